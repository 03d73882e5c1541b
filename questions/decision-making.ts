import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const COUPONS = {
  shown: `def profit_if(rows, policy):
    """Mean profit per customer if policy(size) decided. A row is (size, coupon, probability of a coupon, profit)."""
    same = [profit for size, coupon, _, profit in rows if coupon == policy(size)]
    return sum(same) / len(same)

# profit_if(log, lambda size: True)`,
  solution: `def profit_if(rows, policy):
    total = weights = 0.0
    for size, coupon, probability, profit in rows:
        if coupon == policy(size):
            weight = 1 / (probability if coupon else 1 - probability)
            total += weight * profit
            weights += weight
    return total / weights`,
  tests: `rows = (
    [('large', True, 0.8, 64)] * 400 + [('large', False, 0.8, 80)] * 100
    + [('small', True, 0.1, 12)] * 50 + [('small', False, 0.1, 30)] * 450
)
def near(a, b):
    assert abs(a - b) < 1e-6, (a, b)

near(profit_if(rows, lambda size: True), 38)
near(profit_if(rows, lambda size: False), 55)
near(profit_if(rows, lambda size: size == 'large'), 47)
near(profit_if(rows, lambda size: size == 'small'), 46)`,
  times: `def profit_if(rows, policy):
    total = weights = 0.0
    for size, coupon, probability, profit in rows:
        if coupon == policy(size):
            weight = probability if coupon else 1 - probability
            total += weight * profit
            weights += weight
    return total / weights`,
  coupon: `def profit_if(rows, policy):
    total = weights = 0.0
    for size, coupon, probability, profit in rows:
        if coupon == policy(size):
            total += profit / probability
            weights += 1 / probability
    return total / weights`,
} as const

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
      prompt: `A bakery chain makes its sandwiches each morning. A sandwich costs 5 euros to make and sells for 12; those left in the evening all go for 1 euro each. Your model forecasts tomorrow's demand in one shop: mean 200, standard deviation 50, roughly normal and well calibrated. So far the shop has always made as many as the mean forecast.

Work out how many it should make, and explain the result to the shop manager.`,
      assesses: 'Derives a decision from a predictive distribution and asymmetric costs, and explains it plainly.',
      followUps: [
        {
          ask: 'What do you lose with one sandwich too few, and with one too many?',
          listenFor: '7 euros and 4 euros. The step that helps a stuck candidate to start.',
        },
        {
          ask: 'Which part of the forecast did the old rule throw away?',
          listenFor: 'The spread: the mean alone cannot give the answer. Separates level 2 from 3.',
        },
        {
          ask: 'The past demand in your data is the number of sandwiches sold. Is that a problem?',
          listenFor:
            'Yes: on a sold-out day demand was higher than sales, so the forecast is too low. Raised before the probe, it counts as level 4.',
        },
      ],
      rubric: {
        1: 'Stays at 200 because the forecast is right on average, or makes enough never to sell out, without weighing the two costs.',
        2: 'Sees that running short costs more and adds some by feel, or gets the ratio wrong, for example 12 / 16 by taking the full price as the loss when short.',
        3: 'Finds the ratio 7 / 11 (about 64 %) by any sound reasoning and lands a little above the mean (215 to 220), and explains it through the cost of one too few against one too many.',
        4: 'Without being asked, also does at least one of these: estimates what the change earns before calling for a rollout; asks whether sales hide demand on sold-out days; says how the number moves if disappointed customers stay away or if the spread is different.',
      },
      answerKey: [
        'Short: 12 - 5 = 7 lost. Over: 5 - 1 = 4 lost. Best quantile: 7 / (7 + 4) = 0.636; of N(200, 50) that is 217.',
        'If asked, say that 64 % of a normal distribution lies below the mean plus 0.35 standard deviations. The name of the rule (newsvendor) does not matter, and marginal reasoning is just as good: make one more as long as the chance of selling it is above 4 / 11.',
        'For the manager: "One missing sandwich hurts almost twice as much as one left over, so we lean to the upper side. You will have leftovers a bit more often, and that is right."',
        'A shop that makes the mean sells out on about half of the days. If sales were recorded as demand on those days, mean and spread are too low, and the calibration was checked against the wrong target.',
        'If the forecast is right, 217 earns about 13 euros a day more than 200 in this shop (1,193.5 against 1,180.6 on average): worth doing across many shops, no reason for a large project.',
        'A quantile forecast (pinball loss at 0.636) gives the number directly.',
      ],
      redFlags: [
        'Optimises the error of the forecast instead of the money.',
        'Explains it to the manager in formulas only.',
      ],
      tags: ['newsvendor', 'quantile-forecast', 'asymmetric-cost', 'forecasting'],
      searchPhrases: [
        'newsvendor problem',
        'overstock versus stockout',
        'how much stock to order',
        'inventory decision under uncertainty',
        'forecast to order quantity',
        'pinball loss',
        'safety stock',
        'perishable goods waste',
        'censored demand when sold out',
        'cost of too much versus too little',
        'how much to produce for tomorrow',
        'critical ratio of underage and overage',
        'should we follow the average forecast',
        'optimal quantity under uncertain demand',
        'leftover stock versus lost sales',
        'probabilistic forecast into a decision',
      ],
      since: '0.1.0',
    },
    {
      id: 'four-projects-and-twenty-five-weeks',
      title: 'Four projects and twenty-five weeks',
      areas: ['decision-making', 'project-management'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 10,
      prompt: `You have 25 person-weeks next quarter and four candidate projects, with the estimates below. A project brings nothing unless it is finished, and a finished one succeeds or fails as a whole. The product head wants them done in order of value: B, D, A, C.

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
          listenFor: 'A to D: 480, 1,000, 225, 450; per week 60, 50, 45, 37.5. First step for a stuck candidate.',
        },
        {
          ask: 'How often would your choice end the quarter with nothing, or nearly nothing?',
          listenFor:
            'B and C: nothing in 6 % of cases, and at most 250 in 60 %. A, C and D: nothing in 1 %, at most 250 in 10 %. Looking at risk beside the mean separates level 2 from 3.',
        },
        {
          ask: 'Suppose the first two of B’s 20 weeks would show whether it can work. What would you do then?',
          listenFor:
            'Start B; if it looks bad, stop it and do A and D in the 23 weeks left. Proposing such a test without the probe is level 4.',
        },
      ],
      rubric: {
        1: 'Goes by the value column or the ranking of the product head and leaves out the chances of success, even if this happens to end at B and C.',
        2: 'Ranks by one figure such as expected value per week and fills the quarter from the top; or compares totals and takes the highest as the answer, with no word on risk or rough estimates.',
        3: 'Compares the combinations that fit, finds B with C at 1,225 just ahead of A, C and D at 1,155, and says that the gap is small for such estimates and that the two differ in risk.',
        4: 'Without being asked, also does at least one of these: shows at which chance of B the answer turns; proposes a cheap early test of B and says what follows if it fails; names the one estimate to check first, and with whom, because it could change the choice.',
      },
      answerKey: [
        'Best that fit: B + C 25 weeks, 1,225; A + C + D 25 weeks, 1,155; A + D 20 weeks, 930.',
        'Two orders mislead. By expected value per week (A, B, C, D), A and B together need 28 weeks. By value (B, D, A, C), filling up ends at B and C: the best mean, reached without looking at chances. Ask for the reasoning, not for the letters.',
        'B + C falls behind when the chance of B is below 37.2 %: (1,155 - 225) / 2,500.',
        'Estimates are rough; a difference of 6 % decides nothing. Risk, learning and staging should. If the projects are independent, the standard deviation is about 1,230 for B and C and 515 for A, C and D.',
        'If the first two weeks of B told for certain whether it works: 0.4 x (2,500 + 225) + 0.6 x (480 + 450) = 1,648 on average, since A and D fit into the 23 weeks left. A real test tells less, so 423 is the most that it can add.',
        'Either combination is fine if argued in this way.',
      ],
      redFlags: ['Treats the estimates as exact.', 'Starts a project that cannot be finished in the 25 weeks.'],
      tags: ['resource-allocation', 'expected-value', 'prioritisation', 'risk'],
      searchPhrases: [
        'choosing which projects to fund',
        'project portfolio selection',
        'prioritising projects with limited capacity',
        'knapsack of projects',
        'which project first',
        'roi of candidate projects',
        'risky big bet versus safe small wins',
        'quarterly planning',
        'how good are the estimates',
        'budget allocation across projects',
        'what to do with limited people',
        'ranking projects by value per effort',
        'highest value first is not best',
        '0/1 knapsack',
        'expected payoff with a chance of failure',
        'challenging a product head on priorities',
      ],
      since: '0.1.0',
    },
    {
      id: 'the-metric-that-went-up',
      title: 'The metric that went up',
      areas: ['decision-making', 'cross-functional-collaboration'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A language-learning app ranks exercises so that people do as many as possible each day. Over a year, exercises per day rose by 30 %. In the same year the share of test takers who pass the app's own level test fell from 61 % to 54 %, and cancellations rose from 4.0 % to 4.4 % a month. The growth team's bonus depends on exercises per day.

Tell me how you read this, and how you would get to a better metric.`,
      assesses: 'Recognises a proxy that has come loose from its aim, and changes it among people with interests.',
      followUps: [
        {
          ask: 'How could the ranking raise exercises and lower learning?',
          listenFor:
            'It prefers short, easy, repeated exercises. A mechanism that can be checked; helps a stuck candidate to start.',
        },
        {
          ask: 'Passing the level test takes months. How can a model learn from that?',
          listenFor:
            'From earlier signals shown to predict it, checked again over time, with a holdout over months. Separates level 2 from 3.',
        },
        {
          ask: 'How do you speak to the growth team, whose bonus is at stake?',
          listenFor:
            'With them, not about them; a period with both metrics, agreed with their lead. Counts towards level 4 if the bonus came up before the probe.',
        },
      ],
      rubric: {
        1: 'Celebrates the 30 %, or adds more metrics to the dashboard and leaves the ranking as it is.',
        2: 'Says that metrics get gamed once they are targets, but has no check of the mechanism and no replacement that a model could learn from.',
        3: 'Checks the mechanism in the data, proposes a proxy tied to learning with guardrails, and plans a long holdout to confirm it.',
        4: 'Also does at least two of these without being asked: tests other explanations (new kinds of users, a harder test); works out the change of the bonus with the growth team; foresees how the new proxy will be gamed and sets a date to review it.',
      },
      answerKey: [
        'Three facts fit one story among several: the ranker favours easy repetition. Check the difficulty and novelty of the exercises shown over the year.',
        'Other stories: different users, a changed test, a new price. A randomly chosen group that gets the old ranking again separates them from now on.',
        'Candidate proxies: items still known after a week, new material mastered. Old data can show whether they go with the level test, but keen learners do more of everything; only an experiment shows that raising the proxy raises passes.',
        'Cancellations of 4.4 % instead of 4.0 % a month mean about 3 more of 100 customers gone after a year. This is an argument that the growth team will hear.',
        'A proxy decays once optimised; keep a long-term holdout and a date for review.',
        'Incentives are part of the system: as long as the bonus is on exercises, the model will be pulled back.',
      ],
      redFlags: ['Speaks of the growth team as the enemy.', 'Believes that a perfect metric exists.'],
      tags: ['proxy-metrics', 'goodhart', 'incentives', 'long-term-effects'],
      searchPhrases: [
        'goodhart’s law',
        'wrong metric optimised',
        'engagement versus user value',
        'vanity metric',
        'optimising for clicks hurts users',
        'short-term versus long-term metrics',
        'bonus tied to the wrong number',
        'north star metric',
        'guardrail metrics',
        'reward hacking in a ranking',
        'numbers look great but users are worse off',
        'what to measure instead of usage',
        'metric stops measuring what we want',
        'retention and churn versus activity',
        'convincing a team to change its target',
        'overall evaluation criterion oec',
      ],
      enemies: ['more-applications-fewer-suitable-ones'],
      references: [
        {
          title: 'Manheim, Garrabrant: Categorizing Variants of Goodhart’s Law (2018)',
          url: 'https://arxiv.org/abs/1803.04585',
        },
      ],
      samples: [
        {
          level: 1,
          text: `Exercises per day plus 30 percent in a year is a great success for a ranking model, I would say that first. It was the goal and the team has reached it. The level test went down but that is another thing, perhaps more people take the test today, who are not so advanced. And cancellations from 4.0 to 4.4 is within normal fluctuation. I would keep the metric, as engagement is what everybody in the industry optimises, and add the test rate and the cancellations to the dashboard so that we observe them. If they fall more in the next quarters we can react. In general more practice leads to more learning, so in the long run it should come, it may just need more time than one year.`,
        },
        {
          level: 2,
          text: `That is Goodhart’s law, when a measure becomes a target it ceases to be a good measure. They optimised for exercises per day, so they got exercises per day. It is a typical problem with proxy metrics. The real goal is learning. So I would change the metric to learning success, for instance the share who pass the level test, and train the ranking on that. Or a combination of both with weights. And one should tell the growth team that the bonus is set wrongly, it gives bad incentives. In any case you have to look at more than one metric, you need to have guardrail metrics. I would propose a workshop with product and growth to define a north star metric that fits better to what we want.`,
        },
        {
          level: 3,
          text: `My guess is that the ranker found out that people do many easy ones. That can be looked up: difficulty of what was shown a year ago and now, and how much of it is new for the person. If the easy repeated ones went from a third to two thirds, then I have the mechanism. The level test itself comes too rarely to train on. So something in between, does somebody still know a word after a week, number of new items mastered per week. I would check with old data that those who have more of this pass the test more often. Then rank for that, with exercises per day and cancellations as guardrails, may not fall more than so much. And keep ten percent on the old ranking for half a year, to see whether test passes really go up.`,
        },
        {
          level: 4,
          text: `Three numbers and a story, but other stories fit as well. Perhaps the app had a campaign and there are other learners now, or the test got harder in spring. So first, same kind of users, same test version, does it still fall from 61? And did what we show get easier, share of repeats over the year. If both yes, I believe it. Cancellations from 4.0 to 4.4 a month is over a year three more of a hundred customers lost, that is money, I would use it with the growth people. With them, not against: the bonus is on exercises, and as long as it is, whatever I build gets pulled back, so I would ask them to design the next one with me, something like items still known after a week. Check it on old data against the test. Holdout for six months. And write a date in the calendar in a year, because this one will be gamed too, by showing only items that are easy to remember, and I would look for exactly that.`,
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'a-model-for-where-to-build',
      title: 'A model for where to build',
      areas: ['decision-making', 'model-development'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 25,
      prompt: `A company that runs charging stations for electric cars wants to build 60 new ones over three years, at about 400,000 euros each. It has 110 stations today, nearly all of them in cities. A good one earns its cost back in six years; a poor one never does. About 2,000 sites are on offer, more than half of them along motorways or in small towns. Traffic counts, land prices and the published plans of one competitor are at hand. The board wants "a model that tells us where".

Design how the company should make these decisions, and what part a model should play.`,
      assesses: 'Embeds prediction in a strategic decision under small data, extrapolation and uncertainty.',
      followUps: [
        {
          ask: 'What can 110 city stations tell you about a site on a motorway?',
          listenFor:
            'Little: it is extrapolation. Uses simple reasoning about traffic, experts, other firms’ figures, trial sites. Helps a candidate who began with the model; separates level 1 and 2 from 3.',
        },
        {
          ask: 'You choose the best 60 of 2,000 sites by forecast. How will they do against their forecasts?',
          listenFor:
            'Worse on average, because errors upwards helped them to be chosen. Shrink the estimates, keep a reserve. Said without the probe, it counts towards level 4.',
        },
        {
          ask: 'Your two best sites are 900 metres apart. What follows?',
          listenFor:
            'They would take customers from each other, so the second is worth less once the first is built: choose a set, not a list. Level 3.',
        },
        {
          ask: 'Would you build all 60 at once if you could?',
          listenFor:
            'No: early sites teach for later ones. Separates level 2 from 3; choosing some sites because of what they teach counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Trains a model on the 110 stations, ranks the 2,000 sites and hands the board the top 60.',
        2: 'Adds features, maps or error bars, but still picks all sites once, or trusts the city data everywhere; or avoids both, but fills each stage from a plain ranking of single sites by forecast, even when shown two that are close together.',
        3: 'Says where the model extrapolates and what is used there instead, and builds in stages, each informed by the one before. Also at least one of: separates forecast, value in euros and constraints; treats sites as a set that share customers with each other and the competitor.',
        4: 'Also does at least two of these without being asked: picks some early sites for what they teach although others have better forecasts; expects the chosen sites to disappoint and corrects for it; tests the model against a simple rule or experts on existing stations; tells the board which risks no model carries or which result should stop the programme.',
      },
      answerKey: [
        'At stake: 60 x 400,000 = 24 million euros. A good station brings about 67,000 a year; one bad site costs more than months of analysis.',
        'A sound outline: say what a good site is in euros over its life; forecast each site with a range; choose a set under budget and distance; build in stages; compare with forecast and update; decide in advance what would stop or redirect the next stage.',
        'Data: 110 sites, chosen by earlier people for cities, perhaps without those that were closed. Report where the model extrapolates.',
        'Sites interact: two good ones near each other take customers from each other, and the competitor may come first. Choose a set, not a list.',
        'Staging: for example 10, then 20, then 30, with the first spread over kinds of location. Learning is slow: permits and building take months and a new station needs time to find its customers, so use early signals such as sessions in the first months against those of older stations.',
        'The best of many estimates disappoint (winner’s or optimiser’s curse): shrink them, keep a reserve.',
        'A baseline such as traffic times local electric cars, or scores by experts, may be hard to beat; test by leaving out whole regions of existing stations. A design that uses a simple rule and no trained model can be as good.',
      ],
      redFlags: ['Gives a board point forecasts without ranges.', 'No way to learn from the first sites.'],
      tags: ['strategic-planning', 'small-data', 'value-of-information', 'selection-bias'],
      searchPhrases: [
        'site selection',
        'location planning model',
        'extrapolating beyond the training data',
        'investment decision with little data',
        'strategic decision with a model',
        'cannibalisation between locations',
        'winner’s curse optimiser’s curse',
        'staged investment real options',
        'selection bias in past decisions',
        'capital expenditure decision',
        'where should we open new branches',
        'when data cannot answer the board question',
        'expansion strategy with machine learning',
        'geospatial demand prediction',
        'learning from first openings before investing more',
        'covariate shift to new regions',
      ],
      references: [
        {
          title:
            'Smith, Winkler: The Optimizer’s Curse: Skepticism and Postdecision Surprise in Decision Analysis (Management Science 2006)',
          url: 'https://doi.org/10.1287/mnsc.1050.0451',
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'a-risk-of-thirty-percent',
      title: 'A risk of thirty per cent',
      areas: ['decision-making'],
      kind: 'conceptual',
      difficulty: 'easy',
      minutes: 7,
      prompt: `A model gives a certain water main a 30 % chance of bursting within five years. The city asks you: "So, do we replace it?" What do you answer?`,
      assesses: 'Separates a prediction from a decision and names what the decision needs besides.',
      followUps: [
        {
          ask: 'Would you give the same answer for a pipe below a hospital and one below a field?',
          listenFor: 'No: the consequences differ. The contrast that helps a stuck candidate.',
        },
        {
          ask: 'How do you know that the 30 % can be trusted?',
          listenFor:
            'Calibration: of past pipes given about 30 %, about that many burst, in comparable streets. Belongs to level 3.',
        },
        {
          ask: 'The city can replace fifty pipes this year. How does that change your answer?',
          listenFor:
            'Then the order counts, by harm avoided per euro against the other pipes, and no fixed threshold. Raised without the probe, it is level 4.',
        },
      ],
      rubric: {
        1: 'Says yes or no from the 30 % alone, for example "below a half, so no".',
        2: 'Says that it depends on the costs but not on which, or asks for a better model before anything else.',
        3: 'Names the price of replacing and the harm of a burst at this place, shows how they combine with the 30 % (for instance 0.3 x harm against the price), and asks whether the 30 % is calibrated or what replacing would really prevent.',
        4: 'Without being asked, also brings in at least one of these: choices between yes and no (inspect, wait for the next road works, a sensor); a budget that makes pipes compete; what waiting a year is worth and what it risks.',
      },
      answerKey: [
        'Expected harm = probability x harm. At a harm of 200,000 and a price of 40,000 replacing pays (60,000 against 40,000) if the new pipe would surely hold; at a harm of 100,000 it does not (30,000).',
        'The threshold follows from the costs: replace above price / harm, here 0.2 or 0.4. There is nothing special about 50 %.',
        'What counts is what replacing changes: if the ground moves, a new pipe may burst as well.',
        'The pipe will have to be replaced some day, so strictly the choice is now or later. The sum over five years is a fair first answer.',
        'Between yes and no: inspect for 2,000, which may turn 30 % into 5 or 80.',
        'Under a budget: rank by harm avoided per euro. Harm that is not money (a hospital without water) needs a rule agreed with the city, not a number hidden in the model.',
      ],
      redFlags: ['Treats 0.5 as a natural threshold.', 'Takes the decision that is the city’s to take.'],
      tags: ['decision-theory', 'thresholds', 'calibration', 'expected-cost'],
      searchPhrases: [
        'turning a probability into an action',
        'choosing a decision threshold',
        'what to do with a risk score',
        'why 0.5 is not the right cutoff',
        'explaining a probability to a client',
        'expected loss',
        'cost-sensitive decision',
        'predictive maintenance replace or wait',
        'prediction versus decision',
        'can we trust the predicted probability',
        'is a thirty per cent chance high',
        'customer wants a yes or no',
        'what else do you need besides the probability',
        'decision making from model scores',
        'compare cost of acting with cost of waiting',
      ],
      since: '0.2.0',
    },
    {
      id: 'a-test-before-the-treatment',
      title: 'A test before the treatment',
      areas: ['decision-making', 'statistics'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A vineyard may have caught mildew. Your model puts the chance at 20 %. Spraying costs 40,000 euros and fully prevents the damage; mildew without spraying costs 150,000. A laboratory test costs 6,000, and its result comes tomorrow, still in time to spray. It finds mildew in 90 % of the cases in which it is there, and gives a false alarm in 15 % of those in which it is not.

What should the owner do?`,
      assesses: 'Values information by the decisions that it changes, with Bayes’ rule and expected cost.',
      followUps: [
        {
          ask: 'What does each choice cost on average if there is no test?',
          listenFor:
            '40,000 with spraying, 0.2 x 150,000 = 30,000 without. The base to compare with; helps a stuck candidate to start.',
        },
        {
          ask: 'The test is positive. How likely is mildew now?',
          listenFor: '0.18 / 0.30 = 60 %. So spraying pays then. Separates level 2 from 3.',
        },
        {
          ask: 'At which price would the test no longer be worth it?',
          listenFor: '15,000, the saving that it brings; with a perfect test 22,000. Given without the probe: level 4.',
        },
      ],
      rubric: {
        1: 'Sprays to be safe, does nothing because 20 % is small, or just follows the test because it is good, without expected costs.',
        2: 'Compares spraying and not spraying rightly (40,000 and 30,000) but cannot value the test, or goes wrong with it, for example by taking the 90 % for the probability of mildew after a positive result.',
        3: 'Gets 30 % positive tests with 60 % mildew among them and about 3 % after a negative one, so lets the test decide; costs 21,000 in all against 30,000; recommends the test.',
        4: 'Without being asked, also gives the highest price worth paying; or checks how far the inputs can move before the advice changes (at 5 % beforehand the test would change nothing); or weighs that the owner may not be able to bear a loss of 150,000.',
      },
      answerKey: [
        'Without test: not spraying costs 30,000 on average, spraying 40,000. So not spraying, at a risk of 150,000.',
        'Positive: 0.2 x 0.9 + 0.8 x 0.15 = 0.30 of the cases; mildew then in 0.18 / 0.30 = 60 %: spraying (40,000) beats waiting (90,000).',
        'Negative: 0.70 of the cases; mildew in 0.02 / 0.70 = 2.9 %: waiting costs 4,286 on average.',
        'With test: 0.30 x 40,000 + 0.70 x 4,286 = 15,000, and 6,000 for the test = 21,000. It saves 9,000 against the best choice without it; the test is worth up to 15,000.',
        'The test also lowers the chance of losing the 150,000 from 20 % to 2 %, which speaks for it if the owner fears that loss.',
        'A perfect test would give 0.2 x 40,000 = 8,000, so no information can be worth more than 22,000.',
        'At a probability of 5 % beforehand, even a positive result leaves only 24 %: waiting (36,000) is still cheaper than spraying. The test changes no decision, so it is worth nothing. At 6,000 it pays if the chance beforehand is between about 11.4 % and 62.2 %; the 20 % need not be exact.',
      ],
      redFlags: ['Takes a positive test for certainty.', 'Values information by its accuracy alone.'],
      tags: ['value-of-information', 'bayes', 'expected-cost', 'risk'],
      searchPhrases: [
        'bayes theorem with a diagnostic test',
        'is it worth paying for more information',
        'evpi',
        'decision tree analysis',
        'sensitivity and specificity',
        'base rate',
        'positive predictive value',
        'pay for a check before acting',
        'cost of a false alarm',
        'should we check first or act now',
        'how much is a test worth',
        'bayesian decision theory',
        'preposterior analysis',
        'cheap imperfect test before expensive action',
        'would the result change what you do',
      ],
      references: [
        {
          title: 'Howard: Information Value Theory (IEEE Transactions on Systems Science and Cybernetics 1966)',
          url: 'https://doi.org/10.1109/TSSC.1966.300074',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'three-hundred-thousand-or-the-harvest',
      title: 'Three hundred thousand or the harvest',
      areas: ['decision-making', 'responsible-ml'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A learned controller could run the climate of a large greenhouse at night, without staff. It would save 300,000 euros a year. If it fails on a cold night, the harvest is lost: 4 million. About 120 nights a year are that cold. In a trial over several winters it ran 500 such nights with somebody watching, and did not fail once.

The owner says: "No failure in 500 nights, so it is safe. Switch it on." What do you advise?`,
      assesses:
        'Sets rare large losses against steady gains, knows what zero failures show, and changes the risk by design.',
      followUps: [
        {
          ask: 'If the true rate were one failure in 300 nights, how surprising would 500 good nights be?',
          listenFor:
            'Their chance is about 19 %: not surprising. Helps a candidate who takes zero for proof, without giving the bound.',
        },
        {
          ask: 'Which rate of failure would the saving just pay for?',
          listenFor:
            '300,000 / 4 million / 120 = 1 in 1,600 nights. The trial cannot show that. Separates level 2 from 3.',
        },
        {
          ask: 'How could you make the loss smaller instead of the failure rarer?',
          listenFor:
            'An independent thermostat with an alarm, limits on what the controller may do, someone on call who can be there before the plants suffer. Level 3 has one; asking whether both could fail together counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Agrees with the owner, or forbids it for good because machines can fail, without setting risk against gain.',
        2: 'Says that 500 nights may be too few, wants a longer trial or a safeguard, but sets no rate of failure against the money.',
        3: 'Bounds the rate (about 0.6 % a night cannot be ruled out), compares it with the break-even of about 1 in 1,600, sees that the trial cannot decide, and advises an independent safeguard before switching on.',
        4: 'Also does at least two of these without being asked: shows that a trial long enough (about 5,000 nights) is impractical, so the loss must be cut; looks for causes that would strike safeguard and controller together; asks what the trial hid, such as the watcher stepping in; starts with part of the greenhouse; asks whether the owner could survive the loss.',
      },
      answerKey: [
        'Zero of 500: the 95 % upper bound of the rate is 1 - 0.05^(1/500) = 0.6 % a night (rule of three). Over 120 nights that would be up to 0.72 failures a year, 2.9 million if each cost 4 million. If a winter has only one harvest to lose, it is a chance of 51 %, or 2.1 million. The conclusion is the same.',
        'Break-even: 300,000 / 4,000,000 = 0.075 failures a year, / 120 = 0.000625, one in 1,600 nights. Strictly this is the rate above that of today’s staff, who also fail now and then: ask.',
        'To show that with 95 % confidence by trial alone takes about 4,800 nights without failure: forty winters.',
        'At one in 300 the chance of 500 good nights is (1 - 1/300)^500 = 19 %.',
        'Safeguard: a simple thermostat that takes over and calls somebody, independent in power and sensors. If it catches 95 %, the loss for a given rate is a twentieth; at 0.6 % that is about 144,000 a year, below the saving even at the upper bound.',
        'Expected value is not all: a loss that ends the firm weighs more than its average. Insurance is an answer too, and the insurer will ask the same questions.',
      ],
      redFlags: [
        'Takes zero observed failures for a rate of zero.',
        'Lets the same sensor feed controller and safeguard.',
      ],
      tags: ['risk-assessment', 'rare-events', 'safety', 'expected-cost', 'rule-of-three'],
      searchPhrases: [
        'no failures observed so far',
        'is it safe to automate',
        'rare catastrophic failure',
        'tail risk',
        'low probability high impact',
        'fail-safe for an autonomous system',
        'safety case for autonomous control',
        'risk of running unattended',
        'zero incidents does not mean safe',
        'it has never failed, so is it safe',
        'upper confidence bound with zero events',
        'small gain every day, rare disaster',
        'can we let the ai run alone',
        'fallback and alarm for machine control',
        'operational risk of autonomous ai',
      ],
      enemies: ['no-failures-in-three-hundred'],
      since: '0.2.0',
    },
    {
      id: 'one-number-for-the-board',
      title: 'One number for the board',
      areas: ['decision-making', 'communication'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Your model suggests prices to sellers on a marketplace for second-hand tools, and has been rolled out to all of them. The board wants one number each month that says whether it works, and proposes the share of sellers who accept the suggestion, now 71 %.

What do you answer, and how would the number that you favour be measured?`,
      assesses:
        'Chooses a metric that is tied to the purpose, hard to game, and can be measured against what would have been.',
      followUps: [
        {
          ask: 'How could one push the acceptance to 95 % within a week?',
          listenFor:
            'Fill in the price in advance, hide the field, suggest what sellers like to hear. Shows a stuck candidate the fault.',
        },
        {
          ask: 'Sales rose by 6 % since the rollout. Is that the number?',
          listenFor:
            'No: season and growth are in it. It takes a random group that goes without suggestions for a while. Separates level 2 from 3.',
        },
        {
          ask: 'The tools sell faster, but cheaper. Is that success?',
          listenFor:
            'It depends for whom: sellers, buyers and the marketplace differ, so the purpose must be settled first. Level 3 has a guard against it.',
        },
      ],
      rubric: {
        1: 'Takes the acceptance or the model’s error in price as the number.',
        2: 'Criticises acceptance but offers a list of metrics, or sales before and after the rollout.',
        3: 'Proposes an outcome for the market (for example share of tools sold within 30 days, or sellers’ earnings in that time) as a difference to a small random group without suggestions, with one or two figures that must not fall, and tells the board why acceptance misleads.',
        4: 'Without being asked, also does at least one of these: says how precise the monthly figure will be; agrees with the board what to do at which value; treats sellers who affect each other (low suggestions shift the whole market); sets when the number itself is to be questioned.',
      },
      answerKey: [
        'Acceptance measures agreement, not benefit: it rises with prices filled in and with flattering ones, and a low suggestion that hurts sellers may be accepted too.',
        'The purpose: tools find a buyer at a fair price. So, the share sold within 30 days of those listed, or earnings per listing including the unsold ones. Both are known only 30 days later.',
        'Against what would have been: take the suggestions away from 5 to 10 % of sellers, chosen at random, for some months. At 20,000 listings a month with 10 % held out, the difference of two shares near 50 % is known to about ± 2.3 points; somewhat worse, as the listings of one seller go together.',
        'Guards: price level, complaints, returns, share of sellers who come back.',
        'Sellers compete: if all suggestions are lower, held-out sellers feel it too, and the difference no longer shows the whole effect. Comparing regions or kinds of tools helps.',
        'One number is fine for the board if others stand behind it.',
      ],
      redFlags: ['Reports before and after as the effect.', 'Chooses the number that looks best now.'],
      tags: ['metrics', 'goodhart', 'holdout', 'marketplace', 'executives'],
      searchPhrases: [
        'choosing a kpi',
        'north star metric',
        'proving the model works to executives',
        'acceptance rate is misleading',
        'how to measure success of a model',
        'business impact after full rollout',
        'control group after launch',
        'gaming a metric',
        'reporting to the board',
        'global holdout',
        'which single figure shows the model helps',
        'how would you show impact to leadership',
        'adoption is not the same as benefit',
        'long-term holdout experiment',
        'measuring a pricing recommendation',
        'metric that cannot be gamed',
      ],
      enemies: ['the-metric-that-went-up'],
      references: [
        {
          title:
            'Blake, Coey: Why Marketplace Experimentation Is Harder than It Seems: The Role of Test-Control Interference (EC 2014)',
          url: 'https://doi.org/10.1145/2600057.2602837',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'a-discount-for-three-years',
      title: 'A discount for three years',
      areas: ['decision-making', 'cloud-platforms'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 11,
      prompt: `Your speech service needs the same number of accelerators each year. Rented by the hour, they cost 400,000 euros in the first year. You expect the hourly price to be 30 % lower in the second year, and another 30 % lower in the third. A provider offers the same capacity for three years at 240,000 a year, to be paid whether you use it or not. There is a chance of about one in three that your product is discontinued after the first year.

Sign or not? Tell me what your answer hangs on.`,
      assesses: 'Compares a commitment with flexibility under falling prices and an uncertain need.',
      followUps: [
        {
          ask: 'What would three years cost by the hour if the product were sure to go on?',
          listenFor: '400 + 280 + 196 = 876 thousand, against 720. A start for a stuck candidate.',
        },
        {
          ask: 'And with the chance that it ends?',
          listenFor:
            '400 + 2/3 x 476 = 717, nearly the same as 720. So the choice hangs on that chance and on the fall in price. Separates level 2 from 3.',
        },
        {
          ask: 'What would you ask the provider for?',
          listenFor:
            'One year, half of the capacity, a right to move to newer machines or to sell the contract on. Proposed without the probe: level 4.',
        },
      ],
      rubric: {
        1: 'Signs because 40 % off is a lot, comparing only the first year, or refuses all commitments on principle.',
        2: 'Sees the falling price or the chance of ending, but not both, or names both without working out a sum.',
        3: 'Gets about 717 thousand by the hour with the chance of ending, against 720 committed, calls it a toss-up, and says which assumption tips it.',
        4: 'Without being asked, also does at least one of these: looks for a better shape (commit only to what is needed in any case, one year, a clause); weighs what the sum leaves out (faster machines, growth, the harm of the worst case); works out the chance or the fall in price at which the choice turns.',
      },
      answerKey: [
        'By the hour, surely used: 400 + 280 + 196 = 876 thousand. Committed: 720 thousand.',
        'With a chance of 1/3 to end after year one: 400 + (2/3) x 476 = 717 thousand, against 720 that are due anyway. A tie.',
        'If prices fall by only 20 % a year: 400 + (2/3) x 576 = 784 thousand; signing saves 64. If the product is sure to go on, signing saves 156.',
        'Break-even of the chance at a fall of 30 %: (720 - 400) / 476 = 67 % that it goes on. Break-even of the fall at a chance of 1/3: 29.6 % a year.',
        'The spread differs: signing has a worst case of 480 thousand for nothing; by the hour the worst case is a price that does not fall, 1,200 in all.',
        'A mixture is often best: commit to the part needed in any case. Interest is left out; it favours paying later.',
      ],
      redFlags: [
        'Counts the discount as money saved.',
        'Assumes that the hourly price stays the same for three years.',
      ],
      tags: ['resource-allocation', 'commitment', 'scenario-analysis', 'cost', 'accelerators'],
      searchPhrases: [
        'reserved instances versus on-demand',
        'committed use discount',
        'savings plan commitment',
        'gpu cloud cost',
        'lock-in versus flexibility',
        'long-term contract decision',
        'negotiating with a cloud provider',
        'finops',
        'break-even analysis',
        'paying for unused capacity',
        'pay upfront or rent month by month',
        'cloud contract with uncertain demand',
        'option value of waiting',
        'gpu prices are falling',
        'reserved capacity and project cancellation risk',
        'should we sign the long deal',
      ],
      since: '0.2.0',
    },
    {
      id: 'the-underwriter-who-disagrees',
      title: 'The underwriter who disagrees',
      areas: ['decision-making', 'cross-functional-collaboration'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 11,
      prompt: `A model estimates the risk of insuring ships. For one tanker it says "low", and the premium follows from that: 800,000 euros a year. The most experienced underwriter says "never at that price", and gives no reason except "the owner". A total loss would cost 80 million. The model was trained on eleven years of claims. You have until tomorrow.

How do you reach a decision, and what do you put in place for the next such case?`,
      assesses: 'Combines model and expert by asking what each can know, decides in time, and makes both learn.',
      followUps: [
        {
          ask: 'What could the underwriter know that the model cannot?',
          listenFor:
            'How the owner behaves, repairs put off, things never recorded. And what might be prejudice? A start for a stuck candidate.',
        },
        {
          ask: 'Which yearly risk of total loss would the premium just cover?',
          listenFor:
            '0.8 of 80: 1 %, before other claims and costs. So the dispute is whether the risk is above or below. Separates level 2 from 3.',
        },
        {
          ask: 'How would you find out over the years who is right more often?',
          listenFor:
            'Both write down probabilities before each decision; compare them with what happens, smaller claims included. Seeing without the probe how few total losses there are counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Lets the model win because it is objective, or the underwriter because of experience, and leaves it there.',
        2: 'Splits the difference or asks for more data, without asking what each side knows or what is at stake on each side; or asks, but then follows one of the two outright, with no limit on the harm and no record.',
        3: 'Questions both: what the model has seen of such ships and owners, what observation lies behind "the owner"; and sets the premium against the loss, if need be when asked. Also decides with a limit on the harm (part of the risk, condition, inspection), or records both judgements for later.',
        4: 'Also does at least two of these without being asked: weighs the two mistakes beyond the break-even of 1 % (a missed contract against a total loss) or says what eleven years cannot contain; makes sure that an owner is refused for conduct and not for origin; turns "never at that price" into a price or probability; designs the record so that judgements can be scored although losses are rare.',
      },
      answerKey: [
        'Break-even: 0.8 / 80 = 1 % total loss a year, ignoring costs and partial losses. The model must be precise at such rates; with few such ships in eleven years it is not.',
        'Ask the model’s side: how many similar ships and owners in training, calibration at low risks, which features are missing. Ask the underwriter for observations: late surveys, changes of flag or crew, other insurers leaving. And: at which price, then? "1.6 million" would mean about 2 %.',
        'Private knowledge is real and so is prejudice. A reason that cannot be put into words that someone could check may not decide alone; an inspection can turn it into fact.',
        'Ways between yes and no: take a part of the risk, share it with others, a higher premium, an inspection as a condition, a shorter term.',
        'For next time: both give a probability before seeing the other’s; overrides with a reason; a review of outcomes including smaller claims, as total losses are too few to judge by.',
      ],
      redFlags: ['Ridicules intuition, or worships it.', 'Would accept the owner’s nationality as a reason.'],
      tags: ['human-judgement', 'overrides', 'risk-assessment', 'expert-elicitation'],
      searchPhrases: [
        'expert disagrees with the model',
        'model versus human expert',
        'domain expert overrides the prediction',
        'gut feeling versus data',
        'when to trust the model over people',
        'intuition of an experienced colleague',
        'human override policy',
        'decision under time pressure',
        'rare large loss pricing',
        'subject matter expert pushback',
        'experienced colleague says the computer is wrong',
        'human and machine judgement combined',
        'what does the expert know that data lacks',
        'information missing from the features',
        'recording and learning from overrides',
        'risk appetite for one large exposure',
      ],
      enemies: ['overrides-in-one-case-of-three'],
      samples: [
        {
          level: 1,
          text: `I would go with the model. It was trained on eleven years of claims, this is objective data, and the underwriter cannot even give a reason, only a gut feeling. If we start to overrule the model each time when somebody has a feeling, we do not need a model. Experienced people are known to be overconfident, there are many studies on that. And 800,000 a year is a good contract. I would explain to the underwriter how the model works, that the owner is in it as a feature if it is relevant, so that they trust it more. For the next cases I would put in place that the model decides under a certain sum and the override is only possible with approval of the head of department, so we get consistent decisions.`,
        },
        {
          level: 2,
          text: `Difficult, both can be right. The model has the data, and the underwriter has the experience. I would try to find a compromise, maybe increase the premium by thirty percent, then the risk of both is reflected. And in addition look for more data about this owner, from other sources, perhaps there are external databases on ships. If there is time one could retrain the model with additional features. For the next time, we could define a process for disagreements, such that a committee decides, with someone from data science and from underwriting. Also we should improve the explainability of the model so the underwriter can see why it says low. In the end it is a human decision and the model only supports.`,
        },
        {
          level: 3,
          text: `I would sit down with both today. The model: how many tankers of that age, how many owners like this in eleven years, how many total losses, I guess a handful, so low means it has not seen anything bad. The underwriter: not what do you feel, what have you seen? Did the owner change flag, did crews leave, did another insurer go out, late surveys? Then the money: 800,000 against 80 million means that above one percent a year we lose. Can the model tell half a percent from two? Not with those numbers. So I would not say yes or no to all, take twenty percent of the risk or make an inspection a condition, and price accordingly. And both write down their probability and reason now, and next time before they see the other’s.`,
        },
        {
          level: 4,
          text: `It is not even. Saying no wrongly costs us 800,000, less the claims. Saying yes wrongly up to eighty. Break-even is one percent a year, and eleven years with a few total losses cannot tell half a percent from two, and never saw an owner in sudden money trouble who stops repairing. So I ask the underwriter for observations, and listen to which kind: late surveys, crew unpaid, flag changed twice, that is conduct and can be checked by a phone call tomorrow morning. If what comes is, people from there, you know, then it does not count and I would say so. Tomorrow: a tenth or fifth of the risk, with an inspection before cover begins, at a price for two percent. For later: each gives a probability blind, we keep the reason. Total losses are too few to score, so score on smaller claims, late payments, findings of inspections as well. After fifty cases we will see whom to believe on what.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'coupons-for-everybody',
      title: 'Coupons for everybody',
      areas: ['decision-making', 'statistics'],
      kind: 'debugging',
      difficulty: 'hard',
      minutes: 14,
      prompt: `A shop for art supplies handed out coupons partly by chance: each large customer got one with a probability of 0.8, each small customer with a probability of 0.1. The log keeps that probability. An analyst wants to know what a month would bring if everybody got a coupon, and uses the function below. It promises 58 euros per customer, against 48 so far. The shop tried it, and got 38.

Find the error and fix the function.`,
      materials: [
        {
          title: 'The estimate',
          format: 'python',
          content: COUPONS.shown,
        },
        {
          title: 'Summary of last month’s log',
          format: 'markdown',
          content: `| customers | coupon | number | mean profit, euros |
|---|---|---|---|
| large | yes | 4,000 | 64 |
| large | no | 1,000 | 80 |
| small | yes | 500 | 12 |
| small | no | 4,500 | 30 |`,
        },
      ],
      assesses: 'Sees that logged decisions select the data, and estimates another policy from them rightly.',
      followUps: [
        {
          ask: 'Whose profits does the function average?',
          listenFor: 'Those who got a coupon: nearly all large. Opens the question for a stuck candidate.',
        },
        {
          ask: 'What is your estimate for everybody, by hand?',
          listenFor: '(64 + 12) / 2 = 38, as there are as many large as small. Separates level 2 from 3.',
        },
        {
          ask: 'What if the rule had never given small customers a coupon?',
          listenFor:
            'Then the log says nothing about it, and no weight can be formed. A trial is needed. Named as a condition without the probe: level 4.',
        },
      ],
      rubric: {
        1: 'Blames the season or an unlucky month, or proposes a richer model of profits on the same selection without noticing it.',
        2: 'Sees that large customers have more coupons, but repairs it by dropping some rows or by a correction factor without a reason.',
        3: 'Explains the selection, derives the 38 from the table, and fixes the function soundly: by weighting each row with the inverse of the logged probability of what was done, or by averaging within each size and combining the sizes by their numbers.',
        4: 'Without being asked, also does at least one of these: names the conditions (everybody had some chance, the logged probability is the true one, customers do not affect each other); says how uncertain the few small ones make the estimate; reads off that coupons lower the profit in both groups, so coupons for nobody would be better, perhaps with a small random part to go on learning.',
      },
      answerKey: [
        'The function averages over those who happened to get a coupon: (4,000 x 64 + 500 x 12) / 4,500 = 58.2, mostly large customers. That is their mix, not everybody’s.',
        'By groups: large 64, small 12, half each: 38. That is what the shop got.',
        'Without any coupons: (80 + 30) / 2 = 55. So far: (4,000 x 64 + 1,000 x 80 + 500 x 12 + 4,500 x 30) / 10,000 = 47.7.',
        'Weighting: each row on which the new policy agrees with the log counts 1 / probability of what was done; divide by the sum of the weights (or by the number of all rows, which is unbiased but usually noisier). Averaging within the sizes gives the same here; weighting also works when the rule used more than the size.',
        'Coupons lower the profit in both groups (64 against 80, 12 against 30). Within a group chance decided, so this is an effect and not selection.',
        'Small customers with a coupon have weight 10: 500 rows stand for 5,000, so the estimate is less certain than the number of rows suggests.',
      ],
      redFlags: [
        'Takes 58 against 48 for the effect of the coupon.',
        'Explains the measured 38 away to save the estimate.',
      ],
      tags: ['off-policy-evaluation', 'selection-bias', 'inverse-probability-weighting', 'policy', 'python'],
      searchPhrases: [
        'counterfactual evaluation',
        'ips inverse propensity scoring',
        'logged bandit feedback',
        'confounding in logged data',
        'simpson’s paradox',
        'uplift estimate did not hold in practice',
        'propensity weights',
        'estimating a new policy from old logs',
        'promotion targeting bias',
        'forecast from past campaign was far off',
        'ope estimator bug',
        'what would have happened under another policy',
        'importance sampling from logged data',
        'non-random treatment assignment',
        'who got the offer was not random',
      ],
      enemies: ['harm-in-an-uneven-sample'],
      references: [
        {
          title: 'Dudík, Langford, Li: Doubly Robust Policy Evaluation and Learning (2011)',
          url: 'https://arxiv.org/abs/1103.4601',
        },
      ],
      exercise: {
        language: 'python',
        solution: COUPONS.solution,
        tests: COUPONS.tests,
        wrong: [
          { flaw: 'averages over those whom the old rule selected', material: 'The estimate' },
          { flaw: 'weights with the probability instead of its inverse', code: COUPONS.times },
          { flaw: 'takes the probability of a coupon also where none was given', code: COUPONS.coupon },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'right-but-with-a-bad-end',
      title: 'Right, but it ended badly',
      areas: ['decision-making'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about a decision of yours at work that turned out badly, but that you would make again, knowing only what you knew then. Why would you?`,
      assesses: 'Judges decisions by what was known and weighed, not by outcome, without excusing carelessness.',
      followUps: [
        {
          ask: 'What did you know then, and what could you have found out in a day?',
          listenFor:
            'Separates what could not be known from what was not looked for. Brings facts out of a candidate who stays vague.',
        },
        {
          ask: 'How likely did you think the bad outcome was?',
          listenFor:
            'Some idea of the odds, formed then and not afterwards: separates level 2 from 3. A limit on the loss, set in advance, counts towards level 4.',
        },
        {
          ask: 'How did you explain it to those who bore the harm?',
          listenFor: 'Owns the outcome and does not hide behind the odds. Level 3.',
        },
        {
          ask: 'What do you do differently now when you decide something like that?',
          listenFor:
            'A concrete habit: odds written down first, a limit on the loss, a date to look again. Counts towards level 4; "be more careful" does not.',
        },
      ],
      rubric: {
        1: 'Defends a careless decision by bad luck, or judges it by the outcome alone ("so it was wrong").',
        2: 'A reasonable decision, but told from hindsight: no account of alternatives, odds or what was known; or well told up to that point, but the harm was left to others or put down to bad luck.',
        3: 'Lays out the alternatives and what was known and weighed then, with some idea of the odds, so that one can see why the choice was sound. Takes responsibility for the outcome towards those who bore it, or tells what was done to contain it.',
        4: 'Also shows at least two of these: wrote down beforehand what would prove the choice wrong; had limited the loss in advance; says where the estimate of the odds was off; has since changed how such decisions are made, with an example.',
      },
      answerKey: [
        'Why ask: a senior engineer decides under uncertainty; judging by outcomes teaches the wrong lessons.',
        'A good account has options, odds, stakes, time pressure and what was done to learn more.',
        'Bad luck is no excuse by itself: if a day of looking would have shown it, the decision was hasty.',
        'A small decision (a tool, a deadline, an experiment stopped) is as good as a large one.',
        'A candidate who cannot think of one may take a decision that they only took part in, if they say what their part was.',
      ],
      redFlags: ['Only others paid for it, and this does not come up.', 'The lesson is "never take risks again".'],
      tags: ['decision-quality', 'outcome-bias', 'risk', 'responsibility'],
      searchPhrases: [
        'good decision bad outcome',
        'bad luck or bad judgement',
        'decision that went wrong',
        'would do it again',
        'taking responsibility for a failure',
        'tell me about a failure',
        'decision under uncertainty story',
        'hindsight',
        'unlucky result of a sensible choice',
        'process over results',
        'resulting fallacy',
        'how do you judge your own decisions',
        'would you decide the same way today',
        'calculated risk that did not pay off',
      ],
      enemies: ['a-conclusion-you-took-back'],
      references: [
        {
          title:
            'Baron, Hershey: Outcome Bias in Decision Evaluation (Journal of Personality and Social Psychology 1988)',
          url: 'https://doi.org/10.1037/0022-3514.54.4.569',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'a-forecast-that-nobody-can-act-on',
      title: 'A forecast for a theatre',
      areas: ['decision-making', 'business-process-integration'],
      kind: 'situational',
      difficulty: 'easy',
      minutes: 8,
      prompt: `A theatre asks you for a model that predicts, six weeks ahead, how many seats will be sold for each performance. You ask what they would do with the forecast. They answer: "Then we would know." What do you say or ask next?`,
      assesses: 'Works back from decisions to the forecast that they need.',
      followUps: [
        {
          ask: 'What can the theatre still change six weeks before, three days before, and on the evening?',
          listenFor:
            'Prices, adverts, staff, which hall. Ties a forecast to a date and an action. Helps a stuck candidate.',
        },
        {
          ask: 'They say: "We plan the staff ten days before." What forecast would you make?',
          listenFor:
            'Ten days ahead, in steps of staff (say one usher for 80 seats), with the cost of too few and too many. Separates level 2 from 3.',
        },
        {
          ask: 'And if there is nothing that they can change?',
          listenFor: 'Then no model, said kindly. Naming this as a possible end without the probe counts as level 4.',
        },
      ],
      rubric: {
        1: 'Begins with data and methods, or turns the theatre away because the request makes no sense.',
        2: 'Asks once more what it is for, then agrees to build it with a general target such as low error; or asks about decisions, but with at most one of who, by when and what a mistake costs, or the forecast that follows is tied to none of them.',
        3: 'Asks which decisions hang on the sales, and at least two of: who takes them, by when, what a mistake costs. Derives from one such decision the horizon of the forecast and its level of detail or its measure.',
        4: 'Without being asked, also does at least one of these: tries it without a model first (what would you have done last season, had you known?); estimates what the best decision could bring; is ready to end with a simple rule or with nothing.',
      },
      answerKey: [
        'A forecast has value only through an action that it changes. So: which action, by whom, by when, with what gain and loss.',
        'Examples: staff ten days before, price and adverts three to six weeks before, a smaller hall two weeks before.',
        'The action gives the horizon (how far ahead), the level of detail (per performance or per week), the form (a number, a range, the chance of selling out) and the measure (the cost of errors).',
        'A cheap trial: give last season’s true sales to the people who decide and ask what they would have done differently, and what it would have brought.',
        '"Then we would know" can also mean that they feel unsure; a simple overview of sales so far against earlier years may be all that is needed.',
      ],
      redFlags: ['Builds what was asked for.', 'Lectures the theatre.'],
      tags: ['decision-first', 'problem-framing', 'forecasting', 'stakeholders'],
      searchPhrases: [
        'actionable predictions',
        'prediction without an action',
        'vague request from a client',
        'requirements gathering for a forecast',
        'clarifying the business problem',
        'choosing the forecast horizon',
        'customer does not know what they need',
        'start from the decision',
        'questioning a project request',
        'what will you do with the prediction',
        'client has no use for the model',
        'asking the right questions before building',
        'project scoping conversation',
        'turn curiosity into a business decision',
      ],
      enemies: ['we-want-it-personalised'],
      samples: [
        {
          level: 1,
          text: `That is a nice time series problem. I would ask what data they have, how many years of ticket sales, per performance, with price categories, and if there are features like the play, the actors, reviews, weather, holidays. Six weeks ahead is feasible, I would start with Prophet or with gradient boosting with lag features, and evaluate it with a backtest over the last two seasons, MAPE maybe. For new plays you need similarity to old ones. With two or three hundred performances per year it is not a large data set but enough for a first version. Then a dashboard on which they can see the forecast for each performance. I would propose to make a first model within four weeks and show it to them.`,
        },
        {
          level: 2,
          text: `I would ask, what would you like to use it for, because then I can build it better. If they say, then we would know, hm, then probably for planning in general. I would explain that the forecast will have an uncertainty, so six weeks ahead it could be plus minus fifteen percent, and whether that is good enough. They will probably say yes. Then I would define the goal, for example a mean error under ten percent, and we start with the historical data. In the course of the project they will see what they can do with it, it is often so that users find use cases when they have something in the hand. So I would build a simple version fast and then get feedback.`,
        },
        {
          level: 3,
          text: `Then we would know, and then what? I would ask what they can still change when a performance sells badly, and until when. Perhaps adverts, or lower the price, or move to the small stage, or fewer people at the cloakroom. And who decides about that? If the ushers’ rota is made ten days before, then ten days is the horizon and it needs to be right to within fifty people. If adverts are booked four weeks before then it is another model, it only has to say under half full or not. And what does a mistake cost, an empty hall or too few staff. I would pick one of those decisions with them and derive from it what to predict, how far ahead, and how exact.`,
        },
        {
          level: 4,
          text: `I would do a small game with them. Here are the true sales of last season, six weeks before, imagine an oracle gave you these. Go through ten evenings, what would you have done differently, and what would that have brought? If for eight of ten they say, nothing, we play anyway, then we have saved half a year. If they say, for these two we would have moved to the small stage, saves 3,000 each, then I know: decision is the stage, taken by the director, at the latest three weeks before, so six weeks is not even needed, and what I predict is whether it stays under 250. Twenty such evenings a year, 60,000 with a perfect oracle, with a real one maybe half. And the first try would be no model, sales so far against the same day before in earlier years, a sheet. Perhaps that is all that, then we would know, means, somebody is nervous. That would be fine too, it costs a week.`,
        },
      ],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const decisionMaking = typed
