/**
 * Records what has been published where: one line for each acknowledged article, written when its
 * answer arrives. An interrupted run continues under its own name, so that a request whose answer
 * was lost is recognised as the same request.
 */

import { createHash, randomUUID } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

export const hashOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32)

interface Noted {
  /** Path, path with line, or address. */
  readonly item: string
  /** Hash of what was sent. */
  readonly hash: string
  readonly slug: string
  /** The version that the server answered with; batches have none. */
  readonly etag?: string
  /** The run that published it. */
  readonly run: string
}

type Entry = { readonly started: string } | { readonly ended: string } | Noted

export class Journal {
  /** Name of this run, or of the interrupted one that it continues. */
  readonly run: string
  readonly resumes: boolean
  readonly #file: string
  readonly #noted = new Map<string, Noted>()

  /** @param to the server; each server has its own journal */
  constructor(folder: string, to: string) {
    mkdirSync(folder, { recursive: true })
    this.#file = join(folder, `${hashOf(to).slice(0, 12)}.jsonl`)
    const open = this.#read()
    this.resumes = open !== undefined
    this.run = open ?? randomUUID()
    this.#compact()
  }

  find(item: string): Noted | undefined {
    return this.#noted.get(item)
  }

  note(noted: Omit<Noted, 'run'>): void {
    const entry = { ...noted, run: this.run }
    this.#noted.set(noted.item, entry)
    this.#append(entry)
  }

  /** Records that the run has ended; the next one is a new run. */
  end(): void {
    this.#append({ ended: this.run })
  }

  /** Reads the journal; returns the run that began and did not end. */
  #read(): string | undefined {
    if (!existsSync(this.#file)) return undefined
    let open: string | undefined
    for (const line of readFileSync(this.#file, 'utf8').split('\n')) {
      const entry = parse(line)
      if (!entry) continue
      if ('started' in entry) open = entry.started
      else if ('ended' in entry) open = undefined
      else this.#noted.set(entry.item, entry)
    }
    return open
  }

  /** Replaces everything recorded so far by one line for each item. */
  #compact(): void {
    const entries: Entry[] = [{ started: this.run }, ...this.#noted.values()]
    writeFileSync(
      `${this.#file}.new`,
      entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
    )
    renameSync(`${this.#file}.new`, this.#file)
  }

  #append(entry: Entry): void {
    appendFileSync(this.#file, `${JSON.stringify(entry)}\n`)
  }
}

/** A line that a crash cut off is ignored. */
function parse(line: string): Entry | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Entry) : undefined
  } catch {
    return undefined
  }
}
