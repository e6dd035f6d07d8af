/** Learns logistic models with a ridge, by Newton's method (iteratively reweighted least squares). */

/** Rows of features, not scaled, with labels 0…1 and weights. */
interface LogisticExamples {
  readonly rows: readonly Float64Array[]
  readonly labels: Float64Array
  readonly weights: Float64Array
}

const STEPS = 8

/**
 * Returns the weights of the features and, last, the intercept, which is not regularised.
 * Deterministic: the same examples in the same order give the same weights.
 */
export function learnLogistic(
  { rows, labels, weights }: LogisticExamples,
  ridge: number,
): Float64Array {
  const width = (rows[0]?.length ?? 0) + 1
  const found = new Float64Array(width)
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = new Float64Array(width)
    const hessian = Array.from({ length: width }, () => new Float64Array(width))
    rows.forEach((row, i) => {
      let odds = found[width - 1]!
      for (let f = 0; f < width - 1; f += 1) odds += row[f]! * found[f]!
      const chance = 1 / (1 + Math.exp(-odds))
      const weight = weights[i]!
      const slope = (labels[i]! - chance) * weight
      const bend = Math.max(chance * (1 - chance), 1e-6) * weight
      for (let f = 0; f < width; f += 1) {
        const value = f === width - 1 ? 1 : row[f]!
        if (value === 0) continue
        gradient[f]! += slope * value
        const line = hessian[f]!
        const scaled = bend * value
        for (let g = 0; g <= f; g += 1) line[g]! += scaled * (g === width - 1 ? 1 : row[g]!)
      }
    })
    for (let f = 0; f < width; f += 1) {
      const held = f === width - 1 ? 1e-6 : ridge
      gradient[f]! -= held * found[f]!
      hessian[f]![f]! += held
    }
    const change = solve(hessian, gradient)
    for (let f = 0; f < width; f += 1) found[f]! += change[f]!
  }
  return found
}

/** Solves a symmetric system, given by its lower half, by Cholesky's decomposition, in place. */
function solve(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const n = right.length
  for (let i = 0; i < n; i += 1) {
    const row = lower[i]!
    for (let j = 0; j <= i; j += 1) {
      const other = lower[j]!
      let sum = row[j]!
      for (let k = 0; k < j; k += 1) sum -= row[k]! * other[k]!
      row[j] = i === j ? Math.sqrt(sum) : sum / other[j]!
    }
  }
  const result = Float64Array.from(right)
  for (let i = 0; i < n; i += 1) {
    for (let k = 0; k < i; k += 1) result[i]! -= lower[i]![k]! * result[k]!
    result[i]! /= lower[i]![i]!
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < n; k += 1) result[i]! -= lower[k]![i]! * result[k]!
    result[i]! /= lower[i]![i]!
  }
  return result
}
