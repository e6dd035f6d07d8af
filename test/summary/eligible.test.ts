import { describe, expect, test } from 'vitest'
import { makeArticle } from '../../src/article/article.ts'
import { eligibleUnits } from '../../src/summary/eligible.ts'
import { readUnits } from '../../src/summary/units.ts'

describe('what may be chosen', () => {
  const eligible = (texts: readonly string[], title = '') => {
    const article = makeArticle(
      texts.map((text) => ({ kind: 'prose', text })),
      { title },
    )
    const units = readUnits(article, 'en')
    return eligibleUnits(units.units, units.title.terms)
  }
  const body = [
    'The mill by the river was built in 1792 and has ground flour ever since. It belongs to the town.',
    'Forty farms bring their grain to it every autumn and take the flour home. The wheel turns all year.',
  ]

  test.each([
    ['a question', 'Why does the town keep such an old and costly mill at all?'],
    ['a signature', 'EVA BRANDT, Miller of the Town of Aldersea.'],
    ['a label and a line', 'Picture: the mill of the town in morning light.'],
    ['an instruction to read on', 'See the tables below for more.'],
  ])('%s is not', (_, line) => {
    expect(eligible([...body, line])).toEqual([true, true, true, true, false])
  })

  test.each([
    ['opens', 'The mill of the town (which was built in 1792 has ground flour ever since.'],
    ['closes', 'The mill of the town was built in 1792) and has ground flour ever since.'],
  ])('a bracket that only %s is not', (_, text) => {
    expect(eligible([...body, text]).at(-1)).toBe(false)
  })

  test('the title once more is not; a lead that adds to it is', () => {
    const title = 'The old mill of Aldersea closes after two hundred years'
    const lead =
      'The old mill of Aldersea closes after two hundred years, the council said on Monday, for want of water.'
    expect(eligible([`${title}.`, lead, ...body], title).slice(0, 2)).toEqual([false, true])
  })

  test('a closing mark that nothing before could open is a slip of the pen', () => {
    const slip = 'The wheel of the mill” has turned since the year in which the bridge was built.'
    const speech =
      'The miller said: “It has turned since I was a boy. I oil it each Monday morning.'
    expect(eligible([slip, ...body])[0]).toBe(true)
    expect(eligible([...body, slip]).at(-1)).toBe(true)
    expect(eligible([...body, speech, slip]).at(-1)).toBe(false)
    expect(eligible([...body, 'It has turned since the year of the great flood.”']).at(-1)).toBe(
      false,
    )
  })

  test('so is one that opens inside the first sentence and is never closed', () => {
    const lost = 'The mayor “is a friend of the mill since his youth.'
    expect(eligible([lost, ...body])[0]).toBe(true)
    expect(eligible([...body, lost]).at(-1)).toBe(false)
    expect(eligible([`“${lost.replace('“', '')}`, ...body])[0]).toBe(false)
  })

  test("a small letter counts for nothing in an article's first sentence", () => {
    const small = 'the miller of the town has sold his flour to forty farms for a long time.'
    expect(eligible([small, ...body])[0]).toBe(true)
    expect(eligible([...body, small]).at(-1)).toBe(false)
  })

  test('half a quotation is not, but the sentence that introduces a longer one is', () => {
    const speech = [
      'The miller of the town said on Monday: “The wheel has turned since my father was a boy. It will turn for my sons.”',
      'The mayor of the town said on Monday: “The wheel has turned since my father was a boy.',
    ]
    expect(eligible([speech[0]!, ...body]).slice(0, 2)).toEqual([true, false])
    // Where somebody is said to speak, the mark that ends it is merely lost.
    expect(eligible([speech[1]!, ...body])[0]).toBe(true)
    expect(eligible(['“The wheel has turned since my father was a boy.', ...body])[0]).toBe(false)
  })

  test.each([
    '„Das Rad dreht sich seit dem Jahr der großen Flut,“ sagte der Müller am Montag.',
    '»Kolo se vrti od leta velike poplave in se bo vrtelo naprej,« je dejal mlinar.',
    '“Roda itu berputar sejak tahun banjir besar dan akan terus berputar, “ kata tukang giling.',
  ])('a mark behind a comma closes what is open: %s', (quoted) => {
    expect(eligible([...body, quoted]).at(-1)).toBe(true)
  })

  test('where words are not parted, their number sets no bound', () => {
    const long = `${'ရေစက်ကို မြို့သားတို့ ပိုင်သည်၊ '.repeat(22)}ဟု ဆိုသည်။`
    expect(long.length).toBeLessThan(900)
    expect(eligible([long, ...body])[0]).toBe(true)
  })

  test('a long sentence that has lost its end mark is, a heading is not', () => {
    const lost =
      'The council of the town said on Monday that it will pay for the new wheel of the mill'
    expect(eligible([...body, lost, 'A wheel for the mill of the town'])).toEqual([
      ...[true, true, true, true],
      ...[true, false],
    ])
  })

  test('a name may begin with a small letter', () => {
    const names = ['wikiMill is a site on which the millers of Aldersea write how flour is made.']
    expect(eligible([...body, ...names])[4]).toBe(true)
    expect(eligible([...body, 'mill is a site on which the millers write of flour.'])[4]).toBe(
      false,
    )
  })

  test('a short lead that tells the news is', () => {
    const title = 'Mill closes after floods'
    expect(eligible(['The mill closes for good on Friday after floods.', ...body], title)[0]).toBe(
      true,
    )
  })

  test('a script without capitals is no text that begins in the middle', () => {
    const georgian = [
      'წისქვილი მდინარესთან ათას შვიდას ოთხმოცდათორმეტ წელს აშენდა და დღესაც მუშაობს.',
      'ყოველ შემოდგომაზე ორმოცი მეურნეობა მარცვალს აქ ფქვავს და სახლში მიაქვს.',
    ]
    expect(eligible(georgian)).toEqual([true, true])
  })
})
