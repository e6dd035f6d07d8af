/** The hash of the text that offsets and «verbatim» refer to. */

import { type Article, contentText } from '../article/article.ts'
import { hexOf, sha256 } from '../article/text/sha256.ts'

/**
 * SHA-256 of the content text in UTF-8, written as in Subresource Integrity (W3C SRI §3.1):
 * `sha256-` and the digest in base64. With it, anybody who has the text can check that the offsets
 * fit.
 */
export async function sourceHash(article: Article): Promise<string> {
  return integrityOf(await digestOf(article))
}

/**
 * The id of an article that is not in the library, which is the SHA-256 of its address or, without
 * one, of its content text; and its `sourceHash`.
 */
export async function foreignHashes(
  article: Article,
): Promise<{ readonly id: string; readonly sourceHash: string }> {
  const digest = await digestOf(article)
  const id = article.url === null ? hexOf(digest) : await sha256(article.url)
  return { id, sourceHash: integrityOf(digest) }
}

async function digestOf(article: Article): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(contentText(article))
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}

const integrityOf = (digest: Uint8Array): string => `sha256-${btoa(String.fromCharCode(...digest))}`
