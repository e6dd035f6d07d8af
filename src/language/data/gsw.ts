import type { LanguageData } from './language-data.ts'

/** Swiss German. */
export const gsw: LanguageData = {
  like: 'de',
  functionWords: `
    aber alle allem allen andere anderen auch bereits dabei damit dann daraufhin dass dazu denn
    diese diesem diesen dieser dieses doch dort drei durch eine einem einen einer eines einfach
    einmal erste ersten etwa ganz gegen gestern habe haben hatte hatten heute hier ihre ihren ihrer
    immer jahr jahre jahren jahres jedi jedoch jener kann kein keine konnte konnten können land laut
    medie mehr mehrere menschen monat monate muess muss nach nicht noch nooch oder ohne prozent rund
    sagt sagte schon sehr sein seine seinen seiner seit sell sich sind soll sowie speter sueche tage
    tagen teil unter viele waren wegen weil weitere wenn werden wieder wird woche wochen worden
    wurde wurden während zeit zudem zwei zwischen über
  `,
}
