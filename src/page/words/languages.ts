/** The languages that the interface speaks, in the order in which they are offered. */

import { en } from './en.ts'
import type { Words } from './words.ts'

export const INTERFACE_LANGUAGES: readonly Words[] = [en]
