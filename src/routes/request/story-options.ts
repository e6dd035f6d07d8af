/** What a request for stories says: which ones, how long, in which language. */

import type { Parameter } from '../../http/parameters.ts'
import { primaryLanguage } from '../../language/tag.ts'
import { STORY_LENGTH } from '../../publishing/tell-stories.ts'
import type { Length } from '../../summary/summary.ts'
import type { LedeContext } from './context.ts'
import { FILTER_PARAMETERS } from './filter.ts'
import { readerLanguages } from './interface.ts'
import { LENGTH_PARAMETERS, readLengthAndFocus } from './options.ts'

const FORMAT = {
  format: {
    kind: 'choice',
    values: ['json', 'html'],
    description: 'The form; else by Accept.',
  },
} as const

export const STORIES_PARAMETERS = {
  ...FILTER_PARAMETERS,
  limit: { kind: 'integer', min: 1, max: 100, description: 'How many stories; 20 by default.' },
  cursor: { kind: 'text', maxLength: 500, description: '“next” of the page before.' },
  ...LENGTH_PARAMETERS,
  ...FORMAT,
} as const satisfies Record<string, Parameter>

export const STORY_PARAMETERS = {
  lang: {
    kind: 'text',
    maxLength: 35,
    description: 'The language of the summary, if there is a report in it.',
  },
  ...LENGTH_PARAMETERS,
  ...FORMAT,
} as const satisfies Record<string, Parameter>

/** How many of the languages that a browser names are considered. */
const MAX_LANGUAGES = 5

/**
 * The languages to tell a story in, the preferred first: those of the reader for pages. For data
 * the language of most reports is used, unless `lang` names another.
 */
export function wantedLanguages(
  context: LedeContext,
  lang: string | undefined,
  format: 'json' | 'html',
): string[] {
  if (lang !== undefined) return [lang]
  if (format === 'json') return []
  return readerLanguages(context).map(primaryLanguage).slice(0, MAX_LANGUAGES)
}

/** The length asked for; by default that of stories. */
export function storyLength(query: URLSearchParams): Length {
  const names = Object.keys(LENGTH_PARAMETERS)
  return names.some((name) => query.has(name)) ? readLengthAndFocus(query).length : STORY_LENGTH
}
