/**
 * Replaces packages that ours load but never use, in the bundle (`STAND_INS` in
 * `commands/host/modules.ts`): the style sheet parser of linkedom, and the tree and helpers of
 * htmlparser2, of which only the parser is used.
 */

function unreached(): never {
  throw new Error('left out of the bundle, see STAND_INS in commands/host/modules.ts')
}

export const parse = unreached
export const getFeed = unreached
export class DomHandler {
  constructor() {
    unreached()
  }
}
