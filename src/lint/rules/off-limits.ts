import type { QuestionRule } from '../rule'
import { spokenTexts } from '../texts'

const PRIVATE =
  'age|birthday|birthplace|family|children|kids|spouse|husband|wife|partner|marriage|pregnancy|religion|faith|church|nationality|citizenship|origin|accent|mother tongue|race|ethnicity|skin|gender|sex|sexuality|orientation|health|illness|disability|medication|salary|pay|savings|debts|hobbies|politics|vote|party|weight|height|criminal record|social media|parents|ancestors|native (?:language|tongue)|first language|sexual|religious|political|marital|ethnic|racial|medical (?:history|conditions?)|(?:immigration|visa) status'
/** What may stand between `do you` and the matter, as in "Do you still *plan to have any* children?" */
const BETWEEN =
  '(?:(?:a|an|any|the|of|in|to|for|on|by|at|and|or|with|been|be|become|ever|still|also|currently|now|originally|really|actually|have|had|having|get|got|getting|want|wish|plan|planning|expect|expecting|intend|intending|hope|hoping|thinking|considering|start|starting|raise|raising|go|going|attend|belong|join|joined|suffer|suffered|take|taking|need|small|young|more|many|your|own|chronic|serious|known) ){0,6}'
const YOU = `(?:do|did|have|had|are|were|will|would) you ${BETWEEN}`
const ARE_YOU = `(?:are|were) you ${BETWEEN}`

/** Common wordings, said to the candidate, of what is no business of an interview. The same words about data are fine. */
const PRIVATE_MATTERS: readonly (readonly [wordings: readonly string[], what: string])[] = [
  [
    [
      `where ${ARE_YOU}(?:from|born)\\b`,
      `where (?:do|did) you ${BETWEEN}(?:come from|grow up)\\b`,
      `(?:what|which) (?:country|nation|part of the world) ${YOU}(?:from|born|come from|grow up)\\b`,
      `(?:what|which) (?:nationality|race|ethnicity|citizenship) (?:are|do|did) you\\b`,
      `${ARE_YOU}(?:(?:u\\.?s\\.? |american |british |german |french )?citizens?|immigrants?|foreign(?:er)?|born (?:here|abroad)|permanent resident)\\b`,
    ],
    'origin or citizenship',
  ],
  [
    [`${ARE_YOU}native\\b`, `(?:do|did) you speak (?:\\w{1,20} )?at home\\b`, 'do you speak at home\\b'],
    'native language',
  ],
  [
    [
      'how old (?:are|were) you\\b',
      '(?:when|what year|which year) (?:were you born|did you graduate)\\b',
      '(?:when|what year|which year) did you (?:finish|leave|start) (?:high school|school|college|university)\\b',
      `${YOU}retire ?\\?`,
    ],
    'age',
  ],
  [
    [
      `${YOU}(?:church|mosque|temple|synagogue|religious|pray|believe in god)\\b`,
      `${ARE_YOU}(?:christian|catholic|protestant|muslim|jewish|hindu|buddhist|atheist)\\b`,
      '(?:what|which) (?:church|mosque|temple|synagogue|religion|faith|religious holidays?) (?:are|do|did) you\\b',
    ],
    'religion',
  ],
  [
    [
      `${YOU}voted? (?:for|in the)\\b`,
      `how (?:do|did|will|would) you ${BETWEEN}vote\\b`,
      `${ARE_YOU}(?:republican|democrat|socialist|communist|(?:political )?party member|member of a (?:political )?party)\\b`,
      '(?:what|which) (?:political )?party (?:are|do|did) you\\b',
    ],
    'politics',
  ],
  [[`${YOU}(?:member of )?(?:a |the )?(?:trade |labou?r )?union(?: members?)? ?[?.,]`], 'union membership'],
  [
    [
      `${YOU}(?:disabilit(?:y|ies)|handicaps?|illness(?:es)?|medications?|(?:(?:medical|health|mental|physical) ){1,2}(?:conditions?|problems?|issues?|impairments?|disabilit(?:y|ies)|illness(?:es)?))\\b`,
      `${ARE_YOU}(?:disabled|handicapped|healthy|good health|ill)\\b`,
      `${YOU}(?:smoke|drink alcohol|take drugs)(?! test)\\b`,
      'how (?:many|often) (?:sick days|(?:are|were|do|did) you (?:get )?(?:sick|ill))\\b',
    ],
    'health or disability',
  ],
  [
    [
      `${YOU}(?:children|child|kids?|bab(?:y|ies)|family|spouse|husband|wife|boyfriend|girlfriend|pregnant|married|divorced)\\b`,
      `${ARE_YOU}(?:single|engaged) ?[?,]`,
      `${ARE_YOU}single or\\b`,
      'how many (?:children|kids) (?:do|have) you\\b',
      'who (?:looks|will look|would look) after (?:the|your) (?:children|kids)\\b',
    ],
    'family or pregnancy',
  ],
  [[`${ARE_YOU}(?:gay|lesbian|bisexual|homosexual|heterosexual|transgender|queer)\\b`], 'sexual orientation or gender'],
  [
    [
      `${YOU}(?:arrested|convicted|imprisoned|criminal (?:record|convictions?)|(?:prison|jail)|charged with a crime|committed a crime)\\b`,
    ],
    'arrests or convictions',
  ],
]

const OFF_LIMITS: readonly (readonly [pattern: RegExp, what: string])[] = [
  [
    new RegExp(`\\byour (?:own |current |last |previous |expected )?(?:${PRIVATE})\\b`, 'i'),
    'private life or a protected characteristic',
  ],
  ...PRIVATE_MATTERS.map(([wordings, what]) => [new RegExp(`\\b(?:${wordings.join('|')})`, 'i'), what] as const),
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
    'Such questions are unfair, in many places unlawful, and tell nothing about the work (OPM 2008). Probes count. It finds common wordings, and is no legal review.',
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
