/**
 * Turns the sources into the modules that are uploaded: what wrangler's own build would make of
 * them, without starting wrangler, so that a test waits a second for it.
 */

import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type BuildOptions, build, type Metafile, type OutputFile, type Plugin } from 'esbuild'
import { PROJECT } from '../deploy/wrangler-config.ts'

/** The module that answers requests; the others are imported from it. */
export const MAIN_MODULE = 'index.js'

/** What packages load and we never reach, and what is written smaller here. */
export const STAND_INS = {
  // Loaded by linkedom and htmlparser2, reached by nothing of ours; together 57 KiB after gzip.
  'cssomnom/parse': './src/article/html/unused.ts',
  domhandler: './src/article/html/unused.ts',
  domutils: './src/article/html/unused.ts',
  // feed writes XML and reads none, so the writer of xml-js is enough for it.
  'xml-js': './src/feed/xml-writer.ts',
  'xml-js/lib/js2xml.js': './node_modules/xml-js/lib/js2xml.js',
  // Pages are asked for elements by name alone, which needs no engine for selectors.
  'css-select': './src/article/html/element-names.ts',
} as const

/** Below this many characters an object literal is evaluated as quickly as JSON is parsed. */
const LARGE_JSON = 4_000

/** Large tables as JSON that is parsed: as object literals they take several times as long. */
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

const OPTIONS = {
  absWorkingDir: PROJECT,
  bundle: true,
  splitting: true,
  chunkNames: 'chunk-[hash]',
  format: 'esm',
  target: 'es2024',
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
  plugins: [parsedJson],
} as const satisfies BuildOptions

export interface Modules {
  /** The modules, by paths in a folder of their own. */
  readonly files: readonly OutputFile[]
  /** What each module was made of, by the path of its source. */
  readonly metafile: Metafile
}

/**
 * The modules of an entry file, as they are uploaded.
 *
 * @param entry path from the project's folder
 * @param folder where they will lie
 * @throws esbuild's BuildFailure, which says what is wrong in which line
 */
export async function makeModules(entry: string, folder: string): Promise<Modules> {
  const { outputFiles, metafile } = await build({
    ...OPTIONS,
    entryPoints: { [basename(MAIN_MODULE, '.js')]: entry },
    outdir: folder,
  })
  return { files: outputFiles, metafile }
}

/**
 * Writes the modules of an entry file into a folder and removes those of an earlier build.
 *
 * @param entry path from the project's folder
 * @returns the path of the main module
 * @throws esbuild's BuildFailure, which says what is wrong in which line
 */
export async function writeModules(entry: string, folder: string): Promise<string> {
  const { files } = await makeModules(entry, folder)
  mkdirSync(folder, { recursive: true })
  const names = files.map(({ path }) => basename(path))
  // The main module last: until then the one of before finds its own modules beside it.
  const ordered = [...files].sort((a, b) => rank(a.path) - rank(b.path))
  for (const { path, contents } of ordered) {
    writeFileSync(`${path}.new`, contents)
    renameSync(`${path}.new`, path)
  }
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.js') && !names.includes(name)) rmSync(join(folder, name), { force: true })
  }
  return join(folder, MAIN_MODULE)
}

const rank = (path: string): number => Number(basename(path) === MAIN_MODULE)

/** Paths of all modules that a folder of {@link writeModules} holds, the main one first. */
export function modulesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'))
  return [MAIN_MODULE, ...names.filter((name) => name !== MAIN_MODULE).sort()].map((name) =>
    join(folder, name),
  )
}
