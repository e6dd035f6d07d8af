/** The text that a feed carries: all of it, without the lines of the site's program. */

import { describe, expect, it } from 'vitest'
import { contentText } from '../../src/article/article.ts'
import { carriedArticle, isTelling } from '../../src/follow/carried.ts'
import { entryText } from '../../src/follow/entry-text.ts'

const context = {
  url: 'https://pier.example/ebb',
  title: 'Ebb at the pier',
  siteTitle: 'Pier News',
}
const text = (html: string) => contentText(entryText(html, context))
const SENTENCE = 'The ebb left two boats on the sand.'
const LINKED = '<a href="https://pier.example/ebb">Ebb at the pier</a>'
const HOME = '<a href="https://pier.example/">Pier News</a>'

describe('what the program of a site adds', () => {
  it.each([
    ['English', `<p>The post ${LINKED} appeared first on ${HOME}.</p>`],
    ['the site alone', `<p>Dieser Beitrag erschien zuerst auf ${HOME}.</p>`],
    ['where it stood first', `<p>Originally posted at ${HOME}.</p>`],
    [
      'a request for mail',
      '<p>Thanks for reading! <a href="mailto:a@b.example">Reply by mail</a></p>',
    ],
    ['tags', '<p>Tagged: boats, mud</p>'],
    ['rights', '<p>© Pier News 2024</p>'],
    ['German', `<p>Der Beitrag ${LINKED} erschien zuerst auf ${HOME}.</p>`],
    ['a host of podcasts', '<p>See voices.example/listener for privacy information.</p>'],
    ['what one pays for', '<p>Learn more about your ad choices. Visit voices.example/ads</p>'],
    ['where to listen', '<p>Subscribe on Apple Podcasts, or wherever you listen.</p>'],
    [
      'relative links',
      '<p>Wpis <a href="/ebb">Ebb</a> pochodzi z serwisu <a href="/">Pier News</a>.</p>',
    ],
    ['Japanese', `<p>投稿 ${LINKED} は ${HOME} に最初に表示されました。</p>`],
    ['no links', '<p>L’article Ebb at the pier est apparu en premier sur Pier News.</p>'],
    [
      'a link list',
      '<p>submitted by <a href="/u/x">/u/x</a><br/><a href="/l">[link]</a> <a href="/c">[comments]</a></p>',
    ],
    ['reading time', '<p>Reading time: 3 minutes</p>'],
    ['reading time, short', '<p>5 min read</p>'],
    [
      'a share line',
      '<p>Share this:</p><ul><li><a href="/t">Twitter</a></li><li><a href="/f">Facebook</a></li></ul>',
    ],
    ['a pointer', '<p><a href="https://pier.example/ebb#more">Continue reading →</a></p>'],
    ['a pointer in French', '<p><a href="https://pier.example/ebb">Lire la suite</a></p>'],
    [
      'a pointer by where it leads',
      '<p><a href="https://pier.example/ebb?from=rss">Afficher</a></p>',
    ],
    ['a share line of one line', '<p>Teilen auf: <a href="/f">Facebook</a> <a href="/x">X</a></p>'],
    ['share buttons', '<p><a href="/t">Auf X teilen (Wird in neuem Fenster geöffnet)</a></p>'],
    ['reading time in German', '<p>Lesedauer: 3 Minuten</p>'],
    ['reading time in Russian', '<p>Время на прочтение: 3 мин</p>'],
    ['reading time in Japanese', '<p>この記事は約3分で読めます。</p>'],
    ['where it stood first', `<p>This article was originally published on ${HOME}.</p>`],
    ['where it is', '<p>Source: <a href="https://a.example/b">https://a.example/b</a></p>'],
    ['rights', '<p>© 2026 Pier News. All rights reserved.</p>'],
    ['when and by whom', '<p>Posted by Ann on March 2, 2026</p>'],
    ['a call', '<p><a href="/c">Leave a comment</a></p>'],
    ['a link alone at the end, in any language', '<p><a href="/x">और पढ़ें</a></p>'],
    [
      'a link alone at the end, in brackets',
      '<p>[<a href="https://p.example/">Become a patron</a>]</p>',
    ],
    [
      'the numbers of PubMed',
      '<p>PMID:<a href="/1">38123456</a> | DOI:<a href="/2">10.1/x</a></p>',
    ],
    ['an advertisement', '<p>Anzeige</p>'],
    ['a call to discuss', '<p><a href="/f">Discuss this article</a> in our forums</p>'],
    ['the original', '<p>Read the original article: <a href="/x">Ebb</a></p>'],
    ['the frame of a newsletter', '<p><a href="/v">View this email in your browser</a></p>'],
    ['a call to subscribe', '<p>Subscribe to our weekly newsletter</p>'],
    ['a call to follow', '<p>Follow us on <a href="/x">X</a> and <a href="/f">Facebook</a>.</p>'],
    ['the coverage of Google News', '<p>View Full Coverage on Google News</p>'],
    ['the like button of WordPress', '<p>Like this: <span>Like</span> Loading...</p>'],
    [
      'the call of Substack',
      '<p>Thanks for reading Pier News! Subscribe for free to receive new posts and support my work.</p>',
    ],
    [
      'the call of Substack to pay',
      '<p>Pier News is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p>',
    ],
    [
      'the counts of Discourse',
      '<p>3 posts - 2 participants</p><p><a href="/t">Read full topic</a></p>',
    ],
    ['the counts of Lemmy', '<p>12 points | <a href="/c">4 comments</a></p>'],
    ['where WordPress filed it', '<p>This entry was posted in <a href="/s">Sea</a>.</p>'],
    ['another order', '<p>The post <a href="/e">Ebb</a> first appeared on The Pier.</p>'],
  ])('goes: %s', (_, added) => {
    expect(text(`<p>${SENTENCE}</p>${added}`)).toBe(SENTENCE)
  })

  it('is not a link that is the text, a sentence or an item of a list', () => {
    const link = '<a href="https://a.example/b">A boat for ten people</a>'
    expect(text(`<p>${link}</p>`)).toBe('A boat for ten people')
    expect(text(`<p>${SENTENCE}</p><ul><li>${link}</li></ul>`)).toContain('A boat for ten')
    for (const sentence of ['She left.', 'वह चली गई।', 'هل رحلت؟', 'Նա գնաց։']) {
      expect(text(`<p>${SENTENCE}</p><p><a href="/b">${sentence}</a></p>`)).toContain(sentence)
    }
    expect(text(`<p><img src="/b.png"></p><p>${link}</p>`)).toBe('A boat for ten people')
  })

  it('goes within a paragraph', () => {
    expect(text(`${SENTENCE} The post Ebb at the pier appeared first on Pier News.`)).toBe(SENTENCE)
    expect(text('arXiv:2601.00012v2 Announce Type: replace-cross Abstract: We measure ebb.')).toBe(
      'We measure ebb.',
    )
    expect(text('The ebb left two boats and then [&#8230;]')).toBe(
      'The ebb left two boats and then…',
    )
  })

  it.each([
    ['a word', '<a href="https://pier.example/ebb">Mehr</a>'],
    ['brackets', '[<a href="https://pier.example/ebb#x">mehr</a>]'],
    ['an arrow', '… <a href="https://pier.example/ebb">Continue reading Ebb at the pier →</a>'],
    ['Japanese', '<a href="https://pier.example/ebb">続きを読む</a>'],
    ['words alone', 'Read the full story →'],
  ])('goes behind the last sentence: %s', (_, added) => {
    expect(text(`<p>${SENTENCE} ${added}</p>`)).toBe(SENTENCE)
  })

  it('goes in old and new names of arXiv', () => {
    expect(text('arXiv:cond-mat/0401001v2 Announce Type: cross Abstract: We measure ebb.')).toBe(
      'We measure ebb.',
    )
  })

  it.each([
    'The gull appeared first on the old pier, and the children fed it.',
    'Write to <a href="mailto:ada@pier.example">the harbour master</a> by Friday, she said.',
    'The <a href="https://mill.example/">mill</a> is closed.',
    'Share this bread with whoever is hungry, the baker said.',
    'Comments by the mayor were met with laughter.',
    'Continue reading the sign, she said, and you will know.',
    'The post at the corner of Pier News street was painted.',
    'Advertisement was banned from the pier.',
    'View this email as a warning, wrote the clerk.',
    'Follow us on the towpath, said the guide, and you will see the heron.',
    'The post of harbour master first appeared on the budget of 1931.',
    'Follow us on a walk along the towpath to see <a href="/h">the heron</a>.',
    'The post of harbour master first appeared on the budget of 1931, wrote <a href="/a">Ann</a>.',
    'The harbour won 3 points | a record | against the bakers.',
    'Published in 1931, the timetable lists two ferries.',
    'This story first appeared in a book of 1931.',
    'The mayor wrote <a href="https://pier.example/ebb">what she thinks</a> of it.',
    'We asked her. <a href="https://pier.example/ebb">She said that the pier will stay.</a>',
  ])('stays where it only sounds like it: %s', (sentence) => {
    expect(text(`<p>${sentence}</p>`)).toBe(sentence.replace(/<[^>]*>/g, ''))
  })
})

