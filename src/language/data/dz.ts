import type { LanguageData } from './language-data.ts'

/** Dzongkha. */
export const dz: LanguageData = {
  closers: 'ཅི དགོ ནུག པས མས མི་འདུག མེད མེན འདུག འོང ཡི ཡོད ཡོདཔ ཡོདཔཨིན སྨོ ཨིན ཨིནམ ཨིནམས',
  joiners: 'ཀྱིས གིས གྱིས ཅིན ཏེ དང དེ ན ནང ནས ཞིནམ ཡང ཡིས རུང ལས ལུ སྟེ སྦེ',
  quotatives: 'ཟེར',
  verbFinal: true,
  pointsBack: 'ཁོ་|ཁོང་|དེ་|དེ་འབདཝ་ལས་|དེ་ལས་|མོ་|འདི་|ཨིན་རུང་',
}
