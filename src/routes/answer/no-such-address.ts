/** The failure for an address that does not exist; it suggests the one that was probably meant. */

import { nearest } from '../../article/text/nearest.ts'
import { defined } from '../../defined.ts'
import { Failure } from '../../failures.ts'
import { FILES } from '../../feed/feed-address.ts'
import { namedLanguages } from '../../language/autonyms.ts'
import { canonicalTag } from '../../language/tag.ts'
import { languageMeant } from '../request/language.ts'
import { decodedSegment } from '../request/path-segment.ts'

/** Where the address of a route is more than plain text. */
const PATTERN = /[:*?{]/
/** Below these are the feeds of everything, of stories, of days and of changes. */
const FEED_FOLDERS = ['', '/stories', '/today', '/changes']
const FEEDS = FEED_FOLDERS.flatMap((folder) =>
  Object.values(FILES).map((file) => `${folder}/${file}`),
)

/**
 * @param path as it was asked for, percent-encoded
 * @param routes the addresses that exist; those with parameters are left out here
 */
export function noSuchAddress(path: string, routes: readonly string[]): Failure {
  const [first = '', second, ...rest] = path.split('/').slice(1).map(decodedSegment)
  const isFeed = Object.values<string>(FILES).includes(second ?? '') && rest.length === 0
  const plain = routes.filter((one) => !PATTERN.test(one))
  const meant =
    nearest(path, [...plain, ...FEEDS]) ??
    (isFeed ? feedMeant(first, second!) : listMeant(first, second, rest.length))
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`
  return new Failure(
    'not-found',
    isFeed
      ? `The first part of the path is not a known language tag.${hint || ' Use one such as en or zh-Hans.'}`
      : `There is nothing at this address.${hint} See /docs for all addresses, /feeds for all feeds.`,
    { extra: defined({ nearest: meant }) },
  )
}

/** The feed of the language whose name or country stands in the place of its tag. */
function feedMeant(name: string, file: string): string | undefined {
  const tag = languageMeant(name)
  return tag === undefined ? undefined : `/${tag}/${file}`
}

/** The list whose feeds are below this address: `/en` has `/en/rss.xml`, `/tags/x` `/tags/x/rss.xml`. */
function listMeant(first: string, second: string | undefined, more: number): string | undefined {
  if (more > 0) return undefined
  if (first === 'tags' && second) return `/?tag=${encodeURIComponent(second)}`
  const tag = second ? undefined : canonicalTag(first)
  return tag !== undefined && namedLanguages().has(tag) ? `/?lang=${tag}` : undefined
}
