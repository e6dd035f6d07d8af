/**
 * The words in and around a byline, by language: what stands before names, between them, behind
 * them, and on the buttons beside them. Expressions in `authors.ts` are made of them.
 */

import type { ByLanguage } from '../text/word-lists.ts'

/** How a text came to be, before «by»: "written by", "ein Beitrag von". */
export const MADE: ByLanguage = {
  en: 'written|posted|published|words|story|reported|article|created|edited|texts?',
  romance: 'texte|texto|testo',
  de: `
    (?:pressemitteilung|beitrag|artikel|kommentar|interview|bericht|analyse|gastbeitrag|im wortlaut)|
    ein (?:beitrag|artikel|gastbeitrag)|geschrieben|veröffentlicht
  `,
  fr: 'publié|écrit|rédigé',
  es: 'escrito|publicado',
  it: 'scritto|pubblicato',
  nl: 'geplaatst|geschreven',
  nb: 'tekst|skrevet',
  pl: 'opublikowane|napisane',
}
/** «By», before a name. */
export const BY = 'by|von|vom|par|por|da|di|door|av|af|przez'
/** «From our», before what somebody is: "van onze verslaggever Sanne Bos". */
export const FROM_OUR: ByLanguage = {
  nl: 'van onze',
  de: 'von unsere[mr]',
  en: 'from our(?: own)?',
  it: 'dal(?:la)? nostr[oa]',
  fr: 'de notre',
  es: 'de nuestr[oa]',
  ru: 'от нашего',
}
/** Kinds of text, before «de» and a name. */
export const TEXT_OF = 'texto|texte|reportaje|artículo|crónica|reportagem|matéria'
/** Labels that a name follows, at once or behind a colon. Longer ones stand before their beginnings. */
export const LABELS: ByLanguage = {
  pictures: 'tekst i foto|text a foto|texto y fotos|text und fotos?',
  any: 'a cura di|by|von|vom|par|por|di|da|door|av|af|przez|od',
  west: `
    autor(?:in|a|e|es|i|ka|ky|zy|en|ul)?|auteur(?:e|s|rice)?|autore|autrice|autori|author|authors|
    auteurs|text|texte|texto|tekst|testo|teksti|words
  `,
  de: 'redaktion:|verfasser(?:in)?|reporter|reportage',
  es: 'redactora?|reportera?|periodista|corresponsal',
  pt: 'repórter(?:es)?|reportagem',
  tr: 'yazan|yazar[ıi]?|haber|kaleme alan|muhabir',
  id: 'penulis|oleh|ditulis oleh|wartawan',
  vi: 'tác giả|bài|bài viết|phóng viên|pv',
  hu: 'írta|szerző|szöveg|tudósító',
  pl: String.raw`oprac\.|opracowała?|przygotowała?|rozmawiała?`,
  nordic: `
    skrevet av|skrevet af|skriven av|kirjoittanut|kirjoittaja|toimittaja|forfatter|författare|
    journalist:
  `,
  cs: 'napsal[a]?|napísal[a]?|připravil[a]?|autora?:',
  hr: 'piše|napisao|napisala',
  ru: `
    автор|авторы|текст|автори|авторка|напис(?:ал|ала|ав)|писал|аутор|пише|корреспондент|
    (?:подготов|бесед)(?:ила?|овала?)
  `,
  el: 'συντάκτης|συντάκτρια|γράφει(?: [οη])?|του συντάκτη',
  ar: 'كتب|كتبت|كتبه|بقلم|الكاتب|إعداد|تحرير|مراسلة?',
  he: 'נכתב על ידי|מאת|כתב|כתבה',
  fa: 'نویسنده|نوشته|خبرنگار',
  hi: 'लेखक',
  th: 'ผู้เขียน|โดย|ผู้สื่อข่าว',
  ja: '執筆|取材・文|文・写真',
  zh: '(?:本[报報刊])?(?:記者|记者)|文|作者|撰文|执笔',
  ko: '글[·ㆍ]사진|글|글쓴이',
}

