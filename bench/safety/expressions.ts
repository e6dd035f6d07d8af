/**
 * `node bench/safety/expressions.ts [--all]`: proves that no regular expression of the Worker takes
 * more than linear time, whatever text it meets. recheck's automaton decides; what it finds
 * super-linear or cannot decide must stand in `bounded.ts` with the bound that makes it harmless.
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
  /** Undefined where the expression is made at run time. */
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

function main(): void {
  const found = collect()
  const kept = process.argv.includes('--all') ? {} : readKept()
  const verdicts: Record<string, string> = {}
  let checker: Checker | undefined
  const verdictOf = ({ expression, literal }: Found): string => {
    if (literal === undefined) return 'made at run time'
    const known = kept[expression]
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
  for (const one of found.values()) {
    if (BOUNDED.some(({ expression }) => expression === one.expression)) continue
    const verdict = verdictOf(one)
    if (one.literal !== undefined && verdict !== 'unknown') verdicts[one.expression] = verdict
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

if (import.meta.main) main()
