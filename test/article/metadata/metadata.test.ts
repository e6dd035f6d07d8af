/** Titles, names, dates and addresses as pages write them. */

import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../src/article/metadata/authors.ts'
import { readLinkedData } from '../../../src/article/metadata/json-ld.ts'
import { chooseTitle } from '../../../src/article/metadata/title.ts'
import { extractArticle } from '../../../src/article/page/extract.ts'
import { dateInAddress, inZoneOf, readDate } from '../../../src/article/text/dates.ts'
import { declaredAddress } from '../../../src/article/web/page-address.ts'
import { HARBOUR, paragraphs } from '../pages/prose.ts'

describe('namesIn', () => {
  it.each([
    ['By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Von Max Müller, Anna Schmidt', ['Max Müller', 'Anna Schmidt']],
    ['Par Claire Petit et Luc Grand', ['Claire Petit', 'Luc Grand']],
    ['García Márquez y Vargas Llosa', ['García Márquez', 'Vargas Llosa']],
    ['Иван Петров и Анна Сидорова', ['Иван Петров', 'Анна Сидорова']],
    ['文／王小明', ['王小明']],
    ['佐藤太郎、鈴木花子', ['佐藤太郎', '鈴木花子']],
    ['JANE DOE AND JOHN ROE', ['Jane Doe', 'John Roe']],
    ['Jane Doe, Ph.D.', ['Jane Doe']],
    ['Jane Doe (with John Roe and Max Poe)', ['Jane Doe']],
    ['Last updated: January 7, 2025', []],
    ['Jane Doe @janedoe', ['Jane Doe']],
    ['Jane Doe, 12 March 2024', ['Jane Doe']],
    ['Max Müller Fr, 18. Oktober 2019', ['Max Müller']],
    ['Richard von Weizsäcker', ['Richard von Weizsäcker']],
    ['Jane Doe, Jane Doe', ['Jane Doe']],
    ['https://example.com/author/jane', []],
    ['Staff Writer', []],
    ['admin', []],
    ['', []],
  ])('%s', (byline, names) => {
    expect(namesIn(byline)).toEqual(names)
  })
})

describe('readDate', () => {
  it.each([
    ['2024-03-15T08:30:00+01:00', '2024-03-15T08:30:00+01:00'],
    ['2024-03-15T08:30:00.123-0500', '2024-03-15T08:30:00-05:00'],
    ['2024-03-15 08:30', '2024-03-15T08:30:00Z'],
    ['2024-03-15', '2024-03-15T00:00:00Z'],
    ['Fri, 15 Mar 2024 08:30:00 GMT', '2024-03-15T08:30:00Z'],
    ['20240315', '2024-03-15T00:00:00Z'],
    ['1710491400', '2024-03-15T08:30:00Z'],
    ['15.03.2024', '2024-03-15T00:00:00Z'],
    ['15. März 2024', '2024-03-15T00:00:00Z'],
    ['Publié le 15 mars 2024 à 8h30', '2024-03-15T00:00:00Z'],
    ['15 de marzo de 2024', '2024-03-15T00:00:00Z'],
    ['15 December 2024', '2024-12-15T00:00:00Z'],
    ['15. Dezember 2024', '2024-12-15T00:00:00Z'],
    ['March 15th, 2024', '2024-03-15T00:00:00Z'],
    ['15 марта 2024', '2024-03-15T00:00:00Z'],
    ['2024年3月15日', '2024-03-15T00:00:00Z'],
    ['2024년 3월 15일', '2024-03-15T00:00:00Z'],
    ['١٥ مارس ٢٠٢٤', '2024-03-15T00:00:00Z'],
    ['3/15/2024', '2024-03-15T00:00:00Z'],
    ['99999-13-45T99:99:99+99:99', null],
    ['31 February 2024', null],
    ['15 March 1975', null],
    ['now() - 1', null],
    ['version 10.2.3', null],
  ])('%s', (text, date) => {
    expect(readDate(text)).toBe(date)
  })

  it('reads 3/4/2024 by the language', () => {
    expect(readDate('3/4/2024', { language: 'en-US' })).toBe('2024-03-04T00:00:00Z')
    expect(readDate('3/4/2024', { language: 'fr' })).toBe('2024-04-03T00:00:00Z')
  })

  it('reads a name of a month by the language', () => {
    expect(readDate('3. listopada 2024.', { language: 'hr' })).toBe('2024-10-03T00:00:00Z')
    expect(readDate('3 listopada 2024', { language: 'pl' })).toBe('2024-11-03T00:00:00Z')
  })

  it('does not believe the future', () => {
    const now = '2024-03-15T12:00:00Z'
    expect(readDate('2024-03-18', { now })).toBeNull()
    expect(readDate('2024-03-16', { now })).toBe('2024-03-16T00:00:00Z')
  })

  it('finds the day in an address', () => {
    expect(dateInAddress('https://example.com/2024/03/15/quay.html')).toBe('2024-03-15T00:00:00Z')
    expect(dateInAddress('https://example.com/20240315-quay')).toBe('2024-03-15T00:00:00Z')
    expect(dateInAddress('https://example.com/article/20249999')).toBeNull()
  })

  it.each([
    ['2024-05-04T00:44:52Z', '3 May 2024 21:44', '2024-05-03T21:44:52-03:00'],
    ['2024-05-03T21:10:00Z', '04.05.2024 06:40', '2024-05-04T06:40:00+09:30'],
    ['2024-05-04T00:44:52Z', 'May 3, 2024, 8:44 pm', '2024-05-03T20:44:52-04:00'],
    ['2024-05-04T00:44:52Z', '5 May 2024 21:44', null],
    ['2024-05-04T00:44:52Z', '3 May 2024', null],
    ['2024-05-04T00:44:52Z', '3 May 2024 21:51', null],
  ])('%s beside «%s»', (utc, text, local) => {
    expect(inZoneOf(utc, text)).toBe(local)
  })
})

