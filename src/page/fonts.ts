/** Text faces and measures for each script, from what systems bring along. */

interface Face {
  /** Ranges of CSS `:lang()`, which takes one each in Chromium. */
  readonly languages: string
  readonly serif: string
  /** Line heights of running text and of headings. */
  readonly lead: number
  readonly tight: number
  /** Slanting and tracking suit scripts with separate upright letters only. */
  readonly plain?: true
}

/** Also the end of every other stack, for Latin words within other scripts. */
export const LATIN =
  '"Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Book Antiqua", "Noto Serif", Georgia, serif'

const FACES: readonly Face[] = [
  {
    languages: 'ru, uk, be, bg, sr, mk, kk, ky, mn, tg, el, vi',
    serif: '"Iowan Old Style", Charter, "PT Serif", "Palatino Linotype", "Noto Serif", Georgia',
    lead: 1.6,
    tight: 1.2,
  },
  {
    languages: 'ar, fa, ps, ckb, ug, sd',
    serif:
      '"Geeza Pro", "Noto Naskh Arabic", Amiri, "Scheherazade New", "Traditional Arabic", "Noto Sans Arabic"',
    lead: 1.9,
    tight: 1.5,
    plain: true,
  },
  {
    languages: 'ur, ks',
    serif:
      '"Noto Nastaliq Urdu", "Jameel Noori Nastaleeq", "Urdu Typesetting", "Noto Naskh Arabic"',
    lead: 2.4,
    tight: 2,
    plain: true,
  },
  {
    languages: 'he, yi',
    serif:
      '"Frank Ruehl CLM", "Noto Serif Hebrew", FrankRuehl, "SBL Hebrew", David, "Times New Roman"',
    lead: 1.65,
    tight: 1.25,
    plain: true,
  },
  {
    languages: 'zh, zh-Hans',
    serif: '"Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", STSong, SimSun',
    lead: 1.8,
    tight: 1.35,
    plain: true,
  },
  {
    languages: 'zh-Hant, zh-TW, zh-HK, yue',
    serif: '"Songti TC", "Noto Serif CJK TC", "Source Han Serif TC", PMingLiU',
    lead: 1.8,
    tight: 1.35,
    plain: true,
  },
  {
    languages: 'ja',
    serif: '"Hiragino Mincho ProN", "Yu Mincho", YuMincho, "Noto Serif CJK JP", "MS PMincho"',
    lead: 1.85,
    tight: 1.35,
    plain: true,
  },
  {
    languages: 'ko',
    serif: 'AppleMyungjo, "Nanum Myeongjo", "Noto Serif CJK KR", Batang',
    lead: 1.75,
    tight: 1.35,
    plain: true,
  },
  {
    languages: 'hi, mr, ne, sa',
    serif: '"Noto Serif Devanagari", "Kohinoor Devanagari", "Nirmala UI", "Noto Sans Devanagari"',
    lead: 1.8,
    tight: 1.4,
    plain: true,
  },
  {
    languages: 'bn, as',
    serif: '"Noto Serif Bengali", "Kohinoor Bangla", "Nirmala UI"',
    lead: 1.8,
    tight: 1.4,
    plain: true,
  },
  {
    languages: 'ta',
    serif: '"Noto Serif Tamil", "Tamil Sangam MN", "Nirmala UI"',
    lead: 1.8,
    tight: 1.4,
    plain: true,
  },
  {
    languages: 'te, kn, ml, gu, pa, or, si',
    serif:
      '"Noto Serif Telugu", "Noto Serif Kannada", "Noto Serif Malayalam", "Noto Serif Gujarati", "Noto Serif Gurmukhi", "Noto Serif Sinhala", "Nirmala UI"',
    lead: 1.85,
    tight: 1.45,
    plain: true,
  },
  {
    languages: 'th',
    serif: '"Noto Serif Thai", "Sukhumvit Set", Thonburi, "Leelawadee UI", "Noto Looped Thai"',
    lead: 1.85,
    tight: 1.5,
    plain: true,
  },
  {
    languages: 'lo, km, my',
    serif:
      '"Noto Serif Lao", "Noto Serif Khmer", "Noto Serif Myanmar", "Leelawadee UI", "Myanmar Text"',
    lead: 1.95,
    tight: 1.55,
    plain: true,
  },
  {
    languages: 'ka, hy, am, ti',
    serif: '"Noto Serif Georgian", "Noto Serif Armenian", "Noto Serif Ethiopic", Sylfaen, Nyala',
    lead: 1.7,
    tight: 1.3,
    plain: true,
  },
]

const faceRule = ({ languages, serif, lead, tight, plain }: Face): string =>
  `${languages
    .split(', ')
    .map((language) => `:lang(${language})`)
    .join(', ')} { --serif: ${serif}, var(--latin); --lead: ${lead}; --tight: ${tight}; --slant: ${
    plain ? 'normal; --tracking: 0' : 'italic; --tracking: .06em'
  } }`

/** Custom properties by language: `--serif`, `--lead`, `--tight`, `--slant`, `--tracking`. */
export const FONT_RULES = [
  `:root, [lang] { --serif: var(--latin); --lead: 1.6; --tight: 1.15; --slant: italic; --tracking: .06em; word-break: normal }`,
  ...FACES.map(faceRule),
  // Korean parts words by spaces, and lines there.
  ':lang(ko) { word-break: keep-all }',
].join('\n')
