import type { Bank } from '../../bank/bank'
import type { JointBlueprint } from '../joint/joint-blueprint'
import type { PlanCount } from '../joint/joint-relaxations'
import { type PlanSet, requiredIds, type Slot } from '../joint/plan-set'
import { blueprintOf } from '../request/blueprint'
import type { CheckedRequest } from '../request/request'
import type { FormsRequest } from './forms-request'

/** What each form is to be by itself, with the questions that all of them have. */
export function formRequests({ request, minutes, anchors }: FormsRequest, core: readonly string[]): CheckedRequest[] {
  const include = [...new Set([...(request.include ?? []), ...anchors, ...core])]
  const whole: CheckedRequest = include.length === 0 ? request : { ...request, include }
  return minutes.map((own) => ({ ...whole, minutes: own }))
}

/** All that a set of forms demands: of each, and of these together. */
export function formsBlueprint(bank: Bank, forms: FormsRequest, requests: readonly CheckedRequest[]): JointBlueprint {
  const given = forms.request.include?.length ?? 0
  const slots = requests.map((request, form): Slot => {
    const included = /^include\[(\d+)\]$/
    return {
      request,
      candidate: form,
      pathOf: (path) => {
        const position = Number(included.exec(path)?.[1] ?? -1) - given
        if (position >= 0)
          return position < forms.anchors.length
            ? `anchorQuestions[${position}]`
            : `core[${position - forms.anchors.length}]`
        const isOwn = forms.isUnequal && (path === 'minutes' || path.startsWith('minutes.'))
        return isOwn ? `forms[${form}].${path}` : path
      },
    }
  })
  const core = new Set(requests.flatMap(requiredIds))
  const planSet: PlanSet = { bank, slots, core, overlap: forms.overlap }
  return {
    planSet,
    blueprints: requests.map((request) => blueprintOf(bank, request)),
    requirements: [],
    sharing: {
      code: 'other-plans',
      path: 'forms',
      message: `${requests.length} forms that share ${forms.overlap === 0 ? 'no question' : `at most ${forms.overlap} questions`}, but for those that all of them have`,
    },
  }
}

/** Fewer forms of equal length, as a way out. */
export function fewerForms(
  bank: Bank,
  forms: FormsRequest,
  requests: readonly CheckedRequest[],
): PlanCount | undefined {
  if (forms.isUnequal) return undefined
  return {
    path: 'forms',
    count: requests.length,
    least: 2,
    jointFor: (count) => formsBlueprint(bank, forms, requests.slice(0, count)),
  }
}
