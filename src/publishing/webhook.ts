/**
 * Webhooks: signed requests that tell an address of the publisher's about new, changed and deleted
 * articles (Standard Webhooks 1.0, https://www.standardwebhooks.com). The queue delivers and
 * repeats them, so that publishing does not wait.
 */

import type { Publication } from '../library/publication.ts'
import { enqueue } from './enqueue.ts'
import { publicationUrl } from './publication-url.ts'

type WebhookType = 'article.published' | 'article.changed' | 'article.deleted'

/** What happened to an article. */
export interface ArticleEvent {
  readonly type: WebhookType
  readonly publication: Publication
}

/** An event in the queue. */
export interface WebhookMessage {
  readonly kind: 'webhook'
  /** The same for every try. */
  readonly id: string
  readonly type: WebhookType
  readonly subject: string
  /** JSON; exactly these bytes are signed. */
  readonly body: string
}

export interface WebhookSettings {
  /** Null: nobody is told. */
  readonly webhook: { readonly url: string; readonly secrets: readonly string[] } | null
  readonly baseUrl: string
}

const DEADLINE_MS = 10_000
/** Deliveries kept for the desk. */
const KEPT_DELIVERIES = 100
const KEPT_ANSWER_LENGTH = 200

export const isWebhookMessage = (body: unknown): body is WebhookMessage =>
  (body as Partial<WebhookMessage> | null)?.kind === 'webhook'

function messageOf(
  { type, publication }: ArticleEvent,
  baseUrl: string,
  now: number,
): WebhookMessage {
  const { slug, article, analysis, date, source } = publication
  const body = {
    type,
    timestamp: new Date(now).toISOString(),
    data: {
      id: slug,
      url: publicationUrl({ baseUrl }, slug),
      original_url: article.url,
      title: article.title,
      language: analysis.language,
      date_published: article.published ?? date,
      tags: article.tags,
      source: source ?? null,
    },
  }
  return {
    kind: 'webhook',
    id: `msg_${crypto.randomUUID()}`,
    type,
    subject: slug,
    body: JSON.stringify(body),
  }
}

/**
 * Puts events into the queue. Those that it does not accept are lost, and logged: publishing goes
 * on.
 */
export async function queueWebhooks(
  queue: Queue<unknown> | undefined,
  { webhook, baseUrl }: WebhookSettings,
  events: readonly ArticleEvent[],
  now: number,
): Promise<void> {
  if (webhook === null || events.length === 0) return
  const messages = events.map((event) => messageOf(event, baseUrl, now))
  try {
    await enqueue(queue, messages)
  } catch (error) {
    const message = `${messages.length} webhook(s) were not queued: ${String(error).slice(0, 200)}`
    console.error(JSON.stringify({ level: 'error', message }))
  }
}

/** A key is `whsec_` with Base64, or any text. */
const keyBytes = (secret: string): Uint8Array =>
  secret.startsWith('whsec_')
    ? Uint8Array.fromBase64(secret.slice('whsec_'.length))
    : new TextEncoder().encode(secret)

/**
 * The headers that prove who sent a body. Several secrets make several signatures, so that a secret
 * can be replaced.
 *
 * @param seconds Unix time of this try
 */
async function signatureHeaders(
  { id, body }: Pick<WebhookMessage, 'id' | 'body'>,
  secrets: readonly string[],
  seconds: number,
): Promise<Record<string, string>> {
  const signed = new TextEncoder().encode(`${id}.${seconds}.${body}`)
  const signatures = await Promise.all(
    secrets.map(async (secret) => {
      const algorithm = { name: 'HMAC', hash: 'SHA-256' }
      const key = await crypto.subtle.importKey('raw', keyBytes(secret), algorithm, false, ['sign'])
      return `v1,${new Uint8Array(await crypto.subtle.sign('HMAC', key, signed)).toBase64()}`
    }),
  )
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signatures.join(' '),
  }
}

/** The result of one try. `gone`: the address wants no more webhooks (410). */
interface Delivery {
  readonly outcome: 'delivered' | 'failed' | 'gone'
  readonly answer: string
}

/** Sends an event once. */
export async function deliver(
  message: WebhookMessage,
  { url, secrets }: NonNullable<WebhookSettings['webhook']>,
  now: number,
): Promise<Delivery> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(await signatureHeaders(message, secrets, Math.floor(now / 1000))),
      },
      body: message.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(DEADLINE_MS),
    })
    await response.body?.cancel()
    const answer = `answered ${response.status}`
    if (response.ok) return { outcome: 'delivered', answer }
    return { outcome: response.status === 410 ? 'gone' : 'failed', answer }
  } catch (error) {
    const { name, message: said } = error as Error
    return { outcome: 'failed', answer: name === 'TimeoutError' ? 'did not answer in time' : said }
  }
}

interface DeliveryRow {
  readonly id: string
  readonly type: WebhookType
  readonly subject: string
  readonly moment: number
  readonly tries: number
  readonly state: 'waiting' | 'delivered' | 'failed'
  readonly answer: string | null
}

/** Stores the result of a try for the desk; only the latest are kept. */
export async function noteDelivery(
  database: D1Database,
  { id, type, subject }: WebhookMessage,
  {
    state,
    tries,
    answer,
    now,
  }: Pick<DeliveryRow, 'state' | 'tries'> & { answer: string; now: number },
): Promise<void> {
  await database.batch([
    database
      .prepare(
        `insert into webhook_deliveries (id, type, subject, moment, tries, state, answer)
         values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         on conflict do update set moment = ?4, tries = ?5, state = ?6, answer = ?7`,
      )
      .bind(id, type, subject, now, tries, state, answer.slice(0, KEPT_ANSWER_LENGTH)),
    database.prepare(
      `delete from webhook_deliveries where id in
         (select id from webhook_deliveries order by moment desc, id limit -1 offset ${KEPT_DELIVERIES})`,
    ),
  ])
}

/** The latest deliveries, the newest first. */
export async function lastDeliveries(database: D1Database, limit: number): Promise<DeliveryRow[]> {
  const { results } = await database
    .prepare('select * from webhook_deliveries order by moment desc, id limit ?')
    .bind(limit)
    .all<DeliveryRow>()
  return results
}
