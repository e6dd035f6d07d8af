/**
 * Phrases that begin lines which are not part of the text, in any language (src/language/data).
 * Shape and place decide first (furniture.ts); phrases are checked only in lines of the right
 * shape.
 */

import { everyLanguage, phrasesOf } from '../../language/data/data-of.ts'
import type { BoilerplateCues } from '../../language/data/language-data.ts'
import { Opening } from './phrase-list.ts'

const inAnyLanguage = (kind: keyof BoilerplateCues): Opening =>
  new Opening(() => everyLanguage().flatMap(({ boilerplate }) => phrasesOf(boilerplate?.[kind])))

/** Lines that lead to another text, a video or a list of others. */
export const LINK = inAnyLanguage('links')
/** Requests to subscribe, follow, share, pay, comment or consent, and notices of rights. */
export const CALL = inAnyLanguage('calls')
/** Who wrote, translated, edited or checked. */
export const BYLINE = inAnyLanguage('bylines')
/** Pictures and who made them. */
export const CREDIT = inAnyLanguage('credits')

/** Words of a request, anywhere in a short paragraph at the end of a text. */
export const REQUEST_WITHIN =
  /\b(?:our (?:daily |weekly |free )?(?:newsletter|app|channel|podcast)|newsletter|(?:in|to) your inbox|your inbox|subscri(?:be|ption) (?:to|now|today)|sign up (?:for|to|here|now|today)|follow us on|like us on|join us on|send out a selection|unser(?:e|en|em|er)? (?:newsletter|app|liveblog)|im newsletter|votre boîte|notre (?:newsletter|lettre)|nuestr[oa] (?:boletín|newsletter)|noss[oa] newsletter|nostra newsletter|onze nieuwsbrief|all rights reserved|without permission|appeared first on|use cookies)(?!\p{L})|рассылк[аиу]|telegram-канал|телеграм-канал|нашу? рассылку|e-bülten|النشرة البريدية|خبرنامه|ניוזלטר|뉴스레터|メールマガジン|ニュースレター|电子报|電子報|公众号|无断转载|재배포 금지|無断転載/u

/** Requests whose verb comes last, or whose words are not parted, in short sentences. */
export const REQUEST_AT_END =
  /(?:uygulamamız|bültenimiz|kanalımız|sayfamız)\S{0,6}.{0,60}(?:indirin|indir|abone ol|katıl|takip ed)|(?:채널|뉴스레터|앱|알림|구독).{0,40}(?:세요|십시오|하기)[.!]?$|(?:アプリ|メルマガ|メールマガジン|チャンネル|ニュースレター|line|フォロー).{0,40}(?:ください|しよう|しましょう|どうぞ|お願いします)|(?:चैनल|ऐप|न्यूज़लेटर|न्यूजलेटर).{0,40}(?:करें|जुड़ें|जुड़िए)|(?:欢迎|歡迎|请|請|扫码|立即|点击|點擊)?(?:关注|關注|订阅|訂閱|下载|下載)(?:我们|我們|本报|本報|本站).{0,12}(?:公众号|公眾號|微信|微博|客户端|客戶端|app|频道|頻道|电子报|電子報)/u

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
