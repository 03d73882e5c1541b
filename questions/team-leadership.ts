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
        'Tell me about one person whose work clearly improved with your help; please leave out their name and anything private. What could they not do at first, what exactly did you do, and how do you know that it helped?',
      assesses: 'Mentors from a specific gap, shows the effect, and leaves the credit with the other person.',
      followUps: [
        {
          ask: 'What did you try that did not help?',
          listenFor:
            'Noticed that something was not working, says why, and what they did instead (level 4). "It all went well" does not lower the rating; ask then how they would have noticed.',
        },
        {
          ask: 'Which piece of work did you give them although you would have been faster yourself?',
          listenFor:
            'Real responsibility with a safety net tells level 3 from "I reviewed their code" (level 2). Also a way in for someone who has never been a formal mentor.',
        },
        {
          ask: 'What can they do today without you?',
          listenFor: 'A concrete piece of work done alone (level 3); passing it on to others (level 4).',
        },
      ],
      rubric: {
        1: 'Did the work in the person’s place, speaks of them with contempt, or tells their success as the speaker’s own.',
        2: 'Answered questions and reviewed code, but cannot say what exactly was missing, or cannot name anything that the person did differently afterwards.',
        3: 'Names a specific gap, chose tasks and feedback to close it, and describes with an example what the person then did differently.',
        4: 'Also shows at least two of these: changed the approach when it was not working; knows what it cost in delivery and agreed this openly; the help lasted beyond the two of them (the person teaches others, a practice of the team changed).',
      },
      answerKey: [
        'Look for: a specific gap (for example evaluating one’s own models), a plan for it, feedback soon after the work, growing responsibility, a change that others saw.',
        'Peers, juniors and people who are senior in another field all count. So does help given without any title.',
        'Credit stays with the person: "they shipped it", not "I got them to ship it".',
        'Misconception: mentoring means knowing more. Often it means asking, and waiting.',
      ],
      redFlags: ['Never mentions what the person wanted or thought.', 'Shares private matters of the person.'],
      tags: ['mentoring', 'delegation', 'feedback'],
      searchPhrases: [
        'mentoring a junior engineer',
        'coaching someone',
        'developing people',
        'growing junior talent',
        'investing in others',
        'tell me about someone you mentored',
        'helped a struggling colleague improve',
        'giving credit to others',
        'people development story',
        'teaching a colleague a new skill',
        'making the people around you better',
        'how do you know your mentoring worked',
        'bringing out the best in a teammate',
        'example of giving developmental feedback',
      ],
      since: '0.1.0',
    },
    {
      id: 'two-engineers-and-one-feature-store',
      title: 'Two engineers, one feature store',
      areas: ['team-leadership', 'scalability-and-performance'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `You lead a team of six. For three weeks two senior engineers have been arguing: one wants to buy a feature store, the other wants to extend the team's own tables. Each has written a long document. Meetings have become tense, and two junior engineers no longer speak in them. A model that is due in seven weeks needs one solution or the other.

Tell me what you do this week.`,
      assesses: 'Settles a technical conflict in time and on evidence, without damage to people.',
      followUps: [
        {
          ask: 'Before any meeting: whom do you speak to, and what do you ask?',
          listenFor:
            'Each engineer alone, about the needs and worries behind the position; the juniors too. A first step for a candidate who is stuck.',
        },
        {
          ask: 'After a fair hearing both still look workable to you. How do you decide?',
          listenFor:
            'Names who decides and by when, and gives criteria or reasons, such as how hard each is to undo (level 3). "We talk until everyone agrees" is level 2.',
        },
        {
          ask: 'The engineer whose option was not chosen does the work half-heartedly. What now?',
          listenFor:
            'A direct talk in private, a real role in the work, a clear expectation of commitment (level 3). Waiting, or quietly moving the work to others, is level 2.',
        },
      ],
      rubric: {
        1: 'Lets the argument run on, sides with the person they like or trust more, or overrules one engineer in front of everyone.',
        2: 'Calls another meeting to reach agreement, or asks for more analysis, and leaves open by when and by whom it is decided; or decides alone and at once, without hearing both or giving reasons.',
        3: 'Hears both sides and sees to it that the choice is made in time for the model that is due, with a date and a named decider. Also at least one of: criteria agreed before the decision; a short trial on that model; reasons explained to the one whose option was not chosen.',
        4: 'Also, unasked, does at least two of these: decides now only what this model needs and keeps the choice that binds for years open; repairs the relationship and gets the two silent colleagues heard again; leaves a way of deciding that the team can use next time.',
      },
      answerKey: [
        'A feature store keeps the input values of models in one place, for training and for live predictions. Either technical outcome is acceptable here.',
        'With seven weeks to go, no decision probably costs more than the second-best choice. A purchase with contract and security review may not be finished by then: ask that before comparing features.',
        'Helpful criteria: point-in-time correctness (a training row holds only what was known at its time), speed of serving, upkeep in person-days, price, how hard it is to undo.',
        'A short trial on one feature of the model that is due is often cheaper than a fourth document.',
        'Consensus is welcome but not required. People can carry a decision if they were heard and know the reasons.',
      ],
      redFlags: ['Decides by rank or friendship.', 'Does not see what the quarrel does to the others.'],
      tags: ['conflict', 'decision-records', 'technical-direction'],
      searchPhrases: [
        'conflict resolution between engineers',
        'two seniors cannot agree',
        'technical disagreement in the team',
        'mediating a dispute',
        'build versus buy argument',
        'breaking a deadlock',
        'tie-breaking a design decision',
        'team stuck in endless debate',
        'heated meetings',
        'disagree and commit',
        'two colleagues keep fighting over a solution',
        'making a timely call as team lead',
        'architecture decision record',
        'how do you settle an argument between experts',
        'tension in the team silences others',
        'time-boxed spike to settle a choice',
      ],
      since: '0.1.0',
    },
    {
      id: 'reading-four-scorecards',
      title: 'Reading four scorecards',
      areas: ['team-leadership', 'decision-making'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 10,
      prompt: `You chair the debrief for a senior ML engineer position. Before the meeting each interviewer gave a rating in whole numbers, from 1 (strong no) to 4 (strong yes). The hiring manager opens with: "The average is 2.9, so it is a yes."

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
            'Design and statistics, which note behaviour; not coding ("great energy") nor leadership. Helps someone who talks only about the average.',
        },
        {
          ask: 'When is a 1 in statistics a reason to say no, and when not?',
          listenFor:
            'Depends on whether the job needs it from the first day, as agreed before the interviews (level 3).',
        },
        {
          ask: 'What do you change so that the next debrief starts with better cards?',
          listenFor:
            'Anchored scales, notes before ratings, no half points, training, the hiring manager speaks last. Counts towards level 4 only if some of it came unasked.',
        },
      ],
      rubric: {
        1: 'Accepts the average as the decision, or decides by how much the interviewers liked the candidate.',
        2: 'Is uneasy about the 1 but argues only about numbers and does not see that two of the cards hold no evidence; or sees it, but asks nobody what the candidate said and did, or settles the 1 without a look at what the job requires.',
        3: 'Separates the cards with evidence from those without, asks the coding and leadership interviewers what the candidate said and did, and judges the 1 by what the job requires.',
        4: 'Also, unasked, does at least two of these: keeps the hiring manager’s opening and the order of speaking from swaying others; says what is still unknown and a fair way to learn it (a further interview on it); changes the process that let such cards through.',
      },
      answerKey: [
        '(4 + 4 + 1 + 2.5) / 4 = 2.875. The mean hides both the gap and the lack of evidence; 2.5 is not on the scale.',
        '"Smart, great energy" is an impression, and open to bias; it is no evidence about coding.',
        'The note on statistics is specific and shows an error that survived two probes: strong evidence, on one point. (p = 0.04 says how rarely a difference at least this large would appear if A and B were alike; it is not the probability that B is better.) Ask what the rest of that interview showed.',
        'Requirements agreed beforehand decide what a 1 means; to settle it now invites bias. If the person you interview asks you: the advertisement names experiments as part of the work; nobody fixed a minimum.',
        'Fair ways forward: interview again on leadership and coding with anchored scales, or decide no on a requirement that was stated beforehand.',
      ],
      redFlags: [
        '"I have a good feeling" counts as evidence.',
        'Would press the statistics interviewer to raise the rating.',
      ],
      tags: ['hiring', 'debrief', 'structured-interview', 'bias'],
      searchPhrases: [
        'hiring decision',
        'hiring committee',
        'interviewers disagree about a candidate',
        'interview feedback without evidence',
        'gut feeling versus evidence in hiring',
        'averaging interview scores',
        'unconscious bias in interviews',
        'calibrating interviewers',
        'hire or no hire',
        'panel members rate the same applicant differently',
        'running a hiring debrief meeting',
        'should we hire this person',
        'bar raiser',
        'halo effect and anchoring in interviews',
        'judging applicants on evidence',
      ],
      references: [
        {
          title:
            'Sackett, Zhang, Berry & Lievens: Revisiting meta-analytic estimates of validity in personnel selection (2022)',
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
      prompt: `You join a team of eight as technical lead. They train models by hand in notebooks; other notebooks, started by a timer, use these models in production. There are no tests. Last quarter two incidents came from a model that had been saved after cells were run in the wrong order; each took two days to find. The team is proud of its speed: a new model every two weeks.

Tell me how you raise the standard without losing the people or their speed.`,
      assesses: 'Introduces engineering standards in small steps that pay off for those who take them.',
      followUps: [
        {
          ask: 'What is the first thing you change, and what does it give the person who has to do it?',
          listenFor:
            'One small step with a quick gain, such as an automatic run from top to bottom. Helps a candidate with a programme of ten points.',
        },
        {
          ask: 'Somebody says: "This is research, tests slow us down." What do you answer?',
          listenFor:
            'Separates exploration from what customers depend on; uses the two incidents and what they cost (level 3).',
        },
        {
          ask: 'How will you know after three months that it was worth it?',
          listenFor:
            'Incidents, time to recover, time from idea to live model; ready to drop a rule that brings nothing. Part of level 4 when unasked.',
        },
      ],
      rubric: {
        1: 'Bans notebooks by decree, or leaves everything as it is because the team is fast.',
        2: 'Lists good practices (tests, reviews, pipelines) without tying any of them to the two incidents; or finds the step that removes their cause, but brings it in by explanations and rules alone.',
        3: 'Takes one step that removes the cause of the two incidents from production and leaves exploring free. Also at least one of: begins with a volunteer on a real model; makes the new way the easier one for those who take it.',
        4: 'Also, unasked, does at least two of these: measures delivery time and incidents before and after; has the team write the standard; says which rules are not worth having here.',
      },
      answerKey: [
        'Both incidents come from hidden state: a person can run cells in any order, so the saved model may not be what the notebook describes. If only models from a clean run from top to bottom may go live (run by continuous integration, CI), or if the notebook becomes a script at that point, exactly this cause is gone.',
        'A template that brings logging, a data check and a way back to the previous model makes the new way faster for its user.',
        'Doing the first migration together with a respected member of the team persuades more than a document.',
        'Notebooks as such are not the problem; there are sound set-ups that run parameterised notebooks from top to bottom.',
        'Speed is a legitimate value: keep the two weeks as a measure that must not get worse.',
      ],
      redFlags: ['Enforces rules without having looked at the work.', 'Speaks of the team as amateurs.'],
      tags: ['engineering-standards', 'notebooks', 'change-management', 'testing'],
      searchPhrases: [
        'jupyter notebooks running in production',
        'moving from notebooks to scripts',
        'raising engineering quality in a team',
        'introducing best practices',
        'team resists tests',
        'data scientists do not write tests',
        'out of order cell execution',
        'hidden notebook state',
        'mlops maturity',
        'reproducible training runs',
        'messy code that runs the business',
        'change management as a new tech lead',
        'papermill scheduled notebooks',
        'getting data scientists to write clean code',
        'software engineering practices for data science',
        'improving quality without slowing down',
      ],
      samples: [
        {
          level: 1,
          text: `Notebooks do not belong in production, that is a basic rule. I would say in the first meeting that from next month on, nothing goes live from a notebook any more, everything is a Python package with unit tests, at least 80 percent coverage, type hints, code review by two people. I would write this down in a guideline, and check it in each pull request. At the start they will complain that it is slower, and it will be, maybe a new model every six weeks, but the two incidents have shown that the speed was on credit. People who are good will understand it. And those who do not want to work professionally have to think about whether this is the right team. As the lead you have to set standards.`,
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
      prompt: `You lead a small ML team and are handing over the two pieces of work below. The lead of another team says: "With a senior I check nothing, with a junior I check everything."

Use these two pieces to explain to the other lead how you decide how closely to follow someone's work.`,
      materials: [
        {
          title: 'The two pieces of work',
          format: 'markdown',
          content: `| | A: new features for a ranking model | B: new rule for joining labels to predictions |
|---|---|---|
| given to | an engineer in the first year of work | an engineer with nine years of experience |
| done something like it before | no | twice, in another team |
| a mistake becomes visible | in the offline test, within two days | in the quarterly report, after about ten weeks |
| who is affected until then | nobody | every model in the company that trains on these labels |
| to undo it | delete a branch | retrain and re-check eleven models |`,
        },
      ],
      assesses:
        'Sets freedom and checking by the risk of the work and the need of the person, and keeps ownership with the person.',
      followUps: [
        {
          ask: 'For each piece: what is the worst that happens if nobody looks at it before the end?',
          listenFor:
            'A costs a few days, and the test shows it; B spreads unseen for ten weeks. Leads a stuck candidate towards risk without naming it.',
        },
        {
          ask: 'What exactly do you look at in B, and when, so that the experienced engineer does not feel watched?',
          listenFor:
            'A few points agreed beforehand, before each step that is hard to undo: old and new labels side by side, a second reader, one model first. Looks at results, not at every step. Separates level 2 from 3.',
        },
        {
          ask: 'In A you see in the first week that the approach will probably fail. Do you say so?',
          listenFor:
            'May let it run, since the test will teach the lesson cheaply, or asks a question that makes it visible; steps in if time or the person’s standing is at stake. Counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Agrees with the other lead, wants to check every step of everybody, or would not hand over B to anyone.',
        2: 'Adapts to experience only ("more freedom for the senior"), or says "it depends on the risk" but then treats A and B as the other lead would, or names no checkpoint for B.',
        3: 'Decides by what a mistake would do (how late it shows, how far it reaches or how hard it is to undo) as well as by experience; gives A much room with help on request; and agrees at least one checkpoint for B with the engineer, saying what is looked at and before which step.',
        4: 'Also does at least two of these: makes mistakes visible sooner (a comparison, a trial with one model) in place of watching the person; keeps help with learning apart from control of risk, so that a cheap mistake in A may teach; says what would make them check less or more.',
      },
      answerKey: [
        'Two separate questions: how much does the person need (help, context, practice), and how bad is a mistake that nobody sees? Experience mainly answers the first.',
        'A is nearly free to get wrong: visible in two days, affects nobody, a branch to delete. It is good ground for learning. The first-year engineer may want to talk often; that is help, not control.',
        'B is expensive to get wrong, whoever does it: ten weeks unseen, all models affected, eleven to retrain. Any careful engineer would ask for a review here; it is no sign of distrust.',
        'Cheap protection for B: run the old and the new join side by side and compare counts and label rates; a second reader for the rule; one model first; keep the old labels.',
        'Just as good: start from the person’s own plan for checks and add only what is missing; or have a peer follow it in place of the lead.',
        'Misconception: delegating means either letting go or approving everything. The result is handed over, and the checkpoints are agreed along with it.',
      ],
      redFlags: [
        'Takes the work back at the first sign of difficulty.',
        'Says that a senior who accepts a review is not senior enough.',
      ],
      tags: ['delegation', 'risk', 'code-review', 'mentoring'],
      searchPhrases: [
        'micromanagement',
        'micromanaging versus hands off',
        'how much autonomy to give',
        'delegating to juniors and seniors',
        'trust but verify',
        'when to check someone’s work',
        'situational leadership',
        'oversight of risky changes',
        'supervising engineers',
        'how much should a boss look over shoulders',
        'delegation style of a team lead',
        'what to check and what to leave',
        'risk-based review depth',
        'handing over work without losing control',
      ],
      since: '0.1.0',
    },
    {
      id: 'comments-on-a-first-change',
      title: 'Comments on a first change',
      areas: ['team-leadership', 'programming'],
      kind: 'situational',
      difficulty: 'easy',
      minutes: 9,
      prompt: `A colleague who joined the team two weeks ago has submitted a first change: a job that fills missing prices with the mean of the whole table, training and test rows together. It runs and has one test. Another senior engineer has already left the comments below. You are the second reviewer.

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
          listenFor: 'Only line 14 changes results. Helps a candidate who treats all five alike.',
        },
        {
          ask: 'What exactly would you write at line 14?',
          listenFor:
            'What goes wrong (test rows shape the mean, so offline figures look better than live ones) and where the mean should come from; a pointer rather than the finished code. Level 3.',
        },
        {
          ask: 'And the colleague who wrote "I don’t have time"?',
          listenFor:
            'A private talk about the effect and about what is expected of reviews (level 3). Ignoring it is level 2, a rebuke in the thread level 1.',
        },
      ],
      rubric: {
        1: 'Approves to be kind and leaves the leak in, adds more in the same tone, or rebukes the other reviewer in the thread.',
        2: 'Explains the leak at least roughly, but treats all points alike, rewrites the code, does nothing about the comments that stand there, or corrects the newcomer without any encouragement or help.',
        3: 'Sets the leak apart from the small or optional rest, explains its effect and how to mend it, and speaks with the other reviewer in private. Also names something that is good, or offers help.',
        4: 'Also, unasked, does at least two of these: lets a formatter settle style; gets the helper into the guide; agrees in the team how newcomers are reviewed; leaves the colleague a next step to do alone and comes back to it.',
      },
      answerKey: [
        'A mean over training and test rows lets the training see something of the test rows, so offline figures come out a little too good. For one mean the effect is often small; as a habit it is not. Compute the mean on the training rows and store it with the model, so that live predictions use the same value.',
        'The helper: if there is one, the guide should mention it. That a newcomer did not know it says something about the guide.',
        'Blank lines and names are for a formatter or for one remark; they should not block the change.',
        'Written words sound harsher than they are meant. Two or three comments that matter teach more than ten.',
        'Just as good: calling first, then a short summary in the thread so that there is a record.',
      ],
      redFlags: [
        'Silently corrects it in place of the colleague.',
        'Discusses the other reviewer’s manner before everybody.',
      ],
      tags: ['code-review', 'feedback', 'mentoring', 'data-leakage'],
      searchPhrases: [
        'giving constructive feedback',
        'harsh code review comments',
        'rude reviewer',
        'pull request review of a newcomer',
        'reviewing a junior’s code',
        'nitpicking in reviews',
        'imputation before the train test split',
        'tactful criticism',
        'toxic review culture',
        'mean imputation leakage',
        'how to correct a beginner kindly',
        'another reviewer was unfriendly to a new starter',
        'code review etiquette',
        'filling missing values with the column average',
        'what would you write in this pr',
        'making a newcomer feel welcome',
      ],
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
      minutes: 8,
      prompt: `A less experienced engineer joined your team three months ago and has come to you with the questions below since this morning.

To which do you give the answer, and which do you let them find? Explain how you decide.`,
      materials: [
        {
          title: 'Questions since this morning',
          format: 'text',
          content: `09:10  "Which folder has the labels of the second quarter?"
10:30  "My validation AUC is 0.99. Can I show that next week?"
11:45  "The night job failed and sales are waiting for their list. Shall I just start it again?"
14:20  "Should I report precision or recall for the fraud model?"`,
        },
      ],
      assesses: 'Has a worked-out practice of mentoring that weighs urgency, risk and what is worth learning.',
      followUps: [
        {
          ask: 'What exactly do you say at 10:30?',
          listenFor:
            'Something that opens a way without ending the search: "What would have to be true for 0.99 to be right?" (level 3). "You have leakage" gives the finding away; "look again" gives nothing (both level 2). Gets a general answer to become concrete.',
        },
        {
          ask: 'Next month the question about precision and recall comes for the third time. What now?',
          listenFor:
            'Looks for the cause: no note, an unclear goal, no time to try, or not understood (level 3). Blaming is level 1.',
        },
        {
          ask: 'How would you notice that you help too little?',
          listenFor:
            'Silence, days spent on one task, large changes that come late. A sign that one can watch for; counts towards level 4 when unasked.',
        },
      ],
      rubric: {
        1: 'Treats all four alike: answers everything because it is faster, or refuses because people must struggle, even while sales are waiting; or lets the 0.99 be shown unchecked.',
        2: 'Sorts them by only one sensible criterion such as urgency, or for those left to the engineer has no way of helping beyond "try first".',
        3: 'Sorts by at least two things (a plain fact or something needed again; what waiting or a mistake would cost) and helps the search along in at least one way: asks what was tried or what would have to be true, points to the next place to look, or agrees a time after which they come back.',
        4: 'Also, unasked, does at least two of these: answers 11:45 now and goes through it together afterwards; turns repeated questions into a note or a better design; watches for signs of too much or too little help (questions that return, silence, work that comes late); limits the interruptions while keeping a way in for someone who is stuck.',
      },
      answerKey: [
        'Give the answer: 09:10 is a fact of this company that nobody learns from by searching (and a gap in the notes). 11:45 keeps others waiting: say what to do now, after asking whether the job can safely run twice; explain later.',
        'Let them find it: 10:30. An AUC of 0.99 often means that the inputs hold the answer. To become suspicious of it, and to learn where to look, is worth an hour, and there is time. But the figure must not be shown unchecked, so agree when to look at it together.',
        'In between: 14:20 depends on what a missed fraud and a false alarm cost. Think aloud together, so that they see the way and not only the result.',
        'A limit such as "half an hour alone, then come" protects against lost days. The figure matters little; that it is agreed does.',
        'Misconception: asking back is always kind. To someone under pressure it feels like a test. A different sorting is fine if the reasons hold.',
      ],
      redFlags: ['Speaks of such colleagues with contempt.', 'Asks back to show who knows more.'],
      tags: ['mentoring', 'delegation', 'feedback'],
      searchPhrases: [
        'coaching versus telling',
        'junior asks too many questions',
        'teaching someone to solve problems themselves',
        'when to help and when to wait',
        'spoon-feeding',
        'constant interruptions from a junior',
        'socratic mentoring',
        'fostering independence',
        'supporting a less experienced engineer',
        'give a fish or teach to fish',
        'dealing with many questions from beginners',
        'letting people learn on their own',
        'mentoring style of a senior engineer',
        'urgent problem versus learning opportunity',
      ],
      enemies: ['someone-you-helped-to-grow'],
      since: '0.2.0',
    },
    {
      id: 'a-screen-that-was-tested-once',
      title: 'A screen that was tested once',
      areas: ['team-leadership', 'statistics'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 12,
      prompt: `Each month 120 people apply to your team. An online test lets 30 of them through; after interviews, 6 of these get an offer. Last month, to learn how good the test is, you also interviewed 20 people picked at random from the 90 who had failed it. The interviewers did not know who had passed and who had failed. Three of the 20 got an offer. Each candidate takes the team five hours of interviews.

What does this tell you about the test, and what would you do?`,
      assesses: 'Treats hiring as measurement: people wrongly turned away, uncertainty, cost, limits of the yardstick.',
      followUps: [
        {
          ask: 'If the 20 are typical, how many people who would get an offer does the test turn away each month?',
          listenFor: '15 % of 90, about 13 or 14, against 6 found. The first step for a stuck candidate.',
        },
        {
          ask: 'How sure are you of the 15 %?',
          listenFor:
            'Not very: 3 of 20 fits any rate from about 3 to 38 %, so the test may be useful, useless or harmful. Level 3 gives a range or says how weak the evidence is; level 4 says what holds over the whole range, or what further data would change the decision.',
        },
        {
          ask: 'If you could still interview only 30, what would you get without the test?',
          listenFor:
            'About 5 offers in place of 6, if 15 % is right; anything from 2 to 10 over the range. Part of level 4 when unasked.',
        },
      ],
      rubric: {
        1: 'Sees the test confirmed because most of the 20 got no offer, or calls for a harder test.',
        2: 'Notices from the three offers that suitable people are lost, but does not compare with the 6 of 30, or takes the 15 % as exact; or sees both and has no next step that fits.',
        3: 'Compares the two groups (15 % with 20 %, or about 13 lost a month with 6 found), says that 20 people are too few to tell how much the test separates, and proposes a step that fits, such as more random passes, a look at what the test asks or a trial of another test.',
        4: 'Also, unasked, does at least two of these: weighs the cost (33 hours of interviews an offer against 25); works out what the test adds at a fixed number of interviews; says what holds over the whole range; questions the yardstick (an offer is not success at work) or whether some groups are turned away more than others.',
      },
      answerKey: [
        'Passed: 6 of 30 = 20 %. Failed: 3 of 20 = 15 %. About 90 x 0.15 = 13.5 people a month who would have got an offer are turned away.',
        'Exact 95 % interval for 3 of 20: 3.2 to 37.9 %, so between 3 and 34 people a month. At 3 % the test would be useful, at 38 % worse than chance. "No better than chance" is as little shown as "good"; the figures do not suggest a large gain.',
        'Interview hours for each offer: 5 / 0.20 = 25 for those who passed, 5 / 0.15 = 33 for the others. So the trial itself was not wasted: it brought three offers.',
        'Thirty picked at random from all 120: 30 x (0.25 x 0.20 + 0.75 x 0.15) = 4.9 offers, against 6: about one more with the test. With the interval, 2.2 to 10.0 without it.',
        'Steps: repeat the random pass. Eighty in all would narrow 15 % to about 8 to 25 %; to tell 15 from 20 % would take some 900 in each group (for a power of 80 %), so do not wait for certainty. Look at which items go with an offer, try a short work sample, compare pass rates between groups.',
        'Turning people away is no loss in itself if the team fills its places: what counts is hours for each hire and fairness. An offer is the judgement of the same interviewers; performance after a year would be better, but is known only for those hired.',
      ],
      redFlags: ['Explains the three offers away.', 'Takes passing a test for ability at work.'],
      tags: ['hiring', 'selection', 'false-negatives', 'confidence-intervals'],
      searchPhrases: [
        'validity of a hiring test',
        'pre-employment screening test',
        'rejecting good candidates',
        'is our recruitment test any good',
        'online assessment false negatives',
        'recruitment funnel statistics',
        'selective labels in hiring',
        'small sample uncertainty of a proportion',
        'evidence-based hiring',
        'do we turn away the right people',
        'checking a filter by sampling what it rejected',
        'recall of a selection test',
        'interview cost per hire',
        'estimate missed positives from a random sample',
        'hiring test evaluated like a classifier',
      ],
      since: '0.2.0',
    },
    {
      id: 'the-person-everybody-waits-for',
      title: 'The person everybody waits for',
      areas: ['team-leadership', 'project-management'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `In your team of seven, one engineer built the pricing model and its pipeline. Only this engineer reviews changes to it, and the median wait is three days. Alerts at night go to the same person. In eight weeks they move to another department, by their own wish. They are proud of how well the system runs.

What do you do in the eight weeks?`,
      assesses: 'Spreads knowledge by shifting real responsibility in steps, with respect for the person who holds it.',
      followUps: [
        {
          ask: 'How would you know in week five that it works?',
          listenFor:
            'Others have made and reviewed changes and handled an alert while the expert only watched (level 3). "The documents are written" is level 2.',
        },
        {
          ask: 'The engineer says that it is faster to do it alone than to explain it. What do you answer?',
          listenFor:
            'True for each single case. Agrees to less output for some weeks and gets that accepted outside the team (level 3). Opens a way for a candidate who is stuck on documents.',
        },
        {
          ask: 'What would you let go?',
          listenFor: 'Parts rarely used are switched off or frozen before the hand-over. Part of level 4 when unasked.',
        },
      ],
      rubric: {
        1: 'Tries to stop the move, plans to keep the person on call afterwards, or blames them for the dependence.',
        2: 'Has documents written and hand-over meetings held, and nobody else does the work before the last day; or only one other person does it; or others make and review changes, but nobody thinks of the alerts or of what will be delivered less.',
        3: 'Names two or more successors (or retires what would need them) and has them make and review changes from early on, while the expert gradually steps back. Also has them take the alerts at night before the move, or tells those who depend on pricing that less will be delivered meanwhile.',
        4: 'Also, unasked, does at least two of these: finds what only the expert knows by trying without them (a change, a rebuild from scratch); simplifies or drops parts first; says by a date what is not covered and who accepts that risk; looks for the same dependence in other systems.',
      },
      answerKey: [
        'Documents age, and reading does not test them; doing the work does. The order is: watch, do it together, do it alone with help near.',
        'Review by two others from week one removes the three-day wait; the expert reviews their reviews.',
        'Eight weeks are short: list the tasks of a year (yearly price change, new country, broken feed), choose those that must be done once, and simulate the rare ones.',
        'Recognition matters: make a good hand-over the visible success of the engineer, so that it is not the loss of a domain.',
        'Just as good: rewriting or retiring a part so that nobody needs the knowledge, if that can be done in the time.',
        'An agreed number of hours for questions afterwards is fine as a reserve, but not as the plan.',
      ],
      redFlags: ['Waits for the last two weeks.', 'Makes one other person the new single expert.'],
      tags: ['knowledge-transfer', 'bus-factor', 'delegation', 'on-call'],
      searchPhrases: [
        'single point of failure person',
        'key person risk',
        'key employee leaving',
        'only one engineer knows the system',
        'handover before someone leaves',
        'knowledge silo',
        'succession planning',
        'sharing knowledge in a team',
        'one person holds up all reviews',
        'cross-training',
        'what if our expert leaves',
        'offboarding an expert with little time',
        'nobody else understands this code',
        'runbooks and shadowing on-call',
        'pairing to hand over ownership',
        'review bottleneck on one senior engineer',
      ],
      samples: [
        {
          level: 1,
          text: `I would first speak with the person and with the head of the other department and try to find a solution so that they stay, maybe with a better title or a team of their own, because to lose the only expert for pricing is a risk for the company. If it is not possible then at least a transition, say for a year thirty percent of their time still belongs to us, and they stay on the phone at night, since nobody else can do it. They know the new department only from next month on anyway. I would also say openly that it was not very professional to build it so that nobody else can work on it. The next one who takes it over should then document everything from the start. But first I would try to keep them.`,
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
      prompt: `You become the technical lead of six engineers at a freight company. They look after the nine models listed here. Everyone has a favourite direction for the coming year: a common platform, one framework for all models, or language models for the paperwork. In two weeks you must present one technical direction on a single page.

How do you arrive at it, and what do you expect the page to say?`,
      materials: [
        {
          title: 'Last year',
          format: 'markdown',
          content: `| models | framework | person-weeks of upkeep | value a year in euros, finance’s estimate |
|---|---|---|---|
| arrival times | PyTorch | 20 | 2,400,000 |
| prices, 2 models | XGBoost | 18 | 1,900,000 |
| fuel | XGBoost | 6 | 300,000 |
| damage photos | TensorFlow | 30 | 150,000 |
| 4 small forecasts | R scripts | 44 | 200,000 together |

Six people have 312 weeks a year in all; new features took 90, meetings and absence 104.`,
        },
      ],
      assesses:
        'Forms a technical direction from evidence and from the people, says what will not be done, and makes it testable.',
      followUps: [
        {
          ask: 'Where do the person-weeks go, and do they go where the value is?',
          listenFor:
            '74 of 118 weeks of upkeep go to two rows with 7 % of the value. The comparison that a stuck candidate needs.',
        },
        {
          ask: 'How do you deal with the three favourite directions?',
          listenFor:
            'Asks what trouble each would remove, tests all by the same questions, and says no with reasons (level 3). Putting all three on the page is level 2.',
        },
        {
          ask: 'How will you know in six months that the direction was wrong?',
          listenFor: 'A measure and a date, both on the page. Part of level 4 when unasked.',
        },
      ],
      rubric: {
        1: 'Decides by own taste or fashion, or lets the team vote, without using the table; or rewrites everything in one framework because that is tidier.',
        2: 'Names a sensible theme such as less upkeep, but the page lists everybody’s wishes, or nothing is given up for it, or neither team nor users were asked.',
        3: 'Sees that most upkeep goes to little value and builds the direction on that: retires, hands over or simplifies there first (a platform or framework only for the weeks it saves); asks the team or the users first; and states what will not be done this year.',
        4: 'Also, unasked, does at least two of these: doubts the figures (who estimated the value, what breaks without a model, whether a further week on arrival times would earn anything); sets one or two measures with dates; gives the owners of what is retired a share in what comes instead.',
      },
      answerKey: [
        'Upkeep is 20 + 18 + 6 + 30 + 44 = 118 person-weeks. Damage photos and the small forecasts take 74 of them, 63 %, for 350,000 of 4,950,000 euros, 7 %.',
        '312 - 118 - 90 - 104 = 0: there is no slack. Whatever is new must be paid for by something that stops.',
        'So the plainest direction: cut the upkeep of the low-value models by half (retire, replace with simple rules or a bought service, turn four R scripts into one tool) and spend the weeks gained on one named thing.',
        'Averages do not say what one more week would earn. Arrival times bring 120,000 euros a week of upkeep, yet the next week there may bring nothing. Damage photos bring 5,000 and may still pay for their upkeep: cheaper comes before switched off.',
        'A common platform or one framework is a means. It is right if it removes a named cost, for instance that four scripts are run by hand; being tidy is no reason.',
        'Finance’s figures are estimates: a model can be required by contract or law. Ask before switching anything off. And a direction that excludes nothing does not guide anyone.',
      ],
      redFlags: ['Presents the direction to the team as finished without having asked.', 'A rewrite for its own sake.'],
      tags: ['technical-direction', 'prioritisation', 'maintenance', 'retiring-models'],
      searchPhrases: [
        'technical strategy',
        'technical vision for an ml team',
        'ml roadmap',
        'too many models to maintain',
        'maintenance burden',
        'decommissioning low-value models',
        'technical debt across models',
        'everyone wants a different direction',
        'what to stop doing',
        'choosing what the team works on next year',
        'setting direction as a new technical lead',
        'model portfolio review',
        'one-page strategy document',
        'which models should we switch off',
        'ml platform or product work first',
      ],
      enemies: ['fourteen-models-in-an-old-framework'],
      since: '0.2.0',
    },
    {
      id: 'reviews-that-silence-people',
      title: 'Reviews that silence people',
      areas: ['team-leadership', 'cross-functional-collaboration'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 11,
      prompt: `An engineer in your team is nearly always right about models, and says so at once, before others have finished. In the last quarter two colleagues stopped bringing their own designs; one of them told you the reason in private and asked you not to pass it on. Last week a plan made by this engineer failed: it assumed that labels arrive on the same day, and nobody had dared to question it. You are the technical lead, not the manager.

What do you do?`,
      assesses:
        'Acts on behaviour that costs the team, from observed facts, keeps a confidence, and changes how designs are reviewed.',
      followUps: [
        {
          ask: 'How do you open the talk with this engineer? Say it as you would.',
          listenFor:
            'Something the speaker saw (a meeting, an interruption, what followed), its effect, a question. Not "people say that you". Helps a candidate who stays abstract.',
        },
        {
          ask: 'They reply: "But I am usually right." What do you say?',
          listenFor:
            'Grants it, and shows the cost: what was not heard, such as the question about the labels (level 3). Arguing about who is right, or backing down, is level 2.',
        },
        {
          ask: 'When do you involve the manager?',
          listenFor:
            'If it goes on after clear talks, or at once if people are insulted; and the engineer is told. Part of level 4 when unasked.',
        },
      ],
      rubric: {
        1: 'Lets it be because the engineer is too good to lose, exposes the colleague who confided, or shames the engineer before the team.',
        2: 'Talks to the engineer only in general terms ("be nicer"), or does one of the two without the other: a clear talk, or a change in how designs are reviewed.',
        3: 'Talks in private about what they saw themselves and its effect, so that the colleague who confided is protected; and changes how designs are reviewed, such as written comments before the talk, the author first, or someone named to look for what is missing.',
        4: 'Also, unasked, does at least two of these: puts the engineer’s strength to use (coaching, credit for improving others’ designs); wins the two colleagues back in small safe steps; asks what they themselves let happen as lead; sets a date for judging the effect and says what follows, such as telling the manager openly.',
      },
      answerKey: [
        'The cost is concrete: a question that nobody asked (when do labels arrive?) sank a plan. That is known in the whole team, so it can be used without naming anybody.',
        'The confidence limits what may be said: speak of what you saw yourself. If that is too little, attend and watch first, but not for weeks.',
        'Forms that help: designs read in silence with written comments first, the lead speaking last, a fixed list of questions for each plan (arrival of data among them).',
        'A technical lead has influence but usually no disciplinary power. The manager is told if the pattern persists, and the engineer knows this beforehand.',
        'Nobody has to become a different person: fewer interruptions and more designs from others are what counts.',
      ],
      redFlags: ['Diagnoses the person’s character.', 'Promises confidence and then hints at the source.'],
      tags: ['conflict', 'feedback', 'psychological-safety', 'design-review'],
      searchPhrases: [
        'brilliant jerk',
        'dominant team member',
        'someone who interrupts everyone',
        'difficult colleague who is usually right',
        'people afraid to speak up',
        'difficult conversation with a peer',
        'lead without formal authority',
        'quiet team members',
        'confidential complaint about a colleague',
        'toxic behaviour in design discussions',
        'colleague who always knows better',
        'creating a team where everyone speaks',
        'feedback to a strong but overbearing engineer',
        'nobody dared to ask the question',
        'sbi feedback model',
        'running a fair design discussion',
      ],
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
      assesses: 'Delegates real decisions, knows which mistakes can be afforded, and stays responsible.',
      followUps: [
        {
          ask: 'What would it have cost if it had gone wrong?',
          listenFor:
            'Had thought about it at the time: reversible, limited, or with a fallback (level 3). Also brings out the reasoning of a candidate who only tells the events.',
        },
        {
          ask: 'Did they know your opinion?',
          listenFor:
            'Said openly once, with reasons, or held back on purpose for a reason (level 3). Hints until they gave in: level 1.',
        },
        {
          ask: 'Name a decision that you did not leave to them at that time. Why?',
          listenFor: 'A line drawn by cost and by how hard it is to undo. Part of level 4 when unasked.',
        },
      ],
      rubric: {
        1: 'Took it back at the first difficulty, pushed until the colleague gave in, or let it fail as a lesson although others paid for it.',
        2: 'Left it only because it did not matter or for lack of time; or had not thought about what a mistake would cost; or gave little support; or cannot say how it turned out.',
        3: 'Had considered what a mistake would cost, supported without taking over, and looked at the outcome together. Also at least one of: made goal and limits clear beforehand; said their own view once with reasons, or held it back for a reason; stood by the decision towards others.',
        4: 'Also shows at least two of these: early signs of failure agreed beforehand; a line between what they left and what they kept, with the reason; a view of their own that changed (often: the colleague was right, or it did not matter); later decisions that moved further to the colleague.',
      },
      answerKey: [
        'Why ask: senior engineers get more done through others only if they let others decide. Handing over only trivial things teaches nothing.',
        'What tells levels apart: cost of a mistake considered beforehand, clear limits, support without taking over, an honest look back.',
        'The decision need not have turned out well. A failure that was kept cheap on purpose can be level 4.',
        'Candidates without a lead’s title can speak of a trainee, a working student or a peer new to the subject.',
      ],
      redFlags: ['Tells it as proof that they had been right.', 'The colleague has no voice in the story.'],
      tags: ['delegation', 'mentoring', 'trust', 'reversible-decisions'],
      searchPhrases: [
        'empowering others',
        'letting go of control',
        'letting someone make a mistake',
        'giving ownership to a junior',
        'trusting a junior with a decision',
        'delegated a decision i disagreed with',
        'safe to fail',
        'delegation story',
        'room to learn from mistakes',
        'let someone do it their own way',
        'handing real responsibility to a junior',
        'one-way and two-way doors',
        'supporting without taking over',
        'accountability for a delegated choice',
      ],
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
          listenFor: 'States it so fairly that its supporters would agree (level 3). A caricature is level 2 or lower.',
        },
        {
          ask: 'What did you say to colleagues who asked what you thought of it?',
          listenFor:
            'Honest and loyal at once: own doubts, why it was decided, what we do now (level 3). Complaining, or pretending to agree, is level 2.',
        },
        {
          ask: 'Which fact would have made you raise it again?',
          listenFor:
            'A sign named beforehand; part of level 4 when unasked. A way in for those who only describe feelings.',
        },
      ],
      rubric: {
        1: 'Worked against it in silence, secretly kept their own variant alive, or waited for it to fail so as to be proved right.',
        2: 'Complied but kept complaining or withdrew, had never made the case clearly before the decision, or can give the other side’s reasons only as a caricature.',
        3: 'Had argued with reasons while it was still open, then did the work fully and in good faith, and gives the reasons for the decision fairly, in the interview or to colleagues then.',
        4: 'Also shows at least two of these: made the direction better from within, for example by dealing with the risk they had seen; agreed with the deciders what would make them look again; says what they were wrong about; had the decision reopened by new evidence and not by insistence.',
      },
      answerKey: [
        'Good signs: dissent put down once, with reasons; a clear moment at which it ended; work whose quality does not show the dissent.',
        'Silence in the meeting and resistance afterwards is the common failure, and often costs a team more than a wrong choice.',
        'Exception: nobody has to carry loyally what is unlawful or harms people. A story of refusing such a thing is valid here; ask where the line was.',
        'Having been right in the end adds nothing to the rating; having been wrong takes nothing away.',
      ],
      redFlags: ['Everybody else was incompetent.', 'Cannot state the other side’s reasons.'],
      tags: ['conflict', 'technical-direction', 'commitment', 'dissent'],
      searchPhrases: [
        'disagree and commit',
        'overruled by management',
        'did not agree with the decision',
        'losing a technical argument',
        'supporting a decision you opposed',
        'handling disagreement with your boss',
        'loyalty after being outvoted',
        'backbone',
        'constructive disagreement',
        'you lost the debate, then what',
        'working with a choice you did not like',
        'respectful dissent and follow-through',
        'when would you reopen a settled question',
        'having your proposal rejected',
      ],
      since: '0.2.0',
    },
    {
      id: 'where-the-weeks-go',
      title: 'Where the weeks go',
      areas: ['team-leadership', 'project-management'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 12,
      prompt: `Your team of six has promised to finish a project in ten weeks. It needs 200 person-days of work. Everybody works five days a week, eight hours a day. What else takes time is listed here.

Can the promise be kept, and what would you change?`,
      materials: [
        {
          title: 'A normal week',
          format: 'markdown',
          content: `- One person is on call and loses 60 % of the week to it.
- Meetings and reviews: one day for each person.
- Questions from other departments: 22 a week, 1.5 hours each. 14 of them are "why did this customer’s score change?"
- A page where people can look that up themselves would take 8 person-days to build.`,
        },
      ],
      assesses:
        'Plans with the capacity that is really there, invests where it returns in time, and tells the truth about the rest.',
      followUps: [
        {
          ask: 'How many person-days a week are left for the project?',
          listenFor: 'About 17 of 30. The step that a stuck candidate needs.',
        },
        {
          ask: 'When has the page paid for itself?',
          listenFor:
            '21 hours or 2.6 days a week saved: about three weeks after it is ready (level 3), if people really use it (part of level 4 when unasked).',
        },
        {
          ask: 'It still does not quite fit. What do you tell the project’s customer, and when?',
          listenFor:
            'Now, with a choice: a week later, or a smaller scope (level 3). Overtime as the plan is level 1, telling them in week nine level 2.',
        },
      ],
      rubric: {
        1: 'Says yes because 6 x 5 x 10 = 300 days are more than 200, or relies on overtime.',
        2: 'Subtracts some of it and sees that it is tight, but has no figure, or cuts meetings and on-call duty by decree; or has about twelve weeks, but leaves out the page or what to tell the customer now.',
        3: 'Finds about 17 days a week, so about twelve weeks; builds the page early because it pays back within the ten weeks; and says now that up to a week is still missing, or what to leave out.',
        4: 'Also, unasked, does at least two of these: checks whether the page really saves that much (some will still ask); allows for the fact that scattered hours yield less than their sum; keeps a reserve for illness and surprises; asks for the reason behind the load (why scores puzzle people, why on-call takes 60 %) and weighs mending that.',
      },
      answerKey: [
        '30 person-days a week, less 3 on call, less 6 for meetings and reviews, less 22 x 1.5 = 33 hours = 4.1 days: 16.9 days. 200 / 16.9 = 11.9 weeks.',
        'The page saves up to 14 x 1.5 = 21 hours = 2.6 days a week and costs 8: it pays back in about 3 weeks.',
        'With it there are 19.5 days a week: 200 / 19.5 = 10.3 weeks, plus the building. If all six build it in the first half week, about 10.7 in all; if one person builds it beside the others, it is ready after about three weeks and the total is 11.0. Better by a week, and still late by up to one.',
        'So the honest message in week one: eleven weeks, or ten with 14 to 20 days of work less. Half a day less of meetings each would bring 3 days a week, if they can be spared.',
        'None of these figures holds a reserve: illness and surprises come on top.',
      ],
      redFlags: ['Plans with 100 % of everybody’s time.', 'Cuts on-call duty without looking at what is failing.'],
      tags: ['capacity', 'on-call', 'interruptions', 'planning', 'expectation-management'],
      searchPhrases: [
        'capacity planning',
        'team overcommitted',
        'deadline at risk',
        'cannot finish in time',
        'unrealistic deadline',
        'support tickets eat the team’s time',
        'toil reduction',
        'saying no to a deadline',
        'realistic estimates',
        'ad hoc requests from other teams',
        'does the team have enough time for this',
        'how many people days do we really have',
        'meetings and incidents eat up the schedule',
        'person-days calculation for a deadline',
        'telling management the date will not hold',
        'reduce operational load before new work',
      ],
      since: '0.2.0',
    },
    {
      id: 'six-weeks-of-a-new-colleague',
      title: 'A new colleague’s first six weeks',
      areas: ['team-leadership'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 11,
      prompt: `A new colleague with five years of experience has been with a recommendation team for six weeks. The team lead says: "Too slow, I have doubts." You are asked for your view and are given the notes below, kept by the colleague together with their buddy, the teammate who helps them settle in.

What do you think is going on, and what should happen in the next two weeks?`,
      materials: [
        {
          title: 'Notes',
          format: 'text',
          content: `week 1  laptop day 2; access to the training data asked for on day 2
week 2  reads the documents (last change 14 months ago); sets up environment, 3 errors reported
week 3  access to the data granted (day 13). task: "make the ranking fresher", no more details
week 3  asks the lead what fresher means: "have a look and propose something"
week 4  proposal, 5 pages, sent on Monday morning. no answer by Friday evening
week 5  begins anyway: decay by age of the item. change of 1,400 lines sent on Thursday
week 6  review arrives on Friday, after 6 working days: "too big, please split. also we wanted freshness per user"
week 6  buddy away all week; lead: "doubts"`,
        },
      ],
      assesses: 'Separates a person’s performance from the conditions, by evidence, and designs a fair next step.',
      followUps: [
        {
          ask: 'On how many of the thirty working days could this person really work on the task?',
          listenFor:
            'About seven: three for the proposal, four for the code. The rest went on setting up and on waiting for access, an answer, a review. Helps a candidate to go by the record.',
        },
        {
          ask: 'Is there anything in the notes that the new colleague should do differently?',
          listenFor:
            'Yes: started without agreement, sent 1,400 lines at once, did not press for answers as far as the notes show. Level 3 sees both sides.',
        },
        {
          ask: 'Which task would you give for the next two weeks?',
          listenFor:
            'Small, with a clear end, data and reviewer at hand, daily contact (level 3). Saying unasked what would count as good, and who judges it, counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Joins in the judgement (five years should be enough), or declares the colleague blameless and the lead guilty, without using the notes.',
        2: 'Finds some obstacles such as the access, but the next step stays general ("better onboarding", "more support"); or uses the dates well, but sees nothing that the colleague should do differently.',
        3: 'Concludes from at least two entries of the notes (11 working days until access, a vague task, a week without an answer, six days for a review) that these six weeks say little; also names something that the colleague should do differently; and gives a small clear task with a reviewer at hand or daily contact.',
        4: 'Also, unasked, does at least two of these: fixes beforehand what would count as good after the two weeks and who judges; mends the system for the next newcomer (access before the first day, answers within a day); sees to it that the doubts are spoken of with the person and not behind their back.',
      },
      answerKey: [
        'Access: asked on day 2, granted on day 13, eleven working days. Proposal: five without an answer. Review: six. Something was being waited for on 22 of 30 days; during the first eleven, other set-up work went on.',
        'On the task itself: roughly days 13 to 15 (proposal) and 21 to 24 (code), about 7 days. Six or eight is as good an answer.',
        'The task had no criterion: "fresher" could mean the age of items or the new interests of each user. The review shows that the team wanted the second.',
        'On the colleague’s side: a large change, begun without agreement, no pressing for answers. That calls for a talk; it is no ground for doubt after six weeks.',
        'Next: one task of three to five days, one reviewer who answers within a day, a short talk each day, an open word about expectations.',
        'Such a process would slow anybody down; to judge the person by it is unfair and tells nothing.',
      ],
      redFlags: ['Explains it by character or origin.', 'Plans to part ways without a fair trial.'],
      tags: ['onboarding', 'mentoring', 'feedback', 'performance'],
      searchPhrases: [
        'onboarding a new hire',
        'new hire seems slow',
        'underperforming team member',
        'low performer or bad environment',
        'performance concern',
        'probation period doubts',
        'blocked by missing access',
        'fair performance assessment',
        'slow start in a new job',
        'new starter waiting for reviews',
        'is it the person or the surroundings',
        'judging a newcomer fairly',
        'why is the new engineer not productive yet',
        'ramp-up time and first tasks',
        'manager has doubts about a recent hire',
        '30-60-90 day plan',
      ],
      since: '0.2.0',
    },
    {
      id: 'a-work-sample-in-three-hours',
      title: 'A work sample in three hours',
      areas: ['team-leadership', 'model-development'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 28,
      prompt: `Your team is hiring a senior ML engineer for a service that plans deliveries of medicine to pharmacies. Until now candidates got a take-home task: "build the best model on this data set". They spent between three and forty hours on it, half gave up, and the two reviewers disagreed on every third submission. Everybody can use assistants that write code.

Design what should replace it. A candidate can give at most three hours and the team two person-hours for each candidate; about twenty candidates will go through it.`,
      assesses: 'Designs a fair, job-related and reliable selection step, with rating, trial and costs.',
      followUps: [
        {
          ask: 'What does a good week in this job consist of?',
          listenFor:
            'Starts from the work: reading data, finding faults, deciding, explaining (level 3). Redirects a candidate who begins with tools.',
        },
        {
          ask: 'Do you allow assistants that write code?',
          listenFor:
            'A clear rule that can be kept, the same for all and fitting the job; then judges what the assistant cannot do (choosing, checking, explaining). Either rule can be level 3 if it is consistent.',
        },
        {
          ask: 'How do you know that two reviewers would rate alike?',
          listenFor:
            'Anchored levels for each part, and each rates alone before any discussion (level 3). Rating the same few samples before the first real candidate, and saying what happens if agreement is low, count towards level 4 when unasked.',
        },
        {
          ask: 'A candidate asks for a different arrangement, such as breaks or two sittings. What do you answer?',
          listenFor:
            'Yes, and the offer stood in everybody’s invitation; no reason asked beyond what is needed. Speed is not what is measured (level 3).',
        },
      ],
      rubric: {
        1: 'Keeps an open-ended task with a shorter limit that nobody checks, or replaces it with puzzles or a talk about the candidate’s career.',
        2: 'A sensible task of limited length, but it is not derived from the work, takes more than the three hours or the two person-hours, or leaves the rating to the reviewers’ impression; or avoids all this, with at most one of the four points of level 3.',
        3: 'Derives the step from the work (for example a prepared repository with faults and a decision to make, then a talk about it), keeps within both time limits, and rates its parts on anchored levels. Also at least two of: the same task and information for all; raters who rate alone before any discussion; a rule for assistants that can be kept; adjustments offered to everybody.',
        4: 'Also, unasked, does at least two of these: tries it on the team and on samples first; measures agreement and mends the parts that disagree; plans for the task leaking out (parallel forms); counts the whole cost (forty hours for twenty people, plus preparing it); checks later whether the ratings told anything about the work.',
      },
      answerKey: [
        'Work samples and structured interviews are among the better predictors (Sackett et al. 2022); structure means the same task, anchored levels, independent ratings.',
        'A limit must be built in: one sitting, in a call or on a timed machine. Otherwise those with free evenings win.',
        'Possible shape: the candidate has 90 minutes alone with a small repository (a leak, a metric that does not fit the pharmacies, a slow query) and writes a short decision note. Then a talk of 40 minutes with both raters: the candidate explains and changes something. Each rater reads the note for 10 minutes before and rates alone for 10 after: 2 x 60 minutes, the team’s two hours.',
        'Reviewers disagreed on every third submission: rate each competency separately, rate three old or invented samples together and then some alone, and look at the agreement.',
        'Assistants: allowed, and then the talk shows what the candidate understands; or not allowed, and then watched. Forbidding what cannot be checked punishes the honest.',
        'Fairness: short or paid, no unpaid work on the firm’s real problems, the same information for all, adjustments offered to all beforehand.',
      ],
      redFlags: ['Uses the firm’s real open problem as unpaid work.', 'Confuses endurance with ability.'],
      tags: ['hiring', 'work-sample', 'structured-interview', 'rating-agreement', 'fairness'],
      searchPhrases: [
        'take-home assignment',
        'designing an interview process',
        'technical interview design',
        'fair hiring process',
        'candidates using chatgpt in interviews',
        'inter-rater reliability',
        'interview rubric',
        'reviewers disagree on candidates',
        'candidate drop-out from take-home',
        'coding test with ai assistants',
        'how would you test applicants for a job',
        'replace homework in recruiting',
        'realistic job simulation for candidates',
        'scoring guide for interviewers',
        'take-home takes candidates too much time',
        'making assessors score alike',
      ],
      enemies: ['reading-four-scorecards'],
      references: [
        {
          title:
            'Sackett, Zhang, Berry & Lievens: Revisiting meta-analytic estimates of validity in personnel selection (2022)',
          url: 'https://doi.org/10.1037/apl0000994',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'a-plan-for-the-coming-year',
      title: 'A plan for the coming year',
      areas: ['team-leadership', 'project-management'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 11,
      prompt: `You are the technical lead at a maker of lifts and mentor a strong engineer who wants to be promoted to senior. Twice the committee has said: "Very good work, but not yet. We want to see more scope." You meet tomorrow. The engineer has sent you the plan below; beside it you have put what the last year consisted of.

What do you want to come out of this meeting, and how do you go about it?`,
      materials: [
        {
          title: 'The engineer’s plan',
          format: 'text',
          content: `1  course on deep learning, 60 hours, with certificate
2  certificate for our cloud
3  give a talk at a meet-up
4  supervise a student
5  close 20 % more tickets`,
        },
        {
          title: 'Last year',
          format: 'markdown',
          content: `| work | who raised the problem | who chose metric and approach | outcome |
|---|---|---|---|
| features from door vibration | you | you | two days early, no change needed |
| cheaper training | you | the engineer | cost down by 40 % |
| model of door faults | product manager | you | live, no incident |
| tool for labels | you | you | on time |
| "technicians ignore half of our alerts, why?" | the engineer | - | "not our job", you said; dropped |`,
        },
      ],
      assesses:
        'Finds what really holds a strong engineer back, own part included, and turns it into work that shows it.',
      followUps: [
        {
          ask: 'Which kind of decision does the table show this engineer making?',
          listenFor:
            'One approach out of four, and one problem raised, which was turned away. Helps a candidate who discusses the five points of the plan one by one.',
        },
        {
          ask: 'The engineer says: "But the courses are the part that I can do by myself." What do you answer?',
          listenFor:
            'That is the very point: what is missing depends on others, first of all on the lead. One course may stay if the work needs it (level 3). Arguing for or against courses in general is level 2.',
        },
        {
          ask: 'After two months it turns out that the problem they chose leads nowhere. What do you do?',
          listenFor:
            'Lets them say so and draw the conclusion: ending it well is evidence too. Does not take it back. Having agreed a date for this beforehand, unasked, counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Approves the plan or adds to it (more courses, more tickets), promises the promotion, or concludes that the engineer is not made for a senior role.',
        2: 'Says that scope is missing and offers "a bigger project" or leading one, but the lead goes on choosing problem and metric; or talks about the plan only and leaves the table unused; or reads the table well and then settles the next work without asking the engineer.',
        3: 'Reads from the table that others chose nearly every problem and metric, asks how the engineer sees it and what they want, and agrees one real piece of work in which they decide both, with support and a date for looking at it.',
        4: 'Also, unasked, does at least two of these: names their own part (kept the choices, turned the question about the technicians away) and what they hand over; gets from those who decide what would have convinced them; fixes what others could observe by then; says what is dropped from the plan or delivered later for it.',
      },
      answerKey: [
        'Of five pieces of work the engineer raised one, and it was dropped; of the four that were done they chose the approach in one. The quality is beyond doubt. So more skill, speed or certificates will not change the verdict: nobody has seen this engineer choose a problem, a metric or what not to do.',
        'The table also shows who could have changed that: the lead raised three of the problems, chose three of the approaches and turned the question about the technicians away. A plan made only of what the engineer can do alone leaves this as it is.',
        'A natural first piece: why do technicians ignore half of the alerts? It is real, open, crosses teams, and was found by the engineer. Another piece is as good if problem and metric are open.',
        'Support without taking over: a talk every week, questions rather than answers, a door opened to the technicians’ manager; a date (say six weeks) on which the engineer says whether to go on.',
        '"More scope" is not feedback that one can act on. Ask those who decided for two examples of what would have convinced them, and share them. Nobody can promise the promotion.',
        'From the plan: the student may stay, since explaining and choosing tasks for someone is close to what is missing; a course if the chosen work needs it. Five aims beside full delivery are too many; say what waits.',
        'Just as good: to find by asking that the engineer wants depth and not scope, and then to look for a path on which depth counts.',
        'Misconception: a stalled person lacks knowledge or will. Often the work that they are given cannot show more.',
      ],
      redFlags: ['Presents a finished plan to the engineer.', 'Uses the promotion as bait for more delivery.'],
      tags: ['mentoring', 'career-growth', 'delegation', 'feedback'],
      searchPhrases: [
        'career development conversation',
        'promotion case',
        'individual development plan',
        'stuck at mid level',
        'growing people into leaders',
        'sponsorship',
        'ownership and autonomy',
        'vague promotion criteria',
        'stretch assignment',
        'engineer turned down for promotion',
        'mid-level to senior engineer growth',
        'how do i help someone get promoted',
        'giving someone larger problems to own',
        'feedback from a promotion committee',
        'idp review meeting',
      ],
      enemies: ['a-colleague-who-came-to-you-often'],
      since: '0.2.0',
    },
    {
      id: 'a-colleague-who-came-to-you-often',
      title: 'A colleague who came to you often',
      areas: ['team-leadership'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about a colleague who relied on your help more than was good for them or for the team; please leave out their name and anything private. How did you notice, and what did you do about it?`,
      assesses:
        'Sees own part in a dependence, gives help in another way without withdrawing it, and checks that it works.',
      followUps: [
        {
          ask: 'What were the questions about, and what would have happened if you had been away for a week?',
          listenFor:
            'Concrete questions and a real consequence. Leads a candidate who speaks of the person’s character back to the work.',
        },
        {
          ask: 'What did you do that kept it going, and what did you tell them when you changed it?',
          listenFor:
            'Something of their own: quick answers, repairing things in review, being the only one who may approve, liking to be needed (level 3 when asked, too). And that the person knew of the change and why. "Nothing, they were insecure", or a change without a word, is level 2.',
        },
        {
          ask: 'Was it that they could not do it, or that they did not dare to?',
          listenFor:
            'Had found out which, and how: different remedies follow (practice and explanation; a clear permission to decide, safety to be wrong). Counts towards level 4, also when asked, if they knew it then and acted on it.',
        },
        {
          ask: 'If you have no such story: when did you rely on somebody too much yourself, and what ended it?',
          listenFor: 'Is rated by the same levels, seen from the other side. Only for a candidate with no example.',
        },
      ],
      rubric: {
        1: 'Was glad to be needed and left it so, cut the help off from one day to the next, or complained about the person to others.',
        2: 'Told them to try alone first, or pointed to documents, and explains the matter by the person; changed nothing in their own way of helping, or changed it without telling them why, or cannot say what came of it.',
        3: 'Noticed it by something concrete, names what they themselves did to keep it going, changed the way of helping in agreement with the person, and names a thing that the person then did alone.',
        4: 'Also shows at least two of these: found out whether knowledge, confidence or permission was missing, and acted on that; knew which mistakes could be afforded meanwhile and stayed within reach for them; noticed a step that was too large and went back; changed something for others too (who may approve, how reviews are done).',
      },
      answerKey: [
        'Why ask: a senior engineer who helps quickly and well can hold others back without meaning to. Those who see this spread skill; those who do not become the bottleneck.',
        'What tells levels apart: the candidate’s own part. Typical: answering in minutes, finishing the hard part in review, being the only one who approves, giving a solution in place of a question.',
        'Three causes that look alike: the person does not know how; knows but does not dare; knows and dares but is not allowed to decide. Practice helps the first, a clear mandate and calm after a mistake the second, a changed rule the third.',
        'Help that is withdrawn step by step and by agreement works; help that stops without a word is felt as punishment, and the questions go to somebody else or stop while the work gets worse.',
        'Signs of success: decisions that they bring as decisions, work done while the candidate was away, others who now ask them.',
        'Small stories count, and so do those without a good end if the candidate can say what they would do sooner. No title is needed: a peer or a student is fine.',
      ],
      redFlags: ['Tells it as proof of being indispensable.', 'Diagnoses the person or reveals private matters.'],
      tags: ['mentoring', 'delegation', 'trust', 'feedback'],
      searchPhrases: [
        'overdependent teammate',
        'hand-holding',
        'building independence',
        'constant interruptions from one person',
        'letting go as an expert',
        'enabling instead of rescuing',
        'learned helplessness',
        'empowering others',
        'too helpful',
        'teammate leaned on you too much',
        'helping people stand on their own feet',
        'setting boundaries while staying supportive',
        'were you part of the problem',
        'becoming the bottleneck for answers',
      ],
      enemies: ['someone-you-helped-to-grow', 'answer-or-ask-back', 'a-plan-for-the-coming-year'],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const teamLeadership = typed
