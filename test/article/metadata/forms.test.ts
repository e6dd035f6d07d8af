/** Authors, dates and titles in many forms, and those of other works on the same page. */

import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../src/article/metadata/authors.ts'
import { chooseTitle } from '../../../src/article/metadata/title.ts'
import { extractArticle } from '../../../src/article/page/extract.ts'
import { HARBOUR, paragraphs } from '../pages/prose.ts'

const TITLE = 'Norrvik mends its quay'
const read = (parts: { head?: string; top?: string; below?: string }) =>
  extractArticle(
    `<html><head><title>${TITLE}</title>${parts.head ?? ''}</head><body><article><h1>${TITLE}</h1>${parts.top ?? ''}${paragraphs(HARBOUR)}</article>${parts.below ?? ''}</body></html>`,
  )
const names = (parts: Parameters<typeof read>[0]) => read(parts).authors.map(({ name }) => name)

describe('a byline', () => {
  it.each([
    ['Yazan: Ayşe Demir 12 Mart 2020 Perşembe', ['Ayşe Demir']],
    ['By Dora Lamb dora.lamb@echo.example', ['Dora Lamb']],
    ['Av Karin Ek Publicerad 12 mars 2020', ['Karin Ek']],
    ['Írta: Kiss Anna', ['Kiss Anna']],
    ['Γράφει η Ελένη Βλάχου', ['Ελένη Βλάχου']],
    ['文・山田花子', ['山田花子']],
    ['Por Lúcia Prado, de Serra Alta', ['Lúcia Prado']],
    ['Dora Lamb, Special to the Echo', ['Dora Lamb']],
    ['Se&aacute;n O&#39;Brien', ["Seán O'Brien"]],
    ['Dora Lamb Senior Reporter', ['Dora Lamb']],
    ['By Dora Lamb and Nora Finch, The Skarfell Echo', ['Dora Lamb', 'Nora Finch']],
    ['By Tom Krisher, AP Auto Writer', ['Tom Krisher']],
    ['Claire Monnet, envoyée spéciale à Valbrune', ['Claire Monnet']],
    ['Dora Lamb 1,204 views', ['Dora Lamb']],
    ['Posted by Dora Lamb on Tuesday', ['Dora Lamb']],
    ['Dora Lamb Stand: 12. März 2024', ['Dora Lamb']],
    ['Von Dora Lamb aus Bergen', ['Dora Lamb']],
    ['Von Dora Lamb, Redakteurin Wirtschaft', ['Dora Lamb']],
    ['Par Claire Monnet Mis à jour le 5 mars', ['Claire Monnet']],
    ['Text: Dora Lamb | Photos: Nora Finch', ['Dora Lamb']],
    ['By Dora Lamb; edited by Nora Finch', ['Dora Lamb']],
    ['Dora Lamb, Wirtschaftsredakteurin', ['Dora Lamb']],
    ['Propos recueillis par Claire Monnet', ['Claire Monnet']],
    ['Li Na', ['Li Na']],
    ['Por Laura Adán, corresponsal en Brañas · 14:32', ['Laura Adán']],
    ['Ana García. Redacción', ['Ana García']],
    ['Felix Schröder, dpa', ['Felix Schröder', 'dpa']],
    ['Ein Beitrag von Anna Keller vom 3. Mai 2021', ['Anna Keller']],
    ['Van onze verslaggever Sanne Bos', ['Sanne Bos']],
    ['Artikel teilen', []],
    ['Advertisement', []],
    ['Back to top', []],
    ['A cura di Ugo Bassi', ['Ugo Bassi']],
    ['作者：林小梅　编辑：王小明', ['林小梅']],
    ['Tuesday', []],
    ['いいね！', []],
    ['Suivez-nous', []],
    ['Iscriviti alla newsletter', []],
    ['Подпишитесь на наш Telegram', []],
    ['Compartilhe esta matéria', []],
    ['WhatsApp Mail Kopieer link', []],
    ['Loading…', []],
    ['f t in', []],
    ['Actualizado', []],
    ['Jan-Willem van den Berg', ['Jan-Willem van den Berg']],
    ['Text und Fotos: Anna Berg', ['Anna Berg']],
    ['By Oleh Ivanenko', ['Oleh Ivanenko']],
    ['Oleh Ivanenko', ['Oleh Ivanenko']],
    ['Oleh Budi Santoso', ['Budi Santoso']],
    ['By Di Stefano', ['Di Stefano']],
    ['Rossi e Di Maio', ['Rossi', 'Di Maio']],
    ['Li Na', ['Li Na']],
    ['J K Berg', ['J K Berg']],
    ['Jonathan V. Last', ['Jonathan V. Last']],
    ['Sven Lastovka', ['Sven Lastovka']],
    ['Anna Berg last updated 3 May 2020', ['Anna Berg']],
    ['By bell hooks and danah boyd', ['bell hooks', 'danah boyd']],
    ['Rita Photo', ['Rita Photo']],
    ['Von Anna Foto', ['Anna Foto']],
    ['Joe Staff', ['Joe Staff']],
    ['By Dora Lamb, Nora Finch, and Kit Moor', ['Dora Lamb', 'Nora Finch', 'Kit Moor']],
    ['By Dora Lamb, PhD, and Nora Finch, M.D.', ['Dora Lamb', 'Nora Finch']],
    ['By Dora Lamb | Medically reviewed by Nora Finch', ['Dora Lamb']],
    ['Von Helga Thoma (Text) und Jörg Falk (Fotos)', ['Helga Thoma']],
    ['Text: Karin Ek Foto: Nils Ek', ['Karin Ek']],
    ['솔내=김민수 기자 minsu@solnae.example', ['김민수']],
    ['[솔내=새소식] 김민수 기자 =', ['김민수']],
    ['글·사진 김민수', ['김민수']],
    ['记者 王小梅 通讯员 李强 编辑：赵军', ['王小梅', '李强']],
    ['本报记者 王小梅', ['王小梅']],
    ['記者王小明／台北報導', ['王小明']],
    ['【記者王小明台北報導】', ['王小明']],
    ['【白川支局・山田花子】', ['山田花子']],
    ['文・写真＝山田花子', ['山田花子']],
    ['Muhabir: Selin Acar - Kaynak: Kıyı', ['Selin Acar']],
    ['Oprac. Teresa Wolna, 12 maja 2026', ['Teresa Wolna']],
    ['Repórter: Lúcia Prado', ['Lúcia Prado']],
    ['Phóng viên Trần Hoa', ['Trần Hoa']],
    ['Беседовала Нина Крылова. Фото автора', ['Нина Крылова']],
    ['Время чтения: 3 минуты', []],
    ['Okuma süresi: 4 dk', []],
    ['Redakcja: Teresa Wolna', []],
    ['字号： 大 中 小', []],
    ['印刷する 保存する', []],
    ['will.i.am', ['will.i.am']],
  ])('%s', (byline, wanted) => expect(namesIn(byline)).toEqual(wanted))
})

