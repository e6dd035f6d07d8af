/** Feeds that are not well-formed, and texts that are no feed. */

import { expect, it } from 'vitest'
import { Failure } from '../../src/failures.ts'
import { parseUpstream } from '../../src/follow/parse.ts'

const ITEM = '<item><title>Ebb</title><link>https://quay.example/1</link></item>'
const RSS = `<rss version="2.0"><channel><title>Quay</title>${ITEM}</channel></rss>`

it.each([
  ['a blank line before the declaration', `\n\n<?xml version="1.0"?>\n${RSS}`],
  ['a byte order mark', `\ufeff<?xml version="1.0"?>${RSS}`],
  [
    'a page of HTML around it',
    `<!doctype html><html><head><meta charset="utf-8"><title>Page</title></head><body><p>Hi${RSS}</body></html>`,
  ],
  ['a warning before it', `<br /><b>Warning</b>: no & luck<br />${RSS}`],
  ['an undeclared prefix', RSS.replace('<item>', '<item><foo:bar x:y="1">z</foo:bar>')],
  ['a bare ampersand', RSS.replace('<item>', '<item><category>a & b &c=1</category>')],
  [
    'an attribute without quotes',
    RSS.replace('<item>', '<item><enclosure url=/a.mp3 length=5></enclosure>'),
  ],
  ['an end tag too many', RSS.replace('</title><link>', '</title></b></guid><link>')],
  [
    'tags that do not match',
    RSS.replace('<item>', '<item><description><p><b>x</p><br></description>'),
  ],
  ['no end', RSS.slice(0, RSS.indexOf('</item>'))],
  ['an end in the middle of a tag', `${RSS.slice(0, RSS.indexOf('</item>'))}<descr`],
  ['no channel', `<rss>${ITEM}<title>Quay</title></rss>`],
  ['no rss', `<channel><title>Quay</title>${ITEM}</channel>`],
  ['something behind it', `${RSS}<script>x</script>`],
])('is read with %s', (_, body) => {
  const feed = parseUpstream(body)
  expect(feed.title).toBe('Quay')
  expect(feed.entries.map(({ title, url }) => [title, url])).toEqual([
    ['Ebb', 'https://quay.example/1'],
  ])
})

it('keeps the entries apart that nobody closes', () => {
  const feed = parseUpstream(
    '<rss><channel><item><title>A</title><link>/a</link><item><title>B</title><link>/b</link></rss>',
  )
  expect(feed.entries.map(({ title, url }) => [title, url])).toEqual([
    ['A', '/a'],
    ['B', '/b'],
  ])
})

it('decodes the references of HTML in text, but not in CDATA', () => {
  const feed = parseUpstream(
    `<rss><channel><item><title>&hellip;&Eacute;&amp;eacute;&#x2014;&#150;</title>
     <description><![CDATA[&hellip;]]></description><link>/?a=1&copy=2</link>
     <category>it&#146;s</category>
     <enclosure url="/it&#146;s.mp3" type="audio/mpeg"/></item></channel></rss>`,
  )
  expect(feed.entries[0]).toMatchObject({
    title: '…É&eacute;—–',
    summary: '&hellip;',
    url: '/?a=1&copy=2',
    tags: ['it’s'],
    enclosures: [{ url: '/it’s.mp3' }],
  })
})

it.each([['<rss version="2.0"/>'], ['<feed xmlns="http://www.w3.org/2005/Atom"></feed>']])(
  'an empty feed is one: %s',
  (body) => {
    expect(parseUpstream(body)).toMatchObject({ title: '', entries: [] })
  },
)

it.each([
  ['nothing', ''],
  ['white space', ' \n\t'],
  ['text', 'Not a feed at all.'],
  ['a page', '<!doctype html><html><body><article><h1>Title</h1></article></body></html>'],
  ['a page whose script names one', '<html><script>a = "<feed>" + b + "</feed>"</script></html>'],
  ['another XML', '<?xml version="1.0"?><opml><body><outline/></body></opml>'],
  ['other JSON', '{"title":"x"}'],
  ['broken JSON', '{"items":[{"id":"1"}'],
  ['a list in JSON', '[{"id":"1"}]'],
])('is no feed: %s', (_, body) => {
  expect(() => parseUpstream(body)).toThrow(Failure)
  expect(() => parseUpstream(body)).toThrow(expect.objectContaining({ code: 'unsupported-type' }))
})
