/** Reads the stored versions of several articles at once, before they are published one by one. */

import type { Publication } from '../library/publication.ts'
import type { DeskSurroundings } from './desk.ts'

type DeskLibrary = DeskSurroundings['library']

interface AheadLibrary extends DeskLibrary {
  many(slugs: readonly string[]): Promise<ReadonlyMap<string, Publication>>
  /** Whether something could not be read. */
  degraded(): boolean
}

/**
 * A library that gives what it has read ahead once. Whoever asks again asks because the article has
 * changed, and gets what is stored now.
 */
export class ReadAhead implements DeskLibrary {
  readonly #library: AheadLibrary
  readonly #ahead = new Map<string, Publication | undefined>()

  constructor(library: AheadLibrary) {
    this.#library = library
  }

  async read(slugs: readonly string[]): Promise<void> {
    this.#ahead.clear()
    if (slugs.length < 2) return
    const found = await this.#library.many(slugs)
    if (this.#library.degraded()) return
    for (const slug of slugs) this.#ahead.set(slug, found.get(slug))
  }

  async get(slug: string): Promise<Publication | undefined> {
    if (!this.#ahead.has(slug)) return this.#library.get(slug)
    const found = this.#ahead.get(slug)
    this.#ahead.delete(slug)
    return found
  }

  isBundled(slug: string): boolean {
    return this.#library.isBundled(slug)
  }
}
