import { describe, expect, it } from 'vitest'
import { meaningOf } from '../../src/page/asked.ts'

describe('what is asked in the one field', () => {
  const table: [string, string][] = [
    ['https://news.example/a?b=1#c', 'address https://news.example/a?b=1#c'],
    ['  HTTP://news.example/ ', 'address HTTP://news.example/'],
    ['news.example', 'address https://news.example'],
    ['news.example/feed.xml', 'address https://news.example/feed.xml'],
    ['htp:/foo', 'address htp:/foo'],
    ['https//news.example/a', 'address https//news.example/a'],
    ['http: a protocol', 'text'],
    ['Einstein', 'words Einstein'],
    ['  old stone bridge ', 'words old stone bridge'],
    ['الجسر القديم', 'words الجسر القديم'],
    ['古い橋', 'words 古い橋'],
    ['สะพานเก่า', 'words สะพานเก่า'],
    ['3.14', 'text'],
    ['The bridge is open.', 'text'],
    ['橋が開いた。', 'text'],
    ['पुल खुल गया।', 'text'],
    ['The old stone bridge over the river opened again', 'text'],
    ['two\nlines', 'text'],
    ['', 'text'],
  ]
  for (const [input, out] of table) {
    it(`${JSON.stringify(input)} → ${out}`, () => {
      expect(Object.values(meaningOf(input)).join(' ')).toBe(out)
    })
  }
})
