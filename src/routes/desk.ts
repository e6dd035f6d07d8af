/** `/desk`: the publisher's page, and the addresses that only it needs. */

import * as v from 'valibot'
import { logged, pollTools } from '../background/timers-and-queues.ts'
import { writesOfDay } from '../cache/shares.ts'
import { Failure } from '../failures.ts'
import { lastEntriesOfAll } from '../follow/entries.ts'
import { pollSource } from '../follow/poll.ts'
import { forgetFailure } from '../follow/seen.ts'
import { findSource } from '../follow/sources.ts'
import { represent } from '../http/representation.ts'
import { answer } from '../http/respond.ts'
import { deskPage } from '../page/desk.ts'
import { deployedSlugs } from '../publishing/deployed.ts'
import { asked, durably } from '../publishing/durable.ts'
import { lastDeliveries } from '../publishing/webhook.ts'
import { asCrawler } from '../reading/surroundings.ts'
import { publicationUrl } from './answer/publication-links.ts'
import { shellOf } from './answer/shell.ts'
import { parseJsonObject, readBytes } from './request/body.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'
import { requireDatabase } from './request/desk.ts'
import { surroundingsOf } from './request/page-by-url.ts'
import { validate } from './request/submission.ts'
import { requireBearer, requireToken } from './request/token.ts'

const SHOWN_ENTRIES = 50
const SHOWN_DELIVERIES = 20

export function deskRoutes(app: LedeApp): void {
  address(app, '/desk', { GET: page }, [])
  address(app, '/desk/state', { GET: state }, [])
  address(app, '/desk/again', { POST: again }, [])
}

/** The same for everybody: its data come from requests with the token. */
async function page(context: LedeContext): Promise<Response> {
  context.set('parameters', {})
  const html = deskPage({ shell: await shellOf(context) })
  const representation = await represent(html, 'text/html; charset=utf-8', 'page')
  return answer(context.req.raw, representation, {
    cacheControl: 'no-cache',
    cors: false,
    vary: ['Accept-Language'],
  })
}

function json(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })
}

const moment = (time: number): string => new Date(time).toISOString()

async function state(context: LedeContext): Promise<Response> {
  const bearer = await requireBearer(context)
  const database = requireDatabase(context)
  const { settings, tiers } = context.var
  const [entries, deliveries, used] = await asked(
    Promise.all([
      lastEntriesOfAll(database, SHOWN_ENTRIES),
      lastDeliveries(database, SHOWN_DELIVERIES),
      writesOfDay(database, tiers.now()),
    ]),
  )
  return json({
    token: { name: bearer.name, scopes: bearer.scopes },
    kv_writes: { used, of: settings.kvWrites },
    files: deployedSlugs,
    entries: entries.map(({ source, entry, title, url, seen, state: became, slug, ...rest }) => ({
      source,
      id: entry,
      title,
      url,
      seen: moment(seen),
      state: became,
      article: slug === null ? null : publicationUrl(settings, slug),
      same_by: rest.sameBy,
      reason: rest.reason,
      until: rest.until === null ? null : moment(rest.until),
    })),
    webhooks: deliveries.map(
      ({ id, type, subject, state: how, tries, answer: said, moment: at }) => ({
        id,
        type,
        article: subject,
        state: how,
        tries,
        answer: said,
        moment: moment(at),
      }),
    ),
  })
}

const againSchema = v.object({
  source: v.string('must be a text'),
  entry: v.string('must be a text'),
})

/** Forgets that the page of an entry could not be read, and polls its source again. */
async function again(context: LedeContext): Promise<Response> {
  await requireToken(context, 'follow')
  const database = requireDatabase(context)
  const body = validate(againSchema, parseJsonObject(await readBytes(context.req.raw)))
  const source = await asked(findSource(database, body.source))
  if (!source || !(await durably(forgetFailure(database, body)))) {
    throw new Failure('not-found', 'No failed entry has this id.')
  }
  const surroundings = asCrawler(surroundingsOf(context))
  // Without validators: an unchanged feed would not be sent again.
  const whole = { ...source, validators: {} }
  const tools = pollTools(context.env, database, surroundings)
  context.var.tiers.keepAlive(pollSource(whole, tools).then(logged))
  return json({ source: source.name, entry: body.entry, state: 'waiting' }, 202)
}
