import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take longest on a quiet machine, the dearest first: begun last, they would run alone at the end. */
const FIRST: readonly string[] = []

const placeOf = ({ moduleId, project }: TestSpecification): number => {
  const place = FIRST.findIndex((name) => moduleId.endsWith(name))
  if (place >= 0) return place
  return FIRST.length + ['whole', 'stores', 'rooms'].indexOf(project.name)
}

/** Runs the dearest files first, and those of a project one behind the other. */
export class Dearest extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => placeOf(a) - placeOf(b))
  }
}
