/** The parts that cards and other people's pages load. */

import browser from '../../.generated/browser.json' with { type: 'json' }
import { type Asset, SCRIPT_TYPE, STYLE_TYPE } from '../page/assets.ts'

export type EmbedAssetName = 'embed.css' | 'embed.js' | 'embed-fit.js' | 'embed-frame.js'

export const EMBED_ASSETS: Readonly<Record<EmbedAssetName, Asset>> = {
  'embed.css': { body: browser['card.css'], type: STYLE_TYPE },
  /** Defines the elements. */
  'embed.js': { body: browser['embed.js'], type: SCRIPT_TYPE },
  /** Gives frames the height of their cards. */
  'embed-fit.js': { body: browser['embed-fit.js'], type: SCRIPT_TYPE },
  /** Runs in the card. */
  'embed-frame.js': { body: browser['embed-frame.js'], type: SCRIPT_TYPE },
}
