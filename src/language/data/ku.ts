import type { LanguageData } from './language-data.ts'

/** Kurdish. */
export const ku: LanguageData = {
  functionWords: 'bibe bike bikin dema divê hemû heye kirin nikare tenê',
  verbFinal: true,
  pointsBack: 'an|ev|ew|her wiha|herwiha|ji ber vê|ji bo mînak|jî|lê|paşê|piştî vê|wan|wê|wî|û',
}
