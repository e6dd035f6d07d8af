/** Cards for sharing, drawn by fonts that the server does not have: nothing leaves the card. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FontSet } from '../../src/commands/browser.ts'
import { openStage, type Stage, visit } from './stage.ts'

/** Languages whose letters DejaVu, the widest, has; a box for a missing letter tells nothing of widths. */
const IN_DEJAVU = /^(?:ar|de|el|en|es|fr|he|ru|sw|tr|uk|vi)\b/

for (const fonts of [undefined, 'wide'] satisfies (FontSet | undefined)[]) {
  describe(`with ${fonts ?? 'the system’s'} fonts`, () => {
    let stage: Stage
    beforeAll(async () => {
      stage = await openStage(undefined, fonts)
    })
    afterAll(() => stage?.close())

    it('every sample article has a card whose lines stand within it, apart from each other', async () => {
      const { page, close } = await visit(stage, '/', { viewport: { width: 1200, height: 630 } })
      const shown = stage.articles.filter(({ language }) => !fonts || IN_DEJAVU.test(language))
      expect(shown.length).toBeGreaterThan(9)
      const cards = shown.map(({ id }) => `article=${encodeURIComponent(id)}`)
      for (const id of [...cards, `story=${stage.story.split('/')[2]}`]) {
        await page.goto(`${stage.origin}/card.svg?${id}`)
        const boxes = await page.evaluate<{ left: number; right: number; baseline: number }[]>(
          `[...document.querySelectorAll('text')].filter((one) => one.textContent !== '').map((one) => {
            const { left, right } = one.getBoundingClientRect()
            return { left, right, baseline: Number(one.getAttribute('y')) }
          })`,
        )
        expect(boxes.length, id).toBeGreaterThanOrEqual(4)
        for (const { left, right } of boxes) {
          expect(left, id).toBeGreaterThanOrEqual(30)
          expect(right, id).toBeLessThanOrEqual(1170)
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
