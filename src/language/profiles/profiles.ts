/** The profiles, by primary language subtag. Abbreviations as style guides list them. */

import { ASIA } from './asia.ts'
import { EUROPE } from './europe.ts'
import { GERMANIC } from './germanic.ts'
import type { Profile, Profiles } from './profile.ts'
import { ROMANCE } from './romance.ts'
import { SLAVIC } from './slavic.ts'

const FAMILIES: readonly Profiles[] = [GERMANIC, ROMANCE, SLAVIC, EUROPE, ASIA]

/** Languages that write the abbreviations of a sister. */
const SISTERS: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  fo: 'da',
  lb: 'de',
  gsw: 'de',
  bs: 'hr',
  sh: 'hr',
  tl: 'fil',
  oc: 'ca',
}

/** What is known of a language; nothing of most. */
export function profileOf(primary: string): Profile {
  const name = SISTERS[primary] ?? primary
  for (const family of FAMILIES) {
    const profile = family[name]
    if (profile) return profile
  }
  return {}
}
