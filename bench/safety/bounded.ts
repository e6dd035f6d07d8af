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
    file: 'article/metadata/byline-parts.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression:
      '/\\s*(?:[;|•·\\n/]|,(?!\\s*(?:jr|sr|ph\\.?\\s?d|md|dr)\\b)(?:\\s(?:and|und|et|y|e|og|och|oraz|и|та|ve|&)(?=\\s))?|、|，|\\s(?:and|und|et|y|e|og|och|oraz|и|та|ve|&|with|mit|con|avec|通[讯訊][员員]|记者|記者)\\s)\\s*/iu',
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
      "/(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°|ª|\\.)?\\s*(?:(?:(?:de|of)\\s|d['’]|-|\\/)\\s*)?([^\\s\\d.,;:/()|<>-]{2,20}\\.?|[\\u0e00-\\u0e7f]{1,3}\\.[\\u0e00-\\u0e7f]{1,2}\\.),?\\s*(?:(?:de|del|of|-|\\/)\\s*)?((?:19|20|25)\\d{2})(?!\\d)/g",
  },
  {
    file: 'article/text/dates.ts',
    bound: '300 characters: readDate and writtenDate cut the text.',
    expression:
      '/([^\\s\\d.,;:/()|<>-]{2,20}\\.?)\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,|\\s|,\\s)\\s*((?:19|20)\\d{2})(?!\\d)/g',
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
    file: 'article/metadata/visible-marks.ts',
    bound: 'Linear: bound to the start of the text, and its parts begin with different characters.',
    expression:
      '/^\\W*(?:joined|registered|registriert|member since|mitglied seit|inscrit|registrad[oa]|dołączył|aktuelle zeit|current time|it is currently|heute ist|zeit:|copyright|©)/i',
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
    file: 'article/metadata/byline-parts.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression:
      '/\\s(?:in|for|from|aus|für|en|dans|pour|para|per|w|в)\\s+(?:the\\s|die\\s|la\\s|le\\s|el\\s)?\\p{Lu}[\\p{L} &-]*$/u',
  },
  {
    file: 'article/metadata/byline-parts.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression:
      '/(?<=\\p{L}) (?:mise? à jour|\\p{L}{3,20}):? ?[:：] ?\\d.*$|(?<=\\p{L}) mise? à jour .*$/isu',
  },
  {
    file: 'article/metadata/title.ts',
    bound: '300 characters: withoutSite looks at no more of a title.',
    expression:
      '/^(.{4,}?[\\p{sc=Han}\\p{sc=Hang}\\p{sc=Hira}\\p{sc=Kana}\\p{P}\\d])_.*[\\p{sc=Han}\\p{sc=Hang}\\p{sc=Hira}\\p{sc=Kana}]/u',
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
    file: 'article/metadata/byline-parts.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression:
      "new RegExp(raw`^[\\s\\p{P}|]*(?:${label()})(?=[\\s:：/／|・·＝]|$)\\s*[:：/／|・·＝-]?\\s*`, 'iu')",
  },
  {
    file: 'article/metadata/byline-parts.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression:
      "new RegExp( raw`[\\s,|•·–-]*(?:\\s(?:${anyOf(WEEKDAYS)}),?\\.?)?${onADay()}\\s+\\d{1,2}(?:[./:]|\\.?\\s\\p{L}).*$`, 'isu', )",
  },
  {
    file: 'article/metadata/byline-parts.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression: "new RegExp(raw`^(?:(?:${anyOf(OFFICES)})\\s+)*(?:${anyOf(ROLES)})$`, 'iu')",
  },
  {
    file: 'article/metadata/byline-parts.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression: "new RegExp(raw`\\s*(?:${behindName()}).*$`, 'isu')",
  },
  {
    file: 'article/metadata/byline-parts.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression: "new RegExp(noPerson(), 'iu')",
  },
  {
    file: 'article/metadata/byline-parts.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression: "new RegExp(raw`^(?!(?:${anyOf(PARTICLES)})\\b)\\p{Ll}\\S* `, 'u')",
  },
  {
    file: 'article/metadata/byline-parts.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression:
      "new RegExp( raw`(?<=\\S \\S{2,30}) (?:(?:${anyOf(OFFICES_BEHIND)}) )*(?:${anyOf(ROLES_BEHIND)})$`, 'iu', )",
  },
  {
    file: 'article/metadata/byline-parts.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression: "new RegExp(raw`[\\s,|•·–-]+(?:${dayBehind()})$`, 'isu')",
  },
  {
    file: 'article/metadata/byline-parts.ts',
    bound: '300 characters: namesIn cuts the line.',
    expression: "new RegExp(raw`^(?:${labelWithin()})`, 'u')",
  },
  {
    file: 'article/metadata/json-ld.ts',
    bound: 'Linear: bound to the start of the text, and its parts begin with different characters.',
    expression: "new RegExp(`^(?:${anyOf(ARTICLES)})$`, 'i')",
  },
  {
    file: 'article/metadata/visible-walk.ts',
    bound: 'A heading of at most 400 characters.',
    expression:
      "new RegExp(String.raw`^\\W*(?:\\d+\\.? ?)?(?:${anyOf(CITED_HEADINGS)})\\W*$`, 'iu')",
  },
  {
    file: 'article/page/block-filter.ts',
    bound: 'Linear: bound to the start of the text, and its parts begin with different characters.',
    expression: "new RegExp(opening(POINTERS), 'iu')",
  },
  {
    file: 'article/page/block-filter.ts',
    bound: '220 characters: isCall only asks shorter lines.',
    expression: "new RegExp(opening(CALLS), 'iu')",
  },
  {
    file: 'article/page/other-stories.ts',
    bound: 'A heading of at most 120 characters.',
    expression:
      "new RegExp( String.raw`^${counted()}$|^\\p{N}{1,4} thoughts? on .{1,100}$|${answers()}|^(?:${anyOf(WRITE_A_COMMENT)})(?=$|[\\s:：.!…])`, 'iu', )",
  },
  {
    file: 'article/page/page-kind.ts',
    bound: '8,000 characters: noticeInstead looks at no longer text.',
    expression: "new RegExp(voice(), 'iu')",
  },
  {
    file: 'article/page/page-kind.ts',
    bound: '8,000 characters: noticeInstead looks at no longer text.',
    expression: "new RegExp(browser(), 'i')",
  },
  {
    file: 'article/page/page-kind.ts',
    bound: '8,000 characters: noticeInstead looks at no longer text.',
    expression: "new RegExp(anyOf(OFFERS), 'i')",
  },
  {
    file: 'article/page/paywall.ts',
    bound: '250 characters: isRemark only asks shorter lines.',
    expression: "new RegExp(kinds.join('|'), 'iu')",
  },
  {
    file: 'article/page/paywall.ts',
    bound: '250 characters: isRemark only asks shorter lines.',
    expression: "new RegExp(String.raw`\\b(?:${anyOf(REST)})\\b|${anyOf(REST_ANYWHERE)}`, 'iu')",
  },
  {
    file: 'article/text/to-the-reader.ts',
    bound: '8,000 characters: noticeInstead and isRequest look at no longer text.',
    expression: "new RegExp(words(), 'u')",
  },
  {
    file: 'article/text/to-the-reader.ts',
    bound: '8,000 characters: noticeInstead and isRequest look at no longer text.',
    expression: "new RegExp(String.raw`^\\s*(?:${anyOf(YOU_FIRST)})(?!\\p{L})`, 'u')",
  },
  {
    file: 'article/page/paywall.ts',
    bound: '250 characters: isRemark only asks shorter lines.',
    expression:
      "new RegExp( String.raw`(?<!\\p{L})(?:${anyOf(THE_TEXT)})(?!\\p{L})|${anyOf(THE_TEXT_ANYWHERE)}`, 'iu', )",
  },
]
