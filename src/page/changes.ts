/** The page of changes: what was added to articles, and what was removed. */

import { direction } from '../language/direction.ts'
import type { Edit } from '../library/edits.ts'
import { type LayoutProps, layout } from './layout.ts'
import { languageName, longDate } from './locale.ts'
import { dotted, type Markup, markup, NOTHING } from './markup.ts'
import { local, type Shell } from './shell.ts'

interface ChangesPageProps extends Pick<LayoutProps, 'canonical' | 'feeds'> {
  readonly shell: Shell
  readonly edits: readonly Edit[]
  /** Path of the page with older changes; null on the last. */
  readonly older: string | null
}

export function changesPage({ shell, edits, older, ...frame }: ChangesPageProps): string {
  const { words } = shell
  return layout({
    ...frame,
    shell,
    title: words.changes,
    description: words.changesText,
    mainClass: 'plain changes',
    main: markup`<h1>${words.changes}</h1>
<p>${words.changesText}</p>
${edits.length === 0 ? markup`<p class="nothing">${words.nothingHere}</p>` : edits.map((edit) => editItem(shell, edit))}
${older === null ? NOTHING : markup`<p class="older"><a rel="next" href="${local(shell, older)}">${words.older}</a></p>`}`,
  })
}

function editItem(shell: Shell, edit: Edit): Markup {
  const { words, locale } = shell
  const time = new Date(edit.time).toISOString()
  const path = `/articles/${encodeURIComponent(edit.slug)}`
  return markup`<article lang="${edit.language}" dir="${direction(edit.language)}">
<h2><a href="${local(shell, path)}">${edit.title || path}</a></h2>
<p class="facts" lang="${words.tag}">${dotted([
    markup`<span>${languageName(edit.language, words)}</span>`,
    markup`<time datetime="${time}">${longDate(time, locale)}</time>`,
  ])}</p>
${list(words.tag, words.added, edit.added, (text) => markup`<ins>${text}</ins>`)}
${list(words.tag, words.takenAway, edit.taken, (text) => markup`<del>${text}</del>`)}
</article>\n`
}

function list(
  language: string,
  name: string,
  sentences: readonly string[],
  marked: (text: string) => Markup,
): Markup {
  if (sentences.length === 0) return NOTHING
  return markup`<h3 lang="${language}">${name}</h3>
<ul>${sentences.map((text) => markup`<li>${marked(text)}</li>`)}</ul>`
}
