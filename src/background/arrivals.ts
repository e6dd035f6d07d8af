/**
 * Handles the messages of the queue: reads entries of followed feeds and takes them into the
 * library.
 */

import { contentText } from '../article/article.ts'
import { defined } from '../defined.ts'
import { Failure } from '../failures.ts'
import { type Arrival, isArrival } from '../follow/arrival.ts'
import { isWhole } from '../follow/carried.ts'
import { type Fate, isSharedLink, recordFate, recordWait } from '../follow/seen.ts'
import type { Publication } from '../library/publication.ts'
import type { Desk } from '../publishing/desk.ts'
import { asked } from '../publishing/durable.ts'
import { type ArrivedEntry, isAsTold, knownEntry, takeIn } from '../publishing/take-in.ts'
import { isWebhookMessage } from '../publishing/webhook.ts'
import { headlineOf, languageOf, ownText } from '../reading/carried-text.ts'
import { readPage } from '../reading/read-page.ts'
import { outgoingBudget, type Surroundings } from '../reading/surroundings.ts'
import type { Analysed } from '../summary/analysed.ts'
import { buryWebhook } from './webhooks.ts'

/** Failures that may be over soon. */
const PASSING = new Set(['upstream-timeout', 'upstream-failed', 'upstream-status', 'not-durable'])
/** When to try again a page that failed for a reason which seldom goes away. Seconds. */
const PATIENT_DELAYS = [600, 3_600, 10_800]
/** Longest wait between two tries. Seconds. */
const MAX_DELAY = 4 * 3_600

/** The page of an entry cannot be read, and the feed carries no text of it. */
class NoText extends Error {}

/**
 * Finds out whether an entry is in the library already; otherwise reads and stores it.
 *
 * @throws Failure of a kind that may be over soon: the message is to come again
 * @throws NoText where there is nothing to read now
 */
async function readAndTakeIn(
  desk: Desk,
  surroundings: Surroundings,
  entry: ArrivedEntry,
): Promise<Fate> {
  const known = await knownEntry(desk, entry)
  const standIn = known?.state === 'stored' ? await standInAt(desk, entry, known.slug) : undefined
  if (known && !standIn) return known
  return takeIn(desk, entry, await readEntry(surroundings, entry), standIn)
}

/**
 * The article of an entry, if it still holds only what the feed says: it was stored when the page
 * could not be read, and the publisher has since asked for it again. What the publisher has changed,
 * even in its metadata, stays: messages may come twice.
 */
async function standInAt(
  desk: Desk,
  { arrival }: ArrivedEntry,
  slug: string,
): Promise<Publication | undefined> {
  const stored = await asked(desk.library.get(slug))
  const told = await feedsOwn(arrival)
  const isSame = stored && told && (await isAsTold(stored, arrival, told, desk.now()))
  return isSame ? stored : undefined
}

/** What the feed says of an entry, even if that is only a title and a link. */
const feedsOwn = async (arrival: Arrival): Promise<Analysed | undefined> =>
  (await ownText(arrival)) ?? headlineOf(arrival)

/**
 * The article from the feed itself where the feed carries it, else from its page, else whatever
 * there is.
 */
async function readEntry(
  surroundings: Surroundings,
  { arrival, sharesLink }: ArrivedEntry,
): Promise<Analysed> {
  const own = await ownText(arrival)
  if (own && (isWhole(own.article) || arrival.url === null || sharesLink)) return own
  if (arrival.url === null) throw new NoText('The entry has neither a text nor a link.')
  try {
    const page = await readPage(surroundings, arrival.url, languageOf(arrival))
    if (!page) throw new Failure('upstream-failed', 'The page gave no answer.')
    // A page that shows less than the feed is a teaser or a notice.
    return own && lengthOf(page) < lengthOf(own) ? own : page
  } catch (error) {
    if (!(error instanceof Failure) || isPassing(error)) throw error
    if (own) return own
    throw new NoText(error.message)
  }
}

const lengthOf = ({ article }: Analysed): number => contentText(article).length

