/** What the tables of identification are learnt with: one group of languages for each script. */

import type { Script } from '../language/script.ts'

export interface Group {
  readonly script: Script
  readonly languages: readonly string[]
  /** Texts of the other languages of the script, which are learnt as one class, `und`: as many times those of a language. */
  readonly others: number
  /** About how many bytes of the gzipped bundle the table may take. */
  readonly bytes: number
  /** Texts of each language that the table learns from. */
  readonly samples: number
  /** What one step of a weight is worth. */
  readonly step: number
  readonly longest: number
  /** Whether n-grams of one or two plain letters are left out: they tell more of the subject than of the language. */
  readonly specific: boolean
}

/** The languages of a group and, where it has them, all others. */
export function classesOf(group: Group): readonly string[] {
  return group.others > 0 ? [...group.languages, 'und'] : group.languages
}

export const GROUPS: readonly Group[] = [
  {
    script: 'Latn',
    languages: [
      'af az bs ca cs cy da de en eo es et eu fi fr ga hr hu id is it lt lv ms nb nl nn pl pt ro sk sl sq sr-Latn sv tr vi',
      'gl mt lb fo fy br oc ku uz gd gsw tk ht',
      'fil mi ceb jv su fj hmn sm to ty',
      'lg sn so st sw tn ts xh yo zu ha bem ee ff ig mg nd nso ny om rw ss ve wo',
    ].flatMap((line) => line.split(' ')),
    others: 5,
    bytes: 44_000,
    samples: 1200,
    step: 0.64,
    longest: 13,
    specific: true,
  },
  {
    script: 'Cyrl',
    languages: 'be bg kk mk mn ru sr uk ky tg tt ba'.split(' '),
    others: 2,
    bytes: 9000,
    samples: 2500,
    step: 0.6,
    longest: 13,
    specific: false,
  },
  {
    script: 'Arab',
    languages: 'ar fa ur ckb ps ug sd shi'.split(' '),
    others: 1.5,
    bytes: 3000,
    samples: 2500,
    step: 1,
    longest: 13,
    specific: false,
  },
  {
    script: 'Deva',
    languages: 'hi mr ne'.split(' '),
    others: 2,
    bytes: 2500,
    samples: 2500,
    step: 1,
    longest: 13,
    specific: false,
  },
  {
    script: 'Hani',
    languages: 'zh-Hans zh-Hant ja'.split(' '),
    others: 0,
    bytes: 2500,
    samples: 2500,
    step: 1,
    longest: 2,
    specific: false,
  },
  ...(
    [
      ['Ethi', 'am ti'],
      ['Tibt', 'bo dz'],
      ['Beng', 'bn as'],
      ['Hebr', 'he yi'],
    ] as const
  ).map(([script, languages]) => ({
    script,
    languages: languages.split(' '),
    others: 0,
    bytes: 600,
    samples: 1500,
    step: 1,
    longest: 13,
    specific: false,
  })),
]

/** Languages met more often get more samples, those met less often fewer: their bias learns it. */
export const SHARE: Record<string, number> = {
  ...Object.fromEntries(
    'de es fr it nl pt pl tr fi cs hu ro vi'.split(' ').map((each) => [each, 1.3]),
  ),
  // Near-twins that are met often: what tells them apart is learnt from more texts.
  ...Object.fromEntries('en da nb nn sv hr sr-Latn id'.split(' ').map((each) => [each, 2])),
  ...Object.fromEntries(
    'af fo br oc gd fy ht ceb jv su ts nd ss'.split(' ').map((each) => [each, 0.7]),
  ),
}
/** Added to the learnt bias: how much likelier a language is in feeds than its share of samples says. */
export const PRIOR: Record<string, number> = {
  en: 0.5,
  id: 0.5,
  und: -0.9,
  bs: -0.4,
  'sr-Latn': -0.3,
  nd: -0.5,
  xh: -0.2,
  nso: -0.3,
  gl: -0.3,
}
export const SOURCE_WEIGHTS: Record<string, number> = {
  wesnoth: 2.5,
  widelands: 1.5,
  stellarium: 1,
  installation: 1,
  gnome: 0.8,
  udhr: 0.6,
  mediawiki: 1,
  wordpress: 0.6,
  firefox: 0.7,
  kstars: 0.7,
  freeciv: 0.7,
  gnucash: 0.4,
  django: 0.3,
  debian: 1,
  libreoffice: 0.6,
  openstreetmap: 0.7,
  ntrex: 3,
  gimp: 1,
  words: 1.2,
  news: 2,
}
/** Twins learn from the same sources only, or they would be told apart by what the sources are about. */
export const TWINS: readonly (readonly [string, string])[] = [
  ['hr bs sr-Latn', 'udhr wordpress mediawiki firefox django words ntrex'],
  ['id ms', 'udhr widelands wordpress mediawiki firefox words libreoffice ntrex'],
  [
    'nb nn da sv',
    'udhr django mediawiki firefox words gimp kstars libreoffice widelands ntrex news',
  ],
  ['be uk ru', 'udhr django mediawiki stellarium firefox words wordpress ntrex news'],
  ['mk bg sr', 'udhr wordpress mediawiki django firefox words ntrex news'],
  ['xh zu ss nd st nso tn', 'udhr mediawiki libreoffice ntrex news'],
]
