/** Reads the static imports of modules that esbuild has minified. */

import type { Module } from './module.ts'

/** The static imports that a module begins with, including those for side effects only. */
const IMPORTS = /^(?:import(?:[^;"]*from)?"[^"]+";)*/
/** With the names that are imported, if there are braces around them. */
export const BOUND = /import(?:\{([^}]*)\}|[^;"{]*)from"\.\/([^"]+)";/g
export const IDLE = /import"\.\/([^"]+)";/g

/** The static imports of a module as they are written. */
export const headOf = ({ text }: Pick<Module, 'text'>): string => IMPORTS.exec(text)?.[0] ?? ''

/** The modules that one imports something from. */
export const boundBy = (module: Pick<Module, 'text'>): string[] =>
  [...headOf(module).matchAll(BOUND)].map(([, , name = '']) => name)

/** The modules that are loaded before one runs. */
export const loadedBy = (module: Pick<Module, 'text'>): string[] =>
  [...headOf(module).matchAll(/"\.\/([^"]+)";/g)].map(([, name = '']) => name)

/** All modules that are loaded with one of these, by name, these first. */
export function reachedFrom(
  names: Iterable<string>,
  importsOf: (name: string) => Iterable<string>,
): Set<string> {
  const reached = new Set(names)
  // Iterating over a set also visits what is added meanwhile.
  for (const name of reached) for (const other of importsOf(name)) reached.add(other)
  return reached
}
