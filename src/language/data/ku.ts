import type { LanguageData } from './language-data.ts'

/** Kurdish. */
export const ku: LanguageData = {
  weekdays: 'duşem dşm pêncşem pşm sêşem sşm yekşem yşm çarşem çşm înî şem şemî',
  functionWords: 'bibe bide bike bikin dema divê hate heke hemû heye kirin nikare tenê were',
  verbFinal: true,
}
