/**
 * The requests of the desk. The token is stored in the session of this tab and sent nowhere else.
 */

import { defined } from '../../defined.ts'

const KEY = 'lede-token'

export const token = {
  get: (): string => sessionStorage.getItem(KEY) ?? '',
  set: (value: string): void => sessionStorage.setItem(KEY, value),
  forget: (): void => sessionStorage.removeItem(KEY),
}

/** What the service says is wrong. */
export class Refusal extends Error {
  readonly status: number

  constructor(status: number, detail: string) {
    super(detail)
    this.status = status
  }
}

/**
 * Sends a request with the token.
 *
 * @param body a reading list in OPML as a file; anything else is sent as JSON
 * @throws Refusal with the problem's own words
 */
export async function ask(method: string, path: string, body?: unknown): Promise<Response> {
  const isFile = body instanceof Blob
  const type = isFile ? 'text/x-opml' : 'application/json'
  const response = await fetch(path, {
    method,
    cache: 'no-store',
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${token.get()}`,
      ...defined({ 'content-type': body === undefined ? undefined : type }),
    },
    ...defined({ body: body === undefined || isFile ? body : JSON.stringify(body) }),
  })
  if (response.ok) return response
  const problem = (await response.json().catch(() => ({}))) as { detail?: unknown }
  throw new Refusal(response.status, String(problem.detail ?? response.statusText))
}

export async function read<Value>(path: string): Promise<Value> {
  return (await ask('GET', path)).json() as Promise<Value>
}

export interface Entry {
  readonly source: string
  readonly id: string
  readonly title: string
  readonly url: string | null
  readonly seen: string
  readonly state: 'waiting' | 'stored' | 'same' | 'refused'
  readonly article: string | null
  readonly reason: string | null
}

export interface DeskState {
  readonly token: { readonly name: string; readonly scopes: readonly string[] }
  readonly kv_writes: { readonly used: number; readonly of: number | null }
  /** Slugs of the articles that can be changed only in their files. */
  readonly files: readonly string[]
  readonly entries: readonly Entry[]
  readonly webhooks: readonly {
    readonly type: string
    readonly article: string
    readonly state: string
    readonly tries: number
    readonly answer: string | null
    readonly moment: string
  }[]
}

export interface Source {
  readonly name: string
  readonly url: string
  readonly title: string
  readonly state: string
  readonly last_attempt: string | null
  readonly last_error: string | null
  readonly entries?: Readonly<Record<string, number>>
}

/** What became of a feed of a reading list. */
export interface Followed {
  readonly url: string
  readonly title: string
  readonly status: number
  readonly detail?: string
}

export interface Health {
  readonly bindings: Readonly<Record<string, string>>
  readonly complaints?: readonly string[]
}

export interface Article {
  readonly id: string
  readonly title: string
  readonly url: string | null
  readonly language: string
  readonly tags: readonly string[]
  /** Present only if it is kept off the front page. */
  readonly front_page?: false
  readonly summary: string
  readonly content_text?: string
}
