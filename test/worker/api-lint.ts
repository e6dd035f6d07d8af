/** What is valid OpenAPI and still of little use: things without a name, a description or a use. */

interface Parameter {
  readonly in: string
  readonly name: string
  readonly description?: string
  readonly schema?: object
}
interface Operation {
  readonly operationId?: string
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly Parameter[]
  readonly responses: Readonly<
    Record<string, { description?: string; $ref?: string; content?: Record<string, Content> }>
  >
}
interface Content {
  readonly schema?: { readonly anyOf?: unknown; readonly oneOf?: unknown }
}
interface Description {
  readonly tags?: readonly { readonly name: string }[]
  readonly paths: Readonly<Record<string, object>>
  readonly components: object
}

function lintOperation(path: string, operation: Operation, tags: ReadonlySet<string>): string[] {
  const { operationId, summary, parameters = [], responses } = operation
  const faults: string[] = []
  if (!operationId) faults.push('no operationId')
  if (!summary) faults.push('no summary')
  for (const tag of operation.tags?.length ? operation.tags : ['']) {
    if (!tags.has(tag)) faults.push(`${tag || 'nothing'} is no declared tag`)
  }
  for (const { name, description, schema } of parameters) {
    if (!description) faults.push(`${name} has no description`)
    if (!schema) faults.push(`${name} has no schema`)
  }
  const inPath = parameters.filter((one) => one.in === 'path').map(({ name }) => name)
  const inAddress = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  if (inPath.toSorted().join() !== inAddress.toSorted().join()) {
    faults.push('its parameters in the path are not those of the address')
  }
  if (!Object.keys(responses).some((status) => /^[23]/.test(status))) {
    faults.push('no answer of success')
  }
  // A generated client has one type for an answer, or its users need casts.
  const good = Object.entries(responses).filter(([status]) => /^2/.test(status))
  for (const [status, { content = {} }] of good) {
    const forms = Object.values(content)
    if (forms.length > 1) faults.push(`${status} is of several types`)
    if (forms.some(({ schema }) => schema?.anyOf || schema?.oneOf)) {
      faults.push(`${status} is one of several shapes`)
    }
  }
  return faults
}

/** Everything that is wrong, a line each. */
export function lint({ tags = [], paths, components }: Description): string[] {
  const declared = new Set(tags.map(({ name }) => name))
  const seen = new Set<string>()
  const faults: string[] = []
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods) as [string, Operation][]) {
      const where = `${method} ${path}`
      faults.push(...lintOperation(path, operation, declared).map((fault) => `${where}: ${fault}`))
      const { operationId, responses } = operation
      if (operationId && seen.has(operationId)) faults.push(`${where}: ${operationId} is taken`)
      seen.add(operationId ?? '')
      for (const [status, { description, $ref }] of Object.entries(responses)) {
        if (!description && !$ref) faults.push(`${where} ${status}: no description`)
      }
    }
  }
  const text = JSON.stringify({ paths, components })
  for (const [kind, members] of Object.entries(components) as [string, object][]) {
    for (const name of Object.keys(members)) {
      const used =
        kind === 'securitySchemes'
          ? text.includes(`"security":[{"${name}":`)
          : text.includes(`"#/components/${kind}/${name}"`)
      if (!used) faults.push(`${kind}/${name}: nothing uses it`)
    }
  }
  return faults
}
