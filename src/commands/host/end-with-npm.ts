/** Ends what npm has started when npm is ended. */

const LOOK_MS = 500
const parent = process.ppid

/** The shell in which npm runs a script dies of a signal without passing it on. */
export function endWithNpm(end: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return
  const look = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(look)
    end()
  }, LOOK_MS)
  look.unref()
}
