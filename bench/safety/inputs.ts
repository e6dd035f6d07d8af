/** Texts that a hostile sender may write, of any size: what the tests of growth and the bench share. */

/** A unit again and again, up to a length in UTF-16 units, between a beginning and an end. */
export const repeated =
  (unit: string, { begin = '', end = '' } = {}) =>
  (length: number): string =>
    begin + unit.repeat(Math.ceil(length / unit.length)) + end

export const STORY =
  'The old lighthouse of the cape was lit again on Friday after a break of many years, and people came. ' +
  'Volunteers had repaired the lamp over two winters. The harbour authority paid for half of the work.'

type Input = (length: number) => string
type Inputs = Readonly<Record<string, Input>>

const named = (units: readonly string[], around: { begin?: string; end?: string } = {}): Inputs =>
  Object.fromEntries(units.map((unit) => [JSON.stringify(unit), repeated(unit, around)]))

export const TEXTS: Inputs = {
  sentences: (length) =>
    Array.from(
      { length: length / 60 },
      (_, i) => `Report ${i} of the day says that ${i * 7} boats left the harbour.`,
    ).join(' '),
  'trailing capitals': repeated('A', { begin: `${STORY} The end came. `, end: '#' }),
  'trailing names': repeated('Anna Berg, ', { begin: `${STORY} The end came. `, end: '1' }),
  ...named([
    'a',
    'A',
    'a ',
    'A. ',
    '. ',
    '"',
    '(',
    '»a',
    'a-',
    ',',
    '\n',
    'a\n\n',
    '1. x\n',
    'http://',
    '@a',
  ]),
  ...named(['é ', '日', '日。', 'ก', 'а ', '\u200b', 'a\u0301', ' ', '…', '1/2/2020 ', '\u2067']),
}

export const MARKDOWN: Inputs = {
  'dots before an at sign': repeated('a.', { begin: `${STORY}\n\n`, end: '@b' }),
  'hyphens before an at sign': repeated('a-', { begin: `${STORY}\n\n`, end: '@b.' }),
  'spaces without a break': repeated(' ', { begin: `${STORY} a`, end: 'b' }),
  ...named(
    [
      '/**word of the text',
      ' _*word of the text',
      '/~~word of the text',
      '<?word of the text',
      '[',
      '](',
      '![',
      '*a ',
      '_a',
      '`',
      '``a',
      '<',
      '<a ',
      '&',
      '| a ',
      '- ',
      '> ',
      '\\',
      '~~a',
      'www.a',
      '[^1]',
      '[a]: b\n',
      'a  \n',
      '<!--',
      '<script',
      '<a@',
      '# a\n',
      '&amp;',
    ],
    { begin: `${STORY}\n\n`, end: ' end' },
  ),
}

const page = (inside: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Lamp</title>${head}</head><body><article><h1>Lamp</h1><p>${STORY}</p>${inside}<p>${STORY}</p></article></body></html>`
const inPage =
  (input: Input): Input =>
  (length) =>
    page(input(length))
const inData =
  (input: Input): Input =>
  (length) =>
    page('', `<script type="application/ld+json">${input(length)}</script>`)
const data = (field: string, unit: string) =>
  inData(
    repeated(unit, {
      begin: `[{"@type":"NewsArticle","headline":"Lamp","${field}":"https://a.example/`,
      end: 'a"},{"@type":"Article","headline":"Other","url":"https://a.example/other"}]',
    }),
  )

