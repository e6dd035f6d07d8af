/**
 * The script of all pages. Pages are complete without it; what a browser does not support stays
 * hidden.
 */

import './page/bookmark.ts'
import './page/copy.ts'
import './page/ask.ts'
import './page/length.ts'
import './page/listen.ts'
import './page/share.ts'
