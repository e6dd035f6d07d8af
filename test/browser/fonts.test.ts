/** Whatever faces a system has: nothing overflows on the narrowest phone, and everything can be hit. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FontSet } from '../../src/commands/browser.ts'
import { findBarriers, openStage, PAGES, type Stage, visit } from './stage.ts'

for (const fonts of ['wide', 'palatino'] satisfies FontSet[]) {
  describe(`with ${fonts} fonts alone`, () => {
    let stage: Stage
    beforeAll(async () => {
      stage = await openStage(undefined, fonts)
    })
    afterAll(() => stage?.close())

    const article = (stage: Stage) => `/articles/${stage.article().id}`
    const kinds = [
      ...PAGES.map((kind) => ({ ...kind, locale: 'en' })),
      ...['de', 'ru', 'ar'].map((locale) => ({
        name: `an article, in ${locale}`,
        path: article,
        locale,
      })),
    ]
    for (const { name, path, locale } of kinds) {
      it(`${name}`, async () => {
        const { page, close } = await visit(stage, path(stage), {
          locale,
          viewport: { width: 320, height: 700 },
        })
        await page.evaluate(
          'document.querySelectorAll("details").forEach((one) => { one.open = true })',
        )
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        expect.soft(overflow).toBeLessThanOrEqual(0)
        expect.soft(await findBarriers(page)).toEqual([])
        await close()
      })
    }
  })
}
