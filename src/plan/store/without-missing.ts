import type { CheckedLimits, CheckedRequest } from '../request/request'
import type { QuestionLookup } from './question-lookup'

/** A request without the questions that the bank does not have any more; each is reported. */
export function withoutMissing(request: CheckedRequest, lookup: QuestionLookup, path: string): CheckedRequest {
  const stay = (ids: readonly string[], at: string) =>
    ids.filter((id, index) => !lookup.isMissing(id, `${path}${at}[${index}]`))
  const inLimits = (limits: CheckedLimits, at: string): CheckedLimits =>
    limits.groups === undefined
      ? limits
      : {
          ...limits,
          groups: limits.groups.map((group, index) => ({
            ...group,
            ids: stay(group.ids, `${at}.groups[${index}].ids`),
          })),
        }
  const lists = (['include', 'exclude', 'first', 'last'] as const).flatMap((field) => {
    const given = request[field]
    return given === undefined ? [] : [[field, stay(given, field)] as const]
  })
  const { timeboxes, limits, sections, filter } = request
  return {
    ...request,
    ...Object.fromEntries(lists),
    ...(timeboxes === undefined
      ? {}
      : {
          timeboxes: Object.fromEntries(
            Object.entries(timeboxes).filter(([id]) => !lookup.isMissing(id, `${path}timeboxes.${id}`)),
          ),
        }),
    ...(limits === undefined ? {} : { limits: inLimits(limits, 'limits') }),
    ...(filter?.ids === undefined ? {} : { filter: { ...filter, ids: stay(filter.ids, 'filter.ids') } }),
    ...(sections === undefined
      ? {}
      : {
          sections: sections.map((section, index) => ({
            ...section,
            ...(section.ids === undefined ? {} : { ids: stay(section.ids, `sections[${index}].ids`) }),
            ...(section.limits === undefined ? {} : { limits: inLimits(section.limits, `sections[${index}].limits`) }),
          })),
        }),
  }
}
