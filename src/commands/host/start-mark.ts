/** The variable by which a build knows which `npm start` it belongs to. */
export const STARTED = 'LEDE_STARTED'
