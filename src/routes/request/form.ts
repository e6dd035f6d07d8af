/** Reads the fields of a form. */

import { mediaType } from '../../article/bytes/media-type.ts'
import { Failure } from '../../failures.ts'

export const URL_FORM = 'application/x-www-form-urlencoded'
export const MULTIPART_FORM = 'multipart/form-data'

/** Whether a media type is that of a form. */
export const isForm = (type: string): boolean => type === URL_FORM || type === MULTIPART_FORM

/**
 * The fields of a form, as a browser or `curl -F` sends them; a file is read as text.
 *
 * @param contentType with the boundary of its parts
 * @throws Failure `bad-body`
 */
export async function readForm(bytes: Uint8Array, contentType: string): Promise<URLSearchParams> {
  if (mediaType(contentType) === URL_FORM) {
    return new URLSearchParams(new TextDecoder().decode(bytes))
  }
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
