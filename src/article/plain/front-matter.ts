/**
 * Reads the YAML front matter above a Markdown or plain text, with line and column of each
 * mistake.
 */

import {
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  YAMLException,
} from 'js-yaml'
import type { ArticleMetadata } from '../article.ts'
import { type Draft, KEY_READERS, unknownKey } from './front-matter-keys.ts'

/** A mistake in a front matter: where it is, what is wrong, and what is allowed. */
interface Mistake {
  /** One-based, in the whole file. */
  readonly line: number
  readonly column: number
  readonly message: string
}

interface FrontMatter {
  readonly metadata: ArticleMetadata
  /** The text below the front matter. */
  readonly body: string
  readonly mistakes: readonly Mistake[]
}

const OPENING = /^\ufeff?---[ \t]*\r?\n/
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m
/** A front matter must end within so many characters. */
const LONGEST = 65_536
/** Few, because aliases of aliases multiply when a value is printed. */
const MAX_ALIASES = 8
/** After so many mistakes the rest is not read: it was not meant as front matter. */
const MOST_MISTAKES = 100

/**
 * Reads the YAML between two lines of `---` at the top of a file. `mistakes` has everything that is
 * wrong; what is right is in the metadata anyway. Null if there is no front matter.
 */
export function readFrontMatter(source: string): FrontMatter | null {
  const opening = OPENING.exec(source)
  if (opening === null) return null
  const rest = source.slice(opening[0].length)
  const closing = CLOSING.exec(rest.slice(0, LONGEST))
  if (closing === null) return null
  const yaml = rest.slice(0, closing.index)
  return { ...readYaml(yaml), body: rest.slice(closing.index + closing[0].length) }
}

function readYaml(yaml: string): Pick<FrontMatter, 'metadata' | 'mistakes'> {
  const metadata: Draft = {}
  const mistakes: Mistake[] = []
  const complain = (offset: number, message: string) => {
    const before = yaml.slice(0, offset).split('\n')
    // The line of the opening marks comes before.
    mistakes.push({ line: before.length + 1, column: before.at(-1)!.length + 1, message })
  }
  for (const { name, keyAt, valueAt, value } of parsePairs(yaml, complain)) {
    if (mistakes.length >= MOST_MISTAKES) break
    const reader = Object.hasOwn(KEY_READERS, name) ? KEY_READERS[name] : undefined
    const problem = reader?.(value, metadata)
    if (reader === undefined) complain(keyAt, unknownKey(name))
    else if (problem) complain(valueAt, `${name}: ${problem}`)
  }
  return { metadata, mistakes }
}

interface Pair {
  readonly name: string
  /** Offsets of the key and its value. */
  readonly keyAt: number
  readonly valueAt: number
  readonly value: unknown
}

/** The pairs of the outermost mapping; none if the YAML is wrong, which is then reported. */
function parsePairs(yaml: string, complain: (offset: number, message: string) => void): Pair[] {
  let events: Event[]
  let values: unknown
  try {
    events = parseEvents(yaml, {})
    values = constructFromEvents(events, { source: yaml, maxAliases: MAX_ALIASES })[0] ?? null
  } catch (error) {
    // The package's notes on safety say that it may also throw other errors than its own.
    const { reason = 'it cannot be read', mark } = error instanceof YAMLException ? error : {}
    complain(mark?.position ?? 0, `this is not valid YAML: ${reason}.`)
    return []
  }
  if (values === null) return []
  if (events[1]?.type !== EVENT_ID.MAPPING) {
    complain(0, 'a front matter holds one key a line, such as "title: The news".')
    return []
  }
  // Keys and values alternate; what is inside the values is left out.
  const outer = outermost(events.slice(2))
  return outer.flatMap((key, i) => {
    if (i % 2 === 1 || key.type !== EVENT_ID.SCALAR) return []
    const name = getScalarValue(yaml, key)
    const value = (values as Record<string, unknown>)[name]
    const [keyAt, valueAt] = [startOf(key), startOf(outer[i + 1] ?? key)]
    return [{ name, keyAt, valueAt: valueAt < 0 ? keyAt : valueAt, value }]
  })
}

function outermost(events: readonly Event[]): Event[] {
  const found: Event[] = []
  let depth = 0
  for (const event of events) {
    const closes = event.type === EVENT_ID.POP
    if (depth === 0 && !closes) found.push(event)
    if (closes) depth -= 1
    else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) depth += 1
    if (depth < 0) break
  }
  return found
}

/** Negative for a missing value. */
function startOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart
  return 'start' in event ? event.start : 0
}
