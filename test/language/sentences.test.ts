import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/language/sentences.ts'

const split = (text: string, language: string): string[] =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end))

/** `|` marks where a sentence ends. */
const cases: readonly (readonly [language: string, marked: string])[] = [
  ['en', 'The ferry left at noon.|It carried forty cars.'],
  ['en', 'Dr. Miller met Mrs. J. R. Brown at 4.30 p.m. on the pier.|They talked.'],
  ['en', 'The company (Smith & Co. Ltd.) paid $3.5 million, i.e. too much.|Nobody asked.'],
  ['en', '“Stop!” she said.|He did not stop.'],
  ['en', 'Is it true?|Yes!|It is…|Well.'],
  ['en', 'See fig. 3 and pp. 4 to 9 for more.|The rest is clear.'],
  ['en', 'It was cold.[1]|It was also dark.[2][3]|Then came the rain.'],
  ['en', 'She lives in the U.S. and works in the U.K. too.|Her brother does not.'],
  ['en', '1. The first point.|2. The second point.'],
  ['en', 'Visit www.example.org/a.html or write to a.b@example.org today.|Thanks.'],
  ['en', 'A photograph (Agency/Wire/K. Petersen) shows the bridge.|It was taken in May.'],
  ['de', 'Am 3. Oktober kam z. B. Prof. Dr. Huber nach Köln.|Er blieb bis zum 5. November.'],
  ['de', '„Wir gehen jetzt“, sagte sie.|„Kommt ihr mit?“|Niemand antwortete.'],
  ['de', 'Der 2. Weltkrieg endete 1945.|Danach begann der Wiederaufbau.'],
  ['fr', 'M. Dupont a dit : « Non ! » et il est parti.|Mme Petit est restée.'],
  ['es', '¿Qué pasó?|¡Nadie lo sabe!|El Sr. Pérez se fue.'],
  ['it', 'Il dott. Rossi è arrivato.|L’avv. Bianchi no.'],
  ['ru', 'В 1961 г. Ю. А. Гагарин полетел в космос.|Он вернулся через 108 минут.'],
  ['ru', '«Где он?» — спросила она.|Никто не ответил.'],
  ['uk', 'Ми живемо в м. Київ на вул. Шевченка.|Тут гарно.'],
  ['pl', 'Spotkali się m.in. prof. Kowalski i dr Nowak.|Było miło.'],
  ['cs', 'Stalo se to 5. března v Praze.|Nikdo nebyl zraněn.'],
  ['tr', 'Prof. Dr. Yılmaz 3. kez seçildi.|Herkes sevindi.'],
  ['el', 'Τι έγινε;|Κανείς δεν ξέρει.|Ήρθε ο κ. Παππάς.'],
  ['hy', 'Այսօր արև է:|Վաղը անձրև կգա:'],
  ['ar', 'وصل القطار صباحًا.|هل تأخر؟|لا!'],
  ['ur', 'وہ گھر گیا۔|پھر بارش ہوئی۔'],
  ['hi', 'रेल सुबह आई।|क्या देर हुई?|डॉ. शर्मा नहीं आए।'],
  ['bn', 'ট্রেন এল।|সবাই খুশি।'],
  ['am', 'ባቡሩ መጣ።|ሁሉም ተደሰተ።'],
  ['zh', '火车到了。|他说：“太好了！”|大家都很高兴！'],
  ['ko', '그는 "배가 왔다. 이제 가자"라고 말했다.|모두 기뻐했다.'],
  ['ko', '그는 “배가 왔다. 이제 가자”며 일어났다.|모두 기뻐했다.'],
  ['ko', '"배가 왔다.|이제 가자."|그는 말했다.'],
  ['ja', '電車が来た。|「もう行こう。」と彼は言った。|みんな喜んだ！'],
  ['ko', '기차가 왔다.|모두 기뻐했다!'],
  ['my', 'ရထားရောက်ပြီ။|အားလုံးပျော်ကြသည်။'],
  // Words that are abbreviations elsewhere, or only with a capital.
  ['en', 'The lamp was left on.|He sat in the sun.|She was ill.'],
  ['en', 'They met on Sat. 5 Sept. 2020.|Sen. Ruiz was there.'],
  ['sr', '„Ne znam“, rekao je on.|Zatim je otišao.'],
  ['sv', 'Det vet jag inte, sade hon.|Sedan gick hon.'],
  ['de', 'Sie wohnt in der Schweiz.|Er kennt diese Art.|Das mag er.|Gut so.'],
  // Eras and times: at the beginning of a sentence they only tell when.
  ['en', 'In 44 B.C. Caesar was killed.|The wall dates from around 300 A.D.|Rome had fallen.'],
  ['ru', 'В 1961 г. Гагарин полетел в космос.|Он родился в селе в 1934 г.|Семья жила бедно.'],
  ['es', 'La ciudad nació hacia el año 900 a. C.|Luego creció.|Vive en EE. UU. desde 1990.'],
  // Abbreviations that no list knows.
  ['da', 'Stykket går på Det Kgl. Teater i aften.|Billetterne er dyre.'],
  ['ru', 'Они живут в пгт. Лесной.|Там тихо.'],
  ['cs', 'Vystoupali na vrch.|Potom šli dál.'],
  // Initials without capitals.
  ['ta', 'டி. குமார் வந்தார்.|மழை பெய்தது.'],
  ['he', 'המחיר 30 ש"ח.|זה יקר.'],
  // Quotes and brackets.
  ['en', 'He nodded .|" Fine . "|She left .'],
  ['lt', '„Einam namo. “|Kai kurie liko.'],
  ['en', 'It rained (as it often did.)|They stayed (until 5 p.m.).|Then it stopped.'],
  ['en', '“The results are clear.” (Larsen 55).|Others doubt it.'],
  ['en', 'The list [...] goes on.|He read it […] aloud.'],
  ['en', 'A long day! 🎉🎉|Good night. 😴'],
  ['zh', '“走吧！”他喊道。|《你好。》是一本书。'],
  // Lists in one line, notes.
  ['en', '(i) The boat.|(ii) The oar.|(iii) The rope.'],
  ['en', 'a) first thing|b) second thing|c) third thing'],
  ['en', 'The method is old (Berg 1987).1|According to others it is new.'],
  ['en', 'The motor reached 120.5°C.|Then it stopped.'],
  // Scripts with a case that tells nothing, and with marks of their own.
  ['ka', 'მატარებელი მოვიდა.|ყველა გახარებულია.'],
  ['km', 'រថភ្លើងមកដល់។|គ្រប់គ្នាសប្បាយចិត្ត។'],
  ['bo', 'མེ་འཁོར་སླེབས།|ཚང་མ་དགའ།'],
  ['el', 'Ήρθε στις 5 μ.μ.|Έφυγε αργά.'],
  // A language without a profile works by the general rules.
  ['tl', 'Dumating ang tren.|Masaya ang lahat!|Bakit?'],
]

