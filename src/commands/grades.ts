/** The grades of the reader benchmark as labels. */

import type { ReaderTarget } from '../summary/reader.ts'

interface Editor {
  /** 0…3 for each line; 0 means that the line annoys. */
  readonly grade: readonly number[]
}

/** The editors' grades of a document, by line, from 0. */
export interface Grades {
  readonly sentences: number
  readonly A: Editor
  readonly B: Editor
  readonly C: Editor
  readonly mean: {
    readonly grade: readonly number[]
    readonly open: readonly number[]
    /** A line, another line that it needs to be understood, and the share of the editors who say so. */
    readonly needs: readonly (readonly [line: number, needed: number, share: number])[]
  }
}

const HIGHEST = 3

/** The label of each line, 0…1, for each target. */
export function labelsOf({ sentences, A, B, C, mean }: Grades): Record<ReaderTarget, number[]> {
  const none = () => new Array<number>(sentences).fill(0)
  const needs = { previous: none(), first: none(), between: none() }
  for (const [line, needed, share] of mean.needs) {
    const kind = needed === line - 1 ? 'previous' : needed === 0 ? 'first' : 'between'
    needs[kind][line] = Math.max(needs[kind][line]!, share)
  }
  return {
    grade: mean.grade.map((grade) => grade / HIGHEST),
    annoys: none().map((_, i) => [A, B, C].filter(({ grade }) => grade[i] === 0).length / 3),
    opens: [...mean.open],
    ...needs,
  }
}
