/**
 * The media types of the forms of a summary (RFC 6838, without parameters). They stand apart from
 * the writers, because which form a request wants is decided before any writer is loaded.
 */
export const PLAIN_MEDIA_TYPES = {
  json: 'application/json',
  text: 'text/plain',
  markdown: 'text/markdown',
} as const

export type PlainFormatName = keyof typeof PLAIN_MEDIA_TYPES
