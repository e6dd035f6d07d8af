/**
 * `node bench/pages/vitals.ts`: what a phone on a slow line meets, in Chromium at 390 px with the
 * processor slowed four times, 1.6 Mbit/s and 150 ms to the server: LCP, CLS, TBT and bytes.
 */

import { chromium } from 'playwright-core'
import { CHROMIUM_FLAGS, ensureChromium } from '../../src/commands/browser.ts'
import { buildWorker } from '../../src/commands/host/bundle.ts'
import { hostWorker } from '../../src/commands/host/hosting.ts'

const PATHS = [
  '/',
  '/articles/gravitational-waves.en',
  '/articles/suez-canal.ar',
  '/feeds',
  '/docs',
  '/embed',
]
const SETTLE_MS = 1500
/** A task longer than this blocks; the rest of it counts. */
const BLOCKING_MS = 50

interface Vitals {
  readonly lcp: number
  readonly cls: number
  readonly tbt: number
}

const hosted = await hostWorker({ script: buildWorker() })
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: [...CHROMIUM_FLAGS],
})
console.log('path'.padEnd(36), 'LCP ms', ' CLS  ', 'TBT ms', 'bytes')
for (const path of PATHS) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  const session = await page.context().newCDPSession(page)
  let bytes = 0
  await session.send('Network.enable')
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  // As text: it runs in the page, whose types are not those of a Worker.
  await page.addInitScript(`
    window.vitals = { lcp: 0, cls: 0, tbt: 0 }
    const watch = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
    watch('largest-contentful-paint', (entry) => { vitals.lcp = entry.startTime })
    watch('layout-shift', (entry) => { if (!entry.hadRecentInput) vitals.cls += entry.value })
    watch('longtask', (entry) => { vitals.tbt += Math.max(0, entry.duration - ${BLOCKING_MS}) })`)
  await page.goto(new URL(path, hosted.url).href, { waitUntil: 'load' })
  await page.waitForTimeout(SETTLE_MS)
  const { lcp, cls, tbt } = (await page.evaluate('window.vitals')) as Vitals
  console.log(
    path.padEnd(36),
    lcp.toFixed(0).padStart(6),
    cls.toFixed(3),
    tbt.toFixed(0).padStart(6),
    bytes,
  )
  await page.close()
}
await browser.close()
await hosted.dispose()
