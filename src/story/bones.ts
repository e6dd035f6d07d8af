/** Names across scripts: the consonants that every script writes, and how near two spellings are. */

/** Consonants that scripts and languages mix up. */
const CLASSES: ReadonlyMap<string, string> = new Map(
  ['pb', 'fv', 'td', 'kg', 'szcj', 'rl', 'm', 'n'].flatMap((members) =>
    [...members].map((sound) => [sound, members[0]!] as const),
  ),
)
/** Written or not, and wandering: «h» and the half vowels too. */
const SOFT: ReadonlySet<string> = new Set('aeiouwyh')

/** What it costs to leave a sound out, or to take it for another. */
const LEAVE_SOFT = 0.35
const LEAVE = 1
const CHANGE_ALIKE = 0.3
const CHANGE = 1.2

/**
 * The consonants of a romanised word by class, doubled ones once: `trmp` of «trump», «tramp» and
 * «toranpu». The names of one person in two languages mostly have the same.
 */
export function bonesOf(sounds: string): string {
  let bones = ''
  for (const sound of sounds) {
    const found = CLASSES.get(sound)
    if (found !== undefined && !bones.endsWith(found)) bones += found
  }
  // Japanese has one nasal, which is «m» before «p».
  return bones.replace(/n(?=p)/g, 'm')
}

/** How unlike two romanised words are, by the letter: 0 for the same, about 1 for nothing in common. */
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
