import type { LanguageData } from './language-data.ts'

/** Tibetan. */
export const bo: LanguageData = {
  closers: 'གཏུག གམ ངམ ཆོག དམ ནམ བཅུག བཙུགས བཙོག བཞག བརྒྱག འདུག རམ རྒྱུག སམ',
  joiners: `
    -འི ཀྱང ཀྱི ཀྱིས གི གིས གྱི གྱིས ཅིང ཏུ ཏེ དང དུ དེ དོན ན ན་ ནང ནས ནི པའི པར པས ཕྱིར བའི བར བས མོད
    ཞིང ཟད འང ཡང ཡིས རུ རྒྱུར རྗེས ལ ལས ལྟར ཤིང སུ སྐབས སྟེ
  `,
  quotatives: 'ཅེས ཞེས ཤེས',
  verbFinal: true,
  pointsBack: 'ཁོ་|ཁོང་|དེ་|དེ་ནས་|དེའི་|དེར་བརྟེན་|དེས་|མོ་|འདི་|འོན་ཀྱང་|ཡིན་ནའང་',
}
