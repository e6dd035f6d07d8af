/** What the tables of identification are learnt with: one group of languages for each script. */

import type { Script } from '../language/script.ts'

export interface Group {
  readonly script: Script
  readonly languages: readonly string[]
  /** About how many bytes of the gzipped bundle the table may take. */
  readonly bytes: number
  /** Texts of each language that the table learns from. */
  readonly samples: number
  /** What one step of a weight is worth. */
  readonly step: number
  /** Weight of news against all other sources. */
  readonly news: number
  readonly longest: number
  /** Whether n-grams of one or two plain letters are left out: they tell more of the subject than of the language. */
  readonly specific: boolean
}

export const GROUPS: readonly Group[] = [
  {
    script: 'Latn',
    languages:
      'af az bs ca cs cy da de en eo es et eu fi fr ga hr hu id is it lg lt lv mi ms nb nl nn pl pt ro sk sl sn so sq sr-Latn st sv sw fil tn tr ts vi xh yo zu gl mt lb fo fy br oc ku uz ha'.split(
        ' ',
      ),
    bytes: 32_000,
    samples: 3500,
    step: 0.64,
    news: 0.3,
    longest: 13,
    specific: true,
  },
  {
    script: 'Cyrl',
    languages: 'be bg kk mk mn ru sr uk ky tg tt'.split(' '),
    bytes: 8000,
    samples: 4000,
    step: 0.6,
    news: 0.4,
    longest: 13,
    specific: false,
  },
  {
    script: 'Arab',
    languages: 'ar fa ur ckb ps ug sd'.split(' '),
    bytes: 1750,
    samples: 4000,
    step: 1,
    news: 0.5,
    longest: 13,
    specific: false,
  },
  {
    script: 'Deva',
    languages: 'hi mr ne'.split(' '),
    bytes: 1500,
    samples: 4000,
    step: 1,
    news: 0.5,
    longest: 13,
    specific: false,
  },
  {
    script: 'Hani',
    languages: 'zh-Hans zh-Hant ja'.split(' '),
    bytes: 2500,
    samples: 4000,
    step: 1,
    news: 0.5,
    longest: 2,
    specific: false,
  },
]

/** Languages met less often get fewer samples, English more: their bias learns it. */
export const SHARE: Record<string, number> = {
  bs: 0.5,
  ms: 0.5,
  en: 2,
  ...Object.fromEntries(
    'gl mt lb fo fy br oc ku uz ha ky tg tt ckb ps ug sd'.split(' ').map((l) => [l, 0.25]),
  ),
}
/** Added to the learnt bias: how much likelier a language is in feeds than its share of samples says. */
export const PRIOR: Record<string, number> = { en: 0.5, xh: -0.5, id: 0.2, bs: -0.2 }
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
  'office-help': 1,
  gimp: 1,
  words: 1.2,
}
/** Twins learn from the same sources only, or they would be told apart by what the sources are about. */
export const TWINS: readonly (readonly [string, string])[] = [
  ['hr bs sr-Latn', 'udhr wordpress mediawiki firefox django words'],
  ['id ms', 'udhr widelands wordpress mediawiki firefox words libreoffice'],
  ['nb nn da sv', 'udhr django mediawiki firefox words gimp kstars libreoffice widelands'],
  ['be uk ru', 'udhr django mediawiki stellarium firefox words wordpress'],
  ['mk bg sr', 'udhr wordpress mediawiki django firefox words'],
]
