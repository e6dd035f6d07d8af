import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')

test('render-feeds writes each article and all of them in three formats', () => {
  const folder = mkdtempSync(join(tmpdir(), 'render-feeds-'))
  try {
    const items = [
      {
        caseName: 'ferry',
        id: 'urn:x:1',
        link: 'https://harbour.example/1',
        title: 'Ferry ]]> late',
        summary: 'It left.',
        content: '<p onclick="x()">hi <img src="/a.png"></p><script>x</script>',
        lang: 'de',
        authors: [],
        categories: [{ name: 'boats' }],
        published: null,
        updated: '2026-02-01T08:00:00Z',
      },
      { caseName: 'empty' },
    ]
    writeFileSync(join(folder, 'items.json'), JSON.stringify(items))
    const command = join(ROOT, 'bench/feeds/render-feeds.ts')
    execFileSync(process.execPath, [command, join(folder, 'items.json'), join(folder, 'out')])
    const names = ['_all', 'empty', 'ferry'].flatMap((name) =>
      ['atom', 'json', 'rss'].map((extension) => `${name}.${extension}`),
    )
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(names)
    const json = JSON.parse(readFileSync(join(folder, 'out/_all.json'), 'utf8'))
    expect(json.items).toHaveLength(2)
    expect(json.items[0]).toMatchObject({
      content_html: '<p>hi <img src="https://harbour.example/a.png"></p>',
      language: 'de',
      tags: ['boats'],
      date_modified: '2026-02-01T08:00:00Z',
    })
    const atom = readFileSync(join(folder, 'out/ferry.atom'), 'utf8')
    expect(atom).toContain('<entry xml:lang="de">')
    expect(atom).toContain('<updated>2026-02-01T08:00:00.000Z</updated>')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
