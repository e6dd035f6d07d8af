/** What pages say instead of an article, by language: requests for consent, errors, offers. */

import type { ByLanguage } from '../text/word-lists.ts'

/** What requests for consent are about. A text about one or two of these is an ordinary text. */
export const CONSENT_MATTERS: readonly ByLanguage[] = [
  {
    cookies: 'cookie|traceur|ciasteczk|informasjonskapsl|evästei|çerez|クッキー',
    ru: String.raw`файл\w{0,3} куки|куки`,
    other: '쿠키|ملفات تعريف',
  },
  {
    consent: `
      consent|einwilligung|zustimm|toestemming|zgod[ayęą]|соглас|згод[аиу]|同意|consens|consimț|samtyck|
      samtykk|souhlas|súhlas|hozzájárul|suostumu|συγκατάθεσ
    `,
    tr: String.raw`\bonay|rıza`,
    other: '동의|موافق|הסכמ',
  },
  {
    partners: String.raw`\bpartner|\bpartenaire|\bsocios|\bparceir|\bortak|kumppan|συνεργάτ|партн[её]р`,
    thirdParties: 'третьих лиц|third part',
    other: 'パートナー|合作伙伴|파트너|شركا',
  },
  {
    personalData: `
      personal(?:i[sz]ed)? (?:data|information|ads|advertising|content)|personenbezogen|
      données personnelles|datos personales|dati personali|persoonsgegevens|dane osobowe|
      danych osobowych|персональн|個人情報|dados pessoais|personuppgift|personopplysning|persondata|
      osobní(?:ch)? údaj|osobn(?:é|ých) údaj|kişisel veri
    `,
    el: String.raw`προσωπικ\S{1,4} δεδομέν`,
    other: `
      henkilötie|személyes adat|personale|个人(?:信息|数据)|개인 ?정보|البيانات الشخصية
    `,
  },
  {
    privacy: `
      privacy|datenschutz|privatsphäre|confidentialité|privacidad|prywatnoś|конфиденциальн|プライバシー|
      privacidade|integritet|personvern|soukromí|súkromi|gizlilik|απόρρητ|yksityisyy|adatvédel|隐私|隱私|
      الخصوصية
    `,
  },
  {
    interests: String.raw`
      store and\/?(?:or)? access|legitimate interest|berechtigte[sn]? interesse|intérêt légitime|
      interés legítimo|legittimo interesse|gerechtvaardigd belang
    `,
  },
  {
    advertising: `
      advertis|werbung|tracking|publicit|publicidad|anúncio|anuncio|annons|annonc|reklam|mainon|hirdet|
      διαφημ|advertent|рекламн|広告|广告|광고
    `,
  },
  { laws: String.raw`gdpr|dsgvo|rgpd|\btcf\b` },
]

/** «We», «you» and their kin, as whole words of the Latin alphabet. */
export const WE_AND_YOU: ByLanguage = {
  en: 'we|our|us|you|your',
  de: 'wir|uns(?:ere)?[rn]?|ihre?[nmr]?',
  fr: 'nous|nos|vous|votre|vos',
  es: 'usted|nosotros|nuestr[oa]s?',
  it: 'noi|nostr[oi]',
  nl: 'wij|onze|uw',
  pl: String.raw`my|nasi|twoj\w*`,
  pt: 'você|nossos?|nossas?',
  nordic: 'vi|våra|våre|vores|din',
  cs: 'naši|vaše|vám',
  tr: 'biz|bizim|sizin|siz',
  ro: String.raw`noastr\w*|dumneavoastră`,
}
/** The same in Cyrillic letters, and where words hardly contain them by chance. */
export const WE_AND_YOU_CYRILLIC = String.raw`мы|наши|вы|ваш\p{L}*`
export const WE_AND_YOU_ANYWHERE: ByLanguage = {
  el: 'εμείς|μας|σας',
  ja: '私たち|当サイト|同意する',
  zh: '我们|您',
  ko: '저희|귀하',
  ar: 'نحن',
}

/** What makes a page ask for another browser, before and behind a few words. */
export const TURN_ON = String.raw`
  enable|activate|turn on|requires?|activer|aktivier\w*|activa\w*|abilit\w*|włącz\w*
`
export const OUTDATED = String.raw`
  update|upgrade|outdated|unsupported|veraltet\w*|neueren|modernen|aktuellen|navigateur|navegador
`
/** What a page asks of those that it takes for robots. */
export const ROBOT_CHECKS = `
  (?:verify|confirm|prove) (?:that )?you(?:'| a)re (?:a |not a )?(?:human|robot)|are you a robot|
  unusual (?:traffic|activity)|checking your browser|just a moment|
  access (?:denied|to this page has been denied)|captcha|security check|ddos protection|blocked by|
  request (?:blocked|could not be satisfied)|are not a bot
`
/** How the title of an error message begins. */
export const ERROR_TITLES: ByLanguage = {
  codes: String.raw`(?:error )?(?:40[0-9]|410|50[0-4])\b`,
  notFound: String.raw`
    .{0,40}\b(?:page )?not found\b|page introuvable|seite (?:wurde )?nicht gefunden|
    página no encontrada|página não encontrada|pagina non trovata|nie znaleziono|страница не найдена|
    сторінку не знайдено|sidan hittades inte|siden (?:ble|blev) ikke funnet|siden blev ikke fundet|
    sivua ei löyt|stránka nen(?:alezena|ájdená)|az oldal nem található|pagina nu a fost găsită|
    sayfa bulunamadı|halaman tidak ditemukan|không tìm thấy trang|η σελίδα δεν βρέθηκε|
    الصفحة غير موجودة|صفحه یافت نشد|הדף לא נמצא|(?:पृष्ठ|पेज) नहीं मिला|ไม่พบหน้า|
    ページが(?:見つかりません|存在しません)|页面不存在|找不到(?:该)?页面|找不到(?:該)?(?:頁面|網頁)|
    페이지를 찾을 수 없습니다
  `,
  other: `
    forbidden$|access denied|attention required|just a moment|bad gateway|service unavailable|
    internal server error
  `,
}
/** What error messages are about. */
export const ERROR_MATTERS: ByLanguage = {
  en: 'pages?|urls?|address|links?|sites?|website|servers?|requests?|home ?page',
  de: 'seite|adresse',
  fr: 'page|lien',
  es: 'página|enlace|dirección',
  it: 'pagina|indirizzo',
  pl: 'strona|strony|adres',
  nordic: 'sidan|siden',
  cs: 'stránka',
  tr: 'sayfa',
  pt: 'página|endereço',
  fi: 'sivu[a]?',
  hu: 'oldal',
  id: 'halaman',
}
export const ERROR_MATTERS_ANYWHERE =
  'страниц|сторінк|адрес|ページ|页面|頁面|網頁|페이지|trang|σελίδα|صفحة|صفحه|דף|पृष्ठ|पेज|หน้า'
/** Offers to subscribe. */
export const OFFERS: ByLanguage = {
  en: `
    subscrib(?:e|ers?|ing|ption)|(?:log|sign) ?in to (?:read|continue)|already a (?:member|subscriber)
  `,
  de: String.raw`abonn|registrier\w+ .{0,30}(?:lesen|weiter)|weiterlesen mit`,
  es: 'suscr[ií]b|suscriptor|assine',
  other: 'abbonat|prenumer|подпис',
}
