/**
 * Where the parts are that pages and cards load. The build computes their hashes, so a page needs
 * nothing of the parts themselves.
 */

import assets from '../../../.generated/assets.json' with { type: 'json' }

/** Paths such as `/assets/page.Zm9v….css`, by the names under which `src/browser/` is built. */
export const ASSET_ADDRESSES = assets.addresses

/** Subresource Integrity values of the scripts for other people's pages. */
export const ASSET_INTEGRITY: Readonly<Record<'embed.js' | 'embed-fit.js', string>> =
  assets.integrity
