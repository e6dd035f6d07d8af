/** The whole text of an article, with the chosen sentences marked. */

import { contentText, type ParagraphKind } from '../article/article.ts'
import type { Summary } from '../summary/summary.ts'
import { type Markup, markup } from './markup.ts'
import type { RankedSentence } from './ranking.ts'
import type { Shell } from './shell.ts'

export function wholeText(
  shell: Shell,
  summary: Summary,
  ranked: readonly RankedSentence[],
): Markup {
  const { words } = shell
  const byStart = ranked.toSorted((a, b) => a.sentence.start - b.sentence.start)
  const content = contentText(summary.article)
  let offset = 0
  let next = 0
  const paragraphs = summary.article.paragraphs.map(({ kind, text }) => {
    const start = offset
    const end = start + text.length
    offset = end + 2
    const parts: (Markup | string)[] = []
    let written = start
    for (; next < byStart.length; next++) {
      const one = byStart[next]
      if (!one || one.sentence.end > end) break
      if (one.sentence.start < written) continue
      parts.push(content.slice(written, one.sentence.start), markedSentence(one))
      written = one.sentence.end
    }
    parts.push(content.slice(written, end))
    return paragraph(kind, parts)
  })
  return markup`<section class="whole" aria-labelledby="whole-title">
<h2 id="whole-title" lang="${words.tag}">${words.wholeText}</h2>
${paragraphs}
</section>`
}

function markedSentence({ sentence, rank, chosen }: RankedSentence): Markup {
  return markup`<span id="s${sentence.index}" data-rank="${rank}" class="${chosen ? 'on' : ''}">${sentence.text}</span>`
}

function paragraph(kind: ParagraphKind, parts: readonly (Markup | string)[]): Markup {
  switch (kind) {
    case 'heading':
      return markup`<h3>${parts}</h3>\n`
    case 'quote':
      return markup`<blockquote><p>${parts}</p></blockquote>\n`
    case 'item':
      return markup`<p class="item">${parts}</p>\n`
    case 'preformatted':
      return markup`<p class="preformatted"><code>${parts}</code></p>\n`
    case 'prose':
      return markup`<p>${parts}</p>\n`
  }
}
