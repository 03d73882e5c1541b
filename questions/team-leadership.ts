import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const set = {
  id: 'team-leadership',
  title: 'Team leadership',
  summary: 'Mentoring, hiring, delegation, conflict, and the setting of technical direction and standards.',
  questions: [
    {
      id: 'someone-you-helped-to-grow',
      title: 'Someone you helped to grow',
      areas: ['team-leadership'],
      kind: 'behavioral',
      difficulty: 'easy',
      minutes: 9,
      prompt:
        'Tell me about one person whose work got clearly better with your help; please leave out the name and private matters. What could the person not do at the beginning, what exactly did you do, and how do you know that it helped?',
      assesses: 'Mentors with a diagnosis, deliberate practice and evidence, and leaves the credit with the other.',
      followUps: [
        {
          ask: 'What did you try that did not help?',
          listenFor:
            'Noticed that something failed, why, and what was done instead (level 4). If all went well at once, hears how they would have noticed; that alone lowers nothing.',
        },
        {
          ask: 'Which piece of work did you let them do although you would have been faster?',
          listenFor:
            'Hands over real responsibility with a safety net (level 3). Also a way in for those who have no formal mentoring to tell.',
        },
        { ask: 'What can they do today without you?', listenFor: 'Independence, perhaps teaching others (level 4).' },
      ],
      rubric: {
        1: 'Did the work for the person, or speaks of the person with contempt.',
        2: 'Answered questions and reviewed code; no diagnosis of what was missing and no sign that anything changed.',
        3: 'Named the gap together with the person, chose tasks and feedback for it, and can show a change in what the person did.',
        4: 'Also changed the approach when it failed, weighed the cost to delivery openly, and made the help last (others taught, a practice of the team improved).',
      },
      answerKey: [
        'Look for: a specific gap (for example evaluating one’s own models), a plan for it, feedback near to the work, growing responsibility, a change that others saw.',
        'Peers, juniors and people senior in another field all count; so does help given without any title.',
        'Credit stays with the person: "they shipped", not "I got them to ship".',
        'Misconception: mentoring is knowing more. Often it is asking, and waiting.',
      ],
      redFlags: ['Every success of the other is told as the speaker’s own.', 'Shares private matters of the person.'],
      tags: ['mentoring', 'delegation', 'feedback'],
      since: '0.1.0',
    },
    {
      id: 'two-engineers-and-one-feature-store',
      title: 'Two engineers, one feature store',
      areas: ['team-leadership', 'scalability-and-performance'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `You lead a team of six. Two senior engineers have argued for three weeks over buying a feature store or extending the team's own tables. Each has written a long document; meetings have become tense; two juniors have stopped speaking in them. A model that needs either is due in seven weeks.

Tell me what you do this week.`,
      assesses: 'Settles a technical conflict in time, on evidence, without damage to people.',
      followUps: [
        {
          ask: 'Before any meeting: whom do you speak to, and what do you ask?',
          listenFor:
            'Each engineer alone, on needs and fears behind the position; the juniors too. A first step for the stuck.',
        },
        {
          ask: 'After a fair hearing you still see both as workable. How do you decide?',
          listenFor: 'States criteria, reversibility, a time limit, a person who decides; explains it (level 3).',
        },
        {
          ask: 'The one who lost does the work half-heartedly. What now?',
          listenFor: 'A direct, private talk; a real role; expects commitment (level 4).',
        },
      ],
      rubric: {
        1: 'Lets it run on, votes by sympathy, or overrules one in front of all.',
        2: 'Calls another meeting to reach agreement, without criteria, a date or a decider.',
        3: 'Hears both, agrees criteria tied to the due model, sets a short test or a date, decides or names who does, and explains why.',
        4: 'Also separates the reversible from the lasting part, mends the relation and the juniors’ silence, and leaves a way of deciding that the team uses next time.',
      },
      answerKey: [
        'With seven weeks to go the cost of no decision is probably larger than that of the second-best choice. A purchase with contract and security review may not be done by then: ask before comparing features.',
        'Helpful criteria: point-in-time correctness (a training row holds only what was known at its time), serving latency, upkeep in person-days, price, how hard to undo.',
        'A time-boxed trial on one feature of the due model is often cheaper than a fourth document.',
        'Consensus is welcome and not needed; being heard and knowing why is.',
        'Either technical outcome is acceptable here.',
      ],
      redFlags: ['Decides by rank or friendship.', 'Does not see what the quarrel does to the others.'],
      tags: ['conflict', 'decision-records', 'technical-direction'],
      since: '0.1.0',
    },
    {
      id: 'reading-four-scorecards',
      title: 'Reading four scorecards',
      areas: ['team-leadership', 'decision-making'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 10,
      prompt: `You chair the debrief for a senior ML engineer's position. Each interviewer rated before the meeting, in whole numbers from 1 (strong no) to 4 (strong yes). The hiring manager opens with: "The average is 2.9, so it is a yes."

Tell me what you read from the scorecards, and how you run the next fifteen minutes.`,
      materials: [
        {
          title: 'Scorecards',
          format: 'markdown',
          content: `| interview | rating | evidence noted |
|---|---|---|
| ML system design | 4 | "Asked for traffic first; found the cache problem alone; costed two designs." |
| coding | 4 | "Very smart, great energy, would love to work with." |
| statistics | 1 | "Read p = 0.04 as 96 % probability that B is better; kept to it after two probes." |
| leadership | 2.5 | "Seemed fine." |`,
        },
      ],
      assesses: 'Weighs evidence over impressions in a hiring decision, and chairs a fair debrief.',
      followUps: [
        {
          ask: 'Which of the four could you defend in front of the candidate?',
          listenFor:
            'Design and statistics, which note behaviour; not coding ("great energy") nor leadership. Helps a candidate who discusses the average.',
        },
        {
          ask: 'When is a 1 in statistics a reason to say no, and when not?',
          listenFor:
            'Depends on whether the position needs it from the first day, agreed before the interviews (level 3).',
        },
        {
          ask: 'What do you change so that the next debrief starts with better cards?',
          listenFor:
            'Anchored scales, notes before ratings, no half points, training, hiring manager speaks last (level 4).',
        },
      ],
      rubric: {
        1: 'Accepts the average as the decision, or decides by who liked the candidate.',
        2: 'Is uneasy about the 1 but argues only over numbers; does not see that two cards hold no evidence.',
        3: 'Separates cards with evidence from those without, asks for behaviour behind the weak ones, and tests the 1 against what the position needs.',
        4: 'Also keeps the order of speaking from swaying others, names what is missing and how to get it fairly (a further interview on it), and mends the process.',
      },
      answerKey: [
        '(4 + 4 + 1 + 2.5) / 4 = 2.875. The mean hides both the gap and the lack of evidence; 2.5 is not on the scale.',
        '"Smart, great energy" is an impression and open to bias; it is no evidence on coding.',
        'The note on statistics is specific and shows persistence in an error after probing: strong evidence, on one point. (p = 0.04 says how rarely so large a difference would appear if A and B were alike; it is not the probability that B is better.) Ask what the rest of that interview showed.',
        'Requirements agreed beforehand decide what a 1 means; deciding it now invites bias. If the candidate asks: the advertisement names experiments as part of the work; nobody fixed a minimum.',
        'Fair ways on: re-interview leadership and coding with anchored scales, or decide no on a stated must.',
      ],
      redFlags: [
        '"I have a good feeling" counts as evidence.',
        'Would press the dissenting interviewer to adjust the rating.',
      ],
      tags: ['hiring', 'debrief', 'structured-interview', 'bias'],
      references: [
        {
          title: 'Sackett, Zhang, Berry, Lievens: Revisiting meta-analytic estimates of validity (2022)',
          url: 'https://doi.org/10.1037/apl0000994',
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'standards-for-notebooks-in-production',
      title: 'Notebooks in production',
      areas: ['team-leadership', 'programming'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `You join as the technical lead of eight people. They train models by hand in notebooks; other notebooks, started by a timer, use these models in production. There are no tests. Two incidents in the past quarter came from a model that was saved after cells had been run in the wrong order; each took two days to find. The people are proud of their speed: a new model every two weeks.

Tell me how you raise the standard without losing them or their speed.`,
      assesses: 'Introduces engineering standards through small steps that pay for those who take them.',
      followUps: [
        {
          ask: 'What is the first thing that you change, and what is it worth to the person who has to do it?',
          listenFor:
            'One small step with quick gain, such as a run from top to bottom in CI. Helps a candidate with a programme of ten points.',
        },
        {
          ask: 'Somebody says: "This is research, tests slow us down." What do you answer?',
          listenFor:
            'Separates exploration from what customers depend on; uses the two incidents and their cost (level 3).',
        },
        {
          ask: 'How will you know after three months that it was worth it?',
          listenFor:
            'Incidents, time to recover, lead time for a model; ready to drop a rule that brings nothing (level 4).',
        },
      ],
      rubric: {
        1: 'Forbids notebooks at once, or leaves all as it is because people are fast.',
        2: 'Lists good practices (tests, reviews, pipelines) with no order, no link to the incidents and no plan to win people.',
        3: 'Starts from the two incidents, draws a line between exploring and running, takes one step with volunteers on a real model, and makes the good way the easy way.',
        4: 'Also measures lead time and incidents before and after, lets the team own the standard, and says which rules are not worth having here.',
      },
      answerKey: [
        'Both incidents come from hidden state: a timer runs cells in order, a person need not. Letting only models into production that come from a clean run from top to bottom (in CI), or turning the notebook into a script at that border, removes just that.',
        'A template that gives logging, a data check and a way back makes the new way faster for its user.',
        'Doing the first migration together with a respected member persuades more than a document.',
        'Notebooks as such are not the problem; several sound set-ups run parameterised notebooks in order.',
        'Speed is a legitimate value: keep the two weeks as a measure that must not get worse.',
      ],
      redFlags: ['Enforces rules without having looked at the work.', 'Speaks of the team as amateurs.'],
      tags: ['engineering-standards', 'notebooks', 'change-management', 'testing'],
      since: '0.1.0',
    },
    {
      id: 'how-closely-to-follow-delegated-work',
      title: 'How closely to follow delegated work',
      areas: ['team-leadership', 'project-management'],
      kind: 'conceptual',
      difficulty: 'medium',
      minutes: 8,
      prompt: `You lead a small ML team and hand over the two pieces of work below. Another team’s lead says: "For a senior I check nothing, for a junior I check everything."

Explain to the other lead how you decide how closely to follow a piece of work, using these two.`,
      materials: [
        {
          title: 'The two pieces of work',
          format: 'markdown',
          content: `| | A: new features for a ranking model | B: new rule for joining labels to predictions |
|---|---|---|
| given to | an engineer in the first year of work | an engineer with nine years of experience |
| done something like it before | no | twice, in another team |
| a mistake becomes visible | in the offline test, within two days | in the quarterly report, after about ten weeks |
| who is affected until then | nobody | all models of the company that train on these labels |
| to undo it | delete a branch | train and check eleven models again |`,
        },
      ],
      assesses:
        'Sets the degree of freedom and of checking by risk and by the person’s need, and keeps ownership with the person.',
      followUps: [
        {
          ask: 'For each piece: what is the worst that happens if nobody looks at it before the end?',
          listenFor:
            'A costs a few days, and the test shows it; B spreads silently for ten weeks. Leads a stuck candidate towards risk without naming it.',
        },
        {
          ask: 'What exactly do you look at in B, and when, so that the experienced engineer does not feel watched?',
          listenFor:
            'A few points agreed beforehand, before what is hard to undo: old and new labels side by side, a second reader, use by one model first. Looks at results and not at each step. Separates level 2 from 3.',
        },
        {
          ask: 'In A you see in the first week that the approach will probably fail. Do you say so?',
          listenFor:
            'May let it run, since the test will teach it cheaply, or ask a question that makes it visible; steps in if time or the person’s standing is at stake. Marks level 4.',
        },
      ],
      rubric: {
        1: 'Agrees with the other lead, or checks every step of everybody; or would not hand over B to anyone.',
        2: 'Adapts to experience ("more freedom for the senior") or says "it depends on risk", but treats A and B no differently from the other lead, or gives no checkpoint.',
        3: 'Decides by how late, how widely and how irreversibly a mistake would act as well as by experience; gives A much room with support on request, and for B names two or three checkpoints, agreed with the engineer, each with what is looked at and before which step.',
        4: 'Also prefers making mistakes visible sooner (a comparison, a trial with one model) to watching the person, separates help for learning from control of risk (would let a cheap mistake in A teach), and says what would make the following looser or closer.',
      },
      answerKey: [
        'Two separate questions: how much does the person need (help, context, practice), and how bad is a mistake that nobody sees. Experience answers mainly the first.',
        'A is nearly free to get wrong: visible in two days, affects nobody, a branch to delete. It is good ground for learning; the first-year engineer may want frequent talk, which is help and not control.',
        'B is expensive to get wrong whoever does it: ten weeks unseen, all models, eleven to train again. Review here is what any careful engineer would ask for and is no sign of distrust.',
        'Cheap protection for B: run old and new join side by side and compare counts and label rates; a second reader for the rule; one model first; keep the old labels.',
        'Just as good: start from the person’s own plan for checks and add only what is missing; or have a peer and not the lead follow it.',
        'Misconception: delegating means either letting go or approving everything. The result is handed over; the checkpoints are agreed with it.',
      ],
      redFlags: [
        'Takes the work back at the first sign of difficulty.',
        'Says that a senior who accepts a review is not senior enough.',
      ],
      tags: ['delegation', 'risk', 'code-review', 'mentoring'],
      since: '0.1.0',
    },
  ],
} as const satisfies QuestionSet

export const teamLeadership = set as QuestionSet<QuestionIdOf<typeof set>>
