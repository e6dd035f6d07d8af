import { expect, test } from 'vitest'
import { makeArticle } from '../../src/article/article.ts'
import { analyse } from '../../src/summary/analyse.ts'

const keywords = (language: string, title: string, ...texts: string[]) =>
  analyse(
    makeArticle(
      texts.map((text) => ({ kind: 'prose' as const, text })),
      { title },
    ),
    { language },
  ).keywords

test('keywords are what the text is about, not its stop words', () => {
  const found = keywords(
    'en',
    'Suspension bridge over the Danube opens',
    'The suspension bridge over the Danube was opened on Monday by the mayor.',
    'The suspension bridge has been built by engineers from three of the towns on the river.',
    'Engineers say that the Danube will be crossed by ten thousand people on each of the days.',
    'The cost of the suspension bridge was paid by the towns.',
  ).map((word) => word.toLowerCase())
  expect(found.join(' ')).toContain('suspension bridge')
  expect(found.join(' ')).toContain('danube')
  for (const stop of ['the', 'of', 'was', 'by', 'on']) expect(found).not.toContain(stop)
})

test.each([
  [
    'zh',
    '长江大桥',
    '长江大桥于星期一开放。',
    '工程师说长江大桥很安全。',
    '许多人走过长江大桥。',
    '市长感谢工程师。',
  ],
  [
    'ja',
    '新幹線',
    '新幹線は1964年に開業した。',
    '新幹線は東京と大阪を結ぶ。',
    '多くの人が新幹線に乗った。',
    '東京は大きい。',
  ],
])('in %s without spaces', (language, wanted, ...texts) => {
  expect(keywords(language, wanted, ...texts).join(' ')).toContain(wanted.slice(0, 2))
})
