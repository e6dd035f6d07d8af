/** Recognises pages without an article: consent walls, login forms, lists of links. */

import { CALL } from '../boilerplate/furniture-cues.ts'
import { elementsNamed, type PageDocument } from '../html/dom.ts'
import type { StrippedPage } from '../html/strip.ts'
import { isToTheReader } from '../text/to-the-reader.ts'
import { absoluteAddress } from '../web/page-address.ts'
import { isSentence, lengthOf } from './block-filter.ts'
import type { Block } from './block-writer.ts'

/** Longer texts are articles, whatever they are about; by `lengthOf`. */
const NOTICE_LENGTH = 8_000
const SHORT_NOTICE = 1_500
/** A longer text is neither an error message nor an offer to subscribe. */
const ERROR_LENGTH = 600
const OFFER_LENGTH = 400
/** Least share of the text that must read like a notice. */
const REQUEST_SHARE = 0.6
const ROBOT_SHARE = 0.5
const BROWSER_SHARE = 0.5
const PAYWALL_SHARE = 0.6
/** How much of the title a message repeats. Characters. */
const SHOWN_TITLE = 80
/** A page without text and with more links may be an index. */
const INDEX_LINKS = 15
/** A page that shows fewer letters may be built by scripts. */
const UNBUILT_LETTERS = 200

/** What requests for consent are about. A text about one or two of these is an ordinary text. */
const CONSENT_MATTERS: readonly RegExp[] = [
  /cookie|traceur|ciasteczk|informasjonskapsl|evästei|çerez|クッキー|файл\w{0,3} куки|куки|쿠키|ملفات تعريف/i,
  /consent|einwilligung|zustimm|toestemming|zgod[ayęą]|соглас|згод[аиу]|同意|consens|consimț|samtyck|samtykk|souhlas|súhlas|hozzájárul|suostumu|συγκατάθεσ|\bonay|rıza|동의|موافق|הסכמ/i,
  /\bpartner|\bpartenaire|\bsocios|\bparceir|\bortak|kumppan|συνεργάτ|партн[её]р|третьих лиц|third part|パートナー|合作伙伴|파트너|شركا/i,
  /personal(?:i[sz]ed)? (?:data|information|ads|advertising|content)|personenbezogen|données personnelles|datos personales|dati personali|persoonsgegevens|dane osobowe|danych osobowych|персональн|個人情報|dados pessoais|personuppgift|personopplysning|persondata|osobní(?:ch)? údaj|osobn(?:é|ých) údaj|kişisel veri|προσωπικ\S{1,4} δεδομέν|henkilötie|személyes adat|personale|个人(?:信息|数据)|개인 ?정보|البيانات الشخصية/i,
  /privacy|datenschutz|privatsphäre|confidentialité|privacidad|prywatnoś|конфиденциальн|プライバシー|privacidade|integritet|personvern|soukromí|súkromi|gizlilik|απόρρητ|yksityisyy|adatvédel|隐私|隱私|الخصوصية/i,
  /store and\/?(?:or)? access|legitimate interest|berechtigte[sn]? interesse|intérêt légitime|interés legítimo|legittimo interesse|gerechtvaardigd belang/i,
  /advertis|werbung|tracking|publicit|publicidad|anúncio|anuncio|annons|annonc|reklam|mainon|hirdet|διαφημ|advertent|рекламн|広告|广告|광고/i,
  /gdpr|dsgvo|rgpd|\btcf\b/i,
]
/** A request for consent mentions at least so many of these matters. */
const MATTERS_OF_A_REQUEST = 3

function mattersOf(text: string): number {
  return CONSENT_MATTERS.filter((matter) => matter.test(text)).length
}

