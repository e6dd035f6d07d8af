/** Describes the tools of `/mcp` to clients, and calls them. */

import { defined } from '../../defined.ts'
import { Failure, repeated } from '../../failures.ts'
import { parameterSchema } from '../../http/openapi.ts'
import type { LedeContext } from '../request/context.ts'
import { requireKnownFields } from '../request/known-names.ts'
import { MessageFault } from './mcp-messages.ts'
import { type Fields, TOOLS, type Tool } from './mcp-tools.ts'

/** What clients are told about the tools, always in the same order. */
export const TOOL_LIST = Object.entries(TOOLS).map(([name, tool]) => ({
  name,
  title: tool.title,
  description: tool.description,
  inputSchema: {
    type: 'object',
    properties: {
      ...tool.texts,
      ...Object.fromEntries(
        Object.entries(tool.parameters).map(([parameter, described]) => [
          parameter,
          { ...parameterSchema(described), description: described.description },
        ]),
      ),
    },
    ...defined({ required: tool.required }),
    additionalProperties: false,
  },
  outputSchema: tool.output,
  annotations: {
    title: tool.title,
    readOnlyHint: true,
    idempotentHint: true,
    openWorldHint: tool.readsWeb,
  },
}))

/**
 * Runs a tool. If the tool rejects its arguments, that is a result, which the model can read and
 * act on.
 *
 * @throws MessageFault for an unknown tool, and for arguments that are not an object
 */
export async function callTool(context: LedeContext, name: unknown, sent: unknown = {}) {
  const tool = typeof name === 'string' && Object.hasOwn(TOOLS, name) ? TOOLS[name] : undefined
  if (tool === undefined) {
    throw new MessageFault(
      'bad-params',
      `There is no tool ${typeof name === 'string' ? repeated(name) : 'without a name'}; the tools are ${Object.keys(TOOLS).join(', ')}.`,
    )
  }
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    throw new MessageFault('bad-params', 'arguments must be an object.')
  }
  try {
    const fields = sent as Fields
    const structuredContent = await tool.run(context, argumentsOf(tool, fields), fields)
    const asText = JSON.stringify(structuredContent)
    return { content: [{ type: 'text', text: asText }], structuredContent, isError: false }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { content: [{ type: 'text', text: error.message }], isError: true }
  }
}

/** The arguments as the query of an address, so that both follow the same rules. */
function argumentsOf(tool: Tool, sent: Fields): URLSearchParams {
  requireKnownFields(sent, { ...tool.texts, ...tool.parameters })
  const missing = tool.required?.find((name) => sent[name] === undefined || sent[name] === '')
  if (missing !== undefined) {
    throw new Failure('bad-parameter', `${missing} is missing.`, { extra: { parameter: missing } })
  }
  const query = new URLSearchParams()
  for (const name of Object.keys(tool.parameters)) {
    const value = sent[name]
    if (value === undefined || value === null) continue
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    if (!values.every(isPlain)) {
      throw new Failure('bad-parameter', `${name} must be a text, a number or a list of these.`, {
        extra: { parameter: name },
      })
    }
    query.set(name, values.join(','))
  }
  return query
}

/**
 * Values that a query can hold as they are. Others could be nested to any depth and are not
 * stringified.
 */
const isPlain = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
