/** A row of names under a small title, each a link to its list. */

import { type Markup, markup, NOTHING } from './markup.ts'
import { local, type Shell } from './shell.ts'

/** @param pathOf path of the list with a name; null where there are no lists */
export function linkList(
  shell: Shell,
  title: string,
  names: readonly string[],
  pathOf: ((name: string) => string) | null,
): Markup {
  if (names.length === 0) return NOTHING
  const items = names.map((name) =>
    pathOf === null
      ? markup`<li dir="auto">${name}</li>\n`
      : markup`<li><a href="${local(shell, pathOf(name))}" rel="nofollow" dir="auto">${name}</a></li>\n`,
  )
  return markup`<section class="keywords"><h2 lang="${shell.words.tag}">${title}</h2>
<ul>${items}</ul></section>`
}
