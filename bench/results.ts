/** What a run of the benchmarks found, and under which circumstances. */

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'

export interface Result {
  readonly state: 'ran' | 'failed' | 'not run'
  readonly seconds: number
  readonly figures: Readonly<Record<string, string>>
  readonly reason?: string
}

export interface Results {
  readonly versions: Readonly<Record<string, string>>
  readonly machine: string
  readonly results: Readonly<Record<string, Result>>
}

function commitOf(root: string): string {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
    const changed = git('status', '--porcelain', '--', 'src', 'articles') !== ''
    return git('rev-parse', '--short', 'HEAD') + (changed ? ' and changes' : '')
  } catch {
    return 'unknown'
  }
}

/** Figures mean little without them. */
export function circumstances(root: string): Omit<Results, 'results'> {
  const { devDependencies, dependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string>>
  const [processor] = cpus()
  return {
    versions: {
      commit: commitOf(root),
      node: process.versions.node,
      miniflare: devDependencies?.miniflare ?? '',
      readability: dependencies?.['@mozilla/readability'] ?? '',
      linkedom: dependencies?.linkedom ?? '',
    },
    machine: `${cpus().length} × ${processor?.model ?? 'unknown'}`,
  }
}

/** The same as a Markdown table. */
export function tableOf({ versions, machine, results }: Results): string {
  const rows = Object.entries(results).flatMap(([name, { state, figures, reason }]) => {
    if (state === 'not run') return [`| ${name} | not run: ${reason ?? ''} | |`]
    const read = Object.entries(figures).map(
      ([label, value]) => `| ${name} | ${label} | ${value} |`,
    )
    return state === 'failed' ? [`| ${name} | FAILED | |`, ...read] : read
  })
  const told = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return `${told.join(', ')}; ${machine}\n\n| benchmark | figure | value |\n|---|---|---:|\n${rows.join('\n')}\n`
}
