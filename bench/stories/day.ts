/**
 * `node bench/stories/day.ts [--folder DIR] [--articles 500] [--seed 1] [--look 100] [--lines FILE]`:
 * a day of simulated arrivals. Draws whole stories and single articles of the stories benchmark in twelve
 * languages, gives them twenty sources and the hours of one day (an event's reports within eight hours
 * of each other), groups them by the code of the Worker, and prints the counts and `--look` groups to be
 * read by a person: one line an article, `!` where the benchmark takes it for another event than the
 * first of its group. `--lines` also writes the day as lines for `npm run publish`, so that the pages
 * of a hosted Worker can be read: `/stories`, and `/today` in each language. The data stay where they
 * are.
 */

import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { MemoryStories } from '../../src/story/memory.ts'

const { values } = parseArgs({
  options: {
    folder: {
      type: 'string',
      default: join(process.env.LEDE_BENCH ?? '../shared/bench', 'stories'),
    },
    articles: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    look: { type: 'string', default: '100' },
    lines: { type: 'string' },
  },
})
const LANGUAGES = 'en ru vi ar de fr es hi tr zh-Hans id pt'.split(' ')
const SOURCES = Array.from({ length: 20 }, (_, i) => `source ${i + 1}`)
const HOUR = 3_600_000
/** An event is reported within so many hours. */
const SPREAD = 8
/** Articles of one story at most: a day has many events, not one. */
const MOST = 8
const DAY = Date.UTC(2026, 8, 15)

interface Given {
  readonly id: string
  readonly lang: string
  readonly title: string
  readonly text: string
  readonly gold: { readonly story: string; readonly set: string }
}

/** A generator of Lehmer: the same day for the same seed. */
let state = Number(values.seed)
function random(): number {
  state = (state * 48_271) % 2_147_483_647
  return state / 2_147_483_647
}
function shuffled<Value>(list: readonly Value[]): Value[] {
  return list
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value)
}

const { load } = (await import(resolve(values.folder, 'load.mjs'))) as { load: () => Given[] }
const events = new Map<string, Given[]>()
for (const article of load()) {
  if (!LANGUAGES.includes(article.lang)) continue
  const { story } = article.gold
  events.set(story, [...(events.get(story) ?? []), article])
}

const day = shuffled([...events.values()])
  .flatMap((event) => {
    const begins = random() * (24 - SPREAD)
    const sources = shuffled(SOURCES)
    return shuffled(event)
      .slice(0, MOST)
      .map((article, i) => ({
        ...article,
        source: sources[i]!,
        time: DAY + Math.round((begins + random() * SPREAD) * HOUR),
      }))
  })
  .slice(0, Number(values.articles))
  .sort((a, b) => a.time - b.time)

if (values.lines !== undefined) {
  const lines = day.map(({ id, lang, title, text, source, time }) =>
    JSON.stringify({
      url: `https://${source.replace(' ', '-')}.example/${id}`,
      lang,
      title,
      text,
      site: { name: source },
      date_published: new Date(time).toISOString(),
    }),
  )
  writeFileSync(values.lines, lines.map((line) => `${line}\n`).join(''))
}

const stories = new MemoryStories()
for (const { id, lang, title, text, time } of day) {
  const date = new Date(time).toISOString()
  await stories.add({ id, language: lang, title, text, date })
}

const groups = new Map<string, typeof day>()
const byId = new Map(day.map((article) => [article.id, article]))
for (const { id, story } of stories.all()) {
  groups.set(story, [...(groups.get(story) ?? []), byId.get(id)!])
}
const several = [...groups.values()].filter((group) => group.length > 1)
const isMixed = (group: typeof day) => new Set(group.map(({ gold }) => gold.story)).size > 1
const parts = new Map<string, Set<string>>()
for (const [id, group] of groups) {
  for (const { gold } of group) parts.set(gold.story, (parts.get(gold.story) ?? new Set()).add(id))
}
const split = [...parts.values()].filter((ids) => ids.size > 1).length
console.log(
  `${day.length} articles, ${new Set(day.map(({ lang }) => lang)).size} languages, ${parts.size} events; ` +
    `${several.length} stories of several articles, ${several.filter(isMixed).length} of them of ` +
    `several events; ${split} events in several pieces`,
)
const pieces = [...groups.values()].filter(
  (group) => group.length > 1 || parts.get(group[0]!.gold.story)!.size > 1,
)
for (const [i, group] of shuffled(pieces).slice(0, Number(values.look)).entries()) {
  console.log(`\n${i + 1}.`)
  for (const { lang, title, text, gold } of group) {
    const other = gold.story === group[0]!.gold.story ? ' ' : '!'
    const others = parts.get(gold.story)!.size
    const told = `${title} | ${text}`.replace(/\s+/g, ' ').slice(0, 150)
    console.log(`${other} ${lang} ${gold.story}${others > 1 ? ` (in ${others})` : ''} ${told}`)
  }
}
