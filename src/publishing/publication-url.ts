/** The address of an article on this site. */

import type { Settings } from '../settings.ts'

/** The page of an article, absolute. */
export function publicationUrl({ baseUrl }: Pick<Settings, 'baseUrl'>, slug: string): string {
  return `${baseUrl}/articles/${encodeURIComponent(slug)}`
}
