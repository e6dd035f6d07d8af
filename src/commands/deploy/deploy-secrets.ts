/** The secrets of the Worker, and which are missing. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, PROJECT } from './wrangler-config.ts'

export interface Secret {
  readonly name: string
  readonly description: string
}

/** Where Cloudflare's own deploy form reads its descriptions too. */
interface Package {
  readonly cloudflare: {
    readonly bindings: Readonly<Record<string, { readonly description: string }>>
  }
}

/** The secrets that the settings use and that are not in `present`. */
export function findSecrets(config: Config, present: readonly { name: string }[]): Secret[] {
  const { cloudflare } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as Package
  const wanted = ['PUBLISH_TOKEN']
  if (config.vars?.FETCH_POLICY === 'signed') wanted.push('FETCH_KEY')
  return wanted
    .filter((name) => !present.some((secret) => secret.name === name))
    .map((name) => ({ name, description: cloudflare.bindings[name]?.description ?? '' }))
}
