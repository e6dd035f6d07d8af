import { describe, expect, it } from 'vitest'
import { avoidOrder } from '../../src/summary/avoid.ts'
import type { Avoidable } from '../../src/summary/summary.ts'

const order = (sentences: readonly string[], avoid: readonly Avoidable[]) =>
  avoidOrder([...sentences.keys()], avoid, (index) => sentences[index]!)

describe('sentences that are avoided', () => {
  it.each<[Avoidable, string]>([
    ['questions', 'Who pays for it?'],
    ['questions', 'She asked: “Who pays?”'],
    ['questions', '谁来付钱？'],
    ['questions', 'من يدفع ثمن ذلك؟'],
    ['questions', 'Ποιος πληρώνει;'],
    ['questions', 'Ո՞վ է վճարում'],
    ['exclamations', 'What a day!'],
    ['exclamations', '¡Qué día!'],
    ['quotes', '“We are glad to be here,” she said.'],
    ['quotes', 'Er sagte: „Wir sind froh darüber.“'],
    ['quotes', '他说：「我们很高兴今天能够来到这里参加会议。」'],
  ])('%s: %s', (kind, sentence) => {
    expect(order([sentence, 'The bridge was opened.'], [kind])).toEqual([1, 0])
  })

  it.each<[Avoidable, string]>([
    ['questions', 'He asked whether it rains.'],
    ['questions', 'The film “Who?” was shown.'],
    ['quotes', 'The ship “Anna” sank.'],
    ['quotes', 'A screen of 65" stood there.'],
    ['exclamations', 'The group Wham! sang there.'],
  ])('but not %s: %s', (kind, sentence) => {
    expect(order([sentence, 'The bridge was opened.'], [kind])).toEqual([0, 1])
  })

  it('come when nothing else is left, in their order', () => {
    expect(order(['Why?', 'It rained.', 'How?'], ['questions'])).toEqual([1, 0, 2])
  })
})
