import type { LanguageData } from './language-data.ts'

/** Portuguese. */
export const pt: LanguageData = {
  abbreviations: {
    never: `
      abr ago cel dez dras eng exma exmo fev ilmo jan n.º núm p.ex profa pág págs sras srs srta sto
    `,
    may: 'cia dra sra sta',
    names: 'av d dom r sens',
    ends: 'a.c d.c e.u.a etc ltda',
    numbered: 'art arts cap inc n núm pág págs',
  },
  sentenceOpeners: `
    a agora além antes ao as até com como da de depois desde do e ela elas ele eles em embora
    enquanto entre era essa esse esta este eu foi hoje há isso isto já mais mas muito na nas no nos
    não nós o onde ontem os ou para por porque quando que quem se segundo sem seu sobre sua são
    também todo todos um uma umas uns à é
  `,
  prepositions: 'antes até depois desde em na no por à às',
  months: `
    janeiro fevereiro|fev março|marco abril maio|mai junho julho agosto setembro outubro|out
    novembro dezembro
  `,
  calendar: 'abr ago dez dom fev jan jul jun mai mar nov out qua qui seg set sex sáb ter',
  functionWords: `
    a ainda ano anos ao aos após aquele as até cada com como da das de desde dia dias disse do dois
    dos e ela elas ele eles em entre era eram essa esse esta este foi foram hoje hora horas há já
    lhe mais mas menos meses mesma mesmo muito mês na nas no nos não o onde ontem os ou outra outro
    para parte pela pelo por qual quando que quem se segundo sem semana ser seu seus sido sobre sua
    suas são também tem tempo tinha toda todas todo todos três têm um uma umas uns vez vezes à às é
  `,
  wordsPerMinute: 181,
  boilerplate: {
    links: `
      assista|assista também|leia mais|leia também|notícias relacionadas|saiba mais|veja mais|
      veja também
    `,
    calls: `
      assine|comentários|compartilhar|compartilhe|inscreva-se|publicidade|siga-nos|
      todos os direitos reservados|usamos cookies
    `,
    bylines: 'autor|autora|por|redação',
    credits: 'crédito|foto|foto de arquivo|fotografia|fotos|imagem',
  },
}
