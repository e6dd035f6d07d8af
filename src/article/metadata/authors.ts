/** Reads people's names from a byline. */

import type { Author } from '../article.ts'
import { decodeReferences } from '../html/dom.ts'
import { decodeHtmlReferences } from '../html/references.ts'
import { flat } from '../text/flat.ts'
import { absoluteAddress } from '../web/page-address.ts'
import { isNode, type LinkedNode, listOf, resolveNode, textOf } from './json-ld.ts'

const LABEL =
  /^[\s\p{P}|]*(?:(?:written|posted|published|words|story|reported|article|created|edited|text|texte|texto|testo|tekst|texts?|(?:pressemitteilung|beitrag|artikel|kommentar|interview|bericht|analyse|gastbeitrag|im wortlaut)|ein (?:beitrag|artikel|gastbeitrag)|geschrieben|veröffentlicht|publié|écrit|rédigé|escrito|publicado|scritto|pubblicato|geplaatst|geschreven|skrevet|opublikowane|napisane)\s+(?:by|von|vom|par|por|da|di|door|av|af|przez)|(?:van onze|von unsere[mr]|from our(?: own)?|dal(?:la)? nostr[oa]|de notre|de nuestr[oa]|от нашего)\s+\p{L}+(?:\s+sp[ée]cial\p{L}*)?|(?:texto|texte|reportaje|artículo|crónica|reportagem|matéria)\s+de|a cura di|by|von|vom|par|por|di|da|door|av|af|przez|od|autor(?:in|a|e|es|i|ka|ky|zy|en|ul)?|auteur(?:e|s|rice)?|autore|autrice|autori|author|authors|auteurs|text|texte|texto|tekst|testo|teksti|words|redaktion:|verfasser(?:in)?|reporter|reportage|yazan|yazar[ıi]?|haber|kaleme alan|penulis|oleh|ditulis oleh|tác giả|bài|bài viết|írta|szerző|szöveg|skrevet av|skrevet af|skriven av|kirjoittanut|kirjoittaja|forfatter|författare|journalist:|napsal[a]?|napísal[a]?|připravil[a]?|autora?:|piše|napisao|napisala|tekst i foto|text a foto|texto y fotos|text und fotos?|автор|авторы|текст|автори|авторка|напис(?:ал|ала|ав)|писал|аутор|пише|συντάκτης|συντάκτρια|γράφει(?: [οη])?|του συντάκτη|كتب|كتبت|كتبه|بقلم|الكاتب|إعداد|تحرير|נכתב על ידי|מאת|כתב|כתבה|نویسنده|نوشته|लेखक|ผู้เขียน|โดย|文|作者|記者|记者|撰文|执笔|執筆|取材・文|글|글쓴이)(?=[\s:：/／|・·]|$)\s*[:：/／|・·-]?\s*/iu
const SPLIT =
  /\s*(?:[;|•·\n/]|,(?!\s*(?:jr|sr|ph\.?\s?d|md|dr)\b)|、|，|\s(?:and|und|et|y|e|og|och|oraz|и|та|ve|&|with|mit|con|avec)\s)\s*/iu
/** Where a date or a note begins, which ends the names. */
const AFTER_NAMES =
  /[\s,|•·–-]*(?:\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tue|wed|thu|fri|sat|sun)\.?|(?:mo|di|mi|do|fr|sa|so)(?=[.,])),?\.?)?(?:\s(?:(?:veröffentlicht|erstellt|aktualisiert|publié|updated|published|posted)\s)?(?:am|vom|on|le|du|el|del|il|dal|den|dne|dnia|op|от|від))?\s+\d{1,2}(?:[./:]|\.?\s\p{L}).*$/isu
