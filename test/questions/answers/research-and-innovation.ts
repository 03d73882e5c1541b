import type { Answers } from './claim'

const BASELINE = [84.1, 84.9, 83.2]
const NEW = [84.6, 85.0, 84.8]
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const deviation = (values: readonly number[]) =>
  Math.sqrt(values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1))

export const answers: Answers = {
  'half-a-point-on-three-seeds': [
    { says: '84.07 and', is: mean(BASELINE) },
    { says: '84.80, difference', is: mean(NEW) },
    { says: '0.85 and', is: deviation(BASELINE) },
    { says: '0.20. With', is: deviation(NEW) },
  ],
}
