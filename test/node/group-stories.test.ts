import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Ended, runScript } from './run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'lede-stories-'))
afterAll(() => rmSync(folder, { recursive: true }))

const group = (name: string): Promise<Ended> =>
  runScript(['src/commands/stories/group-stories.ts', name], {
    env: { ...process.env, INIT_CWD: folder },
  })

function run(lines: readonly string[]): Promise<Ended> {
  writeFileSync(join(folder, 'articles.jsonl'), lines.join('\n'))
  return group('articles.jsonl')
}

const article = (fields: object): string =>
  JSON.stringify({
    id: 'a',
    lang: 'en',
    title: 'Bridge over the Ulva closed after crack is found',
    text: 'Engineers closed the Harding Bridge over the Ulva in Brockmoor on Friday. A crack of 40 centimetres was found in a girder, said city engineer Maud Elling.',
    date: '2026-03-06T09:00:00Z',
    source: 'Brockmoor Post',
    ...fields,
  })

test('writes the story of each article in the order of the file', async () => {
  const other = {
    id: 'b',
    title: 'Orchestra names a new conductor',
    text: 'The Sandholt Philharmonic will be led by Ingrid Farrow from autumn. She follows Tomas Wenck, who leaves after eleven years.',
  }
  const { output, errors } = await run([
    article({}),
    article(other),
    '',
    article({
      id: 'c',
      title: 'Crack shuts Harding Bridge in Brockmoor',
      text: 'Traffic in Brockmoor is being sent around the Harding Bridge, which Maud Elling, the city engineer, shut after a crack of 40 centimetres had been found.',
    }),
  ])
  expect(errors).toBe('')
  expect(
    output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { id: 'a', story: 'a' },
    { id: 'b', story: 'b' },
    { id: 'c', story: 'a' },
  ])
})

test.each([
  ['no JSON', '{', 'line 1: this is not JSON.'],
  ['null', 'null', "line 1: 'id' must be a string."],
  ['no language', article({ lang: 'not a tag' }), "'not a tag' is not a language tag"],
  ['no date', article({ date: 'yesterday' }), "'yesterday' is not a date"],
  ['an id twice', `${article({})}\n${article({})}`, "line 2: 'a' again."],
])('says what is wrong: %s', async (_, line, message) => {
  const { code, output, errors } = await run([line])
  expect(errors).toContain(message)
  expect(output).toBe('')
  expect(code).toBe(2)
})

test('says that there is no such file', async () => {
  const { code, errors } = await group('nowhere.jsonl')
  expect(errors).toContain('nowhere.jsonl')
  expect(code).toBe(2)
})
