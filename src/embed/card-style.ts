/** The style of the card in a frame: the pages' faces and colours, and little else. */

import { FONT_RULES, LATIN } from '../page/fonts.ts'
import { DARK, LIGHT } from '../page/palette.ts'

export const CARD_STYLE = `:root { color-scheme: light dark; --latin: ${LATIN}; --sans: ui-sans-serif, "Avenir Next", "Segoe UI", "Noto Sans", system-ui, sans-serif; ${LIGHT} }
@media (prefers-color-scheme: dark) { :root:not([data-theme=light]) { ${DARK} } }
:root[data-theme=light] { color-scheme: light }
:root[data-theme=dark] { color-scheme: dark; ${DARK} }
${FONT_RULES}
* { box-sizing: border-box; margin: 0 }
body { background: var(--paper); color: var(--ink); padding: 1rem 1.15rem; font: 1rem/var(--lead) var(--serif); overflow-wrap: break-word }
[lang] { font-family: var(--serif); line-height: var(--lead) }
a { color: inherit; text-decoration-color: var(--edge); text-decoration-thickness: 1px; text-underline-offset: .2em }
a:hover { color: var(--accent) }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px }
article { padding-block-end: .9rem; margin-block-end: .9rem; border-block-end: 1px solid var(--rule) }
h2 { font-size: 1.2rem; font-weight: 600; line-height: var(--tight); text-wrap: balance; padding-block: .2rem .3rem }
h2 a, .sentences a { text-decoration: none }
h2 a:hover, .sentences a:hover { text-decoration: underline; text-decoration-thickness: 1px }
.dek { font-size: .97rem; hyphens: auto }
.kicker { font: 600 .74rem/1.5 var(--sans); color: var(--accent); letter-spacing: var(--tracking) }
.kicker bdi { color: var(--soft); font-weight: 400 }
.facts { color: var(--soft); font: .78rem/1.5 var(--sans); padding-block-start: .3rem }
.facts > * { display: inline-block; unicode-bidi: plaintext }
footer { font: .78rem/1.5 var(--sans); color: var(--soft) }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
`
