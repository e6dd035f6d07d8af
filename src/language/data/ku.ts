import type { LanguageData } from './language-data.ts'

/** Kurdish. */
export const ku: LanguageData = {
  verbFinal: true,
  pointsBack: 'an|ev|ew|her wiha|herwiha|ji ber vê|ji bo mînak|jî|lê|paşê|piştî vê|wan|wê|wî|û',
}
