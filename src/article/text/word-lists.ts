/**
 * Makes one expression of many words. Lists of words are data: one list for a purpose, by language,
 * so that whoever knows a language finds its words and adds to them. What is around the words stands
 * once, where the expression is made.
 */

/**
 * Alternatives by the tag of a language, parted by `|`. Each may be a small expression of its own:
 * `auteur(?:e|s)?`. A list may have several lines; what is white at either end of one is left out.
 * Between two lists the first that fits wins, so a longer phrase stands before its beginning.
 */
export type ByLanguage = Readonly<Record<string, string>>

/** The alternatives of a list, or of all languages, as a part of an expression. */
export const anyOf = (words: ByLanguage | string): string =>
  (typeof words === 'string' ? [words] : Object.values(words))
    .map((list) =>
      list
        .split('\n')
        .map((line) => line.trim())
        .join(''),
    )
    .join('|')

const makers: (() => RegExp)[] = []

/**
 * An expression that is made when it is first used: compiling one of a thousand words takes long, and
 * few texts need it. No `g` or `y`: all callers share it.
 */
export function lazily(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined
  makers.push(make)
  return () => (made ??= make())
}

/** What makes the expressions of the modules loaded so far; `npm run check` proves each linear. */
export const allLazy = (): readonly (() => RegExp)[] => makers
