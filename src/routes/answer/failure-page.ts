/** A problem as a page, where a browser asks for one. */

import type { Problem } from '../../http/problem.ts'
import { failurePage } from '../../page/failure.ts'
import { webAddress } from '../../page/markup.ts'
import type { LedeContext } from '../request/context.ts'
import { shellOf } from './shell.ts'

export async function problemPage(context: LedeContext, problem: Problem): Promise<string> {
  const source = askedAddress(context.req.url)
  return failurePage({
    shell: await shellOf(context),
    status: problem.status,
    code: problem.type.slice(problem.type.lastIndexOf('/') + 1),
    detail: problem.detail,
    reference: context.var.requestId,
    ...(source !== undefined && { source, ...feedOf(problem, source) }),
  })
}

/** The address of somebody else's page that a request is about: `?url=`, `?source=` or the path. */
function askedAddress(requestUrl: string): string | undefined {
  const { pathname, search, searchParams } = new URL(requestUrl)
  const behind = pathname.slice(1).replace(/^(https?:)\/+/, '$1//') + search
  return [searchParams.get('url'), searchParams.get('source'), behind].find(
    (address) => address && address.length <= 2000 && webAddress(address),
  ) as string | undefined
}

/** A feed is itself the one to read; a page may name one. */
function feedOf({ feed }: Problem, source: string): { feed?: string } {
  if (feed === true) return { feed: source }
  return typeof feed === 'string' ? { feed } : {}
}
