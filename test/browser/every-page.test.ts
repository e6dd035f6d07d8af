/** What holds for every page: nothing that bars a reader, watches a reader, or keeps one waiting. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBarriers, openStage, PAGES, type Stage, visit, WATCH_SHIFTS } from './stage.ts'

const MAX_BYTES = 40_000

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

for (const { colorScheme, place, viewport } of [
  { colorScheme: 'light', place: 'on a desk', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', place: 'on a phone', viewport: { width: 390, height: 844 } },
] as const) {
  describe(`${colorScheme}, ${place}`, () => {
    for (const { name, path, status = 200, framed = false } of PAGES) {
      it(`${name}: light to load, private, and without a barrier`, async () => {
        const options = { colorScheme, viewport }
        const { page, answer, requests, complaints, bytes, close } = await visit(
          stage,
          path(stage),
          options,
        )
        await page.waitForLoadState('networkidle')

        const headers = (await answer?.allHeaders()) ?? {}
        expect.soft(answer?.status()).toBe(status)
        const policy = headers['content-security-policy']
        expect.soft(policy).toContain("default-src 'none'")
        expect.soft(policy).not.toContain('unsafe')
        expect.soft(policy).toContain(framed ? 'frame-ancestors *' : "frame-ancestors 'none'")
        expect.soft(headers).not.toHaveProperty('x-frame-options')
        expect.soft(headers).not.toHaveProperty('set-cookie')

        // All that it loads; below the first number something was not counted.
        expect.soft(bytes()).toBeGreaterThan(1000)
        expect.soft(bytes()).toBeLessThanOrEqual(MAX_BYTES)
        const strangers = requests.filter(
          (address) => !address.startsWith('data:') && new URL(address).origin !== stage.origin,
        )
        expect.soft(strangers).toEqual([])
        expect.soft(await page.context().cookies()).toEqual([])
        expect.soft(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0)
        // The console tells of breaches of the policy; of the status of a missing page too.
        const missing = `status of ${status} `
        const breaches = complaints.filter((text) => status === 200 || !text.includes(missing))
        expect.soft(breaches).toEqual([])

        // What is folded away counts too.
        await page.evaluate(
          'document.querySelectorAll("details").forEach((one) => { one.open = true })',
        )
        expect.soft(await findBarriers(page)).toEqual([])

        // As narrow as the narrowest phone, or a desk's window at 400 % (WCAG 2.2, 1.4.10).
        await page.setViewportSize({ width: 320, height: 700 })
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        expect.soft(overflow).toBeLessThanOrEqual(0)
        await close()
      })
    }
  })
}

describe('in other languages of the interface, on a phone', () => {
  for (const locale of ['ar', 'hi', 'th', 'zh']) {
    it(`${locale}: no barrier, and nothing jumps while it loads`, async () => {
      const { page, close } = await visit(stage, 'about:blank', {
        locale,
        viewport: { width: 390, height: 844 },
      })
      await page.addInitScript(WATCH_SHIFTS)
      for (const path of ['/', `/articles/${stage.article('rtl').id}`]) {
        await page.goto(stage.origin + path, { waitUntil: 'networkidle' })
        expect(await page.getAttribute('html', 'lang')).toContain(locale)
        expect.soft(await page.evaluate('globalThis.shift')).toBeLessThan(0.05)
        expect.soft(await findBarriers(page)).toEqual([])
      }
      await close()
    })
  }
})

it('a picture without a text would be found', async () => {
  const { page, close } = await visit(stage, '/')
  await page.evaluate('document.querySelector("main").append(document.createElement("img"))')
  expect((await findBarriers(page)).join()).toContain('image-alt')
  await close()
})

it('the first thing that the keyboard reaches skips to the content', async () => {
  const { page, close } = await visit(stage, '/')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('location.hash')).toBe('#main')
  await close()
})

describe('the pages of stories', () => {
  const spaceOf = (first: string, second: string, edge: 'top' | 'bottom') =>
    `document.querySelector('${second}').getBoundingClientRect().top -
      document.querySelector('${first}').getBoundingClientRect().${edge}`

  it('keep their distance from the lines of masthead and footer', async () => {
    const { page, close } = await visit(stage, '/stories')
    expect(await page.evaluate(spaceOf('.masthead', 'h1', 'bottom'))).toBeGreaterThan(30)
    expect(
      await page.evaluate(
        'getComputedStyle(document.querySelector(".section-head")).borderTopWidth',
      ),
    ).toBe('0px')
    await page.locator('.headlines h2 a').first().click()
    await page.locator('.reports li').last().waitFor()
    const end = spaceOf('.reports li:last-child', '.colophon', 'bottom')
    expect(await page.evaluate(end)).toBeGreaterThan(20)
    await close()
  })

  it('write the names of languages like the rest of their row', async () => {
    const { page, close } = await visit(stage, '/stories')
    const fonts = await page.evaluate<string[]>(
      '[...document.querySelector(".story .facts .row").children].map((one) => getComputedStyle(one).font)',
    )
    expect(fonts.length).toBeGreaterThan(3)
    expect(new Set(fonts).size).toBe(1)
    await close()
  })
})
