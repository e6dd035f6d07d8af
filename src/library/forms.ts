/**
 * The forms of a summary and of an article, as one table of plain data: which form a request wants,
 * and which slugs would be read as one, is decided without loading what writes them (plain/).
 */

interface Form {
  /** For people, in English. */
  readonly title: string
  /** RFC 6838, without parameters. */
  readonly mediaType: string
  /** What the address of an article in this form ends with: `/articles/ferry.json`. */
  readonly suffix: `.${string}`
}

export const FORMS = {
  json: { title: 'JSON', mediaType: 'application/json', suffix: '.json' },
  text: { title: 'plain text', mediaType: 'text/plain', suffix: '.txt' },
  markdown: { title: 'Markdown', mediaType: 'text/markdown', suffix: '.md' },
} as const satisfies Record<string, Form>

export type FormName = keyof typeof FORMS
