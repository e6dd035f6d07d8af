/**
 * `npm run pack [-- --out FOLDER]`: packs the pure core for Node, browsers, Workers, Deno and Bun,
 * and the command `lede`, from the same files as the Worker. Parts that not everybody needs (the
 * weights for language identification, HTML, Markdown) are loaded when needed.
 */

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { VERSION } from '../../version.ts'
import { readArguments } from '../arguments.ts'
import { PROJECT } from '../deploy/wrangler-config.ts'
import { STAND_INS } from '../host/modules.ts'

const HERE = import.meta.dirname
/** Size of `index.js` with everything that it loads at once, after gzip. */
const MAX_CORE_KIB = 164

const USAGE = `npm run pack [-- --out FOLDER]

Makes lede-${VERSION}.tgz in .generated/, or in FOLDER: the summarizer as a package, and its command.`

const { values } = readArguments(USAGE, { options: { out: { type: 'string' } } })

const MANIFEST = {
  name: 'lede',
  version: VERSION,
  description:
    'Extractive summaries in any language: the text’s own sentences, word for word, each with its place. No model, no dependency.',
  license: 'MIT',
  type: 'module',
  exports: { '.': { types: './index.d.ts', default: './index.js' } },
  types: './index.d.ts',
  bin: { lede: 'command.js' },
  sideEffects: false,
  engines: { node: '>=20' },
}

const README = `# lede

Extractive summaries in any language: the text’s own sentences, word for word, each with its place. No
model is asked and nothing is invented. No dependency; runs in Node, browsers, Workers, Deno and Bun.

\`\`\`js
import { summarize } from 'lede'

const { summary, sentences, language } = await summarize(text, { sentences: 2 })
\`\`\`

With \`lang\` nothing but the core is loaded; without it the weights that identify 116 languages are.
\`format\` may be \`markdown\` or \`html\`. The types say the rest.

\`\`\`sh
npx lede https://example.com/article --sentences 2
npx lede notes.md --json
cat text.txt | npx lede -
npx lede https://example.com/feed.xml --feed
\`\`\`
`

/** Puts the weights of languages into a file of their own. */
const identificationApart: Plugin = {
  name: 'identification apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /identification\.table\.json$/ }, ({ importer }) =>
      importer.endsWith('detect.ts') ? { path: 'weights', namespace: 'apart' } : undefined,
    )
    onLoad({ filter: /^weights$/, namespace: 'apart' }, () => ({
      contents: "export { default } from './identification.ts'",
      loader: 'ts',
      resolveDir: HERE,
    }))
  },
}

/** @returns KiB after gzip of the entry with everything that it loads at once */
async function buildPackage(folder: string): Promise<number> {
  const { metafile } = await build({
    entryPoints: { index: join(HERE, 'library.ts'), command: join(HERE, 'command.ts') },
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    chunkNames: 'parts/[name]-[hash]',
    alias: STAND_INS,
    plugins: [identificationApart],
    metafile: true,
    absWorkingDir: PROJECT,
  })
  const pathOf = (name: string) => Object.keys(metafile.outputs).find((path) => path.endsWith(name))
  const loaded = new Set<string>()
  const visit = (path: string | undefined): void => {
    if (path === undefined || loaded.has(path)) return
    loaded.add(path)
    for (const { kind, path: next } of metafile.outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') visit(next)
    }
  }
  visit(pathOf('/index.js'))
  const sizes = [...loaded].map(
    (path) => gzipSync(readFileSync(resolve(PROJECT, path)), { level: 9 }).length,
  )
  return sizes.reduce((sum, size) => sum + size, 0) / 1024
}

async function main(): Promise<void> {
  const folder = join(PROJECT, '.generated/package')
  const out = resolve(process.env.INIT_CWD ?? '.', values.out ?? join(PROJECT, '.generated'))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  mkdirSync(out, { recursive: true })
  const core = await buildPackage(folder)
  const command = join(folder, 'command.js')
  writeFileSync(command, `#!/usr/bin/env node\n${readFileSync(command, 'utf8')}`, { mode: 0o755 })
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(MANIFEST, null, 2)}\n`)
  writeFileSync(join(folder, 'README.md'), README)
  cpSync(join(HERE, 'types.ts'), join(folder, 'index.d.ts'))
  cpSync(join(PROJECT, 'docs/LICENSE'), join(folder, 'LICENSE'))
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', out], {
    cwd: folder,
    encoding: 'utf8',
  }).trim()
  const whole = readFileSync(join(out, packed)).length / 1024
  console.log(
    `${join(out, packed)}: ${whole.toFixed(0)} KiB; index.js loads ${core.toFixed(1)} KiB after gzip`,
  )
  if (core > MAX_CORE_KIB) throw new Error(`The core has more than ${MAX_CORE_KIB} KiB.`)
}

try {
  await main()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
