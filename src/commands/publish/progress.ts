/** Progress of a long command: a bar on a terminal, plain lines elsewhere. */

const WIDTH = 28
/** Milliseconds between two drawings of the bar. */
const INTERVAL_MS = 80

export interface Progress {
  /** Counts what is done; `line` is told where there is no bar. */
  advance(count: number, line?: string): void
  /** Says something that must not be lost. */
  say(line: string): void
  end(): void
}

export function progressOf(
  total: number,
  stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'> = process.stderr,
): Progress {
  const started = Date.now()
  let done = 0
  let drawn = 0
  const draw = (now: number) => {
    drawn = now
    const share = total === 0 ? 1 : Math.min(1, done / total)
    const full = Math.round(share * WIDTH)
    const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full)
    const left = done === 0 ? '' : ` ${timeLeft(((now - started) / done) * (total - done))}`
    const text = `${bar} ${done}/${total}${left}`
    stream.write(`\r\x1b[2K${text.slice(0, (stream.columns ?? 80) - 1)}`)
  }
  return {
    advance: (count, line) => {
      done += count
      const now = Date.now()
      if (!stream.isTTY) {
        if (line !== undefined) stream.write(`[${done}/${total}] ${line}\n`)
      } else if (now - drawn >= INTERVAL_MS || done === total) draw(now)
    },
    say: (line) => {
      stream.write(stream.isTTY ? `\r\x1b[2K${line}\n` : `${line}\n`)
      if (stream.isTTY) draw(Date.now())
    },
    end: () => {
      if (stream.isTTY) stream.write('\n')
    },
  }
}

function timeLeft(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  if (seconds < 1) return ''
  const minutes = Math.floor(seconds / 60)
  return minutes === 0 ? `${seconds} s left` : `${minutes} min ${seconds % 60} s left`
}
