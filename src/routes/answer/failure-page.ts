/** A problem as a page, where a browser asks for one. */

import type { Problem } from '../../http/problem.ts'
import { failurePage } from '../../page/failure.ts'
import type { LedeContext } from '../request/context.ts'
import { shellOf } from './shell.ts'

export async function problemPage(context: LedeContext, problem: Problem): Promise<string> {
  const source = context.req.query('url')
  return failurePage({
    shell: await shellOf(context),
    status: problem.status,
    code: problem.type.slice(problem.type.lastIndexOf('/') + 1),
    detail: problem.detail,
    reference: context.var.requestId,
    ...(source && /^https?:\/\//i.test(source) && { source: source.slice(0, 2000) }),
  })
}
