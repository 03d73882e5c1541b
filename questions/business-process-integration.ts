import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const cratesBuggy = `import uuid

def send_orders(orders, wholesaler, attempts=3):
    """orders: dicts with canteen, day, number (1 for the day's first order) and crates."""
    failed = []
    for order in orders:
        for _ in range(attempts):
            message = {
                'reference': str(uuid.uuid4()),
                'canteen': order['canteen'],
                'crates': order['crates'],
            }
            try:
                wholesaler.book(message)
                break
            except TimeoutError:
                continue
        else:
            failed.append(order)
    return failed`

const cratesSolution = `def send_orders(orders, wholesaler, attempts=3):
    failed = []
    for order in orders:
        message = {
            'reference': f"{order['canteen']}/{order['day']}/{order['number']}",
            'canteen': order['canteen'],
            'crates': order['crates'],
        }
        for _ in range(attempts):
            try:
                wholesaler.book(message)
                break
            except TimeoutError:
                continue
        else:
            failed.append(order)
    return failed`

const cratesOncePerRun = `import uuid

def send_orders(orders, wholesaler, attempts=3):
    failed = []
    for order in orders:
        message = {'reference': str(uuid.uuid4()), 'canteen': order['canteen'], 'crates': order['crates']}
        for _ in range(attempts):
            try:
                wholesaler.book(message)
                break
            except TimeoutError:
                continue
        else:
            failed.append(order)
    return failed`

const cratesByDay = `def send_orders(orders, wholesaler, attempts=3):
    failed = []
    for order in orders:
        message = {
            'reference': f"{order['canteen']}/{order['day']}",
            'canteen': order['canteen'],
            'crates': order['crates'],
        }
        for _ in range(attempts):
            try:
                wholesaler.book(message)
                break
            except TimeoutError:
                continue
        else:
            failed.append(order)
    return failed`

const cratesTests = `class Wholesaler:
    """Books an order, and may lose the answer; keeps the first order of each reference."""

    def __init__(self, slow=(), down=()):
        self.booked, self.slow, self.down = {}, set(slow), set(down)

    def book(self, message):
        if message['canteen'] in self.down:
            raise TimeoutError
        self.booked.setdefault(message['reference'], message)
        if message['canteen'] in self.slow:
            self.slow.discard(message['canteen'])
            raise TimeoutError

    def crates(self, canteen):
        return sum(m['crates'] for m in self.booked.values() if m['canteen'] == canteen)

def order(canteen, crates, number=1, day='2026-03-04'):
    return {'canteen': canteen, 'day': day, 'number': number, 'crates': crates}

w = Wholesaler(slow=[117])
assert send_orders([order(117, 6), order(118, 4)], w) == []
assert w.crates(117) == 6, 'a retry must not double the order'
assert w.crates(118) == 4

assert send_orders([order(117, 6), order(118, 4)], w) == []
assert w.crates(118) == 4, 'a second start must not double the order'

assert send_orders([order(118, 3, number=2)], w) == []
assert w.crates(118) == 7, 'a real second order must arrive'

assert send_orders([order(118, 4, day='2026-03-05')], w) == []
assert w.crates(118) == 11, 'the next day is another order'

down = Wholesaler(down=[9])
assert send_orders([order(9, 2)], down) == [order(9, 2)], 'what never arrived must be reported'`

const breakingSolution = `def breaking(old, new):
    found = []
    for name, before in old.items():
        after = new.get(name)
        if after is None:
            found.append((name, 'removed'))
            continue
        if after['type'] != before['type']:
            found.append((name, 'type'))
        if before['required'] and not after['required']:
            found.append((name, 'optional'))
        if after.get('unit') != before.get('unit'):
            found.append((name, 'unit'))
        if 'values' in before and ('values' not in after or set(after['values']) - set(before['values'])):
            found.append((name, 'values'))
    return sorted(found)`

const breakingTests = `def field(type_, required=True, **more):
    return {'type': type_, 'required': required, **more}

old = {
    'score': field('number', unit='probability'),
    'grade': field('string', values=['A', 'B']),
    'note': field('string', required=False),
}
assert breaking(old, old) == []
assert breaking(old, {**old, 'version': field('string')}) == [], 'a new field harms no tolerant reader'
assert breaking({}, old) == []
assert breaking(old, {}) == [('grade', 'removed'), ('note', 'removed'), ('score', 'removed')]
assert breaking(old, {**old, 'score': field('string', unit='probability')}) == [('score', 'type')]
assert breaking(old, {**old, 'score': field('number', False, unit='probability')}) == [('score', 'optional')]
assert breaking(old, {**old, 'note': field('string')}) == [], 'always present is a stronger promise'
assert breaking(old, {**old, 'score': field('number', unit='percent')}) == [('score', 'unit')]
assert breaking(old, {**old, 'score': field('number')}) == [('score', 'unit')], 'a unit that is gone is a change'
assert breaking(old, {**old, 'grade': field('string', values=['A', 'B', 'C'])}) == [('grade', 'values')]
assert breaking(old, {**old, 'grade': field('string', values=['B', 'A'])}) == [], 'order does not matter'
assert breaking(old, {**old, 'grade': field('string', values=['A'])}) == [], 'fewer answers are safe for a reader'
assert breaking(old, {**old, 'grade': field('string')}) == [('grade', 'values')], 'no list means any value'
both = {**old, 'score': field('integer', False, unit='percent')}
assert breaking(old, both) == [('score', 'optional'), ('score', 'type'), ('score', 'unit')]`

const breakingBackwards = `def breaking(old, new):
    found = []
    for name, before in old.items():
        after = new.get(name)
        if after is None:
            found.append((name, 'removed'))
            continue
        if after['type'] != before['type']:
            found.append((name, 'type'))
        if after['required'] and not before['required']:
            found.append((name, 'optional'))
        if after.get('unit') != before.get('unit'):
            found.append((name, 'unit'))
        if set(before.get('values', [])) - set(after.get('values', [])):
            found.append((name, 'values'))
    return sorted(found)`

const breakingAnyChange = `def breaking(old, new):
    found = []
    for name, before in old.items():
        after = new.get(name)
        if after is None:
            found.append((name, 'removed'))
            continue
        if after['type'] != before['type']:
            found.append((name, 'type'))
        if after['required'] != before['required']:
            found.append((name, 'optional'))
        if after.get('unit') != before.get('unit'):
            found.append((name, 'unit'))
        if after.get('values') != before.get('values'):
            found.append((name, 'values'))
    return sorted(found)`

