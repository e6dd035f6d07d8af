/**
 * The obvious way to do it: fetch the page, let Readability find the text in linkedom's tree,
 * answer the first three sentences; nothing is kept.
 */

import { Readability } from '@mozilla/readability'
import { Hono } from 'hono'
import { parseHTML } from 'linkedom'

export default new Hono().get('/summary', async (context) => {
  const response = await fetch(context.req.query('url') ?? '')
  const { document } = parseHTML(await response.text())
  const article = new Readability(document).parse()
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(
    article?.textContent?.trim() ?? '',
  )
  const sentences = [...segments].slice(0, 3).map(({ segment }) => segment.trim())
  return context.json({ title: article?.title, summary: sentences.join(' ') })
})
