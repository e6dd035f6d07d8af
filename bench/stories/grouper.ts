/** A Worker that groups the articles it is sent, and keeps them in memory; nothing else. */

import type { StoryArticle } from '../../src/story/features.ts'
import { MemoryStories } from '../../src/story/memory.ts'

const stories = new MemoryStories()

export default {
  fetch: async (request: Request): Promise<Response> => {
    const articles = (await request.json()) as StoryArticle[]
    const isDry = new URL(request.url).searchParams.has('dry')
    if (!isDry) for (const article of articles) await stories.add(article)
    return new Response(String(articles.length))
  },
}
