/**
 * The origin under which this service is reached, remembered in D1 for what runs without a request.
 * The timer and the queue must know which host is their own, and say who they are. Setting
 * `BASE_URL` makes this unnecessary.
 */

import { within } from '../cache/within.ts'
import type { Bindings } from '../settings.ts'

const PATIENCE_MS = 2_000

// The origin that this isolate has stored already.
let told: string | undefined

/**
 * Remembers the origin of a request: the first origin that anybody uses, and every other that the
 * publisher uses. Runs after the answer, once for each isolate and origin.
 */
export function rememberOrigin(
  { DB, BASE_URL }: Bindings,
  origin: string,
  isPublisher: boolean,
  keepAlive: (work: Promise<unknown>) => void,
): void {
  if (!DB || BASE_URL) return
  const telling = `${isPublisher ? 'publisher' : 'anybody'} ${origin}`
  // A stranger's origin counts only while none is stored, so one stranger is enough.
  if (told === telling || (!isPublisher && told !== undefined)) return
  told = telling
  const otherwise = isPublisher
    ? 'update set value = excluded.value where value <> excluded.value'
    : 'nothing'
  const statement = DB.prepare(
    `insert into service (name, value) values ('origin', ?) on conflict (name) do ${otherwise}`,
  ).bind(origin)
  // Not migrated yet, or failing: the next isolate stores it.
  keepAlive(statement.run().catch(() => undefined))
}

/** The origin that was remembered; undefined before the first request. */
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
