import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const FINISH = {
  solution: `def finish(tasks, share, runs, rng):
    ends = []
    for _ in range(runs):
        done = {}

        def end(name):
            if name not in done:
                best, likely, worst, before = tasks[name]
                start = max((end(other) for other in before), default=0)
                done[name] = start + rng.triangular(best, worst, likely)
            return done[name]

        ends.append(max(end(name) for name in tasks))
    ends.sort()
    return ends[min(runs - 1, int(share * runs))]`,
  tests: `import random

fixed = {'c': (4, 4, 4, ['a']), 'a': (2, 2, 2, []), 'b': (3, 3, 3, ['a']), 'd': (1, 1, 1, ['b', 'c'])}
assert abs(finish(fixed, 0.9, 10, random.Random(1)) - 7) < 1e-9
chain = {n: (1, 2, 6, [n - 1] if n else []) for n in range(10)}
late = finish(chain, 0.9, 10_000, random.Random(1))
assert 33.9 < late < 35.1, late
half = finish(chain, 0.5, 10_000, random.Random(1))
assert 29.4 < half < 30.3, half
example = {
    'pilot': (10, 15, 30, ['model', 'interface']),
    'model': (5, 10, 40, ['labels']),
    'labels': (8, 10, 20, []),
    'interface': (10, 12, 15, []),
}
shown = finish(example, 0.9, 10_000, random.Random(1))
assert 61 < shown < 63, shown`,
  sum: `def finish(tasks, share, runs, rng):
    ends = sorted(
        sum(rng.triangular(best, worst, likely) for best, likely, worst, _ in tasks.values()) for _ in range(runs)
    )
    return ends[min(runs - 1, int(share * runs))]`,
  order: `def finish(tasks, share, runs, rng):
    ends = []
    for _ in range(runs):
        done = {}
        for name, (best, likely, worst, before) in tasks.items():
            start = max((done.get(other, 0) for other in before), default=0)
            done[name] = start + rng.triangular(best, worst, likely)
        ends.append(max(done.values()))
    ends.sort()
    return ends[min(runs - 1, int(share * runs))]`,
  mean: `def finish(tasks, share, runs, rng):
    total = 0
    for _ in range(runs):
        done = {}

        def end(name):
            if name not in done:
                best, likely, worst, before = tasks[name]
                start = max((end(other) for other in before), default=0)
                done[name] = start + rng.triangular(best, worst, likely)
            return done[name]

        total += max(end(name) for name in tasks)
    return total / runs`,
} as const

