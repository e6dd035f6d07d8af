import type { LanguageData } from './language-data.ts'

/** Korean. */
export const ko: LanguageData = {
  quotatives: '라고 라며 이라고',
  verbFinal: true,
  pointsBack: `
    그|그것|그녀|그녀는|그는|그들|그래서|그러나|그러한|그런데|그리고|그의|다만|따라서|또|또한|예를|
    이것|이날|이는|이들|이들은|이러한|이로써|이어|이에|이후|즉|하지만|한편|한편 그는
  `,
  boilerplate: {
    links: '関連기사|관련 기사|관련기사|관련뉴스|더 보기|더보기|함께 보기',
    calls: `
      공유|광고|구독|뉴스레터 구독|댓글|무단 전재|무단전재|앱을 내려받|앱을 다운로드|이 기사를 오디오|저작권자|저작권자 ⓒ|제보는|채널을 구독|카카오톡 채널|후원해 주세요
    `,
    offers: '기사|뉴스|소식|알림|앱|저작|채널|카카오톡',
    bylines: '글|기자|출처|편집',
    credits: '사진|이미지|자료 사진|자료사진',
  },
}
