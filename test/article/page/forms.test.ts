/** One trouble of pages in many forms: words, languages and markup that sites use for the same. */

import { describe, expect, it } from 'vitest'
import { contentText } from '../../../src/article/article.ts'
import { extractArticle } from '../../../src/article/page/extract.ts'
import { HARBOUR, paragraphs } from '../pages/prose.ts'

const TITLE = 'Norrvik mends its quay'
/** A sentence that is no part of the story. */
const OTHER =
  'The night desk wrote this line about seven lanterns and a goat that nobody wanted to own.'

interface Parts {
  readonly before?: string
  readonly middle?: string
  readonly after?: string
  readonly below?: string
  readonly text?: string
}
const page = ({ before = '', middle = '', after = '', below = '', text }: Parts) =>
  `<title>${TITLE}</title><body><main><article><h1>${TITLE}</h1>${before}${
    text ?? paragraphs(HARBOUR.slice(0, 3)) + middle + paragraphs(HARBOUR.slice(3))
  }${after}</article></main>${below}</body>`
const textOf = (parts: Parts) => contentText(extractArticle(page(parts)))
const box = (attributes: string) => `<div ${attributes}><p>${OTHER}</p></div>`

describe('hidden text', () => {
  it.each([
    'style="position:absolute;left:-9999px"',
    'STYLE="Display:None"',
    'style="height:0;overflow:hidden"',
    'style="font-size:0"',
    'class="oculto"',
    'class="versteckt"',
    'class="masqué"',
    'class="popup--hidden"',
    'class="offer_hidden_yes"',
    'class="show-for-sr"',
    'class="mw-hidden"',
    'class="acme-u-hidden"',
    'class="hidden-xs hidden-sm hidden-md hidden-lg"',
    'class="hidden-desktop hide-mobile"',
    'class="hidden-xs-up"',
    'class="mfp-hide"',
    'popover',
  ])('%s', (attributes) => {
    const text = textOf({ middle: box(attributes) })
    expect(text).not.toContain(OTHER)
    expect(text).toContain(HARBOUR[5])
  })

  it('is that of a dialog that is not open', () => {
    expect(textOf({ before: `<dialog><p>${OTHER.repeat(8)}</p></dialog>` })).not.toContain(OTHER)
  })

  it.each(['class="hidden md:block"', 'class="overflow-hidden"', 'style="opacity:0"'])(
    'is not that of %s',
    (attributes) => {
      expect(textOf({ middle: box(attributes) })).toContain(OTHER)
    },
  )

  it('is not the only text of a formula', () => {
    const formula =
      '<m style="clip:rect(1px,1px,1px,1px);position:absolute"><math><mi>xyz</mi></math></m>'
    expect(
      textOf({ middle: `<p>Divers measure the depth by ${formula} and by hand every day.</p>` }),
    ).toContain('by xyz and by hand')
  })
})

