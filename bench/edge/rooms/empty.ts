/** What the rooms alone are compared with: reads what is sent and does nothing with it. */

export default {
  fetch: async (request: Request): Promise<Response> =>
    new Response(String((await request.text()).length)),
}
