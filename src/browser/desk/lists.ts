/** What the desk shows: entries of followed feeds, the state of the site, sources, articles. */

import { defined } from '../../defined.ts'
import { opening } from '../../page/opening.ts'
import {
  type Article,
  ask,
  type DeskState,
  type Entry,
  type Health,
  read,
  type Source,
} from './api.ts'
import { button, element, link, part } from './elements.ts'
import { articlePath, edit } from './publish-form.ts'
import { doing } from './session.ts'
import { when, word } from './words.ts'

function fill(selector: string, items: readonly Node[]): void {
  const none = items.length === 0 ? [element('li', {}, '–')] : items
  part(selector).replaceChildren(...none)
}

/** Whether an entry can be read again: its page failed, though its headline may have been stored. */
const hasFailed = ({ state, reason }: Entry): boolean =>
  state === 'refused' || (reason !== null && (state === 'waiting' || state === 'stored'))

function entryRow(entry: Entry): HTMLElement {
  const { source, id, title, url, state, article, reason, seen } = entry
  const name = title || url || id
  return element(
    'li',
    {},
    link(article ?? url, name),
    element(
      'p',
      { class: 'facts' },
      `${word(state)} · `,
      element('bdi', {}, source),
      ` · ${when(seen)}`,
    ),
    reason === null ? null : element('p', { class: 'reason', lang: 'en', dir: 'ltr' }, reason),
    hasFailed(entry)
      ? button(word('again'), name, () =>
          doing(async () => {
            await ask('POST', '/desk/again', { source, entry: id })
            await showState()
          }),
        )
      : null,
  )
}

/** The articles that are files in `articles/`. */
let files: ReadonlySet<string> = new Set()

export async function showState(): Promise<void> {
  const [state, health] = await Promise.all([
    read<DeskState>('/desk/state'),
    read<Health>('/health'),
  ])
  files = new Set(state.files)
  fill('[data-entries]', state.entries.map(entryRow))
  const { used, of } = state.kv_writes
  const facts: [string, string][] = [
    [word('token'), `${state.token.name}: ${state.token.scopes.join(', ')}`],
    ...Object.entries(health.bindings),
    [word('kvWrites'), of === null ? String(used) : `${used} / ${of}`],
    ...(health.complaints ?? []).map((complaint): [string, string] => ['!', complaint]),
    ...state.webhooks.map(
      ({ type, article, state: how, tries, answer, moment }): [string, string] => [
        word('webhooks'),
        `${type} ${article}: ${how} (${tries}) ${answer ?? ''} · ${when(moment)}`,
      ],
    ),
  ]
  part('[data-state]').replaceChildren(
    ...facts.flatMap(([name, value]) => [
      element('dt', {}, name),
      element('dd', { dir: 'auto' }, value),
    ]),
  )
}

export async function showSources(): Promise<void> {
  const { items } = await read<{ items: Source[] }>('/sources')
  fill(
    '[data-sources]',
    items.map((source) => {
      const { name, url, title, state, last_attempt, last_error } = source
      return element(
        'li',
        {},
        link(url, title || name),
        element(
          'p',
          { class: 'facts' },
          element('bdi', {}, name),
          ` · ${state} · ${word('lastPoll')}${word('colon')}${when(last_attempt)}`,
        ),
        last_error === null
          ? null
          : element('p', { class: 'reason', lang: 'en', dir: 'ltr' }, last_error),
        button(word('unfollow'), name, () =>
          doing(async () => {
            await ask('DELETE', `/sources/${encodeURIComponent(name)}`)
            await showSources()
          }),
        ),
      )
    }),
  )
}

/** What can be done with an article; those that are files can be changed only there. */
function articleTools({ id, title, front_page }: Article): HTMLElement[] {
  if (files.has(id)) return [element('p', { class: 'note' }, word('isFile'))]
  const name = title || id
  const isShown = front_page !== false
  return [
    button(word('edit'), name, () => doing(() => edit(id))),
    button(word(isShown ? 'hide' : 'show'), name, () =>
      doing(async () => {
        await ask('PATCH', articlePath(id), { front_page: !isShown })
        await showArticles()
      }),
    ),
    button(word('remove'), name, () => {
      if (!confirm(word('sure').replace('{title}', name))) return
      doing(async () => {
        await ask('DELETE', articlePath(id))
        await showArticles()
      })
    }),
  ]
}

export async function showArticles(): Promise<void> {
  const q = new FormData(part<HTMLFormElement>('[data-search]')).get('q')
  const query = new URLSearchParams({ limit: '20', ...defined({ q: q?.toString() || undefined }) })
  const { items } = await read<{ items: Article[] }>(`/articles?${query}`)
  fill(
    '[data-articles]',
    items.map((article) =>
      element(
        'li',
        {},
        link(articlePath(article.id), article.title || article.id),
        element('p', { class: 'facts', dir: 'auto' }, opening(article.summary, 160)),
        ...articleTools(article),
      ),
    ),
  )
}