const DEGREE = /,\s*(?:ph\.?\s?d|m\.?d|m\.?sc?|b\.?a|m\.?a|rdn?|rd|ld|cpt|dr|jr|sr)\b\.?/giu
const ROLE =
  /^(?:(?:chief|senior|deputy|managing|associate|contributing|staff|political|sports?|news|technology|business|science|health|editor(?:ial)?|guest|freelance|special)\s+)*(?:editors?(?:-in-chief)?|reporters?|writers?|correspondents?|journalists?|columnists?|contributors?|producers?|photographers?|authors?|bloggers?|redakteur(?:in)?|journalist(?:in|e)?|autor(?:in|a)?|rédact(?:eur|rice)|redactora?|periodista|reportera?|admin|administrator|staff|guest|gast|unknown|anonymous|n\/a|none|null|undefined|user|webmaster|default|view all posts|all (?:posts|articles)|alle (?:beiträge|artikel)|zur person|zum profil|tous (?:les|ses) articles|todos los artículos|about the author|no author|über den autor|follow|profile|website|facebook|twitter|instagram|linkedin|email|e-mail|share|teilen|last|updated|aktualisiert|published|veröffentlicht|publicado|publié|comments?)$/iu
const NOT_NAME = /https?:|www\.|@|\.(?:com|net|org|html?|php)\b|[<>{}=]|\d{3,}/i
const ENDS_NAME =
  /\s*(?:\(|\[|(?:编辑|編輯|责编|責編|责任编辑|校对|审核|摄影|攝影|編集|편집|사진)\s?[:：]|\s[-–—|•·]\s|,?\s(?:edited|translated|reviewed|fact[- ]checked|photographs|photography|photos?|illustrations?) by\s|\s\d{1,2}[./:]|\s\d{4}|,?\s(?:updated|published|posted|last (?:updated|modified|edited|changed|reviewed|published|on)|publicerad|publiceret|publisert|gepubliceerd|geplaatst|bijgewerkt|uppdaterad|opdateret|oppdatert|opublikowano|zaktualizowano|pubblicato|aggiornato|publicado|actualizado|atualizado|publikováno|aktualizováno|publikované|julkaistu|päivitetty|közzétéve|megjelent|frissítve|publicat|actualizat|yayınlan\p{L}*|güncelle\p{L}*|опубликован\p{L}*|обновлен\p{L}*|опубліковано|оновлено|публикувано|објављено|objavljeno|δημοσιεύ\p{L}*|ενημερώ\p{L}*|입력|수정|등록|승인|更新|掲載|发布|發布|发表|aktualisiert|veröffentlicht|am \d|on (?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)|publié|le \d|el \d|il \d|\d{1,2} \p{L}+ \d{4})).*$/isu

/** An address behind a name, with or without brackets and a label. */
const MAIL =
  /(?:\be-?mail:? ?)?[<[]?(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}[>\]]?/gi

/** Words on buttons, which are never part of a name. */
const BUTTON =
  /^(?:follow|share|get|read|view|see|more|subscribe|sign|log|join|print|tweet|like|send|copy|save|listen|watch|download|contact|posted|published|updated|written|teilen|folgen|drucken|abonnieren|partager|suivre|imprimer|compartir|seguir|síguenos|condividi|segui|seguici|udostępnij|obserwuj|поделиться|подписаться|читать|veröffentlicht|publicado|publié|pubblicato|opublikowano|gepost|geplaatst|compartilhe|comparte|compártelo|actualizado|atualizado|aggiornato|bijgewerkt|uppdaterad|opdateret|oppdatert|aktualizováno|zaktualizowano|обновлено|оновлено|güncelleme|päivitetty|frissítve|actualizat|更新|入力|입력|수정|등록|loading|please|click|sign|donate|comment|reply|report|bookmark|teile|lesen|mehr|anmelden|registrieren|kopieren|kopiere|merken|speichern|abonniere|s'abonner|abonnez-vous|inscrivez-vous|lire|écouter|copier|enregistrer|commenter|suscríbete|suscribirse|escuchar|copiar|guardar|comentar|inscreva-se|assine|ouvir|salvar|iscriviti|iscrivetevi|abbonati|leggi|ascolta|copia|commenta|volg|deel|delen|abonneer|meld|luister|kopieer|bewaar|subskrybuj|zapisz|czytaj|posłuchaj|kopiuj|skomentuj|zobacz|följ|prenumerera|läs|lyssna|kopiera|spara|følg|abonner|tilmeld|læs|kopier|lagre|seuraa|tilaa|kuuntele|kopioi|tallenna|sdílet|sdílejte|sledujte|odebírat|přihlásit|číst|zdieľať|megosztás|megosztom|kövess|kövessen|feliratkozás|olvass|distribuie|urmărește|abonează-te|citește|paylaş|paylaşın|dinle|kopyala|kaydet|bagikan|ikuti|berlangganan|simpan|đăng|lưu|поделитесь|подпишитесь|подписывайтесь|скопировать|сохранить|слушать|распечатать|комментировать|поділитися|підписатися|підпишіться|підписуйтесь|читати|копіювати|зберегти|сподели|последвай|подели|запрати|κοινοποίηση|ακολουθήστε|εγγραφείτε|διαβάστε|مشاركة|شارك|تابع|تابعنا|اشترك|اقرأ|استمع|حفظ|نسخ|שתפו|עקבו|הירשמו|קראו|האזינו|साझा|शेयर|फॉलो|पढ़ें)(?=[\s:：.,!…]|$)/iu
const NETWORKS =
  /^(?:(?:twitter|facebook|instagram|linkedin|line|mail|e-?mail|whatsapp|telegram|pinterest|reddit|youtube|tiktok|threads|bluesky|rss|x|hatena|pocket|print)(?:\s|$)){1,12}$/iu
/** No person's name has these words in it. */
const NO_PERSON =
  /[!?！？]$|^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|menu|recommended|related|popular|trending|search|home|topics?|categories|abone ol\p{L}*|takip et|suivez-(?:nous|moi)|поширити|підписатися)$|^(?:special|exclusive) (?:to|for)\s|^back to\s|^lees (?:voor|meer|verder)|\s(?:teilen|merken|drucken|anhören|vorlesen|abonnieren|folgen|kopieren|speichern|anmelden|artikkeli|artiklen|artikeln|artikkelen|artikel|articolo|article|artículo|artykuł|článek|matéria|noticia|notícia|новость|статью|новину|haberi)$|^(?:advertisement|anzeige|werbung|publicidad|publicidade|publicité|pubblicità|reklama?|annons|annonce|advertentie|mainos|hirdetés|реклама|広告|广告|廣告|광고)$|newsletter|whatsapp|telegram(?:-|\s|$)|facebook|instagram|twitter|youtube|tiktok|linkedin|google news|cookies|javascript|(?:\.{3}|…)$|^\d|\d+ (?:comments?|kommentare?|commentaires?|comentarios?|reacties|min)\b|рассылк|телеграм|フォロー|シェア|購読|分享|关注|關注|订阅|訂閱|공유|구독|팔로우/iu
/** Signs of networks: "f t in". "Li Na" and "J K Berg" are people. */
const SIGNS = /^(?:\p{Ll}{1,2}(?:\s|$)){2,}/u
/** "Norrviker Staff" after a name: where somebody works. */
const STAFF =
  /\s(?:staff|staff writer|staff reporter|desk|editor|editors|team|newsroom|correspondent|reporter|redaktion|redazione|redacción|rédaction|redakcja|redactie|redaksjon|redaktionen)$/iu
/** Where somebody writes from, behind the name: ", de Madrid". */
const PLACE = /^(?:from|in|at|aus|à|de|desde|em|da|di|a|z|ze|w|we|från|fra|из|з|із|от)\s\p{Lu}/u
/** What somebody is, in small letters: "envoyée spéciale à Lyon". A name may begin with a particle. */
const OCCUPATION =
  /^(?!(?:van|von|vom|zu|zur|de|di|da|do|dos|del|della|du|des|le|la|el|al|ben|bin|ibn|ter|ten|af|av|d['’])\b)\p{Ll}\S* /u
/** A newspaper, or its newsroom. */
const OUTLET =
  /^(?:The|AP|AFP|UPI|BBC|CNN|NBC|CBS|ABC|PTI|ANI)\s|^(?:redaktion|redacción|rédaction|redazione|redakcja|redação|redactie|redaksjon|redaktionen|toimitus|redakce|редакция|редакція)$/iu
/** Whether what stands behind the first name is none. Who writes one in small letters, writes all. */
const isBeside = (name: string, first: string): boolean =>
  [STAFF, PLACE, OUTLET].some((no) => no.test(name)) ||
  (OCCUPATION.test(name) && !/^\p{Ll}/u.test(first))
/** What somebody is, without a comma: "Jane Doe Senior Reporter". */
const ROLE_BEHIND =
  /(?<=\S \S{2,30}) (?:(?:Senior|Chief|Staff|Political|Sports?|News|Business|Science|Health|Environment|Foreign|Special|Freelance|Contributing|Deputy|Managing|Associate) )*(?:Reporter(?:in)?|Writer|Correspondent|Editor|Contributor|Columnist|Journalist(?:in|e)?|Producer|Redakteur(?:in)?|Korrespondent(?:in)?|Periodista|Giornalista|Dziennikar(?:z|ka)|Корреспондент|Журналист(?:ка)?)$/iu
const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre)'
/** A day after a name: "December 28", "Thursday", "in Valley on 1 June". */
const DAY_BEHIND = new RegExp(
  `[\\s,|•·–-]+(?:${MONTH}\\.?\\s\\d{1,2}(?!\\p{L}).*|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:[\\s,].*)?|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?:[\\s,].*)?|\\d+\\s?min(?:ute[ns]?|\\.|uten)?(?:\\s.*)?|\\d{1,2}[:.]\\d{2}(?:\\s.*)?)$`,
  'isu',
)
/** "Reporter" after a name, as in Korean, Chinese and Japanese newspapers. */
const TITLE_BEHIND =
  /(?<=[\p{sc=Hang}\p{sc=Han}]{2})\s?(?:선임기자|인턴기자|기자|특파원|논설위원|記者|记者)$/u
/** What follows "in" or "for" is a section or a newspaper. */
const SECTION_BEHIND =
  /\s(?:in|for|für|en|dans|pour|para|per|w|в)\s+(?:the\s|die\s|la\s|le\s|el\s)?\p{Lu}[\p{L} &-]*$/u
/** A label inside the line: "Post author By Signe Falk", "capital von Jemima Kelly". */
const LABEL_WITHIN =
  /^(?:(?:[Pp]ost|[Aa]rticle|[Pp]age|[Ee]ntry|[Ss]tory)\s+[Aa]uthors?:?\s+(?:[Bb]y\s+)?|\p{L}{1,20}(?:\s\p{Ll}{1,12})?\s[Bb]y\s+(?=\p{Lu})|\p{Ll}{1,20}\s(?:von|par|por|av|door)\s+(?=\p{Lu}))/u

/** What precedes the last word in "Published on 8 May 2022 by Jane Doe". */
const DATED_LABEL =
  /^[^|]{0,50}\b\d{4}(?:,? \d{1,2}[:.]\d{2})?(?: Uhr)?,? (?:by|von|par|por|di|door|av|af) /iu
/** A line that names the source of a text or picture does not name an author. */
const SOURCE =
  /^(?:quellen?|sources?|fuente|fonte|kaynak|źródło|zdroj|kilde|källa|bron|источник|джерело|来源|來源|出典|출처|fotos?|fot\.|photos?|bild(?:er)?|zdjęci[ae]|foto\/bild|фото|写真|图片?|사진) ?[:：]/iu
/** "Reporter" before a name, without a space. */
const TITLE_BEFORE = /^(?:記者|记者|作者)(?=\p{sc=Han}{2,4}$)/u

/** Longer lists name everybody who ever wrote there. */
export const MAX_AUTHORS = 20
/** Of a byline, before and after white space and brackets are removed. Characters. */
const MAX_SOURCE = 3_000
const MAX_BYLINE = 300
/** A longer name is a sentence. Characters, and words. */
const MAX_NAME = 60
const MAX_NAME_WORDS = 6
/** Labels that may be before a name: «Reporter», «By», «Written by». */
const LABELS = 3
/** Shorter words in capitals may be initials. Letters. */
const SHORT_WORD = 2

/**
 * The names in a byline or a meta value, without labels, roles, dates and handles; separated,
 * without repetitions.
 */
export function namesIn(byline: string): string[] {
  if (/^\s*(?:https?:|www\.)/i.test(byline) || SOURCE.test(byline.trim())) return []
  let text = decodeHtmlReferences(byline.slice(0, MAX_SOURCE))
    .replace(DEGREE, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/(^|\s)@[\w.]+/g, '$1')
    .replace(MAIL, ' | ')
    .replace(/[\u00a0\s]+/g, ' ')
    .trim()
    .slice(0, MAX_BYLINE)
  text = text.replace(DATED_LABEL, '')
  text = withoutLabels(text)
  const isNamed = NAME_LIKE_LABEL.test(text)
  text = text.replace(LABEL_WITHIN, '').replace(AFTER_NAMES, '').replace(DAY_BEHIND, '')
  const names: string[] = []
  const parts = text.replace(/(?<=\p{Ll}{3})\. (?=\p{Lu})/gu, ' | ').split(SPLIT)
  for (const [i, part] of parts.entries()) {
    const isPerson = NAME_LIKE_LABEL.test(part) && (i > 0 || isNamed)
    let name = (isPerson ? part : part.replace(LABEL, ''))
      .replace(ENDS_NAME, '')
      .replace(DAY_BEHIND, '')
      .replace(SECTION_BEHIND, '')
      .replace(ROLE_BEHIND, '')
      .replace(TITLE_BEHIND, '')
      .replace(TITLE_BEFORE, '')
      .replace(/^[\s\p{P}\p{S}]+|[\s,:;|/–—-]+$/gu, '')
      .trim()
    if (name === name.toUpperCase() && /\p{Lu}{2}.*\s/u.test(name)) name = capitalised(name)
    if (isName(name) && !names.some((other) => flat(other) === flat(name))) names.push(name)
  }
  const people = names.filter((name, i) => i === 0 || !isBeside(name, names[0]!))
  // "Jane Doe News" beside "Jane Doe": the rest belongs to the line that the name was in.
  return people.filter(
    (name) => !people.some((other) => other !== name && name.startsWith(`${other} `)),
  )
}

/** A label at the end of which somebody is named. */
const BY = /(?:^|\s)(?:by|von|par|por|di|da|door|av|af|przez|od)\s*$/iu
/** Labels that names begin with as well. */
const NAME_LIKE_LABEL = /^(?:D[ai]|V[ao]n|Oleh|Od|A[vf]|P[ao]r|Haber|Bài)\s/u

/** "By Oleh Ivanenko" has one label, "Reporter By Ann Berg" two. */
function withoutLabels(byline: string): string {
  let text = byline
  for (let round = 0; round < LABELS; round++) {
    const label = LABEL.exec(text)?.[0]
    if (label === undefined || /^Oleh \P{Z}+$/u.test(text)) break
    text = text.slice(label.length)
    if (BY.test(label) && NAME_LIKE_LABEL.test(text)) break
  }
  return text
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > MAX_NAME || !/\p{L}/u.test(name)) return false
  if (name.split(' ').length > MAX_NAME_WORDS) return false
  if (/^\d/.test(name)) return false
  return ![NOT_NAME, ROLE, BUTTON, NETWORKS, NO_PERSON, SIGNS].some((pattern) => pattern.test(name))
}

/** JANE MC DOE → Jane Mc Doe; words of up to two letters without a vowel stay (DJ, TV). */
function capitalised(name: string): string {
  return name.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word) =>
    word.length <= SHORT_WORD ? word : word[0] + word.slice(1).toLowerCase(),
  )
}

/** The address of a node, or of a fuller node with the same identifier. */
function addressOf(node: LinkedNode, nodes: readonly LinkedNode[]): string | null {
  const same = ({ '@id': id, url }: LinkedNode) => id === node['@id'] && url !== undefined
  return textOf(node.url ?? (node['@id'] === undefined ? null : nodes.find(same)?.url))
}

/** Of a longer list, only so many are read. */
const MAX_LISTED = 50

/**
 * The authors in linked data, which may be strings, objects, lists or references, but not
 * addresses.
 */
export function authorsOfNode(
  article: LinkedNode,
  nodes: readonly LinkedNode[],
  base: string | null,
): Author[] {
  const authors: Author[] = []
  for (const value of listOf(article.author ?? article.creator).slice(0, MAX_LISTED)) {
    const node = resolveNode(value, nodes)
    for (const single of isNode(node) ? listOf(node.name).slice(0, MAX_LISTED) : [node]) {
      const text = textOf(single)
      if (text === null) continue
      const url = isNode(node) ? absoluteAddress(addressOf(node, nodes), base) : null
      const names = namesIn(decodeReferences(text))
      for (const name of names) {
        if (authors.some((author) => flat(author.name) === flat(name))) continue
        authors.push(url === null || names.length > 1 ? { name } : { name, url })
      }
    }
  }
  return authors.slice(0, MAX_AUTHORS)
}
