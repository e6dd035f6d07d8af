/** Recognises that only the beginning of a text is free to read. */

import { isSentence, lengthOf } from './block-filter.ts'
import type { Block } from './block-writer.ts'

/** A longer text is complete, whatever its metadata say. */
const PAYWALL_LENGTH = 2_000

/** How much is left to read: "30% of this article", "残り1234文字". */
const REMAINDER =
  /\d{1,3}(?:[.,]\d{1,2})?\s?%|\b(?:rest|remaining|remainder|full (?:article|story|text)|continue reading|keep reading)\b|\b(?:ganzen?|vollständigen?|weiterlesen|weiter lesen|restlichen?)\b|\b(?:suite|intégralité|reste)\b|\b(?:resto|completo|completa|seguir leyendo|sigue leyendo|continuar a ler)\b|\b(?:restante|continua a leggere)\b|verder lezen|hele artikel|dalsz\w+|pozostało|czytaj dalej|остальн|полностью|читать далее|続き|残り|全文|剩余|余下|나머지|전문/iu
/** Who may read it. */
const SUBSCRIBERS =
  /subscri(?:be|bers?|ption)|\bmembers? only|\bmembers\b|abonn|\babo\b|suscr[ií]|assinant|assine|abbonat|abbonament|prenum|subskry|подпис|会員|會員|会员|订阅|訂閱|購読|구독|유료/iu
/**
 * That this text is for subscribers alone, or that one must subscribe to read on. An offer of a
 * newsletter says neither.
 */
