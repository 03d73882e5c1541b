import { UnknownIdError } from '../../errors/unknown-id-error'
import { coveredAreas } from './coverage'
import type { BankNames } from './names-in'
import type { CheckedLimits, CheckedRequest } from './request'

/**
 * Refuses a request that names an area, domain, tag or question that the bank does not have.
 * @param prefix what stands before the paths of a request that is part of another
 */
export function checkNames(request: CheckedRequest, names: BankNames, prefix = ''): void {
  const lists = { area: names.areas, domain: names.domains, tag: names.tags, question: names.ids }
  const check = (kind: keyof typeof lists, name: string, path: string) => {
    if (!names.sets[kind].has(name)) throw new UnknownIdError(kind, name, lists[kind], `${prefix}${path}`)
  }
  const list = (kind: keyof typeof lists, given: readonly string[] | undefined, path: string) => {
    given?.forEach((name, index) => {
      check(kind, name, `${path}[${index}]`)
    })
  }
  const keys = (kind: keyof typeof lists, given: object | undefined, path: string) => {
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
  list('area', request.filter?.areas, 'filter.areas')
  list('domain', request.filter?.domains, 'filter.domains')
  list('tag', request.filter?.tags, 'filter.tags')
  list('question', request.filter?.ids, 'filter.ids')
  request.sections?.forEach((section, index) => {
    const path = `sections[${index}]`
    list('area', section.areas, `${path}.areas`)
    list('tag', section.tags, `${path}.tags`)
    list('question', section.ids, `${path}.ids`)
    limits(section.limits, `${path}.limits`)
  })
}
