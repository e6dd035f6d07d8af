import { describe, expect, it } from 'vitest'
import { pictureType } from '../../../src/article/bytes/picture-type.ts'

const bytes = (text: string) =>
  Uint8Array.from(text.padEnd(32, '\0'), (letter) => letter.charCodeAt(0))

describe('the type of a picture', () => {
  const table: [string, string, string | undefined][] = [
    ['PNG', '\x89PNG\r\n\x1a\n', 'image/png'],
    ['JPEG', '\xff\xd8\xff\xe0', 'image/jpeg'],
    ['GIF of 1987', 'GIF87a', 'image/gif'],
    ['GIF of 1989', 'GIF89a', 'image/gif'],
    ['WebP', 'RIFF\x10\0\0\0WEBPVP8 ', 'image/webp'],
    ['AVIF', '\0\0\0\x1cftypavif\0\0\0\0', 'image/avif'],
    ['AVIF among the compatible brands', '\0\0\0\x1cftypmif1\0\0\0\0miafavif', 'image/avif'],
    ['a film', '\0\0\0\x1cftypisom\0\0\0\0isomiso2', undefined],
    ['the version of a box is no brand', '\0\0\0\x14ftypisomavifisom', undefined],
    ['a brand beyond its box', '\0\0\0\x10ftypmif1\0\0\0\0avif', undefined],
    ['a sound', 'RIFF\x10\0\0\0WAVEfmt ', undefined],
    ['SVG, which can hold script', '<svg xmlns="http://www.w3.org/2000/svg">', undefined],
    ['HTML', '<!doctype html><html>', undefined],
    ['a signature further on', ' \x89PNG\r\n\x1a\n', undefined],
  ]
  for (const [name, start, type] of table) {
    it(name, () => expect(pictureType(bytes(start))).toBe(type))
  }

  it('of next to nothing is unknown', () => {
    for (const length of [0, 3, 15]) {
      expect(pictureType(bytes('GIF89a').subarray(0, length))).toBe(undefined)
    }
  })
})