describe('splitSentences', () => {
  it.each(cases)('%s: %s', (language, marked) => {
    const cjk = /^(?:zh|ja|my|am|km)$/.test(language)
    const wanted = marked.split('|')
    expect(split(wanted.join(cjk ? '' : ' '), language)).toEqual(wanted)
  })

  it.each([
    ['He said “.» and went on', 1],
    ['It costs 17.. dollars', 1],
    ['«We are ready», – he said.', 1],
  ])('does not break at litter: %s', (text, count) => {
    expect(split(text, 'en')).toHaveLength(count)
  })

  it('always ends at a blank line', () => {
    expect(split('A headline\n\nThe text. It goes\non here.', 'en')).toEqual([
      'A headline',
      'The text.',
      'It goes\non here.',
    ])
  })

  it('cuts Thai at spaces where a new statement opens', () => {
    const first = 'รถไฟขบวนแรกออกจากสถานีเมื่อเช้าวันจันทร์หลังจากการซ่อมแซมนานสองปี'
    const second = 'นอกจากนี้ทางการยังประกาศว่าจะเปิดสถานีใหม่อีกสามแห่งในปีหน้าสำหรับผู้โดยสาร'
    expect(split(`${first} ${second}`, 'th')).toEqual([first, second])
  })

  it.each(['ab.Cd', '.A', '("', '. "', 'a. '])('takes a long run of %j as it comes', (unit) => {
    const text = unit.repeat(5_000)
    const pieces = split(text, 'en')
    expect(pieces.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })

  it('has nothing in any language for a text of nothing', () => {
    expect(split('', 'en')).toEqual([])
    expect(split(' \n\n\t ', 'th')).toEqual([])
  })

  it('loses nothing: spans are in order, trimmed, with white space alone between them', () => {
    const piece = fc.constantFrom(
      'Dr. ',
      'word ',
      'A',
      '. ',
      '!',
      '? ',
      '"',
      '”',
      '(',
      ')',
      '\n\n',
      '3. ',
      '。',
      '「',
      '」',
      '…',
      ' ',
      'т. д. ',
      '।',
      '[1]',
      '• ',
      '2) ',
    )
    fc.assert(
      fc.property(
        fc.array(piece),
        fc.constantFrom('en', 'de', 'ja', 'th', 'el', 'hy', 'xx'),
        (pieces, language) => {
          const text = pieces.join('')
          let last = 0
          for (const { start, end } of splitSentences(text, language)) {
            expect(text.slice(last, start).trim()).toBe('')
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(text.slice(last).trim()).toBe('')
        },
      ),
      { numRuns: 2000 },
    )
  })
})
