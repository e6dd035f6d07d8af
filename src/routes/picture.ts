/**
 * `GET /picture?url=…`: thumbnails of other sites' pictures for embeds, so that readers' browsers
 * contact nobody else.
 */

import { judgeAddress, MAX_ADDRESS_LENGTH } from '../article/web/address.ts'
import { Failure } from '../failures.ts'
import { type Parameter, readParameters } from '../http/parameters.ts'
import { represent } from '../http/representation.ts'
import { answer, type Lifetime } from '../http/respond.ts'
import { keptPicture } from '../reading/kept-pictures.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'
import { fetchPermission } from './request/fetch-policy.ts'
import { takeTurn } from './request/limit.ts'
import { surroundingsOf } from './request/page-by-url.ts'

export const PICTURE_PARAMETERS = {
  url: { kind: 'text', maxLength: MAX_ADDRESS_LENGTH, description: 'The address of a picture.' },
} as const satisfies Record<string, Parameter>

const CACHE_CONTROL: Lifetime = {
  maxAge: 86_400,
  sharedMaxAge: 86_400,
  staleWhileRevalidate: 86_400,
  staleIfError: 7 * 86_400,
}

export function pictureRoutes(app: LedeApp): void {
  address(app, '/picture', { GET: picture })
}

async function picture(context: LedeContext): Promise<Response> {
  const { url: asked } = readParameters(new URL(context.req.url).searchParams, PICTURE_PARAMETERS)
  if (asked === undefined) {
    throw new Failure('bad-parameter', 'url is missing: the address of a picture.', {
      extra: { parameter: 'url' },
    })
  }
  const surroundings = surroundingsOf(context)
  const url = judgeAddress(asked, { ownHosts: surroundings.ownHosts, name: 'url' })
  const permit = await fetchPermission(context, asked)
  permit(url)
  const { value, cacheStatus } = await keptPicture({ ...surroundings, permit }, url, () =>
    takeTurn(context),
  )
  // It may be cached from a request that was allowed to read more.
  permit(new URL(value.address))
  // The entity tag is made from the Base64, which identifies the bytes as well.
  const written = await represent(value.base64, value.type, 'data')
  const response = await answer(context.req.raw, written, {
    cacheControl: CACHE_CONTROL,
    cacheStatus,
  })
  return response.body === null
    ? response
    : new Response(Uint8Array.fromBase64(value.base64), response)
}
