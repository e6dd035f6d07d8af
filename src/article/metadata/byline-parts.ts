/** Expressions for the parts of a byline, made of the words in `byline-words.ts` when first used. */

import { anyOf, lazily } from '../text/word-lists.ts'
import {
  BUTTON_ENDS,
  BUTTONS,
  BY,
  COUNTED,
  FROM_OUR,
  LABELS,
  MADE,
  MONTHS,
  NETWORKS,
  NEVER_IN_NAMES,
  NEWSROOMS,
  NO_NAMES,
  OFFICES,
  OFFICES_BEHIND,
  ON,
  ON_A_DAY,
  OTHER_WORK,
  OTHER_WORK_BY,
  PARTICLES,
  PICTURES,
  PUBLISHED,
  ROLES,
  ROLES_BEHIND,
  SOURCES,
  STAFFS,
  TEXT_OF,
  WEEKDAYS,
} from './byline-words.ts'

const { raw } = String

/** "Written by", "Text:", "Van onze verslaggever Sanne Bos": what stands before a name. */
const label = (): string => {
  const fromOur = raw`(?:${anyOf(FROM_OUR)})\s+\p{L}+(?:\s+sp[ée]cial\p{L}*)?`
  const alone = [raw`(?:${anyOf(MADE)})\s+(?:${BY})`, fromOur, raw`(?:${TEXT_OF})\s+de`]
  return [...alone, anyOf(LABELS)].join('|')
}
export const LABEL = lazily(
  () =>
    new RegExp(raw`^[\s\p{P}|]*(?:${label()})(?=[\s:：/／|・·＝]|$)\s*[:：/／|・·＝-]?\s*`, 'iu'),
)
/** What parts names; «and» may follow a comma. */
export const SPLIT =
  /\s*(?:[;|•·\n/]|,(?!\s*(?:jr|sr|ph\.?\s?d|md|dr)\b)(?:\s(?:and|und|et|y|e|og|och|oraz|и|та|ve|&)(?=\s))?|、|，|\s(?:and|und|et|y|e|og|och|oraz|и|та|ve|&|with|mit|con|avec|通[讯訊][员員]|记者|記者)\s)\s*/iu
const onADay = (): string => raw`(?:\s(?:(?:${ON_A_DAY})\s)?(?:${ON}))?`
/** Where a date or a note begins, which ends the names. */
export const AFTER_NAMES = lazily(
  () =>
    new RegExp(
      raw`[\s,|•·–-]*(?:\s(?:${anyOf(WEEKDAYS)}),?\.?)?${onADay()}\s+\d{1,2}(?:[./:]|\.?\s\p{L}).*$`,
      'isu',
    ),
)
export const DEGREE = /,\s*(?:ph\.?\s?d|m\.?d|m\.?sc?|b\.?a|m\.?a|rdn?|rd|ld|cpt|dr|jr|sr)\b\.?/giu
/** What somebody is, and nothing else. */
export const ROLE = lazily(
  () => new RegExp(raw`^(?:(?:${anyOf(OFFICES)})\s+)*(?:${anyOf(ROLES)})$`, 'iu'),
)
export const NOT_NAME = /https?:|www\.|@|\.(?:com|net|org|html?|php)\b|[<>{}=:：]|\d{3,}/i
/** A site, by its address: "bergbote.example". */
export const SITE_ADDRESS = /^[\w-]{3,40}\.\p{Ll}{2,20}$/u
/** What follows a name in the same line: a bracket, a dash, a date, the work of others. */
const behindName = (): string =>
  [
    raw`\(|\[|(?:${anyOf(OTHER_WORK)})\s?[:：]|\s[-–—|•·]\s|\s(?:${anyOf(PICTURES)})\s?[:：]`,
    raw`,?\s(?:${anyOf(OTHER_WORK_BY)}) by\s|\s\d{1,2}[./:]|\s\d{4}|,?\s(?:${anyOf(PUBLISHED)})`,
  ].join('|')
export const ENDS_NAME = lazily(() => new RegExp(raw`\s*(?:${behindName()}).*$`, 'isu'))

