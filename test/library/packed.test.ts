import { expect, it } from 'vitest'
import bundle from '../../.generated/articles.json' with { type: 'json' }
import { makeArticle } from '../../src/article/article.ts'
import { type PackedBundle, packBundle, unpackBundle } from '../../src/library/packed.ts'
import { analyse } from '../../src/summary/analyse.ts'
import { sample } from './fixtures.ts'

it('gives back what was packed', () => {
  const article = makeArticle([
    { kind: 'heading', text: 'The bridge' },
    { kind: 'prose', text: 'The bridge was opened in May. It had taken nine years to build it.' },
    { kind: 'prose', text: 'Ferries go on all the same. Their captains expect no fewer guests.' },
  ])
  const publication = { ...sample({ slug: 'bridge' }), article, analysis: analyse(article) }
  const built = '2026-01-01T00:00:00.000Z'
  const made = {
    revision: '1',
    built,
    publications: [publication, sample({ slug: 'empty' })],
    stories: [],
  }
  expect(publication.analysis.sentences.map(({ paragraph }) => paragraph)).toEqual([1, 1, 2, 2])
  expect(unpackBundle(JSON.parse(JSON.stringify(packBundle(made))))).toEqual(made)
})

it('is what the build step wrote: sentences are where they were when it analysed', () => {
  const { publications } = unpackBundle(bundle as unknown as PackedBundle)
  expect(publications.length).toBeGreaterThan(0)
  for (const { article, analysis } of publications) {
    const { sentences } = analyse(article, { language: analysis.language })
    expect(analysis.sentences).toEqual(sentences)
  }
})
