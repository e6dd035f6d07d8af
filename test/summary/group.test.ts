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

  test('the newest article tells the event in its own sentences, and others add to it', () => {
    const own = MEMBERS[0]!.analysis.order.map((index) => [0, index])
    expect(of(3).map(({ member, index }) => [member, index])).toEqual(own.sort())
    expect(new Set(of(5).map(({ member }) => member)).size).toBe(2)
  })

  test('an article too short for the length is filled up from the others', () => {
    const short = member(
      'The ferry has returned to the harbour, the company said on Monday evening.',
    )
    const told = summariseGroup([short, MEMBERS[1]!], { kind: 'sentences', value: 3 })
    expect(told.map(({ member }) => member)).toEqual([0, 1, 1])
  })

  test('another article tells the event if the newest hardly does', () => {
    const aside = member(
      'Ice cream was sold on the quay until late in the evening, and it was warm.',
    )
    const members = [aside, member(SAME), member(SAME), MEMBERS[0]!]
    const told = summariseGroup(members, { kind: 'sentences', value: 1 })
    expect(told[0]?.text).toBe(SAME)
  })

  test('a report of an earlier stage comes last', () => {
    const HOUR = 3_600_000
    const late = {
      ...member('The ferry sank in the harbour on Friday, and all passengers were saved.'),
      time: 100 * HOUR,
    }
    const early = member(
      'The ferry will carry forty cars and three hundred passengers, the company said.',
      'Its first captain comes from the island and has steered ships for thirty years.',
    )
    const other = member(
      'Divers found a hole in the bow, said the police of the harbour on Saturday.',
      'The captain had called for help twice before the water reached the engines.',
    )
    const toldBy = (hours: number) => {
      const members = [late, { ...early, time: hours * HOUR }, { ...other, time: 99 * HOUR }]
      return summariseGroup(members, { kind: 'sentences', value: 3 }).map(({ member }) => member)
    }
    expect(toldBy(88)).toContain(1)
    expect(toldBy(87)).toEqual([0, 2, 2])
  })

  test('a longer summary contains the shorter one', () => {
    for (let k = 1; k < 5; k += 1) {
      const longer = of(k + 1).map(({ text }) => text)
      for (const { text } of of(k)) expect(longer).toContain(text)
    }
  })

  test('what points back stands behind another article if nothing stood before it', () => {
    const opening = 'She also promised that the island would get a second ferry before the summer.'
    const pointing = member(
      opening,
      'The second ferry is to carry forty cars and three hundred passengers.',
    )
    const all = { kind: 'sentences', value: 20 } as const
    const behind = summariseGroup([MEMBERS[0]!, pointing], all).map(({ text }) => text)
    expect(behind).toContain(opening)
  })

  test('the article that tells is one whose first sentence stands on its own', () => {
    const newest = member(
      'He told the harbour on Monday that the old ferry would be back before the summer.',
      'The repairs of the ferry took nine years, and tickets will be sold on the quay.',
    )
    const other = member(
      'Mayor Lund told the harbour on Monday that the old ferry would be back before the summer.',
      'The repairs of the ferry took nine years, and the fares will not rise this year.',
    )
    const [first] = summariseGroup([newest, other], { kind: 'sentences', value: 1 })
    expect(first?.text).toMatch(/^Mayor Lund/)
  })

  test('a sentence of another article that points at what is not told here is left out', () => {
    const known = 'This became known after a visit of the minister, which ended on Tuesday.'
    const other = member('The ferry is back, said the company on Monday in the morning.', known)
    const chosen = summariseGroup([MEMBERS[0]!, other], { kind: 'sentences', value: 20 })
    expect(chosen.filter(({ member }) => member === 1).map(({ text }) => text)).not.toContain(known)
    expect(other.analysis.order).toContain(1)
  })

  test('articles of which no sentence is fit are told all the same', () => {
    const quoted = [
      member(
        '“The old ferry returned to the harbour on Monday. Repairs of it had taken nine years.”',
      ),
      member('“Four million was paid by the region for a ship. It carries forty cars at a time.”'),
    ]
    expect(summariseGroup(quoted, { kind: 'sentences', value: 2 })).toHaveLength(2)
  })

  test('articles without a word are no failure', () => {
    const members = [member('— — —'), member('…')]
    expect(summariseGroup(members, { kind: 'sentences', value: 3 }).length).toBeLessThan(3)
  })

  test('no articles, no sentences', () => {
    expect(summariseGroup([], { kind: 'sentences', value: 3 })).toEqual([])
  })
})
