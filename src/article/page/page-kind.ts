/**
 * Tells pages that hold no article (consent walls, login forms, lists of links) from those that
 * do.
 */

import type { PageDocument } from '../html/dom.ts'
import type { StrippedPage } from '../html/strip.ts'
import { isSentence, lengthOf } from './block-filter.ts'
import type { Block } from './blocks.ts'

/** Longer texts are articles, whatever they speak of. */
const NOTICE_LENGTH = 8_000
const SHORT_NOTICE = 1_500
/** A longer text has been served whole, whatever its label says. */
const PAYWALL_LENGTH = 2_000

const CONSENT =
  /cookies?\b|consent|gdpr|\bpartners?\b|personal(?:i[sz]ed)? (?:data|ads|advertising)|privacy (?:policy|settings|preferences)|store and\/?(?:or)? access|legitimate interest|einwilligung|datenschutz|zustimm|werbung und tracking|personenbezogen|confidentialité|consentement|traceurs|consentimiento|privacidad|consenso|informativa|toestemming|zgod[ay]|ciasteczk|prywatności|согласи|クッキー|同意/i
/** Somebody speaks to the reader: a report on cookies does not. */
const VOICE =
  /\b(?:we|our|us|you|your|wir|uns(?:ere)?[rn]?|ihre?[nmr]?|nous|nos|vous|votre|vos|usted|nosotros|nuestr[oa]s?|noi|nostr[oi]|wij|onze|uw|my|nasi|twoj\w*|мы|ваш\w*)\b|私たち|当サイト|同意する/i
const BROWSER =
  /(?:enable|activate|turn on|requires?|activer|aktivier\w*|activa\w*|abilit\w*|włącz\w*) +(?:\w+ +){0,3}(?:javascript|cookies)|javascript (?:is|to be|must be|muss|ist|está) |(?:update|upgrade|outdated|unsupported|veraltet\w*|neueren|modernen|aktuellen|navigateur|navegador) +(?:\w+ +){0,3}browser|browser (?:is )?(?:not supported|outdated|veraltet)|you are using an? (?:outdated|old)/i
const ROBOT =
  /(?:verify|confirm|prove) (?:that )?you(?:'| a)re (?:a |not a )?(?:human|robot)|are you a robot|unusual (?:traffic|activity)|checking your browser|just a moment|access (?:denied|to this page has been denied)|captcha|security check|ddos protection|blocked by|request (?:blocked|could not be satisfied)|are not a bot/i
const ERROR_TITLE =
  /^(?:(?:error )?(?:40[0-9]|410|50[0-4])\b|.{0,40}\b(?:page )?not found\b|page introuvable|seite (?:wurde )?nicht gefunden|página no encontrada|pagina non trovata|nie znaleziono|страница не найдена|forbidden$|access denied|attention required|just a moment|bad gateway|service unavailable|internal server error)/i
const PAYWALL =
  /subscrib(?:e|ers?|ing|ption)|(?:log|sign) ?in to (?:read|continue)|already a (?:member|subscriber)|abonn|registrier\w+ .{0,30}(?:lesen|weiter)|weiterlesen mit|suscr[ií]b|suscriptor|assine|abbonat|prenumer|подпис/i

/** Why a text is no article but a notice that stands in its place, as a sentence; null for a text. */
export function noticeInstead(blocks: readonly Block[], title: string): string | null {
  const length = blocks.reduce((sum, { text }) => sum + lengthOf(text), 0)
  if (length > NOTICE_LENGTH) return null
  const share = (pattern: RegExp) =>
    blocks.reduce((sum, { text }) => sum + (pattern.test(text) ? lengthOf(text) : 0), 0) /
    Math.max(1, length)
  const asks = blocks.filter(({ text }) => CONSENT.test(text) && VOICE.test(text))
  const asked = asks.reduce((sum, { text }) => sum + lengthOf(text), 0) / Math.max(1, length)
  if (asked > 0.6 && (length < SHORT_NOTICE || repeats(blocks))) {
    return 'The page shows a request for consent instead of an article.'
  }
  if (length > SHORT_NOTICE) return null
  if (length < 600 && ERROR_TITLE.test(title))
    return `The page is an error message («${title.slice(0, 80)}»), not an article.`
  if (share(ROBOT) > 0.5)
    return 'The site asks the reader to prove to be human instead of showing an article.'
  if (share(BROWSER) > 0.5)
    return 'The page shows a notice about the browser instead of an article.'
  if (length < 400 && share(PAYWALL) > 0.6)
    return 'The page shows an offer to subscribe instead of an article.'
  return null
}

/** One sentence over and over, or hardly any sentence: not what a text about cookies looks like. */
function repeats(blocks: readonly Block[]): boolean {
  const sentences = blocks.filter(isSentence)
  return new Set(sentences.map(({ text }) => text)).size <= Math.max(3, sentences.length * 0.5)
}

/** Why a page without readable text has none, as a sentence. */
export function whyEmpty(page: StrippedPage, document: PageDocument): string {
  if (page.frameset) {
    return 'The page is only a set of frames: give the address of the frame that holds the text.'
  }
  const links = document.querySelectorAll('a').length
  const visible = (document.body.textContent ?? '').replace(/\s+/g, '').length
  if (links > 15) return 'The page holds only links and no article text; it may be an index.'
  if (visible < 200 && (page.scriptLength > 0 || page.noscriptLength > 0)) {
    return 'The page builds its text with scripts in the browser; the page itself holds none.'
  }
  return 'The page holds no article text.'
}

/** A sentence for readers when the publisher says that the text is not free and little of it is here. */
export function paywallWarning(free: unknown, blocks: readonly Block[]): string | null {
  const closed = free === false || (typeof free === 'string' && /^(?:false|no|0)$/i.test(free))
  const length = blocks.reduce((sum, { text }) => sum + lengthOf(text), 0)
  if (!closed || length > PAYWALL_LENGTH) return null
  return 'Only the beginning of this article is free to read; the rest is for subscribers of the site.'
}
