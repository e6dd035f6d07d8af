/** Pixels of a card for sharing: 1.91 to 1, as those who show such cards ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const
