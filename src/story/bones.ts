/** Compares names across scripts by their consonants, and measures how far two spellings differ. */

/** Groups of consonants that scripts and languages confuse; the first stands for its group. */
const CLASSES: ReadonlyMap<string, string> = new Map(
  ['pb', 'fv', 'td', 'kg', 'szcj', 'rl', 'm', 'n'].flatMap((members) =>
    [...members].map((sound) => [sound, members[0]!] as const),
  ),
)
/** Sounds whose spelling varies or is left out: vowels, half vowels and «h». */
const SOFT: ReadonlySet<string> = new Set('aeiouwyh')

/** Edit costs: to leave out a sound (soft or not), and to replace it (by a similar one or not). */
const LEAVE_SOFT = 0.35
const LEAVE = 1
const CHANGE_ALIKE = 0.3
const CHANGE = 1.2

/**
 * The consonants of a romanised word, each as its group, with repeats collapsed: `trmp` for
 * «trump», «tramp» and «toranpu». A person's name mostly has the same bones in any two languages.
 */
export function bonesOf(sounds: string): string {
  let bones = ''
  for (const sound of sounds) {
    const found = CLASSES.get(sound)
    if (found !== undefined && !bones.endsWith(found)) bones += found
  }
  // Japanese has a single final nasal, which sounds as «m» before «p».
  return bones.replace(/n(?=p)/g, 'm')
}

/** Edit distance of two romanised words per letter: 0 if equal, about 1 if nothing is in common. */
export function distance(a: string, b: string): number {
  const leave = (sound: string) => (SOFT.has(sound) ? LEAVE_SOFT : LEAVE)
  let row = [0]
  for (const y of b) row.push(row.at(-1)! + leave(y))
  for (const x of a) {
    const next = [row[0]! + leave(x)]
    for (let j = 0; j < b.length; j += 1) {
      const y = b[j]!
      next.push(Math.min(row[j + 1]! + leave(x), next[j]! + leave(y), row[j]! + changeCost(x, y)))
    }
    row = next
  }
  return row.at(-1)! / Math.max(1, (a.length + b.length) / 2)
}

function changeCost(x: string, y: string): number {
  if (x === y) return 0
  if (SOFT.has(x) || SOFT.has(y)) return SOFT.has(x) && SOFT.has(y) ? CHANGE_ALIKE : CHANGE
  return CLASSES.get(x) === CLASSES.get(y) ? CHANGE_ALIKE : CHANGE
}
