import type { LanguageData } from './language-data.ts'

/** Telugu. */
export const te: LanguageData = {
  abbreviations: {
    never: 'డా నం ప్రొ శ్రీ శ్రీమతి',
    ends: 'క్రీ.పూ క్రీ.శ',
  },
  boilerplate: {
    links: 'ఇది కూడా చదవండి|ఇవి కూడా చదవండి',
  },
  quotatives: 'అంటూ అంది అని అనే అనేది అన్న అన్నాడు అన్నారు',
}
