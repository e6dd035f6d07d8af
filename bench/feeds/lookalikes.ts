/**
 * Articles that are alike and not the same: reports of one form, filled with other places, days and
 * figures; and reprints, which are one text in other words here and there. All are made up.
 */

export interface Written {
  readonly title: string
  readonly text: string
  readonly language: string
}

/** Twelve fillings of each of six forms. */
export function lookalikes(): Written[] {
  return FORMS.flatMap(({ language, title, text, fillings }) =>
    fillings.map((filling) => ({
      language,
      title: filled(title, filling),
      text: filled(text, filling),
    })),
  )
}

const filled = (form: string, filling: readonly string[]): string =>
  form.replace(/\{(\d)\}/g, (_, place: string) => filling[Number(place)]!)

const TOWNS =
  'Alnmouth Berwick Cromer Deal Exmouth Filey Goole Harwich Ilkley Jarrow Kendal Ludlow'.split(' ')
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const STAEDTE = 'Aurich Bingen Celle Dahme Eutin Fulda Gotha Husum Iphofen Jever Kleve Lemgo'.split(
  ' ',
)
const TAGE = 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' ')
const VILLES = 'Albi Bourges Colmar Dax Évreux Foix Gap Hyères Issoire Joigny Laon Millau'.split(
  ' ',
)
const JOURS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ')
const CITIES = '北京 上海 广州 深圳 成都 武汉 西安 南京 杭州 天津 重庆 苏州'.split(' ')
const TEAMS =
  'Rovers United Albion Wanderers Athletic Rangers County Town City Harriers Villa Orient'.split(
    ' ',
  )
const SCORES = '3-1 0-0 2-1 1-4 2-2 5-0 0-1 1-1 4-3 2-0 1-2 3-3'.split(' ')

const twelve = (make: (i: number) => string[]): string[][] =>
  Array.from({ length: 12 }, (_, i) => make(i))
const on = (list: readonly string[], i: number): string => list[i % list.length]!

interface Form {
  readonly language: string
  readonly title: string
  readonly text: string
  readonly fillings: readonly (readonly string[])[]
}

const FORMS: readonly Form[] = [
  {
    language: 'en',
    title: 'Weather for {0}',
    text: 'The weather service expects a dry start to {1} in {0}, with some cloud over the hills before noon. Temperatures will reach {2} degrees in the afternoon and fall to {3} degrees at night. The wind will blow from the west at {4} kilometres an hour, and gusts may be twice as strong on the coast. Drivers should watch for fog in the valleys, and walkers should carry a coat. The next forecast for {0} follows in the evening.',
    fillings: twelve((i) => [
      on(TOWNS, i),
      on(DAYS, i),
      `${9 + i}`,
      `${2 + (i % 7)}`,
      `${14 + 3 * i}`,
    ]),
  },
  {
    language: 'en',
    title: '{0} {2} {1}',
    text: '{0} and {1} met on {3} evening before a crowd of {4} in the third round of the county cup, and the match ended {2}. The home side began well and had most of the ball in the first half, but the visitors defended with care and waited for their chances. After the break the game opened up, and both keepers were called upon more than once. The manager of {0} praised his players for their patience. The draw for the next round takes place on Thursday at noon.',
    fillings: twelve((i) => [
      on(TEAMS, i),
      on(TEAMS, i + 5),
      on(SCORES, i),
      on(DAYS, i + 2),
      `${1200 + 137 * i}`,
    ]),
  },
  {
    language: 'en',
    title: 'Port traffic, week {0}',
    text: 'The port authority counted {1} ships in week {0}, of which {2} carried containers and {3} carried grain. In all, {4} tonnes of freight passed over the quays. Waiting times at the outer anchorage stayed within the usual bounds, and no delays were reported from the railway terminal. The authority publishes its figures every week; they are provisional and may be corrected in the monthly report. Pilots were on duty around the clock.',
    fillings: twelve((i) => [
      `${i + 3}`,
      `${180 + 7 * i}`,
      `${88 + 3 * i}`,
      `${21 + i}`,
      `${412_000 + 3_511 * i}`,
    ]),
  },
  {
    language: 'de',
    title: 'Polizeibericht {0} vom {1}',
    text: 'Die Polizei in {0} zählte am {1} insgesamt {2} Unfälle, bei denen {3} Menschen leicht verletzt wurden. Auf der Umgehungsstraße kam es am Nachmittag zu einem Rückstau von {4} Kilometern, weil ein Lastwagen Ladung verloren hatte. Die Beamten baten die Fahrer um Geduld und leiteten den Verkehr über die Dörfer um. Gegen Abend war die Strecke wieder frei. Wer etwas beobachtet hat, soll sich bei der Wache melden.',
    fillings: twelve((i) => [
      on(STAEDTE, i),
      on(TAGE, i),
      `${4 + i}`,
      `${1 + (i % 4)}`,
      `${3 + (i % 9)}`,
    ]),
  },
  {
    language: 'fr',
    title: 'Marché de {0} : les prix de {1}',
    text: 'Au marché de {0}, les prix relevés {1} matin restent stables dans l’ensemble. Le kilo de pommes se vend {2} euros, celui de carottes {3} euros, et la douzaine d’œufs {4} euros. Les producteurs se disent satisfaits de la saison, malgré la pluie des dernières semaines. Les clients étaient nombreux dès l’ouverture, et les étals de fromage ont été vides avant midi. Le prochain relevé sera publié la semaine prochaine.',
    fillings: twelve((i) => [
      on(VILLES, i),
      on(JOURS, i),
      `${2 + (i % 3)},${10 + i}`,
      `1,${20 + 3 * i}`,
      `3,${15 + 2 * i}`,
    ]),
  },
  {
    language: 'zh-Hans',
    title: '{0}天气预报',
    text: '气象台预计{0}今天白天晴间多云，最高气温{1}摄氏度，夜间最低气温{2}摄氏度，西北风{3}级，空气湿度为百分之{4}。早晚温差较大，市民外出请注意增减衣物，驾车出行请留意部分路段的大雾。有关部门提醒各单位做好防火工作，并关注气象台随后发布的最新消息。未来三天天气以晴为主，适合户外活动。',
    fillings: twelve((i) => [
      on(CITIES, i),
      `${12 + i}`,
      `${1 + i}`,
      `${2 + (i % 4)}`,
      `${35 + 4 * i}`,
    ]),
  },
]

