/**
 * Numbers for the files of `articles/` in the stories in D1. They have no row in the table of
 * articles, so each gets a number above all numbers of that table.
 */

import { hashOf } from '../story/hash.ts'

export const FIRST_FILE = 2 ** 31

/** The number of a file, 2³¹ … 2³² − 1: the same on every host while its slug is the same. */
export const fileNumber = (slug: string): number => FIRST_FILE + (hashOf(slug) >>> 1)

export interface StoryFiles {
  /** Undefined if the slug is not that of a file. */
  numberOf(slug: string): number | undefined
  /** Undefined for an article in the database, and for a file that no longer exists. */
  named(number: number): { readonly slug: string; readonly source: string } | undefined
}
