/** Size of a share card in pixels: 1.91 to 1, as the sites that show such cards require. */
export const CARD_SIZE = { width: 1200, height: 630 } as const
