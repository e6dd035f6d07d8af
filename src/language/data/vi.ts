import type { LanguageData } from './language-data.ts'

/** Vietnamese. */
export const vi: LanguageData = {
  capitalises: true,
  abbreviations: {
    never: 'bs cki cty gs gs.ts ks kts lm ls nxb p pgs pgs.ts q ths ths.bs tp tr ts ts.bs tt tx',
    ends: 'tp.hcm v.v',
    numbered: 'k đ',
  },
  sentenceOpeners: `
    anh bà chúng chị các có do họ khi không một nhưng những nếu sau theo trong trước tôi tại và vì
    với ông đây đó để
  `,
  pointsBack: `
    bên cạnh đó|cũng|do|do đó|hoặc|hơn nữa|họ|mặt khác|ngoài|ngoài ra|nhưng|này|nó|sau|sau đó|song|
    theo đó|trong khi đó|tuy|tuy nhiên|việc này|việc đó|và|vì|vì vậy|ví dụ|điều này|điều đó|đây|đó|
    đồng thời
  `,
  boilerplate: {
    links: `
      bài liên quan|mời xem|mời độc giả|tin cùng chuyên mục|tin liên quan|xem thêm|xem video|
      đọc thêm
    `,
    calls: `
      bình luận|bản quyền thuộc|chia sẻ|cấm sao chép|mời bạn đọc|mời quý độc giả|nghe bài viết|
      quảng cáo|tham gia kênh|tham gia nhóm|theo dõi|tải ứng dụng|đăng ký|đừng bỏ lỡ|
      ủng hộ chúng tôi
    `,
    offers: 'bài viết|bản quyền|bản tin|kênh|sao chép|tin tức|ứng dụng',
    bylines: 'biên tập|nguồn|theo|tác giả',
    credits: 'hình ảnh|ảnh|ảnh minh họa',
  },
}
