/** Opens the library for one request. */

import bundle from '../../.generated/articles.json' with { type: 'json' }
import { type Bundle, bundledLibrary } from '../library/bundled.ts'
import type { Library } from '../library/library.ts'
import type { Bindings } from '../settings.ts'

// The build step wrote it with the very types that are read here.
const bundled = bundledLibrary(bundle as unknown as Bundle)

export function openLibrary(_bindings: Bindings): Library {
  return bundled
}
