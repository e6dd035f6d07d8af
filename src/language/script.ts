/** Scripts of Unicode (UAX 24), as far as they distinguish languages, in tables of code units. */

export type Script =
  | 'Latn'
  | 'Cyrl'
  | 'Arab'
  | 'Deva'
  | 'Hani'
  | 'Kana'
  | 'Hang'
  | 'Grek'
  | 'Hebr'
  | 'Armn'
  | 'Geor'
  | 'Thai'
  | 'Laoo'
  | 'Khmr'
  | 'Mymr'
  | 'Sinh'
  | 'Beng'
  | 'Guru'
  | 'Gujr'
  | 'Orya'
  | 'Taml'
  | 'Telu'
  | 'Knda'
  | 'Mlym'
  | 'Ethi'
  | 'Tibt'
  | 'Thaa'
  | 'Syrc'
  | 'Nkoo'
  | 'Cher'
  | 'Cans'
  | 'Mong'
  | 'Tfng'
  | 'Olck'
  | 'Mtei'
  | 'Java'
  | 'Vaii'
  | 'Yiii'
  | 'Copt'

/** First and last code unit of each range of letters, without digits, punctuation and symbols. */
const RANGES: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x5a, 'Latn'],
  [0x61, 0x7a, 'Latn'],
  [0xaa, 0xaa, 'Latn'],
  [0xba, 0xba, 'Latn'],
  [0xc0, 0xd6, 'Latn'],
  [0xd8, 0xf6, 'Latn'],
  [0xf8, 0x2af, 'Latn'],
  [0x370, 0x373, 'Grek'],
  [0x376, 0x37d, 'Grek'],
  [0x386, 0x386, 'Grek'],
  [0x388, 0x3e1, 'Grek'],
  [0x3e2, 0x3ef, 'Copt'],
  [0x3f0, 0x3ff, 'Grek'],
  [0x400, 0x481, 'Cyrl'],
  [0x48a, 0x52f, 'Cyrl'],
  [0x531, 0x556, 'Armn'],
  [0x561, 0x587, 'Armn'],
  [0x5d0, 0x5f2, 'Hebr'],
  [0x620, 0x64a, 'Arab'],
  [0x66e, 0x6d3, 'Arab'],
  [0x6d5, 0x6ef, 'Arab'],
  [0x6fa, 0x6ff, 'Arab'],
  [0x700, 0x74f, 'Syrc'],
  [0x750, 0x77f, 'Arab'],
  [0x780, 0x7bf, 'Thaa'],
  [0x7c0, 0x7ff, 'Nkoo'],
  [0x8a0, 0x8ff, 'Arab'],
  [0x900, 0x963, 'Deva'],
  [0x971, 0x97f, 'Deva'],
  [0x980, 0x9e5, 'Beng'],
  [0x9f0, 0x9f1, 'Beng'],
  [0xa01, 0xa65, 'Guru'],
  [0xa70, 0xa76, 'Guru'],
  [0xa81, 0xae5, 'Gujr'],
  [0xb01, 0xb65, 'Orya'],
  [0xb82, 0xbe5, 'Taml'],
  [0xc00, 0xc65, 'Telu'],
  [0xc80, 0xce5, 'Knda'],
  [0xd00, 0xd65, 'Mlym'],
  [0xd81, 0xde5, 'Sinh'],
  [0xe01, 0xe3a, 'Thai'],
  [0xe40, 0xe4e, 'Thai'],
  [0xe81, 0xecd, 'Laoo'],
  [0xedc, 0xedf, 'Laoo'],
  [0xf00, 0xf1f, 'Tibt'],
  [0xf40, 0xfbc, 'Tibt'],
  [0x1000, 0x103f, 'Mymr'],
  [0x1050, 0x109f, 'Mymr'],
  [0x10a0, 0x10fa, 'Geor'],
  [0x10fc, 0x10ff, 'Geor'],
  [0x1100, 0x11ff, 'Hang'],
  [0x1200, 0x135f, 'Ethi'],
  [0x1380, 0x139f, 'Ethi'],
  [0x13a0, 0x13ff, 'Cher'],
  [0x1400, 0x167f, 'Cans'],
  [0x1780, 0x17d3, 'Khmr'],
  [0x1820, 0x18aa, 'Mong'],
  [0x1c50, 0x1c7d, 'Olck'],
  [0x1c80, 0x1c8f, 'Cyrl'],
  [0x1c90, 0x1cbf, 'Geor'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x1f00, 0x1fff, 'Grek'],
  [0x2c60, 0x2c7f, 'Latn'],
  [0x2c80, 0x2cff, 'Copt'],
  [0x2d00, 0x2d2d, 'Geor'],
  [0x2d30, 0x2d7f, 'Tfng'],
  [0x2d80, 0x2ddf, 'Ethi'],
  [0x3005, 0x3005, 'Hani'],
  [0x3041, 0x3096, 'Kana'],
  [0x30a1, 0x30fa, 'Kana'],
  [0x30fc, 0x30ff, 'Kana'],
  [0x3131, 0x318e, 'Hang'],
  [0x31f0, 0x31ff, 'Kana'],
  [0x3400, 0x4dbf, 'Hani'],
  [0x4e00, 0x9fff, 'Hani'],
  [0xa000, 0xa48c, 'Yiii'],
  [0xa500, 0xa62b, 'Vaii'],
  [0xa640, 0xa69f, 'Cyrl'],
  [0xa722, 0xa7ff, 'Latn'],
  [0xa980, 0xa9cd, 'Java'],
  [0xaa60, 0xaa7f, 'Mymr'],
  [0xabc0, 0xabed, 'Mtei'],
  [0xac00, 0xd7a3, 'Hang'],
  [0xf900, 0xfaff, 'Hani'],
  [0xfb13, 0xfb17, 'Armn'],
  [0xfb1d, 0xfb4f, 'Hebr'],
  [0xfb50, 0xfdff, 'Arab'],
  [0xfe70, 0xfefc, 'Arab'],
  [0xff21, 0xff3a, 'Latn'],
  [0xff41, 0xff5a, 'Latn'],
  [0xff66, 0xff9f, 'Kana'],
]

