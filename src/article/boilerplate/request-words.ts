/** What publishers ask of their readers, and whom they credit, by language. All in lower case but names. */

import type { ByLanguage } from '../text/word-lists.ts'

/** Words that hardly anybody else writes. Whole words of the Latin alphabet. */
export const OWN_REQUESTS: ByLanguage = {
  newsletters: `
    (?:in|to) your inbox|your inbox|(?:subscribe|sign up) (?:for|to) (?:our|my)|send out a selection|
    votre boîte
  `,
  networks: '(?:follow|like|join) us on',
  paywalls: `
    (?:to (?:read|keep reading|continue)|the full (?:story|article)) .{0,60}
    (?:subscribe|register|sign (?:up|in)|log in)
  `,
  rights: String.raw`
    all rights reserved|appeared first on|
    (?:reproduc|republish|redistribut|reprint|cop(?:y|ie))\S{0,5} .{0,60}without .{0,30}permission
  `,
  consent: '(?:we|sites?|websites?) uses? cookies',
}
/** The same anywhere. */
export const OWN_REQUESTS_ANYWHERE: ByLanguage = {
  ja: '(?:ニュースレター|メールマガジン)の(?:登録|配信)|無断転載',
  zh: '无断转载',
  ko: '재배포 금지',
}
/** What requests are about, and articles too. Whole words of the Latin alphabet. */
export const MATTERS: ByLanguage = {
  en: `
    our (?:daily |weekly |free )?(?:app|channel|podcast)|newsletters?|
    subscri(?:be|ption) (?:to|now|today)|sign up (?:here|now|today)|without permission
  `,
  de: 'unser(?:e|en|em|er)? (?:newsletter|app|liveblog)',
  fr: 'notre lettre',
  es: 'nuestr[oa] boletín',
  nl: 'nieuwsbrief',
}
/** The same anywhere. */
export const MATTERS_ANYWHERE: ByLanguage = {
  ru: 'рассылк[аиу]|telegram-канал|телеграм-канал',
  tr: 'e-bülten',
  ar: 'النشرة البريدية',
  fa: 'خبرنامه',
  he: 'ניוזלטר',
  ko: '뉴스레터',
  ja: 'メールマガジン|ニュースレター',
  zh: '电子报|電子報|公众号',
}

/** Networks and programs on which publishers ask to be followed. */
export const FOLLOWED_ON =
  'facebook|whatsapp|instagram|telegram|youtube|tiktok|google news|twitter|threads|bluesky|viber|zalo'
/** The publisher, as the object of a request: «follow us», «sledujte nás». */
export const US: ByLanguage = {
  west: 'us|our|uns|unser(?:e[mnrs]?)?|nous|notre|nos|ons|onze|nosotros|nuestr[ao]s?|noss[ao]s?',
  north: 'oss|vår(?:t|a)?|os|vores|våre?',
  east: 'nas|nasz(?:ego|ej|ym)?|nás|naši|náš|нас|наш(?:ого|ем|его|ему|ей|у)?|ne|noi|ci',
}

/** A request whose verb comes last, or whose words are not parted, in a short sentence. */
interface LastVerb {
  /** What the request is about. */
  readonly what: string
  /** What stands between, and the verb. */
  readonly asked: string
  /** What only publishers offer: every manual asks to open the app. */
  readonly offer?: string
}
export const LAST_VERBS: readonly LastVerb[] = [
  {
    // Turkish: what is «ours».
    what: String.raw`(?:uygulamamız|bültenimiz|kanalımız|sayfamız)\S{0,6}`,
    asked: '.{0,60}(?:indirin|indir|abone ol|katıl|takip ed)',
  },
  {
    // Chinese: follow «us», «this paper».
    what: '(?:关注|關注|订阅|訂閱|下载|下載)(?:我们|我們|本报|本報|本站)',
    asked: '.{0,12}(?:公众号|公眾號|微信|微博|客户端|客戶端|app|频道|頻道|电子报|電子報)',
  },
  {
    // Chinese: the code that leads there.
    what: '(?:扫描?|掃描?).{0,6}(?:二维码|二維碼|码)',
    asked: '.{0,20}(?:下载|下載|关注|關注|阅读|閱讀|查看|加入)',
  },
  {
    // Korean
    what: '(?:채널|뉴스레터|앱|알림|구독)',
    asked: '.{0,40}(?:세요|십시오|하기)[.!]?$',
    offer: '소식|뉴스(?!레터)|기사|매일|저희|우리|본지|본보|카카오톡|유튜브',
  },
  {
    // Japanese
    what: `
      (?:アプリ|メルマガ|メールマガジン|チャンネル|ニュースレター|(?<![a-z])line(?![a-z])|フォロー)
    `,
    asked: '.{0,40}(?:ください|下さい|しよう|しましょう|どうぞ|お願いします|届きます)',
    offer: `
      ニュース(?!レター)|お知らせ|最新|記事|公式|友だち|当サイト|編集部|
      (?:メルマガ|メールマガジン|ニュースレター|チャンネル).{0,12}(?:登録|購読)|フォロー(?:して|を)
    `,
  },
  {
    // Hindi
    what: '(?:चैनल|ऐप|न्यूज़लेटर|न्यूजलेटर|फेसबुक|फ़ेसबुक|यूट्यूब|इंस्टाग्राम|व्हाट्सएप)',
    asked: '.{0,40}(?:करें|जुड़ें|जुड़िए)',
    offer: 'हमारे|हमारा|हमें|खबर|ख़बर|समाचार|सब्सक्राइब|फॉलो',
  },
]

/** Agencies and picture sources that are credited for pictures and texts. */
export const AGENCIES: ByLanguage = {
  world: `
    AFP|AP|dpa|epd|kna|apa|sid|ANSA|EFE|Lusa|Reuters|EPA|ANP|TASS|ТАСС|РИА|РИА Новости|Interfax|
    Интерфакс|УНІАН|БелТА|BelTA|Xinhua|Kyodo|Yonhap|Anadolu|PTI|ANI|IANS|ANTARA|TTXVN|PAP|CTK|ČTK|
    MTI|NTB|TT|Ritzau|STT|Belga|Keystone|AAP|Bernama|Bloomberg|CNN|BBC|DW
  `,
  vi: String.raw`Vietnam\+`,
  pictures: `
    Getty(?: Images)?|imago|picture[ -]alliance|Shutterstock|iStock|Alamy|Wikimedia(?: Commons)?|
    Unsplash|Pixabay|Flickr|REX|WireImage|NASA|ESA|NOAA
  `,
  networks: 'YouTube|Instagram|Facebook|Twitter',
}
/** Where the picture is, or which, in brackets behind a caption. */
export const IN_THE_PICTURE: ByLanguage = {
  en: 'above|below|right|left|center|centre|pictured|archive',
  de: 'archivbild|symbolbild|oben|unten|rechts|links|imagebild',
  fr: 'ci-dessus|à gauche|à droite',
  es: 'arriba|izquierda|derecha',
  ru: 'слева|справа|на фото',
}
