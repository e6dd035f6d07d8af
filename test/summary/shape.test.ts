import { describe, expect, test } from 'vitest'
import { makeArticle } from '../../src/article/article.ts'
import { headlinesAbove, introductionOf, newsShare, tellsInOrder } from '../../src/summary/shape.ts'
import { readUnits } from '../../src/summary/units.ts'

const unitsOf = (paragraphs: readonly string[], title = '') =>
  readUnits(
    makeArticle(
      paragraphs.map((text) => ({ kind: 'prose', text })),
      { title },
    ),
    'en',
  )
const sentence = 'The mill by the river grinds the flour of the whole town.'

describe('news', () => {
  test('has paragraphs of one sentence or two, an essay has long ones', () => {
    expect(newsShare(unitsOf([sentence, `${sentence} ${sentence}`, sentence]))).toBe(1)
    const long = [sentence, sentence, sentence, sentence].join(' ')
    expect(newsShare(unitsOf([long, long, long]))).toBe(0)
  })

  test('half of it is half news, more or less', () => {
    const long = [sentence, sentence, sentence, sentence].join(' ')
    const share = newsShare(unitsOf([sentence, sentence, sentence, sentence, long]))
    expect(share).toBeGreaterThan(0)
    expect(share).toBeLessThan(1)
  })
})

describe('headlines above a text', () => {
  const point = 'The mill by the river is to be sold to the miller'
  test('are lines without an end mark, two or more, above a text that has them', () => {
    expect(headlinesAbove(unitsOf([point, point, sentence, sentence, sentence]))).toBe(2)
  })

  const text = [sentence, sentence, sentence]
  const question = 'Who is going to buy the mill by the river?'
  test.each([
    ['the title once more', [point, ...text], `${point} at last`],
    ['the title as a sentence', [`${point}.`, ...text], point],
    ['a question that the text answers', [question, ...text], ''],
    ['the same in any script', ['为什么要买河边的磨坊？', ...text], ''],
  ])('may be one line: %s', (_, paragraphs, title) => {
    expect(headlinesAbove(unitsOf(paragraphs, title))).toBe(1)
  })

  test('may be the title and a question', () => {
    expect(headlinesAbove(unitsOf([point, question, ...text], point))).toBe(2)
  })

  test.each([
    ['one alone', [point, sentence, sentence, sentence]],
    ['a question within the first paragraph', [`${question} ${sentence}`, ...text]],
    ['an interview', [question, sentence, question, sentence, question, sentence]],
    ['a text without end marks', [point, point, sentence, point, sentence, point]],
    ['sentences', [sentence, sentence, sentence]],
    ['nothing but lines', [point, point, point]],
  ])('are not found in %s', (_, paragraphs) => {
    expect(headlinesAbove(unitsOf(paragraphs))).toBe(0)
  })
})

describe('an interview', () => {
  const question = 'Why does the town keep such an old mill?'
  test('has an introduction up to its first question', () => {
    const interview = [`${sentence} ${sentence}`, question, sentence, question, sentence, question]
    expect(introductionOf(unitsOf([...interview, sentence]))).toBe(2)
  })

  test('is no text with a question or two', () => {
    expect(introductionOf(unitsOf([sentence, question, sentence, question, sentence]))).toBe(0)
  })
})

describe('the beginning tells best', () => {
  const question = 'Why does the town keep such an old mill?'
  test('an interview, and an entry that says what its title is', () => {
    expect(tellsInOrder(unitsOf([question, sentence, question, sentence, question]))).toBe(true)
    expect(tellsInOrder(unitsOf([sentence, sentence], 'The mill'))).toBe(true)
  })

  test('no article whose title tells news, or is not touched at first, or is none', () => {
    const news = 'The mill by the river grinds the flour of the whole town again'
    expect(tellsInOrder(unitsOf([sentence, sentence], news))).toBe(false)
    expect(tellsInOrder(unitsOf([sentence, sentence], 'Bread'))).toBe(false)
    expect(tellsInOrder(unitsOf([sentence, sentence]))).toBe(false)
  })
})
