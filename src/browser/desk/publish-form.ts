/** The form that publishes a new article, or changes an existing one. */

import { defined } from '../../defined.ts'
import { type Article, ask, type Refusal, read } from './api.ts'
import { element, part } from './elements.ts'

export const articlePath = (id: string): string => `/articles/${encodeURIComponent(id)}`

export const publishing = part<HTMLFormElement>('[data-publish]')
const field = (name: string): HTMLInputElement =>
  publishing.elements.namedItem(name) as HTMLInputElement

/** The article that is being changed; undefined for a new one. */
let editing: Article | undefined

/** The address of an article, if that is not its page on this site. */
const ownUrl = ({ url }: Article): string =>
  url === null || url.startsWith(`${location.origin}/articles/`) ? '' : url

/** Loads an article into the form; without its text if the token does not allow whole texts. */
export async function edit(id: string): Promise<string> {
  const path = `${articlePath(id)}.json`
  editing = await read<Article>(`${path}?include=content_text`).catch((error: Refusal) => {
    if (error.status !== 403) throw error
    return read<Article>(path)
  })
  field('title').value = editing.title
  field('text').value = editing.content_text ?? ''
  field('tags').value = editing.tags.join(', ')
  field('language').value = editing.language
  field('url').value = ownUrl(editing)
  part('[data-cancel]').hidden = false
  field('text').focus()
  return editing.title
}

/** The fields that were changed in the form; all others stay the same. */
function changes(before: Article): Record<string, unknown> {
  const value = (name: string) => field(name).value.trim()
  const isNew = (name: string, old: string) => value(name) !== old.trim()
  return defined({
    title: isNew('title', before.title) ? value('title') : undefined,
    text: isNew('text', before.content_text ?? '') ? value('text') : undefined,
    lang: isNew('language', before.language) ? value('language') : undefined,
    url: isNew('url', ownUrl(before)) ? value('url') || null : undefined,
    tags: isNew('tags', before.tags.join(', ')) ? tagsOf(value('tags')) : undefined,
  })
}

const tagsOf = (text: string): string[] =>
  text
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')

/** The content of the form: an address to fetch, or a text with its metadata. */
function written(): Record<string, unknown> {
  const value = (name: string) => field(name).value.trim()
  const tags = tagsOf(value('tags'))
  return defined({
    url: value('url') || undefined,
    text: value('text') || undefined,
    title: value('title') || undefined,
    lang: value('language') || undefined,
    tags: tags.length > 0 ? tags : undefined,
  })
}

export async function preview(): Promise<string> {
  const { url, text, title, lang } = written()
  const answer = text
    ? await ask('POST', '/summary', {
        text,
        ...defined({ title, lang }),
      })
    : await ask(
        'GET',
        `/summary?${new URLSearchParams({ url: String(url ?? ''), ...defined({ lang: lang?.toString() }) })}`,
      )
  const { title: named, summary } = (await answer.json()) as Article
  const shown = part('[data-preview]')
  shown.replaceChildren(element('p', {}, element('b', {}, named)), element('p', {}, summary))
  shown.hidden = false
  shown.focus()
  return named
}

/** @returns the slug of the article */
export async function publish(): Promise<string> {
  const answer = editing
    ? await ask('PATCH', articlePath(editing.id), changes(editing))
    : await ask('POST', '/articles', written())
  const { title, id } = (await answer.json()) as Article
  publishing.reset()
  return title || id
}

publishing.addEventListener('reset', () => {
  editing = undefined
  part('[data-preview]').hidden = true
  part('[data-cancel]').hidden = true
})
