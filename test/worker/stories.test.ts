/** Stories over HTTP: what several sources report of one event, as pages, data and feeds. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Lede, startLede } from './lede.ts'

let lede: Lede

/** Two reports of our own of one event, in English; and a third in German. */
const HARBOUR = {
  title: 'Norway and Iceland to reopen embassies after nine years',
  site: 'Fjord Post',
  text: `Norway and Iceland will send ambassadors to each other again after nine years, the two governments said on Wednesday.

Norwegian envoy Sigrid Halvorsen met Prime Minister Jon Arnalds in Reykjavik on 4 March to seal the agreement.

The posts had stood empty since 2017, when Oslo closed its embassy in a quarrel over cod quotas.

Fishermen in Tromso welcomed the news and hope for longer seasons.`,
}
const EMBASSY = {
  title: 'Oslo, Reykjavik agree on return of ambassadors',
  site: 'Northern Courier',
  text: `Oslo and Reykjavik have agreed to exchange ambassadors once more, ending nine years of silence over cod.

The deal was announced in Reykjavik by Sigrid Halvorsen of the Norwegian foreign ministry after talks with Prime Minister Jon Arnalds.

Norway had shut its embassy in Iceland in 2017, and each side was led by a chargé d’affaires since.

An exhibition of Icelandic paintings will open in Oslo in May to mark the occasion.`,
}
const BOTSCHAFT = {
  title: 'Norwegen und Island tauschen wieder Botschafter aus',
  site: 'Hafenblatt',
  text: `Norwegen und Island schicken einander nach neun Jahren wieder Botschafter.

Die Gesandte Sigrid Halvorsen vereinbarte das am 4. März in Reykjavik mit Ministerpräsident Jon Arnalds.

Oslo hatte seine Botschaft 2017 im Streit über Fangquoten geschlossen.`,
}

const publish = (slug: string, { title, site, text }: typeof HARBOUR, lang: string, more = {}) =>
  lede.send('PUT', `/articles/${slug}`, {
    title,
    text,
    lang,
    url: `https://${site.toLowerCase().replace(' ', '-')}.example/${slug}`,
    date_published: '2026-03-04T12:00:00Z',
    ...more,
  })

interface StoryObject {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly language: string
  readonly languages: readonly string[]
  readonly sources: readonly { readonly name: string }[]
  readonly date_modified: string
  readonly summary: string
  readonly sentences: readonly {
    readonly text: string
    readonly start: number
    readonly end: number
    readonly article: string
    readonly source: string
    readonly href: string
    readonly only_here: boolean
  }[]
  readonly reason: { readonly text: string; readonly marks: readonly { readonly text: string }[] }
  readonly articles: readonly { readonly id: string }[]
}

const list = async (query = ''): Promise<StoryObject[]> =>
  ((await (await lede.get(`/stories${query}`)).json()) as { items: StoryObject[] }).items
const newest = async (query = ''): Promise<StoryObject> =>
  (await list(`?since=2026-03-01&tag=north${query}`))[0]!
const page = async (path: string, language: string): Promise<string> =>
  (await lede.get(path, { headers: { accept: 'text/html', 'accept-language': language } })).text()

beforeAll(async () => {
  lede = await startLede()
  await publish('harbour', HARBOUR, 'en', { tags: ['north'] })
  await publish('embassy', EMBASSY, 'en')
})
afterAll(() => lede?.dispose())

describe('two reports of one event', () => {
  it('are one story that says why', async () => {
    const story = await newest()
    expect(story.articles.map(({ id }) => id)).toEqual(['harbour', 'embassy'])
    expect(story.reason.text).toMatch(/^In both: /)
    const marks = story.reason.marks.map(({ text }) => text)
    expect(marks).toEqual(expect.arrayContaining(['Reykjavik', 'Sigrid Halvorsen', '2017']))
    expect(story.sources.map(({ name }) => name)).toEqual([
      'fjord-post.example',
      'northern-courier.example',
    ])
  })

  it('are told in sentences of both, verbatim, each with its source and place', async () => {
    const { sentences } = await newest('&sentences=4')
    expect(new Set(sentences.map(({ source }) => source)).size).toBe(2)
    for (const { text, start, end, article, href } of sentences) {
      const answer = await lede.get(`/articles/${article}.json?include=content_text`)
      const { content_text } = (await answer.json()) as { content_text: string }
      expect(content_text.slice(start, end)).toBe(text)
      expect(href).toContain('.example/')
    }
  })

  it('mark what only one of them says', async () => {
    const { sentences } = await newest('&sentences=8')
    const alone = sentences.filter(({ only_here }) => only_here).map(({ text }) => text)
    expect(alone.join(' ')).toContain('Fishermen in Tromso')
    expect(alone.join(' ')).toContain('An exhibition of Icelandic paintings')
    expect(alone.join(' ')).not.toContain('announced in Reykjavik by Sigrid Halvorsen')
  })

  it('have a page in the reader’s language, with feeds and oEmbed', async () => {
    const { id, url } = await newest()
    const html = await page(`/stories/${id}`, 'de')
    expect(html).toContain('<html lang="de"')
    expect(html).toContain('In beiden: ')
    expect(html).toContain(`<link rel="canonical" href="${url}">`)
    expect(html).toContain('application/json+oembed')
    expect(await page('/stories', 'ru')).toContain('Сюжеты')
    // The article itself is not one of the others.
    expect(await page('/?tag=north', 'en')).toContain('Elsewhere: 1 report<')
    const oembed = await lede.get(`/oembed?url=${encodeURIComponent(url)}`)
    const { html: frame, title } = (await oembed.json()) as { html: string; title: string }
    expect(title).toBe((await newest()).title)
    const card = /src="([^"]+)"/.exec(frame)![1]!
    expect(await (await lede.get(card.replace(lede.url.origin, ''))).text()).toContain(title)
  })

  it('are shown once on the front page, with the other source', async () => {
    const html = await page('/?tag=north', 'en')
    const front = await page('/', 'en')
    for (const text of [html, front]) {
      const shown = [HARBOUR, EMBASSY].filter(({ title }) => text.includes(`>${title}</a></h`))
      expect(shown).toHaveLength(1)
      const other = shown[0] === HARBOUR ? 'northern-courier.example' : 'fjord-post.example'
      expect(text).toContain(`<bdi>${other}</bdi>`)
      expect(text).toContain(`/stories/${(await newest()).id}`)
    }
  })

  it('keep their id in feeds, and a new date when the summary is another', async () => {
    const entry = async () => {
      const feed = await lede.get('/stories/feed.json?tag=north')
      const { items } = (await feed.json()) as {
        items: { id: string; url: string; date_modified: string; content_html: string }[]
      }
      return items[0]!
    }
    const before = await entry()
    expect(before.id).toMatch(/^urn:uuid:/)
    expect(before.content_html).toContain('In both: ')
    await publish('botschaft', BOTSCHAFT, 'de')
    const after = await entry()
    expect({ ...after, content_html: '' }).toEqual({ ...before, content_html: '' })
    // Told in German it is another summary, of the article that has just come.
    const german = (await list('?lang=de')).find(({ id }) => before.url.endsWith(id))!
    expect(german.date_modified > before.date_modified).toBe(true)
  })

  it('are seen in another language through an article of it', async () => {
    const { id } = await newest()
    const german = (await list('?lang=de')).find((story) => story.id === id)!
    expect(german).toMatchObject({ language: 'de', title: BOTSCHAFT.title })
    expect(german.sentences.every(({ article }) => article === 'botschaft')).toBe(true)
    expect(german.languages).toEqual(['en', 'de'])
    expect(german.reason.text).toMatch(/^Gemeinsam: /)
  })
})