const FOR_SUBSCRIBERS = [
  // English
  String.raw`\b(?:only|exclusive(?:ly)?|reserved|limited)(?: available)? (?:to|for) (?:\w+ ){0,2}(?:subscribers|members)\b|\b(?:subscribers?|members?)[ -](?:only|exclusive)\b|\b(?:subscribe|log ?in|sign ?in|register|become a (?:member|subscriber)|already a (?:member|subscriber)).{0,60}\b(?:continue|keep|read on|unlock|full|whole|rest|this (?:article|story))\b|\b(?:continue|keep|unlock|read on|to read)\b.{0,40}\b(?:subscribe|log ?in|sign ?in|register)\b`,
  // German
  String.raw`\b(?:nur|exklusiv|ausschließlich) (?:für |mit )?(?:[\p{L}+]+ ){0,2}(?:abo|abonn|mitglieder|registrierte|digital)|abonnent\p{L}* vorbehalten|\b(?:weiterlesen|weiterzulesen|weiter zu lesen|ganzen (?:artikel|text)|vollständigen (?:artikel|text))\b.{0,60}(?:\babo|anmeld|registrier)|(?:\babo|anmeld|registrier).{0,60}\b(?:weiterlesen|weiterzulesen|weiter zu lesen|ganzen (?:artikel|text))`,
  // French
  String.raw`réservée?s? (?:à nos |aux |à )(?:abonn|membres)|(?:abonnez-vous|connectez-vous|inscrivez-vous).{0,20} (?:lire|continuer|poursuivre|accéder)|(?:suite|lire|lecture|article).{0,50}\babonn(?:és|ement|ez)`,
  // Spanish and Portuguese
  String.raw`(?:exclusiv\p{L}+|s[oó]lo|reservad[oa]s?|apenas|somente|só) (?:para|a|aos?) .{0,20}(?:suscriptor|socios|abonad|registrad|assinante)|(?:suscr[ií]b|reg[ií]str|inicia sesión|assin[ea]|faça login).{0,30} (?:seguir leyendo|continuar|leer|ler) |(?:suscr[ií]b|assin[ea]).{0,30}(?:artículo|noticia|matéria|reportagem)`,
  // Italian
  String.raw`(?:riservat[oaie]|solo|esclusiv\p{L}+) (?:agli|per gli|per|ai) .{0,15}(?:abbonat|iscritti|utenti registrati)|(?:abbonati|accedi|registrati) .{0,20}(?:leggere|continuare)`,
  // Dutch
  String.raw`(?:alleen|uitsluitend|enkel|exclusief) (?:toegankelijk |beschikbaar |te lezen )?voor (?:\p{L}+ )?(?:abonnees|leden)|(?:word abonnee|log in|abonneer|neem een abonnement).{0,40}(?:verder|volledige|hele|artikel)|(?:verder|volledige artikel|hele artikel).{0,40}(?:abonnee|log in)`,
  // Swedish, Norwegian, Danish
  String.raw`(?:bara|endast|enbart|kun|bare|exklusivt|eksklusivt|forbeholdt|förbehållen) (?:för|for|til)? ?(?:\p{L}+ )?(?:prenumerant|abonnent|medlem)|(?:logga in|logg inn|log ind|bli prenumerant|bliv abonnent|bli abonnent|bliv medlem|prenumerera|abonn[eé]r|abonnement).{0,40}(?:läs|les|læs)|(?:läs|les|læs|resten a[vf]|hela artikeln|hele artik).{0,60}(?:prenumer|abonn|logga in|logg inn|log ind)`,
  // Finnish, Estonian
  String.raw`(?:vain|ainoastaan) (?:\p{L}+ )?tilaajil|(?:tilaa|kirjaudu).{0,40}(?:luke|jatka)|ainult tellijatele`,
  // Polish
  String.raw`(?:tylko|wyłącznie) (?:dla )?(?:\p{L}+ )?(?:prenumerator|subskrybent|abonent|zalogowan)|(?:zaloguj|wykup|kup|zasubskrybuj|subskrybuj).{0,40}(?:czytać|przeczytać|dalej|cały|całość)|(?:dalsz\p{L}+|cały artykuł|pozostał\p{L}+).{0,60}(?:prenumer|subskry|abon)`,
  // Czech, Slovak, Hungarian, Romanian
  String.raw`(?:pouze|jen|jenom|výhradně|len|iba) (?:pro )?(?:\p{L}+ )?(?:předplatitel|predplatiteľ|přihlášen|prihlásen)|(?:předpla|predpla|přihlas|prihlás).{0,40}(?:číst|čtení|dočíst|čítať|celý)|(?:csak|kizárólag) (?:\p{L}+ )?előfizető|előfizetőink|(?:fizess|lépj).{0,40}(?:olvas|teljes)|(?:doar|exclusiv|numai) (?:pentru )?(?:\p{L}+ )?abona|abonea.{0,40}(?:citi|continua)`,
  // Russian, Ukrainian, Bulgarian, Serbian
  String.raw`(?:только|исключительно|лише|тільки|виключно|само|samo|само|искључиво|isključivo) (?:для |по |за |za )?(?:\p{L}+ )?(?:подпис|передплат|абонат|абонент|pretplat|претплат)|(?:подпи|войдите|авторизу|зарегистрир|передплат|увійдіть|абонира).{0,40}(?:читать|прочитать|дочитать|продолж|читати|прочитати|четете|прочетете)|(?:полн\p{L}+ (?:текст|верси)|продолжение|остальн|повн\p{L}+ текст).{0,60}(?:подпис|зарегистрир|передплат)`,
  // Greek, Turkish
  String.raw`(?:μόνο|αποκλειστικά) (?:για|σε) (?:\p{L}+ )?συνδρομητ|(?:συνδεθείτε|εγγραφείτε|συνδρομητ).{0,40}(?:διαβάσ|συνέχ)|(?:yalnızca|sadece) (?:\p{L}+ )?(?:abone|üye)|(?:abone|üye)lere? özel|(?:devamı|tamamı).{0,40}(?:abone|üye|giriş)|(?:abone|üye) ol.{0,40}(?:oku|devam)`,
  // Chinese, Japanese, Korean
  `会員限定|有料(?:会員|記事|プラン|版)|続き(?:を読むには|は).{0,20}(?:ログイン|会員|登録|購読|有料)|(?:付费|付費|会员|會員|订阅|訂閱|订户|訂戶|登录|登入|購買|购买).{0,14}(?:全文|剩余|余下|專享|专享|专属|繼續|继续|阅读|閱讀|内容|內容)|(?:剩余|余下|繼續|继续|全文).{0,16}(?:付费|付費|会员|會員|订阅|訂閱|登录|登入)|유료 ?(?:회원|구독|기사|콘텐츠)|(?:구독자|회원) ?(?:전용|만)|(?:로그인|구독|가입).{0,16}(?:계속|나머지|전문|이어)|(?:계속|나머지|전문|이어).{0,20}(?:로그인|구독|회원)`,
  // Arabic, Persian, Hebrew
  String.raw`(?:للمشتركين|للأعضاء|للمسجلين) (?:فقط|حصر)|(?:حصري|حصرية|مخصص|مخصصة|متاح|متاحة) (?:فقط )?(?:للمشتركين|للأعضاء|لمشترك)|(?:اشترك|سج[لّ]+ ?(?:الدخول)?).{0,30}(?:لقراءة|لمتابعة|لإكمال|لاستكمال)|(?:مخصوص|ویژه|فقط برای) (?:\p{L}+ )?مشترک|(?:למנויים|לחברים|למנויי) (?:\p{L}+ )?(?:בלבד|דיגיטל)|(?:בלעדי|זמין|פתוח) (?:רק )?למנויים|(?:הירשמו|התחברו|הצטרפו|למנויים).{0,30}(?:להמשיך|להמשך|לקרוא|לקריאה)`,
  // Hindi, Indonesian, Vietnamese, Thai
  String.raw`(?:केवल|सिर्फ|सिर्फ़) (?:[\p{L}\p{M}]+ )?(?:सदस्य|सब्सक्राइबर|ग्राहक)|(?:सब्सक्राइब|लॉगिन|लॉग इन|सदस्यता).{0,30}पढ़|(?:hanya|khusus|eksklusif) (?:untuk|bagi) (?:\p{L}+ )?(?:pelanggan|anggota|member)|(?:berlangganan|login|masuk|daftar).{0,30}(?:membaca|melanjutkan|selengkapnya)|(?:chỉ|riêng) (?:dành )?cho (?:\p{L}+ ){0,2}(?:thành viên|hội viên|thuê bao|đăng ký|trả phí)|(?:đăng ký|đăng nhập|mua).{0,20}để (?:đọc|xem)|เฉพาะ(?:สมาชิก|ผู้สมัคร)|(?:สมัครสมาชิก|เข้าสู่ระบบ)เพื่ออ่าน`,
].map((remark) => new RegExp(remark, 'iu'))
/** Lengths of a remark. Characters, and as counted by `lengthOf`. */
const LONGEST_REMARK = 250
const SHORTEST_REMARK = 25

