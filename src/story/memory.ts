/** Groups articles that are all at hand, in their order: the files of a library, a list of them. */

import { chooseMembers, mostLikely, POSTINGS } from './candidates.ts'
import { Counts } from './counts.ts'
import { type Features, featuresOf, type StoryArticle } from './features.ts'
import { decide, MOST_MEMBERS, MOST_STORIES, type OpenStory, WINDOW } from './grouping.ts'
import { keysOf } from './keys.ts'
import { weighed } from './link.ts'

interface Story {
  readonly id: string
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
    const story = joins === undefined ? { id: article.id, members: [] } : this.byId(joins)
    const home = also === undefined ? story : unite(story, this.byId(also))
    home.members.push(features)
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
      size: story.members.length,
      languages: new Set(story.members.map(({ language }) => language)),
      members: chooseMembers(article, story.members, hits, MOST_MEMBERS),
    }))
  }
}

function rootOf(story: Story): Story {
  let root = story
  while (root.within) root = root.within
  return root
}

function unite(one: Story, other: Story): Story {
  const [large, small] = one.members.length >= other.members.length ? [one, other] : [other, one]
  large.members.push(...small.members)
  small.members = []
  small.within = large
  return large
}
