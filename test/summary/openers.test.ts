import { describe, expect, test } from 'vitest'
import { pointsBack } from '../../src/summary/openers.ts'

describe('a sentence that points back', () => {
  test.each([
    ['hu', 'Ezért a híd zárva marad.'],
    ['ro', 'Cu toate acestea, podul rămâne închis.'],
    ['sk', 'Napriek tomu most zostáva zatvorený.'],
    ['lt', 'Todėl tiltas lieka uždarytas.'],
    ['te', 'అయితే వంతెన మూసి ఉంది.'],
    ['hy', 'Սակայն կամուրջը փակ է։'],
    ['ka', 'თუმცა ხიდი დაკეტილია.'],
    ['sr-Latn', 'Zbog toga most ostaje zatvoren.'],
    ['bs', 'Zato most ostaje zatvoren.'],
    ['km', 'ដូច្នេះស្ពាននៅតែបិទ។'],
  ])('in %s: %s', (language, text) => {
    expect(pointsBack(text, language)).toBe(true)
  })

  test.each([
    ['sv', 'Den nya bron öppnar i maj.'],
    ['nl', 'Het stadhuis blijft dicht.'],
    ['hu', 'A híd májusban nyílik meg.'],
    ['ko', '이 시장은 다리를 연다고 말했다.'],
    ['vi', 'Ông Nam nói cầu sẽ mở vào tháng năm.'],
  ])('in %s not: %s', (language, text) => {
    expect(pointsBack(text, language)).toBe(false)
  })
})

test.each([
  ['ru', 'Об этом стало известно во вторник.'],
  ['uk', 'Про це повідомляє агентство.'],
  ['de', 'Das teilte die Polizei mit.'],
  ['it', 'Lo ha annunciato il ministero.'],
  ['pl', 'Poinformował o tym minister.'],
  ['cs', 'Uvedla to agentura.'],
  ['vi', 'Điều này được công bố.'],
  ['ar', 'وجاء ذلك في بيان.'],
  ['bn', 'এ তথ্য জানানো হয়েছে।'],
])('who announced it, in %s, points back at what was announced', (language, sentence) => {
  expect(pointsBack(sentence, language)).toBe(true)
})

test.each([
  ['en', 'Well, the bridge is closed.', 'Well water reached the bridge.'],
  ['ru', 'Правда, мост закрыт.', 'Правда о мосте стала известна.'],
  ['de', 'Zu dieser Einsicht kam der Rat.', 'Zu Ostern öffnet die Brücke.'],
])('a word before a comma and words that only together point back, in %s', (language, back, no) => {
  expect(pointsBack(back, language)).toBe(true)
  expect(pointsBack(no, language)).toBe(false)
})

test.each([
  ['de', 'Jetzt hat er den Hafen verlassen.', 'Jetzt haben Sie die Wahl.'],
  ['nb', 'Nå har hun forlatt havna.', 'Nå har byen fått en ny bro.'],
  ['nl', 'Gisteren verliet hij de haven.', 'Gisteren verliet de veerboot de haven.'],
  ['cs', 'Zpráva ji řadí na první místo.', 'Zpráva řadí zemi na první místo.'],
  ['en', 'On Monday she left the harbour.', 'On Monday the ferry left, and she waved.'],
])('a pronoun as second or third word points back, in %s', (language, back, no) => {
  expect(pointsBack(back, language)).toBe(true)
  expect(pointsBack(no, language)).toBe(false)
})
