import type { LanguageData } from './language-data.ts'

/** Portuguese. */
export const pt: LanguageData = {
  abbreviations: {
    never: `
      abr ago alm arq brig cel côn dep dez dir dras eng enga exma exmo fev gen ilmo jan jd maj mons
      núm org orgs p.ex pe profa pág págs qd rev revmo rod sarg sgto sras srs srta sto tel tels ten
      trad trav
    `,
    may: 'av cia des dra sra sta',
    names: 'alm d des dom min r',
    ends: 'a.c d.c e.u.a ltda',
    numbered: 'alín anx apto conj fl fls inc liv n parág segs ss',
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
  weekdays: 'dom domingo feira qua quarta qui quinta seg segunda sex sexta sáb sábado ter terça',
  beforeNouns: `
    a ao aos as com da das de do dos em na nas no nos o os para pela pelo por sem seu seus sobre sua
    suas um uma
  `,
  beforeVerbs: `
    ela elas ele eles era eram está estão foi foram há muito não pode podem se ser será são tem é
  `,
  nameParticles: 'da das do dos',
  endings: '- s es|ão ões ãos ães|m ns|l is',
  pointsBack: `
    além|além disso|ambos|ao mesmo tempo|apesar disso|aquela|aquele|assim|bem,|com isso|contudo|
    depois|desse modo|e|ela|elas|ele|eles|enquanto isso|entretanto|então|essa|essas|esse|esses|esta|
    estas|este|estes|isso|isto|logo|mas|no entanto|ou|pois bem,|por causa disso|por exemplo|
    por isso|por outro lado|portanto|porém|seu|seus|sua|suas|também|todavia
  `,
  pronouns: 'ela|elas|ele|eles',
  boilerplate: {
    links: `
      assista|assista também|leia mais|leia também|notícias relacionadas|saiba mais|veja mais|
      veja também
    `,
    calls: `
      acompanhe nossas|apoie nosso|apoie o jornalismo|apoie o nosso|assine|assine a nossa|
      assine nossa|assine o nosso|baixe nosso|baixe o aplicativo|baixe o nosso|clique aqui|
      comentários|compartilhar|compartilhe|descarrega a nossa|descarregue a nossa|entre em nosso|
      entre no canal|entre no nosso|este artigo contém links|faça uma doação|inscreva-se|
      inscreva-se em|inscreva-se na|inscreva-se no|não perca|ouvir este artigo|ouça esta notícia|
      ouça este artigo|participe do nosso|podemos receber uma comissão|proibida a reprodução|
      publicidade|quer receber|receba a nossa|receba as|receba em seu|receba no seu|receba nossa|
      receba todas|receba todos|siga a nossa|siga nosso|siga o canal|siga o nosso|siga-nos|
      siga-nos na|siga-nos no|subscreva a|todos os direitos reservados|torne-se membro|
      usamos cookies|é proibida a reprodução
    `,
    offers: `
      aplicativo|aplicação|boletim|canal do|clique aqui|comissão|direitos reservados|esta notícia|
      este artigo|jornalismo|nosso site|notícias|proibida a reprodução|reprodução|site
    `,
    bylines: 'autor|autora|por|redação',
    credits: 'crédito|foto|foto de arquivo|fotografia|fotos|imagem',
  },
}
