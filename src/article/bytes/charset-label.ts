/** Reads the names by which pages and feeds declare their encoding. */

/** What others call the parts of ISO 8859 (`Latin-9`), by number. */
const LATIN = [0, 1, 2, 3, 4, 9, 10, 13, 14, 15, 16]
/** Code pages of East Asia. */
const CODE_PAGES: Readonly<Record<string, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
}

/**
 * The WHATWG name of an encoding, by the labels of the Encoding Standard (section 4.2) and by what
 * programs write instead: `cp-1252`, `win1251`, `ISO 8859-2`, `Latin-9`, `cp932`. Null for others.
 */
export function encodingName(label: string): string | null {
  const name = known(label) ?? known(spelled(label))
  if (name === null) return null
  // Bytes that declare UTF-16 in ASCII are not UTF-16 (WHATWG HTML, "prescan a byte stream").
  if (name.startsWith('utf-16')) return 'utf-8'
  return name === 'x-user-defined' ? 'windows-1252' : name
}

/** A label of the standard for one that it does not have. */
function spelled(label: string): string {
  const bare = label.toLowerCase().replace(/[^a-z\d]/g, '')
  const [, page] = /^(?:cp|ms|win|windows|ibm|x)(\d{3,4})$/.exec(bare) ?? []
  if (page !== undefined) return CODE_PAGES[page] ?? (page === '866' ? 'ibm866' : `windows-${page}`)
  const [, part] = /^iso8859(\d{1,2})$/.exec(bare) ?? []
  const [, latin] = /^(?:iso)?latin(\d{1,2})$/.exec(bare) ?? []
  if (part !== undefined || latin !== undefined) return `iso-8859-${part ?? LATIN[Number(latin)]}`
  if (bare === 'macroman' || bare === 'applemacintosh') return 'macintosh'
  return /^utf8/.test(bare) ? 'utf-8' : bare
}

function known(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}
