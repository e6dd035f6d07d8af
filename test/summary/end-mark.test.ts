import { expect, test } from 'vitest'
import { endMarkOf, isToldQuestion } from '../../src/summary/end-mark.ts'

test.each([
  ['The bridge opens in May.', 'stop'],
  ['“The bridge opens in May.”', 'stop'],
  ['„Die Brücke öffnet im Mai.“', 'stop'],
  ['»Most se odpre maja.«', 'stop'],
  ['橋は五月に開く。', 'stop'],
  ['पुल मई में खुलेगा।', 'stop'],
  ['Կամուրջը բացվում է մայիսին:', 'stop'],
  ['Կամուրջը բացվում է մայիսին։', 'stop'],
  ['ድልድዩ በግንቦት ይከፈታል፡፡', 'stop'],
  ['ਪੁਲ ਮਈ ਵਿੱਚ ਖੁੱਲ੍ਹੇਗਾ|', 'stop'],
  ['پل در ماه مه باز می‌شود.\u200f', 'stop'],
  ['When does the bridge open?', 'question'],
  ['橋はいつ開くのか？', 'question'],
  ['متى يفتح الجسر؟', 'question'],
  ['Πότε ανοίγει η γέφυρα;', 'question'],
  ['Ե՞րբ է բացվում կամուրջը:', 'question'],
  ['The bridge is open!', 'exclamation'],
  ['What the ferry brings:', 'colon'],
  ['The new timetable', 'none'],
])('%s', (text, mark) => {
  expect(endMarkOf(text)).toBe(mark)
})

test('a question in a quotation at the end is told, one that is asked is not', () => {
  expect(isToldQuestion('She asked: “When does it open?”')).toBe(true)
  expect(isToldQuestion('When does it open?')).toBe(false)
})
