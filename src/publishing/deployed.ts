/**
 * The articles that came with the deployed files. Most answers only need to know which there are,
 * so the articles themselves are loaded when one is asked for.
 */

import index from '../../.generated/articles-index.json' with { type: 'json' }
import type { Library } from '../library/library.ts'
import type { StorySource } from '../library/story.ts'
import { fileNumber, type StoryFiles } from '../library/story-files.ts'

const slugs: ReadonlySet<string> = new Set<string>(index.files.map(({ slug }) => slug))
const byNumber = new Map(index.files.map((file) => [fileNumber(file.slug), file]))

/** Tells what grouping reads of a file from what it read of an earlier version. */
export const fileVersion = (slug: string): string | undefined =>
  byNumber.get(fileNumber(slug))?.version

/** Files that were placed among the stories in another version than they have now. */
export const editedSince = (placed: ReadonlyMap<number, string | null>): string[] =>
  index.files
    .filter(({ slug, version }) => {
      const before = placed.get(fileNumber(slug))
      return before !== undefined && before !== version
    })
    .map(({ slug }) => slug)

/** How the database knows the files: by numbers of their own. */
export const deployedFiles: StoryFiles = {
  numberOf: (slug) => (isBundled(slug) ? fileNumber(slug) : undefined),
  named: (number) => byNumber.get(number),
}

/**
 * The files whose dates are nearest to a moment.
 *
 * @param time milliseconds since 1970
 * @param within milliseconds
 */
export const filesNear = (time: number, within: number, most: number): string[] =>
  index.files
    .map((file) => ({ slug: file.slug, distance: Math.abs(file.time - time) }))
    .filter(({ distance }) => distance <= within)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ slug }) => slug)

/**
 * What is wrong with the files in `articles/`; then the articles of the last good build are used.
 */
export const mistakesInFiles: readonly string[] = index.mistakes

/** RFC 3339: when exactly these files were first built. */
export const deployedAt: string = index.built

export const isBundled = (slug: string): boolean => slugs.has(slug)

/** The slugs of all files. */
export const deployedSlugs: readonly string[] = [...slugs]

const load = async () => import('./deployed-articles.ts')

export const deployedLibrary: Library = {
  revision: async () => index.revision,
  get: async (slug) => (isBundled(slug) ? (await load()).library.get(slug) : undefined),
  many: async (wanted) =>
    wanted.some(isBundled) ? (await load()).library.many(wanted) : new Map(),
  list: async (query) => (await load()).library.list(query),
  translations: async (key) => (await load()).library.translations(key),
  facets: async () => (await load()).library.facets(),
}

export const deployedStories: StorySource = {
  list: async (query) => (await load()).stories.list(query),
  places: async (wanted, query) => (await load()).stories.places(wanted, query),
  get: async (id) => (await load()).stories.get(id),
  of: async (wanted) => (wanted.some(isBundled) ? (await load()).stories.of(wanted) : new Map()),
}
