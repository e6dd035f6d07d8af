/**
 * The summary object of a text that is not in the library: of a page, or of a text that was sent.
 */

import { type SummaryJsonOptions, type SummaryObject, summaryObject } from '../../plain/json.ts'
import { foreignHashes } from '../../summary/source-hash.ts'
import type { Summary } from '../../summary/summary.ts'

/** The id is a hash of the canonical address, or of the text if there is none. */
export async function foreignObject(
  summary: Summary,
  include: SummaryJsonOptions['include'] = { contentText: false, allSentences: false },
): Promise<SummaryObject> {
  const { article } = summary
  return summaryObject(summary, {
    ...(await foreignHashes(article)),
    include,
  })
}
