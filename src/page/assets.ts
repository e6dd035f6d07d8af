/** The parts that pages load: one style, and small scripts that only make good pages better. */

import { BUILDER_SCRIPT } from './client/builder.client.ts'
import { DOCS_SCRIPT } from './client/docs.client.ts'
import { PAGE_SCRIPT } from './client/page.client.ts'
import { STYLE } from './style.ts'

export type AssetName = 'page.css' | 'page.js' | 'builder.js' | 'docs.js'

export interface Asset {
  readonly body: string
  readonly type: string
}

const SCRIPT_TYPE = 'text/javascript; charset=utf-8'

export const ASSETS: Readonly<Record<AssetName, Asset>> = {
  'page.css': { body: STYLE, type: 'text/css; charset=utf-8' },
  'page.js': { body: PAGE_SCRIPT, type: SCRIPT_TYPE },
  'builder.js': { body: BUILDER_SCRIPT, type: SCRIPT_TYPE },
  'docs.js': { body: DOCS_SCRIPT, type: SCRIPT_TYPE },
}

/** Where each asset is served, such as `/assets/Zm9v.css`. */
export type AssetAddresses = Readonly<Record<AssetName, string>>
