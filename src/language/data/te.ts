import type { LanguageData } from './language-data.ts'

/** Telugu. */
export const te: LanguageData = {
  abbreviations: {
    never: 'కెప్టెన్ డా డెట్ నం ప్రొ మి రెవ రెవ్ శ్రీ శ్రీమతి సెన సెన్ సెయింట్',
    ends: 'క్రీ.పూ క్రీ.శ',
  },
  calendar: 'అక్టో ఆగ ఆది ఏప్రి గురు జన డిసెం నవం ఫిబ్ర బుధ మంగళ శని శుక్ర సెప్టెం సోమ',
  quotatives: 'అంటూ అంది అని అనే అనేది అన్న అన్నాడు అన్నారు',
  boilerplate: {
    links: 'ఇది కూడా చదవండి|ఇవి కూడా చదవండి',
  },
}
