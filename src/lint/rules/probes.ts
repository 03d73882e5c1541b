import type { QuestionRule } from '../rule'
import { overlap } from '../texts'

export const probesThatProbe: QuestionRule = {
  name: 'probes-that-probe',
  scope: 'question',
  reason:
    'Each probe is tied to a distinction of the rubric; the same probe twice, or the prompt again, wastes minutes.',
  example: {
    passes: {
      followUps: [
        { ask: 'What would you look at first?', listenFor: 'The label delay (level 3).' },
        { ask: 'Who decides when it may go out?', listenFor: 'A named owner (level 4).' },
      ],
    },
    fails: {
      followUps: [
        { ask: 'What would you look at first?', listenFor: 'The label delay (level 3).' },
        { ask: 'And what would you look at first?', listenFor: 'The delay.' },
      ],
    },
  },
  check: ({ prompt, followUps }) =>
    followUps.flatMap(({ ask }, index) => {
      const twin = followUps.slice(0, index).findIndex((other) => overlap(other.ask, ask) >= 0.75)
      const path = `followUps[${index}].ask`
      const tip = 'Ask for what tells two levels apart.'
      if (twin >= 0) return [{ path, message: `repeats followUps[${twin}]`, tip }]
      return overlap(prompt, ask) >= 0.75 ? [{ path, message: 'repeats the prompt', tip }] : []
    }),
}
