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
import { publishBody } from './publish-body.ts'
import { parseJsonObject, readBytes } from './request/body.ts'
import type { LedeContext } from './request/context.ts'
import { atDeskOf } from './request/desk.ts'
import { parsePublication } from './request/publication-schema.ts'

/** Bounds of one batch. */
const MAX_BATCH_ITEMS = 1000
const MAX_BATCH_BYTES = 20 * 1024 * 1024

interface BatchLine {
  readonly text: string
  /** Counted from 1, with empty lines. */
  readonly line: number
}

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
  const lines = new TextDecoder().decode(bytes).split('\n')
  const items = lines.flatMap((text, i) => (text.trim() === '' ? [] : [{ text, line: i + 1 }]))
  if (items.length === 0 || items.length > MAX_BATCH_ITEMS) {
    throw new Failure('bad-body', `A batch has 1 to ${MAX_BATCH_ITEMS} lines, not ${items.length}.`)
  }
  const attempt = await attemptOf(
    context.req.header('idempotency-key'),
    context.req.header('authorization') ?? '',
    [],
  )
  const results: LineResult[] = []
  await atDeskOf(context, async (desk) => {
    for (const item of items) results.push(await publishLine(context, desk, item, attempt))
  })
  const failed = results.filter(({ status }) => status >= 400).length
  const body = { published: results.length - failed, failed, results }
  return Response.json(body, {
    status: failed === results.length ? 422 : 200,
    headers: { 'cache-control': 'no-store' },
  })
}

async function publishLine(
  context: LedeContext,
  desk: Desk,
  { text, line }: BatchLine,
  whole: Attempt | undefined,
): Promise<LineResult> {
  try {
    const attempt = await attemptOfLine(whole, line, text)
    const { publication, status } =
      (await answeredBefore(desk, attempt)) ??
      (await publishBody(
        context,
        desk,
        parsePublication(parseJsonObject(new TextEncoder().encode(text))),
        attempt,
      ))
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
