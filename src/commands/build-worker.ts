/**
 * `npm run build [-- ENTRY FOLDER]`: writes the modules of the Worker into `.generated/worker/`, which wrangler serves
 * and uploads as they are. Wrangler builds before every deployment, and under `wrangler dev` again
 * whenever a source is saved (host/build-served.ts).
 */

import { join } from 'node:path'
import { PROJECT } from './deploy/wrangler-config.ts'
import { writeModules } from './host/modules.ts'

const [entry = 'src/index.ts', folder = join(PROJECT, '.generated', 'worker')] =
  process.argv.slice(2)
try {
  await writeModules(entry, folder)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
