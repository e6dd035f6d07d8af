import { fnv1a } from '../language/fnv.ts'

/** A word as 32 bits, for counts and comparisons. Never 0 or 1. */
export const hashOf = (text: string): number => Math.max(2, fnv1a(text))
