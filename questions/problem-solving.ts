import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const BISECT = {
  solution: `import math

def first_bad(count, crashes, risk=0.01, rate=0.3):
    steps = max(1, math.ceil(math.log2(max(2, count - 1))))
    quiet = math.ceil(math.log(risk / steps) / math.log(1 - rate))
    good, bad = 0, count - 1
    while bad - good > 1:
        middle = (good + bad) // 2
        if any(crashes(middle) for _ in range(quiet)):    # a crash is proof, so any() stops there
            bad = middle
        else:
            good = middle
    return bad`,
  tests: `import random

rng = random.Random(5)
wrong = runs = most = 0
for _ in range(1500):
    first, used = rng.randrange(1, 1000), 0

    def crashes(version):
        global runs
        runs += 1
        return version >= first and rng.random() < 0.3

    before = runs
    wrong += first_bad(1000, crashes) != first
    most = max(most, runs - before)
assert wrong <= 23, wrong            # 1 % of 1500 is 15, and two standard deviations more
assert most <= 210, most
assert runs / 1500 < 150, runs / 1500
assert first_bad(2, lambda version: version == 1) == 1`,
  once: `def first_bad(count, crashes, risk=0.01):
    good, bad = 0, count - 1
    while bad - good > 1:
        middle = (good + bad) // 2
        if crashes(middle):
            bad = middle
        else:
            good = middle
    return bad`,
  all: `def first_bad(count, crashes, risk=0.01):
    good, bad = 0, count - 1
    while bad - good > 1:
        middle = (good + bad) // 2
        if sum(crashes(middle) for _ in range(20)):
            bad = middle
        else:
            good = middle
    return bad`,
  each: `import math

def first_bad(count, crashes, risk=0.01):
    quiet = math.ceil(math.log(risk) / math.log(0.7))
    good, bad = 0, count - 1
    while bad - good > 1:
        middle = (good + bad) // 2
        if any(crashes(middle) for _ in range(quiet)):
            bad = middle
        else:
            good = middle
    return bad`,
} as const

