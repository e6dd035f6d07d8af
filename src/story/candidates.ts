/** Which stories an article is compared with, of those it shares a rare term or mark with. */

import type { Features } from './features.ts'
import { WINDOW } from './grouping.ts'

/** Articles remembered for each key: the latest. */
export const POSTINGS = 20
/** Articles that are looked at for their stories, in the article's language and in others. */
const SAME_LANGUAGE = 8
const OTHER_LANGUAGES = 14

/** What of an article is needed to choose: it need not be read yet. */
type Found = Pick<Features, 'language' | 'time'>

/**
 * The stories of the articles that share most, likeliest first.
 *
 * @param hits what the shared keys of each article are worth
 */
export function mostLikely<Member extends Found, Story>(
  article: Found,
  hits: ReadonlyMap<Member, number>,
  storyOf: (member: Member) => Story,
): Story[] {
  const ranked = [...hits].sort((a, b) => b[1] - a[1]).map(([member]) => member)
  const same = ranked.filter(({ language }) => language === article.language)
  const other = ranked.filter(({ language }) => language !== article.language)
  const stories = new Map<Story, number>()
  for (const list of [same.slice(0, SAME_LANGUAGE), other.slice(0, OTHER_LANGUAGES)]) {
    for (const [rank, member] of list.entries()) {
      const story = storyOf(member)
      stories.set(story, (stories.get(story) ?? 0) + 1 / (rank + 1))
    }
  }
  return [...stories].sort((a, b) => b[1] - a[1]).map(([story]) => story)
}

/** The members of a story that the article is compared with: those that share most. */
export function chooseMembers<Member extends Found>(
  article: Found,
  members: readonly Member[],
  hits: ReadonlyMap<Member, number>,
  most: { readonly same: number; readonly other: number },
): Member[] {
  const near = members
    .filter(({ time }) => Math.abs(article.time - time) <= WINDOW)
    .sort((a, b) => (hits.get(b) ?? 0) - (hits.get(a) ?? 0))
  const same = near.filter(({ language }) => language === article.language)
  const other = near.filter(({ language }) => language !== article.language)
  return [...same.slice(0, most.same), ...other.slice(0, most.other)]
}