describe("readers' comments", () => {
  const thread =
    '<b>fred</b><p>Four million crowns, and my street has had no lamp for a year, thank you.</p>'
  it.each([
    `<div class="leserkommentare">${thread}</div>`,
    `<div id="caja-comentarios">${thread}</div>`,
    `<div class="talkbacks">${thread}</div>`,
    `<div class="kommentarspalte">${thread}</div>`,
    `<div class="visitorFeedback">${thread}</div>`,
    `<div itemprop="comment" itemscope itemtype="https://schema.org/Comment">${thread}</div>`,
    `<div property="schema:comment" typeof="schema:Comment">${thread}</div>`,
    `<div typeof="UserComments">${thread}</div>`,
    `<div class="x1"><h3>12 comments</h3><div>${thread}</div></div>`,
    `<section aria-label="Comments"><div>${thread}</div></section>`,
    `<div data-testid="comments">${thread}</div>`,
    `<div class="stimmen-der-leser">${thread}</div>`,
    `<div class="duyen-binh-luan">${thread}</div>`,
    `<details><summary>Comments (2)</summary>${thread}</details>`,
    `<h2>みんなのコメント（2件）</h2><div class="x2">${thread}</div>`,
    `<div class="x3"><div><h3>Comentários (2)</h3></div><div>${thread}</div></div>`,
    `<h3>Opiniones de los lectores</h3><ul><li>${thread}</li></ul>`,
    `<h3>Ý kiến bạn đọc (2)</h3><ul><li>${thread}</li></ul>`,
    `<h3>Обсуждение (2)</h3><ul><li>${thread}</li></ul>`,
    `<h3>热门评论</h3><ul><li>${thread}</li></ul>`,
    `<h3>2 thoughts on “${TITLE}”</h3><div>${thread}</div>`,
    `<h3>2 respuestas a «${TITLE}»</h3><ol><li>${thread}</li></ol>`,
    `<h3>2 Antworten auf „${TITLE}“</h3><ol><li>${thread}</li></ol>`,
    `<h3>「${TITLE}」への2件のフィードバック</h3><ol><li>${thread}</li></ol>`,
    `<h3>“${TITLE}” için 2 yanıt</h3><ol><li>${thread}</li></ol>`,
    `<h3>《${TITLE}》有 2 条评论</h3><ol><li>${thread}</li></ol>`,
  ])('%s', (below) => {
    expect(textOf({ below })).not.toContain('my street')
    expect(textOf({ after: below })).not.toContain('my street')
  })

  it.each(['with-comments', 'comments-view', 'no-comments__inner', 'readers-choice'])(
    'are not the second half of a page in %s',
    (name) => {
      const half = (from: number, to?: number) =>
        `<div class="${name}">${paragraphs(HARBOUR.slice(from, to))}</div>`
      expect(textOf({ text: half(0, 3) + half(3) })).toContain(HARBOUR[5])
    },
  )

  it.each([
    `<h2>Comments from the divers</h2><p>${OTHER}</p>`,
    `<h2>Comments on the plan</h2><p>${OTHER}</p>`,
    `<h2>Обсуждение</h2><p>${OTHER}</p>`,
    `<h2>Opinie</h2><ul><li>${OTHER}</li></ul>`,
    `<h2>5 Fragen zu „Norrvik“</h2><p>${OTHER}</p>`,
    `<h3>Responses</h3><p>${OTHER}</p>`,
    `<h2>Kommentare</h2><p>${OTHER}</p>`,
    `<section id="discussion"><h2>Discussion</h2><p>${OTHER}</p></section>`,
    `<section class="reactions"><h2>Reactions</h2><p>${OTHER}</p></section>`,
  ])('are not what an article tells of comments: %s', (middle) => {
    const text = textOf({ middle })
    expect(text).toContain(OTHER)
    expect(text).toContain(HARBOUR.at(-1))
  })

  it.each([
    `<section id="discussion"><h2>Discussion</h2><ol><li>${thread}</li></ol></section>`,
    `<div class="reactions"><div>${thread}</div><div>${thread}</div></div>`,
    `<h2>Comments</h2><ul><li>${thread}</li></ul>`,
  ])('are such that have a box each: %s', (after) => {
    expect(textOf({ after })).not.toContain('my street')
  })
})

it('readers comment on a short text of East Asia, too', () => {
  const story = [
    '町の橋が新しくなりました。工事は三月に始まり、雨の多い夏をはさんで九月に終わりました。',
    '町長は式典で、子どもたちが安心して渡れる橋になったと話しました。',
  ]
  const said = '子どものころ毎日渡った橋です。'
  const html = `<title>橋</title><article><h1>橋</h1>${paragraphs(story)}</article><div class="comments"><div>${said}</div></div>`
  expect(contentText(extractArticle(html))).not.toContain(said)
})

