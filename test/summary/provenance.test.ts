import { describe, expect, test } from 'vitest'
import { linker } from '../../src/summary/provenance.ts'

const URL_ = 'https://example.org/news'
const hrefOf = (text: string, sentence: string, url = URL_, from = 0) => {
  const start = text.indexOf(sentence, from)
  return linker(text, url).href({ start, end: start + sentence.length })
}

describe('text fragments (WICG URL Fragment Text Directives)', () => {
  test.each([
    ['a short sentence is given whole', 'It sank.', '#:~:text=It%20sank.'],
    ['hyphens part the directive', 'A well-known ship.', '#:~:text=A%20well%2Dknown%20ship.'],
    ['commas and ampersands too', 'Salt, rum & tea.', '#:~:text=Salt%2C%20rum%20%26%20tea.'],
  ])('%s', (_, sentence, fragment) => {
    expect(hrefOf(`Before came nothing. ${sentence} After it, all.`, sentence)).toBe(
      URL_ + fragment,
    )
  })

  test('a long sentence is given by its beginning and its end', () => {
    const long = `The ferry that left the harbour on Monday ${'with many people '.repeat(5)}came back on Friday evening.`
    const href = hrefOf(`First. ${long} Last.`, long)
    expect(href).toMatch(/#:~:text=The%20ferry[^,]*,[^,]*Friday%20evening$/)
  })

  test('a letter that grows in lower case, as the Turkish İ, changes nothing of that', () => {
    const long = `Pazartesi günü limandan ayrılan vapur ${'birçok yolcuyla '.repeat(5)}cuma akşamı geri döndü.`
    const href = hrefOf(`İzmir bekledi. ${long} Sonra İzmir uyudu.`, long)
    expect(decodeURIComponent(href)).toMatch(/:~:text=Pazartesi[^,]*,[^,]*geri döndü$/)
  })

  test.each([
    [
      'zh',
      '五月的一个早晨，停航九年的老渡轮终于在许多居民的注视下缓缓驶出了修缮一新的港口，船上坐着当年曾经在这条航线上工作过的老船员和他们的家人，岸上的人们挥手送别，汽笛声在海湾里久久回荡，一直到傍晚它才平安归来。',
    ],
    [
      'th',
      'เรือข้ามฟากลำเก่ากลับมาที่ท่าเรือในวันจันทร์ หลังจากซ่อมแซมมานานถึงเก้าปี ด้วยเงินบริจาคของชาวเมือง และผู้คนหลายร้อยคนมายืนรออยู่ริมฝั่ง',
    ],
  ])('without spaces the parts end where words end: %s', (language, long) => {
    const text = `${long.slice(0, 9)} ${long} ${long.slice(-9)}`
    const [start = '', end = ''] = hrefOf(text, long)
      .split(':~:text=')[1]!
      .split(',')
      .map(decodeURIComponent)
    expect(long.startsWith(start)).toBe(true)
    expect(end.length).toBeLessThan(long.length / 2)
    const ends = new Set([long.length])
    for (const { index } of new Intl.Segmenter(language, { granularity: 'word' }).segment(long))
      ends.add(index)
    expect(ends).toContain(start.length)
    expect(ends).toContain(long.lastIndexOf(end))
    expect(ends).toContain(long.lastIndexOf(end) + end.length)
  })

  test('a sentence that is one word without end is given by the plain address', () => {
    const long = `${'ก'.repeat(20_000)}.`
    expect(hrefOf(`First. ${long} Last.`, long)).toBe(URL_)
  })

  test('a fragment that the address has stays before the directive', () => {
    expect(hrefOf('One. It sank. Two.', 'It sank.', `${URL_}#top`)).toBe(
      `${URL_}#top:~:text=It%20sank.`,
    )
  })

  test('what stands twice is told apart by what stands around it', () => {
    const text = 'On Monday it rained. It sank. On Friday it snowed. It sank. Nobody came.'
    const [first, second] = [hrefOf(text, 'It sank.'), hrefOf(text, 'It sank.', URL_, 40)]
    expect(first).not.toBe(second)
    expect(first).toContain('-,It%20sank.')
  })

  test('where nothing tells the places apart the address stays plain', () => {
    const text = Array.from({ length: 9 }, () => 'It sank.').join('\n\n')
    expect(hrefOf(text, 'It sank.', URL_, 40)).toBe(URL_)
  })
})