export const PAGES: Inputs = {
  paragraphs: inPage(repeated(`<p>${STORY}</p>`)),
  'class names': inPage(repeated('a ', { begin: '<p class="', end: '">text</p>' })),
  'class names of an image': inPage(repeated('a\n', { begin: '<img class="', end: '">' })),
  'spaces before an equals sign': inPage(
    repeated(' ', { begin: '<p class', end: '="a">text</p>' }),
  ),
  'attributes of one': inPage(repeated('a=1 ', { begin: '<p ', end: '>text</p>' })),
  'slashes in linked data': data('url', '/'),
  'brackets in linked data': data('articleBody', '<'),
  'spaces in linked data': data('author', ' '),
  'semicolons behind linked data': inData(repeated('; ', { begin: '{"@type":"Article"}' })),
  'addresses in a state script': inPage(
    repeated('http://', { begin: '<script>{"text":"The words of a text. ', end: ' "}</script>' }),
  ),
  byline: inPage(repeated(', Anna', { begin: '<p class="byline">By Ida Holm', end: '</p>' })),
  'pictures beside one text': (length) => {
    const pictures = repeated('<b><img src="a"></b>')(length / 4)
    return page(`<p>${STORY}</p><div>${repeated('word ')(length * 0.75)}${pictures}</div>`)
  },
  'cards behind one box': (length) => {
    const card = `<b class="teaser">${STORY.slice(0, 45)}</b>`
    const box = repeated('<i>a</i>')(length / 2)
    return page(`<p>${STORY.repeat(9)}</p><div>${box}</div>${repeated(card)(length / 2)}`)
  },
  'cells of one row': inPage(repeated('<td>a</td>')),
  'short lines behind a text': (length) =>
    page('').replace('</article>', `${STORY.repeat(5)}${repeated('<li>Go.')(length)}</article>`),
  'boxes in boxes': (length) => {
    const boxes = `${'<div><p>a'.repeat(30)}${'</div>'.repeat(30)}`
    return page(repeated(boxes)(length))
  },
  // Up to as many as may stand around one text; long, so that reading it again for each would tell.
  'a long text in boxes': (length) => {
    const boxes = length / 680
    const text = `${'<article>'.repeat(boxes)}${repeated('a ')(length * 1.5)}`
    return page(`<p>${STORY}</p>`).replace('</body>', `${text}${'</article>'.repeat(boxes)}</body>`)
  },
  'works below a long title': (length) => {
    const work = '<i itemscope itemtype="https://schema.org/Article"><b itemprop="name">A b</b></i>'
    const title = repeated('word ')(length / 2)
    return page(repeated(work)(length / 2)).replace('<title>Lamp', `<title>Lamp ${title}`)
  },
  date: inPage(repeated('1 May ', { begin: '<time>', end: '2024</time>' })),
  title: (length) => page('').replace('Lamp', repeated(' | ')(length)),
  ...Object.fromEntries(
    Object.entries(
      named([
        '<',
        '<a ',
        '<p>a',
        '<a href="',
        '&',
        '&amp;',
        '<!--',
        '<script>',
        '<svg>',
        '</',
        '<br>',
        '<li>a',
        '<table><tr>',
        '<b><i>',
        "<p don't",
        '<![CDATA[',
      ]),
    ).map(([name, input]) => [name, inPage(input)]),
  ),
}

const item =
  '<item><title>A</title><link>https://a.example/1</link><description>Text of it.</description></item>'
export const FEEDS: Inputs = {
  entries: repeated(item, {
    begin: '<rss version="2.0"><channel><title>T</title>',
    end: '</channel></rss>',
  }),
  ...named(['<', '<a>', '&', '&amp;', '<!--', '<![CDATA[', '<a b="', ']]>', '&nothing;'], {
    begin: `<rss version="2.0"><channel><title>T</title>${item}<item><title>`,
    end: '</title></item></channel></rss>',
  }),
}

export const ROBOTS: Inputs = {
  'names and rules': (length) =>
    repeated('User-agent: l\n')(length / 2) + repeated('Disallow: /x\n')(length / 2),
  'rules for all': repeated('Disallow: /*a*b$\n', { begin: 'User-agent: *\n' }),
  'one long line': repeated('a', { begin: 'User-agent: *\nDisallow: /' }),
  ...named(['\n', ':', '#', 'User-agent: *\n', '%41', '*']),
}
