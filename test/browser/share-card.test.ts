/** Cards for sharing, drawn by fonts that the server does not have: nothing leaves the card. */

import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FontSet } from '../../src/commands/browser.ts'
import { openStage, type Stage, visit } from './stage.ts'

/** Languages whose letters DejaVu, the widest, has. */
const IN_DEJAVU = /^(?:ar|de|el|en|es|fr|he|ru|sw|tr|uk|vi)\b/

/** Whether this system has the letters of a language; a box for a missing one tells nothing of widths. */
const hasLetters = (language: string): boolean =>
  spawnSync('fc-list', [`:lang=${language.split('-')[0]}`], { encoding: 'utf8' }).stdout !== ''

/** Where a line of text is drawn. Pixels. */
interface Line {
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

for (const fonts of [undefined, 'wide'] satisfies (FontSet | undefined)[]) {
  describe(`with ${fonts ?? 'the system’s'} fonts`, () => {
    let stage: Stage
    beforeAll(async () => {
      stage = await openStage(undefined, fonts)
    })
    afterAll(() => stage?.close())

    it('every sample article has a card whose lines stand within it, apart from each other', async () => {
      const { page, close } = await visit(stage, '/', { viewport: { width: 1200, height: 630 } })
      const shown = stage.articles.filter(({ language }) =>
        fonts ? IN_DEJAVU.test(language) : hasLetters(language),
      )
      expect(shown.length).toBeGreaterThan(fonts ? 9 : 0)
      const cards = shown.map(({ id }) => `article=${encodeURIComponent(id)}`)
      for (const id of [...cards, `story=${stage.story.split('/')[2]}`]) {
        await page.goto(`${stage.origin}/card.svg?${id}`)
        const boxes = await page.evaluate<Line[]>(
          `[...document.querySelectorAll('text')].filter((one) => one.textContent !== '').map((one) => {
            const { left, right } = one.getBoundingClientRect()
            const size = Number.parseFloat(getComputedStyle(one).fontSize)
            return { left, right, baseline: Number(one.getAttribute('y')), size }
          })`,
        )
        expect(boxes.length, id).toBeGreaterThanOrEqual(4)
        for (const { left, right } of boxes) {
          expect(left, id).toBeGreaterThanOrEqual(30)
          expect(right, id).toBeLessThanOrEqual(1170)
        }
        for (const [at, { baseline, size }] of boxes.slice(1).entries()) {
          expect(baseline - boxes[at]!.baseline, id).toBeGreaterThan(0.9 * size)
        }
      }
      await close()
    })

    it('a page shows its card to those who ask for one', async () => {
      for (const path of [`/articles/${stage.article('rtl').id}`, stage.story]) {
        const { page, close } = await visit(stage, path)
        const address = await page
          .locator('meta[property="og:image"]')
          .first()
          .getAttribute('content')
        const answer = await page.context().request.get(address ?? '')
        expect(answer.headers()['content-type']).toBe('image/svg+xml; charset=utf-8')
        await close()
      }
    })
  })
}