/** An address behind a name, with or without brackets and a label. */
export const MAIL =
  /(?:\be-?mail:? ?)?[<[]?(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}[>\]]?/gi

/** A button, by its first word. */
export const BUTTON = lazily(() => new RegExp(raw`^(?:${anyOf(BUTTONS)})(?=[\s:：.,!…]|$)`, 'iu'))
export const ROW_OF_NETWORKS = lazily(
  () => new RegExp(raw`^(?:(?:${anyOf(NETWORKS)})(?:\s|$)){1,12}$`, 'iu'),
)
/** No person's name has these words in it. */
const noPerson = (): string =>
  [
    raw`[!?！？]$|^(?:${anyOf(NO_NAMES)})$|^(?:special|exclusive) (?:to|for)\s|^back to\s`,
    raw`^lees (?:voor|meer|verder)|\s(?:${anyOf(BUTTON_ENDS)})$|${anyOf(NEVER_IN_NAMES)}`,
    raw`(?:\.{3}|…)$|^\d|\d+ (?:${COUNTED})\b`,
  ].join('|')
export const NO_PERSON = lazily(() => new RegExp(noPerson(), 'iu'))
/** Signs of networks: "f t in". "Li Na" and "J K Berg" are people. */
export const SIGNS = /^(?:\p{Ll}{1,2}(?:\s|$)){2,}/u
/** "Norrviker Staff" after a name: where somebody works. */
export const STAFF = lazily(() => new RegExp(raw`\s(?:${anyOf(STAFFS)})$`, 'iu'))
/** Where somebody writes from, behind the name: ", de Madrid". */
export const PLACE =
  /^(?:from|in|at|aus|à|de|desde|em|da|di|a|z|ze|w|we|från|fra|из|з|із|от)\s\p{Lu}/u
/** What somebody is, in small letters: "envoyée spéciale à Lyon". A name may begin with a particle. */
export const OCCUPATION = lazily(
  () => new RegExp(raw`^(?!(?:${anyOf(PARTICLES)})\b)\p{Ll}\S* `, 'u'),
)
/** The same in a word, which may be cut off from its place. Agencies are shorter: "dpa". */
export const OCCUPATION_WORD = /^\p{Ll}{5,}$/u
/** What somebody is, and of what: "Redakteurin Wirtschaft". */
export const ROLE_OF =
  /^(?:Redakteur|Reporter|Korrespondent|Journalist|Ressortleiter|Chefredakteur|Volont[äa]r)(?:in)?\s|^\p{L}{3,20}(?:redakteur|reporter|korrespondent|journalist)(?:in)?$/u
