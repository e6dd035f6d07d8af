/**
 * Reads the arguments of every command: each answers `--help`, and says in a line what is wrong.
 */

import { type ParseArgsConfig, parseArgs } from 'node:util'

/**
 * The arguments of a command. `--help` prints its usage and exits; unknown arguments do too, with
 * 2.
 */
export function readArguments<const Config extends ParseArgsConfig>(usage: string, config: Config) {
  if (process.argv.slice(2).some((given) => given === '--help' || given === '-h')) {
    console.log(usage)
    process.exit(0)
  }
  try {
    return parseArgs(config)
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`)
    process.exit(2)
  }
}
