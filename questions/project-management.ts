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
      prompt: `A director asks: "How long until the model reads handwritten delivery notes as well as our clerks do? I need a date for the budget." Nobody in the company has done this before. The clerks are said to get about 1 % wrong, and you have 500 scanned notes.

What do you answer today, and how do you get to a better answer?`,
      assesses: 'Estimates uncertain ML work by stages and decisions, and gives honest, usable answers.',
      followUps: [
        {
          ask: 'What could you know after two weeks that you do not know now?',
          listenFor:
            'How far an existing model gets, which errors remain, how good the labels are. Gets a stuck candidate moving.',
        },
        {
          ask: 'The director says: "I need one number."',
          listenFor:
            'A range and what it means, or a budget up to the next decision; no invented precision, no refusal (level 3).',
        },
        {
          ask: 'What if 97 % is easy and 99 % is not in sight?',
          listenFor:
            'Clerks check the notes the model is unsure of; there is value below the goal; narrow it or stop. Unasked it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Gives a firm date with nothing behind it, or says that research cannot be planned and leaves it there.',
        2: 'Adds a large reserve to a guess, or lists phases (data, model, roll-out) with a duration each, and nothing in it would change the estimate; or proposes a first stage, but no decision hangs on it, or the director gets nothing to plan with.',
        3: 'Commits to a short first stage with a question and a cost, and names the decision that follows it. Gives the director a range for the budget, or says what the length depends on.',
        4: 'Also, unasked, does at least two of these: proposes a useful product below the goal; asks what the 1 % counts (fields or whole notes) and whether it was measured; takes the range from comparable projects; says which result would end the work.',
      },
      answerKey: [
        'One good answer, with invented figures: "I can commit to two weeks and this cost; then we decide between going on, narrowing it and stopping. For the budget, take three to nine months, with six in the middle. After the two weeks I replace this range with a better one."',
        'If asked, say: 2,000 notes a day; six clerks; the only labels are what the clerks typed; nobody has measured the 1 % lately.',
        'First stage: try existing models on the 500 notes, look at errors by field and by handwriting, and measure how often two clerks agree.',
        'Gains slow down: going from 97 to 99 % may cost more than everything before.',
        'A product may come earlier: accept what the model is sure of and show the rest to clerks.',
        'Counted by note, 500 notes tell 3 % from 1 % fairly well (about 15 errors against 5; chance alone gives 8 to 23 and 1 to 10) but not 1.5 % from 1 %. And clerks who get 1 % wrong cannot supply the truth for a goal of 1 %: have the test notes read twice, and a third time where the two differ.',
      ],
      redFlags: ['Promises a date in order to please.', 'Hides behind uncertainty.'],
      tags: ['estimation', 'uncertainty', 'milestones', 'expectation-management'],
      searchPhrases: [
        'estimating ml projects',
        'giving a range instead of a date',
        'how long will it take',
        'boss wants a deadline',
        'proof of concept first',
        'time-boxed spike',
        'planning under uncertainty',
        'feasibility study',
        'pushing back on a deadline',
        'budget for a research project',
        'when will the AI be ready',
        'forecasting delivery of research work',
        'cone of uncertainty',
        'setting realistic expectations with leadership',
        'committing to a date too early',
        'OCR accuracy target and project plan',
      ],
      since: '0.1.0',
    },
    {
      id: 'a-plan-that-is-always-ninety-percent-done',
      title: 'Always ninety percent done',
      areas: ['project-management', 'problem-solving'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `You take over a project that forecasts the energy use of office buildings. For ten weeks its report has said "90 % done". Every second report is below. I play a member of the team: ask me what you need to know.

What is wrong with how progress is measured, and what would you send as next week's report?`,
      materials: [
        {
          title: 'From the weekly reports',
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
          listenFor:
            'Only those with the same test set: 23 to 27, and 29 with 31. A way in for a stuck candidate, who can still reach level 3.',
        },
        {
          ask: 'Where does "below 10 %" come from?',
          listenFor: 'Asks which decision it serves: 11 % may be enough, or 10 % useless (level 3).',
        },
        {
          ask: 'Nothing has been used in a building yet. What does that mean for your next step?',
          listenFor:
            'The smallest real use now, in one building, to find out what matters. Unasked it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Believes that the goal is near and asks for more effort or a new date, or removes more buildings to reach 10 %.',
        2: 'Says that 90 % means nothing but only wants finer percentages, or takes the fall from 11.8 to 10.4 % for progress.',
        3: 'Notices that the test set changed, so that hardly any progress is proven (0.2 points on an equal set), asks what the 10 % is for, and reports results, risks and the next decision in place of a percentage.',
        4: 'Also, unasked, does at least two of these: restores a fixed test set with all buildings; asks how good a naive forecast is; tells the sponsor plainly that earlier reports misled; brings a first real use forward; sets a rule for stopping.',
      },
      answerKey: [
        'The test set changed in weeks 23 and 29, and the falls of 0.7 and 0.5 came with these changes. On an equal set only 11.1 to 10.9 is known, and that may come from tuning on the test set itself.',
        'Removing two of 14 buildings as odd takes out what is hard, yet they have to be forecast too. If the figure is a mean over buildings, errors of 13.9 % in these two explain the whole fall from 10.9 to 10.4, with no better model.',
        'There is no baseline: simply repeating the same hour of last week may also reach 11 %.',
        'Percent done reports effort and opinion; a piece of ML work ends with a result or with a decision.',
        'A useful report: the aim and the decision it serves, the measure on a fixed set beside a baseline, what was learned, risks, the next decision and its date.',
        'If asked, say: "90 %" means "everything is built, only the error is too high"; the 10 % stood in the first proposal, nobody knows why; the forecast is to move heating out of the expensive hours of the next day; no simple forecast was ever tried; one of the odd buildings has a computer room, the other stood half empty.',
      ],
      redFlags: ['Blames the team in the report.', 'Accepts the cleaned test set without question.'],
      tags: ['progress', 'reporting', 'test-set-hygiene', 'milestones'],
      searchPhrases: [
        'project status reporting',
        'project is stuck',
        'last ten percent',
        'vanity progress',
        'taking over a failing project',
        'changing test set',
        'no baseline',
        'milestones by outcome',
        'green status that hides trouble',
        'progress metrics',
        'almost finished for months',
        'watermelon status',
        'inheriting a troubled project',
        'measuring progress in data science',
        'reset expectations with sponsors',
        'why does the project never finish',
      ],
      since: '0.1.0',
    },
    {
      id: 'a-project-that-you-ended',
      title: 'A project that you ended',
      areas: ['project-management', 'decision-making'],
      kind: 'behavioral',
      difficulty: 'hard',
      minutes: 12,
      prompt: `Tell me about a project, or a part of one, that was stopped or cut down because of you. When did you first think of it, what decided it in the end, and what became of the people and the work?`,
      assesses: 'Stops work on evidence, in time and decently, and saves what was learned.',
      followUps: [
        {
          ask: 'What did you know at the decision that you had not known at the beginning?',
          listenFor: 'A finding, rather than weariness or a change of mood. Separates level 2 from 3.',
        },
        {
          ask: 'How long was it between the first doubt and the end, and why?',
          listenFor: 'Honest about hope and about money already spent, with a reason for the time it took (level 3).',
        },
        {
          ask: 'If you never ended one: which work of yours went on for too long?',
          listenFor:
            'Opens the question to people who had no say. Look for the same signs: someone who saw on evidence that it should end and told those who decide, with alternatives, is at level 3 even if the work went on.',
        },
        {
          ask: 'What was kept?',
          listenFor: 'Data, a test set, a negative result written up: results were looked after (level 3).',
        },
      ],
      rubric: {
        1: 'Kept failing work alive for the sake of appearance, or dropped it without telling those concerned.',
        2: 'It ended from outside (money, a reorganisation) and the candidate went along, or the candidate stopped it on a feeling, with no evidence or alternatives for those who decide.',
        3: 'Had evidence or a condition that was not met, took it with alternatives to those who decide, and wound the work up in good order: people had something to go to, results were kept.',
        4: 'Also does at least two of these: had set a stopping condition early, or has set one since and can give the case; weighed what else the time could be used for; made it easier for others in the team to propose an end.',
      },
      answerKey: [
        'Look for: evidence, timing, options (cut down, pivot, stop), the talk with sponsors, care for the team, use of what was learned.',
        'The usual trap is to go on because so much has been spent; good candidates admit to it in their own case.',
        'Cutting the work down to a useful part is as good an example as stopping it.',
        'An early stop that later seemed wrong can still have been a sound decision at the time.',
      ],
      redFlags: [
        'Everything that went wrong was somebody else’s fault.',
        'Proud of stopping others’ work without having understood it.',
      ],
      tags: ['stopping', 'sunk-cost', 'decisions'],
      searchPhrases: [
        'killing a project',
        'sunk cost fallacy',
        'knowing when to stop',
        'cancelled project story',
        'fail fast',
        'pivot or persevere',
        'pulling the plug',
        'tough decision',
        'giving up work you had invested in',
        'deciding to stop early',
        'courage to cancel',
        'saying this is not worth continuing',
        'kill criteria',
        'winding down an initiative gracefully',
      ],
      since: '0.1.0',
    },
    {
      id: 'six-weeks-and-a-chain-of-risks',
      title: 'Is the pilot on track?',
      areas: ['project-management', 'cross-functional-collaboration'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `A pilot can start on time, in six weeks, if the four conditions below are met by then. The team calls each of them "fairly safe" and reports the pilot as "on track".

How likely is a start on time, and what would you do in the coming week?`,
      materials: [
        {
          title: 'Conditions, with the team’s estimates',
          format: 'markdown',
          content: `| condition | chance of being met in time |
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
          listenFor: '68 %. A first step for a stuck candidate.',
        },
        {
          ask: 'If you could make one of the four certain, which, and how far does that take you?',
          listenFor:
            'Quality, which takes it to 54 %. That is still only half, so a smaller scope or a fallback is needed, too (level 3).',
        },
        {
          ask: 'Are they independent?',
          listenFor:
            'Late labels hurt the model; a slow contract may delay the interface: common causes. Unasked it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Averages the four chances to 80 %, or takes the smallest, and leaves the report at "on track".',
        2: 'Multiplies to about 41 % but leaves it there, or only asks everybody to work harder.',
        3: 'Finds about 41 % if the four are independent, corrects the report now, and names an action that lowers or removes a risk: old data as a fallback, a smaller first scope, an early test of the interface.',
        4: 'Also, unasked, does at least two of these: asks whether the four depend on one another or where the estimates come from; says which doubt to settle first and how; agrees with the customer on a start that needs fewer conditions; sets a date by which that is decided.',
      },
      answerKey: [
        '0.80 x 0.85 x 0.75 x 0.80 = 0.408, if independent. If the candidate asks, say: take them as independent at first.',
        'Making quality certain gives 54 %; contract or interface certain 51 %; labels certain 48 %.',
        'Removing two conditions (old data that need no contract, files in place of the interface) leaves 0.85 x 0.75 = 64 %, as long as old data do not make the agreed quality harder to reach.',
        'If the four depend on one another, the result can go either way: between 20 % (two never fail at once) and 75 % (whenever the model is good enough, the rest is in time, too). Common causes raise it, since failures then fall together.',
        'The report should say "at risk" now, and what would bring the pilot back on track; on the last day it helps nobody.',
      ],
      redFlags: [
        'Leaves the report at "on track" to keep up the mood.',
        'Adds people without looking where the risk is.',
      ],
      tags: ['risk', 'planning', 'reporting'],
      searchPhrases: [
        'joint probability of delays',
        'project risk assessment',
        'risk register',
        'will we make the deadline',
        'dependencies on other teams',
        'over-optimistic status',
        'rag status',
        'each step looks safe',
        'launch readiness',
        'several likely things all going right',
        'multiply probabilities of success',
        'critical path dependencies',
        'go-live date confidence',
        'false sense of safety in plans',
        'which uncertainty to reduce first',
      ],
      since: '0.1.0',
    },
    {
      id: 'a-goal-nobody-could-miss',
      title: 'A goal for the garden centres',
      areas: ['project-management', 'communication'],
      kind: 'conceptual',
      difficulty: 'easy',
      minutes: 6,
      prompt: `A chain of garden centres starts a project with this goal: "Improve the stock forecast with modern methods by September." How would you write it, and what would you have to find out first?`,
      assesses: 'Turns a wish into a goal that can be reached, missed and checked.',
      followUps: [
        {
          ask: 'How could the project fulfil this sentence and still be useless?',
          listenFor:
            'A modern method lowers the error by a hair, and nobody orders differently. Opens the subject for a stuck candidate.',
        },
        {
          ask: 'Who has to agree to your version?',
          listenFor: 'Those who order stock and those who pay: they own the measure and the threshold (level 3).',
        },
        {
          ask: 'What does your goal say about things that must not get worse?',
          listenFor:
            'More empty shelves, more work for the staff, other goods missing. Unasked it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Finds the goal fine, or makes it longer by naming methods and tools.',
        2: 'Adds a number such as "10 % better accuracy", but it is about the model alone: it does not ask what that changes in the shop or what it is worth; or names a result in the shop with at most one of amount, date and way of measuring, or asks nothing first.',
        3: 'States a result in the shop (empty shelves, plants thrown away), with at least two of: how much it is to change, by when, how that is measured. Says what must be found out first, such as the present level or who orders.',
        4: 'Also, unasked, does at least two of these: sets a limit on harm elsewhere; names the least result that makes the project worth going on with; sets a date before September by which one could see that it will fail.',
      },
      answerKey: [
        'What is missing: a result for somebody, from which level to which, how it is measured, and why September (before the autumn season?). "Modern methods" is a means, not a result.',
        'Example: "From June to August, ten test shops throw away at least 15 % less, by value, than ten comparable shops, with no more empty shelves. Today the ten lose 40,000 euros a month." The candidate can only invent such figures and should say so.',
        'To find out: the present loss, who orders and by which rule, how much of the loss a forecast can change at all, what the change costs.',
        'The error of the forecast is useful beside it, as an early sign, but is not the goal.',
        'Plants are seasonal: comparing September with June proves nothing; hence comparable shops, or the same months of last year.',
      ],
      redFlags: ['Names a method before the outcome.', 'Sets a target without asking for the present level.'],
      tags: ['goals', 'success-criteria', 'forecasting', 'requirements'],
      searchPhrases: [
        'smart goals',
        'defining success',
        'vague objective',
        'okr',
        'success metric',
        'acceptance criteria',
        'measurable target',
        'business kpi instead of model accuracy',
        'guardrail metric',
        'project charter',
        'what does done look like',
        'turn a wish into numbers',
        'define the objective before modelling',
        'how will we know it worked',
        'project scoping with the business',
        'target too fuzzy to fail',
      ],
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
      prompt: `A team of four that improves a search engine has 18 experiments open. Over the last two months about 3 were finished each week, and about as many new ones were started. Product managers complain that they wait far too long for a result.

How long is an experiment open on average, and what would you change?`,
      assesses: 'Links open work, finishing rate and waiting time, and draws the unpopular conclusion to start less.',
      followUps: [
        {
          ask: 'If you started nothing new, how long would it take to finish all eighteen?',
          listenFor: 'Six weeks at three a week. Leads a stuck candidate to the relation.',
        },
        {
          ask: 'Suppose that only eight may be open at a time. How many are finished each week then, and how long is each open?',
          listenFor:
            'Still about three a week, or more, since people switch less; so 8 / 3, under three weeks (level 3). Fewer only if eight are too few to keep busy whatever limits the rate: seeing that unasked counts towards level 4. Ask this after the candidate’s own proposal.',
        },
        {
          ask: 'Where do the other ideas wait then?',
          listenFor:
            'In a list that can be reordered at no cost. Waiting there is honest and cheap. Unasked it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Wants to start ideas sooner or more at once, so that nobody has to wait, or asks for overtime.',
        2: 'Says that too much is open at once but gives no time, or gets six weeks and then only wants faster people or more machines.',
        3: 'Gets six weeks from 18 / 3, sees that fewer open experiments shorten the wait at the same rate, and sets a limit with a rule for what begins next.',
        4: 'Also, unasked, does at least two of these: asks what really limits the three a week (traffic for tests, review, machines, people), which too few open experiments would leave idle; ends some of the eighteen by a stated rule; tells the time in work apart from the time that an idea waits before it.',
      },
      answerKey: [
        'Little’s law: average time open = number open / number finished each week = 18 / 3 = 6 weeks, as long as starts and ends are in balance.',
        'With eight open and the same rate: 8 / 3 = 2.7 weeks. As many are finished as before; each result just comes sooner, while it still matters. Getting from 18 to 8 means starting nothing for about 3.3 weeks, or ending some.',
        'With four people and eighteen experiments, each person has four to five open, and switching costs time. About two each is a rule of thumb, not a law; any limit with a reason will do.',
        'If experiments wait for traffic (each needs two weeks of users), several must overlap, and the limit follows from the traffic. So look at where they wait.',
        'The whole wait of an idea includes the list before it starts. That becomes shorter only by saying no or by finishing more each week.',
      ],
      redFlags: [
        'Measures the team by the number of things started.',
        'Takes for granted that the people are the limit.',
      ],
      tags: ['work-in-progress', 'littles-law', 'experiments', 'prioritisation'],
      searchPhrases: [
        'wip limit',
        'kanban',
        'too many parallel projects',
        'cycle time',
        'queueing theory',
        'context switching',
        'stop starting, start finishing',
        'results take too long',
        'experiment backlog',
        'team doing too much at once',
        'everyone is busy but nothing gets finished',
        'improving team throughput',
        'average wait from backlog and completion rate',
        'answers to product managers come too slowly',
        'focus and finish fewer things',
        'managing an a/b testing pipeline',
      ],
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
      title: 'Labels that might be enough',
      areas: ['project-management', 'model-development'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 11,
      prompt: `A model sorts letters to a pension office by subject. It may go live when its error is at most 10 %. So far there are 8,000 labelled letters. Trained on growing parts of them, it made the errors below, each measured on the same 2,000 other letters. The budget pays for 20,000 more labels, which take ten weeks.

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
      assesses:
        'Extrapolates a learning curve, says how far to trust it, and turns it into a plan in steps with a way out.',
      followUps: [
        {
          ask: 'What does each doubling of the labels do?',
          listenFor: 'The error falls to about 0.8 of what it was. The step that a stuck candidate needs.',
        },
        {
          ask: 'When would you know that it will not work?',
          listenFor:
            'At 16,000 labels, after about four weeks: 12.3 % expected; clearly above 13 % means the curve flattens. Level 3 has such a point.',
        },
        {
          ask: 'What could bring two points, other than more labels?',
          listenFor:
            'Look at the errors: wrong labels, mixed subjects, letters that could go to a person; choosing which letters to label. Unasked it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Says yes because more data always help, or no because 15 % is far from 10 %, without using the table.',
        2: 'Sees that the gains shrink but gives no estimate for 28,000, or draws a straight line and expects 10 % long before that.',
        3: 'Finds a factor of about 0.8 for each doubling, so some 10 % at 28,000, just above or just below; buys in steps with a check after the first 8,000 or so, and says beforehand which result ends it.',
        4: 'Also, unasked, does at least two of these: says what makes the forecast unsure (chance in the measured errors, curves flatten when labels disagree); studies the errors or the agreement of labels before buying; changes the question, for example sends unsure letters to people so that the rest meets 10 % sooner.',
      },
      answerKey: [
        'Each doubling multiplies the error by about 0.8. At 16,000 that gives 12.3 %, at 32,000 9.9 %.',
        '28,000 labels are 1.81 doublings from 8,000: 15.4 x 0.8^1.81 = 10.3 %. So the budget may just miss or just reach the target.',
        'Measured on 2,000 letters, the 15.4 % has a standard error of about 0.8 points; the extrapolation is less certain still. Nobody can promise on which side of 10 % it will fall.',
        'If two people who label disagree on, say, 12 % of letters, a good part of the error is in the labels, and the curve will flatten: measure agreement first, on 200 letters read twice.',
        'Plan: in week 1 study 200 errors and the agreement; 8,000 more labels by the end of week 4, train, compare with 12.3 %; go on only if below about 13 % or if a better way has turned up. From 13 % at 16,000, the same factor leads to 10.9 % at 28,000, too far from the target for labels alone.',
        'Just as good: go live for the subjects on which the model does well, or leave the unsure letters to people.',
      ],
      redFlags: ['Promises 10 % at the end of ten weeks.', 'Spends the whole budget before the next measurement.'],
      tags: ['learning-curve', 'labelling', 'milestones', 'stopping', 'estimation'],
      searchPhrases: [
        'how much data do we need',
        'annotation budget',
        'more data or a better model',
        'extrapolate a learning curve',
        'data collection plan',
        'will more labels help',
        'go or no-go',
        'diminishing returns',
        'scaling law',
        'decision gates',
        'should we pay for more training examples',
        'error versus training set size',
        'power law fit of test error',
        'when to stop labelling',
        'budgeting data collection under uncertainty',
        'irreducible error floor',
      ],
      enemies: ['forty-more-weeks-of-labels'],
      since: '0.2.0',
    },
    {
      id: 'a-plan-that-waits-for-itself',
      title: 'Five weeks without a start',
      areas: ['project-management'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `You take over a project in which a model is to read referral letters for a clinic. It is five weeks old and nothing has begun; everybody says that they are waiting for somebody else. The plan is below.

Find what keeps it from moving, and change the plan. How many weeks will it take from now?`,
      materials: [
        {
          title: 'The plan',
          format: 'markdown',
          content: `| | task | weeks | can begin after |
|---|---|---|---|
| a | access to the letters | 1 | b |
| b | approval by data protection | 3 | c |
| c | list of the data fields needed | 1 | d |
| d | exploration of the letters | 2 | a |
| e | guide for labelling | 1 | d |
| f | labels | 4 | a, e, g |
| g | choice of letters to label: those that the first model is unsure of | 1 | h |
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
          listenFor: 'a waits for b, c and d, and so for itself. Leads a stuck candidate to the first circle.',
        },
        {
          ask: 'Data protection says: no letters without approval. How can exploration begin?',
          listenFor:
            'A small extract without names that data protection clears quickly, artificial letters, or a list of fields from the clinic’s staff, who know the letters. Level 3 has one such way.',
        },
        {
          ask: 'Which task could have been begun five weeks ago?',
          listenFor:
            'The contract, and after it the integration. They have weeks to spare, but starting them now costs nothing. Level 3 names it at the latest here.',
        },
      ],
      rubric: {
        1: 'Presses people to be faster, or begins with real letters before the approval.',
        2: 'Finds only one of the two circles, or finds both but simply strikes out a task that is needed (no approval, no labels).',
        3: 'Finds both circles (a b c d; f g h), breaks each by a smaller first step such as a cleared extract without names and first labels chosen at random, starts the contract at once, and gives the length that follows from the changed plan, mostly 17 to 19 weeks.',
        4: 'Also, unasked, does at least two of these: shows which tasks set the date and which have slack (the integration about eight weeks); shortens the path, for example by labelling the extract while the approval runs; names the least certain task, such as the approval, and asks data protection this week what they need.',
      },
      answerKey: [
        'Circle 1: access needs approval, which needs the list of fields, which needs exploration, which needs access. Circle 2: labels need the choice, which needs a model, which needs labels.',
        'Break 1: one week for an extract of a hundred or so letters from which the clinic removes the names. Such letters can still point to a person, so data protection must agree to this, too. Or the clinic’s staff write the list of fields, and the approval starts from that. Break 2: choose the first letters at random; the model’s doubts guide a second round.',
        'Then: extract 1, exploration 2, list 1 (with the guide at the same time), approval 3, access 1, labels 4, model 2, pilot 4: 18 weeks. That is the path that sets the date. With the list from the staff it is list 1, approval 3, access 1, exploration 2, guide 1, labels 4, model 2, pilot 4: also 18.',
        'Contract and integration take 6 weeks and are needed only at the end of week 14: eight weeks of slack.',
        'Shorter: label some of the extract during the approval. Guide and tool are then tried out, and the four weeks may shrink. A length below 17 is fine if each saving is named.',
        'Why five weeks were lost: each person had a true reason to wait, and nobody looked at the whole.',
      ],
      redFlags: ['Looks for the guilty person.', 'Works around data protection.'],
      tags: ['dependencies', 'critical-path', 'planning', 'privacy'],
      searchPhrases: [
        'circular dependency in a plan',
        'deadlocked project',
        'unblocking a project',
        'gantt chart',
        'chicken-and-egg problem',
        'blocked by legal approval',
        'everybody waits for somebody else',
        'project rescue',
        'data access approval',
        'taking over a stalled project',
        'why has nothing started yet',
        'synthetic or de-identified data to get started',
        'task network with earliest finish date',
        'getting a stuck healthcare ai project moving',
        'dpia and ethics approval hold up work',
      ],
      since: '0.2.0',
    },
    {
      id: 'a-date-with-a-probability',
      title: 'A date with a probability',
      areas: ['project-management', 'programming'],
      kind: 'coding',
      difficulty: 'medium',
      minutes: 24,
      prompt: `Your team estimates each task by three numbers of days: at best, most likely, at worst. Write a Python function finish(tasks, share, runs, rng). It simulates the project a number of times (runs) and returns the number of days within which the whole project is done in the given share of them.

- tasks is a dictionary from a task's name to (best, likely, worst, names of the tasks that must be done before).
- The tasks may be listed in any order. Any number of them can go on at the same time. There are no circular dependencies.
- Draw each duration from a triangular distribution, rng.triangular(low, high, mode) of the standard library.

Then tell me how you would test it, and how you would use the result in talks with the people who pay.`,
      materials: [
        {
          title: 'Example',
          format: 'python',
          content: `import random

tasks = {
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
            'The length of the longest path. A test that needs no statistics; it also helps a stuck candidate to begin.',
        },
        {
          ask: 'Why not add up the 90 % value of every task?',
          listenFor:
            'They do not all go badly at once, so for a chain the sum is too long; and it ignores what runs side by side. Level 3 can say this when asked.',
        },
        {
          ask: 'What does this model leave out that makes real projects late?',
          listenFor:
            'Shared causes and shared people, work that is not on the list, worst cases that are too kind. Unasked it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Adds up all tasks or works with fixed values, so that no dependency or no chance is left, and does not see this even with help.',
        2: 'Simulates, but relies on the order of the list, lets parallel tasks follow each other, or returns the mean instead of the share, and mends it only with help.',
        3: 'Correct: each run computes every task’s end from those before it, and the result is the wanted quantile. Names a test with a known result, such as fixed durations. Presents a date with its probability instead of one number.',
        4: 'Also, unasked, does at least two of these: names what the model leaves out (common causes, shared people, unlisted work) and that real dates will mostly be later; would check old estimates against what happened; finds which task moves the date most.',
      },
      answerKey: [
        'In each run, draw the durations. A task ends at the latest end of those before it plus its own duration, found by recursion that remembers results, or in topological order. The project ends with its last task. Sort these ends and take the one at the share; one place more or less does not matter.',
        'Ten tasks in a row of (1, 2, 6): mean 3 each, standard deviation 1.08. The chain has mean 30 and a 90 % value of about 34.5, whereas the ten single 90 % values (4.59 each) add up to 45.9.',
        'Parallel tasks work the other way: the project waits for the slowest path, so its mean is later than the mean of any one path.',
        'The share at which one commits is a business choice: 50 % is an even bet, 90 % comes close to a promise.',
        'Independence is the boldest assumption: if the data are worse than hoped, several tasks suffer at once. For tasks in a row, real dates then spread more widely than simulated ones.',
        'Just as good: numpy arrays over runs, graphlib.TopologicalSorter (Python 3.9 and later).',
      ],
      redFlags: ['Presents 62.1 days as if it were exact.', 'Cannot think of any test.'],
      tags: ['estimation', 'simulation', 'python', 'dependencies', 'uncertainty'],
      searchPhrases: [
        'monte carlo simulation',
        'schedule risk simulation',
        'pert three-point estimate',
        'probabilistic forecast of delivery',
        'project completion date',
        'topological sort',
        'task graph',
        'confidence level for a deadline',
        'percentiles do not add up',
        'how sure are we to finish on time',
        'simulate task durations in python',
        'p80 delivery estimate',
        'why do projects always take longer than planned',
        'dag longest path with random durations',
        'testing code that uses randomness',
      ],
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
      prompt: `You lead a project that finds cracks in pictures of bridges. In four weeks you are to show a first model at a meeting where the road authority decides whether the project goes on. Today a firm was to deliver 6,000 labelled pictures. 1,500 have come; the firm says that the rest will take three weeks. You look at fifty of the 1,500: in six the label is plainly wrong.

What do you do this week?`,
      assesses:
        'Replans around a late and poor delivery: deals with quality first, and protects the decision that the milestone serves.',
      followUps: [
        {
          ask: 'What does the authority really have to see in four weeks to decide?',
          listenFor:
            'Whether it can work and what it would cost, not a finished model. Helps a candidate who only moves dates around.',
        },
        {
          ask: 'Six of fifty: how bad is that?',
          listenFor:
            '12 %; with only fifty, anywhere between 5 and 24 %. Look at which ones: if it is one person or one kind of crack, it can be mended. Level 3 looks for the cause before deciding.',
        },
        {
          ask: 'What do you say to the firm?',
          listenFor:
            'Shows the six, asks for the cause, agrees on small deliveries with a check of each (level 3); pressing for speed alone is level 2.',
        },
      ],
      rubric: {
        1: 'Waits for the three weeks and hopes to train in one, or trains on what is there without a word about wrong labels.',
        2: 'Tells the authority of the delay or presses the firm for speed, but leaves the quality aside; or mends the labels, but has no plan for what can be shown, or lets the authority find out at the meeting.',
        3: 'Settles quality first (cause of the six, a better guide, or a check of each delivery), and tells the authority now what it will and will not see in four weeks. Also trains a first model on the corrected 1,500, or asks the firm for small deliveries.',
        4: 'Also, unasked, does at least two of these: has bridge experts label a clean test set; plans a curve from 500 to 1,500 pictures that shows what 6,000 might bring; prepares a second source and says at which point it would be used; checks more pictures before judging how bad the labels are.',
      },
      answerKey: [
        '6 of 50 is 12 %; the exact 95 % interval is 4.5 to 24.3 %. Enough to stop and look, not enough to know the rate.',
        'More labels of this kind may help less than fewer good ones; and if the labels of the test set are wrong, nobody can tell how good the model is.',
        'The decision in four weeks needs evidence of feasibility. 300 pictures checked by bridge engineers as a test set and a model on the mended 1,500 can give that.',
        'Tell the authority this week: it may have plans that depend on the date. Options: same date with less, or three weeks later with more.',
        'With the firm: the error may lie in the guide (what is a crack, what a joint?). Ask for deliveries of 500 and check 50 of each before paying.',
      ],
      redFlags: ['Conceals the delay until the meeting.', 'Has the team label 4,500 pictures at night.'],
      tags: ['vendors', 'risk', 'label-quality', 'replanning', 'milestones'],
      searchPhrases: [
        'supplier is late',
        'vendor management',
        'poor annotation quality',
        'outsourced labelling',
        'schedule slip',
        'contingency plan',
        'deadline at risk',
        'label noise audit',
        'renegotiating scope',
        'dependency let us down',
        'contractor delivers late and sloppy work',
        'handling a setback before an important review',
        'data labelling vendor quality control',
        'small demo with partial data',
        'acceptance sampling of annotations',
      ],
      enemies: ['an-agency-that-misses-four-percent', 'labels-that-might-suffice'],
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
          text: `Six of fifty wrong, that is twelve percent, could be five, could be twenty-four. Before more come, I want to know why: is it one person there, or does our guide not say what a joint is? I sit down with the firm and the six pictures tomorrow, correct the guide. We repair the 1,500, with a day or two of our engineers. Then train on these. And I call the authority this week, in four weeks you will see a first model on 1,500 pictures with an honest figure for what it finds, you will not see the final quality, or we move by three weeks, what do you prefer? To the firm: please in lots of 500 instead of all at the end, and we check fifty of each before paying.`,
        },
        {
          level: 4,
          text: `What is the meeting for? To decide if it is worth going on. For that they do not need 6,000 pictures, they need to see that cracks can be found. So I take 300 of the pictures, our own bridge engineers label them twice, that is the test set, nobody else touches it. The 1,500 get repaired after we understood the six errors with the firm, probably the guide. Then train with 500, 1,000, 1,500 and draw the curve. If it is still going up steeply at 1,500, that is an argument for the rest, if it is flat then more labels of that kind do not help and the authority should know it. I call them on Thursday and say exactly that. To the firm, lots of 500, fifty checked, pay after. And I ask a second firm for a hundred as a trial now, and if the next delivery has again more than one in twenty wrong, we switch. Six of fifty could be five or twenty percent, I would look at another hundred before I fight about it.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'the-demonstration-went-too-well',
      title: 'Twelve right answers and applause',
      areas: ['project-management', 'communication'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 9,
      prompt: `On Tuesday your team showed an assistant that answers questions about building regulations. Twelve prepared questions, twelve right answers, applause. On Wednesday the head of sales tells you that three customers have been promised it in six weeks. On a list of 200 real questions that you did not choose, 61 % of its answers are right and 9 % are wrong but sound sure; in the rest it stays vague or gives no answer.

What do you do?`,
      assesses: 'Corrects a wrong expectation quickly, with facts and options, and admits a share in it.',
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
          listenFor:
            'Keeps to what a wrong answer costs here (a wall built wrongly) and who pays for it, without a lecture (level 3). Giving way is level 2.',
        },
      ],
      rubric: {
        1: 'Accepts the six weeks to avoid trouble, or refuses flatly and blames sales.',
        2: 'Says that it is not ready and how good it is, but offers nothing in its place, or waits until the next meeting to say so.',
        3: 'Speaks to the head of sales at once with the 61 % and 9 %, owns that the demonstration misled, and brings options with dates: something narrower in six weeks, the full thing later with a stated condition for release.',
        4: 'Also, unasked, does at least two of these: explains what a confident wrong answer may cost the customer and derives the condition for release from it; words the message to the three customers together with sales, now; changes demonstrations from then on, for example with questions drawn at random.',
      },
      answerKey: [
        '12 of 12 on prepared questions says almost nothing about real ones. Of the 200, 61 % are right, 9 % confidently wrong and 30 % vague or not answered; with 200 questions, each figure may be off by 4 to 7 points.',
        'Of the 70 % that sound like an answer, 9 are wrong: roughly one in eight. With building regulations that can be dangerous and expensive.',
        'Time matters: on Wednesday the promise is a day old and a call can put it right; in week five it cannot.',
        'Options: show the passages instead of an answer; answer only the most frequent questions, which have been tested; a pilot with one customer’s experts who check everything.',
        'Do not answer a date with another date: nobody knows what it takes to get from 61 to 90 %. Name the day on which you will know more.',
      ],
      redFlags: [
        'Hides behind "the model is only a prototype" without having said so on Tuesday.',
        'Works towards the promised date in silence.',
      ],
      tags: ['expectation-management', 'demonstrations', 'llm-evaluation', 'stakeholders', 'release-criteria'],
      searchPhrases: [
        'sales promised too much',
        'managing expectations',
        'overpromised to customers',
        'demo versus production',
        'hallucinations',
        'rag assistant evaluation',
        'pushing back on sales',
        'confidently wrong answers',
        'launch criteria',
        'pushing back on a deadline',
        'colleague promised customers something not ready',
        'correcting unrealistic hopes after a demo',
        'cherry-picked demo examples',
        'is the chatbot ready for customers',
        'honesty about model limitations',
      ],
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
          text: `I go there the same day, because a promise of yesterday can be corrected by a phone call. And I start with us: we chose those twelve questions, so the impression was wrong and that is our fault. On 200 real ones it is 61 percent right and nine wrong while sounding sure. Then what I can offer. In six weeks: a version which shows the passage of the regulation in place of an answer, or answers only the forty most frequent questions that we have tested, for one of the three as a pilot. The full thing when under two percent are confidently wrong, on a list that we did not choose. I do not know if that is three or six months, I can tell you in four weeks. So which of these would help you most with the three?`,
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
      prompt: `A project at a parcel service predicts which addresses are wrong before a van sets out. Four of its eight months are over; each costs 50,000 euros. The condition agreed for half-time was: find 60 % of the wrong addresses, with false alarms on at most 5 % of the right ones. At that rate of false alarms the model finds 58 % (measured on 400 wrong addresses), and the team asks for the second half. Finance says: below the line, so it ends. The benefit was estimated at 900,000 euros a year if 60 % are found; nothing was said about other values.

You decide. What do you do, and on what grounds?`,
      assesses:
        'Takes a stopping rule seriously but not blindly: measurement error, value still to come, money already spent, and what rules are for.',
      followUps: [
        {
          ask: 'Could the true value be 60 %?',
          listenFor:
            'Easily: by chance alone 58 % may be off by 5 points either way. A first step for a stuck candidate.',
        },
        {
          ask: 'What does the 200,000 already spent mean for the decision?',
          listenFor: 'Nothing; what counts is the 200,000 to come against what it brings. Level 3 keeps to this.',
        },
        {
          ask: 'If you let it pass, what is the rule worth next time?',
          listenFor:
            'A rule that always bends is no rule. Says why this exception serves what the rule was for, writes it down, and sets the next rule better. Unasked it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Goes on because so much has been spent, or ends it because 58 is less than 60 and sees nothing else to consider.',
        2: 'Sees that 58 and 60 hardly differ and lets it go on, or ends it to keep to the rule, without a look at the value; or weighs money and benefit, but asks nothing about what more points are worth and sets no condition.',
        3: 'Knows that the measurement cannot tell 58 from 60, weighs the 200,000 to come against the benefit near 58 %, and decides either way with a reason. Also asks whether the benefit rises steadily or has a threshold, or sets a condition under which it goes on.',
        4: 'Also, unasked, does at least two of these: proposes to use the present model now and sets the price of waiting against what further points bring; shortens the second half or ties it to what it still has to show; treats an exception openly and gives the next rule a range or a measure of value.',
      },
      answerKey: [
        'The standard error of 58 % on 400 is 2.5 points; the 95 % interval is about 53 to 63 %. The measurement cannot say on which side of the line the model is.',
        'If the benefit is in proportion, 58 % is worth 870,000 a year. Nobody has asked whether the present model is good enough to use: four months of use are worth 290,000 (a third of that), more than the second half costs.',
        'The second half must then earn its own 200,000. Each further point brings about 15,000 a year if in proportion, so it takes about 13 points to pay it back within a year.',
        'If the 60 % came from a threshold (for example: only then can each depot do without one van), small differences matter. Ask finance where it came from.',
        'The first 200,000 are gone whatever is decided. Rules are made in advance because later one wants to believe; so an exception needs reasons that would have been accepted beforehand.',
        'Ending it is a good answer as well, if the benefit has a real threshold or if better projects are waiting.',
        'If asked, say: the second half has no target beyond "better"; the present model could be in use within a month; finance will have to look up how the 60 % was chosen.',
      ],
      redFlags: ['Measures again until 60 % appears.', 'Uses the money already spent as an argument.'],
      tags: ['stopping', 'sunk-cost', 'milestones', 'measurement-error', 'decisions'],
      searchPhrases: [
        'go or no-go decision',
        'stage gate',
        'kill criteria',
        'continue or cancel',
        'sunk cost fallacy',
        'confidence interval around a target',
        'just missed the target',
        'cost-benefit of continuing',
        'marginal value of improvement',
        'should we stop this project or carry on',
        'strict rule versus judgement',
        'milestone nearly reached',
        'target set without regard to uncertainty',
        'continued funding decision for an ml project',
        'money already spent should not count',
      ],
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
      prompt: `Tell me about a time when you had promised something for a certain date and did not make it. Begin with the moment when you first noticed.`,
      assesses: 'Notices early, tells early, replans by value, and estimates differently afterwards.',
      followUps: [
        {
          ask: 'How long was it from your first doubt until the people concerned knew?',
          listenFor:
            'Days, with a reason (level 3); weeks of hoping (level 2); they found out by themselves (level 1).',
        },
        {
          ask: 'What did those who waited do differently because you told them?',
          listenFor:
            'The news was of use: they changed the order of their work, took a fallback (level 3). Brings out facts if the story stays general.',
        },
        {
          ask: 'What have you done differently in your estimates since then?',
          listenFor:
            'A concrete change, with an example of its use (level 3). Figures on how well it works count towards level 4.',
        },
      ],
      rubric: {
        1: 'Hid it, delivered something lesser under the same name, or puts all the blame on others.',
        2: 'Told people late, or told them only that it would be late; or told them in time, but longer hours were the main remedy, or little came of it, for those who waited or for the next plan.',
        3: 'Told the people concerned within days of the first sign, with a new estimate or options, and changed something in the next plan. Also agreed with them what to drop or move, or can say what the early news let them do.',
        4: 'Also does at least two of these: had prepared for it (an earlier usable version, a fallback); weighed openly whether date, scope or quality should give way, and why; has since compared estimates with outcomes and can say by how much they were off.',
      },
      answerKey: [
        'Uncertain work misses dates. What differs is when others learn of it and what they can still do about it.',
        'Typical causes in ML: data access, labels, a result that does not reproduce, evaluation that turns out wrong, integration left to the end.',
        'Good stories name the day, the sign, who was told, and what was left out. The length of the delay is not rated.',
        'A candidate who says that it never happened can take a small date, such as one promised to a colleague. One who had little say may tell how they raised it with those who had.',
      ],
      redFlags: [
        'The date was unrealistic from the start, and that was everybody else’s fault.',
        'Proud of nights at work.',
      ],
      tags: ['delivery', 'estimation', 'bad-news', 'replanning'],
      searchPhrases: [
        'missed deadline',
        'late delivery story',
        'failure story',
        'telling people early about delays',
        'slipping schedule',
        'owning a mistake',
        'lessons about estimates',
        'project ran late',
        'tell me about failing to deliver on time',
        'breaking bad news to a stakeholder',
        'keeping commitments and accountability',
        'early warning signs of a delay',
        'when did you realise you were behind',
        'broken promise at work',
      ],
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
          listenFor:
            'With other items, by worth and effort, however roughly (level 3). Helps a candidate whose story is vague.',
        },
        {
          ask: 'Was it built later?',
          listenFor:
            'Followed it up: it was never missed, or it was and why. Evidence, such as use or requests counted, goes towards level 4.',
        },
      ],
      rubric: {
        1: 'Left it out without telling anybody, or quietly gave up what protected users (tests, checks, a way back) to be on time.',
        2: 'Dropped it because time ran out and explained that afterwards; did not compare it with anything else.',
        3: 'Chose it deliberately by comparing worth and effort, discussed it beforehand with those who wanted it, and delivered the rest.',
        4: 'Also does at least two of these: made it cheap to leave out (a stopgap, a design that lets it come later); checked afterwards by evidence whether it was missed; made a later choice differently because of that.',
      },
      answerKey: [
        'This is an everyday skill: scope is what a senior engineer can change most often. The story can be small.',
        'Leaving out safeguards is borrowing rather than prioritising; it may be right if it is said openly and paid back soon.',
        'Good signs: a list in order of worth, a conversation, a date, a look back.',
        'A case in which leaving it out was a mistake that was then put right is just as good.',
      ],
      redFlags: ['Users or colleagues who wanted it are made fun of.', 'Quality checks are the first thing to go.'],
      tags: ['prioritisation', 'scope', 'stakeholders', 'delivery'],
      searchPhrases: [
        'descoping',
        'saying no to a feature',
        'minimum viable product',
        'mvp',
        'cutting scope',
        'scope creep',
        'trade-offs under a deadline',
        'disappointed stakeholder',
        'must-have or nice-to-have',
        'what did you decide not to build',
        'prioritisation example from your experience',
        'moscow prioritisation',
        'telling stakeholders they will not get everything',
        'dropped a requirement to ship on time',
        '80/20 scope decision',
      ],
      since: '0.2.0',
    },
    {
      id: 'six-months-for-sound-and-bearings',
      title: 'Six months for sound and bearings',
      areas: ['project-management', 'problem-solving'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 28,
      prompt: `A maker of conveyor belts wants to use microphones to hear worn bearings before they fail. You have four people, six months and 400,000 euros; the four together cost 60,000 of that a month. A breakdown costs a customer about 30,000 euros, and the 800 belts in use have some 120 breakdowns a year, of every kind. So far there are 50 hours of recordings from one hall, with three bearing failures. In six months the board wants to know whether this can become a product.

Plan the six months: stages, what each must show, and when you would stop.`,
      assesses:
        'Plans uncertain work with the largest risks first, cheap tests, criteria set beforehand and a real chance to stop.',
      followUps: [
        {
          ask: 'Which single fact, if false, kills the idea?',
          listenFor:
            'That wear can be heard early enough, above the noise, in other halls too. Helps a candidate whose plan begins with building.',
        },
        {
          ask: 'If you put microphones on 40 belts, how many failures will you have heard after three months?',
          listenFor:
            'One or two breakdowns of any kind: 120 / 800 x 40 / 4 = 1.5, and not all come from bearings. So waiting will not do: produce wear on a test bench, or choose belts whose bearings are due. Unasked it counts towards level 4.',
        },
        {
          ask: 'What do you tell the board if after two months it works in one hall only?',
          listenFor: 'A criterion was set for this beforehand: a narrower product, or stop with money left (level 3).',
        },
        {
          ask: 'Where could you be wrong about the benefit?',
          listenFor:
            'Not all breakdowns come from bearings, not all of those would be caught in time, and false alarms cost visits (level 3 when asked).',
        },
      ],
      rubric: {
        1: 'Plans data collection, model and product one after the other, and learns in month six whether it works; no point at which it could end.',
        2: 'Has stages with dates, but what they must show is activity ("model trained"), or the greatest doubts come last; or orders them well, but waits for failures to come and never adds up the cost.',
        3: 'Orders by risk: is it audible early and in other halls, are there enough failures to learn from, is it worth it; and makes each stage short, with a measure that decides whether it goes on. Also gets failures from a test bench or from belts that are due, or shows that the plan stays within the money.',
        4: 'Also, unasked, does at least two of these: works out how few failures will occur by themselves and how little that can prove; estimates the benefit as a range and what a customer could pay; compares with something simpler (a vibration sensor, replacement by running hours); says what the board will and will not know after six months.',
      },
      answerKey: [
        'Money: 6 x 60,000 = 360,000, so 40,000 remain for microphones and the test bench.',
        'Rate: 120 / 800 = 0.15 breakdowns per belt and year. Forty belts for three months: 1.5 breakdowns expected, and a chance of 22 % of none at all. All 800 belts would have 30 in three months, but cannot all be fitted.',
        'So failures must be produced or sought out: bearings worn on purpose on a bench, old bearings collected by service, belts chosen by running hours. A bench shows that wear is audible, not that it works in the field.',
        'Benefit: at most 120 x 30,000 = 3.6 million a year over all customers. If half of the breakdowns are bearings and half of those are caught: 900,000, less false alarms. One a year for each belt, at 500 euros for the visit, costs 400,000. That leaves 500,000, or 625 euros per belt and year: the most that microphone, connection and service may cost. The shares and the 500 are invented.',
        'Sensible stages: weeks 1 to 4, can it be heard (the three failures, the bench, a vibration sensor beside it)? Weeks 5 to 12, does it hold in other halls, with how many false alarms a week? Months 4 and 5, a silent trial at two customers. Month 6, the decision, with figures. Each has its bar set beforehand.',
        'A cheap vibration sensor, or replacing bearings by running hours, may do just as well.',
      ],
      redFlags: ['Splits three failures into training and test and reports accuracy.', 'No stage can fail.'],
      tags: ['planning', 'risk', 'milestones', 'stopping', 'predictive-maintenance'],
      searchPhrases: [
        'ml roadmap',
        'de-risking a project',
        'proof of concept plan',
        'kill criteria',
        'stage gates',
        'feasibility with little data',
        'few failure examples',
        'acoustic anomaly detection',
        'iot sensor project',
        'project plan from scratch',
        'test the riskiest assumption first',
        'planning a research project with uncertain outcome',
        'condition monitoring product',
        'can this idea become a product',
        'exploratory project budget and team plan',
        'when would you pull the plug',
      ],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const projectManagement = typed
