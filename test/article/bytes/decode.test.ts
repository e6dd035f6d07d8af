/** Bytes as servers send them: labels missing, wrong or odd. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBytes } from '../../../src/article/bytes/decode.ts'
import { RUSSIAN } from '../pages/prose.ts'

/** The bytes of a text in a legacy encoding, by turning the decoder round. */
function encode(text: string, charset: string): Uint8Array {
  const table = new Map<string, number[]>()
  const decoder = new TextDecoder(charset)
  const add = (bytes: number[]) => {
    const character = decoder.decode(new Uint8Array(bytes))
    if ([...character].length === 1 && character !== '\ufffd' && !table.has(character))
      table.set(character, bytes)
  }
  for (let a = 0; a < 256; a++) add([a])
  if (/^(?:gb|big5|euc|shift)/.test(charset)) {
    for (let a = 0x81; a < 0xff; a++) for (let b = 0x40; b < 0xff; b++) add([a, b])
  }
  return new Uint8Array([...text].flatMap((character) => table.get(character) ?? [0x3f]))
}

function wide(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}

const SAMPLES: readonly [charset: string, text: string][] = [
  ['windows-1251', RUSSIAN.join(' ')],
  ['koi8-r', RUSSIAN.join(' ')],
  [
    'windows-1252',
    'La vieille écluse près de l’église a été rouverte après des années d’efforts, où chacun a donné son temps.',
  ],
  [
    'windows-1250',
    'Stara śluza przy kościele została otwarta, choć źle rokowała; mieszkańcy świętowali długo i głośno.',
  ],
  [
    'iso-8859-2',
    'Stara śluza przy kościele została otwarta, choć źle rokowała; mieszkańcy świętowali długo i głośno.',
  ],
  [
    'windows-1253',
    'Ο παλιός μύλος δίπλα στο ποτάμι άνοιξε ξανά μετά από χρόνια και οι κάτοικοι γιόρτασαν μέχρι το πρωί.',
  ],
  [
    'windows-1256',
    'افتتحت الطاحونة القديمة على النهر من جديد بعد سنوات من العمل واحتفل السكان حتى الصباح.',
  ],
  ['windows-874', 'โรงสีเก่าริมแม่น้ำเปิดอีกครั้งหลังจากปิดมาหลายปี และชาวบ้านฉลองกันจนถึงเช้า'],
  ['shift_jis', '川のそばの古い水車小屋は、何年もの修理を終えて再び開かれ、住民は朝まで祝った。'],
  ['euc-jp', '川のそばの古い水車小屋は、何年もの修理を終えて再び開かれ、住民は朝まで祝った。'],
  [
    'euc-kr',
    '강가의 오래된 물레방앗간이 여러 해의 수리를 마치고 다시 문을 열었고 주민들은 아침까지 축하했다.',
  ],
  ['gb18030', '河边的老水磨坊经过多年的修理之后重新开放，居民们一直庆祝到第二天早上。'],
  ['big5', '河邊的老水磨坊經過多年的修理之後重新開放，居民們一直慶祝到第二天早上。'],
]

