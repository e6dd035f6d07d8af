/**
 * The addresses of the styles and scripts that pages and cards load. The build computes their hashes,
 * so writing a page does not load them.
 */

import addresses from '../../../.generated/assets.json' with { type: 'json' }

/** Paths such as `/assets/page.Zm9v….css`, by the names under which `src/browser/` is built. */
export const ASSET_ADDRESSES = addresses
