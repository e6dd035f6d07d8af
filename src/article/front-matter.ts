import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { ArticleMetadata } from './article.ts'
import { type Draft, KEY_READERS, unknownKey } from './front-matter-keys.ts'

/** A mistake in a front matter: where it is, what is wrong, what is allowed. */
export interface Mistake {
  /** One-based, in the whole file. */
  readonly line: number
  readonly column: number
  readonly message: string
}

export interface FrontMatter {
  readonly metadata: ArticleMetadata
  /** The text below. */
  readonly body: string
  readonly mistakes: readonly Mistake[]
}

const OPENING = /^\ufeff?---[ \t]*\r?\n/
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m
/** Characters within which a front matter must end. */
const LONGEST = 65_536

/**
 * Reads the YAML between two lines of `---` at the top of a file. All that is wrong is told in
 * `mistakes`; what is right is in the metadata all the same. Null when there is none.
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
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, logLevel: 'silent' })
  const mistakes: Mistake[] = []
  const complain = (offset: number | undefined, message: string) => {
    const { line, col } = lines.linePos(offset ?? 0)
    mistakes.push({ line: Math.max(1, line) + 1, column: Math.max(1, col), message })
  }
  const metadata: Draft = {}
  const { contents, errors } = document
  for (const { pos, message } of errors)
    complain(pos[0], `this is not valid YAML: ${message.split(/ at line |\n/)[0]}.`)
  if (errors.length > 0 || contents === null) return { metadata, mistakes }
  if (!isMap(contents)) {
    complain(0, 'a front matter holds one key a line, such as "title: The news".')
    return { metadata, mistakes }
  }
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) continue
    const name = String(key.value)
    const reader = Object.hasOwn(KEY_READERS, name) ? KEY_READERS[name] : undefined
    const problem = reader?.(isNode(value) ? toValue(() => value.toJS(document)) : value, metadata)
    if (reader === undefined) complain(key.range?.[0], unknownKey(name))
    else if (problem)
      complain((isNode(value) ? value.range : key.range)?.[0], `${name}: ${problem}`)
  }
  return { metadata, mistakes }
}

/** Aliases that multiply are refused by the library with an exception. */
function toValue(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return undefined
  }
}
