/** What Vite puts in place of a glob; only the form that the fixtures use. */
interface ImportMeta {
  glob<Value>(
    pattern: string,
    options: { eager: true; import: 'default'; query?: '?raw' },
  ): Record<string, Value>
}
