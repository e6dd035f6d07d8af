/** Recognises furniture by class names and ids. */

import { wordsOf } from '../../language/data/data-of.ts'
import { anyOf, lazily } from '../text/word-lists.ts'
import { wordsOfNames } from './names.ts'

const words = (list: string): ReadonlySet<string> => new Set(wordsOf(list))

/** Words that mean furniture anywhere in a name: `related-articles`, `shareButtons`. */
const ANYWHERE = words(`
  related relateds relacionado relacionada relacionados relacionadas verwandt teaser teasers recommend
  recommended recommendation recommendations recommends popular trending mostread readmore outbrain taboola
  share sharing shares sharebar social socials newsletter newsletters subscribe subscription signup login
  comment comments commenting kommentar kommentare kommentarer komentarz komentarze komentare komentari
  komentarji comentario comentarios comentarii commentaire commentaires commenti kommentit kommentek opinie
  reacties reageren yorum yorumlar disqus
  cookie cookies consent gdpr advert adverts advertisement adbox werbung anzeige sponsor sponsored
  breadcrumb breadcrumbs pagination correction jumplist lineno linenos lnt print noprint printonly taglist
  tagcloud
  authorbox authorbio authorcard authorinfo autorbox autorenbox autoreninfo autorenprofil autorenkasten
  bildunterschrift bildunterschriften bildlegende bildtext bildtekst billedtekst bildetekst bildebeskrivelse
  fototext fototekst phototext imgdesc imgtext picdesc didascalia didascalie onderschrift fotoonderschrift
  fotobijschrift bijschrift kuvateksti kepalairas resimalti gorselalti piedefoto pieimagen fotolegende
  fotolegenda legendafoto cutline photocaption imagecaption imgcaption piccaption chuthich
`)
/** Words that mean furniture as the head of a name: `left-sidebar`, but not `sidebar-grid`. */
const HEADS = words(`
  sidebar promo promos promotion caption captions ads ad poll popup modal overlay lightbox tooltip nav
  navigation navbar menu footer copyright toolbar rating ratings widget widgets credit credits tags keywords
  skip gutter pager byline dateline timestamp pubdate bio disclaimer
`)
/** Several words that mean furniture together. */
const PHRASES = `
  line numbers?|most read|read more|more stories|also read|see also|post meta|entry meta|article meta|
  author bio|author box|about author|author card|author info|autor info|author details|author profile|
  autor card|autor box|bio box|reader opinions|reader comments|user comments|leser meinung|
  screen reader text|ai summary|ai article summary|ai generated summary
`
const PHRASE = lazily(() => new RegExp(`(?:^| )(?:${anyOf(PHRASES)})(?= |$)`))
/** Words that say nothing at the end of a name: the word before them is its head. */
const NEUTRAL = words(
  `box container wrapper wrap inner outer content contents section block area list item items module component panel group
  holder bar unit slot zone row region element card cards link links text title header heading button buttons icon icons
  form label body left right top bottom main wide small large big mobile desktop new default static fixed sticky secondary
  primary desc description`,
)
/** As the head of a name, these words describe the layout of a page or the page as a whole. */
const LAYOUT = words(
  'grid layout page story template theme view screen columns column article main post enabled active open visible',
)
/** The position of the head of a name: its last word that says something. */
function headOf(name: readonly string[]): number {
  let head = name.length - 1
  while (head > 0 && (NEUTRAL.has(name[head]!) || /^\d+$/.test(name[head]!))) head -= 1
  return head
}

/** Whether the head of a name is a word for the layout of a page. */
export const namesLayout = (name: readonly string[]): boolean => LAYOUT.has(name[headOf(name)]!)

/** Words that mean other stories even before a layout word: `related-articles-grid`. */
const OF_OTHERS =
  /^(?:related|relacionad|verwandt|recommend|popular|trending|sponsor|teaser|advert|anzeige|werbung)/

