/** A Representation is a body that is ready to be sent, with what conditional requests need. */

import type { AnswerKind } from './headers.ts'

export interface Representation {
  readonly body: string
  readonly type: string
  readonly kind: AnswerKind
  /** Strong validator: a hash of the body, without quotes. */
  readonly etag: string
  /** RFC 3339. */
  readonly lastModified?: string | undefined
  /** Other headers, such as `link` and `content-language`. */
  readonly headers?: Readonly<Record<string, string>>
}

/** SHA-256, shortened to 128 bits: enough that no two bodies share a tag by accident. */
async function contentHash(body: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body))
  return new Uint8Array(digest, 0, 16).toBase64({ alphabet: 'base64url', omitPadding: true })
}

/** Makes a representation of a body; equal bodies get equal tags. */
export async function represent(
  body: string,
  type: string,
  kind: AnswerKind,
  extra: Pick<Representation, 'lastModified' | 'headers'> = {},
): Promise<Representation> {
  return { body, type, kind, etag: await contentHash(body), ...extra }
}

/** Whether a value from a cache is a representation. */
export function isRepresentation(value: unknown): value is Representation {
  if (typeof value !== 'object' || value === null) return false
  const { body, type, kind, etag } = value as Partial<Representation>
  return (
    typeof body === 'string' &&
    typeof type === 'string' &&
    typeof etag === 'string' &&
    (kind === 'page' || kind === 'embed' || kind === 'data' || kind === 'script')
  )
}
