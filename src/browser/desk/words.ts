/** The words and dates of the desk, in the language of its page. */

import { part } from './elements.ts'

const words = JSON.parse(part('[data-desk]').dataset.words ?? '{}') as Readonly<
  Record<string, string>
>
/** What the desk says, in the reader's language; the name itself where a word is missing. */
export const word = (name: string): string => words[name] ?? name
const moments = new Intl.DateTimeFormat(part('[data-desk]').dataset.locale, {
  dateStyle: 'medium',
  timeStyle: 'short',
})

/** A moment as the reader writes it. */
export const when = (moment: string | null): string =>
  moment === null ? '–' : moments.format(new Date(moment))