/** Words that address the reader, which a report on cookies does not. */
const VOICE =
  /\b(?:we|our|us|you|your|wir|uns(?:ere)?[rn]?|ihre?[nmr]?|nous|nos|vous|votre|vos|usted|nosotros|nuestr[oa]s?|noi|nostr[oi]|wij|onze|uw|my|nasi|twoj\w*|você|nossos?|nossas?|vi|våra|våre|vores|din|naši|vaše|vám|biz|bizim|sizin|siz|noastr\w*|dumneavoastră)\b|(?:мы|наши|вы|ваш\p{L}*)(?!\p{L})|εμείς|μας|σας|私たち|当サイト|同意する|我们|您|저희|귀하|نحن/iu
const BROWSER =
  /(?:enable|activate|turn on|requires?|activer|aktivier\w*|activa\w*|abilit\w*|włącz\w*) +(?:\w+ +){0,3}(?:javascript|cookies)|javascript (?:is|to be|must be|muss|ist|está) |(?:update|upgrade|outdated|unsupported|veraltet\w*|neueren|modernen|aktuellen|navigateur|navegador) +(?:\w+ +){0,3}browser|browser (?:is )?(?:not supported|outdated|veraltet)|you are using an? (?:outdated|old)/i
const ROBOT =
  /(?:verify|confirm|prove) (?:that )?you(?:'| a)re (?:a |not a )?(?:human|robot)|are you a robot|unusual (?:traffic|activity)|checking your browser|just a moment|access (?:denied|to this page has been denied)|captcha|security check|ddos protection|blocked by|request (?:blocked|could not be satisfied)|are not a bot/i
const ERROR_TITLE =
  /^(?:(?:error )?(?:40[0-9]|410|50[0-4])\b|.{0,40}\b(?:page )?not found\b|page introuvable|seite (?:wurde )?nicht gefunden|página no encontrada|pagina non trovata|nie znaleziono|страница не найдена|forbidden$|access denied|attention required|just a moment|bad gateway|service unavailable|internal server error)/i
const PAYWALL =
  /subscrib(?:e|ers?|ing|ption)|(?:log|sign) ?in to (?:read|continue)|already a (?:member|subscriber)|abonn|registrier\w+ .{0,30}(?:lesen|weiter)|weiterlesen mit|suscr[ií]b|suscriptor|assine|abbonat|prenumer|подпис/i

/** Why a text is not an article but a notice in its place, as a sentence; null for an article. */
export function noticeInstead(blocks: readonly Block[], title: string): string | null {
  const length = blocks.reduce((sum, { text }) => sum + lengthOf(text), 0)
  if (length > NOTICE_LENGTH) return null
  const share = (pattern: RegExp) =>
    blocks.reduce((sum, { text }) => sum + (pattern.test(text) ? lengthOf(text) : 0), 0) /
    Math.max(1, length)
  const speaksOf = (pattern: RegExp) => speakingShare(blocks, pattern) >= SPEAKING_SHARE
  const asks = blocks.filter(
    ({ text }) => mattersOf(text) > 0 && VOICE.test(text.replace(QUOTED, ' ')),
  )
  const matters = mattersOf(asks.map(({ text }) => text).join(' '))
  const asked = asks.reduce((sum, { text }) => sum + lengthOf(text), 0) / Math.max(1, length)
  if (
    asked > REQUEST_SHARE &&
    matters >= MATTERS_OF_A_REQUEST &&
    speakingShare(blocks, NOTHING) > 0 &&
    (length < SHORT_NOTICE || repeats(blocks))
  ) {
    return 'The page shows a request for consent instead of an article.'
  }
  if (length > SHORT_NOTICE) return null
  if (length < ERROR_LENGTH && ERROR_TITLE.test(title) && speaksOf(ERROR_MATTERS))
    return `The page is an error message («${title.slice(0, SHOWN_TITLE)}»), not an article.`
  if (share(ROBOT) > ROBOT_SHARE && speaksOf(ROBOT))
    return 'The site asks the reader to prove to be human instead of showing an article.'
  if (share(BROWSER) > BROWSER_SHARE && speaksOf(BROWSER))
    return 'The page shows a notice about the browser instead of an article.'
  if (length < OFFER_LENGTH && share(PAYWALL) > PAYWALL_SHARE && blocks.some(asksReader))
    return 'The page shows an offer to subscribe instead of an article.'
  return null
}

/** Whether a text asks its reader to subscribe; a report on subscribers only tells of them. */
const asksReader = ({ text }: Block): boolean =>
  (text.replace(QUOTED, ' ').match(SENTENCE) ?? []).some(
    (one) => isToTheReader(one) || CALL.find(one.trim().toLowerCase()) !== null || /\?$/.test(one),
  )

/** At least this share of a notice speaks to the reader, or of its matter. */
const SPEAKING_SHARE = 0.4
/** What error messages are about. */
const ERROR_MATTERS =
  /\b(?:pages?|urls?|address|links?|sites?|website|servers?|requests?|home ?page|seite|adresse|page|lien|página|enlace|dirección|pagina|indirizzo|strona|strony|adres|sidan|siden|stránka|sayfa)\b|страниц|адрес|ページ|页面|網頁|페이지/iu
/** Longer passages in quotation marks are what somebody else says. */
const QUOTED = /["“„«»「『][^"“”„«»「」『』]{8,400}["”“«»」』]/gu
const SENTENCE = /[^.!?。！？]+[.!?。！？]*/gu

/** Matches nothing. */
const NOTHING = /(?!)/

/** Share of the sentences that speak to the reader or match a pattern, outside quotation marks. */
function speakingShare(blocks: readonly Block[], pattern: RegExp): number {
  let all = 0
  let speaking = 0
  for (const { text } of blocks) {
    for (const [sentence] of text.replace(QUOTED, ' ').matchAll(SENTENCE)) {
      if (sentence.trim() === '') continue
      all += lengthOf(sentence)
      if (isToTheReader(sentence) || pattern.test(sentence)) speaking += lengthOf(sentence)
    }
  }
  return all === 0 ? 1 : speaking / all
}

/** So few different sentences, or so small a share of all, mean that they are repeated. */
const FEW = 3
const REPEATED_SHARE = 0.5

/**
 * Whether sentences are repeated over and over, or there are hardly any, unlike in a text about
 * cookies.
 */
function repeats(blocks: readonly Block[]): boolean {
  const sentences = blocks.filter(isSentence)
  return (
    new Set(sentences.map(({ text }) => text)).size <=
    Math.max(FEW, sentences.length * REPEATED_SHARE)
  )
}

/** Why a page has no readable text, and the feed that it names, as sentences. */
export function whyEmpty(page: StrippedPage, document: PageDocument, url: string | null): string {
  const feed = feedOf(document, url)
  const reason = reasonOf(page, document)
  return feed === null ? reason : `${reason} It names a feed, which holds its articles: ${feed}`
}

const FEED = /^application\/(?:rss\+xml|atom\+xml|feed\+json)/i
const LINK = new Set(['link'])

function feedOf({ documentElement }: PageDocument, url: string | null): string | null {
  const link = elementsNamed(documentElement, LINK).find(
    (element) =>
      /\balternate\b/i.test(element.getAttribute('rel') ?? '') &&
      FEED.test(element.getAttribute('type') ?? ''),
  )
  return absoluteAddress(link?.getAttribute('href'), url)
}

function reasonOf(page: StrippedPage, document: PageDocument): string {
  if (page.frameset) {
    return 'The page is only a set of frames: give the address of the frame that holds the text.'
  }
  const links = document.querySelectorAll('a').length
  const visible = (document.body.textContent ?? '').replace(/\s+/g, '').length
  if (links > INDEX_LINKS)
    return 'The page holds only links and no article text; it may be an index.'
  if (visible < UNBUILT_LETTERS && (page.scriptLength > 0 || page.noscriptLength > 0)) {
    return 'The page builds its text with scripts in the browser; the page itself holds none.'
  }
  return 'The page holds no article text.'
}
