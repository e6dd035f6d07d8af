/** The frame of every page: head, masthead, footer. */

import { type Direction, direction } from '../language/direction.ts'
import { sentenceGap } from '../language/spacing.ts'
import { ICON } from './icon.ts'
import { languageName } from './locale.ts'
import { type Markup, markup, NOTHING } from './markup.ts'
import { CARD_SIZE } from './share-size.ts'
import { type FeedOffer, local, type Shell, withLanguage } from './shell.ts'
import { INTERFACE_TAGS } from './words/accept.ts'

export interface LayoutProps {
  readonly shell: Shell
  /** Without the site's name, which is added to it; '' for the front page. */
  readonly title: string
  readonly description?: string
  /** Absolute. */
  readonly canonical?: string
  /** Other languages and forms of this page, with absolute addresses. */
  readonly alternates?: readonly {
    readonly url: string
    readonly language?: string
    readonly type?: string
  }[]
  /** The main one first, because many feed readers use only that. */
  readonly feeds?: readonly FeedOffer[]
  /** Absolute addresses of the oEmbed answers about this page. */
  readonly oembed?: { readonly json: string; readonly xml: string }
  /** Absolute address of a picture from the content. */
  readonly image?: string
  /** Absolute address of the share card that we draw of it (`share-card.ts`). */
  readonly card?: string
  /** The description for search engines, from `articleData`. */
  readonly data?: Markup
  readonly kind?: 'article' | 'website'
  /** Search engines must not index pages that show somebody else's article. */
  readonly noIndex?: boolean
  /** Which entry of the masthead this page is. */
  readonly here?: 'home' | 'stories' | 'feeds' | 'embed' | 'docs'
  readonly scripts?: readonly string[]
  /** Language and direction of the content, where they differ from those of the interface. */
  readonly language?: string
  readonly direction?: Direction
  readonly main: Markup
  readonly mainClass?: string
}

/** A whole page, from doctype to the end. */
export function layout(props: LayoutProps): string {
  const { shell } = props
  const { words } = shell
  const fullTitle =
    props.title === ''
      ? `${shell.siteTitle} · ${shell.look?.tagline ?? words.tagline}`
      : `${props.title} · ${shell.siteTitle}`
  return markup`<!doctype html>
<html lang="${words.tag}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${fullTitle}</title>
${head(props)}
<link rel="icon" href="${ICON}">
<link rel="manifest" href="/manifest.webmanifest">
<link rel="stylesheet" href="${shell.assets['page.css']}">
${shell.look?.style ? markup`<link rel="stylesheet" href="${shell.look.style}">` : NOTHING}
${[shell.assets['page.js'], ...(props.scripts ?? [])].map(
  (address) => markup`<script type="module" src="${address}"></script>\n`,
)}${props.data ?? NOTHING}</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
${masthead(props)}
${mistakes(shell)}<main id="main" class="${props.mainClass ?? ''}">
${props.main}
</main>
${footer(shell)}
</body>
</html>
`.toString()
}

function head(props: LayoutProps): Markup {
  const { shell, canonical, description, oembed } = props
  const title = props.title === '' ? shell.siteTitle : props.title
  return markup`<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fbf8f1" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#171512" media="(prefers-color-scheme: dark)">
${description ? markup`<meta name="description" content="${description}">` : NOTHING}
${props.noIndex ? markup`<meta name="robots" content="noindex">` : NOTHING}
<meta property="og:title" content="${title}">
<meta property="og:type" content="${props.kind ?? 'website'}">
<meta property="og:site_name" content="${shell.siteTitle}">
${description ? markup`<meta property="og:description" content="${description}">` : NOTHING}
${sharedImages(props)}
${canonical ? markup`<meta property="og:url" content="${canonical}">\n<link rel="canonical" href="${canonical}">` : NOTHING}
${(props.alternates ?? []).map(
  ({ url, language, type }) =>
    markup`<link rel="alternate" href="${url}"${language ? markup` hreflang="${language}"` : NOTHING}${type ? markup` type="${type}"` : NOTHING}>\n`,
)}${(props.feeds ?? []).map(
  ({ title: name, url, type }) =>
    markup`<link rel="alternate" type="${type}" title="${name}" href="${url}">\n`,
)}${
  oembed
    ? markup`<link rel="alternate" type="application/json+oembed" title="${title}" href="${oembed.json}">
<link rel="alternate" type="text/xml+oembed" title="${title}" href="${oembed.xml}">`
    : NOTHING
}`
}