describe('declaredAddress', () => {
  const page = 'https://www.example.com/sea/quay?utm_source=x#top'
  it.each([
    [['https://example.com/sea/quay'], 'https://example.com/sea/quay'],
    [['/sea/quay?id=4&fbclid=abc'], 'https://www.example.com/sea/quay?id=4'],
    [['https://elsewhere.example.net/sea/quay'], 'https://www.example.com/sea/quay'],
    [['https://www.example.com/'], 'https://www.example.com/sea/quay'],
    [['javascript:alert(1)'], 'https://www.example.com/sea/quay'],
    [['https://me:pw@www.example.com/sea'], 'https://www.example.com/sea/quay'],
    // Another name under the same domain may be another tenant's.
    [[null, 'https://news.example.com/a'], 'https://www.example.com/sea/quay'],
    [[null, 'https://www.example.com/a'], 'https://www.example.com/a'],
    [['http://[broken'], 'https://www.example.com/sea/quay'],
  ])('%j', (declared, address) => {
    expect(declaredAddress(declared, page)).toBe(address)
  })

  it('does not let one customer of a platform speak for another', () => {
    expect(declaredAddress(['https://a.github.io/x'], 'https://b.github.io/x')).toBe(
      'https://b.github.io/x',
    )
    expect(declaredAddress(['https://a.co.uk/x'], 'https://b.co.uk/x')).toBe('https://b.co.uk/x')
  })

  it.each([
    ['/~bob/x', '/~ada/x', '/~bob/x'],
    ['/~bob/x', '/%7Eada/x', '/~bob/x'],
    ['/@bob/x', '/@ada/x', '/@bob/x'],
    ['//~bob/x', '/~ada/x', '//~bob/x'],
    ['/%2F~bob/x', '/~ada/x', '/%2F~bob/x'],
    ['/~bob/x', '/~%61da/x', '/~bob/x'],
    ['/@bob/x', '//@ada/x', '/@bob/x'],
    ['/~bob/x', '/news/x', '/~bob/x'],
    ['/~bob/x?p=1', '/~bob/x', '/~bob/x'],
    ['/%7Ebob/x?p=1', '/~bob/x', '/~bob/x'],
    ['/@bob/x', '/boats/x', '/boats/x'],
    ['/boats/x', '/@bob/x', '/@bob/x'],
  ])('a page of one user of a host for another: %s may be %s', (page, declared, wanted) => {
    const at = (path: string) => `https://example.com${path}`
    expect(declaredAddress([at(declared)], at(page))).toBe(at(wanted))
  })
})