describe('an id that is the heading of its part', () => {
  const part = (title: string, inner: string, attributes = '') =>
    `<section id="${title.toLowerCase().replaceAll(' ', '-')}" ${attributes}><h2>${title}</h2>${inner}</section>`
  it.each(['Social media', 'Hidden costs', 'Related work', 'Share of women', 'Print edition'])(
    '%s',
    (title) => {
      expect(textOf({ middle: part(title, `<p>${OTHER}</p>`) })).toContain(OTHER)
      const heading = `<h2 id="${title.toLowerCase().replaceAll(' ', '-')}">${title}</h2>`
      expect(textOf({ middle: `${heading}<p>${OTHER}</p>` })).toContain(OTHER)
    },
  )

  it.each([
    part('Related articles', `<p><a href="/a">${OTHER}</a></p>`),
    part('Newsletter', `<p>${OTHER}</p><form><input></form>`),
    part('Newsletter', '<p>Sign up for our newsletter, and seven lanterns come home to you.</p>'),
    part('Author bio', `<p>${OTHER}</p>`),
    part('Social media', `<p>${OTHER}</p>`, 'class="sidebar"'),
  ])('but not %s', (middle) => {
    expect(textOf({ middle })).not.toContain('seven lanterns')
  })
})

describe('what is no caption', () => {
  it('is a step beside its picture', () => {
    const step = 'Turn the handle of the pump until the light is green again.'
    const middle = `<table><tr><td><img src="a.jpg"></td><td>${step}</td></tr></table>`
    expect(textOf({ middle })).toContain(step)
    const below = `<table><tr><td><img src="a.jpg"></td></tr><tr><td>${step}</td></tr></table>`
    expect(textOf({ middle: below })).not.toContain(step)
  })

  it('is a part of the text with several paragraphs beside a picture', () => {
    const first = 'The lamp maker of the town had made all of them in a cold week before the fair.'
    const middle = `<div class="image-text"><img src="a.jpg"><p>${first}</p><p>${OTHER}</p></div>`
    expect(textOf({ middle })).toContain(OTHER)
    const caption = `<div class="image-text"><img src="a.jpg"><p>${OTHER}</p></div>`
    expect(textOf({ middle: caption })).not.toContain(OTHER)
    const beside = `<div role="complementary"><p>${OTHER}</p><p>${OTHER}</p></div>`
    expect(textOf({ middle: beside })).not.toContain(OTHER)
  })

  it('is a word with the class of a sign', () => {
    const sign = (name: string, behind: string) =>
      textOf({
        middle: `<p>The green <i class="icon">${name}</i>${behind} hangs on the door of the old pump house.</p>`,
      })
    expect(sign('exit', ' sign')).toContain('green exit sign')
    expect(sign('open_in_new', ' sign')).not.toContain('open_in_new')
  })

  it('is a name that opens the text', () => {
    const before = '<p>Anna Berg.</p>'
    expect(textOf({ before })).toContain('Anna Berg.')
    expect(textOf({ before: '<p>3 min.</p>' })).not.toContain('3 min')
  })
})

