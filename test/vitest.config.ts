import { availableParallelism } from 'node:os'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-pool-workers'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { workerOptions } from '../src/commands/host/worker-options.ts'
import { Dearest } from './dearest.ts'

// Vitest's helpers can only be loaded by workerd's old module registry. That makes no difference to
// what is tested in it; the built Worker as a whole is tested with the new one.
const { compatibilityFlags = [], ...runsWith } = workerOptions()
const flags = compatibilityFlags.filter((flag) => flag !== 'new_module_registry')

/** Tests of what is stored in KV, in D1 or in a module; each file has its own workerd. */
const STORES = ['test/{cache,library,publishing}/**/*.test.ts', 'test/follow/{poll,seen}.test.ts']
/** Tests that need Node beside workerd. */
const WHOLE = ['test/{worker,browser}/**/*.test.ts']
const NODE = ['test/*.test.ts', 'test/node/**/*.test.ts']

/** Milliseconds. What a test polls for usually comes at once, but may take a minute when busy. */
const POLL = { poll: { timeout: 50_000 } } as const

/** Milliseconds. Generous, so that a busy machine with two cores fails no test for being slow. */
const PATIENT = {
  expect: POLL,
  testTimeout: 60_000,
  hookTimeout: 120_000,
} as const

/** A deployment runs wrangler seven times; on a loaded machine each start takes ten seconds. */
const VERY_PATIENT = {
  expect: POLL,
  testTimeout: 300_000,
  hookTimeout: 300_000,
  globalSetup: './test/prepare.ts',
} as const

/** Tests inside workerd, with these options of Miniflare. */
const inWorkerd = (
  miniflare: () => Promise<object> | object,
  test: TestProjectInlineConfiguration['test'],
): TestProjectInlineConfiguration => ({
  plugins: [
    cloudflareTest(async () => ({
      main: './test/bare.ts',
      miniflare: {
        name: runsWith.name,
        compatibilityDate: runsWith.compatibilityDate,
        compatibilityFlags: flags,
        cf: false,
        // No test may reach the network.
        outboundService: (request: { url: string }) =>
          new Response(`no network in tests: ${request.url}`, { status: 599 }),
        ...(await miniflare()),
      },
    })),
  ],
  test: { ...PATIENT, ...test },
})

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // At least two: a file that waits for a browser, a queue or a timer leaves its core to another.
    maxWorkers: Math.min(Math.max(availableParallelism(), 2), 4),
    sequence: { sequencer: Dearest },
    projects: [
      inWorkerd(() => ({}), {
        name: 'rooms',
        include: ['test/*/**/*.test.ts'],
        exclude: [...STORES, ...WHOLE, ...NODE],
        // Pure functions without bindings: the files share one workerd and its loaded modules.
        isolate: false,
      }),
      inWorkerd(
        async () => ({
          ...runsWith,
          compatibilityFlags: flags,
          bindings: { ...runsWith.bindings, MIGRATIONS: await readD1Migrations('./migrations') },
        }),
        { name: 'stores', include: STORES },
      ),
      {
        // The built Worker over HTTP and in browsers. Each file hosts its own Worker; clients are
        // shared.
        test: { ...VERY_PATIENT, name: 'whole', include: WHOLE, isolate: false },
      },
      {
        // Commands, benchmarks, and checks that read the sources.
        test: { ...VERY_PATIENT, name: 'node', include: NODE },
      },
    ],
  },
})
