/**
 * The desk: what publishing works with, and the one place from which changes are announced. Whoever
 * changes the library does it at a desk, so no change goes untold, even when the work fails halfway.
 */

import type { CacheTiers } from '../cache/store.ts'
import { Failure } from '../failures.ts'
import type { Publication } from '../library/publication.ts'
import { type HubSettings, type Placed, pingHub } from './hub.ts'
import { announceRevision, type RevisionBindings } from './revision.ts'
import { type ArticleEvent, queueWebhooks, type WebhookSettings } from './webhook.ts'

/** What a request, a timer or a queue brings along. */
export interface DeskSurroundings {
  readonly bindings: RevisionBindings & { readonly ARRIVALS?: Queue<unknown> }
  readonly settings: HubSettings & WebhookSettings
  readonly library: {
    get(slug: string): Promise<Publication | undefined>
    /** Whether the article of this slug came with the deployed files. */
    isBundled(slug: string): boolean
  }
  readonly tiers: Pick<CacheTiers, 'keepAlive' | 'now'>
}

export interface Desk extends Pick<DeskSurroundings, 'library'> {
  readonly database: D1Database
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Notes what readers will find changed: each version that came or went. */
  readonly note: (event: ArticleEvent, ...versions: readonly Placed[]) => void
  /** The same for a change that is no longer waited for, should it still be made. */
  readonly noteLate: (
    work: Promise<boolean>,
    event: ArticleEvent,
    ...versions: readonly Placed[]
  ) => void
}

/**
 * Works at a desk, and announces what was changed there, once, when the work is done or has failed.
 *
 * @throws Failure `unavailable` without a database, and what the work throws
 */
export async function atDesk<Value>(
  { bindings, settings, library, tiers }: DeskSurroundings,
  work: (desk: Desk) => Promise<Value>,
): Promise<Value> {
  const { DB: database } = bindings
  if (!database) {
    throw new Failure('unavailable', 'Publishing needs the database binding DB, which is missing.')
  }
  const tell = (changed: readonly Placed[], events: readonly ArticleEvent[]) =>
    announce({ bindings, settings }, changed, events, tiers.now())
  const changed: Placed[] = []
  const events: ArticleEvent[] = []
  const desk: Desk = {
    database,
    library,
    now: tiers.now,
    note: (event, ...versions) => {
      events.push(event)
      changed.push(...versions)
    },
    noteLate: (late, event, ...versions) =>
      tiers.keepAlive(
        late.then(
          (done) => (done ? tell(versions, [event]) : undefined),
          () => undefined,
        ),
      ),
  }
  try {
    return await work(desk)
  } finally {
    if (changed.length > 0) tiers.keepAlive(tell(changed, events))
  }
}

/** The revision first: whoever the hub sends for a feed is to find the change in it. */
async function announce(
  { bindings, settings }: Pick<DeskSurroundings, 'bindings' | 'settings'>,
  changed: readonly Placed[],
  events: readonly ArticleEvent[],
  now: number,
): Promise<void> {
  try {
    await announceRevision(bindings, now)
  } catch {
    // This isolate asks the database again within a second, the others within a day.
    console.warn(JSON.stringify({ level: 'warn', message: 'A new revision was not announced.' }))
  }
  await queueWebhooks(bindings.ARRIVALS, settings, events, now)
  await pingHub(settings, changed)
}
