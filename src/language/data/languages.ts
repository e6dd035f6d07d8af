/** All languages of which something is known, by tag: the place where a new file is entered. */

import { af } from './af.ts'
import { am } from './am.ts'
import { ar } from './ar.ts'
import { as } from './as.ts'
import { az } from './az.ts'
import { ba } from './ba.ts'
import { be } from './be.ts'
import { bem } from './bem.ts'
import { bg } from './bg.ts'
import { bn } from './bn.ts'
import { bo } from './bo.ts'
import { bs } from './bs.ts'
import { ca } from './ca.ts'
import { ckb } from './ckb.ts'
import { cs } from './cs.ts'
import { cy } from './cy.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { dv } from './dv.ts'
import { dz } from './dz.ts'
import { ee } from './ee.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { eo } from './eo.ts'
import { es } from './es.ts'
import { et } from './et.ts'
import { eu } from './eu.ts'
import { fa } from './fa.ts'
import { ff } from './ff.ts'
import { fi } from './fi.ts'
import { fil } from './fil.ts'
import { fj } from './fj.ts'
import { fo } from './fo.ts'
import { fr } from './fr.ts'
import { fuc } from './fuc.ts'
import { ga } from './ga.ts'
import { gl } from './gl.ts'
import { gsw } from './gsw.ts'
import { gu } from './gu.ts'
import { ha } from './ha.ts'
import { haw } from './haw.ts'
import { he } from './he.ts'
import { hi } from './hi.ts'
import { hmn } from './hmn.ts'
import { hr } from './hr.ts'
import { ht } from './ht.ts'
import { hu } from './hu.ts'
import { hy } from './hy.ts'
import { id } from './id.ts'
import { ig } from './ig.ts'
import { is } from './is.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ka } from './ka.ts'
import { kk } from './kk.ts'
import { km } from './km.ts'
import { kmr } from './kmr.ts'
import { kn } from './kn.ts'
import { ko } from './ko.ts'
import { ku } from './ku.ts'
import { ky } from './ky.ts'
import type { LanguageData } from './language-data.ts'
import { lb } from './lb.ts'
import { lo } from './lo.ts'
import { lt } from './lt.ts'
import { lv } from './lv.ts'
import { mey } from './mey.ts'
import { mg } from './mg.ts'
import { mi } from './mi.ts'
import { mk } from './mk.ts'
import { ml } from './ml.ts'
import { mn } from './mn.ts'
import { mr } from './mr.ts'
import { ms } from './ms.ts'
import { mt } from './mt.ts'
import { mww } from './mww.ts'
import { my } from './my.ts'
import { nb } from './nb.ts'
import { nd } from './nd.ts'
import { ne } from './ne.ts'
import { nl } from './nl.ts'
import { nn } from './nn.ts'
import { no } from './no.ts'
import { nso } from './nso.ts'
import { ny } from './ny.ts'
import { oc } from './oc.ts'
import { om } from './om.ts'
import { or } from './or.ts'
import { pa } from './pa.ts'
import { pl } from './pl.ts'
import { plt } from './plt.ts'
import { prs } from './prs.ts'
import { ps } from './ps.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { rw } from './rw.ts'
import { sd } from './sd.ts'
import { sh } from './sh.ts'
import { shi } from './shi.ts'
import { si } from './si.ts'
import { sk } from './sk.ts'
import { sl } from './sl.ts'
import { sm } from './sm.ts'
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
import { to } from './to.ts'
import { tr } from './tr.ts'
import { tt } from './tt.ts'
import { ty } from './ty.ts'
import { ug } from './ug.ts'
import { uk } from './uk.ts'
import { ur } from './ur.ts'
import { uz } from './uz.ts'
import { ve } from './ve.ts'
import { vi } from './vi.ts'
import { wo } from './wo.ts'
import { xh } from './xh.ts'
import { yo } from './yo.ts'
import { yue } from './yue.ts'
import { zgh } from './zgh.ts'
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
  bem,
  bg,
  bn,
  bo,
  bs,
  ca,
  ckb,
  cs,
  cy,
  da,
  de,
  dv,
  dz,
  ee,
  el,
  en,
  eo,
  es,
  et,
  eu,
  fa,
  ff,
  fi,
  fil,
  fj,
  fo,
  fr,
  fuc,
  ga,
  gl,
  gsw,
  gu,
  ha,
  haw,
  he,
  hi,
  hmn,
  hr,
  ht,
  hu,
  hy,
  id,
  ig,
  is,
  it,
  ja,
  ka,
  kk,
  km,
  kmr,
  kn,
  ko,
  ku,
  ky,
  lb,
  lo,
  lt,
  lv,
  mey,
  mg,
  mi,
  mk,
  ml,
  mn,
  mr,
  ms,
  mt,
  mww,
  my,
  nb,
  nd,
  ne,
  nl,
  nn,
  no,
  nso,
  ny,
  oc,
  om,
  or,
  pa,
  pl,
  plt,
  prs,
  ps,
  pt,
  ro,
  ru,
  rw,
  sd,
  sh,
  shi,
  si,
  sk,
  sl,
  sm,
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
  to,
  tr,
  tt,
  ty,
  ug,
  uk,
  ur,
  uz,
  ve,
  vi,
  wo,
  xh,
  yo,
  yue,
  zgh,
  zh,
  zu,
}
