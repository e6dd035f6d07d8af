/**
 * What is remembered from one text to the next must not keep the texts: engines keep a piece of a
 * text by keeping the whole. Memory is measured after the collector has run, in this process.
 */

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { decodeHtmlReferences } from '../../src/article/html/references.ts'
import { extractArticle } from '../../src/article/page/extract.ts'
import { analyse } from '../../src/summary/analyse.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const PARAGRAPH = `<p>${'The old ferry sails again after nine years of repairs, the council said. '.repeat(4)}</p>`
const MIB = 2 ** 20
const TEXTS = 40
/** Each text has about a MiB, so that those that were kept would be three times this. */
const MOST_KEPT = 12 * MIB

/** By how much memory grows while so many texts are read, the first few aside. Bytes. */
function keptOf(read: (serial: number) => unknown): number {
  let before = 0
  for (let serial = 0; serial < TEXTS + 5; serial += 1) {
    if (serial === 5) {
      collect()
      before = process.memoryUsage().heapUsed
    }
    read(serial)
  }
  collect()
  return process.memoryUsage().heapUsed - before
}

it('pages with names of their own are not kept', () => {
  const kept = keptOf((serial) => {
    const box = `<div class="box-of-the-story-${serial}" id="story-with-number-${serial}">`
    const html = `<title>A ferry sails again</title><body>${box}${PARAGRAPH.repeat(3_300)}${serial}</div>`
    return analyse(extractArticle(html))
  })
  expect(kept).toBeLessThan(MOST_KEPT)
})

it('texts with references of their own are not kept', () => {
  const kept = keptOf((serial) =>
    decodeHtmlReferences(`${'The ferry sails. '.repeat(62_000)}&referenceOfText${serial};`),
  )
  expect(kept).toBeLessThan(MOST_KEPT)
})
