/**
 * The forms of a summary, as one table. To add one, write a file that writes it, and add a line
 * here and one in media-types.ts. HTML pages need the whole site around them, so the routes write
 * those.
 */

import type { Summary } from '../summary/summary.ts'
import { type SummaryJsonOptions, summaryObject } from './json.ts'
import { summaryMarkdown } from './markdown.ts'
import { PLAIN_MEDIA_TYPES, type PlainFormatName } from './media-types.ts'
import { summaryText } from './text.ts'

interface PlainFormat {
  /** RFC 6838, without parameters. */
  readonly mediaType: string
  /** What an address ends with: `/articles/ferry.json`. */
  readonly suffix: `.${string}`
  readonly write: (summary: Summary, options: SummaryJsonOptions) => string
}

export const PLAIN_FORMATS = {
  json: {
    mediaType: PLAIN_MEDIA_TYPES.json,
    suffix: '.json',
    write: (summary, options) => JSON.stringify(summaryObject(summary, options)),
  },
  text: {
    mediaType: PLAIN_MEDIA_TYPES.text,
    suffix: '.txt',
    write: (summary) => summaryText(summary, summary.article.url),
  },
  markdown: {
    mediaType: PLAIN_MEDIA_TYPES.markdown,
    suffix: '.md',
    write: (summary) => summaryMarkdown(summary, summary.article.url),
  },
} as const satisfies Record<PlainFormatName, PlainFormat>

export type Format = PlainFormatName | 'html'

export const PLAIN_FORMAT_NAMES = Object.keys(PLAIN_FORMATS) as readonly PlainFormatName[]
export const FORMAT_NAMES: readonly Format[] = ['html', ...PLAIN_FORMAT_NAMES]
