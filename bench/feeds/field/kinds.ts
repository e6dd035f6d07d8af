/** Kinds of feeds as the field has them, made up; each tells what is in it and when that was. */

import { lookalikes } from '../lookalikes.ts'
import { atom, jsonFeed, rss, type WrittenChannel, type WrittenEntry } from './formats.ts'
import { articlePage, headline, LANGUAGES, sentences } from './prose.ts'

export interface FieldEntry extends WrittenEntry {
  /** Milliseconds since 1970; null for an entry that its feed does not date. */
  readonly moment: number | null
}

export interface FieldFeed {
  readonly host: string
  readonly type: string
  /** All entries that the feed ever has, the oldest first. */
  readonly entries: readonly FieldEntry[]
  /** Entries that one answer of its server lists. */
  readonly window: number
  readonly write: (entries: readonly FieldEntry[]) => string | Uint8Array
  /** Pages of its host, by path; what is not here is 404. */
  readonly pages: ReadonlyMap<string, string>
}

const HOUR = 3_600_000
const START = Date.UTC(2026, 1, 1, 6, 30)
const RSS = 'application/rss+xml'
const ATOM = 'application/atom+xml'

interface Making {
  readonly host: string
  readonly language: string
  readonly channel: WrittenChannel
}

type Kind = (making: Making) => Partial<FieldFeed> & Pick<FieldFeed, 'entries'>

const many = (
  count: number,
  make: (i: number) => WrittenEntry & { moment?: number | null },
): FieldEntry[] =>
  Array.from({ length: count }, (_, i) => {
    const moment = START + i * 5 * HOUR + (i % 7) * 60_000
    return { moment, date: new Date(moment).toUTCString(), ...make(i) }
  })

const paragraphs = (name: string, count: number, language: string): string =>
  sentences(name, count, language)
    .map((sentence) => `<p>${sentence}</p>`)
    .join('')

/** `Mon, 02 Mar 2026 09:30:00 CET`, by the minutes that the zone is ahead of UTC. */
function zoned(moment: number, zone: string, ahead: number): string {
  return new Date(moment + ahead * 60_000).toUTCString().replace('GMT', zone)
}

const ZONES: readonly (readonly [string, number])[] = [
  ['CET', 60],
  ['EST', -300],
  ['JST', 540],
  ['BST', 60],
  ['IST', 330],
  ['PDT', -420],
  ['MSK', 180],
  ['+0545', 345],
]
const MONTHS = { de: 'Feb', fr: 'févr.', ru: 'фев' }

