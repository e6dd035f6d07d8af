/** `wrangler.toml` as options for Miniflare, for any modules. */

import { defined } from '../../defined.ts'
import { readConfig } from '../deploy/wrangler-config.ts'

/** The name, compatibility settings and bindings of `wrangler.toml`; KV and D1 are in memory. */
export function workerOptions() {
  const config = readConfig()
  const own = (bindings: { binding: string }[] = []) => bindings.map(({ binding }) => binding)
  return {
    name: config.name,
    compatibilityDate: config.compatibility_date,
    compatibilityFlags: config.compatibility_flags ?? [],
    bindings: { ...config.vars },
    kvNamespaces: own(config.kv_namespaces),
    d1Databases: own(config.d1_databases),
    queueProducers: Object.fromEntries(
      (config.queues?.producers ?? []).map(({ binding, queue }) => [binding, { queueName: queue }]),
    ),
    queueConsumers: Object.fromEntries(
      (config.queues?.consumers ?? []).map((consumer) => [
        consumer.queue,
        defined({
          maxBatchSize: consumer.max_batch_size,
          maxBatchTimeout: consumer.max_batch_timeout,
          maxRetries: consumer.max_retries,
          deadLetterQueue: consumer.dead_letter_queue,
        }),
      ]),
    ),
    ratelimits: Object.fromEntries(
      (config.ratelimits ?? []).map(({ name, namespace_id, simple }) => [
        name,
        { namespace_id, simple },
      ]),
    ),
  }
}
