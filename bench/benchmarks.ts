/** Every benchmark: what it runs, the data it needs, and the figures that are read off its output. */

export interface Benchmark {
  readonly what: string
  /** Files under `bench/` with their arguments, one after the other. */
  readonly commands: readonly (readonly string[])[]
  /** The folder of the data that it reads; works without any where it is left out. */
  readonly data?: string
  /** Measures CPU by what Linux tells of processes. */
  readonly linux?: boolean
  /** Name of a figure → where it stands in the output: the first group of the expression. */
  readonly figures: Readonly<Record<string, RegExp>>
}

export const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  sentences: {
    what: 'sentence splitting on treebanks and rule cases',
    commands: [['language/sentences.ts']],
    data: 'language',
    figures: {
      'boundary F1, macro without Thai': /^ours.*macroF1_noThai ([\d.]+)/m,
      'Intl.Segmenter': /^intl.*macroF1_noThai ([\d.]+)/m,
      'rule cases, %': /^ours.*\| rules ([\d.]+)/m,
      'Intl.Segmenter, rule cases': /^intl.*\| rules ([\d.]+)/m,
      'ms for 10 kB of English': /^ours.*warm: en ([\d.]+)/m,
    },
  },
  identification: {
    what: 'identification of languages',
    commands: [['language/identification.ts']],
    data: 'language',
    figures: {
      'short / sentence / paragraph, %': /^lid-ud.*?paragraph ([\d.]+ \/ [\d.]+ \/ [\d.]+)/m,
      'code and tables, kB gzip': /^code and tables: ([\d.]+)/m,
    },
  },
  summarization: {
    what: 'summaries against references, with Lead, oracle and peers',
    commands: [
      ['summarization/peers.ts', 'dev', '.generated/bench/peer-summaries'],
      ['summarization/run.ts', 'dev', '--peers', '.generated/bench/peer-summaries'],
    ],
    data: 'summarization',
    figures: {
      'ROUGE-1/2/Lsum, 3 sentences, macro': /^macro +(\S+)/m,
      'first three sentences': /^macro +\S+ +(\S+)/m,
      oracle: /^macro +\S+ +\S+ +\S+ +(\S+)/m,
      'ms a document': /documents, ([\d.]+) ms each\n\n3 sentences/,
    },
  },
  quality: {
    what: 'what a reader sees of the chosen sentences',
    commands: [['summarization/quality.ts', 'dev']],
    data: 'summarization',
    figures: {},
  },
  extraction: {
    what: 'articles out of saved pages, and their metadata',
    commands: [['extraction/run.ts']],
    data: 'extraction',
    figures: {
      'aeb, body F1': /== aeb[\s\S]*?body +F1 ([\d.]+)/,
      'traf, segments F1': /== traf[\s\S]*?segments +F1 ([\d.]+)/,
      'traf, title exact': /== traf[\s\S]*?title +exact ([\d.]+)/,
      'traf, author exact': /== traf[\s\S]*?author +exact ([\d.]+)/,
      'traf, date exact': /== traf[\s\S]*?date +exact ([\d.]+)/,
    },
  },
  'page-summaries': {
    what: 'summaries of saved pages: sentences that their reference lacks, openings that point back',
    commands: [['extraction/summaries.ts']],
    data: 'extraction',
    figures: {
      'not in the reference': /^not in the reference (.*?),/m,
      'openings that point back by a word': /point back by a word (.*)/,
    },
  },
  'extraction-times': {
    what: 'time beside Readability on linkedom',
    commands: [['extraction/run.ts', '--times']],
    data: 'extraction',
    figures: { 'ratio, median': /^median.*ratio ([\d.]+)/m, 'ratio, p95': /^p95.*ratio ([\d.]+)/m },
  },
  feeds: {
    what: 'conformance, fields kept, clients',
    commands: [['feeds/run.ts']],
    data: 'feeds',
    figures: {
      'fields kept, RSS Atom JSON': /^fields kept +(.*\S)/m,
      'files with findings': /conformance: \d+ files, (\d+) with/,
      'unknown differences of clients': /clients agree: (\d+)/,
      'RSS of 50 entries, ms': /RSS of 50 .*median ([\d.]+)/,
    },
  },
  xss: {
    what: 'hostile payloads in pages and cards, in Chromium',
    commands: [['robustness/xss-pages.ts']],
    data: 'robustness',
    figures: { 'vectors, scripts that ran': /^(\d+ vectors.*ran)$/m },
  },
  pages: {
    what: 'LCP, CLS, TBT and bytes on a slow phone',
    commands: [['pages/vitals.ts']],
    figures: { 'front page: LCP ms, CLS, TBT ms, bytes': /^\/ +(\S.*\S)/m },
  },
  library: {
    what: 'what each request asks of the platform',
    commands: [['library/budget.ts']],
    figures: {},
  },
  size: {
    what: 'the built Worker',
    commands: [['edge/bundle-size.ts']],
    figures: { 'KiB after gzip': /^([\d.]+) KiB after gzip/m },
  },
  startup: {
    what: 'CPU of a cold start, over Hono saying hello',
    commands: [['edge/startup.ts']],
    linux: true,
    figures: {
      'over hello, ms, for a feed that KV has': /`\/rss\.xml, kept in KV` \| \d+ \| (\d+)/,
      'over hello, ms, for the front page': /`\/` \| \d+ \| (\d+) \| \d/,
    },
  },
  rooms: {
    what: 'CPU of a first request for sentences or a summary alone, over an empty Worker',
    commands: [['edge/rooms.ts']],
    linux: true,
    figures: {
      'sentences, ms over an empty Worker': /^\| sentences .*\| \d+ \| (-?\d+)/m,
      'summary, ms over an empty Worker': /^\| summary .*\| \d+ \| (-?\d+)/m,
    },
  },
  cpu: {
    what: 'CPU of cached answers over a bare read, and of misses',
    commands: [['edge/cpu.ts']],
    linux: true,
    figures: {
      'cached summary, ms over a bare read': /^\| cached summary \| [\d.]+ \| ([\d.-]+)/m,
      '304, ms over a bare read': /^\| 304 of it \| [\d.]+ \| ([\d.-]+)/m,
      'a miss over its floor, of Readability over its own': /^a miss over its floor is ([\d.]+)/m,
    },
  },
  texts: {
    what: 'CPU of texts that are sent, over keeping them bare',
    commands: [['edge/texts.ts']],
    linux: true,
    figures: {
      '4,000 characters, ms': /^\| 4,000 \| [\d.]+ \| ([\d.-]+)/m,
      '20,000 characters, ms': /^\| 20,000 \| [\d.]+ \| ([\d.-]+)/m,
      '1,000,000 characters, ms': /^\| 1,000,000 \| [\d.]+ \| ([\d.-]+)/m,
    },
  },
  dearest: {
    what: 'CPU and peak memory for the dearest inputs that are known',
    commands: [['safety/dearest.ts']],
    linux: true,
    figures: {
      'a page of 20 kB, ms': /^\| a page of 20 kB \| \d+ \| (\d+)/m,
      '300,000 pieces of one byte, ms': /^\| a page of 300,000 .*?\| \d+ \| (\d+)/m,
    },
  },
  load: {
    what: 'a minute of load on cached answers, by wrk',
    commands: [['edge/load.ts']],
    linux: true,
    figures: {},
  },
}
