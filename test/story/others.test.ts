import { expect, test } from 'vitest'
import { Counts } from '../../src/story/counts.ts'
import { type Features, featuresOf } from '../../src/story/features.ts'
import { MemoryStories } from '../../src/story/memory.ts'
import { otherCast } from '../../src/story/others.ts'

const CUP = {
  de: [
    'Tordal schlägt Brekka im Halbfinale mit 2:0',
    'Im Halbfinale der Nordliga hat Tordal am Samstag gegen Brekka 2:0 gewonnen. Jonas Velder traf für Tordal zweimal, das zweite Tor in der 80. Minute. Trainer Marek Oslan lobte Velder nach dem Spiel vor 31000 Zuschauern.',
  ],
  fr: [
    'Tordal bat Brekka 2-0 en demi-finale',
    'Tordal s’est imposé 2-0 samedi contre Brekka en demi-finale de la Nordliga. Jonas Velder a marqué deux buts pour Tordal, le second à la 80e minute du match. L’entraîneur Marek Oslan a salué Velder devant 31000 spectateurs.',
  ],
  es: [
    'Tordal gana 2-0 a Brekka en la semifinal',
    'El Tordal ganó 2-0 al Brekka el sábado en la semifinal de la Nordliga. Jonas Velder marcó los dos goles del Tordal, el segundo en el minuto 80 del partido. El técnico Marek Oslan elogió a Velder ante 31000 espectadores.',
  ],
  pt: [
    'Tordal vence o Brekka por 2-0 na semifinal',
    'O Tordal venceu o Brekka por 2-0 no sábado na semifinal da Nordliga. Jonas Velder fez os dois gols do Tordal, o segundo aos 80 minutos da partida. O técnico Marek Oslan elogiou Velder diante de 31000 torcedores.',
  ],
} as const
const SAME = [
  'Velder sends Tordal to the final',
  'Tordal beat Brekka 2-0 on Saturday in the semi-final of the Nordliga. Jonas Velder scored both goals for Tordal, the second in minute 80 of the match. Coach Marek Oslan praised Velder.',
] as const
const OTHER = [
  'Skogen beat Lunde 3-1',
  'Skogen won the semi-final of the Nordliga on Saturday. Petter Hamre scored for Skogen in minute 80 of the match. Coach Ivo Strand praised Hamre in Lunde.',
] as const
const ARABIC = [
  'سكوغن يهزم لوندي',
  'فاز سكوغن يوم السبت في نصف نهائي الدوري. وسجل بيتر هامري هدف سكوغن في الدقيقة 80 من المباراة. وأشاد المدرب إيفو ستراند باللاعب هامري في لوندي.',
] as const

const read = (language: string, [title, text]: readonly [string, string]): Features =>
  featuresOf({ id: `${language} ${title}`, language, title, text, date: '2026-03-02T08:00:00Z' })
const MEMBERS = Object.entries(CUP).map(([language, texts]) => read(language, texts))

test('an article about others than a story in other languages pays for it', () => {
  const counts = new Counts()
  expect(otherCast(counts, read('en', OTHER), MEMBERS)).toBeGreaterThan(0)
  expect(otherCast(counts, read('en', SAME), MEMBERS)).toBe(0)
})

test('it takes four members to say whom a story is about', () => {
  expect(otherCast(new Counts(), read('en', OTHER), MEMBERS.slice(1))).toBe(0)
})

test('names are not missed in a script that they are seldom recognised in', () => {
  const counts = new Counts()
  expect(otherCast(counts, read('ar', ARABIC), MEMBERS)).toBe(0)
  const mixed = [...MEMBERS.slice(1), read('ar', ARABIC)]
  expect(otherCast(counts, read('en', OTHER), mixed)).toBe(0)
})

test('the other match of a day is no part of the story about the first', async () => {
  const stories = new MemoryStories()
  const date = '2026-03-02T08:00:00Z'
  const add = (language: string, [title, text]: readonly [string, string]) =>
    stories.add({ id: title, language, title, text, date })
  for (const [language, texts] of Object.entries(CUP)) await add(language, texts)
  await add('en', OTHER)
  await add('it', [
    'Velder porta il Tordal in finale',
    'Il Tordal ha battuto 2-0 il Brekka nella semifinale della Nordliga. Jonas Velder ha segnato due gol per il Tordal. Il tecnico Marek Oslan ha lodato Velder davanti a 31000 spettatori.',
  ])
  const found = new Set(stories.all().map(({ story }) => story))
  expect([...found]).toEqual([CUP.de[0], OTHER[0]])
})
