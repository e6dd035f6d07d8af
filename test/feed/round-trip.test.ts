import fc from 'fast-check'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { parseDocument } from 'htmlparser2'
import { expect, test } from 'vitest'
import { renderJsonFeed } from '../../src/feed/json-feed.ts'
import { renderAtom, renderRss } from '../../src/feed/render.ts'
import { xmlLine, xmlText } from '../../src/feed/xml-text.ts'
import { channel, entry, notWellFormed } from './samples.ts'

type Node = ReturnType<typeof parseDocument>['children'][number]

/** The texts of the elements of that name, read by a plain XML reader that knows nothing of feeds. */
function texts(xml: string, name: string): string[] {
  const found: string[] = []
  const textOf = (nodes: readonly Node[]): string =>
    nodes
      .map((node) => ('data' in node ? node.data : 'children' in node ? textOf(node.children) : ''))
      .join('')
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (!('children' in node)) continue
      if ('name' in node && node.name === name) found.push(textOf(node.children))
      walk(node.children)
    }
  }
  walk(parseDocument(xml, { xmlMode: true }).children)
  return found
}

/** What a reader shows that takes the field for HTML: references decoded once more. */
const shown = (text: string) =>
  text.replace(/&(amp|lt);/g, (_, name) => (name === 'amp' ? '&' : '<'))

/** Text made of the pieces that break feeds, and of anything else. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(']]>', '<![CDATA[', '&amp;', '&#60;', '<b>', '</b>', '<!--', '<?x', '\u0000'),
      fc.constantFrom('\ud83d', '\udc00', 'slot:0:', '$&', ' ', '\r\n', '"', "'", 'ملخص', '𠮷'),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''))

const fields = fc.record({
  title: anyText,
  summary: anyText,
  html: anyText,
  name: anyText,
  tag: anyText,
})

test('what was written is read again, whatever it was', () => {
  fc.assert(
    fc.property(fields, ({ title, summary, html, name, tag }) => {
      const entries = [
        entry({
          title: `T${title}`,
          summary: `S${summary}`,
          contentHtml: `H${html}`,
          authors: [{ name: `N${name}` }],
          tags: [{ term: `G${tag}` }],
        }),
        entry({ id: 'urn:x:second', title: 'Second' }),
      ]
      const rss = renderRss(channel(), entries)
      const atom = renderAtom(channel(), entries)
      expect(notWellFormed(rss)).toBeNull()
      expect(notWellFormed(atom)).toBeNull()

      const expected = {
        title: xmlLine(`T${title}`),
        summary: xmlText(`S${summary}`).trim(),
        html: xmlText(`H${html}`),
        name: xmlLine(`N${name}`),
        tag: xmlLine(`G${tag}`),
      }
      const isMarkup = /<[a-z/!?]/i
      const rssTitle = texts(rss, 'title').at(-2)!
      expect(isMarkup.test(expected.title) ? shown(rssTitle) : rssTitle).toBe(expected.title)
      const description = texts(rss, 'description')[1]!
      expect([description, shown(description)]).toContain(expected.summary)
      expect(description).not.toMatch(isMarkup)
      expect(texts(rss, 'content:encoded')[0]).toBe(expected.html)
      expect(texts(rss, 'dc:creator')).toEqual([expected.name])
      expect(texts(rss, 'category')).toEqual([expected.tag])

      const atomTitle = texts(atom, 'title')[1]!
      expect(isMarkup.test(expected.title) ? shown(atomTitle) : atomTitle).toBe(expected.title)
      expect(texts(atom, 'content')[0]).toBe(expected.html)

      const json = JSON.parse(renderJsonFeed(channel(), entries))
      expect(json.items[0]).toMatchObject({
        title: expected.title,
        summary: expected.summary,
        content_html: expected.html,
        authors: [{ name: expected.name }],
        tags: [expected.tag],
      })
    }),
  )
})

test('a parser of feeds finds every entry and its id beside any neighbour', () => {
  fc.assert(
    fc.property(fields, ({ title, summary, html }) => {
      const entries = [
        entry({ title, summary, contentHtml: html }),
        entry({ id: 'urn:x:second', title: 'Second', summary: 'Plain.' }),
      ]
      const rss = parseRssFeed(renderRss(channel(), entries))
      expect(rss.items?.map((item) => item.guid?.value)).toEqual([entry().id, 'urn:x:second'])
      expect(rss.items?.[1]).toMatchObject({ title: 'Second', description: 'Plain.' })
      const atom = parseAtomFeed(renderAtom(channel(), entries))
      expect(atom.entries?.map((item) => item.id)).toEqual([entry().id, 'urn:x:second'])
      const json = parseJsonFeed(renderJsonFeed(channel(), entries))
      expect(json.items?.map((item) => item.id)).toEqual([entry().id, 'urn:x:second'])
    }),
    { numRuns: 50 },
  )
})
