import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { follow, openStage, type Stage, visit } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

const without = { javaScriptEnabled: false }

describe('without script', () => {
  it('the front page has headlines, languages and a field that works', async () => {
    const { page, close } = await visit(stage, '/', without)
    expect(await page.locator('.headlines article').count()).toBeGreaterThan(2)
    expect(await page.locator('.examples a').count()).toBe(3)
    await page.fill('#ask', 'The bridge was closed in May. It opens again on Monday.')
    await follow(page, () => page.click('.ask button'))
    expect(await page.locator('[data-sentences]').innerText()).toContain('The bridge was closed')
    await close()
  })

  it('an article shows its summary, other lengths by link, and its whole text', async () => {
    const { page, close } = await visit(stage, `/articles/${stage.article().id}`, without)
    const visible = page.locator('[data-sentences] > span:visible')
    expect(await visible.count()).toBe(3)
    expect(await page.locator('.whole .on').count()).toBe(3)
    expect(await page.locator('[data-slider]').isVisible()).toBe(false)
    await follow(page, () => page.locator('[data-steps] a').nth(3).click())
    expect(await visible.count()).toBe(5)
    await close()
  })

  it('no button shows that does nothing', async () => {
    for (const path of [
      '/',
      `/articles/${stage.article().id}`,
      stage.story,
      '/feeds',
      '/docs',
      '/embed/builder',
    ]) {
      const { page, close } = await visit(stage, path, without)
      expect(await page.locator('button[type=button]:visible').count(), path).toBe(0)
      await close()
    }
  })

  it('the card has everything, and its links open outside the frame', async () => {
    const { page, close } = await visit(stage, '/embed?count=3', without)
    expect(await page.locator('article').count()).toBe(3)
    const links = await page.locator('a').all()
    expect(links.length).toBeGreaterThan(2)
    for (const link of links) {
      expect(await link.getAttribute('target')).toBe('_blank')
      expect(await link.getAttribute('rel')).toContain('noopener')
    }
    await close()
  })

  it('the builder is a form', async () => {
    const { page, close } = await visit(stage, '/embed/builder', without)
    // As it comes, every field at its default.
    await follow(page, () => page.click('[data-builder] button'))
    expect(await page.locator('#element-code').innerText()).toContain('<lede-headlines count="5"')
    await page.selectOption('[name=theme]', 'dark')
    await page.selectOption('[name=count]', '3')
    await page.selectOption('[name=height]', '320')
    await follow(page, () => page.click('[data-builder] button'))
    const snippet = await page.locator('#element-code').innerText()
    expect(snippet).toContain('theme="dark"')
    expect(snippet).toContain('count="3"')
    expect(snippet).toContain('max-height="320"')
    expect(await page.getAttribute('[data-preview]', 'src')).toContain('theme=dark')
    await close()
  })

  it('the interface changes its language by a link, keeps it, and sets no cookie', async () => {
    const { page, close } = await visit(stage, '/', without)
    await follow(page, () => page.click('.colophon a[hreflang=ar]'))
    expect(await page.getAttribute('html', 'dir')).toBe('rtl')
    await follow(page, () => page.locator('.headlines h3 a').first().click())
    expect(await page.getAttribute('html', 'lang')).toBe('ar')
    expect(await page.context().cookies()).toEqual([])
    await close()
  })
})
