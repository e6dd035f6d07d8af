/**
 * The files of `articles/` among the stories in D1. They have no row in the table of articles, so each
 * has a number of its own, above all numbers of that table.
 */

import { hashOf } from '../story/hash.ts'

const FIRST = 2 ** 31

/** The same on every host, as long as the file keeps its name: 2³¹ … 2³² − 1. */
export const fileNumber = (slug: string): number => FIRST + (hashOf(slug) >>> 1)

export interface StoryFiles {
  /** Undefined for what is no file. */
  numberOf(slug: string): number | undefined
  /** Undefined for a number of the database, and for a file that is no longer there. */
  named(number: number): { readonly slug: string; readonly source: string } | undefined
}
