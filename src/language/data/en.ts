import type { LanguageData } from './language-data.ts'

/** English. */
export const en: LanguageData = {
  abbreviations: {
    never: 'assoc asst atty det.insp esp excl incl pfc rt rt.hon treas',
    may: 'apt assn ave cres dept est hwy inc res',
    names: `
      amb apr ariz ark aug calif colo conn dec del feb fla fri ga ill ind jan jul jun kan ky la mar
      mass mich minn miss mo mon mont neb nev nov oct okla ore pa penn sat sec sep sept tenn tex thu
      thur thurs tue tues va wash wed wis wyo
    `,
  },
  sentenceOpeners: `
    a after all also although an and another are as at because before both but by can could did do
    does during each even every for from had has have he her here his how however i if in instead is
    it its let many may meanwhile might most my no nor not now on once one only or other our over
    she should since so some such that the their then there these they this those though to today
    two under until was we were what when where which while who why will with would yesterday yet
    you your
  `,
  prepositions: `
    about after around as at before between by during early every from in just late on over shortly
    since soon through till until within
  `,
  months: `
    january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep
    october|oct november|nov december|dec
  `,
  weekdays: 'fri friday mon monday sat saturday sun sunday thu thursday tue tuesday wed wednesday',
  beforeNouns: `
    a about after against an another any at before between by during each every for from her his in
    into its my no of on our over per some that the their these this those through under with within
    without your
  `,
  beforeVerbs: `
    am are aren't be been being can can't cannot could couldn't didn't do doesn't don't he i i'm
    i've is isn't it it's let may might must never not shall she should shouldn't that's they
    they're to too very was wasn't we we're were who will won't would wouldn't you you're
  `,
  vagueNouns: `
    amount amounts bit bits chapter day decade decades dollar dollars evening example examples fact
    facts feet hour hours inch inches kilometer kilometers kilometre kilometres kind kinds lot
    meter meters metre metres mile miles minute minutes morning night number numbers place places
    pound pounds reason reasons section sections sort sorts stuff tonight way ways
  `,
  nameParticles: 'of',
  clitics: 'after',
  endings: '- s es|y ies|fe f ves|man men|sis ses',
  pointsBack: `
    accordingly|additionally|after that|afterwards|also|among them|among these|and|another|
    as a result|as such|at the same time|because of this|besides|both|but|by contrast|by then|
    by these|consequently|despite this|earlier|for example|for instance|for this reason|from these|
    furthermore|he|hence|her|him|his|however|in addition|in contrast|in fact|in this way|in turn|
    instead|it|its|later|likewise|meanwhile|moreover|nevertheless|nonetheless|nor|of course|
    of these|of those|on that occasion|on the other hand|or|otherwise|she|similarly|so|still|such|
    that|that is why|the former|the latter|their|them|then|there|therefore|these|they|this|those|
    thus|to that end|to this end|under these|well,|with that|with these|with this|yet
  `,
  pronouns: 'he|she|they',
  boilerplate: {
    links: `
      also read|click here|continue reading|don't miss|don’t miss|further reading|in pictures|
      latest news|listen|listen to|more about|more from|more news|more on|more stories|most popular|
      most read|other news|other stories|read also|read more|read next|read on|read the full|
      recommended|related|related articles|related news|related stories|related topics|see all|
      see also|see more|tap here|top stories|video|watch|watch also|watch live|watch now|
      watch the video|watch video|you may also like|you may like|you might also like
    `,
    calls: `
      accept all|accept cookies|advertisement|advertising|all rights reserved|scroll to continue|
      as an amazon associate|back to top|become a member|become a subscriber|become a supporter|
      buy us a coffee|click here|comments|cookie settings|copyright|correction|donate|download our|
      download the app|editor's note|editor’s note|enjoying this article|filed under|follow our|
      follow us|get access|get our|get the app|get the best of|get the latest|got a tip|have a news tip|
      have a story|help us keep|if you buy something through|join our|join the conversation|join us|
      leave a comment|like us|listen to this article|listen to this story|loading|log in|
      never miss a story|newsletter|no part of this publication|our journalism is|our newsletter|
      our work is funded|post a comment|print this|privacy policy|read this article in|register|
      scroll to continue|send us your|share|share on|share this|share via|sign in|sign up|skip to|
      sponsored|sponsored content|subscribe|subscribe to our|subscribe to the|
      support independent journalism|support local journalism|support local news|support our|support us|tagged|tags|terms of service|
      terms of use|thank you for reading|thanks for reading|this article contains affiliate|
      this article was amended|this article was co-produced|this article was first|
      this article was generated|this article was last updated|this article was made possible|
      this article was originally|this article was produced|this article was published|
      this article was republished|this article was reprinted|this article was supported|
      this article was translated|this article was updated|this article was written with|
      this page contains affiliate|this post contains affiliate|this site uses cookies|
      this story has been updated|this website uses cookies|topics|want more news|want more stories|
      we may earn a commission|we may earn a small commission|we may earn an affiliate|
      we may earn commission|we may receive a commission|we use cookies|when you buy through|
      when you purchase through
    `,
    offers: `
      breaking news|click here|comments|commission|donation|inbox|journalism|latest news|more news|
      our channel|our links|our site|our stories|our website|our work|reproduced|rights reserved|
      scroll to continue|subscriber-|subscription-|this article contains|this article was|this site|
      this website
    `,
    bylines: `
      author|authors|by|compiled by|contributor|contributors|edited by|editing by|editor|editors|
      reported by|reporter|reporting by|text|translated by|translation|writing by|written by
    `,
    credits: `
      caption|figure|file photo|file picture|graphic|illustration|image|image credit|image source|
      images|map|photo|photo by|photo credit|photograph|photographer|photos|picture|picture by|
      pictures
    `,
  },
}
