/** Describes `/mcp`, `/problems` and `/health`. */

import type { Operation } from '../../../http/openapi.ts'
import { ref } from './forms.ts'

export const SERVICE_OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/mcp',
    id: 'mcp',
    tag: 'service',
    summary: 'Model Context Protocol: the tools of this site for language models',
    description:
      'Stateless, revision 2026-07-28; clients of older ones may begin with initialize. The tools are summarize_url, summarize_text, summarize_feed and search_articles.',
    body: { 'application/json': ref('McpRequest') },
    answers: {
      '200': {
        description: 'The result.',
        content: { 'application/json': ref('McpAnswer') },
      },
      '202': { description: 'A notification was accepted.' },
      '400': {
        description: 'What is wrong with the message.',
        content: { 'application/json': ref('McpAnswer') },
      },
      '404': {
        description: 'There is no such method.',
        content: { 'application/json': ref('McpAnswer') },
      },
    },
    problems: [403, 413, 415],
  },
  {
    method: 'get',
    path: '/problems/{code}',
    id: 'explainProblem',
    tag: 'service',
    summary: 'What the type of a problem means, and what to do',
    pathParameters: { code: 'The last part of a problem’s type.' },
    answers: {
      '200': { description: 'The meaning.', content: { 'application/json': { type: 'object' } } },
    },
    problems: [404],
  },
  {
    method: 'get',
    path: '/health',
    id: 'health',
    tag: 'service',
    summary: 'Whether each part works',
    answers: {
      '200': { description: 'The state.', content: { 'application/json': ref('Health') } },
    },
    problems: [],
  },
]
