/** The dates that a timeline tells of are not the date of the article. */

import { expect, it } from 'vitest'
import { extractArticle } from '../../../src/article/page/extract.ts'
import { HARBOUR } from '../pages/prose.ts'

const DAYS = ['3 March 2014', '9 June 2016', '21 January 2019', '30 August 2021']
const INTRO = `<p>${HARBOUR[0]} ${HARBOUR[1]}</p>`

const dateOf = (body: string, head = '') =>
  extractArticle(
    `<html lang="en"><head><title>The harbour wall, year by year</title>${head}</head><body>
     <main><h1>The harbour wall, year by year</h1>${body}</main></body></html>`,
    { url: 'https://news.example.com/harbour-wall' },
  ).published

const entries = (entry: (day: string, text: string) => string, days = DAYS) =>
  days.map((day, i) => entry(day, HARBOUR[i % HARBOUR.length]!)).join('')
const PLAIN = entries((day, text) => `<p>${day}: ${text}</p>`)

it.each([
  ['in paragraphs', PLAIN],
  ['in bold type', entries((day, text) => `<p><b>${day}</b> ${text}</p>`)],
  ['as headings', entries((day, text) => `<h2>${day}</h2><p>${text}</p>`)],
  ['with the name of the day', entries((day, text) => `<li>Monday, ${day} – ${text}</li>`)],
  [
    'in a list that is named a timeline',
    `<ul class="timeline">${entries((day, text) => `<li><time>${day}</time><p>${text}</p></li>`)}</ul>`,
  ],
])('dates of entries %s do not date the article', (_, body) => {
  expect(dateOf(body)).toBeNull()
  expect(dateOf(INTRO + body)).toBeNull()
})

it.each([
  ['in a line of its own', `<p>12.09.2021</p>${INTRO}${PLAIN}`],
  ['marked', `<time datetime="2021-09-12">12 September</time>${INTRO}${PLAIN}`],
  ['behind the entries', `${INTRO}${PLAIN}<p>Published on 12 September 2021</p>`],
])('its own date does, %s', (_, body) => {
  expect(dateOf(body)).toBe('2021-09-12T00:00:00Z')
})

it.each([
  [
    'two dated paragraphs',
    entries((day, text) => `<p>${day}: ${text}</p>`, DAYS.slice(0, 2)),
    2014,
  ],
  [
    'the newest entry first',
    entries((day, text) => `<p>${day}: ${text}</p>`, DAYS.toReversed()),
    2021,
  ],
  ['a post and its comments', entries((day, text) => `<p>${day} at 10:15</p><p>${text}</p>`), 2014],
])('%s are no such timeline', (_, body, year) => {
  expect(dateOf(body)?.slice(0, 4)).toBe(String(year))
})
