import { describe, expect, it } from 'vitest'
import { direction } from '../../src/language/direction.ts'
import { counted } from '../../src/page/locale.ts'
import { chooseInterfaceTag, dateLocale, INTERFACE_TAGS } from '../../src/page/words/accept.ts'
import { wordsFor, wordsOf } from '../../src/page/words/choose.ts'
import { DESK_WORDS } from '../../src/page/words/desk.ts'
import { en } from '../../src/page/words/en.ts'
import { fill, type Plural, type Words } from '../../src/page/words/words.ts'

const INTERFACE_LANGUAGES = await Promise.all(INTERFACE_TAGS.map(wordsOf))

/** Every text of a language by its name, those of the desk and the forms of plurals among them. */
function textsOf(words: Words): [name: string, text: string][] {
  const desk = Object.entries(DESK_WORDS[words.tag] ?? {})
  return [
    ...Object.entries(words).flatMap(([name, value]: [string, string | Plural]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : formsOf(name, value),
    ),
    ...desk.map(([name, text]): [string, string] => [`desk.${name}`, text]),
  ]
}

const formsOf = (name: string, forms: Plural) =>
  Object.entries(forms).map(([form, text]): [string, string] => [`${name}.${form}`, text])

/** Marks that a language does not write, or not there. */
const WRONG_MARKS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}[,;?]/u,
  fr: /[^\u00a0\u202f][;?!»]|[^\u00a0]:(?!\/)|«[^\u00a0]/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}}][ ]?[,:;!?()]|[,:;!?()][ ]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  'zh-Hans': /[\p{Script=Han}}][ ]?[,:;!?()]|[,:;!?()][ ]?\p{Script=Han}/u,
  // The dash stays on the line of what it follows.
  ru: /[^\u00a0]—/u,
  uk: /[^\u00a0]—/u,
}

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()

