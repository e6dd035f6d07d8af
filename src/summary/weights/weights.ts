/** The weights that summaries are made with. `npm run weights -- all|free` changes the folder. */

export { default as ranking } from './all/ranking.weights.json' with { type: 'json' }
export { default as reader } from './all/reader.weights.json' with { type: 'json' }
