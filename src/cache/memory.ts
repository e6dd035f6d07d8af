/** The nearest cache: what this isolate made lately, least recently used out first. */

interface Slot<Value> {
  readonly value: Value
  readonly size: number
}

/** A map bounded by the summed size of its values, in whatever unit the caller counts. */
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
    // A Map keeps insertion order, so putting it back makes it the youngest.
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

  clear(): void {
    this.#slots.clear()
    this.#size = 0
  }
}
