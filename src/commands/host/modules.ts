/**
 * Builds the modules that are uploaded, as wrangler's own build would, but without starting
 * wrangler, so that a test waits only a second for them.
 */

import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type BuildOptions, build, type Plugin, transform } from 'esbuild'
import { PROJECT } from '../deploy/wrangler-config.ts'
import { replaceFile } from '../replace-file.ts'
import { withJoinedCore } from './join-modules.ts'
import { withLazyPatterns } from './lazy-patterns.ts'
import { MAIN_MODULE, type Module } from './module.ts'
import { boundBy, headOf, IDLE, reachedFrom } from './static-imports.ts'

/** Replacements for modules that packages load but we never use, or that ours do in less code. */
export const STAND_INS = {
  // Loaded by linkedom and htmlparser2, but never used by our code; together 57 KiB after gzip.
  'cssomnom/parse': './src/article/html/unused.ts',
  domhandler: './src/article/html/unused.ts',
  domutils: './src/article/html/unused.ts',
  // The package `feed` only writes XML, so the writer of xml-js is enough for it.
  'xml-js': './src/feed/xml-writer.ts',
  'xml-js/lib/js2xml.js': './node_modules/xml-js/lib/js2xml.js',
  // We look up elements by name only, which needs no selector engine.
  'css-select': './src/article/html/element-names.ts',
} as const

/** Below this many characters, an object literal is as fast to evaluate as JSON is to parse. */
const LARGE_JSON = 4_000

/** Loads large tables with JSON.parse: as object literals they take several times as long. */
const parsedJson: Plugin = {
  name: 'parsed JSON',
  setup(modules) {
    modules.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')))
      if (text.length < LARGE_JSON) return undefined
      return { contents: `export default JSON.parse(${JSON.stringify(text)})`, loader: 'js' }
    })
  },
}

/** Our own sources, with costly regular expressions made when they are first used. */
const lazyPatterns: Plugin = {
  name: 'lazy patterns',
  setup(modules) {
    modules.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const { code } = await transform(source, { loader: 'ts', target: TARGET, charset: 'utf8' })
      return { contents: withLazyPatterns(code), loader: 'js' }
    })
  },
}

const TARGET = 'es2024'

const OPTIONS = {
  absWorkingDir: PROJECT,
  bundle: true,
  splitting: true,
  chunkNames: 'chunk-[hash]',
  format: 'esm',
  target: TARGET,
  // The same conditions under which wrangler resolves packages.
  conditions: ['workerd', 'worker', 'browser'],
  external: ['cloudflare:*'],
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: STAND_INS,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
  write: false,
  metafile: true,
  plugins: [parsedJson, lazyPatterns],
} as const satisfies BuildOptions

/**
 * The modules of an entry file, as they are uploaded, the main one first.
 *
 * @param entry path from the project's folder
 * @throws esbuild's BuildFailure, which says what is wrong in which line
 */
export async function makeModules(entry: string): Promise<Module[]> {
  const { outputFiles, metafile } = await build({
    ...OPTIONS,
    entryPoints: { [basename(MAIN_MODULE, '.js')]: entry },
    outdir: PROJECT,
  })
  const modules = outputFiles.map(({ path, text }): Module => {
    const inputs = Object.entries(metafile.outputs[basename(path)]?.inputs ?? {})
    const sources = new Map(inputs.map(([source, { bytesInOutput }]) => [source, bytesInOutput]))
    return { name: basename(path), text, sources }
  })
  const joined = await withJoinedCore(modules)
  return numbered(withoutIdleImports(joined.sort((a, b) => compare(orderOf(a), orderOf(b)))))
}

/**
 * Removes redundant side-effect imports. esbuild makes each entry import all of its modules, so
 * that they run even if nothing is imported from them. Most are reached through other imports
 * anyway; naming them again costs 7 KiB after gzip, and each name is resolved at a cold start.
 */
function withoutIdleImports(modules: readonly Module[]): Module[] {
  const bound = new Map(modules.map((one) => [one.name, boundBy(one)]))
  return modules.map((one) => {
    const reached = reachedFrom(boundBy(one), (name) => bound.get(name) ?? [])
    const head = headOf(one)
    const needed = head.replace(IDLE, (found, name: string) => (reached.has(name) ? '' : found))
    return { ...one, text: needed + one.text.slice(head.length) }
  })
}

/** Sort key: the main module first, the others by the path of their largest source. */
function orderOf({ name, sources }: Module): string {
  if (name === MAIN_MODULE) return ''
  return [...sources].sort(([, a], [, b]) => b - a)[0]?.[0] ?? name
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/**
 * Renames the modules so that their names sort in this order. Similar modules are then neighbours
 * in the upload, within gzip's window of 32 KiB, which makes the whole 3 % smaller. All names of a
 * build end with the same hash, different in every build, so that an earlier main module still
 * finds its own modules beside the new ones. A hash per module would add 9 KiB, since hashes do
 * not compress.
 */
function numbered(modules: readonly Module[]): Module[] {
  const hash = createHash('sha256')
  for (const { text } of modules) hash.update(text)
  const build = hash.digest('hex').slice(0, 8)
  const names = new Map(
    modules.map(({ name }, i) => {
      const own = `chunk-${String(i).padStart(3, '0')}-${build}.js`
      return [name, name === MAIN_MODULE ? name : own]
    }),
  )
  return modules.map(({ name, text, sources }) => ({
    name: names.get(name) ?? name,
    text: text.replace(/chunk-[A-Z\d]{8}\.js/g, (found) => names.get(found) ?? found),
    sources,
  }))
}

/**
 * Writes the modules of an entry file into a folder and removes those of an earlier build.
 *
 * @returns the path of the main module
 * @throws esbuild's BuildFailure
 */
export async function writeModules(entry: string, folder: string): Promise<string> {
  const modules = await makeModules(entry)
  mkdirSync(folder, { recursive: true })
  // The main module last: until then the earlier one still finds its own modules.
  for (const { name, text } of modules.toReversed()) {
    replaceFile(join(folder, name), text)
  }
  const names = new Set(modules.map(({ name }) => name))
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.js') && !names.has(name)) rmSync(join(folder, name), { force: true })
  }
  return join(folder, MAIN_MODULE)
}

/** Paths of all modules that a folder of {@link writeModules} holds, the main one first. */
export function modulesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'))
  return [MAIN_MODULE, ...names.filter((name) => name !== MAIN_MODULE).sort()].map((name) =>
    join(folder, name),
  )
}
