/** `GET /problems/{code}`: what the `type` of a problem means, and what to do (RFC 9457 §3.1.1). */

import { Failure, type FailureCode, failureKind, repeated } from '../../failures.ts'
import { asksForHtml } from '../../http/negotiate.ts'
import { represent } from '../../http/representation.ts'
import { answer, type Lifetime } from '../../http/respond.ts'
import { problemTypePage } from '../../page/problem-type.ts'
import { shellOf } from '../answer/shell.ts'
import type { LedeContext } from '../request/context.ts'

/** Besides the expected failures there is `internal`, a fault of ours. */
const REMEDIES: Readonly<Record<FailureCode | 'internal', string>> = {
  'bad-parameter': '`detail` names the parameter and what it allows. Correct it and ask again.',
  'bad-body':
    '`detail` says what the body should hold. Send text/plain, text/html, text/markdown, a form, or JSON.',
  'invalid-url': 'Give a whole address that begins with http:// or https://.',
  'blocked-url':
    'Private, local and reserved addresses are never fetched, nor is this site itself. Use a public address.',
  unauthorized: 'Send the header `Authorization: Bearer` with a token of this site.',
  forbidden: '`detail` says why, and how the operator of this site can allow it.',
  'not-found': 'Look at /docs for all addresses and at /articles for all articles.',
  'method-not-allowed': 'The header `Allow` names the methods that this address takes.',
  'not-acceptable':
    'Ask for one of the forms that `detail` names, or leave out the header `Accept`.',
  conflict: '`detail` names what is stored already. Change or delete that, or choose another name.',
  'precondition-failed':
    'Somebody changed the article since you read it. Read it again and repeat the change.',
  'too-large': 'Send less: `detail` says how much is taken.',
  'uri-too-long': 'Send what is long in the body of a POST.',
  'unsupported-type': 'HTML, plain text and Markdown are read; feeds are at /feed?source=.',
  'no-article':
    'The page has too little running text: it is a list or a form, or only a script fills it. Send the text itself with POST /summary.',
  'too-complex':
    'The markup is nested or repeated beyond what real pages need. Send the text itself.',
  'upstream-status':
    'The other site refuses or fails: `upstreamStatus` is its answer. After 404 or 410 check the address; after others try again later, or send the text itself.',
  'upstream-failed': 'The other site could not be reached. Check the address and try again later.',
  'upstream-timeout': 'The other site is slow. Try again later.',
  'too-many-redirects':
    'The other site sends its readers in circles. Use the address where they should end.',
  'too-many-fetches':
    'Reading the page takes too many redirects on too many hosts. Use the address where they end.',
  'robots-disallowed':
    'The site’s robots.txt excludes this page. Ask its owner, or send the text itself if you may.',
  'rate-limited':
    'Wait for the seconds in the header `Retry-After`. Answers from the cache are never limited.',
  'not-durable':
    'Send the same request again, best with an Idempotency-Key: then it can be repeated safely.',
  unavailable: '`detail` says which part is missing. Try again later.',
  internal:
    'The fault is ours and has been logged. Try again, and if it stays, report it with the `instance` of the problem.',
}

const INTERNAL = { status: 500, title: 'Something went wrong on our side' }

/** @throws Failure `not-found` for an unknown code */
export async function explainProblem(
  context: LedeContext,
  cacheControl: Lifetime,
): Promise<Response> {
  const code = context.req.param('code') ?? ''
  const kind = code === 'internal' ? INTERNAL : failureKind(code)
  if (kind === undefined) {
    throw new Failure(
      'not-found',
      `No problem has the code “${repeated(code)}”. There are ${Object.keys(REMEDIES).join(', ')}.`,
    )
  }
  const remedy = REMEDIES[code as FailureCode]
  context.set('parameters', {})
  const html = asksForHtml(context.req.header('accept'))
  const representation = html
    ? await represent(
        problemTypePage({ shell: await shellOf(context), code, ...kind, remedy }),
        'text/html; charset=utf-8',
        'page',
      )
    : await represent(
        JSON.stringify({ code, title: kind.title, status: kind.status, remedy }),
        'application/json; charset=utf-8',
        'data',
      )
  return answer(context.req.raw, representation, {
    cacheControl,
    vary: html ? ['Accept', 'Accept-Language'] : ['Accept'],
  })
}
