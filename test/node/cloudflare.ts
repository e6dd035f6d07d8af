/**
 * Cloudflare's API, as far as a deploy asks it, with an account in memory; D1 is a real SQLite. It
 * answers what wrangler is known to read; a request that it does not know fails the deploy.
 */

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DatabaseSync } from 'node:sqlite'

interface Asked {
  readonly body: string
  readonly query: URLSearchParams
  /** What the groups of the pattern matched. */
  readonly parts: readonly string[]
}
type Answer = { readonly result: unknown } | { readonly status: number; readonly code: number }

const found = (result: unknown): Answer => ({ result })
const missing = (code: number): Answer => ({ status: 404, code })

export class Account {
  readonly databases = new Map<string, { uuid: string; name: string; sql: DatabaseSync }>()
  readonly queues = new Map<string, { queue_id: string; queue_name: string }>()
  readonly namespaces = new Map<string, { id: string; title: string }>()
  /** Number of uploads of the Worker. */
  uploads = 0
  consumers: unknown[] = []
  /** `METHOD path` of all that changed something, in order. */
  readonly changes: string[] = []
  /** What it was asked and does not know. */
  readonly unknown: string[] = []
  private server: Server | undefined

  private readonly routes: readonly [RegExp, (asked: Asked) => Answer][] = [
    [/^GET \/d1\/database$/, () => found([...this.databases.values()].map(shown))],
    [/^POST \/d1\/database$/, ({ body }) => found(this.createDatabase(JSON.parse(body).name))],
    [/^GET \/d1\/database\/([\w-]+)$/, ({ parts }) => this.findDatabase(parts[0]!)],
    [/^POST \/d1\/database\/([\w-]+)\/query$/, ({ parts, body }) => this.query(parts[0]!, body)],
    [/^GET \/queues$/, ({ query }) => found(this.named(query.getAll('name')))],
    [/^POST \/queues$/, ({ body }) => this.createQueue(JSON.parse(body).queue_name)],
    [
      /^POST \/queues\/\w+\/consumers$/,
      ({ body }) => {
        this.consumers.push(JSON.parse(body))
        return found({})
      },
    ],
    [/^PUT \/queues\/\w+\/consumers\/\w+$/, () => found({})],
    [/^GET \/storage\/kv\/namespaces$/, () => found([...this.namespaces.values()])],
    [
      /^POST \/storage\/kv\/namespaces$/,
      ({ body }) => this.createNamespace(JSON.parse(body).title),
    ],
    [/^GET \/workers\/subdomain$/, () => found({ subdomain: 'ada' })],
    // The first time a script, later a version that a deployment puts in place.
    [/^PUT \/workers\/scripts\/lede$/, () => this.upload()],
    [/^POST \/workers\/scripts\/lede\/versions$/, () => this.upload()],
    [/^POST \/workers\/scripts\/lede\/deployments$/, () => found({ id: 'd2' })],
    [/^PATCH \/workers\/scripts\/lede\/script-settings$/, () => found({})],
    [/^\w+ \/workers\/scripts\/lede\/(?:subdomain|schedules)$/, () => found({ enabled: true })],
    [/^GET \/workers\/services\/lede$/, () => this.ofWorker(SERVICE, 10090)],
    [/^GET \/workers\/scripts\/lede\/secrets$/, () => this.ofWorker([])],
    [/^GET \/workers\/scripts\/lede\/deployments$/, () => this.ofWorker(DEPLOYMENTS)],
    [/^GET \/workers\/scripts\/lede\/versions\/v1$/, () => this.ofWorker({ resources: {} })],
    [
      /^GET \/workers\/scripts\/lede\/settings$/,
      () => this.ofWorker({ bindings: this.bindings() }),
    ],
  ]

