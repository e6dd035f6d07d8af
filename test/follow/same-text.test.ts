/** Which texts are the same: reprints are, reports of one form are not. */

import { describe, expect, it } from 'vitest'
import { lookalikes, reprint, sharedShingles, type Written } from '../../bench/feeds/lookalikes.ts'
import { signatureBands } from '../../src/follow/near-duplicates.ts'
import { isSameText } from '../../src/follow/same-text.ts'

/** As the library finds them: proposed by a band, and then compared. */
function isFound(a: Written, b: Written): boolean {
  const bands = new Set(signatureBands(a.text, a.language))
  const isProposed = signatureBands(b.text, b.language).some((band) => bands.has(band))
  return isProposed && isSameText(a, b)
}

describe('reports of one form', () => {
  const articles = lookalikes()

  it('are 72, and most are proposed as near-duplicates', () => {
    expect(articles).toHaveLength(72)
    const [one, other] = articles
    expect(sharedShingles(one!.text, other!.text)).toBeGreaterThan(0.4)
  })

  it('are never the same', () => {
    const same = articles.flatMap((one, i) =>
      articles
        .slice(i + 1)
        .filter((other) => isSameText(one, other))
        .map(({ title }) => [one.title, title]),
    )
    expect(same).toEqual([])
  })

  it('are the same as themselves', () => {
    for (const one of articles) {
      expect(isFound(one, one)).toBe(true)
    }
  })
})

const AGENCY: Written = {
  language: 'en',
  title: 'Divers find lost bell of the steamship Corvina',
  text: `Divers have found the bell of the steamship Corvina, which sank in 1911 off the northern lighthouse with 43 people on board. The bell lay in 38 metres of water beneath a layer of sand, the museum in Hallport said on Tuesday.

The search had taken four summers. The team used a sonar that a university lent to it and looked at more than 600 places on the sea floor before the right shape appeared on the screen in June. "We did not dare to hope," said Marit Engen, who leads the group of volunteers.

The Corvina had been on her way from Hallport to Brenning when a storm drove her onto the rocks. Only nine of her passengers reached the shore. Letters of survivors, which the museum keeps, tell of a bell that rang until the ship went down.

The bell weighs 61 kilograms and is to be shown in spring. Before that it must lie in fresh water for months, so that the salt leaves the bronze. The museum plans an exhibition on the ship and on the village that took in the survivors.`,
}

describe('a reprint', () => {
  it.each([
    ['with another title', (text: string) => text],
    ['with a lead of its own', (text: string) => `HALLPORT (NWA) — ${text}`],
    ['cut at the end', (text: string) => text.split('\n\n').slice(0, 3).join('\n\n')],
    [
      'with a paragraph more',
      (text: string) => `${text}\n\nThis report was written with material from 3 agencies.`,
    ],
    ['with one misprint', (text: string) => text.replace('Engen', 'Engan')],
    [
      'with other words here and there',
      (text: string) =>
        text
          .replace('appeared', 'was seen')
          .replace('The search had taken', 'It took')
          .replace('plans', 'prepares'),
    ],
  ])('%s is the same', (_, edit) => {
    const other = {
      ...AGENCY,
      title: 'Bell of sunken ship found after a century',
      text: edit(AGENCY.text),
    }
    expect(isFound(AGENCY, other)).toBe(true)
  })

  it('is another text with other numbers, names or another day', () => {
    const sister = AGENCY.text
      .replace('43 people', '51 people')
      .replace('38 metres', '24 metres')
      .replace('1911', '1913')
    expect(isSameText(AGENCY, { ...AGENCY, text: sister })).toBe(false)
    const named = AGENCY.text.replaceAll('Corvina', 'Lorna').replaceAll('Hallport', 'Sandwick')
    expect(isSameText(AGENCY, { ...AGENCY, text: named })).toBe(false)
    const titled = { ...AGENCY, title: 'Divers find lost bell of the steamship Corvina, part 2' }
    expect(isSameText({ ...AGENCY, title: `${AGENCY.title}, part 1` }, titled)).toBe(false)
  })

  it('is found in most cases where 80 % of its shingles are shared', () => {
    const made = Array.from({ length: 200 }, (_, seed) => reprint(AGENCY, seed))
    const found = made.filter((other) => isFound(AGENCY, other))
    expect(found.length).toBeGreaterThanOrEqual(0.95 * made.length)
  })
})

it('a digest of the day is not the report that it holds', () => {
  const others = lookalikes()
    .filter(({ language }) => language === 'en')
    .slice(0, 6)
  const digest = {
    language: 'en',
    title: 'The day on the coast',
    text: [...others.map(({ text }) => text), AGENCY.text, ...others.map(({ text }) => text)].join(
      '\n\n',
    ),
  }
  expect(isSameText(digest, AGENCY)).toBe(false)
  expect(isSameText(AGENCY, digest)).toBe(false)
})
