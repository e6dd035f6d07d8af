/**
 * Query parameters. Each is described once, and both the parser and the API description are made
 * from that. Unknown parameters are ignored and do not enter cache keys.
 */

import { Failure, repeated } from '../failures.ts'

interface Described {
  readonly description: string
}
interface IntegerParameter extends Described {
  readonly kind: 'integer'
  readonly min: number
  readonly max: number
}
interface NumberParameter extends Described {
  readonly kind: 'number'
  readonly min: number
  readonly max: number
}
interface TextParameter extends Described {
  readonly kind: 'text'
  /** UTF-16 units. */
  readonly maxLength: number
}
interface ChoiceParameter extends Described {
  readonly kind: 'choice'
  readonly values: readonly string[]
}
/** A list separated by commas; each member is one of `values`. */
interface ListParameter extends Described {
  readonly kind: 'list'
  readonly values: readonly string[]
}

export type Parameter =
  | IntegerParameter
  | NumberParameter
  | TextParameter
  | ChoiceParameter
  | ListParameter

type Value<P extends Parameter> = P extends IntegerParameter | NumberParameter
  ? number
  : P extends ChoiceParameter
    ? P['values'][number]
    : P extends ListParameter
      ? readonly P['values'][number][]
      : string

export type Values<Table extends Record<string, Parameter>> = {
  readonly [Name in keyof Table]?: Value<Table[Name]>
}

/** What a parameter accepts, for people: `a whole number from 1 to 20`. */
function allowed(parameter: Parameter): string {
  switch (parameter.kind) {
    case 'integer':
      return `a whole number from ${parameter.min} to ${parameter.max}`
    case 'number':
      return `a number from ${parameter.min} to ${parameter.max}`
    case 'text':
      return `a text of at most ${parameter.maxLength} characters`
    case 'choice':
      return `one of ${parameter.values.join(', ')}`
    case 'list':
      return `a comma list of ${parameter.values.join(', ')}`
  }
}

/** How many times longer than its canonical form (NFC) a text can be (UAX #15, section 15). */
const LONGEST_DECOMPOSED = 4

function readOne(name: string, raw: string, parameter: Parameter): unknown {
  const refuse = (): never => {
    throw new Failure(
      'bad-parameter',
      `${name} must be ${allowed(parameter)}, not “${repeated(raw)}”.`,
      { extra: { parameter: name, allowed: allowed(parameter) } },
    )
  }
  switch (parameter.kind) {
    case 'integer':
    case 'number': {
      const pattern = parameter.kind === 'integer' ? /^\d{1,9}$/ : /^\d{0,9}(\.\d{1,9})?$/
      const value = raw !== '' && pattern.test(raw) ? Number(raw) : Number.NaN
      return value >= parameter.min && value <= parameter.max ? value : refuse()
    }
    case 'text': {
      // The length is checked before composing, too: composing endless marks takes quadratic time.
      if (raw.length > LONGEST_DECOMPOSED * parameter.maxLength) return refuse()
      const value = raw.toWellFormed().normalize('NFC').trim()
      return value.length <= parameter.maxLength ? value || undefined : refuse()
    }
    case 'choice':
      return parameter.values.includes(raw) ? raw : refuse()
    case 'list': {
      const members = raw.split(',').map((member) => member.trim())
      const known = members.filter((member) => member !== '')
      return known.every((member) => parameter.values.includes(member)) ? known : refuse()
    }
  }
}

/**
 * Reads the parameters of a table from a query. If a parameter is repeated, the first value counts.
 *
 * @throws Failure `bad-parameter` that names the parameter and what it accepts
 */
export function readParameters<const Table extends Record<string, Parameter>>(
  query: URLSearchParams,
  table: Table,
): Values<Table> {
  const values: Record<string, unknown> = {}
  for (const [name, parameter] of Object.entries(table)) {
    const raw = query.get(name)
    if (raw === null) continue
    const value = readOne(name, raw, parameter)
    if (value !== undefined) values[name] = value
  }
  return values as Values<Table>
}

/**
 * The parameters of a query that a table names, in the order of the table; the first value counts.
 */
export function namedQuery(
  query: URLSearchParams,
  table: Readonly<Record<string, Parameter>>,
): URLSearchParams {
  const named = new URLSearchParams()
  for (const name of Object.keys(table)) {
    const value = query.get(name)
    if (value !== null) named.set(name, value)
  }
  return named
}
