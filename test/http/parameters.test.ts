import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/failures.ts'
import { readParameters } from '../../src/http/parameters.ts'

const table = {
  count: { kind: 'integer', min: 1, max: 20, description: '' },
  share: { kind: 'number', min: 0.01, max: 1, description: '' },
  word: { kind: 'text', maxLength: 5, description: '' },
  look: { kind: 'choice', values: ['a', 'b'], description: '' },
  parts: { kind: 'list', values: ['x', 'y'], description: '' },
} as const

const read = (query: string) => readParameters(new URLSearchParams(query), table)

describe('readParameters', () => {
  it.each([
    ['', {}],
    ['count=20', { count: 20 }],
    ['share=.5', { share: 0.5 }],
    ['share=1', { share: 1 }],
    ['word=%20%C3%A9%20', { word: 'é' }],
    ['word=', {}],
    ['look=b', { look: 'b' }],
    ['parts=x,%20y,', { parts: ['x', 'y'] }],
    ['unknown=1', {}],
    ['count=3&count=99', { count: 3 }],
  ])('%s', (query, wanted) => {
    expect(read(query)).toEqual(wanted)
  })

  it.each([
    ['count=0', 'count', '1 to 20'],
    ['count=21', 'count', '1 to 20'],
    ['count=1.5', 'count', 'whole number'],
    ['count=-1', 'count', '1 to 20'],
    ['count=1e1', 'count', '1 to 20'],
    ['count=', 'count', '1 to 20'],
    ['count=%D9%A3', 'count', '1 to 20'],
    ['share=0', 'share', '0.01 to 1'],
    ['share=NaN', 'share', '0.01 to 1'],
    ['share=.', 'share', '0.01 to 1'],
    ['word=sixsix', 'word', '5 characters'],
    ['look=c', 'look', 'a, b'],
    ['parts=x,z', 'parts', 'x, y'],
  ])('%s is refused by name and range', (query, name, range) => {
    let thrown: unknown
    try {
      read(query)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(Failure)
    const failure = thrown as Failure
    expect(failure.code).toBe('bad-parameter')
    expect(failure.status).toBe(400)
    expect(failure.extra.parameter).toBe(name)
    expect(failure.message).toContain(range)
  })
})
