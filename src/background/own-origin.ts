/**
 * The origin under which the service is asked, remembered in D1 for what runs without a request:
 * the cron and the queue must know which host is their own, and say who they are. `BASE_URL` makes
 * all of it unnecessary.
 */

import { within } from '../cache/within.ts'
import type { Bindings } from '../settings.ts'

const PATIENCE_MS = 2_000

// What this isolate has told already.
let told: string | undefined

/**
 * Remembers the origin of a request: the first that anybody sends, and any other that the bearer of
 * the token sends. Behind the answer, and once for each isolate and origin.
 */
export function rememberOrigin(
  { DB, BASE_URL }: Bindings,
  origin: string,
  isPublisher: boolean,
  keepAlive: (work: Promise<unknown>) => void,
): void {
  if (!DB || BASE_URL) return
  const telling = `${isPublisher ? 'publisher' : 'anybody'} ${origin}`
  // A stranger's word counts only where there is none, so one stranger is enough.
  if (told === telling || (!isPublisher && told !== undefined)) return
  told = telling
  const otherwise = isPublisher
    ? 'update set value = excluded.value where value <> excluded.value'
    : 'nothing'
  const statement = DB.prepare(
    `insert into service (name, value) values ('origin', ?) on conflict (name) do ${otherwise}`,
  ).bind(origin)
  // Unmigrated or failing: the next isolate tells it.
  keepAlive(statement.run().catch(() => undefined))
}

/** The origin that was remembered; undefined where none is known. */
export async function rememberedOrigin({ DB }: Bindings): Promise<string | undefined> {
  try {
    const asked = DB?.prepare("select value from service where name = 'origin'").first<{
      value: string
    }>()
    return asked && (await within(PATIENCE_MS, 'D1', asked))?.value
  } catch {
    return undefined
  }
}
