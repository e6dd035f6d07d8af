/** The parts that pages load, at addresses that hold a hash of their content and so live for ever. */

import { EMBED_ASSETS } from '../../embed/assets.ts'
import { Failure } from '../../failures.ts'
import { type Representation, represent } from '../../http/representation.ts'
import { answer, type Lifetime } from '../../http/respond.ts'
import { ASSETS } from '../../page/assets.ts'
import { address, type LedeApp, type LedeContext } from '../request/context.ts'

const SOURCES = { ...ASSETS, ...EMBED_ASSETS } as const

type Name = keyof typeof SOURCES

export interface Assets {
  /** Paths such as `/assets/page.Zm9v….css`. */
  readonly addresses: Readonly<Record<Name, string>>
  readonly byPath: ReadonlyMap<string, Representation>
  readonly representations: Readonly<Record<Name, Representation>>
  /** Subresource Integrity values of the scripts for other people's pages. */
  readonly integrity: Readonly<Record<'embed.js' | 'embed-fit.js', string>>
}

// Made with the first page of an isolate; the value is kept, not a promise of another request.
let made: Assets | undefined

async function integrity(body: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(body))
  return `sha384-${new Uint8Array(digest).toBase64()}`
}

export async function loadAssets(): Promise<Assets> {
  if (made) return made
  const addresses: Partial<Record<Name, string>> = {}
  const representations: Partial<Record<Name, Representation>> = {}
  const byPath = new Map<string, Representation>()
  for (const name of Object.keys(SOURCES) as Name[]) {
    const { body, type } = SOURCES[name]
    const representation = await represent(body, type, 'script')
    const dot = name.lastIndexOf('.')
    const path = `/assets/${name.slice(0, dot)}.${representation.etag}${name.slice(dot)}`
    addresses[name] = path
    representations[name] = representation
    byPath.set(path, representation)
  }
  made = {
    addresses: addresses as Record<Name, string>,
    representations: representations as Record<Name, Representation>,
    byPath,
    integrity: {
      'embed.js': await integrity(EMBED_ASSETS['embed.js'].body),
      'embed-fit.js': await integrity(EMBED_ASSETS['embed-fit.js'].body),
    },
  }
  return made
}

/** A newer version comes with a deployment. */
const LASTING: Lifetime = {
  maxAge: 3600,
  sharedMaxAge: 3600,
  staleWhileRevalidate: 86_400,
  staleIfError: 7 * 86_400,
}
const FOR_EVER = 'public, max-age=31536000, immutable'

export function assetRoutes(app: LedeApp): void {
  address(app, '/assets/:file', {
    GET: async (context) => {
      const found = (await loadAssets()).byPath.get(new URL(context.req.url).pathname)
      if (!found) throw new Failure('not-found', 'This asset is of another version.')
      return answer(context.req.raw, found, { cacheControl: FOR_EVER })
    },
  })
  address(app, '/embed.js', { GET: (context) => byName(context, 'embed.js') })
}

/** An asset at a lasting address: checked now and then for a newer version. */
async function byName(context: LedeContext, name: Name): Promise<Response> {
  const { representations } = await loadAssets()
  return answer(context.req.raw, representations[name], {
    cacheControl: LASTING,
  })
}
