/** A bookmarklet is there to be dragged: a click here would ask for the summary of this very page. */

import { all } from './tools.ts'

for (const link of all('[data-bookmark]')) {
  link.addEventListener('click', (event) => event.preventDefault())
}
