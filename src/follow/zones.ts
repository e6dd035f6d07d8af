/**
 * Time zones by name, as feeds write them. A name can mean different zones in different countries.
 * It is read as RFC 5322 section 4.3 defines it, else as most feeds mean it: CST is North American,
 * IST Indian, BST British summer time. The language of the feed may say otherwise.
 */

import { primaryLanguage } from '../language/tag.ts'

const HOURS_BY_NAME = `
  0 UT UTC GMT Z WET AZOST
  1 CET MET BST WEST MEZ WAT
  2 CEST MEST MESZ EET SAST CAT
  3 EEST MSK TRT EAT IDT
  3:30 IRST
  4 GST SAMT AZT
  5 PKT UZT YEKT
  5:30 IST SLST
  5:45 NPT
  6 BDT OMST ALMT
  7 ICT WIB KRAT
  8 HKT SGT AWST PHT WITA MYT IRKT
  9 JST KST WIT YAKT
  9:30 ACST
  10 AEST VLAT
  10:30 ACDT
  11 AEDT
  12 NZST
  13 NZDT
  -1 AZOT
  -2:30 NDT
  -3 ADT ART BRT UYT CLST
  -3:30 NST
  -4 EDT AST CLT BOT VET
  -5 EST CDT COT PET ECT
  -6 CST MDT
  -7 MST PDT
  -8 PST AKDT
  -9 AKST HDT
  -10 HST
`

/** What a name means in feeds of a language or country. */
const HOURS_AT_HOME = `
  1 IST@ga IST@en-IE
  2 IST@he
  3 AST@ar
  6 BST@bn
  8 CST@zh
  9:30 CST@en-AU
  10 EST@en-AU
  10:30 CDT@en-AU
  11 EDT@en-AU
`

const MINUTES = new Map(
  `${HOURS_BY_NAME.trim()}\n${HOURS_AT_HOME.trim()}`.split('\n').flatMap((line) => {
    const [ahead = '', ...names] = line.trim().split(' ')
    const [, sign = '', hours = '0', minutes = '0'] =
      /^(-?)(\d{1,2})(?::(\d\d))?$/.exec(ahead) ?? []
    const total = Number(hours) * 60 + Number(minutes)
    return names.map((name): [string, number] => [
      name.toLowerCase(),
      sign === '-' ? -total : total,
    ])
  }),
)

/** No zone is further from UTC. Hours. */
const FARTHEST = 15

/**
 * Minutes ahead of UTC of `+0100`, `+01:00`, `+1`, `GMT+1`, `CEST` or `Z`; undefined where no zone
 * is named.
 *
 * @param language BCP 47, of the feed
 */
export function zoneMinutes(zone: string, language: string | null = null): number | undefined {
  const name = zone.toLowerCase()
  const home = language?.replace('_', '-').toLowerCase() ?? ''
  const named =
    MINUTES.get(`${name}@${home}`) ??
    MINUTES.get(`${name}@${primaryLanguage(home)}`) ??
    MINUTES.get(name)
  if (named !== undefined) return named
  const parts = /^(?:GMT|UTC|UT)?\s?([+−-])(\d{1,2}):?(\d{2})?$/i.exec(zone)
  if (!parts) return undefined
  const [, sign, hours, minutes = '0'] = parts
  if (Number(hours) > FARTHEST || Number(minutes) > 59) return undefined
  const ahead = Number(hours) * 60 + Number(minutes)
  return sign === '+' ? ahead : -ahead
}

/** Minutes ahead of UTC, as RFC 3339 writes them. */
export function zoneText(minutes: number): string {
  if (minutes === 0) return 'Z'
  const two = (value: number) => String(value).padStart(2, '0')
  const ahead = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`
}
