import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

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
  ],
} as const satisfies QuestionSet

export const projectManagement = set as QuestionSet<QuestionIdOf<typeof set>>