describe('the texts of the interface', () => {
  it('are there in at least twelve languages, two of them right to left', () => {
    const tags = INTERFACE_LANGUAGES.map(({ tag }) => tag)
    expect(new Set(tags).size).toBeGreaterThanOrEqual(12)
    expect(INTERFACE_LANGUAGES.filter(({ direction }) => direction === 'rtl').length).toBe(2)
  })

  for (const words of INTERFACE_LANGUAGES) {
    it(`${words.tag}: keep every place to fill, and are written in their own script`, () => {
      expect(words.direction).toBe(direction(words.tag))
      const own = new RegExp(`\\p{Script=${script(words.tag)}}`, 'u')
      for (const [name, text] of Object.entries(words)) {
        const inEnglish = en[name as keyof Words]
        if (typeof text !== 'string' || typeof inEnglish !== 'string') continue
        expect(places(text), name).toEqual(places(inEnglish))
        expect(text.trim(), name).not.toBe('')
        // Longer texts cannot be names that stay as they are, such as API.
        if (text.length > 20) expect(text, name).toMatch(own)
      }
    })

    it(`${words.tag}: keep the places of plurals and of the desk`, () => {
      const english = new Map(textsOf(en))
      for (const [name, text] of textsOf(words)) {
        const [whole] = name.split('.')
        const wanted = english.get(name) ?? english.get(`${whole}.other`) ?? ''
        // Zero, one and two may be words of their own.
        const isWord = /\.(?:zero|one|two)$/.test(name) && !text.includes('{')
        if (!isWord) expect(places(text), name).toEqual(places(wanted))
      }
    })

    it(`${words.tag}: are written with the marks of the language`, () => {
      for (const [name, text] of textsOf(words)) {
        expect(text, name).not.toMatch(/['"]|\.\.\.| {2}/)
        // German alone has a space where whole words are left out.
        if (words.tag !== 'de') expect(text, name).not.toMatch(/\s…/u)
        expect(text, name).not.toMatch(WRONG_MARKS[words.tag] ?? /(?!)/)
      }
    })

    it(`${words.tag}: call stories and subjects by different names`, () => {
      expect(words.stories.toLowerCase()).not.toBe(words.subjects.toLowerCase())
    })

    it(`${words.tag}: count in every form that the language has`, () => {
      const { pluralCategories } = new Intl.PluralRules(words.tag).resolvedOptions()
      for (const [category, form] of Object.entries(words.articleCount)) {
        expect([...pluralCategories, 'other'], category).toContain(category)
        // Zero, one and two may be words of their own.
        if (!['zero', 'one', 'two'].includes(category)) expect(form).toContain('{count}')
      }
    })
  }

  const script = (tag: string) => {
    const code = new Intl.Locale(tag).maximize().script ?? ''
    return { Jpan: 'Hiragana', Hans: 'Han' }[code] ?? code
  }
})

describe('counted', () => {
  const table = [
    { tag: 'en', words: ['1 article', '2 articles', '5 articles'] },
    { tag: 'ru', words: ['1 статья', '2 статьи', '5 статей'] },
    { tag: 'de', words: ['1 Artikel', '2 Artikel', '5 Artikel'] },
    { tag: 'ja', words: ['1件の記事', '2件の記事', '5件の記事'] },
  ]
  for (const { tag, words } of table) {
    it(`in ${tag}`, () => {
      const forms = INTERFACE_LANGUAGES.find((one) => one.tag === tag)!.articleCount
      expect([1, 2, 5].map((count) => counted(forms, count, tag))).toEqual(words)
    })
  }
})

describe('reports are counted', () => {
  const table = [
    {
      tag: 'ar',
      words: { 0: 'لا تقارير', 1: 'تقرير واحد', 2: 'تقريران', 7: '7 تقارير', 103: '103 تقارير' },
    },
    { tag: 'ar', words: { 11: '11 تقريرًا', 99: '99 تقريرًا', 100: '100 تقرير' } },
    { tag: 'he', words: { 1: 'דיווח אחד', 2: 'שני דיווחים', 20: '20 דיווחים' } },
    { tag: 'pt', words: { 0: '0 notícia', 1: '1 notícia', 2: '2 notícias' } },
    {
      tag: 'ru',
      words: { 1: '1 сообщение', 3: '3 сообщения', 11: '11 сообщений', 21: '21 сообщение' },
    },
    {
      tag: 'uk',
      words: { 2: '2 повідомлення', 5: '5 повідомлень', 112: '112 повідомлень' },
    },
  ]
  for (const { tag, words } of table) {
    it.each(Object.entries(words))(`in ${tag}: %s`, (count, text) => {
      const { reportCount } = INTERFACE_LANGUAGES.find((one) => one.tag === tag)!
      expect(counted(reportCount, Number(count), tag)).toBe(text)
    })
  }
})

describe('the words for a text', () => {
  const table = [
    { language: 'uk', out: 'uk' },
    { language: 'zh-Hant-TW', out: 'zh-Hans' },
    { language: 'sw', out: 'en' },
  ]
  for (const { language, out } of table) {
    it(`in ${language} are ${out}`, async () => expect((await wordsFor(language)).tag).toBe(out))
  }

  it('are those of the tag that they are kept under', () => {
    expect(INTERFACE_LANGUAGES.map(({ tag }) => tag)).toEqual(INTERFACE_TAGS)
  })
})

describe('chooseInterfaceTag', () => {
  const table = [
    { header: null, out: 'en' },
    { header: '', out: 'en' },
    { header: 'ar', out: 'ar' },
    { header: 'ar-EG,en;q=0.8', out: 'ar' },
    { header: 'iw', out: 'he' },
    { header: 'en;q=0.3, fr;q=0.9', out: 'fr' },
    { header: 'sw, tlh;q=0.9, uk;q=0.1', out: 'uk' },
    { header: 'de;q=0, ja', out: 'ja' },
    { header: 'zh-TW', out: 'zh-Hans' },
    { header: '*', out: 'en' },
    { header: ';;q=q,,,=', out: 'en' },
    { header: 'pt-BR', explicit: 'th', out: 'th' },
    { header: 'pt-BR', explicit: 'nonsense', out: 'pt' },
  ]
  for (const { header, explicit, out } of table) {
    it(`${header} ${explicit ?? ''} → ${out}`, () => {
      expect(chooseInterfaceTag(header, explicit)).toBe(out)
    })
  }

  it.each([null, '*', 'sw'])('takes the language of the site for a reader of %s', (header) => {
    expect(chooseInterfaceTag(header, null, 'de-AT')).toBe('de')
  })
})

describe('dateLocale', () => {
  const table = [
    { header: 'en-GB,en;q=0.9', out: 'en-GB' },
    { header: 'fr, en-AU;q=0.5', out: 'en-AU' },
    { header: 'de', out: 'en' },
    { header: 'en-QQ, en-999', out: 'en' },
    { header: 'en-x-private', out: 'en' },
    { header: null, out: 'en' },
  ]
  for (const { header, out } of table) {
    it(`${header} → ${out}`, () => expect(dateLocale(en.tag, header)).toBe(out))
  }
})

describe('fill', () => {
  it('puts values into their places and leaves unknown places alone', () => {
    expect(fill('{count} of {total}', { count: '3', total: '9' })).toBe('3 of 9')
    expect(fill('{other}', { count: '3' })).toBe('{other}')
    expect(fill('{count}', { count: '$&{total}' })).toBe('$&{total}')
  })
})
