/**
 * `/embed.js`: a module for other people's pages that defines `<lede-headlines>` and
 * `<lede-summary>`.
 */

import { LedeHeadlines } from './elements/headlines.ts'
import { LedeSummary } from './elements/summary.ts'

for (const [name, kind] of [
  ['lede-headlines', LedeHeadlines],
  ['lede-summary', LedeSummary],
] as const) {
  if (!customElements.get(name)) customElements.define(name, kind)
}
