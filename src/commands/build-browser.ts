/**
 * Bundles and minifies `src/browser/`. Writes the scripts and styles of pages, cards and embeds, by
 * name, to `.generated/browser.json`, which is bundled with the Worker; and the addresses at which
 * `src/routes/assets.ts` serves them, each with a hash of the content, to `.generated/assets.json`.
 * Every build runs it first, as `npm run index` does. Under `wrangler dev` each contains its source map, so
 * that a browser's developer tools show the original files.
 */

import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { type BuildOptions, build, type Plugin, transform } from 'esbuild'
import { replaceFile } from './replace-file.ts'

const SOURCE = 'src/browser'
const BODIES = '.generated/browser.json'
const ADDRESSES = '.generated/assets.json'
/** Wrangler tells its build commands which of its own commands is running. */
const IN_DEVELOPMENT = process.env.WRANGLER_COMMAND === 'dev'

/** Understood by every browser of the last two years. CSS syntax is not lowered. */
const SCRIPT_TARGET = 'es2022'

/** Lets a script import a stylesheet as its minified text. */
const styleAsText: Plugin = {
  name: 'style as text',
  setup(scripts) {
    scripts.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const { code } = await transform(source, { loader: 'css', minify: true, charset: 'utf8' })
      return { contents: code.trim(), loader: 'text' }
    })
  },
}

const SHARED: BuildOptions = {
  bundle: true,
  minify: true,
  write: false,
  charset: 'utf8',
  legalComments: 'none',
  sourcemap: IN_DEVELOPMENT ? 'inline' : false,
}
const MODULE: BuildOptions = {
  ...SHARED,
  format: 'esm',
  target: SCRIPT_TARGET,
  plugins: [styleAsText],
}
/** Wrapped in a function: its names are its own. */
const CLASSIC: BuildOptions = { ...MODULE, format: 'iife' }

const OUTPUTS: Readonly<Record<string, BuildOptions>> = {
  'page.css': { ...SHARED, entryPoints: [`${SOURCE}/style/page.css`] },
  'embed.css': { ...SHARED, entryPoints: [`${SOURCE}/style/card.css`] },
  'page.js': { ...MODULE, entryPoints: [`${SOURCE}/page.ts`] },
  'builder.js': { ...MODULE, entryPoints: [`${SOURCE}/builder.ts`] },
  'desk.js': { ...MODULE, entryPoints: [`${SOURCE}/desk.ts`] },
  'docs.js': { ...MODULE, entryPoints: [`${SOURCE}/docs.ts`] },
  'embed.js': { ...MODULE, entryPoints: [`${SOURCE}/embed.ts`] },
  'embed-fit.js': { ...CLASSIC, entryPoints: [`${SOURCE}/embed-fit.ts`] },
  'embed-frame.js': { ...CLASSIC, entryPoints: [`${SOURCE}/embed-frame.ts`] },
}

async function bundled([name, options]: [string, BuildOptions]): Promise<[string, string]> {
  const { outputFiles } = await build(options)
  return [name, outputFiles?.[0]?.text ?? '']
}

/** The hash has 128 bits, like an entity tag. */
function addressOf(name: string, body: string): string {
  const hash = createHash('sha256').update(body).digest().subarray(0, 16).toString('base64url')
  const extension = extname(name)
  return `/assets/${name.slice(0, -extension.length)}.${hash}${extension}`
}

const outputs = await Promise.all(Object.entries(OUTPUTS).map(bundled))
const each = (of: (name: string, body: string) => string) =>
  Object.fromEntries(outputs.map(([name, body]) => [name, of(name, body)]))
await mkdir('.generated', { recursive: true })
replaceFile(BODIES, JSON.stringify(Object.fromEntries(outputs)))
replaceFile(ADDRESSES, JSON.stringify(each(addressOf)))
