import { ensureChromium, ensureFonts } from '../src/commands/browser.ts'
import { buildWorker } from '../src/commands/host/bundle.ts'

/** The product, and the Workers of tests that stand on another entry file. */
const ENTRIES = ['src/index.ts', 'test/worker/faulty.ts', 'bench/edge/fronted.ts']

/**
 * Does before the first file what several files would do at the same time: builds the Workers, and
 * installs the browser and its fonts where it can. What fails here fails again in each test that needs
 * it, and is told there; the others go on.
 */
export default function prepare(): void {
  const needed = [
    ...ENTRIES.map((entry) => () => buildWorker(entry)),
    ensureChromium,
    () => ensureFonts('wide'),
    () => ensureFonts('palatino'),
  ]
  for (const prepared of needed) {
    try {
      prepared()
    } catch {
      // Told by the tests.
    }
  }
}
