import { expect, test } from 'vitest'
import { MAX_TAG_LENGTH, makeArticle } from '../../src/article/article.ts'
import { DocumentError, readDocument } from '../../src/commands/articles/document.ts'

const file = (head: string, body = 'One sentence stands here.') => `---\n${head}\n---\n${body}\n`
const GOOD = 'title: The ferry\ndate: 2026-03-01'

function mistakesOf(name: string, source: string): string {
  try {
    readDocument(name, source)
  } catch (error) {
    if (error instanceof DocumentError) return error.message
    throw error
  }
  return 'none'
}

test('all keys of a front matter arrive', () => {
  const head = `title: "The ferry: a life"
date: 2026-03-01T09:30:00+02:00
modified: 2026-03-02
language: pt-br
url: https://a.example/ferry
authors:
  - Ana Lima
  - {name: Bo Ek, url: "https://b.example/"}
tags: [ships, history, ships]
front_page: false
image: {url: "https://a.example/f.jpg", alt: The ferry, width: 800, height: 600}
site: The Harbour`
  const { slug, key, language, article } = readDocument('articles/ferry.pt-BR.md', file(head))
  expect({ slug, key, language }).toEqual({ slug: 'ferry.pt-BR', key: 'ferry', language: 'pt-BR' })
  expect(article).toEqual({
    url: 'https://a.example/ferry',
    title: 'The ferry: a life',
    language: 'pt-BR',
    authors: [{ name: 'Ana Lima' }, { name: 'Bo Ek', url: 'https://b.example/' }],
    site: { name: 'The Harbour' },
    published: '2026-03-01T09:30:00+02:00',
    modified: '2026-03-02T00:00:00Z',
    image: { url: 'https://a.example/f.jpg', alt: 'The ferry', width: 800, height: 600 },
    tags: ['ships', 'history'],
    frontPage: false,
    paragraphs: [{ kind: 'prose', text: 'One sentence stands here.' }],
    warnings: [],
    partial: false,
  })
})

test('the language comes from the name, or from the front matter', () => {
  expect(readDocument('a.el.txt', file(GOOD)).language).toBe('el')
  expect(readDocument('a.md', file(`${GOOD}\nlanguage: he`)).language).toBe('he')
  expect(readDocument('a.zh.md', file(`${GOOD}\nlanguage: zh-Hant`)).language).toBe('zh-Hant')
})

test('a tag may be as long in a file as in a feed or over the API', () => {
  const longest = 'x'.repeat(MAX_TAG_LENGTH)
  expect(readDocument('a.en.md', file(`${GOOD}\ntags: [${longest}]`)).article.tags).toEqual([
    longest,
  ])
  expect(mistakesOf('a.en.md', file(`${GOOD}\ntags: [${longest}x]`))).toContain(
    `Use 1 to ${MAX_TAG_LENGTH} characters`,
  )
})

test('HTML goes to the reader that is given', () => {
  const read = (html: string) => makeArticle([{ kind: 'prose', text: html.trim() }], { title: 'x' })
  const { article } = readDocument('a.en.html', file(GOOD, '<p>Hi.</p>'), read)
  expect(article.title).toBe('The ferry')
  expect(article.paragraphs[0]?.text).toBe('<p>Hi.</p>')
})

test.each([
  ['a.en.md', 'no front matter', 'a.en.md:1:1: a front matter is missing'],
  [
    'a.en.md',
    file('titel: x\ndate: 2026-03-01'),
    'a.en.md:2:1: "titel" is not a key of the front matter. Did you mean "title"? Allowed are title, date',
  ],
  [
    'a.en.md',
    file('title: x\ndate: 2026-02-30'),
    'a.en.md:3:7: date: "2026-02-30" is not a valid date. Use YYYY-MM-DD or RFC 3339',
  ],
  ['a.en.md', file('title: x\ndate: 2026-03-01T24:00:00Z'), 'is not a valid date'],
  ['a.en.md', file('title: x'), 'the date is missing'],
  ['a.en.md', file(`${GOOD}\ntags: [good, "a/b"]`), 'a.en.md:4:7: tags: "a/b" is not a valid tag'],
  [
    'a.en.md',
    file(`${GOOD}\nimage: ferry.jpg`),
    'a.en.md:4:8: image: "ferry.jpg" is not a valid web address',
  ],
  ['a.en.md', file(`${GOOD}\nauthors: [{nom: A}]`), 'a.en.md:4:10: authors:'],
  ['a.en.md', file(`${GOOD}\nlanguage: de`), 'a.en.md:4: language: "de" is not the "en"'],
  ['a.md', file(GOOD), 'name the file a.en.md, or add a line "language: en"'],
  ['a.en.md', file('title: [x\ndate: 2026-03-01'), 'this is not valid YAML'],
  [
    'a.en.md',
    file(`${GOOD}\ntitle: y`),
    'a.en.md:4:1: this is not valid YAML: duplicated mapping key',
  ],
  ['a.en.md', file(`title:\n${GOOD}`), 'a.en.md:3:1: this is not valid YAML: duplicated'],
  ['a.en.md', file('title:\ndate: 2026-03-01'), 'a.en.md:2:1: title: needs a text of 1 to'],
  [
    'a.en.md',
    file(`${GOOD}\nauthors:\n  - name: A\n    url: ftp://a\nage: 9`),
    'a.en.md:7:1: "age"',
  ],
  ['a.en.md', file(`${GOOD}\ntags: !date [x]`), 'a.en.md:4:7: this is not valid YAML'],
  [
    'a.en.md',
    file(`a: &a [x]\nb: &b [${'*a, '.repeat(9)}]\ntags: *b`),
    'this is not valid YAML: aliases exceeded',
  ],
  ['a.en.md', file('- one\n- two'), 'one key a line'],
  ['ferry.doc', file(GOOD), 'this is not a name for an article'],
  ['a.e.md', file(GOOD), '"e" in the name is not a valid language tag'],
  ['a.en.md', file(GOOD, '# Only\n\n## headings'), 'The text has headings but no sentences'],
])('%s, %j: %s', (name, source, said) => {
  expect(mistakesOf(name, source)).toContain(said)
})

test('everything that is wrong is said at once', () => {
  const said = mistakesOf('a.en.md', file('title: x\ndate: soon\ncolour: red\nurl: ftp://a'))
  expect(said.split('\n')).toHaveLength(3)
})
