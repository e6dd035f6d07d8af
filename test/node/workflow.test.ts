/** `docs/publish-folder.yml`: its last step is run as the machine would, on a real Lede. */

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Lede, startLede, TOKEN } from '../worker/lede.ts'
import { ROOT, run } from './run-command.ts'

interface Step {
  readonly name?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}
const workflow = load(readFileSync(join(ROOT, 'docs/publish-folder.yml'), 'utf8')) as {
  readonly jobs: {
    readonly publish: { readonly env: Record<string, string>; readonly steps: Step[] }
  }
}
const { env, steps } = workflow.jobs.publish

let lede: Lede
let workspace: string
beforeAll(async () => {
  lede = await startLede()
  workspace = mkdtempSync(join(tmpdir(), 'lede-workflow-'))
  mkdirSync(join(workspace, 'articles/2026'), { recursive: true })
  // The program beside the articles, as the second checkout puts it.
  mkdirSync(join(workspace, '.lede'))
  for (const name of ['src', 'package.json']) {
    cpSync(join(ROOT, name), join(workspace, '.lede', name), { recursive: true })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(workspace, '.lede/node_modules'))
})
afterAll(async () => {
  await lede.dispose()
  rmSync(workspace, { recursive: true, force: true })
})

async function publish(): Promise<{ code: number; output: string }> {
  const step = steps.find(({ name }) => name === 'Publish')
  const own = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([name, value]) => [
      name,
      value.replace(/^\$\{\{ secrets\.LEDE_TOKEN \}\}$/, TOKEN),
    ]),
  )
  const { code, output, errors } = await run('sh', ['-c', step?.run ?? 'exit 99'], {
    cwd: workspace,
    env: { ...process.env, ...env, ...own, LEDE: lede.url.href, GITHUB_WORKSPACE: workspace },
  })
  return { code, output: output + errors }
}

describe('the workflow', () => {
  it('publishes what was pushed, then only what changed, and fails for a mistake', async () => {
    const file = join(workspace, 'articles/2026/bridge.en.md')
    writeFileSync(
      file,
      '---\ntitle: A bridge\ndate: 2026-03-01\n---\nThe bridge was opened. It is long.\n',
    )
    writeFileSync(
      join(workspace, 'articles/mill.de.md'),
      '---\ntitle: Die Mühle\ndate: 2026-03-02\n---\nDie Mühle dreht sich wieder. Sie stand lange still.\n',
    )
    const first = await publish()
    expect(first).toMatchObject({ code: 0, output: expect.stringContaining('2 published') })
    expect(await (await lede.get('/articles/mill.de.json')).json()).toMatchObject({
      language: 'de',
      title: 'Die Mühle',
    })

    writeFileSync(
      file,
      '---\ntitle: A longer bridge\ndate: 2026-03-01\n---\nThe bridge was opened. It is long.\n',
    )
    const second = await publish()
    expect(second).toMatchObject({
      code: 0,
      output: expect.stringMatching(/1 replaced, 1 unchanged/),
    })

    writeFileSync(file, '---\ntitel: A mistake\n---\nThe bridge.\n')
    const third = await publish()
    expect(third.code).not.toBe(0)
    expect(third.output).toContain('bridge.en.md:2')
  })
})
