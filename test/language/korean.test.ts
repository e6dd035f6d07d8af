import { expect, test } from 'vitest'
import { withoutParticles } from '../../src/language/korean.ts'

test.each([
  ['글자를', '글자', 'a particle that no noun ends with'],
  ['도서관에서는', '도서관', 'two particles, the longer first'],
])('%s is %s: %s', (word, noun) => {
  expect(withoutParticles([word]).get(word)).toBe(noun)
})

test('what may belong to the noun is cut where the text has the noun in another form', () => {
  const nouns = withoutParticles(['등대가', '등대의', '로봇이', '로봇'])
  expect(Object.fromEntries(nouns)).toEqual({ 등대가: '등대', 등대의: '등대', 로봇이: '로봇' })
})

test('a word that ends like a particle stays whole', () => {
  const nouns = withoutParticles(['고양이', '고양이가', '고양이의', '마을', '움직이는'])
  expect(nouns.get('고양이가')).toBe('고양이')
  for (const whole of ['고양이', '마을', '움직이는']) expect(nouns.has(whole)).toBe(false)
})
