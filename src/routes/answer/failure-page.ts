/** A problem as a page, where a browser asks for one. */

import type { Problem } from '../../http/problem.ts'
import { failurePage } from '../../page/failure.ts'
import type { LedeContext } from '../request/context.ts'
import { shellOf } from './shell.ts'

export async function problemPage(context: LedeContext, problem: Problem): Promise<string> {
  const source = context.req.query('url') ?? addressInPath(context)
  const { feed } = problem
  return failurePage({
    shell: await shellOf(context),
    status: problem.status,
    code: problem.type.slice(problem.type.lastIndexOf('/') + 1),
    detail: problem.detail,
    reference: context.var.requestId,
    ...(typeof feed === 'string' && { feed }),
    ...(source && /^https?:\/\//i.test(source) && { source: source.slice(0, 2000) }),
  })
}

/** `/https://…`: the address of a page behind ours. */
function addressInPath(context: LedeContext): string | undefined {
  const { pathname, search } = new URL(context.req.url)
  const match = /^\/(https?:)\/+([^/].*)$/i.exec(pathname)
  return match ? `${match[1]}//${match[2]}${search}` : undefined
}
