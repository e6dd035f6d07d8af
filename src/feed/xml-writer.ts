/**
 * Stands in the bundle for xml-js, by which `feed` writes XML (`[alias]` in wrangler.toml): its
 * writer alone, without its readers.
 */

// @ts-expect-error A part of the package that its types leave out.
import js2xml from 'xml-js/lib/js2xml.js'

export { js2xml }