/** Days of the week before a date. */
export const WEEKDAYS: ByLanguage = {
  en: '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  de: '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch',
  fr: '(?:lun|mar|mercre|jeu|vendre|same)di|dimanche',
  short: String.raw`(?:mon|tue|wed|thu|fri|sat|sun)\.?|(?:mo|di|mi|do|fr|sa|so)(?=[.,])`,
}
/** «On», before a day. */
export const ON = 'am|vom|on|le|du|el|del|il|dal|den|dne|dnia|op|от|від'
/** What happened on a day, before «on». */
export const ON_A_DAY = 'veröffentlicht|erstellt|aktualisiert|publié|updated|published|posted'
/** Months before a day. */
export const MONTHS: ByLanguage = {
  short: 'jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec',
  en: `
    january|february|march|april|june|july|august|september|october|november|december
  `,
  de: 'januar|februar|märz|mai|juni|juli|oktober|dezember',
  es: `
    enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
  `,
  fr: `
    janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre
  `,
  it: 'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre',
}

/** Kinds of office, before a role. */
export const OFFICES = `
  chief|senior|deputy|managing|associate|contributing|staff|political|sports?|news|technology|
  business|science|health|editor(?:ial)?|guest|freelance|special
`
/** What somebody is, and what else stands where a name should be. */
export const ROLES: ByLanguage = {
  en: `
    editors?(?:-in-chief)?|reporters?|writers?|correspondents?|journalists?|columnists?|
    contributors?|producers?|photographers?|authors?|bloggers?
  `,
  other: `
    redakteur(?:in)?|journalist(?:in|e)?|autor(?:in|a)?|rédact(?:eur|rice)|redactora?|periodista|
    reportera?
  `,
  nobody: String.raw`
    admin|administrator|staff|guest|gast|unknown|anonymous|n\/a|none|null|undefined|user|webmaster|
    default
  `,
  pages: `
    view all posts|all (?:posts|articles)|alle (?:beiträge|artikel)|zur person|zum profil|
    tous (?:les|ses) articles|todos los artículos|about the author|no author|über den autor
  `,
  buttons: `
    follow|profile|website|facebook|twitter|instagram|linkedin|email|e-mail|share|teilen|last|
    updated|aktualisiert|published|veröffentlicht|publicado|publié|comments?
  `,
}
/** What somebody is, behind the name: "Jane Doe Senior Reporter". */
export const OFFICES_BEHIND = `
  Senior|Chief|Staff|Political|Sports?|News|Business|Science|Health|Environment|Foreign|Special|
  Freelance|Contributing|Deputy|Managing|Associate
`
export const ROLES_BEHIND: ByLanguage = {
  en: 'Reporter(?:in)?|Writer|Correspondent|Editor|Contributor|Columnist|Journalist(?:in|e)?|Producer',
  de: 'Redakteur(?:in)?|Korrespondent(?:in)?',
  other: `
    Periodista|Giornalista|Dziennikar(?:z|ka)|Корреспондент|Журналист(?:ка)?
  `,
}

/** Other people's work on the text, behind whose label a name is no author's. */
export const OTHER_WORK: ByLanguage = {
  zh: '编辑|編輯|责编|責編|责任编辑|校对|审核|摄影|攝影',
  ja: '編集',
  ko: '편집|사진',
}
export const OTHER_WORK_BY = `
  edited|translated|reviewed|fact[- ]checked|photographs|photography|photos?|illustrations?
`
/** What happened to the text, behind a name: "Karin Ek Publicerad 12 mars". */
export const PUBLISHED: ByLanguage = {
  en: `
    updated|published|posted|last (?:updated|modified|edited|changed|reviewed|published|on)
  `,
  sv: 'publicerad|publiceret|publisert',
  nl: 'gepubliceerd|geplaatst|bijgewerkt',
  nordic: 'uppdaterad|opdateret|oppdatert',
  pl: 'opublikowano|zaktualizowano',
  it: 'pubblicato|aggiornato',
  es: 'publicado|actualizado|atualizado',
  cs: 'publikováno|aktualizováno|publikované',
  fi: 'julkaistu|päivitetty',
  hu: 'közzétéve|megjelent|frissítve',
  ro: 'publicat|actualizat',
  tr: String.raw`yayınlan\p{L}*|güncelle\p{L}*`,
  ru: String.raw`опубликован\p{L}*|обновлен\p{L}*`,
  uk: 'опубліковано|оновлено',
  bg: 'публикувано|објављено|objavljeno',
  el: String.raw`δημοσιεύ\p{L}*|ενημερώ\p{L}*`,
  ko: '입력|수정|등록|승인',
  ja: '更新|掲載',
  zh: '发布|發布|发表',
  de: String.raw`aktualisiert|veröffentlicht|am \d`,
  day: String.raw`
    on (?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)|
    publié|le \d|el \d|il \d|\d{1,2} \p{L}+ \d{4}
  `,
}

