import type { Profiles } from './profile.ts'

export const GERMANIC: Profiles = {
  en: {
    never:
      'asst assoc atty insp pfc rt rt.hon treas v.p m.p a.k.a p.s n.b esp incl excl det.insp w.r.t r.i.p',
    may: 'inc sr al ave blvd rd hwy bldg apt cres sq univ assn dept est vp res ph',
    names:
      'sec det jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo',
    openers:
      'the a an in on at it its he she they we i you this that these those but and if when as for after before while however there here what who why how his her their our my your all some many most one two no not with from by to since although though because during under over both each every another other such then now today yesterday meanwhile instead even only also so yet or nor once until where which did does do is are was were has have had can could will would should may might let',
  },
  de: {
    never:
      'n v chr mio mrd tsd hrn frl fa med phil jur rer nat oec habil dipl.-ing prof.dr skt geb gest verh verst verw bzw bzgl evtl eventl ggf ggfs gegr inkl exkl einschl ausschl zzgl abzgl mind möglw sog s.o s.u u.a u.ä vgl z.b z.t z.zt z.hd d.h d.i i.d.r i.a i.v i.d.s m.e o.g u.u v.a v.chr n.chr m.w allg bes betr bez bezgl bspw dergl dgl entspr ev gem hrsg jmd jmdm jmdn jmds kath kfm lfd mtl monatl jährl nachf nördl südl östl westl nordöstl nordwestl südöstl südwestl röm teilw tlw übers urspr ugs verf vorm wg zus insb insbes österr dt engl franz frz ital griech russ türk lat nov okt dez febr mrz aug sept jan feb apr bearb begr erw fortgef hptm hl kgl stellv stv techn u.dgl vors unv zit ausg lic',
    may: 'mag ges mdl jun sen str min max',
    ends: 'usw etc u.s.w v.chr n.chr jh jhd jhdt jhs o.ä u.ä u.a u.v.m uvm ff',
    numbered: 'abb abs abt anm art aufl bde jh kap nr rn tab tel ziff z rdnr bl hausnr plz',
    openers:
      'der die das dem den des ein eine einer eines einem einen er sie es wir ich ihr in im am an auf aus bei mit nach von vom vor zu zum zur und aber doch denn oder wenn als da dann dort hier nun so auch nur noch schon sein seine seiner ihre ihrer dies diese dieser dieses nicht kein keine für durch gegen ohne um unter über zwischen während seit bis weil dass obwohl damit dabei daher deshalb jedoch allerdings außerdem zudem laut wie was wer wo warum man alle viele einige mehr heute gestern später bereits',
    ordinals: true,
    months:
      'januar jänner februar märz april mai juni juli august september oktober november dezember',
  },
  nl: {
    never:
      'dhr mevr mw mej jhr ir mr ds blz bv bijv d.d d.m.v d.w.z e.e.a i.c i.p.v i.t.t i.v.m m.a.w m.b.t m.b.v m.i m.n m.u.v n.a.v n.v.t o.a o.b.v o.i.d o.l.v o.m p.a resp s.v.p t.a.v t.b.v t.g.v t.n.v t.o.v w.o z.g.a.n z.s.m c.q a.u.b evt incl excl jl vgl zgn zogen alg gem febr mrt aug sept okt nov jan apr mln mld geb overl red vert ong',
    may: 'st afd',
    ends: 'enz etc e.d e.a c.s n.chr v.chr b.v n.v',
    numbered: 'art afd nr blz tel hst hfst dl',
    openers:
      'de het een in op aan bij met van voor na uit te tot en maar of want als toen dan hij zij ze wij we ik je jij dit dat deze die er daar hier nu ook nog wel niet geen zijn haar hun ons om onder over tussen tijdens sinds volgens wat wie waar waarom hoe alle veel meer',
  },
  af: {
    never:
      'mnr mev mej ds adv bv d.w.s m.a.w i.p.v o.a asb bl nl m.b.t n.a.v t.o.v z.b jan feb aug sept okt nov',
    ends: 'ens e.a n.c v.c bpk',
    numbered: 'nr bl art tel',
    openers:
      'die dit hy sy hulle ons ek jy en maar of in op by met van vir na uit as toe dan daar hier nou ook nie geen om onder oor tussen tydens sedert volgens wat wie waar hoekom hoe al baie meer',
  },
  sv: {
    never:
      'bl.a d.v.s dvs e.d f.d f.n f.ö fr.o.m ggr kl kungl m.a.o nr nuv obs p.g.a pga s.k s.a.s t.ex t.o.m t.v t.h t.f.n tel tf tr und v.g inkl exkl jfr jmf resp kap sid milj mdkr mkr tkr ang avd enl exv forts förf särsk vanl övers övr jan feb apr aug sept okt nov dec fil fil.mag fil.kand fil.dr e.m f.m',
    may: 'st hr kr',
    ends: 'etc osv m.m m.fl o.s.v o.d o.dyl e.kr f.kr',
    numbered: 'kl nr kap sid st',
    openers:
      'det den de en ett i på av för med från till vid om men och eller när då som han hon vi jag man detta denna dessa där här nu också inte efter under mellan enligt',
    ordinals: true,
    months: 'januari februari mars april maj juni juli augusti september oktober november december',
  },
  da: {
    never:
      'bl.a d.v.s dvs f.eks fx fhv hhv hr fr frk inkl ekskl kl m.a.o m.h.t mht nr o.a pga p.g.a p.t s.k t.o.m vedr vha cand mag skt st jf jfr jvf pct tlf kap stk afd ang ekspl evt iflg iht ift kgl mia mio mill mdr sdr sek sædv tidl tilsv udg ugtl årg årh chr jan feb apr jun jul aug sept okt nov dec t.eks',
    may: 'kr gl s.u',
    ends: 'etc osv m.m m.v m.fl o.l o.lign e.kr f.kr a/s aps',
    numbered: 'kl nr s bd kap stk kr pkt',
    openers:
      'det den de en et i på af for med fra til ved om men og eller når da som han hun vi jeg man dette denne disse der her nu også ikke efter under mellem ifølge hvad hvem hvor',
    ordinals: true,
    months: 'januar februar marts april maj juni juli august september oktober november december',
  },
  nb: {
    never:
      'bl.a d.v.s dvs f.eks feks fhv hr fr frk inkl ekskl kl maks m.a.o mht m.h.t nr o.a pga p.g.a s.k t.o.m vedr ifb iht ift cand mag st jf jfr pst tlf kap stk mill mrd mnd evt kgl årg chr jan feb apr jun jul aug sept okt nov des t.d i.e e.l d.e',
    may: 'kr gl',
    ends: 'etc osv m.m m.v m.fl o.l e.kr f.kr o.s.v a/s',
    numbered: 'kl nr s bd kap stk kr pkt',
    openers:
      'det den de en et ei i på av for med fra til ved om men og eller når da som han hun vi jeg man dette denne disse der her nå også ikke etter under mellom ifølge hva hvem hvor',
    ordinals: true,
    months: 'januar februar mars april mai juni juli august september oktober november desember',
  },
  is: {
    never:
      'hr frú frk t.d þ.e þ.e.a.s þ.á.m m.a s.s u.þ.b skv sbr nr kl bls gr mgr m.ö.o f.h e.h a.m.k',
    ends: 'o.s.frv o.fl o.þ.h f.kr e.kr',
    numbered: 'nr kl bls gr',
    openers:
      'það hann hún þeir þær þau og en ef að þegar er var ekki líka þá nú hér þar hvað hver í á við með frá til um eftir samkvæmt',
    ordinals: true,
    months: 'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember',
  },
}
