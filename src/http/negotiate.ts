/** Content negotiation by `Accept`, RFC 9110 section 12.5.1. */

interface MediaRange {
  readonly type: string
  readonly quality: number
  /** More specific ranges win over less specific ones. */
  readonly specificity: number
}

/** Longer headers come from no browser; the rest is not read. Characters. */
const MAX_ACCEPT = 2000

function mediaRanges(accept: string): MediaRange[] {
  return accept
    .slice(0, MAX_ACCEPT)
    .split(',')
    .map((part) => {
      const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
      const quality = weight === undefined ? 1 : Number(weight)
      const specificity = type === '*/*' ? 0 : type.endsWith('/*') ? 1 : 2
      return { type, quality: quality >= 0 && quality <= 1 ? quality : 0, specificity }
    })
    .filter((range) => range.type.includes('/'))
}

function qualityOf(mediaType: string, ranges: readonly MediaRange[]): number {
  const family = `${mediaType.slice(0, mediaType.indexOf('/'))}/*`
  let best: MediaRange | undefined
  for (const range of ranges) {
    if (range.type !== mediaType && range.type !== family && range.type !== '*/*') continue
    if (!best || range.specificity > best.specificity) best = range
  }
  return best?.quality ?? 0
}

/**
 * The offered media type that the header prefers; the first of equals. Without a header, or if it
 * accepts nothing that is offered, the first offer: a form that was not asked for is more useful
 * than 406.
 */
export function negotiate<Offer extends string>(
  accept: string | null | undefined,
  offers: readonly [Offer, ...Offer[]],
): Offer {
  const ranges = accept ? mediaRanges(accept) : []
  let best = offers[0]
  let bestQuality = 0
  for (const offer of offers) {
    const quality = qualityOf(offer, ranges)
    if (quality > bestQuality) {
      best = offer
      bestQuality = quality
    }
  }
  return best
}

/**
 * Whether a browser asks for a page: it names text/html itself. A program sends a wildcard alone.
 */
export function asksForHtml(accept: string | null | undefined): boolean {
  const ranges = accept ? mediaRanges(accept) : []
  const html = ranges.find((range) => range.type === 'text/html')
  return html !== undefined && html.quality > 0
}
