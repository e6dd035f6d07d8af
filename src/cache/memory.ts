/** The nearest cache: recent values of this isolate. The least recently used are dropped first. */

interface Slot<Value> {
  readonly value: Value
  readonly size: number
}

/** A map that is bounded by the summed sizes of its values, in whatever unit the caller counts. */
export class Memory<Value> {
  readonly #slots = new Map<string, Slot<Value>>()
  readonly #limit: number
  #size = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  get(key: string): Value | undefined {
    const slot = this.#slots.get(key)
    if (!slot) return undefined
    // A Map keeps insertion order, so inserting it again makes it the most recent.
    this.#slots.delete(key)
    this.#slots.set(key, slot)
    return slot.value
  }

  set(key: string, value: Value, size: number): void {
    this.delete(key)
    if (size > this.#limit) return
    this.#slots.set(key, { value, size })
    this.#size += size
    for (const [oldest, slot] of this.#slots) {
      if (this.#size <= this.#limit) break
      this.#slots.delete(oldest)
      this.#size -= slot.size
    }
  }

  delete(key: string): void {
    const slot = this.#slots.get(key)
    if (!slot) return
    this.#slots.delete(key)
    this.#size -= slot.size
  }
}
