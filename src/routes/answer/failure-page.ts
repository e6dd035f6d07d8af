/** Shows a problem as a page where a browser asks for one. */

import { defined } from '../../defined.ts'
import type { Problem } from '../../http/problem.ts'
import { failurePage } from '../../page/failure.ts'
import { webAddress } from '../../page/markup.ts'
import type { LedeContext } from '../request/context.ts'
import { shellOf } from './shell.ts'

export async function problemPage(context: LedeContext, problem: Problem): Promise<string> {
  const source = askedAddress(context.req.url)
  const { feed, nearest } = problem
  return failurePage({
    shell: await shellOf(context),
    status: problem.status,
    code: problem.type.slice(problem.type.lastIndexOf('/') + 1),
    detail: problem.detail,
    reference: context.var.requestId,
    ...defined({
      source,
      feed: typeof feed === 'string' ? feed : undefined,
      meant: typeof nearest === 'string' && nearest.startsWith('/') ? nearest : undefined,
    }),
  })
}

/** Longer addresses are not shown as links. Characters. */
const MAX_ADDRESS = 2000

/**
 * The address of the foreign page that a request is about: from `?url=`, `?source=` or the path.
 */
function askedAddress(requestUrl: string): string | undefined {
  const { pathname, search, searchParams } = new URL(requestUrl)
  const behind = pathname.slice(1).replace(/^(https?:)\/+/, '$1//') + search
  const given = [searchParams.get('url'), searchParams.get('source'), behind]
  const found = given.find((address) => webAddress(address))
  return found && found.length <= MAX_ADDRESS ? found : undefined
}
