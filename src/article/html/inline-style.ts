/** Reads from an inline style what hides an element, raises it, shows it as a block or keeps its breaks. */

/** The only properties that matter; other styles are not kept in the tree. */
const OF_INTEREST =
  /display|visibility|clip|overflow|text-indent|font-size|position|pointer-events|scale|vertical-align\s*:\s*su|white-space\s*:\s*(?:pre|break)/i

/** Whether an attribute has a property that is read here. */
export const isStyleOfInterest = (attribute: string): boolean => OF_INTEREST.test(attribute)

/** Not shown at all, or moved far off the page. */
const NOT_SHOWN =
  /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|content-visibility:hidden|text-indent:-\d{3,}(?:px|em|rem|pt|%)?|transform:scale\(0(?:,0)?\))(?:!|;|$)/
const FAR_OFF = /(?:^|;)(?:(?:left|right|top|bottom):-\d{3,}|margin(?:-left|-top)?:-\d{4,})/
const PLACED = /(?:^|;)position:(?:absolute|fixed)/
/** Cut down to nothing, as texts for screen readers are. */
const CUT_AWAY =
  /(?:^|;)(?:clip:rect\((?:[01](?:px)?[, ]?){4}\)|clip-path:(?:inset\((?:50|100)%|circle\(0|polygon\(00))/
const NO_SIZE = /(?:^|;)(?:max-)?(?:height|width):[01](?:px)?(?:!|;|$)/
const NO_OVERFLOW = /(?:^|;)overflow(?:-y)?:(?:hidden|clip)/
/** A box for a film of a fixed shape has no height either, but space inside. */
const PADDED = /(?:^|;)padding/
const TRANSPARENT = /(?:^|;)opacity:0(?:\.0+)?(?:!|;|$)/
const UNTOUCHABLE = /(?:^|;)pointer-events:none/
/** A style is not longer, with all that a page may write into one. UTF-16 units. */
const MAX_STYLE = 1_000

/** A style without white space, in lower case. */
const bareStyle = (style: string): string =>
  style.slice(0, MAX_STYLE).replace(/\s+/g, '').toLowerCase()

/** Whether an inline style hides its element from a reader. Bounded. */
export function hidesByStyle(style: string): boolean {
  const bare = bareStyle(style)
  if (NOT_SHOWN.test(bare) || CUT_AWAY.test(bare)) return true
  const isPlaced = PLACED.test(bare)
  if (isPlaced && FAR_OFF.test(bare)) return true
  if (NO_SIZE.test(bare) && NO_OVERFLOW.test(bare) && !PADDED.test(bare)) return true
  // Alone, it is often the beginning of an animation that shows the text.
  return TRANSPARENT.test(bare) && (isPlaced || UNTOUCHABLE.test(bare))
}

const NO_LETTERS = /(?:^|;)font-size:0(?:px|em|rem|pt|%)?(?:!|;|$)/

/** Whether an inline style makes letters so small that there are none; an inner one may undo it. */
export const hidesLetters = (style: string): boolean => NO_LETTERS.test(bareStyle(style))

/** The element that looks as an inline style makes an element of a line look: `sup` or `sub`. */
export const raisedByStyle = (style: string): string | undefined =>
  /(?:^|;)vertical-align:(su[pb])(?:er)?(?:!|;|$)/.exec(bareStyle(style))?.[1]

/** Whether an inline style keeps the line breaks of a text, as `pre` does. */
export const keepsBreaks = (style: string): boolean =>
  /(?:^|;)white-space:(?:pre|pre-wrap|pre-line|break-spaces)(?:!|;|$)/.test(bareStyle(style))

/** Whether an inline style shows an element of a line as a paragraph. */
export const isShownAsBlock = (style: string): boolean =>
  /(?:^|;)display:(?:block|flex|grid|list-item|table)(?:!|;|$)/.test(bareStyle(style)) &&
  !/float:(?:left|right)/.test(bareStyle(style))
