import { describe, expect, it } from 'vitest'
import { pollInterval } from '../../src/follow/schedule.ts'

const MINUTE = 60_000
/** In the middle of the spread. */
const minutes = (...[outcome, failures]: [Parameters<typeof pollInterval>[0], number?]) =>
  pollInterval(outcome, failures ?? 0, 0.5) / MINUTE

describe('the time until the next poll', () => {
  it.each([
    ['nothing', null, 60],
    ['5 minutes', 5, 15],
    ['15 minutes', 15, 15],
    ['20 minutes', 20, 20],
    ['three hours', 180, 180],
    ['a week', 7 * 24 * 60, 24 * 60],
  ])('is what the feed asks for, within bounds: %s', (_, ttlMinutes, wanted) => {
    expect(minutes({ kind: 'changed', ttlMinutes })).toBe(wanted)
  })

  it('doubles with every failure, up to a day', () => {
    const failing = [1, 2, 3, 4, 5, 6, 50].map((failures) => minutes({ kind: 'failed' }, failures))
    expect(failing).toEqual([60, 120, 240, 480, 960, 1440, 1440])
  })

  it('is as long as a server that refuses asks to wait', () => {
    expect(minutes({ kind: 'failed', waitSeconds: 7200 }, 1)).toBe(120)
  })

  it('is spread by a tenth to either side', () => {
    const outcome = { kind: 'unchanged' } as const
    expect([0, 1].map((random) => pollInterval(outcome, 0, random) / MINUTE)).toEqual([54, 66])
  })
})
