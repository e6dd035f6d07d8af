import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The slowest files, slowest first: started last, they would run alone at the end. */
const FIRST: readonly string[] = [
  'worker/export.test.ts',
  'browser/every-page.test.ts',
  'browser/fonts.test.ts',
  'browser/desk.test.ts',
  'worker/quota.test.ts',
  'browser/layout-shift.test.ts',
  'worker/faults.test.ts',
  'browser/elements.test.ts',
  'browser/five-tasks.test.ts',
  'node/deploy.test.ts',
  'node/growth.test.ts',
  'node/readme.test.ts',
]

const PROJECTS = ['whole', 'node', 'stores', 'rooms']

const orderOf = ({ moduleId, project }: TestSpecification): number => {
  const place = FIRST.findIndex((name) => moduleId.endsWith(`/test/${name}`))
  return PROJECTS.indexOf(project.name) * 100 + (place < 0 ? FIRST.length : place)
}

/** Runs the slowest files first, and the files of each project together. */
export class Dearest extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => orderOf(a) - orderOf(b))
  }
}
