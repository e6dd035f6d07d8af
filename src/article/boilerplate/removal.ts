/** What was taken out of an article, and why, so that a wrong removal can be traced. */

import type { Paragraph } from '../article.ts'

export interface Removed {
  readonly text: string
  /** One word or two for people: 'link', 'caption', 'gallery' … */
  readonly reason: string
}

export interface Furnished {
  readonly paragraphs: Paragraph[]
  readonly removed: Removed[]
}
