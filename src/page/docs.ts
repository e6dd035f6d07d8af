/** The API for people: `/openapi.json` as a page, with a form to try each address. */

import { copyLine } from './copy-line.ts'
import { layout } from './layout.ts'
import { type Markup, markup, NOTHING } from './markup.ts'
import type { Shell } from './shell.ts'

/** The part of an OpenAPI 3.1 document that the page shows. */
export interface ApiDocument {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** What operations are grouped by, in the order of the page. */
  readonly tags?: readonly ApiTag[]
  /** What the `$ref` of parameters, bodies and responses refer to. */
  readonly components?: Readonly<Record<string, unknown>>
}

interface ApiTag {
  readonly name: string
  readonly description?: string
}

interface ApiOperation {
  readonly tags?: readonly string[]
  readonly summary?: string
  readonly description?: string
  readonly parameters?: readonly ApiParameter[]
  readonly requestBody?: { readonly content?: Readonly<Record<string, ApiBody>> }
  readonly security?: readonly unknown[]
  readonly responses?: Readonly<Record<string, { readonly description?: string }>>
}

interface ApiBody {
  readonly example?: unknown
  readonly schema?: ApiSchema
}

interface ApiSchema {
  readonly type?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, ApiSchema>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly ApiSchema[]
}

interface ApiParameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
  readonly example?: unknown
  readonly schema?: {
    readonly default?: unknown
    readonly enum?: readonly unknown[]
    readonly minimum?: number
    readonly maximum?: number
  }
}

interface DocsProps {
  readonly shell: Shell
  readonly canonical: string
  readonly document: ApiDocument
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

export function docsPage({ shell, canonical, document }: DocsProps): string {
  const { words, baseUrl } = shell
  return layout({
    shell,
    title: words.api,
    description: words.apiText,
    canonical,
    alternates: [{ url: `${baseUrl}/openapi.json`, type: 'application/json' }],
    here: 'docs',
    scripts: [shell.assets['docs.js']],
    mainClass: 'plain docs',
    main: markup`<h1>${words.api}</h1>
<p>${words.apiText}</p>
<p><a href="/openapi.json" type="application/json" dir="ltr">/openapi.json</a></p>
${copyLine(shell, { level: 2, label: words.commandLine, name: words.commandLine, code: `curl '${baseUrl}/summary?sentences=3&url=https://…'` })}
<div lang="en" dir="ltr">${document.info.description ? markup`<p>${document.info.description}</p>` : NOTHING}
${operationsByTag(shell, document)}</div>`,
  })
}

/** The operations under a heading for each tag; those that have none come last. */
function operationsByTag(shell: Shell, document: ApiDocument): Markup[] {
  const sections = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = resolved(document, item[method])
      if (!isOperation(operation)) return []
      // A path may have parameters for all its methods.
      const shared = Array.isArray(item.parameters) ? item.parameters : []
      const parameters = [...shared, ...(operation.parameters ?? [])]
      const shown = operationSection(shell, method, path, { ...operation, parameters })
      return [{ tag: operation.tags?.[0], shown }]
    }),
  )
  const shownOf = (tag: string | undefined) =>
    sections.filter((one) => one.tag === tag).map(({ shown }) => shown)
  const groups = (document.tags ?? []).map(
    ({ name, description }) => markup`<h2>${name.replace(/^./, (first) => first.toUpperCase())}</h2>
${description ? markup`<p>${description}</p>` : NOTHING}
${shownOf(name)}`,
  )
  return [...groups, ...shownOf(undefined)]
}

/**
 * A copy with every local reference (`#/components/…`) in the first levels replaced by what it
 * names.
 */
function resolved(document: ApiDocument, value: unknown, depth = 10): unknown {
  if (typeof value !== 'object' || value === null || depth === 0) return value
  if (Array.isArray(value)) return value.map((item) => resolved(document, item, depth - 1))
  const reference = '$ref' in value ? value.$ref : undefined
  if (typeof reference === 'string' && reference.startsWith('#/')) {
    let target: unknown = document
    for (const step of reference.slice(2).split('/')) {
      target = (target as Readonly<Record<string, unknown>> | undefined)?.[step]
    }
    return resolved(document, target, depth - 1)
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, resolved(document, item, depth - 1)]),
  )
}

const isOperation = (value: unknown): value is ApiOperation =>
  typeof value === 'object' && value !== null

