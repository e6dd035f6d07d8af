/** What every page needs besides its own content. */

import type { AssetAddresses } from './assets.ts'
import type { Words } from './words/words.ts'

/** The site's own look, from its settings. */
export interface Look {
  readonly tagline?: string
  /** The address of the style with the site's colour. */
  readonly style?: string
  readonly logo?: string
  readonly links: readonly { readonly name: string; readonly url: string }[]
}

export interface Shell {
  readonly siteTitle: string
  /** The public origin, without a trailing slash. */
  readonly baseUrl: string
  /** Path and query of this page, for links that change the language of the interface. */
  readonly path: string
  readonly words: Words
  /** BCP 47, for dates: the language of the interface, with the reader's region. */
  readonly locale: string
  /**
   * True when the reader chose the language of the interface by a link (`?ui=`). No cookie stores
   * that, so the links of the page contain it.
   */
  readonly chosenLanguage: boolean
  readonly assets: AssetAddresses
  /** What the site's settings change of its look. */
  readonly look?: Look
  /** What is wrong with the files of articles, shown to whoever is writing them. */
  readonly mistakes?: readonly string[]
}

/** A feed that a page offers. */
export interface FeedOffer {
  readonly title: string
  /** Absolute. */
  readonly url: string
  /** `application/atom+xml`, … */
  readonly type: string
}

/** A link to a page of ours, with the language of the interface if the reader chose one. */
export function local(shell: Shell, path: string): string {
  return shell.chosenLanguage ? withLanguage(path, shell.words.tag) : path
}

/** The same page with the interface in another language. */
export function withLanguage(path: string, tag: string): string {
  const url = new URL(`https://page.invalid${path}`)
  url.searchParams.set('ui', tag)
  return `${url.pathname}${url.search}${url.hash}`
}
