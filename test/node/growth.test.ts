/**
 * Twice the input costs twice the CPU, whatever the input. CPU of the process is measured, never the
 * clock, and the least of several runs counts, so that a busy machine only makes the test longer.
 */

import { expect, it } from 'vitest'
import { FEEDS, MARKDOWN, PAGES, ROBOTS, repeated, TEXTS } from '../../bench/safety/inputs.ts'
import { makeArticle } from '../../src/article/article.ts'
import { decodeBytes } from '../../src/article/bytes/decode.ts'
import { bodyKind } from '../../src/article/bytes/media-type.ts'
import { namesIn } from '../../src/article/metadata/authors.ts'
import { extractArticle } from '../../src/article/page/extract.ts'
import { articleFromMarkdown } from '../../src/article/plain/markdown.ts'
import { articleFromText } from '../../src/article/plain/plain-text.ts'
import { isAllowed, parseRobots } from '../../src/article/web/robots.ts'
import { Failure } from '../../src/failures.ts'
import { discoverFeeds } from '../../src/follow/discover.ts'
import { parseUpstream } from '../../src/follow/parse.ts'
import { chooseInterfaceTag } from '../../src/page/words/accept.ts'
import { analyse } from '../../src/summary/analyse.ts'

const SIZES = [32_000, 64_000, 128_000] as const
const MOST = 1.2
/** Milliseconds below which a figure is mostly noise; what stays below them is no danger. */
const FLOOR = 40
const TRIES = 6

type Work = (input: string) => unknown

/** Milliseconds of CPU. An input that is refused is an answer like any other. */
function cpuOf(work: Work, input: string): number {
  const before = process.cpuUsage()
  try {
    work(input)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Exponent of the growth from the smallest to the largest size, tried again while it is too high. */
function exponentOf(work: Work, inputOf: (length: number) => string, tries = TRIES): number {
  const inputs = SIZES.map(inputOf)
  cpuOf(work, inputOf(SIZES[0] / 4))
  const least = inputs.map(() => Number.POSITIVE_INFINITY)
  let exponent = Number.POSITIVE_INFINITY
  for (let round = 0; round < tries && exponent > MOST; round++) {
    for (const [i, input] of inputs.entries())
      least[i] = Math.min(least[i] as number, cpuOf(work, input))
    const [first = 0, , last = 0] = least.map((cpu) => Math.max(cpu, FLOOR))
    exponent = Math.log(last / first) / Math.log(SIZES[2] / SIZES[0])
  }
  return exponent
}

const KINDS: Readonly<
  Record<string, readonly [Work, Readonly<Record<string, (length: number) => string>>]>
> = {
  text: [(text) => analyse(articleFromText(text)), TEXTS],
  Markdown: [(text) => analyse(articleFromMarkdown(text)), MARKDOWN],
  page: [(html) => analyse(extractArticle(html, { url: 'https://a.example/b' })), PAGES],
  feed: [parseUpstream, FEEDS],
  robots: [(text) => isAllowed(parseRobots(text), `https://a.example/${'a'.repeat(2000)}`), ROBOTS],
  title: [
    (title) => analyse(makeArticle([{ kind: 'prose', text: 'One sentence.' }], { title })),
    { letters: repeated('a'), words: repeated('A b ') },
  ],
  byline: [namesIn, { names: repeated('Ida, '), spaces: repeated(' ', { begin: 'a', end: 'b' }) }],
  header: [
    (header) => [
      decodeBytes(new Uint8Array([0xe9]), header),
      bodyKind(header, new Uint8Array([97]), 'a'),
      chooseInterfaceTag(header),
    ],
    {
      spaces: repeated(' ', { begin: 'text/html; charset=', end: ';' }),
      tar: repeated('tar', { begin: 'application/x-', end: '!' }),
      ranges: repeated('de;q=0.1, '),
      'spaces of a range': repeated(' ', { begin: 'de', end: 'q' }),
    },
  ],
  'page with feeds': [
    (html) => discoverFeeds(html, 'https://a.example/'),
    { links: repeated('<link a'), names: repeated('a', { begin: '<link ' }) },
  ],
}

for (const [kind, [work, inputs]] of Object.entries(KINDS)) {
  it.each(Object.entries(inputs))(`${kind}: %s`, { timeout: 300_000 }, (_, inputOf) => {
    expect(exponentOf(work, inputOf)).toBeLessThanOrEqual(MOST)
  })
}

it('would notice a cost that grows with the square', () => {
  const square: Work = (text) => {
    let sum = 0
    for (let i = 0; i < text.length; i += 5)
      for (let k = 0; k < text.length; k += 5) sum += text.charCodeAt(i) ^ text.charCodeAt(k)
    return sum
  }
  expect(exponentOf(square, repeated('a'), 1)).toBeGreaterThan(1.4)
})
