import type { LanguageData } from './language-data.ts'

/** Slovak. */
export const sk: LanguageData = {
  abbreviations: {
    never: `
      angl arch bc brig doc inst judr kard kpt mal mgr mjr mons mudr napr nem nábr nám obr ods
      okr p paedr phdr phmr plk popr por posl ppor predn prekl pí red resp riad rndr s sv sídl tel
      thdr ul vyd zvl zást čís
    `,
    may: 'gen r',
    ends: 'a.i a.pod a.s apod atď csc drsc hod mil min mld n.l pr.n.l s.r.o sek sk tis',
    numbered: 'kapitola kn nar nasl príl písm roz roč ss strana vyhl zom § č č.j čp číslo',
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
    calls: `
      nenechajte si ujsť|odoberajte naše|odoberajte náš|podporte našu|podporte nás|predplaťte si|
      pridajte sa|prihláste sa k|prihláste sa na|sledujte nás|sledujte náš|stiahnite si|
      vypočujte si|všetky práva vyhradené
    `,
    offers: 'aplikáci-|kanál-|práva vyhradené|správ|správy|článok',
    credits: 'snímka|snímke',
  },
}
