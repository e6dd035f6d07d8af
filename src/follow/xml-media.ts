/**
 * Reads what an entry has beside its text: enclosures (RSS 2.0, RFC 4287 §4.2.7.2) and pictures.
 */

import { defined } from '../defined.ts'
import { childrenOf, type Element, textOf } from './element.ts'
import { type Enclosure, nonNegative } from './upstream-feed.ts'
import { addressIn } from './xml-links.ts'

const IMAGE_FILE = /\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i

/** Audio and video, enclosed or only named in Media RSS; each address once. */
export function enclosuresOf(entry: Element): Enclosure[] {
  const linked = childrenOf(entry, 'link').filter(
    ({ attributes }) => attributes.rel === 'enclosure',
  )
  const played = mediaOf(entry).filter((one) => one.name === 'media:content' && isPlayed(one))
  const told = secondsOf(textOf(entry, 'itunes:duration'))
  const enclosures = new Map<string, Enclosure>()
  for (const element of [...childrenOf(entry, 'enclosure'), ...linked, ...played]) {
    const { url, href, type, length, filesize, duration } = element.attributes
    const address = addressIn(url ?? href ?? '', element)
    if (address === undefined || enclosures.has(address)) continue
    const size = nonNegative(length ?? filesize)
    const seconds = duration === undefined ? told : secondsOf(duration)
    enclosures.set(address, {
      url: address,
      type: type?.trim() || null,
      length: size,
      ...defined({ seconds: type?.startsWith('image/') ? undefined : seconds }),
    })
  }
  return [...enclosures.values()]
}

/** Seconds of `1:02:03`, `62:03` or `3723`; undefined for anything else. */
function secondsOf(duration: string | undefined): number | undefined {
  const parts = /^(?:(?:(\d{1,3}):)?(\d{1,4}):)?(\d{1,6})(?:\.\d{1,6})?$/.exec(
    duration?.trim() ?? '',
  )
  if (!parts) return undefined
  const [hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0))
  return (hours! * 60 + minutes!) * 60 + seconds! || undefined
}

/** Whether it is audio or video itself. A page with a player in it (YouTube's) is not. */
function isPlayed({ attributes: { medium, type = '' } }: Element): boolean {
  return /^(?:audio|video)\//.test(type) || (type === '' && /^(?:audio|video)$/.test(medium ?? ''))
}

/** The elements of Media RSS 1.5.1, in the entry itself or in groups and contents. */
export const mediaOf = (element: Element): Element[] =>
  element.children
    .filter(({ name }) => name.startsWith('media:'))
    .flatMap((child) => [child, ...mediaOf(child)])

/** The picture of an entry: from Media RSS, from iTunes, or an enclosed picture. */
export function imageOf(entry: Element, media: readonly Element[]): string | undefined {
  const candidates = [
    media.find((one) => one.name === 'media:content' && isPicture(one)),
    media.find(({ name }) => name === 'media:thumbnail'),
    childrenOf(entry, 'itunes:image')[0],
  ]
  for (const element of candidates) {
    const { url, href } = element?.attributes ?? {}
    const address = element && addressIn(url ?? href ?? '', element)
    if (address !== undefined) return address
  }
  // Some write an image of their own into an item, as a channel has one.
  const own = childrenOf(entry, 'image')[0]
  const address = own && addressIn(textOf(own, 'url') ?? own.text, own)
  if (address !== undefined) return address
  return enclosuresOf(entry).find(({ type }) => type?.startsWith('image/'))?.url
}

function isPicture({ attributes: { medium, type, url } }: Element): boolean {
  if (medium !== undefined) return medium === 'image'
  return type !== undefined ? type.startsWith('image/') : IMAGE_FILE.test(url ?? '')
}
