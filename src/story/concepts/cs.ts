/** Concepts in Czech. For the order and the notation, see `table.ts`. */
export const cs = `
  zemětřes, tsunami|cunami, povod|záplav, bouř|hurikán|tajfun|cyklon|orkán, požár|oheň|ohn, sopk|sopeč|vulkán, sníh|sněh|sněž, sesuv|lavin, explo|výbuch, bomb,
  střel, nůž.|nož|pobod, vražd|vrah|zavražd, znásil, loupež|krádež|přepad, rukojm|únos|unes, teror, válk|válečn|válc, armád|vojsk|vojen, voják|vojác,
  raket|střela., jader|atomov|nukleár, zbraň|zbran|zbroj, příměř, sankc, polic, zatč|zadrž|zatk, soud.|soudu|soudn|soudem, soudce|soudkyn, advokát|právník,
  vězení|vězn|věznic, korup|úplat, drog|kokain|heroin, prezident, ministr|premiér, parlament|sněmovn, senát, volb|volit|volič, referend, opozic,
  protest|demonstr, stávk, ústav.|ústava|ústavn, velvyslan, hranic, uprchl, migran|imigran|přistěhoval, pas.|pasy.|cestovní pas, král, princ,
  papež|vatikán, kostel|církev|církv, mešit, muslim|islám, žid.|židé|židov|židů, kněz|biskup|arcibiskup, bank.|banka|banky|bankov, daň.|daně|daní|daňov, rozpoč, inflac,
  clo.|cla.|celn|tarif, akci.|akcie|akcií|burz, rop.|ropy|ropa|ropu, plyn, uhlí|uheln, elektř|elektr, auto.|auta.|vozidl|automob, vlak|železn, letadl|letoun, letišt,
  pilot, vrtulník|helikopt, loď.|lodi|lodě, člun, autobus, kamion|nákladní, most.|mostu|mosty, tunel, škol, univerzit,
  student|žák|studuj, učitel, nemocnic, lékař|doktor, virus|vir., vakcín|očkov, rakovin, miminko|novorozen|kojen, epidemi|pandemi, alkohol|opil,
  cigaret|tabák|kouř, restaurac, řek.|řeka|řeky|řece, moř|oceán, ostrov, hor.|hory|horsk|pohoří, les.|lesa|lesy|lesn, jezer, přehrad|hráz, klima,
  velryb, žralo, medvěd, pes.|psa.|psi.|psů, kočk, pták|ptác|ptačí, ryb.|ryby|rybář|ryba, kůň|koně|koni, slon, tygr,
  fotbal, trenér, stadion, mistr|šampion, tenis, golf, basketbal|nba., box.|boxer, plav|potáp, kolo.|cyklis,
  olymp, medail, film|kino|kina, herec|hereč|herc, píseň|písn|zpěv|rapper, album|alb., koncert, divadl, televiz, knih,
  muze, obraz.|obrazu|malíř, festival, cenu.|ocenění|cena., novinář|noviny|deník, hacker|kyber, telefon|mobil, počítač, robot, družic|satelit,
  astronaut|vesmír|nasa.|kosmonaut, měsíc., teleskop|dalekohled, vědec|vědc|výzkumn, archeolog, svatb|manžels, rozvod|rozved, pohřeb|pohřb, sebevra, důchod|penz,
  zeměděl|farmář, víno|vína|vinař, káv, zlat, mzd|plat.|platy, nezaměst, turist, špion|vyzvěd, převrat|puč, záchran|zachrán,
  rezign|odstoup|demis, bankrot|insolv|úpadek, zraně|zran, obchod, dítě|dět|dětí, žen.|žena|ženy|ženu, sexuál, dluh|půjčk|úvěr, hotel, zápas|utkání
`
