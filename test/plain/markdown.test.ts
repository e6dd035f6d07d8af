import { expect, test } from 'vitest'
import { makeArticle } from '../../src/article/article.ts'
import { summaryMarkdown } from '../../src/plain/markdown.ts'
import { summaryText } from '../../src/plain/text.ts'
import { analyse } from '../../src/summary/analyse.ts'
import { summarise } from '../../src/summary/summarise.ts'

const SENTENCE = 'The *old* ferry [of 1901] came back on Monday.'

function summaryOf(url: string | null) {
  const article = makeArticle([{ kind: 'prose', text: SENTENCE }], {
    url,
    title: 'Ferry # 7',
    authors: [{ name: 'Jo Marsh' }],
    site: { name: 'Quay' },
    published: '2026-03-01T23:30:00+02:00',
  })
  return summarise(article, analyse(article, { language: 'en' }), {
    length: { kind: 'sentences', value: 3 },
  })
}

test('as Markdown nothing of the text is markup, and each sentence links to its place', () => {
  const url = 'https://quay.example/a'
  const fragment = 'The%20*old*%20ferry%20%5Bof%201901%5D%20came%20back%20on%20Monday.'
  expect(summaryMarkdown(summaryOf(url), url)).toBe(
    String.raw`# [Ferry \# 7](<https://quay.example/a>)

Quay · Jo Marsh · 2026\-03\-01

The \*old\* ferry \[of 1901\] came back on Monday\. [↗](<https://quay.example/a#:~:text=${fragment}>)
`,
  )
})

// Backslashes escape and references are read in addresses too (CommonMark sections 2.4 and 2.5).
test.each([
  [String.raw`https://quay.example/?q=\*a`, 'https://quay.example/?q=%5C*a'],
  ['https://quay.example/?a=1&lt;=2', 'https://quay.example/?a=1&amp;lt;=2'],
  ['https://quay.example/?a=1&b=2', 'https://quay.example/?a=1&b=2'],
])('an address in Markdown leads where it led: %s', (url, written) => {
  expect(summaryMarkdown(summaryOf(null), url)).toContain(`(<${written}>)`)
})

test('as text it is what is read, and where it is from', () => {
  expect(summaryText(summaryOf(null), 'https://quay.example/a')).toBe(
    `Ferry # 7\n\nQuay · Jo Marsh\n\n2026-03-01\n\n${SENTENCE}\n\nhttps://quay.example/a\n`,
  )
})