/** A number from 0 to 1 for each call; equal seeds give equal rows (mulberry32). */
export function randomBy(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Words of four in a row, each once. */
function shinglesOf(words: readonly string[]): Set<string> {
  return new Set(words.slice(3).map((_, i) => words.slice(i, i + 4).join(' ')))
}

/** The share of a text's shingles that another has too: 0…1. */
export function sharedShingles(text: string, other: string): number {
  const [one, two] = [text, other].map((part) => shinglesOf(part.toLowerCase().split(/\s+/)))
  return [...one!].filter((shingle) => two!.has(shingle)).length / Math.max(1, one!.size)
}

const LEADS = ['(dpa) – ', 'AGENCY — ', 'By our own staff. ', '']
/** Small words of edits; of no language in particular. */
const NO_NUMBER_OR_NAME = /^(?:\p{Ll}{3,}|[\p{Lo}\p{M}]{3,})$/u

/**
 * An agency's text as another site prints it: another lead, sentences cut away, and single words left
 * out or doubled by editors, until about 80 % of the shingles are shared.
 */
export function reprint(article: Written, seed: number): Written {
  const random = randomBy(seed)
  const paragraphs = article.text.split('\n\n')
  // Editors cut from the end.
  const kept = paragraphs.length > 3 && random() < 0.5 ? paragraphs.slice(0, -1) : paragraphs
  let words = kept.join('\n\n').split(' ')
  for (let tries = 0; tries < 400; tries += 1) {
    const at = Math.floor(random() * words.length)
    if (!NO_NUMBER_OR_NAME.test(words[at]!)) continue
    const edited = [...words]
    if (random() < 0.5) edited.splice(at, 1)
    else
      edited[at] = words[Math.floor(random() * words.length)]!.toLowerCase().replace(
        /[\d\p{P}]/gu,
        '',
      )
    if (sharedShingles(article.text, edited.join(' ')) < 0.8) break
    words = edited
  }
  return {
    ...article,
    title: random() < 0.5 ? article.title : `${article.title.split(' ').slice(0, 4).join(' ')} …`,
    text: LEADS[Math.floor(random() * LEADS.length)] + words.join(' '),
  }
}
