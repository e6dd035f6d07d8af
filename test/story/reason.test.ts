import { expect, test } from 'vitest'
import { Counts } from '../../src/story/counts.ts'
import { featuresOf } from '../../src/story/features.ts'
import { weighed } from '../../src/story/link.ts'
import { type ReasonMark, sharedMarks } from '../../src/story/reason.ts'
import { toldList, toldReason } from '../../src/story/told-reason.ts'

const number = (digits: string): ReasonMark =>
  ({ key: `N${digits}`, kind: 'number', shown: {}, worth: 1, found: 2 }) as ReasonMark

test.each([
  ['1796', 'en', '1796'],
  ['2008', 'de', '2008'],
  ['12500', 'en', '12,500'],
  ['12500', 'de', '12.500'],
  ['7:30', 'en', '7:30'],
])('the number %s is told in %s as %s', (digits, language, told) => {
  expect(toldReason([number(digits)], language, language)).toEqual([{ kind: 'number', text: told }])
})

test.each([
  ['en', ['1796', 'May 8', '1979', 'vacuna'], '1796 · May 8 · 1979 · vacuna'],
  ['en', ['Washington, D.C.', 'Minsk'], 'Washington, D.C. · Minsk'],
  ['en', ['Minsk', 'David Hale', '2008'], 'Minsk, David Hale, 2008'],
  ['ar', ['مينسك', 'واشنطن'], 'مينسك، واشنطن'],
  ['ar', ['Minsk', 'واشنطن', 'Hale'], '\u2068Minsk\u2069، واشنطن، \u2068Hale\u2069'],
  ['ja', ['ミンスク', '2008'], 'ミンスク、2008'],
  ['zh-Hans', ['Karen Stewart', '明斯克'], 'Karen Stewart、明斯克'],
  ['ru', ['Минск', 'Дэвид Хейл'], 'Минск, Дэвид Хейл'],
  ['tr', ['Minsk', 'ağustos'], 'Minsk, ağustos'],
])('a reader of %s is told %j as %s', (language, texts, list) => {
  expect(
    toldList(
      texts.map((text) => ({ kind: 'name' as const, text })),
      language,
    ),
  ).toBe(list)
})

const read = (language: string, text: string) =>
  featuresOf({ id: language, language, title: '', text, date: '2026-03-02T08:00:00Z' })

/** What the two texts share, as a reader of each of the languages is told. */
function told(
  one: readonly [language: string, text: string],
  other: readonly [language: string, text: string],
): string[][] {
  const counts = new Counts()
  const marks = sharedMarks(counts, weighed(counts, read(...one)), [read(...other)])
  return [one, other].map(([language]) =>
    toldReason(marks, language, language).map(({ text }) => text),
  )
}

test('where only the given name is shared, each language shows it with its surname', () => {
  expect(
    told(['en', 'They said that Karen Stewart left.'], ['ru', 'Вчера посол Карен Сцюарт уехала.']),
  ).toEqual([['Karen Stewart'], ['Карен Сцюарт']])
})

test('a surname is shown although an earlier word sounds like it', () => {
  const german = 'Nach dem Streit musste gestern die Amerikanerin Karen Stewart ausreisen.'
  expect(told(['en', 'They said that Karen Stewart left.'], ['de', german])).toEqual([
    ['Karen Stewart'],
    ['Karen Stewart'],
  ])
})

test('what precedes a name and a day of the week are no part of it', () => {
  const english = 'They saw how Captain Oddvar Tangen left Kvalholm Monday at noon.'
  const german = 'Gestern verließ Kapitän Oddvar Tangen am Mittag Kvalholm.'
  const [shown] = told(['en', english], ['de', german])
  expect(shown).toEqual(expect.arrayContaining(['Oddvar Tangen', 'Kvalholm']))
  expect(shown!.join()).not.toMatch(/Captain|Monday/)
})

const name = (shown: Record<string, string>, worth: number): ReasonMark => ({
  key: `T${Object.values(shown).join()}`,
  kind: 'name',
  shown,
  worth,
  found: 1,
})

test('a name that is part of another is not told beside it', () => {
  const marks = [
    name({ en: 'Hale' }, 5),
    name({ en: 'Minsk' }, 4),
    name({ en: 'David Hale' }, 3),
    name({ en: 'Halef' }, 2),
  ]
  expect(toldReason(marks, 'en', 'en').map(({ text }) => text)).toEqual([
    'David Hale',
    'Minsk',
    'Halef',
  ])
})

