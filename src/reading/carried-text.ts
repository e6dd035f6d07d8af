/** Analyses what a feed itself contains of an entry: its text, or only its title. */

import { defined } from '../defined.ts'
import type { Arrival } from '../follow/arrival.ts'
import { canonicalTag } from '../language/tag.ts'
import type { Analysed } from '../summary/analysed.ts'

/** The language of an entry, according to the publisher and to the feed. */
interface EntryLanguage {
  /** BCP 47. It overrides the identified language. */
  readonly language?: string
  /** BCP 47. A prior, where the text itself declares no language. */
  readonly declared?: string
}

export function languageOf({ language, declared }: Arrival): EntryLanguage {
  const [given, prior] = [language, declared].map((tag) => canonicalTag(tag ?? ''))
  return defined({ language: given, declared: prior })
}

/** The article that the feed itself contains; undefined where it has no text. */
export async function ownText(arrival: Arrival): Promise<Analysed | undefined> {
  const { isTelling } = await import('../follow/carried.ts')
  const article = await carried(arrival)
  return isTelling(article) ? analysed(article, arrival) : undefined
}

/** An entry as only a title and a link; undefined where one of them is missing. */
export async function headlineOf(arrival: Arrival): Promise<Analysed | undefined> {
  if (arrival.url === null || arrival.title === '') return undefined
  const article = await carried(arrival)
  return analysed({ ...article, paragraphs: [] }, arrival)
}

async function carried(arrival: Arrival): Promise<Analysed['article']> {
  const { carriedArticle } = await import('../follow/carried.ts')
  const { declared = null } = languageOf(arrival)
  const article = carriedArticle({ ...arrival, language: declared }, arrival.sourceTitle)
  return arrival.isCut
    ? { ...article, partial: true, warnings: ['The text is long; only its beginning was read.'] }
    : article
}

async function analysed(article: Analysed['article'], arrival: Arrival): Promise<Analysed> {
  const { analyse } = await import('../summary/analyse.ts')
  const { language } = languageOf(arrival)
  return { article, analysis: analyse(article, defined({ language })) }
}