describe('decodeBytes', () => {
  it.each(SAMPLES)('%s without any label', (charset, text) => {
    expect(decodeBytes(encode(text, charset)).text).toBe(text)
  })

  it.each(SAMPLES)(
    '%s by header, by meta, and against a header that says UTF-8',
    (charset, text) => {
      const bytes = encode(text, charset)
      expect(decodeBytes(bytes, `text/html; charset="${charset.toUpperCase()}"`).text).toBe(text)
      const page = `<meta http-equiv="Content-Type" content="text/html; charset=${charset}"><p>${text}</p>`
      expect(decodeBytes(encode(page, charset), 'text/html').text).toBe(page)
      expect(decodeBytes(encode(page, charset), 'text/html; charset=utf-8').text).toBe(page)
    },
  )

  it.each([
    ['Latin-9', 'iso-8859-15', 'Un œuf à 5 € près de la gare'],
    ['ISO 8859-7', 'iso-8859-7', 'Η γέφυρα άνοιξε'],
    ['latin_2', 'iso-8859-2', 'Žluťoučký kůň'],
    ['cp-1250', 'windows-1250', 'Žluťoučký kůň'],
    ['ibm-866', 'ibm866', 'Мост открыт'],
    ['MacRoman', 'macintosh', 'Où est l’église ?'],
    ['cp932', 'shift_jis', '港は月曜日に開く'],
    ['CP949', 'euc-kr', '항구는 월요일에 연다'],
  ])('by the name %s, which the standard does not have', (label, charset, text) => {
    const feed = `<?xml version="1.0" encoding="${label}"?><title>${text}</title>`
    expect(decodeBytes(encode(feed, charset))).toEqual({ text: feed, charset })
  })

  it('takes valid UTF-8 for UTF-8, whatever is declared', () => {
    const text = '<meta charset="windows-1252"><p>Où est l’église ?</p>'
    expect(decodeBytes(new TextEncoder().encode(text), 'text/html; charset=iso-8859-1')).toEqual({
      text,
      charset: 'utf-8',
    })
  })

  it.each([
    ['utf-16le', true],
    ['utf-16be', false],
  ])('%s with and without a byte order mark', (charset, littleEndian) => {
    const text = '<p>The harbour — closed for the winter.</p>'
    expect(decodeBytes(wide(text, littleEndian))).toEqual({ text, charset })
    expect(decodeBytes(wide(`\ufeff${text}`, littleEndian), 'text/html; charset=utf-8')).toEqual({
      text,
      charset,
    })
  })

  it('keeps UTF-8 that is broken in a place, or cut off in the middle of a letter', () => {
    const bytes = new TextEncoder().encode('é'.repeat(200))
    expect(decodeBytes(new Uint8Array([...bytes, 0xff]), 'text/html; charset=utf-8').charset).toBe(
      'utf-8',
    )
    expect(decodeBytes(bytes.subarray(0, -1)).charset).toBe('utf-8')
  })

  it('never throws, whatever the bytes and the label', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, label) => {
        const { text, charset } = decodeBytes(bytes, `text/html; charset=${label}`)
        expect(typeof text).toBe('string')
        expect(() => new TextDecoder(charset)).not.toThrow()
      }),
    )
  })
})

describe('a declared encoding that no guess knows', () => {
  it.each([
    ['iso-8859-15', 'Le bœuf coûte 7 € au marché, et l’œuf n’y coûte presque rien du tout.'],
    ['iso-8859-7', 'Ο Άρης έφυγε από το λιμάνι και ήρθε στην Ήπειρο με το πρώτο πλοίο.'],
    ['iso-8859-8', 'הסירה הגיעה אל הנמל בבוקר והדייגים שמחו מאוד'],
    ['iso-8859-4', 'Kuģis atgriezās ostā, un zvejnieki priecājās par lielo lomu šorīt.'],
    ['iso-8859-3', 'Ĝis la haveno venis ŝipoj, kaj ĉiuj homoj ĝojis pri la nova ĵurnalo.'],
    ['x-mac-cyrillic', 'Старый шлюз открыли в среду, и жители деревни радовались до вечера.'],
    ['macintosh', 'Die alte Schleuse wurde am Mittwoch geöffnet, und alle Bürger freuten sich.'],
  ])('%s is believed', (charset, text) => {
    const plain = text.replaceAll('’', "'")
    const bytes = encode(plain, charset)
    expect(decodeBytes(bytes, `text/html; charset=${charset}`).text).toBe(plain)
  })

  it('is not believed where its bytes are no text', () => {
    const french = 'La vieille écluse a été rouverte – “enfin”, dit-on, après des années d’efforts.'
    const bytes = encode(french, 'windows-1252')
    expect(decodeBytes(bytes, 'text/html; charset=iso-8859-15').text).toBe(french)
    const russian = encode(RUSSIAN.join(' '), 'windows-1251')
    expect(decodeBytes(russian, 'text/html; charset=iso-8859-4').text).toBe(RUSSIAN.join(' '))
  })
})
