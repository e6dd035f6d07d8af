import { expect, it, vi } from 'vitest'
import { logFault, loggedPath } from '../../src/http/log.ts'

it('logs a fault without the addresses that it quotes', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  logFault(new TypeError('Cannot read https://news.example/private?token=x'), 'an-id')
  const line = String(error.mock.calls[0]?.[0])
  error.mockRestore()
  expect(JSON.parse(line)).toMatchObject({
    level: 'error',
    requestId: 'an-id',
    message: 'Cannot read {url}',
  })
  expect(line).not.toContain('news.example')
})

it.each([
  ['/articles/lamp', '/articles/lamp'],
  ['/https://news.example/private', '/{url}'],
  ['/HTTPS://news.example/private', '/{url}'],
  ['/%20http:/news.example/private', '/%20{url}'],
  ['/https%3A//news.example', '/{url}'],
])('the path %s is logged as %s', (path, logged) => {
  expect(loggedPath(path)).toBe(logged)
})
