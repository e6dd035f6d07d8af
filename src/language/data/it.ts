import type { LanguageData } from './language-data.ts'

/** Italian. */
export const it: LanguageData = {
  abbreviations: {
    never: `
      arch artt c.so cfr dott.ri egr es f.lli fam gent geom lett mons n nn p.es p.za p.zza pagg
      prof.ssa proff psicol rag s sig sig.na sig.ra sig.ri sigg spett ss v.le
    `,
    names: 'gen on sen',
    ends: 'a.c d.c ecc etc s.n.c s.r.l',
    numbered: 'art artt cap lett n nn pag pagg sez tav',
  },
  sentenceOpeners: `
    a al alla anche che chi come con da dei del della di dopo dove e era fra gli ha i ieri il in l
    la le lo ma mentre nel nella non o oggi ora per perché più poi prima quando quello questa questi
    questo se si sono su tra tutti tutto un una uno è
  `,
  prepositions: 'a alle dal dalle dopo fino in prima tra verso',
  months: `
    gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|set
    ottobre|ott novembre dicembre
  `,
  calendar: 'ago apr dic dom feb gen gio giu lug lun mag mar mer nov ott sab set ven',
  functionWords: `
    a agli ai al alla alle allo altre altri altro anche ancora anni anno aveva che chi ci come con
    cui da dal dalla degli dei del della delle dello di dopo dove due e era erano essere fra giorni
    giorno già gli ha hanno i ieri il in la le lei lo loro lui ma meno mese mesi molto nei nel nella
    non o oggi ogni ora ore parte per più prima quale quando quella quello questa queste questi
    questo se secondo settimana si sono stato stessa stesso su sua sue sul sulla suo suoi tempo tra
    tre tutta tutti tutto un una uno vi volta volte è
  `,
  wordsPerMinute: 188,
  boilerplate: {
    links: `
      altre notizie|approfondisci|guarda anche|guarda il video|leggi anche|leggi tutto|vedi anche
    `,
    calls: `
      commenti|condividi|iscriviti|pubblicità|riproduzione riservata|seguici|
      tutti i diritti riservati|utilizziamo i cookie
    `,
    bylines: 'autore|di|redazione',
    credits: 'foto|fotografia|immagine',
  },
}
