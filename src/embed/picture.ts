/**
 * Where cards and elements load thumbnails from: our own address, so that readers' browsers contact
 * nobody else.
 */

/**
 * Path and query of a thumbnail.
 *
 * @param address of the original picture, absolute
 */
export const picturePath = (address: string): string =>
  `/picture?url=${encodeURIComponent(address)}`

/** Thumbnails are squares with sides of this length. CSS pixels. */
export const PICTURE_PIXELS = 72
