/** The name of a feed format by its media type. */
export function formatName(type: string): string {
  if (type.includes('atom')) return 'Atom'
  return type.includes('rss') ? 'RSS' : 'JSON'
}
