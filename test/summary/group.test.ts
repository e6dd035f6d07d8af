import { describe, expect, test } from 'vitest'
import { contentText, makeArticle } from '../../src/article/article.ts'
import { analyse } from '../../src/summary/analyse.ts'
import { summariseGroup } from '../../src/summary/group.ts'

const member = (...texts: string[]) => {
  const article = makeArticle(texts.map((text) => ({ kind: 'prose' as const, text })))
  return { article, analysis: analyse(article, { language: 'en' }) }
}
const SAME = 'The old ferry returned to the harbour on Monday after nine years of costly repairs.'
const MEMBERS = [
  member(
    SAME,
    'Four million was paid for the work by the region and by two foundations from abroad.',
    'Tickets are sold in the small house beside the light, as they were sixty years ago.',
  ),
  member(
    SAME,
    'Hundreds of people stood on the quay and waited for the first passengers to come ashore.',
    'The mayor promised that fares would not rise before the spring of next year.',
  ),
]
const of = (value: number) => summariseGroup(MEMBERS, { kind: 'sentences', value })

describe('one summary over several articles', () => {
  test('sentences are verbatim in the article they name', () => {
    for (const { member, start, end, text } of of(4)) {
      expect(contentText(MEMBERS[member]!.article).slice(start, end)).toBe(text)
    }
  })

  test('what both report stands there once', () => {
    expect(of(5).filter(({ text }) => text === SAME)).toHaveLength(1)
  })

  test('more than one article has its say', () => {
    expect(new Set(of(3).map(({ member }) => member)).size).toBe(2)
  })

  test('a longer summary contains the shorter one', () => {
    for (let k = 1; k < 5; k += 1) {
      const longer = of(k + 1).map(({ text }) => text)
      for (const { text } of of(k)) expect(longer).toContain(text)
    }
  })

  test('of two that report the same, the shorter one', () => {
    const event = ['The old ferry returned to the harbour on Monday.', SAME]
    const rests = [
      'Nobody in the village believed any more that it would come.',
      'Fares rise in spring, said a clerk of the region.',
    ]
    const members = event.map((text, i) => member(text, rests[i]!))
    const [first] = summariseGroup(members, { kind: 'sentences', value: 1 })
    expect(first?.text).toBe(event[0])
    const [swapped] = summariseGroup(members.toReversed(), { kind: 'sentences', value: 1 })
    expect(swapped?.text).toBe(event[0])
  })

  test('what points back stands where there is nothing before it, but opens no summary', () => {
    const opening = 'She also promised that the island would get a second ferry before the summer.'
    const pointing = member(
      opening,
      'The second ferry is to carry forty cars and three hundred passengers.',
    )
    const all = { kind: 'sentences', value: 20 } as const
    const behind = summariseGroup([MEMBERS[0]!, pointing], all).map(({ text }) => text)
    expect(behind).toContain(opening)
    const before = summariseGroup([pointing, MEMBERS[0]!], all).map(({ text }) => text)
    expect(before[0]).toMatch(/^The second ferry/)
  })

  test('every sentence stands on its own, even behind the one it points at', () => {
    const known = 'This became known after a visit of the minister, which ended on Tuesday.'
    const members = [member(SAME, known, 'The region pays for the first year of service.')]
    const chosen = summariseGroup(members, { kind: 'sentences', value: 20 }).map(({ text }) => text)
    expect(chosen).toContain(SAME)
    expect(chosen).not.toContain(known)
  })

  test('what goes right on with a chosen sentence comes before what begins anew', () => {
    const paid =
      'Four million was paid for the work by the region and by two foundations from abroad, whose names stand on the bow.'
    const members = [
      member(SAME, paid, 'Tickets are sold in a house beside the light.'),
      member(
        SAME,
        'Hundreds of people stood on the quay and waited.',
        'Fares stay as they are until spring.',
      ),
    ]
    const chosen = summariseGroup(members, { kind: 'sentences', value: 2 })
    expect(chosen.map(({ member, index }) => [member, index])).toEqual([
      [1, 0],
      [1, 1],
    ])
  })

  test('articles without a word are no failure', () => {
    const members = [member('— — —'), member('…')]
    expect(summariseGroup(members, { kind: 'sentences', value: 3 }).length).toBeLessThan(3)
  })

  test('no articles, no sentences', () => {
    expect(summariseGroup([], { kind: 'sentences', value: 3 })).toEqual([])
  })
})
