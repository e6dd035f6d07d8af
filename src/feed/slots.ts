/**
 * Slots stand in for values while the `feed` package writes a document. The package does not escape
 * reliably (two `]]>`, `&` in attributes, text that already holds `&amp;`), so it never sees a
 * value. It sees `slot:7:`, which is valid as text, as an attribute and as a URL, and which no
 * escaping changes. The form of its output is therefore known exactly and can be corrected by plain
 * replacements. At the end each slot is replaced by its value, escaped for that place.
 */
export class Slots {
  readonly #markup: string[] = []

  /** A slot for markup that is already escaped. */
  take(markup: string): string {
    return `slot:${this.#markup.push(markup) - 1}:`
  }

  /** Puts all values into their places; CDATA sections around them are removed. */
  fill(skeleton: string): string {
    return skeleton.replace(
      /<!\[CDATA\[(?:slot:(\d+):)?\]\]>|slot:(\d+):/g,
      (_, inCdata: string | undefined, bare: string | undefined) =>
        this.#markup[Number(inCdata ?? bare)] ?? '',
    )
  }
}
