/** Which texts the interface has; each language is a file beside this one. */

import type { Direction } from '../../language/direction.ts'

/**
 * A text for each plural category of CLDR that the language distinguishes; `other` is used for the
 * rest.
 */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string
}

/**
 * The texts of the interface in one language. `fill` replaces `{name}` in a text. If a language
 * lacks a text, it does not compile.
 */
export interface Words {
  /** BCP 47 */
  readonly tag: string
  readonly direction: Direction
  /** Between a name and what it names, with the spaces that belong to it. */
  readonly colon: string
  /** {text} */
  readonly quoted: string

  readonly skip: string
  readonly frontPage: string
  readonly feeds: string
  readonly embed: string
  readonly api: string
  readonly interfaceLanguage: string
  readonly tagline: string
  readonly promise: string
  readonly privacy: string

  readonly askLabel: string
  readonly askPlaceholder: string
  readonly askButton: string
  readonly search: string
  readonly searchLabel: string
  readonly tryOne: string
  readonly newest: string
  readonly yourLanguages: string
  readonly allLanguages: string
  readonly allArticles: string
  readonly articleLanguage: string
  readonly unknownLanguage: string
  readonly nothingHere: string
  readonly nothingFound: string
  readonly older: string
  /** {count} */
  readonly articleCount: Plural
  readonly takeAlong: string
  readonly bookmarklet: string
  readonly bookmarkletText: string
  readonly subscribe: string
  /** {site} */
  readonly siteFeed: string
  readonly copy: string
  readonly copied: string

  readonly summary: string
  readonly length: string
  readonly oneMore: string
  /** {count}, {total}; in the form for the total. */
  readonly sentencesOf: Plural
  readonly readingTime: string
  /** {time} */
  readonly saved: string
  readonly wholeText: string
  readonly readAtSource: string
  readonly keywords: string
  readonly subjects: string
  readonly whyTitle: string
  readonly whyText: string
  readonly rank: string
  readonly sentence: string
  readonly score: string
  readonly paragraph: string
  readonly listen: string
  readonly stop: string
  readonly share: string
  readonly embedThis: string
  readonly otherForms: string
  readonly plainText: string
  readonly translations: string
  readonly alreadyShort: string
  readonly notQuotable: string
  readonly partial: string

  readonly stories: string
  readonly storiesText: string
  /** {marks}: what two articles share. */
  readonly sharedByBoth: string
  /** {marks}: the same of more than two. */
  readonly sharedByAll: string
  /** {source}; in brackets. */
  readonly onlySource: string
  readonly reports: string
  /** {count} */
  readonly reportCount: Plural
  readonly olderStories: string
  readonly today: string
  readonly todayText: string
  readonly changes: string
  readonly changesText: string
  readonly added: string
  readonly takenAway: string
  readonly sameStory: string

  readonly feedsText: string
  readonly feedsAll: string
  readonly byLanguage: string
  readonly byTag: string
  readonly bySource: string
  readonly opml: string
  readonly thisIsFeed: string
  readonly whatIsFeed: string
  readonly feedAddress: string
  readonly openInReader: string

  readonly builderText: string
  readonly look: string
  readonly automatic: string
  readonly builderUrl: string
  readonly light: string
  readonly dark: string
  readonly tagLabel: string
  readonly sourceOrFeed: string
  readonly any: string
  readonly count: string
  readonly sentencesLabel: string
  readonly columns: string
  readonly maxHeight: string
  readonly smallPictures: string
  readonly preview: string
  readonly elementCode: string
  readonly frameCode: string
  readonly frameNote: string
  readonly commandLine: string
  readonly update: string

  readonly notFoundTitle: string
  readonly notFoundText: string
  readonly goneText: string
  readonly badTitle: string
  readonly badText: string
  readonly refusedTitle: string
  readonly refusedText: string
  readonly robotsText: string
  readonly tooManyTitle: string
  readonly tooManyText: string
  readonly noArticleTitle: string
  readonly noArticleText: string
  readonly wrongTypeText: string
  readonly upstreamTitle: string
  readonly upstreamText: string
  readonly faultTitle: string
  readonly faultText: string
  readonly backHome: string
  readonly reference: string
  readonly openPage: string
  readonly readFeed: string
  readonly anyFeed: string

  readonly apiText: string
  readonly send: string
  readonly answer: string
}

/** Replaces each `{name}` by its value. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
}
