/** Made-up news in four languages: the same seed makes the same text. */

import { randomBy } from '../lookalikes.ts'

interface Words {
  readonly who: readonly string[]
  readonly did: readonly string[]
  readonly what: readonly string[]
  readonly where: readonly string[]
  readonly why: readonly string[]
}

const split = (list: string): readonly string[] => list.split('|')

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    who: split(
      'The council|A retired captain|The museum|An engineer from the mill|The school choir|A group of divers|The fire brigade|The librarian|A young farmer|The ferry company',
    ),
    did: split('opened|repaired|sold|inspected|found|measured|painted|lost|rebuilt|lent out'),
    what: split(
      'the old crane|a wooden bridge|the northern lock|a chest of letters|two fishing boats|the clock of the tower|a stone oven|the organ of the chapel|a map of the marshes|the village pump',
    ),
    where: split(
      'behind the harbour|near the railway yard|on the island|above the quarry|beside the canal|in the upper town|at the edge of the forest|below the lighthouse',
    ),
    why: split(
      'because the spring floods had damaged it|although nobody had asked for it|after a long dispute over money|while half of the town looked on|so that visitors can use it in summer|before the first snow came|with help from neighbouring villages|to the surprise of its owners',
    ),
  },
  de: {
    who: split(
      'Der Stadtrat|Eine Bäckerin|Das Museum|Die Feuerwehr|Ein alter Kapitän|Der Chor der Schule|Eine Gruppe von Tauchern|Die Fährgesellschaft',
    ),
    did: split('eröffnete|reparierte|verkaufte|prüfte|entdeckte|vermaß|verlor|erneuerte'),
    what: split(
      'den alten Kran|eine hölzerne Brücke|die nördliche Schleuse|eine Kiste mit Briefen|zwei Fischerboote|die Uhr des Turms|einen steinernen Ofen|die Orgel der Kapelle',
    ),
    where: split(
      'hinter dem Hafen|am Rand des Waldes|auf der Insel|oberhalb des Steinbruchs|neben dem Kanal|in der Oberstadt',
    ),
    why: split(
      'weil das Hochwasser Schäden hinterlassen hatte|obwohl niemand darum gebeten hatte|nach langem Streit um das Geld|während die halbe Stadt zusah|damit Besucher im Sommer kommen können',
    ),
  },
  fr: {
    who: split(
      'Le conseil municipal|Une boulangère|Le musée|Les pompiers|Un ancien capitaine|La chorale de l’école|Un groupe de plongeurs',
    ),
    did: split('a ouvert|a réparé|a vendu|a examiné|a découvert|a mesuré|a perdu'),
    what: split(
      'la vieille grue|un pont de bois|l’écluse du nord|une caisse de lettres|deux bateaux de pêche|l’horloge de la tour|un four en pierre',
    ),
    where: split(
      'derrière le port|à la lisière de la forêt|sur l’île|au-dessus de la carrière|près du canal|dans la ville haute',
    ),
    why: split(
      'parce que la crue l’avait abîmé|sans que personne ne l’ait demandé|après une longue dispute d’argent|sous les yeux de toute la ville|pour accueillir des visiteurs cet été',
    ),
  },
  ru: {
    who: split(
      'Городской совет|Старый капитан|Музей|Пожарная команда|Группа водолазов|Школьный хор|Молодая учительница',
    ),
    did: split('открыл|починил|продал|осмотрел|нашёл|измерил|потерял'),
    what: split(
      'старый кран|деревянный мост|северный шлюз|сундук с письмами|две рыбацкие лодки|башенные часы|каменную печь',
    ),
    where: split(
      'за гаванью|на краю леса|на острове|над каменоломней|возле канала|в верхнем городе',
    ),
    why: split(
      'потому что весеннее половодье повредило его|хотя никто об этом не просил|после долгого спора о деньгах|на глазах у половины города|чтобы летом сюда приезжали гости',
    ),
  },
}

export const LANGUAGES = Object.keys(WORDS)

/** A number for a text, so that different texts are made of different rows. */
export function seedOf(text: string): number {
  let seed = 7
  for (const character of text) seed = (Math.imul(seed, 31) + character.codePointAt(0)!) | 0
  return seed
}

/** So many sentences of news, each about something else. */
export function sentences(name: string, count: number, language = 'en'): string[] {
  const random = randomBy(seedOf(name))
  const { who, did, what, where, why } = WORDS[language]!
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)]!
  return Array.from({ length: count }, () => {
    const year = 1880 + Math.floor(random() * 140)
    return `${one(who)} ${one(did)} ${one(what)} (${year}) ${one(where)}, ${one(why)}.`
  })
}

/** A headline that no other name has. */
export function headline(name: string, language = 'en'): string {
  const [first = ''] = sentences(`title of ${name}`, 1, language)
  return `${first.split(' (')[0]} · ${name}`
}

/** A page with an article, furniture around it. */
export const articlePage = (title: string, text: readonly string[], language = 'en'): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>${title}</h1>
${text.map((sentence) => `<p>${sentence}</p>`).join('\n')}
</article><footer><p>Imprint</p></footer></body></html>`