describe('whom a page names', () => {
  const BYLINE = '<p class="byline">By Dora Lamb</p>'
  it.each([
    [
      'the publisher',
      { head: '<meta name="author" content="Echo"><meta name="publisher" content="Echo">' },
    ],
    ['a company', { head: '<meta name="author" content="Bergverlag Lindau GmbH">' }],
    ['a site', { head: '<meta name="author" content="echo-skarfell.example">' }],
    [
      'who holds the rights',
      {
        head: '<meta name="author" content="Tall Chimney Three">',
        below: '<footer><p>© 2024 Tall Chimney Three</p></footer>',
      },
    ],
  ])('in the byline, not %s', (_, parts) => {
    expect(names({ ...parts, top: BYLINE })).toEqual(['Dora Lamb'])
  })

  it.each([
    '<div itemscope itemtype="http://schema.org/Book"><b itemprop="name">Hides</b> by <i itemprop="author">Odd Tveit</i></div>',
    '<blockquote>Bees do not read.<cite><a rel="author" href="/h">Odd Tveit</a></cite></blockquote>',
    '<figure class="zitat"><p>Berge sind still.</p><figcaption class="author">Odd Tveit</figcaption></figure>',
    '<ul class="literatur"><li><span class="author">Odd Tveit</span>: Seile. 1988.</li></ul>',
    '<h3>Bibliografía</h3><div><p><span class="autor">Odd Tveit</span>, Barcos, 2004.</p></div>',
    '<div itemprop="review" itemscope itemtype="http://schema.org/Review"><i itemprop="author">Odd Tveit</i> A fine place.</div>',
    '<ul><li class="h-cite"><a class="p-author h-card" href="/p">Odd Tveit</a>: Barcos</li></ul>',
    '<div itemscope itemtype="https://schema.org/Recipe"><b itemprop="name">Tar</b>, <i itemprop="author">Odd Tveit</i></div>',
    '<p property="citation" typeof="Book"><i property="author">Odd Tveit</i>: Barcos</p>',
    '<div typeof="schema:Book"><b property="schema:name">Hides</b>, <i property="schema:author">Odd Tveit</i></div>',
  ])('not in what it cites: %s', (below) => {
    expect(names({ below })).toEqual([])
  })

  it.each([
    '<p><span property="author" typeof="Person"><span property="name">Dora Lamb</span>, of the Echo</span></p>',
    '<p><span property="schema:author">Dora Lamb</span></p>',
    '<p><span property="https://schema.org/author">Dora Lamb</span></p>',
  ])('in RDFa: %s', (top) => expect(names({ top })).toEqual(['Dora Lamb']))

  it.each(['Leave a comment', 'Support our work', 'Open in app'])('not in «%s»', (words) => {
    expect(names({ top: `<div class="author"><a href="/x">${words}</a></div>` })).toEqual([])
  })

  it('but no more than that', () => {
    expect(names({ top: '<p class="byline">Dora Lamb wrote this</p>' })).toEqual(['Dora Lamb'])
  })

  it.each(['bell hooks', 'Ludwig van Beethoven', 'Colette'])('although it is %s', (name) => {
    expect(names({ top: `<div class="author"><a href="/x">${name}</a></div>` })).toEqual([name])
  })

  it.each([
    [
      '<meta name="citation_author" content="Lamb, Dora"><meta name="citation_author" content="van den Berg, Nils">',
    ],
    ['<meta name="DC.creator" content="Lamb, Dora; van den Berg, Nils">'],
    ['<meta name="dcterms.creator" content="Dora Lamb, Nils van den Berg">'],
  ])('by their family names, in the manner of catalogues: %s', (head) => {
    expect(names({ head })).toEqual(['Dora Lamb', 'Nils van den Berg'])
  })

  it.each([
    ['김민수 기자 minsu@solnae.example', '김민수'],
    ['솔내=김민수 기자', '김민수'],
    ['본보 记者', undefined],
    ['记者 王小梅', '王小梅'],
    ['記者王小明／台北報導', '王小明'],
    ['记者从市政府获悉', undefined],
    ['Tác giả: Trần Hoa', 'Trần Hoa'],
  ])('in a line that nothing marks: %s', (line, wanted) => {
    expect(names({ top: `<p>${line}</p>` })[0]).toBe(wanted)
  })

  it('in data of the article without words', () => {
    const data =
      '<div itemscope itemtype="http://schema.org/Article"><meta itemprop="author" content="Dora Lamb"></div>'
    expect(names({ below: data })).toEqual(['Dora Lamb'])
  })
})

