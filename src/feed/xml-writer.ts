/**
 * Stands in the bundle for xml-js, by which `feed` writes XML (`STAND_INS` in `commands/host/modules.ts`): its
 * writer alone, without its readers.
 */

// @ts-expect-error A part of the package that its types leave out.
import js2xml from 'xml-js/lib/js2xml.js'

export { js2xml }
