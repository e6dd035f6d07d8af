import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyPage, findBarriers, openStage, type Stage, visit } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

describe('axe-core finds nothing', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`on any page, ${colorScheme}`, async () => {
      const found: string[] = []
      for (const path of everyPage(stage)) {
        const { page, close } = await visit(stage, path, { colorScheme })
        // What is folded away counts too.
        await page.evaluate(
          'document.querySelectorAll("details").forEach((one) => { one.open = true })',
        )
        found.push(...(await findBarriers(page)).map((barrier) => `${path} ${barrier}`))
        await close()
      }
      expect(found).toEqual([])
    })
  }

  it('in the languages of the interface, on a phone', async () => {
    const found: string[] = []
    for (const locale of ['ar', 'hi', 'th', 'zh']) {
      for (const path of ['/', `/articles/${stage.article('rtl').id}`]) {
        const viewport = { width: 390, height: 844 }
        const { page, close } = await visit(stage, path, { locale, viewport })
        expect(await page.getAttribute('html', 'lang')).toContain(locale)
        found.push(...(await findBarriers(page)).map((barrier) => `${locale} ${path} ${barrier}`))
        await close()
      }
    }
    expect(found).toEqual([])
  })

  it('and would find a picture without a text', async () => {
    const { page, close } = await visit(stage, '/')
    await page.evaluate('document.querySelector("main").append(document.createElement("img"))')
    expect((await findBarriers(page)).join()).toContain('image-alt')
    await close()
  })
})

it('no page is wider than a narrow phone, and text can be four times as large', async () => {
  for (const path of everyPage(stage)) {
    const { page, close } = await visit(stage, path, { viewport: { width: 320, height: 700 } })
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect.soft(overflow, path).toBeLessThanOrEqual(0)
    await close()
  }
})

it('the first thing that the keyboard reaches skips to the content', async () => {
  const { page, close } = await visit(stage, '/')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toBe('#main')
  await close()
})
