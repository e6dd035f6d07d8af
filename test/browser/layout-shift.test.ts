/** What the builder writes holds its place open: nothing on the page around it moves. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Site, type Stage, serve, visit, WATCH_SHIFTS } from './stage.ts'

/** Google calls up to 0.1 good. */
const MOST = 0.05

let stage: Stage
let host: Site
let snippet = ''

beforeAll(async () => {
  stage = await openStage()
  host = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    const text = `<p>${'The blog itself goes on below. '.repeat(12)}</p>`.repeat(6)
    response.end(
      `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A blog</title>
<body style="max-width: 44rem; margin: 1rem auto; font: 16px/1.5 serif"><h1>A blog</h1>${snippet}<h2>More</h2>${text}`,
    )
  })
})
afterAll(async () => {
  await stage?.close()
  await host?.close()
})

async function shiftOf(viewport: { width: number; height: number }): Promise<number> {
  const { page, close } = await visit(stage, 'about:blank', { viewport })
  const network = await page.context().newCDPSession(page)
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 200,
    downloadThroughput: 60_000,
    uploadThroughput: 60_000,
  })
  await page.addInitScript(WATCH_SHIFTS)
  await page.goto(host.origin, { waitUntil: 'networkidle' })
  // The data have come, and two frames have been drawn with them.
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
  )
  const shift = await page.evaluate<number>('globalThis.shift')
  expect(
    await page.locator('[part=item], iframe').count(),
    'something of the snippet shows',
  ).toBeGreaterThan(0)
  await close()
  return shift
}

describe('in the first screen, in a slow network', () => {
  const article = () => `${stage.origin}/articles/${stage.article().id}`
  const choices = [
    { name: 'headlines', query: () => 'count=3' },
    { name: 'many dark headlines', query: () => 'count=10&sentences=3&theme=dark' },
    { name: 'columns with pictures', query: () => 'count=4&columns=2&pictures=on' },
    { name: 'one summary', query: () => `url=${encodeURIComponent(article())}&sentences=5` },
  ]
  for (const { name, query } of choices) {
    for (const id of ['element-code', 'frame-code']) {
      it(`nothing moves for ${name} by its ${id}`, async () => {
        const builder = await visit(stage, `/embed/builder?${query()}`)
        snippet = (await builder.page.locator(`#${id}`).textContent()) ?? ''
        await builder.close()
        for (const viewport of [
          { width: 1280, height: 900 },
          { width: 390, height: 844 },
        ]) {
          expect(await shiftOf(viewport)).toBeLessThanOrEqual(MOST)
        }
      })
    }
  }

  it('an element without a place held open would be found', async () => {
    snippet = `<script type="module" src="${stage.origin}/embed.js"></script><lede-headlines><a href="/">Lede</a></lede-headlines>`
    expect(await shiftOf({ width: 1280, height: 900 })).toBeGreaterThan(MOST)
  })
})

describe('the frame as it is copied', () => {
  it('gets the height of its card where nothing that is read moves', async () => {
    const builder = await visit(stage, '/embed/builder?count=1&sentences=1')
    snippet = (await builder.page.locator('#frame-code').textContent()) ?? ''
    await builder.close()
    snippet = `<div style="height: 760px"></div>${snippet}`
    const { page, close } = await visit(stage, host.origin, {
      viewport: { width: 1280, height: 900 },
    })
    const frame = page.frameLocator('iframe')
    await page.locator('iframe').scrollIntoViewIfNeeded()
    await frame.locator('article').waitFor()
    await page.evaluate('scrollTo(0, 0)')
    await expect
      .poll(async () => {
        const inside = await frame
          .locator('body')
          .evaluate((body) => body.getBoundingClientRect().height)
        const outside = await page.locator('iframe').evaluate((one) => one.clientHeight)
        return Math.abs(Math.ceil(inside) - outside)
      })
      .toBeLessThanOrEqual(1)
    expect(await page.locator('iframe').getAttribute('frameborder')).toBe('0')
    await close()
  })
})
