import type { LanguageData } from './language-data.ts'

/** French. */
export const fr: LanguageData = {
  abbreviations: {
    never: `
      apr apr.j.-c arr av av.j.-c bd boul c.-à-d c.à.d cf coll dép env févr hab ibid janv juil m mgr
      mm n° p.ex réf sept ste trad tél éd éds
    `,
    may: 'me pr st',
    ends: 'apr.j.-c av.j.-c cie etc j.-c',
    numbered: 'al art chap op t vol',
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
  calendar: 'avr dim déc févr janv jeu juil lun mar mer nov oct sam sept ven',
  functionWords: `
    a ainsi alors an année années ans après au aussi autre autres aux avaient avait avant avec avoir
    car ce cela celle celui ces cet cette ceux chaque chez comme contre d dans de depuis des deux
    dit donc dont du déjà elle elles en encore entre est et faire fait fois furent fut gens grand
    grande heure heures hier hui il ils jour jours l la le les leur leurs lorsque lui mais moins
    mois même ne ni nous on ont or ou où par partie pas pendant peut plus plusieurs pour pourcent
    puis quand que qui quoi sa sans se selon semaine ses si son sont sous sur tandis temps tous tout
    toute toutes trois très un une vers vous y à étaient était été être
  `,
  wordsPerMinute: 195,
  boilerplate: {
    links: `
      en savoir plus|lire aussi|lire la suite|lisez aussi|plus d'informations|plus d’informations|
      regarder|sur le même sujet|voir aussi|à lire aussi|à lire également
    `,
    calls: `
      abonnez-vous|commentaires|inscrivez-vous|nous utilisons des cookies|partager|partagez|
      publicité|suivez-nous|tous droits réservés
    `,
    bylines: 'auteur|auteurs|par|rédaction',
    credits: 'crédit|crédit photo|crédits|illustration|photo|photographie|photos',
  },
}
