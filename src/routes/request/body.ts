/** Reads request bodies, within bounds. */

import { mediaType } from '../../article/bytes/media-type.ts'
import { readUpTo } from '../../article/web/read-bytes.ts'
import { Failure } from '../../failures.ts'
import { isForm } from './form.ts'

/** The largest text that is read. Bytes. */
export const MAX_BODY_BYTES = 2 * 1024 * 1024
/**
 * A longer text to be summarised is read up to its first 2 MiB, if it is not longer than this.
 * Bytes.
 */
const MAX_SENT_BYTES = 8 * 1024 * 1024

/**
 * How much is read and discarded before a refusal: many clients read no answer before they have
 * sent everything. Whoever sends more is cut off.
 */
const MAX_DRAINED_BYTES = 32 * 1024 * 1024

/**
 * Reads a body to its end.
 *
 * @throws Failure `too-large` when it is longer; nothing beyond the bound is kept
 */
export async function readBytes(request: Request, maxBytes = MAX_BODY_BYTES): Promise<Uint8Array> {
  // In one piece if its declared length fits: HTTP itself ends the body there.
  const declared = request.headers.get('content-length')
  if (declared !== null && Number(declared) <= maxBytes) {
    const bytes = new Uint8Array(await request.arrayBuffer())
    if (bytes.length <= maxBytes) return bytes
    throw tooLarge(maxBytes)
  }
  const { bytes, length } = await readUpTo(request.body, {
    maxBytes,
    countTo: MAX_DRAINED_BYTES,
  })
  if (length > maxBytes) throw tooLarge(maxBytes)
  return bytes
}

/**
 * Reads the beginning of a body: 2 MiB of a text; all of a body that cannot be read in part.
 *
 * @throws Failure `too-large` for more than 8 MiB
 */
export async function readBeginning(
  request: Request,
): Promise<{ readonly bytes: Uint8Array; readonly partial: boolean }> {
  const type = mediaType(request.headers.get('content-type'))
  const isStructured = type === 'application/json' || isForm(type) || isLines(type)
  const declared = request.headers.get('content-length')
  if (isStructured || (declared !== null && Number(declared) <= MAX_BODY_BYTES))
    return { bytes: await readBytes(request, MAX_SENT_BYTES), partial: false }
  const { bytes, length } = await readUpTo(request.body, {
    maxBytes: MAX_BODY_BYTES,
    countTo: MAX_DRAINED_BYTES,
  })
  if (length > MAX_SENT_BYTES) throw tooLarge(MAX_SENT_BYTES)
  return { bytes, partial: length > MAX_BODY_BYTES }
}

function tooLarge(maxBytes: number): Failure {
  return new Failure('too-large', `The body is larger than the limit of ${maxBytes} bytes.`, {
    extra: { maxBytes },
  })
}

/** Whether a media type means JSON lines, which have several names and no registered one. */
export const isLines = (type: string): boolean =>
  /^application\/(?:jsonl|x-jsonlines|jsonlines|ndjson|x-ndjson)$/.test(type)

/** A line of a body of JSON lines. */
export interface BodyLine {
  /** Whoever parses them refuses what is not UTF-8, for this line alone. */
  readonly bytes: Uint8Array
  /** Counted from 1, with empty lines. */
  readonly line: number
}

const LINE_FEED = 0x0a
/** Tab, carriage return and space. */
const isSpace = (byte: number): boolean => byte === 0x09 || byte === 0x0d || byte === 0x20

/** The lines of a body that are not empty. */
export function linesOf(body: Uint8Array): BodyLine[] {
  const lines: BodyLine[] = []
  let start = 0
  for (let line = 1; start < body.length; line += 1) {
    const found = body.indexOf(LINE_FEED, start)
    const end = found < 0 ? body.length : found
    const bytes = body.subarray(start, end)
    if (!bytes.every(isSpace)) lines.push({ bytes, line })
    start = end + 1
  }
  return lines
}

/**
 * Parses a JSON object.
 *
 * @throws Failure `bad-body`
 */
export function parseJsonObject(bytes: Uint8Array): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes))
  } catch (cause) {
    throw new Failure('bad-body', 'The body is not valid JSON in UTF-8.', { cause })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Failure('bad-body', 'The JSON body must be an object.')
  }
  return value as Record<string, unknown>
}