describe('captions', () => {
  const CAPTION = 'A gull rests on the crane while the sun goes down.'
  it.each([
    `<div class="visuel"><img src="a.jpg"><span class="legende">${CAPTION}</span></div>`,
    `<div><img src="a.jpg"><p class="didascalia">${CAPTION}</p></div>`,
    `<div><img src="a.jpg"><span class="podpis-zdjecia">${CAPTION}</span></div>`,
    `<figure><img src="a.jpg"><p>${CAPTION}</p></figure>`,
    `<div class="artikelbild"><img src="a.jpg"><span>${CAPTION}</span></div>`,
    `<center><img src="a.jpg"><br><small>${CAPTION}</small></center>`,
    `<p><a href="/a"><img src="a.jpg"></a><br><em>${CAPTION}</em></p>`,
    `<div itemscope itemtype="https://schema.org/ImageObject"><img src="a.jpg"><p>${CAPTION}</p></div>`,
    `<div><img src="a.jpg"><span class="bilde-tekst">${CAPTION}</span></div>`,
    `<div role="figure" aria-labelledby="c"><img src="a.jpg"><p id="c">${CAPTION}</p></div>`,
    `<div class="photo"><img src="a.jpg"><h6>${CAPTION}</h6></div>`,
    `<dl><dt><img src="a.jpg"></dt><dd>${CAPTION}</dd></dl>`,
    `<div class="content-media"><img src="a.jpg"><p class="content-media__description">${CAPTION}</p></div>`,
    `<table align="right"><tbody><tr><td><img src="a.jpg"></td></tr><tr><td>${CAPTION}</td></tr></tbody></table>`,
  ])('%s', (middle) => {
    const text = textOf({ middle })
    expect(text).not.toContain(CAPTION)
    expect(text).toContain(HARBOUR[3])
  })

  it('are not what stands in italics within a paragraph', () => {
    const middle = `<p><img src="a.jpg" align="left"><i>${CAPTION}</i> ${OTHER}</p>`
    expect(textOf({ middle })).toContain(CAPTION)
  })

  it('are not the paragraphs of a story in pictures', () => {
    const two = paragraphs([OTHER, `${OTHER.slice(0, -1)}, either.`])
    expect(textOf({ middle: `<div class="photo-story"><img src="a.jpg">${two}</div>` })).toContain(
      OTHER,
    )
  })
})

describe('first letters', () => {
  const rest = HARBOUR[0]!.slice(1)
  const others = paragraphs(HARBOUR.slice(1))
  it.each([
    ['in a box', `<div class="drop-cap">T</div><p>${rest}</p>`],
    ['in a paragraph', `<p class="lettrine">T</p><p>${rest}</p>`],
    [
      'before small capitals',
      `<p><span class="first sidebar">T</span><span>he</span>${rest.slice(2)}</p>`,
    ],
    ['drawn', `<p><img alt="T" src="t.gif">${rest}</p>`],
    ['nested', `<p><b><span class="cap menu">T</span></b>${rest}</p>`],
  ])('%s', (_, lead) => {
    const text = textOf({ text: lead + others })
    expect(text.startsWith(HARBOUR[0]!)).toBe(true)
    expect(text.split('he harbour of Norrvik')).toHaveLength(2)
  })
})

describe('the next story', () => {
  const story = paragraphs([1, 2, 3, 4].map((i) => `${OTHER} That was day ${i} of the story.`))
  it.each([
    `<article><h2>Seven lanterns</h2>${story}</article>`,
    `<article><h3>Seven lanterns</h3>${story}</article>`,
    `<div class="next"><article><h2>Seven lanterns</h2>${story}</article></div>`,
    `<section id="next"><article><h1>Seven lanterns</h1>${story}</article></section>`,
    `<div class="article" data-url="/b"><h1>Seven lanterns</h1>${story}</div>`,
    `<div class="endless"><div class="post"><h1>Seven lanterns</h1>${story}</div></div>`,
  ])('%s', (next) => {
    const html = `<title>${TITLE}</title><body><article><h1>${TITLE}</h1>${paragraphs(HARBOUR)}</article>${next}</body>`
    const text = contentText(extractArticle(html))
    expect(text).toContain(HARBOUR[5])
    expect(text).not.toContain('lanterns')
    const mains = `<main><h1>${TITLE}</h1>${paragraphs(HARBOUR)}</main><main><h2>Seven lanterns</h2>${story}</main>`
    expect(
      contentText(extractArticle(`<title>${TITLE}</title><body>${mains}</body>`)),
    ).not.toContain('lanterns')
    const main = `<main><div><h1>${TITLE}</h1>${paragraphs(HARBOUR)}</div></main>`
    if (/<article/.test(next))
      expect(
        contentText(extractArticle(`<title>${TITLE}</title><body>${main}${next}</body>`)),
      ).not.toContain('lanterns')
  })

  it.each([
    'class="post wide"',
    'class="blog-post"',
    'class="type-post first"',
    'class="hentry"',
    'itemscope itemtype="https://schema.org/NewsArticle"',
    'vocab="https://schema.org/" typeof="BlogPosting"',
  ])('in a box with %s', (marks) => {
    const marked = (title: string, text: string) =>
      `<section ${marks}><h2>${title}</h2><div>${text}</div></section>`
    const html = `<title>${TITLE}</title><main>${marked(TITLE, paragraphs(HARBOUR))}${marked('Seven lanterns', story)}</main>`
    const text = contentText(extractArticle(html))
    expect(text).toContain(HARBOUR[5])
    expect(text).not.toContain('lanterns')
  })

  it('is not an entry of a live report', () => {
    const entries = HARBOUR.map(
      (p, i) => `<article><h2>1${i}:30</h2><p>${p} ${OTHER}</p></article>`,
    )
    const text = contentText(
      extractArticle(`<title>${TITLE}</title><main><h1>${TITLE}</h1>${entries.join('')}</main>`),
    )
    expect(text).toContain(HARBOUR[0])
    expect(text).toContain(HARBOUR[5])
  })
})

