/** Runs a built Worker in Miniflare, with the bindings of `wrangler.toml`. */

import { dirname, join, resolve } from 'node:path'
import { Miniflare, type MiniflareOptions } from 'miniflare'
import { defined } from '../../defined.ts'
import { migrate } from '../deploy/migrate.ts'
import { PROJECT, readConfig } from '../deploy/wrangler-config.ts'
import { modulesIn } from './modules.ts'
import { workerOptions } from './worker-options.ts'

export interface HostOptions {
  /** Path of the built Worker's main module; the other modules are beside it. */
  readonly script: string
  /** 0 chooses a free port. */
  readonly port?: number
  readonly variables?: Readonly<Record<string, string>>
  /** `address:port` that gets every outgoing request; the `Host` header is kept. */
  readonly outbound?: string
  /** Folder for KV and D1; without it they are in memory. */
  readonly persist?: string
}

export interface Hosted {
  readonly url: URL
  readonly miniflare: Miniflare
  dispose(): Promise<void>
}

/** Starts the Worker and waits until it answers. */
export async function hostWorker(options: HostOptions): Promise<Hosted> {
  const runsWith = workerOptions()
  const persist = options.persist === undefined ? undefined : resolve(options.persist)
  const settings: MiniflareOptions = {
    ...runsWith,
    host: '127.0.0.1',
    port: options.port ?? 0,
    modules: modulesIn(dirname(options.script)).map((path) => ({ type: 'ESModule', path })),
    modulesRoot: dirname(options.script),
    // Otherwise Miniflare requests a sample of `Request.cf`: everything must work offline.
    cf: false,
    bindings: { ...runsWith.bindings, ...options.variables },
    ...defined({
      kvPersist: persist === undefined ? undefined : `${persist}/kv`,
      d1Persist: persist === undefined ? undefined : `${persist}/d1`,
      outboundService:
        options.outbound === undefined
          ? undefined
          : { external: { address: options.outbound, http: {} } },
    }),
  }
  const miniflare = new Miniflare(settings)
  const url = await miniflare.ready
  for (const { binding, migrations_dir } of readConfig().d1_databases ?? []) {
    const database = await miniflare.getD1Database(binding)
    await migrate(database, join(PROJECT, migrations_dir ?? 'migrations'))
  }
  return { url, miniflare, dispose: () => miniflare.dispose() }
}
