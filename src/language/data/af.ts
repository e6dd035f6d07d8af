import type { LanguageData } from './language-data.ts'

/** Afrikaans. */
export const af: LanguageData = {
  abbreviations: {
    never: 'adv asb aug bl ds eerw feb gen jan kol maj mej mev mnr nov okt sept',
    ends: 'bpk e.a ens n.c v.c',
    numbered: 'hfst',
  },
  sentenceOpeners: `
    al as baie by daar dan die dit ek en geen hier hoe hoekom hulle hy in jy maar meer met na nie
    nou of om onder ons ook oor op sedert sy toe tussen tydens uit van vir volgens waar wat wie
  `,
  endings: '- e s s',
  pointsBack: `
    boonop|byvoorbeeld|daardie|daarna|daarom|dit|dié|dus|egter|en|haar|hierdie|hul|hulle|hy|
    intussen|later|maar|of|ook|sy|ten spyte|toe
  `,
}
