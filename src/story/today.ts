/** A day in a given number of seconds: which items to tell, and how many sentences of each. */

export interface TodayItem {
  readonly kind: 'story' | 'article'
  /** Id of the story, or slug of the article. */
  readonly id: string
  /** Absolute address of its page here. */
  readonly url: string
  readonly title: string
  readonly sources: readonly string[]
  /** Number of articles that report it. */
  readonly reports: number
  readonly sentences: readonly {
    readonly text: string
    readonly href: string | null
    /** Slug of the article that says it. */
    readonly slug: string
  }[]
  /** The articles whose words, titles and sources are used. */
  readonly articles: readonly {
    readonly slug: string
    readonly title: string
    readonly source: string
  }[]
}

export interface TodayCandidate extends TodayItem {
  /** What it is about: tags and keywords. */
  readonly subjects: readonly string[]
}

/** Seconds for each item: readers prefer more about fewer things to one sentence about each. */
const SECONDS_AN_ITEM = 9
const LEAST_ITEMS = 3

/**
 * Chooses stories before articles, spread over subjects. Each gets at least one sentence, then
 * as many more whole sentences as fit in all. There is always one item, if any has a sentence.
 *
 * @param candidates the most important first
 * @param seconds of reading
 * @param secondsOf how long a text takes to read
 */
export function chooseToday(
  candidates: readonly TodayCandidate[],
  seconds: number,
  secondsOf: (text: string) => number,
): TodayItem[] {
  const most = Math.max(LEAST_ITEMS, Math.round(seconds / SECONDS_AN_ITEM))
  const chosen: { readonly candidate: TodayCandidate; told: number }[] = []
  let left = seconds
  for (const candidate of spread(candidates)) {
    const [first] = candidate.sentences
    if (chosen.length === most || first === undefined) continue
    const needs = secondsOf(first.text)
    if (needs > left && chosen.length > 0) continue
    chosen.push({ candidate, told: 1 })
    left -= needs
  }
  for (let round = 1; left > 0 && chosen.some((one) => one.told === round); round += 1) {
    for (const one of chosen) {
      const next = one.told === round ? one.candidate.sentences[round] : undefined
      const needs = next === undefined ? Number.POSITIVE_INFINITY : secondsOf(next.text)
      if (needs > left) continue
      one.told += 1
      left -= needs
    }
  }
  return chosen.map(({ candidate: { subjects: _, ...item }, told }) => ({
    ...item,
    sentences: item.sentences.slice(0, told),
  }))
}

/** Orders candidates so that each shares least with those before it; stories come first. */
function spread(candidates: readonly TodayCandidate[]): TodayCandidate[] {
  const spoken = new Map<string, number>()
  const inOrder: TodayCandidate[] = []
  for (const kind of ['story', 'article'] as const) {
    const left = candidates.filter((one) => one.kind === kind)
    while (left.length > 0) {
      const shared = left.map(({ subjects }) =>
        subjects.reduce((sum, subject) => sum + (spoken.get(plain(subject)) ?? 0), 0),
      )
      const [next] = left.splice(shared.indexOf(Math.min(...shared)), 1)
      inOrder.push(next!)
      for (const subject of next!.subjects.map(plain)) {
        spoken.set(subject, (spoken.get(subject) ?? 0) + 1)
      }
    }
  }
  return inOrder
}

const plain = (subject: string): string => subject.toLowerCase()
