/** A bookmarklet is meant to be dragged: a click would ask for the summary of this page itself. */

import { all } from './tools.ts'

for (const link of all('[data-bookmark]')) {
  link.addEventListener('click', (event) => event.preventDefault())
}
