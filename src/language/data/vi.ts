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
    bằng chính chưa cuộc công cùng cũng dưới giữa hiện hoặc khác không liên muốn ngày người nhau
    nhiều nhất nhận những phân phải phần riêng thay theo tháng thêm thông trong trên trước tuần việc
    đang điều được
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
