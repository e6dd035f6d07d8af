/** A story as an entry of a feed. */

import type { Entry } from '../../feed/entry.ts'
import { storyEntry } from '../../feed/story-entry.ts'
import { nameUrn } from '../../library/identity.ts'
import type { StoryView } from '../../page/story-view.ts'
import { fill } from '../../page/words/words.ts'

export async function storyFeedEntry(story: StoryView): Promise<Entry> {
  return storyEntry({
    ...story,
    id: await nameUrn(`story/${story.id}`),
    only: (source) => fill(story.words.onlySource, { source }),
  })
}
