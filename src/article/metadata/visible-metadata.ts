/** Places what a reader sees of headlines, bylines and dates by how far it stands from the headline. */

import type { PageElement } from '../html/dom.ts'
import type { ProseMeasure } from '../html/prose.ts'
import { flat } from '../text/flat.ts'
import { agrees } from './title.ts'
import { type Found, type Mark, saysModified } from './visible-marks.ts'
import { walkVisible } from './visible-walk.ts'

/** What the visible page says of its headline, authors and dates. */
export interface VisibleMetadata {
  /** First-level headings, marked ones first; second-level ones when there is no other. */
  readonly headings: readonly string[]
  /** The heading behind a first-level one that only ends the breadcrumbs; null for none. */
  readonly behindBreadcrumbs: string | null
  readonly authors: readonly Mark[]
  readonly dates: readonly Mark[]
  /** Short texts round the headline, for dates and bylines without any mark. */
  readonly near: readonly Mark[]
  /** Whole lines of the page, flat (one of them is the headline), and whether each stands there once. */
  readonly lines: ReadonlyMap<string, boolean>
  /** All texts in page order; of long ones the beginning, where a dateline stands, and "…". */
  readonly texts: readonly string[]
}

/** Longer texts are not compared with the lines of an article. Characters. */
const MAX_LINE = 200
/** Where nothing is a heading, the first text of this length begins the article. Characters. */
const PARAGRAPH = 150
/** Of a longer text only its beginning can be a dateline. Characters, and those of the beginning. */
const MAX_DATELINE = 80
const MAX_NEAR_DATE = 120
const DATELINE = 30
/** Texts this many elements round the headline count as near it. */
const NEAR = 40

/**
 * Collects headline, bylines and dates in one walk over the page, before anything is taken out.
 * The heading that agrees with one of the declared titles is the headline, else the first.
 */
export function readVisibleMetadata(
  body: PageElement,
  prose: ProseMeasure,
  declared: readonly string[],
): VisibleMetadata {
  const walk = walkVisible(body, prose)
  const { texts } = walk
  const headings = walk.headings.toSorted((a, b) => a.rank - b.rank || a.index - b.index)
  const named = headings.find(({ text }) => declared.some((title) => agrees(text, title)))
  const headline =
    (named ?? headings[0])?.index ?? texts.find(({ text }) => text.length > PARAGRAPH)?.index ?? 0
  const placed = ({ index, ...mark }: Found): Mark => ({ ...mark, distance: index - headline })
  let lines: ReadonlyMap<string, boolean> | undefined
  return {
    headings: headings.map(({ text }) => text),
    behindBreadcrumbs: walk.behindBreadcrumbs,
    authors: walk.authors.map(placed),
    dates: walk.dates.map(placed),
    // Few pages need them, and making them costs more than the walk.
    get lines() {
      lines ??= countLines(texts.map(({ text }) => text))
      return lines
    },
    texts: texts.map(({ text }) =>
      text.length <= MAX_DATELINE ? text : `${text.slice(0, DATELINE)}…`,
    ),
    near: texts
      .filter(({ index }) => Math.abs(index - headline) <= NEAR)
      .map(({ text, index }) => ({
        text: text.length <= MAX_NEAR_DATE ? text : text.slice(0, DATELINE),
        machine: null,
        href: null,
        distance: index - headline,
        strength: 0,
        modified: saysModified(text),
      })),
  }
}

function countLines(texts: readonly string[]): ReadonlyMap<string, boolean> {
  const lines = new Map<string, boolean>()
  for (const text of texts) {
    if (text.length > MAX_LINE) continue
    const line = flat(text)
    lines.set(line, !lines.has(line))
  }
  return lines
}
