/** Reports unknown fields and parameters, with the name that was probably meant. */

import { nearest } from '../../article/text/nearest.ts'
import { defined } from '../../defined.ts'
import { Failure, repeated } from '../../failures.ts'

/** More would only fill the answer. */
const MAX_WARNINGS = 10

/**
 * Refuses fields that would otherwise be ignored silently.
 *
 * @param otherNames other names for known fields
 * @throws Failure `bad-body` that names the field and the nearest known one
 */
export function requireKnownFields(
  body: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, unknown>>,
  otherNames: Readonly<Record<string, string>> = {},
): void {
  const unknown = Object.keys(body).find((name) => !Object.hasOwn(known, name))
  if (unknown === undefined) return
  const names = Object.keys(known)
  const other = unknown.toLowerCase()
  const near = Object.hasOwn(otherNames, other) ? otherNames[other] : nearest(unknown, names)
  const hint = near === undefined ? '' : ` Did you mean ${near}?`
  throw new Failure(
    'bad-body',
    `“${repeated(unknown)}” is not a field of this body.${hint} The fields are ${names.join(', ')}.`,
    {
      extra: {
        field: repeated(unknown),
        ...defined({ nearest: near }),
      },
    },
  )
}

/**
 * Warnings about fields of a body that are ignored.
 *
 * @param known the fields that are read
 */
export function ignoredFields(
  body: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, unknown>>,
): string[] {
  const names = Object.keys(known)
  const unknown = Object.keys(body).filter((name) => !Object.hasOwn(known, name))
  return unknown.slice(0, MAX_WARNINGS).map((name) => {
    const near = nearest(name, names)
    const hint = near === undefined ? '' : ` Did you mean ${near}?`
    return `“${repeated(name)}” is not a field of this body and was ignored.${hint} Options belong in the address, such as ?sentences=3.`
  })
}

/** Other names for parameters, which are not found by similarity. */
const OTHER_PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  language: ['lang'],
  locale: ['lang'],
  search: ['q', 'query'],
  keywords: ['query', 'q'],
  length: ['sentences'],
  count: ['limit', 'sentences'],
  size: ['limit'],
  page: ['cursor'],
  type: ['format'],
  output: ['format'],
  fields: ['include'],
  category: ['tag'],
}

/** Warnings about unknown query parameters that are similar to a known one. Others are ignored. */
export function nearMisses(
  query: URLSearchParams,
  known: Readonly<Record<string, unknown>>,
): string[] {
  const names = Object.keys(known)
  const unknown = [...new Set(query.keys())].filter((name) => !Object.hasOwn(known, name))
  return unknown.flatMap((name) => {
    const others = Object.hasOwn(OTHER_PARAMETERS, name) ? OTHER_PARAMETERS[name] : []
    const near = others?.find((other) => names.includes(other)) ?? nearest(name, names)
    if (near === undefined || query.has(near)) return []
    return [`“${repeated(name)}” is not a parameter here and was ignored. Did you mean ${near}?`]
  })
}
