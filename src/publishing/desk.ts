/**
 * The desk: what publishing works with, and the one place that announces changes. Every change of
 * the library is made at a desk, so none goes unannounced, even when the work fails halfway.
 */

import { purgeFront } from '../cache/front.ts'
import type { CacheTiers } from '../cache/store.ts'
import { Failure } from '../failures.ts'
import type { Publication } from '../library/publication.ts'
import { touchedTags, translationTags } from './front-tags.ts'
import { type HubSettings, type Placed, pingHub } from './hub.ts'
import { learnRevision } from './revision.ts'
import { type ArticleEvent, queueWebhooks, type WebhookSettings } from './webhook.ts'

/** What a request, a timer or a queue provides. */
export interface DeskSurroundings {
  readonly bindings: { readonly DB?: D1Database; readonly ARRIVALS?: Queue<unknown> }
  readonly settings: HubSettings & WebhookSettings
  readonly library: {
    get(slug: string): Promise<Publication | undefined>
    /** Whether the article with this slug came with the deployed files. */
    isBundled(slug: string): boolean
  }
  readonly tiers: Pick<CacheTiers, 'keepAlive' | 'now' | 'front'>
}

export interface Desk extends Pick<DeskSurroundings, 'library'> {
  readonly database: D1Database
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Records a change to announce: every version that was stored or removed. */
  readonly note: (event: ArticleEvent, ...versions: readonly Placed[]) => void
  /** The same for a change that nobody waits for any longer, in case it is still made. */
  readonly noteLate: (
    work: Promise<boolean>,
    event: ArticleEvent,
    ...versions: readonly Placed[]
  ) => void
}

/**
 * Works at a desk. Afterwards, even if the work failed, announces once what has changed.
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
    announce({ database, queue: bindings.ARRIVALS, settings }, changed, events, tiers)
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

/**
 * Webhooks are queued at once: purging may take most of the 30 s that work has after the answer. The
 * hub comes after the caches, because readers whom it sends to a feed must find the change there.
 */
async function announce(
  {
    database,
    queue,
    settings,
  }: {
    readonly database: D1Database
    readonly queue: Queue<unknown> | undefined
    readonly settings: HubSettings & WebhookSettings
  },
  changed: readonly Placed[],
  events: readonly ArticleEvent[],
  { front, now }: Pick<CacheTiers, 'front' | 'now'>,
): Promise<void> {
  try {
    await learnRevision(database, now())
  } catch {
    // Every isolate asks the database again within a second.
  }
  await Promise.all([
    queueWebhooks(queue, settings, events, now()),
    front && tagsTouched(database, changed).then((tags) => purgeFront(front, tags)),
  ])
  await pingHub(settings, changed)
}

async function tagsTouched(database: D1Database, changed: readonly Placed[]): Promise<string[]> {
  const own = touchedTags(changed)
  try {
    return [...own, ...(await translationTags(database, changed))]
  } catch {
    // Links to a translation may be a minute old.
    return own
  }
}
