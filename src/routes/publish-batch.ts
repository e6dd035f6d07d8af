/**
 * Publishes many articles in one request, one JSON object a line. A line that fails does not stop
 * the others.
 */

import { Failure } from '../failures.ts'
import { logFault } from '../http/log.ts'
import type { Desk } from '../publishing/desk.ts'
import {
  type Attempt,
  answeredBefore,
  attemptOf,
  attemptOfLine,
} from '../publishing/idempotency.ts'
import { ReadAhead } from '../publishing/read-ahead.ts'
import { publishBody } from './publish-body.ts'
import { type BodyLine, linesOf, parseJsonObject, readBytes } from './request/body.ts'
import type { LedeContext } from './request/context.ts'
import { atDeskOf } from './request/desk.ts'
import { type PublicationBody, parsePublication } from './request/publication-schema.ts'

/** Bounds of one batch. */
const MAX_BATCH_ITEMS = 1000
const MAX_BATCH_BYTES = 20 * 1024 * 1024
/** Lines whose stored versions are read in one query. */
const LINES_AHEAD = 20

/** What became of a line. */
export interface LineResult {
  readonly line: number
  readonly status: number
  readonly slug?: string
  readonly problem?: string
  readonly detail?: string
}

export async function postBatch(context: LedeContext): Promise<Response> {
  const bytes = await readBytes(context.req.raw, MAX_BATCH_BYTES)
  const items = linesOf(bytes)
  if (items.length === 0 || items.length > MAX_BATCH_ITEMS) {
    throw new Failure('bad-body', `A batch has 1 to ${MAX_BATCH_ITEMS} lines, not ${items.length}.`)
  }
  const attempt = await attemptOf(
    context.req.header('idempotency-key'),
    context.req.header('authorization') ?? '',
    [],
  )
  const results: LineResult[] = []
  const library = new ReadAhead(context.var.library)
  await atDeskOf(context, async (opened) => {
    const desk = { ...opened, library }
    for (let from = 0; from < items.length; from += LINES_AHEAD) {
      const read = items.slice(from, from + LINES_AHEAD).map(readLine)
      await library.read(read.flatMap(({ body }) => body?.slug ?? []))
      for (const line of read) results.push(await publishLine(context, desk, line, attempt))
    }
  })
  const failed = results.filter(({ status }) => status >= 400).length
  const body = { published: results.length - failed, failed, results }
  return Response.json(body, {
    status: failed === results.length ? 422 : 200,
    headers: { 'cache-control': 'no-store' },
  })
}

/** A line as it was read; without a body, why it could not be. */
interface ReadLine extends BodyLine {
  readonly body?: PublicationBody
  readonly failure?: unknown
}

function readLine(line: BodyLine): ReadLine {
  try {
    return { ...line, body: parsePublication(parseJsonObject(line.bytes)) }
  } catch (failure) {
    return { ...line, failure }
  }
}

async function publishLine(
  context: LedeContext,
  desk: Desk,
  { bytes, line, body, failure }: ReadLine,
  whole: Attempt | undefined,
): Promise<LineResult> {
  try {
    const attempt = await attemptOfLine(whole, line, bytes)
    const before = await answeredBefore(desk, attempt)
    if (!before && !body) throw failure
    const { publication, status } = before ?? (await publishBody(context, desk, body!, attempt))
    return { line, status, slug: publication.slug }
  } catch (error) {
    if (error instanceof Failure) {
      return { line, status: error.status, problem: error.code, detail: error.message }
    }
    return { line, ...fault(context, error) }
  }
}

/** A fault of ours is reported for its line, and the other lines go on. */
function fault(context: LedeContext, error: unknown): Omit<LineResult, 'line'> {
  const { requestId } = context.var
  logFault(error, requestId)
  return {
    status: 500,
    problem: 'internal',
    detail: `The fault has been logged under ${requestId}. The other lines were handled as usual.`,
  }
}
