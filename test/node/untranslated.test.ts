/** Function words are told by the company that they do not keep. */

import { expect, it } from 'vitest'
import { untranslated } from '../../src/commands/untranslated.ts'

/** Documents of ten lines: each line has «la», a noun, and its translation in the other language. */
const NOUNS = [
  ['pordo', 'gate'],
  ['monto', 'mountain'],
  ['rivero', 'river'],
  ['ponto', 'bridge'],
  ['domo', 'house'],
  ['arbo', 'trunk'],
  ['floro', 'flower'],
  ['fiŝo', 'fish'],
  ['ĉevalo', 'horse'],
  ['ŝipo', 'ship'],
] as const

const documents = Array.from({ length: 10 }, () =>
  NOUNS.map(([noun], i) => `Jen la ${noun} ankoraŭ de Lino ${i}.`),
)
const others = documents.map(() => NOUNS.map(([, noun]) => `This is the ${noun} they have.`))
const isGrammar = { has: (word: string) => ['this', 'they', 'have'].includes(word) }

it('a word that keeps company with no word of matter is one, unless it is a name', () => {
  // «ankoraŭ» is in every line, with ten nouns alike.
  const found = untranslated(documents, others, isGrammar)
  expect(found).toContain('ankoraŭ')
  expect(found).toContain('la')
  for (const [noun] of NOUNS) expect(found).not.toContain(noun)
  expect(found).not.toContain('lino')
})

it('a word of a few documents is not one', () => {
  const rare = documents.map((lines, i) => (i === 0 ? ['Tuj venas tuj.', ...lines] : lines))
  expect(
    untranslated(rare.slice(0, 1).concat(documents, documents), others, isGrammar),
  ).not.toContain('tuj')
})