function isPassing(error: unknown): boolean {
  if (error instanceof NoText) return false
  if (!(error instanceof Failure)) return true
  return PASSING.has(error.code) && ![404, 410, 424].includes(error.status)
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** Handles a batch of entries. */
export async function takeBatch(
  desk: Desk,
  surroundings: Surroundings,
  messages: readonly Message<unknown>[],
): Promise<void> {
  for (const message of messages) {
    const arrival = message.body
    if (!isArrival(arrival)) {
      message.ack()
      continue
    }
    try {
      const own = { ...surroundings, budget: outgoingBudget() }
      await settle(desk, arrival, await readAndTakeIn(desk, own, await entryOf(desk, arrival)))
      message.ack()
    } catch (error) {
      await putOff(desk, message, arrival, error)
    }
  }
}

async function entryOf({ database }: Desk, arrival: Arrival): Promise<ArrivedEntry> {
  const { url } = arrival
  const sharesLink = url !== null && (await asked(isSharedLink(database, arrival, url)))
  return { arrival, sharesLink }
}

/**
 * Delays an entry until its next try. An entry that has waited long enough is stored as a headline.
 */
async function putOff(
  desk: Desk,
  message: Message<unknown>,
  arrival: Arrival,
  error: unknown,
): Promise<void> {
  const reason = reasonOf(error)
  const delay = isPassing(error)
    ? Math.max(60 * 2 ** message.attempts, (error instanceof Failure && error.retryAfter) || 0)
    : PATIENT_DELAYS[message.attempts - 1]
  if (delay !== undefined && !(error instanceof NoText && arrival.url === null)) {
    const delaySeconds = Math.min(delay, MAX_DELAY)
    // Stored for whoever asks in the meantime, and for the day when no try is left.
    await recordWait(desk.database, arrival, reason, desk.now() + delaySeconds * 1000).catch(
      () => undefined,
    )
    message.retry({ delaySeconds })
    return
  }
  await bury(desk, message, arrival, reason)
}

/**
 * Stores what the feed says of an entry whose page cannot be read, even if that is only a title and
 * a link.
 */
async function giveUp(desk: Desk, arrival: Arrival, reason: string | undefined): Promise<void> {
  const headline = await feedsOwn(arrival)
  if (!headline) return settle(desk, arrival, { state: 'refused', ...defined({ reason }) })
  const entry = await entryOf(desk, arrival)
  // It may stand there already, from an earlier time that it was given up.
  const taken = (await knownEntry(desk, entry)) ?? (await takeIn(desk, entry, headline))
  const note = 'The page could not be read; what the feed says of it is shown, with a link.'
  await settle(desk, arrival, { ...taken, reason: reason ? `${note} ${reason}` : note })
}

/** Stores what became of an entry, and logs it. */
async function settle({ database }: Desk, arrival: Arrival, fate: Fate): Promise<void> {
  await recordFate(database, arrival, fate)
  const { source, entry, title } = arrival
  console.log(JSON.stringify({ level: 'info', message: 'entry', source, entry, title, ...fate }))
}

/** Gives an entry up. If even that fails, its message comes again by itself, and holds up no other. */
async function bury(
  desk: Desk,
  message: Message<unknown>,
  arrival: Arrival,
  reason: string | undefined,
): Promise<void> {
  try {
    await giveUp(desk, arrival, reason)
    message.ack()
  } catch (error) {
    const { source, entry } = arrival
    const failed = { level: 'warn', message: 'entry', source, entry, error: reasonOf(error) }
    console.warn(JSON.stringify(failed))
    message.retry()
  }
}

/**
 * Handles messages that the queue has given up on: the entry is stored as far as the feed carries
 * it, or refused.
 */
export async function buryBatch(desk: Desk, batch: MessageBatch<unknown>): Promise<void> {
  for (const message of batch.messages) {
    const { body: arrival } = message
    if (isWebhookMessage(arrival)) await buryWebhook(desk.database, message, arrival, desk.now())
    if (isArrival(arrival)) await bury(desk, message, arrival, undefined)
  }
}
