/** The direction in which a language is written, for `dir` in HTML and for layout. */
export type Direction = 'ltr' | 'rtl'

/** Right-to-left scripts in use today (Unicode, PropList Bidi classes R and AL). */
const RTL_SCRIPTS = new Set([
  'adlm',
  'arab',
  'aran',
  'hebr',
  'mand',
  'mend',
  'nkoo',
  'rohg',
  'samr',
  'syrc',
  'thaa',
])

/** Languages whose usual script is one of those (CLDR likely subtags). */
const RTL_LANGUAGES = new Set(
  (
    'ar aao abh abv acm acq acw acx acy adf aeb aec afb ajp apc apd ars arq ary arz auz avl ayh ayl ayn ayp ' +
    'azb bal bgn bft bqi ckb dv fa gbz glk haz he iw ji khw ks lrc luz man mzn nqo pbt pes prs ps pnb rhg sd sdh ' +
    'mey sam shu skr syc syr swb trw ug ur yi'
  ).split(' '),
)

/** Languages that are written in the Arabic script only in some regions. */
const RTL_IN_REGION = new Map([
  ['az', ['ir', 'iq']],
  ['ku', ['iq', 'ir']],
  ['pa', ['pk']],
  ['kk', ['cn', 'af']],
  ['ky', ['cn']],
  ['tk', ['af', 'ir']],
  ['uz', ['af']],
  ['ms', ['cc']],
])

/**
 * The direction of a language, by its tag. The script subtag decides; without one, the script found
 * in the text; else the language, for a few languages with the region. Unknown and malformed tags
 * are left to right.
 *
 * @param script of the text, by ISO 15924
 * @example direction('pa-Arab') // 'rtl'
 * @example direction('und', 'Arab') // 'rtl'
 */
export function direction(tag: string, script?: string): Direction {
  const [language = '', ...rest] = tag.toLowerCase().split(/[-_]/)
  for (const subtag of rest) {
    if (subtag.length === 1) break // extensions and private use say nothing about the script
    if (/^[a-z]{4}$/.test(subtag)) return directionOfScript(subtag)
  }
  if (script !== undefined) return directionOfScript(script.toLowerCase())
  if (RTL_LANGUAGES.has(language)) return 'rtl'
  const regions = RTL_IN_REGION.get(language)
  return regions && rest.some((subtag) => regions.includes(subtag)) ? 'rtl' : 'ltr'
}

const directionOfScript = (script: string): Direction => (RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr')