const set = {
  id: 'problem-solving',
  title: 'Problem solving',
  summary: 'Decomposing, hypotheses, root causes, creativity, and knowing when not to use ML.',
  questions: [
    {
      id: 'which-part-of-the-fall-is-real',
      title: 'Which part of the fall is real',
      areas: ['problem-solving', 'statistics'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `The share of searches with a click fell from 40.0 % to 36.8 % in a week. A new ranking model went live in the same week, and everybody wants it rolled back. You have the table below.

Find out what happened, and say what you would do about the ranking model.`,
      materials: [
        {
          title: 'Searches and share with a click',
          format: 'markdown',
          content: `| | last week: searches | share | this week: searches | share |
|---|---|---|---|---|
| app | 600,000 | 48.0 % | 440,000 | 48.6 % |
| web | 400,000 | 28.0 % | 400,000 | 28.3 % |
| partner widget (old ranking) | 0 | – | 60,000 | 6.8 % |`,
        },
      ],
      assesses: 'Decomposes a change into mix and effect, and keeps correlation in time from deciding.',
      followUps: [
        { ask: 'In which row did the share fall?', listenFor: 'In none. The mix changed. A hint for the stuck.' },
        {
          ask: 'The app has 160,000 searches fewer. Is that a matter for you?',
          listenFor: 'Yes: perhaps the larger problem: logging, an app release, or people who stopped (level 3).',
        },
        {
          ask: 'Can you say now that the new model is better?',
          listenFor:
            'Not from before and after: needs a test with random assignment; the rows are at best a hint (level 4).',
        },
      ],
      rubric: {
        1: 'Rolls the model back because of the timing, or offers a cause without looking at the rows.',
        2: 'Looks at rows but cannot explain how all rise while the whole falls.',
        3: 'Shows by numbers that the fall comes from the new widget and the smaller share of the app, keeps the model, and follows the missing app searches.',
        4: 'Also sizes the parts (about 2.1 points for the widget, 1.5 for the smaller share of the app, rows up by 0.5), sees that the missing searches may themselves have lifted the app row, asks for a test with random assignment, and proposes a report by channel.',
      },
      answerKey: [
        'Whole: (0.48 x 600 + 0.28 x 400) / 1,000 = 40.0 %; now (0.486 x 440 + 0.283 x 400 + 0.068 x 60) / 900 = 36.8 %.',
        'Without the widget this week is (213.84 + 113.2) / 840 = 38.9 %: the widget explains about 2.1 points, the smaller share of the app about 1.5, and the rows rose by 0.4 to 0.5.',
        'Each channel rose slightly: Simpson’s paradox.',
        'App searches fell by 27 %: check logging and releases first, then behaviour.',
        'The widget does not even use the new model.',
        'No evidence against the model; no proof for it either. If the 160,000 missing app searches had a share of 46.4 %, slightly below the average, their absence alone lifts the app from 48.0 to 48.6 %.',
      ],
      redFlags: ['Acts on the first story.', 'Overlooks the lost searches because the ratio was asked for.'],
      tags: ['root-cause', 'simpsons-paradox', 'decomposition', 'metrics'],
      since: '0.1.0',
    },
    {
      id: 'a-model-where-a-form-would-do',
      title: 'A model where a form would do',
      areas: ['problem-solving', 'decision-making'],
      kind: 'situational',
      difficulty: 'easy',
      minutes: 9,
      prompt: `An authority for building permits wants a model that reads applications and predicts which are incomplete, because 45 % come back for missing papers and each round costs six weeks. There are 9,000 applications a year, mostly scanned. A vendor offers the model for 300,000 euros.

Tell me what you would do in your first two weeks, and how you would reach a recommendation.`,
      assesses: 'Questions whether ML is the right means, finds causes first, and compares with simple remedies.',
      followUps: [
        {
          ask: 'What do the returned applications lack, most often?',
          listenFor: 'Would count a sample; probably a few papers make up most. First step for those who plan a model.',
        },
        {
          ask: 'Why do applicants leave them out?',
          listenFor: 'Form, wording, need that depends on the case; talks to applicants (level 3).',
        },
        {
          ask: 'When would you recommend the model after all?',
          listenFor: 'If completeness depends on content that a rule cannot check, and volume pays for it (level 4).',
        },
      ],
      rubric: {
        1: 'Starts with OCR and a classifier, or accepts the vendor’s offer, without looking at one returned application.',
        2: 'Says "maybe no ML is needed" but has no plan to find out why applications come back.',
        3: 'Counts reasons in a sample, watches how applications are made, and proposes a simple remedy that fits them (a checklist, an online form that asks for what is missing, or a check by a clerk on the day of receipt), with an estimate of its effect.',
        4: 'Also compares cost and effect of form, early check by a clerk and model, plans a trial, and names what would speak for ML.',
      },
      answerKey: [
        '45 % of 9,000 are about 4,050 applications a year that come back, some of them perhaps more than once.',
        'A prediction does not complete an application: the remedy acts before sending.',
        'A sample of 200 returned applications takes days and shows the distribution of reasons to within about 7 points.',
        'An online form with required fields depending on the case, or a check by a clerk on the day of receipt, may remove most of it.',
        'ML may help in reading scans or checking content of plans later.',
        '300,000 euros are 74 euros for each return of a year if the model prevented all 4,050, and 148 if it prevented half. Compare with the price of a form and of an hour of a clerk.',
      ],
      redFlags: ['Sees only the technique.', 'Despises the simple remedy.'],
      tags: ['when-not-to-use-ml', 'root-cause', 'process-improvement'],
      samples: [
        {
          level: 1,
          text: `300,000 is a lot, but with open source we can do it ourselves cheaper. First two weeks: I set up an OCR pipeline, Tesseract or a cloud service, extract the text of the scans, then I label about a thousand applications as complete or incomplete, we have the history for that, and I train a classifier, perhaps a layout model. I think 85 percent accuracy is realistic as a start. Each incoming application gets a probability of being incomplete and those above a threshold go into a special queue. Then I compare it with the vendor’s model on the same test set. If ours is in the same range I would recommend to build it, otherwise buy. Handwriting can be a problem, for that we would need a better OCR.`,
        },
        {
          level: 2,
          text: `I would first ask if one needs machine learning for this at all. Often these problems can be solved with simple rules, a complete application needs certain documents, so that is a checklist, it is not really a prediction. I would say that to the authority. Also I would look at the process and talk with stakeholders, and do a workshop to collect requirements. Then evaluate the options: vendor model, own model, rules, process change, in a matrix with cost, time and risk. The data quality with the scans could be a problem. After two weeks I would have an overview and recommend to start with something simple, an MVP, and then see. 300,000 euros seems too much to me for that.`,
        },
        {
          level: 3,
          text: `I would spend the first days in their mail room. Take two hundred applications that came back, at random, and write for each what was missing. That takes maybe three days and I know the shares to within seven points. I would guess two or three papers make most of it, and that people did not know they need them. 45 percent of 9,000 are four thousand rounds of six weeks. A prediction comes after the thing has been sent, so it does not make it complete. An online form which asks for the paper depending on what you build, or a clerk who looks on the day of arrival with a list and calls, that does. I estimate from the sample how many would have been avoided, and recommend on that.`,
        },
        {
          level: 4,
          text: `Week one, two hundred returned applications, reason by reason, and I sit beside two architects while they fill one in. Week two, I take the top reasons and try: print a checklist per type of building, and in one district a clerk checks within a day and phones. Count how many come back over six or eight weeks against the other districts, then we have a number in place of my opinion. Costs: 300,000 by four thousand returns is 74 euros for each one, and only if the model prevents all, if it is half then 148. A clerk needs ten minutes. A form perhaps 50,000 once. So I expect the form plus the early look. When would I say ML? If the sample shows that the papers are there but wrong, the drawing does not fit the description, or if the clerks drown in reading scans. Then I would come back to the vendor, with our two hundred as their test.`,
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'counting-people-without-watching-them',
      title: 'Counting people without watching them',
      areas: ['problem-solving', 'responsible-ml'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 25,
      prompt: `A library with 14 reading rooms wants to show on its website how many seats are free, room by room, correct to within ten seats nine times out of ten. The representatives of the staff have refused cameras. The budget is 20,000 euros, the date in four months. Rooms have one or two doors, 40 to 150 seats (1,200 in all) and wireless internet. On a busy day about 300 people enter a large room and leave it again.

Work out at least three different ways, and lead me to the one that you would try first.`,
      assesses:
        'Generates truly different solutions, tests them against constraints, and combines measurement with modelling.',
      followUps: [
        {
          ask: 'What already changes in the room when a person sits down?',
          listenFor: 'Network connections, doors, seats, air, sound. Widens the search for the stuck.',
        },
        {
          ask: 'A door counter errs by 1 % a passage. What is its error in the evening?',
          listenFor: 'Errors add up over the day; needs a reset at night or a second source (level 3).',
        },
        {
          ask: 'How do you learn the true number for testing?',
          listenFor: 'Counts by hand at set times, a plan for how many (levels 3 and 4).',
        },
      ],
      rubric: {
        1: 'Proposes cameras all the same, or one gadget without thought of error.',
        2: 'Several variants of one idea, or no check against ten seats and 20,000 euros.',
        3: 'Three different ways with their kind of error, cost and privacy; a choice with a trial in one room and counts by hand.',
        4: 'Also fuses sources (door counts corrected by wireless counts), reckons the error through a day, treats privacy by design, and says which result would move them to plan B.',
      },
      answerKey: [
        'Ways: counters at doors (infrared, pressure); number of devices on the wireless network by room, scaled; seat sensors; carbon dioxide; staff rounds; reservation or check-in.',
        'Door counters drift: with 600 passages a day and independent 1 % errors the spread is about 2 to 3, but a bias of 1 % in one direction makes 3 to 6 by evening. Simple counters that miss people side by side may be wrong by 5 %: 15 or more, beyond the ten seats. Reset nightly and correct during the day.',
        'Devices a person vary (0 to 3) and by time of year: calibrate; counts only, no addresses kept.',
        'Seat sensors: 1,200 seats at even 20 euros are 24,000 euros and exceed the budget.',
        'Budget: 14 rooms at about 1,400 euros each.',
        'A combination, door counts for changes and wireless for level, is a simple filter and robust.',
      ],
      redFlags: ['Ignores the refusal of cameras.', 'No way to know the truth.'],
      tags: ['creativity', 'sensors', 'privacy', 'trade-offs'],
      since: '0.1.0',
    },
    {
      id: 'a-problem-that-was-another-problem',
      title: 'A problem that turned out to be another',
      areas: ['problem-solving'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about a time when you were asked to solve one problem and found that the real problem was a different one. What made you look further, and how did you convince the people who had asked?`,
      assesses: 'Questions the given framing on evidence, and takes others along to the better problem.',
      followUps: [
        {
          ask: 'What did you see that others had also seen but passed over?',
          listenFor: 'A specific observation and the habit behind it.',
        },
        {
          ask: 'What would have happened had you solved the first problem well?',
          listenFor: 'Understands the cost of the wrong question (level 3). Helps when the story is thin.',
        },
        {
          ask: 'How did the person who had asked take it?',
          listenFor: 'They could keep face and took part in the find (level 4).',
        },
      ],
      rubric: {
        1: 'Delivered what was asked although they saw that it would not help, or dropped the request for a favourite project of their own.',
        2: 'Found the other problem late or by chance; others were told, not convinced.',
        3: 'Noticed a contradiction, checked it cheaply, reframed with those concerned, and the result shows that it was right.',
        4: 'Also weighed whether to solve the first problem all the same, let those who had asked share in the find so that nobody lost face, and tells how they now test the framing at the start.',
      },
      answerKey: [
        'Typical: a slow model that was a slow database; poor accuracy that was poor labels; churn that was a billing fault; a request for ML that was a wish for a report.',
        'Look for the observation, the cheap check, the talk with the person who asked, and the outcome.',
        'Also good: a case in which the first framing proved right and the candidate tells why doubting was worth it.',
        'The find should not make somebody look foolish.',
      ],
      redFlags: ['The story is about being cleverer than others.', 'No check before the new claim.'],
      tags: ['reframing', 'root-cause', 'critical-thinking'],
      enemies: ['a-request-that-turned-into-another'],
      since: '0.1.0',
    },
    {
      id: 'five-suspects-and-one-afternoon',
      title: 'Five suspects and one afternoon',
      areas: ['problem-solving', 'scalability-and-performance'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `A forecast of passengers has been wrong since Monday. Your team agrees on five possible causes, only one of which is at work, and on how likely each is and how long it takes to check. A check gives a sure answer. You are alone this afternoon.

In which order do you check, and why?`,
      materials: [
        {
          title: 'The suspects',
          format: 'markdown',
          content: `| | cause | probability | minutes to check |
|---|---|---|---|
| A | the new model version | 40 % | 90 |
| B | ticket data arrive late | 25 % | 15 |
| C | holiday calendar is missing | 15 % | 5 |
| D | a change in the shop’s counting | 15 % | 60 |
| E | clock change in one job | 5 % | 10 |`,
        },
      ],
      assesses: 'Orders an investigation by what a check can tell for its cost, and questions the list.',
      followUps: [
        {
          ask: 'Compare starting with A to starting with C. What have you lost if each turns out not to be it?',
          listenFor: '90 minutes against 5. The idea that helps a stuck candidate.',
        },
        {
          ask: 'A second person is free. How do you share the work?',
          listenFor: 'One takes A, the other C, B, E, D: about 57 minutes on average. Any split near that is level 3.',
        },
        {
          ask: 'Would you do something else before any check?',
          listenFor:
            'If rolling back to the old version is quick and safe, it may stop the harm and test A at once. Unasked it is level 4.',
        },
      ],
      rubric: {
        1: 'Starts with A because it is the most likely, and sees nothing gained by another order; or checks in the order of the list.',
        2: 'Starts with the short checks by feeling, without weighing probability, or only by minutes.',
        3: 'Weighs probability against minutes and gets C, B, E, A, D (or the same with a good reason for one swap), and can say why E comes before A.',
        4: 'Also, unasked, notes that the last check is spared if the list is complete, or that the list may be wrong and what then; or first limits the harm, for example by going back to the old version if that is cheap.',
      },
      answerKey: [
        'Probability by minute: C 0.030, B 0.017, E 0.005, A 0.0044, D 0.0025. In descending order the mean time to the cause is least.',
        'Mean time in that order: 0.15 x 5 + 0.25 x 20 + 0.05 x 30 + 0.4 x 120 + 0.15 x 180 = 82 minutes. By probability alone (A B C D E) it is 113.',
        'If one of the five must be it, the last need not be checked: then D is known after 120 minutes and the mean is 73.',
        'E and A are nearly equal: swapping them is no error.',
        'The probabilities are guesses. What counts is the habit: cheap checks that can rule out much come first.',
        'As good: a check that splits the list in two (do errors begin at the hour of the deployment or at midnight?).',
      ],
      redFlags: ['Falls in love with one cause.', 'Changes three things at once to see whether it helps.'],
      tags: ['hypotheses', 'root-cause', 'investigation', 'prioritisation'],
      since: '0.2.0',
    },
    {
      id: 'late-on-tuesdays-in-the-north',
      title: 'Late on Tuesdays in the north',
      areas: ['problem-solving', 'data-oversight'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A model tells people when their new furniture will arrive. Since the first week of September complaints have risen. You have cut the error in several ways and got the table. The model is retrained each night; nothing in its code was changed.

What could be going on, and what would you look at next to tell the possibilities apart?`,
      materials: [
        {
          title: 'Mean of actual minus predicted arrival, minutes, September (August: all between 1 and 4)',
          format: 'markdown',
          content: `| depot | Mon | Tue | Wed | Thu | Fri | Tue, vans leaving before 9 | Tue, leaving after 9 |
|---|---|---|---|---|---|---|---|
| north | 3 | 26 | 5 | 2 | 3 | 41 | 4 |
| south | 2 | 3 | 2 | 4 | 2 | 3 | 3 |
| west | 4 | 2 | 3 | 2 | 5 | 2 | 2 |`,
        },
        {
          title: 'North depot, early vans on a Tuesday',
          format: 'text',
          content: `first stop   late by 40 min
fifth stop   late by 42 min
tenth stop   late by 41 min
features of the model: distance, weekday, hour of planned departure, stops, weather, mean of last 28 days`,
        },
      ],
      assesses:
        'Uses pattern and contrast in data to form few, testable hypotheses and the observation that separates them.',
      followUps: [
        {
          ask: 'The van is late by 40 minutes already at the first stop. What does that rule out?',
          listenFor:
            'Traffic and stops on the way: the delay arises before or at departure. Key for a stuck candidate.',
        },
        {
          ask: 'Why does a model that is trained each night not learn this?',
          listenFor:
            'Its mean over 28 days mixes all weekdays and hours; only one early Tuesday a week, and depot may not be a feature. Level 3 names one such reason.',
        },
        {
          ask: 'Which single record would you ask for?',
          listenFor: 'Actual departure from the gate against planned, north, Tuesday mornings. Level 3.',
        },
      ],
      rubric: {
        1: 'Retrains, adds features or blames traffic without using the contrasts in the table.',
        2: 'Names the pattern (north, Tuesday, early) but jumps to one cause, or lists causes that the stops contradict.',
        3: 'Infers from the equal delay at all stops that vans start late; offers at least two causes that fit (loading bay or staff busy on Tuesday mornings, planned times no longer true, clock of one device), and names the record which would tell them apart.',
        4: 'Also, unasked, explains why the model cannot follow (28-day mean, no feature for depot by day), separates mending the cause from telling customers a true time now, and would watch such pockets with errors by depot, day and hour.',
      },
      answerKey: [
        'The pocket is one depot, one day, early vans; the effect began in September; it is the same at the first and the tenth stop. So the delay is there at departure and does not grow.',
        'Causes that fit: something occupies the loading bay or the loaders on Tuesday mornings (a delivery, cleaning, a meeting), the plan says 7:30 but the shift begins at 8:10, a wrong clock in one device (less likely: only on one day).',
        'Next: times at the gate against the plan on Tuesdays, the depot’s calendar since September, and a call to the people at the depot. The call is likely the quickest.',
        'Numbers agree: if about 60 % of Tuesday vans leave early, 0.6 x 41 + 0.4 x 4 = 26.',
        'Depot is not among the features; one pocket is a small share of all rows, so retraining hardly moves it. Even with the feature the cause remains: people get their furniture late, only better announced.',
        'Until then: add 40 minutes to early Tuesday vans of the north by hand, with an end date.',
      ],
      redFlags: ['Wants more data before looking at the data there are.', 'Never thinks of asking the depot.'],
      tags: ['root-cause', 'error-analysis', 'slices', 'hypotheses'],
      since: '0.2.0',
    },
    {
      id: 'who-should-be-reminded',
      title: 'Who should be reminded',
      areas: ['problem-solving', 'decision-making'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 11,
      prompt: `A driving school wants a model that predicts who will miss a lesson, so that the office can call them. Of 12,000 lessons a year 8 % are missed; each missed one costs 40 euros. A call costs 1.50 and prevents half of the misses among those called. You have the three proposals below.

Which do you recommend?`,
      materials: [
        {
          title: 'Proposals',
          format: 'markdown',
          content: `| | who is reminded | share of all misses among them | cost to build | yearly upkeep |
|---|---|---|---|---|
| model | the 20 % with the highest score, by call | 60 % | 15,000 | 4,000 |
| rule | the 20 % who have missed before, by call | 45 % | 500 | 0 |
| message | everybody, a text message at 0.08; in a trial it prevented 30 % of all misses | 100 % | 1,000 | 200 |`,
        },
      ],
      assesses: 'Compares ML with simpler means on the outcome that counts, upkeep included.',
      followUps: [
        {
          ask: 'How many misses does each prevent in a year?',
          listenFor: '288, 216 and 288 of 960. Gives a stuck candidate the way.',
        },
        {
          ask: 'Could one combine them?',
          listenFor:
            'Message to all, calls to a few; but effects overlap and must be tried. Level 3 when asked; with a test proposed unasked, level 4.',
        },
        {
          ask: 'At which size would the model be worth it?',
          listenFor:
            'Never against the message here, as it prevents no more and costs more; against the rule it brings 2,880 a year before 4,000 of upkeep, so it needs some 40 % more lessons just to pay its upkeep. Level 4 if unasked.',
        },
      ],
      rubric: {
        1: 'Recommends the model as it finds most misses, without money, or counts misses found as misses prevented.',
        2: 'Computes part of it (calls or prevented misses) but leaves out upkeep, or compares only model and rule.',
        3: 'Computes the yearly net of all three (about 3,900, 5,000 and 10,400 after upkeep) and recommends the message, with a remark on what is uncertain.',
        4: 'Also, unasked, questions the inputs that decide (the 30 % from one trial, half prevented by a call), asks why lessons are missed and whether rescheduling in the message would do more, or says what would change the choice.',
      },
      answerKey: [
        '8 % of 12,000 = 960 misses a year.',
        'Model: 2,400 calls cost 3,600; 0.6 x 960 / 2 = 288 prevented = 11,520; net 7,920, less 4,000 upkeep = 3,920, and 15,000 to build.',
        'Rule: same calls; 0.45 x 960 / 2 = 216 prevented = 8,640; net 5,040 a year.',
        'Message: 12,000 x 0.08 = 960 euros; 288 prevented = 11,520; net 10,560, less 200 = 10,360 a year.',
        'So the message brings as many as the model at a fraction of the cost. It needs no prediction as reminding those who would come anyway costs almost nothing.',
        'The general point: prediction is worth money only where the action is dear or harmful for those who do not need it.',
        'Doubts: effect of one trial, misses prevented twice in a combination, people annoyed by messages (small).',
      ],
      redFlags: ['Assumes that the question must be answered with a model.', 'Compares by accuracy.'],
      tags: ['when-not-to-use-ml', 'cost-benefit', 'simplicity', 'baselines'],
      since: '0.2.0',
    },
    {
      id: 'far-enough-down',
      title: 'Far enough down',
      areas: ['problem-solving'],
      kind: 'conceptual',
      difficulty: 'medium',
      minutes: 6,
      prompt: `After an incident somebody says: "We found the root cause: a null in the price column." When is a cause deep enough to stop looking?`,
      assesses: 'Understands causes as chains and conditions, and stops where action is worth it.',
      followUps: [
        {
          ask: 'What would you ask next about the null?',
          listenFor:
            'Why it came, why nothing stopped it, why it did such harm, why it was found late. A start for the stuck.',
        },
        {
          ask: 'How do you test that it was the cause?',
          listenFor:
            'Bring it about again, or take it away and see the harm go; explains timing and extent, and also what did not happen (level 3).',
        },
        {
          ask: 'When would you stop even though deeper causes exist?',
          listenFor: 'When the next layer costs more than it prevents, or is outside one’s reach. Level 4 unasked.',
        },
      ],
      rubric: {
        1: 'Content with the null, or goes on until a person is found who made the mistake.',
        2: 'Asks "why" several times as a ritual towards one deepest cause, without a test or a reason to stop.',
        3: 'Says that the cause must explain when, where and how much, and be tested; and looks at several conditions (origin, missing check, spread, late discovery), each a place to act.',
        4: 'Also, unasked, chooses the depth by what can be prevented at which cost, counting other incidents which the same mend would have prevented; or says how one sees later that it was not enough.',
      },
      answerKey: [
        'There is seldom one root: the null, the code that turned it into 0, the missing check and the silent alarm were all needed. Each is a place to cut.',
        'Tests of a cause: reproduces the harm; without it the harm is absent; fits the time of onset and the unaffected parts.',
        'Stop where a mend is worth its price; a mend that would have stopped three other incidents too is deeper in the useful sense.',
        '"Human error" is no end: ask what made the error easy and its effect large.',
        'Asking why five times is a helpful habit, but follows one branch only.',
      ],
      redFlags: ['Ends at a name.', 'A correlation in time is enough.'],
      tags: ['root-cause', 'incident-review', 'critical-thinking'],
      since: '0.2.0',
    },
    {
      id: 'a-language-model-for-a-fixed-form',
      title: 'A language model for a fixed form',
      areas: ['problem-solving', 'programming'],
      kind: 'conceptual',
      difficulty: 'easy',
      minutes: 6,
      prompt: `Each night 40,000 e-mails arrive that one and the same program writes: order number, date and amount stand in lines that always look alike. A colleague has built a reader on a language model; it gets 99.4 % right at 0.2 cents an e-mail. What do you say?`,
      assesses: 'Chooses the simplest means that fits the input, with error, cost and failure behaviour in view.',
      followUps: [
        {
          ask: 'How many orders are wrong each night?',
          listenFor: '0.6 % of 40,000: 240, and nobody knows which. Moves a candidate who takes 99.4 % as very good.',
        },
        {
          ask: 'The program that writes the e-mails is changed one day. What happens in each case?',
          listenFor:
            'A strict parser fails loudly; the language model may go on, rightly or wrongly, in silence. Level 3 weighs both.',
        },
        {
          ask: 'When would the language model be the right choice?',
          listenFor:
            'Many senders, free text, changing layouts. Or to help write the parser. Level 4 draws the line unasked.',
        },
      ],
      rubric: {
        1: 'Praises it as modern and robust, or proposes a better prompt or a larger model.',
        2: 'Says that plain parsing is enough because it is cheaper, without the errors or what happens when the format changes.',
        3: 'Recommends a parser with strict checks: exact on a fixed format and loud on a changed one; points to some 240 wrong orders a night; suggests asking the sender for the data directly.',
        4: 'Also, unasked, sets the condition under which a model is right, or combines: parser first, refused mails to a model or a person with a count that rings; and tells the colleague without belittling the work.',
      },
      answerKey: [
        '40,000 x 0.6 % = 240 wrong records a night, spread unpredictably. 40,000 x 0.2 cents = 80 euros a night, about 29,000 a year.',
        'A pattern or parser on a fixed format is exact; what does not match is refused and counted, so that a changed format shows in the first night.',
        'Best of all: the sender’s program could send the data in a structured form. Ask first.',
        'A model is right for many layouts or free text; or as the second way for the few refused mails.',
        'The misconception: that a model is more robust. It is more tolerant, which hides changes.',
      ],
      redFlags: [
        'Never asks whether the data exist in another form.',
        'Treats every text problem as a task for language models.',
      ],
      tags: ['when-not-to-use-ml', 'simplicity', 'parsing', 'language-models'],
      enemies: ['three-chores-at-a-campsite'],
      since: '0.2.0',
    },
    {
      id: 'fourteen-attempts',
      title: 'Fourteen attempts',
      areas: ['problem-solving', 'model-development'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A team grades scanned wool by eye quality, four grades. The model agrees with the recorded grade in 81 % of cases. In three months the team made fourteen attempts to get to 90 %, some of which you see below; each was measured on the same 1,200 fleeces. They ask you for ideas for the fifteenth.

What do you do?`,
      materials: [
        {
          title: 'Attempts',
          format: 'markdown',
          content: `| attempt | agreement |
|---|---|
| base model | 81.0 % |
| larger network | 81.4 % |
| twice the pictures | 81.2 % |
| pictures of higher resolution | 80.7 % |
| other network, pre-trained | 81.3 % |
| five models averaged | 81.6 % |
| … nine more | 80.5 to 81.5 % |

The recorded grade comes from one of six graders; each fleece was graded once.`,
        },
      ],
      assesses: 'Questions the premise when nothing helps: what limits the result, and whether the target makes sense.',
      followUps: [
        {
          ask: 'What do fourteen results within one point have in common?',
          listenFor:
            'Something they all share limits them: labels, or information not in the picture. Opens the question.',
        },
        {
          ask: 'How would you find out within a week whether 90 % is possible?',
          listenFor:
            'Let two or three graders grade 200 fleeces again, independently, and from the picture alone. Level 3.',
        },
        {
          ask: 'Two graders agree in 82 %. What do you tell the customer?',
          listenFor:
            'That the model is about as near to a grader as graders to each other; the target must be set anew, against agreed grades or money. Level 4 thinks of this unasked.',
        },
      ],
      rubric: {
        1: 'Suggests the next architecture, more pictures or tuning, or picks 81.6 % as progress.',
        2: 'Suspects the labels but proposes to clean them or relabel everything without finding out how large the problem is.',
        3: 'Sees that all attempts share a limit, measures agreement between graders (and from pictures alone) on a sample before anything else, and says what each outcome would mean for the work.',
        4: 'Also, unasked, knows that one-point differences on 1,200 are noise; asks what a wrong grade costs and whether neighbouring grades matter less; redefines the target (agreed grades as reference, money, unsure fleeces to people) and states when to stop.',
      },
      answerKey: [
        'Standard error at 81 % on 1,200: 1.1 points. All fourteen attempts lie within what chance gives, though paired comparison would be somewhat sharper.',
        'When very different changes all fail alike, look for what they share: noisy labels, missing information (feel and smell are not in a picture), or the measure.',
        'If two graders agree in 82 %, then even a perfect copy of one grader would reach 82 % against another; 90 % against single grades is out of reach for anybody.',
        'A reference agreed by three graders for 300 fleeces could show that the model is better than 81 % suggests.',
        'From the picture alone: if graders at the screen agree with those at the table in, say, 70 %, the picture lacks information; then another sensor is worth more than another network.',
        'Other useful questions: who uses the grade, does one step off matter, is there a price curve.',
      ],
      redFlags: [
        'Has an architecture ready before looking at the table.',
        'Reports the best of fourteen as the result.',
      ],
      tags: ['critical-thinking', 'label-noise', 'agreement', 'performance-ceiling'],
      enemies: ['two-readers-and-a-rare-disease'],
      samples: [
        {
          level: 1,
          text: `81.6 with the five averaged is the best so far, so that is the direction. I would combine what has worked: larger network, pre-trained, and the average of five, perhaps of ten. Each of them brings some tenths and together this can be one or two points. Then what I do not see in the list is a vision transformer, with strong augmentation and self-supervised pretraining on all the unlabelled wool pictures, that is known to bring several points. And tuning of the learning rate. Also test-time augmentation. 90 is ambitious but with fourteen attempts they have not yet used the more modern methods. For the fifteenth I would propose the transformer, and in parallel more pictures, four times instead of twice, since twice was maybe not enough to see it.`,
        },
        {
          level: 2,
          text: `If nothing helps, the labels are often the problem. One grade from one of six graders, so that is noisy. I would clean the labels. One can find mislabelled examples with confident learning, where the model is sure and disagrees, and have those checked. Or relabel the whole data set with three graders each and the majority vote, then we have a clean data set and the model can be better than with the noise. It is some effort but labels are always the most valuable. I would also give the graders a clearer guideline. After this I would train the best model again, that with the five averaged, and I think we would be above 85 then. Garbage in, garbage out.`,
        },
        {
          level: 3,
          text: `Fourteen different things and all come out at 80.5 to 81.6. If a bigger network and twice the data and a pre-trained one all do nothing, then they hit the same wall, and the wall is not the network. My question would be, how often do two graders agree? Each fleece was graded by one person, so nobody knows. Take 200 or 300 fleeces, let three graders grade them at the table and again on the screen only from the picture. If they agree in 82 percent among each other, we are finished, the model is as good as a person and 90 is impossible. If they agree in 95 at the table but in 80 from the picture, then it is not in the picture. If it is 95 on both, then it is really the model and I think about a fifteenth.`,
        },
        {
          level: 4,
          text: `First, on 1,200 the standard error is about a point, so this table shows one result, fourteen times. I would not do a fifteenth. I would take 300 fleeces, three graders each, at the table, and from the screen, without seeing the other’s grade. That gives three numbers: grader with grader, grader with picture, model with the agreed grade. Perhaps the model is at 88 against the agreed grade already, because the reference is what is noisy. If graders among themselves are at 82, then 90 against one grader cannot be reached by anybody. And who needs 90? I would ask what it costs when grade two is called three, maybe it is next to nothing in price, and only one against four matters. Then we would measure money, and send the unsure fifth to a person. I would set the end too: if the graders are at 82 or so we stop improving the model, and the three months go to something else.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'the-commit-that-fails-sometimes',
      title: 'The commit that fails sometimes',
      areas: ['problem-solving', 'programming'],
      kind: 'coding',
      difficulty: 'hard',
      minutes: 24,
      prompt: `Some change among a thousand made training crash now and then. With a version before that change it never crashes; with that version and all later ones it crashes in three of ten runs, at random. A run takes four minutes.

Write a Python function first_bad(count, crashes, risk=0.01). Versions are numbered 0 to count - 1; version 0 is good, the last one is bad. crashes(version) makes one run and tells whether it crashed. Return the number of the first bad version; the answer may be wrong with a probability of at most risk. Use few runs, and tell me how many you expect.`,
      materials: [
        {
          title: 'How it is called',
          format: 'python',
          content: `first_bad(1000, train_and_watch)      # 0 .. 999; say that version 412 brought the fault in
# train_and_watch(411) -> False, always
# train_and_watch(412) -> True in three runs of ten, otherwise False
# wanted: 412, wrong in at most one search of a hundred`,
        },
      ],
      assesses: 'Combines bisection with a random test: one-sided evidence, error budget and cost.',
      followUps: [
        {
          ask: 'What do you know after one crash, and after one run without a crash?',
          listenFor: 'One crash proves bad; one quiet run proves little. The asymmetry that helps a stuck candidate.',
        },
        {
          ask: 'How many quiet runs make a version good enough to go on?',
          listenFor:
            '0.7^n below risk divided by the ten steps: n = 20. Level 3. Using 0.7^n below risk for each step alone gives a total of up to 10 %: level 2.',
        },
        {
          ask: 'How long will it take, and could it be quicker?',
          listenFor:
            'At most 200 runs, about 13 hours; bad versions show after 3.3 runs on average. Several machines, or making the crash more frequent. Level 4 unasked.',
        },
      ],
      rubric: {
        1: 'Plain bisection with one run each, or tries every version in turn, and trusts the result.',
        2: 'Repeats runs, but by a number from feeling, goes on after a crash, or budgets the risk for one step only.',
        3: 'Bisects, stops a version at its first crash, chooses the number of quiet runs from 0.7 and the risk shared over the steps, and gives the cost (at most about 200 runs).',
        4: 'Also, unasked, checks the assumption of three in ten before (on the last version), tests the border again at the end, or shortens it: more machines, smaller data, a condition which makes the crash more frequent; states the mean cost beside the worst.',
      },
      answerKey: [
        'Steps: log2 of 999 rounded up is 10. Errors can only be made on bad versions taken for good; allow risk / 10 for each: 0.7^n <= 0.001 gives n = 20 (0.7^19 = 0.00114, 0.7^20 = 0.0008).',
        'A crash is proof: stop that version at once. A bad version costs 1 / 0.3 = 3.3 runs on average, a good one 20.',
        'Worst case 10 x 20 = 200 runs, 800 minutes, about 13 hours; with half of the tested versions bad about 117 runs, 8 hours.',
        'Bisection needs that all versions after the first bad one are bad too; a later repair would break that.',
        'If the rate is really one in ten, 20 runs miss a bad version in 0.9^20 = 12 % of cases: measure the rate on the last version first.',
        'As good: keep a probability for each version and test where it is most useful (noisy binary search), which takes fewer runs.',
      ],
      redFlags: ['Treats a quiet run as proof.', 'Does not see that errors add up over steps.'],
      tags: ['root-cause', 'bisection', 'flaky-tests', 'python', 'probability'],
      exercise: {
        language: 'python',
        solution: BISECT.solution,
        tests: BISECT.tests,
        wrong: [
          { flaw: 'one quiet run is taken as proof', code: BISECT.once },
          { flaw: 'runs all repetitions after a crash too', code: BISECT.all },
          { flaw: 'the risk is spent at each step anew', code: BISECT.each },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'the-most-it-could-ever-bring',
      title: 'The most it could ever bring',
      areas: ['problem-solving', 'business-process-integration'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A hotel group wants a model that predicts which guests will leave their room late, so that cleaning can be planned. In a year 9,000 rooms are left late without notice. Each makes a cleaner wait or come back: 20 minutes, at 24 euros an hour. Rounds are planned the evening before; at that time about 40 % of the later late guests could be known even in the best case. A team asks for 60,000 euros to build it, and 15,000 a year.

Would you let them begin?`,
      assesses: 'Bounds the benefit before building, follows it down to the action, and looks for other means.',
      followUps: [
        {
          ask: 'What would a perfect prediction save?',
          listenFor: '9,000 x 8 euros = 72,000 a year. The bound that opens the question.',
        },
        {
          ask: 'Which part of that can still be used when rounds are planned?',
          listenFor: '40 %: 28,800. And a real model finds perhaps half of these, with false alarms. Level 3.',
        },
        {
          ask: 'What else could the hotels do about late rooms?',
          listenFor:
            'Ask the guest the evening before, a button on the television or in the app, a list of keys not yet returned at ten. Level 4 unasked, with a rough value.',
        },
      ],
      rubric: {
        1: 'Says yes because data are there, or begins to design features.',
        2: 'Gets 72,000 and sets it against 60,000 as if a model were perfect, or says no without a figure.',
        3: 'Bounds it: 72,000 at most, 28,800 that can be used, less with a real model, against 15,000 a year and 60,000 once; declines or asks for a cheaper first step.',
        4: 'Also, unasked, offers a simpler way that reaches more of the 72,000 (asking guests, planning rounds anew during the morning), and says which fact would turn the decision, such as planning at ten in the morning instead of the evening.',
      },
      answerKey: [
        '20 minutes at 24 euros are 8 euros; 9,000 x 8 = 72,000 euros a year is the bound for any solution.',
        'Known in the evening: 40 %, 28,800. A model that finds half of these would save 14,400, less for rounds that were changed in vain: below its own upkeep of 15,000.',
        'So even a good model never earns the 60,000 back as long as the evening plan stands.',
        'The stronger lever is the moment of planning: what is known at ten (keys, doors, an answer from the guest) needs no prediction.',
        'Time saved is money only if shifts can be shortened or other work gets done; that lowers the bound further.',
        'The general habit: work out the value of perfect prediction first. If that does not pay, stop.',
      ],
      redFlags: [
        'Trusts a benefit that nobody has followed to an action.',
        'Treats the money spent on a pilot as free.',
      ],
      tags: ['when-not-to-use-ml', 'value-of-information', 'cost-benefit', 'feasibility'],
      since: '0.2.0',
    },
    {
      id: 'a-problem-that-stayed-open',
      title: 'A problem that stayed open',
      areas: ['problem-solving'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about a technical problem on which you worked for a long time and which you did not solve. How did you go about it, and how did it end?`,
      assesses:
        'Works methodically when nothing helps, involves others, knows when to stop, and leaves something behind.',
      followUps: [
        {
          ask: 'What did you know at the end that you did not know at the beginning?',
          listenFor: 'Causes excluded, with evidence (level 3). Helps when the story is a list of attempts.',
        },
        {
          ask: 'Whom did you ask, and when?',
          listenFor: 'Early enough and with a clear question. Level 4: chose people for a different view.',
        },
        {
          ask: 'How did you live with it?',
          listenFor: 'A way round it, a limit on the harm, an alarm; told those affected.',
        },
      ],
      rubric: {
        1: 'Claims to have solved all problems, or presents a hidden or denied failure as an end.',
        2: 'Tried many things one after the other without a record or order; stopped from exhaustion or by order.',
        3: 'Formed hypotheses and excluded some by evidence, asked others, decided with a reason to stop, limited the harm and wrote down what is known.',
        4: 'Also can name the thinking error or missing instrument which held it up, set a limit of effort beforehand against what a solution was worth, or saw it solved later by others with help of the notes.',
      },
      answerKey: [
        'Why ask: success stories show the solution; an open problem shows the method and honesty.',
        'Signs of method: smallest example that shows it, one change at a time, a log, predictions before tests.',
        'Stopping is a decision: what it costs to go on against what it costs to live with it.',
        'Any subject is fine: a divergence in training, a rare crash, a metric that never fitted.',
      ],
      redFlags: ['The others, the tool or the data are to blame throughout.', 'Cannot say what was learnt.'],
      tags: ['persistence', 'method', 'stopping', 'honesty'],
      since: '0.2.0',
    },
    {
      id: 'it-was-the-data-last-time',
      title: 'It was the data last time',
      areas: ['problem-solving', 'team-leadership'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 9,
      prompt: `Answers of your product search got worse overnight: clicks on the first result fell from 34 % to 29 %. In the call seven people agree within two minutes that the supplier’s feed is broken again, as in March and in June. Three of them begin to build a filter for it. Nobody has looked at the feed yet.

You join the call now. What do you do?`,
      assesses:
        'Slows a premature consensus down cheaply, tests the favourite first, and keeps other explanations alive.',
      followUps: [
        {
          ask: 'If it were the feed, what else would you see?',
          listenFor:
            'Missing or odd values in the supplier’s products, and only those get worse. A check of minutes. Leads a stuck candidate.',
        },
        {
          ask: 'The check fits: the supplier’s products have empty titles. Are you done?',
          listenFor:
            'Is that enough for five points? Share of those products, and whether others fell too. Level 4 asks unasked.',
        },
        {
          ask: 'How do you say it without stopping people who mean well?',
          listenFor: 'A question and a task ("can you send me ten examples?"), not a lecture on bias.',
        },
      ],
      rubric: {
        1: 'Joins in, or tells the seven that they are victims of a bias and starts a general discussion.',
        2: 'Says one should look at the data first, but has no particular check in mind, or drops the feed altogether as too obvious.',
        3: 'Proposes a quick test that could prove the feed wrong (are only this supplier’s products affected, since when), names one or two other causes with who looks at them, and asks that nothing be built before the answer.',
        4: 'Also, unasked, wants the cause to explain the size and the hour of the fall, splits the people over independent checks, thinks of limiting the harm meanwhile (going back to yesterday’s index), or asks why the same thing could break it three times.',
      },
      answerKey: [
        'Two earlier cases make the feed likely, so testing it first is right; acting on it untested is not.',
        'Test that can fail: clicks for this supplier’s products against all others, since the hour of the last feed. If all products fell alike, it is not the feed.',
        'Size: if the supplier has 10 % of the shown results, even losing all their clicks explains only about 3.4 of 34 points, not five.',
        'Others: a release, an index built half, an experiment started, a change in how clicks are counted, a holiday.',
        'A filter built in a hurry is a change during an incident; it may hide the next cause.',
        'If it is the feed again: the third time calls for a check at the door, not a third repair.',
      ],
      redFlags: ['More than one change at once.', 'Seniority decides which cause is true.'],
      tags: ['critical-thinking', 'hypotheses', 'incident-response', 'confirmation-bias'],
      samples: [
        {
          level: 1,
          text: `I would join in with building the filter, because seven experienced people agree and it happened twice already, in March and June. In an incident you should not discuss for long, you lose time, and each minute costs clicks. If three are on the filter, I could take the communication to the supplier so that they repair it on their side, with a clear message this time, as it is the third time. When the filter is deployed we will see the clicks go up again. And if they do not, we can still look for something else. I trust the people who know the system. Later, a penalty in the contract with the supplier would be a good idea in my opinion, because they are not reliable.`,
        },
        {
          level: 2,
          text: `I would say, wait a moment, has somebody checked the data? We should not jump to conclusions, we need a root cause analysis. It could be the feed but it could also be something else, one sees such bias often, that people think of what they had last. I would propose that we look at the dashboards and logs first and collect facts before we build something. Let us see what changed overnight. I would open a document, and everybody writes what they know. The filter can wait for that. Probably it is not the feed, because it would be a strange coincidence to have it a third time. So I would look rather at the deployments of the last day and at the model.`,
        },
        {
          level: 3,
          text: `The feed may well be it, twice this year. But then let us try to prove it wrong, it takes ten minutes. Split the clicks on the first result into this supplier’s products and all others, by hour since yesterday noon. If only theirs fell, and at the time of the feed, fine. If all fell alike, it is not the feed. One person does that. Somebody else looks at what was released or switched on last night, and a third whether the index was built completely, and maybe the counting of clicks has changed. Please do not build the filter until we have the answer in a quarter of an hour, since a change in the middle makes it harder to see. Meet again at half past.`,
        },
        {
          level: 4,
          text: `One question to all: how much of what we show is from this supplier? If it is ten percent, then even if all of their clicks vanish we lose three and a half points, and we lost five. So it cannot be only them. Ten minutes: you split by supplier and by hour, you look at releases and experiments of last night, you check the size of the index and how clicks are counted. Three people who do not look over each other’s shoulder. The fall must start in the hour in which the cause started, otherwise it is not the cause. You two who began the filter, could you instead see if we can serve yesterday’s index, that helps users whatever it is. And then we decide. If it is the feed, fine, I owe you a coffee, but then tomorrow we talk about why a broken feed can get in for the third time, a check at the door with last week’s row counts. A third filter is not what we need.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'cars-that-answer-nobody',
      title: 'Cars that answer nobody',
      areas: ['problem-solving', 'data-oversight'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 27,
      prompt: `The voice control of a car wakes up by itself now and then, although nobody has said its word. About 0.3 % of 200,000 owners complain; no one at the maker has been able to bring it about. The microphone’s sound is processed in the car and not kept. Only counts come home: wakings, by hour and model, and whether a command followed within ten seconds.

Design the investigation that leads to the cause, and to a proof that it has been mended.`,
      assesses:
        'Plans an investigation of a rare fault: existing data first, hypotheses, targeted collection with consent, proof.',
      followUps: [
        {
          ask: 'What can the counts that you already have tell you?',
          listenFor:
            'Wakings without a command are likely false ones: rate by hour, model, software, region; are few cars the source of most? Helps a candidate who starts collecting.',
        },
        {
          ask: 'Who would let you record, and how little would be enough?',
          listenFor:
            'Owners who complained, asked and paid or thanked; the two seconds before a false waking, kept in the car until the owner sends it. Level 3 respects privacy by design.',
        },
        {
          ask: 'After the mend nobody complains for two weeks. Are you sure?',
          listenFor:
            'Complaints are few and late; compares rates of wakings without a command, in groups of cars with and without the mend, with a number of car-days needed. Level 3; sized unasked: level 4.',
        },
        {
          ask: 'What could get worse by your mend?',
          listenFor: 'Real wakings missed; must be measured too.',
        },
      ],
      rubric: {
        1: 'Records all owners to find it, or raises the threshold of the detector at once and calls it mended.',
        2: 'Collects sound or complaints without hypotheses, or tests in the laboratory only; the proof is that complaints go down.',
        3: 'Uses the counts first to find who, when and which software; lists hypotheses with what each predicts; collects little and with consent from cars that show it; tries candidates of sound in the laboratory; proves the mend by comparing groups of cars on false wakings and missed real ones.',
        4: 'Also, unasked, reckons how many cars and days the proof needs or how much is missed by complaints, separates causes (a radio advert, a rattle, a software version) by designs such as the same hour in all cars of a region, and plans what happens if the cause is several small ones.',
      },
      answerKey: [
        '0.3 % of 200,000 are 600 complaints; the fault may be in many more cars whose owners do not write.',
        'A waking without a command within ten seconds is a usable sign, though it includes people who changed their mind: compare with a base rate.',
        'What each hypothesis predicts: a sound on the radio: many cars of a region in the same second; speech of passengers: more with more people in the car; a mechanical noise: certain models, speed, cold; a software change: a step on the day of the update.',
        'Counting wakings by second across cars would show broadcasts without any sound being sent.',
        'Consent and data thrift: opt-in, a short buffer in the car, the owner listens before sending, deletion date.',
        'Proof: random half of cars get the mend. If cars have 0.2 false wakings a day, 1,000 cars on each side for 7 days see about 1,400; halving is plain. For a rare kind (0.002 a day) the same gives 14, so ten times the cars are needed.',
        'Missed wakings: the share of repeated attempts, or a test set of recorded real words in noise.',
      ],
      redFlags: ['Listens into cars without asking.', 'Tunes the detector on the complaints alone.'],
      tags: ['root-cause', 'rare-events', 'privacy', 'experiment-design', 'speech'],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

export const problemSolving = set as QuestionSet<QuestionIdOf<typeof set>>
