/** Whole pages of our own making, one for each kind that extraction has to understand. */

import { HARBOUR, MUSEUM, paragraphs } from './prose.ts'

const NAVIGATION = `<header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li><li><a href="/land">Land</a></li></ul></nav></header>`
const FOOTER = `<footer><p>All rights reserved by the Coast Courier, Quay Street 4, Norrvik.</p><ul><li><a href="/imprint">Imprint</a></li></ul></footer>`

export const NEWS = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<title>Divers to rebuild the quay of Norrvik | Coast Courier</title>
<meta property="og:site_name" content="Coast Courier">
<meta property="og:title" content="Divers to rebuild the quay of Norrvik - Coast Courier">
<meta property="og:image" content="/img/quay.jpg"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
<meta property="article:section" content="Harbour"><meta name="keywords" content="harbour, divers, Harbour">
<link rel="canonical" href="https://courier.example.com/sea/quay?utm_source=feed"><link rel="icon" href="/favicon.svg">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
 {"@type":"Organization","@id":"#org","name":"Coast Courier"},
 {"@type":"NewsArticle","headline":"Divers to rebuild the quay of Norrvik","author":[{"@type":"Person","name":"Ida Lunde","url":"/people/ida"},{"@type":"Person","name":"Per Holm"}],
  "publisher":{"@id":"#org"},"datePublished":"2024-03-15T08:30:00+01:00","dateModified":"2024-03-16T10:00:00+01:00"}]}</script>
</head><body>${NAVIGATION}
<main><article><h1>Divers to rebuild the quay of Norrvik</h1>
<p class="byline">By Ida Lunde and Per Holm</p><time datetime="2024-03-15T08:30:00+01:00">15 March 2024</time>
<div class="share-bar"><a href="#">Share</a><a href="#">Send</a></div>
${paragraphs(HARBOUR.slice(0, 3))}
<figure><img src="/img/quay.jpg" alt=""><figcaption>The eastern quay in February. Photo: A. Berg</figcaption></figure>
<h2>What the town plans</h2>
${paragraphs(HARBOUR.slice(3, 5))}
<p><strong>Read also: <a href="/sea/ice">Ice closes the northern inlet</a></strong></p>
<ul><li>Work begins on the second of April and goes on by day only.</li><li>The ferry costs nothing for children and bicycles.</li></ul>
<blockquote>We could not let the old piles stand for another winter, and we will not.</blockquote>
<p>${HARBOUR[5]}</p>
<aside class="related"><h3>More from the coast</h3><ul><li><a href="/1">Seals return to the skerries</a></li><li><a href="/2">A lighthouse for sale</a></li></ul></aside>
</article></main>${FOOTER}</body></html>`

export const LIVE_BLOG = `<!doctype html><html lang="en"><head><title>Storm over the coast: as it happened</title>
<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm over the coast: as it happened","datePublished":"2024-11-02T06:00:00Z","liveBlogUpdate":[
{"@type":"BlogPosting","headline":"Ferries stay in port","datePublished":"2024-11-02T09:00:00Z","articleBody":"All ferries between the islands stay in port until the wind drops, the company said. Passengers may use their tickets on any later day."},
{"@type":"BlogPosting","headline":"First trees down","datePublished":"2024-11-02T07:10:00Z","articleBody":"Firefighters cleared eleven trees from the coast road before eight in the morning. Nobody was hurt, and the school buses took the inland road."},
{"@type":"BlogPosting","headline":"Warning raised","datePublished":"2024-11-02T06:05:00Z","articleBody":"The weather service raised its warning to the second highest level and expects gusts of a hundred and twenty kilometres an hour."}]}</script>
</head><body><div id="live"><p>Loading updates</p></div></body></html>`

export const GALLERY = `<!doctype html><html lang="en"><head><title>Seven lamps of the new promenade</title></head><body>${NAVIGATION}
<article><h1>Seven lamps of the new promenade</h1>
<p>The carpenter Jon Vik has made seven lamps from the piles of the old pier, and each of them tells of a ship that moored there.</p>
${['The herring lamp', 'The pilot lamp', 'The widow’s lamp']
  .map(
    (name, i) =>
      `<h2>${name}</h2><figure><img src="/l/${i}.jpg" alt="${name}"></figure><p>This one stands ${i + 2} metres high and carries the mark of a boat that sailed from Norrvik in 19${i}4 and came home late.</p>`,
  )
  .join('')}
