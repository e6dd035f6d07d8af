/** Sends the webhooks in a batch of the queue; each comes again until its receiver accepts it. */

import {
  deliver,
  isWebhookMessage,
  noteDelivery,
  type WebhookMessage,
  type WebhookSettings,
} from '../publishing/webhook.ts'

/** Seconds before the second try; doubled with each try, up to an hour. */
const FIRST_WAIT = 10
const LONGEST_WAIT = 3600

type QueueMessage = Message<unknown>

/** Sends those messages of a batch that are webhooks, and returns the others. */
export async function sendWebhooks(
  database: D1Database,
  { webhook }: Pick<WebhookSettings, 'webhook'>,
  messages: readonly QueueMessage[],
  now: () => number,
): Promise<readonly QueueMessage[]> {
  const rest: QueueMessage[] = []
  for (const message of messages) {
    if (!isWebhookMessage(message.body)) {
      rest.push(message)
      continue
    }
    // Webhooks were switched off after it was queued.
    if (webhook === null) message.ack()
    else await send(database, webhook, message, message.body, now())
  }
  return rest
}

async function send(
  database: D1Database,
  webhook: NonNullable<WebhookSettings['webhook']>,
  message: QueueMessage,
  event: WebhookMessage,
  now: number,
): Promise<void> {
  const { outcome, answer } = await deliver(event, webhook, now)
  const { attempts: tries } = message
  const state = outcome === 'delivered' ? 'delivered' : outcome === 'gone' ? 'failed' : 'waiting'
  await noteDelivery(database, event, { state, tries, answer, now }).catch(() => undefined)
  if (state === 'waiting') {
    message.retry({ delaySeconds: Math.min(FIRST_WAIT * 2 ** (tries - 1), LONGEST_WAIT) })
  } else message.ack()
}

/** Stores that the queue has given up on an event. */
export async function buryWebhook(
  database: D1Database,
  message: QueueMessage,
  event: WebhookMessage,
  now: number,
): Promise<void> {
  const answer = 'given up after the last try'
  const { attempts: tries } = message
  await noteDelivery(database, event, { state: 'failed', tries, answer, now })
}
