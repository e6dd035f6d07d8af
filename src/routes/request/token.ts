/** Decides who may publish, follow and read whole texts: bearer tokens, RFC 6750. */

import { Failure } from '../../failures.ts'
import type { Scope, Token } from '../../settings.ts'
import type { LedeContext } from './context.ts'

async function digest(text: string): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
}

/**
 * The token in an `Authorization` header, if it is a known one. Digests are compared in constant
 * time, so that the time does not tell how much of a guess was right.
 */
async function tokenIn(
  authorization: string,
  tokens: readonly Token[],
): Promise<Token | undefined> {
  const match = /^Bearer +([^\s,]+)$/i.exec(authorization)
  if (!match || tokens.length === 0) return undefined
  const given = await digest(match[1]!)
  let found: Token | undefined
  for (const token of tokens) {
    if (crypto.subtle.timingSafeEqual(given, await digest(token.token))) found = token
  }
  return found
}

/** The token of a request. Most requests have none, and cost nothing. */
export async function bearerOf(
  request: Request,
  tokens: readonly Token[],
): Promise<Token | undefined> {
  const authorization = request.headers.get('authorization')
  return authorization === null ? undefined : tokenIn(authorization, tokens)
}

const ALLOWS: Readonly<Record<Scope, string>> = {
  publish: 'publishing',
  follow: 'following',
  read: 'reading whole texts',
}

/**
 * Requires a token that allows something.
 *
 * @throws Failure `forbidden` while publishing is switched off, or for a token that allows less;
 *   `unauthorized` without a token
 */
export async function requireToken(context: LedeContext, scope: Scope): Promise<void> {
  const { tokens } = context.var.settings
  const { bearer } = context.var
  if (bearer?.scopes.includes(scope)) return
  if (bearer !== undefined) {
    throw new Failure(
      'forbidden',
      `The token “${bearer.name}” is for ${bearer.scopes.map((one) => ALLOWS[one]).join(' and ')}; this needs one for ${ALLOWS[scope]}.`,
      { extra: { error: 'insufficient_scope', scope } },
    )
  }
  if (tokens.length === 0) {
    throw new Failure(
      'forbidden',
      'Publishing is switched off here until there is a PUBLISH_TOKEN. On your own machine npm start makes one and prints it. Where it is deployed: npx wrangler secret put PUBLISH_TOKEN.',
    )
  }
  if (/^Bearer +\S/i.test(context.req.header('authorization') ?? '')) {
    throw new Failure(
      'unauthorized',
      'The token that was sent is not valid here. On your own machine it is the one that npm start prints; elsewhere the one that was set as PUBLISH_TOKEN.',
      { extra: { error: 'invalid_token' } },
    )
  }
  throw new Failure(
    'unauthorized',
    `A token for ${ALLOWS[scope]} is needed: send the header “Authorization: Bearer” with it.`,
  )
}

/**
 * Requires a token, whatever it allows.
 *
 * @throws Failure like `requireToken`
 */
export async function requireBearer(context: LedeContext): Promise<Token> {
  const { bearer } = context.var
  if (bearer === undefined) await requireToken(context, 'publish')
  return bearer as Token
}
