/** The sources of metadata: linked data, meta tags, what is visible, the address. */

import type { LinkedData } from './json-ld.ts'
import type { MetaTags } from './meta-tags.ts'
import type { VisibleMark } from './visible-marks.ts'
import type { VisibleMetadata } from './visible-metadata.ts'

/** Everything a page says about itself, each source read once, for the fields to choose from. */
export interface MetadataSources {
  readonly linked: LinkedData
  readonly meta: MetaTags
  readonly visible: VisibleMetadata
  /** The base of relative addresses. */
  readonly base: string | null
  readonly url: string | null
  readonly now: string | undefined
  readonly language: string | null
}

/** Orders marks by their distance from the headline; those before it count as further away. */
export function byNearness(
  a: Pick<VisibleMark, 'distance'>,
  b: Pick<VisibleMark, 'distance'>,
): number {
  const cost = ({ distance }: Pick<VisibleMark, 'distance'>) =>
    distance < 0 ? -2 * distance : distance
  return cost(a) - cost(b)
}

/** "example" of https://www.example.co.uk/…, which sites often use as their name. */
export function hostLabel(url: string | null): string | null {
  if (url === null) return null
  const labels = new URL(url).hostname.replace(/^www\./, '').split('.')
  return labels.length > 1
    ? labels
        .slice(0, -1)
        .join('.')
        .replace(/\.(?:co|com|org|net)$/, '')
    : null
}
