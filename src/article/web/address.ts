/**
 * Decides which addresses may be fetched. It judges the parsed address, never its text: the WHATWG
 * parser turns decimal, octal, short, full-width and percent-encoded forms of an IP address into
 * the dotted one. Miniflare lets a Worker reach private networks, and a public name may lead to a
 * private address, so this check does not rely on the platform.
 */

import { defined } from '../../defined.ts'
import { Failure, repeated } from '../../failures.ts'
import { addressMeant, addressOfHost } from './mistyped.ts'

/** Longer addresses are not fetched. UTF-16 units. */
export const MAX_ADDRESS_LENGTH = 4096
/** Ports of web servers; all others belong to other services. */
const WEB_PORTS = new Set(['', '80', '443', '8000', '8008', '8080', '8443', '8888'])

/**
 * IPv4 blocks that are not public, with first address and prefix length (IANA special-purpose
 * registry).
 */
const SPECIAL_IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

/**
 * Last labels of names that are not public (RFC 6761, 6762, 7686, 8375, 9476; common private ones).
 */
const PRIVATE_SUFFIXES = new Set([
  'localhost',
  'local',
  'localdomain',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'svc',
  'test',
  'invalid',
  'onion',
  'alt',
  'arpa',
])

function ipv4Number(host: string): number | undefined {
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(host)) return undefined
  return host.split('.').reduce((value, byte) => value * 256 + Number(byte), 0)
}

function isSpecialIpv4(address: number): boolean {
  return SPECIAL_IPV4.some(([first, prefix]) => {
    const size = 2 ** (32 - prefix)
    return Math.floor(address / size) === Math.floor(ipv4Number(first)! / size)
  })
}

/** The eight groups of an IPv6 address in the parser's canonical form. */
function ipv6Groups(host: string): number[] {
  const [head = '', tail] = host.slice(1, -1).split('::')
  const groups = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16))
  const first = groups(head)
  if (tail === undefined) return first
  const last = groups(tail)
  return [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last]
}

/**
 * The network of one household or host: for IPv6 its /64 (RFC 6177), however the address is
 * written; an IPv4 address itself, also inside an IPv6 one (`::ffff:192.0.2.1`).
 *
 * @param address of a client; anything else is its own network
 */
export function networkOf(address: string): string {
  const bare = address.trim().replace(/%.*$/s, '').slice(0, 64)
  if (!bare.includes(':')) return bare
  const url = URL.parse(`http://[${bare}]/`)
  if (!url) return bare
  const groups = ipv6Groups(url.hostname)
  const isIpv4 = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
  if (isIpv4) {
    const bytes = groups.slice(6).flatMap((group) => [group >> 8, group & 0xff])
    return bytes.join('.')
  }
  const network = groups.slice(0, 4).map((group) => group.toString(16))
  return `${network.join(':')}::/64`
}

/** Only global unicast, 2000::/3, is public, without the blocks in it that are not (RFC 6890). */
function isPublicIpv6(host: string): boolean {
  const [a = 0, b = 0] = ipv6Groups(host)
  if (a < 0x2000 || a > 0x3fff) return false
  if (a === 0x2001 && (b < 0x0200 || b === 0x0db8)) return false
  return a !== 0x2002 && a !== 0x3fff
}

function refusal(url: URL, ownHosts: readonly string[]): string | undefined {
  const { hostname } = url
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return 'only http and https are fetched'
  if (url.username !== '' || url.password !== '') return 'it carries a user name or password'
  const hidden = hostRefusal(hostname, ownHosts)
  if (hidden !== undefined) return hidden
  return WEB_PORTS.has(url.port) ? undefined : `port ${url.port} is not one of a web server`
}

