/** The words of the interface in the language that the reader asked for, by link or by browser. */

import { chooseInterfaceTag } from './accept.ts'
import { WORDS } from './languages.ts'
import type { Words } from './words.ts'

/**
 * The words of the interface.
 *
 * @param acceptLanguage the request's `Accept-Language`, RFC 9110 section 12.5.4
 * @param explicit the reader's own choice (`?ui=`), which wins
 */
export const chooseInterfaceLanguage = (
  acceptLanguage: string | null | undefined,
  explicit?: string | null,
): Words => WORDS[chooseInterfaceTag(acceptLanguage, explicit)]
