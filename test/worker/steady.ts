/** A fetch that does what RFC 9112 §9.3.1 lets clients do about connections that servers close. */

const SOCKET_CLOSED = 'UND_ERR_SOCKET'

/** Whether a request failed because the server had closed its connection. */
export function isClosedSocket(error: unknown): boolean {
  const cause = (error as { cause?: { code?: string } } | null)?.cause
  return cause?.code === SOCKET_CLOSED || cause?.code === 'ECONNRESET'
}

/**
 * Fetches; a safe request whose connection the server closed before it answered is sent once more,
 * on a new one. A server closes idle connections, and a request may just be on its way then.
 */
export async function steadyFetch(url: string | URL, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    const method = (init.method ?? 'GET').toUpperCase()
    if ((method === 'GET' || method === 'HEAD') && isClosedSocket(error)) return fetch(url, init)
    throw error
  }
}
