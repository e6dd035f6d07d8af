/**
 * `node bench/safety/expressions.ts [--all]`: proves that no regular expression of the Worker takes
 * more than linear time, whatever text it meets. recheck's automaton decides; what it finds
 * super-linear or cannot decide must stand in `bounded.ts` with the bound that makes it harmless.
 * Expressions made of lists of words (`lazily`) are made here too, and proved as they are then.
 * Verdicts are kept by expression in `.generated/expressions.json`, so that only what is new costs
 * time. `--all` asks anew. Ends with 1 when one is not safe, or an entry of the table is not used.
 */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire, stripTypeScriptTypes } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { type AnyNode, parse } from 'acorn'
import { BOUNDED } from './bounded.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const SRC = join(ROOT, 'src')
const KEPT = join(ROOT, '.generated/expressions.json')
/** What makes expressions of lists of words. */
const LISTS = join(SRC, 'article/text/word-lists.ts')
/** By the clock. What a busy machine does not decide in the first is asked again. */
const TIMEOUTS_MS = [10_000, 120_000]

interface Checker {
  checkSync(
    source: string,
    flags: string,
    options: { checker: 'automaton'; timeout: number },
  ): {
    readonly status: 'safe' | 'vulnerable' | 'unknown'
    readonly complexity?: { summary: string }
  }
}

const require = createRequire(import.meta.url)
const { version } = require('recheck/package.json') as { version: string }

interface Found {
  /** As it stands in the source; of `new RegExp(…)` the whole call. */
  readonly expression: string
  readonly places: string[]
  /** Undefined where the expression is made at run time of what is not known before. */
  readonly literal?: { readonly pattern: string; readonly flags: string }
}

function* nodesOf(value: unknown): Generator<AnyNode> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value) && 'type' in value) yield value as AnyNode
  for (const part of Object.values(value)) yield* nodesOf(part)
}

/** All expressions in a file of TypeScript. */
export function expressionsIn(code: string): (Omit<Found, 'places'> & { readonly line: number })[] {
  // Types are replaced by blanks, so lines stay where they are.
  const script = stripTypeScriptTypes(code)
  const tree = parse(script, { ecmaVersion: 'latest', sourceType: 'module', locations: true })
  const found: (Omit<Found, 'places'> & { readonly line: number })[] = []
  for (const node of nodesOf(tree)) {
    const line = node.loc?.start.line ?? 0
    if (node.type === 'Literal' && node.regex)
      found.push({
        expression: `/${node.regex.pattern}/${node.regex.flags}`,
        literal: node.regex,
        line,
      })
    const isCall = node.type === 'NewExpression' || node.type === 'CallExpression'
    if (isCall && node.callee.type === 'Identifier' && node.callee.name === 'RegExp') {
      const call = script.slice(node.start, node.end)
      found.push({ expression: call.replace(/\s+/g, ' '), line })
    }
  }
  return found
}

const keyOf = ({ pattern, flags }: NonNullable<Found['literal']>): string => `/${pattern}/${flags}`

function collect(): Map<string, Found> {
  const all = new Map<string, Found>()
  for (const entry of readdirSync(SRC, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const file = relative(SRC, path)
    if (!entry.name.endsWith('.ts') || file.startsWith('commands/')) continue
    for (const { line, ...one } of expressionsIn(readFileSync(path, 'utf8'))) {
      const known = all.get(one.expression) ?? { ...one, places: [] }
      known.places.push(`${file}:${line}`)
      all.set(one.expression, known)
    }
  }
  return all
}

/** Adds to each `lazily(() => new RegExp(…))` the expression that it makes. */
async function withLazy(all: ReadonlyMap<string, Found>): Promise<Found[]> {
  let allLazy: () => readonly (() => RegExp)[] = () => []
  const files = new Set([...all.values()].flatMap(({ places }) => places.map(fileOf)))
  for (const file of files) {
    const path = join(SRC, file)
    if (!/\blazily\(/.test(readFileSync(path, 'utf8'))) continue
    await import(path)
    ;({ allLazy } = (await import(LISTS)) as { allLazy: () => readonly (() => RegExp)[] })
  }
  const made = allLazy().map((make) => ({ text: make.toString().replace(/\s+/g, ' '), make }))
  return [...all.values()].flatMap((found) => {
    if (found.literal !== undefined) return [found]
    const makers = made.filter(({ text }) => text.includes(found.expression))
    if (makers.length === 0) return [found]
    return makers.map(({ make }) => {
      const { source, flags } = make()
      return { ...found, literal: { pattern: source, flags } }
    })
  })
}

const fileOf = (place: string): string => place.replace(/:\d+$/, '')

function readKept(): Record<string, string> {
  try {
    const kept = JSON.parse(readFileSync(KEPT, 'utf8')) as {
      version: string
      verdicts: Record<string, string>
    }
    return kept.version === version ? kept.verdicts : {}
  } catch {
    return {}
  }
}

async function main(): Promise<void> {
  const found = collect()
  const kept = process.argv.includes('--all') ? {} : readKept()
  const verdicts: Record<string, string> = {}
  let checker: Checker | undefined
  const verdictOf = ({ literal }: Found): string => {
    if (literal === undefined) return 'made at run time'
    const known = kept[keyOf(literal)]
    if (known !== undefined && known !== 'unknown') return known
    // The build for browsers is JavaScript alone: no Java, and the same answer on every machine.
    checker ??= require('recheck/lib/browser.js') as Checker
    for (const timeout of TIMEOUTS_MS) {
      const options = { checker: 'automaton', timeout } as const
      const { status, complexity } = checker.checkSync(literal.pattern, literal.flags, options)
      if (status === 'vulnerable') return complexity?.summary ?? status
      if (status === 'safe') return status
    }
    return 'unknown'
  }
  const faults: string[] = []
  let proved = 0
  for (const one of await withLazy(found)) {
    if (BOUNDED.some(({ expression }) => expression === one.expression)) continue
    const verdict = verdictOf(one)
    if (one.literal !== undefined && verdict !== 'unknown') verdicts[keyOf(one.literal)] = verdict
    if (verdict === 'safe') proved++
    else faults.push(`${one.places.join(', ')}: ${verdict}\n    ${one.expression}`)
  }
  for (const { file, expression } of BOUNDED) {
    const places = found.get(expression)?.places
    if (places === undefined) faults.push(`not in the source any more: ${expression}`)
    else if (!places.some((place) => place.startsWith(`${file}:`))) {
      faults.push(`in ${places.join(', ')}, not in ${file} as bounded.ts says: ${expression}`)
    }
  }
  mkdirSync(dirname(KEPT), { recursive: true })
  writeFileSync(KEPT, JSON.stringify({ version, verdicts }, null, 1))
  for (const fault of faults) console.error(fault)
  console.log(`${proved} expressions are proved linear, ${BOUNDED.length} are bounded by hand.`)
  if (faults.length === 0) return
  console.error(
    'Write these expressions so that they are linear, or bound the text that they meet and say so in bench/safety/bounded.ts.',
  )
  process.exitCode = 1
}

if (import.meta.main) await main()
