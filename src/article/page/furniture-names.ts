/** Which class names and ids name furniture. */

import { wordsOfNames } from './names.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** What is furniture wherever the word stands in a name: `related-articles`, `shareButtons`. */
const ANYWHERE = words(
  `related relateds relacionado relacionada relacionados relacionadas verwandt share sharing shares sharebar social
  socials newsletter newsletters comment comments commenting kommentar kommentare kommentarer komentarz komentarze
  komentare komentari komentarji comentario comentarios comentarii commentaire commentaires commenti kommentit kommentek
  opinie reacties reageren yorum yorumlar disqus cookie cookies consent gdpr teaser teasers recommend recommended
  recommendation recommendations recommends breadcrumb breadcrumbs pagination advert adverts advertisement adbox werbung
  anzeige sponsor sponsored outbrain taboola popular trending subscribe subscription signup correction mostread readmore
  jumplist lineno linenos lnt authorbox bildunterschrift bildtext bildtekst fototext phototext imgdesc print noprint printonly login signup hide hidden taglist tagcloud`,
)
/** What is furniture where it is what the name says: a `left-sidebar` is one, a `sidebar-grid` is not. */
const HEADS = words(
  `sidebar promo promos promotion caption captions ads ad poll popup modal overlay lightbox tooltip nav navigation navbar
  menu footer copyright toolbar rating ratings widget widgets credit credits tags keywords skip gutter
  pager byline dateline timestamp pubdate bio disclaimer`,
)
const PHRASES =
  /(?:^| )(?:line numbers?|most read|read more|more stories|also read|see also|post meta|entry meta|article meta|author bio|author box|about author|author card|author info|autor info|author details|author profile|autor card|autor box|bio box|reader opinions|reader comments|user comments|leser meinung|screen reader text|ai summary|ai article summary|ai generated summary)(?= |$)/
/** Boxes of which the words before say what is in them. */
const NEUTRAL = words(
  `box container wrapper wrap inner outer content contents section block area list item items module component panel group
  holder bar unit slot zone row region element card cards link links text title header heading button buttons icon icons
  form label body left right top bottom main wide small large big mobile desktop new default static fixed sticky secondary
  primary desc description`,
)
/** A name that ends so tells how a page is laid out, or what it is as a whole. */
const LAYOUT = words(
  'grid layout page story template theme view screen columns column article main post enabled active open visible',
)
/** Of these a story is one of others. */
const OF_OTHERS =
  /^(?:related|relacionad|verwandt|recommend|popular|trending|sponsor|teaser|advert|anzeige|werbung)/

/** Whether one of the names says that the element is no part of the text. */
export function namesFurniture(names: string): boolean {
  return wordsOfNames(names).some(isFurniture)
}

/** Whether a teaser is all that the names tell of: a card of another story, or the lead of this one. */
export function namesOnlyTeaser(names: string): boolean {
  const all = wordsOfNames(names)
  const others = all.map((words) => words.filter((word) => !/^teasers?$/.test(word)))
  return all.some(isFurniture) && !others.some((words) => words.length > 0 && isFurniture(words))
}

/** A picture, and the words that tell what stands with one. */
const PICTURE = words(
  'hmedia img image images photo photos picture pictures pic pics foto fotos bild bilder imagen imagem figure fig illustration',
)
const PICTURE_TEXT = words(
  'caption captions description desc text txt credit credits legend legende info note source title author copyright sub alt name comment',
)

/** Whether one of the names tells of a picture. */
export function namesPicture(names: string): boolean {
  return wordsOfNames(names).some((name) => name.some((word) => PICTURE.has(word)))
}

function isFurniture(name: readonly string[]): boolean {
  if (PICTURE_TEXT.has(name.at(-1)!) && name.some((word) => PICTURE.has(word))) return true
  if (PHRASES.test(name.join(' '))) return true
  let head = name.length - 1
  while (head > 0 && (NEUTRAL.has(name[head]!) || /^\d+$/.test(name[head]!))) head -= 1
  const found = name.find((word) => ANYWHERE.has(word))
  if (LAYOUT.has(name[head]!)) return found !== undefined && OF_OTHERS.test(found)
  return found !== undefined || HEADS.has(name[head]!)
}
