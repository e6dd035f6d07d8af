/** Runs steps with a line for each. The first that fails ends the run and says what to do. */

export interface Step {
  readonly name: string
  readonly what: string
  /** Its result, in a few words. */
  run(): string | Promise<string>
}

/** A step that failed, and how to fix it. */
export class Failed extends Error {
  readonly remedy: string

  constructor(message: string, remedy: string) {
    super(message)
    this.remedy = remedy
  }
}

/**
 * Runs the steps in order; returns the exit code.
 *
 * @param only the names of the steps to run; the others are named, but not run
 */
export async function runSteps(steps: readonly Step[], only?: readonly string[]): Promise<number> {
  const width = Math.max(...steps.map(({ name }) => name.length))
  for (const [i, step] of steps.entries()) {
    const label = `[${i + 1}/${steps.length}] ${step.name.padEnd(width)} `
    if (only && !only.includes(step.name)) {
      console.log(`${label} would ${step.what}`)
      continue
    }
    console.log(`${label} …`)
    try {
      console.log(`${label} ${await step.run()}`)
    } catch (error) {
      if (!(error instanceof Failed)) throw error
      console.error(`${label} FAILED`)
      for (const text of [error.message.trim(), error.remedy]) if (text !== '') console.error(text)
      console.error('The steps after this one were not run. The same command continues from here.')
      return 1
    }
  }
  return 0
}
