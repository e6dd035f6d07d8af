/**
 * Counts how many stories have a term. A count-min sketch of fixed size (Cormode and Muthukrishnan
 * 2005): every language takes the same space, however many words it has. A rare word that shares
 * both its cells with common ones is taken for more common than it is.
 */

const BITS = 14
const WIDTH = 1 << BITS
/** Counts are stored times four, so that an article can count as a quarter, for example. */
const UNIT = 4
/** Above this many stories all counts are halved, so that old words count less than new ones. */
const MOST = 8000

export class Tally {
  readonly cells: Uint16Array
  private units: number

  /**
   * @param cells those of an earlier tally to continue; they are changed
   * @param stories the `stories` of that tally
   */
  constructor(cells: Uint16Array = new Uint16Array(2 * WIDTH), stories = 0) {
    this.cells = cells
    this.units = Math.round(stories * UNIT)
  }

  get stories(): number {
    return this.units / UNIT
  }

  /** In how many stories the term occurs; this may be too high. */
  count(hash: number): number {
    return Math.min(this.cells[first(hash)]!, this.cells[second(hash)]!) / UNIT
  }

  /** Counts the terms of an article. `weight` is a multiple of 0.25, up to 1. */
  add(hashes: Iterable<number>, weight: number): void {
    const step = weight * UNIT
    for (const hash of hashes) {
      this.cells[first(hash)]! += step
      this.cells[second(hash)]! += step
    }
    this.units += step
    if (this.units > MOST * UNIT) {
      this.units /= 2
      for (let i = 0; i < this.cells.length; i += 1) this.cells[i]! >>= 1
    }
  }
}

const first = (hash: number): number => hash & (WIDTH - 1)
const second = (hash: number): number => WIDTH + (Math.imul(hash, 0x9e3779b1) >>> (32 - BITS))