const set = {
  id: 'business-process-integration',
  title: 'Business process integration',
  summary: 'Human in the loop, change, older systems, contracts between systems, adoption and ownership after launch.',
  questions: [
    {
      id: 'overrides-in-one-case-of-three',
      title: 'Overruled in one case of three',
      areas: ['business-process-integration', 'statistics'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `At a repair service, a model suggests which technician to send. Dispatchers overrule it in a third of cases. You are asked whether that should remain possible. The figures of one month are below.

Tell me what they say about the model and the dispatchers, and what you would propose.`,
      materials: [
        {
          title: '9,000 jobs',
          format: 'markdown',
          content: `| | jobs | solved at the first visit |
|---|---|---|
| suggestion followed | 6,000 | 84 % |
| suggestion overruled, other technician sent | 3,000 | 78 % |

By reason given for overruling: "knows the customer's machine" 900 jobs, 91 %; "too far away" 1,200 jobs, 75 %; none 900 jobs, 69 %.`,
        },
      ],
      assesses:
        'Reads the results of model and people together with selection in mind, and improves how the two work together.',
      followUps: [
        {
          ask: 'Are the overruled jobs like the others?',
          listenFor:
            'Probably harder or unusual, so 78 against 84 does not show that overruling does harm. A start for a stuck candidate.',
        },
        {
          ask: 'How could you find out what the model’s choice would have achieved in those jobs?',
          listenFor:
            'Follow the suggestion in a random part of them, as agreed with the dispatchers; or a careful comparison of similar jobs (level 3).',
        },
        {
          ask: 'What do you do with "knows the customer’s machine"?',
          listenFor:
            'The model lacks this information: make it a feature (level 3). Asks whether 91 % could also mean easy jobs (level 4).',
        },
      ],
      rubric: {
        1: 'Would forbid overruling because 78 is less than 84, or would leave all to the dispatchers because they know best.',
        2: 'Says that the overruled jobs may be different, but proposes nothing that would show whether overruling helps; or proposes it, but treats the 3,000 jobs as one group to the end.',
        3: 'Says that 84 and 78 belong to different jobs, and proposes a sound way to learn what overruling does (a limited random trial, or a comparison of like jobs). Takes the three reasons apart, or wants to give the model what dispatchers know.',
        4: 'Also does at least two of these: sizes what is at stake (some 180 of 9,000 first visits); sees that the 84 % are selected as well; notes that "too far away" serves another aim than the first visit; limits the trial by what a wrong visit costs; follows the joint result of model and dispatchers over time.',
      },
      answerKey: [
        'Check: (900 x 91 + 1,200 x 75 + 900 x 69) / 3,000 = 78 %.',
        'Dispatchers chose the overruled jobs because they saw something. How these jobs would have gone with the suggested technician is unknown. The 84 % are selected too: dispatchers let through what looked right to them.',
        'Size, if all jobs were alike (they are not): against 84 %, the first group gains 63 first visits, the second loses 108, the third loses 135; in all a loss of 180, or 2 % of the jobs.',
        '91 % in the first group suggests knowledge worth having: a feature "has repaired this machine before" may carry it. It may also be that regular customers have easier jobs.',
        '"Too far away" may be right for travel time and wrong for the first visit: two aims, and somebody must say how to weigh them.',
        'The jobs without a reason are where to talk to dispatchers and where to try first. Asking for a reason costs little.',
        'Forbidding it would stop the harmful overrides, but the useful ones as well.',
      ],
      redFlags: ['Sees people as the error in the system.', 'Reads the table as cause and effect.'],
      tags: ['human-in-the-loop', 'overrides', 'selection-bias', 'adoption'],
      searchPhrases: [
        'users override the model',
        'staff ignore the recommendations',
        'human override rate',
        'may people overrule the model',
        'human plus machine performance',
        'algorithm aversion',
        'local knowledge the model lacks',
        'reason codes for overrides',
        'dispatching recommendation',
        'people do not trust the predictions',
        'who is right, the machine or the experts',
        'confounding by indication',
        'expert judgement versus algorithm',
        'combine human and model decisions',
        'fair comparison when people choose the cases',
      ],
      enemies: ['retention-offer-that-seems-to-backfire', 'kitchens-that-were-inspected'],
      since: '0.1.0',
    },
    {
      id: 'a-field-that-changed-its-meaning',
      title: 'Two days shorter since Tuesday',
      areas: ['business-process-integration', 'scalability-and-performance'],
      kind: 'debugging',
      difficulty: 'easy',
      minutes: 10,
      prompt: `A model predicts delivery times from the messages of an old order system. For orders placed since Tuesday, 9 June, it predicts two days less on average than for similar orders before. You have deployed nothing, and the warehouse says that it works no faster. Two messages are below, one from Monday and one from Wednesday.

Find the likely cause, say how you would confirm it, and what you would agree with the team that runs the order system.`,
      materials: [
        {
          title: 'Monday',
          format: 'json',
          content:
            '{ "order": "88121", "weight": 2.4, "status": "P", "promised": "2026-06-16", "created": "2026-06-08T08:12:00+02:00", "lead_days": 8 }',
        },
        {
          title: 'Wednesday',
          format: 'json',
          content:
            '{ "order": "88954", "weight": 2.1, "status": "P", "promised": "2026-06-18", "created": "2026-06-10T06:40:00Z", "lead_days": 6 }',
        },
      ],
      assesses:
        'Reads an interface carefully, finds a silent change of meaning, and sets up contracts between systems.',
      followUps: [
        {
          ask: 'Count the days from creation to promise in both messages.',
          listenFor:
            '8 and 8, but lead_days says 8 and 6. A start for a stuck candidate; the rest can still reach level 3.',
        },
        {
          ask: 'What could the six stand for?',
          listenFor:
            'Working days: there are six from 10 to 18 June 2026, with a weekend between. Or some other count that is two less; looks at more messages and asks the other team (level 3).',
        },
        {
          ask: 'Which test would have failed on Tuesday?',
          listenFor:
            'lead_days against the two dates; the distribution of the field; a contract test in the other team’s pipeline (levels 3 and 4).',
        },
      ],
      rubric: {
        1: 'Retrains on the new data, or adds two days to the predictions.',
        2: 'Settles on the time zone or on "drift", or compares the two messages field by field only when led through it, and proposes nothing beyond telling the other team.',
        3: 'Sees (alone or after the first probe) that lead_days no longer equals calendar days, suspects working days or another count, confirms it with more messages and with the owners, and asks for a contract with units, versions and notice of changes.',
        4: 'Also does at least two of these: corrects the predictions sent out since Tuesday; computes the value from the dates instead; checks each message on arrival; says what to do with training data that mix both meanings; makes it easy for the other team to announce a change.',
      },
      answerKey: [
        '8 to 16 June is 8 calendar days; 10 to 18 June is 8 calendar days and 6 working days (11, 12, 15, 16, 17, 18 June 2026).',
        'Monday’s message also spans 6 working days but says 8, so the meaning changed in between.',
        'Two messages cannot tell working days from "two days less". Others can: from 8 to 23 June there are 15 calendar and 11 working days; an order within one week has as many of both.',
        'The time stamp moved to UTC as well: a sign of a new release over there. It shifts hours, not days.',
        'Deriving the lead time from the two dates removes the dependence on this field.',
        'Contract: schema with units and meaning, version, owner, notice period, sample messages tested in both teams’ pipelines.',
      ],
      redFlags: ['Corrects the symptom in the model.', 'Accuses the other team without having asked.'],
      tags: ['data-contracts', 'legacy-systems', 'schema-change', 'monitoring'],
      searchPhrases: [
        'upstream data change',
        'silent data change',
        'upstream team broke our model',
        'data contract',
        'semantic drift of a field',
        'predictions suddenly shifted',
        'nothing deployed but predictions changed',
        'calendar days versus business days',
        'root cause of a prediction shift',
        'breaking change without notice',
        'same column, different unit',
        'input format changed without telling us',
        'data pipeline troubleshooting',
        'data quality checks between teams',
        'why did forecasts jump overnight',
      ],
      enemies: ['the-night-the-scores-collapsed'],
      since: '0.1.0',
    },
    {
      id: 'nobody-opens-the-forecast',
      title: 'Nobody opens the forecast',
      areas: ['business-process-integration', 'communication'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Half a year ago your team gave the 45 buyers of a chain of hardware shops a demand forecast. Its error is 20 % lower than that of the buyers' own estimates. The logs show that only six buyers open it. Orders are placed on Thursdays in another system, from a spreadsheet that each buyer has built up over years.

Tell me how you find out why, and what you would change.`,
      assesses: 'Treats adoption as part of the work and fits a model into the routine that people have.',
      followUps: [
        {
          ask: 'What do you do next Thursday?',
          listenFor: 'Sits beside a buyer and watches. A start for a candidate stuck on training or dashboards.',
        },
        {
          ask: 'What do the six do differently?',
          listenFor: 'Wants to learn from them; perhaps they copy it into their sheet (level 3).',
        },
        {
          ask: 'A buyer says: "If it is wrong, I am blamed." What follows?',
          listenFor:
            'Who answers for a wrong order is settled with their lead; the forecast shows its uncertainty and its record (level 4).',
        },
      ],
      rubric: {
        1: 'Blames the buyers, has the use of it ordered from above, or goes back to improve the accuracy.',
        2: 'Offers training and a nicer dashboard without having watched anyone place an order.',
        3: 'Wants to watch buyers order, the six users among them, before choosing a remedy; then brings the forecast into the sheet or the ordering system at the time and in the unit needed, and tries it with a few buyers.',
        4: 'Also does at least two of these: asks whether a smaller error leads to better orders at all; settles who answers for a wrong order; sets a measure of use and of stock beforehand; says when the forecast would be withdrawn.',
      },
      answerKey: [
        'Usual causes: wrong place, wrong time, wrong unit (pieces against pallets), no reasons shown, fear of blame, buyers’ own knowledge not used.',
        'Often the cheapest change: the forecast as a column in their sheets, on Wednesday evening, in ordering units.',
        'Let buyers correct it and see later who was nearer: both sides learn.',
        'A smaller error is not the goal; stock, goods that run out and write-offs are.',
        'Adoption needs an owner and a measure, just as accuracy does.',
        'Equally good: another remedy, if it follows from what the buyers showed.',
      ],
      redFlags: [
        'Thinks that the work ended with the model.',
        'Looks down on spreadsheets or on the people who use them.',
      ],
      tags: ['adoption', 'change-management', 'forecasting', 'workflow'],
      searchPhrases: [
        'low adoption',
        'users ignore the predictions',
        'model is accurate but not used',
        'dashboard nobody uses',
        'getting users to use the model',
        'spreadsheet culture',
        'embedding predictions in existing tools',
        'building trust with end users',
        'fear of being blamed',
        'last mile of analytics',
        'we built it and nobody cares',
        'turning accuracy into business impact',
        'user research after a failed rollout',
        'why do people stick with excel',
        'stakeholder engagement for analytics',
        'fit ai into daily routine',
      ],
      since: '0.1.0',
    },
    {
      id: 'a-model-beside-a-mainframe',
      title: 'A model beside a mainframe',
      areas: ['business-process-integration', 'distributed-systems'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 30,
      prompt: `An insurer handles claims on a mainframe from 1994. At 01:00 each night it writes a file of about 2,000 new claims; in the morning 60 clerks get them as lists. A claim is paid when a clerk sets a code in the mainframe. You have a model that picks out claims that can be paid at once, about 30 % of them.

A change to the mainframe takes nine months. Without any change, a batch job at 04:00 can fill one spare field per claim, which clerks see in their lists. A wrong payment is hard to get back. When you have moved on, somebody must still answer for all this.

Design how the model enters this process, from the first week to normal operation a year later.`,
      assesses: 'Integrates a model into a legacy process in safe steps, with people, failure handling and ownership.',
      followUps: [
        {
          ask: 'What can you do in the first month without touching the mainframe?',
          listenFor:
            'Run in shadow on the nightly file and compare with the clerks’ decisions. A start for a stuck candidate.',
        },
        {
          ask: 'One night the file is late, or half as long as usual. What happens at 04:00?',
          listenFor: 'Checks; no marks rather than wrong ones; clerks work as before (level 3).',
        },
        {
          ask: 'How large may the share of automatic payments become, and who decides?',
          listenFor:
            'Step by step by amount and risk, with random checks of paid claims and a named owner in the claims department (level 3). Gives a rule in money (level 4).',
        },
        {
          ask: 'Two years on, the team that built the model is gone. Who notices that it is wrong?',
          listenFor:
            'An owner, a runbook, alarms that the claims department understands, a budget for upkeep, a date of review (level 4).',
        },
      ],
      rubric: {
        1: 'Replaces the mainframe first, or pays automatically from the first day.',
        2: 'Plans the technical link by file and batch, but has no steps on the way to payment, or no answer to a wrong file; or has both, and neither looks at claims once they are paid nor says who owns the system.',
        3: 'Goes from shadow to a mark for clerks to automatic payment below a limit, and falls back to today’s lists when a check of the file fails. Either draws a random sample of paid claims, or names who in the claims department runs the system and who decides.',
        4: 'Also does at least two of these: keeps labels for retraining and clerks’ skill alive once easy claims no longer reach them; weighs a wrong payment against clerk time to set the limit; settles owner and budget before launch; names the measurements that would make it go back a step.',
      },
      answerKey: [
        'The nightly file and the 04:00 field are an interface: give it a schema, row counts and check sums.',
        'Steps: shadow (four to eight weeks), a mark that clerks see, automatic below an amount, wider as evidence grows. Paying without a clerk needs the code to be set by a program, so probably a change to the mainframe: order it in the first weeks. Until then clerks quickly release marked claims.',
        'Load: 2,000 claims for 60 clerks are 33 each, about 14 minutes a claim in eight hours.',
        'If asked for money, say: 5 minutes for an easy claim, 30 euros an hour, 350 euros a payment (assumed). A clerk then costs 2.50 euros a claim, so paying without one is worth it while it adds fewer than one wrong payment in 140.',
        'Once clerks no longer see easy claims, there are no fresh labels for them: send a random few percent to people for good (5 % of 600 easy claims are 30 a day, half a claim for each clerk).',
        'Clerks’ past payments are labels, not truth: some were wrong as well.',
        'Repeats: a claim scored twice must not be paid twice; the mainframe remains the book of record. Without a valid score the list is as today.',
        'Ownership: a claims manager for results, a team for operation, budget, runbook, a review each quarter, conditions for switching it off.',
      ],
      redFlags: ['Has only scorn for the old system.', 'No random check once payments are automatic.'],
      tags: ['legacy-systems', 'human-in-the-loop', 'rollout', 'ownership'],
      searchPhrases: [
        'legacy system integration',
        'integrating with an old system',
        'batch scoring overnight',
        'strangler pattern',
        'shadow mode then gradual automation',
        'straight-through processing',
        'claims automation',
        'who owns the model after launch',
        'phased rollout',
        'rolling out risky automation in steps',
        'bring ai into a very old it system',
        'cobol batch job integration',
        'modernise a process without replacing it',
        'pilot to production in a year',
        'what if the nightly job fails',
        'irreversible payment errors',
      ],
      since: '0.1.0',
    },
    {
      id: 'leaflets-approved-in-four-seconds',
      title: 'Leaflets approved in four seconds',
      areas: ['business-process-integration', 'responsible-ml'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A publisher of medicine leaflets has a model translate sentences, and people approve each one. Customers are told: "Every sentence is checked by a person." Some figures of the last month are below. Of the sentences that the model writes, 1.5 % are wrong, as an outside audit found before the start.

Tell me what the check is worth today, and what you would change.`,
      materials: [
        {
          title: 'The check, one month',
          format: 'text',
          content: `sentences shown to checkers            60,000
rejected or corrected                     240
median time on a sentence                 4 s
planted sentences with a known error      200   (spread over the month, not counted above)
  of these, rejected                       54
sentences rejected by checkers and later
  found to be right (sample of 40)          4`,
        },
      ],
      assesses: 'Measures a human check as a component with its own error rate, and redesigns the task.',
      followUps: [
        {
          ask: 'How many wrong sentences went through?',
          listenFor:
            'About 900 wrong ones came in. With 27 % found, some 650 to 700 went out. A start for a stuck candidate.',
        },
        {
          ask: 'What would happen if you told checkers to take more care?',
          listenFor:
            'Little, and not for long: the cause is that only one sentence in 67 has an error (levels 2 and 3).',
        },
        {
          ask: 'If only 10,000 of the sentences can be read slowly, which ones?',
          listenFor:
            'Doses, warnings, numbers, negations, low model confidence (level 3), plus a random share to see what this choice misses (level 4).',
        },
      ],
      rubric: {
        1: 'Takes 240 rejections in 60,000 as proof that the model is nearly free of errors, or removes the check at once because it finds little.',
        2: 'Sees that four seconds are too short but works out no number, and answers with reminders, training or a second checker doing the same.',
        3: 'Uses the planted errors to find that only about a quarter is caught and that 600 to 700 wrong sentences went out, and changes the task: fewer and riskier sentences for slow reading, planted errors as a steady measure.',
        4: 'Also does at least two of these: compares both estimates of what is caught and says how sure they are; weighs errors by harm (a dose against a style slip); corrects what customers are told; says which measured catch rate would stop release; searches what is already out.',
      },
      answerKey: [
        'Wrong sentences that came in: 1.5 % of 60,000 = 900.',
        'Planted: 54 / 200 = 27 % found; the 95 % range is about 21 to 34 %. About 657 wrong sentences would have gone out.',
        'Second view: 240 rejections, of which about 90 % were really wrong, are 216 of 900 = 24 %. Both views agree. So the check lowers the share of wrong sentences only from 1.5 to about 1.1 %.',
        'Limits: the audit may not fit last month, and planted errors may be easier or harder to see than real ones.',
        'Cause: with one error in 67, people learn that approving is right, and four seconds do not suffice to read source and translation. It is the task, not lazy people; training and instructions do not cure it.',
        'Changes that help: send risky sentences to slow reading, show source and translation side by side, check doses and units by program, have some sentences translated without seeing the machine’s version, plant errors and give feedback, stop paying by sentences an hour.',
        'What customers are told is misleading: shown to a person is not checked. The sentences already out need a search, riskiest first.',
      ],
      redFlags: ['Blames or ranks the checkers.', 'Counts a human in the loop as a safeguard without measuring it.'],
      tags: ['human-in-the-loop', 'automation-bias', 'quality-control', 'translation'],
      searchPhrases: [
        'rubber-stamping',
        'automation complacency',
        'human review is not effective',
        'human in the loop in name only',
        'reviewers click approve',
        'measuring reviewer accuracy',
        'seeded errors',
        'over-reliance on ai',
        'human oversight',
        'does the human check catch mistakes',
        'people just tick the box',
        'is manual checking worth the money',
        'inspector error rate',
        'vigilance with rare errors',
        'we promise customers a human check',
        'post-editing machine translation quality',
      ],
      references: [
        {
          title:
            'Parasuraman and Manzey: Complacency and Bias in Human Use of Automation: An Attentional Integration (Human Factors, 2010)',
          url: 'https://doi.org/10.1177/0018720810376055',
        },
        {
          title: 'Wolfe, Horowitz and Kenner: Rare items often missed in visual searches (Nature, 2005)',
          url: 'https://doi.org/10.1038/435439a',
        },
      ],
      samples: [
        {
          level: 1,
          text: `So if I look at this, sixty thousand sentences and only two hundred forty were rejected, that is zero point four percent. That is a very good model, better than what the audit said at the start, so it probably improved or the audit was strict. And of the rejected ones some were even right. So the people find almost nothing. Four seconds per sentence times sixty thousand, that is about sixty-seven hours a month, for zero point four percent. I would say the check is worth very little because there is nearly nothing to find, and I would propose to take the people out, maybe keep a spot check of one percent so that management can still say that humans are involved. The money is better used for a larger model. The planted ones are artificial, so I would not read too much into that.`,
        },
        {
          level: 2,
          text: `Four seconds is clearly not enough, nobody can read a sentence in two languages and compare it in four seconds, in particular in medicine where every word counts. So people are clicking through, I have seen that often with such tools. The check is more or less a formality. I would change it by telling the checkers how important it is, giving them training with examples of bad errors, and setting a minimum time, so that the button can be pressed only after ten seconds. And maybe a second person for each sentence, four eyes, so what one misses the other one finds. Then I would look at the rejections again after a month and I expect that they go up. And management should know that the quality of the check is not where it should be at the moment.`,
        },
        {
          level: 3,
          text: `The planted sentences are the useful bit. Fifty-four of two hundred found, so twenty-seven percent, they catch about a quarter. The model makes one and a half percent errors, so nine hundred in sixty thousand, and if a quarter is caught then something like six hundred fifty wrong sentences went out last month. So the check does something but not what we tell people. And it is not that they are lazy, if one in sixty-seven is wrong then you approve by habit. I would change the job: not everything, but the risky ones, doses, numbers, warnings, "do not", and where the model is unsure, and those with real time. For numbers and units a plain automatic comparison. Keep planting errors, and use the share found as our measure every month, with feedback to the people, not as a punishment.`,
        },
        {
          level: 4,
          text: `Two ways to estimate. Planted: fifty-four of two hundred, twenty-seven percent, give or take six. Or: two hundred forty rejected, ninety percent of them rightly, so two hundred sixteen of an expected nine hundred, twenty-four percent. They agree, so I believe a quarter. Meaning around six hundred fifty to seven hundred wrong sentences went out, the check moves us from one and a half to roughly one point one percent. But which ones? A wrong dose is not a clumsy word, so I would have the missed planted ones sorted by harm. Then the task must change: sentences with doses, negations, contraindications go to slow reading, the rest gets a random sample, numbers by machine. Planted errors stay, and I would say, below eighty percent found on dose sentences we do not release. And the sentence to customers must go today, it is not true. And somebody searches last month for dose sentences.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'crates-that-were-ordered-twice',
      title: 'Crates that were ordered twice',
      areas: ['business-process-integration', 'distributed-systems', 'programming'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 15,
      prompt: `A model decides each evening how many crates of vegetables each canteen gets. This code sends the orders to the wholesaler's system, which is old and slow. Last night 31 of 400 canteens got twice the amount. The wholesaler's log shows two orders for each of them, some seconds apart. According to its documentation, the wholesaler's system keeps the first order with a given \`reference\` and ignores any later one with the same reference.

Find the fault and fix it. A canteen may have a second, different order on the same day, and the job is sometimes started again by hand after a crash.`,
      materials: [
        { title: 'send_orders.py', format: 'python', content: cratesBuggy },
        {
          title: 'Log of the job',
          format: 'text',
          content: `21:04:11 canteen 117 attempt 1: timed out after 5 s
21:04:16 canteen 117 attempt 2: accepted
21:04:17 canteen 118 attempt 1: accepted`,
        },
      ],
      assesses: 'Understands that a timeout leaves the outcome open, and makes a write to another system repeatable.',
      followUps: [
        {
          ask: 'What do you know about the order after the line "timed out"?',
          listenFor: 'Nothing: it may have been booked, with the answer lost or late. A start for a stuck candidate.',
        },
        {
          ask: 'Somebody starts the whole job again. What happens with your version?',
          listenFor:
            'The same references are sent again, so nothing is doubled (level 3). A reference kept only in memory fails here (level 2).',
        },
        {
          ask: 'After a restart the model gives 7 crates where it gave 6. What should happen?',
          listenFor:
            'The decision is stored before sending and sent again as stored; a change needs an amendment, not a new order (level 4).',
        },
      ],
      rubric: {
        1: 'Removes the retry so that orders get lost, raises the timeout, or deletes doubled orders afterwards by equal amount.',
        2: 'Says that a timeout does not mean failure, but the fixed code makes a new reference for each start of the job, or one that blocks a real second order, and a probe does not change that.',
        3: 'Gives each order one reference that stays the same for every attempt and every start (derived from canteen, day and number, or saved before the first attempt), and says why.',
        4: 'Also does at least one of these unasked: makes a new run send the amount decided first; says that an order in `failed` may have been booked after all; compares counts with the wholesaler’s; asks how long the wholesaler remembers a reference.',
      },
      answerKey: [
        'The reference is made inside the loop of attempts: each retry carries a new one, so the wholesaler takes it for a new order.',
        'After a timeout the sender cannot know whether the order was booked. Retrying is right if it is safe to repeat; dropping the retry trades doubled orders for lost ones.',
        'Moving uuid4() before the loop cures the retries, but not a restart by hand. A reference from canteen, day and order number cures both; so does a random one that is saved with the order before the first attempt.',
        'Canteen and day alone would swallow a real second order.',
        'A hash of the content instead of a number is weaker: of two equal orders on a day, both wanted, one would be lost.',
        'Because the wholesaler keeps the first order, a second run with another amount is silently ignored: store what was decided and send that.',
        'What is returned as failed is really "unknown": three timeouts may hide a booked order. Ask the wholesaler before ordering it another way.',
        'Now: call or mail the wholesaler or the 31 canteens and cancel the second orders.',
      ],
      redFlags: [
        '"It works on my side, the wholesaler must remove duplicates."',
        'Repairs without asking what happens on a restart.',
      ],
      tags: ['idempotency', 'retries', 'legacy-systems', 'integration'],
      searchPhrases: [
        'idempotency key',
        'duplicate orders',
        'duplicate requests after timeout',
        'safe retries',
        'at-least-once delivery',
        'double booking bug',
        'job restarted after a crash',
        'calling an unreliable external api',
        'fix retry code',
        'deduplication',
        'the same thing was sent two times',
        'exactly-once processing',
        'network call timed out but succeeded',
        'client-generated request id',
        'making a nightly job safe to rerun',
        'robust integration code',
      ],
      exercise: {
        language: 'python',
        solution: cratesSolution,
        tests: cratesTests,
        wrong: [
          { flaw: 'a new reference for each attempt', material: 'send_orders.py' },
          { flaw: 'a new reference for each start of the job', code: cratesOncePerRun },
          { flaw: 'swallows a real second order', code: cratesByDay },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'a-better-score-behind-the-same-number',
      title: 'A better score behind the same number',
      areas: ['business-process-integration', 'scalability-and-performance'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Your service gives each freight shipment a "delay risk" from 0 to 1. Three other teams use it. You have trained a better model: it ranks shipments better, and its values agree with the observed rates, which those of the old model did not. The table shows both models on the same 10,000 shipments of last week. One of the teams phones the customer when the value is above 0.7; the other two have not told you what they do with it.

How would you put the new model into service?`,
      materials: [
        {
          title: 'Shipments by value, 10,000 in all, of which 900 were late',
          format: 'markdown',
          content: `| value | old model | of these late | new model | of these late |
|---|---|---|---|---|
| above 0.7 | 1,000 | 400 | 250 | 200 |
| 0.3 to 0.7 | 2,000 | 280 | 750 | 330 |
| below 0.3 | 7,000 | 220 | 9,000 | 370 |`,
        },
      ],
      assesses: 'Treats the meaning of an output as a contract, and moves those who use it without surprises.',
      followUps: [
        {
          ask: 'What changes for the team that phones, if nobody tells them?',
          listenFor:
            '250 calls in place of 1,000, and 200 late shipments reached in place of 400. A start for a stuck candidate.',
        },
        {
          ask: 'Which threshold would you suggest to them?',
          listenFor:
            'About 0.3 on this table: 1,000 calls again, 530 late ones reached in place of 400 (level 3). It is their decision, from what a call costs and saves.',
        },
        {
          ask: 'The other two teams never answer. What now?',
          listenFor:
            'Finds their calls and owners in the logs, keeps the old version running until a fixed date, announces a short test switch-off (levels 3 and 4).',
        },
      ],
      rubric: {
        1: 'Switches to the new model because it is better, or holds it back for good because others depend on the old one.',
        2: 'Announces the change by mail, or rescales so that the numbers look as before, without working out what the team that phones would see; or works it out, but replaces the old score for all at once, or offers a new version and leaves every team to find its own way.',
        3: 'Sees that calls would fall to a quarter and half as many late shipments be reached, and offers a new version beside the old one. Also finds a threshold that suits the new values for the team that phones, or finds out from the logs who else uses the score.',
        4: 'Also does at least two of these: writes down what the value promises from now on, so that the next retraining does not repeat this; sets an end date for the old version; checks results after each team’s move; says what a permanent mapping to the old values would cost.',
      },
      answerKey: [
        'Unannounced: calls fall from 1,000 to 250, late ones reached from 400 to 200, although the model is better.',
        'At 0.3 the new model flags 1,000 shipments with 530 late ones, 53 % in place of 40 %: the gain is real at the same effort.',
        'The old values were too high: only 40 % late above 0.7.',
        'Ways that are equally good: a second field or endpoint with a version, a mapping of new values to old ranks for a time, or giving each team a decision instead of a score. A mapping kept for ever throws the calibration away.',
        'A score on which others set thresholds is an interface. Its schema did not change but its meaning did, so schema checks stay green.',
        'A promise that survives retraining: "of shipments with 0.3, about 30 % are late", checked at each release, or "the top 10 % are flagged".',
      ],
      redFlags: [
        '"They should not have hard-coded a threshold" as the whole answer.',
        'Does not look at who calls the service.',
      ],
      tags: ['api-contract', 'calibration', 'versioning', 'rollout'],
      searchPhrases: [
        'changing the score distribution',
        'recalibrated model breaks thresholds',
        'downstream consumers of a score',
        'replacing a model others depend on',
        'backward compatibility of predictions',
        'model version migration',
        'threshold shift after retraining',
        'calibrated probabilities',
        'better model worse business result',
        'announcing a model change',
        'improved model surprises the teams using it',
        'old scores mean something else now',
        'managing internal customers of a prediction service',
        'isotonic mapping onto the old scale',
        'choose a new cut-off after an update',
        'hyrum law for ml outputs',
      ],
      enemies: ['a-field-that-changed-its-meaning'],
      since: '0.2.0',
    },
    {
      id: 'who-answers-for-the-pump-forecast',
      title: 'Who answers for the pump forecast',
      areas: ['business-process-integration', 'project-management'],
      kind: 'situational',
      difficulty: 'easy',
      minutes: 8,
      prompt: `Two years ago you built a forecast of water use. You have since moved to another team. On a Thursday morning this mail reaches you. How do you answer, and what do you do?`,
      materials: [
        {
          title: 'The mail',
          format: 'text',
          content: `From: control room, waterworks
Since Monday the forecast has been far too high in the evening.
We fill the upper tank for nothing and let water run off, some
400 cubic metres a night. The help desk says that the forecast
"is not a supported product". The team that you were in no longer
exists. Your name is in the footer of the dashboard. Can you fix it
today? And who do we call next time?`,
        },
      ],
      assesses: 'Stops harm first, then turns a personal favour into lasting ownership.',
      followUps: [
        {
          ask: 'What can the control room do tonight, without you?',
          listenFor:
            'Go back to last week’s curve, or fill by hand: a safe fallback (level 3). A start for a stuck candidate.',
        },
        {
          ask: 'You find the cause in an hour, a meter that sends wrong values. Do you repair it?',
          listenFor:
            'Only with the right to do so or the consent of somebody who has it; writes down what was done; does not become the silent owner (levels 2 and 3).',
        },
        {
          ask: 'Nobody wants to own it. What do you recommend?',
          listenFor:
            'Compares the cost of owning it with the water lost; switching it off in good order if nobody pays (level 4 if unasked).',
        },
      ],
      rubric: {
        1: 'Refuses because it is no longer their job, or changes the live system from memory without telling anybody.',
        2: 'Repairs it and stays the person to call, or forwards the mail to a manager while water runs off; or gives a fallback for tonight, but leaves open who owns the forecast, or hands over a name and nothing else.',
        3: 'First helps the control room to a safe fallback, and then pushes for a named owner other than themselves. Also at least one of: has their own lead agree before they look for the cause; arranges somebody to call; leaves a short runbook.',
        4: 'Also sets the cost of owning it against the cost of not having it, so that somebody can decide, with a date and with switching it off as a real choice; or asks which other systems have lost their owner.',
      },
      answerKey: [
        'Order: stop the harm (same weekday of the week before, or filling by hand), find the cause, settle who owns it.',
        'Their lead must know: time given to this is missing elsewhere, and access rights may have ended for good reason.',
        'It needs two owners: the waterworks for how the forecast is used, a technical team for running it. Both need names, time and an alarm that reaches them.',
        'Size: 400 cubic metres a night for three nights are 1,200 cubic metres so far, 1,600 with tonight; times the price of water it soon says whether a day of work pays.',
        'Equally good: not touching the system without access, but staying on the phone with the control room until a fallback works.',
        'A quick repair without an owner brings the same mail again in three months.',
      ],
      redFlags: ['No word on what happens tonight.', 'Enjoys being the only one who can repair it.'],
      tags: ['ownership', 'operations', 'hand-over', 'fallback'],
      searchPhrases: [
        'orphaned model',
        'model without an owner',
        'ownership after launch',
        'who maintains the model',
        'old project comes back to you',
        'handover to operations',
        'support request for a former project',
        'runbook',
        'nobody feels responsible for a system',
        'service ownership',
        'i built it years ago, now it breaks',
        'asked for help with something no longer mine',
        'technical debt nobody owns',
        'setting boundaries and still helping',
        'on-call for a forgotten model',
      ],
      samples: [
        {
          level: 1,
          text: `Well, I built it, so I know it best, and if they lose water I would just help quickly. I think I still have access, so I would log in, and from what they say it is probably that the evening correction factor is wrong, I remember that there was one. I would set it lower, maybe by twenty percent, and see that the forecast looks like it should again. That takes half an hour, no need to make a big thing out of it or to open tickets and wait for approvals. Then I answer: is fixed, please watch it tonight, and call me if it comes again. It is nice that they still use it after two years. The official way would take weeks and meanwhile they pour away water, so pragmatism is better here.`,
        },
        {
          level: 2,
          text: `I would look into it right away, because it is urgent for them. First check the inputs since Monday, is there a meter or a weather feed that changed, then the model itself, there may be something like a changed schedule. When I found it I would correct it, test it on the past days and put it live the same day. I would tell my lead that I need the afternoon for it. Then I would answer to the control room that it is solved, what the reason was, and that they can write to me directly if there is something in future, I am happy to help, since I know this system and the help desk does not. Perhaps I would also put my new phone number on the dashboard so that they reach me faster than by mail.`,
        },
        {
          level: 3,
          text: `First reply within minutes: please do not use the forecast for the evening until further notice, take the filling curve of last week or do it by hand as before, can you do that tonight? Then the water is not lost any more and we have time. Then I talk to my lead, because I am in another team, I would ask for a day to look at the cause. I would check the inputs, my guess would be a sensor. If I still have rights, I repair it with somebody from the platform team next to me. And then the other part: there must be an owner. I would get the head of the waterworks and our department lead together and ask for a team name and an on-call contact, and I write two pages, how it runs, how to switch it off, what to check. My name goes off the footer.`,
        },
        {
          level: 4,
          text: `Tonight first: call them, agree to use last Thursday's curve and ignore the forecast. That costs nothing and stops the loss. Then my lead, I want half a day, okay? I look for the cause, likely an input since Monday, and do not touch production without somebody who is allowed to. Then the real issue. Three nights, four hundred cubic metres, so twelve hundred already; I would ask them what a cubic metre costs, pumped, and what the forecast saves in a normal month. And I would estimate the upkeep, say two days a month of an engineer plus alarms. Put those two numbers in front of the waterworks lead and ours: either a team takes it by the end of next month, with a runbook and an alarm, or we switch it off in good order and they go back to the curve. Both are fine for me. And since our old team had more such dashboards, I would list who else uses something without an owner.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'people-who-did-not-want-your-system',
      title: 'People who did not want your system',
      areas: ['business-process-integration', 'cross-functional-collaboration'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about a time when the people who were meant to use something you had built did not want it. What were their reasons, and what did you do?`,
      assesses:
        'Takes resistance as information, changes the system or the way of introducing it, and checks the effect.',
      followUps: [
        {
          ask: 'Which of their objections was right, and which did you not meet?',
          listenFor:
            'At least one that was right, in detail (level 3); one not met and why (level 4). "None was right" needs a reason.',
        },
        {
          ask: 'What did the new way take away from them?',
          listenFor:
            'Time, a say, status, a bonus, the part of the work they liked (level 4 if unasked). Helps if the story stays general.',
        },
        {
          ask: 'How did you know that it was used willingly, and not just because it had to be?',
          listenFor: 'Behaviour: workarounds gone, use without reminders, results (levels 3 and 4).',
        },
      ],
      rubric: {
        1: 'Had its use ordered, worked behind the people’s backs, or won them over with a demo, and counts their silence as agreement.',
        2: 'Listened and trained, but reports the objections only as fear or habit, and nothing about the system or the plan changed because of them.',
        3: 'Found out the reasons at first hand, changed something specific because of them, and can say how use or results differed afterwards.',
        4: 'Also saw what the people stood to lose and dealt with it or gave them a say in the pace or the limits; and names an objection that was not met and why, or what should have been asked before building.',
      },
      answerKey: [
        'Resistance is often right: more clicks, wrong cases, blame for the machine’s errors, a target that gets harder.',
        'What helps: sitting beside them, starting with volunteers, letting them stop it, changing who is blamed, dropping a feature.',
        'That the system was given up because its users were right is a full answer.',
        'Users may be engineers, analysts, sellers or customers; the size of the system does not matter, nor whether it was paid work.',
        'A candidate without such a case may take something of theirs that others did not adopt: a library, a report, a standard. "I would" instead of "I did" stays at level 2.',
        'Misconception: that better accuracy or an explanation of the model wins people over. Mostly their daily work decides.',
      ],
      redFlags: ['Speaks of users as a hurdle.', 'Cannot say whether it was used in the end.'],
      tags: ['change-management', 'adoption', 'listening', 'resistance'],
      searchPhrases: [
        'user resistance',
        'overcoming resistance to change',
        'users rejected the tool',
        'stakeholder pushback',
        'winning over sceptical users',
        'people afraid of being replaced',
        'user buy-in',
        'listening to users',
        'low adoption story',
        'unpopular change',
        'they hated what i made',
        'tell me about sceptical colleagues',
        'dealing with rejection of your work',
        'empathy with the people affected',
        'staff refused to use new software',
        'co-design with users',
      ],
      enemies: ['nobody-opens-the-forecast'],
      samples: [
        {
          level: 1,
          text: `We built a tool which ranks the leads for the sales people, so that they call the best first. They did not want it, they said they know their customers. Typical, they were afraid that it shows who is good and who is not. I prepared a really good demo with numbers, that the top ten percent of our ranking converts three times better, and I showed it to their boss. The boss was convinced and put it into their targets, that they have to call in this order. After that there was no more discussion, in the meetings nobody complained, so they had accepted it. I do not have the usage here, but it was rolled out in the whole country in the end, so I would call it a success. You have to be a bit tough in the beginning with change.`,
        },
        {
          level: 2,
          text: `That was a scheduling tool for technicians, it suggested the route for the day. They were against it at the start. I organised sessions in each of the locations, listened to them, explained how the algorithm works and that it is not there to control them. I think it was mostly fear of the new, many of them had done it the same way for fifteen years, and you need patience. We also made a video and a handbook. Over some months the mood got better, I would say. They still grumbled now and then but that is normal. The tool stayed as we had designed it, since from the technical side it was right, and the important thing was that people felt heard. It is difficult to say how much it was used, but it was on every tablet.`,
        },
        {
          level: 3,
          text: `In a warehouse we gave the pickers a suggested order in which to pick. They ignored it. I went there for two early shifts and walked with them. It turned out that our order was short in metres, but it had heavy things on top of light ones, so they had to repack at the end. They were simply right. And also the tablet locked itself each minute. So we put weight into the sorting, heavy first, and changed the lock to ten minutes, and let four pickers try it for two weeks before everybody. Before, they followed the proposal in maybe fifteen percent of the runs, after that it was around seventy, and repacking time went down, which the shift leads measured anyway. I would not have found that from the logs alone.`,
        },
        {
          level: 4,
          text: `A model that proposed the price for repairs, for people at the counter of a workshop chain. They switched it off wherever they could. I stood at two counters for some days. One reason was technical, it took nine seconds, with a customer in front of you. We fixed that to under one. The other one was that giving a small discount was how they keep their regulars, it was what they liked in the job, and it was also in their bonus. We took that away without having noticed. So with their regional lead we gave back a range of five percent up or down, no questions asked, and two of them decided with us when the next shops start. Usage without reminders went from about a fifth to more than three quarters, margin up one point. One wish we did not meet, no prices on the receipt, since accounting needs it, and I told them that. If I had stood there one day before building, the range would have been in version one.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'a-button-for-disagreeing',
      title: 'A button for disagreeing',
      areas: ['business-process-integration', 'data-oversight'],
      kind: 'conceptual',
      difficulty: 'easy',
      minutes: 7,
      prompt: `In a grain mill a model proposes a quality grade for each lorry load. A grader sees the proposal and can press "disagree" and set another grade. The model is to be retrained every month. What would you store for each load, and how would you use it to train and to judge the model?`,
      assesses: 'Knows that labels made beside a model are influenced by it, and records what makes them usable.',
      followUps: [
        {
          ask: 'The grader is in a hurry and presses nothing. What does the final grade tell you?',
          listenFor: 'Little: accepted may mean not looked at. A start for a stuck candidate.',
        },
        {
          ask: 'How could you get grades that the model did not influence?',
          listenFor: 'A random share graded before the proposal is shown, or later tests in the laboratory (level 3).',
        },
        {
          ask: 'Graders disagree in 6 % of loads and are themselves unsure. Who is right?',
          listenFor:
            'Neither by definition: two graders blind on the same load, the laboratory, complaints from buyers (levels 3 and 4).',
        },
      ],
      rubric: {
        1: 'Takes every final grade as truth, for training and for judging, or trains only on the loads with disagreement because those are the errors.',
        2: 'Stores proposal and final grade, and warns that graders err, but does not see that the proposal itself pulls the final grade; or sees it, but has no uninfluenced grades to judge by, or stores at most one of: model version, inputs, who graded, when.',
        3: 'Says that accepted proposals are weak evidence and that the model would learn its own grades, and judges it on loads graded without the proposal, or on a later truth. Stores proposal and final grade with at least two of: model version, inputs, who graded, when.',
        4: 'Also does at least one of these unasked: makes disagreeing as quick as agreeing, with a short reason; says how large the blind share must be; weighs the laboratory against graders who are unsure themselves; names the figure that would show that the loop has begun.',
      },
      answerKey: [
        'Store: load, inputs as the model saw them, model version, proposed grade and confidence, whether the proposal was shown, final grade, time taken, a coded reason, the grader as a pseudonym.',
        'Anchoring: people move towards what is proposed, and accepting is less work than correcting. So the final grade is partly the model’s own.',
        'Training on it makes agreement rise while quality need not: a loop that looks like progress. Its sign: agreement grows where the proposal was shown, but not on loads graded blind.',
        'Blind share: with 20 loads a day graded before the proposal appears, 100 in a working week, an agreement of 90 % is known to about 6 points after a week.',
        'Loads with disagreement are a chosen set, so training on them alone is biased.',
        'Equally good: use all final grades for training (perhaps with less weight on accepted ones) but judge the model on blind or laboratory grades only.',
      ],
      redFlags: ['Wants to rank graders by how often they disagree.', 'Takes high agreement as proof of quality.'],
      tags: ['human-in-the-loop', 'feedback-loops', 'labels', 'anchoring'],
      searchPhrases: [
        'collecting human feedback for retraining',
        'feedback loop from human corrections',
        'anchoring bias in labels',
        'labels influenced by the model',
        'training on its own predictions',
        'self-fulfilling labels',
        'user corrections as training data',
        'blind labelling sample',
        'retraining on accepted suggestions',
        'data flywheel',
        'learning from people who correct the ai',
        'what to log for each decision',
        'people just accept the suggestion',
        'independent second opinion for ground truth',
        'continuous learning with expert feedback',
        'is the reviewer biased by the suggestion',
      ],
      enemies: ['overrides-in-one-case-of-three'],
      since: '0.2.0',
    },
    {
      id: 'rules-and-a-model-side-by-side',
      title: 'Rules and a model, side by side',
      areas: ['business-process-integration', 'decision-making'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A water company holds back implausible meter readings. A person checks each one that is held, for 7 euros, and finds out whether it is wrong. A wrong reading that passes costs 60 euros later. Today two old rules decide what is held; no reading broke both of them. For eight weeks your model ran beside the rules without being used. What the daily checks find is not recorded, so wherever rules and model disagreed, a random sample was checked by hand.

The plan says: "Model replaces rules in January." What would you decide?`,
      materials: [
        {
          title: '120,000 readings',
          format: 'markdown',
          content: `| group | readings | sample | wrong in the sample |
|---|---|---|---|
| held by neither | 114,000 | – | – |
| held by a rule and by the model | 2,400 | – | – |
| held by the model only | 600 | 100 | 55 |
| held by rule 1 only ("lower than last time") | 400 | 50 | 20 |
| held by rule 2 only ("three times last year") | 2,600 | 100 | 8 |`,
        },
      ],
      assesses:
        'Uses a parallel run to decide which parts of a legacy system to replace, in money and with its uncertainty.',
      followUps: [
        {
          ask: 'What is it worth to check one reading that only rule 1 holds?',
          listenFor: '40 % of 60 euros is 24 euros, for a check of 7. A start for a stuck candidate.',
        },
        {
          ask: 'Why can you decide without a sample of the first two groups?',
          listenFor:
            'Every plan treats them alike, so they cancel (level 3). They matter only for how good the whole thing is.',
        },
        {
          ask: 'How sure are you about rule 2?',
          listenFor:
            '8 of 100 may be 4 to 15 %; break-even is 7 / 60 = 11.7 %. A larger sample is cheap (level 4 if unasked).',
        },
      ],
      rubric: {
        1: 'Switches as planned because the model is newer or holds fewer readings, or keeps the rules because they catch something the model misses.',
        2: 'Counts wrong readings caught or checks saved but not both in euros, or treats all 3,000 readings that only a rule holds as one group.',
        3: 'Values each group in euros, a reading or in total, and finds that the model with rule 1 beside it beats both today’s rules and the plan.',
        4: 'Also does at least two of these: says that the sample leaves rule 2 near its break-even; keeps a sample, or the results of the checks, recorded after the change; asks what eight weeks do not show (summer, new meters); keeps a way back.',
      },
      answerKey: [
        'A check pays where the share of wrong readings exceeds 7 / 60 = 11.7 %. Model only: 55 %, yes. Rule 1 only: 40 %, yes. Rule 2 only: 8 %, no.',
        'All compared with today’s rules, for eight weeks. The plan, model alone: 2,400 checks fewer save 16,800 euros; 330 more wrong readings caught, 368 fewer; gain 14,520 euros.',
        'Model with rule 1: 2,000 checks fewer save 14,000 euros; 330 more caught and 208 fewer are worth 7,320; gain 21,320 euros.',
        'Everything that rules or model hold: 600 checks more, 330 more caught; gain 15,600 euros.',
        'So the plan is a gain, but keeping rule 1 adds 6,800 euros to it: 400 x (24 - 7). Giving the model the input of rule 1 is equally good, if tested again.',
        'Sampling error: 8 of 100 has a 95 % range of about 4 to 15 %, which includes the break-even. At 15 %, dropping rule 2 would lose 5,200 euros instead of saving 5,720; model with rule 1 would still gain about 10,400. Rule 1: 20 of 50, about 28 to 54 %.',
        'Misconception: an old system must be replaced as a whole. Rules carry knowledge; each can be kept or dropped on evidence.',
      ],
      redFlags: [
        'Compares the accuracy of both over all readings.',
        'Takes the January date as fixed and the numbers as decoration.',
      ],
      tags: ['legacy-systems', 'parallel-run', 'rules-and-models', 'cost-benefit'],
      searchPhrases: [
        'rules versus machine learning',
        'replacing a rule-based system',
        'hybrid of rules and ml',
        'legacy rule engine migration',
        'should the model replace the rules',
        'shadow mode comparison',
        'retiring old heuristics',
        'anomaly detection thresholds in money',
        'false alarm cost versus missed error',
        'champion challenger',
        'keep the old checks or switch',
        'phasing out legacy logic step by step',
        'estimate savings from a disagreement sample',
        'stratified sampling of disagreements',
        'which old rule still pays off',
      ],
      since: '0.2.0',
    },
    {
      id: 'a-hundred-and-forty-cracks-a-day',
      title: 'A pile of bridge pictures',
      areas: ['business-process-integration', 'scalability-and-performance'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A model looks for cracks in pictures of bridges, and three inspectors look at what it flags: 20 pictures a day each, oldest first. To be on the safe side, the threshold was set to 0.5. After 20 working days a pile of flagged pictures is waiting, and you are asked for advice.

What is happening, and what would you change?`,
      materials: [
        {
          title: 'An average day: 75 new pictures show a crack',
          format: 'markdown',
          content: `| threshold | flagged a day | of these with a crack |
|---|---|---|
| 0.9 | 25 | 20 |
| 0.7 | 60 | 36 |
| 0.5 | 140 | 56 |
| 0.3 | 400 | 68 |`,
        },
      ],
      assesses: 'Sees model, queue and people as one system, limited by the capacity to look.',
      followUps: [
        {
          ask: 'How many pictures are waiting after 20 days?',
          listenFor: '1,600, growing by 80 a day. A start for a stuck candidate.',
        },
        {
          ask: 'How many cracks a day do the inspectors see today?',
          listenFor: '60 of 140 pictures are looked at, 40 % of them with a crack: 24 (levels 2 and 3).',
        },
        {
          ask: 'The law demands that every flagged picture be looked at. What then?',
          listenFor:
            'The threshold becomes a promise of work: about 0.7 with three people, or seven people for 0.5 (levels 3 and 4).',
        },
      ],
      rubric: {
        1: 'Starts with a better model, or lowers the threshold further so that nothing is missed.',
        2: 'Says that capacity is short and asks for more inspectors or a higher threshold, without a number of cracks found today and after the change.',
        3: 'Shows that today some 24 cracks a day are seen, days late, and that the 60 most likely pictures would show 36 with the same people; changes order or threshold, and says what happens to the pile.',
        4: 'Also does at least two of these: works out what one more inspector finds; treats likely severe cracks apart; has a few random pictures below the threshold looked at, so that misses become known; sizes the cracks in the pile; says when a better model would be the right step.',
      },
      answerKey: [
        'Capacity 60 a day, arrivals 140: the pile grows by 80 a day, to 1,600 after 20 days. A picture that comes in now waits about 27 days.',
        'Oldest first means that the 60 are a plain mix: 60 x 56 / 140 = 24 cracks a day.',
        'Most likely first, or threshold 0.7: 36 cracks a day, half as many again, without a new model.',
        'The step from 0.7 to 0.5 would add 20 cracks for 80 looks: four inspectors, five cracks a day each. Today each inspector finds 8; at 0.7 it would be 12.',
        'The pile hides about 640 cracks, some 411 of them in the 686 pictures above 0.7. Sort old and new pictures together by score; above 0.9 four in five show a crack, so the first days find up to 48. Say openly who decides about the rest; newer pictures of the same bridge may replace old ones.',
        'A better model helps once looks are well used: it puts more cracks among the top 60.',
        'Misconception: a lower threshold is the safe side. With fixed capacity it hides cracks in a queue.',
      ],
      redFlags: [
        'Speaks only of precision and recall, never of the people who look.',
        'Throws the pile away without telling anyone.',
      ],
      tags: ['human-in-the-loop', 'review-capacity', 'thresholds', 'queues'],
      searchPhrases: [
        'alert fatigue',
        'too many false positives for reviewers',
        'human review backlog',
        'threshold set by capacity',
        'precision at k',
        'limited reviewer capacity',
        'prioritising cases for review',
        'reviewers cannot keep up',
        'fifo versus risk-based order',
        'triage',
        'more alarms than people can look at',
        'growing queue of unchecked cases',
        'queueing theory',
        'operations bottleneck after automation',
        'which cases should experts see first',
        'arrival rate exceeds service rate',
      ],
      since: '0.2.0',
    },
    {
      id: 'what-breaks-the-reader',
      title: 'What breaks the reader',
      areas: ['business-process-integration', 'programming'],
      kind: 'coding',
      difficulty: 'medium',
      minutes: 25,
      prompt: `Programs of other departments read your model's answers. You want a check in your pipeline that finds changes to the schema of the answer that could break a program that reads it.

Write \`breaking(old, new)\` in Python. A schema is a dict from field name to a dict with \`type\`, \`required\` (is the field always there?), and perhaps \`unit\` and \`values\` (the list of values that can occur; without it, any value can). Return a sorted list of pairs (field, reason) with the reasons \`removed\`, \`type\`, \`optional\`, \`unit\`, \`values\`. A field that disappears always counts, and so does any change of \`type\` or \`unit\`. Which changes of \`required\` and \`values\` count is for you to decide; tell me why. Readers ignore fields that they do not know.`,
      materials: [
        {
          title: 'A schema',
          format: 'python',
          content: `{
    'score': {'type': 'number', 'required': True, 'unit': 'probability'},
    'grade': {'type': 'string', 'required': True, 'values': ['A', 'B']},
    'note': {'type': 'string', 'required': False},
}`,
        },
      ],
      assesses: 'Reasons about compatibility from the reader’s side and turns it into correct code.',
      followUps: [
        {
          ask: 'Imagine the program of a reader. Which line of it fails when the grade "C" appears?',
          listenFor:
            'A branch for A and B without an else, or a look-up in a table. A start for a candidate stuck on the direction.',
        },
        {
          ask: 'And if "B" never comes again?',
          listenFor: 'Harmless to a reader’s code; perhaps not to its business (levels 2 and 3).',
        },
        {
          ask: 'Which harmful change will this check never see?',
          listenFor:
            'A change of meaning under the same schema: a retrained model, shifted scores (level 4 if unasked).',
        },
      ],
      rubric: {
        1: 'Has the direction wrong and keeps it: a field that becomes required or a value that is dropped counts as breaking, a new value as safe.',
        2: 'Reports every difference as breaking, added fields perhaps included, or misses a case such as a list of values that disappears until shown one.',
        3: 'Working code with the reader’s view: a required field that becomes optional, new values and a list that disappears are reported, the opposite changes pass, and the reason is given.',
        4: 'Also says at least one of these unasked: what a schema cannot show (meaning, distribution, timing); how a breaking change would then be released; that for requests to the model the directions are reversed.',
      },
      answerKey: [
        'Breaks a reader: field gone, other type, other unit, always there to sometimes there, values that could not occur before.',
        'Safe for a reader: new field, optional to required, fewer values, other order of values.',
        'For what the model receives (requests) it is the other way round: a new required field breaks the sender, accepting more values does not.',
        'A list of values that is taken away means any value, so it breaks. A list that is added only narrows.',
        'The prompt makes three choices strict: an integer in place of a number is safe for many readers, one who copes with an optional field copes with its absence, and a unit that is added may only document. Doubts about them are welcome.',
        'Treating every change as breaking is not the safe side: people learn to wave the alarms through.',
      ],
      redFlags: ['Cannot say whose side the check protects.', 'No example tried by hand.'],
      tags: ['api-contract', 'schema-evolution', 'python', 'compatibility'],
      searchPhrases: [
        'schema compatibility check',
        'backward compatibility',
        'breaking changes in an api',
        'data contract test',
        'compare two schemas in python',
        'enum value added',
        'python coding exercise dictionaries',
        'api versioning',
        'forward and backward compatible',
        'will my change break other programs',
        'protobuf or avro compatibility rules',
        'json schema diff',
        'consumer-driven contracts',
        'required field becomes optional',
        'ci check for interface changes',
      ],
      enemies: ['a-better-score-behind-the-same-number'],
      exercise: {
        language: 'python',
        solution: breakingSolution,
        tests: breakingTests,
        wrong: [
          { flaw: 'direction of the sender', code: breakingBackwards },
          { flaw: 'reports every change', code: breakingAnyChange },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'stopped-two-weeks-before-launch',
      title: 'Stopped two weeks before the launch',
      areas: ['business-process-integration', 'responsible-ml'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `At an airport, 220 people clean aircraft. From the first of next month, your system will predict how long each cleaning takes and hand out the work. The prediction uses the aircraft, its delay, the hour, and which team of cleaners does the work. Two weeks before the launch this letter comes from the staff's representatives. The operations manager tells you: "They always say that. Go ahead."

What do you do?`,
      materials: [
        {
          title: 'The letter',
          format: 'text',
          content: `We learned of the new system from the invitation to the training.
1. It has been trained on our badge times. Nobody asked us.
2. A fast team will get shorter times and more work. A slow
   team will be seen to be slow.
3. Who tells the machine that a cabin is dirtier than usual?
We ask that it not start until these points are answered.`,
        },
      ],
      assesses:
        'Handles justified resistance late in a project: separates the points, changes the system, and keeps a launch possible.',
      followUps: [
        {
          ask: 'Take the three points one by one. Which is right?',
          listenFor:
            'All deserve an answer: purpose of the data, the team as an input, missing information. A start for a stuck candidate.',
        },
        {
          ask: 'What does the prediction lose if the team is left out?',
          listenFor: 'Compares errors with and without the team; if they hardly grow, the team goes (level 3).',
        },
        {
          ask: 'The manager insists on the first of the month. What can start then?',
          listenFor:
            'Something useful and harmless: a shadow run, or hints to dispatchers without the team as input, on voluntary shifts (levels 3 and 4).',
        },
      ],
      rubric: {
        1: 'Launches as the manager says, answers with an information event, or hides the team by using a stand-in for it.',
        2: 'Postpones or passes it to lawyers and managers, or defends the system point by point; or talks with the representatives, but acts on one of their points at most, or has no other start to offer the manager.',
        3: 'Talks with the representatives at once and proposes a smaller or later start to the manager. Acts on at least two of their points: clears whether the badge data may be used for this, tests the model without the team, gives cleaners a way to report an unusual cabin.',
        4: 'Also does at least two of these: sees how times will change once people know that they are measured (slowing down, or hurrying at the cost of quality); agrees what the data will never be used for and who checks it; names the trial results at which it stops; sets before the manager what a forced start would risk.',
      },
      answerKey: [
        'Point 1: badge times are personal data gathered for another purpose. Whether this use is permitted is for the data protection officer and, in many places, must be agreed with the staff’s representatives. Nothing built on personal data goes live before that is clear.',
        'Point 2 is technically right: with the team as an input, quick teams get shorter slots and thus more work. Aircraft, delay and hour may carry most of the prediction; compare errors with and without the team.',
        'Leaving out the name is not enough if badge, shift or gate stand for it.',
        'Point 3 names a missing input: the condition of the cabin, known only on the spot. A button "takes longer" makes the plan better and gives people a say.',
        'Feedback: if shorter times lead to more work, the recorded times will change. The model learns from its own effect.',
        'Start: weeks in shadow, then a few gates with volunteers and dispatchers who may overrule, measured by delays, quality and overtime, reported to both sides.',
        'The manager needs a decision, not a complaint: what a forced start risks (being ordered to stop, staff who do only what the rules demand, useless data) against four to eight weeks.',
        'In the EU a system that allocates work by individual behaviour may also be high-risk (AI Act, annex III, point 4), which calls for telling staff and representatives beforehand (article 26 (7)); whether and from when this applies is for lawyers to say. A candidate need not know articles, but must ask.',
      ],
      redFlags: ['Regards the letter as a communication problem.', 'Promises on data use that nobody can check.'],
      tags: ['change-management', 'worker-data', 'adoption', 'feedback-loops'],
      searchPhrases: [
        'works council objection',
        'union objects to the system',
        'employee monitoring',
        'workers’ privacy',
        'gdpr employee data',
        'launch delayed by stakeholders',
        'last-minute objections',
        'manager says go ahead anyway',
        'ethical concerns before launch',
        'purpose limitation',
        'employees protest against the new software',
        'algorithmic management of workers',
        'respond to staff representatives',
        'boss tells you to ignore concerns',
        'performance surveillance through predictions',
      ],
      references: [
        {
          title: 'Regulation (EU) 2016/679 (GDPR), articles 5 and 88',
          url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
        },
        {
          title: 'Regulation (EU) 2024/1689 (AI Act), article 26 and annex III',
          url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'customs-papers-in-an-hour',
      title: 'Customs papers in an hour',
      areas: ['business-process-integration', 'model-development'],
      kind: 'system-design',
      difficulty: 'medium',
      minutes: 30,
      prompt: `A customs agent with 40 clerks files 1,500 declarations a day, from invoices and packing lists that come as PDF. A new customer will bring 1,000 more a day. A clerk needs 12 minutes for one: they type some 20 fields and pick a tariff number from a long list.

A language model now fills in the fields, each with a confidence. On a test set, all fields were right in 58 % of declarations. A wrong tariff number costs 300 euros on average and shows up months later; most other mistakes are refused by the authority's interface at once. A declaration must be filed within an hour of arrival.

Design how clerks and model work together, from the arriving paper to the filed declaration. What counts is minutes per declaration and the cost of wrong ones.`,
      assesses:
        'Divides work between model and people by what an error costs and when it shows, with a workable interface and feedback.',
      followUps: [
        {
          ask: 'Which field would you trust last, and why?',
          listenFor:
            'The tariff number: expensive, and wrong for months without anybody noticing. A start for a stuck candidate.',
        },
        {
          ask: 'What exactly does a clerk see on the screen?',
          listenFor:
            'Each value beside its place in the paper, doubtful ones first, a few tariff candidates with reasons; not just a filled form (level 3).',
        },
        {
          ask: 'How will you know the share of wrong tariff numbers before the authority tells you?',
          listenFor:
            'Each week a random sample gets its number a second time from somebody who has not seen the first (level 3 when asked, level 4 unasked with a size).',
        },
        {
          ask: 'The model’s provider is down from ten to noon. What happens to the hour?',
          listenFor:
            'By hand 40 clerks do 200 an hour, some 312 arrive: about 225 are waiting at noon and the hour is just missed. Order by deadline, extra hands, a second provider (level 4 if unasked).',
        },
      ],
      rubric: {
        1: 'Files everything above some confidence automatically, tariff numbers too, without checking what the confidence means; or has clerks retype all for safety.',
        2: 'A clerk approves the filled form as a whole; fields are treated alike, and nothing measures what slips through.',
        3: 'Treats fields by cost and by how soon errors show: rules and the authority’s answer for cheap ones, a real decision by a clerk for the tariff number, with the evidence on the screen; has a queue by deadline and (at least when asked) a blind sample.',
        4: 'Also does at least two of these unasked: compares confidence with observed errors before setting any threshold; weighs clerk minutes against 300 euros to say where automatic tariff numbers would begin; plans for an outage within the hour; uses confirmed numbers for repeat goods; keeps corrections usable as labels.',
      },
      answerKey: [
        'Load: 1,500 x 12 minutes = 300 hours a day, 7.5 for each of 40 clerks: full today. With 2,500 it is 500 hours, 12.5 for each: by hand it no longer fits.',
        'For 2,500 to fit into eight hours (320 clerk hours), a declaration may take 7.7 minutes; with breaks and peaks rather 5 to 6.',
        'Fields: sums, weights and country codes are checked by rules (sums agree, codes exist) and by the interface. The tariff number is where the cost lies.',
        'Price: at 30 euros a clerk hour, an assumed figure, two minutes of checking cost 1 euro, so it pays while it prevents more than one wrong number in 300 declarations.',
        'Repeat goods: the same article of the same supplier with a number confirmed earlier can be filled from a table, without any model. That may be the largest part.',
        'All fields right in 58 % says little: with 20 independent fields it would mean about 97 % right for each, but costly and cheap fields differ. Ask for errors by field and by confidence.',
        'Automation bias: a filled form gets waved through. Candidates to choose from, planted errors and a blind sample (50 a week) keep the check real.',
        'Outage of two hours at an even 312 an hour: 225 waiting at noon, 67 minutes of work by hand. With the model back at 6 minutes a declaration (400 an hour) it takes 34.',
        'Feedback: clerk corrections at once, the authority’s findings months later; store versions and what was shown.',
      ],
      redFlags: ['One threshold for all fields.', 'No idea who answers for a wrong declaration.'],
      tags: ['human-in-the-loop', 'document-extraction', 'workflow', 'language-models'],
      searchPhrases: [
        'intelligent document processing',
        'pdf data extraction with an llm',
        'human review of extracted fields',
        'confidence-based routing to people',
        'document automation workflow',
        'human in the loop design',
        'costly errors that show up late',
        'deadline sla queue',
        'hs code classification',
        'which fields need a human check',
        'ai fills in forms, people check',
        'redesign office work around ai',
        'scale a back office without hiring',
        'how to decide what people should verify',
        'user interface for correcting ai output',
      ],
      enemies: ['leaflets-approved-in-four-seconds', 'a-model-beside-a-mainframe'],
      since: '0.2.0',
    },
    {
      id: 'reasons-beside-the-score',
      title: 'Reasons beside the score',
      areas: ['business-process-integration', 'responsible-ml'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `At a tram depot a model reads the fault notes of drivers and proposes "urgent" (keep the tram in tonight) or "can wait"; a planner decides. In a trial, each of 20,000 notes was shown at random either with the model’s score alone or with the score and three reasons for it, such as "same fault twice, harmless both times". What was right is known from what the workshop found later.

With reasons, 89.0 % of the decisions were right, without them 88.4 %. A decision took 45 seconds in place of 70, and nine planners in ten want to keep the reasons. An urgent fault that waits costs 1,500 euros on average, a tram kept in for nothing 80. The head of the depot would like reasons for everybody from Monday.

What do you recommend?`,
      materials: [
        {
          title: 'Wrong decisions of the planners, 10,000 notes each way',
          format: 'markdown',
          content: `| model proposed | truly | notes each way | wrong, score alone | wrong, with reasons |
|---|---|---|---|---|
| urgent | urgent | 1,400 | 100 | 40 |
| can wait | can wait | 7,400 | 520 | 220 |
| urgent | can wait | 600 | 270 | 420 |
| can wait | urgent | 600 | 270 | 420 |`,
        },
      ],
      assesses:
        'Judges explanations by the decisions that people take with them, above all where the model is wrong, and by what those decisions cost.',
      followUps: [
        {
          ask: 'Take the last row only. What did the planners do there, with and without reasons?',
          listenFor:
            'Of 600 urgent faults that the model would let wait, 270 waited without reasons and 420 with them. A start for the stuck; going on to the total cost must come from them.',
        },
        {
          ask: 'How many urgent faults waited in each half of the trial, and what did that cost?',
          listenFor:
            '370 against 460, so 135,000 euros more. Reaching the figure, now or before, is needed for level 3.',
        },
        {
          ask: 'Why would good reasons make people follow a wrong proposal?',
          listenFor:
            'A reason is given for every proposal, right or wrong, and sounds equally sure; it replaces reading the note. Level 3. That it should help to tell the two apart, and how one would test it, is level 4.',
        },
        {
          ask: 'The planners like the reasons. What do you offer them on Monday?',
          listenFor:
            'Something they can use now, such as reasons only on "urgent", with a date and a figure for the next look. Tells 4 from 3 if it has a condition that could fail.',
        },
      ],
      rubric: {
        1: 'Introduces the reasons for all because accuracy, speed and satisfaction rose, or would let the model decide alone.',
        2: 'Sees that wrong proposals are accepted more often, but weighs it by no cost; or finds the cost, but answers with training or a warning to stay critical, or with the end of explanations for good, or does not say what the reasons did to the planners.',
        3: 'Finds that people follow more, where the model is right and where it is wrong, works out that more urgent faults wait and that this outweighs the gains, and recommends no reasons beside "can wait" (or none at all) until a changed display has been tested.',
        4: 'Also does at least two of these unasked: designs a display for the dear mistake (reasons against the proposal, what is missing, own judgement first) and tests it; sets beforehand what would let it in; checks what could be chance or clusters by planner; keeps watching acceptance of wrong proposals; sees that the cost could also be cut by a lower threshold for "urgent".',
      },
      answerKey: [
        'Wrong in all: 1,160 without reasons and 1,100 with them; that is 88.4 and 89.0 % right. The model alone would be 88.0 % right.',
        'Urgent faults that waited: 370 without, 460 with reasons. Trams kept in for nothing: 790 and 640. Cost: 618,200 euros against 741,200, so 123,000 more for 10,000 notes, although fewer decisions are wrong.',
        'The time saved, 25 seconds on each of 10,000 notes, is 69 hours. No wage makes up for 123,000 euros.',
        'Why: where the model was wrong, people accepted 45 % of its proposals without reasons, 70 % with them; where it was right they rejected 7 %, then 3 %. Reasons made them follow more, not tell better. Others have found the like: explanations raised acceptance of a recommendation whether it was right or wrong (Bansal et al. 2021).',
        'Chance: 90 more urgent faults waited, about three standard errors; the 60 fewer mistakes in all are 1.3 and could be chance. If planners differ much, both are less certain.',
        'A good compromise: reasons on "urgent", none on "can wait". If planners acted in each case as in the trial, 310 urgent faults would wait and 940 trams be kept in for nothing: 540,200 euros, less than either way. Test it, since the mixture is new to them.',
        'Just as good: score alone for all for now; planners judge first and then see the proposal; reasons that speak against the proposal; a lower threshold for "urgent", as one missed case costs as much as 19 trams kept in for nothing.',
        'What to measure for any explanation: decisions where the model is right and where it is wrong, separately, weighed by cost. Liking, trust and speed say little about it.',
      ],
      redFlags: [
        'Takes liking or trust for proof that an explanation helps.',
        'Blames the planners for not thinking.',
        'Wants reasons chosen to make people follow more.',
      ],
      tags: ['interpretability', 'human-in-the-loop', 'automation-bias', 'reliance', 'cost-sensitive'],
      searchPhrases: [
        'do explanations help users',
        'people follow a wrong model',
        'over reliance on ai',
        'showing reasons with predictions',
        'explainable ai in practice',
        'user study of explanations',
        'decision support with explanations',
        'trust in model advice',
        'do justifications make people decide better',
        'explanation increases trust without better decisions',
        'shap lime shown to end users',
        'randomised trial of an explanation feature',
        'users like it but does it help',
        'faster decisions but costlier mistakes',
      ],
      enemies: ['leaflets-approved-in-four-seconds'],
      references: [
        {
          title:
            'Bansal et al.: Does the Whole Exceed its Parts? The Effect of AI Explanations on Complementary Team Performance (CHI 2021)',
          url: 'https://arxiv.org/abs/2006.14779',
        },
        {
          title: 'Poursabzi-Sangdeh et al.: Manipulating and Measuring Model Interpretability (CHI 2021)',
          url: 'https://arxiv.org/abs/1802.07810',
        },
      ],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const businessProcessIntegration = typed
