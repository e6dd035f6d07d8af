import { ensureChromium, ensureFonts } from '../src/commands/browser.ts'
import { buildWorker } from '../src/commands/host/bundle.ts'

/** The product, and Workers of tests that have an entry file of their own. */
const ENTRIES = ['src/index.ts', 'test/worker/faulty.ts', 'bench/edge/fronted.ts']

/**
 * Runs once, before the first file, what several files would otherwise do at the same time: builds
 * the Workers, and installs the browser and its fonts if possible. What fails here fails again, and
 * is reported, in each test that needs it; the other tests can still run.
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
      // Reported by the tests that need it.
    }
  }
}
