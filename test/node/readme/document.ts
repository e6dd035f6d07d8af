/** A Markdown document as its runnable parts. */

export interface Block {
  /** The word behind the fence. */
  readonly kind: string
  readonly text: string
  readonly line: number
}

export interface Document {
  readonly blocks: readonly Block[]
  /** What stands between backticks in the text. */
  readonly codes: readonly string[]
  /** Targets of links and pictures. */
  readonly links: readonly string[]
  /** Rows of the table whose first column is headed so; code without backticks. */
  table(heading: string): string[][]
}

export function readDocument(markdown: string): Document {
  const fence = /^```(\w*)\n([\s\S]*?)^```$/gm
  const blocks = [...markdown.matchAll(fence)].map(({ 1: kind, 2: text, index }) => ({
    kind: kind!,
    text: text!.trim(),
    line: markdown.slice(0, index).split('\n').length,
  }))
  const prose = markdown.replace(fence, '')
  const links = [...prose.matchAll(/\]\(([^)]+)\)|src="([^"]+)"/g)].map(
    (match) => match[1] ?? match[2]!,
  )
  return {
    blocks,
    codes: [
      ...new Set([...prose.matchAll(/`([^`]+)`/g)].map(([, code]) => code!.replace(/\s+/g, ' '))),
    ],
    links: [...new Set(links)],
    table: (heading) => {
      const lines = prose.split('\n')
      const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`))
      const rows: string[][] = []
      for (const line of lines.slice(start + 2)) {
        if (!line.startsWith('|')) break
        rows.push(
          line
            .slice(1, -1)
            .split('|')
            .map((cell) => cell.trim().replace(/`/g, '')),
        )
      }
      return rows
    },
  }
}
