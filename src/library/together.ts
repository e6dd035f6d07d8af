/**
 * Combines questions that are asked at the same moment: a list of thirty entries asks for the
 * translations of each, and the database is asked once.
 *
 * @param load answers for all keys; keys that it leaves out have no answer
 */
export function together<Value>(
  load: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): (key: string) => Promise<Value | undefined> {
  let asked: { readonly keys: Set<string>; readonly answers: Promise<ReadonlyMap<string, Value>> }
  let open = false
  return async (key) => {
    if (!open) {
      open = true
      const keys = new Set<string>()
      const answers = Promise.resolve().then(() => {
        open = false
        return load([...keys])
      })
      asked = { keys, answers }
    }
    asked.keys.add(key)
    return (await asked.answers).get(key)
  }
}
