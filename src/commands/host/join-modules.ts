/**
 * Joins the modules that the main one always loads. esbuild makes a module of whatever the same
 * dynamic imports share, so the main module alone is more than fifty; finding, compiling and linking
 * each of them again takes 2 ms of every cold start.
 */

import { build } from 'esbuild'
import { MAIN_MODULE, type Module } from './module.ts'
import { BOUND, headOf, IDLE, loadedBy, reachedFrom } from './static-imports.ts'

/** Shaped like esbuild's own names. */
const JOINED = 'chunk-00000000.js'
const EXPORTS = /export\{([^}]*)\};?\s*$/

/** `a as b` as its two names. */
const parts = (specifier: string): [string, string] => {
  const [name = '', alias = name] = specifier.split(' as ')
  return [name, alias]
}

/**
 * The same modules, but with all that the main one loads in a second one, from which the others
 * import it.
 *
 * @throws esbuild's BuildFailure
 */
export async function withJoinedCore(modules: readonly Module[]): Promise<Module[]> {
  const main = modules.find(({ name }) => name === MAIN_MODULE)!
  const byName = new Map(modules.map((one) => [one.name, one]))
  const core = [...reachedFrom([main.name], (name) => loadedBy(byName.get(name)!))]
  const inside = new Set(core)
  const names = new Map<string, string>()
  /** What the joined module calls a name that one of its parts exports. */
  const nameOf = (module: string, name: string): string => {
    const key = `${module} ${name}`
    if (!names.has(key)) names.set(key, `e${names.size.toString(36)}`)
    return names.get(key)!
  }
  const reexports = core.slice(1).map((module) => {
    const [, list] = EXPORTS.exec(byName.get(module)!.text) ?? []
    const own = (list?.split(',') ?? []).map((one) => parts(one)[1])
    return `export{${own.map((name) => `${name} as ${nameOf(module, name)}`)}}from"./${module}";`
  })
  const joined: Module = {
    name: JOINED,
    text: await bundled(
      `export{default}from"./${main.name}";${reexports.join('')}`,
      byName,
      inside,
    ),
    sources: new Map(core.flatMap((name) => [...byName.get(name)!.sources])),
  }
  const others = modules.filter(({ name }) => !inside.has(name))
  const entry = { ...main, text: `import e from"./${JOINED}";export{e as default};` }
  return [{ ...entry, sources: new Map() }, joined, ...others.map((one) => redirected(one))]

  /** With the imports from parts of the joined module from that instead. */
  function redirected(module: Module): Module {
    const head = headOf(module)
    const changed = head
      .replace(IDLE, (found, name: string) => (inside.has(name) ? '' : found))
      .replace(BOUND, (found, list: string, name: string) => {
        if (!inside.has(name)) return found
        const renamed = list.split(',').map((one) => {
          const [theirs, own] = parts(one)
          return `${nameOf(name, theirs)} as ${own}`
        })
        return `import{${renamed}}from"./${JOINED}";`
      })
    return { ...module, text: changed + module.text.slice(head.length) }
  }
}

/** One module of several, all others left outside. */
async function bundled(
  entry: string,
  modules: ReadonlyMap<string, Module>,
  inside: ReadonlySet<string>,
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: '/' },
    bundle: true,
    format: 'esm',
    target: 'esnext',
    minify: true,
    charset: 'utf8',
    external: ['cloudflare:*'],
    write: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'modules in memory',
        setup(made) {
          made.onResolve({ filter: /^\.\// }, ({ path, kind }) =>
            kind !== 'dynamic-import' && inside.has(path.slice(2))
              ? { path: path.slice(2), namespace: 'made' }
              : { path, external: true },
          )
          made.onLoad({ filter: /./, namespace: 'made' }, ({ path }) => ({
            contents: modules.get(path)!.text,
            loader: 'js',
          }))
        },
      },
    ],
  })
  return outputFiles[0]?.text ?? ''
}
