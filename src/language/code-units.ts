/**
 * What each UTF-16 code unit is for a scan over words, as a table. Regular expressions with `\p{…}`
 * cost milliseconds at the first call in an isolate; this table costs some hundredths of one.
 */

export const OTHER = 0
/** Letters, marks and digits of scripts that separate words by spaces. */
export const WORD = 1
/** Letters and marks of scripts that write words without spaces between them. */
export const UNSPACED = 2
/** First half of a letter beyond the basic plane; second half of any character there. */
export const SURROGATE = 3
/** Joiners and the soft hyphen: they are no letters, but do not separate anything. */
export const JOINER = 4

/**
 * Beyond ASCII, everything counts as a letter, mark or digit except these: punctuation, symbols,
 * separators and control characters, by the general categories of Unicode 16. Ranges or single code
 * units, hexadecimal.
 */
const NOT_IN_WORDS =
  '80-a9 ab-b1 b4 b6-b8 bb bf d7 f7 2c2-2c5 2d2-2df 2e5-2eb 2ed 2ef-2ff 375 37e 384-385 387 3f6 482 55a-55f 589-58f 5be 5c0 5c3 5c6 5f3-60f 61b-61f 66a-66d 6d4 6dd-6de 6e9 6fd-6fe 700-70f 7f6-7f9 7fe-7ff 830-83e 85e 888 890-891 8e2 964-965 970 9f2-9f3 9fa-9fb 9fd a76 af0-af1 b70 bf3-bfa c77 c7f c84 d4f d79 df4 e3f e4f e5a-e5b f01-f17 f1a-f1f f34 f36 f38 f3a-f3d f85 fbe-fc5 fc7-fda 104a-104f 109e-109f 10fb 1360-1368 1390-1399 1400 166d-166e 1680 169b-169c 16eb-16ed 1735-1736 17d4-17d6 17d8-17db 1800-180a 180e 1940-1945 19de-19ff 1a1e-1a1f 1aa0-1aa6 1aa8-1aad 1b4e-1b4f 1b5a-1b6a 1b74-1b7f 1bfc-1bff 1c3b-1c3f 1c7e-1c7f 1cc0-1cc7 1cd3 1fbd 1fbf-1fc1 1fcd-1fcf 1fdd-1fdf 1fed-1fef 1ffd-206f 207a-207e 208a-208e 20a0-20c1 2100-2101 2103-2106 2108-2109 2114 2116-2118 211e-2123 2125 2127 2129 212e 213a-213b 2140-2144 214a-214d 214f 218a-244a 249c-24e9 2500-2775 2794-2bff 2ce5-2cea 2cf9-2cfc 2cfe-2cff 2d70 2e00-2e2e 2e30-3004 3008-3020 3030 3036-3037 303d-303f 309b-309c 30a0 30fb 3190-3191 3196-319f 31c0-31ef 3200-321e 322a-3247 3250 3260-327f 328a-32b0 32c0-33ff 4dc0-4dff a490-a4c6 a4fe-a4ff a60d-a60f a673 a67e a6f2-a716 a720-a721 a789-a78a a828-a82b a836-a839 a874-a877 a8ce-a8cf a8f8-a8fa a8fc a92e-a92f a95f a9c1-a9cd a9de-a9df aa5c-aa5f aa77-aa79 aade-aadf aaf0-aaf1 ab5b ab6a-ab6b abeb fb29 fbb2-fbd2 fd3e-fd4f fd90-fd91 fdc8-fdcf fdfc-fdff fe10-fe19 fe30-fe6b feff-ff0f ff1a-ff20 ff3b-ff40 ff5b-ff65 ffe0-ffff'

/** Thai, Lao, Burmese, Khmer; iteration marks, kana, Han, half-width kana. */
const UNSPACED_RANGES: readonly (readonly [number, number])[] = [
  [0x0e01, 0x0e3a],
  [0x0e40, 0x0e4e],
  [0x0e81, 0x0ecf],
  [0x0edc, 0x0edf],
  [0x1000, 0x103f],
  [0x1050, 0x109d],
  [0x1780, 0x17d3],
  [0x3005, 0x3007],
  [0x3031, 0x3035],
  [0x3041, 0x309a],
  [0x309d, 0x309f],
  [0x30a1, 0x30fa],
  [0x30fc, 0x30ff],
  [0x31f0, 0x31ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa9e0, 0xa9fe],
  [0xaa60, 0xaa76],
  [0xaa7a, 0xaa7f],
  [0xf900, 0xfaff],
  [0xff66, 0xff9f],
  // High surrogates of planes 2 and 3: rare Han.
  [0xd840, 0xd8bf],
]

let kinds: Uint8Array | undefined

/** The table, by code unit; built at the first call. */
export function wordKinds(): Uint8Array {
  if (kinds !== undefined) return kinds
  const table = new Uint8Array(0x1_0000)
  table.fill(WORD, 0x80)
  for (const range of NOT_IN_WORDS.split(' ')) {
    const [first = '', last = first] = range.split('-')
    table.fill(OTHER, Number.parseInt(first, 16), Number.parseInt(last, 16) + 1)
  }
  table.fill(WORD, 0x30, 0x3a)
  table.fill(WORD, 0x41, 0x5b)
  table.fill(WORD, 0x61, 0x7b)
  // Plane 1 begins with old scripts and mathematical letters, followed by emoji (D83C…); planes 14
  // to 16 have no letters.
  table.fill(SURROGATE, 0xd800, 0xe000)
  table.fill(OTHER, 0xd83c, 0xd840)
  table.fill(OTHER, 0xd8c0, 0xdc00)
  // Private use.
  table.fill(OTHER, 0xe000, 0xf900)
  for (const [first, last] of UNSPACED_RANGES) table.fill(UNSPACED, first, last + 1)
  for (const joiner of [0xad, 0x200c, 0x200d, 0x2060]) table[joiner] = JOINER
  // A variation selector after an emoji would otherwise look like a word.
  table.fill(JOINER, 0xfe00, 0xfe10)
  kinds = table
  return table
}
