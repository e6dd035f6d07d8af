/** Recognises a picture format by its first bytes: WHATWG MIME Sniffing §6.1, and AVIF §6 for its brand. */

export const PICTURE_TYPES = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'image/avif',
] as const

export type PictureType = (typeof PICTURE_TYPES)[number]

const PNG = '\x89PNG\r\n\x1a\n'
const JPEG = '\xff\xd8\xff'
/** The box at the start of an ISO media file is short; later brands do not matter. */
const MAX_BOX_BYTES = 128

/** Bytes as Latin-1, so that signatures can be written as text. */
const latin = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end))

/** Whether the file type box at the start names the brand `avif` or `avis`, as major or compatible. */
function isAvif(bytes: Uint8Array): boolean {
  if (latin(bytes, 4, 8) !== 'ftyp') return false
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0)
  const end = Math.min(length, MAX_BOX_BYTES, bytes.length)
  for (let at = 8; at + 4 <= end; at += 4) {
    // After the major brand comes its version.
    if (at !== 12 && /^avi[fs]$/.test(latin(bytes, at, at + 4))) return true
  }
  return false
}

/**
 * The type of a picture that every browser shows; undefined for anything else, including SVG, which
 * can contain scripts.
 */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  if (bytes.length < 16) return undefined
  const start = latin(bytes, 0, 12)
  if (start.startsWith(PNG)) return 'image/png'
  if (start.startsWith(JPEG)) return 'image/jpeg'
  if (/^GIF8[79]a/.test(start)) return 'image/gif'
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'image/webp'
  return isAvif(bytes) ? 'image/avif' : undefined
}
