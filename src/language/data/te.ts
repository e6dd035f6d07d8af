import type { LanguageData } from './language-data.ts'

/** Telugu. */
export const te: LanguageData = {
  abbreviations: {
    never: 'కెప్టెన్ డా డెట్ నం ప్రొ మి రెవ రెవ్ శ్రీ శ్రీమతి సెన సెన్ సెయింట్',
    ends: 'క్రీ.పూ క్రీ.శ',
  },
  quotatives: 'అంటూ అంది అని అనే అనేది అన్న అన్నాడు అన్నారు',
  functionWords: `
    అన్ని ఇతర ఒక కూడా గల గా చెందిన తమ ద్వారా నా నుండి నేను పని పై ప్రతి ప్రాథమిక భాష మధ్య మరియు
    మాత్రమే యొక్క లేక లేదా లేదు లో లోపల వలన వ్యవస్థ సంబంధించిన
  `,
  verbFinal: true,
  boilerplate: {
    links: 'ఇది కూడా చదవండి|ఇవి కూడా చదవండి',
  },
}
