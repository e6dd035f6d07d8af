/** Holds every answer that a test gets to the API description. */

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

type Schema = Readonly<Record<string, unknown>>
interface Response_ {
  readonly $ref?: string
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
  readonly 'x-other-forms'?: Readonly<Record<string, { readonly schema: Schema }>>
}
export interface ApiDocument {
  readonly openapi: string
  readonly paths: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly responses: Readonly<Record<string, Response_>> }>>
    >
  >
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly responses: Readonly<Record<string, Response_>>
  }
}

/** `/articles/{slug}` matches `/articles/a`; plain paths win over those with parts that vary. */
function findPath(document: ApiDocument, path: string): string | undefined {
  if (document.paths[path]) return path
  // Of several that match, the one that says most.
  return Object.keys(document.paths)
    .filter((pattern) =>
      new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
    )
    .toSorted((a, b) => b.replace(/\{\w+\}/g, '').length - a.replace(/\{\w+\}/g, '').length)[0]
}

/** Checks by the description that they hold to: most Workers under test have the same one. */
const checks = new Map<string, ReturnType<typeof makeCheck>>()

/**
 * A function that throws when an answer of a described address is of an undescribed status, type
 * or shape.
 */
export function answerCheck(description: string): ReturnType<typeof makeCheck> {
  const check = checks.get(description) ?? makeCheck(JSON.parse(description) as ApiDocument)
  checks.set(description, check)
  return check
}

function makeCheck(document: ApiDocument) {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ajv.addSchema({ $id: 'api', components: document.components })
  const compiled = new Map<string, ValidateFunction>()
  return async (method: string, pathAndQuery: string, response: Response): Promise<void> => {
    const path = new URL(pathAndQuery, 'http://lede.invalid').pathname
    const operation = document.paths[findPath(document, path) ?? '']?.[method.toLowerCase()]
    if (!operation) return
    const where = `${method} ${pathAndQuery.slice(0, 200)} → ${response.status}`
    const described = operation.responses[String(response.status)]
    if (!described) throw new Error(`${where}: this status is not described`)
    const resolved = described.$ref
      ? document.components.responses[described.$ref.split('/').at(-1)!]!
      : described
    const type = (response.headers.get('content-type') ?? '').split(';')[0]!
    if (!resolved.content) return
    const forms = [resolved.content[type], resolved['x-other-forms']?.[type]].filter(
      (form) => form !== undefined,
    )
    if (forms.length === 0) {
      // Pages are for people; the failure page of a browser is no part of the API.
      if (type === 'text/html') return
      throw new Error(`${where}: ${type} is not described`)
    }
    // JSON lines are no JSON document.
    if (!/[/+]json$/.test(type)) return
    const schemas = forms.map(({ schema }) => schema)
    const schema = schemas.length === 1 ? schemas[0] : { anyOf: schemas }
    const text = JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/')
    const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text) as Schema)
    compiled.set(text, validate)
    if (!validate(await response.json())) {
      throw new Error(`${where}: ${ajv.errorsText(validate.errors ?? null)}`)
    }
  }
}
