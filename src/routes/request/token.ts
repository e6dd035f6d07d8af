/** Who may publish: bearer tokens, RFC 6750. */

import { Failure } from '../../failures.ts'
import type { LedeContext } from './context.ts'

async function digest(text: string): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
}

/**
 * Whether an `Authorization` header carries one of the tokens. Digests are compared in constant
 * time, so that the time taken tells nothing about how much of a guess was right.
 */
async function bearsToken(
  authorization: string | null,
  tokens: readonly string[],
): Promise<boolean> {
  const match = /^Bearer +([^\s,]+)$/i.exec(authorization ?? '')
  if (!match || tokens.length === 0) return false
  const given = await digest(match[1]!)
  let bears = false
  for (const token of tokens) {
    bears = crypto.subtle.timingSafeEqual(given, await digest(token)) || bears
  }
  return bears
}

/** Whether a request bears the publisher's token; most bear nothing, and cost nothing. */
export async function isPublisher(request: Request, tokens: readonly string[]): Promise<boolean> {
  const authorization = request.headers.get('authorization')
  return authorization !== null && bearsToken(authorization, tokens)
}

/**
 * Lets only publishers pass.
 *
 * @throws Failure `forbidden` while publishing is switched off, `unauthorized` without the token
 */
export async function requireToken(context: LedeContext): Promise<void> {
  const { publishTokens } = context.var.settings
  if (context.var.isPublisher) return
  if (publishTokens.length === 0) {
    throw new Failure(
      'forbidden',
      'Publishing is switched off here until there is a PUBLISH_TOKEN. On your own machine: npm start -- --var PUBLISH_TOKEN:a-token-of-your-choice. Where it is deployed: npx wrangler secret put PUBLISH_TOKEN.',
    )
  }
  if (/^Bearer +\S/i.test(context.req.header('authorization') ?? '')) {
    throw new Failure(
      'unauthorized',
      'The token that was sent is not valid here. It must be that of the setting PUBLISH_TOKEN.',
      { extra: { error: 'invalid_token' } },
    )
  }
  throw new Failure(
    'unauthorized',
    'Publishing needs the header “Authorization: Bearer” with the publisher’s token.',
  )
}
