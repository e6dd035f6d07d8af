/** What an answer depends on in its reader's languages, as a key for remembered answers. */

import { chooseInterfaceTag, dateLocale, type InterfaceTag } from '../../page/words/accept.ts'
import type { LedeContext } from '../request/context.ts'
import { chosenInterface, readerLanguages } from '../request/interface.ts'

/** The language of the interface: chosen by the reader, or preferred by the browser. */
export function interfaceTag(context: LedeContext): InterfaceTag {
  const { settings } = context.var
  return chooseInterfaceTag(
    context.req.header('accept-language'),
    chosenInterface(context),
    settings.siteLanguage,
  )
}

/** Nobody reads more languages than this. */
const MAX_READER_LANGUAGES = 5
/** Limits their tags together, so that nobody can make endless keys. Characters. */
const MAX_KEY = 120

/**
 * What most pages depend on in `Accept-Language`: the language of the interface and the region for
 * dates. As a key: there are few values, equal for equal readers.
 */
export function interfaceKey(context: LedeContext): string {
  const tag = interfaceTag(context)
  const locale = dateLocale(tag, context.req.header('accept-language'))
  return `${tag} ${locale}`.toLowerCase()
}

/** The same with the languages that come first in lists, of which there are endlessly many. */
export function readerKey(context: LedeContext): string {
  const first = readerLanguages(context).slice(0, MAX_READER_LANGUAGES).join(' ').toLowerCase()
  return `${interfaceKey(context)} ${first.slice(0, MAX_KEY)}`
}
