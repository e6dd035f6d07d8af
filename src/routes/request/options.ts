/** The options of a summary as query parameters, the same wherever a summary is made. */

import { MAX_ADDRESS_LENGTH } from '../../article/web/address.ts'
import { defined } from '../../defined.ts'
import { Failure } from '../../failures.ts'
import { type Parameter, readParameters, type Values } from '../../http/parameters.ts'
import { FORMAT_NAMES, type Format } from '../../plain/formats.ts'
import {
  AVOIDABLE,
  DEFAULT_OPTIONS,
  type Length,
  STYLES,
  type SummaryOptions,
} from '../../summary/summary.ts'
import { nearMisses } from './known-names.ts'
import { readLanguage } from './language.ts'

export const LENGTH_PARAMETERS = {
  sentences: {
    kind: 'integer',
    min: 1,
    max: 20,
    description: 'How many sentences the summary has; 3 by default.',
  },
  characters: {
    kind: 'integer',
    min: 40,
    max: 5000,
    description: 'As many whole sentences as fit into so many characters, at least one.',
  },
  ratio: {
    kind: 'number',
    min: 0.01,
    max: 1,
    description: 'The share of the article’s sentences.',
  },
  seconds: {
    kind: 'integer',
    min: 5,
    max: 600,
    description: 'As many whole sentences as can be read in so many seconds, at least one.',
  },
  words: {
    kind: 'integer',
    min: 10,
    max: 1000,
    description: 'As many whole sentences as fit into so many words, at least one.',
  },
} as const satisfies Record<string, Parameter>

/** At most one of them may be given. */
export const LENGTH_KINDS = Object.keys(LENGTH_PARAMETERS) as readonly Length['kind'][]

export const FOCUS_PARAMETERS = {
  query: {
    kind: 'text',
    maxLength: 300,
    description: 'Words; prefers sentences about them, and marks what matched.',
  },
  avoid: {
    kind: 'list',
    values: AVOIDABLE,
    description: 'Such sentences are chosen only when no others are left.',
  },
  style: {
    kind: 'choice',
    values: STYLES,
    description:
      'Running text, or one list item for each sentence (HTML, text, Markdown, feed content).',
  },
} as const satisfies Record<string, Parameter>

export const SUMMARY_PARAMETERS = {
  ...LENGTH_PARAMETERS,
  ...FOCUS_PARAMETERS,
  lang: {
    kind: 'text',
    maxLength: 35,
    description: 'BCP 47 tag that overrides the identified language.',
  },
  include: {
    kind: 'list',
    values: ['content_text', 'all_sentences'],
    description: 'Adds the whole text, or every sentence with its score, to the JSON.',
  },
  format: {
    kind: 'choice',
    values: FORMAT_NAMES,
    description: 'The form of the answer; by default chosen by the Accept header.',
  },
} as const satisfies Record<string, Parameter>

/** All parameters of `/summary`: the page, the signature of its address, and the options. */
export const PAGE_SUMMARY_PARAMETERS = {
  url: { kind: 'text', maxLength: MAX_ADDRESS_LENGTH, description: 'The page to read.' },
  sig: { kind: 'text', maxLength: 100, description: 'The signature of url and exp.' },
  exp: { kind: 'text', maxLength: 20, description: 'When the signature expires.' },
  ...SUMMARY_PARAMETERS,
} as const satisfies Record<string, Parameter>

/** Warnings about unknown parameters of `/summary`, each with the name that was probably meant. */
export const unknownParameters = (query: URLSearchParams): string[] =>
  nearMisses(query, PAGE_SUMMARY_PARAMETERS)

export interface RequestedSummary {
  readonly options: SummaryOptions
  /** BCP 47; overrides the identified language. */
  readonly language?: string
  readonly include: { readonly contentText: boolean; readonly allSentences: boolean }
  readonly format?: Format
}

/**
 * The summary options of a query.
 *
 * @throws Failure `bad-parameter`
 */
export function readSummaryOptions(query: URLSearchParams): RequestedSummary {
  const values = readParameters(query, SUMMARY_PARAMETERS)
  return {
    options: readLengthAndFocus(query),
    ...defined({ language: readLanguage('lang', values.lang) }),
    include: {
      contentText: values.include?.includes('content_text') ?? false,
      allSentences: values.include?.includes('all_sentences') ?? false,
    },
    ...defined({ format: values.format }),
  }
}

/** Only length and focus: the options of feeds and lists, where `lang` is a filter. */
export function readLengthAndFocus(query: URLSearchParams): SummaryOptions {
  const values = readParameters(query, { ...LENGTH_PARAMETERS, ...FOCUS_PARAMETERS })
  return {
    length: readLength(values),
    ...defined({ query: values.query, avoid: values.avoid, style: values.style }),
  }
}

function readLength(values: Values<typeof LENGTH_PARAMETERS>): Length {
  const given = LENGTH_KINDS.filter((kind) => values[kind] !== undefined)
  if (given.length > 1) {
    throw new Failure(
      'bad-parameter',
      `Give at most one of ${LENGTH_KINDS.join(', ')}; ${given.join(' and ')} were given.`,
      { extra: { parameter: given[1] ?? '' } },
    )
  }
  const [kind] = given
  return kind === undefined ? DEFAULT_OPTIONS.length : { kind, value: values[kind] as number }
}
