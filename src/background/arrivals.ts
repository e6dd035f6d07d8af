/** The consumers of the queues: entries of followed feeds are read and taken into the library. */

import { Failure } from '../failures.ts'
import { type Arrival, isArrival } from '../follow/arrival.ts'
import { recordArrival, recordTry } from '../follow/seen.ts'
import { canonicalTag } from '../language/tag.ts'
import type { Desk } from '../publishing/desk.ts'
import { knownEntry, type TakenIn, takeIn } from '../publishing/take-in.ts'
import { isWebhookMessage } from '../publishing/webhook.ts'
import { readPage } from '../reading/read-page.ts'
import { outgoingBudget, type Surroundings } from '../reading/surroundings.ts'
import { analyse } from '../summary/analyse.ts'
import type { Analysed } from '../summary/analysed.ts'
import { buryWebhook } from './webhooks.ts'

/** A feed that carries so much of an article carries the article. Characters. */
const WHOLE_ARTICLE_LENGTH = 1_500
/** Failures that may pass. */
const PASSING = new Set(['upstream-timeout', 'upstream-failed', 'upstream-status', 'not-durable'])

/**
 * Finds out whether an entry is here already, else fetches, analyses and stores it.
 *
 * @throws Failure of a kind that may pass: the message is to come again
 */
async function readAndTakeIn(
  desk: Desk,
  surroundings: Surroundings,
  arrival: Arrival,
): Promise<TakenIn> {
  const known = await knownEntry(desk, arrival)
  return known ?? takeIn(desk, arrival, await readArrival(surroundings, arrival))
}

/** The article from the feed itself where that carries it, else from its page, else what there is. */
async function readArrival(surroundings: Surroundings, arrival: Arrival): Promise<Analysed> {
  const carried = arrival.html.length >= WHOLE_ARTICLE_LENGTH || arrival.url === null
  if (carried) {
    const own = await fromHtml(arrival)
    if (own) return own
  }
  if (arrival.url === null)
    throw new Failure('no-article', 'The entry has neither text nor address.')
  try {
    const page = await readPage(surroundings, arrival.url, declared(arrival))
    if (page) return page
    throw new Failure('upstream-failed', 'The page gave no answer.')
  } catch (error) {
    if (!(error instanceof Failure) || isPassing(error)) throw error
    const own = await fromHtml(arrival)
    if (own) return own
    throw error
  }
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof Failure)) return true
  return PASSING.has(error.code) && ![404, 410, 424].includes(error.status)
}

const declared = ({ language }: Arrival): string | undefined =>
  language === null ? undefined : canonicalTag(language)

async function fromHtml(arrival: Arrival): Promise<Analysed | undefined> {
  const { extractArticle } = await import('../article/page/extract.ts')
  try {
    const html = `<!doctype html><html><body><article>${arrival.html}</article></body></html>`
    const article = { ...extractArticle(html, { url: arrival.url }), url: arrival.url }
    return { article, analysis: analyse({ ...article, language: declared(arrival) ?? null }) }
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** Works through a batch of entries. */
export async function takeBatch(
  desk: Desk,
  surroundings: Surroundings,
  messages: readonly Message<unknown>[],
): Promise<void> {
  const { database } = desk
  for (const message of messages) {
    const arrival = message.body
    if (!isArrival(arrival)) {
      message.ack()
      continue
    }
    try {
      const own = { ...surroundings, budget: outgoingBudget() }
      const taken = await readAndTakeIn(desk, own, arrival)
      await recordArrival(database, arrival, taken)
      message.ack()
    } catch (error) {
      const reason = reasonOf(error)
      if (isPassing(error)) {
        // Kept for the day when the tries are used up, and for whoever asks meanwhile.
        await recordTry(database, arrival, reason).catch(() => undefined)
        message.retry({ delaySeconds: Math.min(60 * 2 ** message.attempts, 3600) })
      } else {
        await recordArrival(database, arrival, { state: 'failed', error: reason })
        message.ack()
      }
    }
  }
}

/** Notes what the queue has given up on, with the reason of the last try. */
export async function buryBatch(database: D1Database, batch: MessageBatch<unknown>): Promise<void> {
  for (const message of batch.messages) {
    const { body: arrival } = message
    if (isWebhookMessage(arrival)) await buryWebhook(database, message, arrival, Date.now())
    if (!isArrival(arrival)) continue
    await recordArrival(database, arrival, { state: 'failed' })
  }
}
