/** A batch of lines: what becomes of each, and how little it asks of the database. */

import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Tallies } from '../../bench/library/counted.ts'
import { FERRY, OTHERS } from '../story/texts.ts'
import { type Lede, startLede, TOKEN } from './lede.ts'

let lede: Lede

beforeAll(async () => {
  lede = await startLede({ entry: 'bench/library/counted.ts' })
})
afterAll(() => lede.dispose())

async function post(lines: readonly unknown[], key?: string) {
  const response = await lede.get('/articles', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${TOKEN}`,
      'content-type': 'application/x-ndjson',
      ...(key && { 'idempotency-key': key }),
    },
    body: lines.map((line) => JSON.stringify(line)).join('\n'),
  })
  return (await response.json()) as { results: { slug?: string; status: number }[] }
}

/** Calls of D1 since this was asked before; the free plan gives an invocation 50. */
const calls = async (): Promise<number> => {
  const response = await fetch(new URL('/bench/tally', lede.url))
  return ((await response.json()) as Tallies).request.calls
}

it('of ten lines, which tell of one event, fits the free plan', async () => {
  const texts = [...FERRY, ...OTHERS]
  const lines = Array.from({ length: 10 }, (_, i) => {
    const { title, text, lang } = texts[i % texts.length]!
    return { slug: `line-${i}`, title: `${title} ${i}`, text, lang }
  })
  await calls()
  const { results } = await post(lines)
  expect(results.map(({ status }) => status)).toEqual(lines.map(() => 201))
  expect(await calls()).toBeLessThanOrEqual(50)
  const stories = (await (await lede.get('/stories')).json()) as { items: unknown[] }
  expect(stories.items.length).toBeGreaterThan(0)
})

it('replaces what an earlier line has published, and answers the same again', async () => {
  const text = (word: string) => `The ${word} lamp was lit. It burned all night.`
  const lines = [
    { slug: 'twice', title: 'Lamp', text: text('first') },
    { slug: 'other', title: 'Other', text: text('other') },
    { slug: 'twice', title: 'Lamp', text: text('second') },
    { slug: 'twice', title: 'Lamp', text: text('second') },
  ]
  const first = await post(lines, 'a key')
  expect(first.results.map(({ status }) => status)).toEqual([201, 201, 200, 200])
  expect(await post(lines, 'a key')).toEqual(first)
  const { content_text: stored } = (await (
    await lede.get('/articles/twice.json?include=content_text')
  ).json()) as { content_text: string }
  expect(stored).toContain('second')
})
