/** What the tests of commands share: running one to its end, and a port for it to listen on. */

import { execFile } from 'node:child_process'
import { createServer } from 'node:net'
import { resolve } from 'node:path'

/** The folder of the project. */
export const ROOT = resolve(import.meta.dirname, '../..')

/** How a command ended, and what it wrote. */
export interface Ended {
  readonly code: number
  readonly output: string
  readonly errors: string
}

interface Place {
  /** The folder that it runs in; by default that of the project. */
  readonly cwd?: string
  /** By default that of this process. */
  readonly env?: NodeJS.ProcessEnv
}

/** Runs a program to its end. */
export function run(
  program: string,
  args: readonly string[],
  { cwd = ROOT, env = process.env }: Place = {},
): Promise<Ended> {
  return new Promise((done) => {
    execFile(program, args, { cwd, env }, (error, output, errors) =>
      done({ code: error === null ? 0 : Number(error.code), output, errors }),
    )
  })
}

/** Runs a script in Node to its end. */
export const runScript = (args: readonly string[], place?: Place): Promise<Ended> =>
  run(process.execPath, args, place)

/** A port that nobody listened on just now. */
export function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })
}