/** Whether one of the names says that the element is not part of the text. */
export function namesFurniture(names: string): boolean {
  return wordsOfNames(names).some(isFurniture)
}

/** Whether only `teaser` makes the names furniture: a card of another story, or this one's lead. */
export function namesOnlyTeaser(names: string): boolean {
  const all = wordsOfNames(names)
  const others = all.map((words) => words.filter((word) => !/^teasers?$/.test(word)))
  return all.some(isFurniture) && !others.some((words) => words.length > 0 && isFurniture(words))
}

/** Words for a picture, and those for a text that goes with one. */
const PICTURE = words(
  `hmedia img image images imgs photo photos photographie picture pictures pict pic pics foto fotos fotografia fotografie fotografi
  bild bilder bilde billede billeder imagen imagenes imagem imagens immagine immagini image visuel vignette figure fig illustration
  illu zdjecie zdjecia obrazek obrazku obraz obrazky fotka fotky afbeelding kuva kuvan kep kepek slika slike poza imagine resim
  gorsel gambar anh hinh hinhanh tupian thumb thumbnail`,
)
/** In one word: `artikelbild`, `heroimage`. */
const ENDS_IN_PICTURE = /(?:bild|bilder|foto|fotos|photo|photos|image|images|picture)$/
/** Words for a caption in other languages, which may also stand before that for the picture. */
const CAPTION = words(
  `caption legende legenda leyenda didascalia podpis popis popisek popiska opis potpis pie epigrafe onderschrift bijschrift
  undertekst altyazi aciklama alairas keterangan beschreibung unterschrift descripcion descricao descrizione`,
)
const PICTURE_TEXT = words(
  'caption captions description descr desc subtitle subline text txt tekst texte texto testo teksti credit credits legend legende info note source title author copyright sub alt name comment',
)

/** Words for who wrote a text, and those for a box that tells of somebody. */
const PERSON = words(
  'author authors autor autora autorin autoren autores auteur auteurs autore autrice redakteur verfasser skribent forfatter yazar avtor writer contributor journalist',
)
const ABOUT_PERSON = words(
  'bio biography biografia biografie biographie card box info about profile profil perfil profilo ficha caja fiche encadre scheda kasten vita desc description details sobre uber',
)

/** Whether one of the names is nothing but a word for a caption: `legende`, `podpis`. */
export function namesCaption(names: string): boolean {
  return wordsOfNames(names).some((name) => name.every((word) => CAPTION.has(word)))
}

/** Whether one of the names has a word for a picture. */
export function namesPicture(names: string): boolean {
  return wordsOfNames(names).some((name) =>
    name.some((word) => PICTURE.has(word) || ENDS_IN_PICTURE.test(word)),
  )
}

/** Whether only words for a picture and its text make the names furniture: `image-text`. */
export function namesOnlyPictureText(names: string): boolean {
  const all = wordsOfNames(names)
  return all.some(isPictureText) && !all.some(isOtherFurniture)
}

const isFurniture = (name: readonly string[]): boolean =>
  isPictureText(name) || isOtherFurniture(name)

const isPictureText = (name: readonly string[]): boolean =>
  (name.some((word) => PICTURE.has(word)) &&
    (PICTURE_TEXT.has(name.at(-1)!) || name.some((word) => CAPTION.has(word)))) ||
  (name.includes('media') && /^(?:description|desc|legend|subtitle)$/.test(name.at(-1)!))

function isOtherFurniture(name: readonly string[]): boolean {
  if (PHRASE().test(name.join(' '))) return true
  if (name.some((word) => PERSON.has(word)) && name.some((word) => ABOUT_PERSON.has(word)))
    return true
  const head = headOf(name)
  const found = name.find((word) => ANYWHERE.has(word))
  if (LAYOUT.has(name[head]!)) return found !== undefined && OF_OTHERS.test(found)
  return found !== undefined || HEADS.has(name[head]!)
}
