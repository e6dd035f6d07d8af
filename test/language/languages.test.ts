/** What a page needs of a language, for all that people write news in. */

import { describe, expect, it } from 'vitest'
import { direction } from '../../src/language/direction.ts'
import { readingSeconds } from '../../src/language/reading-speed.ts'
import { splitSentences } from '../../src/language/sentences.ts'
import { countWords, words } from '../../src/language/words.ts'

const LEFT_TO_RIGHT =
  'af am as az ba be bem bg bn bo bs ca cs cy da de dz ee el en es et eu ff fi fil fj fo fr ga gl ' +
  'gsw gu ha hi hmn hr hu hy id ig is it ja ka kk km kn ko ku ky lb lo lt lv mg mi mk ml mn mr ms ' +
  'mt my nb nd ne nl nn nso ny om or pa pl pt ro ru rw shi si sk sl sm sn so sq sr sr-Latn ss sv sw ' +
  'ta te tg th ti tk tn to tr tt ty uk uz ve vi wo xh yo yue zh-Hans zh-Hant zu'
const RIGHT_TO_LEFT = 'ar ckb dv fa he mey prs ps sd ug ur'

/** A sentence of some twenty words, of each script: its translation is not the point, its letters are. */
const SAMPLES: Readonly<Record<string, string>> = {
  Latn: 'The old bridge of the harbour was closed in March and the ferry sails twice as often now. ',
  Cyrl: 'Старый мост в гавани закрыли в марте и теперь паром ходит в два раза чаще чем раньше. ',
  Grek: 'Η παλιά γέφυρα του λιμανιού έκλεισε τον Μάρτιο και το πλοίο περνά τώρα δύο φορές πιο συχνά. ',
  Arab: 'أغلق الجسر القديم في الميناء في شهر مارس وتبحر العبارة الآن مرتين أكثر من قبل. ',
  Hebr: 'הגשר הישן של הנמל נסגר במרץ והמעבורת מפליגה עכשיו פי שניים יותר מבעבר. ',
  Deva: 'बंदरगाह का पुराना पुल मार्च में बंद हुआ और नाव अब दो बार अधिक चलती है। ',
  Hani: '港口的旧桥在三月关闭了，渡轮现在的班次是以前的两倍。',
  Thai: 'สะพานเก่าของท่าเรือปิดในเดือนมีนาคมและเรือข้ามฟากวิ่งบ่อยขึ้นสองเท่า ',
  Hang: '항구의 오래된 다리는 삼월에 닫혔고 배는 이제 두 배 더 자주 다닌다. ',
  Ethi: 'የወደቡ አሮጌ ድልድይ በመጋቢት ተዘጋ እና ጀልባው አሁን ሁለት ጊዜ ይጓዛል። ',
}
const tags = [...LEFT_TO_RIGHT.split(' '), ...RIGHT_TO_LEFT.split(' ')]

describe('direction', () => {
  it.each(LEFT_TO_RIGHT.split(' '))('%s is written from left to right', (tag) =>
    expect(direction(tag)).toBe('ltr'),
  )
  it.each(RIGHT_TO_LEFT.split(' '))('%s is written from right to left', (tag) =>
    expect(direction(tag)).toBe('rtl'),
  )
})

describe('reading time', () => {
  it.each(tags)('of %s is that of a reader, whatever the script', (tag) => {
    for (const [script, sample] of Object.entries(SAMPLES)) {
      const text = sample.repeat(20)
      // Some 250 to 340 words, or as many syllables and characters: between one and four minutes.
      const seconds = readingSeconds(text, tag)
      expect(seconds, script).toBeGreaterThan(40)
      expect(seconds, script).toBeLessThan(240)
      expect(readingSeconds(text + text, tag), script).toBeGreaterThan(1.9 * seconds)
    }
  })
})

describe('words and sentences', () => {
  it.each(tags)('of %s hold every letter and number, in any digits', (tag) => {
    for (const sample of [...Object.values(SAMPLES), '12 ١٢ ۱۲ १२ ১২ ௧௨ ๑๒ ໑໒ ១២ ၁၂ ']) {
      const text = sample.repeat(3)
      const spans = words(text)
      expect(spans.length).toBe(countWords(text))
      const found = spans.map(({ start, end }) => text.slice(start, end)).join('')
      expect(found).toBe(text.replace(/[^\p{L}\p{M}\p{N}]/gu, ''))
      let last = 0
      for (const { start, end } of splitSentences(text, tag)) {
        expect(text.slice(last, start).trim()).toBe('')
        last = end
      }
      expect(text.slice(last).trim()).toBe('')
    }
  })
})
