/** Finds the main picture of an article. */

import { defined } from '../../defined.ts'
import type { Image } from '../article.ts'
import { absoluteAddress } from '../web/page-address.ts'
import { isNode, listOf, resolveNode, textOf } from './json-ld.ts'
import type { MetadataSources } from './metadata-sources.ts'

/** Smaller pictures are icons and trackers. Pixels. */
const MIN_IMAGE = 100

/** The first picture that the page declares for itself and that is large enough, or null. */
export function readImage({ linked, meta, base }: MetadataSources): Image | null {
  const candidates: {
    url: string | null
    width: number
    height: number
    alt: string | null
    type: string | null
  }[] = []
  candidates.push({
    url: meta.first('og:image', 'og:image:url', 'og:image:secure_url'),
    width: Number(meta.first('og:image:width')),
    height: Number(meta.first('og:image:height')),
    alt: meta.first('og:image:alt', 'twitter:image:alt'),
    type: meta.first('og:image:type'),
  })
  for (const value of listOf(linked.article?.image).slice(0, 5)) {
    const node = resolveNode(value, linked.nodes)
    if (isNode(node)) {
      candidates.push({
        url: textOf(node.url) ?? textOf(node.contentUrl),
        width: pixels(node.width),
        height: pixels(node.height),
        alt: textOf(node.caption),
        type: null,
      })
    } else candidates.push({ url: textOf(node), width: 0, height: 0, alt: null, type: null })
  }
  candidates.push({
    url: meta.first('twitter:image', 'twitter:image:src', 'thumbnailurl') ?? meta.link('image_src'),
    width: 0,
    height: 0,
    alt: null,
    type: null,
  })
  for (const { url, width, height, alt, type } of candidates) {
    const address = absoluteAddress(url, base)
    if (address === null || (width > 0 && width < MIN_IMAGE) || (height > 0 && height < MIN_IMAGE))
      continue
    return {
      url: address,
      ...defined({
        type: type !== null && /^image\/[\w.+-]+$/.test(type) ? type : undefined,
        width: width > 0 ? width : undefined,
        height: height > 0 ? height : undefined,
        alt: alt ?? undefined,
      }),
    }
  }
  return null
}

function pixels(value: unknown): number {
  const text = isNode(value) ? value.value : value
  const number = typeof text === 'string' ? Number.parseInt(text, 10) : text
  if (typeof number !== 'number') return 0
  return Number.isFinite(number) && number > 0 ? Math.round(number) : 0
}
