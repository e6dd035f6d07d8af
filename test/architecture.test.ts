/** Holds the arrows between the rooms and the absence of cycles, by reading the imports. */

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { VERSION } from '../src/version.ts'

const SRC = resolve(import.meta.dirname, '../src')

/** From the rim to the ground: a room imports only from rooms further down. */
const ROOMS = [
  'commands',
  'index.ts',
  'app.ts',
  'routes',
  'background',
  'reading',
  'publishing',
  'http',
  'cache',
  'settings.ts',
  'feed',
  'browser',
  'embed',
  'page',
  'plain',
  'follow',
  'library',
  'story',
  'summary',
  'article',
  'language',
  'failures.ts',
  'http-date.ts',
  'defined.ts',
  'version.ts',
]
/** Stands for all files that lie straight in a big room: each answers a family of addresses. */
const ADDRESSES = '*'
/**
 * The small rooms inside a big one, from the top to the ground. What lies beside them, straight in
 * the big room, is named by its file, or all of it by one mark.
 */
const SMALL_ROOMS: Readonly<Record<string, readonly string[]>> = {
  article: [
    'read.ts',
    'page',
    'metadata',
    'plain',
    'boilerplate',
    'html',
    'bytes',
    'web',
    'article.ts',
    'text',
  ],
  routes: ['api', ADDRESSES, 'answer', 'request'],
}
/** Only these may know the rooms of the rim; `http` and `cache` know nothing of articles. */
const MAY_USE_THE_RIM = new Set([
  'index.ts',
  'app.ts',
  'routes',
  'background',
  'publishing',
  'commands',
])
const RIM = new Set(['routes', 'background', 'reading', 'http', 'cache'])
const RIM_MAY_IMPORT: Record<string, string[]> = {
  // Knows no request and no answer: who may have what read is for the routes to ask.
  reading: [
    'reading',
    'cache',
    'settings.ts',
    'follow',
    'summary',
    'article',
    'language',
    'failures.ts',
    'defined.ts',
    'version.ts',
  ],
  http: ['http', 'failures.ts', 'http-date.ts', 'defined.ts'],
  cache: ['cache', 'failures.ts'],
}
/** Each package is known by one file, or one room where that says more. */
const KNOWN_BY: Record<string, RegExp> = {
  feed: /^feed\/render\.ts$/,
  'xml-js/lib/js2xml.js': /^feed\/xml-writer\.ts$/,
  htmlparser2: /^(?:article\/html\/(?:fragment|references)|follow\/read-elements)\.ts$/,
  linkedom: /^article\/html\/dom\.ts$/,
  '@mozilla/readability': /^article\/page\/readability\.ts$/,
  marked: /^article\/plain\/markdown-tokens\.ts$/,
  'js-yaml': /^article\/plain\/front-matter\.ts$/,
  hono: /^(?:app\.ts|routes\/.+\.ts)$/,
  'hono/hono-base': /^routes\/address-router\.ts$/,
  'hono/router': /^routes\/address-router\.ts$/,
  'hono/router/pattern-router': /^routes\/address-router\.ts$/,
  'hono/html': /^(?:page|embed|routes)\/.+\.ts$/,
  miniflare: /^commands\//,
  wrangler: /^commands\//,
  esbuild: /^commands\/(?:build-browser|host\/(?:join-)?modules|package\/pack)\.ts$/,
}

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

const IMPORT = /(?:^|\n)\s*(import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/g
const DYNAMIC_IMPORT = /\bimport\(\s*'([^']+)'\s*\)/g

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const statically = [...text.matchAll(IMPORT)].map(([, , type, to]) => ({
    from: file,
    to: to!,
    typeOnly: type !== undefined,
  }))
  const dynamically = [...text.matchAll(DYNAMIC_IMPORT)].map(([, to]) => ({
    from: file,
    to: to!,
    typeOnly: false,
  }))
  return [...statically, ...dynamically]
}

const files = sourceFiles(SRC)
const imports = files.flatMap(importsOf)
const room = (file: string) => file.split('/')[0]!
/** The small room of a file, as its plan calls it. */
function smallRoom(file: string, plan: readonly string[]): string {
  const name = file.split('/')[1]!
  return name.endsWith('.ts') && plan.includes(ADDRESSES) ? ADDRESSES : name
}
const target = ({ from, to }: Import) => relative(SRC, resolve(SRC, dirname(from), to))
const inside = imports.filter(({ to }) => to.startsWith('.') && !to.includes('.generated/'))

