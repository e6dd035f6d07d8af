/** A database that a Worker of 0.1.0 wrote is taken over: nothing is lost, ids stay what they were. */

import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Miniflare } from 'miniflare'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '../../src/commands/deploy/migrate.ts'
import { type Lede, startLede } from './lede.ts'

const MIGRATIONS = resolve(import.meta.dirname, '../../migrations')
/** The last migration that 0.1.0 had. */
const LAST_OF_0_1 = '0004_kept_analyses.sql'
const FIXTURE = resolve(import.meta.dirname, 'fixtures/library-0.1.0.sql')

/** The id of one article, as its subscribers' readers know it. */
const BRIDGE = 'urn:uuid:0059ad58-abd7-8f5e-be1d-0953a91725b5'

let folder: string
let lede: Lede

/** The database as 0.1.0 left it. */
async function writeOldDatabase(persist: string): Promise<void> {
  const old = join(folder, 'migrations')
  mkdirSync(old)
  for (const name of readdirSync(MIGRATIONS).filter((one) => one <= LAST_OF_0_1)) {
    copyFileSync(join(MIGRATIONS, name), join(old, name))
  }
  const miniflare = new Miniflare({
    name: 'lede',
    modules: true,
    script: 'export default {}',
    d1Databases: ['DB'],
    d1Persist: `${persist}/d1`,
  })
  const database = await miniflare.getD1Database('DB')
  await migrate(database, old)
  const rows = readFileSync(FIXTURE, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('insert '))
  await database.batch(rows.map((row) => database.prepare(row)))
  await miniflare.dispose()
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lede-upgrade-'))
  const persist = join(folder, 'state')
  await writeOldDatabase(persist)
  lede = await startLede({ persist })
})
afterAll(async () => {
  await lede.dispose()
  rmSync(folder, { recursive: true, force: true })
})

interface Item {
  readonly id: string
  readonly title: string
}
const items = async (path: string): Promise<Item[]> =>
  ((await (await lede.get(path)).json()) as { items: Item[] }).items

describe('a library of 0.1.0', () => {
  it('has every article under the id that subscribers know', async () => {
    const ids = async (path: string) => (await items(path)).map(({ id }) => id)
    expect(await ids('/feed.json?tag=Bridges')).toEqual([
      'urn:uuid:e4a92bcb-0a9b-8480-be01-2955d7d73c12',
      BRIDGE,
    ])
    expect(await ids('/feed.json?source=coast')).toEqual([
      'urn:uuid:a6620bff-bb98-8085-958c-c21689304428',
    ])
    expect(await ids('/feed.json?tag=जल')).toEqual([
      'urn:uuid:3563c552-b6a2-85e6-929c-bb2c0e00e6b3',
    ])
  })

  it('is found by every filter and by its words', async () => {
    const titles = async (path: string) => (await items(path)).map(({ title }) => title)
    expect(await titles('/articles?tag=Bridges')).toEqual([
      'Die Brücke ist wieder offen',
      'The bridge is open again',
    ])
    expect(await titles('/articles?source=coast')).toEqual(['Ice closes the harbour'])
    expect(await titles('/articles?lang=hi&tag=जल')).toEqual(['खेतों में पानी पहुँचा'])
    expect(await titles('/articles?q=masons')).toEqual(['The bridge is open again'])
  })

  it('gives summaries with the analysis of today, and the translations of an article', async () => {
    const summary = (await (await lede.get('/articles/bridge?format=json')).json()) as {
      readonly sentences: readonly { readonly text: string }[]
      readonly language: string
    }
    expect(summary.language).toBe('en')
    expect(summary.sentences[0]!.text).toMatch(/^The old bridge over the Tarn was opened again/)
    const page = await (
      await lede.get('/articles/bridge', { headers: { accept: 'text/html' } })
    ).text()
    expect(page).toContain('/articles/brucke')
  })

  it('follows what it followed, and shows what it took in', async () => {
    const source = (await (await lede.get('/sources/coast')).json()) as Record<string, unknown>
    expect(source).toMatchObject({ name: 'coast', url: 'http://coast.example.com/feed' })
    expect(source.tags).toEqual(['sea'])
  })

  it('can be changed and added to', async () => {
    const before = await lede.send('PUT', '/articles/bridge', {
      title: 'The bridge is open again',
      text: 'The old bridge was opened.\n\nA second flock of sheep has crossed it since.',
    })
    expect(before.status).toBe(200)
    const found = await items('/articles?q=second+flock')
    expect(found.map(({ id }) => id)).toEqual(['bridge'])
    const feed = await items('/feed.json?q=second+flock')
    expect(feed.map(({ id }) => id)).toEqual([BRIDGE])
  })
})
