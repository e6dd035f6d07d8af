/** Reading lists as readers write them. */

import { expect, it } from 'vitest'
import { readOpml } from '../../src/follow/read-opml.ts'

const opml = (body: string) =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>${body}</body></opml>`

it('gives the feeds of all folders, tagged by them', () => {
  const list = opml(`
    <outline text="Loose" type="rss" xmlUrl="https://a.example/rss?x=1&amp;y=2"/>
    <outline text="Sea" title="The sea">
      <outline title="Quay &amp;amp; Pier" TEXT="other" type="rss" xmlurl='https://b.example/feed'></outline>
      <outline text="Deep"><outline text="Below" xmlUrl="https://c.example/atom" category="/ships/old,tides"/></outline>
    </outline>
    <outline text="After" xmlUrl="https://d.example/"/>
    <outline text="A note"/>`)
  expect(readOpml(list)).toEqual([
    { url: 'https://a.example/rss?x=1&y=2', title: 'Loose', tags: [] },
    { url: 'https://b.example/feed', title: 'Quay &amp; Pier', tags: ['The sea'] },
    {
      url: 'https://c.example/atom',
      title: 'Below',
      tags: ['The sea', 'Deep', 'ships', 'old', 'tides'],
    },
    { url: 'https://d.example/', title: 'After', tags: [] },
  ])
})

it('says which outline is a feed without an address', () => {
  expect(readOpml(opml('<outline type="rss" text="Lost"/>'))).toEqual([
    { url: '', title: 'Lost', tags: [] },
  ])
})

it('refuses what is no reading list', () => {
  expect(() => readOpml('<rss version="2.0"/>')).toThrow('not a reading list')
  expect(readOpml(opml(''))).toEqual([])
})

it('is not led astray by depth', () => {
  const deep = opml(`${'<outline text="x">'.repeat(20_000)}<outline xmlUrl="https://a.example/"/>`)
  expect(readOpml(deep)).toHaveLength(1)
})
