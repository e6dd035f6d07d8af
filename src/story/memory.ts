/** Groups articles in memory, in the order given, such as the files of a library. */

import { POSTINGS } from './candidates.ts'
import { Counts } from './counts.ts'
import type { Features, StoryArticle } from './features.ts'
import { hashOf } from './hash.ts'
import { type Placement, place } from './placement.ts'
import { mergedMarks } from './reason.ts'
import type { Posting, StoryIndex, StoryState } from './story-index.ts'

export class MemoryStories {
  private readonly running = new Counts()
  /** By key: the latest `POSTINGS`, oldest first. */
  private readonly byKey = new Map<number, Posting[]>()
  private readonly read = new Map<number, Features>()
  private readonly ids: string[] = []
  private readonly storyOf = new Map<number, string>()
  private readonly states = new Map<string, StoryState>()

  private readonly index: StoryIndex = {
    counts: async () => this.running,
    otherCounts: async () => undefined,
    postings: async (keys) => new Map(keys.map((key) => [key, this.byKey.get(key) ?? []])),
    storyIds: async (articles) => new Map(articles.map((one) => [one, this.storyOf.get(one)!])),
    stories: async (ids) => new Map(ids.map((id) => [id, this.states.get(id)!])),
    features: async (articles) => new Map(articles.map((one) => [one, this.read.get(one)!])),
  }

  /** Adds an article. Articles must come roughly in the order of their dates. */
  async add(article: StoryArticle): Promise<void> {
    const placement = await place(this.index, article)
    const { features } = placement
    const number = this.ids.push(article.id) - 1
    this.read.set(number, features)
    this.settle(number, article.id, placement)
    this.running.add(features, placement.joins !== undefined)
    const posting = {
      article: number,
      language: hashOf(features.language),
      time: features.time,
    }
    for (const key of placement.keys) {
      this.byKey.set(key, [...(this.byKey.get(key) ?? []), posting].slice(-POSTINGS))
    }
  }

  private settle(number: number, id: string, { features, joins, takesIn, marks }: Placement): void {
    const { language, time } = features
    const member = { article: number, language, time, joined: time }
    const state: StoryState = {
      id: joins?.id ?? id,
      members: [...(joins?.members ?? []), ...(takesIn?.members ?? []), member],
      marks: mergedMarks(mergedMarks(joins?.marks ?? [], takesIn?.marks ?? []), marks),
    }
    this.states.set(state.id, state)
    if (takesIn) this.states.delete(takesIn.id)
    for (const { article } of [...(takesIn?.members ?? []), member]) {
      this.storyOf.set(article, state.id)
    }
  }

  /** The story of each article, in the order added. Its id is that of the article that began it. */
  all(): { readonly id: string; readonly story: string }[] {
    return this.ids.map((id, number) => ({ id, story: this.storyOf.get(number)! }))
  }

  /** Stories of more than one article, with the ids of their articles. */
  stories(): (Omit<StoryState, 'members'> & {
    readonly members: readonly (StoryState['members'][number] & { readonly id: string })[]
  })[] {
    return [...this.states.values()]
      .filter(({ members }) => members.length > 1)
      .map((state) => ({
        ...state,
        members: state.members.map((member) => ({ ...member, id: this.ids[member.article]! })),
      }))
  }
}
