/** The publisher's desk: an empty page, which its script fills for whoever has a token. */

import { layout } from './layout.ts'
import { type Markup, markup } from './markup.ts'
import type { Shell } from './shell.ts'
import { DESK_WORDS, type DeskWords } from './words/desk.ts'

interface DeskProps {
  readonly shell: Shell
}

export function deskPage({ shell }: DeskProps): string {
  const { words } = shell
  const own = (DESK_WORDS[words.tag] ?? DESK_WORDS.en) as DeskWords
  return layout({
    shell,
    title: own.desk,
    noIndex: true,
    scripts: [shell.assets['desk.js']],
    mainClass: 'plain desk',
    main: markup`<h1>${own.desk}</h1>
<p>${own.deskText}</p>
<form data-enter><label>${own.token} <input name="token" type="password" required autocomplete="off" autocapitalize="off" spellcheck="false" dir="ltr"></label>
<button>${own.open}</button></form>
<p data-said role="status" aria-live="polite"></p>
<div data-desk hidden data-words="${JSON.stringify({ ...own, colon: words.colon })}" data-locale="${shell.locale}">
<p><button type="button" class="quiet" data-leave>${own.leave}</button></p>
${section('today', own.today, markup`<ul class="rows" data-entries></ul>`)}
${section('publish', own.publish, publishForm(own))}
${section(
  'articles',
  own.articles,
  markup`<form role="search" data-search><label>${words.searchLabel} <input name="q" type="search" maxlength="200" dir="auto"></label> <button class="quiet">${words.search}</button></form>
<ul class="rows" data-articles></ul>
<p><button type="button" class="quiet" data-export>${own.exportAll}</button></p>`,
)}
${section(
  'followed',
  own.followed,
  markup`<ul class="rows" data-sources></ul>
<form data-follow><label>${own.name} <input name="name" required maxlength="100" dir="auto" autocapitalize="off"></label>
<label>${own.address} <input name="url" type="url" required placeholder="https://…" dir="ltr"></label>
<label class="check"><input name="full" type="checkbox"> ${own.whole}</label>
<button>${own.follow}</button></form>
<p><label>${own.opmlIn} <input type="file" accept=".opml,.xml,text/x-opml,text/xml" data-opml></label>
<button type="button" class="quiet" data-opml-out>${own.opmlOut}</button></p>`,
)}
${section('state', own.state, markup`<dl class="facts-list" data-state></dl>`)}
</div>`,
  })
}

function section(id: string, title: string, matter: Markup): Markup {
  return markup`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${matter}</section>`
}

function publishForm(own: DeskWords): Markup {
  return markup`<form data-publish>
<label>${own.address} <input name="url" type="url" placeholder="https://…" dir="ltr"></label>
<label>${own.title} <input name="title" maxlength="1000" dir="auto"></label>
<label>${own.text} <textarea name="text" rows="8" dir="auto"></textarea></label>
<label>${own.tags} <input name="tags" maxlength="2000" dir="auto"></label>
<label>${own.language} <input name="language" maxlength="35" dir="ltr" placeholder="en"></label>
<p><button type="submit" name="do" value="preview" class="quiet">${own.preview}</button>
<button type="submit" name="do" value="publish">${own.publish}</button>
<button type="reset" class="quiet" data-cancel hidden>${own.cancel}</button></p>
<blockquote data-preview hidden dir="auto" tabindex="-1"></blockquote>
</form>`
}