describe('the day of a page', () => {
  const day = (parts: Parameters<typeof read>[0]) => read(parts).published?.slice(0, 10)
  it.each([
    [
      'above the headline',
      {
        below:
          '<div><time datetime="2026-02-02T10:00:00Z">2 February</time> <a href="/x">Fog</a></div>',
      },
    ],
    [
      'marked below',
      {
        below:
          '<div itemscope itemtype="http://schema.org/NewsArticle"><meta itemprop="datePublished" content="2024-12-24"><b itemprop="headline">Wax is dear</b></div>',
      },
    ],
    [
      'in a list of others',
      {
        head: '<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Fog","datePublished":"2025-07-01"}]}</script>',
      },
    ],
    [
      'mentioned',
      {
        head: '<script type="application/ld+json">{"@type":"WebPage","mentions":[{"@type":"Article","headline":"Fog","datePublished":"2023-05-05"}]}</script>',
      },
    ],
  ])('is not one %s', (_, parts) => {
    expect(day({ ...parts, top: '<p>14 April 2026</p>' })).toBe('2026-04-14')
  })

  const dayIn = (lang: string, line: string) =>
    extractArticle(
      `<html lang="${lang}"><title>${TITLE}</title><article><h1>${TITLE}</h1><p>${line}</p>${paragraphs(HARBOUR)}</article></html>`,
    ).published?.slice(0, 10)
  it.each([
    ['hi', 'प्रकाशित: 16 मई 2026'],
    ['bn', '১৬ মে ২০২৬'],
    ['te', '16 మే 2026'],
    ['hu', '2026. május 16.'],
    ['lt', '2026 m. gegužės 16 d.'],
    ['lv', '2026. gada 16. maijs'],
    ['kk', '2026 жылғы 16 мамыр'],
    ['az', '2026-cı il 16 may'],
    ['ka', '16 მაისი 2026'],
    ['hy', '16 մայիսի 2026'],
    ['vi', 'Ngày 16 tháng 5 năm 2026'],
    ['ar', '16 أيار 2026'],
    ['th', '16 พฤษภาคม 2569'],
    ['th', '16 พ.ค. 2569'],
    ['ja', '令和8年5月16日'],
    ['zh-TW', '民國115年5月16日'],
    ['fa', '۲۶ اردیبهشت ۱۴۰۵'],
    ['fa', '۱۴۰۵/۰۲/۲۶'],
  ])('is shown as people in its country write it: %s, %s', (lang, line) => {
    expect(dayIn(lang, line)).toBe('2026-05-16')
  })

  it('is marked in RDFa', () => {
    const marked = '<p><span property="datePublished" content="2024-06-07">last week</span></p>'
    expect(day({ top: `<p>14 April 2026</p>${marked}` })).toBe('2024-06-07')
  })

  it('is marked below the text, where nothing else is', () => {
    expect(day({ below: '<p><time datetime="2026-02-02">2 February</time></p>' })).toBe(
      '2026-02-02',
    )
  })

  it.each([
    '<ul><li>3 May 2016: the roof leaks</li><li>9 June 2017: the fund is founded</li><li>2 February 2018: the quay is bought</li></ul>',
    '<dl><dt>1 May 2016</dt><dd>The roof leaks for the first time since the war.</dd><dt>9 June 2017</dt><dd>A fund is founded by the harbour master.</dd><dt>2 February 2018</dt><dd>The town buys the quay for a crown.</dd></dl>',
  ])('is that of the last change behind a timeline: %s', (timeline) => {
    expect(day({ below: `${timeline}<p>Updated 5 March 2019</p>` })).toBe('2019-03-05')
  })
})

