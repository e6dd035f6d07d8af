import type { LanguageData } from './language-data.ts'

/** Luxembourgish. */
export const lb: LanguageData = {
  like: 'de',
  functionWords: `
    aber alle allem allen andere anderen anere aneren auch bereits dabei damit daraufhin dass datt
    dazu deem denn dies diese diesem diesen dieser dieses doch dort drei duerch durch dëser eine
    einem einen einer eines einfach einmal engem enger erste ersten etwa ganz gegen gestern gibt
    gouf géint habe haben hatte hatten heute hier huet ihre ihren ihrer immer iwwer jahr jahre
    jahren jahres jedoch jener kann keen kein keine keng konnte konnten kënnen kënnt können land
    laut maachen mehr mehrere menschen monat monate muss müssen nach nicht noch néideg ohne ouni
    prozent rechter rund sagt sagte schon sech sehr sein seine seinen seiner seit sich sind soll
    sowie tage tagen teil unter viele wann waren wegen weil weitere well wenn werden wieder wird
    woche wochen worden wurde wurden während zeit zudem zwei zwischen über
  `,
  clitics: 'before',
  pointsBack: `
    an|ausserdeem|awer|dann|dat|deen|dofir|duerno|dës|dëst|hatt|hien|hir|mee|och|oder|seng|si|
    zum beispill
  `,
}
