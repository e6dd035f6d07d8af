/**
 * Stands in the bundle for packages that ours load and never reach (`[alias]` in wrangler.toml): the
 * parser of style sheets that comes with linkedom, the tree and its helpers that come with
 * htmlparser2 (only its parser is used).
 */

function unreached(): never {
  throw new Error('left out of the bundle, see [alias] in wrangler.toml')
}

export const parse = unreached
export const getFeed = unreached
export class DomHandler {
  constructor() {
    unreached()
  }
}