/** Words on buttons, which are never the first of a name. */
export const BUTTONS: ByLanguage = {
  en: `
    follow|share|get|read|view|see|more|subscribe|sign|log|join|print|tweet|like|send|copy|save|
    listen|watch|download|contact|posted|published|updated|written|loading|please|click|donate|
    comment|reply|report|bookmark
  `,
  de: `
    teilen|folgen|drucken|abonnieren|veröffentlicht|teile|lesen|mehr|anmelden|registrieren|kopieren|
    kopiere|merken|speichern|abonniere
  `,
  fr: `
    partager|suivre|imprimer|publié|s'abonner|abonnez-vous|inscrivez-vous|lire|écouter|copier|
    enregistrer|commenter
  `,
  es: `
    compartir|seguir|síguenos|publicado|comparte|compártelo|actualizado|suscríbete|suscribirse|
    escuchar|copiar|guardar|comentar
  `,
  pt: 'compartilhe|atualizado|inscreva-se|assine|ouvir|salvar',
  it: `
    condividi|segui|seguici|pubblicato|aggiornato|iscriviti|iscrivetevi|abbonati|leggi|ascolta|
    copia|commenta
  `,
  nl: `
    gepost|geplaatst|bijgewerkt|volg|deel|delen|abonneer|meld|luister|kopieer|bewaar
  `,
  pl: `
    udostępnij|obserwuj|opublikowano|zaktualizowano|subskrybuj|zapisz|czytaj|posłuchaj|kopiuj|
    skomentuj|zobacz
  `,
  sv: 'uppdaterad|följ|prenumerera|läs|lyssna|kopiera|spara',
  nb: 'opdateret|oppdatert|følg|abonner|tilmeld|læs|kopier|lagre',
  fi: 'päivitetty|seuraa|tilaa|kuuntele|kopioi|tallenna',
  cs: `
    aktualizováno|sdílet|sdílejte|sledujte|odebírat|přihlásit|číst|zdieľať
  `,
  hu: 'frissítve|megosztás|megosztom|kövess|kövessen|feliratkozás|olvass',
  ro: 'actualizat|distribuie|urmărește|abonează-te|citește',
  tr: 'güncelleme|paylaş|paylaşın|dinle|kopyala|kaydet',
  id: 'bagikan|ikuti|berlangganan|simpan',
  vi: 'đăng|lưu',
  ru: `
    поделиться|подписаться|читать|обновлено|поделитесь|подпишитесь|подписывайтесь|скопировать|
    сохранить|слушать|распечатать|комментировать
  `,
  uk: `
    оновлено|поділитися|підписатися|підпишіться|підписуйтесь|читати|копіювати|зберегти
  `,
  bg: 'сподели|последвай|подели|запрати',
  el: 'κοινοποίηση|ακολουθήστε|εγγραφείτε|διαβάστε',
  ar: 'مشاركة|شارك|تابع|تابعنا|اشترك|اقرأ|استمع|حفظ|نسخ',
  he: 'שתפו|עקבו|הירשמו|קראו|האזינו',
  hi: 'साझा|शेयर|फॉलो|पढ़ें',
  ja: '更新|入力',
  ko: '입력|수정|등록',
}
/** Networks whose signs stand in a row. */
export const NETWORKS = `
  twitter|facebook|instagram|linkedin|line|mail|e-?mail|whatsapp|telegram|pinterest|reddit|youtube|
  tiktok|threads|bluesky|rss|x|hatena|pocket|print
`

