import type { LanguageData } from './language-data.ts'

/** Welsh. */
export const cy: LanguageData = {
  abbreviations: {
    never: 'parch',
  },
  weekdays: 'dydd gwe gwener iau llun maw mawrth mer mercher sad sadwrn sul',
  functionWords: `
    arall bydd cadw cael ddewis dewis drwy eraill gael gall golygu gyda gynnwys hawl hefyd holl math
    mewn newid oherwydd osod rhag rhaid sydd symud unig unrhyw wedi wrth ychwanegu
  `,
}
