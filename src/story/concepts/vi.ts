/** Concepts in Vietnamese. For the order and the notation, see `table.ts`. */
export const vi = `
  động đất, sóng thần, lũ lụt|lũ.|ngập lụt, bão|siêu bão, cháy|hỏa hoạn|đám cháy, núi lửa, tuyết, lở đất|sạt lở, vụ nổ|phát nổ|nổ., bom,
  xả súng|nổ súng|phát súng|bắn chết|bắn., dao.|đâm., giết|sát hại|án mạng, hiếp dâm|cưỡng hiếp, cướp|trộm, con tin|bắt cóc, khủng bố, chiến tranh, quân đội|quân sự, binh sĩ|lính|chiến sĩ,
  tên lửa, hạt nhân|nguyên tử, vũ khí, ngừng bắn, trừng phạt, cảnh sát|công an, bắt giữ|bị bắt|tạm giam, tòa án|tòa.|toà án, thẩm phán, luật sư,
  nhà tù|phạt tù|tù giam, tham nhũng|hối lộ, ma túy|heroin|ma tuý, tổng thống, bộ trưởng|thủ tướng, quốc hội|nghị viện, thượng viện|thượng nghị, bầu cử|tranh cử, trưng cầu, phe đối lập|đối lập,
  biểu tình|phản đối, đình công, hiến pháp, đại sứ, biên giới, tị nạn, di cư|nhập cư, hộ chiếu, nhà vua|nữ hoàng|quốc vương, hoàng tử|công chúa,
  giáo hoàng|vatican, nhà thờ|giáo hội, thánh đường hồi giáo|đền thờ hồi giáo, hồi giáo, do thái, linh mục|giám mục, ngân hàng, thuế, ngân sách, lạm phát,
  thuế quan|hải quan, cổ phiếu|chứng khoán|cổ phần, dầu mỏ|dầu thô|dầu., khí đốt, than đá|than., điện lực|điện., ô tô|xe hơi|ôtô, tàu hỏa|đường sắt|xe lửa, máy bay, sân bay,
  phi công, trực thăng, tàu thủy|con tàu|chiến hạm, thuyền|xuồng|ca nô, xe buýt|xe khách, xe tải, cầu.|cây cầu, đường hầm|hầm., trường học|tiểu học|nhà trường, đại học,
  học sinh|sinh viên, giáo viên|thầy giáo|cô giáo, bệnh viện, bác sĩ, virus|vi rút, vắc xin|vaccine|tiêm chủng, ung thư, em bé|trẻ sơ sinh|bé., đại dịch|dịch bệnh, rượu|bia.,
  thuốc lá|hút thuốc, nhà hàng, sông, biển|đại dương, đảo, núi, rừng, hồ., đập.|thủy điện, khí hậu,
  cá voi, cá mập, gấu, chó, mèo, chim, cá., ngựa, voi.|con voi, hổ.,
  bóng đá, huấn luyện viên|hlv., sân vận động, vô địch, quần vợt|tennis, golf|gôn, bóng rổ|nba., quyền anh|võ sĩ, bơi|lặn, xe đạp,
  olympic|thế vận hội, huy chương, bộ phim|phim.|điện ảnh, diễn viên, bài hát|ca sĩ|ca khúc|rapper, album, buổi hòa nhạc|liveshow|hòa nhạc, nhà hát|sân khấu kịch, truyền hình, cuốn sách|sách,
  bảo tàng, bức tranh|họa sĩ, liên hoan|lễ hội, giải thưởng, nhà báo|phóng viên|tờ báo, tin tặc|hacker, điện thoại, máy tính, robot, vệ tinh,
  phi hành gia|vũ trụ|nasa., mặt trăng, kính viễn vọng, nhà khoa học|nhà nghiên cứu, khảo cổ, đám cưới|kết hôn|hôn nhân, ly hôn|ly dị, đám tang|tang lễ, tự tử|tự sát, nghỉ hưu|lương hưu,
  nông dân|nông nghiệp, rượu vang, cà phê, vàng., tiền lương|lương., thất nghiệp, du lịch|du khách, gián điệp|tình báo, đảo chính, cứu hộ|giải cứu,
  từ chức, phá sản, bị thương, thương mại, trẻ em|đứa trẻ|con gái|con trai, phụ nữ, tình dục, khoản nợ|khoản vay|nợ., khách sạn, trận đấu|trận.
`
