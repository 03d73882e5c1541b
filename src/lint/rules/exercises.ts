import type { QuestionRule } from '../rule'

const exercise = { language: 'python', solution: 'x = 2', tests: 'assert x == 2' } as const
const shown = [{ title: 'sum.py', format: 'python', content: 'x = 1' }] as const

export const exercisesThatFit: QuestionRule = {
  name: 'exercises-that-fit',
  scope: 'question',
  reason: 'A wrong solution that points at a material must find it, or nothing is checked.',
  example: {
    passes: { materials: [...shown], exercise: { ...exercise, wrong: [{ flaw: 'One off.', material: 'sum.py' }] } },
    fails: { materials: [...shown], exercise: { ...exercise, wrong: [{ flaw: 'One off.', material: 'total.py' }] } },
  },
  check: ({ exercise: its, materials = [] }) =>
    (its?.wrong ?? []).flatMap(({ material }, index) =>
      material === undefined || materials.some(({ title }) => title === material)
        ? []
        : [
            {
              path: `exercise.wrong[${index}].material`,
              message: `no material has the title "${material}"`,
              tip: `Use one of ${materials.map(({ title }) => `"${title}"`).join(', ') || 'the materials, of which there are none'}.`,
            },
          ],
    ),
}
