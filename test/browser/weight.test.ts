import { afterAll, beforeAll, expect, it } from 'vitest'
import { everyPage, openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

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

it('every page weighs at most 40 kB with all that it loads, and does not jump', async () => {
  for (const path of everyPage(stage)) {
    for (const width of [1280, 390]) {
      const { bytes, shift } = await weigh(path, width)
      // Below this something was not counted: the smallest page alone has more.
      expect(bytes, path).toBeGreaterThan(1000)
      expect.soft(bytes, path).toBeLessThanOrEqual(40_000)
      expect.soft(shift, `${path} at ${width} pixels`).toBeLessThan(0.05)
    }
  }
})
