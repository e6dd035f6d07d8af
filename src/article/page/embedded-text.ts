/** Finds the text of pages that contain it as data in a script instead of in elements. */

import { parsePage } from '../html/dom.ts'
import { measureProse } from '../html/prose.ts'
import { scanMarkup } from '../html/scan.ts'
import { stripMarkup } from '../html/strip.ts'
import { hasType, type LinkedNode, listOf, textOf } from '../metadata/json-ld.ts'
import type { Block } from './block-writer.ts'
import { blocksOf } from './blocks.ts'
import { pruneFurniture } from './prune.ts'

/** A shorter `articleBody` is a teaser. Characters. */
const MIN_BODY = 200
/** The strings of a property are the text only if they have so many characters together. */
const MIN_STATE_TEXT = 500
/** A shorter string in a state script is a label, not a paragraph. Characters. */
const MIN_STRING = 60
const MAX_STRING = 300_000
const MAX_SCRIPT = 2_000_000
const MAX_UPDATES = 200

/** The text in the article's linked data: `articleBody`, or the updates of a live blog. */
export function linkedText(article: LinkedNode | null): Block[] {
  if (article === null) return []
  if (hasType(article, /^LiveBlogPosting$/i)) {
    const updates = listOf(article.liveBlogUpdate).slice(0, MAX_UPDATES) as LinkedNode[]
    const blocks = updates.flatMap((update) => {
      const headline = textOf(update?.headline)
      const heading = headline === null ? [] : [plainBlock(headline, 'heading')]
      return [...heading, ...blocksOfText(textOf(update?.articleBody) ?? '')]
    })
    if (blocks.length > 1) return blocks
  }
  const body = textOf(article.articleBody) ?? ''
  return body.length < MIN_BODY ? [] : blocksOfText(body)
}

/**
 * The text in the data from which scripts build the page, if the page itself has none. All strings
 * are grouped by the name of their property, and the property with the most running text is used.
 */
export function stateText(scripts: readonly string[]): Block[] {
  const byName = new Map<string, { strings: Set<string>; length: number }>()
  for (const script of scripts) {
    if (script.length > MAX_SCRIPT) continue
    for (const { name, value } of stringsIn(script)) {
      const entry = byName.get(name) ?? { strings: new Set<string>(), length: 0 }
      if (entry.strings.has(value)) continue
      entry.strings.add(value)
      entry.length += value.length
      byName.set(name, entry)
    }
  }
  let best: { strings: Set<string>; length: number } | undefined
  for (const entry of byName.values())
    if (best === undefined || entry.length > best.length) best = entry
  if (best === undefined || best.length < MIN_STATE_TEXT) return []
  return [...best.strings].flatMap(blocksOfText)
}

/** Data in attributes for the page's scripts: JSON with its quotes escaped. */
export function attributeData(tag: string): string[] {
  const data: string[] = []
  for (const match of tag.matchAll(/\sdata-[\w-]{1,60}\s*=\s*"([^"]{1500,})"/g)) {
    const value = match[1] as string
    if (!value.includes('&quot;')) continue
    data.push(value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'))
  }
  return data
}

/** The string literals of a script that look like running text, with their properties. */
function* stringsIn(script: string): Generator<{ name: string; value: string }> {
  let name = ''
  let at = script.indexOf('"')
  while (at >= 0) {
    const end = literalEnd(script, at + 1)
    if (end < 0) return
    const length = end - at - 1
    if (length < MIN_STRING && /^\s*:/.test(script.slice(end + 1, end + 6)))
      name = script.slice(at + 1, end)
    else if (length >= MIN_STRING && length <= MAX_STRING) {
      const value = unescaped(script.slice(at, end + 1))
      if (value !== null && isRunningText(value)) yield { name, value }
    }
    at = script.indexOf('"', end + 1)
  }
}

function literalEnd(script: string, from: number): number {
  let end = script.indexOf('"', from)
  while (end >= 0) {
    let backslashes = 0
    while (script[end - 1 - backslashes] === '\\') backslashes++
    if (backslashes % 2 === 0) return end
    end = script.indexOf('"', end + 1)
  }
  return -1
}

function unescaped(literal: string): string | null {
  try {
    return JSON.parse(literal) as string
  } catch {
    return null
  }
}

/** How much of a string is checked for running text. Characters. */
const JUDGED = 2_000
/** Running text has a space at least every so many characters. */
const LONGEST_WORDS = 15

/**
 * Whether a string has words with spaces and ends of sentences, and is not code, an address or a
 * style.
 */
function isRunningText(value: string): boolean {
  const text = value.slice(0, JUDGED).replace(/<[^<>]*>/g, ' ')
  // A text that ends in an address is not a sentence.
  if (/https?:\/\/./.test(text.slice(text.lastIndexOf(' ') + 1))) return false
  if (/[{};]\s*[\w.#-]+\s*[{:(]|function\s*\(/.test(text)) return false
  const spaces = text.match(/\s/g)?.length ?? 0
  const wide = /[\u3040-\u30ff\u4e00-\u9fff]/.test(text)
  return /[.!?…。！？؟।]/.test(text) && (wide || spaces > text.length / LONGEST_WORDS)
}

/** The paragraphs of a text that may contain markup or line breaks. */
function blocksOfText(source: string): Block[] {
  const escaped = /&lt;(?:p|br|div|h\d|ul)\b/i.test(source)
  const text = escaped
    ? source.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
    : source
  if (/<(?:p|br|div|h\d|ul|li|blockquote)\b/i.test(text)) {
    const { html } = scanMarkup(stripMarkup(text).html)
    const { body } = parsePage(html)
    pruneFurniture(body, measureProse(body))
    return blocksOf(body).filter((block) => !PLACEHOLDER.test(block.text))
  }
  return text
    .split(/\n\s*\n|\r?\n/)
    .map((line) => plainBlock(line))
    .filter((block) => block.text !== '')
}

/** Where a script puts an advertisement or a box: "$$ADVERT$$", "{{related}}", "[[video:3]]". */
const PLACEHOLDER = /^(?:\$\$|%%|##|@@|\{\{|\[\[|__)[\w :.-]{1,60}(?:\$\$|%%|##|@@|\}\}|\]\]|__)$/

function plainBlock(text: string, kind: Block['kind'] = 'prose'): Block {
  const line = text
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return {
    kind,
    text: line,
    linked: 0,
    emphasised: 0,
    level: kind === 'heading' ? 3 : 0,
    box: null,
  }
}
