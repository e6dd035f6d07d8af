/** CPU of the workerd processes that this process started; Linux only. */

import { readdirSync, readFileSync } from 'node:fs'

interface Process {
  readonly id: number
  readonly name: string
  readonly parent: number
}

function processOf(id: number): Process | undefined {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8')
    const close = text.lastIndexOf(')')
    const name = text.slice(text.indexOf('(') + 1, close)
    return { id, name, parent: Number(text.slice(close + 2).split(' ')[1]) }
  } catch {
    return undefined
  }
}

/** The ids of all workerd below this process. */
export function workerds(): number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => processOf(Number(name)) ?? [])
  const below = (parent: number): Process[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.id)])
  return below(process.pid)
    .filter(({ name }) => name.startsWith('workerd'))
    .map(({ id }) => id)
}

/** Milliseconds of CPU that all threads of a process have had, by the scheduler's own count. */
export function cpuMilliseconds(id: number): number {
  let nanoseconds = 0
  for (const thread of readdirSync(`/proc/${id}/task`)) {
    try {
      const text = readFileSync(`/proc/${id}/task/${thread}/schedstat`, 'utf8')
      nanoseconds += Number(text.split(' ')[0])
    } catch {
      // The thread has just ended; what it had is lost, and little.
    }
  }
  return nanoseconds / 1e6
}
