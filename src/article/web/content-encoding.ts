/** Decodes the content codings of an answer (RFC 9110, section 8.4) that the runtime does not. */

import { Failure } from '../../failures.ts'
import { ByteBuffer, type BytesRead } from './read-bytes.ts'

/** Content codings in IANA's registry. As in browsers, other names are ignored. */
const REGISTERED = new Set(
  'aes128gcm br compress dcb dcz deflate exi gzip pack200-gzip x-compress x-gzip zstd'.split(' '),
)

/**
 * The bytes of a page before they were compressed. The runtime decodes `gzip` and `br` if they are
 * alone and in lower case; `GZIP`, `x-gzip`, `deflate` (with or without the zlib header) and lists
 * of codings are decoded here, up to `maxBytes`.
 *
 * @throws Failure 'unsupported-type' that names the coding
 */
export async function decodeContent(
  read: BytesRead,
  contentEncoding: string | null,
  maxBytes: number,
): Promise<BytesRead> {
  if (contentEncoding === null || contentEncoding === 'br') return read
  const codings = contentEncoding.toLowerCase().split(',', 8)
  let decoded = read
  for (const coding of codings.map((name) => name.trim()).reverse()) {
    if (!REGISTERED.has(coding)) continue
    if (coding === 'gzip' || coding === 'x-gzip') {
      if (isGzip(decoded.bytes)) decoded = await decompress(decoded, 'gzip', maxBytes)
    } else if (coding === 'deflate') {
      const format = isZlib(decoded.bytes) ? 'deflate' : 'deflate-raw'
      decoded = await decompress(decoded, format, maxBytes)
    } else {
      throw new Failure(
        'unsupported-type',
        `The page is compressed with ${coding}, which cannot be read. Supported are gzip, br and deflate.`,
      )
    }
  }
  return decoded
}

/** RFC 1952, section 2.3.1. What the runtime has decoded does not begin like this. */
function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8
}

/**
 * RFC 1950, section 2.2: the method is 8 (deflate), and both bytes together are a multiple of 31.
 */
function isZlib(bytes: Uint8Array): boolean {
  const [method = 0, flags = 0] = bytes
  return (method & 15) === 8 && (method * 256 + flags) % 31 === 0
}

/** Bytes that cannot be decompressed stay unchanged: they were not compressed, or are no text. */
async function decompress(
  { bytes, length }: BytesRead,
  format: 'gzip' | 'deflate' | 'deflate-raw',
  maxBytes: number,
): Promise<BytesRead> {
  const decoded = new ByteBuffer(maxBytes)
  const body = new Response(bytes).body as ReadableStream<Uint8Array>
  try {
    const pieces = body.pipeThrough(new DecompressionStream(format))
    for await (const piece of pieces as ReadableStream<Uint8Array>) {
      decoded.add(piece)
      if (decoded.length > maxBytes) break
    }
  } catch {
    if (decoded.length === 0) return { bytes, length }
  }
  const cutShort = length > bytes.length
  return { bytes: decoded.bytes, length: Math.max(decoded.length, cutShort ? maxBytes + 1 : 0) }
}
