/** Splits what is sent into sentences, and nothing else. */

import { splitSentences } from '../../../src/language/sentences.ts'

export default {
  fetch: async (request: Request): Promise<Response> =>
    new Response(String(splitSentences(await request.text(), 'en').length)),
}
