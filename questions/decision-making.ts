import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const set = {
  id: 'decision-making',
  title: 'Decision making',
  summary: 'Decisions from predictions: cost, risk, allocation, strategy and the metrics that matter.',
  questions: [
    {
      id: 'how-many-sandwiches-to-make',
      title: 'How many sandwiches to make',
      areas: ['decision-making', 'statistics'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A bakery chain makes sandwiches each morning. One costs 5 euros to make and sells for 12; what is left in the evening goes for 1. Your model forecasts demand in a shop for tomorrow: mean 200, standard deviation 50, roughly normal, and calibrated. The shop has always made as many as the forecast says.

Work out how many it should make, and explain the result to the manager of the shop.`,
      assesses: 'Derives a decision from a predictive distribution and asymmetric costs, and explains it plainly.',
      followUps: [
        {
          ask: 'What do you lose with one sandwich too few, and with one too many?',
          listenFor: '7 euros and 4 euros. The step that unlocks the question.',
        },
        {
          ask: 'Which part of the forecast did the old rule throw away?',
          listenFor: 'The spread; the mean alone cannot give the answer (level 3).',
        },
        {
          ask: 'Your numbers of past demand are numbers of sandwiches sold. Is that a problem?',
          listenFor: 'Sold-out days hide demand: censored data, forecasts too low (level 4).',
        },
      ],
      rubric: {
        1: 'Makes 200 because the forecast is best there, or the maximum so as never to sell out.',
        2: 'Sees that being short costs more and adds some by feel, or mixes price and margin.',
        3: 'Finds the ratio 7 / 11 (about 64 %) and a number about a third of a standard deviation above the mean (215 to 220), and explains it by the cost of being short against left over.',
        4: 'Also checks what the result depends on (customers who leave for good, spread by weekday, censoring), and how much money the change brings before rolling it out.',
      },
      answerKey: [
        'Short: 12 - 5 = 7 lost. Over: 5 - 1 = 4 lost. Best quantile: 7 / (7 + 4) = 0.636; of N(200, 50) that is 217.',
        'This is the newsvendor rule; any derivation is fine, marginal reasoning too ("make one more as long as the chance to sell it is above 4/11").',
        'For the manager: "one missing sandwich hurts almost twice as much as one left over, so we lean to the upper side".',
        'If sold-out days were recorded as demand, mean and spread are too low. By this forecast 217 earns about 13 euros a day more than 200 in this shop (1,193.5 against 1,180.6 on average): worth doing in many shops, no reason for a large project.',
        'A quantile forecast (pinball loss at 0.636) gives the number directly.',
      ],
      redFlags: ['Optimises the error of the forecast instead of the money.', 'Sees no need to explain it.'],
      tags: ['newsvendor', 'quantile-forecast', 'asymmetric-cost', 'forecasting'],
      since: '0.1.0',
    },
    {
      id: 'four-projects-and-twenty-five-weeks',
      title: 'Four projects and twenty-five weeks',
      areas: ['decision-making', 'project-management'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 9,
      prompt: `You have 25 person-weeks next quarter and four candidate projects. Each is all or nothing. The product head has ranked them by value.

Recommend what to do with the 25 weeks, and say how much you trust your recommendation.`,
      materials: [
        {
          title: 'Estimates',
          format: 'markdown',
          content: `| project | person-weeks | chance of success | value if it succeeds (1,000 euros) |
|---|---|---|---|
| A: faster search | 8 | 80 % | 600 |
| B: dynamic prices | 20 | 40 % | 2,500 |
| C: duplicate detection | 5 | 90 % | 250 |
| D: churn offers | 12 | 50 % | 900 |`,
        },
      ],
      assesses:
        'Allocates resources by expected value under a constraint, with risk and the quality of estimates in view.',
      followUps: [
        {
          ask: 'What is each project worth on average, and per week?',
          listenFor: '480, 1,000, 225, 450; 60, 50, 45, 37.5 a week. First step for the stuck.',
        },
        {
          ask: 'How often would your choice end the quarter with nothing?',
          listenFor:
            'B and C: nothing in 6 % of cases, but at most 250 in 60 %; A, C and D: nothing in 1 %, at most 250 in 10 %. Risk beside the mean (level 3).',
        },
        {
          ask: 'What could you find out in two weeks that would change it?',
          listenFor: 'A cheap test of what makes B likely to fail; its chance decides (level 4).',
        },
      ],
      rubric: {
        1: 'Takes the largest value or the ranking of the product head with no look at chance and cost.',
        2: 'Ranks by one ratio and fills up, without checking combinations against 25 weeks.',
        3: 'Compares the feasible combinations, finds B with C at 1,225 ahead of A, C and D at 1,155, and says that they are close and differ in risk.',
        4: 'Also shows at what chance of B the answer turns, proposes to buy information first or to stage B, and asks where the estimates come from.',
      },
      answerKey: [
        'Feasible best: B + C 25 weeks, 1,225; A + C + D 25 weeks, 1,155; A + D 20 weeks, 930.',
        'The order by value per week (A, B, C, D) misleads: A and B together need 28 weeks.',
        'B + C falls behind when the chance of B is below 37.2 %: (1,155 - 225) / 2,500.',
        'Estimates are rough; a difference of 6 % decides nothing. Risk, learning and staging should. If the projects are independent, the standard deviation is about 1,230 for B and C and 515 for A, C and D.',
        'A recommendation of either combination is fine if argued so.',
      ],
      redFlags: ['Treats the estimates as exact.', 'Ignores that half-done projects bring nothing.'],
      tags: ['resource-allocation', 'expected-value', 'prioritisation', 'risk'],
      since: '0.1.0',
    },
    {
      id: 'the-metric-that-went-up',
      title: 'The metric that went up',
      areas: ['decision-making', 'cross-functional-collaboration'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A language-learning app ranks exercises so that people do more of them in a day. Over a year, exercises a day rose by 30 %. In the same year the share of people who pass the app's own level test fell from 61 % to 54 %, and cancellations rose from 4.0 % to 4.4 % a month. The growth team's bonus depends on exercises a day.

Tell me how you read this, and how you would bring about a better metric.`,
      assesses: 'Recognises a proxy that has come loose from its aim, and changes it among people with interests.',
      followUps: [
        {
          ask: 'How could the ranking raise exercises and lower learning?',
          listenFor: 'Prefers short, easy, repeated exercises. A mechanism that can be checked; starts the stuck.',
        },
        {
          ask: 'Passing the level test takes months. How can a model learn from that?',
          listenFor: 'Earlier signals that were shown to predict it, revalidated; holdouts over months (level 3).',
        },
        {
          ask: 'How do you speak to the growth team, whose bonus is at stake?',
          listenFor: 'With them, not about them; a phase with both metrics, agreed with their lead (level 4).',
        },
      ],
      rubric: {
        1: 'Celebrates the 30 %, or adds more metrics to the dashboard and leaves the ranking as it is.',
        2: 'Quotes that metrics get gamed but has no check of the mechanism and no usable replacement.',
        3: 'Checks the mechanism in the data, proposes a proxy tied to learning with guardrails, and plans a long holdout to confirm it.',
        4: 'Also treats other explanations (new kinds of users, a harder test), designs the change of incentives with those concerned, and sets a date to review the new proxy as well.',
      },
      answerKey: [
        'Three facts, one story among several: the ranker favours easy repetition. Check the difficulty and novelty of exercises shown over the year.',
        'Other stories: different users, a changed test, price. A holdout with the old ranking separates them.',
        'Candidate proxies: spaced recall after a week, new material mastered; validate against the level test.',
        'A proxy decays once optimised; keep a long-term holdout and a date for review.',
        'Incentives are part of the system: as long as the bonus is on exercises, the model will be pulled back.',
      ],
      redFlags: ['Speaks of the growth team as the enemy.', 'Believes that a perfect metric exists.'],
      tags: ['proxy-metrics', 'goodhart', 'incentives', 'long-term-effects'],
      enemies: ['more-applications-fewer-suitable-ones'],
      since: '0.1.0',
    },
    {
      id: 'a-model-for-where-to-build',
      title: 'A model for where to build',
      areas: ['decision-making', 'model-development'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 25,
      prompt: `A company that runs charging stations for electric cars wants to build 60 new ones over three years, at about 400,000 euros each. It has 110 stations today, nearly all of them in cities; a good one earns its cost back in six years, a poor one never does. The board wants "a model that tells us where". Traffic counts, land prices and the plans of one competitor are at hand.

Design how the company should make these decisions, with what part for a model.`,
      assesses: 'Embeds prediction in a strategic decision under small data, extrapolation and uncertainty.',
      followUps: [
        {
          ask: 'What can 110 city stations tell you about a motorway?',
          listenFor:
            'Little: extrapolation. Uses prior knowledge, experts, physical reasoning, trial sites. Brings a modelling-first candidate down to earth.',
        },
        {
          ask: 'If you choose the best 60 of 2,000 sites by forecast, how will they do against forecast?',
          listenFor: 'Worse on average: the winner’s curse; shrink and hold back (level 3).',
        },
        {
          ask: 'Would you build all 60 at once if you could?',
          listenFor: 'No: the first sites are also experiments; value of information (level 4).',
        },
      ],
      rubric: {
        1: 'Trains a model on 110 stations, ranks all sites and delivers the list.',
        2: 'Adds features and uncertainty in words, but the decision is still a ranking made once.',
        3: 'Separates forecast, value and constraints; states uncertainty by site; treats interaction between sites and the competitor; proposes stages with learning in between.',
        4: 'Also picks some early sites for what they teach although they are not the best by forecast, corrects for selection, compares with simple rules and with experts on past sites, and tells the board which risks a model cannot carry.',
      },
      answerKey: [
        'At stake: 60 x 400,000 = 24 million euros; one bad site costs more than months of analysis.',
        'Data: 110 sites, selected by earlier people for city use. Report where the model extrapolates.',
        'Sites interact: two good ones nearby take from each other; choose a set, not a list.',
        'Staging: for example 10, then 20, then 30, with sites spread over kinds of location to learn demand.',
        'Selected maxima disappoint (winner’s curse): shrink estimates, keep a reserve.',
        'A baseline such as traffic times local electric cars, or expert scores, may be hard to beat; test on held-out existing stations by region.',
      ],
      redFlags: ['Presents point forecasts to a board.', 'No way to learn from the first sites.'],
      tags: ['strategic-planning', 'small-data', 'value-of-information', 'selection-bias'],
      since: '0.1.0',
    },
  ],
} as const satisfies QuestionSet

export const decisionMaking = set as QuestionSet<QuestionIdOf<typeof set>>
