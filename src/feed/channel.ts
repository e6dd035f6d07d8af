/** What a feed says about itself, in no format yet. */

/** A Channel is a feed without its entries: its title, its addresses, the page that comes next. */
export interface Channel {
  /** An absolute URI that never changes; `selfUrl` when left out. */
  readonly id?: string
  readonly title: string
  readonly description: string
  /** The web page that this is the feed of; absolute. */
  readonly homeUrl: string
  /** The feed's own address on the configured base URL; absolute. */
  readonly selfUrl: string
  /** BCP 47; undefined for a feed of several languages. */
  readonly language?: string
  /**
   * RFC 3339: when the feed last changed. Never the current time, so that equal content gives equal
   * bytes. Left out where nothing that has a date was ever in it.
   */
  readonly updated?: string | undefined
  readonly author: { readonly name: string; readonly url?: string }
  readonly icon?: string
  /** WebSub hubs. */
  readonly hubs: readonly string[]
  /** RFC 5005 paging; absolute addresses. */
  readonly nextUrl?: string
  readonly previousUrl?: string
  readonly firstUrl?: string
  /** True for a later page, which is an archive document (RFC 5005 section 4). */
  readonly archived?: boolean
  readonly rights?: string
}
