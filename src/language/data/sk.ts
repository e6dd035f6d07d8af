import type { LanguageData } from './language-data.ts'

/** Slovak. */
export const sk: LanguageData = {
  abbreviations: {
    never: `
      angl bc csc doc drsc ing judr kpt mgr mjr mudr napr nem nám obr ods p paedr phdr plk popr pí
      resp rndr s sv tel tj tzn tzv ul zvl čs čís
    `,
    may: 'gen r',
    ends: 'a.i a.pod a.s apod atď hod mil min mld n.l pr.n.l s.r.o sek sk tis',
    numbered: 'kap nar obr ods str tab zom § č čl',
  },
  sentenceOpeners: `
    a ako ale alebo bol bola do i ich je jeho jej keď ktorý na nie o od on ona oni ono po podľa
    počas pre sú tak ten to tá v vo však z za zo že
  `,
  ordinals: true,
  months: `
    január|januára február|februára marec|marca apríl|apríla máj|mája jún|júna júl|júla
    august|augusta september|septembra október|októbra november|novembra december|decembra
  `,
  weekdays: 'ne pi po so st ut št',
  syllabic: 'rl',
  endings: `
    - a u om e i y ov om och ovi|a y e u ou - ám ami ách|o a u om e - ám ami ách|ia ie ii iu iou|
    ý ého ému ým á é ou ých
  `,
  pointsBack: `
    a|ale|alebo|avšak|ich|jeho|jej|medzitým|na druhej strane|napriek tomu|napríklad|neskôr|následne|
    okrem toho|on|ona|oni|ono|potom|preto|takisto|teda|ten|tento|tie|tieto|tiež|to|toto|tá|táto|tí|
    títo|však
  `,
  pronouns: 'ho|im|ju|mu',
  boilerplate: {
    links: 'viac o',
  },
}
