/** Concepts in English. For the order and the notation, see `table.ts`. */
export const en = `
  earthquak|quake, tsunami, flood, storm|hurrican|typhoon|cyclon, fire.|fires.|blaze|wildfir, volcan, snow, landslid|mudslid, explo, bomb,
  shooting|gunman|gunmen|gunfire|shot., knife|stab, murder|homicid, rape|rapist, robber|theft|burglar, hostage|kidnap|abduct, terror, war.|wars., army|military, soldier|troops,
  missile|rocket, nuclear|atomic, weapon, ceasefire|truce, sanction, police, arrest|detain, court.|courts.|tribunal, judge|justice., lawyer|attorney,
  prison|jail, corrupt|bribe, drug|cocain|heroin, president, minister, parliament, senat, election, referend, opposition,
  protest|demonstrat, striker|walkout, constitution, ambassador, border, refugee, migrant|immigra, passport, king.|queen, prince,
  pope.|vatican, church, mosque, muslim|islam, jew.|jews.|jewish, priest|bishop|archbishop, bank.|banks.|banking, tax.|taxes.|taxation, budget, inflation,
  tariff|customs., shares.|stocks.|shareholder, oil.|crude.|petrol, gas., coal., electric|power., car.|cars.|vehicle, train.|trains.|railway|rail., plane.|planes.|aircraft|airplane|jet., airport,
  pilot, helicopter, ship.|ships.|vessel, boat, bus.|buses., truck|lorr, bridge, tunnel, school, universit|college,
  student|pupil, teacher, hospital, doctor|physician, virus, vaccin, cancer, baby.|babies.|infant|newborn, epidemic|pandemic|outbreak, alcohol|drunk,
  cigarette|tobacco|smoking, restaurant, river, sea.|ocean, island, mountain, forest, lake., dam.|dams., climate,
  whale, shark, bear.|bears., dog.|dogs., cat.|cats., bird, fish.|fishing, horse, elephant, tiger,
  football|soccer, coach, stadium, champion, tennis, golf, basketball|nba., boxer|boxing, swim|dive.|diver|diving, bicycl|cyclist|cycling,
  olympic, medal, film|movie|cinema, actor|actress, song|singer|rapper, album, concert, theatre|theater, television|tv., book.|books.,
  museum, painting|painter, festival, prize|award, journalist|reporter|newspaper, hacker|hacked|cyber, phone|smartphone, computer, robot, satellite,
  astronaut|spacecraft|nasa.|cosmonaut, moon.|lunar, telescop, scientist|researcher, archaeolog|archeolog, wedding|married|marriage, divorc, funeral, suicid, pension|retire,
  farmer|agricultur, wine.|wines., coffee, gold., wage|salar, unemploy|jobless, touris, spy.|spies.|espionage, coup., rescue,
  resign, bankrupt, injur|wounded, trade.|trading, child.|children, woman.|women, sexual, debt|loan, hotel, match.|matches.|game.
`
