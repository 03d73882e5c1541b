import type { QuestionRule } from '../rule'
import { proseTexts } from '../texts'

export const nothingGivenAway: QuestionRule = {
  name: 'nothing-given-away',
  scope: 'question',
  reason: 'What the candidate reads must not hold the title, a probe, an anchor or a point of the key word for word.',
  example: {
    passes: { title: 'Parcels gone astray', prompt: 'Find the newest address of each customer.' },
    fails: { title: 'The newest address', prompt: 'Find a fault. The newest address is often wrong.' },
  },
  check: (question) => {
    const { prompt, materials = [] } = question
    const shown = [prompt, ...materials.flatMap(({ title, content }) => [title, content])].join('\n')
    return proseTexts(question)
      .filter(({ path, text }) => path !== 'prompt' && shown.includes(text))
      .map(({ path, text }) => ({
        path,
        message: `stands in the prompt or a material: "${text.slice(0, 60)}"`,
        tip: 'Word one of the two otherwise.',
      }))
  },
}
