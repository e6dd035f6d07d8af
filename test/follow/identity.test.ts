/** Which entry is which, whatever a feed writes into its ids. */

import { describe, expect, it } from 'vitest'
import { entryKeys, type Identified, possibleKeys } from '../../src/follow/identity.ts'

const entry = (id: string, link: string, title: string, published?: string): Identified => ({
  id: id || `https://pier.example/${link}`,
  hasOwnId: id !== '',
  url: link === '' ? null : `https://pier.example/${link}`,
  title,
  published: published ?? null,
  html: '',
})
const titles = (entries: readonly Identified[], known: readonly Identified[] = []) => {
  const remembered = new Map([...entryKeys(known, new Map())])
  return [...entryKeys(entries, remembered)].map(([key, { title }]) => [
    remembered.has(key) ? 'known' : 'new',
    title,
  ])
}

describe('an entry', () => {
  it('goes by its own id', () => {
    expect([...entryKeys([entry('1', 'a', 'Ebb')], new Map()).keys()]).toEqual(['1'])
  })

  it('that stands twice is in it once', () => {
    expect(titles([entry('1', 'a', 'Ebb'), entry('1', 'a', 'Ebb')])).toEqual([['new', 'Ebb']])
    expect(titles([entry('1', 'a', 'Ebb'), entry('1', 'a', 'Ebb (updated)')])).toHaveLength(1)
  })

  it('costs no more to find among many that share its id', () => {
    const looks = (count: number) => {
      let looked = 0
      const one = entry('1', 'a', 'Ebb')
      const counted = Object.defineProperty({ ...one }, 'url', {
        get: () => {
          looked += 1
          return one.url
        },
      })
      entryKeys(Array(count).fill(counted), new Map())
      return looked
    }
    expect(looks(200)).toBeGreaterThan(0)
    expect(looks(200)).toBeLessThanOrEqual(2 * looks(100))
  })

  it('stays itself when its link or its title changes', () => {
    const known = [entry('1', 'a', 'Ebb')]
    expect(titles([entry('1', 'b', 'Ebb')], known)).toEqual([['known', 'Ebb']])
    expect(titles([entry('1', 'a', 'Ebb tide')], known)).toEqual([['known', 'Ebb tide']])
  })
})

describe('one id for all', () => {
  const three = ['a', 'b', 'c'].map((link) => entry('site', link, `Post ${link}`))

  it('names no entry', () => {
    expect(titles(three)).toHaveLength(3)
    const placed = ['Ebb', 'Flood', 'Slack'].map((title) => entry('site', 'levels', title))
    expect(titles(placed)).toHaveLength(3)
  })

  it('gives the same names at every poll, whatever is new', () => {
    const next = [entry('site', 'd', 'Post d'), ...three]
    expect(titles(next, three).map(([state]) => state)).toEqual(['new', 'known', 'known', 'known'])
  })

  it('is seen through where the feed lists one entry at a time', () => {
    const [first, second] = three
    expect(titles([second!], [first!])).toEqual([['new', 'Post b']])
    expect(titles([second!, first!], [first!])).toEqual([
      ['new', 'Post b'],
      ['known', 'Post a'],
    ])
  })
})

describe('entries without ids', () => {
  it('at one link are told apart by their titles', () => {
    const both = [entry('', 'status', 'Pump 2 stopped'), entry('', 'status', 'Pump 1 stopped')]
    expect(titles(both)).toHaveLength(2)
    expect(titles([both[0]!], both)).toEqual([['known', 'Pump 2 stopped']])
  })

  it('at one link and with one title are told apart by their dates', () => {
    const day = (number: number) => entry('', 'level', 'Level', `2026-03-0${number}T08:00:00Z`)
    const states = (entries: readonly Identified[], known: readonly Identified[]) =>
      titles(entries, known).map(([state]) => state)
    expect(states([day(3), day(2), day(1)], [])).toEqual(['new', 'new', 'new'])
    expect(states([day(4), day(3), day(2)], [day(3), day(2), day(1)])).toEqual([
      'new',
      'known',
      'known',
    ])
    expect(states([day(2), day(1)], [day(1)])).toEqual(['new', 'known'])
    expect(states([day(2), day(2)], [])).toEqual(['new'])
  })
})

it('with one id, link and title for all is told by the dates', () => {
  const days = [3, 2, 1].map((day) => entry('x', 'level', 'Level', `2026-03-0${day}T08:00:00Z`))
  expect(titles(days)).toHaveLength(3)
})

it('bounds names', () => {
  const long = entry('i'.repeat(10_000), 'l'.repeat(10_000), 't'.repeat(10_000))
  for (const key of possibleKeys(long)) expect(key.length).toBeLessThan(1_500)
})
