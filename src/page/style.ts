/**
 * The style of all pages: one stylesheet, system fonts only.
 *
 * Each script gets a stack of serif (text) faces that its systems bring, its own line height, and
 * no tracking where letters join. All pairs of text and ground hold WCAG 2.2 AA in both themes.
 */
import { FONT_RULES, LATIN } from './fonts.ts'
import { DARK, LIGHT } from './palette.ts'

export const STYLE = `:root {
  color-scheme: light dark;
  ${LIGHT};
  --sans: ui-sans-serif, "Avenir Next", "Segoe UI", "Noto Sans", system-ui, sans-serif;
  --latin: ${LATIN};
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", "Noto Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
${FONT_RULES}
* { box-sizing: border-box }
[hidden] { display: none !important }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 2rem }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/var(--lead) var(--serif); overflow-wrap: break-word; font-kerning: normal }
[lang] { font-family: var(--serif); line-height: var(--lead) }
h1, h2, h3, p, ul, ol, pre, table { margin: 0 }
ul, ol { padding: 0; list-style: none }
h1, h2, h3 { font-weight: 600; text-wrap: balance; line-height: var(--tight) }
a { color: inherit; text-decoration-color: var(--edge); text-decoration-thickness: 1px; text-underline-offset: .2em }
a:hover { color: var(--accent); text-decoration-color: currentColor }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px }
.skip { position: absolute; inset-inline-start: 1rem; top: -4rem; background: var(--ink); color: var(--paper); padding: .5rem 1rem; z-index: 1 }
.skip:focus { top: 1rem; color: var(--paper) }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
main, .masthead, .colophon { max-width: 68rem; margin-inline: auto; padding-inline: 1.25rem }

.masthead { display: grid; grid-template-columns: 1fr auto; align-items: end; column-gap: 2rem; padding-block: 1.4rem .7rem; border-block-end: 3px double var(--ink) }
.nameplate { font-family: var(--latin); font-size: 2.5rem; font-weight: 700; line-height: 1; letter-spacing: -.02em }
.nameplate a { text-decoration: none; color: inherit }
.tagline { grid-row: 2; color: var(--soft); font-size: .85rem; font-style: var(--slant); padding-block-start: .35rem }
.masthead nav { grid-row: 2; grid-column: 2 }
.masthead nav ul, .colophon ul, .languages ul { display: flex; flex-wrap: wrap; align-items: baseline; gap: .15rem 1.3rem }
nav li { font-size: .85rem }
nav a { display: inline-block; padding-block: .2rem; text-decoration: none }
nav a:hover { text-decoration: underline }
nav [aria-current] { text-decoration: underline; text-decoration-thickness: 2px; text-decoration-color: var(--accent) }

.kicker { font: 600 .74rem/1.5 var(--sans); color: var(--accent); letter-spacing: var(--tracking) }
.kicker bdi { color: var(--soft); font-weight: 400 }
.facts { color: var(--soft); font: .8rem/1.5 var(--sans) }
.facts > * { display: inline-block; unicode-bidi: plaintext }

.ask { max-width: 46rem; margin-inline: auto; padding-block: 2.4rem 2rem }
.ask label { display: block; font-size: 1.5rem; font-weight: 600; line-height: var(--tight); padding-block-end: .8rem; text-align: center }
.field { display: flex; border: 1px solid var(--edge); border-radius: 3px; background: var(--paper) }
.field:focus-within { outline: 2px solid var(--accent); outline-offset: 2px }
.field textarea { flex: 1; min-width: 0; min-height: 3.2rem; max-height: 14rem; field-sizing: content; resize: none; border: 0; background: none; color: inherit; font: 1.05rem/1.5 var(--serif); padding: .8rem 1rem }
.field textarea:focus { outline: 0 }
::placeholder { color: var(--soft); opacity: 1 }
button, .button { font: 600 .92rem/1.3 var(--sans); color: var(--paper); background: var(--ink); border: 1px solid var(--ink); border-radius: 3px; padding: .65rem 1.2rem; cursor: pointer; text-decoration: none; display: inline-block }
button:hover, .button:hover { background: var(--accent); border-color: var(--accent); color: var(--paper) }
.field button { align-self: stretch; border-radius: 0; border: 0 }
.quiet { background: none; color: inherit; border-color: var(--edge); font-weight: 400; font-size: .82rem; padding: .35rem .8rem }
.quiet[aria-pressed] { background: var(--ink); color: var(--paper) }
.examples { color: var(--soft); font-size: .88rem; padding-block-start: .8rem; text-align: center }
.examples a { display: inline-block; color: var(--ink); margin-inline: .5rem }

.section-head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .3rem 2rem; border-block: 1px solid var(--rule); padding-block: .5rem }
.section-head h2, .along h2, .lede h2, .keywords h2, .whole > h2, .after h2 { font: 600 .82rem/1.5 var(--sans); letter-spacing: var(--tracking); color: var(--soft) }
.languages ul { gap: .1rem 1rem }
.languages span { color: var(--soft); font: .72rem var(--sans) }
.headlines { display: grid; grid-template-columns: repeat(6, 1fr); column-gap: 2.6rem; overflow: clip }
.headlines > * { grid-column: span 2; padding-block: 1.4rem; border-block-start: 1px solid var(--rule); min-width: 0; position: relative }
.headlines > *::after { content: ""; position: absolute; inset-block: 1.4rem; left: -1.3rem; border-left: 1px solid var(--rule) }
.headlines > :nth-child(-n+2) { border: 0 }
.headlines > :nth-child(1) { grid-column: span 4 }
.headlines > :nth-child(1) h3 { font-size: 2.1rem }
.headlines > :nth-child(1) .dek { font-size: 1.12rem }
.headlines h3 { font-size: 1.3rem; padding-block: .3rem .5rem }
.headlines h3 a { text-decoration: none }
.headlines h3 a:hover { text-decoration: underline; text-decoration-thickness: 1px }
.dek { color: var(--ink); font-size: .97rem; hyphens: auto }
.headlines .facts { padding-block-start: .5rem }
.nothing { padding-block: 2rem; color: var(--soft) }
.older { padding-block: 1.4rem; text-align: center }
.along { padding-block: 2.2rem }
.ways { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 1.2rem 2.4rem; align-items: start; padding-block-start: .6rem }
.line { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: end; gap: .35rem .8rem; padding-block: .4rem }
.line h2, .line h3 { font-size: 1rem; grid-column: 1; padding: 0 }
.line button { grid-column: 2; grid-row: 1 }
pre { grid-column: 1 / -1; white-space: pre-wrap; overflow-wrap: anywhere; font: .78rem/1.6 var(--mono); background: var(--raised); padding: .7rem .9rem; border-radius: 3px; text-align: left; direction: ltr }
code { font-family: var(--mono); font-size: .95em }
pre code { font-size: 1em }

.reader { max-width: 42rem }
.reader > article > header { padding-block: 2.6rem 1.4rem }
.reader h1 { font-size: 2.3rem; padding-block: .4rem .7rem }
.reader h1 a { text-decoration: none }
.reader h1 a:hover { text-decoration: underline; text-decoration-thickness: 1px }
.lede { border-block: 1px solid var(--ink); padding-block: 1rem 1.2rem }
.lede h2 { float: inline-start; line-height: 2rem }
.lengths { display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: 0 1.2rem; min-height: 2rem; font-family: var(--sans) }
.measure { font: .8rem/1.5 var(--sans); color: var(--soft); font-variant-numeric: tabular-nums }
.dot:has(+ :empty) { display: none }
.steps { font-size: .9rem }
.steps a { min-width: 1.7rem; text-align: center }
.slider { display: flex; align-items: center; min-height: 1.9rem }
input[type=range] { width: 11rem; height: 1.5rem; accent-color: var(--accent); margin: 0; cursor: pointer }
.sentences { clear: both; font-size: 1.3rem; padding-block: .7rem .4rem; hyphens: auto }
.sentences a { text-decoration: none }
.sentences a:hover { color: inherit; background: var(--mark) }
.note { color: var(--soft); font-size: .9rem }
.tools { display: flex; gap: .6rem; min-height: 2.1rem; padding-block-start: .4rem }
.keywords { padding-block: 1.3rem .4rem }
.keywords ul { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding-block-start: .2rem }
.why { border-block-end: 1px solid var(--rule); padding-block: .8rem }
.why summary { cursor: pointer; font: .88rem/1.6 var(--sans); color: var(--soft) }
.why summary:hover { color: var(--accent) }
.why p { font-size: .92rem; padding-block: .6rem }
table { border-collapse: collapse; width: 100%; font-size: .86rem; line-height: 1.45 }
th { font: 400 .74rem/1.4 var(--sans); color: var(--soft); text-align: start }
th, td { padding: .35rem .6rem .35rem 0; border-block-end: 1px solid var(--rule); vertical-align: baseline; text-align: start }
td:not(:nth-child(2)) { font-family: var(--sans); white-space: nowrap; font-variant-numeric: tabular-nums }
.why small { display: block; color: var(--soft); font: .74rem/1.5 var(--sans) }
.why tr.on td:first-child { font-weight: 700; color: var(--accent) }
.why svg { width: 4rem; height: .4rem; vertical-align: middle }
[dir=rtl] svg { transform: scaleX(-1) }
.scale { fill: var(--rule) }
.value { fill: var(--accent) }
.whole { padding-block: 1.6rem }
.whole p, .whole blockquote { margin-block: .8em; hyphens: auto }
.whole h3 { font-size: 1.2rem; margin-block: 1.6em .4em }
.whole blockquote { margin-inline: 0; padding-inline-start: 1.1rem; border-inline-start: 2px solid var(--rule) }
.whole .item { padding-inline-start: 1.1rem; position: relative }
.whole .item::before { content: "•"; position: absolute; inset-inline-start: 0; color: var(--soft) }
.preformatted { font-size: .88rem; overflow-x: auto }
.on[id] { background: linear-gradient(transparent 8%, var(--mark) 8% 92%, transparent 92%); box-decoration-break: clone; -webkit-box-decoration-break: clone }
.whole :target { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px }
.after { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: 1.2rem 2rem; border-block-start: 1px solid var(--rule); padding-block: 1.2rem; font-size: .92rem }
.after li { padding-block: .12rem }

.plain { max-width: 46rem; padding-block: 2.4rem }
.plain h1 { font-size: 2.2rem; padding-block: .3rem .7rem }
.plain h2 { font-size: 1.2rem; padding-block: 1.4rem .4rem }
.plain > p, .docs > div > p { padding-block: .35rem }
.failure .detail, .reference { color: var(--soft); font-size: .9rem }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.4rem }
.feed-list li { display: flex; align-items: baseline; justify-content: space-between; gap: 1rem; padding-block: .35rem; border-block-end: 1px solid var(--rule) }
.formats a { display: inline-block; margin-inline-start: .7rem; font: .8rem/1.9 var(--sans) }
.entries { padding-block-start: 1rem }
.entries .facts { padding-block-start: .3rem }
.entries li { padding-block: .6rem 1rem; border-block-end: 1px solid var(--rule) }
.entries h2 { padding-block: .4rem .2rem }
.builder { max-width: 68rem }
.choices { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); align-items: end; gap: .8rem 1.2rem; padding-block: .8rem }
.choices label, [data-try] label { display: block; font: .8rem/1.6 var(--sans); color: var(--soft) }
select, input:not([type=range]), [data-try] textarea { width: 100%; font: .95rem/1.4 var(--sans); color: var(--ink); background: var(--paper); border: 1px solid var(--edge); border-radius: 3px; padding: .45rem .6rem; text-overflow: ellipsis }
.two { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2.4rem }
.preview iframe { width: 100%; height: 34rem; border: 1px solid var(--rule) }
.operation { border-block-start: 1px solid var(--rule); padding-block: .2rem }
.operation summary { cursor: pointer; padding-block: .4rem; display: flex; flex-wrap: wrap; gap: .1rem .8rem; align-items: baseline; font-size: .95rem }
.operation summary code:first-child { color: var(--accent); font-weight: 700; min-width: 3.6rem }
.operation > :not(summary) { margin-block: .5rem }
.answers { color: var(--soft); font: .84rem/1.6 var(--sans) }
[data-try] pre { max-height: 26rem; overflow: auto }

.colophon { border-block-start: 1px solid var(--rule); padding-block: 1.4rem 2.6rem; color: var(--soft); font-size: .86rem }
.colophon nav { padding-block-start: .6rem }

@media (max-width: 48rem) {
  html { font-size: 100% }
  .masthead { grid-template-columns: 1fr; padding-block: 1rem .5rem }
  .masthead nav { grid-row: 3; grid-column: 1; padding-block-start: .5rem }
  .nameplate { font-family: var(--latin); font-size: 2.1rem }
  .ask { padding-block: 1.6rem }
  .ask label { font-size: 1.25rem; text-align: start }
  .examples { text-align: start }
  .examples > * { display: block; margin: 0; padding-block: .2rem }
  .headlines > *, .headlines > :nth-child(1) { grid-column: 1 / -1 }
  .headlines > :nth-child(2) { border-block-start: 1px solid var(--rule) }
  .headlines > :nth-child(1) h3, .reader h1, .plain h1 { font-size: 1.8rem }
  .reader > article > header { padding-block: 1.6rem 1rem }
  .sentences { font-size: 1.18rem }
  .two { grid-template-columns: minmax(0, 1fr) }
}
@media (prefers-reduced-motion: no-preference) {
  html { scroll-behavior: smooth }
  .on[id], a { transition: color .15s, background-color .15s }
}
@media (forced-colors: active) {
  .on[id] { text-decoration: underline; text-decoration-thickness: 2px }
  .scale { fill: GrayText }
  .value { fill: CanvasText }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --accent: #000; --rule: #bbb }
  .masthead nav, .tagline, .ask, .along, .tools, .lengths, .languages, .colophon nav, .after, .why, .skip, .older { display: none }
  body { font-size: 10.5pt }
  .reader, .plain { max-width: none }
  .on[id] { background: none; text-decoration: underline; text-decoration-thickness: 1px }
  .reader h1 a::after { content: " " attr(href); display: block; font: 9pt var(--mono); overflow-wrap: anywhere }
}
`