describe('a remark for subscribers', () => {
  const warnings = (remark: string) =>
    extractArticle(
      page({ text: paragraphs(HARBOUR.slice(0, 3)), after: `<div><p>${remark}</p></div>` }),
    ).warnings
  it.each([
    'Dit artikel is alleen voor abonnees. Word abonnee om verder te lezen.',
    'Resten av artikeln är bara för prenumeranter. Logga in för att läsa vidare.',
    'Полный текст статьи доступен только подписчикам.',
    'Tämä juttu on vain tilaajille. Kirjaudu sisään jatkaaksesi lukemista.',
    'Diesen Artikel können nur Abonnenten lesen. Jetzt anmelden.',
    'Haberin devamını okumak için abone olun.',
    'Η συνέχεια του άρθρου είναι διαθέσιμη μόνο για συνδρομητές.',
    'هذا المحتوى متاح للمشتركين فقط.',
    'Bài viết chỉ dành cho thành viên trả phí. Đăng nhập để đọc tiếp.',
    'Celý článek si mohou přečíst jen předplatitelé.',
    'Olet lukenut 30 % jutusta. Jatka lukemista tilaajana.',
    'Te queda el 70 % de este artículo por leer. Para seguir leyendo, suscríbete.',
    'पूरा लेख केवल सदस्यों के लिए है।',
    'La suite est réservée aux abonnés du journal.',
    'Log in or subscribe to continue.',
    'Pozostało jeszcze 89% artykułu',
    'To read the full story, become a member today.',
    'Diesen Artikel weiterlesen mit dem Probeabo für 1 Euro.',
    'Continue lendo esta matéria: assine por dois reais.',
    'Aby przeczytać cały artykuł, wykup dostęp do serwisu.',
    'Чтобы читать статью целиком, оформите подписку.',
    'Pro přečtení celého článku se přihlaste nebo si kupte předplatné.',
    'You have read 30% of it. The remaining 70% is for subscribers.',
  ])('%s', (remark) => expect(warnings(remark)).toHaveLength(1))

  it('in a heading that speaks of this text', () => {
    const heading = (words: string) =>
      extractArticle(
        page({ text: paragraphs(HARBOUR.slice(0, 3)), after: `<div><h2>${words}</h2></div>` }),
      ).warnings
    expect(heading('This post is for paid subscribers')).toHaveLength(1)
    expect(heading('Stories for subscribers only')).toEqual([])
  })

  it.each([
    'Subscribe to our newsletter to get stories like this in your inbox every Sunday.',
    'Abonnez-vous à notre lettre et recevez chaque semaine nos meilleurs articles.',
    'メールマガジンに登録すると、毎週の新着記事が届きます。',
    '会員限定記事',
    'In the end 62 % of the members voted for the strike.',
    'The sauna is reserved for members and their guests on Sundays, says the sign.',
    'Das Freibad ist exklusiv für Mitglieder geöffnet, sagt der Bademeister.',
    'La bibliothèque reste réservée aux membres jusqu’en mai, a dit la maire.',
    'Бассейн открыт только для абонентов после восьми вечера, сказано на двери.',
    'プールは夜八時以降は会員限定で開いていると、入り口の看板に書いてある。',
    'المسبح متاح للمشتركين فقط بعد الثامنة مساء، كما تقول اللافتة على الباب.',
  ])('not %s', (offer) => expect(warnings(offer)).toEqual([]))

  const declared = (meta: string) =>
    extractArticle(page({ text: meta + paragraphs(HARBOUR.slice(0, 3)) })).warnings
  it.each([
    '<meta property="article:content_tier" content="locked">',
    '<meta itemprop="isAccessibleForFree" content="False">',
    '<meta property="schema:isAccessibleForFree" content="false">',
    '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>',
  ])('declared: %s', (meta) => expect(declared(meta)).toHaveLength(1))

  it.each([
    '<meta property="article:content_tier" content="free">',
    '<meta itemprop="isAccessibleForFree" content="True">',
  ])('not declared: %s', (meta) => expect(declared(meta)).toEqual([]))
})

