import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { type ApiDocument, docsPage } from '../../src/page/docs.ts'
import { shell } from './example.ts'

const api: ApiDocument = {
  info: { title: 'Lede', version: '1', description: 'All <of> it.' },
  components: {
    parameters: {
      url: { name: 'url', in: 'query', required: true, description: 'The page.' },
    },
    responses: { Gone: { description: 'It is gone.' } },
  },
  paths: {
    '/summary': {
      get: {
        summary: 'Summarise a page',
        parameters: [
          { $ref: '#/components/parameters/url' },
          { name: 'sentences', in: 'query', schema: { minimum: 1, maximum: 20, default: 3 } },
        ],
        responses: {
          200: { description: 'The summary.' },
          410: { $ref: '#/components/responses/Gone' },
        },
      },
      post: { requestBody: { content: { 'text/plain': {} } } },
    },
    '/articles/{slug}': {
      parameters: [{ name: 'slug', in: 'path', required: true }],
      get: {},
      delete: { security: [{ bearer: [] }] },
    },
  },
}
const page = () => {
  const html = docsPage({ shell: shell(), canonical: 'https://lede.example/docs', document: api })
  return parseHTML(html).document
}

describe('the page of the API', () => {
  it('has every operation, with references followed', () => {
    const sections = [...page().querySelectorAll('.operation')]
    const names = sections.map((one) =>
      [...one.querySelectorAll('summary code')].map((code) => code.textContent).join(' '),
    )
    expect(names).toEqual([
      'GET /summary',
      'POST /summary',
      'GET /articles/{slug}',
      'DELETE /articles/{slug}',
    ])
    expect(sections[0]?.textContent).toContain('The page.')
    expect(sections[0]?.textContent).toContain('1…20 = 3')
    expect(sections[0]?.querySelector('.answers')?.textContent).toContain('410 It is gone.')
  })

  it('groups operations by tag, in the order of the tags, and says which need the token', () => {
    const tagged = {
      ...api,
      tags: [{ name: 'library', description: 'All articles.' }, { name: 'summaries' }],
      paths: {
        '/summary': { get: { tags: ['summaries'] } },
        '/articles': { get: { tags: ['library'] }, post: { tags: ['library'], security: [{}] } },
        '/health': { get: {} },
      },
    }
    const html = docsPage({ shell: shell(), canonical: 'https://lede.example/', document: tagged })
    const { document } = parseHTML(html)
    const told = [...document.querySelectorAll('.docs > [lang=en] > :is(h2, details)')].map((one) =>
      (one.querySelector('summary') ?? one).textContent?.trim(),
    )
    expect(told).toEqual([
      'Library',
      'GET /articles',
      expect.stringMatching(/^POST \/articles\s+with the token$/),
      'Summaries',
      'GET /summary',
      'GET /health',
    ])
  })

  it('offers to try everything, with a labelled field for each parameter, and for the token where one is needed', () => {
    const forms = [...page().querySelectorAll('[data-try]')]
    const fields = forms.map((form) =>
      [...form.querySelectorAll('input, textarea')].map((field) => {
        expect(form.querySelector(`label[for="${field.id}"]`)).not.toBeNull()
        return `${field.getAttribute('data-in')} ${field.getAttribute('name') ?? ''}`.trim()
      }),
    )
    expect(fields).toEqual([
      ['query url', 'query sentences'],
      ['body'],
      ['path slug'],
      ['path slug', 'token'],
    ])
  })
})
