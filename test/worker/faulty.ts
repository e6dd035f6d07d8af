/**
 * The Worker with bindings that go wrong on demand; for tests, never deployed.
 * `POST /__faults {"CACHE":{"get":{"mode":"throw","share":0.1}}}`, `DELETE /__faults`.
 */

import worker from '../../src/index.ts'
import type { Bindings } from '../../src/settings.ts'

type Mode = 'throw' | 'hang' | 'slow' | 'null' | 'garbage' | 'lost'
interface Fault {
  readonly mode: Mode
  /** 0…1 of the calls; all by default. */
  readonly share?: number
}
type Faults = Record<string, Record<string, Fault>>

let faults: Faults = {}
let skewMs = 0
let calls = 0
const realNow = Date.now

function goWrong(fault: Fault, work: () => Promise<unknown>): Promise<unknown> {
  switch (fault.mode) {
    case 'throw':
      return Promise.reject(new Error('D1_ERROR or KV failed: 500 Internal Server Error'))
    case 'hang':
      return new Promise(() => undefined)
    case 'slow':
      return new Promise((resolve) => setTimeout(resolve, 3000)).then(work)
    case 'null':
    case 'lost':
      return Promise.resolve(null)
    case 'garbage':
      return Promise.resolve('{"not":"json')
  }
}

/** Methods that only build a statement; what they give back is wrapped in turn. */
const BUILDERS = new Set(['prepare', 'bind', 'withSession'])

function wrapped<Target extends object>(name: string, target: Target): Target {
  return new Proxy(target, {
    get(object, key) {
      if (key === 'unwrapped') return object
      const value: unknown = Reflect.get(object, key, object)
      if (typeof value !== 'function' || typeof key === 'symbol') return value
      return (...given: unknown[]) => {
        const call = () =>
          value.apply(
            object,
            given.map((one) =>
              Array.isArray(one) ? one.map((part) => part?.unwrapped ?? part) : one,
            ),
          )
        if (BUILDERS.has(key)) return wrapped(name, call())
        const fault = faults[name]?.[key] ?? faults[name]?.['*']
        calls += 1
        // Evenly spread and the same in every run.
        const hit = fault && (calls * 0.618034) % 1 < (fault.share ?? 1)
        return hit ? goWrong(fault, call) : call()
      }
    },
  })
}

const faultyBindings = (bindings: Bindings): Bindings =>
  Object.fromEntries(
    Object.entries(bindings).map(([name, binding]) => [
      name,
      typeof binding === 'object' && binding !== null ? wrapped(name, binding) : binding,
    ]),
  )

export default {
  async fetch(request, bindings, context) {
    if (new URL(request.url).pathname === '/__faults') {
      faults = {}
      skewMs = 0
      if (request.method === 'POST') {
        const told = (await request.json()) as Faults & { skewMs?: number }
        skewMs = told.skewMs ?? 0
        faults = told
      }
      Date.now = () => realNow() + skewMs
      return new Response('ok')
    }
    return worker.fetch(request, faultyBindings(bindings), context)
  },
} satisfies ExportedHandler<Bindings>
