/** The parts that pages load: one style, and small scripts that only make good pages better. */

export type AssetName = 'page.css' | 'page.js' | 'builder.js' | 'desk.js' | 'docs.js'

/** Where each asset is served, such as `/assets/page.Zm9v….css`. */
export type AssetAddresses = Readonly<Record<AssetName, string>>
