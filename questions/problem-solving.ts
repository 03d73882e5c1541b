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
      prompt: `The share of searches with a click fell from 40.0 % to 36.8 % in a week. In the same week a new ranking model went live in the app and on the web, and everybody wants it rolled back. You have the table below.

Find out what happened, and say what you would do about the ranking model.`,
      materials: [
        {
          title: 'Searches and share with a click',
          format: 'markdown',
          content: `| | last week: searches | share | this week: searches | share |
|---|---|---|---|---|
| app | 600,000 | 48.0 % | 440,000 | 48.6 % |
| web | 400,000 | 28.0 % | 400,000 | 28.3 % |
| partner widget (started this week, old ranking) | 0 | – | 60,000 | 6.8 % |`,
        },
      ],
      assesses: 'Splits a change into mix and effect, and does not take coincidence in time for a cause.',
      followUps: [
        {
          ask: 'In which row did the share fall?',
          listenFor: 'In none: the mix changed. A hint for a stuck candidate.',
        },
        {
          ask: 'The app has 160,000 fewer searches. What do you make of that?',
          listenFor:
            'Perhaps the larger problem: logging, an app release, people who stopped searching. Level 3 follows it up when asked; level 4 brings it up and asks whether the model could be behind it.',
        },
        {
          ask: 'Can you now say that the new model is better?',
          listenFor:
            'Not from before and after: it takes a test with random assignment. The rows are a hint at best (level 4 says so unasked).',
        },
      ],
      rubric: {
        1: 'Rolls the model back because of the timing, or offers a cause without looking at the rows.',
        2: 'Looks at the rows but cannot explain how each can rise while the whole falls.',
        3: 'Shows with numbers that the fall comes from the new widget and the smaller share of the app, sees no reason here to roll the model back, and, at the latest when asked, would look into the missing app searches.',
        4: 'Also, unasked, does two of these: sizes the parts (about 2.1 points for the widget, 1.5 for the smaller share of the app, rows up by 0.5); treats the lost app searches as the larger loss and checks whether they lifted the app row or came from the model; says that only a test with random assignment can judge the model.',
      },
      answerKey: [
        'Whole: (0.48 x 600 + 0.28 x 400) / 1,000 = 40.0 %; now (0.486 x 440 + 0.283 x 400 + 0.068 x 60) / 900 = 36.8 %.',
        'Without the widget this week is (213.84 + 113.2) / 840 = 38.9 %: the widget explains about 2.1 points, the smaller share of the app about 1.5, and the rows rose by 0.3 to 0.6, about 0.5 together.',
        'Every channel that existed before rose slightly while the whole fell: Simpson’s paradox. The widget does not even use the new model.',
        'Searches with a click fell from 400,000 to about 331,000: the app lost some 74,000, web and widget gained a little. That is a larger loss than the ratio shows.',
        'App searches fell by 27 %: check logging and releases first, then behaviour. The new model also serves the web, where the number of searches did not change, so it is not the first suspect; but it is not cleared either.',
        'No evidence against the model, and no proof for it. If the 160,000 missing app searches had a share of 46.4 %, slightly below the average, their absence alone lifts the app from 48.0 to 48.6 %.',
        'Afterwards: report the share by channel, so that a change in the mix shows at once.',
      ],
      redFlags: ['Acts on the first story.', 'Overlooks the lost searches because the question was about the ratio.'],
      tags: ['root-cause', 'simpsons-paradox', 'decomposition', 'metrics'],
      searchPhrases: [
        'metric drop investigation',
        'click-through rate dropped',
        'mix shift',
        'segment analysis',
        'correlation in time is not causation',
        'roll back or not',
        'blaming the new release',
        'aggregate and subgroups point different ways',
        'diagnose a kpi change',
        'product analytics case',
        'CTR fell after launch',
        'weighted average moved by traffic composition',
        'did our launch really cause this',
        'breaking down a number by group',
        'confounded before-after comparison',
        'should we undo the deployment',
      ],
      since: '0.1.0',
    },
    {
      id: 'a-model-where-a-form-would-do',
      title: 'Applications that come back',
      areas: ['problem-solving', 'decision-making'],
      kind: 'situational',
      difficulty: 'easy',
      minutes: 9,
      prompt: `An office that grants building permits wants a model that reads applications and predicts which ones are incomplete: 45 % are sent back for missing papers, and each round costs six weeks. There are 9,000 applications a year, mostly scanned. A vendor offers the model for 300,000 euros.

Tell me what you would do in your first two weeks, and how you would reach a recommendation.`,
      assesses: 'Questions whether ML is the right means, finds causes first, and compares it with simple remedies.',
      followUps: [
        {
          ask: 'How would you find out what is missing most often?',
          listenFor:
            'Counts reasons in a sample of returned applications; probably a few papers make up most. A first step for those who plan a model.',
        },
        {
          ask: 'Suppose three papers make up most of it. Why might applicants leave them out?',
          listenFor:
            'The form, its wording, a paper that only some cases need; would ask applicants or watch one fill it in (level 3).',
        },
        {
          ask: 'When would you recommend the model after all?',
          listenFor: 'If completeness depends on content that no rule can check, and the volume pays for it (level 4).',
        },
      ],
      rubric: {
        1: 'Starts with OCR and a classifier, or accepts the vendor’s offer, without looking at one returned application.',
        2: 'Says "maybe no ML is needed" but has no plan to find out why applications come back; or counts reasons, but has no remedy that follows from them, or has one with no idea of how applicants would use it or what it would save.',
        3: 'Counts reasons in a sample, and proposes a simple remedy that fits them (a checklist, an online form that asks for what is missing, a check by a clerk on the day of receipt). Also looks at how applications are filled in, or estimates the effect of the remedy.',
        4: 'Also compares the remedies and the model by cost and effect in figures, plans a trial that would show which works, and says which finding would speak for ML.',
      },
      answerKey: [
        '45 % of 9,000 are about 4,050 applications a year that come back, some of them perhaps more than once.',
        'A prediction does not complete an application: the remedy has to act before it is sent, or on the day it arrives.',
        'A sample of 200 returned applications takes days and shows the share of each reason to within about 7 points.',
        'An online form whose required fields depend on the case, or a check by a clerk on the day of receipt, may remove most of it.',
        'As good: an automatic check while the applicant is still uploading, with rules first. ML may later help to read scans or to check the content of plans.',
        '300,000 euros are 74 euros for each return of a year if the model prevented all 4,050, and 148 if it prevented half. Compare with the price of a form and of an hour of a clerk.',
      ],
      redFlags: ['Sees only the technique.', 'Looks down on the simple remedy.'],
      tags: ['when-not-to-use-ml', 'root-cause', 'process-improvement'],
      searchPhrases: [
        'should this be ml at all',
        'simple fix instead of ai',
        'fix the process first',
        'vendor wants to sell an ai solution',
        'incomplete applications',
        'build or buy',
        'business process automation',
        'questioning the request',
        'discovery phase',
        'better checklist instead of a model',
        'solve it without AI',
        'is this vendor offer worth it',
        'prevent errors at the source',
        'digital forms with validation',
        'public sector AI consulting case',
      ],
      enemies: ['the-most-it-could-ever-bring'],
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
      prompt: `A library with 14 reading rooms wants to show on its website how many seats are free in each room, correct to within ten seats nine times out of ten. The staff representatives have refused cameras. The budget is 20,000 euros, and it must work in four months. The rooms have one or two doors, 40 to 150 seats (1,200 in all) and Wi-Fi. On a busy day about 300 people enter a large room and leave it again.

Work out at least three different ways, and lead me to the one that you would try first.`,
      assesses:
        'Generates truly different solutions, tests them against constraints, and combines measurement with modelling.',
      followUps: [
        {
          ask: 'What changes in the room when a person comes in and sits down?',
          listenFor: 'Wi-Fi connections, doors, seats, air, sound. Widens the search for a stuck candidate.',
        },
        {
          ask: 'A counter at the door gets 1 % of passages wrong. What is its error in the evening?',
          listenFor:
            'Two or three people if entries and exits are missed alike, more if the errors go in one direction; needs a reset at night or a second source (level 3).',
        },
        {
          ask: 'How would you learn the true number, to test against?',
          listenFor: 'Counts by hand at set times (level 3), with a reason for how many (level 4).',
        },
      ],
      rubric: {
        1: 'Proposes cameras all the same, follows people by their phones without a word on privacy, or settles on one gadget with no thought of its error.',
        2: 'Offers variants of one idea, or several ideas that are never checked against ten seats, 20,000 euros and four months.',
        3: 'Three truly different ways, each with its kind of error, its cost and what it means for privacy; picks one, with a trial in one room that is checked against counts by hand.',
        4: 'Also does two of these unasked: combines sources (door counts corrected by Wi-Fi counts); works out how the error grows through a day; says how many counts by hand would show nine in ten; names the trial result that would move them to the second choice.',
      },
      answerKey: [
        'Ways: counters at doors (infrared, pressure mats); number of devices on the Wi-Fi by room, scaled; seat sensors; carbon dioxide; rounds by staff; reservation or check-in.',
        'Door counters drift. 300 in and 300 out are 600 passages. If 1 % are missed, in and out alike, the errors largely cancel: 2 or 3 people by evening. If only entries are missed (people arrive in groups and leave alone), it is 3 people at 1 % and 15 at 5 %, which simple beams may reach when people walk side by side. So reset at night and correct during the day.',
        'Wi-Fi: devices a person vary (0 to 3) and over the year, and signals pass through walls, so calibrate. Count the devices connected to each access point and keep no addresses. Listening for phones that are not connected is worse for privacy and unreliable, as they send changing random addresses.',
        'Seat sensors: 1,200 seats at even 20 euros are 24,000 euros and exceed the budget. 20,000 euros are about 1,400 for each room, installation included.',
        'People are not seats: a bag holds a seat, and people stand at the shelves. The counts by hand should note both.',
        'Test: with 60 counts by hand, a share of 90 % within ten seats is known to about 8 points either way.',
        'A combination, door counts for changes and Wi-Fi for the level, is a simple filter and robust. Another first choice is as good if its error and cost are worked out.',
      ],
      redFlags: ['Ignores the refusal of cameras.', 'No way to know the truth.'],
      tags: ['creativity', 'sensors', 'privacy', 'trade-offs'],
      searchPhrases: [
        'creative thinking',
        'brainstorming alternatives',
        'out of the box',
        'privacy by design',
        'occupancy estimation',
        'privacy-preserving sensing',
        'solution under tight constraints',
        'comparing options',
        'people counting without cameras',
        'error accumulation in a counter',
        'ideas beyond the obvious one',
        'estimate crowd size with cheap sensors',
        'Wi-Fi probe or infrared counting',
        'inventive under limited budget',
        'how full is the room right now',
      ],
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
          listenFor: 'A specific observation, and the cheap check that followed (level 3).',
        },
        {
          ask: 'What would have happened if you had solved the first problem well?',
          listenFor: 'Understands the cost of the wrong question (level 3). Helps when the story is thin.',
        },
        {
          ask: 'How did the person who had asked take it?',
          listenFor: 'They took part in the discovery and could keep face (level 4). Told and overruled: level 2.',
        },
        {
          ask: 'What do you do differently now when somebody brings you a problem?',
          listenFor: 'A habit, with an example of its use since then (level 4).',
        },
      ],
      rubric: {
        1: 'Delivered what was asked although they saw that it would not help, or dropped the request for a favourite project of their own.',
        2: 'Found the other problem but went ahead without checking it, or told those who had asked instead of convincing them; or did both well, but has no idea what difference it made.',
        3: 'Noticed a contradiction, checked it cheaply and redefined the problem with those concerned. Can show from the outcome whether the doubt was right, or say what solving the first problem well would have cost.',
        4: 'Also does two of these: weighed whether to solve the first problem all the same; let those who had asked share in the discovery so that nobody lost face; shows how they have tested requests at the start since then.',
      },
      answerKey: [
        'Typical: a slow model that was a slow database; poor accuracy that was poor labels; churn that was a billing fault; a request for ML that was a wish for a report.',
        'Look for the observation, the cheap check, the talk with the person who asked, and the outcome.',
        'As good: a case in which the first framing proved right, if the candidate can say why doubting it was worth the effort.',
        'The discovery should not make anybody look foolish.',
      ],
      redFlags: ['The story is about being cleverer than others.', 'No check before the new claim.'],
      tags: ['reframing', 'root-cause', 'critical-thinking'],
      searchPhrases: [
        'reframing the problem',
        'solving the wrong problem',
        'challenging the brief',
        'questioning assumptions',
        'problem framing',
        'asking why',
        'looked beyond the symptoms',
        'request was not the real need',
        'xy problem',
        'what the customer actually wanted',
        'getting to the underlying need',
        'redirecting a stakeholder request',
        'jobs to be done',
        'was this even the right question',
      ],
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
      prompt: `A forecast of passenger numbers has been wrong since Monday. Your team has listed five possible causes and believes that exactly one of them is at work. The table shows how likely each one is and how long its check takes. A check gives a sure answer, and nothing may be repaired until its own check has confirmed it. You are working alone this afternoon.

In which order do you check, and why?`,
      materials: [
        {
          title: 'The suspects',
          format: 'markdown',
          content: `| | cause | probability | minutes to check |
|---|---|---|---|
| A | the new model version | 40 % | 90 |
| B | ticket data arrive late | 25 % | 15 |
| C | the holiday calendar is missing | 15 % | 5 |
| D | passengers are counted in a new way | 15 % | 60 |
| E | one job runs in the wrong time zone | 5 % | 10 |`,
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
            'If going back to the old version is quick and safe, it may stop the harm and test A at once. Unasked it is level 4.',
        },
      ],
      rubric: {
        1: 'Starts with A because it is the most likely, and sees nothing gained by another order; or checks in the order of the list.',
        2: 'Puts the short checks first by feeling, or orders by minutes alone, without using the probabilities.',
        3: 'Weighs probability against minutes for each cause: C and B first, D last, E and A between them in either order, as they are nearly equal.',
        4: 'Also, unasked, does one of these: says what to do if the list is wrong or the guesses are; sees that if ruling out four counts as proof, the long check of A belongs last; first limits the harm (goes back to the old version if that is cheap); looks for one check that splits the list in two.',
      },
      answerKey: [
        'Probability by minute: C 0.030, B 0.017, E 0.005, A 0.0044, D 0.0025. In descending order the mean time until the cause is confirmed is least.',
        'Mean time in that order: 0.15 x 5 + 0.25 x 20 + 0.05 x 30 + 0.4 x 120 + 0.15 x 180 = 82 minutes. By probability alone (A B C D E) it is 113.',
        'E and A are nearly equal: swapping them costs half a minute and is no error.',
        'If ruling out the other four counted as proof, the last check would not be needed, and it pays to save the longest: C B E D A has a mean of 57. Right reasoning, although the task asks for a confirmed cause.',
        'The probabilities are guesses. What counts is the habit: cheap checks that can rule out much come first.',
        'As good: a check that splits the list in two (do the errors begin at the hour of the deployment or at midnight?).',
      ],
      redFlags: ['Falls in love with one cause.', 'Changes three things at once to see whether it helps.'],
      tags: ['hypotheses', 'root-cause', 'investigation', 'prioritisation'],
      searchPhrases: [
        'order of debugging steps',
        'troubleshooting strategy',
        'prioritise hypotheses',
        'expected time to find the cause',
        'cheap checks first',
        'triage',
        'limited time to investigate',
        'structured debugging',
        'where to look first',
        'which possible reason to test first',
        'probability per minute ratio',
        'search theory',
        'greedy ordering by likelihood over cost',
        'quickest way to locate a fault',
        'what if none of the causes is right',
      ],
      since: '0.2.0',
    },
    {
      id: 'late-on-tuesdays-in-the-north',
      title: 'Furniture that comes late',
      areas: ['problem-solving', 'data-oversight'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A model tells customers at what time their new furniture will arrive. Complaints have risen since the first week of September. You have broken its error down in several ways, shown below. The model is retrained every night; its code has not changed.

What could be going on, and what would you look at next to tell the possibilities apart?`,
      materials: [
        {
          title: 'Mean of actual minus predicted arrival, minutes, September (August: all between 1 and 4)',
          format: 'markdown',
          content: `| depot | Mon | Tue | Wed | Thu | Fri | Tue, departure planned before 9 | Tue, planned after 9 |
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
features of the model: distance, weekday, hour of planned departure, number of stops, weather, mean delay of the last 28 days`,
        },
      ],
      assesses:
        'Uses pattern and contrast in data to form few, testable hypotheses and the observation that separates them.',
      followUps: [
        {
          ask: 'The van is already 40 minutes late at the first stop. What does that rule out?',
          listenFor:
            'Traffic and the stops as the cause: the delay arises at or before departure. Key for a stuck candidate.',
        },
        {
          ask: 'Why does a model that is trained every night not learn this?',
          listenFor:
            'Its mean over 28 days mixes all weekdays and hours; there is one early Tuesday a week, and the depot is not a feature. Level 3 names one such reason.',
        },
        {
          ask: 'Which single record would you ask for?',
          listenFor: 'Actual against planned departure from the gate, north, Tuesday mornings. Level 3.',
        },
      ],
      rubric: {
        1: 'Retrains, adds features or blames traffic without using the contrasts in the table.',
        2: 'Names the pattern (north, Tuesday, early) but jumps to one cause, or lists causes that the stops contradict.',
        3: 'Infers from the equal delay at all stops that the vans start late; offers at least two causes that fit (loading bay or staff busy on Tuesday mornings, planned times no longer true), and names the record or the call that would tell them apart.',
        4: 'Also, unasked, does two of these: explains why the model cannot follow (28-day mean, no depot among the features); keeps repairing the cause apart from giving customers a true time now; would watch the error by depot, day and hour so that the next such pocket shows.',
      },
      answerKey: [
        'The error sits in one depot, on one day, in early vans; it began in September; it is the same at the first and the tenth stop. So the delay is there at departure and does not grow.',
        'Causes that fit: something occupies the loading bay or the loaders on Tuesday mornings (a delivery, cleaning, a meeting); the plan says 7:30 but the shift now begins at 8:10. A wrong clock in a device is less likely, as it is only on one day.',
        'Next: times at the gate against the plan on Tuesdays, the depot’s calendar since September, and a call to the people at the depot. The call is likely the quickest.',
        'The numbers agree: if about 60 % of Tuesday deliveries are on early vans, 0.6 x 41 + 0.4 x 4 = 26.',
        'Depot is not among the features, and one pocket is a small share of all rows, so retraining hardly moves it. Even with the feature the cause would remain: people would get their furniture late, only better announced.',
        'Until then: add 40 minutes to early Tuesday vans of the north by hand, with an end date.',
      ],
      redFlags: ['Asks for more data before reading the data at hand.', 'Never thinks of asking the depot.'],
      tags: ['root-cause', 'error-analysis', 'slices', 'hypotheses'],
      searchPhrases: [
        'error slicing',
        'segment analysis of errors',
        'model got worse without code changes',
        'operational cause behind model errors',
        'forming hypotheses from data',
        'eta prediction',
        'late deliveries',
        'missing feature or external change',
        'talk to the people on site',
        'concept drift in one segment',
        'reading patterns in error tables',
        'what changed on that date',
        'differential diagnosis for a model',
        'errors only in certain combinations',
        'predictions too optimistic in one area',
        'arrival time estimates suddenly off',
      ],
      since: '0.2.0',
    },
    {
      id: 'who-should-be-reminded',
      title: 'Who should be reminded',
      areas: ['problem-solving', 'decision-making'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A chain of driving schools gives 60,000 lessons a year. In 8 % of them the learner does not turn up, and each missed lesson costs 40 euros. The chain wants to remind people. A call costs 1.50 euros and prevents half of the misses among those called. There are three proposals, shown below; the schools will use the result for about three years.

Which do you recommend?`,
      materials: [
        {
          title: 'Proposals',
          format: 'markdown',
          content: `| | who is reminded | share of all misses among them | cost to build | yearly upkeep |
|---|---|---|---|---|
| model | the 20 % of lessons with the highest score, by call; share measured on last year’s lessons | 60 % | 15,000 | 4,000 |
| rule | the 20 % of lessons whose learners have missed one before, by call | 45 % | 500 | 0 |
| message | all, by a text message at 0.08 euros; in a trial it prevented 10 % of all misses | 100 % | 1,000 | 200 |`,
        },
      ],
      assesses:
        'Compares ML with simpler means by the money that each brings, upkeep included, and knows what it hangs on.',
      followUps: [
        {
          ask: 'How many misses does each prevent in a year?',
          listenFor: '1,440, 1,080 and 480 of 4,800. Gives a stuck candidate the way.',
        },
        {
          ask: 'In practice the model finds fewer misses than on last year’s lessons. When would you prefer the rule?',
          listenFor:
            'Below about 54 % over three years, counting the cost to build; below 49 % by yearly costs alone. Level 3 works it out when asked, level 4 raises it.',
        },
        {
          ask: 'Why call exactly 20 %?',
          listenFor:
            'No reason: a call pays if 40 x 0.5 x the probability of a miss is above 1.50, so above 7.5 %. Level 4.',
        },
        {
          ask: 'Could one combine them?',
          listenFor:
            'Message to all, calls to a few; but the effects overlap, so it must be tried. Level 3 when asked.',
        },
      ],
      rubric: {
        1: 'Chooses without money: the model because it finds more misses than the rule, or a simple means because simple is always better. Or counts misses found as misses prevented.',
        2: 'Computes part of it (calls or prevented misses) but leaves out the calls’ cost, the upkeep or one of the three proposals.',
        3: 'Computes the yearly net of all three (about 35,600, 25,200 and 14,200 after upkeep), sets the cost to build against it, recommends the model or argues from these figures for another choice, and names an input that is uncertain.',
        4: 'Also, unasked, does one of these: works out how far the 60 % may fall before the rule is better; replaces the fixed 20 % by calling where a call pays (above 7.5 %); proposes to start with the rule now and to build the model only on a stated result of a trial.',
      },
      answerKey: [
        '8 % of 60,000 = 4,800 misses a year. 20 % of the lessons are 12,000 calls, 18,000 euros.',
        'Model: 0.6 x 4,800 / 2 = 1,440 prevented = 57,600; less calls and 4,000 upkeep = 35,600 a year.',
        'Rule: 0.45 x 4,800 / 2 = 1,080 prevented = 43,200; less calls = 25,200 a year.',
        'Message: 480 prevented = 19,200; less 4,800 for messages and 200 upkeep = 14,200 a year.',
        'Over three years, less the cost to build: model 91,800, rule 75,100, message 41,600. Here prediction earns its price, because each action costs money and the model aims it better.',
        'It hangs on the 60 %: the model falls to the level of the rule at about 54 % over three years. A share measured on the past usually drops somewhat in use. Beginning with the rule and adding the model if a test shows its lead is as good.',
        'Whom to call: all lessons with a probability of a miss above 1.5 / 20 = 7.5 % (if the scores are calibrated). In the model’s top 20 % the mean is 24 %, in the rest 4 %.',
        'Doubts: does a call work as well for those with high scores, do misses prevented by message and by call overlap, can the freed lesson be given to somebody else?',
      ],
      redFlags: ['Decides for or against ML before any figure.', 'Compares by accuracy.'],
      tags: ['when-not-to-use-ml', 'cost-benefit', 'simplicity', 'baselines'],
      searchPhrases: [
        'model versus simple rule',
        'heuristic baseline',
        'no-show prediction',
        'return on investment of a model',
        'is ml worth it',
        'targeting interventions',
        'total cost of ownership',
        'cost of a false alarm',
        'business case comparison',
        'just contact everyone instead',
        'cheapest solution that works',
        'break-even calculation for ML',
        'missed appointments',
        'does a model beat a simple policy',
      ],
      since: '0.2.0',
    },
    {
      id: 'far-enough-down',
      title: 'Far enough down',
      areas: ['problem-solving'],
      kind: 'conceptual',
      difficulty: 'medium',
      minutes: 6,
      prompt: `An online shop sold some items at a price of zero for two hours. In the review somebody says: "We found the root cause: a null in the price column." How do you decide whether that is deep enough, or whether to go on looking?`,
      assesses: 'Understands causes as chains and conditions, and stops where further digging no longer pays.',
      followUps: [
        {
          ask: 'What would you ask next about the null?',
          listenFor:
            'Why it came, why nothing stopped it, why it did such harm, why it was found late. A start for a stuck candidate.',
        },
        {
          ask: 'How do you test that it was the cause?',
          listenFor:
            'Reproduce the harm, or remove the null and see the harm go; it must explain the timing, the extent and what was not affected (level 3).',
        },
        {
          ask: 'When would you stop even though deeper causes exist?',
          listenFor:
            'When the next layer costs more to change than it prevents, or is out of reach. Level 4 if unasked.',
        },
      ],
      rubric: {
        1: 'Is content with the null, or goes on only until a person is found who made the mistake.',
        2: 'Asks "why" several times as a ritual, in search of the one deepest cause, with no test and no reason to stop.',
        3: 'Says that the cause must explain when, where and how much, and be tested; and looks at several conditions (origin, missing check, spread, late discovery), each of them a place to act.',
        4: 'Also, unasked, chooses the depth by what can be prevented and at what cost, for example a fix that would have stopped other incidents too; or says what would show later that they had stopped too early, such as the same kind of incident coming back by another way.',
      },
      answerKey: [
        'There is seldom one root: the null, the code that turned it into 0, the missing check and the silent alarm were all needed. Removing any one of them would have prevented the harm or made it smaller.',
        'Tests of a cause: it reproduces the harm; without it the harm is absent; it fits the time of onset and the parts that were not affected.',
        'Stop where a fix is no longer worth its price. A fix that would also have stopped three other incidents is deeper in the useful sense.',
        '"Human error" is not an end: ask what made the error easy and its effect large.',
        'Asking why five times is a helpful habit, but it follows one branch only.',
        'Sign of having stopped too early: incidents of the same kind come back, with another column or another table.',
      ],
      redFlags: ['Ends at a name.', 'Takes a coincidence in time as proof.'],
      tags: ['root-cause', 'incident-review', 'critical-thinking'],
      searchPhrases: [
        'five whys',
        'root cause analysis',
        'postmortem depth',
        'blameless review',
        'contributing factors',
        'human error is not a cause',
        'when to stop digging',
        'treating symptoms',
        'swiss cheese model',
        'keep asking why or stop',
        'RCA stopping rule',
        'is one bad value the real reason',
        'latent conditions and missing safeguards',
        'how deep should an investigation go',
        'learning from incidents',
      ],
      references: [
        { title: 'Cook (1998): How complex systems fail', url: 'https://how.complexsystems.fail/' },
        {
          title: 'Site Reliability Engineering: Postmortem culture',
          url: 'https://sre.google/sre-book/postmortem-culture/',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'a-language-model-for-a-fixed-form',
      title: 'Forty thousand e-mails a night',
      areas: ['problem-solving', 'programming'],
      kind: 'conceptual',
      difficulty: 'easy',
      minutes: 7,
      prompt: `Every night 40,000 e-mails with orders arrive. 97 % come from one ordering program and look like the first one below; the rest were forwarded or typed by people, like the second. A colleague has built a reader on a language model. On a random sample it read 99.4 % of the e-mails correctly, at 0.2 cents each, and the colleague would like to go live. What do you say?`,
      materials: [
        {
          title: 'Two of the e-mails',
          format: 'text',
          content: `1)
ORDER:   4410872
DATE:    2026-03-14
AMOUNT:  1,284.50 EUR

2)
Hi, about the order from last week (I think 4410791), please make
it 12 instead of 10, so 96 euros in total. Thanks`,
        },
      ],
      assesses: 'Chooses the simplest means that fits each kind of input, with errors, cost and failure in view.',
      followUps: [
        {
          ask: 'How many orders are wrong each night?',
          listenFor: '0.6 % of 40,000: 240, and nobody knows which. Moves a candidate who takes 99.4 % as very good.',
        },
        {
          ask: 'One day the ordering program is changed. What happens to your solution?',
          listenFor:
            'A strict parser refuses and the count of refused e-mails jumps; a language model may go on in silence, right or wrong. Level 3 weighs both.',
        },
        {
          ask: 'Where do you think the 240 errors are?',
          listenFor:
            'Perhaps all in the hand-written 3 %, which would be one in five of these; asks for two figures instead of one. Level 4 if unasked.',
        },
      ],
      rubric: {
        1: 'Agrees to go live because 99.4 % is high, or only proposes a better prompt or a larger model.',
        2: 'Chooses one means for all: a parser because it is cheaper, with nothing for e-mails that do not fit; or the model, with wrong orders found by chance checks.',
        3: 'Splits the work: a strict parser for the fixed layout that refuses what does not match, the model or people for the rest, with results checked against known orders; points to some 240 wrong orders a night, and says how a changed layout would be noticed.',
        4: 'Also, unasked, does one of these: sees that one average can hide a bad rate among the hand-written 3 % and asks for both; weighs the cost of people for these 1,200 against wrong orders; says what would change the split, such as the data sent in a structured form or more e-mails written by hand.',
      },
      answerKey: [
        '40,000 x 0.6 % = 240 wrong records a night, and nothing marks them. 40,000 x 0.2 cents = 80 euros a night, about 29,000 a year.',
        'A parser on a fixed layout is exact; what does not match is refused and counted, so a changed layout shows in the first night.',
        'Best of all for the 97 %: the ordering program could send the data in a structured form. Ask first.',
        'The other 3 % are 1,200 e-mails a night. At a minute each, people would need 20 hours, so here a model earns its place: for about 2.40 euros a night, with checks (does the order exist, does the amount fit?) and the doubtful ones passed to a person.',
        'An average hides the split: if all 240 errors are among these 1,200, the model gets 20 % of them wrong; if they are spread evenly, 7 of them. Measure the two kinds apart.',
        'A misconception: that a model is more robust. It is more tolerant, which hides changes.',
        'As good: the model stays for all, but a parser or the order database confirms each result and differences go to people.',
      ],
      redFlags: [
        'Never asks whether the data exist in another form.',
        'Treats every text problem as a task for language models, or none.',
      ],
      tags: ['when-not-to-use-ml', 'simplicity', 'parsing', 'language-models'],
      searchPhrases: [
        'llm overkill',
        'regex or parser instead of an llm',
        'should we use an llm',
        'document extraction',
        'deterministic rules versus ai',
        'right tool for the job',
        'average accuracy hides segments',
        'silent errors at scale',
        'hybrid rules and model',
        'colleague wants to use ai for everything',
        'GPT for structured data extraction',
        'most inputs follow a template',
        'fallback to an LLM for odd cases',
        'do we really need generative AI here',
        'expensive tool for a simple task',
        'cost and error rate per message type',
      ],
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
      prompt: `A team has a model that sorts raw wool from scanned pictures into four quality grades. It agrees with the recorded grade in 81 % of cases. In three months the team made fourteen attempts to reach 90 %, some of which you see below; each was measured on the same 1,200 fleeces. They ask you for ideas for the fifteenth.

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

The recorded grade comes from one of six graders, who look at and feel the wool; each fleece was graded once.`,
        },
      ],
      assesses: 'Questions the premise when nothing helps: what limits the result, and whether the target makes sense.',
      followUps: [
        {
          ask: 'What do fourteen results within about one point have in common?',
          listenFor:
            'Something that they all share limits them: labels, or information that is not in the picture. Opens the question.',
        },
        {
          ask: 'How would you find out within a week whether 90 % is possible?',
          listenFor:
            'Let two or three graders grade 200 fleeces again, independently, and from the picture alone. Level 3.',
        },
        {
          ask: 'Two graders agree in 82 %. What do you tell the person who set the 90 %?',
          listenFor:
            'The model is about as close to a grader as graders are to each other, and 90 % against single grades is practically out of reach; the target must be set anew, against agreed grades or money. Level 4 thinks of this unasked.',
        },
      ],
      rubric: {
        1: 'Suggests the next architecture, more pictures or tuning, or takes 81.6 % as progress.',
        2: 'Suspects the labels but proposes to clean them or relabel everything without finding out how large the problem is.',
        3: 'Sees that all attempts share a limit, measures agreement between graders (and from pictures alone) on a sample before anything else, and says what each outcome would mean for the work.',
        4: 'Also, unasked, does two of these: shows that differences of a point on 1,200 are noise; asks what a wrong grade costs and whether neighbouring grades matter less; redefines the target (agreed grades as reference, money, unsure fleeces to people); says when to stop.',
      },
      answerKey: [
        'Standard error at 81 % on 1,200: 1.1 points. Two models that differ on 10 % of the same fleeces: 0.9 points for their difference. So none of the gains is beyond chance, least of all the best of fourteen.',
        'When very different changes all fail alike, look for what they share: noisy labels, missing information (feel is not in a picture), or the measure.',
        'Agreement between graders is a yardstick, not a strict limit: a model that has learnt what graders mostly say agrees with single grades more often than two graders do. If two agree in 82 %, the best possible is 82 % if the doubt sits in 36 % of the fleeces, each a toss-up between two grades, and about 90 % if every fleece is equally doubtful. So 90 % would take a perfect model in the kindest case.',
        'A reference agreed by three graders for 300 fleeces could show that the model is better than 81 % suggests.',
        'From the picture alone: if graders agree well at the table but, say, in only 70 % of cases with their own grade from the screen, the picture lacks information; then another sensor is worth more than another network.',
        'Other useful questions: who uses the grade, does one step off matter, what does each grade fetch.',
      ],
      redFlags: [
        'Has an architecture ready before looking at the table.',
        'Reports the best of fourteen as the result.',
      ],
      tags: ['critical-thinking', 'label-noise', 'agreement', 'performance-ceiling'],
      searchPhrases: [
        'performance plateau',
        'irreducible error',
        'inter-annotator agreement',
        'noisy labels',
        'bayes error',
        'accuracy does not improve any more',
        'unrealistic target',
        'overfitting the test set by repeated trials',
        'human-level performance',
        'team is stuck',
        'nothing we try improves the model',
        'labels disagree with each other',
        'is the goal even reachable',
        'Cohen kappa and label quality',
        'ceiling set by human graders',
        'multiple comparisons on one holdout',
      ],
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
          text: `Fourteen different things and all come out at 80.5 to 81.6. If a bigger network and twice the data and a pre-trained one all do nothing, then they hit the same wall, and the wall is not the network. My question would be, how often do two graders agree? Each fleece was graded by one person, so nobody knows. Take 200 or 300 fleeces, let three graders grade them at the table and again on the screen only from the picture. If they agree in 82 percent among each other, we are finished, the model is about as near to a grader as they are to each other, and 90 against one grade each is practically out of reach. If they agree in 95 at the table but in 80 from the picture, then it is not in the picture. If it is 95 on both, then it is really the model and I think about a fifteenth.`,
        },
        {
          level: 4,
          text: `First, on 1,200 the standard error is about a point, so this table shows one result, fourteen times. I would not do a fifteenth. I would take 300 fleeces, three graders each, at the table, and from the screen, without seeing the other’s grade. That gives three numbers: grader with grader, grader with picture, model with the agreed grade. Perhaps the model is at 88 against the agreed grade already, because the reference is what is noisy. If graders among themselves are at 82, then 90 against single grades would need a perfect model and luck, I would not promise it. And who needs 90? I would ask what it costs when grade two is called three, maybe it is next to nothing in price, and only one against four matters. Then we would measure money, and send the unsure fifth to a person. I would set the end too: if the graders are at 82 or so we stop improving the model, and the three months go to something else.`,
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
      prompt: `One change among a thousand has made training crash now and then. Versions before it never crash; that version and all later ones crash in three runs of ten, at random. A run takes four minutes.

Write a Python function first_bad(count, crashes, risk=0.01). Versions are numbered 0 to count - 1; version 0 is good, the last one is bad. crashes(version) makes one run and tells whether it crashed. Return the number of the first bad version; the answer may be wrong with a probability of at most risk. Use few runs, and tell me how many you expect.`,
      materials: [
        {
          title: 'How it is called',
          format: 'python',
          content: `first_bad(1000, train_and_watch)      # versions 0 .. 999; say that version 412 brought the fault in
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
            '0.7^n below risk divided by the ten steps: n = 20. Level 3. Taking 0.7^n below the whole risk at each step allows up to 10 % in total: level 2.',
        },
        {
          ask: 'How long will it take, and could it be quicker?',
          listenFor:
            'At most 200 runs, about 13 hours; bad versions show after 3.3 runs on average. Several machines, or making the crash more frequent. Level 4 unasked.',
        },
      ],
      rubric: {
        1: 'Bisects with one run for each version, or tries every version in turn, and trusts the result.',
        2: 'Repeats runs, but a guessed number of times, goes on after a crash, or sets the risk for one step only.',
        3: 'Bisects, stops a version at its first crash, derives the number of quiet runs from 0.7 and the risk shared over the steps, and gives the cost (at most about 200 runs).',
        4: 'Also, unasked, does one of these: checks first that the last version really crashes in three of ten; states the mean cost beside the worst; shortens the search (several machines, smaller data, a setting that makes the crash more frequent, a probability kept for each version).',
      },
      answerKey: [
        'Steps: log2 of 999 rounded up is 10. The only possible error is a bad version taken for good; allow risk / 10 for each step: 0.7^n <= 0.001 gives n = 20 (0.7^19 = 0.00114, 0.7^20 = 0.0008).',
        'A crash is proof: stop that version at once. A bad version costs 1 / 0.3 = 3.3 runs on average, a good one 20.',
        'Worst case 10 x 20 = 200 runs, 800 minutes, about 13 hours; with half of the tested versions bad about 117 runs, 8 hours.',
        'Bisection needs every version after the first bad one to be bad too; a later repair would break that.',
        'If the rate is really one in ten, 20 runs miss a bad version in 0.9^20 = 12 % of cases: measure the rate on the last version first.',
        'As good: keep a probability for each version and test where a run tells most (noisy binary search). In our simulation this took about 60 runs on average.',
      ],
      redFlags: ['Treats a quiet run as proof.', 'Does not see that errors add up over steps.'],
      tags: ['root-cause', 'bisection', 'flaky-tests', 'python', 'probability'],
      searchPhrases: [
        'git bisect',
        'binary search with noise',
        'flaky crash',
        'intermittent failure',
        'nondeterministic bug',
        'find the commit that broke it',
        'probabilistic binary search',
        'regression hunting',
        'coding with probability',
        'which change introduced the crash',
        'hunting a heisenbug',
        'how many repeats until we trust it',
        'sequential testing with error budget',
        'find a breaking version with unreliable tests',
      ],
      enemies: ['red-one-run-in-twenty'],
      references: [
        {
          title: 'Ben-Or and Hassidim (2008): The Bayesian learner is optimal for noisy binary search',
          url: 'https://doi.org/10.1109/FOCS.2008.58',
        },
      ],
      exercise: {
        language: 'python',
        solution: BISECT.solution,
        tests: BISECT.tests,
        wrong: [
          { flaw: 'one quiet run is taken as proof', code: BISECT.once },
          { flaw: 'runs all repetitions after a crash too', code: BISECT.all },
          { flaw: 'the whole risk is spent at every step', code: BISECT.each },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'the-most-it-could-ever-bring',
      title: 'Rooms that are left late',
      areas: ['problem-solving', 'business-process-integration'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A hotel group wants a model that predicts which guests will leave their room late, so that cleaning can be planned around them. Each year 9,000 rooms are left late without notice. Each time a cleaner has to wait or come back: 20 minutes, at 24 euros an hour. Cleaning rounds are planned the evening before, and at that time even the best model could recognise only about 40 % of these guests. A team asks for 60,000 euros to build the model, and 15,000 a year to run it.

Would you let them begin?`,
      assesses: 'Bounds the benefit before building, follows it down to the action, and looks for other means.',
      followUps: [
        {
          ask: 'What would a perfect prediction save?',
          listenFor: '9,000 x 8 euros = 72,000 a year. The bound that helps a stuck candidate.',
        },
        {
          ask: 'How much of that can still be used when rounds are planned?',
          listenFor: '40 %: 28,800. And a real model finds perhaps half of these, with false alarms. Level 3.',
        },
        {
          ask: 'What else could the hotels do about late rooms?',
          listenFor:
            'Ask guests the evening before, a button in the app or in the room, a list at ten of keys not yet returned. Level 4 unasked, with a rough value.',
        },
      ],
      rubric: {
        1: 'Says yes because data are there, or begins to design features.',
        2: 'Gets 72,000 and sets it against 60,000 as if all of it could be had, or says no without a figure.',
        3: 'Bounds it: 72,000 at most, 28,800 that can be used, less with a real model, against 15,000 a year and 60,000 once; declines or asks for a cheaper first step.',
        4: 'Also, unasked, offers a simpler way that reaches more of the 72,000 (asking guests, planning rounds anew during the morning), and says which fact would turn the decision, such as planning at ten in the morning instead of the evening.',
      },
      answerKey: [
        '20 minutes at 24 euros are 8 euros; 9,000 x 8 = 72,000 euros a year is the bound for any solution.',
        'Known in the evening: 40 %, 28,800. A model that finds half of these would save 14,400, less for rounds that were changed in vain: below its own upkeep of 15,000.',
        'Even the best model in the evening would leave 13,800 a year after upkeep and take more than four years to earn back 60,000; one that finds less than 52 % of the 40 % does not even cover its upkeep.',
        'The stronger lever is the moment of planning: what is known at ten (keys, doors, an answer from the guest) needs no prediction.',
        'Time saved is money only if shifts can be shortened or other work gets done; that lowers the bound further.',
        'The general habit: work out the value of perfect prediction first. If that does not pay, stop.',
      ],
      redFlags: [
        'Trusts a benefit that nobody has followed to an action.',
        'Leaves out the yearly cost of running it.',
      ],
      tags: ['when-not-to-use-ml', 'value-of-information', 'cost-benefit', 'feasibility'],
      searchPhrases: [
        'upper bound on benefit',
        'value of a perfect model',
        'business case for a model',
        'is it worth building',
        'return on investment',
        'expected value of perfect information',
        'turning down a project',
        'feasibility before building',
        'information available at prediction time',
        'saying no to a model',
        'savings too small to justify the project',
        'best case still loses money',
        'sizing the prize before starting',
        'go or no-go on an AI proposal',
        'opportunity sizing',
        'would a perfect prediction even help',
      ],
      enemies: ['a-forecast-that-nobody-can-act-on', 'a-model-where-a-form-would-do'],
      since: '0.2.0',
    },
    {
      id: 'a-problem-that-stayed-open',
      title: 'A problem that stayed open',
      areas: ['problem-solving'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about a technical problem that you worked on for a long time and did not solve. How did you go about it, and how did it end?`,
      assesses:
        'Works methodically when nothing helps, involves others, knows when to stop, and leaves something behind.',
      followUps: [
        {
          ask: 'What did you know at the end that you did not know at the beginning, and where is that now?',
          listenFor:
            'Causes excluded, with evidence, and passed on or written down (level 3). Helps when the story is a list of attempts.',
        },
        {
          ask: 'How did you decide to stop?',
          listenFor:
            'Weighed going on against living with it (level 3), or had set a limit beforehand (level 4). Told to stop, or worn out: level 2.',
        },
        {
          ask: 'What did you do about the harm that the problem went on causing?',
          listenFor: 'A workaround, a limit on the harm, an alarm; told those affected (level 3).',
        },
        {
          ask: 'Looking back, what held you up?',
          listenFor: 'An assumption or a missing measurement of their own, and what they changed since (level 4).',
        },
      ],
      rubric: {
        1: 'Insists, even when asked for a small case, that every problem got solved in the end, or tells of a failure that they hid or denied.',
        2: 'Tried many things one after the other with no record or order, or stopped because they were worn out or told to; or worked in good order, but alone to the end, and left nothing for others to build on or be protected by.',
        3: 'Formed hypotheses and excluded some by evidence, and had a reason for stopping. Also at least one of: asked others; limited the harm that went on; left what is known to others.',
        4: 'Also names the assumption or missing measurement that held them up and what they have changed since, or had set beforehand how much effort a solution was worth and kept to it.',
      },
      answerKey: [
        'Why ask: success stories show the solution; an open problem shows the method and honesty.',
        'Signs of method: smallest example that shows it, one change at a time, a log, predictions before tests.',
        'Stopping is a decision: what it costs to go on against what it costs to live with it.',
        'Any subject is fine: a divergence in training, a rare crash, a metric that never fitted. A small case, or one solved only in part, is as good.',
      ],
      redFlags: ['The others, the tool or the data are to blame throughout.', 'Cannot say what was learnt.'],
      tags: ['persistence', 'method', 'stopping', 'honesty'],
      searchPhrases: [
        'unsolved problem',
        'failure story',
        'perseverance',
        'when to give up',
        'a time you failed',
        'knowing when to stop',
        'time-boxing',
        'asking for help',
        'dealing with a dead end',
        'something you never figured out',
        'bug you could not find',
        'resilience and humility',
        'grit without success',
        'when did you let it go',
        'documenting negative results',
      ],
      since: '0.2.0',
    },
    {
      id: 'it-was-the-data-last-time',
      title: 'It was the data last time',
      areas: ['problem-solving', 'team-leadership'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 9,
      prompt: `Your product search got worse overnight: the share of searches with a click on the first result fell from 34 % to 29 %. On the call, seven people agree within two minutes that the data feed of one supplier is broken again, as it was in March and in June. Three of them start to build a filter for it. Nobody has looked at the feed yet.

You join the call now. What do you do?`,
      assesses:
        'Slows a premature consensus down cheaply, tests the favourite first, and keeps other explanations alive.',
      followUps: [
        {
          ask: 'If it were the feed, what else would you see?',
          listenFor:
            'Missing or odd values in that supplier’s products, and only those get worse. A check of minutes. Leads a stuck candidate.',
        },
        {
          ask: 'The check fits: the supplier’s products have empty titles. Are you done?',
          listenFor:
            'Is that enough for five points? Share of those products, and whether others fell too. Level 4 asks unasked.',
        },
        {
          ask: 'How do you say it without putting off people who mean well?',
          listenFor: 'A question and a task ("can you send me ten examples?"), level 3; a lecture on bias is level 1.',
        },
      ],
      rubric: {
        1: 'Joins in, or tells the seven that they are victims of a bias and starts a general discussion.',
        2: 'Says that one should look at the data first, but has no particular check in mind, or drops the feed altogether as too obvious.',
        3: 'Proposes a quick test that could prove the feed innocent (are only this supplier’s products affected, since when), names one or two other causes with who looks at them, and asks that nothing be built before the answer.',
        4: 'Also, unasked, asks whether the feed could explain the size of the fall (how much of what is shown is that supplier’s), and either limits the harm meanwhile (yesterday’s index) or asks why the same thing could break it three times.',
      },
      answerKey: [
        'Two earlier cases make the feed likely, so testing it first is right; acting on it untested is not.',
        'A test that can fail: clicks for this supplier’s products against all others, since the hour of the last feed. If all products fell alike, it is not the feed.',
        'Size: if the supplier has 10 % of the first results and they are clicked as often as others, losing all of these clicks explains only 3.4 of 34 points, not five.',
        'Others: a release, an index built only in part, an experiment that started, a change in how clicks are counted, a holiday.',
        'A filter built in a hurry is a change during an incident; it may hide the next cause.',
        'If it is the feed again: the third time calls for a check when the data come in, not a third repair.',
      ],
      redFlags: ['More than one change at once.', 'Seniority decides which cause is true.'],
      tags: ['critical-thinking', 'hypotheses', 'incident-response', 'confirmation-bias'],
      searchPhrases: [
        'groupthink',
        'jumping to conclusions',
        'anchoring on past incidents',
        'challenging a consensus',
        'incident call leadership',
        'everyone agrees too quickly',
        'test the hypothesis first',
        'sudden metric drop',
        'disagreeing tactfully',
        'cognitive bias in debugging',
        'assuming the same cause as before',
        'team fixes before checking',
        'availability bias',
        'keeping an open mind under pressure',
        'evidence before action',
        'how to question colleagues who are certain',
      ],
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
      prompt: `The voice control of a car sometimes wakes up although nobody has said its wake word. About 0.3 % of 200,000 owners complain; nobody at the manufacturer has been able to reproduce it. Sound is processed in the car and not kept. Each car reports only two counts an hour: how often the voice control woke up, and how many of these times a command followed within ten seconds. The model, software version and region of each car are known.

Design the investigation that leads to the cause, and to proof that it has been fixed.`,
      assesses:
        'Plans an investigation of a rare fault: existing data first, hypotheses, targeted collection with consent, proof.',
      followUps: [
        {
          ask: 'What can the counts that you already have tell you?',
          listenFor:
            'Wakings without a command are likely false: rate by hour, model, software, region; do a few cars make up most? Helps a candidate who starts collecting.',
        },
        {
          ask: 'Whom would you ask for recordings, and how little would be enough?',
          listenFor:
            'Owners who complained, who agree to it; the few seconds before a false waking, kept in the car until the owner sends them. Consent and little data count towards level 3.',
        },
        {
          ask: 'After the fix nobody complains for two weeks. Are you sure?',
          listenFor:
            'Complaints are few and late; compares wakings without a command in cars with and without the fix. Level 3; with the number of car-days unasked: level 4.',
        },
        {
          ask: 'What could your fix make worse?',
          listenFor: 'Wake words that are said and missed; measuring this too counts towards level 3.',
        },
      ],
      rubric: {
        1: 'Records sound from all owners to find it, or makes the detector stricter at once and calls it fixed.',
        2: 'Collects sound or complaints with no hypothesis to test, tries only in the laboratory, or takes fewer complaints as proof; or avoids this, but thinks of neither consent nor missed wake words even when asked.',
        3: 'Starts from the counts (which cars, when, which software), states hypotheses and what each would show, and proves the fix by comparing cars with and without it. Also records little, with consent, where it happens, or checks that wake words are not missed more often.',
        4: 'Also, unasked, does two of these: works out how many cars and days the proof needs; sees how many cases complaints miss; separates causes by design (a radio advert wakes many cars of a region in the same second, a rattle does not); plans for several small causes instead of one.',
      },
      answerKey: [
        '0.3 % of 200,000 are 600 complaints; the fault may be in many more cars whose owners do not write.',
        'A waking without a command within ten seconds is a usable sign, though it includes people who changed their mind: compare with a base rate.',
        'What each hypothesis predicts: a sound on the radio, many cars of a region in the same second; speech of passengers, more with more people in the car; a mechanical noise, certain models, speed, cold; a software change, a step on the day of the update.',
        'Counting by the second instead of by the hour, a small software change, would show broadcasts without any sound leaving the car.',
        'Consent and thrift with data: owners opt in, a short buffer stays in the car, the owner listens before sending, and there is a date of deletion.',
        'Proof: a random half of the cars gets the fix. At 0.2 false wakings a day, 1,000 cars on each side for 7 days see 1,400 without it; half as many with it is plain. For a rare kind (0.002 a day) it is 14 against 7, 1.5 standard errors, which may be chance; four times the car-days give three. More are needed if a few cars make up most of it.',
        'Missed wake words: the share of repeated attempts, or a test set of recorded wake words in noise.',
      ],
      redFlags: ['Listens into cars without asking.', 'Tunes the detector on the complaints alone.'],
      tags: ['root-cause', 'rare-events', 'privacy', 'experiment-design', 'speech'],
      searchPhrases: [
        'cannot reproduce the bug',
        'wake word false activations',
        'intermittent fault in the field',
        'voice assistant',
        'edge device telemetry',
        'data collection with consent',
        'proving a fix works',
        'false positives on devices',
        'investigation plan',
        'rare event debugging',
        'device turns on by itself',
        'keyword spotting false accepts',
        'diagnose a fault without raw data',
        'field study of user complaints',
        'how do we know it is really fixed',
      ],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const problemSolving = typed
