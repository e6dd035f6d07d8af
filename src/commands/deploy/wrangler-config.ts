/** The parts of `wrangler.toml` that commands read. */

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'smol-toml'

export const PROJECT = resolve(import.meta.dirname, '../../..')

export interface Config {
  readonly name: string
  readonly account_id?: string
  readonly compatibility_date: string
  readonly compatibility_flags?: string[]
  readonly vars?: Record<string, string>
  readonly kv_namespaces?: { binding: string }[]
  readonly d1_databases?: {
    binding: string
    database_name: string
    database_id?: string
    migrations_dir?: string
  }[]
  readonly queues?: {
    producers?: { binding: string; queue: string }[]
    consumers?: {
      queue: string
      max_batch_size?: number
      max_batch_timeout?: number
      max_retries?: number
      dead_letter_queue?: string
    }[]
  }
  readonly ratelimits?: {
    name: string
    namespace_id: string
    simple: { limit: number; period: 10 | 60 }
  }[]
}

export function readConfig(): Config {
  return parse(readFileSync(join(PROJECT, 'wrangler.toml'), 'utf8')) as unknown as Config
}
