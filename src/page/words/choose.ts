/**
 * Loads the words of the interface. Each language is a module of its own, so a page loads only one.
 */

import { chooseInterfaceTag, type InterfaceTag } from './accept.ts'
import type { Words } from './words.ts'

const LOADERS: Readonly<Record<InterfaceTag, () => Promise<Words>>> = {
  ar: async () => (await import('./ar.ts')).ar,
  de: async () => (await import('./de.ts')).de,
  en: async () => (await import('./en.ts')).en,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  he: async () => (await import('./he.ts')).he,
  hi: async () => (await import('./hi.ts')).hi,
  ja: async () => (await import('./ja.ts')).ja,
  pt: async () => (await import('./pt.ts')).pt,
  ru: async () => (await import('./ru.ts')).ru,
  th: async () => (await import('./th.ts')).th,
  tr: async () => (await import('./tr.ts')).tr,
  uk: async () => (await import('./uk.ts')).uk,
  'zh-Hans': async () => (await import('./zh.ts')).zh,
}

/** The words of the interface in a language that it has. */
export const wordsOf = (tag: InterfaceTag): Promise<Words> => LOADERS[tag]()

/** The words for a text in any language, BCP 47: English where the interface does not have it. */
export const wordsFor = (language: string): Promise<Words> =>
  wordsOf(chooseInterfaceTag(null, language))
