import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const waitsSolution = `def waits(events):
    cases = {}
    for event in events:
        cases.setdefault(event['case'], []).append(event)
    result = {}
    for steps in cases.values():
        steps.sort(key=lambda event: event['start'])
        free_at = steps[0]['end']
        for before, after in zip(steps, steps[1:]):
            hours = max(0, after['start'] - free_at)
            free_at = max(free_at, after['end'])
            count, total = result.get((before['step'], after['step']), (0, 0))
            result[before['step'], after['step']] = (count + 1, total + hours)
    return result`

const waitsTests = `def event(case, step, start, end):
    return {'case': case, 'step': step, 'start': start, 'end': end}

assert waits([]) == {}
assert waits([event('a', 'scan', 0, 2)]) == {}
one = [event('a', 'scan', 0, 2), event('a', 'mill', 30, 31), event('a', 'polish', 31, 33)]
assert waits(one) == {('scan', 'mill'): (1, 28), ('mill', 'polish'): (1, 0)}
assert waits(one[::-1]) == waits(one), 'events come in any order'
two = one + [event('b', 'scan', 1, 2), event('b', 'mill', 4, 5)]
assert waits(two)[('scan', 'mill')] == (2, 30), 'cases must not be mixed'
overlap = [event('c', 'scan', 0, 10), event('c', 'order colour', 1, 2), event('c', 'mill', 12, 13)]
assert waits(overlap) == {('scan', 'order colour'): (1, 0), ('order colour', 'mill'): (1, 2)}, 'work in parallel is no wait'
again = [event('d', 'mill', 0, 1), event('d', 'mill', 5, 6), event('d', 'mill', 7, 8)]
assert waits(again) == {('mill', 'mill'): (2, 5)}, 'a step may be repeated'`

const waitsUnsorted = `def waits(events):
    cases = {}
    for event in events:
        cases.setdefault(event['case'], []).append(event)
    result = {}
    for steps in cases.values():
        free_at = steps[0]['end']
        for before, after in zip(steps, steps[1:]):
            hours = max(0, after['start'] - free_at)
            free_at = max(free_at, after['end'])
            count, total = result.get((before['step'], after['step']), (0, 0))
            result[before['step'], after['step']] = (count + 1, total + hours)
    return result`

const waitsLastEnd = `def waits(events):
    cases = {}
    for event in sorted(events, key=lambda event: event['start']):
        cases.setdefault(event['case'], []).append(event)
    result = {}
    for steps in cases.values():
        for before, after in zip(steps, steps[1:]):
            hours = max(0, after['start'] - before['end'])
            count, total = result.get((before['step'], after['step']), (0, 0))
            result[before['step'], after['step']] = (count + 1, total + hours)
    return result`

