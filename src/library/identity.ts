/** Stable ids (URNs) derived from names. */

import { hexOf, sha256 } from '../article/text/sha256.ts'

/**
 * A name-based UUID of RFC 9562 (version 8, SHA-256) as a URN: the same name always gives the same
 * id, on every host.
 */
export async function nameUrn(name: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`lede:${name}`))
  const bytes = new Uint8Array(digest, 0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = hexOf(bytes)
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`
}

const STORY_ID_LENGTH = 12

/** The id of the story that an article begins: 12 hexadecimal digits, used in addresses. */
export const storyId = async (article: string): Promise<string> =>
  (await sha256(`story/${article}`)).slice(0, STORY_ID_LENGTH)
