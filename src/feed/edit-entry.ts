/** A change of an article, as an entry of a feed. */

import { direction } from '../language/direction.ts'
import { sentenceGap } from '../language/spacing.ts'
import type { Edit } from '../library/edits.ts'
import type { Entry } from './entry.ts'
import { inLanguage, markupOf } from './entry-html.ts'

interface EditEntryOptions {
  readonly id: string
  readonly url: string
  /** RFC 3339. */
  readonly updated: string
  /** «Added» and «Taken away» in the language of the article. */
  readonly added: string
  readonly taken: string
  /** Between such a name and what it names. */
  readonly colon: string
}

export function editEntry(
  edit: Edit,
  { id, url, updated, added, taken, colon }: EditEntryOptions,
): Entry {
  const gap = sentenceGap(edit.language)
  const parts = [
    { name: added, tag: 'ins', sentences: edit.added },
    { name: taken, tag: 'del', sentences: edit.taken },
  ].filter(({ sentences }) => sentences.length > 0)
  const html = parts.map(
    ({ name, tag, sentences }) =>
      `<p><strong>${markupOf(name)}</strong></p>${sentences.map((text) => `<p><${tag}>${markupOf(text)}</${tag}></p>`).join('')}`,
  )
  return {
    id,
    url,
    title: edit.title,
    language: edit.language,
    direction: direction(edit.language),
    summary: parts.map(({ name, sentences }) => `${name}${colon}${sentences.join(gap)}`).join('\n'),
    contentHtml: inLanguage(edit.language, direction(edit.language), html.join('')),
    authors: [],
    tags: [],
    published: updated,
    updated,
    attachments: [],
    translations: [],
  }
}
