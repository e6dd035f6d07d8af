/** The script of the publisher's desk. */

import { defined } from '../defined.ts'
import {
  type Article,
  ask,
  type DeskState,
  type Entry,
  type Health,
  Refusal,
  read,
  type Source,
  token,
} from './desk/api.ts'
import { button, element, link, part, save } from './desk/elements.ts'
import { readOpml, writeOpml } from './desk/opml.ts'
import { articlePath, edit, preview, publish, publishing } from './desk/publish-form.ts'

const desk = part('[data-desk]')
const enter = part<HTMLFormElement>('[data-enter]')
const words = JSON.parse(desk.dataset.words ?? '{}') as Readonly<Record<string, string>>
const word = (name: string): string => words[name] ?? name
const moments = new Intl.DateTimeFormat(desk.dataset.locale, {
  dateStyle: 'medium',
  timeStyle: 'short',
})
const when = (moment: string | null): string =>
  moment === null ? '–' : moments.format(new Date(moment))

function say(text: string): void {
  part('[data-said]').textContent = text
}

/** Does something, and says how it went; without a valid token the desk is closed again. */
async function doing(work: () => Promise<string | undefined>): Promise<void> {
  say(word('working'))
  try {
    say((await work()) ?? word('done'))
  } catch (error) {
    if (error instanceof Refusal && error.status === 401) leave()
    say((error as Error).message)
  }
}

function fill(selector: string, items: readonly Node[]): void {
  const none = items.length === 0 ? [element('li', {}, '–')] : items
  part(selector).replaceChildren(...none)
}

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
    state === 'refused' || (state === 'waiting' && reason !== null)
      ? button(word('again'), name, () =>
          doing(async () => {
            await ask('POST', '/desk/again', { source, entry: id })
            await showState()
            return undefined
          }),
        )
      : null,
  )
}

async function showState(): Promise<void> {
  const [state, health] = await Promise.all([
    read<DeskState>('/desk/state'),
    read<Health>('/health'),
  ])
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

async function showSources(): Promise<void> {
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
          ` · ${state} · ${word('lastPoll')}: ${when(last_attempt)}`,
        ),
        last_error === null
          ? null
          : element('p', { class: 'reason', lang: 'en', dir: 'ltr' }, last_error),
        button(word('unfollow'), name, () =>
          doing(async () => {
            await ask('DELETE', `/sources/${encodeURIComponent(name)}`)
            await showSources()
            return undefined
          }),
        ),
      )
    }),
  )
}

async function showArticles(): Promise<void> {
  const q = new FormData(part<HTMLFormElement>('[data-search]')).get('q')
  const query = new URLSearchParams({ limit: '20', ...defined({ q: q?.toString() || undefined }) })
  const { items } = await read<{ items: Article[] }>(`/articles?${query}`)
  fill(
    '[data-articles]',
    items.map(({ id, title, summary, front_page: isShown = true }) =>
      element(
        'li',
        {},
        link(articlePath(id), title || id),
        element('p', { class: 'facts', dir: 'auto' }, summary.slice(0, 160)),
        button(word('edit'), title || id, () => doing(() => edit(id))),
        button(word(isShown ? 'hide' : 'show'), title || id, () =>
          doing(async () => {
            await ask('PATCH', articlePath(id), { front_page: !isShown })
            await showArticles()
            return undefined
          }),
        ),
        button(word('remove'), title || id, () => {
          if (!confirm(word('sure').replace('{title}', title || id))) return
          doing(async () => {
            await ask('DELETE', articlePath(id))
            await showArticles()
            return undefined
          })
        }),
      ),
    ),
  )
}

async function follow(form: HTMLFormElement): Promise<undefined> {
  const data = new FormData(form)
  const name = encodeURIComponent(String(data.get('name')))
  await ask('PUT', `/sources/${name}`, { url: data.get('url'), full: data.has('full') })
  form.reset()
  await showSources()
  return undefined
}

/** Follows all of a file; what could not be followed is said with its reason. */
async function takeOpml(input: HTMLInputElement): Promise<string> {
  const [file] = input.files ?? []
  const outlines = file ? readOpml(await file.text()) : []
  const failed: string[] = []
  for (const { name, url } of outlines) {
    try {
      await ask('PUT', `/sources/${encodeURIComponent(name)}`, { url })
    } catch (error) {
      failed.push(`${name}: ${(error as Error).message}`)
    }
  }
  input.value = ''
  await showSources()
  return [`${outlines.length - failed.length} / ${outlines.length}`, ...failed].join('\n')
}

async function saveArticles(): Promise<undefined> {
  const parts: Blob[] = []
  for (let path: string | undefined = '/export'; path !== undefined; ) {
    const answer = await ask('GET', path)
    parts.push(await answer.blob())
    const next = /<([^<>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1]
    path = next && `/export${new URL(next).search}`
  }
  save('lede-export.jsonl', new Blob(parts, { type: 'application/x-ndjson' }))
  return undefined
}

async function open(): Promise<undefined> {
  await showState()
  desk.hidden = false
  enter.hidden = true
  await Promise.all([showSources(), showArticles()])
  return undefined
}

function leave(): void {
  token.forget()
  for (const list of ['entries', 'articles', 'sources', 'state'])
    part(`[data-${list}]`).replaceChildren()
  publishing.reset()
  desk.hidden = true
  enter.hidden = false
}

function onSubmit(form: HTMLFormElement, act: (event: SubmitEvent) => void): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    act(event)
  })
}

onSubmit(enter, () => {
  token.set(String(new FormData(enter).get('token')).trim())
  enter.reset()
  doing(open)
})
onSubmit(part<HTMLFormElement>('[data-search]'), () =>
  doing(async () => {
    await showArticles()
    return undefined
  }),
)
const following = part<HTMLFormElement>('[data-follow]')
onSubmit(following, () => doing(() => follow(following)))
onSubmit(publishing, ({ submitter }) =>
  doing(async () => {
    if ((submitter as HTMLButtonElement | null)?.value === 'preview') return preview()
    const name = await publish()
    await showArticles()
    return `${word('done')} ${name}`
  }),
)
part('[data-leave]').addEventListener('click', () => {
  leave()
  say('')
})
part('[data-export]').addEventListener('click', () => doing(saveArticles))
const opml = part<HTMLInputElement>('[data-opml]')
opml.addEventListener('change', () => doing(() => takeOpml(opml)))
part('[data-opml-out]').addEventListener('click', () =>
  doing(async () => {
    const { items } = await read<{ items: Source[] }>('/sources')
    save('feeds.opml', new Blob([writeOpml(document.title, items)], { type: 'text/x-opml' }))
    return undefined
  }),
)
if (token.get() !== '') doing(open)
