/**
 * Made-up articles in several languages and scripts: words are drawn from a vocabulary of each
 * language by Zipf's law, so that an index meets common and rare words as in real texts. The same
 * number always gives the same article.
 */

import { makeArticle, type Paragraph } from '../../src/article/article.ts'
import { direction } from '../../src/language/direction.ts'
import type { Publication } from '../../src/library/publication.ts'
import { ANALYSIS_VERSION } from '../../src/summary/analysis.ts'

interface MadeUpLanguage {
  readonly tag: string
  readonly share: number
  readonly spaced: boolean
  readonly stop: string
  /** What words are made of. */
  readonly syllables: readonly string[]
}

const product = (heads: string, tails: string): string[] =>
  [...heads].flatMap((head) => [...tails].map((tail) => head + tail))
const characters = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => String.fromCodePoint(from + i))

const LANGUAGES: readonly MadeUpLanguage[] = [
  {
    tag: 'en',
    share: 35,
    spaced: true,
    stop: '. ',
    syllables: product('bcdfghlmnprstvw', 'aeiou'),
  },
  {
    tag: 'de',
    share: 15,
    spaced: true,
    stop: '. ',
    syllables: product('bdfghklmnrstwz', 'aeiouäöü'),
  },
  {
    tag: 'ru',
    share: 12,
    spaced: true,
    stop: '. ',
    syllables: product('бвгдзклмнпрст', 'аеиоуыя'),
  },
  { tag: 'ar', share: 8, spaced: true, stop: '. ', syllables: product('بتجحدرسعفقكلمن', 'اوية') },
  { tag: 'hi', share: 8, spaced: true, stop: '। ', syllables: product('कगचजतदनपबमरलवसह', 'ािीुेो') },
  { tag: 'zh-Hans', share: 12, spaced: false, stop: '。', syllables: characters(0x4e00, 3000) },
  {
    tag: 'ja',
    share: 6,
    spaced: false,
    stop: '。',
    syllables: [...characters(0x3042, 80), ...characters(0x5e00, 900)],
  },
  {
    tag: 'th',
    share: 4,
    spaced: false,
    stop: ' ',
    syllables: product('กขคงจชดตทนบปพมยรลวสห', 'าิีูุ'),
  },
]
const VOCABULARY = 30_000
const TAGS = 200
const SOURCES = 40

/** Mulberry32: a small generator of 32 bits of state; 0…1. */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Rank 0…size-1 with probability about 1/(rank + 2.7), after Zipf and Mandelbrot. */
function zipf(draw: number, size: number): number {
  const shift = 2.7
  return Math.min(size - 1, Math.floor(shift * ((size + shift) / shift) ** draw - shift))
}

/** The word of a rank: frequent words are short, as in every language. */
export function wordOf(tag: string, rank: number): string {
  const language = LANGUAGES.find((one) => one.tag === tag)
  if (!language) throw new Error(`There is no made-up ${tag}.`)
  const { syllables, spaced } = language
  const draw = random(rank * 7919 + tag.length * 104_729 + tag.charCodeAt(0))
  const length = spaced ? 1 + Math.ceil(Math.log10(rank + 1)) : 1 + (rank > 150 ? 1 : 0)
  return Array.from({ length }, () => syllables[Math.floor(draw() * syllables.length)]).join('')
}

const vocabularies = new Map<string, readonly string[]>()

function vocabulary(tag: string): readonly string[] {
  const known = vocabularies.get(tag)
  if (known) return known
  const words = Array.from({ length: VOCABULARY }, (_, rank) => wordOf(tag, rank))
  vocabularies.set(tag, words)
  return words
}

function languageAt(draw: number): MadeUpLanguage {
  let left = draw * LANGUAGES.reduce((sum, { share }) => sum + share, 0)
  for (const language of LANGUAGES) {
    left -= language.share
    if (left < 0) return language
  }
  return LANGUAGES[0] as MadeUpLanguage
}

export interface MadeUp {
  readonly publication: Publication
  readonly textHash: string
  readonly signature: readonly string[]
}

/** Article `number` of the made-up library; the Analysis has the shape and size of a real one. */
export function madeUp(number: number): MadeUp {
  const draw = random(number * 2_654_435_761)
  const language = languageAt(draw())
  const words = vocabulary(language.tag)
  const space = language.spaced ? ' ' : ''
  const sentence = (least: number, spread: number): string => {
    const length = least + Math.floor(draw() * spread)
    const text = Array.from({ length }, () => words[zipf(draw(), words.length)]).join(space)
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  const paragraphs: Paragraph[] = []
  const sentences: Publication['analysis']['sentences'][number][] = []
  let offset = 0
  for (let p = 0; p < 4 + Math.floor(draw() * 3); p += 1) {
    let text = ''
    for (let s = 0; s < 3; s += 1) {
      const one = sentence(12, 14) + language.stop.trim()
      const start = offset + text.length
      sentences.push({ start, end: start + one.length, paragraph: p, score: draw(), words: 18 })
      text += one + (s === 2 ? '' : language.stop.endsWith(' ') ? ' ' : '')
    }
    paragraphs.push({ kind: 'prose', text })
    offset += text.length + 2
  }
  const title = sentence(5, 4)
  const slug = `made-up-${number}`
  const date = new Date(Date.UTC(2010, 0, 1) + number * 4_800_000).toISOString()
  const tags = [...new Set([0, 1, 2].map(() => `tag-${zipf(draw(), TAGS)}`))]
  const order = sentences
    .map((_, i) => i)
    .sort((a, b) => (sentences[b]?.score ?? 0) - (sentences[a]?.score ?? 0))
  return {
    publication: {
      id: `urn:uuid:${number.toString(16).padStart(8, '0')}-0000-8000-8000-000000000000`,
      slug,
      key: slug,
      article: makeArticle(paragraphs, {
        title,
        tags,
        url: `https://made-up.example/${number}`,
        published: date,
        language: language.tag,
        authors: [{ name: sentence(2, 1) }],
      }),
      analysis: {
        version: ANALYSIS_VERSION,
        language: language.tag,
        languageConfidence: 0.99,
        direction: direction(language.tag),
        sentences,
        order,
        keywords: Array.from({ length: 8 }, () => words[zipf(draw(), words.length)] ?? ''),
        words: sentences.length * 18,
        readingSeconds: 100,
        capped: false,
      },
      date,
      updated: date,
      changed: date,
      hash: number.toString(16).padStart(64, '0'),
      ...(draw() < 0.7 && { source: `source-${zipf(draw(), SOURCES)}` }),
    },
    textHash: `text-${number}`,
    // Bands of eight rows each, as a signature has them; no two texts are alike here.
    signature: Array.from({ length: 8 }, (_, band) => `${band}:${draw().toString(36).slice(2)}`),
  }
}
