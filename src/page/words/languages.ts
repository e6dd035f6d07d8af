/** The words of all languages that the interface speaks. */

import { INTERFACE_TAGS, type InterfaceTag } from './accept.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { hi } from './hi.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { th } from './th.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import type { Words } from './words.ts'
import { zh } from './zh.ts'

export const WORDS: Readonly<Record<InterfaceTag, Words>> = {
  ar,
  de,
  en,
  es,
  fr,
  he,
  hi,
  ja,
  pt,
  ru,
  th,
  tr,
  uk,
  'zh-Hans': zh,
}

/** In the order in which they are offered. */
export const INTERFACE_LANGUAGES: readonly Words[] = INTERFACE_TAGS.map((tag) => WORDS[tag])
