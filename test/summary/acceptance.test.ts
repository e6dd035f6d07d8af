/**
 * What an editor noted of the sample articles before any ranker saw them. There are no reference
 * summaries for these languages, so this is what stands for them.
 */

import { describe, expect, it } from 'vitest'
import bundle from '../../.generated/articles.json' with { type: 'json' }
import { type PackedBundle, unpackBundle } from '../../src/library/packed.ts'
import { summarise } from '../../src/summary/summarise.ts'
import { acceptance } from './acceptance.ts'

const { publications } = unpackBundle(bundle as unknown as PackedBundle)

/** Of what an editor holds for necessary: two may differ over a sentence. */
const NECESSARY_SHARE = 0.9

const threeOf = (slug: string): string[] => chosenOf(slug, 3)

function chosenOf(slug: string, value: number): string[] {
  const publication = publications.find((one) => one.slug === slug)
  if (!publication) throw new Error(`${slug} is no sample article`)
  const { article, analysis } = publication
  const summary = summarise(article, analysis, { length: { kind: 'sentences', value } })
  return summary.sentences.map(({ text }) => text)
}

const beginsWithOne = (text: string | undefined, prefixes: readonly string[]) =>
  prefixes.some((prefix) => text?.startsWith(prefix))

describe.each(acceptance)('the summary of $slug', ({ slug, mayOpen, mustNot }) => {
  it('opens as it may, and holds nothing that it must not', () => {
    const texts = threeOf(slug)
    expect(texts).toHaveLength(3)
    expect(mayOpen.some((prefix) => texts[0]?.startsWith(prefix))).toBe(true)
    expect(texts.filter((text) => beginsWithOne(text, mustNot))).toEqual([])
  })
})

describe.each(acceptance)('shorter and longer summaries of $slug', ({ slug, mayOpen }) => {
  it.each([1, 2, 5])('of %i sentences open as they may', (count) => {
    const texts = chosenOf(slug, count)
    expect(texts).toHaveLength(count)
    expect(beginsWithOne(texts[0], mayOpen)).toBe(true)
  })
})

describe('the summaries together', () => {
  it('include nearly all that an editor holds for necessary', () => {
    const groups = acceptance.flatMap(({ slug, mustInclude }) =>
      mustInclude.map((group) => threeOf(slug).some((text) => beginsWithOne(text, group))),
    )
    expect(groups.length).toBeGreaterThan(10)
    expect(groups.filter(Boolean).length / groups.length).toBeGreaterThanOrEqual(NECESSARY_SHARE)
  })
})