function hostRefusal(hostname: string, ownHosts: readonly string[]): string | undefined {
  if (hostname.startsWith('[')) {
    return isPublicIpv6(hostname) ? undefined : 'it is not a public IPv6 address'
  }
  const ipv4 = ipv4Number(hostname)
  if (ipv4 !== undefined) {
    return isSpecialIpv4(ipv4) ? 'it is not a public IPv4 address' : undefined
  }
  const name = hostname.replace(/\.$/, '')
  const labels = name.split('.')
  // `localhost..` can be parsed too; such a name belongs to nobody, and the two lists below would
  // miss it.
  if (labels.length < 2) return 'its host is a name of this machine or of a private network'
  if (labels.includes('')) return 'its host is not a public name'
  if (name.length > 253 || labels.some((label) => label.length > 63)) return 'its host is too long'
  if (PRIVATE_SUFFIXES.has(labels[labels.length - 1]!)) return 'its host is not a public name'
  if (ownHosts.includes(name)) return 'it is an address of this service itself'
  return undefined
}

/** Removes the white space around a copied address, zero-width characters included. */
function withoutSpaceAround(text: string): string {
  const isSpace = (unit: string | undefined) =>
    unit !== undefined && /[\s\u200b-\u200f\u2060]/.test(unit)
  let start = 0
  let end = text.length
  while (isSpace(text[start])) start += 1
  while (end > start && isSpace(text[end - 1])) end -= 1
  return text.slice(start, end)
}

interface AddressOptions {
  /** Base of a relative address: the page that redirects. */
  readonly base?: string
  /** Host names of this service. */
  readonly ownHosts?: readonly string[]
  /** The parameter or field that holds the address, to be named where it is refused. */
  readonly name?: string
}

/**
 * The address to fetch, without its fragment.
 *
 * @throws Failure `invalid-url` for anything but an address, `uri-too-long` over 4,096 characters,
 *   `blocked-url` for an address that must not be fetched
 */
export function judgeAddress(
  text: string,
  { base, ownHosts = [], name }: AddressOptions = {},
): URL {
  const parameter = defined({ parameter: name })
  if (text.length > MAX_ADDRESS_LENGTH) {
    throw new Failure('uri-too-long', `The address has more than ${MAX_ADDRESS_LENGTH} characters.`)
  }
  const bare = withoutSpaceAround(text)
  // The parser drops tabs and line ends inside, but no real address has any.
  if (/[\u0000-\u001f\u007f]/.test(bare)) {
    throw new Failure('invalid-url', 'The address holds line ends or control characters.')
  }
  const url = URL.parse(bare, base)
  const meant = base === undefined ? (addressMeant(bare) ?? addressOfHost(bare)) : undefined
  if (!url || meant !== undefined) {
    const hint = meant === undefined ? '' : ` Did you mean ${repeated(meant)}?`
    throw new Failure(
      'invalid-url',
      `${name ?? 'The address'} must be a whole address such as https://example.com/article, not “${repeated(bare)}”.${hint}`,
      { extra: parameter },
    )
  }
  const reason = refusal(url, ownHosts)
  if (reason !== undefined) {
    throw new Failure('blocked-url', `This address may not be fetched: ${reason}.`, {
      extra: { reason, ...parameter },
    })
  }
  url.hash = ''
  return url
}

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|mc_cid|mc_eid|igshid|_hsenc|_hsmi|mkt_tok|at_\w+|wt_\w+|ref_src|cmpid)$/i

/**
 * The same address for the same page: without fragment, tracking parameters and the final dot of
 * the host.
 */
export function canonicalAddress(url: URL): string {
  const canonical = new URL(url)
  canonical.hash = ''
  canonical.hostname = canonical.hostname.replace(/\.$/, '')
  const tracking = [...canonical.searchParams.keys()].filter((name) => TRACKING.test(name))
  // Only if needed: writing the query back changes its escapes.
  for (const name of tracking) canonical.searchParams.delete(name)
  return canonical.href
}

/** The same address for the same place on a page: as `canonicalAddress`, with the fragment. */
export const untrackedAddress = (url: URL): string => canonicalAddress(url) + url.hash
