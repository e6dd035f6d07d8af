/** A story as pages, data and feeds show it. */

import type { ReasonMark } from '../story/reason.ts'
import type { Report, Telling } from '../story/telling.ts'
import type { Words } from './words/words.ts'

export interface StoryReport extends Report {
  /** Absolute address of its page here. */
  readonly page: string
  /** RFC 3339. */
  readonly date: string
}

export interface StoryView {
  readonly id: string
  /** Absolute. */
  readonly url: string
  readonly telling: Telling
  /** Those that were read; `telling` counts in them. */
  readonly reports: readonly StoryReport[]
  /** Articles in all. */
  readonly size: number
  readonly languages: readonly string[]
  readonly sources: readonly string[]
  readonly tags: readonly string[]
  /** What the articles share, in the language of `words`. */
  readonly marks: readonly { readonly kind: ReasonMark['kind']; readonly text: string }[]
  /** «both: Minsk, Washington, David Hale, 2008»; '' where nothing can be shown. */
  readonly reason: string
  /** The interface in the reader's language, or near that of the story where no reader is known. */
  readonly words: Words
  /** RFC 3339: the date of the first report, and when the summary last became another. */
  readonly published: string
  readonly updated: string
}
