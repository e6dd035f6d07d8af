/** A sparse multinomial regression: only some pairs of feature and language have a weight. */

export interface Design {
  /** Feature numbers of all samples in a row; a feature that occurs twice is there twice. */
  readonly features: Int32Array
  /** Where each sample starts in `features`; one entry more than samples. */
  readonly starts: Int32Array
  /** The language of each sample, by number. */
  readonly labels: Int32Array
}

export interface Weights {
  readonly languages: number
  /** The entries of feature f are those from `starts[f]` to `starts[f + 1]`. */
  starts: Int32Array
  entryLanguages: Uint8Array
  values: Float32Array
  bias: Float32Array
}

/**
 * Longer texts have more n-grams, and overlapping ones repeat each other, so the evidence grows
 * with the square root.
 */
function evidenceScale(count: number): number {
  return 1 / Math.sqrt(count + 4)
}

/**
 * Whether a feature of a sample is left out of a pass at random (dropout), so that no feature is
 * relied on too much.
 */
function dropped(feature: number, salt: number, share: number): boolean {
  let mixed = Math.imul(feature ^ salt, 0x9e3779b1)
  mixed ^= mixed >>> 15
  return (Math.imul(mixed, 0x85ebca6b) >>> 8) / 0x1000000 < share
}

function score(
  weights: Weights,
  design: Design,
  sample: number,
  scores: Float64Array,
  salt: number,
  share: number,
): number {
  const from = design.starts[sample] as number
  const to = design.starts[sample + 1] as number
  const scale = evidenceScale(to - from) / (1 - share)
  scores.fill(0)
  for (let i = from; i < to; i++) {
    const feature = design.features[i] as number
    if (dropped(feature, salt, share)) continue
    for (
      let e = weights.starts[feature] as number, end = weights.starts[feature + 1] as number;
      e < end;
      e++
    ) {
      scores[weights.entryLanguages[e] as number]! += weights.values[e] as number
    }
  }
  for (let l = 0; l < weights.languages; l++)
    scores[l] = (scores[l] as number) * scale + (weights.bias[l] as number)
  return scale
}

/** Turns scores into probabilities (softmax), and gives the index of the highest. */
function toProbabilities(scores: Float64Array): number {
  let most = -Infinity
  let best = 0
  for (let l = 0; l < scores.length; l++)
    if ((scores[l] as number) > most) {
      most = scores[l] as number
      best = l
    }
  let sum = 0
  for (let l = 0; l < scores.length; l++) sum += scores[l] = Math.exp((scores[l] as number) - most)
  for (let l = 0; l < scores.length; l++) scores[l]! /= sum
  return best
}

/**
 * One pass of AdaGrad over all samples in the order given; `decay` pulls the weights towards zero.
 */
export function pass(
  weights: Weights,
  design: Design,
  order: Int32Array,
  squares: Float32Array,
  rate: number,
  decay: number,
  dropout: number,
  random: () => number,
): { loss: number; right: number } {
  const scores = new Float64Array(weights.languages)
  const biasSquares = new Float64Array(weights.languages).fill(1)
  let loss = 0
  let right = 0
  for (const sample of order) {
    const salt = Math.floor(random() * 0x7fffffff)
    const scale = score(weights, design, sample, scores, salt, dropout)
    const label = design.labels[sample] as number
    if (toProbabilities(scores) === label) right++
    loss -= Math.log(Math.max(scores[label] as number, 1e-9))
    scores[label]! -= 1
    for (let l = 0; l < weights.languages; l++) {
      const gradient = scores[l] as number
      biasSquares[l]! += gradient * gradient
      weights.bias[l]! -= (0.1 * gradient) / Math.sqrt(biasSquares[l] as number)
    }
    for (
      let i = design.starts[sample] as number, to = design.starts[sample + 1] as number;
      i < to;
      i++
    ) {
      const feature = design.features[i] as number
      if (dropped(feature, salt, dropout)) continue
      for (
        let e = weights.starts[feature] as number, end = weights.starts[feature + 1] as number;
        e < end;
        e++
      ) {
        const g = scores[weights.entryLanguages[e] as number] as number
        if (g < 0.002 && g > -0.002) continue
        const gradient = g * scale + decay * (weights.values[e] as number)
        squares[e]! += gradient * gradient
        weights.values[e]! -= (rate * gradient) / Math.sqrt(squares[e] as number)
      }
    }
  }
  return { loss: loss / order.length, right: right / order.length }
}

/**
 * How much each entry changes scores over the samples: its weight times the square root of its
 * count.
 */
function saliency(weights: Weights, design: Design): Float64Array {
  const counts = new Float64Array(weights.starts.length)
  for (const feature of design.features) counts[feature]! += 1
  const result = new Float64Array(weights.values.length)
  for (let feature = 0; feature + 1 < weights.starts.length; feature++) {
    for (
      let e = weights.starts[feature] as number;
      e < (weights.starts[feature + 1] as number);
      e++
    ) {
      result[e] = Math.abs(weights.values[e] as number) * Math.sqrt(counts[feature] as number)
    }
  }
  return result
}

/**
 * Keeps the most important entries that fit into `budget` bytes: an entry costs 1.15 bytes, a
 * feature one more (measured after gzip).
 */
export function prune(weights: Weights, design: Design, budget: number): Weights {
  const worth = saliency(weights, design)
  const features = weights.starts.length - 1
  const bytes = (least: number): number => {
    let sum = 0
    for (let f = 0; f < features; f++) {
      let kept = 0
      for (let e = weights.starts[f] as number; e < (weights.starts[f + 1] as number); e++)
        if ((worth[e] as number) >= least) kept++
      if (kept > 0) sum += 1 + 1.15 * kept
    }
    return sum
  }
  let low = 0
  let high = worth.reduce((a, b) => Math.max(a, b), 0)
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2
    if (bytes(middle) > budget) low = middle
    else high = middle
  }
  const starts = new Int32Array(features + 1)
  const entries: number[] = []
  for (let f = 0; f < features; f++) {
    for (let e = weights.starts[f] as number; e < (weights.starts[f + 1] as number); e++)
      if ((worth[e] as number) >= high) entries.push(e)
    starts[f + 1] = entries.length
  }
  return {
    languages: weights.languages,
    starts,
    entryLanguages: Uint8Array.from(entries, (e) => weights.entryLanguages[e] as number),
    values: Float32Array.from(entries, (e) => weights.values[e] as number),
    bias: weights.bias,
  }
}

/** The design without the features that have no entries left. */
export function dropEmpty(weights: Weights, design: Design): Design {
  const starts = new Int32Array(design.starts.length)
  const features: Int32Array = new Int32Array(design.features.length)
  let kept = 0
  for (let sample = 0; sample + 1 < design.starts.length; sample++) {
    for (let i = design.starts[sample] as number; i < (design.starts[sample + 1] as number); i++) {
      const feature = design.features[i] as number
      if ((weights.starts[feature] as number) < (weights.starts[feature + 1] as number))
        features[kept++] = feature
    }
    starts[sample + 1] = kept
  }
  return { features: features.subarray(0, kept), starts, labels: design.labels }
}
