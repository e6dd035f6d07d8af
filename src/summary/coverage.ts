/**
 * Represents an event by the pairs of adjacent words that several articles share, and tracks which
 * have been told (concept coverage: Gillick & Favre 2009, «A Scalable Global Model for
 * Summarization»).
 */

interface Teller {
  /** Index of its article. */
  readonly member: number
  /** Ids of its words in order. */
  readonly terms: readonly number[]
}

interface Pair<Sentence> {
  readonly tellers: ReadonlySet<Sentence>
  /** Share of the articles that have it, 0…1. */
  readonly share: number
}

export class Coverage<Sentence extends Teller> {
  /** The pairs that no chosen sentence has told yet. */
  readonly #untold = new Map<string, Pair<Sentence>>()
  /** Shares of the untold pairs of a sentence, summed. */
  readonly #left = new Map<Sentence, number>()
  readonly #mean: number

  constructor(sentences: readonly Sentence[]) {
    const tellersOf = new Map<string, Set<Sentence>>()
    for (const sentence of sentences) {
      for (const pair of pairsOf(sentence)) {
        const tellers = tellersOf.get(pair) ?? new Set()
        tellersOf.set(pair, tellers.add(sentence))
      }
    }
    const articles = new Set(sentences.map(({ member }) => member)).size
    for (const [pair, tellers] of tellersOf) {
      const reporting = new Set([...tellers].map(({ member }) => member)).size
      if (reporting < 2) continue
      const share = reporting / articles
      this.#untold.set(pair, { tellers, share })
      for (const teller of tellers) this.#left.set(teller, this.#leftOf(teller) + share)
    }
    const sum = sentences.reduce((total, sentence) => total + this.#densityOf(sentence), 0)
    this.#mean = sum / Math.max(1, sentences.length)
  }

  /** How densely a sentence tells untold pairs; 1 is the mean before any was told. */
  newsOf(sentence: Sentence): number {
    return this.#mean === 0 ? 0 : this.#densityOf(sentence) / this.#mean
  }

  /** Marks what this sentence says as told: it no longer counts as news in any other. */
  tell(sentence: Sentence): void {
    for (const pair of pairsOf(sentence)) {
      const news = this.#untold.get(pair)
      if (!news) continue
      this.#untold.delete(pair)
      for (const teller of news.tellers) this.#left.set(teller, this.#leftOf(teller) - news.share)
    }
  }

  #leftOf(sentence: Sentence): number {
    return this.#left.get(sentence) ?? 0
  }

  #densityOf(sentence: Sentence): number {
    return this.#leftOf(sentence) / Math.max(1, sentence.terms.length)
  }
}

function pairsOf({ terms }: Teller): string[] {
  return terms.slice(1).map((term, i) => `${terms[i]} ${term}`)
}
