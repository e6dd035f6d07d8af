/** `PUT` and `DELETE /sources/{name}`: starts and stops following a feed. */

import * as v from 'valibot'
import { canonicalAddress, judgeAddress, MAX_ADDRESS_LENGTH } from '../article/web/address.ts'
import { logged, pollTools } from '../background/timers-and-queues.ts'
import { purgeFront } from '../cache/front.ts'
import { Failure, unknownName } from '../failures.ts'
import { findFeed } from '../follow/find-feed.ts'
import { pollSource } from '../follow/poll.ts'
import { deleteSource, findSource, followedAs, putSource } from '../follow/sources.ts'
import { noteSourceChange } from '../library/changes.ts'
import { canonicalName, isSlug, SLUG_RULE } from '../library/slug.ts'
import { asked, durably } from '../publishing/durable.ts'
import { sourceTags } from '../publishing/front-tags.ts'
import { learnRevision } from '../publishing/revision.ts'
import { outgoing } from '../reading/outgoing.ts'
import { asCrawler } from '../reading/surroundings.ts'
import { answerJson, described } from './answer/source-object.ts'
import { parseJsonObject, readBytes } from './request/body.ts'
import type { LedeContext } from './request/context.ts'
import { requireDatabase } from './request/desk.ts'
import { requireKnownFields } from './request/known-names.ts'
import { readLanguage } from './request/language.ts'
import { optionalField } from './request/optional-field.ts'
import { surroundingsOf } from './request/page-by-url.ts'
import { tagSchema } from './request/publication-schema.ts'
import { validate } from './request/submission.ts'
import { requireToken } from './request/token.ts'

const MAX_BODY_BYTES = 64 * 1024
/** They precede an article's own tags, which must have room too. */
const MAX_TAGS = 20

/** The JSON body of `PUT /sources/{name}`. */
export const sourceSchema = v.object({
  url: v.pipe(
    v.string('must be a text'),
    v.maxLength(MAX_ADDRESS_LENGTH, `must have at most ${MAX_ADDRESS_LENGTH} characters`),
    v.description('Of a feed, or of a page that names one.'),
  ),
  language: optionalField(
    v.pipe(v.string('must be a text'), v.description('BCP 47; the language of its articles.')),
  ),
  tags: optionalField(
    v.pipe(
      v.array(tagSchema, 'must be a list'),
      v.maxLength(MAX_TAGS, `must have at most ${MAX_TAGS} tags`),
      v.description('Added to all of its articles.'),
    ),
  ),
  full: optionalField(
    v.pipe(
      v.boolean('must be true or false'),
      v.description('Whether everybody may read the whole texts of its articles.'),
    ),
  ),
})

/** Other names for its fields. */
const OTHER_NAMES = {
  lang: 'language',
  feed: 'url',
  address: 'url',
  link: 'url',
  categories: 'tags',
}

export async function follow(context: LedeContext): Promise<Response> {
  await requireToken(context, 'follow')
  const database = requireDatabase(context)
  const name = canonicalName(context.req.param('name') ?? '')
  if (!isSlug(name)) {
    throw new Failure('bad-parameter', `The name of a source must be ${SLUG_RULE}.`, {
      extra: { parameter: 'name' },
    })
  }
  const sent = parseJsonObject(await readBytes(context.req.raw, MAX_BODY_BYTES))
  requireKnownFields(sent, sourceSchema.entries, OTHER_NAMES)
  const body = validate(sourceSchema, sent)
  const surroundings = surroundingsOf(context)
  const { ownHosts, tiers } = surroundings
  // Fetched once now, so that a mistake is reported here and not found in a log tomorrow.
  const found = await findFeed(
    judgeAddress(body.url, { ownHosts, name: 'url' }).href,
    outgoing(surroundings),
  )
  const url = canonicalAddress(new URL(found.permanentUrl))
  await requireNotFollowed(database, url, name)
  const before = await asked(findSource(database, name))
  const change = {
    name,
    url,
    language: body.language === undefined ? null : readLanguage('language', body.language),
    tags: body.tags ?? [],
    full: body.full ?? false,
  }
  try {
    await durably(putSource(database, change, tiers.now()))
  } catch (error) {
    // Somebody may have started to follow it under another name at the same moment.
    await requireNotFollowed(database, url, name)
    throw error
  }
  if (before && before.full !== change.full) await announceSource(context, database, name)
  const source = await asked(findSource(database, name))
  if (!source)
    throw new Failure('conflict', 'The source was removed by another request in the meantime.')
  const tools = pollTools(context.env, database, asCrawler(surroundings))
  tiers.keepAlive(pollSource(source, tools).then(logged))
  return answerJson(context, await described(context, database, source), before ? 200 : 201)
}

/** Announces that what may be read of a source's articles has changed. */
async function announceSource(
  context: LedeContext,
  database: D1Database,
  name: string,
): Promise<void> {
  const { tiers } = context.var
  await durably(noteSourceChange(database, name, tiers.now()))
  tiers.keepAlive(learnRevision(database, tiers.now()).catch(() => undefined))
  if (tiers.front) tiers.keepAlive(purgeFront(tiers.front, await asked(sourceTags(database, name))))
}

/** @throws Failure `conflict` when another source follows this feed */
async function requireNotFollowed(database: D1Database, url: string, name: string): Promise<void> {
  const other = await asked(followedAs(database, url, name))
  if (other === undefined) return
  throw new Failure(
    'conflict',
    `This feed is followed as “${other}” already. Change that source, or delete it first.`,
    { extra: { source: other } },
  )
}

export async function unfollow(context: LedeContext): Promise<Response> {
  await requireToken(context, 'follow')
  const name = canonicalName(context.req.param('name') ?? '')
  const database = requireDatabase(context)
  const before = await asked(findSource(database, name))
  const removed = await durably(deleteSource(database, name))
  if (!removed) throw unknownName('source', name)
  if (before?.full) await announceSource(context, database, name)
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
}
