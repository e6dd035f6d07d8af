/**
 * `npm run deploy [-- --dry-run]`: deploys Lede to Cloudflare, on a fresh account or over an
 * existing version. The steps are the same for both, and each does nothing if there is nothing to
 * do, so an interrupted run can simply be repeated. `--dry-run` only builds, without account or
 * network. The order matters. What may fail without harm comes first: the build changes nothing.
 * The database is created here, although a deploy would also do that, so that migrations always run
 * before the Worker that needs them; since they only add, the old version works on with them. A
 * deploy creates the KV namespace, but not the dead-letter queue.
 */

import { createInterface } from 'node:readline/promises'
import { readArguments } from '../arguments.ts'
import { findSecrets, type Secret } from './deploy-secrets.ts'
import { Failed, runSteps, type Step } from './deploy-steps.ts'
import { wrangler } from './wrangler.ts'
import { readConfig } from './wrangler-config.ts'

const config = readConfig()

function read<Answer>(output: string): Answer {
  try {
    return JSON.parse(output) as Answer
  } catch {
    throw new Failed(
      output,
      'wrangler answered something else than JSON. Is it the one of `npm ci`?',
    )
  }
}

function account(): string {
  // A token for builds may not be allowed to say whose it is; the next steps show whether it is
  // enough.
  if (process.env.CLOUDFLARE_API_TOKEN) return 'by CLOUDFLARE_API_TOKEN'
  const { ok, output } = wrangler('whoami', '--json')
  if (!ok) {
    throw new Failed(
      'Nobody is logged in.',
      'Run `npx wrangler login`, or set CLOUDFLARE_API_TOKEN (and CLOUDFLARE_ACCOUNT_ID).',
    )
  }
  const { accounts = [] } = read<{ accounts?: { id: string; name: string }[] }>(output)
  if (accounts.length > 1 && !process.env.CLOUDFLARE_ACCOUNT_ID && !config.account_id) {
    throw new Failed(
      `There are several accounts:\n${accounts.map(({ id, name }) => `  ${id}  ${name}`).join('\n')}`,
      'Set CLOUDFLARE_ACCOUNT_ID to the one you want.',
    )
  }
  return accounts[0]?.name ?? 'logged in'
}

function build(): string {
  const { ok, output } = wrangler('deploy', '--dry-run')
  if (!ok)
    throw new Failed(
      output,
      'Correct what it names; mistakes in a front matter are given with their line.',
    )
  return /Total Upload: .*/.exec(output)?.[0] ?? 'built'
}

function databases(): string {
  const wanted = config.d1_databases ?? []
  const there = wrangler('d1', 'list', '--json')
  if (!there.ok) throw new Failed(there.output, 'May this login or token edit D1?')
  const names = new Set(read<{ name: string }[]>(there.output).map(({ name }) => name))
  const said = wanted.map(({ database_name, database_id }) => {
    if (database_id || names.has(database_name)) return `${database_name} is there`
    const made = wrangler('d1', 'create', database_name)
    if (!made.ok) throw new Failed(made.output, 'May this account have another D1 database?')
    return `${database_name} made`
  })
  return said.join(', ')
}

function queues(): string {
  const { producers = [], consumers = [] } = config.queues ?? {}
  const dead = consumers.flatMap(({ dead_letter_queue }) => dead_letter_queue ?? [])
  const wanted = new Set([...[...producers, ...consumers].map(({ queue }) => queue), ...dead])
  const said = [...wanted].map((queue) => {
    if (wrangler('queues', 'info', queue).ok) return `${queue} is there`
    const made = wrangler('queues', 'create', queue)
    if (!made.ok) throw new Failed(made.output, 'May this login or token edit Queues?')
    return `${queue} made`
  })
  return said.join(', ')
}

function migrations(): string {
  const said = (config.d1_databases ?? []).flatMap(({ binding }) => {
    const { ok, output } = wrangler('d1', 'migrations', 'apply', binding, '--remote')
    if (!ok) {
      throw new Failed(
        output,
        'The migration that failed was undone; those before it were applied.',
      )
    }
    return [...new Set(output.match(/\b\d{4}_\w+\.sql\b/g))]
  })
  return said.length === 0 ? 'nothing to apply' : `applied ${said.join(', ')}`
}

function worker(): string {
  // On the terminal, where wrangler asks a new account for its workers.dev name.
  const { ok } = wrangler.shown('deploy')
  if (ok) return 'deployed'
  throw new Failed(
    '',
    'The previous version, if there was one, is still running. If a KV namespace of that name exists,\n' +
      'an earlier try left it: find it with `npx wrangler kv namespace list`, and delete it with\n' +
      '`npx wrangler kv namespace delete --namespace-id ID`; it held nothing but copies.',
  )
}

async function secrets(): Promise<string> {
  const { ok, output } = wrangler('secret', 'list', '--format', 'json')
  if (!ok)
    throw new Failed(output, 'The Worker is deployed. Secrets: `npx wrangler secret put NAME`.')
  const missing = findSecrets(config, read<{ name: string }[]>(output))
  const left: Secret[] = []
  for (const secret of missing) if (!(await askFor(secret))) left.push(secret)
  if (left.length === 0) return 'all set'
  return left
    .map(
      ({ name, description }) =>
        `${name} is not set. ${description}\n  npx wrangler secret put ${name}`,
    )
    .join('\n')
}

/** Asks only on a terminal: an automatic run must not wait for anybody. */
async function askFor({ name, description }: Secret): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`\n${name}: ${description}\nSet it now? [y/N] `)
  terminal.close()
  if (!/^y(es)?$/i.test(answer.trim())) return false
  // Wrangler itself reads the value, hidden; it never passes through here.
  return wrangler.shown('secret', 'put', name).ok
}

const STEPS: readonly Step[] = [
  { name: 'account', what: 'check that somebody is logged in', run: account },
  { name: 'build', what: 'build the Worker with its articles', run: build },
  { name: 'database', what: 'make the D1 database, where there is none', run: databases },
  { name: 'queues', what: 'make the queues that are not there', run: queues },
  {
    name: 'migrations',
    what: 'apply the migrations that the database has not had',
    run: migrations,
  },
  { name: 'worker', what: 'deploy the Worker; Cloudflare makes its KV namespace', run: worker },
  { name: 'secrets', what: 'ask for the secrets that are not set', run: secrets },
]

const USAGE = `npm run deploy [-- --dry-run]

Deploys to Cloudflare, on a fresh account as over an older version; what broke off goes on.

  --dry-run  builds only, without an account

docs/deploying.md says what each step does.`

const { values } = readArguments(USAGE, {
  options: { 'dry-run': { type: 'boolean', default: false } },
})
process.exitCode = await runSteps(STEPS, values['dry-run'] ? ['build'] : undefined)
