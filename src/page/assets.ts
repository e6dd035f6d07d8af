/**
 * The assets of pages: one style, and small scripts that improve pages which also work without
 * them.
 */

type AssetName = 'page.css' | 'page.js' | 'builder.js' | 'desk.js' | 'docs.js'

/** Where each asset is served, such as `/assets/page.Zm9v….css`. */
export type AssetAddresses = Readonly<Record<AssetName, string>>
