/** Where cards and elements get a small picture from: our own address, so that readers ask nobody else. */

/**
 * Path and query.
 *
 * @param address absolute, of somebody else's picture
 */
export const picturePath = (address: string): string =>
  `/picture?url=${encodeURIComponent(address)}`

/** Thumbnails are squares of this side. */
export const PICTURE_PIXELS = 72
