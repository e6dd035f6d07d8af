/**
 * What writes the forms of a summary. To add one, write a file that writes it, and add a line here
 * and one in library/forms.ts. HTML pages need the whole site around them, so the routes write
 * those.
 */

import { FORMS, type FormName } from '../library/forms.ts'
import type { Summary } from '../summary/summary.ts'
import { type SummaryJsonOptions, summaryObject } from './json.ts'
import { summaryMarkdown } from './markdown.ts'
import { summaryText } from './text.ts'

type Write = (summary: Summary, options: SummaryJsonOptions) => string

export const WRITERS: Readonly<Record<FormName, Write>> = {
  json: (summary, options) => JSON.stringify(summaryObject(summary, options)),
  text: (summary) => summaryText(summary, summary.article.url),
  markdown: (summary) => summaryMarkdown(summary, summary.article.url),
}

/** A form that can be asked for: one of the table, or a page. */
export type Format = FormName | 'html'

export const FORM_NAMES = Object.keys(FORMS) as readonly FormName[]
export const FORMAT_NAMES: readonly Format[] = ['html', ...FORM_NAMES]
