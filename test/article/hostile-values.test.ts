/** Values of any kind where a text or a number should stand: read as far as they make sense, no more. */

import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../src/article/page/extract.ts'
import { articleFromMarkdown } from '../../src/article/plain/markdown.ts'
import { Failure } from '../../src/failures.ts'

const TEXT =
  'The old lighthouse of the cape was lit again on Friday after a break of many years, and people came. Volunteers had repaired the lamp over two winters.'
/** No text can be made of it. */
const NO_TEXT = '{"toString": 1, "valueOf": 1}'
const DEEP = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
const VALUES = [NO_TEXT, `[${NO_TEXT}]`, DEEP, 'null', 'true', '1e400', '{}', '[null]', '"\\ud800"']

/** What is refused has an answer; anything else that is thrown would be a fault of ours. */
function read<Value>(work: () => Value): Value | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}

describe('linked data', () => {
  const page = (data: string) =>
    `<html lang="en"><title>Lamp</title><script type="application/ld+json">${data}</script><article><h1>Lamp</h1><p>${TEXT}</p></article></html>`
  const fields =
    '@type @id @graph headline name url image author publisher datePublished dateModified keywords articleSection articleBody inLanguage mainEntityOfPage'
  it.each(fields.split(' '))('takes any value of %s', (field) => {
    for (const value of VALUES) {
      const data = `{"@type": "NewsArticle", "${field}": ${value}}`
      expect(read(() => extractArticle(page(data)))?.paragraphs, value.slice(0, 40)).toHaveLength(1)
    }
  })

  it.each(['width', 'height', 'url', 'caption'])('takes any %s of a picture', (field) => {
    for (const value of [...VALUES, `{"value": ${NO_TEXT}}`]) {
      const data = `{"@type": "Article", "image": {"url": "https://a.example/a.png", "${field}": ${value}}}`
      expect(read(() => extractArticle(page(data)))?.paragraphs, value.slice(0, 40)).toHaveLength(1)
    }
  })
})

describe('front matter', () => {
  const values = [
    '{toString: 1, valueOf: 2}',
    '[{toString: 1}]',
    '&a [*a]',
    '&a {b: *a}',
    '{__proto__: {a: 1}}',
    '[[[[[1]]]]]',
    '9'.repeat(1000),
  ]
  it.each('title date modified language url authors tags image site other'.split(' '))(
    'takes any value of %s',
    (key) => {
      for (const value of values) {
        const article = read(() => articleFromMarkdown(`---\n${key}: ${value}\n---\n${TEXT}\n`))
        expect(article?.paragraphs, value.slice(0, 40)).toHaveLength(1)
      }
    },
  )
})

describe('names', () => {
  it('hold nothing that cannot be written or seen', () => {
    const dirt = '&#1;&#11;&#xfffe;&#x202e;&#xad;'
    const article = extractArticle(
      `<html lang="en"><head><title>Lamp</title><meta property="og:site_name" content="The ${dirt}Cape"><meta name="author" content="Ida${dirt} Holm"><meta property="article:tag" content="sea${dirt}"></head><article><h1>Lamp</h1><p>${TEXT}</p></article></html>`,
    )
    expect(article).toMatchObject({
      site: { name: 'The Cape' },
      authors: [{ name: 'Ida Holm' }],
      tags: ['sea'],
    })
  })
})
