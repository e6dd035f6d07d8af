import type { LanguageData } from './language-data.ts'

/** Italian. */
export const it: LanguageData = {
  abbreviations: {
    never: `
      amm app arch artt brig c.da c.so card cav cfr col comm cons dir dott.ri dr.ssa egr es
      f.lli fam fraz gen gent geom int lett loc magg mons n nn p.es p.za p.zza pagg pres prof.ssa
      proff prov psicol rag s segr sig sig.na sig.ra sig.ri sigg sost spett ss ten uff v.le vesc
    `,
    may: 'giud min not pref sen sind',
    names: 'mar on',
    ends: 'a.c d.c ecc s.n.c s.r.l',
    numbered: 'all comma cpv ff figg lib pag parr segg sez tav voll',
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
  weekdays: 'dom domenica gio giovedì lun lunedì mar martedì mer mercoledì sab sabato ven venerdì',
  beforeNouns: `
    al alla alle con dal dalla degli dei del della delle di gli i il in la le lo nei nel nella per
    questa questo senza su sua sul sulla suo tra un una uno
  `,
  beforeVerbs: 'era erano essere ha hanno molto non possono può sarà si sono è',
  nameParticles: 'da degli dei della dello di',
  clitics: 'before',
  endings: 'o i|a e|e i|co chi|go ghi|ca che|ga ghe',
  pointsBack: `
    a sua volta|al contrario|allora|anche|ciò|così|di conseguenza|dopo di che|dunque|e|ebbene,|egli|
    ella|essa|esse|essi|esso|in effetti|infatti|inoltre|invece|lei|lo ha|lo hanno|lo rende noto|
    lo riferisce|lo riferiscono|lo si apprende|loro|lui|ma|nel frattempo|nonostante ciò|o|
    per esempio|per questo|per questo motivo|pertanto|però|poi|quella|quelle|quelli|quello|questa|
    queste|questi|questo|quindi|sua|sue|suo|suoi|tuttavia
  `,
  boilerplate: {
    links: `
      altre notizie|approfondisci|guarda anche|guarda il video|leggi anche|leggi tutto|vedi anche
    `,
    calls: `
      abbonati ora|ascolta l'articolo|ascolta l’articolo|ascolta questo articolo|clicca qui|
      commenti|condividi|diventa socio|entra nel nostro canale|fai una donazione|iscriviti|
      iscriviti a|iscriviti al|iscriviti alla|non perderti|potremmo ricevere una commissione|
      pubblicità|questo articolo contiene link|resta aggiornato|ricevi la nostra|ricevi le nostre|
      ricevi ogni|rimani aggiornato|riproduzione riservata|scarica gratis|scarica l'app|
      scarica la nostra|scarica l’app|segui il nostro|segui la nostra|seguici|seguici anche|
      seguici su|seguite il nostro|sostieni il giornalismo|sostieni il nostro|
      tutti i diritti riservati|unisciti al|unisciti alla|utilizziamo i cookie|
      vietata la riproduzione|è vietata la riproduzione
    `,
    offers: `
      articolo|canale|clicca qui|commissione|diritti riservati|giornalismo|notizie|
      riproduzione riservata|vietata la riproduzione
    `,
    bylines: 'autore|di|redazione',
    credits: 'foto|fotografia|immagine',
  },
}
