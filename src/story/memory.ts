/** Groups articles that are all at hand, in their order: the files of a library, a list of them. */

import { chooseMembers, mostLikely, POSTINGS } from './candidates.ts'
import { Counts } from './counts.ts'
import { type Features, featuresOf, type StoryArticle } from './features.ts'
import { decide, MOST_MEMBERS, MOST_STORIES, type OpenStory, WINDOW } from './grouping.ts'
import { keysOf } from './keys.ts'
import { weighed } from './link.ts'

/** Articles of a story that a new one may be compared with. */
const LATEST = 40

interface Story {
  readonly id: string
  size: number
  readonly languages: Set<string>
  /** The latest, as many as are ever compared with. */
  members: Features[]
  /** The story that took it in. */
  within?: Story
}

export class MemoryStories {
  private readonly counts = new Counts()
  /** By key, oldest first; only the last `POSTINGS`. */
  private readonly postings = new Map<number, Features[]>()
  private readonly storyOf = new Map<string, Story>()

  /** Takes an article in. Articles must come in the order of their dates, more or less. */
  add(article: StoryArticle): void {
    const features = featuresOf(article)
    const newcomer = weighed(this.counts, features)
    const keys = keysOf(this.counts, features, newcomer.weighted)
    const { story: joins, also } = decide(this.counts, newcomer, this.open(features, keys.looked))
    const story = joins === undefined ? newStory(article.id) : this.byId(joins)
    const home = also === undefined ? story : unite(story, this.byId(also))
    take(home, 1, [features.language], [features])
    this.storyOf.set(article.id, home)
    this.counts.add(features, joins !== undefined)
    for (const key of keys.kept) {
      const list = this.postings.get(key) ?? []
      list.push(features)
      if (list.length > POSTINGS) list.shift()
      this.postings.set(key, list)
    }
  }

  /** The id of an article's story: that of the article that began it. */
  story(article: string): string | undefined {
    const story = this.storyOf.get(article)
    return story && rootOf(story).id
  }

  private byId(id: string): Story {
    return rootOf(this.storyOf.get(id)!)
  }

  private open(article: Features, looked: readonly (readonly [number, number])[]): OpenStory[] {
    const hits = new Map<Features, number>()
    for (const [key, worth] of looked) {
      for (const member of this.postings.get(key) ?? []) {
        if (Math.abs(article.time - member.time) > WINDOW) continue
        hits.set(member, (hits.get(member) ?? 0) + worth)
      }
    }
    const stories = mostLikely(article, hits, ({ id }) => this.byId(id)).slice(0, MOST_STORIES)
    return stories.map((story) => ({
      id: story.id,
      size: story.size,
      languages: story.languages,
      members: chooseMembers(article, story.members, hits, MOST_MEMBERS),
    }))
  }
}

function rootOf(story: Story): Story {
  let root = story
  while (root.within) root = root.within
  return root
}

function newStory(id: string): Story {
  return { id, size: 0, languages: new Set(), members: [] }
}

function take(
  story: Story,
  size: number,
  languages: Iterable<string>,
  members: readonly Features[],
): void {
  story.size += size
  for (const language of languages) story.languages.add(language)
  story.members = [...story.members, ...members].slice(-LATEST)
}

function unite(one: Story, other: Story): Story {
  const [large, small] = one.size >= other.size ? [one, other] : [other, one]
  take(large, small.size, small.languages, small.members)
  small.members = []
  small.within = large
  return large
}
