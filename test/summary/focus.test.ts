import { describe, expect, it } from 'vitest'
import { focusOrder, matchesOf, queryTerms } from '../../src/summary/focus.ts'

/** The order of these sentences for a question, when the first is the best in general. */
function order(sentences: readonly string[], query: string): readonly number[] {
  const text = sentences.join(' ')
  let at = 0
  const placed = sentences.map((sentence) => {
    const start = text.indexOf(sentence, at)
    at = start + sentence.length
    return { start, end: at, paragraph: 0, score: 1, words: 5 }
  })
  return focusOrder(text, placed, [...sentences.keys()], queryTerms(query))
}

describe('a question', () => {
  it.each([
    ['en', 'ferries', ['The bridge was closed.', 'A ferry sank.', 'Two ferries came.']],
    ['ru', 'мосты', ['Паром утонул.', 'Дороги закрыты.', 'Открыли мосты.']],
    ['th', 'สะพาน', ['เรือมาถึงท่าเรือ', 'ฝนตกหนัก', 'เมืองเปิดสะพานใหม่']],
    ['lo', 'ຂົວ', ['ເຮືອມາຮອດທ່າ', 'ຝົນຕົກໜັກ', 'ເມືອງເປີດຂົວໃໝ່']],
    ['km', 'ស្ពាន', ['ទូកមកដល់កំពង់ផែ', 'ភ្លៀងធ្លាក់ខ្លាំង', 'ទីក្រុងបើកស្ពានថ្មី']],
    ['my', 'တံတား', ['သင်္ဘောရောက်လာသည်', 'မိုးသည်းထန်စွာရွာသည်', 'မြို့ကတံတားသစ်ဖွင့်သည်']],
    ['zh', '大桥', ['渡轮到了。', '下了大雨。', '城市开放了大桥。']],
  ])('brings the sentence that speaks of it to the front: %s', (_, query, sentences) => {
    expect(order(sentences, query)[0]).toBe(2)
  })

  it('matches the beginnings of words, not their middles', () => {
    expect(order(['The bulwark broke.', 'The ark sailed.'], 'ark')).toEqual([1, 0])
  })

  it('without words leaves the order as it is', () => {
    expect(order(['One came.', 'Two came.'], '?!')).toEqual([0, 1])
  })
})

describe('what matches', () => {
  it.each([
    ['en', 'bridges', 'The bridge and Bridges.', ['bridge', 'Bridges']],
    ['de', 'straße', 'Die STRASSE ist die Straße.', ['Straße']],
    ['zh', '大桥', '城市开放了大桥，大桥很长。', ['大桥', '大桥']],
    ['en', 'ark', 'The bulwark broke.', []],
    ['tr', 'köprü', 'Yeni köprünün açılışı.', ['köprünün']],
  ])('is told by its place: %s', (_, query, sentence, expected) => {
    const text = `Before. ${sentence}`
    const span = { start: 8, end: text.length }
    const found = matchesOf(text, span, queryTerms(query))
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})