describe('/stories', () => {
  it('has the samples of one event in two languages as one', async () => {
    const story = (await list('?tag=diplomacy')).find(({ articles }) =>
      articles.some(({ id }) => id === 'belarus-ambassadors.de'),
    )
    expect(story?.languages).toEqual(['en', 'de'])
  })

  it.each(['rss.xml', 'atom.xml', 'feed.json'])(
    'has a feed as %s, not taken for a language',
    async (file) => {
      const response = await lede.get(`/stories/${file}`)
      expect(response.status).toBe(200)
      expect(await response.text()).toContain('Belarus')
    },
  )

  it('finds by words', async () => {
    const found = await list('?q=Halvorsen')
    expect(found.map(({ id }) => id)).toEqual([(await newest()).id])
    expect(await list('?q=Halvorsen&exclude=cod')).toEqual([])
  })

  it('does not know what is no story', async () => {
    expect((await lede.get('/stories/nonesuch')).status).toBe(404)
    const missing = await (await lede.get('/articles/nonesuch.json')).text()
    expect(missing).toContain('No article is called nonesuch.')
    expect((await lede.get('/stories?limit=0')).status).toBe(400)
    expect(
      (await lede.get(`/oembed?url=${encodeURIComponent(`${lede.url.origin}/stories/x`)}`)).status,
    ).toBe(404)
  })
})

describe('an article that arrives', () => {
  /** A report of our own of what two files of `articles/` tell as well. */
  const ENVOYS = {
    title: 'United States and Belarus to exchange ambassadors after eleven years',
    site: 'Vilnius Letter',
    text: `The United States and Belarus will exchange ambassadors for the first time since 2008.

David Hale, the American under secretary of state, said so in Minsk after he met President Alexander Lukashenko.

Washington and Minsk had quarrelled over sanctions; ambassador Karen Stewart left Belarus, and Mikhail Khvostov was called home.`,
  }

  it('joins the story of deployed files, under its address, and leaves it when deleted', async () => {
    const find = async () => {
      const { items } = (await (await lede.get('/stories?limit=50')).json()) as {
        items: StoryObject[]
      }
      const found = items.filter(({ articles }) =>
        JSON.stringify(articles).includes('belarus-ambassadors.en'),
      )
      expect(found).toHaveLength(1)
      return found[0]!
    }
    const before = await find()
    const dated = { date_published: '2025-09-18T12:00:00Z' }
    expect((await publish('envoys', ENVOYS, 'en', dated)).status).toBe(201)
    const after = await find()
    expect(after.id).toBe(before.id)
    expect(after.articles).toHaveLength(before.articles.length + 1)
    expect(after.sources.map(({ name }) => name)).toContain('vilnius-letter.example')
    const address = `/stories/${before.id}?format=json`
    const story = (await (await lede.get(address)).json()) as StoryObject
    expect(story.articles).toHaveLength(before.articles.length + 1)
    // People see the time of the news; feeds and caches, when the story changed here.
    const today = new Date().toISOString().slice(0, 10)
    for (const path of ['/stories', `/stories/${before.id}`, `/embed?story=${before.id}`]) {
      const page = await (await lede.get(path, { headers: { accept: 'text/html' } })).text()
      expect(page).toContain('<time datetime="2025-09-18T12:00:00')
      expect(page).not.toContain(`<time datetime="${today}`)
    }
    const atom = await (await lede.get('/stories/atom.xml')).text()
    expect(atom).toContain(`<updated>${today}`)
    await lede.send('DELETE', '/articles/envoys')
    expect((await find()).articles).toHaveLength(before.articles.length)
  })
})
