import type { Bank } from '../../bank/bank'
import { type Ensemble, requiredIds, type Slot } from '../joint/ensemble'
import type { JointDemands } from '../joint/joint-demands'
import type { Resize } from '../joint/joint-relaxations'
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
export function demandsOfForms(bank: Bank, forms: FormsRequest, requests: readonly CheckedRequest[]): JointDemands {
  const given = forms.request.include?.length ?? 0
  const slots = requests.map((request, form): Slot => {
    const included = /^include\[(\d+)\]$/
    return {
      request,
      candidate: form,
      pathOf: (path) => {
        const place = Number(included.exec(path)?.[1] ?? -1) - given
        if (place >= 0)
          return place < forms.anchors.length ? `anchorQuestions[${place}]` : `core[${place - forms.anchors.length}]`
        const isOwn = forms.isUnequal && (path === 'minutes' || path.startsWith('minutes.'))
        return isOwn ? `forms[${form}].${path}` : path
      },
    }
  })
  const core = new Set(requests.flatMap(requiredIds))
  const ensemble: Ensemble = { bank, slots, core, overlap: forms.overlap }
  return {
    ensemble,
    blueprints: requests.map((request) => blueprintOf(bank, request)),
    promises: [],
    sharing: {
      code: 'other-plans',
      path: 'forms',
      message: `${requests.length} forms that share ${forms.overlap === 0 ? 'no question' : `at most ${forms.overlap} questions`}, but for those that all of them have`,
    },
  }
}

/** Fewer forms of equal length, as a way out. */
export function fewerForms(bank: Bank, forms: FormsRequest, requests: readonly CheckedRequest[]): Resize | undefined {
  if (forms.isUnequal) return undefined
  return {
    path: 'forms',
    count: requests.length,
    least: 2,
    demandsFor: (count) => demandsOfForms(bank, forms, requests.slice(0, count)),
  }
}
