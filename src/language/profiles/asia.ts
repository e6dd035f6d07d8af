import type { Profiles } from './profile.ts'

/** And Africa: scripts without capitals know no openers, so what is listed there just goes on. */
export const ASIA: Profiles = {
  id: {
    never:
      'dra hj sdr sdri bpk tn ny nn kh kol jend letjen mayjen brigjen lettu jl jln a.n u.p s.d d.a gg kab kec kel rp pt cv yth h ir st drg alm almh',
    ends: 'dll dsb dst s.h s.e m.si m.m s.pd m.h tbk m.pd s.t s.ip',
    numbered: 'no hal tgl hlm rp ps',
    openers:
      'ia dia ini itu di ke dari pada dengan untuk dan tetapi namun atau jika ketika yang mereka kami kita para menurut sementara selain bahkan oleh dalam setelah saat',
  },
  ms: {
    never: 'tn pn cik en hj jln sdn dato yb yab kg km',
    ends: 'dll dsb dst bhd',
    numbered: 'no hlm rm',
    openers:
      'ia dia beliau ini itu di ke dari pada dengan untuk dan tetapi namun atau jika apabila yang mereka kami kita para menurut sementara selain dalam selepas',
  },
  fil: {
    never: 'g gng bb atty hon blg brgy',
    ends: 'atbp',
    openers: 'ang mga si sina sa ng at ngunit pero kung kapag ito iyon siya sila kami tayo hindi',
  },
  vi: {
    never: 'ts ths gs pgs bs ks tp p q ts.bs gs.ts pgs.ts ths.bs tx tr nxb',
    ends: 'v.v tp.hcm',
    openers:
      'ông bà anh chị họ tôi chúng đây đó những các một và nhưng nếu khi sau trước theo tại trong với để do vì không có',
  },
  sw: {
    never: 'bw bi dkt mh k.m',
    ends: 'n.k n.k.w',
    openers: 'na lakini kwa katika yeye wao hii hiyo huyo hata pia baada kabla',
  },
  so: { never: 'dr prof mw', ends: 'iwm', openers: 'waa waxaa laakiin haddii' },
  he: { never: 'פרופ גב מר רח עמ מס טל שד אינג', ends: 'וכו וגו' },
  ar: { never: 'د أ م ص ت ه ج ط', ends: 'إلخ الخ' },
  fa: { never: 'دکتر', ends: 'ه.ش ه.ق ق.م' },
  hi: { never: 'डॉ डा श्री श्रीमती पं प्रो सु कु मो नं पृ ई स्व ले चौ', ends: 'ई.पू आदि' },
  mr: { never: 'डॉ श्री श्रीमती पं प्रो प्रा सौ कै मा कु नं क्र पृ', ends: 'इ.स इ.स.पू' },
  ne: { never: 'डा श्री पं प्रा नं पृ वि.सं', ends: 'ई.पू' },
  bn: { never: 'ড ডা মো মোঃ মি অধ্যা ইঞ্জি নং শ্রী', ends: 'খ্রি খ্রিঃ ইং' },
  gu: { never: 'ડૉ ડો શ્રી શ્રીમતી પ્રો પં સ્વ નં', ends: 'ઈ.સ' },
  pa: { never: 'ਡਾ ਸ੍ਰੀ ਸ਼੍ਰੀ ਪ੍ਰੋ ਸ੍ਰ ਸ ਨੰ', ends: 'ਈ' },
  ta: { never: 'திரு திருமதி டாக் பேரா எண் செல்வி', ends: 'கி.மு கி.பி' },
  te: { never: 'డా శ్రీ శ్రీమతి ప్రొ నం', ends: 'క్రీ.శ క్రీ.పూ' },
  kn: { never: 'ಡಾ ಶ್ರೀ ಶ್ರೀಮತಿ ಪ್ರೊ ನಂ', ends: 'ಕ್ರಿ.ಶ ಕ್ರಿ.ಪೂ' },
  ml: { never: 'ഡോ പ്രൊ പ്രൊഫ പ്രഫ ശ്രീ ശ്രീമതി അഡ്വ മി നം അസി ഗവ', ends: 'ക്രി.വ ക്രി.മു' },
  or: { never: 'ଡ ଡା ଡଃ ଶ୍ରୀ ପ୍ରଫେ' },
  si: { never: 'ආචාර්ය ඩී', ends: 'ක්‍රි.ව ක්‍රි.පූ පෙ.ව ප.ව' },
}
