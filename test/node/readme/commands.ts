/** The commands of the README, each run or held to what runs it. */

import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { copyProject } from '../copy-project.ts'
import { freePort, ROOT } from '../run-command.ts'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const { version, scripts } = JSON.parse(read('package.json')) as {
  version: string
  scripts: Record<string, string>
}

export const COMMANDS: Readonly<Record<string, () => void | Promise<void>>> = {
  // This very run stands on its result; what can go wrong later is a lockfile left behind.
  'npm ci': () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, unknown> }
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as object & {
      dependencies: object
      devDependencies: object
    }
    expect(lock.packages['']).toMatchObject({ version, dependencies, devDependencies })
  },
  'npm start': start,
  'npm test': () => {
    expect(scripts.test).toContain('vitest run --config test/vitest.config.ts')
    const config = read('test/vitest.config.ts')
    expect(config).toContain('test/{worker,browser}/**/*.test.ts')
    expect(config).toContain('test/node/**/*.test.ts')
  },
  'npm run deploy': deploy,
  'npm run deploy -- --dry-run': deploy,
  'npx wrangler login': () => {
    const wrangler = join(ROOT, 'node_modules/wrangler/bin/wrangler.js')
    expect(execFileSync(process.execPath, [wrangler, 'login', '--help']).toString()).toContain(
      'Login to Cloudflare',
    )
  },
}

/** `test/node/deploy.test.ts` runs both, the dry run for real. */
function deploy(): void {
  const [, file = ''] = /^node (\S+)$/.exec(scripts.deploy ?? '') ?? []
  const test = read('test/node/deploy.test.ts')
  expect(test).toContain(`'${file}'`)
  expect(test).toContain("deploy(['--dry-run']")
}

/** As the README says it, on a port of its own: the front page, and a clean end. */
async function start(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lede-readme-start-'))
  copyProject(folder)
  cpSync(join(ROOT, 'articles'), join(folder, 'articles'), { recursive: true })
  const port = await freePort()
  const given = ['start', '--', '--port', String(port), '--inspector-port', '0']
  const child = spawn('npm', given, { cwd: folder, detached: true, stdio: 'ignore' })
  const ended = new Promise((done) => child.on('exit', done))
  try {
    const url = `http://127.0.0.1:${port}/`
    const limit = Date.now() + 240_000
    let page: Response | undefined
    while (!page && Date.now() < limit) {
      page = await fetch(url).catch(() => undefined)
      if (!page) await new Promise((wait) => setTimeout(wait, 200))
    }
    expect(page?.status).toBe(200)
    expect(await page?.text()).toContain('Lede')
  } finally {
    process.kill(-child.pid!, 'SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}
