import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/failures.ts'
import { problemOf } from '../../src/http/problem.ts'

const problem = (thrown: unknown) => problemOf(thrown, 'https://lede.example', 'id')

describe('problemOf', () => {
  it('says what is wrong, with the members that the failure adds', () => {
    const failure = new Failure('bad-parameter', 'sentences must be 1 to 20.', {
      extra: { parameter: 'sentences' },
    })
    expect(problem(failure)).toEqual({
      type: 'https://lede.example/problems/bad-parameter',
      title: failure.title,
      status: 400,
      detail: 'sentences must be 1 to 20.',
      instance: 'urn:uuid:id',
      parameter: 'sentences',
    })
  })

  it('tells nothing of a fault of ours', () => {
    const { status, detail } = problem(new TypeError('secret.path is undefined'))
    expect([status, detail.includes('secret')]).toEqual([500, false])
  })

  it.each([
    ['a letter that was sent broken', 'No \ud83d here.'],
    ['a letter at the place where a long text is cut', `${'a'.repeat(999)}🚢`],
  ])('stays well-formed and small: %s', (_, detail) => {
    const made = problem(new Failure('bad-body', detail)).detail
    expect(made.isWellFormed()).toBe(true)
    expect(made.length).toBeLessThanOrEqual(1000)
  })
})
