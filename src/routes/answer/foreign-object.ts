/**
 * The summary object of a text that is not in the library: of a page, or of a text that was sent.
 */

import { contentText } from '../../article/article.ts'
import { sha256 } from '../../article/text/sha256.ts'
import { type SummaryJsonOptions, type SummaryObject, summaryObject } from '../../plain/json.ts'
import { sourceHash } from '../../summary/source-hash.ts'
import type { Summary } from '../../summary/summary.ts'

/** The id is a hash of the canonical address, or of the text if there is none. */
export async function foreignObject(
  summary: Summary,
  include: SummaryJsonOptions['include'] = { contentText: false, allSentences: false },
): Promise<SummaryObject> {
  const { article } = summary
  return summaryObject(summary, {
    id: await sha256(article.url ?? contentText(article)),
    sourceHash: await sourceHash(article),
    include,
  })
}
