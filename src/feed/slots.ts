/**
 * Slots stand for values while the `feed` package writes a document. The package's escaping has
 * holes (two `]]>`, `&` in attributes, text that already holds `&amp;`), so it never sees a value:
 * it sees `slot:7:`, which is at once a text, an attribute and a URL that no escaping changes.
 * What it writes therefore has a shape that is known completely, can be mended by plain
 * replacements, and gets its values at the end, each escaped for the place where it stands.
 */
export class Slots {
  readonly #markup: string[] = []

  /** A slot for markup that is already escaped. */
  take(markup: string): string {
    return `slot:${this.#markup.push(markup) - 1}:`
  }

  /** Puts all values in their places; CDATA sections around them are opened up. */
  fill(skeleton: string): string {
    return skeleton.replace(
      /<!\[CDATA\[(?:slot:(\d+):)?\]\]>|slot:(\d+):/g,
      (_, inCdata: string | undefined, bare: string | undefined) =>
        this.#markup[Number(inCdata ?? bare)] ?? '',
    )
  }
}
