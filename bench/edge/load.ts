/**
 * `node bench/edge/load.ts [--seconds 60] [--connections 64]`: wrk on a cached summary and a cached
 * feed, on the same read done bare, and on the peer; errors, and memory over time. Linux with wrk.
 */

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { cpuMilliseconds } from '../library/workerd-cpu.ts'
import { ask, startStage, type Target } from './stage.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    connections: { type: 'string', default: '64' },
  },
})

function memoryMiB({ processId }: Target): number {
  const [, kib] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${processId}/status`, 'utf8')) ?? []
  return Math.round(Number(kib) / 1024)
}

async function load(target: Target, path: string, seconds: number) {
  const url = `${target.url.origin}${path}`
  const options = [
    '-t2',
    `-c${values.connections}`,
    `-d${seconds}s`,
    '--timeout',
    '30s',
    '--latency',
  ]
  const before = cpuMilliseconds(target.processId)
  const memory: number[] = []
  const timer = setInterval(() => memory.push(memoryMiB(target)), (seconds * 1000) / 6)
  const child = spawn('wrk', [...options, url], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (data) => {
    said += data
  })
  await new Promise((resolve) => child.on('close', resolve))
  clearInterval(timer)
  const found = (pattern: RegExp): string => pattern.exec(said)?.[1] ?? '0'
  const requests = Number(found(/(\d+) requests in/))
  // Non-2xx answers are named apart: a socket that workerd closed is no answer that went wrong.
  const errors = [...said.matchAll(/(Non-2xx.*|Socket errors.*)/g)].map(([line]) => line).join('; ')
  const cpu = (cpuMilliseconds(target.processId) - before) / requests
  return {
    persecond: requests / seconds,
    errors: errors || '0',
    p99: found(/99%\s+(\S+)/),
    cpu,
    memory,
  }
}

const stage = await startStage()
const { lede, bare, peer } = stage
const summary = `/summary?url=${encodeURIComponent('http://news.example.com/30/load')}`
const feed = '/atom.xml?limit=50'
for (const path of [summary, feed]) await ask(lede, path)
const seconds = Number(values.seconds)
const short = Math.max(5, Math.round(seconds / 6))
console.log(
  '| read | seconds | requests a second | errors | p99 | CPU a request, ms | memory, MiB |',
)
console.log('|---|---:|---:|---:|---:|---:|---|')
for (const [name, target, path, long] of [
  ['bare text', bare, '/memory', short],
  ['cached summary', lede, summary, seconds],
  ['bare feed', bare, '/feed', short],
  ['cached feed of 50', lede, feed, seconds],
  ['peer, uncached', peer, summary, short],
] as const) {
  const { persecond, errors, p99, cpu, memory } = await load(target, path, long)
  console.log(
    `| ${name} | ${long} | ${persecond.toFixed(0)} | ${errors} | ${p99} | ${cpu.toFixed(3)} | ${memory.join(', ')} |`,
  )
}
await stage.dispose()
