/** Reads class names and ids as words, in whatever style they are written. */

/** How much of an attribute is read. UTF-16 units. */
const MAX_NAMES = 500
/** What build tools append to a name: `Story_box__x7Rk2`. */
const HASH = /__[\w-]{4,8}$/
const HUMP = /(?<=[a-z\d])(?=[A-Z])/g

/** Names are written with and without accents: `légende`, `legende`. */
const withoutAccents = (name: string): string =>
  /[^\x20-\x7e]/.test(name)
    ? name
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .replace(/[łøıđ]/gi, (letter) => PLAIN.get(letter.toLowerCase()) ?? letter)
    : name
/** Letters that do not consist of another and an accent. */
const PLAIN = new Map(Object.entries({ ł: 'l', ø: 'o', ı: 'i', đ: 'd' }))

/**
 * The names of an element, each as its words in lower case: `relatedStories`, `related-stories` and
 * `related__stories` give the same two words.
 */
export function wordsOfNames(names: string): string[][] {
  return withoutAccents(names.slice(0, MAX_NAMES))
    .split(/\s+/)
    .map((name) =>
      name
        .replace(HASH, (end) => (/[\dA-Z]/.test(end) ? '' : end))
        .replace(HUMP, '-')
        .toLowerCase()
        .split(/[-_.]+/)
        .filter((word) => word !== ''),
    )
    .filter((words) => words.length > 0)
}
