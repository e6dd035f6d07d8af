import { countScripts, type Script } from './script.ts'
import { canonicalTag, primaryLanguage } from './tag.ts'

export interface Detection {
  /** BCP 47; `und` when nothing is known. */
  readonly language: string
  /** 0…1: the share of texts with this value for which the language is right. */
  readonly confidence: number
}

const LANGUAGE_OF_SCRIPT: Partial<Record<Script, string>> = {
  Grek: 'el',
  Hebr: 'he',
  Armn: 'hy',
  Geor: 'ka',
  Thai: 'th',
  Laoo: 'lo',
  Khmr: 'km',
  Mymr: 'my',
  Sinh: 'si',
  Beng: 'bn',
  Guru: 'pa',
  Gujr: 'gu',
  Orya: 'or',
  Taml: 'ta',
  Telu: 'te',
  Knda: 'kn',
  Mlym: 'ml',
  Ethi: 'am',
  Tibt: 'bo',
  Thaa: 'dv',
  Hang: 'ko',
  Kana: 'ja',
  Hani: 'zh-Hans',
  Deva: 'hi',
  Arab: 'ar',
  Cyrl: 'ru',
}

const FREQUENT: Record<string, string> = {
  en: 'the of and to in is that for with was',
  de: 'der die und das von zu den mit ist nicht',
  fr: 'le la les des et est une dans pour que',
  es: 'el la los que y las del por una con',
  it: 'il di che della per una con è sono del',
  pt: 'o que do da em os não uma para com',
  nl: 'de het een van en dat niet voor zijn met',
  id: 'yang dan di dengan untuk dari ini pada tidak itu',
  sv: 'och att det som på är av för inte med',
  da: 'og at det som på er af for ikke med',
  nb: 'og å det som på er av for ikke til',
  pl: 'w i na z się do że nie jest to',
  tr: 've bir bu da için ile de olarak daha çok',
  vi: 'và của là có được cho không những trong các',
}

/** The language of a text, a declared one counting as a hint. */
export function detectLanguage(text: string, declared?: string | null): Detection {
  const hint = declared ? canonicalTag(declared) : undefined
  const counts = [...countScripts(text.slice(0, 2000))].sort((a, b) => b[1] - a[1])
  const script = counts[0]?.[0]
  if (script === undefined) return { language: hint ?? 'und', confidence: 0 }
  if (script === 'Hani' && counts.some(([name]) => name === 'Kana'))
    return { language: 'ja', confidence: 0.9 }
  if (script !== 'Latn') {
    const language = LANGUAGE_OF_SCRIPT[script] ?? 'und'
    return {
      language: hint && primaryLanguage(hint) === primaryLanguage(language) ? hint : language,
      confidence: 0.8,
    }
  }
  const words = text
    .slice(0, 2000)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  let best = hint ?? 'en'
  let most = 0
  for (const [language, list] of Object.entries(FREQUENT)) {
    const frequent = list.split(' ')
    const found =
      words.filter((word) => frequent.includes(word)).length +
      (hint && primaryLanguage(hint) === language ? 0.5 : 0)
    if (found > most) {
      most = found
      best = language
    }
  }
  return { language: best, confidence: most === 0 ? 0.1 : 0.6 }
}
