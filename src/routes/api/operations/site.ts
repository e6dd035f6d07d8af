/** Describes the pages for people, and the files that everybody expects of a site. */

import type { Answer, Operation } from '../../../http/openapi.ts'
import { PAGE_PARAMETERS } from '../../pages.ts'
import { SUMMARY_PARAMETERS } from '../../request/options.ts'
import { FETCH_PROBLEMS, JSON_FORM, OTHER_FORMS, TEXT } from './forms.ts'

/** An answer that is the same for everybody: a file, or a page without parameters. */
const file = (path: string, id: string, type: string, summary: string): Operation => ({
  method: 'get',
  path,
  id,
  tag: 'service',
  summary,
  answers: {
    '200': { description: summary, content: { [type]: type.endsWith('json') ? {} : TEXT } },
    '304': NOTHING_NEW,
  },
  problems: [],
})

const NOTHING_NEW: Answer = { description: 'Nothing new.' }

export const SITE_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/',
    id: 'frontPage',
    tag: 'service',
    summary: 'The newest headlines and summaries, for people',
    query: PAGE_PARAMETERS,
    answers: {
      '200': { description: 'The page.', content: { 'text/html': TEXT } },
      '304': NOTHING_NEW,
    },
    problems: [400, 429],
  },
  {
    method: 'get',
    path: '/https://{address}',
    id: 'summarizePageByPath',
    tag: 'summaries',
    summary: 'The summary of a page whose address follows ours; as /summary?url=',
    pathParameters: { address: 'The rest of the address of the page; http:// works too.' },
    query: SUMMARY_PARAMETERS,
    answers: {
      '200': { description: 'The summary.', content: JSON_FORM, others: OTHER_FORMS },
      '304': NOTHING_NEW,
    },
    problems: [...FETCH_PROBLEMS, 401, 413],
  },
  file('/feeds', 'feedsPage', 'text/html', 'All feeds, for people'),
  file('/desk', 'desk', 'text/html', 'The publisher’s page; it asks for the token'),
  file(
    '/embed.js',
    'embedModule',
    'text/javascript',
    'Defines <lede-headlines> and <lede-summary>',
  ),
  file('/openapi.json', 'describeApi', 'application/json', 'This description'),
  file('/docs', 'docsPage', 'text/html', 'This description, for people'),
  file('/llms.txt', 'describeToModels', 'text/plain', 'This description, for language models'),
  file('/robots.txt', 'robots', 'text/plain', 'What crawlers may read (RFC 9309)'),
  file('/sitemap.xml', 'sitemap', 'application/xml', 'The newest articles and stories'),
  file('/favicon.ico', 'icon', 'image/svg+xml', 'The icon'),
  file(
    '/manifest.webmanifest',
    'webManifest',
    'application/manifest+json',
    'The web app manifest, with a share target',
  ),
  file(
    '/.well-known/security.txt',
    'securityTxt',
    'text/plain',
    'Whom to tell of faults (RFC 9116)',
  ),
]
