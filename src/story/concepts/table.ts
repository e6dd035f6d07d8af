/**
 * Words for the concepts that news is about, in 35 languages: 170 concepts, from earthquakes to
 * matches, in the same order in every list. Commas separate concepts, bars the words for one. An
 * entry matches every word that begins with it or, if a full stop follows it, only the word itself.
 */

import { am } from './am.ts'
import { ar } from './ar.ts'
import { bn } from './bn.ts'
import { cs } from './cs.ts'
import { de } from './de.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fa } from './fa.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { hi } from './hi.ts'
import { hu } from './hu.ts'
import { hy } from './hy.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ka } from './ka.ts'
import { km } from './km.ts'
import { ko } from './ko.ts'
import { ml } from './ml.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { sv } from './sv.ts'
import { sw } from './sw.ts'
import { ta } from './ta.ts'
import { th } from './th.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { ur } from './ur.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

/** By the primary subtag of the language. */
export const CONCEPTS: Readonly<Record<string, string>> = {
  am,
  ar,
  bn,
  cs,
  de,
  el,
  en,
  es,
  fa,
  fr,
  he,
  hi,
  hu,
  hy,
  id,
  it,
  ja,
  ka,
  km,
  ko,
  ml,
  nb,
  nl,
  pl,
  pt,
  ru,
  sv,
  sw,
  ta,
  th,
  tr,
  uk,
  ur,
  vi,
  zh,
}
