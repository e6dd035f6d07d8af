/** What an answer takes from its reader's languages, as a key under which it is kept. */

import {
  acceptedLanguages,
  chooseInterfaceTag,
  dateLocale,
  type InterfaceTag,
} from '../../page/words/accept.ts'
import type { LedeContext } from '../request/context.ts'

/** The language of the interface that the reader chose or the browser asks for. */
export function interfaceTag(context: LedeContext): InterfaceTag {
  const { settings } = context.var
  return chooseInterfaceTag(
    context.req.header('accept-language') ?? settings.siteLanguage,
    context.req.query('ui') ?? null,
  )
}

/** More languages than this are no reader's. */
const MAX_READER_LANGUAGES = 5
/** Their tags together: nobody makes endless keys. Characters. */
const MAX_KEY = 120

/**
 * What most pages take from the reader's `Accept-Language`: the language of the interface and the
 * region of its dates. Few, and the same for equal readers: a key.
 */
export function interfaceKey(context: LedeContext): string {
  const tag = interfaceTag(context)
  const locale = dateLocale(tag, context.req.header('accept-language'))
  return `${tag} ${locale}`.toLowerCase()
}

/** The same with the languages that come first in the lists of a page: these are endless many. */
export function readerKey(context: LedeContext): string {
  const accepted = acceptedLanguages(context.req.header('accept-language'))
  const first = accepted.slice(0, MAX_READER_LANGUAGES).join(' ').toLowerCase()
  return `${interfaceKey(context)} ${first.slice(0, MAX_KEY)}`
}
