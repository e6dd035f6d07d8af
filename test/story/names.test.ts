import { expect, test } from 'vitest'
import { bonesOf, distance } from '../../src/story/bones.ts'
import { nameStem } from '../../src/story/name-stem.ts'
import { romanise } from '../../src/story/romanise.ts'

const far = (a: string, b: string): number => distance(romanise(a), romanise(b))

test.each([
  { name: 'Marconi', others: 'Маркони ماركوني マルコーニ 마르코니 मार्कोनी มาร์โคนี Μαρκόνι მარკონი' },
  { name: 'Santander', others: 'Сантандер سانتاندير サンタンデール সান্তান্দের Սանտանդեր סנטנדר' },
  { name: 'Kipling', others: 'Киплинг كيبلينغ キプリング किपलिंग Κίπλινγκ ኪፕሊንግ' },
])('$name has the same consonants in every script', ({ name, others }) => {
  const bones = bonesOf(romanise(name))
  expect(others.split(' ').map((other) => `${other} ${bonesOf(romanise(other))}`)).toEqual(
    others.split(' ').map((other) => `${other} ${bones}`),
  )
})

test('one name is nearer to itself in another script than to another name of the same consonants', () => {
  expect(bonesOf(romanise('Moreno'))).toBe(bonesOf(romanise('Милан')))
  expect(far('Moreno', 'Морено')).toBeLessThan(0.05)
  expect(far('Moreno', 'Милан')).toBeGreaterThan(0.2)
  expect(far('Trump', 'トランプ')).toBeLessThan(far('Trump', 'terrible'))
})

test.each([
  ['трампом', 'Cyrl', 'трамп'],
  ['والقاهرة', 'Arab', 'قاهرة'],
  ['galatamspor’un', 'Latn', 'galatamspor'],
  ['თბილისში', 'Geor', 'თბილის'],
] as const)('%s without its grammar', (word, script, stem) => {
  expect(nameStem(word, script, true)).toBe(stem)
})

test('letters that nobody romanises are left out', () => {
  expect(romanise('漢字')).toBe('')
  expect(romanise('ひらがな')).toBe('')
  expect(bonesOf('')).toBe('')
  expect(distance('', '')).toBe(0)
})
