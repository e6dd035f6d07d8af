import { expect, test } from 'vitest'
import { WINDOW } from '../../src/story/grouping.ts'
import { MemoryStories } from '../../src/story/memory.ts'
import { FERRY, type Given, OTHERS } from './texts.ts'

const START = Date.UTC(2026, 2, 2)

/** The ids of each story's articles, in the order of their arrival. */
async function group(articles: readonly Given[]): Promise<string[][]> {
  const stories = new MemoryStories()
  for (const [i, { id, lang, title, text, hour = i }] of articles.entries()) {
    const date = new Date(START + hour * 3_600_000).toISOString()
    await stories.add({ id, language: lang, title, text, date })
  }
  const found = new Map<string, string[]>()
  for (const { id, story } of stories.all()) {
    found.set(story, [...(found.get(story) ?? []), id])
  }
  return [...found.values()]
}

test('reports of one event in several languages are one story, whatever comes between', async () => {
  const [en, en2, de, ru] = FERRY
  const [bread, library, forest] = OTHERS
  expect(await group([en!, bread!, de!, library!, forest!, en2!, ru!])).toEqual([
    ['en', 'de', 'en2', 'ru'],
    ['bread'],
    ['brot'],
    ['les'],
  ])
})

test('a story begins with its first article and goes by its id', async () => {
  const stories = new MemoryStories()
  for (const { id, lang, title, text } of FERRY) {
    await stories.add({ id, language: lang, title, text, date: '2026-03-02T00:00:00Z' })
  }
  expect(stories.all().map(({ story }) => story)).toEqual(['en', 'en', 'en', 'en'])
})

test('what lies further apart than the window is not one story', async () => {
  const late = 1 + WINDOW / 3_600_000
  expect(await group([FERRY[0]!, { ...FERRY[1]!, hour: late }])).toEqual([['en'], ['en2']])
  expect(await group([FERRY[0]!, { ...FERRY[1]!, hour: late - 2 }])).toEqual([['en', 'en2']])
})

test('a late article of an earlier date joins all the same', async () => {
  expect(
    await group([
      { ...FERRY[0]!, hour: 30 },
      { ...FERRY[2]!, hour: 2 },
    ]),
  ).toEqual([['en', 'de']])
})

test.each([
  {
    lang: 'en',
    fill: (town: string, wave: number, wind: number, side: string) => ({
      title: `Waves of ${wave} metres at ${town}`,
      text: `The harbour office of ${town} expects waves of ${wave} metres today. The wind blows at ${wind} knots from the ${side}. Small boats should stay in port until the evening. The next report comes at noon.`,
    }),
    rows: [
      ['Lindvik', 4, 35, 'north'],
      ['Ostrand', 2, 18, 'west'],
      ['Kvalholm', 5, 41, 'south'],
    ] as const,
  },
  {
    lang: 'fr',
    fill: (town: string, wave: number, wind: number, side: string) => ({
      title: `Marché de ${town} : le blé à ${wave} euros`,
      text: `Au marché de ${town}, le blé s’est vendu ${wave} euros la tonne mardi. Les marchands ont apporté ${wind} tonnes, venues surtout du ${side}. La demande reste ferme, selon la chambre. La prochaine vente aura lieu la semaine prochaine.`,
    }),
    rows: [
      ['Valbrune', 231, 84, 'nord'],
      ['Montclar', 228, 61, 'sud'],
      ['Pierreval', 236, 97, 'Morvan'],
    ] as const,
  },
])('$lang: reports of a series stay apart', async ({ lang, fill, rows }) => {
  const articles = rows.map((row, i) => ({
    id: `${i}`,
    lang,
    ...fill(row[0], row[1], row[2], row[3]),
  }))
  expect(await group(articles)).toEqual([['0'], ['1'], ['2']])
})

test('two figures that agree by accident make no story across languages', async () => {
  const rates = [
    {
      id: 'bank',
      lang: 'en',
      title: 'Central bank of Ostmark keeps its rate at 4.25 percent',
      text: 'The central bank left its main rate unchanged at 4.25 percent, as expected. Prices rose by 3.7 percent over the year. The governor sees no need for haste.',
    },
    {
      id: 'banque',
      lang: 'fr',
      title: 'Le taux directeur reste fixé à 4,25 pour cent',
      text: 'La banque centrale a maintenu son taux à 4,25 pour cent. La hausse des prix atteint 3,7 pour cent sur un an. La prochaine décision est attendue au printemps.',
    },
  ]
  expect(await group(rates)).toEqual([['bank'], ['banque']])
})

test('one copied report is one story, series or not', async () => {
  const [first] = FERRY
  expect(await group([first!, { ...first!, id: 'copy' }])).toEqual([['en', 'copy']])
})