describe('chooseTitle', () => {
  const sources = {
    headline: null,
    meta: [],
    headings: [],
    behindBreadcrumbs: null,
    document: null,
    siteNames: ['Coast Courier'],
  }
  it.each([
    [{ document: 'Quay reopens | Coast Courier' }, 'Quay reopens'],
    [{ document: 'Coast Courier - Quay reopens' }, 'Quay reopens'],
    [{ document: 'Quay reopens - and stays open' }, 'Quay reopens - and stays open'],
    [
      { meta: ['Quay reopens – Coast Courier'], headings: ['Coast Courier', 'Quay reopens'] },
      'Quay reopens',
    ],
    [
      {
        headline: 'The quay of Norrvik reopens',
        headings: ['Harbour: The quay of Norrvik reopens'],
      },
      'The quay of Norrvik reopens',
    ],
    [
      { document: 'The old quay reopens | Coast Courier | News from the north' },
      'The old quay reopens',
    ],
    [{ headings: ['Quay re\u00adopens'] }, 'Quay reopens'],
    [{}, ''],
  ])('%j', (given, title) => {
    expect(chooseTitle({ lines: new Map(), ...sources, ...given })).toBe(title)
  })
})

describe('linked data', () => {
  it.each([
    ['CDATA', '<![CDATA[{"@type":"NewsArticle","headline":"Quay"}]]>'],
    ['commented CDATA', '/*<![CDATA[*/{"@type":"NewsArticle","headline":"Quay"}/*]]>*/'],
    ['raw line breaks', '{"@type":"NewsArticle","headline":"Quay","description":"a\nb\tc"}'],
    ['trailing commas', '{"@type":"NewsArticle","headline":"Quay",}'],
    ['a graph', '{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Quay"}]}'],
    ['a list', '[[{"@type":"https://schema.org/NewsArticle","headline":"Quay"}]]'],
  ])('is read from %s', (_, script) => {
    expect(readLinkedData([script], null).article?.headline).toBe('Quay')
  })

  it.each([
    ['depth', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['a broken script', '{"@type":"NewsArticle","headline":"x'],
    [
      'other types',
      '{"@type":"NewsArticle","headline":{"toString":1},"author":[null,{"name":["x"]},5],"__proto__":{"a":1}}',
    ],
  ])('%s is survived', (_, script) => {
    expect(() => readLinkedData([script], null)).not.toThrow()
    const page = `<script type="application/ld+json">${script}</script>${paragraphs(HARBOUR)}`
    expect(extractArticle(page).paragraphs.length).toBeGreaterThan(3)
  })

  it('takes the node of this page among several', () => {
    const node = (url: string, headline: string) =>
      JSON.stringify({ '@type': 'Article', url, headline })
    const scripts = [node('https://example.com/a', 'A'), node('https://example.com/b', 'B')]
    expect(readLinkedData(scripts, 'https://example.com/b').article?.headline).toBe('B')
  })

  it('does not name the publisher as a person when the page names one', () => {
    const page = `<head><meta property="og:site_name" content="Coast Courier"><script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Coast Courier"}}</script></head><body><h1>Quay</h1><p class="byline">By Ida Lunde</p>${paragraphs(HARBOUR)}</body>`
    expect(extractArticle(page).authors).toEqual([{ name: 'Ida Lunde' }])
  })
})

describe('which node of several is the page', () => {
  const nodes = (address: string) => [
    JSON.stringify([
      { '@type': 'NewsArticle', headline: 'Other', url: 'https://a.example/other' },
      { '@type': 'NewsArticle', headline: 'Own', url: address },
    ]),
  ]
  it.each([
    'https://a.example/own',
    'http://www.a.example/own/',
    'https://a.example/own//?utm=1#top',
    'https://A.example/own',
  ])('the one at %s', (address) => {
    const { article } = readLinkedData(nodes(address), 'https://a.example/own')
    expect(article?.headline).toBe('Own')
  })

  it.each(['https://a.example/own2', `https://a.example/own${'/'.repeat(5000)}`, 'own', ''])(
    'not the one at %.30s',
    (address) => {
      const { article } = readLinkedData(nodes(address), 'https://a.example/own')
      expect(article?.headline).toBe('Other')
    },
  )
})
