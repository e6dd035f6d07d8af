/**
 * Replaces xml-js, which `feed` writes its XML with, in the bundle (`STAND_INS` in
 * `commands/host/modules.ts`): only its writer, without its parsers.
 */

// @ts-expect-error A part of the package that its types leave out.
import js2xml from 'xml-js/lib/js2xml.js'

export { js2xml }
