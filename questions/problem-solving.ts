import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

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
  ],
} as const satisfies QuestionSet

export const problemSolving = set as QuestionSet<QuestionIdOf<typeof set>>
