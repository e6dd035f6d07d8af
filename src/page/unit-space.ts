/** Japanese writes no space between a number and its unit; Intl does. */

/** A duration as Intl writes it in any language: `3 分` becomes `3分`. */
export const withoutUnitSpace = (duration: string): string => duration.replace(/ (?=[分秒])/, '')
