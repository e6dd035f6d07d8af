import type { LanguageData } from './language-data.ts'

/** Kurdish. */
export const ku: LanguageData = {
  weekdays: 'duşem dşm pşm sêşem sşm yşm çşm înî şem şemî',
  functionWords: 'bibe bike bikin dema divê hemû heye kirin nikare tenê',
  verbFinal: true,
}
