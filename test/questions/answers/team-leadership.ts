import type { Answers } from './claim'

/** The rate at which so many or more successes of n have probability 1 - level (Clopper & Pearson 1934), by bisection. */
function exactBound(successes: number, n: number, level: number): number {
  const below = (rate: number) => {
    let sum = 0
    for (let k = 0, term = (1 - rate) ** n; k < successes; k++, term *= ((n - k + 1) / k) * (rate / (1 - rate)))
      sum += term
    return sum
  }
  let [low, high] = [0, 1]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (below(middle) > level) low = middle
    else high = middle
  }
  return low
}

/** Days of a week that the project gets, and what the page would save. */
const left = 30 - 0.6 * 5 - 6 - (22 * 1.5) / 8
const saved = (14 * 1.5) / 8

/** Weeks until the project is done if so many of the six build the page first, at their share of the project's days. */
function finish(builders: number): number {
  const ready = 8 / ((left * builders) / 6)
  return ready + (200 - (left * ready - 8)) / (left + saved)
}

export const answers: Answers = {
  'reading-four-scorecards': [{ says: '2.875', is: (4 + 4 + 1 + 2.5) / 4 }],
  'a-screen-that-was-tested-once': [
    { says: '20 %. Failed', is: (100 * 6) / 30 },
    { says: '15 %. About', is: (100 * 3) / 20 },
    { says: '13.5 people', is: 90 * (3 / 20) },
    { says: '33 for the others', is: 5 / (3 / 20) },
    { says: '4.9 offers', is: 30 * (0.25 * 0.2 + 0.75 * 0.15) },
    { says: '3.2 to 37.9 %', is: 100 * exactBound(3, 20, 0.975) },
    { says: '37.9 %', is: 100 * exactBound(4, 20, 0.025) },
    { says: '2.2 to 10.0', is: 30 * (0.25 * 0.2 + 0.75 * exactBound(3, 20, 0.975)) },
    { says: '10.0 without', is: 30 * (0.25 * 0.2 + 0.75 * exactBound(4, 20, 0.025)) },
    { says: '8 to 25 %', is: 100 * exactBound(12, 80, 0.975) },
    { says: '25 %; to tell', is: 100 * exactBound(13, 80, 0.025) },
    { says: '900 in each', is: ((1.96 + 0.8416) ** 2 * (0.15 * 0.85 + 0.2 * 0.8)) / 0.05 ** 2, within: 20 },
  ],
  'nine-models-and-six-people': [
    { says: '118 person-weeks', is: 20 + 18 + 6 + 30 + 44 },
    { says: '63 %, for', is: (100 * (30 + 44)) / 118 },
    { says: '7 %.', is: (100 * 350) / 4950 },
    { says: '104 = 0', is: 6 * 52 - (20 + 18 + 6 + 30 + 44) - 90 },
    { says: '120,000 euros', is: 2_400_000 / 20 },
    { says: '5,000 and', is: 150_000 / 30 },
  ],
  'where-the-weeks-go': [
    { says: '4.1 days: 16.9', is: (22 * 1.5) / 8 },
    { says: '16.9 days. 200', is: left },
    { says: '11.9 weeks', is: 200 / left },
    { says: '2.6 days a week and costs', is: saved },
    { says: '10.3 weeks', is: 200 / (left + saved) },
    { says: '10.7 in all', is: finish(6) },
    { says: '11.0. Better', is: finish(1) },
    { says: '14 to 20', is: (finish(6) - 10) * (left + saved) },
    { says: '20 days of work less', is: (finish(1) - 10) * (left + saved) },
  ],
  'six-weeks-of-a-new-colleague': [
    { says: '22 of 30', is: 13 - 2 + 5 + 6 },
    { says: '7 days. Six', is: 15 - 13 + 1 + (24 - 21 + 1) },
  ],
}
