/**
 * Replaces css-select, with which linkedom finds elements, in the bundle (`STAND_INS` in
 * `commands/host/modules.ts`). Readability and this room look for elements by name only, so that is
 * all it understands.
 */

type Matches = (element: { readonly localName: string }) => boolean

const NAMES = /^\s*[\w-]+\s*(?:,\s*[\w-]+\s*)*$/

/**
 * A test for `*`, or for names of elements separated by commas: `a`, `h1,h2`.
 *
 * @throws SyntaxError for any other selector
 */
export function compile(selectors: string): Matches {
  if (selectors === '*') return () => true
  if (!NAMES.test(selectors))
    throw new SyntaxError(
      `“${selectors}” is not a list of element names; other selectors are not supported here`,
    )
  const names = new Set(
    selectors
      .toLowerCase()
      .split(',')
      .map((name) => name.trim()),
  )
  return ({ localName }) => names.has(localName.toLowerCase())
}

export function is(element: { readonly localName: string }, selectors: string): boolean {
  return compile(selectors)(element)
}
