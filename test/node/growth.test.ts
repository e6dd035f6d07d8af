/**
 * Twice the input costs twice the CPU, whatever the input. CPU of the process is measured, never the
 * clock, and the least of several runs counts, so that a busy machine only makes the test longer.
 */

import { expect, it } from 'vitest'
import {
  FEEDS,
  MARKDOWN,
  PAGES,
  ROBOTS,
  repeated,
  STORY,
  TEXTS,
} from '../../bench/safety/inputs.ts'
import { makeArticle } from '../../src/article/article.ts'
import { decodeBytes } from '../../src/article/bytes/decode.ts'
import { bodyKind } from '../../src/article/bytes/media-type.ts'
import { fragmentBlocks } from '../../src/article/html/fragment.ts'
import { namesIn } from '../../src/article/metadata/authors.ts'
import { extractArticle } from '../../src/article/page/extract.ts'
import { articleFromMarkdown } from '../../src/article/plain/markdown.ts'
import { articleFromText } from '../../src/article/plain/plain-text.ts'
import { cleanName } from '../../src/article/text/clean.ts'
import { isAllowed, parseRobots } from '../../src/article/web/robots.ts'
import { Failure } from '../../src/failures.ts'
import { discoverFeeds } from '../../src/follow/discover.ts'
import { parseUpstream } from '../../src/follow/parse.ts'
import { readOpml } from '../../src/follow/read-opml.ts'
import { withoutRepeatedEnds } from '../../src/follow/repeated-ends.ts'
import { readParameters } from '../../src/http/parameters.ts'
import { splitSentences } from '../../src/language/sentences.ts'
import { canonicalName } from '../../src/library/slug.ts'
import { shareCard } from '../../src/page/share-card.ts'
import { chooseInterfaceTag } from '../../src/page/words/accept.ts'
import { analyse } from '../../src/summary/analyse.ts'
import { linker } from '../../src/summary/provenance.ts'

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

const TEXT = { text: { kind: 'text', maxLength: 200, description: '' } } as const
const CARD = { language: 'en', direction: 'ltr', siteTitle: 'Lede' } as const
const sentencesOf = TEXTS.sentences as (length: number) => string
const OPML = { begin: '<opml version="2.0"><body>', end: '</body></opml>' }
const ITEMS = (length: number) =>
  Array.from({ length: length / 60 }, (_, i) => ({
    id: `${i % 7}`,
    title: 'A',
    content_text: 'B.',
  }))

const KINDS: Readonly<
  Record<string, readonly [Work, Readonly<Record<string, (length: number) => string>>]>
> = {
  text: [(text) => analyse(articleFromText(text)), TEXTS],
  // Candidates that end no sentence, behind marks that begin none.
  sentences: [
    (text) => splitSentences(text, 'hr'),
    {
      references: (length) => '('.repeat(length / 2) + ' pogl. 3,'.repeat(length / 18),
      directions: (length) => '\u200f'.repeat(length / 2) + ' Dr. Ana'.repeat(length / 16),
      titles: (length) => '•'.repeat(length / 2) + ' Dr. Ana'.repeat(length / 16),
    },
  ],
  'times of day': [
    (text) => splitSentences(text, 'en'),
    { times: (length) => `At x${'\u00a06\u00a0a.m.\u00a0Hill'.repeat(length / 12)}` },
  ],
  Markdown: [(text) => analyse(articleFromMarkdown(text)), MARKDOWN],
  page: [(html) => analyse(extractArticle(html, { url: 'https://a.example/b' })), PAGES],
  feed: [parseUpstream, FEEDS],
  // Of each entry only the last 2,000 characters are read, so these are what grows.
  'ends of entries': [
    (html) => withoutRepeatedEnds(Array.from({ length: 150 }, () => ({ html }))),
    { 'empty paragraphs': (length) => `Words${'<p>'.repeat(length / 192)}` },
  ],
  'text of an entry': [
    (html) => fragmentBlocks(html),
    {
      formatting: (length) => '<b>'.repeat(length),
      boxes: (length) => '<div>'.repeat(length),
      'tags in tags': (length) => '<b <b>>'.repeat(length),
    },
  ],
  robots: [(text) => isAllowed(parseRobots(text), `https://a.example/${'a'.repeat(2000)}`), ROBOTS],
  link: [
    (text) => {
      const start = text.lastIndexOf('\n') + 1
      const end = Math.round((start + text.length) / 2)
      return linker(text, 'https://a.example/b').href({ start, end })
    },
    {
      'words without end': (length) => `${'ก'.repeat(length * 0.3)}\n\n${'ก'.repeat(length * 0.7)}`,
      'a long text': (length) => `${sentencesOf(length)}\n\n${STORY} ${sentencesOf(300)}`,
    },
  ],
  card: [
    (text) => shareCard({ ...CARD, title: text, sentence: text, source: text }),
    {
      letters: repeated('日'),
      words: repeated('a b '),
      'letters of many parts': (length) => `ᄀ${'ᅡ'.repeat(length / 12)} `.repeat(12),
    },
  ],
  name: [
    (text) => [
      canonicalName(text),
      cleanName(text),
      readParameters(new URLSearchParams({ text }), TEXT),
    ],
    { marks: repeated('\u0301\u0323', { begin: 'a' }), joiners: repeated('\u200d\u0301') },
  ],
  'JSON feed': [
    parseUpstream,
    {
      entries: (length) =>
        JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: ITEMS(length) }),
      nesting: repeated('[', { begin: '{"version":"https://jsonfeed.org/version/1","items":' }),
    },
  ],
  'reading list': [
    readOpml,
    {
      feeds: repeated('<outline text="a" xmlUrl="https://a.example/"/>', OPML),
      folders: repeated('<outline text="a">', OPML),
      references: repeated('&amp;', {
        begin: `${OPML.begin}<outline text="`,
        end: `"/>${OPML.end}`,
      }),
      entities: repeated('<!ENTITY a "b">', { begin: '<!DOCTYPE x [', end: `]>${OPML.begin}` }),
    },
  ],
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
