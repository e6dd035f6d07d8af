/**
 * `POST /mcp`: the Model Context Protocol, for programs that work with language models. It is
 * stateless: each request contains all that is needed to answer it, and nothing is remembered.
 */

import { mediaType } from '../../article/bytes/media-type.ts'
import { Failure, repeated } from '../../failures.ts'
import { VERSION } from '../../version.ts'
import { readBytes } from '../request/body.ts'
import { address, type LedeApp, type LedeContext } from '../request/context.ts'
import { callTool, TOOL_LIST } from './mcp-call.ts'
import {
  faultMessage,
  idOf,
  LEGACY_VERSIONS,
  type Message,
  MessageFault,
  type MessageId,
  parseBody,
  readMessage,
  resultMessage,
  SUPPORTED_VERSIONS,
  versionOf,
} from './mcp-messages.ts'

const INSTRUCTIONS =
  'Extractive summaries in any language: every sentence stands word for word in the source, and href links to its place there. No model is asked and nothing is invented. Quote the sentences as they are, and name the url.'

/** Descriptions change only with a deployment. */
const DESCRIPTION_TTL_MS = 3_600_000

export function mcpRoutes(app: LedeApp): void {
  address(app, '/mcp', { POST: answerMessage }, [])
}

async function answerMessage(context: LedeContext): Promise<Response> {
  requireOwnOrigin(context)
  if (mediaType(context.req.header('content-type')) !== 'application/json') {
    throw new Failure(
      'unsupported-type',
      'POST /mcp takes application/json: a JSON-RPC 2.0 request.',
    )
  }
  const bytes = await readBytes(context.req.raw)
  let id: MessageId | undefined
  try {
    const value = parseBody(new TextDecoder().decode(bytes))
    id = idOf(value)
    const message = readMessage(value)
    const version = versionOf(message, context.req.raw.headers)
    if (message.id === undefined) return send(null, 202)
    const result = await resultOf(context, message)
    const server = { name: 'lede', title: context.var.settings.siteTitle, version: VERSION }
    return send(resultMessage(message.id, version, server, result))
  } catch (error) {
    if (!(error instanceof MessageFault)) throw error
    return send(faultMessage(id, error), error.status)
  }
}

/**
 * A page elsewhere must not reach a service in somebody's own network through their browser
 * (transports, section «Security & Endpoint»). Programs send no Origin.
 */
function requireOwnOrigin(context: LedeContext): void {
  const origin = context.req.header('origin')
  if (origin === undefined) return
  const own = [context.var.settings.baseUrl, new URL(context.req.url).origin]
  if (own.includes(origin)) return
  throw new Failure(
    'forbidden',
    `Pages of ${repeated(origin)} may not use /mcp here: only programs and pages of this site.`,
  )
}

async function resultOf(
  context: LedeContext,
  { method, params }: Message,
): Promise<Readonly<Record<string, unknown>>> {
  const cached = { ttlMs: DESCRIPTION_TTL_MS, cacheScope: 'public' }
  const capabilities = { tools: {} }
  switch (method) {
    case 'server/discover':
      return {
        supportedVersions: SUPPORTED_VERSIONS,
        capabilities,
        instructions: INSTRUCTIONS,
        ...cached,
      }
    case 'initialize': {
      const wanted = LEGACY_VERSIONS.find((version) => version === params.protocolVersion)
      return {
        protocolVersion: wanted ?? LEGACY_VERSIONS[0],
        capabilities,
        serverInfo: { name: 'lede', title: context.var.settings.siteTitle, version: VERSION },
        instructions: INSTRUCTIONS,
      }
    }
    case 'ping':
      return {}
    case 'tools/list':
      return { tools: TOOL_LIST, ...cached }
    case 'tools/call':
      return callTool(context, params.name, params.arguments)
    default:
      throw new MessageFault(
        'unknown-method',
        `There is no method ${repeated(method)}. The methods are server/discover, tools/list and tools/call.`,
      )
  }
}

function send(message: unknown, status = 200): Response {
  const headers = new Headers({ 'cache-control': 'private, no-store' })
  if (message === null) return new Response(null, { status, headers })
  headers.set('content-type', 'application/json')
  return new Response(JSON.stringify(message), { status, headers })
}