describe('a short text that is no notice', () => {
  it.each([
    [
      '410 workers leave the mill',
      'The mill will let 410 workers go before the summer, the owner said on Friday. The union called it a scandal and asked the county for help.',
    ],
    [
      'The village that was not found',
      'Surveyors looked for Netherwick for three summers and came home each time with wet boots. Last week a ploughman turned up its bell, and the search is over.',
    ],
    [
      'Warum uns Bilderrätsel ärgern',
      'Wer ein Captcha löst, verliert im Schnitt neun Sekunden. Forscher haben zweihundert Menschen dabei beobachtet. Am häufigsten scheiterten sie an Ampeln.',
    ],
    [
      'Un juez retira un anuncio',
      'Un juez ordenó retirar el anuncio de un banco que usó la foto de una clienta sin su consentimiento. «Nuestros socios lo aprobaron», alegó la entidad. La clienta recibirá doce mil euros.',
    ],
    [
      'Studie om sömn',
      'Vi följde 140 bagare under tre år, och alla gav sitt samtycke. Våra partner på sjukhuset mätte pulsen varje natt. Deras personuppgifter förstördes efter studien.',
    ],
  ])('%s', (title, text) => {
    const article = extractArticle(
      `<title>${title}</title><article><h1>${title}</h1><p>${text}</p></article>`,
    )
    expect(contentText(article)).toContain(text)
  })

  it.each([
    [
      'Integritet',
      'Vi och våra partner lagrar information på din enhet, till exempel cookies, och behandlar personuppgifter. Med ditt samtycke kan vi visa annonser för dig.',
    ],
    [
      'A sua privacidade',
      'Nós e os nossos parceiros armazenamos informações num dispositivo, como cookies, e processamos dados pessoais. Pode aceitar ou recusar e retirar o seu consentimento a qualquer momento.',
    ],
    [
      'Just a moment',
      'Please verify that you are human. This site needs to check your connection before you can go on.',
    ],
    ['Página não encontrada', 'A página que você procura não existe ou foi removida.'],
    ['Sayfa bulunamadı', 'Aradığınız sayfa bulunamadı veya kaldırılmış olabilir.'],
    ['Không tìm thấy trang', 'Xin lỗi, trang bạn tìm kiếm không tồn tại hoặc đã bị xóa.'],
    ['ページが見つかりません', 'お探しのページは存在しないか、移動された可能性があります。'],
    ['页面不存在', '抱歉，您访问的页面不存在或已被删除。'],
    ['الصفحة غير موجودة', 'عذرا، الصفحة التي تبحث عنها غير موجودة أو تم حذفها.'],
    [
      '404 Not Found',
      'The page you requested could not be found on this server. Please check the address.',
    ],
  ])('a notice is: %s', (title, text) => {
    expect(() => extractArticle(`<title>${title}</title><h1>${title}</h1><p>${text}</p>`)).toThrow()
  })
})

