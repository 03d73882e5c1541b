import type { QuestionRule } from '../rule'
import { spokenTexts } from '../texts'

/** Sentences that ask for something: `Explain …`, `Tell me …`, or a question mark. */
const REQUEST =
  /(?:^|[.!?:]\s+|\n)(?:then |now |also |and |finally |please )?(?:tell|explain|describe|name|list|give|say|compare|estimate|work out|propose|find|decide|write|define|design|show|outline|sketch|choose|discuss|walk)\b/gi
const MAX_REQUESTS = 3
const MAX_QUESTION_MARKS = 2

export const oneQuestion: QuestionRule = {
  name: 'one-question',
  scope: 'question',
  reason:
    'A candidate who is asked several things at once answers the last; raters then rate different questions. It counts question marks and tasks; whether two questions joined by "and" are one is for a reader to judge.',
  example: {
    passes: { prompt: 'Work out the rate that these data still allow, and correct the sentence.' },
    fails: { prompt: 'What is drift? How do you notice it? And what would you do about it?' },
  },
  check: (question) => {
    const marks = spokenTexts(question)
      .map(({ path, text }) => ({ path, count: text.split('?').length - 1 }))
      .filter(({ count }) => count > MAX_QUESTION_MARKS)
      .map(({ path, count }) => ({
        path,
        message: `has ${count} question marks`,
        tip: 'Ask one thing; move the rest to follow-up probes of their own.',
      }))
    const requests = question.prompt.match(REQUEST)?.length ?? 0
    return requests <= MAX_REQUESTS
      ? marks
      : [
          ...marks,
          { path: 'prompt', message: `asks for ${requests} things`, tip: 'Ask for one result; probe for the others.' },
        ]
  },
}

const POINTS_AT =
  /\b(?:table|log|code|figures?|numbers|output|channel|draft|plot|e-mail|email|trace|listing|function|script|query|config(?:uration)?)\s+(?:is\s+|are\s+)?below\b|\bbelow (?:shows?|is|are|looks?)\b|\b(?:in|using|from) the table\b/i
const PLACEHOLDER = /\b(?:TBD|TODO|XXX|lorem ipsum)\b|\?\?\?|<number>|\bN\/A\b/i

export const nothingMissing: QuestionRule = {
  name: 'nothing-missing',
  scope: 'question',
  reason: 'A candidate cannot work with a table or a number that is not there, and will not always say so.',
  example: {
    passes: {
      prompt: 'Using the table, say which model to run.',
      materials: [{ title: 'Results', format: 'markdown', content: '| model | recall |\n|---|---|\n| A | 0.8 |' }],
    },
    fails: { prompt: 'Using the table, say which model to run.' },
  },
  check: ({ kind, prompt, materials = [] }) => {
    const findings = []
    if (materials.length === 0 && POINTS_AT.test(prompt))
      findings.push({
        path: 'materials',
        message: `the prompt points at "${POINTS_AT.exec(prompt)?.[0]}", and there is none`,
        tip: 'Add it to materials, or give the facts in the prompt.',
      })
    if ((kind === 'coding' || kind === 'debugging') && materials.length === 0)
      findings.push({
        path: 'materials',
        message: `a question of kind ${kind} shows nothing to work on`,
        tip: 'Show the code, the log or an example of input and output.',
      })
    if (kind === 'problem' && !/\d/.test(`${prompt} ${materials.map(({ content }) => content).join(' ')}`))
      findings.push({ path: 'prompt', message: 'a problem without a number', tip: 'Give the numbers to work with.' })
    materials.forEach(({ content }, index) => {
      const placeholder = PLACEHOLDER.exec(content)
      if (placeholder !== null)
        findings.push({
          path: `materials[${index}].content`,
          message: `holds the placeholder "${placeholder[0]}"`,
          tip: 'Fill in a realistic value.',
        })
    })
    return findings
  },
}
