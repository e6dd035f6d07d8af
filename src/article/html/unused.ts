/**
 * Stands in the bundle for packages that ours load and never reach (`STAND_INS` in `commands/host/modules.ts`): the
 * parser of style sheets that comes with linkedom, the tree and its helpers that come with
 * htmlparser2 (only its parser is used).
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