describe('words of a line', () => {
  const line = (source: string) => textOf({ before: `<p>${source}</p>` }).split('\n')[0]
  it.each([
    [
      'The scale log<sub>2</sub>8 was used by all the divers of the town.',
      'The scale log₂8 was used by all the divers of the town.',
    ],
    [
      'It fills <sup>3</sup>/<sub>4</sub> of the square, the town said on Tuesday.',
      'It fills ³/₄ of the square, the town said on Tuesday.',
    ],
    [
      'The mud holds 10<span style="vertical-align: super">6</span> shells, the divers said.',
      'The mud holds 10⁶ shells, the divers said.',
    ],
    [
      'They had warned in time,<sup>2,3</sup> as the minutes of the council say.',
      'They had warned in time, as the minutes of the council say.',
    ],
    [
      'The pile is from 1911<span class="footnote-ref">2</span> and made of larch, the divers said.',
      'The pile is from 1911 and made of larch, the divers said.',
    ],
    [
      'The pile is from 1911<sup>1)</sup> and made of larch, the divers said on Tuesday.',
      'The pile is from 1911 and made of larch, the divers said on Tuesday.',
    ],
    [
      'It is twelve metres<sup>a</sup> long and made of larch, the divers said on Tuesday.',
      'It is twelve metres long and made of larch, the divers said on Tuesday.',
    ],
    [
      'The firm of Holm &amp;amp;amp; Berg will build it, the town said on Tuesday evening.',
      'The firm of Holm & Berg will build it, the town said on Tuesday evening.',
    ],
    [
      'The plan <i class="material-icons">open_in_new</i> was shown in the hall for a week.',
      'The plan was shown in the hall for a week.',
    ],
  ])('%s', (source, wanted) => expect(line(source)).toBe(wanted))

  it.each(['listing', 'xmp', 'pre style="white-space: pre-wrap"'])(
    'are parted at blank lines in <%s>',
    (tag) => {
      const text = textOf({ text: `<${tag}>${HARBOUR.join('\n\n')}</${tag.split(' ')[0]}>` })
      expect(text.split('\n\n')).toEqual(HARBOUR)
    },
  )

  it('are not glued where a break ends what was inserted', () => {
    const text = textOf({ before: `<p><ins>A row of lamps<br><br></ins>${OTHER}</p>` })
    expect(text).not.toContain('lampsThe')
  })

  it('are parted where lines of <pre> are indented', () => {
    const wrapped = HARBOUR.map((p) => `   ${p.replaceAll(/(.{50,70}) /g, '$1\n')}`)
    expect(textOf({ text: `<pre>${wrapped.join('\n')}</pre>` }).split('\n\n')).toEqual(HARBOUR)
  })

  it.each([
    'style="white-space: break-spaces"',
    'style="white-space: pre-wrap"',
    'class="body whitespace-pre-line"',
  ])('are parted at blank lines in %s', (attributes) => {
    const text = textOf({ text: `<div ${attributes}>${HARBOUR.join('\n \n')}</div>` })
    expect(text.split('\n\n')).toEqual(HARBOUR)
  })

  it('are parted where a style shows paragraphs', () => {
    const shown = (words: string) => `<span style="display:block">${words}</span>`
    const text = textOf({ before: `<p>${shown('A row of lamps')}${shown(OTHER)}</p>` })
    expect(text).toContain(OTHER)
    expect(text).not.toContain('lampsThe')
  })
})

