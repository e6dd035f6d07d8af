/** A story as pages, data and feeds show it. */

import type { Report, Telling } from '../story/telling.ts'
import type { ToldMark } from '../story/told-reason.ts'
import type { Words } from './words/words.ts'

export interface StoryReport extends Report {
  /** Absolute address of its page on this site. */
  readonly page: string
  /** RFC 3339. */
  readonly date: string
}

export interface StoryView {
  readonly id: string
  /** Absolute. */
  readonly url: string
  readonly telling: Telling
  /** The reports that were read; `telling` refers to them by number. */
  readonly reports: readonly StoryReport[]
  /** Number of articles in the story. */
  readonly size: number
  readonly languages: readonly string[]
  readonly sources: readonly string[]
  readonly tags: readonly string[]
  /** What the articles share, in the language of `words`. */
  readonly marks: readonly ToldMark[]
  /** «In both: Minsk, Washington, David Hale, 2008»; '' if nothing can be shown. */
  readonly reason: string
  /**
   * The words of the reader's interface; where there is no reader, those for the language of the
   * story.
   */
  readonly words: Words
  /** RFC 3339: the dates of the first and of the newest report. */
  readonly published: string
  readonly newest: string
  /** RFC 3339: when the summary last changed, for feeds and caches; it is no date of the news. */
  readonly updated: string
}
