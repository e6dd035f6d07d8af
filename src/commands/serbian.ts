/**
 * Serbian Cyrillic to Latin letters: one letter for each, two letters for three of them (Pravopis
 * srpskoga jezika).
 */
const LATIN = new Map(
  [...'абвгдђежзијклмнопрстћуфхцчш'].map(
    (letter, i) => [letter, [...'abvgdđežzijklmnoprstćufhcčš'][i] ?? letter] as const,
  ),
)
LATIN.set('љ', 'lj').set('њ', 'nj').set('џ', 'dž')

export function romanizeSerbian(text: string): string {
  return text.replace(/\p{Script=Cyrillic}/gu, (letter) => {
    const small = letter.toLowerCase()
    const latin = LATIN.get(small) ?? small
    return letter === small ? latin : latin.charAt(0).toUpperCase() + latin.slice(1)
  })
}
