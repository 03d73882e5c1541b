import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const COUPONS = {
  shown: `def profit_if(rows, policy):
    """Mean profit a customer if policy(size) decided. A row is (size, coupon, probability of a coupon, profit)."""
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
    + [('small', True, 0.1, 12)] * 50 + [('small', False, 0.1, 36)] * 450
)
def near(a, b):
    assert abs(a - b) < 1e-6, (a, b)

near(profit_if(rows, lambda size: True), 38)
near(profit_if(rows, lambda size: False), 58)
near(profit_if(rows, lambda size: size == 'large'), 50)
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
          text: `Three numbers, and a story that fits, but other stories fit as well. Perhaps the app had a campaign and there are other learners now, or the test got harder in spring. So first, same kind of users, same test version, does it still fall from 61? And did what we show get easier, share of repeats over the year. If both yes, I believe it. Cancellations from 4.0 to 4.4 a month is over a year about three more of a hundred customers lost, that is money, I would use it with the growth people. With them, not against: the bonus is on exercises, and as long as it is, whatever I build gets pulled back, so I would ask them to design the next one with me, something like items still known after a week. Check it on old data against the test. Holdout for six months. And write a date in the calendar in a year, because this one will be gamed too, by showing only items that are easy to remember, and I would look for exactly that.`,
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
    {
      id: 'a-risk-of-thirty-percent',
      title: 'A risk of thirty per cent',
      areas: ['decision-making'],
      kind: 'conceptual',
      difficulty: 'easy',
      minutes: 6,
      prompt: `A model says that a certain water main will burst within five years with a probability of 30 %. The city asks you: "So, do we replace it?" What do you answer?`,
      assesses: 'Separates a prediction from a decision and names what the decision needs besides.',
      followUps: [
        {
          ask: 'Would you answer alike for a pipe below a hospital and one below a field?',
          listenFor: 'No: consequences differ. The contrast that helps a stuck candidate.',
        },
        {
          ask: 'How do you know that the 30 % mean anything?',
          listenFor:
            'Calibration: of past pipes with about 30 %, about that many burst, in comparable streets (level 3).',
        },
        {
          ask: 'The city can replace fifty pipes this year. How does that change your answer?',
          listenFor:
            'Then the order counts: harm avoided for each euro, against the other pipes, not a threshold. Level 4 unasked.',
        },
      ],
      rubric: {
        1: 'Says yes or no from the 30 % alone, for example "below a half, so no".',
        2: 'Says that it depends on the costs, without naming which, or asks for a better model first.',
        3: 'Names cost of replacing, harm of a burst here, what replacing would prevent, and whether 30 % is calibrated, and shows how they combine, for instance 0.3 x harm against the price.',
        4: 'Also, unasked, brings in choices beyond yes and no (inspect, replace with the next road works, sensor), the budget that makes pipes compete, or that waiting a year has a value and a risk of its own.',
      },
      answerKey: [
        'Expected harm = probability x harm. At a harm of 200,000 and a price of 40,000 replacing pays (60,000 against 40,000) if the new pipe would surely hold; at a harm of 100,000 it does not (30,000).',
        'The threshold follows from the costs: replace above price / harm, here 0.2 or 0.4. There is nothing special about 50 %.',
        'The decision uses what replacing changes: if the ground moves, a new pipe may burst as well.',
        'Between yes and no: inspect for 2,000, which may turn 30 % into 5 or 80.',
        'Under a budget: rank by harm avoided for each euro. Harm that is not money (a hospital without water) needs a rule agreed with the city, not hidden in a number.',
      ],
      redFlags: ['Treats 0.5 as a natural threshold.', 'Decides in place of those who answer for the city.'],
      tags: ['decision-theory', 'thresholds', 'calibration', 'expected-cost'],
      since: '0.2.0',
    },
    {
      id: 'a-test-before-the-treatment',
      title: 'A test before the treatment',
      areas: ['decision-making', 'statistics'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A vineyard may be struck by mildew. Your model gives 20 % for this week. Spraying costs 40,000 euros and prevents the damage fully; unsprayed mildew costs 150,000. A laboratory test, back tomorrow and still in time, costs 6,000: it finds mildew in 90 % of the cases in which it is there, and gives a false alarm in 15 % of those in which it is not.

What should the owner do?`,
      assesses: 'Values information by the decisions that it changes, with Bayes’ rule and expected cost.',
      followUps: [
        {
          ask: 'What does each choice cost on average if there is no test?',
          listenFor: '40,000 with spraying, 0.2 x 150,000 = 30,000 without. The base to compare with; helps to start.',
        },
        {
          ask: 'The test is positive. How likely is mildew now?',
          listenFor: '0.18 / 0.30 = 60 %. So spraying pays then. Level 3.',
        },
        {
          ask: 'At which price would the test no longer be worth it?',
          listenFor: '15,000, the saving it brings. With a perfect test 22,000. Level 4 gives such a bound unasked.',
        },
      ],
      rubric: {
        1: 'Sprays to be safe or does nothing because 20 % is small, without expected costs; or takes the 90 % for the probability of mildew after a positive test.',
        2: 'Compares spraying and not spraying rightly (40,000 and 30,000) but cannot value the test, or gets it wrong at the step with both probabilities.',
        3: 'Gets 30 % positive tests with 60 % mildew each and about 3 % after a negative one, so acts on the test; costs 21,000 in all against 30,000; recommends the test.',
        4: 'Also, unasked, gives the greatest price worth paying, or checks how the choice changes with what is uncertain (at 5 % before, the test would change nothing), or with an owner who could not bear a loss of 150,000.',
      },
      answerKey: [
        'Without test: not spraying costs 30,000 on average, spraying 40,000. So not spraying, at a risk of 150,000.',
        'Positive: 0.2 x 0.9 + 0.8 x 0.15 = 0.30 of the cases; mildew then in 0.18 / 0.30 = 60 %: spraying (40,000) beats waiting (90,000).',
        'Negative: 0.70 of the cases; mildew in 0.02 / 0.70 = 2.9 %: waiting costs 4,286 on average.',
        'With test: 0.30 x 40,000 + 0.70 x 4,286 = 15,000, and 6,000 for the test = 21,000. It saves 9,000 against the best choice without it; the test is worth up to 15,000.',
        'A perfect test would give 0.2 x 40,000 = 8,000, so no information can be worth more than 22,000.',
        'At a probability of 5 % before, even a positive result leaves only 24 %: waiting (36,000) is still cheaper than spraying. The test changes no decision, so it is worth nothing.',
      ],
      redFlags: ['Takes a positive test for certainty.', 'Values information by its accuracy alone.'],
      tags: ['value-of-information', 'bayes', 'expected-cost', 'risk'],
      since: '0.2.0',
    },
    {
      id: 'three-hundred-thousand-or-the-harvest',
      title: 'Three hundred thousand or the harvest',
      areas: ['decision-making', 'responsible-ml'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A controller learnt from data could run the climate of a large greenhouse by night, without staff. It would save 300,000 euros a year. If it fails in a winter night, the harvest is lost: 4 million. In a trial it ran 500 nights, with somebody watching, and did not fail once. The year has about 120 nights that are cold enough to matter; all 500 trial nights were such.

The owner says: "No failure in 500 nights, so it is safe. Switch it on." What do you advise?`,
      assesses:
        'Sets rare large losses against steady gains, knows what zero failures show, and changes the risk by design.',
      followUps: [
        {
          ask: 'If the true rate were one failure in 300 nights, how surprising would 500 good nights be?',
          listenFor: 'About 19 %: not surprising at all. Shakes a candidate who takes zero for proof.',
        },
        {
          ask: 'Which rate of failure would the saving just pay for?',
          listenFor: '300,000 / 4 million / 120 = 1 in 1,600 nights. The trial cannot show that. Level 3.',
        },
        {
          ask: 'How could you make the loss smaller instead of the failure rarer?',
          listenFor:
            'An independent thermostat with an alarm, limits on what the controller may do, someone on call within the time the plants bear. Level 3 has one; level 4 asks whether both could fail together.',
        },
      ],
      rubric: {
        1: 'Agrees with the owner, or forbids it for ever because machines can fail, without any reckoning.',
        2: 'Says that 500 nights may be too few or wants a longer trial, but does not set a rate against the money or propose a safeguard.',
        3: 'Bounds the rate (about 0.6 % a night cannot be ruled out), compares with the break-even of about 1 in 1,600, sees that the trial cannot decide, and advises an independent safeguard before switching on.',
        4: 'Also, unasked, notes that a trial long enough is impractical (about 5,000 nights) so the loss must be cut instead; asks for causes that strike safeguard and controller together; or begins with part of the greenhouse or with milder nights and asks whether the owner could survive the loss.',
      },
      answerKey: [
        'Zero of 500: the 95 % upper bound of the rate is 1 - 0.05^(1/500) = 0.6 % a night (rule of three). At 120 nights that would be up to 0.72 failures a year, 2.9 million.',
        'Break-even: 300,000 / 4,000,000 = 0.075 failures a year, / 120 = 0.000625, one in 1,600 nights.',
        'To show that with 95 % confidence by trial alone takes about 4,800 nights without failure: forty winters.',
        'At one in 300 the chance of 500 good nights is (1 - 1/300)^500 = 19 %.',
        'Safeguard: a simple thermostat that takes over and calls somebody, independent in power and sensors. If it catches 95 %, the loss for a given rate is a twentieth; at 0.6 % that is about 144,000 a year, below the saving even in the worst case of the bound.',
        'Expected value is not all: a loss that ends the firm weighs more than its average. Insurance may ask the same questions.',
      ],
      redFlags: ['Zero observed means zero.', 'Lets the same sensor feed controller and safeguard.'],
      tags: ['risk-assessment', 'rare-events', 'safety', 'expected-cost', 'rule-of-three'],
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
      prompt: `A marketplace for second-hand tools has rolled out your model that suggests prices to sellers. The board wants one number each month that says whether it works, and proposes the share of sellers who accept the suggestion, now 71 %.

What number do you propose, and how do you bring it about?`,
      assesses:
        'Chooses a metric that is tied to the purpose, hard to game, and can be measured against what would have been.',
      followUps: [
        {
          ask: 'How could one push the acceptance to 95 % within a week?',
          listenFor:
            'Preset the price, hide the field, suggest what sellers want to hear. Shows a stuck candidate the fault.',
        },
        {
          ask: 'Sales rose by 6 % since the rollout. Is that the number?',
          listenFor: 'Season and growth are in it; needs a group without suggestions, or a stepwise rollout. Level 3.',
        },
        {
          ask: 'The tools sell faster, but cheaper. Is that success?',
          listenFor: 'Depends for whom; sellers, buyers and the marketplace differ. Level 4 treats it unasked.',
        },
      ],
      rubric: {
        1: 'Takes the acceptance or the model’s error in price as the number.',
        2: 'Criticises acceptance but offers a list of metrics, or sales before and after.',
        3: 'Proposes an outcome for the market (for example share of tools sold within 30 days, or sellers’ earnings in that time) as a difference to a small group without suggestions, with one or two figures that must not fall, and explains to the board why acceptance misleads.',
        4: 'Also, unasked, says how precise the monthly figure will be and what the board should do at which value, treats sellers who affect each other (all suggestions lower shift the market), or fixes when the number itself is to be questioned.',
      },
      answerKey: [
        'Acceptance measures agreement, not benefit: it rises with presets and with flattering prices, and a low suggestion that hurts sellers may be accepted too.',
        'The purpose: tools find a buyer at a fair price. So, sold within 30 days among tools listed, or earnings for each listing including those unsold.',
        'Against what would have been: keep 5 to 10 % of sellers, chosen at random, without suggestions for some months. At 20,000 listings a month with 10 % held out, a share near 50 % is known to about ± 2.3 points.',
        'Guards: price level, complaints, returns, share of sellers who come back.',
        'Sellers compete: if all suggestions are lower, prices of the held-out sellers are pushed too, and the difference shows too little. Comparing regions or kinds of tools helps.',
        'One number is fine for the board if others stand behind it.',
      ],
      redFlags: ['Reports before and after as effect.', 'Chooses the number that looks best now.'],
      tags: ['metrics', 'goodhart', 'holdout', 'marketplace', 'executives'],
      enemies: ['the-metric-that-went-up'],
      since: '0.2.0',
    },
    {
      id: 'a-discount-for-three-years',
      title: 'A discount for three years',
      areas: ['decision-making', 'cloud-platforms'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 11,
      prompt: `Your speech service needs accelerators. Rented by the hour they cost 400,000 euros a year at today’s price. A provider offers the same capacity for three years at 240,000 a year, to be paid whether used or not. You expect the hourly price to fall by 30 % a year. There is a chance of about one in three that the product is ended after the first year.

Sign or not? Tell me what your answer hangs on.`,
      assesses: 'Compares a commitment with flexibility under falling prices and an uncertain need.',
      followUps: [
        {
          ask: 'What would three years cost by the hour if the product surely goes on?',
          listenFor: '400 + 280 + 196 = 876 thousand, against 720. A start for a stuck candidate.',
        },
        {
          ask: 'And with the chance that it ends?',
          listenFor:
            '400 + 2/3 x 476 = 717, nearly the same as 720. So the choice hangs on that chance and on the fall. Level 3.',
        },
        {
          ask: 'What would you ask the provider for?',
          listenFor:
            'One year, half of the capacity, a right to change the machines or to sell them on. Level 4 proposes it unasked.',
        },
      ],
      rubric: {
        1: 'Signs because 40 % discount is large, comparing only the first year, or refuses all commitments on principle.',
        2: 'Sees the falling price or the chance of ending, but not both, or names them without figures.',
        3: 'Gets about 876 against 720 thousand without and about 717 with the chance of ending, calls it a toss-up, and says which assumption tips it.',
        4: 'Also, unasked, looks for a better shape (commit for what is needed in any case, one year, a clause), values what is not in the sum (new machines may do more a euro, growth, the harm of a bad year), or gives the chance or fall at which the choice turns.',
      },
      answerKey: [
        'By the hour, surely used: 400 + 280 + 196 = 876 thousand. Committed: 720 thousand.',
        'With a chance of 1/3 to end after year one: 400 + (2/3) x 476 = 717 thousand, against 720 that are due anyway. A tie.',
        'If prices fall by only 20 % a year: 400 + (2/3) x 576 = 784 thousand; signing saves 64. If the product is sure, signing saves 156.',
        'Break-even of the chance at a fall of 30 %: (720 - 400) / 476 = 67 % that it goes on.',
        'The spread differs: signing has a worst case of 480 thousand for nothing; by the hour the worst case is a price that does not fall, 1,200 in all.',
        'A mixture is often best: commit for the part needed in any case. Interest is left out; it favours paying later.',
      ],
      redFlags: ['Treats a discount as a saving.', 'Takes the price of today for three years.'],
      tags: ['resource-allocation', 'commitment', 'scenario-analysis', 'cost', 'accelerators'],
      since: '0.2.0',
    },
    {
      id: 'the-underwriter-who-disagrees',
      title: 'The underwriter who disagrees',
      areas: ['decision-making', 'cross-functional-collaboration'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 11,
      prompt: `A model estimates the risk of insuring ships. For a certain tanker it says "low", with premiums to match; the most experienced underwriter says "never at that price", and cannot say why beyond "the owner". The contract is worth 2 million a year; a total loss would be 80 million. The model was trained on eleven years of claims. You have until tomorrow.

How do you reach a decision, and what do you put in place for the next such case?`,
      assesses: 'Combines model and expert by asking what each can know, decides under time, and makes both learn.',
      followUps: [
        {
          ask: 'What could the underwriter know that the model cannot?',
          listenFor:
            'Owner’s conduct, rumours of repairs put off, things never recorded. And what might be prejudice? A start for the stuck.',
        },
        {
          ask: 'Which yearly risk of loss would the premium just cover?',
          listenFor: '2 of 80: 2.5 %, before costs. So the dispute is whether the risk is above or below. Level 3.',
        },
        {
          ask: 'How would you find out over a year who is right more often?',
          listenFor:
            'Both write down probabilities before each decision; compare on what happens, on claims short of total loss too. Level 4 sees how few losses there are, unasked.',
        },
      ],
      rubric: {
        1: 'Lets the model win because it is objective, or the senior because of experience, and leaves it there.',
        2: 'Takes a middle or asks for more data, without asking what each side knows or what is at stake on each side.',
        3: 'Questions both: what the model has seen of such ships and owners, what observation lies behind "the owner"; sets the premium against the loss it would cover; decides with a limit on the harm (part of the risk, condition, inspection) and records both judgements for later.',
        4: 'Also, unasked, treats the asymmetry (a missed contract is 2 million, a bad one up to 80) or what eleven years cannot contain, watches that a refused owner is refused for conduct and not for origin, and designs the record so that judgements can be scored although losses are rare.',
      },
      answerKey: [
        'Break-even: 2 / 80 = 2.5 % total loss a year, ignoring costs and partial losses. The model must be precise at such rates; with few such ships in eleven years it is not.',
        'Ask the model’s side: how many similar ships and owners in training, calibration at low risks, which features are unknown. Ask the underwriter for observations: late surveys, changes of flag or crew, other insurers leaving.',
        'Private knowledge is real and so is prejudice. A reason that cannot be put into checkable words may not decide alone; an inspection can turn it into fact.',
        'Ways between yes and no: take a part of the risk, share it with others, a higher premium, an inspection as condition, a shorter term.',
        'For next time: both give a probability before seeing the other’s; overrides with a reason; a review of outcomes including smaller claims, as total losses are too few to judge by.',
      ],
      redFlags: ['Ridicules intuition, or worships it.', 'Would accept the owner’s nationality as a reason.'],
      tags: ['human-judgement', 'overrides', 'risk-assessment', 'expert-elicitation'],
      enemies: ['overrides-in-one-case-of-three'],
      samples: [
        {
          level: 1,
          text: `I would go with the model. It was trained on eleven years of claims, this is objective data, and the underwriter cannot even give a reason, only a gut feeling. If we start to overrule the model each time when somebody has a feeling, we do not need a model. Experienced people are known to be overconfident, there are many studies on that. And two million a year is a good contract. I would explain to the underwriter how the model works, that the owner is in it as a feature if it is relevant, so that they trust it more. For the next cases I would put in place that the model decides under a certain sum and the override is only possible with approval of the head of department, so we get consistent decisions.`,
        },
        {
          level: 2,
          text: `Difficult, both can be right. The model has the data, and the underwriter has the experience. I would try to find a compromise, maybe increase the premium by thirty percent, then the risk of both is reflected. And in addition look for more data about this owner, from other sources, perhaps there are external databases on ships. If there is time one could retrain the model with additional features. For the next time, we could define a process for disagreements, such that a committee decides, with someone from data science and from underwriting. Also we should improve the explainability of the model so the underwriter can see why it says low. In the end it is a human decision and the model only supports.`,
        },
        {
          level: 3,
          text: `I would sit down with both today. The model: how many tankers of that age, how many owners like this in eleven years, how many total losses, I guess a handful, so low means it has not seen anything bad. The underwriter: not what do you feel, what have you seen? Did the owner change flag, did crews leave, did another insurer go out, late surveys? Then the money: 2 million against 80 million means that above two and a half percent a year we lose. Can the model tell two from four percent? Not with those numbers. So I would not say yes or no to all, take twenty percent of the risk or make an inspection a condition, and price accordingly. And both write down their probability and reason now, and next time before they see the other’s.`,
        },
        {
          level: 4,
          text: `It is not even. Saying no wrongly costs us two million, less the claims. Saying yes wrongly up to eighty. Break-even is 2.5 percent a year, and eleven years with a few total losses cannot tell one percent from four, and also never saw an owner in sudden money trouble who stops repairing. So I ask the underwriter for observations, and listen to which kind: late surveys, crew unpaid, flag changed twice, that is conduct and can be checked by a phone call tomorrow morning. If what comes is, people from there, you know, then it does not count and I would say so. Tomorrow: a tenth or fifth of the risk, with an inspection before cover begins, at a price for three percent. For later: each gives a probability blind, we keep the reason. Total losses are too few to score, in ten years maybe three, so score on smaller claims, late payments, findings of inspections as well. After fifty cases we will see whom to believe on what. And who overrules gets no blame if the reason was written before.`,
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
      prompt: `A shop for art supplies gave coupons by a rule with some chance in it: large customers got one with a probability of 0.8, small ones of 0.1. The log keeps that probability. An analyst wants to know what a month would bring if everybody got a coupon, and uses the function below. It promises 58 euros a customer; so far it is 50. The shop tried it, and got 38.

Find the error and mend the function.`,
      materials: [
        {
          title: 'The estimate',
          format: 'python',
          content: COUPONS.shown,
        },
        {
          title: 'Log of last month, summed up',
          format: 'markdown',
          content: `| customers | coupon | number | mean profit, euros |
|---|---|---|---|
| large | yes | 4,000 | 64 |
| large | no | 1,000 | 80 |
| small | yes | 500 | 12 |
| small | no | 4,500 | 36 |`,
        },
      ],
      assesses: 'Sees that logged decisions select the data, and estimates another policy from them rightly.',
      followUps: [
        {
          ask: 'Who are the customers whose profits the function averages?',
          listenFor: 'Nearly all large. The sentence that opens the question.',
        },
        {
          ask: 'What is your estimate for everybody, by hand?',
          listenFor: '(64 + 12) / 2 = 38, as there are as many large as small. Level 3.',
        },
        {
          ask: 'What if the rule had never given small customers a coupon?',
          listenFor:
            'Then the log says nothing about it; weights cannot be formed. A trial is needed. Level 4 names it unasked as a condition.',
        },
      ],
      rubric: {
        1: 'Blames the season or an unlucky month, or proposes a richer model of profits on the same selection without noticing it.',
        2: 'Sees that large customers have more coupons but mends it by leaving some out or by a correction from feeling.',
        3: 'Explains the selection, gets 38 by weighting or by groups, mends the function with the logged probability, and reads off the table that coupons lower the profit in both groups.',
        4: 'Also, unasked, names the conditions (every customer had some chance, the probability is the true one, profits of others are unaffected) and how uncertain the few small ones make it, or proposes what policy is best here: coupons for nobody, with a small random part to go on learning.',
      },
      answerKey: [
        'The function averages over those who happened to get a coupon: (4,000 x 64 + 500 x 12) / 4,500 = 58.2, mostly large customers. That is the mean for the old mix, not for everybody.',
        'By groups: large 64, small 12, half each: 38. That is what the shop got.',
        'Without any coupons: (80 + 36) / 2 = 58. So far: (4,000 x 64 + 1,000 x 80 + 500 x 12 + 4,500 x 36) / 10,000 = 50.4.',
        'Weighting: each row on which the new policy agrees with the log counts 1 / probability of what was done; divide by the sum of the weights (or by the number of rows, which is unbiased but noisier).',
        'Coupons lower the profit in both groups (64 against 80, 12 against 36); by chance within each group, so this is an effect and not selection.',
        'Small customers with coupon have weight 10: 500 rows stand for 5,000, so the estimate is less certain than the number of rows suggests.',
      ],
      redFlags: ['Compares 58 with 50 as effect of the coupon.', 'Ignores a logged probability.'],
      tags: ['off-policy-evaluation', 'selection-bias', 'inverse-probability-weighting', 'policy', 'python'],
      enemies: ['harm-in-an-uneven-sample'],
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
      title: 'Right, but with a bad end',
      areas: ['decision-making'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about a decision of yours that turned out badly and that you would take again with what you knew then. Why would you?`,
      assesses: 'Judges decisions by what was known and weighed, not by outcome, without excusing carelessness.',
      followUps: [
        {
          ask: 'What did you know then, and what could you have found out in a day?',
          listenFor: 'Separates what could not be known from what was not looked for. Brings out facts.',
        },
        {
          ask: 'How likely did you think the bad end was?',
          listenFor: 'Some figure or range, thought of then, and a fallback (level 3).',
        },
        {
          ask: 'How did you explain it to those who bore the harm?',
          listenFor:
            'Owned the outcome, without hiding behind odds. Level 4 has changed how such decisions are made since.',
        },
      ],
      rubric: {
        1: 'Defends a careless decision by bad luck, or judges it by the outcome alone ("so it was wrong").',
        2: 'Reasonable decision, but told from hindsight: no account of alternatives, odds or what was known.',
        3: 'Lays out alternatives, what was known and weighed then, why the choice was sound, and how the bad end was met; takes responsibility for it.',
        4: 'Also had written down beforehand what would count as wrong, or had limited the loss; shows where the estimate of the odds was off, and tells a decision that ended well though it was bad.',
      },
      answerKey: [
        'Why ask: a senior engineer decides under uncertainty; judging by outcomes teaches the wrong lessons.',
        'A good account has options, odds, stakes, time pressure and what was done to learn more.',
        'Luck is no general excuse: if a day’s look would have shown it, the decision was hasty.',
        'A small decision (a tool, a deadline, an experiment stopped) is as good as a large one.',
      ],
      redFlags: ['Only others paid for it, and this does not come up.', 'The lesson is "never take risks again".'],
      tags: ['decision-quality', 'outcome-bias', 'risk', 'responsibility'],
      enemies: ['a-conclusion-you-took-back'],
      since: '0.2.0',
    },
    {
      id: 'a-forecast-that-nobody-can-act-on',
      title: 'A forecast that nobody can act on',
      areas: ['decision-making', 'business-process-integration'],
      kind: 'situational',
      difficulty: 'easy',
      minutes: 8,
      prompt: `A theatre asks you for a model that predicts, six weeks ahead, how many seats of each performance will be sold. You ask what they would do with it. "Then we would know." What do you say or ask next?`,
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
            'Ten days ahead, in steps of staff (each usher for 80 seats), with the cost of too few and too many. Level 3.',
        },
        {
          ask: 'And if there is nothing that they can change?',
          listenFor: 'Then no model, said kindly; level 4 says it unasked as a possible end.',
        },
      ],
      rubric: {
        1: 'Begins with data and methods, or declines since the request is foolish.',
        2: 'Asks what it is for once, then agrees to build it with a general target such as low error.',
        3: 'Asks which decisions hang on the sales, who takes them, when at the latest and what a mistake costs, and derives horizon, grain and measure of the forecast from one such decision.',
        4: 'Also, unasked, tries it without a model first (what would you have done last season had you known?), estimates what the best decision could bring, or is ready to end with a simple rule or with nothing.',
      },
      answerKey: [
        'A forecast has value only through an action that it changes. So: which action, by whom, when at the latest, with which gain and loss.',
        'Examples: staff ten days before, price and adverts three to six weeks before, a smaller hall two weeks before.',
        'The action gives the horizon (how far ahead), the grain (per performance or week), the form (a number, a range, chance of selling out) and the measure (cost of errors).',
        'A cheap trial: give last season’s true sales to the people who decide and ask what they would have done differently, and what it would have brought.',
        '"Then we would know" can also mean that they feel unsure; a simple overview of sales so far against former years may be what is needed.',
      ],
      redFlags: ['Builds what was asked for.', 'Lectures the theatre.'],
      tags: ['decision-first', 'problem-framing', 'forecasting', 'stakeholders'],
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
          text: `Then we would know, and then what? I would ask about last season. Was there a performance that went badly, what would you have done if you had known six weeks before? Perhaps adverts, or lower the price, or move to the small stage, or fewer people at the wardrobe. Who decides about that and until when? If the ushers’ rota is made ten days before, then ten days is the horizon and it needs to be right to within fifty people. If adverts are booked four weeks before then it is another model, it only has to say under half full or not. And what does a mistake cost, an empty hall or too few staff. From one of those decisions I would derive what to predict. If there is none, I would not build it yet.`,
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

export const decisionMaking = set as QuestionSet<QuestionIdOf<typeof set>>
