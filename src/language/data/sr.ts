import type { LanguageData } from './language-data.ts'

/** Serbian. */
export const sr: LanguageData = {
  abbreviations: {
    never: `
      akad br doc g gđa gđica ing mr npr o.g sc sv tj tzv ul čl акад бр г гђа доц др инж мр нпр о.г
      проф св тзв тј ул чл
    `,
    ends: 'din god i.sl itd n.e p.n.e sl год дин и.сл итд н.е п.н.е сл',
    numbered: 'br st str čl бр ст стр чл',
  },
  sentenceOpeners: `
    a ali bila bio da do gde gdje i ili iz je kad kada kako ko koja koji međutim na nije njegov njen
    njezin njihov o od on ona oni ono ova ovaj ovo po prema s sa su ta taj tako takođe također te
    tijekom tko to tokom u za što а али била био где да до за и из или кад када како ко која који
    међутим на није о ова овај ово од он она они оно по према с са су та тако такође тај те то током
    у што је његов њен њихов
  `,
  ordinals: true,
  months: `
    januar|јануар februar|фебруар mart|март april|април maj|мај jun|јун jul|јул avgust|август
    septemb|септемб oktob|октоб novemb|новемб decemb|децемб
  `,
  calendar: 'авг апр дец мар нед нов окт пет пон сеп сре суб уто феб чет јан',
  syllabic: 'rlрл',
}
