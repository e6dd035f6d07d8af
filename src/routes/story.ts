/** `/stories/{id}`: what several sources report of one event, as a page and as data. */

import { defined, filled } from '../defined.ts'
import { unknownName } from '../failures.ts'
import { readParameters } from '../http/parameters.ts'
import { represent } from '../http/representation.ts'
import { storyPage } from '../page/story.ts'
import { storyObject } from '../page/story-object.ts'
import { listTags } from '../publishing/front-tags.ts'
import { storyUrl, tellStories } from '../publishing/tell-stories.ts'
import { LIBRARY_LIFETIME, type Made } from './answer/library-answer.ts'
import { listedFeedLinks, representListedData, representListedPage } from './answer/listed-page.ts'
import { pathWith } from './answer/path-with.ts'
import { oembedLinks } from './answer/publication-links.ts'
import { shellOf } from './answer/shell.ts'
import { chooseFormat } from './answer/summary-answer.ts'
import type { LedeContext } from './request/context.ts'
import { readLanguage } from './request/language.ts'
import { STORY_PARAMETERS, storyLength, wantedLanguages } from './request/story-options.ts'

export async function showStory(
  context: LedeContext,
  name: string,
  warnings: readonly string[],
): Promise<Made> {
  const { library, settings } = context.var
  const query = new URL(context.req.url).searchParams
  const values = readParameters(query, STORY_PARAMETERS)
  const suffix = name.endsWith('.json') ? ('json' as const) : undefined
  const id = suffix ? name.slice(0, -'.json'.length) : name
  const story = await library.stories.get(id)
  if (story === undefined) throw unknownName('story', id, '/stories lists all.')
  if ('movedTo' in story) return movedStory(storyUrl(settings.baseUrl, story.movedTo), suffix)
  const named = values.format ?? suffix
  const format = chooseFormat(context.req.header('accept'), named, 'html')
  const shell = format === 'html' ? await shellOf(context) : undefined
  const language = readLanguage('lang', values.lang)
  const [view] = await tellStories(context.var, [story], {
    languages: wantedLanguages(context, language, shell ? 'html' : 'json'),
    length: storyLength(query),
    for: 'page',
    ...defined({ words: shell?.words }),
  })
  if (view === undefined) throw unknownName('story', id, '/stories lists all.')
  if (shell === undefined) {
    const body = { ...storyObject(view), ...defined({ warnings: filled(warnings) }) }
    return representListedData(context, body, { named })
  }
  const html = storyPage({
    shell,
    story: view,
    canonical: view.url,
    alternates: [{ url: `${view.url}.json`, type: 'application/json' }],
    feeds: listedFeedLinks(context, '/stories', shell.words.stories),
    oembed: oembedLinks(settings.baseUrl, view.url),
    languagePath: (tag) => pathWith(context, { lang: tag }),
    embedPath: `/embed/builder?url=${encodeURIComponent(view.url)}`,
    card: `${settings.baseUrl}/card.svg?story=${encodeURIComponent(view.id)}`,
  })
  return representListedPage(context, html, { named })
}

/** A story that was merged into another: its address leads there permanently (RFC 9110 §15.4.2). */
async function movedStory(url: string, suffix: string | undefined): Promise<Made> {
  const location = suffix ? `${url}.json` : url
  return {
    representation: await represent(`${location}\n`, 'text/plain; charset=utf-8', 'data'),
    options: {
      status: 301,
      cacheControl: LIBRARY_LIFETIME,
      tags: listTags({}),
      headers: { location },
    },
  }
}
