/**
 * Stands in the bundle for css-select, by which linkedom finds elements (`STAND_INS` in `commands/host/modules.ts`).
 * Readability and this room ask for elements by name alone, so names are all that is understood.
 */

type Matches = (element: { readonly localName: string }) => boolean

const NAMES = /^\s*[\w-]+\s*(?:,\s*[\w-]+\s*)*$/

/**
 * A test for `*`, or for the names of elements in a list parted by commas: `a`, `h1,h2`.
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