/** A newspaper, or its newsroom. */
export const OUTLET = lazily(
  () =>
    new RegExp(
      raw`^(?:The|AP|AFP|UPI|BBC|CNN|NBC|CBS|ABC|PTI|ANI)\s|^(?:${anyOf(NEWSROOMS)})$`,
      'iu',
    ),
)
/** What somebody is, without a comma: "Jane Doe Senior Reporter". */
export const ROLE_BEHIND = lazily(
  () =>
    new RegExp(
      raw`(?<=\S \S{2,30}) (?:(?:${anyOf(OFFICES_BEHIND)}) )*(?:${anyOf(ROLES_BEHIND)})$`,
      'iu',
    ),
)
/** A day after a name: "December 28", "Thursday", "3 min", "12:30". */
const dayBehind = (): string =>
  [
    raw`(?:${anyOf(MONTHS)})\.?\s\d{1,2}(?!\p{L}).*`,
    raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:[\s,].*)?`,
    raw`(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?:[\s,].*)?`,
    raw`\d+\s?min(?:ute[ns]?|\.|uten)?(?:\s.*)?|\d{1,2}[:.]\d{2}(?:\s.*)?`,
  ].join('|')
export const DAY_BEHIND = lazily(() => new RegExp(raw`[\s,|•·–-]+(?:${dayBehind()})$`, 'isu'))
/** "Propos recueillis par Claire Monnet". */
export const RECORDED_BY = /^\p{Lu}\p{Ll}{1,20} \p{Ll}{3,20} (?:von|par|por|av|door) (?=\p{Lu})/u
/** What a label introduces behind a name: "Stand: 12. März", "Updated: 3 May". */
export const LABELLED_FIGURE =
  /(?<=\p{L}) (?:mise? à jour|\p{L}{3,20}):? ?[:：] ?\d.*$|(?<=\p{L}) mise? à jour .*$/isu
/** "1,204 views", "14 comments". */
export const COUNT_BEHIND = /(?<=\p{L}) \d[\d.,]{0,9} \p{L}{3,20}$/u
/** A short word before a date that was cut off: "Laura Adkin on". No name ends with one. */
export const WORD_OF_DATE =
  /(?<=^\p{Lu}.{2,50}) (?:on|at|am|um|vom|le|el|il|op|om|den|kl|dne|dnia)$/u
/** "Reporter" after a name, as in Korean, Chinese and Japanese newspapers. */
export const TITLE_BEHIND =
  /(?<=[\p{sc=Hang}\p{sc=Han}]{2})\s?(?:선임기자|인턴기자|기자|특파원|논설위원|記者|记者)$/u
/** What follows "in" or "for" is a section or a newspaper. */
export const SECTION_BEHIND =
  /\s(?:in|for|from|aus|für|en|dans|pour|para|per|w|в)\s+(?:the\s|die\s|la\s|le\s|el\s)?\p{Lu}[\p{L} &-]*$/u
/** A label inside the line: "Post author By Signe Falk", "capital von Jemima Kelly". */
const labelWithin = (): string =>
  [
    raw`(?:[Pp]ost|[Aa]rticle|[Pp]age|[Ee]ntry|[Ss]tory)\s+[Aa]uthors?:?\s+(?:[Bb]y\s+)?`,
    raw`\p{L}{1,20}(?:\s\p{Ll}{1,12})?\s[Bb]y\s+(?=\p{Lu})`,
    raw`\p{Ll}{1,20}\s(?:von|par|por|av|door)\s+(?=\p{Lu})`,
  ].join('|')
export const LABEL_WITHIN = lazily(() => new RegExp(raw`^(?:${labelWithin()})`, 'u'))

/** What precedes the last word in "Published on 8 May 2022 by Jane Doe". */
export const DATED_LABEL =
  /^[^|]{0,50}\b\d{4}(?:,? \d{1,2}[:.]\d{2})?(?: Uhr)?,? (?:by|von|par|por|di|door|av|af) /iu
/** A line that names the source of a text or picture does not name an author. */
export const SOURCE = lazily(() => new RegExp(raw`^(?:${anyOf(SOURCES)}) ?[:：]`, 'iu'))
/** Who did something else than write. */
export const BY_ANOTHER = lazily(
  () => new RegExp(raw`^(?:\p{L}{3,12}ly )?(?:${anyOf(OTHER_WORK_BY)}) by\s`, 'iu'),
)
/** Who made the pictures: "Jörg Falk (Fotos)". */
export const OF_PICTURES = lazily(() => new RegExp(raw`\((?:${anyOf(PICTURES)})\)`, 'iu'))
/** Place and agency before a name, in Korean newspapers: "[솔내=뉴시스] 김민수", "솔내=김민수". */
export const PLACE_BEFORE = /^ ?(?:\[[^\]=]{1,20}=[^\]]{1,20}\]|\p{sc=Hang}{1,10}=) ?/u
/** Whence somebody reports, behind a name in Chinese: "王小明／台北報導". */
export const REPORT_BEHIND =
  /(?:[／/\s]\p{sc=Han}{2,6}|(?<=\p{sc=Han}{2,3})\p{sc=Han}{2})(?:報導|报道|報道)$/u
/** The newsroom before a name in Japanese: "白川支局・山田花子". */
export const OFFICE_BEFORE = /^\p{sc=Han}{1,8}(?:支局|総局|通信部|編集部|社会部)[・\s]/u
/** A figure and what it is of: "Reading time: 3 min". */
export const FIGURE = /^\p{L}+(?:(?: \p{L}+)? \p{Ll}+)?\s?[:：]\s?\d/u
/** "Reporter" before a name, without a space. */
export const TITLE_BEFORE = /^(?:記者|记者|作者)(?=\p{sc=Han}{2,4}$)/u
