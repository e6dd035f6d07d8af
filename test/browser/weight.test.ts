import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyPage, openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** Bytes on the wire, headers included, of a page with all that it loads, in an empty browser. */
async function weigh(path: string, width: number) {
  const context = await stage.browser.newContext({ viewport: { width, height: 800 } })
  const page = await context.newPage()
  const network = await context.newCDPSession(page)
  let bytes = 0
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await network.send('Network.enable')
  await page.addInitScript(`
    globalThis.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })`)
  await page.goto(stage.origin + path, { waitUntil: 'networkidle' })
  const shift = await page.evaluate<number>('globalThis.shift')
  await context.close()
  return { bytes, shift }
}

describe('a page', () => {
  it('weighs at most 40 kB with all that it loads, and says so truly', async () => {
    for (const path of everyPage(stage)) {
      const { bytes } = await weigh(path, 1280)
      // Below this something was not counted: a page alone has more.
      expect(bytes, path).toBeGreaterThan(1000)
      expect.soft(bytes, path).toBeLessThanOrEqual(40_000)
    }
  })

  it('does not jump while it loads, on a desk or on a phone', async () => {
    for (const path of everyPage(stage)) {
      for (const width of [1280, 390]) {
        const { shift } = await weigh(path, width)
        expect.soft(shift, `${path} at ${width} pixels`).toBeLessThan(0.05)
      }
    }
  })
})
