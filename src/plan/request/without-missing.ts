import type { CheckedLimits, CheckedRequest } from './request'

type NamingFields = 'include' | 'exclude' | 'first' | 'last' | 'timeboxes' | 'limits' | 'sections' | 'filter'

/**
 * A request, or a round of a loop, without the questions that the bank does not have any more.
 * @param isMissing is asked of each id once, with its path in the request
 */
export function withoutMissing<R extends Pick<CheckedRequest, NamingFields>>(
  request: R,
  isMissing: (id: string, path: string) => boolean,
): R {
  const stay = (ids: readonly string[], at: string) => ids.filter((id, index) => !isMissing(id, `${at}[${index}]`))
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
          timeboxes: Object.fromEntries(Object.entries(timeboxes).filter(([id]) => !isMissing(id, `timeboxes.${id}`))),
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
