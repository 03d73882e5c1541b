import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const set = {
  id: 'innovation-and-efficiency',
  title: 'Innovation and efficiency',
  summary: 'Finding work worth automating, doing it well, improving processes, and proving the value.',
  questions: [
    {
      id: 'sorting-returns-by-machine',
      title: 'Sorting returns by machine',
      areas: ['innovation-and-efficiency', 'decision-making'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A shoe shop gets 3,000 returned pairs a day. A person needs 40 seconds to grade one as "new", "used" or "damaged" and errs in 4 % of cases. A camera with a model grades in a second. It is sure in 70 % of cases and errs in 3 % of these; the rest it hands to people, and these harder cases take 60 seconds with 8 % errors. An error costs 6 euros on average, an hour of work 24 euros.

Compare both ways for a day, and tell me what you would look at before rolling it out.`,
      assesses: 'Computes the net effect of partial automation, errors included, and tests its assumptions.',
      followUps: [
        { ask: 'How many hours do people work in each way?', listenFor: '33.3 and 15 hours. A start for the stuck.' },
        {
          ask: 'Why do people err more in the cases that remain?',
          listenFor: 'The easy ones are gone; tired by hard ones only; may also trust the machine’s hint (level 3).',
        },
        {
          ask: 'Where would you put the threshold of being sure?',
          listenFor:
            'Where the machine’s expected error costs as much as a person’s check with the person’s own errors: by the figures for harder cases 0.40 + 0.48 = 0.88 euros, so at a chance of error of about 15 % (level 4).',
        },
      ],
      rubric: {
        1: 'Takes one second against 40 as the whole answer and rolls it out at once, or rejects it because machines err too.',
        2: 'Works out labour or errors right but not both, or compares rates (3 % with 4 %) instead of numbers of errors; sees nothing to check before the roll-out.',
        3: 'Finds about 1,520 against 1,170 euros a day, sees that the saving is labour while errors rise slightly, and wants a trial with audited grades.',
        4: 'Also examines which errors (a damaged pair sold as new), the threshold, changes of season and goods, the work that remains for people, and counts upkeep and purchase.',
      },
      answerKey: [
        'Now: 3,000 x 40 s = 33.3 h = 800 euros; 120 errors = 720 euros; 1,520 in all.',
        'New: 2,100 by machine, 63 errors = 378 euros; 900 by people at 60 s = 15 h = 360 euros, 72 errors = 432 euros; 1,170 in all.',
        'Saving 350 euros a day before machine and upkeep; labour falls by 440, errors rise from 120 to 135 (90 euros).',
        'Errors are not alike: selling a damaged pair as new costs trust. If people needed 60 s and erred in 8 % of the harder 30 % before too, they erred in about 2.3 % of the easy ones: there the machine, at 3 %, is slightly worse, and wins by labour.',
        'A share of sure cases must be graded by people too, unseen, to notice drift.',
      ],
      redFlags: ['Calls the machine more accurate because 3 % is less than 4 %.', 'No audit after the launch.'],
      tags: ['automation', 'human-in-the-loop', 'cost-benefit', 'selective-prediction'],
      since: '0.1.0',
    },
    {
      id: 'proving-that-the-assistant-saves-time',
      title: 'Proving that it saves time',
      areas: ['innovation-and-efficiency', 'statistics'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `Forty of 200 claims handlers volunteered to try an assistant that summarises files. After two months the volunteers close 22 % more claims a week than the others. The head of claims wants to license it for all 200, at 480,000 euros a year. A handler costs the company about 60,000 euros a year.

Tell me what you would say to the head of claims, and which evidence you would bring before the contract is signed.`,
      assesses: 'Separates selection from effect and designs proof of value in a working organisation.',
      followUps: [
        {
          ask: 'How did the volunteers do before the trial?',
          listenFor:
            'If they were already faster, the 22 % melts: compare the change of both groups (difference in differences). A first question for the stuck.',
        },
        {
          ask: 'You may still randomise something. What?',
          listenFor: 'Order of roll-out among the other 160, by team; or by weeks (level 3).',
        },
        {
          ask: 'Closed claims rise. What could have become worse at the same time?',
          listenFor: 'Quality, reopened claims, easy ones first, stress (levels 3 and 4).',
        },
      ],
      rubric: {
        1: 'Takes 22 % of 200 salaries as saving, or rejects it as "not proven" with no way on.',
        2: 'Mentions that volunteers differ but offers only a survey or a longer trial.',
        3: 'Asks for the figures before the trial, proposes a randomised stepwise roll-out with quality as guardrail, and a decision rule before signing.',
        4: 'Also estimates the effect at which 480,000 pays, asks what is done with the time won, negotiates a stepwise contract, and foresees effects of novelty and of teams talking.',
      },
      answerKey: [
        'Volunteers are keener and perhaps faster; 22 % mixes selection with effect.',
        'Break-even: 480,000 / 200 = 2,400 euros a handler and year. At a full cost of 60,000 euros it is 4 % of the time, if the time won is used. 22 % more claims would be 18 % less time a claim.',
        'Randomise the order of roll-out by team over some weeks; compare with those who wait (stepped wedge).',
        'Guardrails: reopened claims, audits, complaints, mix of simple and hard claims.',
        'Even a third of the 22 % would pay; so the contract may be worth it, and a stepwise one loses little.',
      ],
      redFlags: [
        'Presents hours saved as money without saying who does what with them.',
        'Insists on perfect proof at any cost.',
      ],
      tags: ['proving-value', 'selection-bias', 'experiments', 'productivity'],
      since: '0.1.0',
    },
    {
      id: 'an-improvement-that-nobody-had-ordered',
      title: 'An improvement that nobody had ordered',
      areas: ['innovation-and-efficiency', 'business-process-integration'],
      kind: 'behavioral',
      difficulty: 'easy',
      minutes: 9,
      prompt: `Tell me about a piece of repetitive work that you noticed and made easier or unnecessary, for yourself or for others. How did you notice it, what did you do, and how much did it help?`,
      assesses: 'Spots waste, improves with fitting means, and knows what it brought.',
      followUps: [
        {
          ask: 'How often did it happen and how long did it take, before and after?',
          listenFor: 'A rough measure is enough (level 3). None is level 2.',
        },
        { ask: 'Who keeps it running today?', listenFor: 'Handed over, documented, or honestly dead.' },
        {
          ask: 'Was there a simpler way that you passed over?',
          listenFor: 'Considers removing the step altogether (level 4). Also a way on if the story is thin.',
        },
      ],
      rubric: {
        1: 'Automated others’ work over their heads, or made it harder for those who do it, and counts it as a success.',
        2: 'Built something neat, but cannot say who used it or what it saved them.',
        3: 'Saw it with those who do the work, chose a fitting means, and can say what it saved and who keeps it alive.',
        4: 'Also asked whether the work was needed at all, compares hours spent on building and upkeep with hours saved, and names one further case that was found, or left alone, because of this one.',
      },
      answerKey: [
        'A checklist or a deleted report counts as much as a model.',
        'Gain = frequency x time x people, less building and upkeep.',
        'Good stories include those concerned from the start; automation over their heads tends to be bypassed.',
        'An attempt that was given up for good reasons is fine.',
      ],
      redFlags: ['Speaks with disdain of those who did the work.', 'Complexity for its own sake.'],
      tags: ['automation', 'process-improvement', 'initiative'],
      since: '0.1.0',
    },
    {
      id: 'where-to-look-in-a-hospital-laundry',
      title: 'Where to look in a laundry',
      areas: ['innovation-and-efficiency', 'problem-solving'],
      kind: 'system-design',
      difficulty: 'medium',
      minutes: 25,
      prompt: `A laundry for 30 hospitals washes 40 tonnes a day. The owner has read about AI and gives you two weeks to find where ML could save the most. There are sensors on the machines, a delivery system, complaints by e-mail, and 160 people. Costs are about 12 million euros a year, roughly: wages 55 %, energy and water 20 %, replacement of textiles 15 %, transport 10 %.

Lead me through your two weeks, up to the two or three proposals with which you return to the owner.`,
      assesses: 'Discovers improvements methodically, from cost and flow to feasible proposals with proof.',
      followUps: [
        {
          ask: 'On the first morning, where do you stand and what do you watch?',
          listenFor: 'On the floor, follows a load, talks with people. Moves a candidate who starts with the data.',
        },
        {
          ask: 'What would have to be true for energy to be your first proposal?',
          listenFor: 'A lever of some size: 20 % of cost times a plausible saving against effort (level 3).',
        },
        { ask: 'Which of your proposals needs no ML?', listenFor: 'At least one, and says so to the owner (level 4).' },
      ],
      rubric: {
        1: 'Picks a technique (vision, predictive maintenance) and looks for a place to use it.',
        2: 'Returns with a list of ten ideas, without size, feasibility or the people concerned.',
        3: 'Goes from cost and flow to a few levers, sizes them with rough figures, checks data and the will of those concerned, and proposes small trials with a measure.',
        4: 'Also separates what needs no ML, ranks by value, risk and time to learn, plans how savings become real, and says which assumption could sink each.',
      },
      answerKey: [
        'Typical levers: forecasting of linen need by hospital (fewer stocks and rush trips), planning of washing batches, dosing by soiling, loss and wear of textiles (tags), routes, sorting.',
        'Size before technique: 10 % of energy is 2 % of all cost, 240,000 euros a year; 5 % of wages is 2.75 %, 330,000 euros.',
        'Losses of textiles (15 %) often have causes that are no matter of ML: no count at hand-over.',
        'Feasibility: data at hand, who has to act differently, what hygiene rules permit.',
        'Trials: two hospitals, four weeks, compared with others.',
        'Savings of wages are only real if work changes; speak of that openly with the owner and the staff’s representatives.',
      ],
      redFlags: ['Never speaks with those who work there.', 'Promises savings from a brochure.'],
      tags: ['discovery', 'process-improvement', 'prioritisation', 'operations'],
      since: '0.1.0',
    },
  ],
} as const satisfies QuestionSet

export const innovationAndEfficiency = set as QuestionSet<QuestionIdOf<typeof set>>
