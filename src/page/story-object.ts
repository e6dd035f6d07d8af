/** A story as JSON, with the same names of fields as summaries. */

import type { StoryView } from './story-view.ts'

export function storyObject(story: StoryView) {
  const { telling, reports } = story
  return {
    id: story.id,
    url: story.url,
    title: telling.title,
    language: telling.language,
    direction: telling.direction,
    languages: story.languages,
    sources: story.sources.map((name) => ({ name })),
    tags: story.tags,
    date_published: story.published,
    date_modified: story.updated,
    summary: telling.text,
    sentences: telling.sentences.map(({ report, onlyHere, ...sentence }) => ({
      ...sentence,
      article: reports[report]!.slug,
      source: reports[report]!.source,
      only_here: onlyHere,
    })),
    reason: { text: story.reason, language: story.words.tag, marks: story.marks },
    article_count: story.size,
    articles: reports.map(({ slug, article, analysis, source, date }) => ({
      id: slug,
      url: article.url,
      title: article.title,
      language: analysis.language,
      source,
      date_published: date,
    })),
  }
}