test('names known only from other languages come last, and words not at all', () => {
  const marks: ReasonMark[] = [
    name({ ru: 'Минск', es: 'Minsk' }, 5),
    { ...name({ hi: 'राजदूत' }, 4), kind: 'concept' },
    name({ en: 'Lindvik', de: 'Lindvik' }, 3),
    name({ de: 'Kvalholm' }, 2),
  ]
  expect(toldReason(marks, 'fr', 'de').map(({ text }) => text)).toEqual([
    'Lindvik',
    'Kvalholm',
    'Minsk',
  ])
})

test('a name in letters of neither language is told only where nothing else is', () => {
  const foreign = name({ hi: 'मिन्स्क', ar: 'مينسك' }, 5)
  const known = name({ de: 'Kvalholm' }, 2)
  expect(toldReason([foreign, known], 'fr', 'de').map(({ text }) => text)).toEqual(['Kvalholm'])
  expect(toldReason([foreign], 'fr', 'de').map(({ text }) => text)).toEqual(['मिन्स्क'])
})

test('in one language names that merely have the same consonants are not the same', () => {
  const shown = told(
    ['en', 'They met at the Press Club in Lindvik as Anna Wolff left.'],
    ['en', 'They met at the Police School in Lindvik as Anna Wolf left.'],
  )
  expect(shown[0]!.join()).not.toContain('Press')
  expect(shown[0]!.join()).toContain('Lindvik')
  expect(shown[0]!.join()).toContain('Wolf')
})

const vietnamese = (title: string, text: string) =>
  featuresOf({ id: title, language: 'vi', title, text, date: '2026-03-02T08:00:00Z' })

test('in Vietnamese whole words are told, and no syllables of them', () => {
  const counts = new Counts()
  const one = vietnamese(
    'Cháy rừng lan rộng, Thu Hà trấn an dân Đà Lạt',
    'Chiều nay, Chính quyền cho biết ông Trần Văn Hòa đã đến bệnh viện Kvalholm.',
  )
  const other = vietnamese(
    'Cháy rừng chưa dứt, bà Thu Hà trấn an Đà Lạt',
    'Theo Chính sách mới, ông Trần Văn Hòa rời bệnh viện Kvalholm hôm qua.',
  )
  const marks = sharedMarks(counts, weighed(counts, one), [other])
  const texts = toldReason(marks, 'vi', 'vi').map(({ text }) => text)
  expect(texts).toEqual(
    expect.arrayContaining(['Trần Văn Hòa', 'Kvalholm', 'cháy rừng', 'bệnh viện']),
  )
  expect(marks.filter(({ kind }) => kind === 'word').map(({ shown }) => shown.vi)).toEqual(
    expect.not.arrayContaining(['thu hà', 'hà trấn']),
  )
  expect(texts.filter((text) => /^(?:Chính|bệnh|rừng|Trần|Hòa)$/i.test(text))).toEqual([])
})

test('a country in one syllable is not told where it is part of a Vietnamese name', () => {
  const placesOf = (one: string, other: string) => {
    const counts = new Counts()
    const marks = sharedMarks(counts, weighed(counts, vietnamese('', one)), [vietnamese('', other)])
    return marks.filter(({ kind }) => kind === 'place').map(({ key }) => key)
  }
  const name = 'dân làng Kvalholm thăm nơi thờ ông Tôn Đức Thắng'
  expect(placesOf(name, 'khu thờ ông Tôn Đức Thắng ở làng Kvalholm')).toEqual([])
  expect(placesOf(name, 'người dân Đức thăm làng Kvalholm')).toEqual([])
  expect(placesOf('người Đức thăm Kvalholm', 'người dân Đức thăm làng Kvalholm')).toEqual(['PDE'])
})

test('a name ends with its line, and in Turkish before its apostrophe', () => {
  const marksOf = (language: string, title: string, text: string) =>
    [...featuresOf({ id: 'a', language, title, text, date: '2026-03-02T08:00:00Z' }).marks.values()]
      .filter(({ kind }) => kind === 'name')
      .map(({ shown }) => shown)
  expect(
    marksOf(
      'en',
      'Why nobody saw what happened in Lindvik',
      'Tangen left, and they said Tangen fell.',
    ),
  ).toEqual(['Lindvik', 'Tangen'])
  expect(marksOf('tr', '', 'Kulüp dün gece Kvalholm’dan Okello Tangen’i aldı.')).toEqual([
    'Kvalholm',
    'Okello Tangen',
    'Tangen',
  ])
})