const KINDS: Readonly<Record<string, Kind>> = {
  newspaper: ({ host, language }) => {
    const names = Array.from({ length: 9 }, (_, i) => `${host} ${i}`)
    const pages = names.map((name, i): [string, string] => [
      `/a/${i}`,
      articlePage(headline(name, language), sentences(name, 12, language), language),
    ])
    return {
      pages: new Map(pages),
      entries: many(9, (i) => ({
        id: `${host}-${i}`,
        title: headline(names[i]!, language),
        link: `https://${host}/a/${i}`,
        html: sentences(names[i]!, 1, language)[0]!,
      })),
    }
  },
  wordpress: ({ host, channel, language }) => ({
    entries: many(8, (i) => {
      const title = headline(`${host} ${i}`, language)
      const link = `https://${host}/?p=${i}`
      return {
        id: link,
        title,
        link,
        html: `${paragraphs(`${host} ${i}`, 16, language)}<p>The post <a href="${link}">${title}</a> appeared first on <a href="https://${host}/">${channel.title}</a>.</p>`,
      }
    }),
  }),
  blog: ({ host, channel, language }) => ({
    type: ATOM,
    write: (entries) => atom(channel, entries),
    entries: many(7, (i) => {
      const moment = START + i * 31 * HOUR
      return {
        id: `tag:${host},2026:${i}`,
        title: headline(`${host} ${i}`, language),
        link: `https://${host}/2017/06/30/${i}`,
        moment,
        date: new Date(moment).toISOString(),
        html: `<p>Since June 30, 2017 much has changed.</p>${paragraphs(`${host} ${i}`, 14, language)}`,
      }
    }),
  }),
  releases: ({ host, channel }) => ({
    type: ATOM,
    write: (entries) => atom(channel, entries, 'updated'),
    entries: many(6, (i) => {
      const moment = START + i * 50 * HOUR
      return {
        id: `tag:${host},2008:Repository/7/v${i}`,
        title: `v${i}.0.0`,
        link: `https://${host}/releases/v${i}`,
        moment,
        date: new Date(moment).toISOString(),
        html: `<h2>Changes</h2><ul>${sentences(`${host} ${i}`, 3)
          .map((one) => `<li>${one}</li>`)
          .join('')}</ul>`,
      }
    }),
  }),
  jsonfeed: ({ host, channel, language }) => ({
    type: 'application/feed+json',
    write: (entries) => jsonFeed(channel, entries),
    entries: many(6, (i) => {
      const moment = START + i * 9 * HOUR
      const link = `https://${host}/${i}`
      const html = paragraphs(`${host} ${i}`, 10, language)
      return {
        id: link,
        title: headline(`${host} ${i}`, language),
        link,
        moment,
        date: new Date(moment).toISOString(),
        html,
      }
    }),
  }),
  podcast: ({ host, language }) => ({
    entries: many(6, (i) => ({
      id: `episode-${i}`,
      title: headline(`${host} ${i}`, language),
      link: `https://${host}/show`,
      html: sentences(`${host} ${i}`, 2, language).join(' '),
      more: `<enclosure url="https://${host}/${i}.mp3" type="audio/mpeg" length="1"/>`,
    })),
  }),
  videos: ({ host, channel }) => ({
    type: ATOM,
    write: (entries) => atom(channel, entries),
    entries: many(6, (i) => {
      const moment = START + i * 13 * HOUR
      const said = `${sentences(`${host} ${i}`, 1)[0]} Subscribe to the channel for more.`
      return {
        id: `yt:video:${host}${i}`,
        title: headline(`${host} ${i}`),
        link: `https://${host}/watch?v=${i}`,
        moment,
        date: new Date(moment).toISOString(),
        more: `<media:group><media:thumbnail url="https://${host}/${i}.jpg"/><media:description>${said}</media:description></media:group>`,
      }
    }),
  }),
  comic: ({ host }) => ({
    entries: many(6, (i) => ({
      id: `https://${host}/${i}/`,
      title: headline(`${host} ${i}`),
      link: `https://${host}/${i}/`,
      html: `<img src="https://${host}/${i}.png" title="${sentences(`${host} ${i}`, 1)[0]}" alt="">`,
    })),
  }),
  links: ({ host }) => ({
    entries: many(6, (i) => ({
      id: `t3_${host}${i}`,
      title: headline(`${host} ${i}`),
      link: `https://${host}/r/x/comments/${i}`,
      html: `&#32; submitted by &#32; <a href="https://${host}/u/ada"> /u/ada </a> <br/> <span><a href="https://elsewhere.example/${i}">[link]</a></span> &#32; <span><a href="https://${host}/c/${i}">[comments]</a></span>`,
    })),
  }),
  comments: ({ host }) => ({
    entries: many(6, (i) => ({
      id: `${host}/item?id=${i}`,
      title: headline(`${host} ${i}`),
      link: `https://${host}/blocked/${i}`,
      html: 'Comments',
    })),
  }),
  levels: ({ host }) => ({
    entries: many(8, (i) => ({
      id: `${host}/${i}`,
      title: `Gate ${i}: ${40 + 3 * i} cm`,
      link: `https://${host}/levels`,
      html: `At gate ${i} the water stands ${40 + 3 * i} centimetres above the mark.`,
    })),
  }),
  'one guid': ({ host, language }) => ({
    entries: many(6, (i) => ({
      id: `https://${host}/`,
      title: headline(`${host} ${i}`, language),
      link: `https://${host}/n/${i}`,
      html: sentences(`${host} ${i}`, 2, language).join(' '),
    })),
  }),
  reports: ({ host }) => {
    const form = Number(/\d+/.exec(host)![0]) % 6
    return {
      entries: many(12, (i) => {
        const { title, text } = lookalikes()[form * 12 + i]!
        return { id: `${host}-${i}`, title, link: `https://${host}/r/${i}`, html: text }
      }),
    }
  },
  archive: ({ host, language }) => ({
    window: 260,
    entries: many(240, (i) => ({
      id: `${host}-${i}`,
      title: headline(`${host} ${i}`, language),
      link: `https://${host}/${i}`,
      html: sentences(`${host} ${i}`, 2, language).join(' '),
    })),
  }),
  zones: ({ host }) => ({
    entries: many(8, (i) => {
      const moment = START + i * 7 * HOUR
      const [zone, ahead] = ZONES[i % ZONES.length]!
      return {
        id: `${host}-${i}`,
        title: headline(`${host} ${i}`),
        link: `https://${host}/${i}`,
        moment,
        date: zoned(moment, zone, ahead),
        html: sentences(`${host} ${i}`, 2).join(' '),
      }
    }),
  }),
  months: ({ host, language }) => ({
    entries: many(6, (i) => {
      const moment = Date.UTC(2026, 1, 2 + i, 8, 15)
      const month = MONTHS[language as keyof typeof MONTHS] ?? 'Feb'
      return {
        id: `${host}-${i}`,
        title: headline(`${host} ${i}`, language),
        link: `https://${host}/${i}`,
        moment,
        date: `${2 + i} ${month} 2026 09:15:00 +0100`,
        html: sentences(`${host} ${i}`, 2, language).join(' '),
      }
    }),
  }),
  undated: ({ host, language }) => ({
    entries: many(6, (i) => ({
      id: `${host}-${i}`,
      title: headline(`${host} ${i}`, language),
      link: `https://${host}/${i}`,
      moment: null,
      date: '',
      html: sentences(`${host} ${i}`, 3, language).join(' '),
    })),
  }),
  microblog: ({ host, language }) => ({
    entries: many(7, (i) => ({
      id: `https://${host}/@ada/${i}`,
      link: `https://${host}/@ada/${i}`,
      html: `<p>${sentences(`${host} ${i}`, 2, language).join(' ')}</p>`,
    })),
  }),
  legacy: ({ host, channel }) => ({
    type: `${RSS}; charset=windows-1251`,
    write: (entries) => windows1251(rss({ ...channel, language: 'ru' }, entries, 'windows-1251')),
    entries: many(5, (i) => ({
      id: `${host}-${i}`,
      title: headline(`${host} ${i}`, 'ru').replace('·', '-'),
      link: `https://${host}/${i}`,
      html: sentences(`${host} ${i}`, 3, 'ru').join(' '),
    })),
  }),
  long: ({ host, language }) => ({
    entries: many(3, (i) => ({
      id: `${host}-${i}`,
      title: headline(`${host} ${i}`, language),
      link: `https://${host}/${i}`,
      html: paragraphs(`${host} ${i}`, 900, language),
    })),
  }),
}

export const KIND_NAMES = Object.keys(KINDS)

/** So many feeds of every kind. */
export function fieldFeeds(ofEach: number): (FieldFeed & { readonly kind: string })[] {
  return Object.entries(KINDS).flatMap(([kind, make]) =>
    Array.from({ length: ofEach }, (_, i) => {
      const host = `${kind.replace(' ', '-')}-${i}.example.com`
      const language = LANGUAGES[i % LANGUAGES.length]!
      const channel = { title: `${kind} ${i}`, home: `https://${host}/`, language }
      const { write, ...made } = make({ host, language, channel })
      return {
        kind,
        host,
        type: RSS,
        window: 8,
        pages: new Map<string, string>(),
        write: write ?? ((entries: readonly FieldEntry[]) => rss(channel, entries)),
        ...made,
      }
    }),
  )
}

/** Russian text in the encoding that its old sites still send. */
function windows1251(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1251')
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  )
  return Uint8Array.from(text, (character) => bytes.get(character) ?? 0x3f)
}
