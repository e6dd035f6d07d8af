import { describe, expect, it } from 'vitest'
import { ELEMENT_SCRIPT } from '../../src/embed/element.ts'
import { FRAME_SCRIPT } from '../../src/embed/frame-script.ts'

async function gzipLength(text: string): Promise<number> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return (await new Response(stream).bytes()).length
}

describe('the scripts for other people’s pages', () => {
  it('the element has at most 6 kB compressed', async () => {
    expect(await gzipLength(ELEMENT_SCRIPT)).toBeLessThanOrEqual(6 * 1024)
  })

  it('never make markup of data, nor code of text, nor keep anything', () => {
    for (const script of [ELEMENT_SCRIPT, FRAME_SCRIPT]) {
      expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/)
      expect(script).not.toMatch(/\beval\b|new Function|setTimeout\(['"]/)
      expect(script).not.toMatch(/cookie|localStorage|sessionStorage|indexedDB/)
    }
  })
})
