import { seniorMlEngineer } from '../../../questions/taxonomy'

const AREAS = seniorMlEngineer.domains.flatMap((domain) => domain.areas.map((area) => area.id))
const PAIRS = [
  [0, 7],
  [3, 13],
  [6, 16],
  [9, 20],
].map((pair) => pair.flatMap((place) => AREAS[place] ?? []))

/** Plain requests for forms: every area and four pairs, 45 and 60 minutes, four and six forms. */
export const PLAIN_REQUESTS = [...AREAS.map((area) => [area]), ...PAIRS].flatMap((areas) =>
  [45, 60].flatMap((minutes) => [4, 6].map((forms) => ({ areas, minutes, forms }))),
)
