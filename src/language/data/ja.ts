import type { LanguageData } from './language-data.ts'

/** Japanese. */
export const ja: LanguageData = {
  functionWords: `
    あった ある いた いる および から こと この これ しかし した して する その それ ため として
    なった など なる において について による または まで もの よう られ れる 今回 今日 年間 当時
    持ち 昨日 時間 現在 約 走り
  `,
}
