import { describe, expect, it } from 'vitest'
import { bundledLibrary } from '../../src/library/bundled.ts'
import { mergedLibrary } from '../../src/library/merged.ts'
import { type Sample, sample } from './fixtures.ts'

const libraryOf = (revision: string, samples: readonly Sample[]) =>
  bundledLibrary({
    revision,
    built: '2026-01-01T00:00:00.000Z',
    stories: [],
    publications: samples.map(sample),
  })

const merged = mergedLibrary(
  libraryOf('a', [
    { slug: 'one', date: '2026-01-01T00:00:00Z', tags: ['sea'], title: 'Comet over the sea' },
    { slug: 'three', date: '2026-03-01T00:00:00Z', tags: ['sea'] },
  ]),
  libraryOf('b', [
    { slug: 'two', date: '2026-02-01T00:00:00Z', tags: ['sea', 'sky'], title: 'Comet' },
    { slug: 'four', date: '2026-04-01T00:00:00Z', language: 'fr' },
    // A deploy brought a file of the same name later; its date puts it on another page.
    { slug: 'one', date: '2026-05-01T00:00:00Z', title: 'Comet hidden' },
  ]),
)

const slugs = (items: readonly { readonly slug: string }[]) => items.map(({ slug }) => slug)

describe('two libraries as one', () => {
  it('are newest first, page by page, and the files hide what was published under their names', async () => {
    for (const limit of [1, 2, 3, 9]) {
      const found: string[] = []
      let cursor: string | null | undefined
      while (cursor !== null) {
        const page = await merged.list({ limit, ...(cursor !== undefined && { cursor }) })
        expect(page.items.length).toBeLessThanOrEqual(limit)
        found.push(...slugs(page.items))
        cursor = page.next
      }
      expect([limit, found]).toEqual([limit, ['four', 'three', 'two', 'one']])
    }
    expect((await merged.get('one'))?.article.title).toBe('Comet over the sea')
  })

  it('give the best of both in turn, each article once', async () => {
    const query = { text: 'comet', order: 'best', limit: 1 } as const
    const first = await merged.list(query)
    expect(slugs(first.items)).toEqual(['one'])
    const second = await merged.list({ ...query, cursor: first.next ?? '' })
    expect(slugs(second.items)).toEqual(['two'])
    expect(second.next).toBeNull()
  })

  it('refuse the cursor of a list in another order', async () => {
    const newest = await merged.list({ limit: 1 })
    const query = { text: 'comet', order: 'best', limit: 1, cursor: newest.next ?? '' } as const
    await expect(merged.list(query)).rejects.toMatchObject({ code: 'bad-parameter' })
  })

  it('add up what there is of each, and change when either does', async () => {
    const { tags } = await merged.facets()
    expect(tags).toEqual([
      { name: 'sea', count: 3 },
      { name: 'sky', count: 1 },
    ])
    expect(await merged.revision()).toBe('a.b')
  })
})
