import type { LanguageData } from './language-data.ts'

/** Shona. */
export const sn: LanguageData = {
  calendar: 'chg chk chn chp chs cht chv gum gun kub kuk kur mbu mug muv ndi nya svo zvi',
}
