/** What the sentence splitter goes by in a language: the general lists and those of its profile, ready to ask. */

import { GENERAL } from './profiles/general.ts'
import { profileOf } from './profiles/profiles.ts'
import { primaryLanguage } from './tag.ts'

export interface Rules {
  readonly never: ReadonlySet<string>
  readonly may: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly numbered: ReadonlySet<string>
  readonly ends: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
  readonly months: readonly string[]
  readonly ordinals: boolean
  readonly marks: string
  readonly dotless: boolean
  /** Consonants that make syllables: `vrh`, `smrt`, `trg` are words. */
  readonly syllabic: string
}

const listed = (...lists: readonly (string | undefined)[]): Set<string> =>
  new Set(lists.flatMap((list) => list?.split(' ') ?? []))

/** Tags come from strangers: what is kept must not grow with them. */
const MAX_LANGUAGES = 100

const ruleCache = new Map<string, Rules>()

export function rulesOf(language: string): Rules {
  const primary = primaryLanguage(language)
  const known = ruleCache.get(primary)
  if (known) return known
  const profile = profileOf(primary)
  const rules: Rules = {
    never: listed(GENERAL.never, profile.never),
    may: listed(GENERAL.may, profile.may),
    names: listed(GENERAL.names, profile.names),
    ends: listed(GENERAL.ends, profile.ends),
    numbered: listed(GENERAL.numbered, profile.numbered),
    openers: listed(profile.openers ?? profileOf('en').openers),
    months: [...listed(GENERAL.months, profile.months)],
    ordinals: profile.ordinals ?? false,
    marks: profile.marks ?? '',
    dotless: profile.dotless ?? false,
    syllabic: profile.syllabic ?? '',
  }
  if (ruleCache.size >= MAX_LANGUAGES) ruleCache.clear()
  ruleCache.set(primary, rules)
  return rules
}

export const isMark = ({ marks }: Rules, code: number): boolean =>
  marks !== '' && marks.includes(String.fromCharCode(code))

export const isListed = ({ never, may, ends }: Rules, name: string): boolean =>
  never.has(name) || may.has(name) || ends.has(name)
