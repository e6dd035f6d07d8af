/** Reads the fields of a form. */

import { mediaType } from '../../article/bytes/media-type.ts'
import { Failure } from '../../failures.ts'

export const URL_FORM = 'application/x-www-form-urlencoded'
export const MULTIPART_FORM = 'multipart/form-data'

/** Whether a media type is that of a form. */
export const isForm = (type: string): boolean => type === URL_FORM || type === MULTIPART_FORM

/**
 * The fields of a form with a text, as a browser or `curl -F` sends them; a file is read as text.
 * A browser sends all fields, so empty ones are left out.
 *
 * @param contentType with the boundary of its parts
 * @throws Failure `bad-body` for what is no form, and for a form without a text
 */
export async function readForm(
  bytes: Uint8Array,
  contentType: string,
): Promise<Record<string, string>> {
  const form =
    mediaType(contentType) === URL_FORM
      ? new URLSearchParams(new TextDecoder().decode(bytes))
      : await readParts(bytes, contentType)
  requireText(form)
  return Object.fromEntries([...form].filter(([, value]) => value.trim() !== ''))
}

async function readParts(bytes: Uint8Array, contentType: string): Promise<URLSearchParams> {
  let form: FormData
  try {
    form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData()
  } catch (cause) {
    throw new Failure('bad-body', 'The Content-Type says that this is a form, but it is none.', {
      cause,
    })
  }
  const fields = new URLSearchParams()
  for (const [name, value] of form) {
    fields.append(name, typeof value === 'string' ? value : await (value as Blob).text())
  }
  return fields
}

/** `curl -d TEXT` declares any text to be a form unless told otherwise. */
function requireText(form: URLSearchParams): void {
  if (['html', 'text', 'markdown'].some((name) => form.has(name))) return
  throw new Failure(
    'bad-body',
    'The Content-Type says that this is a form, but it has no field html, text or markdown. curl -d sends any text as a form; say what it is with -H "Content-Type: text/plain" (or text/html, text/markdown).',
  )
}