function operationSection(
  shell: Shell,
  method: (typeof METHODS)[number],
  path: string,
  operation: ApiOperation,
): Markup {
  const parameters = operation.parameters ?? []
  const responses = groupedResponses(operation.responses ?? {})
  return markup`<details class="operation"><summary><code>${method.toUpperCase()}</code> <code>${path}</code> <span>${operation.summary ?? ''}</span>${needsToken(operation) ? markup` <small>with the token</small>` : NOTHING}</summary>
${operation.description ? markup`<p>${operation.description}</p>` : NOTHING}
${parameters.length > 0 ? markup`<table><tbody>${parameters.map(parameterRow)}</tbody></table>` : NOTHING}
${
  responses.length > 0
    ? markup`<ul class="answers">${responses.map(
        ([description, statuses]) =>
          markup`<li><b>${statuses.join(', ')}</b> ${description}</li>\n`,
      )}</ul>`
    : NOTHING
}
${bodyTable(operation)}
${needsToken(operation) ? markup`<p>Needs the header <code>Authorization: Bearer</code> with a token of this site.</p>` : NOTHING}
${tryForm(shell, method, path, operation)}
</details>\n`
}

const needsToken = ({ security = [] }: ApiOperation): boolean => security.length > 0

/** The fields of a JSON body. */
function bodyTable({ requestBody }: ApiOperation): Markup {
  const schema = requestBody?.content?.['application/json']?.schema
  const { properties = {}, required = [] } = schema?.anyOf?.[0] ?? schema ?? {}
  const fields = Object.entries(properties)
  if (fields.length === 0) return NOTHING
  return markup`<table class="body"><caption>JSON</caption><tbody>${fields.map(
    ([name, { type, description }]) =>
      markup`<tr><th scope="row"><code>${name}</code>${required.includes(name) ? ' *' : ''}</th><td>${description ?? ''} ${type ? markup`<code>${type}</code>` : NOTHING}</td></tr>\n`,
  )}</tbody></table>`
}

/** Statuses grouped by their meaning, which many share. */
function groupedResponses(responses: NonNullable<ApiOperation['responses']>) {
  const groups = new Map<string, string[]>()
  for (const [status, { description = '' }] of Object.entries(responses)) {
    groups.set(description, [...(groups.get(description) ?? []), status])
  }
  return [...groups]
}

function parameterRow({ name, required, description, schema }: ApiParameter): Markup {
  const range = [
    schema?.enum?.join(' | '),
    schema?.minimum === undefined ? undefined : `${schema.minimum}…${schema.maximum ?? ''}`,
    schema?.default === undefined ? undefined : `= ${schema.default}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ')
  return markup`<tr><th scope="row"><code>${name}</code>${required ? ' *' : ''}</th><td>${description ?? ''} ${range ? markup`<code>${range}</code>` : NOTHING}</td></tr>\n`
}

function tryForm({ words }: Shell, method: string, path: string, operation: ApiOperation): Markup {
  const { parameters = [], requestBody } = operation
  const [bodyType, { example } = {}] = Object.entries(requestBody?.content ?? {})[0] ?? []
  const id = `${method}${path.replace(/\W+/g, '-')}`
  const fields = parameters
    .filter((parameter) => parameter.in === 'query' || parameter.in === 'path')
    .map(
      (parameter) =>
        markup`<p><label for="${id}-${parameter.name}" lang="en" dir="ltr">${parameter.name}</label>${field(`${id}-${parameter.name}`, parameter)}</p>`,
    )
  return markup`<form data-try data-method="${method.toUpperCase()}" data-path="${path}" hidden>
<div class="choices">${fields}</div>
${bodyType ? markup`<p><label for="${id}-body">${bodyType}</label><textarea id="${id}-body" rows="4" data-in="body" data-type="${bodyType}">${example === undefined ? '' : JSON.stringify(example, null, 2)}</textarea></p>` : NOTHING}
${needsToken(operation) ? markup`<p><label for="${id}-token">Token</label><input id="${id}-token" type="password" data-in="token" autocomplete="off" dir="ltr"></p>` : NOTHING}
<p><code data-request></code></p>
<p><button lang="${words.tag}" dir="${words.direction}">${words.send}</button></p>
<pre data-answer tabindex="0" role="group" aria-label="${words.answer}" hidden></pre>
</form>`
}

function field(id: string, { name, required, example, schema, in: place }: ApiParameter): Markup {
  const given = example === undefined ? '' : String(example)
  const must = required ? markup` required` : NOTHING
  if (!schema?.enum) {
    return markup`<input id="${id}" name="${name}" data-in="${place}" value="${given}"${must}>`
  }
  return markup`<select id="${id}" name="${name}" data-in="${place}"${must}><option></option>${schema.enum.map(
    (value) =>
      markup`<option${String(value) === given ? markup` selected` : NOTHING}>${String(value)}</option>`,
  )}</select>`
}
