import type { LanguageData } from './language-data.ts'

/** Swiss German. */
export const gsw: LanguageData = {
  like: 'de',
  functionWords: `
    alle allem allen andere anderen bereits dass drei durch eine einem einen einer eines einfach
    einmal erste ersten etwa ganz gegen gestern gibt habe haben hatte hatten heute hier immer jahr
    jahre jahren jahres jedi kann kein keine konnte konnten können land laut mehr mehrere menschen
    monat monate muess muss müssen nach nicht noch ohne prozent rund sagt sagte schon sehr seit sich
    sind soll sowie sueche tage tagen teil unter viele waren wegen weil weitere wenn werden wieder
    wird woche wochen worden wurde wurden während zeit zwei zwischen über
  `,
}