describe('the rooms', () => {
  it('are read at all', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(inside.length).toBeGreaterThan(100)
  })

  it('are all in the plan', () => {
    expect(files.map(room).filter((name) => !ROOMS.includes(name))).toEqual([])
  })

  it('stand in docs/architecture.md as they are, with what each imports', () => {
    const doc = readFileSync(resolve(SRC, '../docs/architecture.md'), 'utf8')
    const lines = /^```rooms\n([\s\S]*?)^```$/m.exec(doc)![1]!.trim().split('\n')
    const built = ROOMS.filter((name) => files.some((file) => room(file) === name))
    const arrows = built.map((name) => {
      const used = new Set(
        inside
          .filter(({ from }) => room(from) === name)
          .map(target)
          .map(room),
      )
      return [name, ...ROOMS.filter((other) => other !== name && used.has(other))].join(' ')
    })
    const told = lines.map((line) => {
      const [, name = '', used = ''] = /^(\S+) .*→(.*)$/.exec(line) ?? []
      return `${name} ${used.trim()}`.trim()
    })
    expect(told).toEqual(arrows)
  })

  it('import only from rooms further down', () => {
    const upward = inside.filter(
      (one) => ROOMS.indexOf(room(target(one))) < ROOMS.indexOf(room(one.from)),
    )
    expect(upward.map((one) => `${one.from} → ${target(one)}`)).toEqual([])
  })

  it.each(Object.entries(SMALL_ROOMS))('inside %s are all in the plan', (big, plan) => {
    const within = files.filter((file) => room(file) === big).map((file) => smallRoom(file, plan))
    expect([...new Set(within)].sort()).toEqual([...plan].sort())
  })

  it.each(Object.entries(SMALL_ROOMS))('inside %s import only from below', (big, plan) => {
    const floor = (file: string) => plan.indexOf(smallRoom(file, plan))
    const upward = inside.filter(
      (one) =>
        room(one.from) === big && room(target(one)) === big && floor(target(one)) < floor(one.from),
    )
    expect(upward.map((one) => `${one.from} → ${target(one)}`)).toEqual([])
  })

  it('leave the rim to app.ts and routes', () => {
    const astray = inside.filter((one) => {
      const [here, there] = [room(one.from), room(target(one))]
      if (RIM_MAY_IMPORT[here]) return !RIM_MAY_IMPORT[here].includes(there)
      return RIM.has(there) && !MAY_USE_THE_RIM.has(here)
    })
    expect(astray.map((one) => `${one.from} → ${target(one)}`)).toEqual([])
  })

  it('have no cycle, of types neither', () => {
    const next = new Map<string, string[]>()
    for (const one of inside) {
      next.set(one.from, [...(next.get(one.from) ?? []), target(one)])
    }
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, path: string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
        return
      }
      if (done.has(file)) return
      for (const one of next.get(file) ?? []) visit(one, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })
})

it('the version is said in one place, and package.json says the same', () => {
  const manifest = readFileSync(resolve(SRC, '../package.json'), 'utf8')
  expect(VERSION).toBe((JSON.parse(manifest) as { readonly version: string }).version)
})

/** A member that is spread in when it is there: `...(x !== undefined && { x })`, with `a.x` for x. */
const SPREAD =
  /\.\.\.\(\s*([\w.]+)(?:\s*!==?\s*(?:undefined|null))?\s*&&\s*\{\s*(?:['\w-]+:\s*)?\1\s*\}/
/** The same as a choice between members and none: `...(x === undefined ? {} : { x })`. */
const CHOICE = /=== (?:undefined|null) \? \{\} : \{/

it('members that may be missing are written with defined()', () => {
  const isPlain = (text: string) => SPREAD.test(text) || CHOICE.test(text)
  expect(['...(x && { x })', '...(a.b !== undefined && { b: a.b })'].every(isPlain)).toBe(true)
  expect(files.filter((file) => isPlain(readFileSync(join(SRC, file), 'utf8')))).toEqual([])
})

describe('packages', () => {
  const packages = imports.filter(({ to }) => !to.startsWith('.') && !to.startsWith('node:'))

  it('are each known by one place', () => {
    const astray = packages.filter(({ from, to }) => KNOWN_BY[to] && !KNOWN_BY[to].test(from))
    expect(astray.map(({ from, to }) => `${from} knows ${to}`)).toEqual([])
  })

  it('that the Worker imports are no tools of its development', () => {
    const manifest = JSON.parse(readFileSync(resolve(SRC, '../package.json'), 'utf8')) as {
      readonly devDependencies: Readonly<Record<string, string>>
    }
    const astray = packages.filter(
      ({ from, to, typeOnly }) =>
        !typeOnly && room(from) !== 'commands' && Object.hasOwn(manifest.devDependencies, to),
    )
    expect(astray.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('of Node are for commands alone', () => {
    const astray = imports.filter(
      ({ from, to }) => to.startsWith('node:') && room(from) !== 'commands',
    )
    expect(astray.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('leave the rooms in the middle pure', () => {
    const pure = new Set(['language', 'article', 'summary', 'story', 'feed', 'plain'])
    const impure = /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|crypto\.randomUUID|\bfetch\()/
    const astray = files.filter(
      (file) =>
        pure.has(room(file)) &&
        file !== 'article/web/fetch.ts' &&
        impure.test(readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
    )
    expect(astray).toEqual([])
  })
})
