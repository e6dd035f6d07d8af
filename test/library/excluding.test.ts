import { describe, expect, it } from 'vitest'
import { bundledLibrary } from '../../src/library/bundled.ts'
import { excludingLibrary } from '../../src/library/excluding.ts'
import { sample } from './fixtures.ts'

const TITLES = [
  'A storm in the north',
  'The harbour opens',
  'Storms and war',
  'A warm day',
  '戦争の記憶',
]
const library = excludingLibrary(
  bundledLibrary({
    built: '2026-01-01T00:00:00.000Z',
    revision: '1',
    stories: [],
    publications: TITLES.map((title, day) =>
      sample({ slug: `a${day}`, title, date: `2026-03-0${day + 1}T00:00:00Z` }),
    ),
  }),
)
const slugs = async (query: {
  exclude?: string
  since?: number
  cursor?: string
  limit?: number
}) => {
  const { items, next } = await library.list({ limit: 10, ...query })
  return { slugs: items.map(({ slug }) => slug), next }
}

describe('a list', () => {
  it('leaves out articles that hold any of the words, as whole words', async () => {
    expect((await slugs({ exclude: 'war' })).slugs).toEqual(['a4', 'a3', 'a1', 'a0'])
    expect((await slugs({ exclude: 'WAR storm' })).slugs).toEqual(['a4', 'a3', 'a1'])
    expect((await slugs({ exclude: '戦争' })).slugs).toEqual(['a3', 'a2', 'a1', 'a0'])
  })

  it('is filled again for what was left out, and goes on where it ended', async () => {
    const first = await slugs({ exclude: 'war', limit: 3 })
    expect(first.slugs).toEqual(['a4', 'a3', 'a1'])
    expect(await slugs({ exclude: 'war', limit: 3, cursor: first.next! })).toEqual({
      slugs: ['a0'],
      next: null,
    })
  })

  it('begins at a moment', async () => {
    expect((await slugs({ since: Date.parse('2026-03-04') })).slugs).toEqual(['a4', 'a3'])
  })
})
