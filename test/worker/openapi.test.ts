import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDocument, answerCheck } from './api-check.ts'
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
      ]),
    )
  })

  it('can be held against an answer, and fails one that does not fit', async () => {
    const holds = answerCheck(document)
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
