/**
 * `npm run index`: reads `articles/` and writes `.generated/articles.json`, which is bundled with
 * the Worker, and `articles-index.json`, the part that every start of the Worker reads.
 * Wrangler runs it before every build and whenever a file in the folder is saved. A mistake in a
 * file stops the build and says where it is and what is allowed; under `npm start` the last good
 * build goes on serving, and its pages say so.
 */

import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../../article/text/sha256.ts'
import { Failure } from '../../failures.ts'
import { storyId } from '../../library/identity.ts'
import { type PackedBundle, packBundle } from '../../library/packed.ts'
import type { Publication } from '../../library/publication.ts'
import { sourceNameOf } from '../../library/source-name.ts'
import type { Story, StoryArticle } from '../../library/story.ts'
import { makePublication } from '../../publishing/make.ts'
import { storyArticle, storyVersion } from '../../publishing/story-article.ts'
import { MemoryStories } from '../../story/memory.ts'
import { analyse } from '../../summary/analyse.ts'
import { ANALYSIS_VERSION } from '../../summary/analysis.ts'
import { replaceFile } from '../replace-file.ts'
import { DocumentError, readDocument } from './document.ts'

const SOURCE = process.argv[2] ?? 'articles'
const TARGET_FOLDER = '.generated'
const TARGET = join(TARGET_FOLDER, 'articles.json')
/** What every start of the Worker reads of it. */
const INDEX = join(TARGET_FOLDER, 'articles-index.json')
const DOCUMENT = /\.(?:md|html|txt)$/

async function readPublication(fileName: string): Promise<Publication> {
  const source = await readFile(join(SOURCE, fileName), 'utf8')
  const { slug, key, language, article } = await readDocument(join(SOURCE, fileName), source)
  const analysis = analyse(article, { language })
  return makePublication(
    { slug, key, article, analysis, name: `articles/${slug}` },
    undefined,
    Date.now(),
  )
}

/** The stories that the articles tell, grouped by the code that also groups later arrivals. */
async function storiesOf(publications: readonly Publication[]): Promise<GroupedStory[]> {
  const byId = new Map(publications.map((publication) => [publication.id, publication]))
  const stories = new MemoryStories()
  const inOrder = publications.toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date))
  for (const publication of inOrder) await stories.add(storyArticle(publication, Date.now()))
  return Promise.all(
    stories.stories().map(async ({ id, members, marks }) => ({
      id: await storyId(id),
      articles: members.map(({ id: article, language, time }) => ({
        slug: byId.get(article)!.slug,
        source: sourceNameOf(byId.get(article)!),
        language,
        time,
      })),
      marks,
    })),
  )
}

/** A story without the dates, which depend on the time of the build. */
type GroupedStory = Pick<Story, 'id' | 'marks'> & {
  readonly articles: readonly Omit<StoryArticle, 'joined'>[]
}

const dated = (stories: readonly GroupedStory[], built: string): Story[] => {
  const changed = Date.parse(built)
  return stories.map((story) => ({
    ...story,
    articles: story.articles.map((article) => ({ ...article, joined: changed })),
    changed,
  }))
}

/** Wrangler tells its build commands which of its own commands is running. */
const IN_DEVELOPMENT = process.env.WRANGLER_COMMAND === 'dev'

/** The build before this one, if there was one. */
async function lastBuild(): Promise<PackedBundle | undefined> {
  try {
    return JSON.parse(await readFile(TARGET, 'utf8')) as PackedBundle
  } catch {
    return undefined
  }
}

async function write(bundle: PackedBundle): Promise<void> {
  const { revision, built, publications, mistakes = [] } = bundle
  await mkdir(TARGET_FOLDER, { recursive: true })
  const files = await Promise.all(
    publications.map(async (publication) => ({
      slug: publication.slug,
      time: Date.parse(publication.date),
      source: sourceNameOf(publication),
      version: await storyVersion(publication),
    })),
  )
  replaceFile(TARGET, JSON.stringify(bundle))
  replaceFile(INDEX, JSON.stringify({ revision, built, files, mistakes }))
}

const withMistakes = (files: number): string =>
  files === 1 ? `1 file in ${SOURCE}/ has mistakes` : `${files} files in ${SOURCE}/ have mistakes`

/** Reports all mistakes at once, not one per run. */
async function main(): Promise<number> {
  const names = (await readdir(SOURCE)).filter((name) => DOCUMENT.test(name)).sort()
  const publications: Publication[] = []
  const mistakes: string[] = []
  for (const name of names) {
    try {
      publications.push(await readPublication(name))
    } catch (error) {
      if (error instanceof DocumentError) mistakes.push(error.message)
      else if (error instanceof Failure) mistakes.push(`${join(SOURCE, name)}: ${error.message}`)
      else throw error
    }
  }
  const firstWith = new Map<string, string>()
  for (const { slug } of publications) {
    if (firstWith.has(slug)) mistakes.push(`${SOURCE}: two files are called ${slug}`)
    firstWith.set(slug, slug)
  }
  const last = await lastBuild()
  const versions = publications.map(({ slug, hash }) => [slug, hash])
  const grouped = await storiesOf(publications)
  const parts = [ANALYSIS_VERSION, versions, grouped]
  const revision = (await sha256(JSON.stringify(parts))).slice(0, 16)
  const built = last?.revision === revision ? last.built : new Date().toISOString()
  const bundle = packBundle({ revision, built, publications, stories: dated(grouped, built) })
  if (mistakes.length > 0) {
    const told = JSON.stringify(last?.mistakes) === JSON.stringify(mistakes)
    // Wrangler may build twice for one change.
    if (!IN_DEVELOPMENT || !told) console.error(`\n${mistakes.join('\n\n')}\n`)
    if (!IN_DEVELOPMENT) {
      console.error(`Nothing was built: ${withMistakes(mistakes.length)}.`)
      return 1
    }
    // Without an earlier build, serve the articles that have no mistakes.
    if (!told) {
      console.error(`${withMistakes(mistakes.length)}: the last good build is served.`)
      await write({ ...(last ?? bundle), mistakes })
    }
    return 0
  }
  await write(bundle)
  const languages = new Set(publications.map(({ analysis }) => analysis.language))
  console.log(`${publications.length} articles in ${languages.size} languages from ${SOURCE}/`)
  return 0
}

process.exitCode = await main()
