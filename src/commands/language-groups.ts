/** Settings for training the identification tables: one group of languages for each script. */

import type { Script } from '../language/script.ts'

export interface Group {
  readonly script: Script
  readonly languages: readonly string[]
  /**
   * How many samples the class `und`, all other languages of the script, gets, as a multiple of one
   * language's.
   */
  readonly others: number
  /** Roughly how many bytes of the gzipped bundle the table may take. */
  readonly bytes: number
  /** Training samples for each language. */
  readonly samples: number
  /** The value of one step of a weight. */
  readonly step: number
  readonly longest: number
  /**
   * Whether n-grams of one or two basic letters are left out: they say more about the subject than
   * about the language.
   */
  readonly specific: boolean
}

/** The languages of a group and, if the group has it, the class of all others. */
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

/**
 * Frequent languages get more samples, rare ones fewer, so that the bias learns how frequent they
 * are.
 */
export const SHARE: Record<string, number> = {
  ...Object.fromEntries(
    'de es fr it nl pt pl tr fi cs hu ro vi'.split(' ').map((each) => [each, 1.3]),
  ),
  // Frequent near-twins: more texts teach how they differ.
  ...Object.fromEntries('en da nb nn sv hr sr-Latn id'.split(' ').map((each) => [each, 2])),
  ...Object.fromEntries(
    'af fo br oc gd fy ht ceb jv su ts nd ss'.split(' ').map((each) => [each, 0.7]),
  ),
}
/** Added to the learnt bias of languages that are more frequent in feeds than in the samples. */
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
/**
 * Twins learn only from the same sources; otherwise the model would learn the subjects of the
 * sources.
 */
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
