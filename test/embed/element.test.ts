import { describe, expect, it } from 'vitest'
import browser from '../../.generated/browser.json' with { type: 'json' }

const SCRIPTS = [browser['embed.js'], browser['embed-frame.js']]

async function gzipLength(text: string): Promise<number> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return (await new Response(stream).bytes()).length
}

describe('the scripts for other people’s pages', () => {
  it('the element has at most 6 kB compressed', async () => {
    expect(await gzipLength(browser['embed.js'])).toBeLessThanOrEqual(6 * 1024)
  })

  it('never make markup of data, nor code of text, nor keep anything', () => {
    for (const script of SCRIPTS) {
      expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/)
      expect(script).not.toMatch(/\beval\b|new Function|setTimeout\(['"]/)
      expect(script).not.toMatch(/cookie|localStorage|sessionStorage|indexedDB/)
    }
  })
})
