/**
 * Styles and scripts of pages. Each address contains a hash of the content, so caches may keep them
 * for ever.
 */

import bodies from '../../.generated/browser.json' with { type: 'json' }
import { Failure } from '../failures.ts'
import { type Representation, represent } from '../http/representation.ts'
import { answer, type Lifetime } from '../http/respond.ts'
import { ASSET_ADDRESSES } from './answer/assets.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'

type Name = keyof typeof bodies

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}

const byPath = new Map(
  Object.entries(ASSET_ADDRESSES).map(([name, path]) => [path, name as Name] as const),
)
const made = new Map<Name, Representation>()

async function representationOf(name: Name): Promise<Representation> {
  const known = made.get(name)
  if (known) return known
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? ''
  const representation = await represent(bodies[name], type, 'script')
  made.set(name, representation)
  return representation
}

/** A newer version comes only with a deployment. */
const LASTING: Lifetime = {
  maxAge: 3600,
  sharedMaxAge: 3600,
  staleWhileRevalidate: 86_400,
  staleIfError: 7 * 86_400,
}
/**
 * Scripts that the snippets on other people's pages load: their addresses stay the same in every
 * version.
 */
const LASTING_NAMES = ['embed.js', 'embed-fit.js'] as const
const FOR_EVER = 'public, max-age=31536000, immutable'

export function assetRoutes(app: LedeApp): void {
  address(app, '/assets/:file', {
    GET: async (context) => {
      const name = byPath.get(new URL(context.req.url).pathname)
      if (name === undefined) {
        throw new Failure(
          'not-found',
          'This asset belongs to another version of the site. Reload the page.',
        )
      }
      return answer(context.req.raw, await representationOf(name), { cacheControl: FOR_EVER })
    },
  })
  for (const name of LASTING_NAMES) {
    address(app, `/${name}`, { GET: (context) => byName(context, name) })
  }
}

/** An asset at a lasting address, which caches check now and then for a newer version. */
const byName = async (context: LedeContext, name: Name): Promise<Response> =>
  answer(context.req.raw, await representationOf(name), { cacheControl: LASTING })
