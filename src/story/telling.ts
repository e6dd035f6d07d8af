/** Tells an event in sentences quoted from several articles, each with its source. */

import { type Article, contentText } from '../article/article.ts'
import { direction } from '../language/direction.ts'
import { isUnspacedLanguage, sentenceGap } from '../language/spacing.ts'
import { matchesLanguage } from '../language/tag.ts'
import type { Analysis } from '../summary/analysis.ts'
import { countWithin, excerptOf } from '../summary/excerpt.ts'
import { type GroupSentence, summariseGroup } from '../summary/group.ts'
import { linker } from '../summary/provenance.ts'
import type { Length } from '../summary/summary.ts'
import type { ReasonMark } from './reason.ts'

/** An article of a story, with what is needed to quote it. */
export interface Report {
  readonly slug: string
  /** Its `url` is the address of its source or, failing that, of its page here. */
  readonly article: Article
  readonly analysis: Analysis
  /** The name of its source, for people. */
  readonly source: string
  /** Milliseconds since 1970: its own date. */
  readonly time: number
  /** Whether it is somebody else's text, of which only a limited part may be quoted. */
  readonly isExcerpt: boolean
}

export interface ToldSentence {
  /** Verbatim: `contentText(article).slice(start, end)` of its report. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly paragraph: number
  readonly index: number
  /** Text fragment into the source. */
  readonly href: string | null
  /** Index into the reports that were given. */
  readonly report: number
  /** Whether no other source says the same. */
  readonly onlyHere: boolean
}

export interface Telling {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** Of the newest report in that language whose title says what the story is about. */
  readonly title: string
  readonly text: string
  readonly sentences: readonly ToldSentence[]
}

/** Most reports that a summary is made of: the newest of each source first. */
const MOST_REPORTS = 6
/** A sentence of another source says the same if it is at least this similar. */
const SAME_NEWS = 0.25
/** Less is enough for a sentence with some marks of the story; many marks are enough alone. */
const NEAR_NEWS = 0.12
const SOME_MARKS = 2
const MANY_MARKS = 3

const isToldElsewhere = (likeness: number, marks: number): boolean =>
  likeness >= SAME_NEWS || marks >= MANY_MARKS || (marks >= SOME_MARKS && likeness >= NEAR_NEWS)

/**
 * Tells a story in the first of the languages that it has reports in, else in the language of most.
 *
 * @param reports at least one
 * @param languages BCP 47 ranges, the most wanted first
 */
export function tellStory(
  reports: readonly Report[],
  marks: readonly ReasonMark[],
  languages: readonly string[],
  length: Length,
): Telling {
  const language = chooseLanguage(reports, languages)
  const told = newestOfEachSource(reports, language)
  const members = told.map((place) => reports[place]!)
  const chosen = summariseGroup(members, length)
  const allowed = chosen.filter(quotable(members))
  const links = members.map(({ article }) =>
    article.url === null ? undefined : linker(contentText(article), article.url),
  )
  const isAlone = new Set(reports.map(({ source }) => source)).size < 2
  const sentences = allowed.map(({ text, start, end, member, index, elsewhere }): ToldSentence => {
    const { analysis } = members[member]!
    const meets = marks.filter(
      ({ kind, shown }) => kind !== 'concept' && text.includes(shown[analysis.language] ?? '\0'),
    )
    return {
      text,
      start,
      end,
      paragraph: analysis.sentences[index]!.paragraph,
      index,
      href: links[member]?.href({ start, end }) ?? null,
      report: told[member]!,
      onlyHere: !isAlone && !isToldElsewhere(elsewhere, meets.length),
    }
  })
  return {
    language,
    direction: direction(language),
    title: titleOf(members, marks),
    text: sentences.map(({ text }) => text).join(sentenceGap(language)),
    sentences,
  }
}

/** The wanted language that there are reports in; else that of most reports, the earliest first. */
function chooseLanguage(reports: readonly Report[], languages: readonly string[]): string {
  for (const range of languages) {
    const found = reports.find(({ analysis }) => matchesLanguage(range, analysis.language))
    if (found) return found.analysis.language
  }
  const counts = new Map<string, number>()
  for (const { analysis } of reports) {
    counts.set(analysis.language, (counts.get(analysis.language) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0]
}

function newestOfEachSource(reports: readonly Report[], language: string): number[] {
  const newest = [...reports.keys()]
    .filter((place) => reports[place]!.analysis.language === language)
    .sort((a, b) => reports[b]!.time - reports[a]!.time)
  const first = new Set<string>()
  const [own, more] = [[] as number[], [] as number[]]
  for (const place of newest) {
    const { source } = reports[place]!
    if (first.has(source)) more.push(place)
    else own.push(place)
    first.add(source)
  }
  return [...own, ...more].slice(0, MOST_REPORTS)
}

/** Shorter words are in too many others to tell anything. UTF-16 units. */
const SHORTEST_WORD = 3

/**
 * The title of the newest report that names something of the story: «Killed on duty» or a date alone
 * tells nothing to those who have not read another report.
 */
function titleOf(members: readonly Report[], marks: readonly ReasonMark[]): string {
  const names = (report: Report): boolean => {
    const title = report.article.title.toLowerCase()
    const words = marks
      .filter(({ kind }) => kind !== 'number' && kind !== 'date')
      .flatMap(({ shown }) => shown[report.analysis.language]?.toLowerCase().split(' ') ?? [])
    const isUnspaced = isUnspacedLanguage(report.analysis.language)
    return words.some(
      (word) => (isUnspaced || word.length >= SHORTEST_WORD) && title.includes(word),
    )
  }
  return (members.find(names) ?? members[0]!).article.title
}

/** Passes no more sentences of each report than may be quoted from it. */
function quotable(members: readonly Report[]): (sentence: GroupSentence) => boolean {
  const lengths = members.map((): number[] => [])
  return ({ member, start, end }) => {
    const { isExcerpt, analysis, article } = members[member]!
    if (!isExcerpt) return true
    const quoted = [...lengths[member]!, end - start]
    const excerpt = excerptOf(analysis.sentences.length, article.maxSnippet)
    if (countWithin(excerpt, quoted, 1) < quoted.length) return false
    lengths[member] = quoted
    return true
  }
}
