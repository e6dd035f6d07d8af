/** How pages say that the rest of a text is for subscribers, by language. */

import type { ByLanguage } from '../text/word-lists.ts'

/** What is left to read, as whole words of the Latin alphabet. */
export const REST: ByLanguage = {
  en: 'rest|remaining|remainder|full (?:article|story|text)|continue reading|keep reading',
  de: 'ganzen?|vollständigen?|weiterlesen|weiter lesen|restlichen?',
  fr: 'suite|intégralité|reste',
  es: 'resto|completo|completa|seguir leyendo|sigue leyendo|continuar a ler',
  it: 'restante|continua a leggere',
}
/** The same in words that others hardly contain. */
export const REST_ANYWHERE: ByLanguage = {
  nl: 'verder lezen|hele artikel',
  pl: String.raw`dalsz\w+|pozostało|czytaj dalej`,
  ru: 'остальн|полностью|читать далее',
  ja: '続き|残り',
  zh: '全文|剩余|余下',
  ko: '나머지|전문',
}
/** Who may read it. */
export const SUBSCRIBERS: ByLanguage = {
  en: String.raw`subscri(?:be|bers?|ption)|\bmembers? only|\bmembers\b`,
  de: String.raw`abonn|\babo\b`,
  es: 'suscr[ií]|assinant|assine',
  it: 'abbonat|abbonament',
  pl: 'prenum|subskry',
  fi: 'tilaaj',
  cs: 'předplat|predplat',
  hu: 'előfizet',
  tr: 'abone',
  hr: 'pretplat|претплат',
  ru: 'подпис|передплат',
  el: 'συνδρομητ',
  ja: '会員|購読',
  zh: '會員|会员|订阅|訂閱',
  ko: '구독|유료',
}
/**
 * What such remarks are about: this text, its rest. A pool and a sauna may be for members only too.
 * In the singular, because others tell of articles.
 */
export const THE_TEXT: ByLanguage = {
  en: 'article|story|text|content|post|report|the (?:rest|remainder|remaining [^ ]+) (?:is|of (?:it|this))',
  de: String.raw`artikel\p{L}*|beitrag\p{L}*|text|inhalt\p{L}*|der rest ist`,
  fr: 'article|texte|contenu|la suite (?:est|de)',
  es: 'artículo|noticia|contenido|nota|el resto (?:es|de)',
  pt: 'artigo|matéria|conteúdo|reportagem|notícia',
  it: 'articolo|contenuto',
  nl: 'artikel|verhaal',
  nordic: 'artikeln?|artiklen|artikkelen|saken|texten|historien',
  fi: String.raw`juttu\p{L}*|jutu\p{L}*|artikkel\p{L}*`,
  et: 'artikkel',
  pl: String.raw`artykuł\p{L}*|tekst\p{L}*|treś\p{L}*`,
  cs: String.raw`člán\p{L}*|obsah\p{L}*`,
  hu: String.raw`cikk\p{L}*`,
  ro: String.raw`articol\p{L}*`,
  ru: String.raw`стать\p{L}*|текст\p{L}*|материал\p{L}*`,
  uk: String.raw`статт\p{L}*|матеріал\p{L}*`,
  bg: String.raw`стати\p{L}*|член\p{L}*|člank\p{L}*|članak|чланак`,
  el: String.raw`άρθρ\p{L}*|κείμεν\p{L}*`,
  tr: String.raw`haber\p{L}*|yazı(?:nın|yı)?|makale\p{L}*|içeri\p{L}*`,
  id: 'artikel|berita|konten',
  vi: 'bài|nội dung',
}
export const THE_TEXT_ANYWHERE: ByLanguage = {
  ja: '記事|続き|残り',
  zh: '全文|文章|本文|内容|內容|剩余|余下',
  ko: '기사|나머지|전문|콘텐츠|본문',
  ar: 'المقال|المحتوى|النص',
  fa: 'مطلب|مقاله|متن',
  he: 'הכתבה|המאמר|הטקסט|תוכן',
  hi: 'लेख|खबर|ख़बर',
  th: 'บทความ|เนื้อหา|ข่าว',
}
/**
 * That this text is for subscribers alone, or that one must subscribe to read on; each is an
 * expression of its own: only these may read, log in to read, to read log in. An offer of a
 * newsletter says none of it.
 */
