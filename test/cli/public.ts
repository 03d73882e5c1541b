export { bank, loops } from '../../src/index'
export { parseLoop } from '../../src/plan/store/parse-loop'
export { parsePlan } from '../../src/plan/store/parse-plan'
