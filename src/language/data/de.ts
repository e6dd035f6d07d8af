import type { LanguageData } from './language-data.ts'

/** German. */
export const de: LanguageData = {
  abbreviations: {
    never: `
      a.d a.m a.rh abg abzgl allg apr aug ausg ausschl bearb begr bes betr bez bezgl bspw bzw chr
      dek dergl dez dipl.-ing dipl.-kfm dt einschl engl entspr erw ev eventl evtl exkl fa feb febr
      fortgef franz freundl frl frz geb gegr gem gest griech habil hl hptm hrn hrsg i i.br
      i.th inkl insb insbes inst ital jan jur jährl kard kath kaufm kfm kgl lat lic ltn med mind mio
      monatl mrd mult möglw n n.chr nachf nat nordwestl nordöstl nov nördl oblt obst oec okt pfr
      phil prof.dr präs ref rer russ röm sept sog staatl stbsfw stellv städt südl südwestl südöstl
      techn teilw tlw türk u u.a u.dgl u.ä ugs unv urspr v.chr verf verh verst verw vgl vorm vors
      westl wg z.hd z.zt zit zus österr östl übers
    `,
    may: 'dez ges jun mag max min sen staatssekr studienr',
    ends: 'ff jh jhd jhdt jhs n.chr o.ä u.a u.s.w u.v.m u.ä usw uvm v.chr',
    numbered: `
      abb abs abt anh anm aufl bde bl bst buchst fn hausnr hft hs hs.-nr jg jh kapitel kpt lit
      nummer plz rdnr rn rz seite whg z ziff
    `,
  },
  sentenceOpeners: `
    aber alle allerdings als am an auch auf aus außerdem bei bereits bis da dabei daher damit dann
    das dass dem den denn der des deshalb die dies diese dieser dieses doch dort durch ein eine
    einem einen einer eines einige er es für gegen gestern heute hier ich ihr ihre ihrer im in
    jedoch kein keine laut man mehr mit nach nicht noch nun nur obwohl oder ohne schon sein seine
    seiner seit sie so später um und unter viele vom von vor warum was weil wenn wer wie wir wo
    während zu zudem zum zur zwischen über
  `,
  prepositions: 'ab am an bis gegen in kurz nach seit um vor zwischen',
  ordinals: true,
  capitalises: true,
  months: `
    januar|jänner|jän februar|feber märz|maerz|mrz april mai juni juli august september oktober|okt
    november dezember|dez
  `,
  weekdays: 'di dienstag do donnerstag fr freitag mi mittwoch mo montag sa samstag so sonntag',
  clitics: 'after',
  endings: '- e en n er ern s es em',
  pointsBack: `
    aber|also|anschließend|auch|auf diese weise|aus diesem|aus diesem grund|aus dieser|außerdem|
    bei diesem|bei diesen|bei dieser|beide|dabei|dadurch|dafür|dagegen|daher|damit|danach|dann|
    daraufhin|darum|darüber|das berichtet|das gab|das gaben|das geht aus|das sagte|das sagten|
    das teilte|das teilten|davon|dazu|demnach|demzufolge|denn|dennoch|derselbe|derweil|deshalb|
    deswegen|dies|diese|dieselbe|diesem|diesen|dieser|dieses|doch|dort|durch diese|durch diesen|
    durch dieses|ebenfalls|ebenso|er|es|ferner|für diese|für diesen|für dieses|gegen diese|
    gegen diesen|gegen dieses|hierbei|hierfür|hiermit|hierzu|hingegen|ihr|ihre|ihrem|ihren|ihrer|
    im anschluss daran|im gegensatz|inzwischen|jedoch|jene|jener|jenes|letztere|letzterer|
    mit diesem|mit diesen|mit dieser|nun ja,|oder|sein|seine|seinem|seinen|seiner|sie|somit|später|
    stattdessen|tja,|trotz allem|trotz dieser|trotz dieses|trotzdem|und|unter anderem|unter diesen|
    unterdessen|von diesem|von diesen|von dieser|wegen dieser|wegen dieses|währenddessen|zu diesem|
    zu diesen|zu dieser|zudem|zum beispiel|zuvor|über diese|über diesen|über dieses
  `,
  pronouns: 'er|ihm|ihn|sie',
  boilerplate: {
    links: `
      auch interessant|das könnte sie auch interessieren|hier geht es|lesen sie auch|lesen sie hier|
      lesen sie mehr|lies auch|mehr aus|mehr dazu|mehr zu|mehr zum thema|passend dazu|siehe auch|
      weitere artikel|weitere nachrichten|weitere themen|zum thema
    `,
    calls: `
      abonniere unseren|abonnieren sie|alle rechte vorbehalten|anzeige|artikel anhören|
      artikel teilen|artikel vorlesen lassen|bei einem kauf über|bestellen sie jetzt|
      bestellen sie unseren|datenschutz|diesen artikel anhören|diesen artikel hören|
      dieser artikel enthält affiliate|dieser beitrag enthält affiliate|erhalten sie jeden|
      erhalten sie täglich|folge uns|folgen sie uns|folgen sie unserem|folgt uns|
      für links auf dieser seite|hier klicken|holen sie sich|hören sie diesen artikel|
      jetzt abonnieren|jetzt für den|jetzt kostenlos|jetzt newsletter|jetzt unsere app|
      kein newsletter mehr|keine nachrichten mehr verpassen|klicken sie hier|kommentar schreiben|
      kommentare|laden sie jetzt unsere|laden sie sich unsere|laden sie unsere|melde dich|melden sie sich an|
      melden sie sich für|nachdruck nur|newsletter|nichts mehr verpassen|sie lesen einen|sie wollen keine|teilen|
      unser telegram-kanal|unser whatsapp-kanal|unsere app|unterstütze uns|unterstützen sie|
      verpassen sie keine|vervielfältigung nur|werbung|werden sie mitglied|
      wir erhalten eine provision|wir verwenden cookies|zur startseite
    `,
    offers: `
      abo|abonnement-|hier klicken|kanal|kauf über|klicken sie hier|links auf dieser seite|
      nachdruck|nachrichten|postfach|provision|rechte vorbehalten|redaktion-|unsere seite|
      unsere zeitung|vervielfältig-
    `,
    bylines: 'autor|autoren|autorin|redaktion|text|von|übersetzung',
    credits: 'archivbild|archivfoto|bild|bilder|foto|fotos|im bild|symbolbild',
  },
}