/**
 * Pictures for where the address is shared (Open Graph). That of the content comes first, because
 * our share card is SVG, which few messengers show.
 */
function sharedImages({ image, card, title }: LayoutProps): Markup {
  if (image === undefined && card === undefined) return NOTHING
  const alt = markup`<meta property="og:image:alt" content="${title}">`
  return markup`<meta name="twitter:card" content="summary_large_image">
${image === undefined ? NOTHING : markup`<meta property="og:image" content="${image}">\n${alt}`}
${
  card === undefined
    ? NOTHING
    : markup`<meta property="og:image" content="${card}">
<meta property="og:image:type" content="image/svg+xml">
<meta property="og:image:width" content="${CARD_SIZE.width}">
<meta property="og:image:height" content="${CARD_SIZE.height}">
${alt}`
}`
}

/** Only shown on the machine where the files are written, in the words of the build. */
function mistakes({ mistakes: found = [] }: Shell): Markup {
  if (found.length === 0) return NOTHING
  return markup`<section class="mistakes" role="status" lang="en" dir="ltr">
<p>The last good build is shown: something is wrong in articles/.</p>
${found.map((one) => markup`<pre>${one}</pre>\n`)}</section>
`
}

function masthead({ shell, here }: LayoutProps): Markup {
  const { words } = shell
  const entries = [
    { name: 'home', path: '/', text: words.frontPage },
    { name: 'stories', path: '/stories', text: words.stories },
    { name: 'feeds', path: '/feeds', text: words.feeds },
    { name: 'embed', path: '/embed/builder', text: words.embed },
    { name: 'docs', path: '/docs', text: words.api },
  ]
  return markup`<header class="masthead">
<p class="nameplate"><a href="${local(shell, '/')}" dir="auto">${
    shell.look?.logo
      ? markup`<img class="logo" src="${shell.look.logo}" alt="" height="48"> `
      : NOTHING
  }${shell.siteTitle}</a></p>
<p class="tagline" dir="auto">${shell.look?.tagline ?? words.tagline}</p>
<nav aria-label="${shell.siteTitle}"><ul>${entries.map(
    ({ name, path, text }) =>
      markup`<li><a href="${local(shell, path)}"${name === here ? markup` aria-current="page"` : NOTHING}>${text}</a></li>`,
  )}</ul></nav>
</header>`
}

/** Links of the publisher, such as a legal notice. */
function siteLinks({ look }: Shell): Markup {
  if (!look || look.links.length === 0) return NOTHING
  return markup`<ul class="site-links">${look.links.map(
    ({ name, url }) => markup`<li><a href="${url}" dir="auto">${name}</a></li>`,
  )}</ul>
`
}

function footer(shell: Shell): Markup {
  const { words } = shell
  return markup`<footer class="colophon">
<p>${words.promise}${sentenceGap(words.tag)}${words.privacy}</p>
${siteLinks(shell)}<nav aria-label="${words.interfaceLanguage}"><ul>${INTERFACE_TAGS.map(
    (tag) =>
      markup`<li><a href="${withLanguage(shell.path, tag)}" lang="${tag}" dir="${direction(tag)}" hreflang="${tag}" rel="nofollow"${tag === words.tag ? markup` aria-current="true"` : NOTHING}>${languageName(tag, words)}</a></li>`,
  )}</ul></nav>
</footer>`
}
