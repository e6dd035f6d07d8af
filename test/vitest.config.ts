import { availableParallelism } from 'node:os'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-pool-workers'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { workerOptions } from '../src/commands/host/worker-options.ts'
import { Dearest } from './dearest.ts'

// The helpers of the tests' own runner are found by the old registry of modules alone. Which one it is
// changes nothing in what is tested here: the built Worker is tested whole with the new one.
const { compatibilityFlags = [], ...runsWith } = workerOptions()
const flags = compatibilityFlags.filter((flag) => flag !== 'new_module_registry')

/** Tests of what is kept in KV, in D1 or in a module, each file in a workerd of its own. */
const STORES = ['test/{cache,library,publishing}/**/*.test.ts', 'test/follow/{poll,seen}.test.ts']
/** Tests that need Node beside workerd. */
const WHOLE = ['test/{worker,browser}/**/*.test.ts']
const NODE = ['test/*.test.ts', 'test/node/**/*.test.ts']

/** What a test waits for comes in a moment, or on a busy machine in a minute. Milliseconds. */
const POLL = { poll: { timeout: 50_000 } } as const

/** Generous: a busy machine with two cores must not fail a test that only waits its turn. */
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
        // A wall: no test reaches the network.
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
    // What waits for a browser, a queue or a timer leaves its core to another file.
    maxWorkers: Math.min(Math.max(availableParallelism(), 2), 4),
    sequence: { sequencer: Dearest },
    projects: [
      inWorkerd(() => ({}), {
        name: 'rooms',
        include: ['test/*/**/*.test.ts'],
        exclude: [...STORES, ...WHOLE, ...NODE],
        // Pure functions without bindings: the files share one workerd, and the modules in it.
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
        // The built Worker over HTTP and in browsers. Each file hosts its own; what asks and looks is shared.
        test: { ...VERY_PATIENT, name: 'whole', include: WHOLE, isolate: false },
      },
      {
        // Commands, measures, and what is checked by reading the sources.
        test: { ...VERY_PATIENT, name: 'node', include: NODE },
      },
    ],
  },
})
