/** `/sources`: the feeds that are followed. */

import { unknownName } from '../failures.ts'
import { countEntries, NO_ENTRIES } from '../follow/entries.ts'
import { findSource, listSources } from '../follow/sources.ts'
import { canonicalName } from '../library/slug.ts'
import { asked } from '../publishing/durable.ts'
import { answerJson, described, sourceObject } from './answer/source-object.ts'
import { follow, unfollow } from './follow-source.ts'
import { importSources } from './import-sources.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'
import { requireDatabase } from './request/desk.ts'

export function sourceRoutes(app: LedeApp): void {
  address(app, '/sources', { GET: list, POST: importSources })
  address(app, '/sources/:name', { GET: show, PUT: follow, DELETE: unfollow })
}

async function list(context: LedeContext): Promise<Response> {
  const { DB } = context.env
  const sources = DB ? await asked(listSources(DB)) : []
  const counts = DB && sources.length > 0 ? await asked(countEntries(DB)) : new Map()
  return answerJson(context, {
    items: sources.map((source) =>
      sourceObject(context, source, counts.get(source.name) ?? NO_ENTRIES),
    ),
  })
}

async function show(context: LedeContext): Promise<Response> {
  const name = canonicalName(context.req.param('name') ?? '')
  const database = requireDatabase(context)
  const source = await asked(findSource(database, name))
  if (!source) throw unknownName('source', name)
  return answerJson(context, await described(context, database, source))
}
