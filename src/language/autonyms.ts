/**
 * The languages' own names, from the Unicode Common Locale Data Repository (CLDR). Intl has them
 * too, but each language costs an isolate half a millisecond, and a page names many.
 */

import { isUndetermined } from './tag.ts'

const AUTONYMS =
  'af Afrikaans|am አማርኛ|ar العربية|as অসমীয়া|az azərbaycan|ba башҡорт|be беларуская|' +
  'bem Ichibemba|bg български|bn বাংলা|bo བོད་སྐད་|br brezhoneg|bs bosanski|ca català|ceb Cebuano|' +
  'ckb کوردیی ناوەندی|cs čeština|cy Cymraeg|da dansk|de Deutsch|dv ދިވެހި|dz རྫོང་ཁ|ee eʋegbe|' +
  'el Ελληνικά|en English|eo Esperanto|es español|et eesti|eu euskara|fa فارسی|ff Pulaar|fi suomi|' +
  'fil Filipino|fj Na Vosa Vakaviti|fo føroyskt|fr français|fy Frysk|ga Gaeilge|gd Gàidhlig|' +
  'gl galego|gsw Schwiizertüütsch|gu ગુજરાતી|ha Hausa|he עברית|hi हिन्दी|hmn Hmoob|hr hrvatski|' +
  'ht Kreyòl Ayisyen|hu magyar|hy հայերեն|id Indonesia|ig Igbo|is íslenska|it italiano|ja 日本語|' +
  'jv Jawa|ka ქართული|kk қазақ тілі|km ខ្មែរ|kn ಕನ್ನಡ|ko 한국어|ku kurdî (kurmancî)|ky кыргызча|' +
  'lb Lëtzebuergesch|lg Luganda|lo ລາວ|lt lietuvių|lv latviešu|mg Malagasy|mi Māori|mk македонски|' +
  'ml മലയാളം|mn монгол|mr मराठी|ms Melayu|mt Malti|my မြန်မာ|nb norsk bokmål|nd isiNdebele|' +
  'ne नेपाली|nl Nederlands|nn norsk nynorsk|nso Sesotho sa Leboa|ny Chichewa|oc occitan|om Oromoo|' +
  'or ଓଡ଼ିଆ|pa ਪੰਜਾਬੀ|pl polski|ps پښتو|pt português|ro română|ru русский|rw Ikinyarwanda|sd سنڌي|' +
  'shi ⵜⴰⵛⵍⵃⵉⵜ|si සිංහල|sk slovenčina|sl slovenščina|sm Gagana Sāmoa|sn chiShona|so Soomaali|' +
  'sq shqip|sr српски|sr-Latn srpski (latinica)|ss siSwati|st Sesotho|su Basa Sunda|sv svenska|' +
  'sw Kiswahili|ta தமிழ்|te తెలుగు|tg тоҷикӣ|th ไทย|ti ትግርኛ|tk türkmen dili|tn Setswana|' +
  'to lea fakatonga|tr Türkçe|ts Xitsonga|tt татар|ty Reo Tahiti|ug ئۇيغۇرچە|uk українська|' +
  'ur اردو|uz o‘zbek|ve Tshivenḓa|vi Tiếng Việt|wo Wolof|xh IsiXhosa|yi ייִדיש|yo Èdè Yorùbá|' +
  'yue 粵語|zh 中文|zh-Hans 简体中文|zh-Hant 繁體中文|zu isiZulu'

let known: ReadonlyMap<string, string> | undefined

/** The languages whose own names are known here, by their tags. */
export function namedLanguages(): ReadonlyMap<string, string> {
  known ??= new Map(
    AUTONYMS.split('|').map((entry) => {
      const space = entry.indexOf(' ')
      return [entry.slice(0, space), entry.slice(space + 1)]
    }),
  )
  return known
}

/**
 * The name of a language in that language, as used in a sentence: `français`, `日本語`.
 *
 * @param tag BCP 47; returned if no name is known
 */
export function autonym(tag: string): string {
  return namedLanguages().get(tag) ?? autonymOfIntl(tag)
}

function autonymOfIntl(tag: string): string {
  // Intl calls it «root», after the root of its data.
  if (isUndetermined(tag)) return tag
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
