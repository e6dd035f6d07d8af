/** All languages of which something is known, by tag: the place where a new file is entered. */

import { af } from './af.ts'
import { am } from './am.ts'
import { ar } from './ar.ts'
import { as } from './as.ts'
import { az } from './az.ts'
import { ba } from './ba.ts'
import { be } from './be.ts'
import { bg } from './bg.ts'
import { bn } from './bn.ts'
import { bo } from './bo.ts'
import { bs } from './bs.ts'
import { ca } from './ca.ts'
import { cs } from './cs.ts'
import { cy } from './cy.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { dv } from './dv.ts'
import { dz } from './dz.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { et } from './et.ts'
import { eu } from './eu.ts'
import { fa } from './fa.ts'
import { fi } from './fi.ts'
import { fil } from './fil.ts'
import { fo } from './fo.ts'
import { fr } from './fr.ts'
import { ga } from './ga.ts'
import { gl } from './gl.ts'
import { gsw } from './gsw.ts'
import { gu } from './gu.ts'
import { ha } from './ha.ts'
import { he } from './he.ts'
import { hi } from './hi.ts'
import { hr } from './hr.ts'
import { hu } from './hu.ts'
import { hy } from './hy.ts'
import { id } from './id.ts'
import { ig } from './ig.ts'
import { is } from './is.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ka } from './ka.ts'
import { kk } from './kk.ts'
import { kn } from './kn.ts'
import { ko } from './ko.ts'
import { ky } from './ky.ts'
import type { LanguageData } from './language-data.ts'
import { lb } from './lb.ts'
import { lt } from './lt.ts'
import { lv } from './lv.ts'
import { mi } from './mi.ts'
import { mk } from './mk.ts'
import { ml } from './ml.ts'
import { mn } from './mn.ts'
import { mr } from './mr.ts'
import { ms } from './ms.ts'
import { mt } from './mt.ts'
import { my } from './my.ts'
import { nb } from './nb.ts'
import { nd } from './nd.ts'
import { ne } from './ne.ts'
import { nl } from './nl.ts'
import { nn } from './nn.ts'
import { no } from './no.ts'
import { nso } from './nso.ts'
import { oc } from './oc.ts'
import { or } from './or.ts'
import { pa } from './pa.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { sh } from './sh.ts'
import { si } from './si.ts'
import { sk } from './sk.ts'
import { sl } from './sl.ts'
import { sn } from './sn.ts'
import { so } from './so.ts'
import { sq } from './sq.ts'
import { sr } from './sr.ts'
import { ss } from './ss.ts'
import { st } from './st.ts'
import { sv } from './sv.ts'
import { sw } from './sw.ts'
import { ta } from './ta.ts'
import { te } from './te.ts'
import { tg } from './tg.ts'
import { th } from './th.ts'
import { ti } from './ti.ts'
import { tk } from './tk.ts'
import { tl } from './tl.ts'
import { tn } from './tn.ts'
import { tr } from './tr.ts'
import { tt } from './tt.ts'
import { ug } from './ug.ts'
import { uk } from './uk.ts'
import { ur } from './ur.ts'
import { uz } from './uz.ts'
import { ve } from './ve.ts'
import { vi } from './vi.ts'
import { xh } from './xh.ts'
import { zh } from './zh.ts'
import { zu } from './zu.ts'

export const LANGUAGES: Readonly<Record<string, LanguageData>> = {
  af,
  am,
  ar,
  as,
  az,
  ba,
  be,
  bg,
  bn,
  bo,
  bs,
  ca,
  cs,
  cy,
  da,
  de,
  dv,
  dz,
  el,
  en,
  es,
  et,
  eu,
  fa,
  fi,
  fil,
  fo,
  fr,
  ga,
  gl,
  gsw,
  gu,
  ha,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  ig,
  is,
  it,
  ja,
  ka,
  kk,
  kn,
  ko,
  ky,
  lb,
  lt,
  lv,
  mi,
  mk,
  ml,
  mn,
  mr,
  ms,
  mt,
  my,
  nb,
  nd,
  ne,
  nl,
  nn,
  no,
  nso,
  oc,
  or,
  pa,
  pl,
  pt,
  ro,
  ru,
  sh,
  si,
  sk,
  sl,
  sn,
  so,
  sq,
  sr,
  ss,
  st,
  sv,
  sw,
  ta,
  te,
  tg,
  th,
  ti,
  tk,
  tl,
  tn,
  tr,
  tt,
  ug,
  uk,
  ur,
  uz,
  ve,
  vi,
  xh,
  zh,
  zu,
}
