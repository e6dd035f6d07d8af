/** A story embedded in somebody else's page: its card for a frame, and its oEmbed answer. */

import type { OembedPage } from '../embed/oembed.ts'
import { storyCardPage } from '../embed/story-card.ts'
import { unknownName } from '../failures.ts'
import { represent } from '../http/representation.ts'
import type { CardDrawing } from '../page/share-card.ts'
import { embedHeight } from '../page/snippets.ts'
import type { StoryView } from '../page/story-view.ts'
import type { Words } from '../page/words/words.ts'
import { listTags } from '../publishing/front-tags.ts'
import { tellStories } from '../publishing/tell-stories.ts'
import { ASSET_ADDRESSES } from './answer/assets.ts'
import { LIBRARY_LIFETIME, type Made } from './answer/library-answer.ts'
import { interfaceWords } from './answer/shell.ts'
import type { LedeContext } from './request/context.ts'

const SENTENCES = 3

/** The options of a card. */
interface CardChoice {
  readonly lang?: string
  readonly sentences?: number
  readonly theme?: 'auto' | 'light' | 'dark'
}

async function requireStory(
  context: LedeContext,
  id: string,
  { lang, sentences = SENTENCES }: CardChoice,
  words: Words,
): Promise<StoryView> {
  const { stories } = context.var.library
  const found = await stories.get(id)
  const story = found && 'movedTo' in found ? await stories.get(found.movedTo) : found
  const [view] =
    story && !('movedTo' in story)
      ? await tellStories(context.var, [story], {
          languages: lang === undefined ? [words.tag] : [lang],
          length: { kind: 'sentences', value: sentences },
          for: 'list',
          words,
        })
      : []
  if (view) return view
  throw unknownName('story', id)
}

export async function storyCard(
  context: LedeContext,
  id: string,
  choice: CardChoice,
): Promise<Made> {
  const words = await interfaceWords(context)
  const story = await requireStory(context, id, choice, words)
  const html = storyCardPage({
    story,
    siteTitle: context.var.settings.siteTitle,
    words,
    theme: choice.theme ?? 'auto',
    assets: { style: ASSET_ADDRESSES['embed.css'], script: ASSET_ADDRESSES['embed-frame.js'] },
  })
  return {
    representation: await represent(html, 'text/html; charset=utf-8', 'embed', {
      lastModified: await context.var.library.changed(),
    }),
    options: { cacheControl: LIBRARY_LIFETIME, tags: listTags({}), vary: ['Accept-Language'] },
  }
}

/** What the share card of a story shows. */
export async function storyDrawing(context: LedeContext, id: string): Promise<CardDrawing> {
  const { telling, sources } = await requireStory(context, id, {}, await interfaceWords(context))
  const { title, language, direction, sentences } = telling
  const sentence = sentences[0]?.text ?? ''
  return { title: title || sentence, sentence, language, direction, source: sources.join(' · ') }
}

export async function storyOembed(context: LedeContext, id: string): Promise<OembedPage> {
  const { baseUrl } = context.var.settings
  const words = await interfaceWords(context)
  const { url, telling } = await requireStory(context, id, {}, words)
  return {
    title: telling.title,
    url,
    frameUrl: `${baseUrl}/embed?story=${encodeURIComponent(id)}`,
    summary: telling.text,
    height: embedHeight({ url, count: 1, sentences: SENTENCES }),
    cacheAge: LIBRARY_LIFETIME.maxAge,
  }
}
