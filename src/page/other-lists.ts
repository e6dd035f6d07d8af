/** Links to the subjects and sources that there are, where the one asked for has no articles. */

import { linkList } from './link-list.ts'
import { listPath } from './list-path.ts'
import { type Markup, markup } from './markup.ts'
import type { Shell } from './shell.ts'

/** Names of lists that have articles, the most frequent first. */
export interface NamedLists {
  readonly tags: readonly string[]
  readonly sources: readonly string[]
}

export function otherLists(shell: Shell, { tags, sources }: NamedLists): Markup {
  const { words } = shell
  return markup`${linkList(shell, words.byTag, tags, (tag) => listPath({ tag }))}
${linkList(shell, words.bySource, sources, (source) => listPath({ source }))}`
}
