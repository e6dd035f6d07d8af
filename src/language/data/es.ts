import type { LanguageData } from './language-data.ts'

/** Spanish. */
export const es: LanguageData = {
  abbreviations: {
    never: `
      abr ago alc alm apdo aprox arq avda c/ cdte cnel coord cra d dcha depto dic dir dpto dra
      dña edif edo ene entlo esq excma excmo fdo fracc gob gral hnos ilma ilmo inj izq lic licda
      mons mpio mtra mtro ntra p.ej pbro pdte ppal profa pto pza pág págs secr sgto sra sres
      srta sto tel trad tte urb vpdte
    `,
    may: 'alc av cia col concej cía dip ed fisc min not prov sen sta subsecr ud uds',
    names: 'cap da',
    ends: 'a.c a.e.c d.c s.l',
    numbered: 'anx ap caps disp fol fols inc km lib núm núms op sigs ss t',
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
  weekdays: 'dom domingo jue jueves lun lunes mar martes mié miércoles sáb sábado vie viernes',
  beforeNouns: `
    al cada con de del el en entre esa ese esta este la las los mi nuestra nuestro para por sin
    sobre su sus un una
  `,
  beforeVerbs: `
    era eran es estaba está están fue ha había han le les lo me muy no nos puede pueden se ser será
    son te ya yo
  `,
  nameParticles: 'la las los',
  endings: '- s es|z ces',
  pointsBack: `
    a su vez|además|al mismo tiempo|ambos|aquel|aquella|asimismo|así|aunque|bueno,|de ahí|de hecho|
    después|después de eso|ella|ellas|ellos|embargo|en cambio|en ese sentido|entonces|esa|esas|ese|
    eso|esos|esta|estas|este|esto|estos|luego|mientras tanto|no obstante|o|pero|pese a ello|
    por ejemplo|por ello|por eso|por lo tanto|por otra parte|por otro lado|por tanto|pues bien,|
    sin embargo|sino|su|sus|también|tampoco|y|él
  `,
  pronouns: 'ella|ellas|ellos|él',
  boilerplate: {
    links: `
      le puede interesar|lea más|lea también|lee también|leer más|leer también|mira también|
      más información|más noticias|noticias relacionadas|te puede interesar|vea también|ver más|
      ver también
    `,
    calls: `
      activa las notificaciones|apoya el periodismo|apoya nuestro|apúntate a|comentarios|comparte|
      compartir|descarga gratis|descarga nuestra|descargue nuestra|entra en nuestro canal|
      escucha esta noticia|escucha este artículo|escuchar este artículo|
      este artículo contiene enlaces|haga clic aquí|haz clic aquí|haz una donación|hazte socio|
      hazte suscriptor|mantente informado|no te pierdas|podemos ganar una comisión|
      podemos recibir una comisión|prohibida la reproducción|prohibida su reproducción|publicidad|
      queda prohibida|reciba en su|recibe en tu|recibe las noticias|recibe nuestro|regístrate en|siga|siga nuestro|
      sigue nuestro|suscríbase|suscríbase a|suscríbete|suscríbete a|síganos en|síguenos|síguenos en|
      todos los derechos reservados|utilizamos cookies|únase a nuestro|únete a nuestro|
      únete al canal
    `,
    offers: `
      aplicación|artículo contiene|boletines|boletín|canal|comisión|derechos reservados|
      esta noticia|este artículo|noticias|periodismo|prohibida la reproducción|
      prohibida su reproducción|suscriptor-
    `,
    bylines: 'autor|autora|por|redacción',
    credits: 'crédito|foto|fotografía|fotos|ilustración|imagen',
  },
}
