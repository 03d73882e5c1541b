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
      samples: [
        {
          level: 1,
          text: `Notebooks do not belong in production, that is a basic rule. I would say in the first meeting that from next month on, nothing goes live from a notebook any more, everything is a Python package with unit tests, at least 80 percent coverage, type hints, code review by two people. I would write this down in a guideline, and check it in each pull request. At the start they will complain that it is slower, and it will be, maybe a new model every six weeks, but the two incidents have shown that the speed was on credit. People who are good will understand it. And those who do not want to work professionally have to think about if this is the right team. As the lead you have to set standards.`,
        },
        {
          level: 2,
          text: `I would introduce best practices step by step: version control, code reviews, unit tests, CI/CD pipelines, a model registry like MLflow, and an orchestrator such as Airflow. I would explain why this is important and do workshops on testing and clean code. Also documentation. Each of those things gives something. To not lose them, I would involve the team in the choice of tools, and we make a roadmap for the year. I would lead by example and write tests myself. It is a cultural change and takes time, and you need to communicate a lot. If they see that the quality gets better they will follow. We could start with code reviews since those do not need any infrastructure, then tests.`,
        },
        {
          level: 3,
          text: `I would take the two incidents as the start, because they spent four days on them and nobody liked it. Both came from cells in the wrong order. So one rule only: what goes to production was run from top to bottom, on a clean machine, by CI. Explore however you want, in whichever order, but at that border it must run through. Then I ask who had the last incident and would like to do it with me on their model, one week, and I do the boring part, a template with the logging and a way back to the former model. If with it a release takes half an hour less than now, then the others come by themselves. Then the next step, a data check. The timer may keep starting notebooks if they run in order.`,
        },
        {
          level: 4,
          text: `First I would write down two numbers: days from idea to live, about fourteen, and incidents, two in the quarter at two days each. They are proud of the first and I want to keep it, so both go on the wall and if my standard makes fourteen into twenty then I was wrong. Then one rule, since one cause: the model that goes live comes out of a clean run from top to bottom in CI, not from somebody’s kernel. I would do that with one volunteer, ideally the most respected, on a real model this week, and I build the template so that their work gets less. After two models we sit together and they write the rule, three lines, not me. And things I would say no to, for now: coverage targets, type hints in exploration, no notebooks. They would cost speed and would not have prevented either one. In three months we look at the two numbers, if incidents from order are gone then we take the next cause, whatever it is by then.`,
        },
      ],
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
    {
      id: 'comments-on-a-first-change',
      title: 'Comments on a first change',
      areas: ['team-leadership', 'programming'],
      kind: 'situational',
      difficulty: 'easy',
      minutes: 9,
      prompt: `A colleague who has been in the team for two weeks sent in a first change: a job that fills missing prices with the mean of the whole table, training and test rows together. It runs and has one test. Another senior engineer has already left the comments below. You are the second reviewer.

What do you write, and to whom?`,
      materials: [
        {
          title: 'Comments so far',
          format: 'text',
          content: `line 14   "No. Leakage."
line 22   "why not use the helper??"
line 31   "nit: two blank lines here"
line 40   "Name this properly. See style guide."
overall   "Please fix. I don't have time to explain the basics."`,
        },
      ],
      assesses:
        'Gives feedback that teaches and sets priorities, and deals with a colleague’s manner without a public quarrel.',
      followUps: [
        {
          ask: 'Which of these comments matter most for the product?',
          listenFor: 'Line 14 alone changes results. Helps a candidate who answers all five alike.',
        },
        {
          ask: 'What exactly would you write at line 14?',
          listenFor:
            'What goes wrong and when (test rows shape the mean, offline figures look better than live ones), and where the mean should come from; a pointer rather than the finished code. Level 3.',
        },
        {
          ask: 'And the colleague who wrote "I don’t have time"?',
          listenFor:
            'A talk between the two, about the effect and what is expected of reviews. Not a rebuke in the thread. Level 3 when asked, level 4 unasked.',
        },
      ],
      rubric: {
        1: 'Approves to be kind and leaves the leak in, adds more of the same tone, or rebukes the other reviewer in the thread.',
        2: 'Friendly, and explains the leak roughly, but treats all points alike, rewrites the code, or does nothing about the comments that stand there.',
        3: 'Puts the leak first and explains its effect and the way to mend it, marks the rest as small or optional, names something that is good, and offers a short talk; speaks with the other reviewer in private.',
        4: 'Also, unasked, removes the cause: lets a formatter settle style, shows where the helper can be found or asks why it was not, agrees in the team what a review of newcomers should be; or leaves the colleague a next step that they can do alone and comes back to it.',
      },
      answerKey: [
        'The mean over training and test rows carries knowledge of the test rows into training: the effect is often small for one mean, but the habit is not, and live data have no such mean. Compute it on training rows and store it with the model.',
        'The helper: if there is one, it belongs into the guide; that a newcomer did not know it is news about the guide.',
        'Blank lines and names are for a formatter or for one remark, not for blocking.',
        'Written words sound harsher than meant. Two or three comments which matter teach more than ten.',
        'As good: calling first instead of writing, then a short summary in the thread so that the record stays.',
      ],
      redFlags: [
        'Mends it silently in place of the colleague.',
        'Discusses the other reviewer’s manner before everybody.',
      ],
      tags: ['code-review', 'feedback', 'mentoring', 'data-leakage'],
      enemies: ['reviewing-a-change-that-must-go-out-today'],
      samples: [
        {
          level: 1,
          text: `Well, the first reviewer has said it, it has leakage, it must be fixed. I do not like the tone so much, and I would write that publicly under it, that this is no way to talk to new colleagues and that we have a code of conduct, so that the new person sees that someone is on their side. And then I would approve the change, because it runs and has a test, and it is the first one, it is important to have a success in the first weeks. The mean over the whole table is not a big difference from the mean over the training part, you can correct that in a later change. Motivation is more important at this point than being right.`,
        },
        {
          level: 2,
          text: `I would write a friendly comment: hi, welcome, nice work for a first change! Some remarks. The mean is calculated over the entire table, including the test rows, this is called data leakage, so the evaluation is too optimistic, please calculate it on the training rows. Please use the helper function, it is in our library. Two blank lines before functions, according to PEP 8. And the variable could have a more descriptive name, here is a link to the style guide. I would maybe push a commit with the corrections so that it goes faster and they see how it is done. About the other comments I would not say anything, everyone has their own style, and they probably had a stressful day.`,
        },
        {
          level: 3,
          text: `To the new colleague, in the thread: thanks, the structure is clear and you wrote a test, good. One thing has to change before merging. The mean includes test rows, so the test knows a bit about itself, and in production there is no whole table anyway. Compute it on the training rows, store it with the model and use that for the test. I can show you in fifteen minutes how we do it elsewhere, today at two? The rest is small: there is a helper, fill_from_train, in the prices module, take it if you like. Names and blank lines, do not worry. And then I go to the other engineer, alone, not in the thread: you were right about the leak, but that line about the basics, would you take it back or talk to them? It is their second week.`,
        },
        {
          level: 4,
          text: `One comment at the top from me, so they know where to begin: what is good, then the one thing that matters, the mean over all rows, with why, the test set has already told the training something, small here, but live there is no future to average. Try it on the training rows and add a test that fails on the present version, I think you can do this alone, call me if not, I will look again this afternoon. Everything else is optional. With the other reviewer I talk in private; they are right in substance and perhaps drowning, so I ask what is up and whether they would write one line to the newcomer. Then the causes. Blank lines are a job for a formatter, I switch that on this week, so no human writes it again. The helper is not in the guide, how should anyone know, I add it and ask the new colleague to tell me what else was missing. And in the next team meeting, first changes get a call before comments.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'answer-or-ask-back',
      title: 'Answer or ask back',
      areas: ['team-leadership'],
      kind: 'conceptual',
      difficulty: 'easy',
      minutes: 6,
      prompt: `A less experienced engineer comes to you with questions several times a day. When do you give the answer, and when do you let them find it?`,
      assesses: 'Has a worked-out practice of mentoring that weighs urgency, risk and what is worth learning.',
      followUps: [
        {
          ask: 'Take two questions of last week, real or imagined, that you would treat differently.',
          listenFor: 'Makes a general answer concrete: for example a password path against a metric that looks wrong.',
        },
        {
          ask: 'They asked the same thing for the third time. What now?',
          listenFor:
            'Looks at the cause: missing note, unclear design, no time to try, or not understood. Level 3; blaming is level 1.',
        },
        {
          ask: 'How do you notice that you help too little?',
          listenFor:
            'Silence, days on one task, large changes that come late. A sign one can watch; level 4 when it came unasked.',
        },
      ],
      rubric: {
        1: 'Always one way: answers everything because it is faster, or always refuses since people must learn by struggling.',
        2: 'Says that it depends, with one sensible criterion such as urgency, but no way of helping someone find it.',
        3: 'Chooses by at least two things (an incident or plain fact against something they will need again; cost of an error), and describes how: asks what was tried, points to the next place to look, agrees on a time after which they come back.',
        4: 'Also, unasked, watches the effect (which questions stop, which return), turns repeated ones into a note or a better design, and limits the cost to both, for example fixed times for questions and an open door for being stuck.',
      },
      answerKey: [
        'Give it: incidents, access, arbitrary facts of this company, anything where waiting blocks others or an error is dear.',
        'Let find: what will come again and can be learnt with safe means, such as reading a stack trace, checking data, choosing a metric.',
        'In between: think aloud together, so that the way is seen and not only the result.',
        'A limit such as "half an hour alone, then come" protects against lost days. The figure matters little; that it is agreed does.',
        'Misconception: that asking back is always kind. To someone under pressure it feels like a test.',
      ],
      redFlags: ['Speaks of such colleagues with contempt.', 'Cannot name anything that a colleague learnt from them.'],
      tags: ['mentoring', 'delegation', 'feedback'],
      enemies: ['someone-you-helped-to-grow'],
      since: '0.2.0',
    },
    {
      id: 'a-screen-that-was-tested-once',
      title: 'A screen that was tested once',
      areas: ['team-leadership', 'statistics'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 11,
      prompt: `Each month 120 people apply for your team. An online test lets 30 through; after a day of interviews 6 of those get an offer. Last month, to learn how good the test is, you also interviewed 20 people picked at random from the 90 who had failed it. The interviewers did not know who they were. Three of the 20 got an offer. One candidate costs five hours of interviews.

What does this tell you about the test, and what would you do?`,
      assesses: 'Treats hiring as measurement: false negatives, uncertainty, cost, and the limits of the yardstick.',
      followUps: [
        {
          ask: 'If the 20 are typical, how many good people does the test turn away each month?',
          listenFor: '15 % of 90, about 13 or 14, against 6 found. The first step for a stuck candidate.',
        },
        {
          ask: 'How sure are you of the 15 %?',
          listenFor:
            'Little: 3 of 20 fits anything from about 3 to 38 %. Even 3 % of 90 would be some three people. Level 3 has a range or says how weak it is; level 4 draws what holds over the whole range.',
        },
        {
          ask: 'What would you have without the test, if you could still interview only 30?',
          listenFor: 'About 5 offers in place of 6, so the test adds about one. Level 4 when unasked.',
        },
      ],
      rubric: {
        1: 'Sees the test confirmed since most of the 20 failed, or calls for a harder test.',
        2: 'Notes that good people are lost, from "3 of 20", but compares neither rates nor numbers, or takes 15 % as exact.',
        3: 'Compares 15 % with 20 % and sees that the test separates little, estimates about 13 lost a month while saying how uncertain that is, and proposes a step: repeat the trial, change or drop the test, or look at what it asks.',
        4: 'Also, unasked, weighs the cost (33 hours of interviews an offer instead of 25), computes what the test adds at a fixed number of interviews (6 against about 5), or questions the yardstick itself: an offer is not success at work, and a test may turn away some groups more than others.',
      },
      answerKey: [
        'Passed: 6 of 30 = 20 %. Failed: 3 of 20 = 15 %. About 90 x 0.15 = 13.5 people a month who would have got an offer are turned away.',
        'Exact 95 % interval for 3 of 20: 3.2 to 37.9 %, so between 3 and 34 a month. The true rate might even exceed that of those who passed. The direction of a decision is plain nevertheless: the test loses at least some, and cannot be shown to separate.',
        'Hours an offer: 5 / 0.20 = 25 for those who passed, 5 / 0.15 = 33 for the others.',
        'Thirty picked at random from all 120: 30 x (0.25 x 0.20 + 0.75 x 0.15) = 4.9 offers, against 6. The test adds about one offer a month at the same effort.',
        'Steps: repeat the random pass for some months, five a month; look at which items predict an offer; replace the test by a short work sample; check pass rates for adverse impact.',
        'An offer is a judgement of the same interviewers; performance after a year would be better but is only known for those hired.',
      ],
      redFlags: ['Explains the three offers away.', 'Equates passing a puzzle with ability at work.'],
      tags: ['hiring', 'selection', 'false-negatives', 'confidence-intervals'],
      since: '0.2.0',
    },
    {
      id: 'the-person-everybody-waits-for',
      title: 'The person everybody waits for',
      areas: ['team-leadership', 'project-management'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `In your team of seven, one engineer built the pricing model and its pipeline. Every change to it is reviewed by this person alone; the median wait is three days. Incidents at night reach the same phone. In eight weeks this colleague moves to another department, by their own wish, and is proud of how well the system runs.

What do you do in the eight weeks?`,
      assesses: 'Spreads knowledge by shifting real responsibility in steps, with respect for the person who holds it.',
      followUps: [
        {
          ask: 'How would you know in week five that it works?',
          listenFor:
            'Others have made and reviewed changes and handled an incident while the expert only watched (level 3). "The documents are written" is level 2.',
        },
        {
          ask: 'The colleague says that it is faster to do it alone than to explain.',
          listenFor:
            'True for each case; agrees on less output for some weeks and gets that accepted outside. Opens a way for a stuck candidate.',
        },
        {
          ask: 'What would you let go?',
          listenFor: 'Rarely used parts are switched off or frozen before the hand-over. Unasked it marks level 4.',
        },
      ],
      rubric: {
        1: 'Tries to stop the move or to keep the person on call afterwards as the plan, or blames the person for the dependence.',
        2: 'Has documents written and a meeting or two held for the hand-over; nobody else does the work before the last day.',
        3: 'Names two or more successors, has them make changes and take alarms from early on with the expert beside and then behind them, changes who reviews at once, and tells those who depend on it that less will be delivered meanwhile.',
        4: 'Also, unasked, finds what is only in the head by trying (an exercise without the expert, a rebuild from scratch), simplifies or drops parts first, marks by a date what is not covered and who bears that risk, and mends the habit that led here in other systems too.',
      },
      answerKey: [
        'Documents age and cannot be tested by reading; doing the work can. The order is watch, do together, do alone with help near.',
        'Review by two others from week one removes the three-day wait; the expert reviews the reviews.',
        'Eight weeks are short: list the tasks of a year (yearly price change, new country, broken feed) and choose those which must be seen once; simulate the rare ones.',
        'Recognition matters: handing over well is made the visible success of the colleague, not the loss of a domain.',
        'Equally good: rewriting or retiring a part so that nobody needs the knowledge, if that can be done in the time.',
        'An agreed number of hours for questions afterwards is fine as a reserve, not as the plan.',
      ],
      redFlags: ['Waits for the last two weeks.', 'Makes one other person the new single expert.'],
      tags: ['knowledge-transfer', 'bus-factor', 'delegation', 'on-call'],
      samples: [
        {
          level: 1,
          text: `I would first speak with the person and with the head of the other department and try to find a solution so that they stay, maybe with a better title or more money, because to lose the only expert for pricing is a risk for the company. If it is not possible then at least a transition, say for a year thirty percent of their time still belongs to us, and they stay on the phone at night, since nobody else can do it. They know the new department only from next month on anyway. I would also say openly that it was not very professional to build it so that nobody else can work on it. The next one who takes it over should then document everything from the start. But first I would try to keep them.`,
        },
        {
          level: 2,
          text: `Eight weeks is a good amount of time for a proper hand-over. I would ask the colleague to write complete documentation: architecture, runbook for the incidents, how to change prices, known problems, and record some videos, this is very practical for later. Each week one session of two hours where they present a part to the whole team. I would name one person as the successor, who attends all of those and asks questions. The last two weeks they do not take new tasks any more, so that there is time to finish it. And on the last day a checklist that everything has been handed over, the access rights and passwords. For questions afterwards they are in the same company, so one can always call.`,
        },
        {
          level: 3,
          text: `Reading documents is not learning it. From the first week two people review the changes, the expert only looks at their reviews, then the three days are gone too. And those two take the phone at night, with the expert as the second line. Week one and two they watch, three to five they make the changes with the expert sitting beside, six to eight they do it alone and the expert is not allowed to touch the keyboard. I make a list of what happens in a year, yearly price change, a new country, a broken feed, and what does not come up in eight weeks we simulate. To the product people I say now, there will be a third less from pricing until the summer. And the colleague should get applause for how well it works without them.`,
        },
        {
          level: 4,
          text: `Two successors from Monday, they review, they carry the phone, the expert is second. But what worries me is what nobody knows they know. So in week two I send the expert off for two days, unreachable, and the two have to make one real change and rebuild the pipeline on an empty account. What they get stuck on is our list. Again in week five with a broken feed. Some parts I would rather remove: if there are three special rules for a customer who left, delete them now while somebody understands them. By week six I write one page to the head: this is covered by two people, that by one, the yearly price change nobody has done alone, you carry that risk until January, agreed? The colleague gets the credit for a system that runs with them gone, in front of everyone. And then I look at the other six of us, since I would bet there are two more such systems. Pairs on review everywhere, from next month.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'nine-models-and-six-people',
      title: 'Nine models and six people',
      areas: ['team-leadership', 'decision-making'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `You become the technical lead of six engineers at a freight company. They look after the nine models below. Each person has a favourite direction for the coming year: a common platform, a move to one framework, or language models for the paperwork. You have two weeks before you must present one technical direction on a single page.

How do you arrive at it, and what do you expect the page to say?`,
      materials: [
        {
          title: 'Last year',
          format: 'markdown',
          content: `| models | framework | person-weeks of upkeep | value a year, finance’s estimate |
|---|---|---|---|
| arrival times | PyTorch | 20 | 2,400,000 |
| prices, 2 models | XGBoost | 18 | 1,900,000 |
| fuel | XGBoost | 6 | 300,000 |
| damage photos | TensorFlow | 30 | 150,000 |
| 4 small forecasts | R scripts | 44 | 200,000 together |

Six people work about 260 weeks a year in all; new features took 90, meetings and absence 52.`,
        },
      ],
      assesses:
        'Forms a technical direction from evidence and from the people, says what will not be done, and makes it testable.',
      followUps: [
        {
          ask: 'Where do the person-weeks go, and do they go where the value is?',
          listenFor: '74 of 118 weeks of upkeep go to two rows with 7 % of the value. The figure that turns the talk.',
        },
        {
          ask: 'How do you deal with the three favourite directions?',
          listenFor:
            'Hears what trouble each would remove, tests them against the same questions; says no with reasons. Level 3. Putting all three on the page is level 2.',
        },
        {
          ask: 'How will you know in six months that the direction was wrong?',
          listenFor: 'A measure and a date on the page. Unasked it is part of level 4.',
        },
      ],
      rubric: {
        1: 'Decides by own liking or fashion, or lets the team vote, without looking at the table; or rewrites everything into one framework.',
        2: 'Names a sensible theme such as less upkeep, but the page lists everybody’s wishes, or nothing is given up.',
        3: 'Uses the table: most upkeep goes to little value; retires, hands over or rebuilds simply those models first, protects arrival times and prices, listens to people and users before, and states what the team will not do this year.',
        4: 'Also, unasked, doubts the figures in the table (who estimated the value, what breaks if a model is switched off), turns the direction into one or two measures with dates, and wins the people: gives the owners of what is retired a share in what comes instead.',
      },
      answerKey: [
        'Upkeep is 20 + 18 + 6 + 30 + 44 = 118 person-weeks. Damage photos and the small forecasts take 74 of them, 63 %, for 350,000 of 4,950,000 euros, 7 %.',
        '260 - 118 - 90 - 52 = 0: there is no slack. Whatever is new must be paid for by something that stops.',
        'So the plainest direction: halve the upkeep of the low-value models (retire, replace by simple rules or by a bought service, merge four R scripts into one tool), and put what is gained into arrival times and prices.',
        'A common platform or one framework is a means. It can be right if it removes a named cost, for instance that four scripts are run by hand. It is not right because it is tidy.',
        'Value figures of finance are estimates: a model can be needed by contract or by law, and arrival times may owe their value to others too. Ask before switching off.',
        'A direction which excludes nothing does not guide. One page with what, why, what not, and how we see it.',
      ],
      redFlags: ['Presents the direction to the team as finished without having asked.', 'A rewrite for its own sake.'],
      tags: ['technical-direction', 'prioritisation', 'maintenance', 'retiring-models'],
      since: '0.2.0',
    },
    {
      id: 'reviews-that-silence-people',
      title: 'Reviews that silence people',
      areas: ['team-leadership', 'cross-functional-collaboration'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 11,
      prompt: `An engineer in your team is nearly always right about models and says so at once, before others have finished. In the last quarter two colleagues stopped bringing their own designs; one told you in private, and asked you not to pass it on. Last week a plan that nobody dared to question failed: it had assumed that labels arrive the same day. You are the technical lead, not the manager.

What do you do?`,
      assesses:
        'Acts on behaviour that costs the team, on observed facts, keeps a confidence, and changes how decisions are made.',
      followUps: [
        {
          ask: 'How do you open the talk with this engineer? Say it as you would.',
          listenFor:
            'Something seen by the speaker (a meeting, an interruption, what followed), the effect, a question. Not "people say that you". Helps a candidate who stays abstract.',
        },
        {
          ask: 'They reply: "But I was right." What do you say?',
          listenFor:
            'Grants it, and shows the cost: what was not heard, such as the labels. Being right about models was not the point. Level 3.',
        },
        {
          ask: 'When do you involve the manager?',
          listenFor: 'If it goes on after clear talks, or at once for insults; openly. Level 4 places this unasked.',
        },
      ],
      rubric: {
        1: 'Lets it be because the engineer is too good to be disturbed, exposes the colleague who confided, or shames the engineer before the team.',
        2: 'Talks to the engineer in general terms ("be nicer") or only changes the meeting, so that either the person or the pattern is left as it was.',
        3: 'Talks in private from own observation, with the effect and a concrete wish; guards the confidence; and changes the form of reviews, such as written comments before the talk, the author first, or someone named to look for what is missing.',
        4: 'Also, unasked, uses the strength (has the engineer coach or write, credited for others’ designs), wins the two colleagues back by small safe steps, looks at own part in it, and sets a time after which the effect is judged and what happens then.',
      },
      answerKey: [
        'The cost is concrete: a question that nobody asked (when do labels arrive?) sank a plan. That is a fact known to all, and can be used without naming anybody.',
        'The confidence limits what may be said: speak of what you saw yourself. If there is too little, attend and watch first, but not for weeks.',
        'Forms that help: designs read in silence with written comments first, the lead speaking last, a set list of questions for each plan (data arrival among them).',
        'A technical lead has influence but no disciplinary power; the manager is told when the pattern persists, and this is said to the engineer beforehand.',
        'Level 3 does not require that the engineer changes in nature: fewer interruptions and more designs from others are what counts.',
      ],
      redFlags: ['Diagnoses the person’s character.', 'Promises confidence and then hints at the source.'],
      tags: ['conflict', 'feedback', 'psychological-safety', 'design-review'],
      enemies: ['two-engineers-and-one-feature-store'],
      since: '0.2.0',
    },
    {
      id: 'a-decision-you-left-to-someone-else',
      title: 'A decision you left to someone else',
      areas: ['team-leadership'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about a technical decision that you left to a less experienced colleague although you would have decided differently. What did you do before, during and after?`,
      assesses: 'Delegates real decisions, knows which errors can be afforded, and stays responsible.',
      followUps: [
        {
          ask: 'What would it have cost if it had gone wrong?',
          listenFor:
            'Had thought about it then: reversible, bounded, or insured (level 3). Helps to bring out the reasoning.',
        },
        {
          ask: 'Did they know your opinion?',
          listenFor:
            'Said openly once, with reasons, or held back on purpose with a reason. Not hints until they gave in.',
        },
        {
          ask: 'Name a decision that you did not leave to them at that time. Why?',
          listenFor: 'A line drawn by cost and reversibility. Unasked: level 4.',
        },
      ],
      rubric: {
        1: 'Took it back at the first difficulty, or let it fail to teach a lesson although others paid for it.',
        2: 'Left it because it did not matter or for lack of time; little support, no account of the outcome or of what the colleague learnt.',
        3: 'Chose a decision with bounded cost, made limits and goal clear, gave an honest opinion and then support, stood by the decision towards others, and looked at the outcome together.',
        4: 'Also had agreed signs that would show early that it goes wrong, learnt something that changed the own view (often: the colleague was right, or it did not matter), and can show how later decisions moved further towards the colleague.',
      },
      answerKey: [
        'Why ask: a senior engineer multiplies work only by letting others decide; leaving only trivial things teaches nothing.',
        'What tells levels apart: cost of error considered beforehand, clear frame, support without taking over, and an honest look back.',
        'The decision need not have turned out well. A failure with a frame that kept it cheap can be level 4.',
        'Candidates without a lead’s title can speak of a trainee, a working student or a peer new to the subject.',
      ],
      redFlags: ['Tells it as proof that they had been right.', 'The colleague has no voice in the story.'],
      tags: ['delegation', 'mentoring', 'trust', 'reversible-decisions'],
      enemies: ['how-closely-to-follow-delegated-work'],
      since: '0.2.0',
    },
    {
      id: 'a-direction-you-had-argued-against',
      title: 'A direction you had argued against',
      areas: ['team-leadership', 'communication'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about a technical direction that was chosen although you had argued against it. What did you do once it was decided?`,
      assesses: 'Disagrees with reasons, carries a decision honestly, and reopens it only with new evidence.',
      followUps: [
        {
          ask: 'What was the best argument of the other side?',
          listenFor:
            'States it fairly, so that its supporters would agree (level 3). A caricature is level 2 or lower.',
        },
        {
          ask: 'A younger colleague asked you what you thought of it. What did you say?',
          listenFor: 'Honest and loyal at once: own doubts, why it was decided, what we do now.',
        },
        {
          ask: 'Which fact would have made you raise it again?',
          listenFor:
            'A sign named beforehand. Brought up unasked it marks level 4. A cue for those who only describe feelings.',
        },
      ],
      rubric: {
        1: 'Worked against it in silence, kept the own variant alive in secret, or said "told you so" and calls that the end.',
        2: 'Complied, but kept complaining or withdrew; or had never made the case clearly before the decision.',
        3: 'Had argued with facts at the right time, understood why it went the other way, then did the work fully and in good faith, and represented it fairly to others.',
        4: 'Also made the direction better from within (dealt with the very risk they had seen), had fixed with the deciders what would make them look again, and says what they were wrong about, or how a decision was reopened by evidence.',
      },
      answerKey: [
        'Good signs: dissent written down once with reasons; a clear moment at which it ended; work whose quality does not show the dissent.',
        'Silence in the meeting and resistance afterwards is the common failure, and costs a team more than a wrong choice.',
        'Exceptions: what is unlawful or harms people is not to be carried loyally. A story of refusing such a thing is valid here; ask what the line was.',
        'Being right in the end adds nothing to the rating; neither does being wrong.',
      ],
      redFlags: ['Everybody else was incompetent.', 'Cannot state the other side’s reasons.'],
      tags: ['conflict', 'technical-direction', 'commitment', 'dissent'],
      since: '0.2.0',
    },
    {
      id: 'where-the-weeks-go',
      title: 'Where the weeks go',
      areas: ['team-leadership', 'project-management'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 11,
      prompt: `Your team of six has promised a project that needs 200 days of work in ten weeks. The days have eight hours. What else takes time is below.

Can the promise be kept, and what would you change?`,
      materials: [
        {
          title: 'A normal week',
          format: 'markdown',
          content: `- One person is on call and loses 60 % of the week to it.
- Meetings and reviews: one day for each person.
- Questions from other departments: 22 a week, 1.5 hours each. 14 of them are "why did this customer’s score change?"
- A page on which people can look that up themselves would take 8 days to build.`,
        },
      ],
      assesses:
        'Plans with the capacity that is really there, invests where it returns in time, and tells the truth about the rest.',
      followUps: [
        {
          ask: 'How many days a week are left for the project?',
          listenFor: 'About 17 of 30. The step that a stuck candidate needs.',
        },
        {
          ask: 'When has the page paid for itself?',
          listenFor:
            '21 hours or 2.6 days a week saved: after about three weeks (level 3), if people really use it (level 4 unasked).',
        },
        {
          ask: 'It still does not quite fit. What do you tell the customer of the project, and when?',
          listenFor: 'Now, with a choice: one week later, or a smaller scope. Not overtime as the plan.',
        },
      ],
      rubric: {
        1: 'Says yes because 6 x 5 x 10 = 300 days are more than 200, or relies on overtime.',
        2: 'Subtracts some of it and sees that it is tight, but has no figure, or cuts meetings and on-call duty by decree.',
        3: 'Finds about 17 days a week, so about twelve weeks, proposes the page first since it returns within the ten weeks, and says now that a gap of about a week remains or what to leave out.',
        4: 'Also, unasked, checks whether the page really saves that much (some will still ask), counts that cut-up days yield less than the sum, or finds the reason behind the load (why scores puzzle people, why on call takes 60 %) and weighs mending that.',
      },
      answerKey: [
        '30 person-days a week, less 3 on call, less 6 for meetings and reviews, less 22 x 1.5 = 33 hours = 4.1 days: 16.9 days. 200 / 16.9 = 11.9 weeks.',
        'The page saves up to 14 x 1.5 = 21 hours = 2.6 days a week and costs 8: it pays back in about 3 weeks.',
        'With it: 8 days first (about half a week of the team), then 19.5 days a week: 200 / 19.5 = 10.3 weeks, so about 10.7 in all. Better by a week, and still late by most of one.',
        'So the honest message in week one: eleven weeks, or ten with some 15 days of work less. Half a day less of meetings each would bring 3 days a week, if they can be spared.',
        'No reserve is in any of these figures: illness and surprises come on top.',
      ],
      redFlags: ['Plans with 100 % of everybody’s time.', 'Cuts on-call duty without looking at what is failing.'],
      tags: ['capacity', 'on-call', 'interruptions', 'planning', 'expectation-management'],
      since: '0.2.0',
    },
    {
      id: 'six-weeks-of-a-new-colleague',
      title: 'Six weeks of a new colleague',
      areas: ['team-leadership'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 11,
      prompt: `A new colleague, with five years of experience, has been with a recommendation team for six weeks. The team lead says: "Too slow, I have doubts." You are asked for your view and get the notes below, which colleague and buddy kept together.

What do you think is going on, and what should happen in the next two weeks?`,
      materials: [
        {
          title: 'Notes',
          format: 'text',
          content: `week 1  laptop day 2; access to the training data asked for on day 2
week 2  reads the documents (last change 14 months ago); sets up environment, 3 errors reported
week 3  access to the data granted (day 13). task: "make the ranking fresher", no more details
week 3  asks the lead what fresher means: "have a look and propose something"
week 4  proposal, 5 pages, sent on Monday. no answer by Friday
week 5  begins anyway: decay by age of the item. change of 1,400 lines sent on Thursday
week 6  review arrives after 6 working days: "too big, please split. also we wanted freshness per user"
week 6  buddy on a trip for eight days; lead: "doubts"`,
        },
      ],
      assesses: 'Separates a person’s performance from the conditions, by evidence, and designs a fair next step.',
      followUps: [
        {
          ask: 'How many of the thirty working days could this person really work on the task?',
          listenFor:
            'Waiting for access, for an answer, for review: more than half is gone. Helps to go by the record.',
        },
        {
          ask: 'Is there anything in the notes that the new colleague should do differently?',
          listenFor:
            'Yes: started without agreement, one change of 1,400 lines, waited silently for answers. Level 3 sees both sides.',
        },
        {
          ask: 'Which task would you give for the next two weeks?',
          listenFor:
            'Small, with a clear end, for which data and reviewer are there; a daily contact. Level 4 says what the result would and would not show about the person.',
        },
      ],
      rubric: {
        1: 'Joins in the judgement (five years should suffice) or declares the colleague blameless and the lead guilty, without using the notes.',
        2: 'Finds some obstacles such as the access, but the step is general: "better onboarding", "more support".',
        3: 'Uses the dates: 11 days until access, a vague task, a week without an answer, six days for a review; names also what the colleague did badly; gives a clear small task with a reviewer and daily contact, and tells the lead that six weeks so far say little.',
        4: 'Also, unasked, fixes beforehand what would count as good at the end of the two weeks and who judges, mends the system for the next newcomer (access before the first day, a first task in the first week, answers within a day), and sees to it that "doubts" are told to the person openly and not about them.',
      },
      answerKey: [
        'Access: asked on day 2, granted on day 13, eleven working days. Proposal: five working days without an answer. Review: six. That makes 22 of 30 days in which something was waited for (some of it overlapping with other work).',
        'The task had no criterion: "fresher" could mean the age of items or new interests of each user; the review shows the team wanted the second.',
        'On the colleague’s side: large change, began without agreement, did not press for answers. These are talks to have, not grounds for doubt after six weeks.',
        'Next: one task of three to five days, one reviewer who answers within a day, a short talk each day, an open word about expectations.',
        'The record shows a process that would slow anybody; judging the person from it is unfair and also uninformative.',
      ],
      redFlags: ['Explains it by character or origin.', 'Plans to part ways without a fair trial.'],
      tags: ['onboarding', 'mentoring', 'feedback', 'performance'],
      since: '0.2.0',
    },
    {
      id: 'a-work-sample-in-three-hours',
      title: 'A work sample in three hours',
      areas: ['team-leadership', 'model-development'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 28,
      prompt: `Your team hires a senior ML engineer for a service that plans deliveries of medicine to pharmacies. Until now there was a take-home task, "build the best model on this data set": people spent between three and forty hours on it, half gave up, and the two reviewers disagreed on every third submission. Assistants that write code are in everybody’s hands.

Design what should take its place. A candidate gives three hours at most, the team two hours for each candidate, and some twenty people will go through it.`,
      assesses: 'Designs a fair, job-related and reliable selection step, with rating, trial and costs.',
      followUps: [
        {
          ask: 'What does a good week of this job consist of?',
          listenFor:
            'Starts from the work: reading data, finding faults, deciding, explaining. Turns a candidate who begins with tools.',
        },
        {
          ask: 'Do you allow assistants that write code?',
          listenFor:
            'A clear rule that can be kept, same for all, fitting the job; then judges what the assistant cannot do (choosing, checking, explaining). Either rule can be level 3 if it is consistent.',
        },
        {
          ask: 'How do you know that two reviewers would rate alike?',
          listenFor:
            'Anchored levels for each part, both rate the same few samples independently before the first real candidate; agreement is looked at. Level 3. A figure and what happens below it: level 4.',
        },
        {
          ask: 'Somebody cannot sit at a screen for three hours without a break.',
          listenFor: 'Adjustments offered to everybody beforehand; time is not what is measured.',
        },
      ],
      rubric: {
        1: 'Keeps an open-ended task with a shorter limit that nobody checks, or replaces it by puzzles or by talk about one’s career.',
        2: 'A sensible task of limited length, but it is not derived from the work, or rating is left to the reviewers’ impression.',
        3: 'Derives the step from the work (for example a prepared repository with faults and a decision to make, then a talk about it), the same for all and truly limited in time; rates parts separately on anchored levels, independently before any talk; states a rule for assistants and adjustments.',
        4: 'Also, unasked, tries it on the own team and on samples first, measures agreement and mends what disagrees, plans for the task leaking out (parallel forms), counts the cost (twenty people: about forty hours of the team) and checks later whether the ratings said anything about the work.',
      },
      answerKey: [
        'Work samples and structured interviews are among the better predictors (Sackett et al. 2022); structure means the same task, anchored levels, independent ratings.',
        'A limit must be built in: done in one sitting, in a call or on a timed machine; otherwise those with free evenings win.',
        'Possible shape: one hour alone with a small repository (a leak, a metric that does not fit the pharmacies, a slow query) and a decision note; one hour of talk in which the candidate explains and changes something; then both raters write down their levels, ten minutes each. If one person holds the talk and a second rates the note and the recording for 45 minutes, the team’s two hours suffice.',
        'Reviewers disagreed on every third: separate competencies and anchors, rate three old submissions together first, then independently; look at weighted agreement.',
        'Assistants: allowed and then visible in the talk, or not allowed and watched. Forbidding what cannot be checked punishes the honest.',
        'Fairness: paid or short, no unpaid work on real problems of the firm, same information for all, adjustments on request.',
      ],
      redFlags: ['Uses the firm’s real open problem as unpaid work.', 'Confuses endurance with ability.'],
      tags: ['hiring', 'work-sample', 'structured-interview', 'rating-agreement', 'fairness'],
      references: [
        {
          title:
            'Sackett, Zhang, Berry & Lievens: Revisiting meta-analytic estimates of validity in personnel selection (2022)',
          url: 'https://doi.org/10.1037/apl0000994',
        },
      ],
      enemies: ['reading-four-scorecards'],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

export const teamLeadership = set as QuestionSet<QuestionIdOf<typeof set>>
