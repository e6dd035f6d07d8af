/** Summaries as pages for people. */

import { defined } from '../../defined.ts'
import { FORMS } from '../../library/forms.ts'
import type { Publication } from '../../library/publication.ts'
import { listPath } from '../../page/list-path.ts'
import { readerPage } from '../../page/reader.ts'
import { FORM_NAMES } from '../../plain/formats.ts'
import type { Analysed } from '../../summary/analysed.ts'
import type { Summary } from '../../summary/summary.ts'
import type { LedeContext } from '../request/context.ts'
import { pathWith } from './path-with.ts'
import { oembedLinks, publicationUrl, type TranslationLink } from './publication-links.ts'
import { feedOffers, shellOf } from './shell.ts'

const summaryUrl = (baseUrl: string, url: string): string =>
  `${baseUrl}/summary?url=${encodeURIComponent(url)}`

const embedPath = (url: string): string => `/embed/builder?url=${encodeURIComponent(url)}`

/** The page of an article of the library, which may show its whole text. */
export async function publicationPage(
  context: LedeContext,
  publication: Publication,
  summary: Summary,
  translations: readonly TranslationLink[],
): Promise<string> {
  const { settings } = context.var
  const canonical = publicationUrl(settings, publication.slug)
  return readerPage({
    shell: await shellOf(context),
    summary,
    analysis: publication.analysis,
    canonical,
    showWholeText: true,
    translations,
    lengthPath: (sentences) => pathWith(context, { sentences: String(sentences) }),
    forms: FORM_NAMES.map((name) => ({
      name,
      url: `${canonical}${FORMS[name].suffix}`,
    })),
    feeds: feedOffers(context, { language: summary.language }),
    keywordPath: (text) => listPath({ text }),
    tagPath: (tag) => listPath({ tag }),
    embedPath: embedPath(canonical),
    cardUrl: `${settings.baseUrl}/card.svg?article=${encodeURIComponent(publication.slug)}`,
    oembed: oembedLinks(settings.baseUrl, canonical),
  })
}

/** The page of a text that was sent, or of a page on the web, which belongs to somebody else. */
export async function summaryPage(
  context: LedeContext,
  { analysis, feed }: Analysed & { readonly feed?: string },
  summary: Summary,
  { showText }: { readonly showText: boolean },
): Promise<string> {
  const byUrl = context.req.method !== 'POST'
  const { baseUrl } = context.var.settings
  const address = summary.article.url
  return readerPage({
    shell: await shellOf(context),
    summary,
    analysis,
    canonical: null,
    showWholeText: showText,
    translations: [],
    lengthPath: byUrl ? (sentences) => pathWith(context, { sentences: String(sentences) }) : null,
    forms: byUrl
      ? FORM_NAMES.map((name) => ({ name, url: pathWith(context, { format: name }) }))
      : [],
    feeds: feedOffers(context, {}),
    ...defined({ sourceFeed: feed }),
    keywordPath: byUrl ? (query) => pathWith(context, { query }) : null,
    tagPath: null,
    embedPath: byUrl && address ? embedPath(address) : null,
    cardUrl: byUrl && address ? `${baseUrl}/card.svg?url=${encodeURIComponent(address)}` : null,
    ...defined({
      oembed: byUrl && address ? oembedLinks(baseUrl, summaryUrl(baseUrl, address)) : undefined,
    }),
    noIndex: true,
  })
}
