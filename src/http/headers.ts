/** Security headers of each kind of answer (OWASP ASVS 5.0, chapter 3). */

/** The kinds of answers that security headers distinguish. */
export type AnswerKind = 'page' | 'embed' | 'data' | 'script'

const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' https: data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'"

const POLICIES: Record<AnswerKind, string> = {
  // Without manifest-src a browser neither installs the site nor offers it for sharing.
  page: `${PAGE_POLICY}; manifest-src 'self'; frame-src 'self'; frame-ancestors 'none'`,
  // Anybody may frame a card. It has no form and loads only its own parts.
  embed: `${PAGE_POLICY}; frame-ancestors *`,
  // Feeds and JSON are data: if a browser renders them, nothing in them may run.
  data: "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  script: "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}

/** Sets the security headers of one kind of answer. */
export function secure(headers: Headers, kind: AnswerKind): void {
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'strict-origin-when-cross-origin')
  headers.set('content-security-policy', POLICIES[kind])
  headers.set('strict-transport-security', 'max-age=31536000')
  if (kind === 'page') headers.set('cross-origin-opener-policy', 'same-origin')
  // Other sites are meant to read data and scripts, but not pages.
  headers.set('cross-origin-resource-policy', kind === 'page' ? 'same-origin' : 'cross-origin')
}

/** Headers that scripts of other origins may read, besides those that Fetch always allows. */
const EXPOSED = 'Retry-After, ETag, Cache-Status, X-Request-Id, Link'

/** Lets every origin read an answer. */
export function allowEveryOrigin(headers: Headers): void {
  headers.set('access-control-allow-origin', '*')
  headers.set('access-control-expose-headers', EXPOSED)
}
