/** What readers' comments are called, by language: in the names of boxes and in headings. */

import type { ByLanguage } from '../text/word-lists.ts'

/** The last word of a box's name, in the alphabet that such names are written in. */
export const COMMENT_BOXES: ByLanguage = {
  en: `
    comments?|commentlist|commentthread|issothread|coralthread|discuss|
    (?:reader|user|visitor|customer)s?(?:opinions?|replies|posts|voices|feedback)|disqus|talkbacks?|guestbook
  `,
  fr: 'commentaires?|livredor',
  it: 'commenti|commento',
  es: 'comentarios?|comentaris?',
  ro: 'comentarii|comentariu',
  de: `
    kommentar[a-z]{0,12}|diskussion|lesermeinung(?:en)?|leserbriefe?|gastebuch
  `,
  fi: 'kommentit|kommentti|keskustelu',
  hu: 'kommentek|hozzaszolas|hozzaszolasok|velemenyek',
  et: 'kommentaari[a-z]{0,6}',
  pl: 'komentarze?|opini[ea]',
  cs: 'komentar[a-z]{0,8}|diskuse|diskuze',
  nl: 'reacti(?:e|es)|lezersreacties',
  tr: 'yorum|yorumlar',
  id: 'ulasan',
  vi: 'binhluan',
  ru: `
    kommentarii|komentarii|otzyv[yi]?|mneni[yj]a|obsuzhdenie|obsuzhdeniya|vidguky
  `,
  zh: 'pinglun|liuyan',
  el: 'sxolia|scholia',
  he: 'tguvot',
  ar: 'nazarat|taaliqat',
  ko: 'daatgeul',
}
/** Readers, as the last word of a box's name: `voix-des-lecteurs`. */
export const READERS: ByLanguage = {
  en: 'readers',
  de: 'lesern?',
  fr: 'lecteurs',
  es: 'lectores',
  it: 'lettori',
  nl: 'lezers',
  pt: 'leitores',
}
/** Words that are only meant so where they are a name's own word, and parts of a study have too. */
export const MAYBE_COMMENTS = `
  commentary opinions opiniones opinioni reactions discussion discussions diskusia komen respond
  responses replies
`
/** Whose they are, or how many, before the word in a heading. */
export const OF_READERS: ByLanguage = {
  en: "reader|readers[’']?|user|your|latest|all|the",
  de: 'alle|die',
  fr: 'les|tous les',
  es: 'los|todos los',
  pl: 'najnowsze',
  ru: 'все|последние',
}
/** The same without a space. */
export const OF_READERS_BESIDE = '最新|网友|網友|全部'
/** The word in a heading. */
export const COMMENTS: ByLanguage = {
  en: 'comments?|replies|responses',
  de: '(?:leser)?kommentare?',
  nordic: 'kommentarer|kommentarer til',
  fr: 'commentaires?|réactions',
  es: 'comentarios?|comentários?',
  it: 'commenti|commento',
  nl: 'reacties|reactie',
  pl: 'komentarze|komentarzy',
  cs: 'komentáře|komentářů|komentáre',
  hr: 'komentari|komentara|komentarji',
  fi: 'kommentit|kommenttia',
  hu: 'hozzászólások|hozzászólás',
  ro: 'comentarii',
  tr: 'yorumlar|yorum',
  ru: 'комментарии|комментариев|комментария',
  uk: 'коментарі|коментарів|коментари|коментара',
  el: 'σχόλια',
  id: 'komentar',
  vi: 'bình luận|ý kiến',
  zh: '评论|評論|留言|网友评论',
  ja: 'コメント|みんなのコメント',
  ko: '댓글|의견',
  ar: 'تعليقات|التعليقات|تعليقا|نظرات',
  he: 'תגובות',
  hi: 'टिप्पणियाँ|टिप्पणियां',
  th: 'ความคิดเห็น',
}
/** «On» a story, behind the word. */
export const COMMENTS_ON = 'on|to|zu|sur|à|su|op|till?|na temat'
/** What readers say, where the heading says that they do. */
export const SAID_BY_READERS = `
  leserbriefe|vos réactions|opiniones de (?:los )?lectores|мнения читателей|
  ý kiến (?:bạn đọc|độc giả)|コメント一覧|(?:热门|熱門|精彩)(?:评论|評論)|한줄 의견
`
/** What an article may tell of as well, unless it is counted. */
export const COUNTED_ONLY =
  'disku[sz]+ion|discussion|réactions|opinie|dyskusja|disku[zs]e|обсуждение|мнения|обговорення'
/** Answers to a title, which follows in quotation marks. */
export const ANSWERS_TO = `
  respuestas? a|respostas? a|opini(?:ón|ones) en|réponses? à|réflexions? sur|antwort(?:en)? auf|
  gedanken? zu|rispost[ae] a|pensier[io] su|gedachten? over|odpowied(?:ź|zi) na|svar (?:på|til)|
  komentář[eů]? u|комментари(?:й|я|ев) к|ответ(?:а|ов)? на|răspunsuri la
`
/** The same behind the title and their number. */
export const ANSWERS =
  '件の(?:フィードバック|コメント)|[条條则則个個] ?(?:评论|評論|回复|留言|回应|回應|想法)|yanıt|yorum|düşünce|hozzászólás'
/** Headings over the form for a comment of one's own. */
export const WRITE_A_COMMENT: ByLanguage = {
  en: `
    leave a (?:comment|reply)|post a comment|add (?:a|your) comment|
    join the (?:conversation|discussion)
  `,
  de: `
    schreiben? sie einen kommentar|schreibe? einen kommentar|
    kommentar (?:schreiben|verfassen|hinterlassen)
  `,
  fr: 'laisser un commentaire|ajouter un commentaire',
  es: 'deja (?:un|tu) comentario|dejar un comentario',
  pt: 'deixe (?:um|seu) comentário',
  it: 'lascia un commento',
  nl: 'geef een reactie|plaats een reactie',
  pl: 'dodaj komentarz',
  cs: 'napsat komentář|přidat komentář',
  nordic: 'lämna en kommentar|skriv (?:en )?kommentar',
  fi: 'jätä kommentti',
  tr: 'bir yorum yapın|yorum yaz',
  ru: 'оставить комментарий|добавить комментарий',
  uk: 'залишити коментар',
  el: 'αφήστε ένα σχόλιο',
  zh: '发表评论|發表評論',
  ja: 'コメントする|コメントを残す',
  ko: '댓글 쓰기',
  ar: 'اترك تعليقا?ً?',
}
