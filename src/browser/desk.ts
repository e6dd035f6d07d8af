/** The script of the publisher's desk. */

import { ask, type Followed, read, type Source, token } from './desk/api.ts'
import { part, save } from './desk/elements.ts'
import { showArticles, showSources, showState } from './desk/lists.ts'
import { writeOpml } from './desk/opml.ts'
import { preview, publish, publishing } from './desk/publish-form.ts'
import { desk, doing, enter, hush, leave, Outcome } from './desk/session.ts'
import { word } from './desk/words.ts'

async function follow(form: HTMLFormElement): Promise<void> {
  const data = new FormData(form)
  const name = encodeURIComponent(String(data.get('name')))
  await ask('PUT', `/sources/${name}`, { url: data.get('url'), full: data.has('full') })
  form.reset()
  await showSources()
}

/** Follows all feeds in a file, and lists those that failed with the reason. */
async function takeOpml(input: HTMLInputElement): Promise<Outcome> {
  const [file] = input.files ?? []
  // So that the same file can be chosen again.
  input.value = ''
  const lines = (await (await ask('POST', '/sources', file)).text()).trimEnd().split('\n')
  const results = lines.map((line) => JSON.parse(line) as Followed)
  const failed = results.filter(({ status }) => status >= 400)
  await showSources()
  const followed = `${results.length - failed.length} / ${results.length}`
  const reasons = failed.map(({ title, url, detail }) => `${title || url}: ${detail}`)
  return new Outcome([followed, ...reasons].join('\n'), failed.length > 0)
}

async function saveArticles(): Promise<void> {
  const parts: Blob[] = []
  for (let path: string | undefined = '/export'; path !== undefined; ) {
    const answer = await ask('GET', path)
    parts.push(await answer.blob())
    const next = /<([^<>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1]
    path = next && `/export${new URL(next).search}`
  }
  save('lede-export.jsonl', new Blob(parts, { type: 'application/x-ndjson' }))
}

async function open(): Promise<void> {
  await showState()
  desk.hidden = false
  enter.hidden = true
  await Promise.all([showSources(), showArticles()])
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
  hush()
})
part('[data-export]').addEventListener('click', () => doing(saveArticles))
const opml = part<HTMLInputElement>('[data-opml]')
opml.addEventListener('change', () => doing(() => takeOpml(opml)))
part('[data-opml-out]').addEventListener('click', () =>
  doing(async () => {
    const { items } = await read<{ items: Source[] }>('/sources')
    save('feeds.opml', new Blob([writeOpml(document.title, items)], { type: 'text/x-opml' }))
  }),
)
if (token.get() !== '') doing(open)
