import { nearest } from '../../data/nearest'
import type { BankRule } from '../rule'

export const enemiesThatExist: BankRule = {
  name: 'enemies-that-exist',
  scope: 'bank',
  reason: 'A link to a question that is not there protects nobody: the pair can meet in one interview.',
  example: {
    passes: [{ id: 'one', enemies: ['two'] }, { id: 'two' }],
    fails: [{ id: 'one', enemies: ['tow'] }, { id: 'two' }],
  },
  check: (bank) => {
    const ids = bank.questions.map(({ id }) => id)
    return bank.questions.flatMap(({ id, enemies = [] }) =>
      enemies.flatMap((enemy, index) => {
        if (bank.has(enemy)) return []
        const meant = nearest(enemy, ids, 1)[0]
        return [
          {
            question: id,
            path: `enemies[${index}]`,
            message: `there is no question "${enemy}"`,
            tip: meant === undefined ? 'Remove it, or lint the bank with its set.' : `Did you mean "${meant}"?`,
          },
        ]
      }),
    )
  },
}