export const FOR_SUBSCRIBERS: Readonly<Record<string, readonly string[]>> = {
  en: [
    String.raw`\b(?:only|exclusive(?:ly)?|reserved|limited)(?: available)? (?:to|for) (?:\w+ ){0,2}(?:subscribers|members)\b`,
    String.raw`\b(?:subscribers?|members?)[ -](?:only|exclusive)\b`,
    String.raw`\b(?:read|full|whole|rest)\b.{0,40}\b(?:become a (?:member|subscriber)|start your (?:free )?trial)\b`,
    String.raw`^this (?:article|story|post|content) is for (?:paid |paying |our )?(?:subscribers|members)\b`,
    String.raw`\b(?:subscribe|log ?in|sign ?in|register|become a (?:member|subscriber)|already a (?:member|subscriber)).{0,60}\b(?:continue|keep|read on|unlock|full|whole|rest|this (?:article|story))\b`,
    String.raw`\b(?:continue|keep|unlock|read on|to read)\b.{0,40}\b(?:subscribe|log ?in|sign ?in|register)\b`,
  ],
  de: [
    String.raw`\b(?:nur|exklusiv|ausschließlich) (?:für |mit )?(?:[\p{L}+]+ ){0,2}(?:abo|abonn|mitglieder|registrierte|digital)`,
    String.raw`abonnent\p{L}* vorbehalten`,
    String.raw`\b(?:weiterlesen|weiterzulesen|weiter zu lesen|ganzen (?:artikel|text)|vollständigen (?:artikel|text))\b.{0,60}(?:\babo|probeabo|anmeld|registrier)`,
    String.raw`(?:\babo|anmeld|registrier).{0,60}\b(?:weiterlesen|weiterzulesen|weiter zu lesen|ganzen (?:artikel|text))`,
  ],
  fr: [
    'réservée?s? (?:à nos |aux |à )(?:abonn|membres)',
    '(?:abonnez-vous|connectez-vous|inscrivez-vous).{0,20} (?:lire|continuer|poursuivre|accéder)',
    String.raw`(?:suite|lire|lecture|article).{0,50}\babonn(?:és|ement|ez)`,
  ],
  es: [
    String.raw`(?:exclusiv\p{L}+|s[oó]lo|reservad[oa]s?|apenas|somente|só) (?:para|a|aos?) .{0,20}(?:suscriptor|socios|abonad|registrad|assinante)`,
    '(?:suscr[ií]b|reg[ií]str|inicia sesión|assin[ea]|faça login).{0,30} (?:seguir leyendo|continuar|leer|ler) ',
    '(?:suscr[ií]b|assin[ea]).{0,30}(?:artículo|noticia|matéria|reportagem)',
    '(?:seguir leyendo|continue lendo|continuar lendo).{0,40}(?:suscr[ií]b|assin[ea])',
  ],
  it: [
    String.raw`(?:riservat[oaie]|solo|esclusiv\p{L}+) (?:agli|per gli|per|ai) .{0,15}(?:abbonat|iscritti|utenti registrati)`,
    '(?:abbonati|accedi|registrati) .{0,20}(?:leggere|continuare)',
  ],
  nl: [
    String.raw`(?:alleen|uitsluitend|enkel|exclusief) (?:toegankelijk |beschikbaar |te lezen )?voor (?:\p{L}+ )?(?:abonnees|leden)`,
    '(?:word abonnee|log in|abonneer|neem een abonnement).{0,40}(?:verder|volledige|hele|artikel)',
    '(?:verder|volledige artikel|hele artikel).{0,40}(?:abonnee|log in)',
  ],
  nordic: [
    String.raw`(?:bara|endast|enbart|kun|bare|exklusivt|eksklusivt|forbeholdt|förbehållen) (?:för|for|til)? ?(?:\p{L}+ )?(?:prenumerant|abonnent|medlem)`,
    '(?:logga in|logg inn|log ind|bli prenumerant|bliv abonnent|bli abonnent|bliv medlem|prenumerera|abonn[eé]r|abonnement).{0,40}(?:läs|les|læs)',
    '(?:läs|les|læs|resten a[vf]|hela artikeln|hele artik).{0,60}(?:prenumer|abonn|logga in|logg inn|log ind)',
  ],
  fi: [
    String.raw`(?:vain|ainoastaan) (?:\p{L}+ )?tilaajil`,
    '(?:tilaa|kirjaudu).{0,40}(?:luke|jatka)',
  ],
  et: ['ainult tellijatele'],
  pl: [
    String.raw`(?:tylko|wyłącznie) (?:dla )?(?:\p{L}+ )?(?:prenumerator|subskrybent|abonent|zalogowan)`,
    String.raw`(?:przeczyta\p{L}+|czytać).{0,40}(?:wykup|prenumerat|subskryp)`,
    '(?:zaloguj|wykup|kup|zasubskrybuj|subskrybuj).{0,40}(?:czytać|przeczytać|dalej|cały|całość)',
    String.raw`(?:dalsz\p{L}+|cały artykuł|pozostał\p{L}+).{0,60}(?:prenumer|subskry|abon)`,
  ],
  cs: [
    String.raw`(?:pouze|jen|jenom|výhradně|len|iba) (?:pro )?(?:\p{L}+ )?(?:předplatitel|predplatiteľ|přihlášen|prihlásen)`,
    '(?:předpla|predpla|přihlas|prihlás).{0,40}(?:číst|čtení|dočíst|čítať|celý)',
    '(?:přečt|čtení|dočt|prečít).{0,40}(?:přihlas|předpla|prihlás|predpla)',
  ],
  hu: [
    String.raw`(?:csak|kizárólag) (?:\p{L}+ )?előfizető`,
    'előfizetőink',
    '(?:fizess|lépj).{0,40}(?:olvas|teljes)',
  ],
  ro: [
    String.raw`(?:doar|exclusiv|numai) (?:pentru )?(?:\p{L}+ )?abona`,
    'abonea.{0,40}(?:citi|continua)',
  ],
  slavic: [
    String.raw`(?:только|исключительно|лише|тільки|виключно|само|samo|само|искључиво|isključivo) (?:для |по |за |za )?(?:\p{L}+ )?(?:подпис|передплат|абонат|абонент|pretplat|претплат)`,
    '(?:подпи|войдите|авторизу|зарегистрир|передплат|увійдіть|абонира).{0,40}(?:читать|прочитать|дочитать|продолж|читати|прочитати|четете|прочетете)',
    '(?:дочитать|читать|прочитать).{0,40}(?:подписк|подпиш|передплат)',
    String.raw`(?:полн\p{L}+ (?:текст|верси)|продолжение|остальн|повн\p{L}+ текст).{0,60}(?:подпис|зарегистрир|передплат)`,
  ],
  el: [
    String.raw`(?:μόνο|αποκλειστικά) (?:για|σε) (?:\p{L}+ )?συνδρομητ`,
    '(?:συνδεθείτε|εγγραφείτε|συνδρομητ).{0,40}(?:διαβάσ|συνέχ)',
  ],
  tr: [
    String.raw`(?:yalnızca|sadece) (?:\p{L}+ )?(?:abone|üye)`,
    '(?:abone|üye)lere? özel',
    '(?:devamı|tamamı).{0,40}(?:abone|üye|giriş)',
    '(?:abone|üye) ol.{0,40}(?:oku|devam)',
  ],
  ja: [
    '会員限定',
    '有料(?:会員|記事|プラン|版)',
    '続き(?:を読むには|は).{0,20}(?:ログイン|会員|登録|購読|有料)',
  ],
  zh: [
    '(?:付费|付費|会员|會員|订阅|訂閱|订户|訂戶|登录|登入|購買|购买).{0,14}(?:全文|剩余|余下|專享|专享|专属|繼續|继续|阅读|閱讀|内容|內容)',
    '(?:剩余|余下|繼續|继续|全文).{0,16}(?:付费|付費|会员|會員|订阅|訂閱|登录|登入)',
  ],
  ko: [
    '유료 ?(?:회원|구독|기사|콘텐츠)',
    '(?:구독자|회원) ?(?:전용|만)',
    '(?:로그인|구독|가입).{0,16}(?:계속|나머지|전문|이어)',
    '(?:계속|나머지|전문|이어).{0,20}(?:로그인|구독|회원)',
  ],
  ar: [
    '(?:للمشتركين|للأعضاء|للمسجلين) (?:فقط|حصر)',
    '(?:حصري|حصرية|مخصص|مخصصة|متاح|متاحة) (?:فقط )?(?:للمشتركين|للأعضاء|لمشترك)',
    '(?:اشترك|سج[لّ]+ ?(?:الدخول)?).{0,30}(?:لقراءة|لمتابعة|لإكمال|لاستكمال)',
  ],
  fa: [String.raw`(?:مخصوص|ویژه|فقط برای) (?:\p{L}+ )?مشترک`],
  he: [
    String.raw`(?:למנויים|לחברים|למנויי) (?:\p{L}+ )?(?:בלבד|דיגיטל)`,
    '(?:בלעדי|זמין|פתוח) (?:רק )?למנויים',
    '(?:הירשמו|התחברו|הצטרפו|למנויים).{0,30}(?:להמשיך|להמשך|לקרוא|לקריאה)',
  ],
  hi: [
    String.raw`(?:केवल|सिर्फ|सिर्फ़) (?:[\p{L}\p{M}]+ )?(?:सदस्य|सब्सक्राइबर|ग्राहक)`,
    '(?:सब्सक्राइब|लॉगिन|लॉग इन|सदस्यता).{0,30}पढ़',
  ],
  id: [
    String.raw`(?:hanya|khusus|eksklusif) (?:untuk|bagi) (?:\p{L}+ )?(?:pelanggan|anggota|member)`,
    '(?:berlangganan|login|masuk|daftar).{0,30}(?:membaca|melanjutkan|selengkapnya)',
  ],
  vi: [
    String.raw`(?:chỉ|riêng) (?:dành )?cho (?:\p{L}+ ){0,2}(?:thành viên|hội viên|thuê bao|đăng ký|trả phí)`,
    '(?:đăng ký|đăng nhập|mua).{0,20}để (?:đọc|xem)',
  ],
  th: ['เฉพาะ(?:สมาชิก|ผู้สมัคร)', '(?:สมัครสมาชิก|เข้าสู่ระบบ)เพื่ออ่าน'],
}