describe('a notice', () => {
  it.each([
    'We and our partners agreed to share the costs of the pier, said the mayor of our town.',
    'Subscribe to the channel for more films of the pier.',
    'Die Aufsicht für Datenschutz prüft das Leck. «Wir haben das Portal gesperrt», hieß es.',
  ])('is a text like any other in a feed: %s', (sentence) => {
    expect(text(`<p>${sentence}</p>`)).toBe(sentence)
  })
})

describe('a picture', () => {
  it('tells what a comic says', () => {
    const html = '<img src="/c.png" title="A gull reads the timetable." alt="Gull">'
    expect(text(html)).toBe('A gull reads the timetable.')
    const article = carriedArticle({ ...ENTRY, html }, 'Pier')
    expect(article.image).toEqual({ url: 'https://pier.example/c.png' })
  })

  it.each([
    ['is loaded late', '<img src="data:image/gif;base64,R0" data-src="/late.png">', '/late.png'],
    ['has sizes alone', '<img srcset="/one.png 1x, /two.png 2x">', '/one.png'],
    ['stands within a text', `<p><img src="/c.png"> ${SENTENCE}</p>`, '/c.png'],
    [
      'stands by itself further down',
      `<p><img src="/a.png">${SENTENCE}</p><img src="/b.png">`,
      '/b.png',
    ],
    ['is a sign', `<p>${SENTENCE} <img src="/img/smilies/smile.png"></p>`, null],
    ['counts readers', `${SENTENCE}<img src="/t.gif" width="1" height="1">`, null],
  ])('is found, or not, where it %s', (_, html, wanted) => {
    expect(entryText(html, context).picture).toBe(wanted)
  })

  it('beside a text is no text', () => {
    expect(text(`<p>${SENTENCE}</p><p><img src="/c.png" alt="Two boats on the sand"></p>`)).toBe(
      SENTENCE,
    )
  })
})

const ENTRY = {
  url: 'https://pier.example/ebb',
  title: 'What the ebb left',
  html: '',
  authors: [],
  tags: [],
  published: null,
  updated: null,
  language: null,
  image: null,
}

describe('a text', () => {
  it.each([
    ['Short.', false],
    ['Comments', false],
    ['What the ebb left', false],
    ['', false],
    ['Boat, quay, rope.', true],
    [SENTENCE, true],
  ])('%j tells something: %s', (html, telling) => {
    expect(isTelling(carriedArticle({ ...ENTRY, html }, 'Pier'))).toBe(telling)
  })

  it('of few words is in the language of its feed, else of its title', () => {
    const few = (language: string | null) =>
      carriedArticle({ ...ENTRY, html: 'Silta, vene.', language }, '').language
    expect(few('fi')).toBe('fi')
    expect(few(null)).toBe('en')
  })
})
