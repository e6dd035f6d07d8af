import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { chooseWeights, chosenWeights, WEIGHTS, weightsFile } from '../../src/commands/weights.ts'
import { FEATURES } from '../../src/summary/features.ts'
import { READER_FEATURES, READER_TARGETS } from '../../src/summary/reader.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const CHOSEN = 'src/summary/weights/weights.ts'

/** A copy of the folder of the weights, in a project of its own. */
function copied(): string {
  const root = mkdtempSync(join(tmpdir(), 'lede-weights-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  cpSync(join(ROOT, 'src/summary/weights'), join(root, 'src/summary/weights'), { recursive: true })
  return root
}

describe('the weights', () => {
  test('are all of them, until somebody chooses the free ones, and can be chosen back', () => {
    const root = copied()
    const before = readFileSync(join(root, CHOSEN), 'utf8')
    expect(chosenWeights(root)).toBe('all')
    chooseWeights('free', root)
    expect(chosenWeights(root)).toBe('free')
    const after = readFileSync(join(root, CHOSEN), 'utf8')
    expect(after).toContain(`'./free/ranking.weights.json'`)
    expect(after).toContain(`'./free/reader.weights.json'`)
    expect(after).not.toContain(`'./all/`)
    chooseWeights('all', root)
    expect(readFileSync(join(root, CHOSEN), 'utf8')).toBe(before)
  })

  test.each(WEIGHTS)('«%s» know the features of today', (weights) => {
    const read = (model: 'ranking' | 'reader') =>
      JSON.parse(readFileSync(join(ROOT, weightsFile(weights, model)), 'utf8'))
    expect(read('ranking').features).toEqual(FEATURES)
    const reader = read('reader')
    expect(reader.features).toEqual(READER_FEATURES)
    for (const target of READER_TARGETS) {
      expect(reader.weights[target]).toHaveLength(READER_FEATURES.length + 1)
    }
  })
})
