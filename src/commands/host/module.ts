/** A module of the built Worker. */

/** The module that answers requests; the others are imported from it. */
export const MAIN_MODULE = 'index.js'

export interface Module {
  /** `index.js`, or `chunk-007-0123abcd.js`. */
  readonly name: string
  readonly text: string
  /** Bytes of each source in it, by path from the project's folder. */
  readonly sources: ReadonlyMap<string, number>
}
