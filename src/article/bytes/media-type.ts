/** Tells whether a body is HTML, plain text, Markdown or none of these, by media type and content. */

/** `feed`, `pdf`, `json` and `binary` are distinguished so that the refusal can say what it is. */
type BodyKind = 'html' | 'text' | 'markdown' | 'feed' | 'pdf' | 'json' | 'binary'

const BY_TYPE: readonly (readonly [RegExp, BodyKind])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, 'html'],
  [/^(?:text\/(?:x-)?markdown|application\/markdown)$/, 'markdown'],
  [/^application\/(?:rss|atom|rdf)\+xml$/, 'feed'],
  [/^application\/feed\+json$/, 'feed'],
  [/^application\/(?:x-)?pdf$/, 'pdf'],
  [/^application\/(?:[\w.-]+\+)?json$/, 'json'],
  [/^(?:image|audio|video|font|model|multipart)\//, 'binary'],
  [
    /^application\/(?:zip|gzip|x-[\w.-]*(?:tar|zip|compressed)[\w.-]*|msword|vnd\..*|wasm|epub\+zip|x-shockwave-flash)$/,
    'binary',
  ],
]

/** With these types the beginning of the body decides; all others are believed. */
const VAGUE =
  /^(?:|text\/plain|text\/xml|application\/xml|application\/octet-stream|\*\/\*|application\/x-www-form-urlencoded|unknown\/unknown)$/

/** The first bytes of gzip, ZIP, PNG, GIF and JPEG, which servers send with any type. */
const MAGIC = ['\u001f\u008b\u0008', 'PK\u0003\u0004', '\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff']

/** Type and subtype have at most 127 characters each (RFC 6838, section 4.2). */
const LONGEST = 300

/**
 * The media type in a Content-Type header, in lower case, without parameters; '' if there is none.
 */
export function mediaType(contentType: string | null | undefined): string {
  return (contentType ?? '').slice(0, LONGEST).split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

/**
 * The kind of a body, by its declared type. Where that is vague or commonly wrong (a feed sent as
 * XML or HTML, a page sent as text), by its first characters.
 */
export function bodyKind(
  contentType: string | null | undefined,
  bytes: Uint8Array,
  text: string,
): BodyKind {
  if (startsWith(bytes, '%PDF-')) return 'pdf'
  if (MAGIC.some((start) => startsWith(bytes, start))) return 'binary'
  const type = mediaType(contentType)
  const declared = BY_TYPE.find(([pattern]) => pattern.test(type))?.[1]
  const head = text.slice(0, 4_096)
  if (declared === 'html' || declared === 'json' || VAGUE.test(type)) {
    if (isFeed(head)) return 'feed'
    if (declared !== undefined) return declared
    if (looksBinary(bytes)) return 'binary'
    if (isPage(head)) return 'html'
    if (type === 'text/plain') return 'text'
    if (/xml/.test(type) || /^\s*<[?!a-z]/i.test(head)) return 'html'
    if (/^\s*[{[]/.test(head) && type === '') return 'json'
    return 'text'
  }
  return declared ?? 'binary'
}

function isFeed(head: string): boolean {
  if (/^\s*\{\s*"version"\s*:\s*"https:\/\/jsonfeed\.org\//.test(head)) return true
  let at = head.search(/\S/)
  // Skips the XML declaration, comments and document type before the root element.
  while (at >= 0 && /^<[?!]/.test(head.slice(at, at + 2))) {
    const end = head.startsWith('<!--', at) ? head.indexOf('-->', at) : head.indexOf('>', at)
    if (end < 0) return false
    at = head.indexOf('<', end)
  }
  return at >= 0 && /^<(?:rss|feed|rdf:rdf)[\s>]/i.test(head.slice(at, at + 10))
}

function isPage(head: string): boolean {
  return /<(?:!doctype\s+html|html|head|body)[\s>]/i.test(head)
}

/**
 * How many bytes at the start are checked, and the share of control characters that text does not
 * have.
 */
const HEAD_BYTES = 512
const CONTROL_SHARE = 0.1

/**
 * Whether the start has a NUL or many control characters: then it is not text, except in UTF-16.
 */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD_BYTES)
  if (head[0] === 0xff || head[0] === 0xfe) return false
  let controls = 0
  for (const byte of head)
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27)
      controls++
  return controls > head.length * CONTROL_SHARE
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((character, i) => bytes[i] === character.charCodeAt(0))
}
