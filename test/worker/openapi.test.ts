import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDocument, answerCheck } from './api-check.ts'
import { lint } from './api-lint.ts'
import { type Lede, startLede } from './lede.ts'

let lede: Lede
let document: ApiDocument

beforeAll(async () => {
  lede = await startLede()
  document = (await (await lede.get('/openapi.json')).json()) as ApiDocument
})
afterAll(async () => {
  await lede.dispose()
})

describe('/openapi.json', () => {
  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(JSON.parse(JSON.stringify(document)))
    expect(result).toMatchObject({ valid: true })
    expect(document.openapi).toBe('3.1.1')
  })

  it('leaves nothing without a name, a description or a use', () => {
    expect(lint(document)).toEqual([])
    // The linter itself: a document with each of its faults.
    const faulty = {
      tags: [],
      components: { schemas: { Lonely: {} } },
      paths: {
        '/a/{b}': {
          get: { tags: ['none'], parameters: [{ in: 'query', name: 'q' }], responses: { 500: {} } },
          put: {
            operationId: 'b',
            summary: 'B',
            tags: ['none'],
            parameters: [{ in: 'path', name: 'b', description: 'B', schema: {} }],
            responses: {
              200: { description: 'x', content: { 'a/b': {}, 'c/d': { schema: { anyOf: [] } } } },
            },
          },
        },
      },
    }
    expect(lint(faulty as never)).toEqual([
      'get /a/{b}: no operationId',
      'get /a/{b}: no summary',
      'get /a/{b}: none is no declared tag',
      'get /a/{b}: q has no description',
      'get /a/{b}: q has no schema',
      'get /a/{b}: its parameters in the path are not those of the address',
      'get /a/{b}: no answer of success',
      'get /a/{b} 500: no description',
      'put /a/{b}: none is no declared tag',
      'put /a/{b}: 200 is of several types',
      'put /a/{b}: 200 is one of several shapes',
      'schemas/Lonely: nothing uses it',
    ])
  })

  it('describes every address of the contract', () => {
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/summary',
        '/articles',
        '/articles/{slug}',
        '/rss.xml',
        '/atom.xml',
        '/feed.json',
        '/{lang}/rss.xml',
        '/tags/{tag}/feed.json',
        '/feed',
        '/feeds.opml',
        '/embed',
        '/oembed',
        '/sources',
        '/sources/{name}',
        '/health',
        '/',
        '/https://{address}',
        '/export',
        '/stories/{id}',
        '/today',
        '/changes',
        '/mcp',
        '/desk',
        '/embed.js',
        '/openapi.json',
        '/docs',
        '/llms.txt',
        '/problems/{code}',
        '/robots.txt',
        '/sitemap.xml',
        '/favicon.ico',
        '/manifest.webmanifest',
        '/.well-known/security.txt',
      ]),
    )
  })

  it('can be held against an answer, and fails one that does not fit', async () => {
    const holds = answerCheck(JSON.stringify(document))
    await expect(holds('GET', '/health', await lede.get('/health'))).resolves.toBeUndefined()
    await expect(holds('GET', '/health', Response.json({ status: 'fine' }))).rejects.toThrow(
      'status',
    )
    await expect(holds('GET', '/health', new Response('', { status: 418 }))).rejects.toThrow('418')
  })

  it('is shown at /docs and told to language models', async () => {
    const docs = await lede.get('/docs')
    expect(docs.status).toBe(200)
    expect(await docs.text()).toContain('/sources/{name}')
    expect(await (await lede.get('/llms.txt')).text()).toContain('GET /summary')
  })
})
