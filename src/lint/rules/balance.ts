import { DIFFICULTIES } from '../../schema/question'
import type { BankFinding, BankRule } from '../rule'

/** Areas with fewer questions than this are young and not yet measured. */
const GROWN = 8
const KINDS = 4
const CONCEPTUAL = 0.25
/** Least and most share of each difficulty; 20, 50 and 30 % are meant. */
const SHARES = { easy: [0.08, 0.35], medium: [0.35, 0.65], hard: [0.15, 0.45] } as const
const of = (
  count: number,
  kind: 'behavioral' | 'conceptual' | 'problem' | 'situational' | 'debugging',
  difficulty: 'easy' | 'medium' | 'hard',
) => Array.from({ length: count }, () => ({ kind, difficulty }))

export const balancedAreas: BankRule = {
  name: 'balanced-areas',
  scope: 'bank',
  reason: 'A planner can balance an interview only over what an area has: several kinds, and some of each difficulty.',
  example: {
    passes: [
      ...of(2, 'behavioral', 'easy'),
      ...of(2, 'conceptual', 'medium'),
      ...of(3, 'problem', 'medium'),
      ...of(3, 'debugging', 'hard'),
    ],
    fails: of(10, 'conceptual', 'medium'),
  },
  check: (bank) =>
    bank.coverage().areas.flatMap(({ area, questions, kinds, difficulties }) => {
      if (questions < GROWN) return []
      const findings: BankFinding[] = []
      const path = `areas.${area}`
      const percent = (share: number) => `${Math.round(100 * share)} %`
      const found = Object.keys(kinds).length
      if (found < KINDS)
        findings.push({ path, message: `${area} has ${found} kinds of question`, tip: `Have ${KINDS} or more.` })
      const conceptual = (kinds.conceptual?.questions ?? 0) / questions
      if (conceptual > CONCEPTUAL)
        findings.push({
          path,
          message: `${percent(conceptual)} of ${area} is conceptual`,
          tip: `Have at most ${percent(CONCEPTUAL)}: ask for work on a case instead.`,
        })
      for (const difficulty of DIFFICULTIES) {
        const share = (difficulties[difficulty]?.questions ?? 0) / questions
        const [least, most] = SHARES[difficulty]
        if (share < least || share > most)
          findings.push({
            path,
            message: `${percent(share)} of ${area} is ${difficulty}`,
            tip: `Have ${percent(least)} to ${percent(most)}.`,
          })
      }
      return findings
    }),
}
