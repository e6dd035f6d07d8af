import type { LanguageData } from './language-data.ts'

/** Tamil. */
export const ta: LanguageData = {
  abbreviations: {
    never: 'எண் கேப் செனட் சென் செயின்ட் செல்வி டாக் டெட் திரு திருமதி பேரா ரெவ ரெவ்',
    ends: 'கி.பி கி.மு',
  },
  calendar: 'அக் ஆக ஏப் செப் செவ் ஜன ஞாயி டிச திங் நவ பிப் புத மார் வியா வெள்',
  quotatives: 'என எனக் எனச் எனவும் எனும் என்பது என்ற என்றார் என்று என்றும்',
  boilerplate: {
    links: 'இதையும் படியுங்கள்|மேலும் படிக்க',
    credits: 'புகைப்படம்',
  },
}
