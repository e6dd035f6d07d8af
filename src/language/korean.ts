/** Removes Korean particles, which are attached to nouns: «글자를», «글자가» and «글자» are one word. */

/** Particles that hardly any noun ends with, the longest first. */
const CLEAR =
  /(?:에게서|으로부터|이라는|이라고|에서는|에서도|께서는|으로써|으로서|에서|에게|께서|으로|까지|부터|처럼|보다|라는|라고|에는|에도|이며|을|를)$/
/** Particles that nouns and verbs may also end with. */
const UNCLEAR = /(?:이|가|은|는|의|도|만|로|와|과|에|나)$/
/** Syllables that must remain of a noun. */
const MIN_NOUN = 2

/**
 * The noun without its particle, for each word of a text that has one. A syllable that may also
 * belong to the word («고양이», «움직이는») counts as a particle only if the text has the noun in another
 * form too.
 */
export function withoutParticles(words: Iterable<string>): Map<string, string> {
  const written = new Set(words)
  const formsOf = new Map<string, number>()
  const cuts: { word: string; noun: string; clear: boolean }[] = []
  for (const word of written) {
    for (const pattern of [CLEAR, UNCLEAR]) {
      const noun = word.replace(pattern, '')
      if (noun === word || noun.length < MIN_NOUN) continue
      cuts.push({ word, noun, clear: pattern === CLEAR })
      formsOf.set(noun, (formsOf.get(noun) ?? (written.has(noun) ? 1 : 0)) + 1)
    }
  }
  const nouns = new Map<string, string>()
  for (const { word, noun, clear } of cuts) {
    if (nouns.has(word)) continue
    if (clear || formsOf.get(noun)! > 1) nouns.set(word, noun)
  }
  return nouns
}
