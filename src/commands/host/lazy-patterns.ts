/**
 * Compiles costly regular expressions when they are first used. The engine builds the sets of
 * letters behind `\p{…}` anew each time it reads such a literal: when the module is parsed, when the
 * function around it is compiled, when the expression is made and when it is first matched. Each
 * takes 0.03 to 0.2 ms, and there are more than a hundred literals.
 */

import { type Node, parse } from 'acorn'

/** Longer ones take time even without `\p{…}`. */
const LONG = 300
/** Methods that leave the `lastIndex` of a global expression as it was. */
const STATELESS = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'search', 'split'])
/** What runs later than the module around it. */
const LATER = /^(?:ArrowFunction|FunctionExpression|FunctionDeclaration|PropertyDefinition)/
/** Only constants of a module are named like this, so no parameter or variable hides one. */
const CONSTANT = /^[A-Z][A-Z\d_]*$/

/** A node of the syntax tree (ESTree), whatever its type. */
type Tree = Node & Readonly<Record<string, unknown>>

interface Found {
  readonly node: Tree
  /** The nodes around it, the nearest last. */
  readonly around: readonly Tree[]
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

function* everyNode(node: Tree, around: readonly Tree[] = []): Generator<Found> {
  yield { node, around }
  for (const child of Object.values(node).flat().filter(isTree)) {
    yield* everyNode(child, [...around, node])
  }
}

/** A literal as the expression that makes it, if reading it takes time. */
function makerOf({ regex }: Tree): string | undefined {
  const { pattern, flags } = (regex ?? {}) as { readonly pattern?: string; readonly flags?: string }
  if (pattern === undefined || !(pattern.includes('\\p{') || pattern.length > LONG))
    return undefined
  return `new RegExp(${JSON.stringify(pattern)},${JSON.stringify(flags)})`
}

/** The constant of the module that an expression is the value of, unless others can see it. */
function constantOf({ around }: Found): string | undefined {
  const [declarator, , above] = around.toReversed()
  const name = (declarator?.id as Tree | undefined)?.name
  const isOwn = declarator?.type === 'VariableDeclarator' && above?.type === 'Program'
  return isOwn && typeof name === 'string' && CONSTANT.test(name) ? name : undefined
}

/** Whether one object can stand for all that a literal inside a function would make. */
function isShareable({ node, around }: Found): boolean {
  if (!/[gy]/.test((node.regex as { readonly flags: string }).flags)) return true
  const callee = around.at(-1)?.callee as Tree | undefined
  return STATELESS.has(String((callee?.property as Tree | undefined)?.name))
}

/** Whether an identifier is read, not merely the name of a property or what is declared. */
function isRead({ node, around }: Found): boolean {
  const parent = around.at(-1)
  if (parent?.type === 'VariableDeclarator') return parent.id !== node
  const named = parent?.type === 'MemberExpression' ? parent.property : parent?.key
  return named !== node || parent?.computed === true
}

/**
 * @param code a module in JavaScript
 * @returns the same module with its costly expressions made when they are first used: a constant of
 *   the module becomes a function, and a literal in a function is made once. All other literals are
 *   still made where they stand, but read once less.
 */
export function withLazyPatterns(code: string): string {
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as Tree
  const nodes = [...everyNode(program)]
  const edits: { readonly node: Node; readonly text: string }[] = []
  const constants = new Set<string>()
  let variables = ''
  for (const found of nodes) {
    const maker = makerOf(found.node)
    if (maker === undefined) continue
    const variable = `pattern$${edits.length}`
    const name = constantOf(found)
    const isLater = found.around.some(({ type }) => LATER.test(type))
    const once = `${variable}??=${maker}`
    if (name !== undefined) constants.add(name)
    const text =
      name !== undefined ? `()=>${once}` : isLater && isShareable(found) ? `(${once})` : maker
    if (text !== maker) variables += `let ${variable};`
    edits.push({ node: found.node, text })
  }
  for (const found of nodes) {
    const name = String(found.node.name)
    if (found.node.type !== 'Identifier' || !constants.has(name)) continue
    const parent = found.around.at(-1)
    if (parent?.shorthand === true) edits.push({ node: parent, text: `${name}:${name}()` })
    else if (isRead(found)) edits.push({ node: found.node, text: `${name}()` })
  }
  return variables + edited(code, edits)
}

function edited(code: string, edits: readonly { node: Node; text: string }[]): string {
  let text = ''
  let end = 0
  for (const edit of edits.toSorted((a, b) => a.node.start - b.node.start)) {
    // A shorthand property is found twice, by its key and by its value.
    if (edit.node.start < end) continue
    text += code.slice(end, edit.node.start) + edit.text
    end = edit.node.end
  }
  return text + code.slice(end)
}
