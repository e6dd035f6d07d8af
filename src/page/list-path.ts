/** The path of the page with a part of the library: `/?lang=ar&q=…`. */

export interface ListFilter {
  /** BCP 47 */
  readonly language?: string
  readonly tag?: string
  readonly source?: string
  /** Words that the articles contain. */
  readonly text?: string
}

export function listPath({ language, tag, source, text }: ListFilter): string {
  const query = new URLSearchParams()
  if (language !== undefined) query.set('lang', language)
  if (tag !== undefined) query.set('tag', tag)
  if (source !== undefined) query.set('source', source)
  if (text !== undefined) query.set('q', text)
  return query.size > 0 ? `/?${query}` : '/'
}
