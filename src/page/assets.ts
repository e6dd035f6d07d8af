/** The parts that pages load: one style, and small scripts that only make good pages better. */

import browser from '../../.generated/browser.json' with { type: 'json' }

export type AssetName = 'page.css' | 'page.js' | 'builder.js' | 'desk.js' | 'docs.js'

export interface Asset {
  readonly body: string
  readonly type: string
}

export const STYLE_TYPE = 'text/css; charset=utf-8'
export const SCRIPT_TYPE = 'text/javascript; charset=utf-8'

export const ASSETS: Readonly<Record<AssetName, Asset>> = {
  'page.css': { body: browser['page.css'], type: STYLE_TYPE },
  'page.js': { body: browser['page.js'], type: SCRIPT_TYPE },
  'builder.js': { body: browser['builder.js'], type: SCRIPT_TYPE },
  'desk.js': { body: browser['desk.js'], type: SCRIPT_TYPE },
  'docs.js': { body: browser['docs.js'], type: SCRIPT_TYPE },
}

/** Where each asset is served, such as `/assets/Zm9v.css`. */
export type AssetAddresses = Readonly<Record<AssetName, string>>
