import type { QuestionRule } from '../rule'
import { spokenTexts } from '../texts'

const PRIVATE =
  'age|birthday|birthplace|family|children|kids|spouse|husband|wife|partner|marriage|pregnancy|religion|faith|church|nationality|citizenship|origin|accent|mother tongue|race|ethnicity|skin|gender|sex|sexuality|orientation|health|illness|disability|medication|salary|pay|savings|debts|hobbies|politics|vote|party|weight|height|criminal record|social media'
/** Words to the candidate about what is no business of an interview; the same words about data are fine. */
const OFF_LIMITS: readonly (readonly [pattern: RegExp, what: string])[] = [
  [
    new RegExp(`\\byour (?:own |current |last |previous |expected )?(?:${PRIVATE})\\b`, 'i'),
    'private life or a protected characteristic',
  ],
  [
    /\b(?:are|were) you (?:married|single|pregnant|religious|disabled|a citizen|native|planning (?:a family|children))/i,
    'private life or a protected characteristic',
  ],
  [/\bdo you (?:have|want|plan) (?:children|kids|a family|a disability)/i, 'family or health'],
  [
    /\bhow old are you\b|\bwhere (?:are|were) you (?:really )?(?:from|born)\b|\bwhat year did you (?:graduate|finish school)/i,
    'age or origin',
  ],
  [
    /\bwhy should(?:n't| not)? we (?:not )?hire you\b|\bwhat is your (?:greatest|biggest) weakness\b/i,
    'a ritual question without a job-related answer',
  ],
  [/\bif you were (?:an? )?(?:animal|tree|colou?r|fruit|car|superhero)/i, 'a personality riddle'],
  [/\bhow many (?:golf|ping-?pong|tennis) balls\b|\bmanhole covers?\b|\bpiano tuners?\b/i, 'a brain-teaser'],
]

export const offLimits: QuestionRule = {
  name: 'off-limits',
  scope: 'question',
  reason:
    'Such questions are unfair, in many places unlawful, and tell nothing about the work (OPM 2008). Probes count.',
  example: {
    passes: { prompt: 'The model uses the age of the applicant. Tell me what you would do about it.' },
    fails: { prompt: 'Tell me how your family copes with on-call duty.' },
  },
  check: (question) =>
    spokenTexts(question).flatMap(({ path, text }) =>
      OFF_LIMITS.flatMap(([pattern, what]) => {
        const match = pattern.exec(text)
        return match === null
          ? []
          : [{ path, message: `"${match[0]}" asks about ${what}`, tip: 'Ask about the work, or leave it out.' }]
      }),
    ),
}