let scripts: (Script | undefined)[] | undefined
let indexByUnit: Uint8Array | undefined

/** Built at the first call: fifty fills are far cheaper than a regular expression with `\p{…}`. */
function tables(): { names: (Script | undefined)[]; index: Uint8Array } {
  if (scripts === undefined || indexByUnit === undefined) {
    scripts = [undefined]
    indexByUnit = new Uint8Array(65_536)
    for (const [first, last, script] of RANGES) {
      let number = scripts.indexOf(script)
      if (number < 0) number = scripts.push(script) - 1
      indexByUnit.fill(number, first, last + 1)
    }
  }
  return { names: scripts, index: indexByUnit }
}

/** The script of a letter, by its UTF-16 code unit; undefined for anything else. */
export function scriptOf(codeUnit: number): Script | undefined {
  const { names, index } = tables()
  return names[index[codeUnit] ?? 0]
}

/**
 * How many letters of each script a text has. Letters beyond the basic plane count as Han, because
 * nearly all of them in articles are rare ideographs; emoji do not count.
 */
export function countScripts(text: string): Map<Script, number> {
  const { names, index } = tables()
  const counts = new Uint32Array(names.length)
  let rareIdeographs = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    // High surrogates of planes 2 and 3 (U+20000…U+3FFFF) are D840…D8BF.
    if (unit >= 0xd840 && unit <= 0xd8bf) rareIdeographs++
    const number = index[unit] ?? 0
    counts[number] = (counts[number] ?? 0) + 1
  }
  const result = new Map<Script, number>()
  for (let number = 1; number < names.length; number++) {
    const script = names[number]
    const count = (counts[number] ?? 0) + (script === 'Hani' ? rareIdeographs : 0)
    if (script !== undefined && count > 0) result.set(script, count)
  }
  return result
}
