/**
 * Compression of the media types that Cloudflare's edge leaves alone; all others it encodes itself,
 * as each client likes it, from the plain body that a Worker answers.
 */

import type { Representation } from './representation.ts'

/** Types of ours that are not on the edge's list of compressible ones. */
const LEFT_ALONE =
  /^application\/(?:atom\+xml|feed\+json|problem\+json)\b|^text\/(?:markdown|x-opml)\b/
/** Below this many characters gzip saves nothing worth its time. */
const MIN_LENGTH = 1000

/** A gzip body is another strong representation, so its tag differs (RFC 9110 section 8.8.3.3). */
export const GZIP_SUFFIX = '-gz'

// A representation lives as long as the isolate's cache holds it; so does its compressed twin.
// The bytes are kept, not the promise: a promise belongs to the request that made it.
const compressed = new WeakMap<Representation, Uint8Array>()

/**
 * What the client itself accepts: the edge replaces `Accept-Encoding` on the way in and tells the
 * original apart.
 */
function acceptEncoding(request: Request): string {
  const told: unknown = request.cf?.clientAcceptEncoding
  return typeof told === 'string' ? told : (request.headers.get('accept-encoding') ?? '')
}

/** True when the client takes gzip, RFC 9110 section 12.5.3: its own name counts before `*`. */
export function acceptsGzip(header: string): boolean {
  const match =
    /(?:^|[\s,])(?:x-)?gzip\s*(?:;\s*q=([\d.]+))?/i.exec(header) ??
    /(?:^|[\s,])\*\s*(?:;\s*q=([\d.]+))?/i.exec(header)
  return match !== null && Number(match[1] ?? 1) > 0
}

/** Whether `Accept-Encoding` decides here how an answer is sent. */
export const isEncodedHere = ({ type, body }: Representation): boolean =>
  body.length >= MIN_LENGTH && LEFT_ALONE.test(type)

/** Whether this answer is to be compressed here. */
export const isGzipWanted = (request: Request, representation: Representation): boolean =>
  isEncodedHere(representation) && acceptsGzip(acceptEncoding(request))

/** The body in gzip; made once for each representation. */
export async function gzipped(representation: Representation): Promise<Uint8Array> {
  const known = compressed.get(representation)
  if (known) return known
  const stream = new Blob([representation.body]).stream()
  const bytes = await new Response(stream.pipeThrough(new CompressionStream('gzip'))).bytes()
  compressed.set(representation, bytes)
  return bytes
}
