import type { LanguageData } from './language-data.ts'

/** Korean. */
export const ko: LanguageData = {
  quotatives: '라고 라며 이라고',
  functionWords: `
    가장 같은 같이 것으로 것은 것을 것이 그러나 그리고 기타 내년 다른 다시 다음 당시 대한 더욱 동안
    되는 되었다 따라 때문에 또는 또한 라고 만든 만약 말했다 모두 모든 받아야 밝혔다 시간 않는 않았고
    않았다 않은 어느 어떤 어떻게 어제 없는 에서 오늘 올해 위한 위해 으로 의해 이날 이라고 이라는
    이러한 이런 이번 이상 일반적으로 있는 있다 있었다 작년 지난 통해 하나 하는 한다 함께 했다
  `,
  verbFinal: true,
  boilerplate: {
    links: '関連기사|관련 기사|관련기사|관련뉴스|더 보기|더보기|함께 보기',
    calls: '공유|광고|구독|댓글|무단 전재|무단전재|저작권자',
    bylines: '글|기자|출처|편집',
    credits: '사진|이미지|자료 사진|자료사진',
  },
}
