/**
 * Chromium for the browser tests: the installed one; otherwise Debian's package is installed. If
 * neither is possible, it says what to do; tests that need it then fail, they are never skipped.
 */

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** The usual paths of Chromium; the variable `CHROMIUM` gives any other. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Flags for a test browser: no sandbox, so that root can run it, and no requests of its own. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function findChromium(): string | undefined {
  const named = process.env.CHROMIUM
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM is ${named}, which does not exist.`)
  }
  return PLACES.find((place) => existsSync(place))
}

/** Installs Debian packages where that is possible; otherwise does nothing. */
function install(packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.error(`Installing ${packages.join(', ')} for the browser tests…`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    spawnSync('apt-get', ['-q', ...command], { stdio: ['ignore', 'ignore', 'inherit'], env })
  }
}

/** Sets of fonts for the tests, with the folders of their Debian packages. */
const FONTS = {
  /** Wider than any font in our styles. */
  wide: { folder: '/usr/share/fonts/truetype/dejavu', package: 'fonts-dejavu-extra' },
  /** P052, the free equivalent of the Palatino of macOS. */
  palatino: { folder: '/usr/share/fonts/opentype/urw-base35', package: 'fonts-urw-base35' },
} as const

export type FontSet = keyof typeof FONTS

/**
 * The folder of a set of fonts; installs Debian's package when run as root.
 *
 * @throws Error that says what to do if they are missing and cannot be installed
 */
export function ensureFonts(set: FontSet): string {
  const { folder, package: name } = FONTS[set]
  if (!existsSync(folder)) install([name])
  if (existsSync(folder)) return folder
  throw new Error(
    `The browser tests need fonts in ${folder} (Debian, Ubuntu: apt-get install ${name}).`,
  )
}

/**
 * The path of a Chromium; installs Debian's package with apt-get when run as root.
 *
 * @throws Error that says what to do if there is none and none can be installed
 */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  install(['chromium'])
  const installed = findChromium()
  if (installed) return installed
  throw new Error(
    'The browser tests need Chromium. Install it (Debian, Ubuntu: apt-get install chromium), ' +
      'or set CHROMIUM to the path of one.',
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(ensureChromium())
