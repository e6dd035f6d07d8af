/** `GET /export`: everything that was published at run time, as JSON lines, for the publisher. */

import { type Parameter, readParameters } from '../../http/parameters.ts'
import { endOfPart, exportLines } from '../../library/export.ts'
import { asked } from '../../publishing/durable.ts'
import { address, type LedeApp, type LedeContext } from '../request/context.ts'
import { requireDatabase } from '../request/desk.ts'
import { requireToken } from '../request/token.ts'

/** Lines of one query; an article has about ten kilobytes. */
const LINES_AT_ONCE = 200
/** Lines of one answer: the free plan allows 50 queries in a request. */
const PART_SIZE = 5000

export const EXPORT_PARAMETERS = {
  after: {
    kind: 'integer',
    min: 0,
    max: 999_999_999,
    description: 'Where the part before ended; the header Link says it.',
  },
} as const satisfies Record<string, Parameter>

export function exportRoutes(app: LedeApp): void {
  address(app, '/export', { GET: exportArticles }, [])
}

async function exportArticles(context: LedeContext): Promise<Response> {
  await requireToken(context, 'read')
  const database = requireDatabase(context)
  const query = new URL(context.req.url).searchParams
  const { after = 0 } = readParameters(query, EXPORT_PARAMETERS)
  const end = await asked(endOfPart(database, after, PART_SIZE))
  const headers = new Headers({
    'content-type': 'application/x-ndjson',
    'content-disposition': 'attachment; filename="lede-export.jsonl"',
    'cache-control': 'private, no-store',
  })
  if (end !== undefined) {
    headers.set('link', `<${context.var.settings.baseUrl}/export?after=${end}>; rel="next"`)
  }
  const body = context.req.method === 'HEAD' ? null : lineStream(database, after, end)
  return new Response(body, { headers })
}

/**
 * Sends lines as they are read, so nothing waits for the whole. If the database fails, the answer
 * breaks off.
 */
function lineStream(
  database: D1Database,
  after: number,
  end: number | undefined,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let at = after
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const lines = (await asked(exportLines(database, at, LINES_AT_ONCE))).filter(
        ({ number }) => end === undefined || number <= end,
      )
      const last = lines.at(-1)
      if (last === undefined) {
        controller.close()
        return
      }
      at = last.number
      controller.enqueue(encoder.encode(lines.map(({ line }) => `${line}\n`).join('')))
    },
  })
}
