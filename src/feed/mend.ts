/**
 * Corrects what the `feed` package gets wrong or cannot write. All values in its document are still
 * slots (slots.ts), so the form of every element is known.
 */

import { languageTag } from './language-tag.ts'
import { escapeAttribute } from './xml-text.ts'

const NAMESPACES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"' +
  ' xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"'

/** Elements, each on its own line, as they replace the element that a slot was written into. */
export function lines(depth: number, elements: readonly string[]): string {
  return elements.map((markup) => `\n${' '.repeat(depth)}${markup}`).join('')
}

/**
 * Corrects RSS: namespaces on the root, and links and extensions in place of the elements that held
 * their slots. A feed without a date states none, which RSS allows.
 */
export function mendRss(skeleton: string, isDated: boolean): string {
  const dated = isDated
    ? skeleton
    : skeleton.replace(/\n *<lastBuildDate>[^<]*<\/lastBuildDate>/, '')
  return dated
    .replace(/<rss [^<>]*>/, `<rss version="2.0" ${NAMESPACES}>`)
    .replace(/(?:\n *)?<atom:link href="(slot:\d+:)" rel="hub"\/>/, '$1')
    .replace(/(?:\n *)?<extensions>(slot:\d+:)<\/extensions>/g, '$1')
    .concat('\n')
}

/**
 * Corrects Atom: the language of the feed and of each entry, the source at the end of an entry,
 * titles and summaries with their type, and links in place of the elements that held their slots.
 */
export function mendAtom(
  skeleton: string,
  language: string | undefined,
  perEntry: readonly EntryMend[],
): string {
  let opened = 0
  let closed = 0
  return skeleton
    .replace(
      /<feed [^<>]*>/,
      `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"${xmlLang(language)}>`,
    )
    .replace(/<(?:title|subtitle)>(slot:\d+:)<\/(?:title|subtitle)>/g, '$1')
    .replace(
      /<(?:title|summary) type="html"><!\[CDATA\[(slot:\d+:)\]\]><\/(?:title|summary)>/g,
      '$1',
    )
    .replace(/(?:\n *)?<link rel="hub" href="(slot:\d+:)"\/>/, '$1')
    .replace(/(?:\n *)?<link href="(slot:\d+:)"\/>/g, '$1')
    .replace(/<link rel="self" href/, '<link rel="self" type="application/atom+xml" href')
    .replace(/<entry>/g, () => `<entry${perEntry[opened++]!.language}>`)
    .replace(/(?:\n *)?<\/entry>/g, () => `${perEntry[closed++]!.end}\n    </entry>`)
    .concat('\n')
}

/**
 * What the package cannot write into an entry: attributes of its tag, and elements before its end.
 */
export interface EntryMend {
  readonly language: string
  readonly end: string
}

/** The attribute with a space before it; '' where the language is not known. */
export function xmlLang(language: string | undefined): string {
  const tag = languageTag(language)
  return tag === undefined ? '' : ` xml:lang="${escapeAttribute(tag)}"`
}
