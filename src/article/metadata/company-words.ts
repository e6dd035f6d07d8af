/** Words in the names of companies and other institutions, which do not write articles. */

import type { ByLanguage } from '../text/word-lists.ts'

/** Legal forms and kinds of institution, as words of their own. */
export const COMPANIES: ByLanguage = {
  de: String.raw`
    GmbH|AG|KG|mbH|e\.? ?V\.?|Medien|Presse|Verlag|Mediengruppe|Gruppe|Zeitung|Zeitungen|Agentur|
    Stiftung|Verein|Universität|Ministerium
  `,
  en: String.raw`
    Ltd\.?|Limited|LLC|PLC|Inc\.?|Corp\.?|Corporation|Company|Co\.|Media|Press|Mediagroup|Group|
    Publishing|Publishers|Publications|Editions|Newspapers?|Communications?|Network|Networks|Agency|
    Holding|Studios?|Productions?|Foundation|Association|University|Ministry|Institute?
  `,
  romance: String.raw`
    S\.?A\.?S?|S\.?L\.?U?|Médias?|Mídia|Groupe|Grupo|Éditions|Editorial|Editora|Agence|Agencia|
    Fundación|Fondation|Université
  `,
  it: String.raw`S\.?p\.?A\.?|S\.?r\.?l\.?|Gruppo|Editrice|Edizioni|Agenzia|Fondazione`,
  nl: String.raw`B\.?V\.?|N\.?V\.?|Uitgeverij|Uitgevers`,
  pl: String.raw`z o\.? ?o\.?|Wydawnictwo`,
  cs: String.raw`s\.? ?r\.? ?o\.?|a\.? ?s\.|Vydavatelství`,
  nordic: String.raw`Oyj?|AB|A\/S|ASA?|Förlag|Forlag`,
  hu: String.raw`Kft\.?|Zrt\.?`,
  hr: String.raw`d\.? ?o\.? ?o\.?`,
  tr: String.raw`A\.Ş\.|Medya`,
  ru: 'ООО|АО|ЗАО|ТОВ|Медиа|Медіа|Группа|Издательство',
}
/** The same where words are not parted, anywhere in a name. */
export const COMPANIES_WITHIN: ByLanguage = {
  ja: '株式会社|新聞社|出版社',
  zh: '有限公司|集团|集團|通讯社',
  ko: '주식회사|미디어|신문사',
}
