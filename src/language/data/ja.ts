import type { LanguageData } from './language-data.ts'

/** Japanese. */
export const ja: LanguageData = {
  functionWords: `
    あった あり ある いた いる および から こと この これ しかし した して する その それ ため てい
    でき できる です では として ない なく なった など なり なる において について によって による
    ます または まで もの よう より られ れる 今回 今日 年間 当時 持ち 昨日 時間 現在 走り
  `,
  verbFinal: true,
  boilerplate: {
    links: 'あわせて読みたい|もっと見る|続きを読む|関連ニュース|関連記事',
    calls: 'コメント|シェア|フォロー|メルマガ|広告|無断転載|著作権',
    bylines: '取材|執筆|文|筆者|編集|記者',
    credits: '写真|図|撮影|画像',
  },
}
