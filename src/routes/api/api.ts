/** The description of the API: `/openapi.json`, `/docs`, `/llms.txt`, `/problems/{code}`. */

import { represent } from '../../http/representation.ts'
import { answer, type Lifetime } from '../../http/respond.ts'
import { shellOf } from '../answer/shell.ts'
import { address, type LedeApp, type LedeContext } from '../request/context.ts'

/** It changes only with a deployment. */
const CACHE_CONTROL: Lifetime = {
  maxAge: 3600,
  sharedMaxAge: 3600,
  staleWhileRevalidate: 86_400,
  staleIfError: 7 * 86_400,
}

export function apiRoutes(app: LedeApp): void {
  address(app, '/openapi.json', { GET: openApi })
  address(app, '/docs', { GET: docs })
  address(app, '/llms.txt', { GET: llms })
  address(app, '/problems/:code', {
    GET: async (context) => (await import('./problems.ts')).explainProblem(context, CACHE_CONTROL),
  })
}

async function openApi(context: LedeContext): Promise<Response> {
  const { baseUrl, siteTitle } = context.var.settings
  const { describeApi } = await import('./api-description.ts')
  const body = JSON.stringify(describeApi(baseUrl, siteTitle))
  const representation = await represent(body, 'application/json; charset=utf-8', 'data')
  return answer(context.req.raw, representation, { cacheControl: CACHE_CONTROL })
}

async function docs(context: LedeContext): Promise<Response> {
  const { baseUrl, siteTitle } = context.var.settings
  const { describeApi } = await import('./api-description.ts')
  const { docsPage } = await import('../../page/docs.ts')
  context.set('parameters', {})
  const html = docsPage({
    shell: await shellOf(context),
    canonical: `${baseUrl}/docs`,
    document: describeApi(baseUrl, siteTitle),
  })
  const representation = await represent(html, 'text/html; charset=utf-8', 'page')
  return answer(context.req.raw, representation, {
    cacheControl: CACHE_CONTROL,
    vary: ['Accept-Language'],
  })
}

/** What language models and other programs need to know, as proposed by llmstxt.org. */
async function llms(context: LedeContext): Promise<Response> {
  const { baseUrl, siteTitle } = context.var.settings
  const { OPERATIONS } = await import('./api-description.ts')
  const lines = OPERATIONS.map(
    ({ method, path, summary }) => `- ${method.toUpperCase()} ${path}: ${summary}`,
  )
  const body = `# ${siteTitle}

> Extractive summaries in any language: the article’s own sentences, verbatim, each linked to its place in the source. No model is asked and nothing is invented.

Example: GET ${baseUrl}/summary?url=https://example.com/article&sentences=3

## Addresses

${lines.join('\n')}

## More

- [OpenAPI 3.1](${baseUrl}/openapi.json)
- [All feeds](${baseUrl}/feeds.opml)
`
  const representation = await represent(body, 'text/plain; charset=utf-8', 'data')
  return answer(context.req.raw, representation, { cacheControl: CACHE_CONTROL })
}
