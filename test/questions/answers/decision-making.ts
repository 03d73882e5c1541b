import type { Answers } from './claim'

export const answers: Answers = {
  'how-many-sandwiches-to-make': [
    { says: '0.636; of', is: (12 - 5) / (12 - 1) },
    // The quantile of 0.636 is 0.349 standard deviations above the mean.
    { says: '217.', is: 200 + 50 * 0.3488 },
  ],
  'four-projects-and-twenty-five-weeks': [
    { says: '1,225;', is: 0.4 * 2500 + 0.9 * 250 },
    { says: '1,155;', is: 0.8 * 600 + 0.9 * 250 + 0.5 * 900 },
    { says: '37.2 %', is: (100 * (1155 - 225)) / 2500 },
  ],
}
