import type { LanguageData } from './language-data.ts'

/** Spanish. */
export const es: LanguageData = {
  abbreviations: {
    never: `
      abr ago aprox arq avda c/ cnel cra d depto dic dpto dra dña ene excma excmo fdo gral hnos ilma
      ilmo lic mons ntra p.ej profa pág págs sra sres srta sto tte
    `,
    may: 'cia col cía ee.uu ff.aa jj.oo prov rr.hh sr sta ud uds vd vds',
    names: 'av cap da fr',
    ends: 'a.c a.e.c d.c ee.uu etc s.l ss.mm',
    numbered: 'art arts cap caps km núm núms op pág págs t',
  },
  sentenceOpeners: `
    a además ahora al antes aunque ayer como con cuando de del desde después donde el ella ellas
    ellos en entre era es esa ese eso esta estas este esto estos fue hasta hay hoy la las lo los
    mientras muy más no nosotros o para pero por porque que quien se según si sin sobre son su sus
    también todo todos tú un una unas unos y ya yo él
  `,
  prepositions: 'a antes desde después en hacia hasta por sobre tras',
  months: `
    enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre
    noviembre diciembre|dic
  `,
  calendar: 'abr ago dic dom ene feb jue jul jun lun mar may mié nov oct sept sáb vie',
  functionWords: `
    a al aquel así ayer año años aún cada ciento como con contra cual cuando cuyo de del desde dijo
    donde dos durante día días el ella ellas ellos en entre era eran es esa ese eso esta estas este
    estos está están fue fueron gente gran ha haber había habían hacia han hasta hay hora horas hoy
    la las le les lo los menos mes meses misma mismo muy más ni no o otra otras otro otros para
    parte pero por primer primera primero que quien se según semana semanas ser si sido sin sobre
    solo son su sus sólo también tan tiempo toda todas todo todos tras tres un una unas unos veces
    vez y ya él
  `,
  wordsPerMinute: 218,
  boilerplate: {
    links: `
      le puede interesar|lea más|lea también|lee también|leer más|leer también|mira también|
      más información|más noticias|noticias relacionadas|te puede interesar|vea también|ver más|
      ver también
    `,
    calls: `
      comentarios|comparte|compartir|publicidad|siga|suscríbase|suscríbete|síguenos|
      todos los derechos reservados|utilizamos cookies
    `,
    bylines: 'autor|autora|por|redacción',
    credits: 'crédito|foto|fotografía|fotos|ilustración|imagen',
  },
}
