/**
 * Compresses the media types that Cloudflare's edge leaves alone. All others are compressed by the
 * edge, as each client accepts it, from the plain body that the Worker sends.
 */

import type { Representation } from './representation.ts'

/** Media types of ours that are not on the edge's list of compressible ones. */
const LEFT_ALONE =
  /^application\/(?:atom\+xml|feed\+json|problem\+json)\b|^text\/(?:markdown|x-opml)\b/
/** Below this many characters gzip saves nothing worth its time. */
const MIN_LENGTH = 1000

/** A gzip body is another strong representation, so its tag differs (RFC 9110 section 8.8.3.3). */
export const GZIP_SUFFIX = '-gz'

// The compressed bytes live as long as their representation does. Bytes are kept, not the promise:
// a promise belongs to the request that made it.
const compressed = new WeakMap<Representation, Uint8Array>()

/**
 * What the client itself accepts. The edge replaces `Accept-Encoding` on the way in, and passes on
 * the original elsewhere.
 */
function acceptEncoding(request: Request): string {
  const told: unknown = request.cf?.clientAcceptEncoding
  return typeof told === 'string' ? told : (request.headers.get('accept-encoding') ?? '')
}

/**
 * Whether the client accepts gzip, RFC 9110 section 12.5.3: an entry for gzip counts before `*`.
 */
function acceptsGzip(header: string): boolean {
  const match =
    /(?:^|[\s,])(?:x-)?gzip\s*(?:;\s*q=([\d.]+))?/i.exec(header) ??
    /(?:^|[\s,])\*\s*(?:;\s*q=([\d.]+))?/i.exec(header)
  return match !== null && Number(match[1] ?? 1) > 0
}

/** Whether the encoding of an answer is chosen here, by `Accept-Encoding`. */
export const isEncodedHere = ({ type, body }: Representation): boolean =>
  body.length >= MIN_LENGTH && LEFT_ALONE.test(type)

/** Whether to compress this answer here. */
export const isGzipWanted = (request: Request, representation: Representation): boolean =>
  isEncodedHere(representation) && acceptsGzip(acceptEncoding(request))

/** The body in gzip; compressed once for each representation. */
export async function gzipped(representation: Representation): Promise<Uint8Array> {
  const known = compressed.get(representation)
  if (known) return known
  const stream = new Blob([representation.body]).stream()
  const bytes = await new Response(stream.pipeThrough(new CompressionStream('gzip'))).bytes()
  compressed.set(representation, bytes)
  return bytes
}