describe('the name of a site in a title', () => {
  const SOURCES = {
    headline: null,
    meta: [],
    headings: [],
    behindBreadcrumbs: null,
    lines: new Map(),
  }
  it.each([
    ['山あいの町に木の図書館【白川新聞】', '白川新聞', '山あいの町に木の図書館'],
    ['[솔내신문] 산골 마을에 목조 도서관 문 열다', '솔내신문', '산골 마을에 목조 도서관 문 열다'],
    ['Bergbote :: Lindau bekommt eine neue Bahn', 'Bergbote', 'Lindau bekommt eine neue Bahn'],
    ['Bergbote: Lindau bekommt eine neue Bahn', 'Bergbote', 'Lindau bekommt eine neue Bahn'],
    [
      '산골 마을에 목조 도서관 문 열다 < 사회 < 기사 - 솔내신문',
      '솔내신문',
      '산골 마을에 목조 도서관 문 열다',
    ],
    [
      'Desa membuka perpustakaan terapung @ Kabar Teluk',
      'Kabar Teluk',
      'Desa membuka perpustakaan terapung',
    ],
    ['Lindau bekommt eine neue Bahn ★ Bergbote', 'Bergbote', 'Lindau bekommt eine neue Bahn'],
    ['Lindau bekommt eine neue Bahn ∙ Bergbote', 'Bergbote', 'Lindau bekommt eine neue Bahn'],
    ['Lindau bekommt eine neue Bahn --- Bergbote', 'Bergbote', 'Lindau bekommt eine neue Bahn'],
    [
      'Lindau bekommt eine neue Bahn - Orte - Bergbote',
      'Bergbote',
      'Lindau bekommt eine neue Bahn',
    ],
    ['Ein Brief an den ! Bergbote', 'Bergbote', 'Ein Brief an den ! Bergbote'],
    [
      'Verkehr | Lindau bekommt eine neue Bahn | Bergbote',
      'Bergbote',
      'Lindau bekommt eine neue Bahn',
    ],
    ['Alice (@alice@mastodon.example)', 'Mastodon', 'Alice (@alice@mastodon.example)'],
  ])('%s', (document, site, wanted) => {
    expect(chooseTitle({ ...SOURCES, document, siteNames: [site] })).toBe(wanted)
  })

  it.each([
    ['Time: a history', 'Time'],
    ['What is left of Charlie [Hebdo]', 'Hebdo'],
    ['(Time) and motion in the mill', 'Time'],
  ])('but not where the headline has it too: %s', (headline, site) => {
    const shown = { ...SOURCES, headings: [headline], document: headline, siteNames: [site] }
    expect(chooseTitle(shown)).toBe(headline)
  })

  it('and not the result of a match', () => {
    const document = 'Norrvik – Lindau 3:1'
    expect(chooseTitle({ ...SOURCES, document, siteNames: ['Lindau'] })).toBe(document)
  })

  it('and what was escaped twice', () => {
    const html = `<title>The harbour of Holm &amp;amp; Berg&amp;#8217;s firm</title>${paragraphs(HARBOUR)}`
    expect(extractArticle(html).title).toBe('The harbour of Holm & Berg’s firm')
  })
})
