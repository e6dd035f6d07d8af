/**
 * What has been published where: one line for each acknowledged article, written when the answer
 * is there. A run that broke goes on under its own name, so that a request whose answer was lost
 * is the same request again.
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

export interface Noted {
  /** Path, path and line, or address. */
  readonly item: string
  /** Of what was sent. */
  readonly hash: string
  readonly slug: string
  /** Version that the server gave it; batches give none. */
  readonly etag?: string
  /** The run in which it was published. */
  readonly run: string
}

type Entry = { readonly started: string } | { readonly ended: string } | Noted

export class Journal {
  /** Of this run, or of the broken one that it goes on with. */
  readonly run: string
  readonly resumes: boolean
  readonly #file: string
  readonly #noted = new Map<string, Noted>()

  /** @param to the server; each has its own journal */
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

  /** The run went through all it was given: the next is a new one. */
  end(): void {
    this.#append({ ended: this.run })
  }

  /** Reads what is there; gives back the run that began and did not end. */
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

  /** One line an item, in place of all that was written in its course. */
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

/** A line that was cut off by a crash is none. */
function parse(line: string): Entry | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Entry) : undefined
  } catch {
    return undefined
  }
}
