/** Decides who may have which pages fetched, by the setting `FETCH_POLICY`. */

import { Failure } from '../../failures.ts'
import type { LedeContext } from './context.ts'

/** Whether `host` is in the list; `.example.org` includes its subdomains. */
function isListed(host: string, hosts: readonly string[]): boolean {
  return hosts.some((listed) =>
    listed.startsWith('.') ? host === listed.slice(1) || host.endsWith(listed) : host === listed,
  )
}

/**
 * HMAC-SHA256 over `<address>\n<exp>` in base64url: the query parameter `sig`.
 *
 * @param expires Unix seconds, the query parameter `exp`
 */
async function signAddress(address: string, expires: string, key: string): Promise<string> {
  const encoder = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const imported = await crypto.subtle.importKey('raw', encoder.encode(key), algorithm, false, [
    'sign',
  ])
  const signature = await crypto.subtle.sign(
    'HMAC',
    imported,
    encoder.encode(`${address}\n${expires}`),
  )
  return new Uint8Array(signature).toBase64({ alphabet: 'base64url', omitPadding: true })
}

async function isSigned(context: LedeContext, address: string): Promise<boolean> {
  const { settings, tiers } = context.var
  const expires = context.req.query('exp') ?? ''
  const given = new TextEncoder().encode(context.req.query('sig') ?? '')
  if (!/^\d{1,12}$/.test(expires) || Number(expires) * 1000 < tiers.now()) return false
  let signed = false
  for (const key of settings.fetchKeys) {
    const expected = new TextEncoder().encode(await signAddress(address, expires, key))
    // The length is public; the content is compared in constant time.
    const equal =
      expected.byteLength === given.byteLength && crypto.subtle.timingSafeEqual(expected, given)
    signed = equal || signed
  }
  return signed
}

/** Whether two addresses have the same host; `www.` makes no difference. */
function isSameHost(a: URL, b: URL): boolean {
  const bare = ({ hostname }: URL) => hostname.replace(/^www\./, '')
  return bare(a) === bare(b)
}

/**
 * What the policy allows for a request for one address. The result is called with every address on
 * the way, such as redirects and what a page names. The bearer of the publisher's token may fetch
 * anything.
 *
 * @param address as in the request, which is what was signed; a signature is valid for its host
 * @returns a function that throws Failure `forbidden` for an address that may not be fetched
 * @throws Failure `forbidden` that says which policy forbids it
 */
export async function fetchPermission(
  context: LedeContext,
  address: string,
): Promise<(url: URL) => void> {
  const { fetchPolicy, fetchHosts } = context.var.settings
  if (fetchPolicy === 'open' || context.var.bearer !== undefined) return () => undefined
  switch (fetchPolicy) {
    case 'listed':
      return (url) => {
        if (isListed(url.hostname, fetchHosts)) return
        throw new Failure('forbidden', `Pages of ${url.hostname} are not summarised here.`)
      }
    case 'signed': {
      if (!(await isSigned(context, address))) {
        throw new Failure('forbidden', 'The address needs a valid signature: sig and exp.')
      }
      const signed = URL.parse(address.trim())
      return (url) => {
        if (signed && isSameHost(url, signed)) return
        throw new Failure(
          'forbidden',
          `The signature is for ${signed?.hostname}, but the page leads to ${url.hostname}.`,
        )
      }
    }
    case 'off':
      throw new Failure(
        'forbidden',
        'Pages are not fetched here; texts can be sent to POST /summary.',
      )
  }
}
