import { applyD1Migrations, type D1Migration, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const { DB, MIGRATIONS } = env as unknown as { DB: D1Database; MIGRATIONS: D1Migration[] }
const DAY_MS = 86_400_000

/** In an isolate that knows nothing of the day yet. */
async function startIsolate(): Promise<void> {
  vi.resetModules()
  ;({ writeShares } = await import('../../src/cache/shares.ts'))
}
let writeShares: typeof import('../../src/cache/shares.ts').writeShares

beforeEach(async () => {
  await startIsolate()
  await applyD1Migrations(DB, MIGRATIONS)
})
afterEach(() => reset())

/** How many of `tries` writes are let through. */
async function granted(
  mayWrite: ReturnType<typeof writeShares>,
  share: 'pages' | 'feeds',
  tries: number,
): Promise<number> {
  let count = 0
  for (let i = 0; i < tries; i += 1) if (await mayWrite(share)) count += 1
  return count
}

describe.each([
  ['D1', () => DB],
  ['the isolate, where there is no database', () => undefined],
])('the shares of a day, counted by %s', (_, database) => {
  it('leave room for each other', async () => {
    const mayWrite = writeShares(database(), 20, () => 5 * DAY_MS)
    expect(await granted(mayWrite, 'pages', 30)).toBe(8)
    expect(await granted(mayWrite, 'feeds', 30)).toBe(12)
  })

  it('begin anew with the day', async () => {
    let now = 5 * DAY_MS + 1
    const mayWrite = writeShares(database(), 10, () => now)
    expect(await granted(mayWrite, 'pages', 9)).toBe(4)
    now += DAY_MS
    expect(await granted(mayWrite, 'pages', 9)).toBe(4)
  })

  it('can be set to nothing, and to no limit', async () => {
    expect(
      await granted(
        writeShares(database(), 0, () => 0),
        'pages',
        3,
      ),
    ).toBe(0)
    expect(
      await granted(
        writeShares(database(), null, () => 0),
        'pages',
        3,
      ),
    ).toBe(3)
  })
})

it('are one count for all isolates', async () => {
  expect(
    await granted(
      writeShares(DB, 20, () => 0),
      'pages',
      4,
    ),
  ).toBe(4)
  await startIsolate()
  expect(
    await granted(
      writeShares(DB, 20, () => 0),
      'pages',
      9,
    ),
  ).toBe(4)
})

it('let nothing through while the database does not say', async () => {
  await DB.exec('drop table kv_writes')
  expect(
    await granted(
      writeShares(DB, 20, () => 0),
      'pages',
      3,
    ),
  ).toBe(0)
})
