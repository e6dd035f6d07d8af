import type { LanguageData } from './language-data.ts'

/** Japanese. */
export const ja: LanguageData = {
  verbFinal: true,
  pointsBack: `
    あの|あれ|こう|こうした|この|このため|この結果|これ|これに|これら|これを|さらに|しかし|
    したがって|すると|そう|そうした|そこで|そして|その|そのため|その後|その結果|それ|それでも|
    それに|それら|ただし|だが|ところが|とはいえ|なお|また|一方|例えば|同氏|同社|彼|彼ら|彼女
  `,
  boilerplate: {
    links: 'あわせて読みたい|もっと見る|続きを読む|関連ニュース|関連記事',
    calls: 'こちらをクリック|コメント|シェア|フォロー|メルマガ|広告|無断転載|著作権',
    bylines: '取材|執筆|文|筆者|編集|記者',
    credits: '写真|図|撮影|画像',
  },
}