/**
 * A warning if the page or its publisher says that the rest is for subscribers.
 * @param isLocked whether the metadata say so
 */
export function paywallWarning(
  isLocked: boolean,
  blocks: readonly Block[],
  page: readonly Block[],
): string | null {
  const length = blocks.reduce((sum, { text }) => sum + lengthOf(text), 0)
  const end = blocks.findLast(isSentence)?.text
  const last = page.findLastIndex(({ text }) => text === end)
  const isSaid = page.slice(Math.max(0, last)).slice(0, REMARK_REACH).some(isRemark)
  if (!isSaid && (!isLocked || length > PAYWALL_LENGTH)) return null
  return 'Only the beginning of this article is free to read; the rest is for subscribers of the site.'
}

/** How many blocks after the text are searched for a remark about the rest. */
const REMARK_REACH = 12

/** Whether a line says that more of the text is for subscribers. */
function isRemark({ kind, text }: Block): boolean {
  if (text.length > LONGEST_REMARK) return false
  if (REMAINDER.test(text) && SUBSCRIBERS.test(text)) return true
  // A shorter one is the label of other articles.
  if (kind === 'heading' || lengthOf(text) < SHORTEST_REMARK) return false
  return FOR_SUBSCRIBERS.some((remark) => remark.test(text))
}
