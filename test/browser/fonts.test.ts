/** Whatever faces a system has: nothing overflows on the narrowest phone, and everything can be hit. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FontSet } from '../../src/commands/browser.ts'
import { findBarriers, openStage, PAGES, type Stage, type Visit, visit } from './stage.ts'

for (const fonts of ['wide', 'palatino'] satisfies FontSet[]) {
  describe(`with ${fonts} fonts alone`, () => {
    let stage: Stage
    /** One tab for each language of the interface: what a browser has kept moves no letter. */
    const tabs = new Map<string, Promise<Visit>>()
    beforeAll(async () => {
      stage = await openStage(undefined, fonts)
    })
    afterAll(() => stage?.close())

    const tabIn = (locale: string): Promise<Visit> => {
      const options = { locale, viewport: { width: 320, height: 700 } }
      const tab = tabs.get(locale) ?? visit(stage, 'about:blank', options)
      tabs.set(locale, tab)
      return tab
    }

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
      it(`${name} fits, and bars nobody`, async () => {
        const { page } = await tabIn(locale)
        await page.goto(`${stage.origin}${path(stage)}`)
        await page.evaluate(
          'document.querySelectorAll("details").forEach((one) => { one.open = true })',
        )
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        expect.soft(overflow).toBeLessThanOrEqual(0)
        expect.soft(await findBarriers(page)).toEqual([])
      })
    }
  })
}