</article>${FOOTER}</body></html>`

export const SEVERAL_STORIES = `<!doctype html><html lang="en"><head><title>Owner of a watch found after ninety years</title>
<link rel="canonical" href="https://courier.example.com/museum/watch"></head><body>${NAVIGATION}
<article><h1>Owner of a watch found after ninety years</h1>${paragraphs(MUSEUM)}</article>
<article><h1>Divers to rebuild the quay of Norrvik</h1><div class="body">${paragraphs(HARBOUR)}${paragraphs(HARBOUR.map((text) => `Earlier report: ${text}`))}</div></article>
${FOOTER}</body></html>`

export const CONSENT_WALL = `<!doctype html><html lang="en"><head><title>Coast Courier</title></head><body>
<div role="dialog" class="consent">${Array.from({ length: 12 }, () => '<p>We and our 804 partners store and access information on your device, such as cookies, and process personal data for personalised advertising.</p>').join('')}
<button>Accept all</button></div></body></html>`

export const PAYWALL_STUB = `<!doctype html><html lang="en"><head><title>The last pilot | Coast Courier</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"The last pilot","isAccessibleForFree":false}</script></head><body>${NAVIGATION}
<article><h1>The last pilot</h1><p>${HARBOUR[1]} ${HARBOUR[2]}</p><p>To read the full story, subscribe to the Coast Courier.</p></article>${FOOTER}</body></html>`

export const AMP = `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>Divers to rebuild the quay of Norrvik</title>
<link rel="canonical" href="https://courier.example.com/sea/quay"><style amp-boilerplate>body{visibility:hidden}</style><script async src="https://cdn.ampproject.org/v0.js"></script></head>
<body><amp-sidebar id="menu" layout="nodisplay"><ul><li><a href="/">Home</a></li></ul></amp-sidebar>
<article><h1>Divers to rebuild the quay of Norrvik</h1><amp-img src="/q.jpg" width="600" height="300"></amp-img>${paragraphs(HARBOUR)}<amp-ad width="300" height="250"></amp-ad></article></body></html>`

export const FRAMES = `<html><head><title>Old home page</title></head><frameset cols="20%,80%"><frame src="menu.html"><frame src="text.html"></frameset></html>`

export const JS_SHELL = `<!doctype html><html><head><title>App</title></head><body><div id="root"></div><noscript>Please enable JavaScript.</noscript><script src="/app.js"></script></body></html>`

export const STATE_SCRIPT = `<!doctype html><html lang="en"><head><title>Divers to rebuild the quay of Norrvik</title></head><body><div id="app"></div>
<script>window.__STATE__ = ${JSON.stringify({ route: '/sea/quay', article: { title: 'Divers to rebuild the quay of Norrvik', blocks: HARBOUR.map((text, id) => ({ id, html: `<p>${text}</p>` })) }, labels: Array.from({ length: 60 }, (_, i) => `label-${i}`) }).replaceAll('<', '\\u003c')};</script></body></html>`

export const BODY_IN_DATA = `<!doctype html><html lang="en"><head><title>Divers to rebuild the quay of Norrvik</title>
<script type="application/ld+json"><![CDATA[{"@type":"NewsArticle","headline":"Divers to rebuild the quay of Norrvik","articleBody":${JSON.stringify(HARBOUR.join('\n\n'))},}]]></script></head>
<body><article><h1>Divers to rebuild the quay of Norrvik</h1><p>${HARBOUR[0]}</p></article></body></html>`

export const PARTED_BODY = `<!doctype html><html lang="en"><head><title>Divers to rebuild the quay of Norrvik</title></head><body>${NAVIGATION}
<div class="row"><div class="col"><h1>Divers to rebuild the quay of Norrvik</h1></div></div>
<div class="row"><section><div><p>${HARBOUR[0]}</p><p>${HARBOUR[1]}</p></div></section></div>
<div class="row"><section><div><p>${HARBOUR[2]}</p><p>${HARBOUR[3]}</p><p>${HARBOUR[4]}</p></div></section></div>${FOOTER}</body></html>`

export const ONLY_LINKS = `<!doctype html><title>Index</title><nav>${'<a href="/x">Section</a> '.repeat(60)}</nav>`
export const ROBOT_CHECK = `<!doctype html><html><head><title>Just a moment...</title></head><body><h1>Checking your browser</h1><p>Please verify you are human by completing the security check below, then we will take you to the page.</p></body></html>`
