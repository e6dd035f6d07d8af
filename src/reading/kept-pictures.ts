/**
 * A picture from another site, read under the same rules as pages. It is cached near by, never
 * changed, and passed on only when it really is of the type it claims.
 */

import { mediaType } from '../article/bytes/media-type.ts'
import { PICTURE_TYPES, type PictureType, pictureType } from '../article/bytes/picture-type.ts'
import { sha256 } from '../article/text/sha256.ts'
import { canonicalAddress } from '../article/web/address.ts'
import { fetchPage } from '../article/web/fetch.ts'
import { type Answered, ageOf, keepFresh } from '../cache/freshness.ts'
import { nearOnly } from '../cache/store.ts'
import { Failure } from '../failures.ts'
import { outgoing } from './outgoing.ts'
import { READ_PATIENCE_MS, rememberedFor, type Surroundings } from './surroundings.ts'

/** A thumbnail is far smaller, a photograph straight from a camera far larger. */
const MAX_BYTES = 200_000
const DAY_MS = 86_400_000
const KEPT_DAYS = 7
const FAILURE_MS = 5 * 60_000

interface StoredPicture {
  /** Where it was read, redirects followed. */
  readonly address: string
  readonly type: PictureType
  readonly base64: string
}

function isStoredPicture(value: unknown): value is StoredPicture {
  if (typeof value !== 'object' || value === null) return false
  const { address, type, base64 } = value as Partial<StoredPicture>
  return typeof address === 'string' && typeof type === 'string' && typeof base64 === 'string'
}

/**
 * The picture at an address.
 *
 * @param url already judged to be allowed
 * @param mayRead called before it is fetched, such as a rate limit
 * @throws Failure `unsupported-type` for what is no picture, or another type than it claims;
 *   `too-large`, `robots-disallowed`; and those of `mayRead` and fetching
 */
export async function keptPicture(
  surroundings: Surroundings,
  url: URL,
  mayRead: () => Promise<void>,
): Promise<Answered<StoredPicture>> {
  const { tiers } = surroundings
  const address = canonicalAddress(url)
  return keepFresh<StoredPicture>(nearOnly(tiers), {
    key: `picture/v1/${await sha256(address)}`,
    isValue: isStoredPicture,
    standing: (kept) => (ageOf(kept, tiers.now()) <= DAY_MS ? 'fresh' : 'spare'),
    // Most are seen only once, and none is worth a KV write.
    make: async () => ({ value: await readPicture(surroundings, address), reach: 'near' }),
    mayMake: mayRead,
    failureMs: rememberedFor(FAILURE_MS),
    ttlSeconds: (KEPT_DAYS * DAY_MS) / 1000,
    patienceMs: READ_PATIENCE_MS,
  })
}

async function readPicture(surroundings: Surroundings, address: string): Promise<StoredPicture> {
  const fetched = await fetchPage(address, {
    ...outgoing(surroundings),
    accept: PICTURE_TYPES.join(', '),
    maxBytes: MAX_BYTES,
  })
  if (fetched.kind === 'not-modified') {
    throw new Failure(
      'upstream-failed',
      'The picture says that it has not changed, but was never read.',
    )
  }
  // Google's rules for robots: a page that says this does not want its pictures shown elsewhere.
  if (/\bnoimageindex\b|\bmax-image-preview\s*:\s*none\b/i.test(fetched.robotsTag ?? '')) {
    throw new Failure(
      'robots-disallowed',
      'The site asks that its pictures are not shown elsewhere.',
    )
  }
  if (fetched.partial) {
    throw new Failure('too-large', `A picture may have at most ${MAX_BYTES / 1000} kB.`)
  }
  const type = pictureType(fetched.bytes)
  if (type === undefined || !says(fetched.contentType, type)) {
    throw new Failure(
      'unsupported-type',
      `Pictures are ${PICTURE_TYPES.join(', ')}, and are what they say; this is ${type ?? 'none of these'}, sent as ${fetched.contentType?.slice(0, 60) ?? 'nothing'}.`,
    )
  }
  return { address: fetched.url, type, base64: fetched.bytes.toBase64() }
}

/** Whether `Content-Type` names this type, or is missing (RFC 9110 section 8.3). */
function says(contentType: string | null, type: PictureType): boolean {
  return ['', 'application/octet-stream', type].includes(
    mediaType(contentType).replace(/^image\/(?:jpg|pjpeg)$/, 'image/jpeg'),
  )
}
