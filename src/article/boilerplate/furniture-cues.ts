/**
 * Phrases that begin lines which are not part of the text, in any language (src/language/data).
 * Shape and place decide first (furniture.ts); phrases are checked only in lines of the right
 * shape.
 */

import { everyLanguage, phrasesOf } from '../../language/data/data-of.ts'
import type { BoilerplateCues } from '../../language/data/language-data.ts'
import { isToTheReader } from '../text/to-the-reader.ts'
import { Mention, Opening } from './phrase-list.ts'

const cues = (kind: keyof BoilerplateCues) => (): string[] =>
  everyLanguage().flatMap(({ boilerplate }) => phrasesOf(boilerplate?.[kind]))
const inAnyLanguage = (kind: keyof BoilerplateCues): Opening => new Opening(cues(kind))

/** Lines that lead to another text, a video or a list of others. */
export const LINK = inAnyLanguage('links')
/** Requests to subscribe, follow, share, pay, comment or consent, and notices of rights. */
export const CALL = inAnyLanguage('calls')
/** What those requests and notices are about. */
export const OFFER = new Mention(cues('offers'))
/** Who wrote, translated, edited or checked. */
export const BYLINE = inAnyLanguage('bylines')
/** Pictures and who made them. */
export const CREDIT = inAnyLanguage('credits')

/** Words that hardly anybody but a publisher writes, in lower case. */
const OWN_REQUEST =
  /\b(?:(?:in|to) your inbox|your inbox|(?:subscribe|sign up) (?:for|to) (?:our|my)|(?:follow|like|join) us on|(?:to (?:read|keep reading|continue)|the full (?:story|article)) .{0,60}(?:subscribe|register|sign (?:up|in)|log in)|send out a selection|votre boîte|all rights reserved|appeared first on|(?:we|sites?|websites?) uses? cookies|(?:reproduc|republish|redistribut|reprint|cop(?:y|ie))\S{0,5} .{0,60}without .{0,30}permission)(?!\p{L})|(?:ニュースレター|メールマガジン)の(?:登録|配信)|无断转载|재배포 금지|無断転載/u
/** What requests are about, and articles too. */
const MATTER =
  /\b(?:our (?:daily |weekly |free )?(?:app|channel|podcast)|newsletters?|subscri(?:be|ption) (?:to|now|today)|sign up (?:here|now|today)|unser(?:e|en|em|er)? (?:newsletter|app|liveblog)|notre lettre|nuestr[oa] boletín|nieuwsbrief|without permission)(?!\p{L})|рассылк[аиу]|telegram-канал|телеграм-канал|e-bülten|النشرة البريدية|خبرنامه|ניוזלטר|뉴스레터|メールマガジン|ニュースレター|电子报|電子報|公众号/u
const SENTENCE = /[^.!?。！？]+[.!?。！？]*/gu

/** Whether a sentence begins like a request. «Newsletter» alone is a matter, not a request. */
function asks(sentence: string): boolean {
  const call = CALL.find(sentence)
  return call !== null && (call.phrase.includes(' ') || !MATTER.test(call.phrase))
}

/** Whether a sentence or paragraph asks readers to subscribe, or names terms of use. */
export function isRequestWithin(text: string): boolean {
  const lower = text.toLowerCase()
  if (OWN_REQUEST.test(lower)) return true
  if (!MATTER.test(lower)) return false
  return isToTheReader(text) || (lower.match(SENTENCE) ?? []).some(asks)
}

/** Requests whose verb comes last, or whose words are not parted, in short sentences. */
const REQUEST_AT_END =
  /(?:uygulamamız|bültenimiz|kanalımız|sayfamız)\S{0,6}.{0,60}(?:indirin|indir|abone ol|katıl|takip ed)|(?:关注|關注|订阅|訂閱|下载|下載)(?:我们|我們|本报|本報|本站).{0,12}(?:公众号|公眾號|微信|微博|客户端|客戶端|app|频道|頻道|电子报|電子報)/u
/** The same for what every manual asks, «open the app», and what only publishers offer there. */
const REQUESTS_WITH_OFFER: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:채널|뉴스레터|앱|알림|구독).{0,40}(?:세요|십시오|하기)[.!]?$/u,
    /소식|뉴스(?!레터)|기사|매일|저희|우리|본지|본보|카카오톡|유튜브/u,
  ],
  [
    /(?:アプリ|メルマガ|メールマガジン|チャンネル|ニュースレター|(?<![a-z])line(?![a-z])|フォロー).{0,40}(?:ください|下さい|しよう|しましょう|どうぞ|お願いします)/u,
    /ニュース(?!レター)|お知らせ|最新|記事|公式|友だち|当サイト|編集部|(?:メルマガ|メールマガジン|ニュースレター|チャンネル).{0,12}(?:登録|購読)|フォロー(?:して|を)/u,
  ],
  [/(?:चैनल|ऐप|न्यूज़लेटर|न्यूजलेटर).{0,40}(?:करें|जुड़ें|जुड़िए)/u, /हमारे|हमारा|हमें|खबर|ख़बर|समाचार|सब्सक्राइब|फॉलो/u],
]

/** Whether a short sentence in lower case ends in a request. */
export const isRequestAtEnd = (lower: string): boolean =>
  REQUEST_AT_END.test(lower) ||
  REQUESTS_WITH_OFFER.some(([request, offer]) => request.test(lower) && offer.test(lower))

/** A publisher's disclaimer of opinion or liability, in lower case. */
const NOTICE =
  /(?:meinung|ansicht|auffassung) der redaktion|\bnot responsible for (?:the )?(?:opinions|views|statements)|мнени\p{L}{1,3} редакции|仅代表作者|不代表本/u
/** A notice speaks of opinions and says they are not the publisher's; a debate only of opinions. */
const OPINIONS =
  /\b(?:opinions|views) (?:expressed|presented|voiced) (?:here|in this|by (?:the )?(?:author|contributor|writer))/
const NOT_OURS =
  /\b(?:are|is) (?:solely |entirely |exclusively )?(?:those of|that of|his own|her own|their own|the author)|\bdo(?:es)? not (?:necessarily )?(?:reflect|represent|express)|\bnot (?:necessarily )?(?:those|the views|the opinions)/

/** Whether a text in lower case is a publisher's notice. */
export const isNotice = (lower: string): boolean =>
  NOTICE.test(lower) || (OPINIONS.test(lower) && NOT_OURS.test(lower))

/** Agencies and picture sources that are credited for pictures and texts. */
export const AGENCY =
  /(?<![\p{L}\p{N}])(?:AFP|AP|dpa|epd|kna|apa|sid|ANSA|EFE|Lusa|Reuters|Getty(?: Images)?|imago|picture[ -]alliance|EPA|ANP|TASS|ТАСС|РИА|РИА Новости|Interfax|Интерфакс|УНІАН|БелТА|BelTA|Xinhua|Kyodo|Yonhap|Anadolu|PTI|ANI|IANS|ANTARA|TTXVN|Vietnam\+|PAP|CTK|ČTK|MTI|NTB|TT|Ritzau|STT|Belga|Keystone|AAP|Bernama|Shutterstock|iStock|Alamy|Wikimedia(?: Commons)?|Unsplash|Pixabay|Flickr|YouTube|Instagram|Facebook|Twitter|REX|WireImage|Bloomberg|CNN|BBC|NASA|ESA|NOAA|DW)(?![\p{L}\p{N}])/u
