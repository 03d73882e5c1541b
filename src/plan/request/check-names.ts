import type { Bank } from '../../bank/bank'
import { type IdKind, UnknownIdError } from '../../errors/unknown-id-error'
import type { FilterNames } from '../../schema/filter'
import { coveredAreas } from './coverage'
import type { CheckedLimits, CheckedRequest } from './request'

/** What the names in a bank are, to check a request or filter against. */
export function namesIn(bank: Bank): FilterNames {
  return {
    areas: bank.areas.map((area) => area.id),
    domains: bank.role.domains.map((domain) => domain.id),
    tags: [...new Set(bank.questions.flatMap((question) => question.tags))],
    ids: bank.questions.map((question) => question.id),
    domainOf: (area: string) => bank.domainOf(area),
  }
}

/**
 * Refuses a request that names an area, domain, tag or question that the bank does not have.
 * @param prefix what stands before the paths of a request that is part of another
 */
export function checkNames(request: CheckedRequest, { areas, domains, tags, ids }: FilterNames, prefix = ''): void {
  const valid: Partial<Record<IdKind, { readonly list: readonly string[]; readonly set: ReadonlySet<string> }>> = {
    area: { list: areas, set: new Set(areas) },
    domain: { list: domains, set: new Set(domains) },
    tag: { list: tags, set: new Set(tags) },
    question: { list: ids, set: new Set(ids) },
  }
  const check = (kind: IdKind, name: string, path: string) => {
    const names = valid[kind]
    if (names !== undefined && !names.set.has(name))
      throw new UnknownIdError(kind, name, names.list, `${prefix}${path}`)
  }
  const list = (kind: IdKind, given: readonly string[] | undefined, path: string) => {
    given?.forEach((name, index) => {
      check(kind, name, `${path}[${index}]`)
    })
  }
  const keys = (kind: IdKind, given: object | undefined, path: string) => {
    for (const name of Object.keys(given ?? {})) check(kind, name, `${path}.${name}`)
  }
  const limits = (given: CheckedLimits | undefined, path: string) => {
    keys('area', given?.areas, `${path}.areas`)
    keys('domain', given?.domains, `${path}.domains`)
    keys('tag', given?.tags, `${path}.tags`)
    given?.groups?.forEach((group, index) => {
      list('question', group.ids, `${path}.groups[${index}].ids`)
    })
  }
  if (Array.isArray(request.areas)) list('area', request.areas, 'areas')
  else keys('area', request.areas, 'areas')
  for (const field of ['include', 'exclude', 'first', 'last'] as const) list('question', request[field], field)
  keys('question', request.timeboxes, 'timeboxes')
  for (const { area, path } of coveredAreas(request.coverage)) check('area', area, path)
  limits(request.limits, 'limits')
  request.sections?.forEach((section, index) => {
    const path = `sections[${index}]`
    list('area', section.areas, `${path}.areas`)
    list('tag', section.tags, `${path}.tags`)
    list('question', section.ids, `${path}.ids`)
    limits(section.limits, `${path}.limits`)
  })
}
