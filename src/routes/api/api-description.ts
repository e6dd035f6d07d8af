/** Describes the service from the same tables and schemas that it validates with. */

import { type Operation, openApiDocument } from '../../http/openapi.ts'
import { VERSION } from '../../version.ts'
import { sourceSchema } from '../follow-source.ts'
import { changeSchema, publicationSchema } from '../request/publication-schema.ts'
import { submissionSchema } from '../request/submission.ts'
import * as answers from './answer-schemas.ts'
import { jsonSchema as schema } from './json-schema.ts'
import { ARTICLE_OPERATIONS } from './operations/articles.ts'
import { EMBEDDING_OPERATIONS } from './operations/embedding.ts'
import { FEED_OPERATIONS } from './operations/feeds.ts'
import { SERVICE_OPERATIONS } from './operations/service.ts'
import { SITE_OPERATIONS } from './operations/site.ts'
import { SOURCE_OPERATIONS } from './operations/sources.ts'
import { STORY_OPERATIONS } from './operations/stories.ts'
import { SUMMARY_OPERATIONS } from './operations/summaries.ts'
import { changesSchema, storiesSchema, storySchema, todaySchema } from './story-schemas.ts'

export const OPERATIONS: readonly Operation[] = [
  ...SUMMARY_OPERATIONS,
  ...ARTICLE_OPERATIONS,
  ...FEED_OPERATIONS,
  ...EMBEDDING_OPERATIONS,
  ...STORY_OPERATIONS,
  ...SOURCE_OPERATIONS,
  ...SERVICE_OPERATIONS,
  ...SITE_OPERATIONS,
]

/** The description of the service at a base URL. */
export function describeApi(baseUrl: string, siteTitle: string) {
  return openApiDocument(
    {
      title: siteTitle,
      version: VERSION,
      description:
        'Extractive summaries in any language: the article’s own sentences, verbatim, each linked to its place in the source; feeds and embeds of them.',
      baseUrl,
      tags: {
        summaries: 'Summaries of pages and texts.',
        articles: 'The library.',
        stories: 'What several sources report of one event.',
        feeds: 'RSS, Atom, JSON Feed, OPML.',
        embedding: 'On other people’s pages.',
        sources: 'Upstream feeds that are followed.',
        service: 'The service itself.',
      },
      schemas: {
        Summary: schema(answers.summarySchema),
        List: schema(answers.listSchema),
        Story: schema(storySchema),
        Stories: schema(storiesSchema),
        Today: schema(todaySchema),
        Changes: schema(changesSchema),
        Batch: schema(answers.batchSchema),
        Source: schema(answers.sourceAnswerSchema),
        Sources: schema(answers.sourcesSchema),
        Health: schema(answers.healthSchema),
        Problem: schema(answers.problemSchema),
        McpRequest: schema(answers.mcpRequestSchema),
        McpAnswer: schema(answers.mcpAnswerSchema),
        Oembed: schema(answers.oembedSchema),
        Submission: schema(submissionSchema),
        Addresses: schema(answers.addressesSchema),
        Publication: schema(publicationSchema),
        ArticleChange: schema(changeSchema),
        SourceChange: schema(sourceSchema),
      },
    },
    OPERATIONS,
  )
}
