/** The articles that came with the deployed files, loaded when one is asked for. */

import bundle from '../../.generated/articles.json' with { type: 'json' }
import { bundledLibrary } from '../library/bundled.ts'
import { bundledStories } from '../library/bundled-stories.ts'
import { type PackedBundle, unpackBundle } from '../library/packed.ts'

// The build step wrote it from the same types that are read here.
const unpacked = unpackBundle(bundle as unknown as PackedBundle)

export const library = bundledLibrary(unpacked)
export const stories = bundledStories(unpacked.stories, unpacked.publications)
