import type { LanguageData } from './language-data.ts'

/** Bashkir. */
export const ba: LanguageData = {
  abbreviations: {
    never: 'акад дет др проф сен',
  },
  quotatives: 'ти тине тип',
  functionWords: `
    барлыҡ башҡа битте биттең биттәр буйынса булмай булған исеме иҫәп йәки кире менән мөмкин
    мөхәррирләү почта рөхсәт түгел файл хата электрон ҡатнашыусы үҙгәртеү һуңғы әгәр өсөн
  `,
  verbFinal: true,
}
