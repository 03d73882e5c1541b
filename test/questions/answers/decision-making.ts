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
    { says: '1,648 on average', is: 0.4 * (2500 + 225) + 0.6 * (480 + 450) },
  ],
  'a-risk-of-thirty-percent': [{ says: '60,000 against', is: 0.3 * 200_000 }],
  'a-test-before-the-treatment': [
    { says: '30,000 on average', is: 0.2 * 150_000 },
    { says: '60 %: spraying', is: (100 * 0.18) / (0.2 * 0.9 + 0.8 * 0.15) },
    { says: '2.9 %: waiting', is: (100 * 0.02) / 0.7 },
    { says: '4,286 on average', is: (150_000 * 0.02) / 0.7 },
    { says: '15,000, and', is: 0.3 * 40_000 + 0.02 * 150_000 },
    { says: '24 %: waiting', is: (100 * 0.05 * 0.9) / (0.05 * 0.9 + 0.95 * 0.15) },
    { says: '22,000.', is: 30_000 - 0.2 * 40_000 },
    // With the test: 6,000 + 40,000 (0.15 + 0.75 p) + 15,000 p = 12,000 + 45,000 p; without: 150,000 p or 40,000.
    { says: '11.4 % and', is: (100 * 12) / (150 - 45) },
    { says: '62.2 %;', is: (100 * (40 - 12)) / 45 },
  ],
  'three-hundred-thousand-or-the-harvest': [
    { says: '0.6 % a night (rule', is: 100 * (1 - 0.05 ** (1 / 500)) },
    { says: '0.72 failures', is: 120 * (1 - 0.05 ** (1 / 500)) },
    { says: '2.9 million', is: 4 * 120 * (1 - 0.05 ** (1 / 500)) },
    { says: '51 %, or', is: 100 * (1 - 0.05 ** (120 / 500)) },
    { says: '2.1 million', is: 4 * (1 - 0.05 ** (120 / 500)) },
    { says: '0.000625', is: 300_000 / 4_000_000 / 120 },
    { says: '4,800 nights', is: Math.log(0.05) / Math.log(1 - 0.000625), within: 20 },
    { says: '19 %.', is: 100 * (1 - 1 / 300) ** 500 },
    { says: '144,000 a year', is: (120 * 0.006 * 4e6) / 20 },
  ],
  'one-number-for-the-board': [{ says: '2.3 points', is: 196 * Math.sqrt(0.25 / 2000 + 0.25 / 18_000) }],
  'a-discount-for-three-years': [
    { says: '876 thousand. Committed', is: 400 * (1 + 0.7 + 0.49) },
    { says: '717 thousand', is: 400 + (2 / 3) * 400 * (0.7 + 0.49) },
    { says: '784 thousand', is: 400 + (2 / 3) * 400 * (0.8 + 0.64) },
    { says: '67 % that', is: (100 * (720 - 400)) / 476 },
    // 400 + (2 / 3) 400 (x + x^2) = 720 for a price of x of the year before.
    { says: '29.6 % a year', is: 100 * (1 - (Math.sqrt(1 + 4 * 1.2) - 1) / 2) },
  ],
  'the-underwriter-who-disagrees': [{ says: '1 % total', is: (100 * 0.8) / 80 }],
  'coupons-for-everybody': [
    { says: '58.2, mostly', is: (4000 * 64 + 500 * 12) / 4500 },
    { says: '38. That', is: (64 + 12) / 2 },
    { says: '55. So far', is: (80 + 30) / 2 },
    { says: '47.7.', is: (4000 * 64 + 1000 * 80 + 500 * 12 + 4500 * 30) / 10_000 },
  ],
}