  async listen(): Promise<string> {
    this.server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://api')
      const what = `${request.method} ${url.pathname.replace(/^.*\/accounts\/[^/]+/, '')}`
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const answer = this.answer(what, Buffer.concat(chunks).toString(), url.searchParams)
        const failed = 'code' in answer
        const count = !failed && Array.isArray(answer.result) ? answer.result.length : 1
        response.writeHead(failed ? answer.status : 200, { 'content-type': 'application/json' })
        response.end(
          JSON.stringify({
            success: !failed,
            errors: failed ? [{ code: answer.code, message: 'no' }] : [],
            messages: [],
            result: failed ? null : answer.result,
            result_info: { page: 1, per_page: 100, total_pages: 1, count, total_count: count },
          }),
        )
      })
    })
    await new Promise<void>((done) => this.server?.listen(0, '127.0.0.1', done))
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/client/v4`
  }

  close(): void {
    this.server?.closeAllConnections()
    this.server?.close()
  }

  private answer(what: string, body: string, query: URLSearchParams): Answer {
    for (const [pattern, run] of this.routes) {
      const match = pattern.exec(what)
      if (!match) continue
      const reads = what.startsWith('GET ') || what.endsWith('/query')
      if (!reads) this.changes.push(what)
      return run({ body, query, parts: match.slice(1) })
    }
    this.unknown.push(what)
    return { status: 400, code: 1 }
  }

  private createDatabase(name: string) {
    const uuid = `11111111-1111-4111-8111-11111111111${this.databases.size}`
    const database = { uuid, name, sql: new DatabaseSync(':memory:') }
    this.databases.set(name, database)
    return shown(database)
  }

  private findDatabase(idOrName: string): Answer {
    const all = [...this.databases.values()]
    const one = all.find(({ uuid, name }) => uuid === idOrName || name === idOrName)
    return one ? found(shown(one)) : missing(7404)
  }

  private query(uuid: string, body: string): Answer {
    const database = [...this.databases.values()].find((one) => one.uuid === uuid)!
    const { sql } = JSON.parse(body) as { sql: string }
    const reads = /^\s*select/i.test(sql)
    const results = reads ? database.sql.prepare(sql).all() : []
    if (!reads) {
      database.sql.exec(sql)
      this.changes.push(`SQL ${/VALUES \('([\w.]+)'\)/i.exec(sql)?.[1] ?? 'd1_migrations'}`)
    }
    return found([{ results, success: true, meta: { duration: 1, changes: 0 } }])
  }

  private named(names: readonly string[]) {
    return [...this.queues.values()].filter(({ queue_name }) => names.includes(queue_name))
  }

  private createQueue(queue_name: string): Answer {
    if (this.queues.has(queue_name)) return { status: 409, code: 11009 }
    const counts = { producers_total_count: 0, consumers_total_count: 0 }
    const queue = { queue_id: `q${this.queues.size}`, queue_name, consumers: [], ...counts }
    this.queues.set(queue_name, queue)
    return found(queue)
  }

  private createNamespace(title: string): Answer {
    if (this.namespaces.has(title)) return { status: 400, code: 10014 }
    const namespace = { id: `k${this.namespaces.size}`, title }
    this.namespaces.set(title, namespace)
    return found(namespace)
  }

  private upload(): Answer {
    this.uploads += 1
    const id = `v${this.uploads}`
    const resources = { script: { etag: 'e' }, script_runtime: {} }
    return found({ id, etag: 'e', startup_time_ms: 9, deployment_id: id, resources })
  }

  /** What can be asked of a Worker once it is there. */
  private ofWorker(result: unknown, code = 10007): Answer {
    return this.uploads > 0 ? found(result) : missing(code)
  }

  private bindings() {
    return [
      { type: 'kv_namespace', name: 'CACHE', namespace_id: 'k0' },
      { type: 'd1', name: 'DB', id: this.databases.get('lede')?.uuid },
      { type: 'queue', name: 'ARRIVALS', queue_name: 'lede-arrivals' },
    ]
  }
}

const shown = ({ uuid, name }: { uuid: string; name: string }) => ({ uuid, name })

const SERVICE = {
  id: 'lede',
  default_environment: {
    environment: 'production',
    script: { tag: 't', tags: [], last_deployed_from: 'wrangler' },
  },
}
const DEPLOYMENTS = {
  deployments: [
    {
      id: 'd1',
      source: 'wrangler',
      strategy: 'percentage',
      author_email: 'ada@example.com',
      created_on: '2026-01-01T00:00:00Z',
      versions: [{ version_id: 'v1', percentage: 100 }],
    },
  ],
}
