import { expect, test } from 'vitest'
import { articleFromMarkdown } from '../../../src/article/plain/markdown.ts'
import { Failure } from '../../../src/failures.ts'

const texts = (markdown: string) =>
  articleFromMarkdown(markdown).paragraphs.map(({ kind, text }) => `${kind}: ${text}`)

test('blocks become paragraphs of their kinds', () => {
  const markdown = `# The ferry

It ran for *sixty* years. People [liked](https://a.example/x "t") it &amp; its \`bell\`[^1].

## The crew

> Nobody was ever late.

- A captain who could sing.
- Two sailors.

| year | trips |
|------|-------|
| 1920 | 300 |

    make tea

<div>The house <b>still</b> stands.</div>

The last trip was in 1961.

[^1]: It is in the museum.
`
  expect(texts(markdown)).toEqual([
    'prose: It ran for sixty years. People liked it & its bell.',
    'heading: The crew',
    'quote: Nobody was ever late.',
    'item: A captain who could sing.',
    'item: Two sailors.',
    'preformatted: year | trips',
    'preformatted: 1920 | 300',
    'preformatted: make tea',
    'prose: The house still stands.',
    'prose: The last trip was in 1961.',
  ])
})

test('the first heading of the first level is the title, unless one is given', () => {
  const markdown = '# Found\n\nA sentence stands here.'
  expect(articleFromMarkdown(markdown).title).toBe('Found')
  expect(articleFromMarkdown(markdown, { title: 'Given' }).title).toBe('Given')
  expect(articleFromMarkdown(markdown, { title: 'Given' }).paragraphs).toHaveLength(1)
})

test('the first image is the image, and its words are not in the text', () => {
  const article = articleFromMarkdown(
    '![a ship](https://a.example/s.jpg)\n\nThe ship came in at noon.\n\n![b](https://a.example/b.jpg)',
  )
  expect(article.image).toEqual({ url: 'https://a.example/s.jpg', alt: 'a ship' })
  expect(article.paragraphs).toEqual([{ kind: 'prose', text: 'The ship came in at noon.' }])
})

test('front matter is understood, what is given goes before it, mistakes become warnings', () => {
  const article = articleFromMarkdown(
    '---\ntitle: From above\ndate: 2026-02-03\nlayout: post\ntags: [a, b]\n---\nA sentence stands here.',
    { title: 'Given' },
  )
  expect(article).toMatchObject({
    title: 'Given',
    published: '2026-02-03T00:00:00Z',
    tags: ['a', 'b'],
  })
  expect(article.warnings).toEqual([expect.stringContaining('line 4: "layout" is not a key')])
})

test.each(['# One\n\n## Two\n\n### Three', '', '   ', '---', '![x](https://a.example/x.png)'])(
  '%j has no article',
  (markdown) => {
    expect(() => articleFromMarkdown(markdown)).toThrow(Failure)
  },
)

test.each([
  ['quotations', `${'> '.repeat(20_000)}deep words here.`],
  ['list marks', `${'- '.repeat(20_000)}deep words here.`],
  ['brackets', `${'[a]('.repeat(20_000)} words here.`],
  ['emphasis', `${'**a_ '.repeat(20_000)} words here.`],
])('thousands of %s are read all the same', (_, markdown) => {
  expect(articleFromMarkdown(markdown).paragraphs.length).toBeGreaterThan(0)
})

test.each([
  ['Zo&euml; &amp; Ren&eacute;e &#233;&#xE9; &hellip;', 'Zoë & Renée éé …'],
  [
    'The sign says &toString; and &constructor; and &valueOf;.',
    '&toString; and &constructor; and &valueOf;',
  ],
  ['Nobody knows &nothing; of it, nor AT&T.', '&nothing; of it, nor AT&T.'],
  ['Type `&amp;` here.', 'Type &amp; here.'],
])('references are those of HTML, in text and not in code: %s', (markdown, text) => {
  expect(texts(markdown).join()).toContain(text)
})

test.each([
  ['Write to ida.holm@harbour.example, or see https://harbour.example/a_b?c=*d today.'],
  ['An under_score, a tilde ~ and www.harbour.example stay.'],
  ['2 < 3 and a.b.c.d stay as they are.'],
])('what is no mark stays as it is written: %s', (markdown) => {
  expect(texts(markdown)).toEqual([`prose: ${markdown}`])
})

test('a line break of two spaces or a backslash is a space', () => {
  expect(texts('One line  \nand another\\\nand a third.')).toEqual([
    'prose: One line and another and a third.',
  ])
})
