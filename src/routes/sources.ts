/** `/sources`: the upstream feeds that are followed. */

import * as v from 'valibot'
import { judgeAddress } from '../article/web/address.ts'
import { Failure } from '../failures.ts'
import { findFeed, pollSource } from '../follow/poll.ts'
import { deleteSource, findSource, listSources, putSource, type Source } from '../follow/sources.ts'
import { represent } from '../http/representation.ts'
import { answer } from '../http/respond.ts'
import { isSlug, SLUG_RULE } from '../library/slug.ts'
import { outgoing } from '../reading/outgoing.ts'
import { outgoingBudget, type Surroundings } from '../reading/surroundings.ts'
import { pollTools } from './background.ts'
import { feedLink } from './feed-address.ts'
import { announceRevision } from './library.ts'
import { durably, requireDatabase } from './publish.ts'
import { parseJsonObject, readBytes } from './request/body.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'
import { readLanguage } from './request/options.ts'
import { surroundingsOf } from './request/page-by-url.ts'
import { validate } from './request/submission.ts'
import { requireToken } from './request/token.ts'

const MAX_BODY_BYTES = 64 * 1024

/** The JSON body of `PUT /sources/{name}`. */
export const sourceSchema = v.object({
  url: v.pipe(
    v.string('must be a text'),
    v.maxLength(4096, 'must have at most 4096 characters'),
    v.description('Of a feed, or of a page that names one.'),
  ),
  language: v.optional(
    v.pipe(v.string('must be a text'), v.description('BCP 47; of all that comes from here.')),
  ),
  tags: v.optional(
    v.pipe(
      v.array(
        v.pipe(v.string('must be a text'), v.maxLength(100, 'must be shorter')),
        'must be a list',
      ),
      v.maxLength(20, 'must have at most 20 tags'),
      v.description('Given to all that comes from here.'),
    ),
  ),
  full: v.optional(
    v.pipe(
      v.boolean('must be true or false'),
      v.description('True: everybody may read the whole texts that come from here.'),
    ),
  ),
})

export function sourceRoutes(app: LedeApp): void {
  address(app, '/sources', { GET: list })
  address(app, '/sources/:name', { GET: show, PUT: follow, DELETE: unfollow })
}

const moment = (time: number | null): string | null =>
  time === null ? null : new Date(time).toISOString()

function sourceObject(context: LedeContext, source: Source) {
  const failing = source.lastError !== null
  return {
    name: source.name,
    url: source.url,
    title: source.title,
    language: source.language,
    tags: source.tags,
    full: source.full,
    state: source.ended ? 'ended' : failing ? 'failing' : source.lastSuccess ? 'ok' : 'new',
    added: moment(source.added),
    last_attempt: moment(source.lastAttempt),
    last_success: moment(source.lastSuccess),
    last_error: source.lastError,
    failures: source.failures,
    next_poll: source.ended ? null : moment(source.nextPoll),
    feed: feedLink(context.var.settings, { source: source.name }, 'atom').xmlUrl,
  }
}

async function answerJson(context: LedeContext, body: unknown, status = 200): Promise<Response> {
  const text = JSON.stringify(body)
  const representation = await represent(text, 'application/json; charset=utf-8', 'data')
  return answer(context.req.raw, representation, {
    status,
    cacheControl:
      status === 200 && context.req.method !== 'PUT' ? 'public, max-age=30' : 'no-store',
    cors: context.req.method !== 'PUT',
  })
}

async function list(context: LedeContext): Promise<Response> {
  const { DB } = context.env
  const sources = DB ? await durably(listSources(DB)) : []
  return answerJson(context, { items: sources.map((source) => sourceObject(context, source)) })
}

async function show(context: LedeContext): Promise<Response> {
  const name = context.req.param('name') ?? ''
  const source = await durably(findSource(requireDatabase(context), name))
  if (!source) throw new Failure('not-found', `No source is called ${name.slice(0, 100)}.`)
  return answerJson(context, sourceObject(context, source))
}

async function follow(context: LedeContext): Promise<Response> {
  await requireToken(context)
  const database = requireDatabase(context)
  const name = context.req.param('name') ?? ''
  if (!isSlug(name)) {
    throw new Failure('bad-parameter', `The name of a source must be ${SLUG_RULE}.`, {
      extra: { parameter: 'name' },
    })
  }
  const body = validate(
    sourceSchema,
    parseJsonObject(await readBytes(context.req.raw, MAX_BODY_BYTES)),
  )
  const surroundings = surroundingsOf(context)
  const { ownHosts, tiers } = surroundings
  // Asked for once now, so that a mistake is told here and not found in a log tomorrow.
  const { url } = await findFeed(judgeAddress(body.url, { ownHosts }).href, outgoing(surroundings))
  const before = await durably(findSource(database, name))
  const change = {
    name,
    url,
    language: body.language === undefined ? null : readLanguage('language', body.language),
    tags: body.tags ?? [],
    full: body.full ?? false,
  }
  await durably(putSource(database, change, tiers.now()))
  if (before && before.full !== change.full) {
    tiers.keepAlive(announceRevision(context.env, tiers.now()))
  }
  const source = await durably(findSource(database, name))
  if (!source) throw new Failure('conflict', 'The source was removed at the same moment.')
  const crawling: Surroundings = { ...surroundings, reader: 'crawler', budget: outgoingBudget() }
  tiers.keepAlive(pollSource(source, pollTools(context.env, database, crawling)))
  return answerJson(context, sourceObject(context, source), before ? 200 : 201)
}

async function unfollow(context: LedeContext): Promise<Response> {
  await requireToken(context)
  const name = context.req.param('name') ?? ''
  const removed = await durably(deleteSource(requireDatabase(context), name))
  if (!removed) throw new Failure('not-found', `No source is called ${name.slice(0, 100)}.`)
  const { tiers } = context.var
  tiers.keepAlive(announceRevision(context.env, tiers.now()))
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
}
