/** A Worker that does nothing: the rooms are tested by import, it only brings the bindings. */
export default { fetch: () => new Response(null, { status: 404 }) }
