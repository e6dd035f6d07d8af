/**
 * The script of all pages. It only makes better what is complete without it: what it cannot do in a
 * browser stays hidden there.
 */

import './page/bookmark.ts'
import './page/copy.ts'
import './page/ask.ts'
import './page/length.ts'
import './page/listen.ts'
import './page/share.ts'
