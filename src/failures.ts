/**
 * The closed family of expected failures. They are thrown deep inside and become a response in
 * exactly one place (`app.ts`); whatever else is thrown is a fault of ours and answers 500.
 */

const FAMILY = {
  'bad-parameter': { status: 400, title: 'A parameter has a value that is not allowed' },
  'bad-body': { status: 400, title: 'The body could not be understood' },
  'invalid-url': { status: 400, title: 'The address is not a valid web address' },
  'blocked-url': { status: 400, title: 'The address is not one that may be fetched' },
  unauthorized: { status: 401, title: 'A valid bearer token is needed' },
  forbidden: { status: 403, title: 'This is not allowed here' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  'not-acceptable': { status: 406, title: 'None of the forms asked for can be given' },
  conflict: { status: 409, title: 'The request contradicts what is stored' },
  'precondition-failed': { status: 412, title: 'The stored version is not the expected one' },
  'too-large': { status: 413, title: 'The text is too large' },
  'uri-too-long': { status: 414, title: 'The address is too long' },
  'unsupported-type': { status: 415, title: 'This type of content is not supported' },
  'no-article': { status: 422, title: 'No article text was found' },
  'too-complex': { status: 422, title: 'The markup is too complex to be read safely' },
  'upstream-status': { status: 502, title: 'The page answered with an error' },
  'upstream-failed': { status: 502, title: 'The page could not be fetched' },
  'upstream-timeout': { status: 504, title: 'The page did not answer in time' },
  'too-many-redirects': { status: 502, title: 'The page redirects too often' },
  'too-many-fetches': { status: 503, title: 'The page takes more requests than one may cause' },
  'robots-disallowed': { status: 403, title: 'The site asks robots not to read this page' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  'not-durable': { status: 503, title: 'The change could not be stored safely' },
  unavailable: { status: 503, title: 'A part of the service is not available' },
} as const satisfies Record<string, { status: number; title: string }>

export type FailureCode = keyof typeof FAMILY

/** Status and title of a code; undefined for a code that there is not. */
export function failureKind(code: string) {
  return Object.hasOwn(FAMILY, code) ? FAMILY[code as FailureCode] : undefined
}

interface FailureOptions {
  /** Overrides the family's status, where the contract allows several for one code. */
  readonly status?: number
  /** RFC 9457 extension members, and nothing secret. */
  readonly extra?: Readonly<Record<string, string | number | boolean>>
  /** Seconds; becomes `Retry-After`. */
  readonly retryAfter?: number
  readonly cause?: unknown
}

/** Characters of what was sent that a message repeats: enough to recognise it by. */
const REPEATED = 100

/** What was sent, as far as a message repeats it. */
export const repeated = (sent: string): string => sent.slice(0, REPEATED)

/** An expected failure. `message` says to people what is wrong and what is allowed. */
export class Failure extends Error {
  readonly code: FailureCode
  readonly status: number
  readonly title: string
  readonly extra: Readonly<Record<string, string | number | boolean>>
  readonly retryAfter: number | undefined

  constructor(code: FailureCode, detail: string, options: FailureOptions = {}) {
    super(detail, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'Failure'
    this.code = code
    this.status = options.status ?? FAMILY[code].status
    this.title = FAMILY[code].title
    this.extra = options.extra ?? {}
    this.retryAfter = options.retryAfter
  }
}

/**
 * The failure where nothing has the name that was asked for.
 *
 * @param hint a further sentence: where all names are listed
 */
export function unknownName(
  kind: 'article' | 'story' | 'source',
  name: string,
  hint = '',
): Failure {
  return new Failure('not-found', `No ${kind} is called ${repeated(name)}.${hint && ` ${hint}`}`)
}
