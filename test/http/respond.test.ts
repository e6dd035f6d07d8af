import { describe, expect, it } from 'vitest'
import { represent } from '../../src/http/representation.ts'
import { answer } from '../../src/http/respond.ts'

const options = { cacheControl: 'no-store' }
const asked = (method: string, headers: Record<string, string> = {}) =>
  new Request('https://lede.example/', { method, headers })

describe('answer', () => {
  it('gives the body, its tag and its kind', async () => {
    const hello = await represent('hello', 'text/plain; charset=utf-8', 'data')
    const response = await answer(asked('GET'), hello, options)
    expect([response.status, await response.text()]).toEqual([200, 'hello'])
    expect(response.headers.get('etag')).toBe(`"${hello.etag}"`)
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
  })

  it.each(['GET', 'HEAD'])('answers %s with 304 where the client has it', async (method) => {
    const hello = await represent('hello', 'text/plain', 'data')
    const request = asked(method, { 'if-none-match': `"${hello.etag}"` })
    const response = await answer(request, hello, options)
    expect([response.status, await response.text()]).toEqual([304, ''])
  })

  // RFC 9110 section 13.1.2: 304 is for GET and HEAD alone.
  it.each(['POST', 'PUT'])('always answers %s in full', async (method) => {
    const hello = await represent('hello', 'text/plain', 'data')
    const response = await answer(asked(method, { 'if-none-match': '*' }), hello, options)
    expect([response.status, await response.text()]).toEqual([200, 'hello'])
  })

  it('has no body for HEAD, and the headers of GET', async () => {
    const hello = await represent('hello', 'text/plain', 'data')
    const response = await answer(asked('HEAD'), hello, options)
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(response.headers.get('content-type')).toBe('text/plain')
  })
})
