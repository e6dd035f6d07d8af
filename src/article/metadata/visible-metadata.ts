/** Finds the visible headlines, bylines and dates, and how far each is from the headline. */

import type { PageElement } from '../html/dom.ts'
import type { ProseMeasure } from '../html/prose.ts'
import { flat } from '../text/flat.ts'
import { visualLength } from '../text/line-shape.ts'
import { agrees } from './title.ts'
import { type Found, saysModified, type VisibleMark } from './visible-marks.ts'
import { walkVisible } from './visible-walk.ts'

/** What the visible page says about its headline, authors and dates. */
export interface VisibleMetadata {
  /** First-level headings, marked ones first; second-level headings if there are no others. */
  readonly headings: readonly string[]
  /** The heading after a first-level one that only ends the breadcrumbs; null if there is none. */
  readonly behindBreadcrumbs: string | null
  readonly authors: readonly VisibleMark[]
  readonly dates: readonly VisibleMark[]
  /** Short texts near the headline, for dates and bylines without any mark. */
  readonly near: readonly VisibleMark[]
  /** Notices of copyright, flat. */
  readonly rights: string
  /** Whole lines of the page, flat (one of them is the headline), and whether each occurs once. */
  readonly lines: ReadonlyMap<string, boolean>
  /** All texts in page order; of a long text the beginning, which may have a dateline, and "…". */
  readonly texts: readonly string[]
}

/** Longer texts are not compared with the lines of the article. Characters. */
const MAX_LINE = 200
/** If there is no heading, the first text of this length begins the article. Characters. */
const PARAGRAPH = 150
/**
 * Only the beginning of a longer text can be a dateline. Characters, and those of the beginning.
 */
const MAX_DATELINE = 80
const MAX_NEAR_DATE = 120
const DATELINE = 30
/** Length of a running text, and how many of them may be above the byline. Characters. */
const RUNNING = 80
const LEAD_TEXTS = 1
/** Texts within so many elements of the headline are near it. */
const NEAR = 40

/**
 * Collects headline, bylines and dates in one walk over the page, before anything is removed. The
 * headline is the heading that agrees with a declared title, else the first.
 */
export function readVisibleMetadata(
  body: PageElement,
  prose: ProseMeasure,
  declared: readonly string[],
): VisibleMetadata {
  const walk = walkVisible(body, prose, declared)
  const { texts } = walk
  const headings = walk.headings.toSorted((a, b) => a.rank - b.rank || a.index - b.index)
  const named = headings.find(({ text }) => declared.some((title) => agrees(text, title)))
  const headline =
    (named ?? headings[0])?.index ?? texts.find(({ text }) => text.length > PARAGRAPH)?.index ?? 0
  const placed = ({ index, ...mark }: Found): VisibleMark => ({
    ...mark,
    distance: index - headline,
    isBelowText: index > below,
  })
  const long = texts.filter(({ text, index }) => index > headline && visualLength(text) >= RUNNING)
  const below = long[LEAD_TEXTS]?.index ?? Number.POSITIVE_INFINITY
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
    rights: walk.rights.map(flat).join(' '),
    near: texts
      .filter(({ index }) => Math.abs(index - headline) <= NEAR)
      .map(({ text, index }) => ({
        text: text.length <= MAX_NEAR_DATE ? text : text.slice(0, DATELINE),
        machine: null,
        href: null,
        distance: index - headline,
        isBelowText: index > below,
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
