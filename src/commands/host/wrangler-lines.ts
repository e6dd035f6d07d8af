/** What `npm start` leaves out of what wrangler says. */

import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'

/**
 * Tables of every module of the Worker, about 190 lines for each build; that both watched folders
 * changed, which wrangler says of every start; and that nothing polls feeds, which `npm start` does.
 * No log level leaves them out without also leaving out the errors of articles.
 */
const LEFT_OUT = [
  /^[┌│├└]/,
  /^Attaching additional modules:/,
  /^The file articles,src changed, restarting build/,
  /Scheduled Workers are not automatically triggered/,
  /To manually trigger a scheduled event, run:/,
  /^\s*curl "\S*\/cdn-cgi\/handler\/scheduled"$/,
  /#test-cron-triggers-locally$/,
]

/** Passes on line by line what people should see, with one empty line at most between two others. */
export function passLines(from: Readable, write: (line: string) => void): void {
  let wasEmpty = true
  createInterface({ input: from }).on('line', (line) => {
    const bare = stripVTControlCharacters(line)
    const isEmpty = bare.trim() === ''
    if ((isEmpty && wasEmpty) || LEFT_OUT.some((pattern) => pattern.test(bare))) return
    wasEmpty = isEmpty
    write(line)
  })
}
