import { expect, test } from 'vitest'
import { WINDOW } from '../../src/story/grouping.ts'
import { MemoryStories } from '../../src/story/memory.ts'

interface Given {
  readonly id: string
  readonly lang: string
  readonly title: string
  readonly text: string
  readonly hour?: number
}

const START = Date.UTC(2026, 2, 2)

/** The ids of each story's articles, in the order of their arrival. */
function group(articles: readonly Given[]): string[][] {
  const stories = new MemoryStories()
  for (const [i, { id, lang, title, text, hour = i }] of articles.entries()) {
    const date = new Date(START + hour * 3_600_000).toISOString()
    stories.add({ id, language: lang, title, text, date })
  }
  const found = new Map<string, string[]>()
  for (const { id } of articles) {
    const story = stories.story(id)!
    found.set(story, [...(found.get(story) ?? []), id])
  }
  return [...found.values()]
}

const FERRY: readonly Given[] = [
  {
    id: 'en',
    lang: 'en',
    title: 'Ferry Sigrun runs aground off Lindvik with 164 on board',
    text: 'The ferry Sigrun ran aground on rocks off Lindvik in Norway on Monday with 164 people on board. Captain Oddvar Tangen said a rudder had failed. Two lifeboats and a helicopter from Kvalholm took everybody off within 3 hours. The owner, Nordleia Lines, will inspect the hull.',
  },
  {
    id: 'en2',
    lang: 'en',
    title: 'All rescued as Norwegian ferry hits rocks near Lindvik',
    text: 'Rescuers have brought 164 passengers and crew ashore after the Sigrun hit rocks near Lindvik. The ferry of Nordleia Lines had lost its steering, according to Captain Oddvar Tangen. Norway’s accident board has sent three inspectors. Kvalholm opened a school hall for those stranded.',
  },
  {
    id: 'de',
    lang: 'de',
    title: 'Fähre Sigrun vor Lindvik auf Grund gelaufen',
    text: 'Vor der norwegischen Küste ist die Fähre Sigrun auf Felsen gelaufen. Alle 164 Menschen an Bord wurden gerettet, teilte die Reederei Nordleia mit. Kapitän Oddvar Tangen meldete einen Schaden am Ruder. Norwegen untersucht den Unfall bei Lindvik. Die Geretteten kamen in Kvalholm unter.',
  },
  {
    id: 'ru',
    lang: 'ru',
    title: 'В Норвегии паром «Сигрун» сел на мель у Линдвика',
    text: 'У берегов Норвегии паром «Сигрун» сел на камни близ Линдвика. На борту находились 164 человека, все спасены. Капитан Оддвар Танген сообщил о поломке руля. Владелец судна, компания Нордлейя, начала проверку. Пассажиров разместили в Квалхольме.',
  },
]

const OTHERS: readonly Given[] = [
  {
    id: 'bread',
    lang: 'en',
    title: 'Bakers warn of dearer bread in spring',
    text: 'The price of bread may rise by 8 percent in spring, the guild of bakers said. Flour has become dearer since the drought in the south, and energy costs weigh on small shops. Chairwoman Petra Hollis asked for a lower tax on ovens.',
  },
  {
    id: 'brot',
    lang: 'de',
    title: 'Stadtbibliothek bleibt im Sommer länger geöffnet',
    text: 'Die Stadtbibliothek in Grünfelde öffnet von Juni an bis 22 Uhr. Leiterin Marga Pohl rechnet mit 300 Besuchern mehr am Tag. Der Stadtrat stellt dafür 40000 Euro bereit. Auch der Lesegarten wird abends beleuchtet.',
  },
  {
    id: 'les',
    lang: 'ru',
    title: 'В области высадили двадцать тысяч сосен',
    text: 'Лесники Заречной области высадили молодые сосны на месте прошлогоднего пожара. Работы заняли две недели, помогали школьники. Осенью посадки проверит комиссия. Саженцы вырастили в местном питомнике.',
  },
]

test('reports of one event in several languages are one story, whatever comes between', () => {
  const [en, en2, de, ru] = FERRY
  const [bread, library, forest] = OTHERS
  expect(group([en!, bread!, de!, library!, forest!, en2!, ru!])).toEqual([
    ['en', 'de', 'en2', 'ru'],
    ['bread'],
    ['brot'],
    ['les'],
  ])
})

test('a story begins with its first article and goes by its id', () => {
  const stories = new MemoryStories()
  for (const { id, lang, title, text } of FERRY) {
    stories.add({ id, language: lang, title, text, date: '2026-03-02T00:00:00Z' })
  }
  expect(FERRY.map(({ id }) => stories.story(id))).toEqual(['en', 'en', 'en', 'en'])
  expect(stories.story('unknown')).toBeUndefined()
})

test('what lies further apart than the window is not one story', () => {
  const late = 1 + WINDOW / 3_600_000
  expect(group([FERRY[0]!, { ...FERRY[1]!, hour: late }])).toEqual([['en'], ['en2']])
  expect(group([FERRY[0]!, { ...FERRY[1]!, hour: late - 2 }])).toEqual([['en', 'en2']])
})

test('a late article of an earlier date joins all the same', () => {
  expect(
    group([
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
])('$lang: reports of a series stay apart', ({ lang, fill, rows }) => {
  const articles = rows.map((row, i) => ({
    id: `${i}`,
    lang,
    ...fill(row[0], row[1], row[2], row[3]),
  }))
  expect(group(articles)).toEqual([['0'], ['1'], ['2']])
})

test('two figures that agree by accident make no story across languages', () => {
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
  expect(group(rates)).toEqual([['bank'], ['banque']])
})

test('one copied report is one story, series or not', () => {
  const [first] = FERRY
  expect(group([first!, { ...first!, id: 'copy' }])).toEqual([['en', 'copy']])
})
