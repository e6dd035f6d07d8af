import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-pool-workers'
import { defineConfig } from 'vitest/config'
import { workerOptions } from '../src/commands/host/worker-options.ts'

// The helpers of the tests' own runner are found by the old registry of modules alone. Which one it is
// changes nothing in what is tested here: the built Worker is tested whole with the new one.
const { compatibilityFlags = [], ...runsWith } = workerOptions()
const flags = compatibilityFlags.filter((flag) => flag !== 'new_module_registry')

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      {
        // The rooms, inside workerd with real local bindings.
        plugins: [
          cloudflareTest(async () => ({
            main: './test/bare.ts',
            miniflare: {
              ...runsWith,
              compatibilityFlags: flags,
              cf: false,
              bindings: {
                ...runsWith.bindings,
                MIGRATIONS: await readD1Migrations('./migrations'),
              },
              // A wall: no test reaches the network.
              outboundService: (request) =>
                new Response(`no network in tests: ${request.url}`, { status: 599 }),
            },
          })),
        ],
        test: {
          name: 'rooms',
          include: ['test/*/**/*.test.ts'],
          exclude: ['test/{worker,node,browser}/**'],
          // Generous: a busy machine with two cores must not fail a test that only waits its turn.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        // The built Worker over HTTP, commands, browsers: what needs Node beside workerd.
        test: {
          name: 'whole',
          include: ['test/*.test.ts', 'test/{worker,node,browser}/**/*.test.ts'],
          // A deployment runs wrangler seven times; on a loaded machine each start takes ten seconds.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
