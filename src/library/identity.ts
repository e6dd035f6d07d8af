/** Hashes, and the ids that are made of them. */

/** SHA-256 of a text or of bytes, in hex. */
export async function sha256(data: string | ArrayBufferView): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

// Node, in which the build step runs, has no Uint8Array.toHex yet.
const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * A name-based UUID of RFC 9562 (version 8, SHA-256) as a URN: the same name gives the same id for
 * ever, on every host.
 */
export async function nameUrn(name: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`lede:${name}`))
  const bytes = new Uint8Array(digest, 0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = hexOf(bytes)
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`
}
