/** Describes the API in OpenAPI 3.1, from the same tables and schemas that validate requests. */

import { defined } from '../defined.ts'
import type { Parameter } from './parameters.ts'

export type JsonSchema = Readonly<Record<string, unknown>>

export interface Answer {
  readonly description: string
  /** Media type → schema; left out for an answer without a body. */
  readonly content?: Readonly<Record<string, JsonSchema>>
  /**
   * Other forms that a client can ask for. They stand apart, as `x-other-forms`, so that a
   * generated client has one type for each answer and needs no cast.
   */
  readonly others?: Readonly<Record<string, JsonSchema>>
}

export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** With `{name}` for the variable parts. */
  readonly path: string
  readonly id: string
  readonly tag: string
  readonly summary: string
  readonly description?: string
  readonly pathParameters?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, Parameter>>
  readonly required?: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, JsonSchema>>
  /** Media type → an example of a body. */
  readonly examples?: Readonly<Record<string, unknown>>
  /** Whether it needs the publisher's token. */
  readonly token?: boolean
  readonly answers: Readonly<Record<string, Answer>>
  /** Status codes of the problems that this address may answer with. */
  readonly problems: readonly number[]
}

interface ApiInfo {
  readonly title: string
  readonly version: string
  readonly description: string
  readonly baseUrl: string
  readonly tags: Readonly<Record<string, string>>
  readonly schemas: Readonly<Record<string, JsonSchema>>
}

/** The values that a parameter accepts. */
export function parameterSchema(parameter: Parameter): JsonSchema {
  switch (parameter.kind) {
    case 'integer':
      return { type: 'integer', minimum: parameter.min, maximum: parameter.max }
    case 'number':
      return { type: 'number', minimum: parameter.min, maximum: parameter.max }
    case 'text':
      return { type: 'string', maxLength: parameter.maxLength }
    case 'choice':
      return { type: 'string', enum: parameter.values }
    case 'list':
      return { type: 'array', items: { type: 'string', enum: parameter.values } }
  }
}

function parametersOf(operation: Operation): unknown[] {
  const path = Object.entries(operation.pathParameters ?? {}).map(([name, description]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string' },
  }))
  const query = Object.entries(operation.query ?? {}).map(([name, parameter]) => ({
    name,
    in: 'query',
    required: operation.required?.includes(name) ?? false,
    description: parameter.description,
    schema: parameterSchema(parameter),
    // A list is one value, separated by commas.
    ...(parameter.kind === 'list' && { style: 'form', explode: false }),
  }))
  const headers = Object.entries(operation.headers ?? {}).map(([name, description]) => ({
    name,
    in: 'header',
    required: false,
    description,
    schema: { type: 'string' },
  }))
  return [...path, ...query, ...headers]
}

const contentOf = (
  content: Readonly<Record<string, JsonSchema>>,
  examples: Readonly<Record<string, unknown>> = {},
) =>
  Object.fromEntries(
    Object.entries(content).map(([type, schema]) => [
      type,
      { schema, ...defined({ example: examples[type] }) },
    ]),
  )

function responsesOf({ answers, problems }: Operation): Record<string, unknown> {
  const good = Object.entries(answers).map(([status, { description, content, others }]) => [
    status,
    {
      description,
      ...defined({
        content: content && contentOf(content),
        'x-other-forms': others && contentOf(others),
      }),
    },
  ])
  const bad = problems.map((status) => [String(status), { $ref: '#/components/responses/Problem' }])
  return Object.fromEntries([
    ...good,
    ...bad,
    ['default', { $ref: '#/components/responses/Problem' }],
  ])
}

/** The whole document, OpenAPI 3.1.1. */
export function openApiDocument(info: ApiInfo, operations: readonly Operation[]) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    const { method, path, id, tag, summary, description, body, token } = operation
    const parameters = parametersOf(operation)
    paths[path] = {
      ...paths[path],
      [method]: {
        operationId: id,
        tags: [tag],
        summary,
        ...defined({
          description,
          parameters: parameters.length > 0 ? parameters : undefined,
          requestBody: body && { required: true, content: contentOf(body, operation.examples) },
          security: token ? [{ token: [] }] : undefined,
        }),
        responses: responsesOf(operation),
      },
    }
  }
  return {
    openapi: '3.1.1',
    info: { title: info.title, version: info.version, description: info.description },
    servers: [{ url: info.baseUrl }],
    tags: Object.entries(info.tags).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: info.schemas,
      responses: {
        Problem: {
          description: 'What is wrong and what is allowed, RFC 9457.',
          content: {
            'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
          },
        },
      },
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'The PUBLISH_TOKEN of the site, or one of its NAMED_TOKENS.',
        },
      },
    },
  }
}