const waitsMixed = `def waits(events):
    events = sorted(events, key=lambda event: event['start'])
    result = {}
    for before, after in zip(events, events[1:]):
        hours = max(0, after['start'] - before['end'])
        count, total = result.get((before['step'], after['step']), (0, 0))
        result[before['step'], after['step']] = (count + 1, total + hours)
    return result`

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
      prompt: `A shoe shop gets 3,000 returned pairs a day. Today a person grades each pair as "new", "used" or "damaged". That takes 40 seconds, and 4 % of the grades are wrong.

A camera with a model would grade a pair in a second. It is sure about 70 % of the pairs, and 3 % of these grades are wrong. The other 30 % would still go to people. They are the harder pairs: a person needs 60 seconds for each, and 8 % of these grades are wrong.

A wrong grade costs 6 euros on average, an hour of work 24 euros. Compare the two ways for one day. What would you look at before rolling the camera out?`,
      assesses: 'Computes the net effect of partial automation, errors included, and tests its assumptions.',
      followUps: [
        {
          ask: 'How many hours a day do people work in each of the two ways?',
          listenFor: '33.3 and 15 hours. A start for the stuck.',
        },
        {
          ask: 'After a year in which people graded only the hard pairs: what may have changed?',
          listenFor:
            'They tire, lose their feeling for ordinary pairs or follow the camera’s hint, and nobody looks at the sure pairs any more, so drift goes unseen. "They get careless" is level 2; raising it before being asked counts towards level 4.',
        },
        {
          ask: 'How sure should the model have to be before no person looks at the pair?',
          listenFor:
            'Sure enough that its expected error costs less than a person’s check, the person’s own errors included: by the figures for harder pairs 0.40 + 0.48 = 0.88 euros, so up to a chance of error of about 15 %. "As sure as possible" is level 2; a threshold in euros is level 4.',
        },
      ],
      rubric: {
        1: 'Takes one second against 40 as the whole answer and rolls the camera out at once, or turns it down because machines make mistakes too.',
        2: 'Gets labour or errors right but not both, or compares rates (3 % with 4 %) where the number of errors counts; "test it first" is all there is about the roll-out.',
        3: 'Finds about 1,520 against 1,170 euros a day, sees that the saving is all labour while errors rise slightly, and wants a trial in which people grade some of the sure pairs again.',
        4: 'Also raises, unasked, at least two of these: which errors they are (a damaged pair sold as new); where the threshold should lie, in euros; how season and new kinds of shoe change the share of sure pairs; what the remaining work does to people; what purchase and upkeep leave of the 350 euros a day.',
      },
      answerKey: [
        'Now: 3,000 x 40 s = 33.3 h = 800 euros; 120 errors = 720 euros; 1,520 in all.',
        'New: 2,100 by machine, 63 errors = 378 euros; 900 by people at 60 s = 15 h = 360 euros, 72 errors = 432 euros; 1,170 in all.',
        'Saving: 350 euros a day before purchase and upkeep. Labour falls by 440 euros, errors rise from 120 to 135 (90 euros).',
        'Errors are not alike: a damaged pair sold as new costs trust. The 6 euros are an average that may hide this.',
        'If people already erred in 8 % of the harder 30 %, they erred in about 2.3 % of the easy pairs. There the machine, at 3 %, is slightly worse; it wins by labour.',
        'For as long as the camera runs, people must also grade a random sample of the sure pairs without seeing its grade; otherwise nobody notices drift.',
      ],
      redFlags: ['Calls the machine more accurate because 3 % is less than 4 %.', 'No audit after the launch.'],
      tags: ['automation', 'human-in-the-loop', 'cost-benefit', 'selective-prediction'],
      searchPhrases: [
        'partial automation business case',
        'machine does easy cases, people the hard',
        'reject option',
        'confidence threshold for automation',
        'is automation worth it',
        'cost of errors versus labour savings',
        'roi of a computer vision system',
        'hybrid of staff and automation',
        'abstaining classifier',
        'deskilling of staff',
        'let the computer do part of the work',
        'only hard cases left for humans',
        'expected cost of human and model grading',
        'cost comparison of manual and automatic inspection',
        'should we roll out this vision system',
        'coverage versus accuracy trade-off',
      ],
      enemies: ['drafts-that-are-thrown-away'],
      since: '0.1.0',
    },
    {
      id: 'proving-that-the-assistant-saves-time',
      title: 'Proving that it saves time',
      areas: ['innovation-and-efficiency', 'statistics'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `At an insurer, 40 of the 200 claims handlers volunteered to try an assistant that summarises files. After two months the volunteers close 22 % more claims a week than the other 160. The head of claims wants to license it for all 200, at 480,000 euros a year. A handler costs the company about 60,000 euros a year.

What would you say to the head of claims, and what evidence would you want before the contract is signed?`,
      assesses: 'Separates selection from effect and designs proof of value in a working organisation.',
      followUps: [
        {
          ask: 'How did the volunteers do before the trial?',
          listenFor:
            'If they were already faster, much of the 22 % is theirs and not the tool’s: compare how both groups changed. A first step for the stuck.',
        },
        {
          ask: 'What could you still randomise?',
          listenFor: 'Which teams among the other 160 get it first, or in which weeks a team has it (level 3).',
        },
        {
          ask: 'Suppose your trial gives you one number. From which number on would you sign?',
          listenFor:
            'A rule set beforehand is level 3, even a rough one. About 4 % of a handler’s time, if that time is used, with a margin for uncertainty: level 4 if unasked.',
        },
        {
          ask: 'Closed claims rise. What could have become worse at the same time?',
          listenFor:
            'Quality, reopened claims, hard claims left lying, strain. Names one and how to measure it: level 3.',
        },
      ],
      rubric: {
        1: 'Counts 22 % of 200 salaries as the saving, or turns the tool down as "not proven" without a way to find out.',
        2: 'Says that volunteers differ, but the way on is a survey, the opinion of team leads or more months with the same volunteers; or randomises, but even when asked has at most one of: figures from before the trial, quality, a rule for signing.',
        3: 'Has the tool given out in random order, or a comparison as sound, and compares with those who still wait. Also at least two of: asks how both groups did before the trial; watches quality; says what result would lead to signing.',
        4: 'Also does, unasked, at least two of these: works out the effect from which 480,000 euros pays; asks what will be done with the time; negotiates a contract in steps; foresees what could blur the comparison (novelty, a common queue of claims, teams that share tips, few teams).',
      },
      answerKey: [
        'Volunteers are keener and perhaps faster; 22 % mixes selection with effect.',
        'Comparing the change in both groups (difference in differences) is better than comparing levels, but assumes that volunteers would otherwise have developed as the others did.',
        'If all take claims from one queue, what volunteers take the others cannot close: the gap grows without a gain for the company.',
        'Break-even: 480,000 / 200 = 2,400 euros a year for each handler, 4 % of 60,000. So the tool must free 4 % of the time, and that time must be used. If it were all real, 22 % more claims would mean 18 % less time for each.',
        'Randomise the order in which teams get it over some weeks and compare with those who wait (a stepped-wedge design). With a dozen or two teams the estimate will be rough: use each team’s earlier figures.',
        'Guardrails: reopened claims, audits, complaints, mix of simple and hard claims.',
        'Even a third of the 22 % would pay. So the contract may well be worth it, and one in steps loses little.',
      ],
      redFlags: [
        'Presents hours saved as money without saying who does what with them.',
        'Insists on perfect proof at any cost.',
      ],
      tags: ['proving-value', 'selection-bias', 'experiments', 'productivity'],
      searchPhrases: [
        'measuring productivity gain of an ai tool',
        'volunteers are not a fair comparison',
        'self-selection in a pilot',
        'difference in differences',
        'stepped-wedge rollout',
        'randomised rollout',
        'is the licence worth the money',
        'causal effect of a tool',
        'pilot results look too good',
        'copilot rollout evaluation',
        'the keen ones tried it first',
        'does the new software really help staff',
        'causal inference in a workplace trial',
        'causal impact of ai adoption',
        'should we buy licences for everyone',
      ],
      references: [
        {
          title:
            'Hemming et al. (2015): The stepped wedge cluster randomised trial: rationale, design, analysis, and reporting',
          url: 'https://doi.org/10.1136/bmj.h391',
        },
      ],
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
          ask: 'How often did this work come up, and how long did it take, before and after?',
          listenFor:
            'A rough measure is enough (level 3); none is level 2. To a candidate without a story: any chore that came back every week will do, however small.',
        },
        {
          ask: 'What has become of it since then?',
          listenFor:
            'Somebody named keeps it running, or it was ended for a reason (level 3). "I suppose they still use it" is level 2.',
        },
        {
          ask: 'Was there a simpler way that you passed over?',
          listenFor: 'Considered dropping the step altogether: level 4 if it came unasked.',
        },
        {
          ask: 'Is there a chore that you left alone, or took on, because of what you learnt here?',
          listenFor: 'A real case and the reasoning behind it (level 4).',
        },
      ],
      rubric: {
        1: 'Automated others’ work over their heads, or made it harder for those who do it, and counts it as a success.',
        2: 'Built something neat, but cannot say who used it or what it saved them.',
        3: 'Looked at the work closely, with those who do it where it was not their own, chose a fitting means, and can say roughly what it saved and what became of it.',
        4: 'Also asked whether the work was needed at all, or sets the hours of building and upkeep against the hours saved, and names a later chore that was taken on, or left alone, because of this one.',
      },
      answerKey: [
        'A checklist or a report that was dropped counts as much as a model.',
        'Gain = frequency x time x people, less building and upkeep.',
        'Good stories include those concerned from the start; people work around what was automated over their heads.',
        'An attempt that was given up for good reasons is fine.',
      ],
      redFlags: ['Speaks with disdain of those who did the work.', 'Complexity for its own sake.'],
      tags: ['automation', 'process-improvement', 'initiative'],
      searchPhrases: [
        'taking initiative',
        'automated a manual task',
        'reduced toil',
        'proactive improvement',
        'going beyond your job',
        'eliminated repetitive work',
        'self-starter',
        'made the team more efficient',
        'tell me about an automation you built',
        'made a boring task disappear',
        'saw a problem and fixed it unasked',
        'continuous improvement mindset',
        'scripted away manual work',
        'how much time did your automation save',
        'ownership beyond the job description',
      ],
      since: '0.1.0',
    },
    {
      id: 'where-to-look-in-a-hospital-laundry',
      title: 'Where to look in a laundry',
      areas: ['innovation-and-efficiency', 'problem-solving'],
      kind: 'system-design',
      difficulty: 'medium',
      minutes: 25,
      prompt: `A laundry for 30 hospitals washes 40 tonnes of linen a day. The owner has read about AI and gives you two weeks to find out where ML could save the most. There are sensors on the machines, a delivery system, complaints by e-mail, and 160 people. Costs are about 12 million euros a year, roughly: wages 55 %, energy and water 20 %, replacement of textiles 15 %, transport 10 %.

Take me through your two weeks, up to the two or three proposals that you bring to the owner.`,
      assesses: 'Discovers improvements methodically, from cost and flow to feasible proposals with proof.',
      followUps: [
        {
          ask: 'On the first morning, where do you stand and what do you watch?',
          listenFor:
            'On the floor, following a load and talking with people. Moves a candidate who starts with the data.',
        },
        {
          ask: 'What would have to be true for energy to be your first proposal?',
          listenFor:
            'Something that can be changed, and its size: 20 % of cost times a plausible saving, against the effort (level 3).',
        },
        {
          ask: 'Which of your proposals needs no ML?',
          listenFor: 'At least one, and tells the owner so (level 4 if unasked).',
        },
        {
          ask: 'Take your first proposal. What is most likely to make it fail?',
          listenFor:
            'One checkable assumption and a cheap way to test it: level 4 if unasked. "Bad data" in general is level 2.',
        },
      ],
      rubric: {
        1: 'Picks a technique (vision, predictive maintenance) and looks for a place to use it.',
        2: 'Returns with a list of ten ideas without their size; or with a few that are sized, but nothing small to try first, or no look at either the data or the people concerned.',
        3: 'Goes from cost and flow to a few places where something can be changed, sizes them with rough figures, and proposes small trials with a measure. Checks on the way whether the data are there or whether those concerned would go along.',
        4: 'Also does, unasked, at least two of these: says what needs no ML; ranks by value, risk and time to learn; plans how a saving becomes real money; names for each proposal the assumption that could sink it.',
      },
      answerKey: [
        'Typical candidates: forecasting each hospital’s need for linen (smaller stocks, fewer rush trips), planning of washing batches, dosing by how dirty the load is, tracing lost and worn textiles with tags, routes, sorting.',
        'Size before technique: 10 % of energy is 2 % of all cost, 240,000 euros a year; 5 % of wages is 2.75 %, 330,000 euros.',
        'Lost textiles (part of the 15 %) often have a cause that needs no ML, such as no count at hand-over.',
        'Feasibility: what data there is, who has to act differently, what the hygiene rules allow.',
        'Trials: for example two hospitals for four weeks, compared with others.',
        'Savings in wages are only real if work changes; speak of that openly with the owner and the staff’s representatives.',
      ],
      redFlags: ['Never speaks with those who work there.', 'Promises savings from a brochure.'],
      tags: ['discovery', 'process-improvement', 'prioritisation', 'operations'],
      searchPhrases: [
        'finding ml use cases',
        'opportunity assessment',
        'where can ai help our business',
        'ai discovery workshop',
        'identifying use cases in a traditional company',
        'owner wants ai without knowing where',
        'consulting engagement first two weeks',
        'sizing opportunities',
        'cost breakdown to find savings',
        'ai strategy for a non-tech company',
        'where could machine learning save money',
        'first days at a new client',
        'process walk-through before proposing a model',
        'ml opportunity in operations and logistics',
        'value versus feasibility matrix',
      ],
      since: '0.1.0',
    },
    {
      id: 'a-camera-for-the-lens-workshop',
      title: 'A camera for the lens workshop',
      areas: ['innovation-and-efficiency', 'problem-solving'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A workshop makes lenses for glasses. Orders come in at 11.5 an hour, and the delivery time has grown from two days to nine. The owner wants you to build a camera model for the final inspection; it would take 3 minutes an order instead of 8.

The table shows the four steps. One order in ten fails the final inspection and is ground again; the second attempt fails as often as the first. What will the camera do to the delivery time, and what would you propose to the owner?`,
      materials: [
        {
          title: 'The four steps',
          format: 'markdown',
          content: `| step | people or machines | minutes an order |
|---|---|---|
| order entry | 2 people | 6 |
| check of the prescription | 1 person | 4 |
| grinding | 3 machines | 15 |
| final inspection | 2 people | 8 |`,
        },
      ],
      assesses: 'Finds the step that limits a process, rework included, before automating any step.',
      followUps: [
        {
          ask: 'How many orders an hour can each step handle?',
          listenFor: '20, 15, 12 and 15. A start for the stuck.',
        },
        {
          ask: 'How many good orders leave the workshop in an hour?',
          listenFor: 'Grinding does 12, of which 90 % are good: 10.8. Levels 2 and 3 part here.',
        },
        {
          ask: 'What would it take to get back to two days?',
          listenFor:
            'More than 11.5 good orders an hour: failures well below 4 %, or more grinding. What is left over drains the backlog: at 13.5 it is two orders an hour (level 4 if unasked).',
        },
        {
          ask: 'Suppose your proposal works. Which step is the next limit?',
          listenFor:
            'With a fourth grinding machine, grinding gives 14.4 good orders an hour; 15 inspections with a tenth failing give 13.5. So inspection comes next, and then the camera may pay (level 4 if unasked).',
        },
      ],
      rubric: {
        1: 'Multiplies five minutes by the number of orders and promises faster delivery from the camera.',
        2: 'Names grinding as the narrow step but ignores the orders that are ground twice, or says only that the camera does not help and proposes nothing.',
        3: 'Shows that grinding gives about 10.8 good orders against 11.5 that arrive, so that the camera leaves the delay as it is, and proposes more grinding or fewer failures.',
        4: 'Also does, unasked, at least two of these: says how far failures must fall or how much grinding must be added, and how fast that drains the backlog; looks for the causes of failure before choosing a technique; names the limit that comes next.',
      },
      answerKey: [
        'Capacity an hour: entry 20, check 15, grinding 12, inspection 15.',
        'Grinding yields 12 x 0.9 = 10.8 good orders an hour, against 11.5 that arrive: the backlog grows by 0.7 an hour for as long as this lasts.',
        'The camera speeds up a step that has room to spare. It can save wages at inspection, but it does not shorten the delivery time.',
        'Without more grinding, failures would have to fall to about 4 % (1 - 11.5 / 12 = 4.2 %) only to stop the growth. A fourth machine gives 14.4 good orders from grinding; inspection then limits at 13.5.',
        'Equally good: longer hours for grinding, finding why lenses fail (wrong prescription data, worn tools), checking before grinding what can be checked, a camera that finds faults earlier.',
        'Misconception: any minute saved in a process makes it faster. Only minutes at the narrowest step do.',
      ],
      redFlags: ['Sums the minutes of all steps as if one person did them.', 'Never asks why one lens in ten fails.'],
      tags: ['bottleneck', 'rework', 'process-improvement', 'capacity'],
      searchPhrases: [
        'theory of constraints',
        'automating the wrong step',
        'bottleneck analysis',
        'throughput of a process',
        'requested model will not help',
        'local optimisation',
        'queue grows faster than it is served',
        'lead time keeps growing',
        'capacity calculation with failures',
        'pushing back on a solution',
        'speeding up a step that is not slow',
        'where is the real hold-up',
        'utilisation and queueing with rework loop',
        'customer asks for the wrong ai project',
        'toc production constraint',
        'improve yield instead of inspection speed',
      ],
      enemies: ['a-hundred-and-forty-cracks-a-day'],
      samples: [
        {
          level: 1,
          text: `Okay, so the camera takes three minutes and a person takes eight, so that is five minutes saved on every single order. With eleven and a half orders an hour that is nearly an hour of work saved in each hour, which is huge. So inspection gets more than twice as fast and the delivery time should come down, I would say from nine days to maybe four or five, because the orders do not pile up at the end any more. Also a camera does not get tired, so fewer wrong rejections. I would tell the owner yes, let us collect a few thousand pictures of good and bad lenses, train a detector, and run it. Technically this is very doable. The main risk is lighting, reflections on the glass, that kind of thing.`,
        },
        {
          level: 2,
          text: `Let me work out the capacity. Order entry, two people, six minutes each, so twenty an hour. The check is fifteen. Grinding, three machines at fifteen minutes, that is twelve an hour. Inspection with two people is fifteen. So the slowest is grinding with twelve. And we get eleven and a half in, so it is just about enough, it is nearly full, and when you run at ninety-six percent the queue gets long, that explains the nine days. The camera would make inspection forty an hour or so but that is not the slowest step, so it does not help with delivery. I would tell the owner that honestly, that the money is better spent elsewhere and that inspection is not their problem right now. So no camera project from my side.`,
        },
        {
          level: 3,
          text: `I would go through the steps. Entry twenty an hour, check fifteen, grinding twelve, inspection fifteen. So grinding is the narrow one, and then there is the rework: one in ten comes back, so of twelve ground only about ten point eight are good. Orders come in at eleven point five. So every hour we fall behind by more or less point seven, and that is why it grew from two days to nine. The camera changes inspection, which has room, so the delivery time stays where it is. You would save some inspector time, fine, but that is another goal. What I would propose: more grinding, so longer hours or a fourth machine, or look at why ten percent fail, because every failed lens takes a grinding slot twice. I would start with the failures since that may be cheap, have a look at the rejected ones for a week.`,
        },
        {
          level: 4,
          text: `First where is the limit. Grinding does twelve an hour, everything else fifteen or more. But a tenth is ground again, so ten point eight good ones, and eleven point five arrive, so the queue grows point seven an hour, say five or six a day. The camera does not touch that. Now what would? If we only fix quality, failures must drop from ten to about four percent just to break even, and that still drains nothing. A fourth machine gives sixteen starts, fourteen point four good, but then inspection at fifteen becomes the limit, about thirteen and a half good. That is two an hour more than arrives, so a backlog of seven days, some six hundred orders, takes three hundred hours, seven or eight weeks. Then the camera might be worth it! Before buying I would sort the rejected lenses by cause, because if half are wrong prescription data, it is a check at entry and no machine.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'drafts-that-are-thrown-away',
      title: 'Drafts that are thrown away',
      areas: ['innovation-and-efficiency', 'business-process-integration'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A railway's lost-property office tried a language model that drafts the answer to each letter. A clerk reads the draft, then sends it, edits it, or throws it away and writes the answer from scratch.

Here is one week of the trial. What would you recommend to the office?`,
      materials: [
        {
          title: 'One week of letters, minutes a letter',
          format: 'markdown',
          content: `| kind of letter | letters | by hand, without the model | draft sent as it is | draft edited | draft thrown away, answer written from scratch |
|---|---|---|---|---|---|
| "I lost my bag" | 700 | 5 | 60 % of drafts, 1 min | 30 %, 3 min | 10 %, 6.5 min |
| complaint | 300 | 9 | 5 %, 2 min | 35 %, 7 min | 60 %, 11 min |
| fees, opening hours | 200 | 1.5 (a stock text) | 70 %, 1 min | 10 %, 2 min | 20 %, 2.5 min |`,
        },
      ],
      assesses: 'Values an assistant by case mix, counting the time that useless help costs.',
      followUps: [
        {
          ask: 'Take one kind of letter. How long does it take on average with a draft?',
          listenFor: 'Bags 2.15 minutes against 5 by hand, complaints 9.15 against 9. A start for the stuck.',
        },
        {
          ask: 'Who checks the drafts that go out untouched?',
          listenFor:
            'Somebody else grades a sample of them; one minute may be mere skimming (level 3). Level 4 raises it unasked, with what a wrong answer costs.',
        },
        {
          ask: 'What would make you try complaints again?',
          listenFor:
            'Fewer drafts thrown away: four points moved from thrown away to edited reach break-even (each saves 0.04 minutes a complaint). Or a cheap sign, before the draft, that it will be useless (level 4).',
        },
      ],
      rubric: {
        1: 'Takes the share of untouched drafts as the share of time saved, or counts only the drafts that were sent, and uses the model for everything.',
        2: 'Works out one average over all letters and sees a saving, without splitting by kind; or splits but leaves out the time lost on drafts thrown away.',
        3: 'Finds that practically all of the roughly 33 hours a week come from lost-bag letters and that complaints lose time; uses the model for lost bags, with a check of what is sent.',
        4: 'Also does at least two of these: weighs errors in untouched drafts against the minutes saved; says how this one week may mislead (novelty, which clerks took part, skimming); names a figure or sign that would switch it on for complaints or off for bags.',
      },
      answerKey: [
        'Lost bags: 0.6 x 1 + 0.3 x 3 + 0.1 x 6.5 = 2.15 minutes against 5; 700 letters save 1,995 minutes.',
        'Complaints: 0.05 x 2 + 0.35 x 7 + 0.6 x 11 = 9.15 against 9; 300 letters lose 45 minutes, next to nothing, but for no gain.',
        'Fees and hours: 1.4 against 1.5 minutes; 200 letters save 20 minutes, less than timing can show. A page on the web or the stock text may do better.',
        'In sum 1,970 minutes, 32.8 hours a week of 108; lost bags alone save slightly more, 1,995 minutes.',
        'A draft that is thrown away is not free: it costs two minutes on a complaint. Help should be offered where it is likely to be used.',
        'Not in the table: whether the letters sent untouched were right, and whether complaints written from a draft are answered as well.',
        'Using it for fees too is defensible if it costs nothing more. Keeping it for all complaints as it stands is not; trying a better draft on some of them is.',
        'Misconception: 48 % of all drafts go out untouched, so it saves about half of the work everywhere.',
      ],
      redFlags: [
        '"People will get faster with practice" as the only reason to use it for complaints.',
        'Treats untouched as correct.',
      ],
      tags: ['language-models', 'assistants', 'cost-benefit', 'case-mix'],
      searchPhrases: [
        'genai assistant value',
        'ai suggested replies',
        'is the llm actually saving time',
        'edit rate of generated text',
        'users rewrite what the model writes',
        'useless suggestions cost time',
        'segment by type of request',
        'email reply drafting',
        'when to offer ai help',
        'acceptance rate of generated drafts',
        'ai writes letters, staff rewrite them',
        'for which cases should the assistant be used',
        'net time gain of generated text',
        'customer service letters with llm',
        'trial of a writing assistant',
        'pilot results by category',
      ],
      since: '0.2.0',
    },
    {
      id: 'a-saving-at-the-ten-worst-sites',
      title: 'The ten thirstiest sites',
      areas: ['innovation-and-efficiency', 'statistics'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A chain has 80 car-wash sites. In March a wash took 100 ml of cleaning agent on average over the sites. On 1 April a dosing model was installed at the ten sites with the highest use in March. The table shows what happened; in any one month the standard deviation between sites is 20 ml.

The licence for a site costs as much as 6 % of its cleaning agent. How much did the model save at the ten sites, and would you buy it for all 80?`,
      materials: [
        {
          title: 'Cleaning agent a wash, average of the sites, ml',
          format: 'markdown',
          content: `| sites, ranked by their use in March | March | April |
|---|---|---|
| the 10 highest, model since 1 April | 133 | 116 |
| next 10 | 118 | 111 |
| middle 40 | 100 | 100 |
| lowest 20 | 74.5 | 85 |`,
        },
      ],
      assesses: 'Recognises regression to the mean in a pilot, sizes it, and finds a way to know the effect.',
      followUps: [
        {
          ask: 'Nothing was installed at the other 70 sites. What happened to them, and why?',
          listenFor:
            'The high ones fell and the low ones rose: an extreme month is partly chance. The way in for the stuck.',
        },
        {
          ask: 'What would you have expected of the ten sites in April without the model?',
          listenFor:
            'The other groups kept about 0.6 of their distance from 100 (11 of 18, 15 of 25.5), so about 120 ml: level 3. Taking off the 7 ml that the next ten fell is level 2.',
        },
        {
          ask: 'How sure are you of the effect that is left?',
          listenFor:
            'Not very: one site’s April scatters by 20 x sqrt(1 - 0.36) = 16 ml, the mean of ten by about 5 ml. So 4 ml saved, give or take 10 (level 4 if unasked).',
        },
        {
          ask: 'The vendor offers another month of free trial. At which sites?',
          listenFor: 'Sites drawn by lot (level 3), with a number of sites or months that would suffice (level 4).',
        },
      ],
      rubric: {
        1: 'Takes the 17 ml or 13 % as the saving, or corrects it upwards to 19 ml because the other 70 rose by 2.',
        2: 'Says that the worst sites are no fair sample or would have fallen anyway, but gives no size, or takes off the 7 ml by which the next ten fell although these started much nearer to the mean.',
        3: 'Reads from the other groups that about 0.6 of the distance to the mean stays, expects about 120 ml without the model, so that some 4 ml or 3 % are left, less than the licence; wants sites drawn at random before buying for all.',
        4: 'Also does at least two of these: shows that no effect and one above the licence both fit; sizes the next trial roughly; asks for several months before April and says what they would change; names what else could differ at the ten (wear, water, how dirty the cars are).',
      },
      answerKey: [
        'The naive saving is (133 - 116) / 133 = 12.8 %.',
        'The groups without the model moved towards 100 by themselves: 18 above became 11 above, 25.5 below became 15 below. About 0.6 of the distance stays (0.61 and 0.59).',
        'Expected in April without the model: 100 + 0.6 x 33 = 119.8 ml, because an extreme month is partly chance and does not repeat itself in full.',
        'So about 3.8 ml is left for the model, 3 % of 119.8.',
        'Comparing with all other 70 makes it worse: they started at 95.3 ml and rose to about 97, also towards the mean. 17 + 2 = 19 ml is the wrong way.',
        'Standard error of the mean of ten: 20 x sqrt(1 - 0.6 x 0.6) / sqrt(10) = 5.1 ml. The 95 % range is about 14 ml saved to 6 ml lost: neither zero nor 6 % (7.2 ml) is ruled out. The 0.6 is itself an estimate.',
        'Better: draw sites by lot. With 40 against 40 and each site’s earlier month used, the standard error of the difference is 16 x sqrt(2 / 40) = 3.6 ml in one month; several months make it smaller. Choosing sites by several months, not one, also weakens the effect of the choice.',
        'Equally good: a line through the groups drawn by eye that gives 118 to 122 ml.',
      ],
      redFlags: [
        '"The worst sites improved most, so it works best where it is needed."',
        'Rejects the product as proven useless.',
      ],
      tags: ['regression-to-the-mean', 'pilots', 'proving-value', 'experiments'],
      searchPhrases: [
        'regression toward the mean',
        'worst performers improved by themselves',
        'pilot picked the worst sites',
        'misleading pilot result',
        'before and after comparison without control',
        'vendor claims savings',
        'selection on extremes',
        'control group for a pilot',
        'evaluating a vendor trial',
        'natural improvement',
        'they would have got better anyway',
        'how much of the drop is real',
        'treatment group chosen by high baseline',
        'trial on the highest consumers only',
        'should we buy after this pilot',
        'estimating a treatment effect without randomisation',
      ],
      enemies: ['the-worst-machines-improve'],
      references: [
        {
          title: 'Barnett, van der Pols & Dobson (2005): Regression to the mean: what it is and how to deal with it',
          url: 'https://doi.org/10.1093/ije/dyh299',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'three-chores-at-a-campsite',
      title: 'Three chores at a campsite',
      areas: ['innovation-and-efficiency', 'problem-solving'],
      kind: 'conceptual',
      difficulty: 'easy',
      minutes: 8,
      prompt: `The office of a chain of campsites, open every day, has three chores. For each one, what would you do about it, and why?

1. Thirty times a day somebody copies a booking from an e-mail into the booking system. The e-mails are generated by one partner's website.
2. Twelve guests a day write a wish or a complaint in free text, in six languages. Somebody decides which of four teams gets it; that takes a minute each time.
3. Every Monday the manager decides how many cleaners to call in for the next week. Most of that week's bookings are known by then. One cleaner too few means that guests wait for their cabins; one too many costs a day's wage.`,
      assesses: 'Fits the means (nothing, a rule, an interface, a model) to the size and nature of a chore.',
      followUps: [
        {
          ask: 'How much time does each chore take in a week?',
          listenFor:
            'The second about 84 minutes; for the others the candidate must ask or assume the minutes. A start for the stuck.',
        },
        {
          ask: 'The partner website changes the layout of its e-mails. What happens with your solution?',
          listenFor:
            'An interface agreed with the partner, or a parser that stops and raises an alarm: level 3. Wrong bookings that nobody notices: level 1 or 2.',
        },
        {
          ask: 'What would change your mind about the second chore?',
          listenFor:
            'Ten times the volume, a high cost of late or wrong routing, a ready-made model that needs no upkeep (level 4 if unasked).',
        },
      ],
      rubric: {
        1: 'Trains or prompts a model for all three, or reads generated e-mails with a language model and lets it write bookings unchecked.',
        2: 'Chooses fitting means for one or two, but by taste ("language models are good at text"), without volumes or the cost of a mistake.',
        3: 'An interface or a parser for the first, little or nothing for the second because it is small, and arithmetic from known bookings for the third, each justified by volume, structure or cost of error.',
        4: 'Also does, unasked, at least two of these: says what would reverse one of the choices (volume, changing layouts, many late bookings); asks whether a chore can vanish; for the cleaners weighs one too few against one too many instead of taking the average.',
      },
      answerKey: [
        'First: the e-mails come from a machine, so their structure is known. Best is an interface with the partner; next best a parser with checks that passes to a person what it cannot read. A model would bring errors into a task that needs none.',
        'Second: 12 a day are about 84 minutes a week. Four buttons in the contact form may remove the work. A language model with a prompt is defensible if it costs nearly nothing to run and somebody notices wrong routings; building and keeping a trained one is not.',
        'Third: bookings are known, so the number of cleaners follows from departures and cabins by a formula. Only late bookings and cancellations have to be forecast, at first by their average over past weeks.',
        'If one cleaner too few is dearer than one too many, the right number lies above the expected need.',
        'Misconception: free text always calls for a model, a table never does. Size and cost of error decide.',
      ],
      redFlags: ['Never asks or estimates how much time a chore takes.', 'No check for what is read wrongly.'],
      tags: ['when-not-to-use-ml', 'automation', 'simplicity', 'right-tool'],
      searchPhrases: [
        'should this be ml at all',
        'when not to use machine learning',
        'rules versus machine learning',
        'simple solution instead of a model',
        'over-engineering',
        'regex or parser instead of a model',
        'api integration instead of ai',
        'choosing the simplest tool',
        'rpa',
        'heuristics first',
        'do we really need ai for this',
        'match the tool to the problem',
        'which tasks are worth automating',
        'llm or simple script',
        'knowing when a model is overkill',
      ],
      enemies: ['a-model-where-a-form-would-do'],
      since: '0.2.0',
    },
    {
      id: 'sixty-hours-that-finance-cannot-find',
      title: 'Sixty hours that finance cannot find',
      areas: ['innovation-and-efficiency', 'communication'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A year ago you gave 300 building inspectors a tool that fills in the header of each report from photos. A timed trial found that it saves each of them 12 minutes a day. You are in the budget meeting:

**Finance:** Three hundred people, twelve minutes, that is sixty hours a day. I see the same wages, the same overtime and the same number of reports as last year.
**Head of inspections:** The staff love the tool. Nobody wants to give it back.
**Finance:** It costs 180,000 euros a year. An inspector's hour costs us 45 euros. Where are the sixty hours?

What do you say in the meeting, and what do you do after it?`,
      assesses: 'Distinguishes time saved from value realised, and finds how a saving can become real.',
      followUps: [
        {
          ask: 'What limits the number of reports that an inspector makes in a day?',
          listenFor:
            'Perhaps appointments, travel, a fixed plan of visits: then saved minutes cannot become reports. A start for the stuck.',
        },
        {
          ask: 'At 45 euros an hour, sixty hours a day are about 600,000 euros a year. Would you put that in the budget?',
          listenFor:
            'Not as money: that is at most what the time is worth, and it turns into money only when a payment falls or output rises (levels 2 and 3).',
        },
        {
          ask: 'What should the inspectors themselves get out of it?',
          listenFor:
            'A share of the time, for example fewer late evenings; otherwise nobody will report honest times again (level 4 if unasked).',
        },
        {
          ask: 'What would have to be true for you to recommend ending the licence?',
          listenFor:
            'A rule fixed beforehand: planning was changed on trial, and visits, overtime and errors still did not move by an agreed amount (level 4).',
        },
      ],
      rubric: {
        1: 'Insists on sixty hours times 45 euros as money saved, or gives in and calls the tool worthless.',
        2: 'Says that the benefit is satisfaction or quality, or offers another survey, without explaining where the minutes went; or explains it, but in one way only, or leaves out the check or any change in the work.',
        3: 'Says plainly that minutes are not money yet, and names at least two ways in which they vanish (fixed visits, breaks between, longer reports, less use than in the trial). Checks it in logs or with inspectors, and proposes one change that turns them into something that can be seen.',
        4: 'Also does at least two of these: gives a break-even (about 30 % of the minutes); agrees with finance beforehand which figure must move by when, and what happens if it does not; says what the inspectors should gain.',
      },
      answerKey: [
        '300 x 12 minutes = 60 hours a day. At 220 days and 45 euros that would be 594,000 euros a year, more than three times the licence. So the tool pays if about 30 % of the minutes become useful.',
        'Twelve minutes are 2.5 % of an eight-hour day, in scraps. If four visits a day are planned, no fifth fits in.',
        'Other reasons: the trial timed keen users; use has fallen since; the time goes into longer texts or checking the machine; or the same reports are better now. Each can be looked up.',
        'Ways to make it real: plan one more visit a week, cut overtime where there is some, spend less on outside inspectors, shorten the queue of buildings that wait, or decide openly that less strain is the aim and is worth 600 euros a year for each inspector.',
        'A rise of one or two percent in reports is easily lost in the usual ups and downs of a quarter: compare districts, count planned visits, and allow enough time.',
        'Cutting jobs is one way, and it has a price: next time nobody will report honest times.',
        'The baseline should have been fixed before the launch: honest candidates say so.',
      ],
      redFlags: [
        'Inflates the benefit with soft figures to win the meeting.',
        'Blames inspectors for wasting the time they gained.',
      ],
      tags: ['proving-value', 'benefit-realisation', 'productivity', 'finance'],
      searchPhrases: [
        'time saved but no money saved',
        'roi challenged by finance',
        'justifying ai spend',
        'cfo asks where the savings are',
        'benefits realisation',
        'productivity gain not visible in results',
        'budget defence',
        'users love it but no measurable value',
        'proving business value',
        'cost savings on paper',
        'accounting does not believe our numbers',
        'defending a tool in a budget meeting',
        'where did the saved time go',
        'turning minutes saved into money',
        'capacity freed but not used',
        'cost benefit proof of an internal tool',
      ],
      enemies: ['proving-that-the-assistant-saves-time'],
      samples: [
        {
          level: 1,
          text: `I would stand by the numbers. We did a timed trial, that is solid evidence, twelve minutes a day per person. Three hundred people, sixty hours a day, times forty-five euros, that is two thousand seven hundred euros every day, so about six hundred thousand a year against one hundred eighty. That is a return of more than three. I would say to finance that the saving is there, it is just that it does not show in the accounts because accounting looks at wages and not productivity. And the staff love it, that matters too. After the meeting I would build a dashboard which shows the hours saved as a running counter, so that this discussion does not come again every year. If they are still not convinced I would ask the head of inspections to back me up with quotes from the people.`,
        },
        {
          level: 2,
          text: `I think I would admit that the hours are hard to see. Benefits are not always financial. The inspectors are happier, the reports are probably more consistent, and if you take the tool away you would get a lot of frustration, maybe people even leave. So I would say to finance, look, this is an investment into quality and satisfaction, and you should not only look at overtime. After the meeting I would run a survey, ask all three hundred how much time they save today and how satisfied they are, and maybe how the quality of reports has changed. With those results I would come back, and I think it would show that the tool is worth the one hundred eighty thousand. And maybe we also find some features that they are missing so that it saves even more.`,
        },
        {
          level: 3,
          text: `In the meeting I would say: you are right, we have saved minutes in a trial, and I cannot show you that they became money. Twelve minutes a day is small and it is spread over everyone. If an inspector has four appointments fixed in a day, then twelve minutes less writing does not make a fifth visit, it makes a slightly longer break or a more careful report. Also I do not know if they still save twelve minutes, that was the trial. So I ask for a few weeks. Then I would look at the logs, how many use it, how long a report takes now, and go out with some inspectors and see what happens to the time. And I would talk to whoever plans the visits, try in one district to plan one more visit a week and compare the number of reports to other districts.`,
        },
        {
          level: 4,
          text: `I would not defend the sixty hours. It is time, not money, until something changes. Quick sum: a hundred eighty thousand against six hundred, so it pays if about thirty percent of the minutes turn into something useful. That is my bar, and I would tell finance that bar now. Where did they go? My guess, visits are planned in whole slots so scraps of twelve minutes go nowhere, or it is less than twelve by now. I would check usage and times, and ride along. Then with the head of inspections pick one thing, for example one more visit a fortnight in three districts against three others, and agree today: if reports per inspector have not moved by say one percent in a quarter, we renegotiate the licence or drop it. And the inspectors should get part of it, fewer late evenings for instance, otherwise nobody will tell us honest times again.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'an-automation-you-pulled-back',
      title: 'An automation that you pulled back',
      areas: ['innovation-and-efficiency', 'decision-making'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about an automation or a tool of yours that brought less than you had expected, or that was later reduced or switched off. What had you expected, how did you find out, and what did you do?`,
      assesses: 'Checks own improvements against their promise and acts on a disappointing result.',
      followUps: [
        {
          ask: 'Before you built it, what did you think it would save, and what was that based on?',
          listenFor: 'An expectation held at the time, even a rough one (level 3); only hindsight is level 2.',
        },
        {
          ask: 'Who noticed first, you or the people who used it?',
          listenFor:
            'Own measuring or regular talks; an honest "they did", with a habit changed since, is fine. Helps if the story is thin.',
        },
        {
          ask: 'How could you have known earlier?',
          listenFor: 'An early sign that was there to be seen, and what the delay cost (level 4 if unasked).',
        },
        {
          ask: 'What did you do differently with the next one?',
          listenFor: 'A concrete change with its result (level 4), not a maxim.',
        },
      ],
      rubric: {
        1: 'Kept it alive or made its use compulsory although it cost people time, or hid the result; blames the users.',
        2: 'Tells of a disappointment that others noticed and ended; expectation and result stay without size, the reason is bad luck or a missing feature.',
        3: 'Had an expectation, compared it with what happened, found the reason with those concerned, and then reduced, changed or ended it so that its users could go on working.',
        4: 'Also says which early sign could have shown it sooner or what keeping it would have cost, and tells of later work that was done differently because of this.',
      },
      answerKey: [
        'Small tools count: a script, an alert, a template, a labelling helper.',
        'Frequent reasons: rare cases took more time than the usual ones saved; upkeep; nobody trusted it; it sped up a step that was not the slow one; the process changed.',
        'Ending includes telling users, giving them a way to work, keeping what is still used.',
        'An automation that was kept in a smaller form is as good a story as one that was ended.',
        'A candidate who had not measured at first may still reach 3 if the check came later and was honest.',
      ],
      redFlags: [
        'Every disappointment is somebody else’s fault.',
        'Cannot name one cost that the tool caused to others.',
      ],
      tags: ['automation', 'learning', 'measurement', 'sunk-cost'],
      searchPhrases: [
        'admitting something you built did not work',
        'project that failed to deliver',
        'killing your own project',
        'switched off a tool',
        'sunk cost fallacy',
        'disappointing results',
        'decommissioning',
        'lessons from a failed automation',
        'measured the benefit afterwards',
        'overpromised tool',
        'something you made turned out useless',
        'tool of yours that was retired',
        'checking whether your own work paid off',
        'expectation versus reality of a tool',
        'realising your work was not worth it',
      ],
      enemies: ['an-improvement-that-nobody-had-ordered', 'a-project-that-you-ended'],
      samples: [
        {
          level: 1,
          text: `Yes, we had a bot that assigned incoming tickets to engineers automatically. I built it over a couple of weeks, and the idea was that nobody has to triage any more. People complained that the assignments were wrong, that they had to pass tickets on, but honestly they passed on tickets before too. I think they just liked to pick the easy ones. So I asked the manager to make it mandatory, you could only reassign with a comment, and then the complaints went down a lot. A bit later a new manager came and turned it off, for political reasons I would say, because some senior people did not like it. The tool itself worked well. I had expected it to save us an hour a day and I am sure that it did that, if people had used it properly.`,
        },
        {
          level: 2,
          text: `At my last job I made a script that generated the weekly report for our experiments, with plots and so on. I expected that it would save a lot of time for the team. In the end it was not used so much. After some months somebody said in the retrospective that they do not open it and that the numbers were sometimes old, and so the team decided to stop it, and I was okay with that. I think it was missing some filters, people wanted to look at single experiments and we did not have time to add it. And also the data warehouse was migrated at the time, which broke it twice. So bad timing really. What did I do, well, I switched off the job and we went back to people doing their own notebooks.`,
        },
        {
          level: 3,
          text: `We had labelers marking damage on photos and I added a model that pre-drew the boxes. I had written down that it would take a label from forty seconds to about twenty-five, from a test with two people. After a month I looked at the times in the tool and it was thirty-nine. Nothing. So I sat with three of the labelers for an afternoon, and it was obvious: on images with many small scratches the model drew ten boxes and they deleted seven, which is slower than drawing. On big dents it was great. We talked about it with their lead, and I turned it off for the scratch category and kept it for dents, where it went down to some twenty-two seconds. I told everyone why, also the people who had liked it, and removed the old code path a bit later.`,
        },
        {
          level: 4,
          text: `I made an alert system for failing data loads that opened a ticket by itself. Expected to save the on-call person half an hour a day. I did check after six weeks: tickets opened, two hundred; somebody acted on, eleven. The on-call people said they spend twenty minutes a day closing them. So it cost about as much as it should save. I turned off all rules except four, told them first, and kept a log so that we could see if something was missed; two things were, in three months, neither bad. The early sign was there in week one: tickets closed within ten seconds. Had I watched that, five weeks less nuisance, some ten hours of people. Since then for each alert I write down who will do what with it, before it goes live. Last spring that killed half of a monitoring plan on paper, and the half that we built gets acted on in about two of three cases.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'forty-more-weeks-of-labels',
      title: 'Forty more weeks of labels',
      areas: ['innovation-and-efficiency', 'project-management'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 7,
      prompt: `The staff of a plant collection type in 250 handwritten labels a week, 4 minutes each. The collection is on loan; in 40 weeks it goes back and the work ends. One engineer can build one of two helpers. Until the helper is finished it saves nothing, and an engineer's hour counts as much as a typist's.

- Helper A: 2 weeks of 40 hours to build; reads 60 % of labels; needs 1 hour of upkeep a week.
- Helper B: 12 weeks of 40 hours to build; reads 90 % of labels; needs 5 hours of upkeep a week.

Assume that a label read by a helper needs no typing. What would you build, if anything?`,
      assesses: 'Compares automation options over the time that is left, with building, delay and upkeep.',
      followUps: [
        { ask: 'How many hours a week does typing take today?', listenFor: '16.7 hours. A start for the stuck.' },
        {
          ask: 'For how many weeks would each helper be in use?',
          listenFor: '38 and 28, because nothing is saved while it is built. Levels 2 and 3 part here.',
        },
        {
          ask: 'When would B be the better choice?',
          listenFor:
            'With about 500 weeks left, or much less building or upkeep, or use in other collections (level 4 if unasked).',
        },
      ],
      rubric: {
        1: 'Chooses B because it reads 90 %, or compares shares of labels without any hours.',
        2: 'Sets hours saved against hours of building, but forgets the upkeep or the weeks that pass while building, so that B’s loss or A’s gain comes out wrong.',
        3: 'Finds that A saves some 260 hours net and B loses some 200 over the forty weeks, and chooses A or, with reasons, something smaller.',
        4: 'Also does at least one of these unasked: tests an assumption that could turn it round (checking of read labels, other collections, a bought reader); finds how long the work would have to last for B; plans to stop after A and look again.',
      },
      answerKey: [
        'Today: 250 x 4 = 1,000 minutes, 16.7 hours a week.',
        'A: 10 hours a week saved less 1 of upkeep, for 38 weeks, less 80 to build: 262 hours net.',
        'B: 15 less 5 for 28 weeks are 280, less 480 to build: -200 hours net.',
        'B overtakes A only if the work lasts 502 weeks: each week it is only one hour better.',
        'Doubting the assumption is welcome: read labels must be checked. At 1 minute for each label that A reads, 150 minutes a week, A still saves 342 - 80 - 95 = 167 hours.',
        'Building nothing costs and saves nothing: A beats it, B does not. A bought reader, or a list that the lender already has, may beat both.',
      ],
      redFlags: ['Chooses by accuracy alone.', 'Treats the engineer’s time as free.'],
      tags: ['payback', 'upkeep', 'automation', 'cost-benefit'],
      searchPhrases: [
        'payback period',
        'is it worth automating',
        'time to build versus time saved',
        'break-even of an automation',
        'bigger solution comes too late',
        'maintenance cost of a model',
        'quick win versus perfect solution',
        'ocr handwriting',
        'total cost of ownership',
        'build effort versus remaining lifetime',
        'does it pay off before the job ends',
        'build a quick helper or a better one',
        'net hours saved over a fixed horizon',
        'cost of delay',
        'when is manual work cheaper than software',
        'roi with development and upkeep time',
      ],
      since: '0.2.0',
    },
    {
      id: 'forty-percent-more-changes',
      title: 'Forty percent more changes',
      areas: ['innovation-and-efficiency', 'decision-making'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 10,
      prompt: `Three months ago the 12 engineers who build the matchmaking of an online game got a coding assistant. The director wants to tell the company that it made the team 40 % more productive. These are the team's own figures.

What do you tell the director, and what would you do next?`,
      materials: [
        {
          title: 'Three months before and after, without holidays',
          format: 'markdown',
          content: `| | before | after |
|---|---|---|
| changes merged a week | 40 | 56 |
| of these, undone or repaired within two weeks | 4 | 9 |
| lines in a change, median | 90 | 160 |
| hours until the first review, median | 6 | 19 |
| features released a month | 5 | 5 |
| days from start to release of a feature, median | 16 | 17 |`,
        },
      ],
      assesses: 'Reads productivity figures as a flow, finds what may limit it, and turns output into outcome.',
      followUps: [
        {
          ask: 'Follow one feature from start to release. Where might it spend its time?',
          listenFor:
            'Review is one place: the first answer comes after 19 hours instead of 6. Decisions, tests or a fixed release day may be others. A start for the stuck.',
        },
        {
          ask: 'Would you count changes that had to be undone?',
          listenFor: 'No: 36 against 47 changes a week that lasted; the share undone goes from 10 to 16 % (level 3).',
        },
        {
          ask: 'Could the assistant still be worth its price?',
          listenFor:
            'Yes: features may be larger or harder, other work may have been done, three months is little (levels 3 and 4).',
        },
        {
          ask: 'What result would convince you that the director is right after all?',
          listenFor:
            'A comparison and a figure: for example features of like size reach release sooner where review has been relieved, with no more repairs (level 4 if unasked).',
        },
      ],
      rubric: {
        1: 'Confirms 40 %, or 149 % by multiplying with lines, or calls the assistant useless because features stayed at five.',
        2: 'Warns that changes are a poor measure but leaves the other rows aside, or proposes only a better survey or more months; or reads the rows rightly, but does not ask where the work waits, or asks and leaves it at that.',
        3: 'Says that more is written and more is undone but nothing reaches players faster, and withholds the claim. Also names where the work may now wait (review by this table, or another place and how to check it), and either tries something there or says which figures would show it, such as time to release and repairs.',
        4: 'Also says what a before-and-after table cannot tell (other work, larger features, chance in five a month), and adds a comparison with the result that would change their mind, or a sentence that the director can truthfully use.',
      },
      answerKey: [
        'Changes: 56 / 40 is 40 % more; changes that lasted: 36 to 47 a week, 31 % more; undone share 10 % to 16 %.',
        'Lines reaching review: 40 x 90 to 56 x 160, roughly 3,600 to 9,000 lines a week, two and a half times as many, for the same 12 people. (Medians, so only roughly.)',
        'So review is the first suspect: the wait for it tripled. But 13 more hours of waiting do not explain 17 days; the rest of the way (decisions, tests, release days) is not in the table and must be looked at.',
        'Next: smaller changes again, a limit on open changes, fixed time for review, tests written first, the assistant used for tests and as a first reader. Watch time to release and repairs.',
        'Limits of the table: no comparison group, five features a month is a small count, features differ in size. A gain that is spent on more difficult features would look like this too.',
        'A truthful sentence: "The team writes more code; it does not yet reach players faster, and we are finding out where it waits."',
      ],
      redFlags: ['Ranks engineers by merged changes.', 'Lines of code as the measure of output.'],
      tags: ['productivity', 'coding-assistants', 'metrics', 'bottleneck'],
      searchPhrases: [
        'developer productivity',
        'measuring engineering productivity',
        'github copilot impact',
        'ai coding tools',
        'dora metrics',
        'output versus outcome',
        'more code but not faster delivery',
        'review becomes the bottleneck',
        'boss wants to announce a productivity gain',
        'cycle time',
        'does ai make programmers faster',
        'lines of code as a performance measure',
        'questioning a claim before it is announced',
        'pull request count as a metric',
        'bugs and rework after using ai code',
        'software delivery lead time',
      ],
      enemies: ['a-camera-for-the-lens-workshop'],
      since: '0.2.0',
    },
    {
      id: 'where-the-dentures-wait',
      title: 'Where the dentures wait',
      areas: ['innovation-and-efficiency', 'programming'],
      kind: 'coding',
      difficulty: 'medium',
      minutes: 25,
      prompt: `A dental laboratory logs every step of every order: \`case\` (the number of the order), \`step\`, and \`start\` and \`end\` in hours. Before anything is automated, you want to know between which steps orders lie waiting.

Write \`waits(events)\` in Python. It gets a list of dicts in any order. It returns a dict: for each pair (step, next step), a tuple of how often the pair occurs and how many hours orders waited there in total.

- Within an order, the next step is the one that starts next. No two steps of an order start at the same time.
- Steps of an order may overlap. An order waits only while none of its earlier steps is still running.`,
      materials: [
        {
          title: 'Example',
          format: 'python',
          content: `waits([
    {'case': 'a', 'step': 'mill', 'start': 30, 'end': 31},
    {'case': 'a', 'step': 'scan', 'start': 0, 'end': 2},
    {'case': 'a', 'step': 'polish', 'start': 31, 'end': 33},
])
# {('scan', 'mill'): (1, 28), ('mill', 'polish'): (1, 0)}`,
        },
      ],
      assesses: 'Turns a process question into correct code on an unordered log, edge cases included.',
      followUps: [
        {
          ask: 'Do it on paper for one order first: in what order do you need its steps?',
          listenFor: 'Group by case, sort by start. A start for the stuck.',
        },
        {
          ask: 'A scan runs from 0 to 10, a short step from 1 to 2, milling starts at 12. How long was the wait?',
          listenFor: '2 hours, not 10: the latest end so far counts (levels 2 and 3).',
        },
        {
          ask: 'The largest total is 900 hours between two steps. What would you check before you automate there?',
          listenFor:
            'Nights and weekends inside the hours, waiting for the customer, a few very long cases, missing log entries (level 4 if unasked).',
        },
      ],
      rubric: {
        1: 'Measures the length of the steps instead of the wait between them, or lets waits run from one order into another, and believes the result.',
        2: 'Groups and sorts, but subtracts the end of the step just before, so that overlaps give wrong or negative hours, and finds it only when shown the failing case.',
        3: 'Working code: groups by case, sorts by start, carries the latest end so far, handles empty input and repeated steps; tries an overlap unasked, or gets the one in the probe right and can say why.',
        4: 'Also says unasked what the total hides (nights, a few extreme orders, missing events, open orders without a next step) and what to report beside it, such as a median.',
      },
      answerKey: [
        'Group by case, sort by start, keep the latest end so far, add max(0, start - latest end) to the pair.',
        'The usual mistake is to take the end of the previous step alone: with overlaps that counts time in which something was still being done.',
        'Sorting all events and pairing neighbours mixes the orders.',
        'An implementation with pandas (sort, groupby, cummax of end, shift) is as good.',
        'Cost: n log n for sorting.',
        'Totals favour frequent pairs, means favour rare extremes; hours when the laboratory is closed are no waste that a model can remove.',
      ],
      redFlags: ['Changes the input or trusts its order without asking.', 'Never runs the example by hand.'],
      tags: ['process-mining', 'event-logs', 'python', 'waiting-time'],
      searchPhrases: [
        'event log analysis',
        'group by and sort in python',
        'interval overlap coding exercise',
        'idle time between steps',
        'pandas groupby shift cummax',
        'find the bottleneck from timestamps',
        'python coding task with time intervals',
        'workflow log waiting times',
        'merge overlapping intervals',
        'how long do jobs sit around between steps',
        'waiting time from start and end timestamps',
        'running maximum of end times',
        'dictionary aggregation per case',
        'handoff delays in a workflow',
        'process mining code exercise',
      ],
      exercise: {
        language: 'python',
        solution: waitsSolution,
        tests: waitsTests,
        wrong: [
          { flaw: 'trusts the order of the input', code: waitsUnsorted },
          { flaw: 'ignores an earlier step that still runs', code: waitsLastEnd },
          { flaw: 'mixes the cases', code: waitsMixed },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'five-lists-of-complaints',
      title: 'Five lists of complaints',
      areas: ['innovation-and-efficiency', 'data-oversight'],
      kind: 'conceptual',
      difficulty: 'medium',
      minutes: 8,
      prompt: `Five hotels of one group code their guests' complaints by hand. Each has its own list, of 12 to 60 codes. The group asks for one model that codes all complaints by itself, trained on the 80,000 that have been coded so far.

How would you begin?`,
      assesses: 'Questions and simplifies a process before automating it, and tests labels made by different hands.',
      followUps: [
        {
          ask: 'What does a hotel do differently when a complaint gets one code and not another?',
          listenFor:
            'What the codes are for: who reads them, what follows. Codes that nothing follows from can go. A start for the stuck.',
        },
        {
          ask: 'How would you find out whether the hotels code alike?',
          listenFor:
            'People of several hotels code the same 200 or so complaints, each alone; agreement code by code (level 3).',
        },
        {
          ask: 'When would you tell the group that automating this is not worth it?',
          listenFor:
            'A figure or a test: few complaints a week, few decisions that depend on the codes, or people who agree too rarely to steer by (level 4).',
        },
        {
          ask: 'One hotel refuses to give up its 60 codes. What do you do?',
          listenFor:
            'Finds out what they are used for; a short common list with local sub-codes, kept up by that hotel (levels 3 and 4).',
        },
      ],
      rubric: {
        1: 'Trains on the 80,000 as they are, or maps the lists onto each other by similar names or with a language model and calls it done.',
        2: 'Sees that the lists differ and wants a common one, but designs it from the data alone, without those who code or use the codes; or designs it with them, but never checks whether people code the same complaints alike.',
        3: 'Asks first what is decided with the codes, drops or merges codes with the hotels accordingly, tests whether people agree on the same complaints, and only then chooses what to train or relabel.',
        4: 'Also does at least two of these: judges the model against how well people agree with each other, or against an agreed reference; names a volume or a result that would make automation not worth it; finds a gain in the process itself (fewer codes, a field that the guest fills in) before any model.',
      },
      answerKey: [
        'Automating five habits makes them permanent. The first gain may be a list of ten codes, with or without a model.',
        'Use decides: which report or repair order follows from a code? A code that nobody acts on is work for nothing.',
        'Double coding: two people of different hotels code the same 200 complaints. If they agree on 65 %, a model that agrees with one of them on 63 % does about as well as a second person, and neither is good enough to steer by.',
        'Agreement between people is a yardstick, not a ceiling: a model that has learnt what most people say can agree with single codes more often than two people agree with each other. For a stricter test, have several people agree on the codes of a few hundred complaints.',
        'The history is useful for finding topics and rare cases; as labels only where codes map cleanly.',
        'With a short list, a prompted language model and a few hundred checked examples may do without the 80,000.',
        'Equally good: starting in one hotel with its own list, if that teaches what the codes are for.',
        'Only complaints that somebody wrote down were coded, and that habit differs by hotel too.',
      ],
      redFlags: ['Reports accuracy against labels that nobody has tested.', 'Never speaks to those who code.'],
      tags: ['process-standardisation', 'labels', 'agreement', 'automation'],
      searchPhrases: [
        'fix the process before automating',
        'inconsistent labels between sites',
        'inter-annotator agreement',
        'cohen’s kappa',
        'taxonomy harmonisation',
        'standardise first',
        'label noise from several teams',
        'text classification with too many classes',
        'do not automate a broken process',
        'labelling guidelines',
        'every branch uses its own categories',
        'merging label schemes',
        'one classifier for several locations',
        'messy categories before training a classifier',
        'label taxonomy design',
        'simplify the process first',
      ],
      enemies: ['fourteen-attempts'],
      since: '0.2.0',
    },
    {
      id: 'nine-days-to-the-next-release',
      title: 'Nine days to the next release',
      areas: ['innovation-and-efficiency', 'scalability-and-performance'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 30,
      prompt: `Your team forecasts wind for sailing events. From the decision to retrain until the new model serves everybody takes nine days; see the table. Of the last 20 releases, 3 had to be taken back: two had been trained on a wrong version of the data, one answered too slowly. In all that time the sign-off meeting has not turned down a single model.

Design a way to release in two days or less without more bad releases. What counts: how old the model is on race days, and how many bad releases reach users.`,
      materials: [
        {
          title: 'Average of the last 20 releases, hours',
          format: 'markdown',
          content: `| step | waiting before it | the step itself |
|---|---|---|
| training on a shared machine | 20 | 5 |
| evaluation in a notebook, by hand | 6 | 3 |
| check by a second engineer | 26 | 1 |
| sign-off meeting, once a week | 60 | 0.5 |
| configuration by the platform team | 40 | 1 |
| staged start: 5 % of requests for a day, 25 % for a day | 0 | 48 |`,
        },
      ],
      assesses: 'Redesigns their own workflow from waiting times and causes of failure, keeping the checks that work.',
      followUps: [
        {
          ask: 'For how many of the hours is somebody or something at work?',
          listenFor: '58.5 of 210.5; 152 are waiting. A start for the stuck.',
        },
        {
          ask: 'Suppose all waiting is gone. Are you below two days?',
          listenFor: 'No: 58.5 hours, 48 of them the staged start. It must change as well (levels 2 and 3).',
        },
        {
          ask: 'Which step would have stopped each of the three bad releases?',
          listenFor:
            'A recorded and checked data version; a latency test under load before the start. None by the meeting (level 3).',
        },
        {
          ask: 'You shorten the staged start. How do you know in those hours that the forecasts are good?',
          listenFor:
            'Latency and errors show at once, forecast errors only when the hour forecast has come: replay on past days and shadow runs must carry that part (level 4 if unasked).',
        },
      ],
      rubric: {
        1: 'Buys faster training or automates the notebook as the main thing, or drops the staged start or the second check to save hours and puts nothing in their place.',
        2: 'Proposes a full pipeline tool in general words; or deals with the waiting only, or with the three bad releases only; or ends above two days without noticing.',
        3: 'Cuts the waiting (meeting, platform, second check) and lets evidence rather than the clock move the staged start, so that it adds up to two days or less; and adds automatic checks that would have caught the three bad releases (data version, latency). One of these three may take a probe.',
        4: 'Also does, unasked, at least two of these: orders the changes by hours won for the effort; says which check becomes stricter, which is given up and how those who relied on it are served; deals with forecast errors that show only later; names figures that would make the team slow down again.',
      },
      answerKey: [
        'Sum: 152 hours of waiting and 58.5 of work, 210.5 hours or 8.8 days; 72 % is waiting. The meeting is the longest wait and has stopped nothing.',
        'Training is 5 hours: making it twice as fast wins 1 % of the total.',
        'The staged start takes 48 hours and must shrink: steps by number of requests, clear limits on errors, latency and forecast error against the old model, automatic return. Forecast errors are known only hours later, so shadow runs and replay on past days must carry part of the proof beforehand.',
        'One possible sum: reserved training slot 2 + 5, automatic evaluation 1, second check promised within 8, configuration by the team itself as a reviewed file 1, staged start 20: 37 hours.',
        'Checks from failures: data version fixed and compared with what is expected, a load test, both blocking. Three of 20 is 15 %, with a wide range (about 5 to 36 %), so "not more" takes many releases to show; look for the cause of each bad one.',
        'The meeting may have a use that the table does not show: it informs people and gives them a say before races. Ask those who like it, offer that in another form, keep it for large changes.',
        'Equally good: retraining on a schedule without any decision, so that a fresh model is always ready; no release on the last day before a race.',
        'Order: meeting and platform wait first (100 hours, hardly any code), then checks, then the start.',
      ],
      redFlags: ['Does not use the table.', 'No way back once it is automatic.'],
      tags: ['release-process', 'automation', 'mlops', 'waiting-time'],
      searchPhrases: [
        'faster model deployment',
        'ci/cd for machine learning',
        'value stream mapping',
        'approval meeting adds no value',
        'canary release',
        'continuous delivery of models',
        'speed versus safety of releases',
        'automated release gates',
        'bureaucratic sign-off process',
        'shadow deployment',
        'why does deploying take us so long',
        'redesign a slow release process',
        'mlops deployment pipeline',
        'rollback and data version checks',
        'remove a rubber-stamp approval',
        'getting fresh models live quickly',
      ],
      enemies: ['where-the-dentures-wait', 'a-camera-for-the-lens-workshop'],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const innovationAndEfficiency = typed
