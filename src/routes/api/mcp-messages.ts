/**
 * Reads and writes messages of the Model Context Protocol (revision 2026-07-28), chooses their
 * version, and says what is wrong with them.
 * https://modelcontextprotocol.io/specification/2026-07-28
 */

import { defined } from '../../defined.ts'
import { repeated } from '../../failures.ts'

/** Every request states its own version; nothing is negotiated beforehand. */
const MODERN_VERSION = '2026-07-28'
/** Clients of these versions begin with `initialize`. The newest comes first. */
export const LEGACY_VERSIONS = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05'] as const
/** The version of a client that states none (2025-06-18, section «Protocol Version Header»). */
const UNNAMED_VERSION = '2025-03-26'
export const SUPPORTED_VERSIONS: readonly string[] = [MODERN_VERSION, ...LEGACY_VERSIONS]

/** Error codes of JSON-RPC 2.0 and of the protocol (basic, section «Error Codes»). */
const CODES = {
  'not-json': -32700,
  'not-a-request': -32600,
  'unknown-method': -32601,
  'bad-params': -32602,
  'header-mismatch': -32020,
  'unsupported-version': -32022,
} as const

/** A fault of the message itself. A tool that rejects its arguments gives a result instead. */
export class MessageFault extends Error {
  readonly code: number
  /** Status of the HTTP answer. */
  readonly status: number
  readonly data: unknown

  constructor(kind: keyof typeof CODES, message: string, data?: unknown) {
    super(message)
    this.name = 'MessageFault'
    this.code = CODES[kind]
    this.status = kind === 'unknown-method' ? 404 : 400
    this.data = data
  }
}

export type MessageId = string | number
type Fields = Readonly<Record<string, unknown>>

export interface Message {
  /** Undefined for a notification, which gets no answer. */
  readonly id: MessageId | undefined
  readonly method: string
  readonly params: Fields
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The id of what may not be a valid message, for the answer that says so. */
export function idOf(value: unknown): MessageId | undefined {
  const id = isFields(value) ? value.id : undefined
  return typeof id === 'string' || Number.isInteger(id) ? (id as MessageId) : undefined
}

/** @throws MessageFault for a body that is not JSON */
export function parseBody(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new MessageFault('not-json', 'The body is not valid JSON.')
  }
}

/** @throws MessageFault for JSON that is not exactly one request or notification */
export function readMessage(value: unknown): Message {
  if (Array.isArray(value)) {
    throw new MessageFault('not-a-request', 'Send one message a request, not a list of them.')
  }
  if (!isFields(value) || value.jsonrpc !== '2.0' || typeof value.method !== 'string') {
    throw new MessageFault(
      'not-a-request',
      'The body must be a JSON-RPC 2.0 request: {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}.',
    )
  }
  const id = idOf(value)
  if (Object.hasOwn(value, 'id') && id === undefined) {
    throw new MessageFault('not-a-request', 'id must be a text or a whole number.')
  }
  const { method, params = {} } = value
  if (!isFields(params)) throw new MessageFault('bad-params', 'params must be an object.')
  return { id, method, params }
}

const META = 'io.modelcontextprotocol'

/**
 * The version under which a request is answered.
 *
 * @throws MessageFault where headers and body disagree, or the version is not supported
 */
export function versionOf({ id, method, params }: Message, headers: Headers): string {
  const named = headers.get('mcp-protocol-version') ?? undefined
  const meta = isFields(params._meta) ? params._meta : {}
  const version = meta[`${META}/protocolVersion`]
  if (version === undefined && named !== MODERN_VERSION) {
    if (named === undefined) return UNNAMED_VERSION
    if ((LEGACY_VERSIONS as readonly string[]).includes(named)) return named
    throw unsupported(named)
  }
  // Notifications need no headers in this revision.
  if (id === undefined) return MODERN_VERSION
  if (typeof version !== 'string') {
    throw new MessageFault('bad-params', `params._meta must hold “${META}/protocolVersion”.`)
  }
  requireHeader('MCP-Protocol-Version', named, version)
  if (version !== MODERN_VERSION) throw unsupported(version)
  if (!isFields(meta[`${META}/clientCapabilities`])) {
    throw new MessageFault('bad-params', `params._meta must hold “${META}/clientCapabilities”.`)
  }
  requireHeader('Mcp-Method', headers.get('mcp-method'), method)
  if (method === 'tools/call') {
    requireHeader('Mcp-Name', decoded(headers.get('mcp-name')), nameOf(params))
  }
  return MODERN_VERSION
}

const nameOf = ({ name }: Fields): string => (typeof name === 'string' ? name : '')

function unsupported(requested: string): MessageFault {
  return new MessageFault(
    'unsupported-version',
    `The version ${repeated(requested)} is not supported; ${SUPPORTED_VERSIONS.join(', ')} are.`,
    { supported: SUPPORTED_VERSIONS, requested },
  )
}

function requireHeader(name: string, header: string | null | undefined, value: string): void {
  if (header === value) return
  const found = header ? `“${repeated(header)}”` : 'missing'
  throw new MessageFault(
    'header-mismatch',
    `The header ${name} is ${found}, but the body says “${repeated(value)}”.`,
  )
}

/** What cannot be written in a header is sent in Base64 (section «Value Encoding»). */
function decoded(header: string | null): string | null {
  const encoded = /^=\?base64\?([A-Za-z0-9+/=]*)\?=$/.exec(header ?? '')?.[1]
  if (encoded === undefined) return header
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(encoded), (c) => c.charCodeAt(0)))
  } catch {
    return header
  }
}

/** A result in the form of its version: since 2026-07-28 it states its type and the server. */
export function resultMessage(
  id: MessageId,
  version: string,
  server: Fields,
  result: Fields,
): Fields {
  const modern = {
    ...result,
    resultType: 'complete',
    _meta: { [`${META}/serverInfo`]: server },
  }
  return { jsonrpc: '2.0', id, result: version === MODERN_VERSION ? modern : result }
}

export function faultMessage(id: MessageId | undefined, fault: MessageFault): Fields {
  const { code, message, data } = fault
  const error = { code, message, ...defined({ data }) }
  return { jsonrpc: '2.0', ...defined({ id }), error }
}