describe('a text in a template', () => {
  it.each([
    ['<template>', '</template>'],
    ['<script type="text/x-jquery-tmpl">', '</script>'],
    ['<script type="x-tmpl-mustache">', '</script>'],
  ])('%s', (start, end) => {
    expect(textOf({ text: start + paragraphs(HARBOUR) + end })).toContain(HARBOUR[5])
  })
})

it('is not in a frame that is written as in XML', () => {
  const frame = '<iframe src="https://film.example/1" width="560" />'
  const text = textOf({ before: frame })
  expect(text).toContain(HARBOUR[0])
  expect(text).toContain(HARBOUR[5])
})

it('is no head of an e-mail', () => {
  const head = 'From: Dora Lamb\nSubject: The quay of Norrvik is mended in spite of the rain again'
  const article = extractArticle(page({ text: `<pre>${head}\n\n${HARBOUR.join('\n\n')}</pre>` }))
  expect(article.paragraphs[0]).toMatchObject({ kind: 'preformatted' })
  expect(article.paragraphs[1]).toMatchObject({ kind: 'prose', text: HARBOUR[0] })
})

it('reads a large page in short lines, but no index', () => {
  const lines = (line: (i: number) => string) =>
    `<title>${TITLE}</title><h1>${TITLE}</h1>${Array.from({ length: 3_200 }, (_, i) => `<div><p>${line(i)}</p></div>`).join('')}`
  const text = contentText(extractArticle(lines((i) => `Diver ${i} comes up again.`)))
  expect(text).toContain('Diver 7 comes up again.')
  expect(() => extractArticle(lines((i) => `<a href="/${i}">Diver ${i}</a>`))).toThrow()
}, 20_000)

describe('a share button', () => {
  it.each([
    'https://share.example/new?url=https%3A%2F%2Fnorrvik.example%2Fquay',
    'https://fedi.example/?text=https://norrvik.example/quay',
  ])('hands on the address: %s', (href) => {
    const link = `<a href="${href}">Send this story to all of your friends at once.</a>`
    expect(textOf({ before: `<ul><li>${link}</li></ul>` })).not.toContain('your friends')
    expect(
      textOf({ before: `<p>${HARBOUR[1]} ${link.replace('Send', 'Do send')} ${HARBOUR[2]}</p>` }),
    ).toContain('your friends')
  })
})

describe('an offer before the text', () => {
  it.each([
    'Laden Sie jetzt unsere App herunter und lesen Sie alles aus dem Hafen.',
    'Téléchargez gratuitement notre application pour suivre toute l’actualité en direct.',
    'Подписывайтесь на наш канал в Telegram и узнавайте новости первыми.',
    'Entre no nosso canal do WhatsApp e receba as notícias em primeira mão.',
    'En son haberler için uygulamamızı telefonunuza ücretsiz indirin.',
    '欢迎关注我们的公众号，每天为您推送最新的消息。',
    '扫描二维码下载客户端，阅读更多内容。',
    'Sledujte nás na Facebooku a nic vám neunikne.',
    'Dołącz do nas na Facebooku i bądź na bieżąco!',
    'Följ oss på Facebook och Instagram.',
    'हमें फेसबुक पर फॉलो करें।',
    '카카오톡 채널을 추가하고 새 소식을 매일 아침 받아 보세요.',
  ])('%s', (offer) => {
    expect(textOf({ before: `<p>${offer}</p>` })).not.toContain(offer)
  })

  it.each([
    'Nobody followed us on Facebook, the divers of the town said on Friday.',
    'Join us, said the divers, and the whole school came down to the quay.',
    'Facebook gave us the pictures of the quay, said the mayor of the town.',
  ])('is not what an article says: %s', (sentence) => {
    expect(textOf({ middle: `<p>${sentence}</p>` })).toContain(sentence)
  })

  it('may be the card of the author', () => {
    const card = `<div class="ficha-autor"><img src="a.png"><p>${OTHER}</p></div>`
    expect(textOf({ before: card })).not.toContain(OTHER)
  })
})
