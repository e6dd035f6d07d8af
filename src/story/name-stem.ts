/** Strips grammatical prefixes and endings from names. */

import type { Script } from '../language/script.ts'

const BEFORE: Partial<Record<Script, RegExp>> = {
  Arab: /^(?:وال|بال|فال|كال|ال|لل)(?=...)/,
  Hebr: /^[והבלמשכ](?=....)/,
  Ethi: /^[በየለከ](?=...)/,
}
const BEHIND: Partial<Record<Script, RegExp>> = {
  Cyrl: /(?:ого|его|ому|ему|ами|ями|ом|ем|ым|им|ой|ей|ою|ах|ях|ів|ові)$/,
  Geor: /(?:სთან|ისთვის|ებმა|ების|ებს|ით|ის|მა|მ|ს|თან|ში)$/,
  Armn: /(?:ներին|ներից|ներով|ների|ները|ներ|ից|ով|ում|ին|ի|ը|ն)$/,
  Taml: /(?:களின்|களை|கள்|ிற்கு|ுக்கு|ின்|ில்|ிடம்|ை|ால்)$/,
  Beng: /(?:দের|ের|কে|তে|র|রা|টি)$/,
}

/**
 * The word without a prefix of its script and without what follows an apostrophe.
 *
 * @param ending whether to remove a grammatical ending too
 */
export function nameStem(word: string, script: Script, ending: boolean): string {
  const before = BEFORE[script]
  let stem = before ? word.replace(before, '') : word
  const apostrophe = stem.search(/['’]/)
  if (apostrophe >= 3) stem = stem.slice(0, apostrophe)
  const behind = ending ? BEHIND[script] : undefined
  return behind ? stem.replace(behind, '') : stem
}
