// biome-ignore-all lint/suspicious/noTemplateCurlyInString: source code is quoted here
/**
 * Regular expressions that recheck cannot decide, or finds super-linear, and why they do no harm:
 * `bound` says how long a text they meet, or why they are linear all the same. An entry holds for
 * the expression as it stands, wherever it is; a changed one is checked anew.
 */

export interface Bounded {
  readonly expression: string
  /** Where it stood when it was judged, below `src`. */
  readonly file: string
  readonly bound: string
}

export const BOUNDED: readonly Bounded[] = [
  {
    file: 'article/metadata/unmarked-bylines.ts',
    bound: 'A line near the headline, at most 120 characters, or a name of at most 60.',
    expression:
      "/^(?!(?:The|Der|Die|Das|El|La|Le|Il|In|On|At|By|Last|Staff) )(?:Dr\\. |Prof\\. ){0,2}\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}$/u",
  },
  {
    file: 'page/text-lines.ts',
    bound: 'A line of a share card, which has been cut to its width: some sixty characters.',
    expression: '/[\\s\\p{P}]+$/u',
  },
  {
    file: 'summary/eligible.ts',
    bound:
      'Linear: it begins at the start of a sentence alone, and goes through the first word once.',
    expression: '/^\\p{Ll}(?![\\p{L}\\p{M}\\p{N}]*\\p{Lu})/u',
  },
  {
    file: 'language/twins.ts',
    bound: 'Linear: it can only begin where a word does, and goes through the word once.',
    expression: '/(?<!\\p{L})(?!objek|subjek|odjek|pidje)\\p{L}*[bdmpstvz]je\\p{L}*/giu',
  },
  {
    file: 'language/twins.ts',
    bound: 'Linear: it can only begin where a word does, and goes through the word once.',
    expression:
      '/(?<!\\p{L})(?:\\p{L}*(?:vrijed|vrijem|dijel|cijen|cijel|riječ|lijep|dijet|bijel|slijed|priječ|liječ|mijen|uspje|rješ|vijeć|svijet|rijek|rijetk|snijeg|mlijek|zvijezd|vijest|proljeć|primijet|riješ|lijev|tijel|stoljeć)\\p{L}*|prije|poslije|uvijek|dvije|jučer)(?!\\p{L})/giu',
  },
  {
    file: 'language/twins.ts',
    bound: 'Linear: it can only begin where a word does, and goes through the word once.',
    expression:
      '/(?<!\\p{L})(?:mora|moraju|moram|moramo|može|mogu|treba|trebalo bi|želi|žele|hoće|počeo je|nastavi\\p{L}*|pokuša\\p{L}*) (?:li )?da(?!\\p{L})/giu',
  },
  {
    file: 'language/twins.ts',
    bound: 'Linear: it can only begin where a word does, and goes through the word once.',
    expression: '/(?<!\\p{L})\\p{L}+ira(?:ti|n|o|la|li|no|na|ni|nih)(?!\\p{L})/giu',
  },
  {
    file: 'language/twins.ts',
    bound: 'Linear: it can only begin where a word does, and goes through the word once.',
    expression: '/(?<!\\p{L})\\p{L}+(?:isa|ova)(?:ti|n|o|la|li|no|na|ni|nih)(?!\\p{L})/giu',
  },
  {
    file: 'language/twins.ts',
    bound: 'Linear: it can only begin where a word does, and goes through the word once.',
    expression: '/(?<!\\p{L})\\p{Lu}\\p{L}*(?:[wxyq]|sh|th|ch|ck|ee|oo|ll|ss|tt|zz|nn)\\p{L}*/gu',
  },
  {
    file: 'language/twins.ts',
    bound: 'Linear: it can only begin where a word does, and goes through the word once.',
    expression:
      '/(?<!\\p{L})\\p{L}{3,}(?:ane|ande|lege?|heit|heiter|heita|asjonar|arar|utvala)(?!\\p{L})/giu',
  },
  {
    file: 'language/twins.ts',
    bound: 'Linear: it can only begin where a word does, and goes through the word once.',
    expression: '/(?<!\\p{L})\\p{L}{3,}(?:ende|lige?|het|heten|heter|sjonen?|sjoner)(?!\\p{L})/giu',
  },
  {
    file: 'language/twins.ts',
    bound: 'Linear: it can only begin where a word does, and goes through the word once.',
    expression:
      '/(?<!\\p{L})\\p{L}{3,}(?:sjon|sjonen|sjoner|het|heten|heter|ert|erte|ene)(?!\\p{L})/giu',
  },
  {
    file: 'language/twins.ts',
    bound: 'Linear: it can only begin where a word does, and goes through the word once.',
    expression:
      '/(?<!\\p{L})\\p{L}{3,}(?:ede|tion|tionen|tioner|hed|heden|heder|erne|else|elser)(?!\\p{L})/giu',
  },
  {
    file: 'language/twins.ts',
    bound: 'Linear: it can only begin where a word does, and goes through the word once.',
    expression: '/(?<!\\p{L})\\p{L}*(?:gjen|gje|kje|skje|øy|øye|eie|sju|gjø|kjø)\\p{L}*/giu',
  },
  {
    file: 'language/twins.ts',
    bound: 'Linear: it can only begin where a word does, and goes through the word once.',
    expression: '/(?<!\\p{L})\\p{L}+(?:itas|isme)(?!\\p{L})/giu',
  },
  {
    file: 'language/twins.ts',
    bound: 'Linear: it can only begin where a word does, and goes through the word once.',
    expression: '/(?<!\\p{L})\\p{L}+(?:iti|isyen)(?!\\p{L})/giu',
  },
  {
    file: 'language/twins.ts',
    bound: 'Linear: it can only begin where a word does, and goes through the word once.',
    expression: "new RegExp(`(?<!\\\\p{L})(?:${alternatives})(?!\\\\p{L})`, 'giu')",
  },
  {
    file: 'article/metadata/authors.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression:
      '/\\s*(?:[;|•·\\n/]|,(?!\\s*(?:jr|sr|ph\\.?\\s?d|md|dr)\\b)|、|，|\\s(?:and|und|et|y|e|og|och|oraz|и|та|ve|&|with|mit|con|avec)\\s)\\s*/iu',
  },
  {
    file: 'article/metadata/authors.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression:
      '/^(?:(?:chief|senior|deputy|managing|associate|contributing|staff|political|sports?|news|technology|business|science|health|editor(?:ial)?|guest|freelance|special)\\s+)*(?:editors?(?:-in-chief)?|reporters?|writers?|correspondents?|journalists?|columnists?|contributors?|producers?|photographers?|authors?|bloggers?|redakteur(?:in)?|journalist(?:in|e)?|autor(?:in|a)?|rédact(?:eur|rice)|redactora?|periodista|reportera?|admin|administrator|staff|guest|gast|unknown|anonymous|n\\/a|none|null|undefined|user|webmaster|default|view all posts|all (?:posts|articles)|alle (?:beiträge|artikel)|zur person|zum profil|tous (?:les|ses) articles|todos los artículos|about the author|no author|über den autor|follow|profile|website|facebook|twitter|instagram|linkedin|email|e-mail|share|teilen|last|updated|aktualisiert|published|veröffentlicht|publicado|publié|comments?)$/iu',
  },
  {
    file: 'article/metadata/authors.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression: '/^[\\s\\p{P}\\p{S}]+|[\\s,:;|/–—-]+$/gu',
  },
  {
    file: 'article/metadata/authors.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression: '/\\p{Lu}{2}.*\\s/u',
  },
  {
    file: 'article/text/dates.ts',
    bound: '300 characters: readDate and writtenDate cut the text.',
    expression:
      '/(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)(?:[T\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}(?!\\d))?)?/i',
  },
  {
    file: 'article/text/dates.ts',
    bound: '300 characters: readDate and writtenDate cut the text.',
    expression:
      '/(\\d{1,2})\\s+([A-Za-z]{3})[a-z]*\\s+(\\d{4})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*(Z|UTC|GMT|[+-]\\d{4})?/',
  },
  {
    file: 'article/text/dates.ts',
    bound: '300 characters: readDate and writtenDate cut the text.',
    expression:
      "/(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°|ª|\\.)?\\s*(?:(?:(?:de|of)\\s|d['’]|-|\\/)\\s*)?([^\\s\\d.,;:/()|<>-]{3,20}\\.?),?\\s*(?:(?:de|del|of|-|\\/)\\s*)?((?:19|20)\\d{2})(?!\\d)/g",
  },
  {
    file: 'article/text/dates.ts',
    bound: '300 characters: readDate and writtenDate cut the text.',
    expression:
      '/([^\\s\\d.,;:/()|<>-]{3,20}\\.?)\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,|\\s|,\\s)\\s*((?:19|20)\\d{2})(?!\\d)/g',
  },
  {
    file: 'article/text/dates.ts',
    bound: '300 characters: readDate and writtenDate cut the text.',
    expression:
      '/(?<![\\d:])(\\d{1,2})\\s?[:.h]\\s?([0-5]\\d)(?::[0-5]\\d)?\\s*(?:([ap])\\.?\\s?m\\b)?/i',
  },
  {
    file: 'article/bytes/decode.ts',
    bound: '4,096 bytes: only the beginning of a page is looked at.',
    expression: '/^\\s*<\\?xml[^<>]{0,200}?\\sencoding\\s*=\\s*["\']([^"\']{1,40})["\']/i',
  },
  {
    file: 'article/bytes/decode.ts',
    bound: '4,096 bytes: only the beginning of a page is looked at.',
    expression: '/<meta\\b[^<>]{0,400}?\\bcharset\\s*=[\\s"\']*([^\\s"\'/<>;]{1,40})/gi',
  },
  {
    file: 'article/bytes/decode.ts',
    bound: '4,096 bytes: only the beginning of a page is looked at.',
    expression: '/<html\\b[^<>]{0,400}?\\blang\\s*=[\\s"\']*([a-z]{2,3})\\b/i',
  },
  {
    file: 'follow/find-feed.ts',
    bound: '4,096 bytes: only the beginning of a page is looked at.',
    expression:
      '/^\\s*(?:<\\?xml[^>]*>\\s*|<!--(?:(?!-->)[\\s\\S])*-->\\s*)*<(?:!doctype\\s+html|html)\\b/i',
  },
  {
    file: 'article/bytes/decode.ts',
    bound:
      'Linear: it can only begin at the word charset, and each part takes characters that the next does not.',
    expression: '/charset\\s*=[\\s"\']*([^\\s"\';,]{1,40})/i',
  },
  {
    file: 'article/boilerplate/trim-ends.ts',
    bound: '120 characters: the beginning or the end of one paragraph.',
    expression: '/(?<=[.!?…。।۔؟]["\'”’»“]?)\\s*[(（](?<source>[^()（）]{2,30})[)）]\\.?$/u',
  },
  {
    file: 'article/boilerplate/furniture-lines.ts',
    bound: '90 characters: a longer line is no signature.',
    expression: '/^([^()（）]*?)\\s*(?:[(（]([^()（）]{2,70})[)）])?[.。]?$/u',
  },
  {
    file: 'article/bytes/media-type.ts',
    bound: '300 characters: mediaType cuts the header.',
    expression:
      '/^application\\/(?:zip|gzip|x-[\\w.-]*(?:tar|zip|compressed)[\\w.-]*|msword|vnd\\..*|wasm|epub\\+zip|x-shockwave-flash)$/',
  },
  {
    file: 'follow/cut-html.ts',
    bound:
      'Linear: an address is gone through once, and what is too short is at most 64 characters.',
    expression: '/\\bdata:[a-z]{1,20}\\/[^"\'\\s<>]{64,}/gi',
  },
  {
    file: 'article/html/fragment.ts',
    bound: 'Linear: it begins with <, and no part of it goes beyond the next <.',
    expression: '/<(\\/?)([a-z][a-z\\d]*)(?=[\\s/>])[^<>]{0,2000}>/gi',
  },
  {
    file: 'article/html/content-ends.ts',
    bound: 'Linear: a fixed text, and at most one character behind it.',
    expression: "new RegExp(`</${name}(?=[\\\\s/>])`, 'gi')",
  },
  {
    file: 'http/conditional.ts',
    bound: 'Linear: a fixed text, and at most one character behind it.',
    expression: 'new RegExp(`${GZIP_SUFFIX}$`)',
  },
  {
    file: 'article/metadata/unmarked-bylines.ts',
    bound: 'Linear: bound to the start of the text, and its parts begin with different characters.',
    expression:
      '/^(?:by|von|por|par|di|door|av|af|oleh|autor(?:in)?:|texte? ?:|написал|автор:)\\s+(\\p{Lu}[^.!?]{1,60})$/iu',
  },
  {
    file: 'article/metadata/json-ld.ts',
    bound: 'Linear: bound to the start of the text, and its parts begin with different characters.',
    expression:
      '/^(?:\\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|Review|Recipe|HowTo|Question|QAPage|ReviewNewsArticle|MedicalWebPage|ClaimReview|VideoObject|Event|PodcastEpisode)$/i',
  },
  {
    file: 'article/metadata/visible-marks.ts',
    bound: 'Linear: bound to the start of the text, and its parts begin with different characters.',
    expression:
      '/^\\W*(?:joined|registered|registriert|member since|mitglied seit|inscrit|registrad[oa]|dołączył|aktuelle zeit|current time|it is currently|heute ist|zeit:|copyright|©)/i',
  },
  {
    file: 'article/page/block-filter.ts',
    bound: 'Linear: bound to the start of the text, and its parts begin with different characters.',
    expression:
      "/^[\\s\\p{P}\\p{S}]*(?:related|read (?:more|also|next|the full)|also read|see also|more (?:on|from|about)|don['’]t miss|you (?:may|might) (?:also )?(?:like|enjoy)|recommended|watch|listen|lesen sie|lies auch|mehr (?:zum thema|dazu|themen|infos|artikel)|auch interessant|siehe auch|zum thema|weitere (?:informationen|infos|artikel|themen|beiträge)|weiterführende|passend dazu|auch auf|empfehlung|leia (?:também|mais|ainda)|veja (?:também|mais)|saiba mais|le(?:a|e|é|er) (?:también|además|más|aquí|mas)|lea:|le puede interesar|te puede interesar|puede interesarle|(?:mira|vea|ver) (?:también|además|más)|lire aussi|à lire|lisez aussi|voir aussi|leggi anche|lees ook|lees meer|czytaj (?:też|także|więcej)|zobacz (?:też|także)|przeczytaj|dowiedz się|читайте также|см\\. также|اقرأ أيضا|相关(?:阅读|新闻)|延伸阅读|関連記事)(?=$|[\\s:：,.!»|–—-])/iu",
  },
  {
    file: 'article/page/block-filter.ts',
    bound: 'Linear: bound to the start of the text, and its parts begin with different characters.',
    expression:
      '/^[\\s\\p{P}\\p{S}]*(?:(?:click|tap) here|subscribe|sign (?:up|in)|log ?in|register|join (?:our|us|the)|follow (?:us|me|our)|like us|share (?:this|on)|get (?:access|the latest|our)|download (?:our|the) app|support (?:us|our)|donate|newsletter|advertisement|advert|anzeige|werbung|publicidad|publicité|pubblicità|reklama|comments?$|tags?\\b|tagged|filed under|categor(?:y|ies)|text size|photo(?:s|graph)? (?:by|credit)|photo:|image(?: credit)?:|picture:|foto:|fotos?:|bild:|crédit|créditos|source:$|quelle:|this (?:slideshow|video) requires|loading|skip to|back to top|print this|abonn(?:ieren|ez|ement)|suscríb|síguenos|folgen sie|teilen|partager|compartir|all rights reserved|alle rechte|copyright|©|the post .{0,200}appeared first on|you can (?:also )?follow)(?=$|[\\s:：,.!»|–—-])/iu',
  },
  {
    file: 'article/plain/lines.ts',
    bound: 'Linear: bound to the start of the text, and its parts begin with different characters.',
    expression: '/^\\s*(?:[•●▪◦‣⁃∙·*+–—-]\\s+|\\(?\\d{1,2}[.)]\\s+(?=\\S))/u',
  },
  {
    file: 'article/plain/tame-markdown.ts',
    bound: 'Linear: bound to the start of the text, and its parts begin with different characters.',
    expression: '/^(?:[ \\t>]|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))+/',
  },
  {
    file: 'article/metadata/visible-walk.ts',
    bound: 'Linear: it begins behind a separator, and what follows goes to the next separator.',
    expression:
      '/(?:^|[\\s_-])(?:related|comment|comments|sidebar|footer|recommend\\w*|teaser\\w*|popular|trending|most-?read|more-?(?:news|stories)|widget|latest|recent|nav|menu|breadcrumb)(?=$|[\\s_-])/i',
  },
  {
    file: 'article/page/embedded-text.ts',
    bound: 'Linear: a value without a quotation mark is read once from its own quotation mark.',
    expression: '/\\sdata-[\\w-]{1,60}\\s*=\\s*"([^"]{1500,})"/g',
  },
  {
    file: 'article/page/page-kind.ts',
    bound: '8,000 characters: noticeInstead looks at no longer text.',
    expression:
      '/(?:enable|activate|turn on|requires?|activer|aktivier\\w*|activa\\w*|abilit\\w*|włącz\\w*) +(?:\\w+ +){0,3}(?:javascript|cookies)|javascript (?:is|to be|must be|muss|ist|está) |(?:update|upgrade|outdated|unsupported|veraltet\\w*|neueren|modernen|aktuellen|navigateur|navegador) +(?:\\w+ +){0,3}browser|browser (?:is )?(?:not supported|outdated|veraltet)|you are using an? (?:outdated|old)/i',
  },
  {
    file: 'article/page/page-kind.ts',
    bound: '8,000 characters: noticeInstead looks at no longer text.',
    expression:
      '/subscrib(?:e|ers?|ing|ption)|(?:log|sign) ?in to (?:read|continue)|already a (?:member|subscriber)|abonn|registrier\\w+ .{0,30}(?:lesen|weiter)|weiterlesen mit|suscr[ií]b|suscriptor|assine|abbonat|prenumer|подпис/i',
  },
  {
    file: 'article/plain/markdown-tokens.ts',
    bound: 'Linear: spaces are only tried from the first of their run.',
    expression: '/[\\\\<![`*~_]|(?<! ) {2,}\\n/g',
  },
  {
    file: 'article/plain/markdown.ts',
    bound:
      'Linear: what begins matches at the latest at the end of the text, which ends the search.',
    expression: '/<(script|style)\\b[\\s\\S]*?(?:<\\/\\1\\b[^<>]*>?|$)/gi',
  },
  {
    file: 'article/plain/tame-markdown.ts',
    bound: 'Linear: at most thirteen characters are tried from each place where it does not match.',
    expression: '/([*_~`[\\]()<>!#=+-])\\1{12,}/g',
  },
  {
    file: 'article/text/clean.ts',
    bound: 'Linear: a run that does not match from its first character matches from its second.',
    expression:
      '/(?<![\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}])\\u200b+|\\u200b+(?![\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}])/gu',
  },
  {
    file: 'article/text/clean.ts',
    bound: 'Linear: a run that does not match from its first character matches from its second.',
    expression:
      '/(?<![\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Mong}\\p{sc=Nkoo}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}])\\u200c+|(?<![\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Mong}\\p{sc=Nkoo}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d+/gu',
  },
  {
    file: 'article/text/clean.ts',
    bound: 'Linear: a run that does not match from its first character matches from its second.',
    expression: '/(?<!\\u{1f3f4})(?<![\\u{e0020}-\\u{e007f}])[\\u{e0000}-\\u{e007f}]+/gu',
  },
  {
    file: 'article/text/punctuation.ts',
    bound: 'Linear: only tried behind a letter, a mark or two full stops, so once for each run.',
    expression:
      "new RegExp( `(?<![./\\\\\\\\])\\\\.\\\\.(?=$|[${CLOSERS}]+(?:[ ,;:]|$)|[${CLOSERS}]*\\\\.?(?:$| (?![\\\\p{Ll}])))(?!\\\\.|/)`, 'gu', )",
  },
  {
    file: 'article/text/punctuation.ts',
    bound: 'Linear: only tried behind a letter, a mark or two full stops, so once for each run.',
    expression: '/(?<=[\\p{L}\\p{M}\\p{N}»”"’)\\]]),(?: ?,)+(?=\\s|$)/gu',
  },
  {
    file: 'plain/markdown.ts',
    bound:
      'Linear: only letters and digits are looked at ahead, among which it cannot begin again.',
    expression: '/&(?=#?\\w+;)/g',
  },
  {
    file: 'feed/mend.ts',
    bound: 'Own text: slots stand for all that others wrote.',
    expression:
      '/<(?:title|summary) type="html"><!\\[CDATA\\[(slot:\\d+:)\\]\\]><\\/(?:title|summary)>/g',
  },
  {
    file: 'article/web/page-address.ts',
    bound:
      'Linear: bound to the start of the text, and looks ahead once; host names have 253 characters.',
    expression: '/^www\\.(?=.*\\.)/',
  },
  {
    file: 'article/metadata/authors.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression:
      "new RegExp( `[\\\\s,|•·–-]+(?:${MONTH}\\\\.?\\\\s\\\\d{1,2}(?!\\\\p{L}).*|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:[\\\\s,].*)?|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?:[\\\\s,].*)?|\\\\d+\\\\s?min(?:ute[ns]?|\\\\.|uten)?(?:\\\\s.*)?|\\\\d{1,2}[:.]\\\\d{2}(?:\\\\s.*)?)$`, 'isu', )",
  },
  {
    file: 'article/metadata/authors.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression:
      '/\\s(?:in|for|from|aus|für|en|dans|pour|para|per|w|в)\\s+(?:the\\s|die\\s|la\\s|le\\s|el\\s)?\\p{Lu}[\\p{L} &-]*$/u',
  },
  {
    file: 'article/metadata/authors.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression:
      '/(?<=\\p{L}) (?:mise? à jour|\\p{L}{3,20}):? ?[:：] ?\\d.*$|(?<=\\p{L}) mise? à jour .*$/isu',
  },
  {
    file: 'article/metadata/authors.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression:
      '/^(?:(?:[Pp]ost|[Aa]rticle|[Pp]age|[Ee]ntry|[Ss]tory)\\s+[Aa]uthors?:?\\s+(?:[Bb]y\\s+)?|\\p{L}{1,20}(?:\\s\\p{Ll}{1,12})?\\s[Bb]y\\s+(?=\\p{Lu})|\\p{Ll}{1,20}\\s(?:von|par|por|av|door)\\s+(?=\\p{Lu}))/u',
  },
  {
    file: 'article/metadata/title.ts',
    bound: '300 characters: withoutSite looks at no more of a title.',
    expression:
      '/^(.{4,}?[\\p{sc=Han}\\p{sc=Hang}\\p{sc=Hira}\\p{sc=Kana}\\p{P}\\d])_.*[\\p{sc=Han}\\p{sc=Hang}\\p{sc=Hira}\\p{sc=Kana}]/u',
  },
  {
    file: 'article/page/paywall.ts',
    bound: '250 characters: isRemark only asks shorter lines.',
    expression:
      '/\\d{1,3}(?:[.,]\\d{1,2})?\\s?%|\\b(?:rest|remaining|remainder|full (?:article|story|text)|continue reading|keep reading)\\b|\\b(?:ganzen?|vollständigen?|weiterlesen|weiter lesen|restlichen?)\\b|\\b(?:suite|intégralité|reste)\\b|\\b(?:resto|completo|completa|seguir leyendo|sigue leyendo|continuar a ler)\\b|\\b(?:restante|continua a leggere)\\b|verder lezen|hele artikel|dalsz\\w+|pozostało|czytaj dalej|остальн|полностью|читать далее|続き|残り|全文|剩余|余下|나머지|전문/iu',
  },
  {
    file: 'article/boilerplate/dateline.ts',
    bound: '140 characters: datelineLength looks at no more.',
    expression:
      "new RegExp( `^(?<place>${PLACE})??(?:[,.]? ?(?<day>${DAY}))?[,.]? ?[(（/](?<source>[^()（）/]{2,40})[)）/]\\\\.?(?: ?(?<dash>${DASH}|:) ?| | )(?=\\\\S)`, 'u', )",
  },
  {
    file: 'article/boilerplate/dateline.ts',
    bound: '140 characters: datelineLength looks at no more.',
    expression:
      "new RegExp( `^(?<place>${PLACE})[,.] (?<day>${DAY}),? ?(?<dash>${DASH} )?(?<source>[\\\\p{L}\\\\p{N}][\\\\p{L}\\\\p{M}\\\\p{N}.+& -]{1,30}?)(?:\\\\. | ${DASH} )(?=${OPEN}\\\\p{Lu})`, 'u', )",
  },
  {
    file: 'article/boilerplate/dateline.ts',
    bound: '140 characters: datelineLength looks at no more.',
    expression:
      "new RegExp( `^(?<names>[\\\\p{L}\\\\p{N}][\\\\p{L}\\\\p{M}\\\\p{N}.,'’/ ]{1,50}?) ?${DASH} (?=${OPEN}\\\\p{Lu})`, 'u', )",
  },
  {
    file: 'article/boilerplate/dateline.ts',
    bound: '140 characters: datelineLength looks at no more.',
    expression: "new RegExp(`${DAY}$`, 'u')",
  },
  {
    file: 'article/boilerplate/dateline.ts',
    bound: '140 characters: datelineLength looks at no more.',
    expression:
      '/^\\p{sc=Han}{2,16}?(?:\\d{1,2}月)?\\d{1,2}日[电電讯訊]\\s?(?:[(（][^()（）]{0,40}[)）])?[：:\\s]*/u',
  },
  {
    file: 'article/boilerplate/dateline.ts',
    bound: '140 characters: datelineLength looks at no more.',
    expression:
      '/^(?:本报|本報|本网|本網|本台|本刊)[讯訊](?:[(（][^()（）]{1,40}[)）])?[：:\\s]*/u',
  },
  {
    file: 'article/boilerplate/dateline.ts',
    bound: '140 characters: datelineLength looks at no more.',
    expression:
      '/^(?![据據])\\p{sc=Han}{1,8}[网網社报報台](?:\\d{1,2}月\\d{1,2}日)?(?:消息|[讯訊])(?:[(（][^()（）]{1,40}[)）])?[：:\\s]\\s*/u',
  },
  {
    file: 'article/html/inline-style.ts',
    bound: '1,000 characters: bareStyle cuts the style.',
    expression:
      '/(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|content-visibility:hidden|text-indent:-\\d{3,}(?:px|em|rem|pt|%)?|transform:scale\\(0(?:,0)?\\))(?:!|;|$)/',
  },
  {
    file: 'article/html/inline-style.ts',
    bound: '1,000 characters: bareStyle cuts the style.',
    expression: '/(?:^|;)(?:(?:left|right|top|bottom):-\\d{3,}|margin(?:-left|-top)?:-\\d{4,})/',
  },
  {
    file: 'article/metadata/visible-walk.ts',
    bound: 'A heading of at most 400 characters.',
    expression:
      '/^\\W*(?:\\d+\\.? ?)?(?:references?(?: and notes| cited)?|bibliography|works cited|further reading|literature(?: cited)?|sources|notes|literatur(?:verzeichnis|angaben|hinweise|tipps)?|quellen(?:angaben|verzeichnis)?|weiterführende literatur|références(?: bibliographiques)?|bibliographie|notes et références|referencias(?: bibliográficas)?|bibliografía|referências(?: bibliográficas)?|bibliografia|riferimenti(?: bibliografici)?|fonti|bronnen|literatuur|literatura|piśmiennictwo|przypisy|źródła|referenser|källor|litteratur|kilder|referanser|viitteet|lähteet|kirjallisuus|prameny|zdroje|irodalom|források|bibliografie|kaynakça|kaynaklar|список литературы|литература|источники|примечания|література|джерела|βιβλιογραφία|参考文献|參考文獻|参考资料|참고문헌|المراجع|المصادر|ביבליוגרפיה)\\W*$/iu',
  },
  {
    file: 'article/page/other-stories.ts',
    bound: 'A heading of at most 120 characters.',
    expression: "new RegExp(COMMENTS_SOURCE, 'iu')",
  },
  {
    file: 'article/page/page-kind.ts',
    bound: '8,000 characters: noticeInstead looks at no longer text.',
    expression:
      '/\\b(?:we|our|us|you|your|wir|uns(?:ere)?[rn]?|ihre?[nmr]?|nous|nos|vous|votre|vos|usted|nosotros|nuestr[oa]s?|noi|nostr[oi]|wij|onze|uw|my|nasi|twoj\\w*|você|nossos?|nossas?|vi|våra|våre|vores|din|naši|vaše|vám|biz|bizim|sizin|siz|noastr\\w*|dumneavoastră)\\b|(?:мы|наши|вы|ваш\\p{L}*)(?!\\p{L})|εμείς|μας|σας|私たち|当サイト|同意する|我们|您|저희|귀하|نحن/iu',
  },
  {
    file: 'article/page/page-kind.ts',
    bound: '8,000 characters: noticeInstead looks at no longer text.',
    expression:
      '/^\\s*(?:You|Your|Please|Bitte|Vous|Votre|Veuillez|Usted|Tu|Puedes|Puede|Por favor|Você|Pode|Puoi|Il tuo|Uw|Je kunt|Możesz|Prosimy|Du kan|Vänligen|Můžete|Lütfen|Voit|Puteți|Anda|Bạn|Вы|Ви|Ваш\\p{L}*|Пожалуйста|Μπορείτε)(?!\\p{L})/u',
  },
  {
    file: 'article/page/paywall.ts',
    bound: '250 characters: isRemark only asks shorter lines.',
    expression: "new RegExp(remark, 'iu')",
  },
  {
    file: 'article/metadata/authors.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression:
      '/[\\s,|•·–-]*(?:\\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tue|wed|thu|fri|sat|sun)\\.?|(?:mo|di|mi|do|fr|sa|so)(?=[.,])),?\\.?)?(?:\\s(?:(?:veröffentlicht|erstellt|aktualisiert|publié|updated|published|posted)\\s)?(?:am|vom|on|le|du|el|del|il|dal|den|dne|dnia|op|от|від))?\\s+\\d{1,2}(?:[./:]|\\.?\\s\\p{L}).*$/isu',
  },
  {
    file: 'article/metadata/authors.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression:
      "/^(?!(?:van|von|vom|zu|zur|de|di|da|do|dos|del|della|du|des|le|la|el|al|ben|bin|ibn|ter|ten|af|av|d['’])\\b)\\p{Ll}\\S* /u",
  },
  {
    file: 'article/metadata/authors.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression:
      '/(?<=\\S \\S{2,30}) (?:(?:Senior|Chief|Staff|Political|Sports?|News|Business|Science|Health|Environment|Foreign|Special|Freelance|Contributing|Deputy|Managing|Associate) )*(?:Reporter(?:in)?|Writer|Correspondent|Editor|Contributor|Columnist|Journalist(?:in|e)?|Producer|Redakteur(?:in)?|Korrespondent(?:in)?|Periodista|Giornalista|Dziennikar(?:z|ka)|Корреспондент|Журналист(?:ка)?)$/iu',
  },
  {
    file: 'article/page/page-kind.ts',
    bound: '8,000 characters: noticeInstead looks at no longer text.',
    expression:
      '/\\b(?:you|your|please|bitte|vous|votre|veuillez|usted|tus?|puede[sn]?|su (?:dispositivo|navegador)|por favor|você|tuoi?|tua|tue|puoi|per favore|uw|jouw|je (?:kunt|toestemming)|alstublieft|twoj\\w*|możesz|proszę|prosimy|dig|deg|dina|ditt|du kan|vänligen|venligst|prosím|vám|vaše|můžete|môžete|lütfen|sizin|size|voit|sinun|dumneavoastră|poți|puteți|anda|bạn)\\b|(?<=\\S )(?:Sie|Ihnen|Ihre?[nmr]?)\\b|(?:вы|вас|вам|ваш\\p{L}*|пожалуйста|ви|будь ласка)(?!\\p{L})|\\b[öÖ]n(?:nek|t)?\\b|σας|μπορείτε|ください|您|你|请|請|당신|귀하|주세요|십시오|يمكنك|بك|שלך|आप|คุณ/u',
  },
  {
    file: 'article/metadata/authors.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression:
      '/^[\\s\\p{P}|]*(?:(?:written|posted|published|words|story|reported|article|created|edited|text|texte|texto|testo|tekst|texts?|(?:pressemitteilung|beitrag|artikel|kommentar|interview|bericht|analyse|gastbeitrag|im wortlaut)|ein (?:beitrag|artikel|gastbeitrag)|geschrieben|veröffentlicht|publié|écrit|rédigé|escrito|publicado|scritto|pubblicato|geplaatst|geschreven|skrevet|opublikowane|napisane)\\s+(?:by|von|vom|par|por|da|di|door|av|af|przez)|(?:van onze|von unsere[mr]|from our(?: own)?|dal(?:la)? nostr[oa]|de notre|de nuestr[oa]|от нашего)\\s+\\p{L}+(?:\\s+sp[ée]cial\\p{L}*)?|(?:texto|texte|reportaje|artículo|crónica|reportagem|matéria)\\s+de|a cura di|by|von|vom|par|por|di|da|door|av|af|przez|od|autor(?:in|a|e|es|i|ka|ky|zy|en|ul)?|auteur(?:e|s|rice)?|autore|autrice|autori|author|authors|auteurs|text|texte|texto|tekst|testo|teksti|words|redaktion:|verfasser(?:in)?|reporter|reportage|yazan|yazar[ıi]?|haber|kaleme alan|penulis|oleh|ditulis oleh|tác giả|bài|bài viết|írta|szerző|szöveg|skrevet av|skrevet af|skriven av|kirjoittanut|kirjoittaja|forfatter|författare|journalist:|napsal[a]?|napísal[a]?|připravil[a]?|autora?:|piše|napisao|napisala|tekst i foto|text a foto|texto y fotos|text und fotos?|автор|авторы|текст|автори|авторка|напис(?:ал|ала|ав)|писал|аутор|пише|συντάκτης|συντάκτρια|γράφει(?: [οη])?|του συντάκτη|كتب|كتبت|كتبه|بقلم|الكاتب|إعداد|تحرير|נכתב על ידי|מאת|כתב|כתבה|نویسنده|نوشته|लेखक|ผู้เขียน|โดย|文|作者|記者|记者|撰文|执笔|執筆|取材・文|글|글쓴이)(?=[\\s:：/／|・·]|$)\\s*[:：/／|・·-]?\\s*/iu',
  },
  {
    file: 'article/metadata/authors.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression:
      '/\\s*(?:\\(|\\[|(?:编辑|編輯|责编|責編|责任编辑|校对|审核|摄影|攝影|編集|편집|사진)\\s?[:：]|\\s[-–—|•·]\\s|,?\\s(?:edited|translated|reviewed|fact[- ]checked|photographs|photography|photos?|illustrations?) by\\s|\\s\\d{1,2}[./:]|\\s\\d{4}|,?\\s(?:updated|published|posted|last|publicerad|publiceret|publisert|gepubliceerd|geplaatst|bijgewerkt|uppdaterad|opdateret|oppdatert|opublikowano|zaktualizowano|pubblicato|aggiornato|publicado|actualizado|atualizado|publikováno|aktualizováno|publikované|julkaistu|päivitetty|közzétéve|megjelent|frissítve|publicat|actualizat|yayınlan\\p{L}*|güncelle\\p{L}*|опубликован\\p{L}*|обновлен\\p{L}*|опубліковано|оновлено|публикувано|објављено|objavljeno|δημοσιεύ\\p{L}*|ενημερώ\\p{L}*|입력|수정|등록|승인|更新|掲載|发布|發布|发表|aktualisiert|veröffentlicht|am \\d|on (?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d)|publié|le \\d|el \\d|il \\d|\\d{1,2} \\p{L}+ \\d{4})).*$/isu',
  },
  {
    file: 'article/metadata/authors.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression:
      '/[!?！？]$|^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|menu|recommended|related|popular|trending|search|home|topics?|categories|abone ol\\p{L}*|takip et|suivez-(?:nous|moi)|поширити|підписатися)$|^(?:special|exclusive) (?:to|for)\\s|^back to\\s|^lees (?:voor|meer|verder)|\\s(?:teilen|merken|drucken|anhören|vorlesen|abonnieren|folgen|kopieren|speichern|anmelden|artikkeli|artiklen|artikeln|artikkelen|artikel|articolo|article|artículo|artykuł|článek|matéria|noticia|notícia|новость|статью|новину|haberi)$|^(?:advertisement|anzeige|werbung|publicidad|publicidade|publicité|pubblicità|reklama?|annons|annonce|advertentie|mainos|hirdetés|реклама|広告|广告|廣告|광고)$|^(?:\\p{Ll}{1,2}(?:\\s|$)){2,}|newsletter|whatsapp|telegram(?:-|\\s|$)|facebook|instagram|twitter|youtube|tiktok|linkedin|google news|cookies|javascript|(?:\\.{3}|…)$|^\\d|\\d+ (?:comments?|kommentare?|commentaires?|comentarios?|reacties|min)\\b|рассылк|телеграм|フォロー|シェア|購読|分享|关注|關注|订阅|訂閱|공유|구독|팔로우/iu',
  },
]
