/**
 * The addresses of the styles and scripts of pages and cards. The build computes their hashes, so
 * that writing a page need not load them.
 */

import addresses from '../../../.generated/assets.json' with { type: 'json' }

/** Paths such as `/assets/page.Zm9v….css`, by the names of the files built from `src/browser/`. */
export const ASSET_ADDRESSES = addresses
