/** Summarises what is sent, in any language, and nothing else. */

import { articleFromText } from '../../../src/article/plain/plain-text.ts'
import { analyse } from '../../../src/summary/analyse.ts'
import { summarise } from '../../../src/summary/summarise.ts'

export default {
  async fetch(request: Request): Promise<Response> {
    const article = articleFromText(await request.text())
    const length = { kind: 'sentences', value: 3 } as const
    const { sentences } = summarise(article, analyse(article), { length })
    return new Response(sentences.map(({ text }) => text).join('\n'))
  },
}
