import type { LanguageData } from './language-data.ts'

/** Hausa. */
export const ha: LanguageData = {
  abbreviations: {
    never: 'alh arch barr col engr gen haj hon mal',
  },
  pointsBack: `
    a halin yanzu|amma|bayan haka|da|daga|don|duk|duk da haka|haka|hakan|ita|ko|kuma|misali|saboda|
    saboda haka|sannan|shi|su|sun|ta|waccan|wannan|waɗannan|ya
  `,
}
