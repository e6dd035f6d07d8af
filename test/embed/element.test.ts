import { describe, expect, it } from 'vitest'
import { EMBED_ASSETS } from '../../src/embed/assets.ts'

const SCRIPTS = [EMBED_ASSETS['embed.js'].body, EMBED_ASSETS['embed-frame.js'].body]

async function gzipLength(text: string): Promise<number> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return (await new Response(stream).bytes()).length
}

describe('the scripts for other people’s pages', () => {
  it('the element has at most 6 kB compressed', async () => {
    expect(await gzipLength(EMBED_ASSETS['embed.js'].body)).toBeLessThanOrEqual(6 * 1024)
  })

  it('never make markup of data, nor code of text, nor keep anything', () => {
    for (const script of SCRIPTS) {
      expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/)
      expect(script).not.toMatch(/\beval\b|new Function|setTimeout\(['"]/)
      expect(script).not.toMatch(/cookie|localStorage|sessionStorage|indexedDB/)
    }
  })
})
