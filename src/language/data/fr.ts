import type { LanguageData } from './language-data.ts'

/** French. */
export const fr: LanguageData = {
  abbreviations: {
    never: `
      adj amb app apr apr.j.-c arch arr assoc av av.j.-c bd boul bât c.-à-d cdt chem cne col
      coll comm dép env esc févr gal gouv gén hab hôp imp inst janv juil lieut lt m mes mgr mm n°
      p.ex pl prés res resp rte rédac réf sept sq ste sté trad tél vve éd éds 
    `,
    may: 'dép me min mtre méd sén',
    ends: 'apr.j.-c av.j.-c cie j.-c',
    numbered: 'al ann inc liv op sect t tabl',
  },
  sentenceOpeners: `
    ainsi alors après au aujourd aux avant avec c ce cependant ces cet cette comme d dans de depuis
    des donc du elle elles en enfin et il ils je l la le les leur leurs lorsque mais notre nous on
    or ou où par pendant plus pour puis quand que qui quoi sa sans selon ses si son sous sur tous
    tout toutefois toutes un une vous à
  `,
  prepositions: 'après avant dans dès en entre jusqu’à le vers à',
  months: `
    janvier|janv février|fevrier|févr|fév mars avril|avr mai juin juillet|juil août|aout septembre
    octobre novembre décembre|decembre|déc
  `,
  weekdays: 'dim dimanche jeu jeudi lun lundi mar mardi mer mercredi sam samedi ven vendredi',
  beforeNouns: `
    au aux avec ce ces cet cette chaque chez dans de des du en entre la le les leur leurs ma mes mon
    nos notre par pour sa sans ses son sous sur un une vers vos votre
  `,
  beforeVerbs: `
    ai as avaient avait elle elles est et il ils je ne nous on ont peut peuvent pour sera seront
    sont très tu vous étaient était être
  `,
  nameParticles: 'des du la le',
  clitics: 'before',
  endings: '- s x e es|al aux|ail aux',
  pointsBack: `
    ainsi|alors|au contraire|aussi|bref,|c'est|car|ce|ceci|cela|celle|celles|celui|cependant|ces|
    cet|cette|ceux|c’est|de ce fait|de plus|donc|dès lors|eh bien,|elle|elles|en effet|en outre|
    en revanche|enfin|ensuite|et|il|ils|leur|leurs|lui|mais|malgré cela|néanmoins|or|ou|
    par ailleurs|par conséquent|par exemple|pendant ce temps|pour autant|pour cette raison|pourtant|
    puis|sa|ses|son|toutefois|à ce moment|à cette occasion|à l’inverse|également
  `,
  pronouns: 'elle|elles|ils',
  boilerplate: {
    links: `
      en savoir plus|lire aussi|lire la suite|lisez aussi|plus d'informations|plus d’informations|
      regarder|sur le même sujet|voir aussi|à lire aussi|à lire également
    `,
    calls: `
      abonnez-vous|abonnez-vous à|cet article contient des liens|cliquez ici|commentaires|
      devenez membre|faites un don|inscrivez-vous|inscrivez-vous à|ne manquez aucune|
      ne ratez aucune|ne ratez rien|nous pouvons percevoir|nous touchons une commission|
      nous utilisons des cookies|partager|partagez|publicité|recevez chaque|recevez gratuitement|
      recevez nos|recevez notre|recevez tous les|rejoignez la chaîne|rejoignez notre|
      reproduction interdite|retrouvez tous nos|retrouvez toute l'actualité|
      retrouvez toute l’actualité|retrouvez-nous sur|soutenez la presse|soutenez notre|suivez notre|
      suivez toute l'actualité|suivez toute l’actualité|suivez-nous|tous droits réservés|
      toute reproduction|téléchargez gratuitement|téléchargez l'application|
      téléchargez l’application|téléchargez notre|vous lisez un article|écouter cet article|
      écoutez cet article
    `,
    offers: `
      abonnement-|abonnez-vous|actualité-|application|cet article|cliquez ici|commission|droits réservés|
      infolettre-|journalisme|notre chaîne|notre site|reproduction interdite|toute reproduction
    `,
    bylines: 'auteur|auteurs|par|rédaction',
    credits: 'crédit|crédit photo|crédits|illustration|photo|photographie|photos',
  },
}
