/** Request bodies, read within bounds. */

import { Failure } from '../../failures.ts'

/** The largest text that is taken. Bytes. */
export const MAX_BODY_BYTES = 2 * 1024 * 1024

/** Read and thrown away before a refusal; whoever sends more is cut off. */
const MAX_DRAINED_BYTES = 32 * 1024 * 1024

/**
 * Reads a body to its end.
 *
 * @throws Failure `too-large` when it is longer; nothing beyond the bound is kept
 */
export async function readBytes(
  request: Request,
  maxBytes = MAX_BODY_BYTES,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!request.body) return new Uint8Array()
  // In one piece where the length is known to fit: HTTP itself ends a body there.
  const declared = request.headers.get('content-length')
  const fits = declared !== null && Number(declared) <= maxBytes
  const bytes = fits
    ? new Uint8Array(await request.arrayBuffer())
    : await readChunks(request.body, maxBytes)
  if (bytes !== null && bytes.length <= maxBytes) return bytes
  throw new Failure('too-large', `The body is larger than the ${maxBytes} bytes that are taken.`, {
    extra: { maxBytes },
  })
}

/** Null when there is more than `maxBytes`. */
async function readChunks(
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.byteLength
    if (length <= maxBytes) chunks.push(chunk)
    // Many clients hear no answer before they have sent all: what is too long is read on, and
    // dropped.
    else if (length > MAX_DRAINED_BYTES) break
  }
  if (length > maxBytes) return null
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}

/** The media type of a `Content-Type`, in lower case, without parameters. */
export function mediaType(contentType: string | null | undefined): string {
  return (contentType ?? '').split(';', 1)[0]!.trim().toLowerCase()
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
