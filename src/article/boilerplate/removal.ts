/** What was removed from an article, and why, so that a wrong removal can be explained. */

import type { Paragraph } from '../article.ts'

export interface Removed {
  readonly text: string
  /** One or two words for people: 'link', 'caption', 'gallery' … */
  readonly reason: string
}

export interface Furnished {
  readonly paragraphs: Paragraph[]
  readonly removed: Removed[]
}
