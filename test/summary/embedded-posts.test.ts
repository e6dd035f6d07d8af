import { describe, expect, test } from 'vitest'
import { makeArticle, type Paragraph } from '../../src/article/article.ts'
import { analyse } from '../../src/summary/analyse.ts'
import { embeddedPosts } from '../../src/summary/embedded-posts.ts'

const POST: readonly Paragraph[] = [
  {
    kind: 'quote',
    text: 'The harbour council has signed the order for two electric ferries today.',
  },
  { kind: 'quote', text: 'They will make our sound the quietest in the whole of the north.' },
  { kind: 'quote', text: '— Harbour of Nordhavn (@nordhavn) May 3, 2024' },
]
const SAID: Paragraph = {
  kind: 'quote',
  text: 'We have waited for nine years, the mayor wrote to the crew.',
}
const NEWS: readonly Paragraph[] = [
  'Nordhavn has ordered two electric ferries, which are to sail to the outer islands from next May.',
  'The diesel ships that they replace are older than most of their captains and will be scrapped.',
  'Cables for the quay were laid in spring, at the cost of a whole season for the fish market.',
].map((text) => ({ kind: 'prose', text }))

describe('a post that an article shows', () => {
  test('is what is quoted above its handle', () => {
    expect(embeddedPosts([NEWS[0]!, ...POST, SAID])).toEqual([false, true, true, true, false])
    expect(embeddedPosts([SAID, { kind: 'prose', text: 'Ask us (@nordhavn) about it.' }])).toEqual([
      false,
      false,
    ])
  })

  test('is in no summary', () => {
    const paragraphs = [NEWS[0]!, ...POST, ...NEWS.slice(1)]
    const { order } = analyse(
      makeArticle(paragraphs, { title: 'Two electric ferries for Nordhavn' }),
    )
    expect(order.toSorted()).toEqual([0, 4, 5])
  })
})
