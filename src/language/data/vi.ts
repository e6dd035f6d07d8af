import type { LanguageData } from './language-data.ts'

/** Vietnamese. */
export const vi: LanguageData = {
  abbreviations: {
    never: 'bs gs gs.ts ks nxb p pgs pgs.ts q ths ths.bs tp tr ts ts.bs tt tx',
    ends: 'tp.hcm v.v',
  },
  sentenceOpeners: `
    anh bà chúng chị các có do họ khi không một nhưng những nếu sau theo trong trước tôi tại và vì
    với ông đây đó để
  `,
  functionWords: `
    anh bà bởi cho chị con cuộc các cái có cũng của do dưới giờ giữa hiện hơn khi không là lần một
    nay ngày người nhiều như những này năm phải phần qua ra sau sẽ sự theo tháng thế trong trên
    trước tuần tại từ việc và vào về với ông đã đó được đến để
  `,
  boilerplate: {
    links: `
      bài liên quan|mời xem|mời độc giả|tin cùng chuyên mục|tin liên quan|xem thêm|xem video|
      đọc thêm
    `,
    calls: 'bình luận|chia sẻ|quảng cáo|theo dõi|đăng ký',
    bylines: 'biên tập|nguồn|theo|tác giả',
    credits: 'hình ảnh|ảnh|ảnh minh họa',
  },
}
