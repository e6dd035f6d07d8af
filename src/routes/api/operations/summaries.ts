/** Describes `/summary`. */

import { MAX_ADDRESS_LENGTH } from '../../../article/web/address.ts'
import type { Operation } from '../../../http/openapi.ts'
import { SUMMARY_PARAMETERS } from '../../request/options.ts'
import {
  EXAMPLE_TEXT,
  FETCH_PROBLEMS,
  JSON_FORM,
  OTHER_FORMS,
  ref,
  TEXT,
  TEXT_BODIES,
} from './forms.ts'

const URL_PARAMETER = {
  url: { kind: 'text', maxLength: MAX_ADDRESS_LENGTH, description: 'The address of the page.' },
} as const

export const SUMMARY_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/summary',
    id: 'summarisePage',
    tag: 'summaries',
    summary: 'The summary of a public page',
    description:
      'Fetches the page, extracts its article and chooses sentences. Without the token at most half of the article’s sentences are given (never more than 20, at least 3), all_sentences has places and scores without texts, and include=content_text is refused.',
    query: { ...URL_PARAMETER, ...SUMMARY_PARAMETERS },
    required: ['url'],
    answers: {
      '200': { description: 'The summary.', content: JSON_FORM, others: OTHER_FORMS },
      '304': { description: 'Nothing new.' },
    },
    problems: [...FETCH_PROBLEMS, 401, 413],
  },
  {
    method: 'post',
    path: '/summary',
    id: 'summariseText',
    tag: 'summaries',
    summary: 'The summary of a text',
    description:
      'The body is the text. Nothing is fetched; url gives its base address. With {"urls": […]}, or JSON lines of such bodies or {"url": …}, up to ten pages or texts at once: a line of JSON for each as soon as it is ready, a summary or a problem, with its number in line.',
    query: { ...URL_PARAMETER, ...SUMMARY_PARAMETERS },
    body: {
      ...TEXT_BODIES,
      'application/json': { anyOf: [ref('Submission'), ref('Addresses')] },
      'application/x-ndjson': TEXT,
    },
    examples: { 'application/json': { text: EXAMPLE_TEXT } },
    answers: {
      '200': {
        description: 'The summary.',
        content: JSON_FORM,
        others: { ...OTHER_FORMS, 'application/x-ndjson': TEXT },
      },
      '303': { description: 'The text is only an address: this leads to the summary of its page.' },
    },
    problems: [400, 401, 403, 413, 415, 422, 429],
  },
]
