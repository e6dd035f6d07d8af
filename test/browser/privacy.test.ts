import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyPage, openStage, type Stage, visit } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

describe('a reader is left alone', () => {
  it('no page asks another host, keeps anything in the browser, or breaks its own policy', async () => {
    for (const path of everyPage(stage)) {
      const { page, requests, complaints, close } = await visit(stage, path)
      await page.waitForLoadState('networkidle')
      const strangers = requests.filter(
        (address) => !address.startsWith('data:') && new URL(address).origin !== stage.origin,
      )
      expect(requests.length, path).toBeGreaterThan(0)
      expect(strangers, path).toEqual([])
      expect(await page.context().cookies(), path).toEqual([])
      const kept = await page.evaluate('localStorage.length + sessionStorage.length')
      expect(kept, path).toBe(0)
      // Chromium itself complains about the status of a page that is not there.
      const broken = complaints.filter((text) => !text.includes('status of 404'))
      expect(broken, path).toEqual([])
      await close()
    }
  })

  it('no policy allows anything inline, and only the card may be framed', async () => {
    for (const path of everyPage(stage)) {
      const answer = await fetch(stage.origin + path, { headers: { accept: 'text/html' } })
      expect(answer.status, path).toBe(path === '/nothing-here' ? 404 : 200)
      const policy = answer.headers.get('content-security-policy') ?? ''
      const allowed = /^\/embed\?/.test(path) ? 'frame-ancestors *' : "frame-ancestors 'none'"
      expect(policy, path).not.toContain('unsafe')
      expect(policy, path).toContain(allowed)
      expect(answer.headers.get('x-frame-options'), path).toBeNull()
    }
  })
})
