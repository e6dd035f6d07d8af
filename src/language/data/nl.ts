import type { LanguageData } from './language-data.ts'

/** Dutch. */
export const nl: LanguageData = {
  abbreviations: {
    never: `
      a.d adj adv alg apr aug bc bijv blz burg bv comm dhr dir ds evt excl febr geb gem hoogl incl
      inst ir jan jhr jl kap kard kol maj mej mevr mgr min.pres mld mln mw nov okt ong overl penn
      red resp secr sept serg vert weth zogen
    `,
    may: 'afd burgem gedep mej min prof',
    ends: 'b.v c.s e.a e.d enz n.chr n.v v.chr',
    numbered: 'aant afd bijl dl hfdst hfst hst',
  },
  sentenceOpeners: `
    aan alle als bij daar dan dat de deze die dit een en er geen haar het hier hij hoe hun ik in je
    jij maar meer met na niet nog nu of om onder ons ook op over sinds te tijdens toen tot tussen
    uit van veel volgens voor waar waarom want wat we wel wie wij ze zij zijn
  `,
  months: `
    januari februari maart|mrt april mei juni juli augustus september oktober november december
  `,
  weekdays: 'di dinsdag do donderdag ma maandag vr vrijdag wo woensdag za zaterdag zo zondag',
  beforeNouns: `
    aan bij dat de deze die dit door een haar het hun in met mijn na naar onder onze op over tegen
    tot tussen uit van voor zijn zonder
  `,
  beforeVerbs: `
    hij ik is kan kunnen moet moeten niet te u waren was we wij wil worden wordt zal ze zeer zij
    zijn zou zullen
  `,
  nameParticles: 'den der ten ter',
  clitics: 'after',
  endings: `
    - s en n e 's
  `,
  pointsBack: `
    aan de andere kant|als gevolg daarvan|bijvoorbeeld|bovendien|daarna|daarnaast|daarom|dat|
    desondanks|deze|die|dit|dus|echter|en|haar|hij|hun|in de tussentijd|intussen|maar|nou ja,|of|
    om die reden|ondertussen|ook|toch|vervolgens|want|welnu,|ze|zij|zijn
  `,
  pronouns: 'hij|ze|zij',
  boilerplate: {
    links: 'bekijk ook|lees meer|lees ook|lees verder|meer nieuws|meer over',
    calls: `
      abonneer|abonneer je|abonneer u|advertentie|alle rechten voorbehouden|delen|
      dit artikel beluisteren|dit artikel bevat affiliate|doneer aan|download de app|
      download gratis|download onze|klik hier|luister naar dit artikel|meld je aan|meld u aan|
      mis geen|mis niets|niets missen|niets uit deze uitgave|ontvang dagelijks|ontvang elke|
      ontvang het laatste|ontvang onze|reacties|schrijf je in|schrijft u in|sluit je aan|
      steun onafhankelijke|steun ons|steun onze|volg ons|volg onze|wij ontvangen een commissie|
      word abonnee|word lid
    `,
    offers: `
      alle rechten|artikel|deze uitgave|journalistiek|kanaal|klik hier|nieuws|nieuwsbrief-
    `,
    bylines: 'auteur|door|redactie',
    credits: 'foto|illustratie',
  },
}
