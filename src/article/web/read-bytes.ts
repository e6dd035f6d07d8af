/** Reads the bytes of a body within bounds, in however many pieces it comes. */

interface ReadBounds {
  /** Bytes that are kept. */
  readonly maxBytes: number
  /** Reading goes on up to so many bytes; those beyond `maxBytes` are dropped. */
  readonly countTo?: number
  /** Called before each read; throws when there is no time left. */
  readonly check?: () => void
}

export interface BytesRead {
  /** At most `maxBytes`. */
  readonly bytes: Uint8Array
  /** Bytes received, with the dropped ones; reading may have stopped before the end. */
  readonly length: number
}

/** Bytes of one read, and of the first buffer. */
const PIECE = 65_536

/** A buffer that grows by doubling, up to its bound. */
export class ByteBuffer {
  #buffer = new Uint8Array(0)
  #kept = 0
  /** Bytes that were added, with the dropped ones. */
  length = 0
  readonly #maxBytes: number

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  add(piece: Uint8Array): void {
    this.length += piece.length
    const part = piece.subarray(0, this.#maxBytes - this.#kept)
    const needed = this.#kept + part.length
    if (needed > this.#buffer.length) {
      const size = Math.max(needed, Math.min(this.#maxBytes, this.#buffer.length * 2), PIECE)
      const larger = new Uint8Array(size)
      larger.set(this.#buffer.subarray(0, this.#kept))
      this.#buffer = larger
    }
    this.#buffer.set(part, this.#kept)
    this.#kept = needed
  }

  get bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#kept)
  }
}

/**
 * Reads a body from its beginning. If a page comes in pieces of one byte, reading piece by piece
 * costs a call for each and keeps timers from firing, so the runtime collects them into large
 * pieces. What is not read is cancelled.
 *
 * @throws whatever the stream and `check` throw
 */
export async function readUpTo(
  body: ReadableStream<Uint8Array> | null,
  { maxBytes, countTo = maxBytes + 1, check }: ReadBounds,
): Promise<BytesRead> {
  const gathered = new ByteBuffer(maxBytes)
  if (body !== null) {
    const next = largePieces(body)
    try {
      while (gathered.length < countTo) {
        check?.()
        const piece = await next.read()
        if (piece === null) return gathered
        gathered.add(piece)
      }
      await next.cancel()
    } catch (error) {
      await next.cancel().catch(() => undefined)
      throw error
    }
  }
  return gathered
}

interface Pieces {
  /** Null at the end. */
  read(): Promise<Uint8Array | null>
  cancel(): Promise<void>
}

/**
 * Reads in pieces of our size, as bodies from the network allow; streams made by scripts do not.
 */
function largePieces(body: ReadableStream<Uint8Array>): Pieces {
  const reader = byteReader(body)
  if (reader === null) {
    const plain = body.getReader()
    return {
      read: async () => (await plain.read()).value ?? null,
      cancel: () => plain.cancel(),
    }
  }
  let buffer = new ArrayBuffer(PIECE)
  return {
    read: async () => {
      const { value } = await reader.readAtLeast(PIECE, new Uint8Array(buffer, 0, PIECE))
      if (value === undefined || value.length === 0) return null
      buffer = value.buffer
      return value
    },
    cancel: () => reader.cancel(),
  }
}

function byteReader(body: ReadableStream<Uint8Array>): ReadableStreamBYOBReader | null {
  try {
    const reader = body.getReader({ mode: 'byob' })
    if ('readAtLeast' in reader)
      return reader
      // Node reads in pieces of our size, but does not collect small ones.
    ;(reader as ReadableStreamBYOBReader).releaseLock()
    return null
  } catch {
    return null
  }
}
