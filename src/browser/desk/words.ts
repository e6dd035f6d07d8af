/** The words and dates of the desk, in the language of its page. */

import { part } from './elements.ts'

const words = JSON.parse(part('[data-desk]').dataset.words ?? '{}') as Readonly<
  Record<string, string>
>
/** A word of the desk in the language of the page; its name if the word is missing. */
export const word = (name: string): string => words[name] ?? name
const moments = new Intl.DateTimeFormat(part('[data-desk]').dataset.locale, {
  dateStyle: 'medium',
  timeStyle: 'short',
  // Those of the other numbers on the page; `ar-EG` has others than `ar`.
  numberingSystem: new Intl.NumberFormat(document.documentElement.lang).resolvedOptions()
    .numberingSystem,
})

/** A date and time in the reader's format. */
export const when = (moment: string | null): string =>
  moment === null ? '–' : moments.format(new Date(moment))
