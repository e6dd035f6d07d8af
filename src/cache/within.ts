/** Limits how long we wait for a binding: a binding that hangs must not hang the response. */

export class TooSlow extends Error {
  constructor(what: string, milliseconds: number) {
    super(`${what} did not answer within ${milliseconds} ms`)
    this.name = 'TooSlow'
  }
}

/** The promise's result; throws TooSlow after so many milliseconds. The work itself goes on. */
export async function within<Value>(
  milliseconds: number,
  what: string,
  promise: Promise<Value>,
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(what, milliseconds)), milliseconds)
  })
  try {
    return await Promise.race([promise, alarm])
  } finally {
    clearTimeout(timer)
  }
}
