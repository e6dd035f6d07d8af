/** The hash of the text that offsets and «verbatim» refer to. */

import { type Article, contentText } from '../article/article.ts'

/**
 * SHA-256 of the content text in UTF-8, written as in Subresource Integrity (W3C SRI §3.1):
 * `sha256-` and the digest in base64. With it, anybody who has the text can check that the offsets
 * fit.
 */
export async function sourceHash(article: Article): Promise<string> {
  const bytes = new TextEncoder().encode(contentText(article))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `sha256-${btoa(String.fromCharCode(...digest))}`
}
