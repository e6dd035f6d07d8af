/** A piece of HTML, such as a feed carries, as text. */

import { Parser } from 'htmlparser2'
import { cleanText } from '../text/clean.ts'

const UNSEEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'rt',
  'rp',
  'rtc',
])
const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
)
/** What is beyond says nothing more. UTF-16 units. */
const MAX_LENGTH = 500_000

/** The paragraphs of a fragment: cleaned, without markup, none empty. Linear in its length. */
export function fragmentParagraphs(html: string): string[] {
  const paragraphs: string[] = []
  let current = ''
  let unseen = 0
  const close = () => {
    const text = cleanText(current)
    if (text !== '') paragraphs.push(text)
    current = ''
  }
  const parser = new Parser({
    onopentagname: (name) => {
      if (UNSEEN.has(name)) unseen += 1
      if (BLOCKS.has(name)) close()
    },
    ontext: (text) => {
      if (unseen === 0) current += text
    },
    onclosetag: (name) => {
      if (UNSEEN.has(name)) unseen -= 1
      if (BLOCKS.has(name)) close()
    },
  })
  parser.end(html.slice(0, MAX_LENGTH))
  close()
  return paragraphs
}

/** A fragment as one line of text, for what should hold none of its markup: titles and names. */
export const fragmentLine = (html: string): string => fragmentParagraphs(html).join(' ')
