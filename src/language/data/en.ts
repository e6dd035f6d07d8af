import type { LanguageData } from './language-data.ts'

/** English. */
export const en: LanguageData = {
  abbreviations: {
    never: `
      a.k.a assoc asst atty det.insp esp excl incl insp m.p n.b p.s pfc r.i.p rt rt.hon treas v.p
      w.r.t
    `,
    may: 'al apt assn ave bldg blvd cres dept est hwy inc ph rd res sq sr univ vp',
    names: `
      apr ariz ark aug calif colo conn dec del det feb fla fri ga ill ind jan jul jun kan ky la mar
      mass md mich minn miss mo mon mont neb nev nov oct okla ore pa penn sat sec sep sept tenn tex
      thu thur thurs tue tues va vt wash wed wis wyo
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
  calendar: 'apr aug dec feb fri jan jul jun mar mon nov oct sat sep sun thu tue wed',
  functionWords: `
    a about after again against ago all also although among an and another any are around as at back
    be because been before being between both but by came can come could day days did do does down
    dr during each even first for from get go going got had has have he her here him his how however
    i if in including into is it its just know last like made make many may me might month months
    more most mr mrs ms much must my new no nor not number of off on once one only or other our out
    over own part parts people per percent put really said same say says see seen shall she should
    since so some still such take than that the their them then there these they thing things think
    this those though three through time times to today told tomorrow too took two under until up us
    very was way we week weeks well were what when where which while who whom whose why will with
    without would year years yesterday yet you your
  `,
  wordsPerMinute: 228,
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
      accept all|accept cookies|advertisement|advertising|all rights reserved|back to top|comments|
      cookie settings|copyright|correction|donate|download our|download the app|editor's note|
      editor’s note|filed under|follow our|follow us|get access|get our|get the latest|join our|
      join the conversation|join us|leave a comment|like us|loading|log in|newsletter|
      our newsletter|post a comment|print this|privacy policy|register|scroll to continue|share|
      share on|share this|share via|sign in|sign up|skip to|sponsored|sponsored content|subscribe|
      support our|support us|tagged|tags|terms of service|terms of use|this article was|
      this site uses cookies|this story has been updated|this website uses cookies|topics|
      we use cookies
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
