import type { Relaxation } from '../../../src/errors/impossible-plan-error'

/**
 * A request with the changes of a relaxation made, as a program would: each path set, or dropped where there is no value to
 * set. Elements of lists are taken out after all changes, so that the places of others hold.
 */
export function applyRelaxation<Request extends object>(
  request: Request,
  { changes }: Pick<Relaxation, 'changes'>,
): Request {
  // Not a structured clone, which would keep parts that stand in two places one.
  const changed = JSON.parse(JSON.stringify(request)) as Request
  for (const { path, to } of changes) {
    const keys = keysOf(path)
    const last = keys.pop()
    if (last === undefined) throw new Error(`no path: "${path}"`)
    let inner: unknown = changed
    for (const key of keys) inner = (inner as Record<string, unknown> | undefined)?.[key]
    if (typeof inner !== 'object' || inner === null || !(last in inner)) throw new Error(`nothing at ${path}`)
    const holder = inner as Record<string, unknown>
    if (to === undefined) delete holder[last]
    else holder[last] = to
  }
  return withoutHoles(changed) as Request
}

/** `sections[1].minutes` as its keys. */
function keysOf(path: string): string[] {
  return path.split(/[.[\]]+/).filter((key) => key !== '')
}

function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.flatMap((one) => [withoutHoles(one)])
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutHoles(one)]))
}