const set = {
  id: 'project-management',
  title: 'Project management',
  summary: 'Goals, milestones, estimates for uncertain ML work, risks, progress, and stopping.',
  questions: [
    {
      id: 'an-estimate-for-something-unknown',
      title: 'An estimate for something unknown',
      areas: ['project-management', 'communication'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A director asks: "How long until the model reads handwritten delivery notes as well as our clerks do? I need a date for the budget." Nobody in the company has done this before. You know that clerks make about 1 % errors, and you have 500 scanned notes.

Tell me what you answer today, and how you get to a better answer.`,
      assesses: 'Estimates uncertain ML work by stages and decisions, and gives honest, usable answers.',
      followUps: [
        {
          ask: 'What could you know after two weeks that you do not know now?',
          listenFor:
            'How far an existing model gets, which errors remain, how good the labels are. Brings movement to a stuck candidate.',
        },
        {
          ask: 'The director says: "I need one number."',
          listenFor:
            'A range with its meaning, or a budget for the next decision; no invented precision, no refusal (level 3).',
        },
        {
          ask: 'What if 97 % is easy and 99 % is not in sight?',
          listenFor: 'Clerks check the unsure ones; value below the goal; stop or narrow (level 4).',
        },
      ],
      rubric: {
        1: 'Gives a firm date to please, or says that research cannot be planned and leaves it there.',
        2: 'Adds a large reserve to a guess; no stages, nothing that would change the estimate.',
        3: 'Commits to a short first stage with a question and a budget, gives a range tied to outcomes, and names a decision after each stage.',
        4: 'Also looks for a useful product below the goal, questions the goal (1 % on which fields), uses comparable projects for the range, and says when to stop.',
      },
      answerKey: [
        'An example, with invented figures: "I can commit to two weeks and this cost, after which we decide on one of three ways. For the budget take three to nine months, six in the middle; after the two weeks I replace this range by a better one." If asked: 2,000 notes a day, six clerks; the only labels are what the clerks typed.',
        'First stage: existing models on the 500 notes, errors by field and writer, agreement among clerks.',
        'Gains slow down: the step from 97 to 99 % may cost more than all before.',
        'A product may come earlier: read the sure ones and show the others to clerks.',
        '500 notes tell 3 % from 1 % fairly well (about 15 errors against 5; 8 to 23 and 1 to 10 are within chance) but not 1.5 % from 1 %. And clerks who err in 1 % are no truth for a goal of 1 %: have the test notes read twice, and a third time where the two differ.',
      ],
      redFlags: ['Promises a date to please.', 'Hides behind uncertainty.'],
      tags: ['estimation', 'uncertainty', 'milestones', 'expectation-management'],
      since: '0.1.0',
    },
    {
      id: 'a-plan-that-is-always-ninety-percent-done',
      title: 'Always ninety percent done',
      areas: ['project-management', 'problem-solving'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `You take over a project that forecasts energy use of office buildings. For ten weeks its report has said "90 % done". You have the last reports below. Ask me, as a member of the team, what you need to know.

Find out what is wrong with how progress is measured, and propose the report that you would send next week.`,
      materials: [
        {
          title: 'Weekly reports',
          format: 'markdown',
          content: `| week | done | error (MAPE) on test set | note |
|---|---|---|---|
| 21 | 90 % | 11.8 % | new features added |
| 23 | 90 % | 11.1 % | test set cleaned |
| 25 | 90 % | 10.9 % | tuned |
| 27 | 90 % | 10.9 % | network tried |
| 29 | 90 % | 10.4 % | test set: 2 of 14 buildings removed, "odd" |
| 31 | 90 % | 10.4 % | goal: below 10 % |`,
        },
      ],
      assesses: 'Reads progress data critically and replaces activity by outcomes, decisions and risks.',
      followUps: [
        {
          ask: 'Which of these weeks can you compare with one another?',
          listenFor: 'Only those with the same test set: 21; 23 to 27; 29 and 31. Opens the eyes of the stuck.',
        },
        {
          ask: 'Where does "below 10 %" come from?',
          listenFor: 'Asks for the decision it serves; perhaps 11 % is enough, or 10 % useless (level 3).',
        },
        {
          ask: 'Nothing has been used in a building yet. What does that mean for your next step?',
          listenFor: 'Smallest real use now, for one building, to find what matters (level 4).',
        },
      ],
      rubric: {
        1: 'Asks for more effort or a new date, or removes more buildings to reach 10 %.',
        2: 'Sees that 90 % says nothing but only wants finer percentages.',
        3: 'Notices the changed test sets and so almost no proven progress (0.2 points on an equal set), asks what 10 % is for, and reports outcome, risks and next decision.',
        4: 'Also restores a fixed test, compares with a naive forecast, tells the sponsor plainly, brings a first real use forward, and sets a rule for stopping.',
      },
      answerKey: [
        'The test set changed in weeks 23 and 29; falls of 0.7 and 0.5 came with these changes. On an equal set only 11.1 to 10.9 is known, and that may come from tuning on the test set itself.',
        'Removing two of 14 buildings as odd takes out what is hard; they exist in reality. If the figure is a mean over buildings, errors of 13.9 % in these two explain the fall from 10.9 to 10.4 with no better model.',
        'No baseline is given: last week’s same hour may well reach 11 %.',
        'A useful report: aim and decision served, measure on a fixed set with baseline, what was learned, risks, next decision with date.',
        'Percent done reports effort and opinion; ML work ends by a result or by a decision. If asked: "90 %" means "all is built, only the error is too high"; 10 % stood in the first proposal, nobody knows why; the forecast is to shift heating away from dear hours of the next day; no simple forecast was ever compared; one odd building has a computer room, the other stood half empty.',
      ],
      redFlags: ['Blames the team in the report.', 'Accepts the cleaned test set without question.'],
      tags: ['progress', 'reporting', 'test-set-hygiene', 'milestones'],
      since: '0.1.0',
    },
    {
      id: 'a-project-that-you-ended',
      title: 'A project that you ended',
      areas: ['project-management', 'decision-making'],
      kind: 'behavioral',
      difficulty: 'hard',
      minutes: 12,
      prompt: `Tell me about a project, or a part of one, that was stopped or cut down because of you. When did you first think of it, what finally decided, and what became of the people and the work?`,
      assesses: 'Stops work on evidence, in time and decently, and saves what was learned.',
      followUps: [
        {
          ask: 'What did you know at the decision that you had not known at the beginning?',
          listenFor: 'A finding, not fatigue.',
        },
        {
          ask: 'How long was it between the first doubt and the end, and why?',
          listenFor: 'Honest on sunk cost and hope (level 3).',
        },
        {
          ask: 'If you never ended one: which work of yours went on for too long?',
          listenFor:
            'Opens the way for those who had no say. Rate the same signs: who saw it on evidence and told those who decide, with alternatives, is at level 3 even if the work went on.',
        },
        { ask: 'What was kept?', listenFor: 'Data, a test, a negative result written up (level 4).' },
      ],
      rubric: {
        1: 'Kept failing work alive for appearance, or dropped it without telling those concerned.',
        2: 'It ended from outside (money, a reorganisation) and the candidate went along, or the candidate stopped it on a feeling, with no evidence or alternatives for those who decide.',
        3: 'Named a condition or evidence, brought it to those who decide with alternatives, ended it in order and looked after people and results.',
        4: 'Also had set stopping conditions early or does so since, weighed what else the time could do, and made it easier for others in the team to propose an end.',
      },
      answerKey: [
        'Look for: evidence, timing, options (cut down, pivot, stop), the talk with sponsors, care for the team, use of what was learned.',
        'Sunk cost is the usual trap; good candidates speak of it in their own case.',
        'Cutting down to a useful part is as good as stopping.',
        'An early stop that later seemed wrong can still have been a sound decision at the time.',
      ],
      redFlags: [
        'The end was somebody else’s fault throughout.',
        'Proud of stopping others’ work without having understood it.',
      ],
      tags: ['stopping', 'sunk-cost', 'decisions'],
      since: '0.1.0',
    },
    {
      id: 'six-weeks-and-a-chain-of-risks',
      title: 'Six weeks and a chain of risks',
      areas: ['project-management', 'cross-functional-collaboration'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `A pilot needs four things in order to start on time in six weeks. The team calls each of them "fairly safe", with the chances below, and reports the pilot as "on track".

Work out how likely the start on time is, and tell me what you would do with the next week.`,
      materials: [
        {
          title: 'Conditions',
          format: 'markdown',
          content: `| condition | chance in time |
|---|---|
| data contract signed | 80 % |
| labels delivered by the agency | 85 % |
| model reaches the agreed quality | 75 % |
| customer's IT opens the interface | 80 % |`,
        },
      ],
      assesses: 'Combines risks, finds where effort pays, and reports honestly.',
      followUps: [
        {
          ask: 'What is the chance that the first two both come in time?',
          listenFor: '68 %. A first step for the stuck.',
        },
        {
          ask: 'If you could make one of the four certain, which, and how far does that take you?',
          listenFor: 'Quality: 54 %. Still only half; so scope or a fallback is needed, too (level 3).',
        },
        {
          ask: 'Are they independent?',
          listenFor: 'Late labels hurt the model; a slow contract may delay the interface: common causes (level 4).',
        },
      ],
      rubric: {
        1: 'Averages the four chances to 80 %, or takes the smallest, and leaves the report at "on track".',
        2: 'Multiplies to about 41 % but draws no conclusion other than to work harder.',
        3: 'Finds about 41 % if the four are independent, corrects the report today, and lowers risks by action: fallback data, smaller first scope, early test of the interface.',
        4: 'Also looks at dependence, buys information on the worst first, agrees with the customer on a start with fewer conditions, and names the date of the decision.',
      },
      answerKey: [
        '0.80 x 0.85 x 0.75 x 0.80 = 0.408, if independent. If the candidate asks, say: take them as independent at first.',
        'Making quality certain gives 54 %; contract or interface certain 51 %; labels certain 48 %.',
        'Removing two conditions (old data without the contract, a file in place of the interface) leaves 0.85 x 0.75 = 64 %, if old data do not lower the chance of reaching the quality.',
        'Dependence can help or hurt: common causes raise the joint chance but also make all fail together. With these four chances it lies between 20 % (no two fail together) and 75 % (the weakest alone decides).',
        'The report should be "at risk" with what would turn it, not on the last day.',
      ],
      redFlags: ['Keeps the green light for the mood.', 'Adds people without looking where the risk is.'],
      tags: ['risk', 'planning', 'reporting'],
      since: '0.1.0',
    },
    {
      id: 'a-goal-nobody-could-miss',
      title: 'A goal nobody could miss',
      areas: ['project-management', 'communication'],
      kind: 'conceptual',
      difficulty: 'easy',
      minutes: 6,
      prompt: `A project at a garden-centre chain starts with this goal: "Improve the stock forecast with modern methods by September." How would you write it, and what would you have to find out first?`,
      assesses: 'Turns a wish into a goal that can be reached, missed and checked.',
      followUps: [
        {
          ask: 'How could the project fulfil this sentence and still be useless?',
          listenFor:
            'A modern method with an error 0.1 % lower that nobody acts on. Opens the subject for a stuck candidate.',
        },
        {
          ask: 'Who has to agree to your version?',
          listenFor: 'Those who order stock and those who pay: they own the measure and the threshold (level 3).',
        },
        {
          ask: 'What stands in your goal about what must not get worse?',
          listenFor: 'Waste, work of the staff, availability of other goods. Unasked it marks level 4.',
        },
      ],
      rubric: {
        1: 'Finds the goal fine, or makes it longer by naming methods and tools.',
        2: 'Adds a number such as "10 % better accuracy" without what it is measured against, or without asking what it is worth.',
        3: 'States an outcome in the shop (empty shelves, plants thrown away), its level now, the level wanted, by when and how it is measured, and names who must be asked for these.',
        4: 'Also, unasked, sets a limit on harm elsewhere, the least result at which the project is worth going on, or a date before September at which one can see that it will fail.',
      },
      answerKey: [
        'What is missing: whose result, from what to what, measured how, and why September (before the autumn season?). "Modern methods" is a means.',
        'Example: "By 1 September, in ten test shops, throw away at least 15 % less than ten comparable shops, at no more empty shelves; the present loss is 40,000 a month in these shops." Figures are invented in such an answer and must be asked for.',
        'To find out: the present loss, who orders and by which rule, how much of it a forecast can change at all, cost of the change.',
        'A measure of the model (error of the forecast) is useful beside it, as an early sign, but is not the goal.',
        'Plants are seasonal: comparing September with June proves nothing; hence comparable shops or last year corrected.',
      ],
      redFlags: ['Names a method before the outcome.', 'A target without knowing the present level.'],
      tags: ['goals', 'success-criteria', 'forecasting', 'requirements'],
      enemies: ['how-good-must-it-be-to-launch'],
      samples: [
        {
          level: 1,
          text: `I find it quite OK as a goal, it says what, how and when. I would make it more concrete on the technical side: improve the stock forecast with gradient boosting and deep learning, for example a temporal fusion transformer, including weather data and a feature store, deployed with CI/CD by the first of September. Then the team knows what to do. Maybe divide it into work packages, data, modelling, deployment, monitoring, each one with a month. To find out first I would need which data there are, what infrastructure, and which libraries we are allowed to use. And how many people are in the project. With this it can be tracked quite well each week and at the end everybody can see that the methods are in use.`,
        },
        {
          level: 2,
          text: `It is not SMART. Specific, measurable, and so on. I would write: reduce the forecast error, MAPE, by ten percent until the first of September, for all products. Then it is measurable. What I would have to find out is the current MAPE, and whether ten percent is realistic, so maybe I do a quick baseline first. One might also take WAPE since there are products with few sales, and MAPE is not defined for zero. Also the stakeholders, who signs it off. With modern methods I would delete, or leave it as a subgoal as it does not harm. Then we have a clear target, and in September we can say yes or no, did we reach the ten percent. I think that is good.`,
        },
        {
          level: 3,
          text: `Nobody in a shop has a better forecast, they have plants in the bin and empty tables. So I would write: by the first of September, ten shops throw away fifteen percent less than ten comparable ones, and are not more often sold out. The numbers I invent now, I would have to ask: what do they throw away today, in euros, who orders, a person or the system, and do they follow the forecast at all? If the manager orders by feeling anyhow, then the forecast changes nothing. Comparable shops because plants are seasonal, June with September says nothing. Modern methods goes out. And who is the one that wants it, and why September, is it before the autumn planting? The forecast error I would keep as an early sign for us.`,
        },
        {
          level: 4,
          text: `I would turn it round: what will be different in the shop, and how would we notice that it failed? So, plants thrown away in ten test shops against ten like them, minus fifteen percent by September first, empty tables not more than today, because I can always throw away less by ordering less. Today’s level, who orders, and how much of the waste comes from the forecast at all, as some of it is water and frost, that I need before I write any number, two weeks of asking. Then the least: if it is under five percent, that does not pay for the operation and we stop, I want that written now while nobody is in love with it. And a date before that, end of June: run it beside the present order on last year’s spring, if even with hindsight the orders would hardly change then we end in June. Method names do not appear. Somebody from the shops has to say yes to this, not just the IT.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'eighteen-experiments-in-flight',
      title: 'Eighteen experiments in flight',
      areas: ['project-management', 'team-leadership'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `A team of four that improves a search engine has 18 experiments open. Over the last two months 3 were finished each week, and about as many new ones were begun. Product managers complain that an idea takes far too long to get an answer.

How long does an idea take on average, and what would you change?`,
      assesses: 'Links work in progress, finishing rate and waiting time, and draws the unpopular conclusion.',
      followUps: [
        {
          ask: 'If you started nothing new, how long would it take until the last of the eighteen is done?',
          listenFor: 'Six weeks at three a week. Leads a stuck candidate to the relation.',
        },
        {
          ask: 'You allow only eight at a time. What happens to the rate?',
          listenFor:
            'It stays near three or rises, as people switch less; then 8 / 3 is under three weeks. Level 3. It would fall only if people waited for traffic or machines: level 4 asks what the limit is.',
        },
        {
          ask: 'Where do the other ideas wait then?',
          listenFor:
            'In a list that can be reordered at no cost. Waiting there is honest and cheap; level 4 when unasked.',
        },
      ],
      rubric: {
        1: 'Wants to start ideas sooner or more at once, so that nobody has to wait, or asks for overtime.',
        2: 'Feels that there is too much at once but gives no time, or wants faster people or more machines first.',
        3: 'Gets six weeks from 18 / 3, sees that fewer open experiments shorten the wait at the same rate, and sets a limit with a rule for what begins next.',
        4: 'Also, unasked, asks what really limits the three a week (traffic for tests, review, machines, people), since a limit below that would idle it; closes or ends some of the eighteen by a stated rule, or distinguishes time in work from time waiting.',
      },
      answerKey: [
        'Little’s law: average time = open work / rate of finishing = 18 / 3 = 6 weeks, as long as starts and ends are in balance.',
        'With eight open and the same rate: 8 / 3 = 2.7 weeks. The number finished does not fall, the answers just come sooner and are fresher.',
        'Four people and eighteen experiments: each has four to five open, and switching costs time; a limit of about two each is common sense, not a law.',
        'If experiments wait for traffic (each needs two weeks of users), several must overlap: the limit is then set by the traffic. So look at where they wait.',
        'The total wait of an idea includes the list in front. That shortens only by saying no, or by a higher rate.',
      ],
      redFlags: ['Measures the team by the number of things started.', 'Sees only the people as the limit.'],
      tags: ['work-in-progress', 'littles-law', 'experiments', 'prioritisation'],
      references: [
        {
          title: 'Little: A Proof for the Queuing Formula L = λW (1961)',
          url: 'https://doi.org/10.1287/opre.9.3.383',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'labels-that-might-suffice',
      title: 'Labels that might suffice',
      areas: ['project-management', 'model-development'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 11,
      prompt: `A model sorts letters to a pension office by subject. It may go live when its error is at most 10 %. So far it was trained on growing parts of the 8,000 labelled letters, with the errors below, each measured on the same 2,000 other letters. The budget pays for 20,000 labels more; they take ten weeks.

Would you go on? Say what you expect and how you would set up the ten weeks.`,
      materials: [
        {
          title: 'Error by number of labels',
          format: 'markdown',
          content: `| labels | error |
|---|---|
| 1,000 | 30.1 % |
| 2,000 | 24.0 % |
| 4,000 | 19.2 % |
| 8,000 | 15.4 % |`,
        },
      ],
      assesses: 'Extrapolates a learning curve with its doubt, and turns it into a staged plan with a way out.',
      followUps: [
        {
          ask: 'What does each doubling of the labels do?',
          listenFor: 'The error falls to about 0.8 of what it was. The step which a stuck candidate needs.',
        },
        {
          ask: 'When would you know that it will not work?',
          listenFor:
            'At 16,000 labels, after about four weeks: 12.3 % expected; clearly above 13 % means the curve flattens. Level 3 has such a point.',
        },
        {
          ask: 'What else could bring two points, beside labels?',
          listenFor:
            'Look at the errors: wrong labels, mixed subjects, letters that could go to a person; choosing which letters to label. Level 4 has one unasked.',
        },
      ],
      rubric: {
        1: 'Says yes because more data always help, or no because 15 % is far from 10 %, without using the table.',
        2: 'Sees falling gains but gives no estimate for 28,000, or draws a straight line that reaches 10 % too early or never.',
        3: 'Finds a factor of about 0.8 for each doubling, so some 10 % at 28,000: a toss-up; buys in steps with a check after the first 8,000 or so, and says beforehand which result ends it.',
        4: 'Also, unasked, says how unsure this is (error of the measured points, curves flatten when labels disagree), studies the errors before buying, or changes the question: sends unsure letters to people, so that the rest meets 10 % sooner.',
      },
      answerKey: [
        'Each doubling multiplies the error by about 0.8. At 16,000 that gives 12.3 %, at 32,000 9.8 %.',
        '28,000 labels are 1.81 doublings from 8,000: 15.4 x 0.8^1.81 = 10.3 %. So the budget would just miss or just reach the target.',
        'Each measured error has a standard error of about 0.8 points (2,000 letters, paired over rows); the extrapolation has more. Nobody can promise which side it falls on.',
        'If people who label disagree in 6 % of letters, say, the curve cannot go much below that: measure agreement first, on 200 letters read twice.',
        'Plan: week 1 study of 200 errors and agreement; 8,000 labels by week 4, train, compare with 12.3 %; go on only if below about 13 % or if a better way has turned up.',
        'As good: release for the subjects that are right in 95 % of cases, or leave the unsure letters to people.',
      ],
      redFlags: ['Promises 10 % at the end of ten weeks.', 'Spends the whole budget before the next measurement.'],
      tags: ['learning-curve', 'labelling', 'milestones', 'stopping', 'estimation'],
      enemies: ['forty-more-weeks-of-labels'],
      since: '0.2.0',
    },
    {
      id: 'a-plan-that-waits-for-itself',
      title: 'A plan that waits for itself',
      areas: ['project-management'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `You take over a project that reads referral letters for a clinic. Five weeks have passed and nothing has begun, yet everybody says that they are waiting for somebody. Below is the plan.

Find what keeps it from moving, and change it. How many weeks will it then take?`,
      materials: [
        {
          title: 'The plan',
          format: 'markdown',
          content: `| | task | weeks | can begin after |
|---|---|---|---|
| a | access to the letters | 1 | b |
| b | approval by data protection | 3 | c |
| c | list of the data fields needed | 1 | d |
| d | exploration of letters | 2 | a |
| e | guide for labelling | 1 | d |
| f | labels | 4 | a, e, g |
| g | choice of letters to label, by a first model’s doubts | 1 | h |
| h | first model | 2 | f |
| i | contract of the interface with the clinic’s system | 1 | nothing |
| j | integration | 5 | i |
| k | pilot | 4 | h, j |`,
        },
      ],
      assesses: 'Reads dependencies, breaks circles by smaller first steps, and finds the path that sets the date.',
      followUps: [
        {
          ask: 'What does access to the letters wait for? And that?',
          listenFor: 'a waits for b, c, d and so for itself. Helps to find the first circle.',
        },
        {
          ask: 'Data protection says: no letters without approval. How can exploration begin?',
          listenFor:
            'A small extract without names, made by the clinic, artificial letters, or looking at letters on site with the clinic’s staff. Level 3 has one such way.',
        },
        {
          ask: 'Which task could have been begun five weeks ago?',
          listenFor:
            'The contract, and after it the integration. It has weeks to spare, but costs nothing to begin now.',
        },
      ],
      rubric: {
        1: 'Presses people to be faster, or begins with real letters before the approval.',
        2: 'Finds one of the two circles, or both but removes a task by decree (no approval, no labels).',
        3: 'Finds both circles (a b c d; f g h), breaks each by a smaller first step such as an extract without names and randomly chosen first labels, starts the contract at once, and gives a date that follows from it, 17 to 19 weeks.',
        4: 'Also, unasked, shows which tasks set the date and where there is slack (the integration has about eight weeks), shortens the path (labels on the extract while the approval runs), or notes what is most uncertain in it, such as the three weeks of the approval, and asks data protection early what they need.',
      },
      answerKey: [
        'Circle 1: access needs approval, which needs the list of fields, which needs exploration, which needs access. Circle 2: labels need the choice, which needs a model, which needs labels.',
        'Break 1: one week for an extract of some hundred letters without names, made by the clinic, with a short clearance of its own. Break 2: choose the first letters at random; choosing by doubt comes with the second round.',
        'Then: extract 1, exploration 2, list 1 (guide beside it), approval 3, access 1, labels 4, model 2, pilot 4: 18 weeks. That is the path which sets the date.',
        'Contract and integration take 6 weeks and are needed only at the end of week 14: eight weeks of slack.',
        'Shorter: label some of the extract during the approval, so that guide and tool are tried and the four weeks may shrink.',
        'The lesson for the five weeks: each had a true reason to wait; nobody looked at the whole.',
      ],
      redFlags: ['Looks for the guilty person.', 'Works around data protection.'],
      tags: ['dependencies', 'critical-path', 'planning', 'privacy'],
      since: '0.2.0',
    },
    {
      id: 'a-date-with-a-probability',
      title: 'A date with a probability',
      areas: ['project-management', 'programming'],
      kind: 'coding',
      difficulty: 'medium',
      minutes: 24,
      prompt: `Estimates in your team are given as three numbers of days: at best, most likely, at worst. Write a Python function finish(tasks, share, runs, rng). tasks is a dictionary from the name of a task to (best, likely, worst, names of the tasks that must be done before). Any number of tasks can go on at the same time. The function returns the number of days within which the whole project is done in the given share of simulated runs. Draw each duration from a triangular distribution (rng.triangular(low, high, mode) of the standard library). Tasks may be listed in any order; there are no circles.

Then tell me how you would use the result in talks with the people who pay.`,
      materials: [
        {
          title: 'Example',
          format: 'python',
          content: `tasks = {
    'pilot': (10, 15, 30, ['model', 'interface']),
    'model': (5, 10, 40, ['labels']),
    'labels': (8, 10, 20, []),
    'interface': (10, 12, 15, []),
}
finish(tasks, 0.9, 10_000, random.Random(1))    # about 62`,
        },
      ],
      assesses:
        'Writes a small correct simulation with dependencies, and understands why uncertain estimates do not simply add.',
      followUps: [
        {
          ask: 'All three numbers of each task are equal. What should come out?',
          listenFor:
            'The length of the longest path. A test that needs no statistics; helps a stuck candidate to begin.',
        },
        {
          ask: 'Why not add up the 90 % value of every task?',
          listenFor:
            'Not all go badly at once, so the sum is too long for a chain; and it ignores what runs side by side. Level 3 when asked.',
        },
        {
          ask: 'What does this model leave out that makes real projects late?',
          listenFor:
            'Tasks share causes and people, work not on the list, and worst cases which are too kind. Unasked it marks level 4.',
        },
      ],
      rubric: {
        1: 'Adds up all tasks or fixed values, so that no dependency or no chance is left, and does not see it with help.',
        2: 'Simulates, but relies on the order of the list, lets parallel tasks follow each other, or takes the mean instead of the share; mends it with help.',
        3: 'Correct: each run finds every task’s end from those before it, the result is the wanted quantile; has a test without chance; and presents a date with its probability instead of one number.',
        4: 'Also, unasked, names what the model leaves out (common causes, shared people, unlisted work) and in which direction it errs, would check old estimates against what happened, or finds which task moves the date most.',
      },
      answerKey: [
        'In each run: draw durations; end of a task = latest end of those before it + duration, found by recursion with memory or in topological order; the project ends with the last task. Sort the ends, take the element at the share.',
        'Ten tasks in a row of (1, 2, 6): mean 3 each, standard deviation 1.08. The chain has mean 30 and a 90 % value of about 34.5, whereas the ten single 90 % values (4.59 each) add up to 45.9.',
        'Parallel tasks work the other way: the project waits for the slowest, so its mean is later than that of each path.',
        'The share at which one commits is a business choice: 50 % is a fair bet, 90 % a promise.',
        'Independence is the boldest assumption: if data are worse than hoped, several tasks suffer. Real dates spread more.',
        'As good: numpy arrays over runs, graphlib.TopologicalSorter (Python 3.9 and later).',
      ],
      redFlags: ['Presents the result with a decimal as exact.', 'No test of any kind.'],
      tags: ['estimation', 'simulation', 'python', 'dependencies', 'uncertainty'],
      enemies: ['an-estimate-for-something-unknown'],
      exercise: {
        language: 'python',
        solution: FINISH.solution,
        tests: FINISH.tests,
        wrong: [
          { flaw: 'adds up all tasks as if one followed the other', code: FINISH.sum },
          { flaw: 'relies on the order in which tasks are listed', code: FINISH.order },
          { flaw: 'takes the mean of the runs', code: FINISH.mean },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'labels-three-weeks-late',
      title: 'Labels three weeks late',
      areas: ['project-management'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `You lead a project that finds cracks in pictures of bridges. A firm was to deliver 6,000 labelled pictures today, so that a first model is ready in four weeks, for a meeting at which the road authority decides on going on. 1,500 have come; the firm says that the rest will take three weeks. You look at fifty of the 1,500: six are plainly wrong.

What do you do this week?`,
      assesses:
        'Replans around a late and poor delivery: protects the decision the milestone is for, and deals with quality first.',
      followUps: [
        {
          ask: 'What does the authority really have to see in four weeks to decide?',
          listenFor:
            'Whether it can work and what it would cost, not a finished model. Leads a candidate away from pushing dates.',
        },
        {
          ask: 'Six of fifty: how bad is that?',
          listenFor:
            '12 %, with so few somewhere between 5 and 24 %. Look at which: if it is one person or one kind of crack, it can be mended. Level 3 looks before deciding.',
        },
        {
          ask: 'What do you say to the firm?',
          listenFor:
            'Shows the six, asks for the cause, agrees small deliveries with a check on each before the next, keeps the contract in mind. Level 4 has this unasked.',
        },
      ],
      rubric: {
        1: 'Waits for the three weeks and hopes to train in one, or trains on what is there without a word about wrong labels.',
        2: 'Tells the authority of the delay or presses the firm for speed, but leaves the quality aside, or has no plan for what can be shown.',
        3: 'Settles quality first (causes of the six, corrected guide, check of each delivery), trains a first model on the mended 1,500, tells the authority now what it will and will not see in four weeks, and asks for small deliveries.',
        4: 'Also, unasked, keeps the milestone’s purpose: a clean test set made by own experts, a curve from 500 to 1,500 pictures that shows what 6,000 might bring; or prepares a second source and says at which point it would be used.',
      },
      answerKey: [
        '6 of 50 are 12 %; the exact 95 % interval is 4.5 to 24.3 %. Enough to stop and look, not enough to know the rate.',
        'More pictures of the same quality arrive later and are worse than fewer good ones; wrong labels in the test set even make the result unreadable.',
        'The decision in four weeks needs evidence of feasibility. 300 pictures checked by bridge engineers as a test set and a model on the mended 1,500 can give that.',
        'Tell the authority this week: it may have plans that hang on the date. Options: same date with less, or three weeks later with more.',
        'With the firm: the error may lie in the guide (what is a crack, what a joint?). Ask for 500 a week with a check of 50 each, before payment.',
      ],
      redFlags: ['Conceals the delay until the meeting.', 'Lets the team label 4,500 pictures at night.'],
      tags: ['vendors', 'risk', 'label-quality', 'replanning', 'milestones'],
      enemies: ['an-agency-that-misses-four-percent'],
      samples: [
        {
          level: 1,
          text: `The firm has confirmed that the rest comes in three weeks, so we have one week for training until the meeting. That is tight but possible, if we prepare everything now, the pipeline, the augmentation, so that we only press the button when the pictures are there. In the meantime we train with the 1,500 to see if everything runs. Six wrong of fifty is not nice, but networks are robust to label noise, ten percent is not a problem when you have enough data, with 6,000 that averages out. I would not worry the road authority now, because if the firm delivers as promised they will not even notice. If it goes wrong we can still tell them in the last week and ask for another date.`,
        },
        {
          level: 2,
          text: `I would call the firm today and make clear that this is not acceptable, there is a contract with a date. I would ask if they can put more people on it to make it in two weeks, and escalate to their management if needed. And I inform the road authority about the delay at once, because transparency is important, that the labels are three weeks late for reasons outside of our control, and propose to move the meeting by two or three weeks. In the project plan I shift the tasks accordingly and put it in the risk register. My team can work on other things, the data pipeline and the user interface, so we do not lose the time. When the pictures are complete we train the model as planned.`,
        },
        {
          level: 3,
          text: `Six of fifty wrong, that is twelve percent, could be five, could be twenty-four. Before more come, I want to know why: is it one person there, or does our guide not say what a joint is? I sit down with the firm and the six pictures tomorrow, correct the guide. We repair the 1,500, with a day or two of our engineers. Then train on these. And I call the authority this week, in four weeks you will see a first model on 1,500 pictures with an honest figure for what it finds, you will not see the final quality, or we move by three weeks, what do you prefer? To the firm: 500 a week instead of all at the end, we check fifty of each before paying.`,
        },
        {
          level: 4,
          text: `What is the meeting for? To decide if it is worth going on. For that they do not need 6,000 pictures, they need to see that cracks can be found. So I take 300 of the pictures, our own bridge engineers label them twice, that is the test set, nobody else touches it. The 1,500 get repaired after we understood the six errors with the firm, probably the guide. Then train with 500, 1,000, 1,500 and draw the curve. If it is still going up steeply at 1,500, that is an argument for the rest, if it is flat then more labels of that kind do not help and the authority should know it. I call them on Thursday and say exactly that. To the firm, 500 a week, fifty checked, pay after. And I ask a second firm for a hundred as a trial now, and if the next delivery has again more than one in twenty wrong, we switch. Six of fifty could be five or twenty percent, I would look at another hundred before I fight about it.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'the-demonstration-went-too-well',
      title: 'The demonstration went too well',
      areas: ['project-management', 'communication'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 9,
      prompt: `On Tuesday your team showed an assistant that answers questions about building regulations. Twelve prepared questions, twelve right answers, applause. On Wednesday the head of sales tells you that three customers were promised it in six weeks. On a list of 200 real questions, not chosen by you, 61 % of its answers are right; 9 % are wrong and sound sure.

What do you do?`,
      assesses:
        'Corrects an expectation quickly with facts and options, and takes a share of the responsibility for it.',
      followUps: [
        {
          ask: 'What could three customers really have in six weeks?',
          listenFor:
            'Something bounded: search with sources, answers to a narrow set of questions, a trial with experts who check. Helps a candidate who sees only yes or no.',
        },
        {
          ask: 'What was wrong with the demonstration?',
          listenFor: 'Prepared questions shown as if typical; no failure shown. Level 3 owns this.',
        },
        {
          ask: 'Head of sales: "Competitors sell theirs with the same faults."',
          listenFor: 'Keeps to what a wrong answer costs here (a wall built wrongly) and to who bears it; no lecture.',
        },
      ],
      rubric: {
        1: 'Accepts the six weeks to avoid trouble, or refuses flatly and blames sales.',
        2: 'Says that it is not ready and how good it is, but offers no alternative, or waits until the next meeting to say so.',
        3: 'Speaks to the head of sales at once with the 61 % and 9 %, owns that the demonstration misled, and brings options with dates: something narrower in six weeks, the full thing later with a stated condition for release.',
        4: 'Also, unasked, explains what a confident wrong answer may cost the customer and sets the release by it, helps to word the message to the three customers now, and changes demonstrations from then on, for example with questions drawn at random.',
      },
      answerKey: [
        '12 of 12 on prepared questions says almost nothing about 200 others: 61 % right, 9 % confidently wrong, so 30 % were refused, partial or unclear.',
        'Of about 70 % that sound like an answer, 9 are wrong: roughly one in eight. For building rules that is dangerous.',
        'Time matters: on Wednesday a promise is a day old and can be put right by a call; in week five it cannot.',
        'Options: show the passages instead of an answer; restrict to the most frequent and tested questions; a pilot with one customer’s experts who check everything.',
        'Do not estimate six weeks in reply to six weeks: what moves 61 to 90 % is unknown; give the next point at which one will know more.',
      ],
      redFlags: [
        'Hides behind "the model is only a prototype" without having said so on Tuesday.',
        'Works towards the promised date in silence.',
      ],
      tags: ['expectation-management', 'demonstrations', 'llm-evaluation', 'stakeholders', 'release-criteria'],
      samples: [
        {
          level: 1,
          text: `Six weeks is sporty, but we have something that works, the demonstration showed it, and the customers are excited, that is the best thing which can happen. So I would say yes and organise it. 61 percent is with the list of 200, which is probably quite hard, and in six weeks we can improve a lot: better chunking, a larger model, prompt tuning. I think 80 or 85 is realistic. I would put the whole team on it and drop other things. And for the rest a sentence at the bottom, that answers may be wrong and should be checked, everybody does it like this. To tell sales that it cannot be done would damage the relation between departments, and also our reputation just after such an applause.`,
        },
        {
          level: 2,
          text: `I would explain to the head of sales that the product is not at that point yet. On real questions it is 61 percent, so it cannot be sold in six weeks. I would send an email with the numbers so that it is documented, and bring it up in the steering meeting next week, with everybody there. It is a pity that they promised this without talking to us. My estimate would be about three or four months until we are at 90. In future there should be a process that sales asks us before they promise something. Until then we go on improving as planned. They have to tell the customers that it will take longer, I do not see what else one could do there.`,
        },
        {
          level: 3,
          text: `I go there the same day, because a promise of yesterday can be corrected by a phone call. And I start with us: we chose those twelve questions, so the impression was wrong and that is our fault. On 200 real ones it is 61 percent right and nine wrong while sounding sure. Then what I can offer. In six weeks: a version which shows the passage of the regulation in place of an answer, or answers only the forty most frequent questions that we have tested, for one of the three as a pilot. The full thing when under two percent are confidently wrong, on a list that we did not choose. I do not know if that is three or six months, I can tell you in four weeks. Then we agree on what you tell the three.`,
        },
        {
          level: 4,
          text: `Today, in person. Before that I would compute one thing for the head of sales: of the answers it gives, about one in eight is wrong with a straight face. A planner who builds a staircase by that has to tear it down, and asks who pays. So the condition for release is not 90 percent right, it is how rarely it is wrong when it sounds sure, I would say one in fifty, on questions that we have not seen, and better to say I do not know. Then I own the demo, twelve questions we picked. Options: passages only, in six weeks, I can promise that. Or a pilot with one customer’s own experts who check each answer. I would write with you, now, three sentences for the three customers, something like, you will get search with sources in six weeks, answers follow when they pass this test. And from now on, in every demo the audience draws the questions from a hat, including one that it cannot answer.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'two-points-short-at-halftime',
      title: 'Two points short at half-time',
      areas: ['project-management', 'decision-making'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A project at a parcel service predicts which addresses are wrong before a van sets out. It has run for four of eight months, at 50,000 euros a month. The agreed condition for half-time was: find 60 % of wrong addresses at 5 % false alarms. The team stands at 58 % (measured on 400 wrong addresses) and asks for the second half. Finance says: below the line, so it ends. The benefit was estimated at 900,000 euros a year at 60 %, nothing was said about other values.

You decide. What do you do, and on what grounds?`,
      assesses:
        'Treats a stopping rule seriously but not blindly: measurement error, value to come, sunk cost, and the worth of rules.',
      followUps: [
        {
          ask: 'Could the true value be 60 %?',
          listenFor: 'Easily: the standard error is about 2.5 points. A first step for a stuck candidate.',
        },
        {
          ask: 'What do the 200,000 already spent mean for the decision?',
          listenFor: 'Nothing; what counts is 200,000 to come against what they bring. Level 3 keeps to this.',
        },
        {
          ask: 'If you let it pass, what is the rule worth next time?',
          listenFor:
            'A rule which always bends is none. Says why this case falls under the rule’s purpose, writes it down, and sets the next one better. Level 4 raises it unasked.',
        },
      ],
      rubric: {
        1: 'Goes on because so much has been spent, or ends it because 58 is less than 60 and needs no other thought.',
        2: 'Sees that 58 and 60 hardly differ and lets it go on, with no look at value, at what the second half is to achieve, or at the rule.',
        3: 'Weighs the 200,000 to come against the benefit near 58 %, knows that the measurement cannot tell 58 from 60, finds out whether benefit falls steadily or has a threshold, and decides with a reason and a condition for the next stage.',
        4: 'Also, unasked, considers using the present model now (why wait four months for some points?), shortens the next stage or ties it to what it still must show, and treats the exception openly so that the next half-time rule has a range and a decision by value.',
      },
      answerKey: [
        'Standard error of 58 % on 400: 2.5 points; the 95 % interval is about 53 to 63 %. The measurement cannot decide between the sides of the line.',
        'If the benefit is in proportion, 58 % are worth 870,000 a year. The 200,000 still to spend would have to bring more than stopping now and using what is there.',
        'That is the question nobody has asked: is the present model good enough to use? Then the second half must be worth its own 200,000: each further point brings about 15,000 a year if in proportion.',
        'If the 60 % came from a threshold (for example: only then can one van be saved for each depot), small differences matter. Ask finance where it came from.',
        'Sunk: the first 200,000. Rules exist since later one wants to believe; so an exception needs reasons that would have been accepted before.',
        'Ending it is a good answer as well if the benefit has a real threshold or if better projects wait.',
      ],
      redFlags: ['Measures again until 60 % appears.', 'Argues with the money spent.'],
      tags: ['stopping', 'sunk-cost', 'milestones', 'measurement-error', 'decisions'],
      enemies: ['a-project-that-you-ended'],
      since: '0.2.0',
    },
    {
      id: 'a-date-that-you-missed',
      title: 'A date that you missed',
      areas: ['project-management'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about a delivery that you had promised for a certain date and did not make. Begin with the moment when you first noticed.`,
      assesses: 'Notices early, tells early, replans by value, and changes the way of estimating.',
      followUps: [
        {
          ask: 'How long was it from your first doubt until the people concerned knew?',
          listenFor: 'Days with a reason (level 3), weeks of hope (level 2), they found out themselves (level 1).',
        },
        {
          ask: 'What did those who waited do differently because you told them?',
          listenFor:
            'Shows that the news was useful: another order of work, a fallback. Brings out facts from a general story.',
        },
        {
          ask: 'What do you do in estimates since then?',
          listenFor: 'A concrete change, with an example of its use (level 3); how well it works, counted: level 4.',
        },
      ],
      rubric: {
        1: 'Hid it, delivered something else under the same name, or gives all blame to others; or claims that it never happened.',
        2: 'Told people late, or only said that it will be late; worked longer hours as the main remedy; little learnt.',
        3: 'Noticed by a sign that was watched, told the people concerned soon with a new estimate and options, cut by value together with them, delivered the rest, and changed something in the next plan.',
        4: 'Also had prepared for it (an earlier usable version, a fallback), or weighed openly whether the date or the quality should give way and why; checks estimates against outcomes since and knows the own bias in figures.',
      },
      answerKey: [
        'Why ask: uncertain work misses dates; what differs is when others learn of it and what they can still do.',
        'Typical causes in ML: data access, labels, a result that does not reproduce, evaluation that turns out wrong, integration left to the end.',
        'Good stories name the day, the sign, who was told, and what was left out. Length of the delay is not what is rated.',
        'A candidate who had little say may tell how they raised it with those who had.',
      ],
      redFlags: ['The date was always unrealistic and it is everybody else’s fault.', 'Proud of nights at work.'],
      tags: ['delivery', 'estimation', 'bad-news', 'replanning'],
      enemies: ['bad-news-that-you-had-to-bring'],
      since: '0.2.0',
    },
    {
      id: 'something-that-you-left-out',
      title: 'Something that you left out',
      areas: ['project-management', 'decision-making'],
      kind: 'behavioral',
      difficulty: 'easy',
      minutes: 8,
      prompt: `Tell me about something that people wanted from one of your projects and that you left out so that the rest could be delivered. How did you decide, and how did it turn out?`,
      assesses: 'Prioritises by value and cost with the people concerned, and looks back at the choice.',
      followUps: [
        {
          ask: 'Who wanted it, and how did they hear of it?',
          listenFor: 'Told directly, with the reason, before the delivery (level 3).',
        },
        {
          ask: 'What did you compare it with?',
          listenFor: 'Other items, by worth and effort, however rough. Gives structure to a loose story.',
        },
        {
          ask: 'Was it built later?',
          listenFor: 'Followed it up: never missed, or missed and why. Level 4 tells this unasked with evidence.',
        },
      ],
      rubric: {
        1: 'Left it out without telling, or left out what protected users (tests, checks, a way back) to be on time.',
        2: 'Dropped it because time ran out, explained afterwards; no comparison of worth.',
        3: 'Chose it deliberately by comparing worth and effort, agreed or at least discussed it beforehand with those who wanted it, and delivered the rest.',
        4: 'Also made leaving it out cheap (an interim way, a design that lets it come later), or checked afterwards whether it was missed and drew something from that for later choices.',
      },
      answerKey: [
        'Everyday skill: scope is the lever that a senior engineer has most often. The story can be small.',
        'Leaving out safeguards is not prioritising but borrowing; it may be right if said openly and paid back soon.',
        'Good signs: a list in order of worth, a conversation, a date, a look back.',
        'A case in which leaving it out was a mistake and was put right is as good.',
      ],
      redFlags: ['Users or colleagues who wanted it are made fun of.', 'Quality checks are the first thing to go.'],
      tags: ['prioritisation', 'scope', 'stakeholders', 'delivery'],
      since: '0.2.0',
    },
    {
      id: 'six-months-for-sound-and-bearings',
      title: 'Six months for sound and bearings',
      areas: ['project-management', 'problem-solving'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 28,
      prompt: `A maker of conveyor belts wants to hear worn bearings before they fail, with microphones. You have four people, six months and 400,000 euros, people included at 60,000 a month. One breakdown costs a customer about 30,000 euros; the 800 belts in the field have some 120 a year. So far there are 50 hours of recordings from one hall, with three failures. The board wants to know in six months whether this becomes a product.

Plan the six months: stages, what each must show, and when you would stop.`,
      assesses:
        'Plans uncertain work by its largest risks first, with cheap tests, explicit criteria and an honest end.',
      followUps: [
        {
          ask: 'Which single fact, if false, kills the idea?',
          listenFor:
            'That wear can be heard early enough, above the noise of other halls. Gives order to a plan that begins with building.',
        },
        {
          ask: 'How many failures will you have seen after three months, if you put microphones on 40 belts?',
          listenFor:
            'One or two: 120 / 800 x 40 / 4 = 1.5. So waiting will not do: wear must be made on a test bench, or belts chosen that are due. Level 4 works this out unasked.',
        },
        {
          ask: 'What do you tell the board if after two months it works in one hall only?',
          listenFor: 'A criterion was set for this; narrower product or stop, with money left. Level 3.',
        },
        {
          ask: 'Where could you be wrong about the benefit?',
          listenFor: 'Not all breakdowns come from bearings, nor would all be prevented; false alarms cost visits.',
        },
      ],
      rubric: {
        1: 'Plans data collection, model and product one after the other, and learns in month six whether it works; no point at which it could end.',
        2: 'Has stages with dates, but what they must show is activity ("model trained"), or the greatest doubts come last.',
        3: 'Orders by risk: is it audible early and in other halls, are there enough failures to learn from, is it worth it; each stage short, with a measure that decides on going on; uses a test bench or belts that are due to get failures; stays within the money.',
        4: 'Also, unasked, reckons how few failures will occur by themselves and what that can prove, estimates the benefit with doubt and a price at which it pays, keeps money for stopping early or another sensor (vibration) as comparison, and says what the board will know and not know after six months.',
      },
      answerKey: [
        'Money: 6 x 60,000 = 360,000, so 40,000 remain for microphones and the test bench.',
        'Rate: 120 / 800 = 0.15 breakdowns a belt and year. Forty belts for three months: 1.5 failures expected. All 800 would give 30 in three months, but cannot be fitted.',
        'So failures must be made or sought: bearings worn on purpose on a bench, replaced bearings collected by service, belts chosen by age. A bench shows that it is audible, not that it works in the field.',
        'Benefit at most 120 x 30,000 = 3.6 million a year over all customers; if half of the breakdowns are bearings and half of those are caught, 900,000, less false alarms: at one visit of 500 euros and one false alarm a belt and year, 400,000.',
        'Sensible stages: weeks 1-4 listen and compare (three failures, bench, vibration sensor beside); weeks 5-12 other halls, transfer, false alarms a week; months 4-5 silent trial at two customers; month 6 decision with figures. Each has a bar set beforehand.',
        'Comparison with a cheap vibration sensor or replacing by running hours belongs in: they may do as well.',
      ],
      redFlags: ['Splits three failures into training and test and reports accuracy.', 'No stage can fail.'],
      tags: ['planning', 'risk', 'milestones', 'stopping', 'predictive-maintenance'],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

export const projectManagement = set as QuestionSet<QuestionIdOf<typeof set>>