/** Lines that name nobody, as a whole. */
export const NO_NAMES: ByLanguage = {
  days: '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  en: `
    menu|recommended|related|popular|trending|search|home|topics?|categories|advertisement
  `,
  tr: String.raw`abone ol\p{L}*|takip et`,
  fr: 'suivez-(?:nous|moi)|publicité',
  uk: 'поширити|підписатися',
  ru: 'фото автора',
  advertisements: `
    anzeige|werbung|publicidad|publicidade|pubblicità|reklama?|annons|annonce|advertentie|mainos|
    hirdetés|реклама|広告|广告|廣告|광고
  `,
}
/** The last word of a button: "Artikel teilen", "Compartilhe esta matéria". */
export const BUTTON_ENDS: ByLanguage = {
  de: `
    teilen|merken|drucken|anhören|vorlesen|abonnieren|folgen|kopieren|speichern|anmelden
  `,
  nordic: 'artikkeli|artiklen|artikeln|artikkelen|artikel',
  west: 'articolo|article|artículo|artykuł|článek|matéria|noticia|notícia',
  east: 'новость|статью|новину|haberi',
}
/** What no name has in it: networks, newsletters, requests to follow. */
export const NEVER_IN_NAMES: ByLanguage = {
  any: String.raw`
    newsletter|whatsapp|telegram(?:-|\s|$)|facebook|instagram|twitter|youtube|tiktok|linkedin|
    google news|cookies|javascript
  `,
  ru: 'рассылк|телеграм',
  ja: 'フォロー|シェア|購読|する(?=$|[ 　])',
  zh: '分享|关注|關注|订阅|訂閱|字[号號]',
  ko: '공유|구독|팔로우',
}
/** What comments are called, behind their number. */
export const COUNTED = 'comments?|kommentare?|commentaires?|comentarios?|reacties|min'

/** Where somebody works, behind a name: "Norrviker Staff". */
export const STAFFS: ByLanguage = {
  en: 'staff|staff writer|staff reporter|desk|editor|editors|team|newsroom|correspondent|reporter',
  other: `
    redaktion|redazione|redacción|rédaction|redakcja|redactie|redaksjon|redaktionen
  `,
}
/** The newsroom, by itself. */
export const NEWSROOMS = `
  redaktion|redacción|rédaction|redazione|redakcja|redação|redactie|redaksjon|redaktionen|toimitus|
  redakce|редакция|редакція
`
/** What a name in small letters may begin with. */
export const PARTICLES = `
  van|von|vom|zu|zur|de|di|da|do|dos|del|della|du|des|le|la|el|al|ben|bin|ibn|ter|ten|den|der|af|
  av|d['’]
`
/** What pictures are called, in labels and in brackets. */
export const PICTURES = String.raw`
  fotos?|fot\.|photos?|bild(?:er)?|zdjęci[ae]|foto\/bild|фото|写真|图片?|사진
`
/** Names the source of a text or picture, before a colon. */
export const SOURCES: ByLanguage = {
  de: 'quellen?',
  en: 'sources?',
  es: 'fuente|fonte',
  tr: 'kaynak',
  pl: 'źródło|zdroj',
  nordic: 'kilde|källa',
  nl: 'bron',
  ru: 'источник|джерело',
  zh: '来源|來源',
  ja: '出典',
  ko: '출처',
  pictures: PICTURES,
}

/** Labels that tell so surely who wrote a text that one may stand anywhere on the page. */
export const SURE_LABELS: ByLanguage = {
  west: String.raw`
    autor(?:in|en|es|as?|e)?|autor(?:in)?\/autor(?:in)?|authors?|auteure?s?|autrices?|autric[ei]|
    autor[ei]|text[eo]?|testo|tekst|words|written by
  `,
  nordic: 'forfatter|författare|kirjoittaja',
  hu: 'szerző',
  tr: 'yazar|yazan|muhabir',
  vi: 'tác giả',
  id: 'penulis|penerbit',
  ru: 'автор(?:ы|и)?|текст',
  el: 'συντάκτης',
  zh: '作者|記者|记者|撰文|文',
  ja: '取材・文|執筆',
  ko: '기자|글',
  ar: 'الكاتب|بقلم|كتب',
  hi: 'लेखक',
  th: 'ผู้เขียน',
}
