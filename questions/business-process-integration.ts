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
      prompt: `Dispatchers of a repair service get a suggestion of which technician to send. They overrule it in a third of cases. Management wants to forbid overruling. The figures of a month are below.

Tell me what the figures say about machine and dispatchers, and what you would propose.`,
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
      assesses: 'Reads human-in-the-loop data with selection in mind, and improves the joint system.',
      followUps: [
        {
          ask: 'Are the overruled jobs like the others?',
          listenFor:
            'Probably harder or special; so 78 against 84 does not show that overruling harms. Opens the question.',
        },
        {
          ask: 'How could you find out what the machine’s choice would have achieved there?',
          listenFor:
            'Follow the suggestion in a random part of the cases, agreed and safe; or compare similar jobs with care (level 3).',
        },
        {
          ask: 'What do you do with "knows the customer’s machine"?',
          listenFor: 'Information that the model lacks: make it a feature (levels 3 and 4).',
        },
      ],
      rubric: {
        1: 'Forbids overruling because 78 is less than 84, or takes dispatchers as always right.',
        2: 'Sees selection but offers no way to learn more, and treats all reasons alike.',
        3: 'Says that the comparison is confounded, separates the reasons, feeds missing knowledge to the model, and proposes a limited random trial or another sound comparison of like jobs.',
        4: 'Also works on the cases without reason with the dispatchers, minds incentives and cost of a wrong visit, and measures the joint result over time.',
      },
      answerKey: [
        'Check: (900 x 91 + 1,200 x 75 + 900 x 69) / 3,000 = 78 %.',
        'Overruled jobs were chosen by people who saw something; their outcome without overruling is unknown.',
        '91 % in the first group suggests knowledge worth having; a field "has repaired this machine" may carry it.',
        '"Too far away" may be right for travel time and wrong for first-visit success: the aims differ.',
        'Cases without reason are where to talk and to try.',
        'Forbidding would end both the harm and the knowledge; asking for a reason costs little.',
      ],
      redFlags: ['Sees people as the error in the system.', 'Reads the table as causal.'],
      tags: ['human-in-the-loop', 'overrides', 'selection-bias', 'adoption'],
      enemies: ['retention-offer-that-seems-to-backfire'],
      since: '0.1.0',
    },
    {
      id: 'a-field-that-changed-its-meaning',
      title: 'A field that changed its meaning',
      areas: ['business-process-integration', 'scalability-and-performance'],
      kind: 'debugging',
      difficulty: 'easy',
      minutes: 10,
      prompt: `A model predicts delivery times from messages of an old order system. Since Tuesday the predictions are two days too short on average. Nothing was deployed. Two messages are below, from Monday and from Wednesday.

Find the likely reason, say how you would make sure, and what agreement you would make with the team of the order system.`,
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
          listenFor: '8 and 8; but lead_days says 8 and 6. The key hint.',
        },
        {
          ask: 'What could six stand for?',
          listenFor:
            'Working days: from 10 to 18 June 2026 there are six, a weekend between. Or another count that is two less: checks more messages and asks the other team (level 3).',
        },
        {
          ask: 'Which test would have turned red on Tuesday?',
          listenFor:
            'Consistency of lead_days with the dates; distribution of the field; a contract test on their side (levels 3 and 4).',
        },
      ],
      rubric: {
        1: 'Retrains on the new data, or adds two days to the predictions.',
        2: 'Suspects the time zone or "drift" and does not compare the fields of the two messages.',
        3: 'Sees that lead_days no longer equals calendar days, supposes working days or another count, confirms it by more messages and with the owners, and asks for a contract with units, versions and notice.',
        4: 'Also repairs the predictions made since Tuesday, computes the value from the dates instead, adds a check at the border, and makes the change easy for the other team to announce.',
      },
      answerKey: [
        '8 to 16 June is 8 calendar days; 10 to 18 June is 8 calendar days and 6 working days (11, 12, 15, 16, 17, 18 June 2026).',
        'Monday’s message: 8 to 16 June has 6 working days too but says 8: the meaning changed in between. Two messages cannot tell working days from "two days less"; longer orders can: from 8 to 23 June there are 15 calendar and 11 working days.',
        'The time zone moved to UTC as well; a sign of a new release there. It shifts hours, not days here.',
        'Deriving the lead time from the two dates removes the dependence.',
        'Contract: schema with units and meaning, version, owner, notice, test messages run in both teams’ pipelines.',
      ],
      redFlags: ['Corrects the symptom in the model.', 'Accuses the other team without having asked.'],
      tags: ['data-contracts', 'legacy-systems', 'schema-change', 'monitoring'],
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
      prompt: `Half a year ago your team gave the buyers of a hardware chain a demand forecast that beats their own estimates by 20 % in error. The logs show that 6 of 45 buyers open it. Orders are made in another system, on Thursdays, from a spreadsheet that each buyer has built over years.

Tell me how you find out why, and what you would change.`,
      assesses: 'Understands adoption as part of the work and fits ML into real routines.',
      followUps: [
        {
          ask: 'What do you do next Thursday?',
          listenFor: 'Sits beside a buyer and watches. Gets a candidate away from a training campaign.',
        },
        {
          ask: 'What do the six do differently?',
          listenFor: 'Learns from users; perhaps they export it into the sheet (level 3).',
        },
        {
          ask: 'A buyer says: "If it is wrong, I am blamed." What follows?',
          listenFor:
            'Responsibility and incentives; show uncertainty and track record; agreement with their lead (level 4).',
        },
      ],
      rubric: {
        1: 'Blames the buyers, orders its use, or improves accuracy further.',
        2: 'Offers training and a nicer dashboard without having watched the work.',
        3: 'Wants to watch buyers order, the six users among them, before settling on a remedy; then brings the forecast into the sheet or the ordering system at the time and in the unit needed, and tries it with a few buyers.',
        4: 'Also asks whether less error leads to better orders at all, settles with the buyers’ lead who answers for a wrong order, measures use and stock, and would retire it if it does not help.',
      },
      answerKey: [
        'Usual causes: wrong place, wrong time, wrong unit (pieces against pallets), no reason given, fear of blame, own knowledge not used.',
        'The cheapest change: the forecast as a column in the sheets, on Wednesday evening, in ordering units.',
        'Let buyers correct and see afterwards who was nearer; both learn.',
        '20 % less error is no aim: stock, missing goods and write-offs are.',
        'Adoption has an owner and a measure, as accuracy has.',
      ],
      redFlags: ['Thinks that the work ended with the model.', 'Contempt for spreadsheets.'],
      tags: ['adoption', 'change-management', 'forecasting', 'workflow'],
      since: '0.1.0',
    },
    {
      id: 'a-model-beside-a-mainframe',
      title: 'A model beside a mainframe',
      areas: ['business-process-integration', 'distributed-systems'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 30,
      prompt: `An insurer's claims run on a mainframe from 1994. Each night it writes a file of about 2,000 new claims; each morning 60 clerks get them as lists. A claim is paid when a clerk sets a code in the mainframe. You have a model that finds claims which can be paid at once, about 30 % of them. Changes to the mainframe take nine months; a new field can be written into it by a batch at 04:00. Wrong payments can be reclaimed only with great effort. Somebody must answer for it when you have moved on.

Design how the model enters this process, from the first week to the normal state after a year.`,
      assesses: 'Integrates a model into a legacy process in safe steps, with people, failure handling and ownership.',
      followUps: [
        {
          ask: 'What can you do in the first month without touching the mainframe?',
          listenFor: 'Run in shadow on the nightly file, compare with clerks’ decisions. A way in for the stuck.',
        },
        {
          ask: 'The file is late or half as long as usual. What happens at 04:00?',
          listenFor: 'Checks, no scores rather than wrong ones, clerks work as before (level 3).',
        },
        {
          ask: 'How large may the share of automatic payments become, and who decides?',
          listenFor:
            'Stepwise by amount and risk, with random checks of paid claims and a named owner in claims (levels 3 and 4).',
        },
        {
          ask: 'Two years on, the model’s team is gone. Who notices that it is wrong?',
          listenFor: 'Owner, runbook, monitors that speak to claims, budget for upkeep, a date of review (level 4).',
        },
      ],
      rubric: {
        1: 'Replaces the mainframe first, or pays automatically from the first day.',
        2: 'A technical link by file and batch, with no plan for errors, people or ownership.',
        3: 'Shadow, then a mark for clerks, then automatic payment below a limit; checks on the file, safe fallback, audit sample, roles for operation and decisions.',
        4: 'Also keeps clerks’ skill and labels for retraining alive when easy claims vanish, prices wrong payments, settles ownership and funding before launch, and says what would bring the steps back.',
      },
      answerKey: [
        'The nightly file and the 04:00 field are an interface: put a schema, counts and sums on it.',
        'Steps: shadow (four to eight weeks), suggestion seen by clerks, automatic below an amount, wider by evidence. Paying without a clerk probably needs a change to the mainframe, nine months: order it in the first weeks; until then clerks release marked claims quickly.',
        'When clerks no longer see easy claims, there are no fresh labels for them: route a random few percent to people for good (5 % of 600 easy claims are 30 a day, half a claim for each clerk).',
        'Idempotency: a claim scored twice must not be paid twice; the mainframe stays the book of record.',
        'Fallback: without a valid score the list is as today.',
        'Ownership: a claims manager for outcomes, a team for running, budget, runbook, review each quarter, conditions for switching off.',
      ],
      redFlags: ['Speaks of the old system only with scorn.', 'No random check once payments are automatic.'],
      tags: ['legacy-systems', 'human-in-the-loop', 'rollout', 'ownership'],
      since: '0.1.0',
    },
    {
      id: 'leaflets-approved-in-four-seconds',
      title: 'Leaflets approved in four seconds',
      areas: ['business-process-integration', 'responsible-ml'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A publisher of medicine leaflets lets a model translate sentences and has people approve each one. Management tells its customers: "Every sentence is checked by a person." Some figures of the last month are below. Of the sentences that the model wrote, 1.5 % are wrong, as an outside audit before the start found.

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
          listenFor: 'About 900 wrong ones came in. With 27 % found, some 650 to 700 went out. A start for the stuck.',
        },
        {
          ask: 'What would happen if you told checkers to take more care?',
          listenFor: 'Little and not for long: seeing an error once in 67 sentences is the cause (levels 2 and 3).',
        },
        {
          ask: 'If only 10,000 of the sentences can be read slowly, which ones?',
          listenFor:
            'Doses, warnings, numbers, negations, low model confidence, plus a random share to see what the choice misses (levels 3 and 4).',
        },
      ],
      rubric: {
        1: 'Takes 240 rejections in 60,000 as proof that the model is nearly free of errors, or removes the check at once because it finds little.',
        2: 'Sees that four seconds are too short but sizes nothing, and answers with reminders, training or a second checker doing the same.',
        3: 'Uses the planted errors to find that only about a quarter is caught and that 600 to 700 wrong sentences went out, and changes the task: fewer and riskier sentences for slow reading, planted errors as a steady measure.',
        4: 'Also compares both estimates of what is caught and says how sure they are, weighs errors by harm (a dose against a style slip), corrects what customers are told, or says which measured catch rate would stop release.',
      },
      answerKey: [
        'Wrong sentences that came in: 1.5 % of 60,000 = 900.',
        'Planted: 54 / 200 = 27 % found; the 95 % range is about 21 to 34 %. About 657 wrong sentences would have gone out.',
        'Second view: 240 rejections, of which about 90 % were really wrong, are 216 of 900 = 24 %. Both views agree. Wrong ones left: about 1.1 % of what goes out, so the check lowers 1.5 to 1.1.',
        'Cause: with one error in 67, people learn that approving is right; four seconds do not suffice to read source and translation. That is a property of the task, not of lazy people.',
        'Changes that help: route by risk, show differences and numbers side by side, have some sentences translated without seeing the machine’s, planted errors with feedback, automatic checks of doses and units, time limits that fit, other incentives than sentences an hour.',
        'The statement to customers is misleading: seen is not checked. The sentences already out need a search by risk.',
      ],
      redFlags: ['Blames or ranks the checkers.', 'Counts a human in the loop as a safeguard without measuring it.'],
      tags: ['human-in-the-loop', 'automation-bias', 'quality-control', 'translation'],
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
      difficulty: 'hard',
      minutes: 15,
      prompt: `A model decides each evening how many crates of vegetables each canteen gets. This code sends the orders to the wholesaler's system, which is old and slow. Last night 31 of 400 canteens got twice the amount. The wholesaler's log shows for each of them two orders, some seconds apart. The interface keeps the first order for a \`reference\` and ignores a later one with the same reference, as its documentation says.

Find the fault and mend it. Canteens may send a second, different order on the same day, and the job is sometimes started again by hand after a crash.`,
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
          listenFor: 'Nothing: it may have been booked, with the answer lost or late. The hint for the stuck.',
        },
        {
          ask: 'Somebody starts the whole job again. What happens with your version?',
          listenFor:
            'The same references again, so nothing is doubled (level 3). A reference kept only in memory fails here (level 2).',
        },
        {
          ask: 'After a restart the model gives 7 crates where it gave 6. What should happen?',
          listenFor:
            'The decision should be stored before sending and sent again as stored; a change needs an amendment, not a new order (level 4).',
        },
      ],
      rubric: {
        1: 'Removes the retry so that orders get lost, raises the timeout, or deletes doubled orders afterwards by equal amount.',
        2: 'Says that a timeout does not mean failure, but the mended code makes a new reference for each start of the job, or one that blocks a real second order.',
        3: 'Derives the reference from canteen, day and the order’s own number, the same for each attempt and each start, and says why.',
        4: 'Also stores the decision before sending, so that a new run sends the same amount, and reconciles by counts with the wholesaler or asks how long it remembers references.',
      },
      answerKey: [
        'The reference is made inside the loop of attempts: each retry carries a new one, so the wholesaler takes it for a new order.',
        'After a timeout the sender cannot know whether the order was booked. Retrying is right if it is safe to repeat; dropping the retry trades doubled orders for lost ones.',
        'Moving uuid4() before the loop heals retries, not a restart by hand. A reference from canteen, delivery day and order number heals both.',
        'Canteen and day alone would swallow a real second order.',
        'A hash of the content instead of a number is weaker: two equal orders on a day that are both wanted would be one. An idempotency key stored in a database with the decision is as good as a derived one.',
        'Because the wholesaler keeps the first order, a run with another amount is silently ignored: store what was decided and send that.',
        'Tonight: call or mail the 31 canteens, cancel the second orders.',
      ],
      redFlags: [
        '"It works on my side, the wholesaler must remove duplicates."',
        'Repairs without asking what happens on a restart.',
      ],
      tags: ['idempotency', 'retries', 'legacy-systems', 'integration'],
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
      minutes: 8,
      prompt: `Your service gives each freight shipment a "delay risk" from 0 to 1. Three other teams use it. You have trained a better model: it ranks shipments better, and its values agree with the observed rates, which the old one's did not. On the same 10,000 shipments of last week the values fall as below. You know that one of the teams phones the customer when the value is above 0.7; the other two have not answered.

How would you bring the new model live?`,
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
      assesses: 'Treats the meaning of an output as a contract, and migrates consumers without surprise.',
      followUps: [
        {
          ask: 'What changes for the team that phones, if nobody tells them?',
          listenFor:
            '250 calls in place of 1,000, and 200 late shipments reached in place of 400. A start for the stuck.',
        },
        {
          ask: 'Which threshold would you suggest to them?',
          listenFor:
            'About 0.3 on this table: 1,000 calls again, 530 late ones reached in place of 400 (level 3). Their decision, from cost of a call.',
        },
        {
          ask: 'The other two teams never answer. What now?',
          listenFor:
            'Logs of calls, their owners, an old version kept running with a date of end, a test switch-off announced beforehand (levels 3 and 4).',
        },
      ],
      rubric: {
        1: 'Switches the model because it is better, or holds it back for good because others depend on the old one.',
        2: 'Announces the change by mail or rescales so that the numbers look as before, without working out what the team that phones would see.',
        3: 'Sees that calls would fall to a quarter and half of the late ones be missed, offers a new version beside the old one, and moves each team with a new threshold; unknown users are sought in the logs.',
        4: 'Also writes down what the value promises from now on (calibrated, or a share of shipments) so that the next retraining does not repeat this, and sets an end for the old version with a check of outcomes after each move.',
      },
      answerKey: [
        'Unannounced: calls fall from 1,000 to 250, late ones reached from 400 to 200, although the model is better.',
        'At 0.3 the new model flags 1,000 shipments with 530 late ones, 53 % in place of 40 %: the gain is real at the same effort.',
        'The old values were too high: 40 % late above 0.7.',
        'Ways that are equally good: a second field or endpoint with a version, a mapping of new values to old ranks for a time, or giving each consumer a decision instead of a score. A mapping kept for ever throws the calibration away.',
        'A score that others threshold is an interface. Its schema did not change, its meaning did; so schema checks stay green.',
        'A promise that survives retraining: "of shipments with 0.3, about 30 % are late", checked in each release, or a fixed share flagged.',
      ],
      redFlags: [
        '"They should not have hard-coded a threshold" as the whole answer.',
        'No look at who calls the service.',
      ],
      tags: ['api-contract', 'calibration', 'versioning', 'rollout'],
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
      prompt: `You built a forecast of water use two years ago and have since moved to another team. This mail reaches you on a Thursday. How do you answer, and what do you do?`,
      materials: [
        {
          title: 'The mail',
          format: 'text',
          content: `From: control room, waterworks
Since about Monday the forecast has been far too high in the
evening. We fill the upper tank for nothing and let water run off,
some 400 cubic metres a night. The help desk says that the forecast
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
            'Go back to last week’s curve or manual filling: a safe fallback (level 3). A start for the stuck.',
        },
        {
          ask: 'You find the cause in an hour, a meter that sends wrong values. Do you repair it?',
          listenFor:
            'Yes or with somebody’s consent, but writes down what was done and does not become the silent owner (levels 2 and 3).',
        },
        {
          ask: 'Nobody wants to own it. What do you recommend?',
          listenFor:
            'A price for owning it against the water lost; switching it off in good order if nobody pays (level 4 if unasked).',
        },
      ],
      rubric: {
        1: 'Refuses because it is no longer the own job, or changes the live system from memory without telling anybody.',
        2: 'Repairs it and stays the person to call, or forwards the mail to a manager while water runs off.',
        3: 'Helps to a safe fallback first, looks for the cause with the agreement of the own lead, and pushes for a named owner, a place to call and a short runbook.',
        4: 'Also puts a price on owning it and on not having it, so that somebody can decide, with switching off as a real choice and a date; asks which other orphans there are.',
      },
      answerKey: [
        'Order: stop the harm (fallback to the same weekday of the week before, or filling by hand), find the cause, settle who owns it.',
        'The own lead must know: time given to an orphan is missing elsewhere, and access rights may have ended rightly.',
        'An owner has two sides: the waterworks for what the forecast is used for, a technical team for running it. Both need names, time and an alarm that reaches them.',
        'Size: 400 cubic metres a night for four nights are 1,600 cubic metres; times the price of water it says quickly whether a day of work pays.',
        'Equally good: refusing to touch the system without access but staying on the phone with the control room until a fallback works.',
        'A quick repair without an owner buys the same mail in three months.',
      ],
      redFlags: ['No word on what happens tonight.', 'Enjoys being the only one who can repair it.'],
      tags: ['ownership', 'operations', 'hand-over', 'fallback'],
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
          text: `Tonight first: call them, agree to use last Thursday's curve and ignore the forecast. That costs nothing and stops the loss. Then my lead, I want half a day, okay? I look for the cause, likely an input since Monday, and do not touch production without somebody who is allowed to. Then the real issue. Four nights, four hundred cubic metres, so sixteen hundred already; I would ask them what a cubic metre costs, pumped, and what the forecast saves in a normal month. And I would estimate the upkeep, say two days a month of an engineer plus alarms. Put those two numbers in front of the waterworks lead and ours: either a team takes it by the end of next month, with a runbook and an alarm, or we switch it off in good order and they go back to the curve. Both are fine for me. And since our old team had more such dashboards, I would list who else uses something without an owner.`,
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
      prompt: `Tell me about a time when the people who were meant to use something you built did not want it. What were their reasons, and what did you do?`,
      assesses:
        'Takes resistance as information, changes the system or the way of introducing it, and checks the effect.',
      followUps: [
        {
          ask: 'Which of their objections turned out to be right?',
          listenFor: 'At least one, in detail (level 3). "None" needs a good reason.',
        },
        {
          ask: 'What did the new way take away from them?',
          listenFor:
            'Time, say, status, a bonus, the part of work they liked (level 4 if unasked). Helps if the story stays general.',
        },
        {
          ask: 'How did you know that it was used, rather than obeyed?',
          listenFor: 'Behaviour: workarounds gone, use without reminders, results (levels 3 and 4).',
        },
      ],
      rubric: {
        1: 'Had its use ordered, went round the people, or convinced them with a demo, and counts their silence as agreement.',
        2: 'Listened and trained, but reports the objections only as fear or habit, and nothing about the system or the plan changed because of them.',
        3: 'Found out the reasons at first hand, changed something specific because of them, and can say how use or results differed afterwards.',
        4: 'Also saw what the people stood to lose and dealt with it, gave them a say in the pace or the limits, and names an objection that was not met and why, or what should have been asked before building.',
      },
      answerKey: [
        'Resistance is often right: more clicks, wrong cases, blame for the machine’s errors, a target that gets harder.',
        'Good acts: sitting beside them, starting with volunteers, letting them stop it, changing who is blamed, dropping a feature.',
        'That the system was given up because they were right is a full answer.',
        'Users may be engineers, analysts, sellers or customers; the size of the system does not matter.',
        'Misconception: better accuracy or an explanation of the model wins people over. Mostly the daily work decides.',
      ],
      redFlags: ['Speaks of users as a hurdle.', 'Does not know today whether it is used.'],
      tags: ['change-management', 'adoption', 'listening', 'resistance'],
      samples: [
        {
          level: 1,
          text: `We built a tool which ranks the leads for the sales people, so that they call the best first. They did not want it, they said they know their customers. Typical, they were afraid that it shows who is good and who is not. I prepared a really good demo with numbers, that the top ten percent of our ranking converts three times better, and I showed it to their boss. He was convinced and he put it into their targets, that they have to call in this order. After that there was no more discussion, in the meetings nobody complained, so they had accepted it. I do not have the usage here, but it was rolled out in the whole country in the end, so I would call it a success. You have to be a bit tough in the beginning with change.`,
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
      enemies: ['nobody-opens-the-forecast'],
      since: '0.2.0',
    },
    {
      id: 'a-button-for-disagreeing',
      title: 'A button for disagreeing',
      areas: ['business-process-integration', 'data-oversight'],
      kind: 'conceptual',
      difficulty: 'easy',
      minutes: 6,
      prompt: `In a grain mill a model proposes a quality grade for each lorry load, and a grader can press "disagree" and set another grade. A colleague wants to retrain the model every month on the final grades. What would you store at each decision, and what do you think of the plan?`,
      assesses: 'Knows that labels made beside a model are influenced by it, and records what makes them usable.',
      followUps: [
        {
          ask: 'The grader is in a hurry and presses nothing. What does the final grade tell you?',
          listenFor: 'Little: accepted may mean not looked at. The way in for the stuck.',
        },
        {
          ask: 'How could you get grades that the model did not influence?',
          listenFor: 'A random share graded before the proposal is shown, or later tests in the laboratory (level 3).',
        },
        {
          ask: 'Graders disagree in 6 % of loads and are themselves unsure. Who is right?',
          listenFor:
            'Neither by definition: two graders blind on the same load, the laboratory, claims by buyers (levels 3 and 4).',
        },
      ],
      rubric: {
        1: 'Takes final grades as truth and retrains monthly on them, or trains only on the loads with disagreement because those are the errors.',
        2: 'Stores proposal and final grade, and warns that graders err, but does not see that the proposal itself pulls the final grade.',
        3: 'Says that accepted proposals are weak evidence and that the model would learn its own grades; stores proposal, version, inputs, final grade, who and when, and sets apart a share graded without the proposal.',
        4: 'Also makes disagreeing as cheap as agreeing, asks for a short reason, ties grades to a later truth such as the laboratory, or says how large the blind share must be, or which figure would show that the loop has begun.',
      },
      answerKey: [
        'Store: load, inputs as the model saw them, model version, proposed grade and confidence, whether the proposal was shown, final grade, time taken, a coded reason, the grader as a pseudonym.',
        'Anchoring: people move towards what is proposed; accepting is less work than correcting. So the final grade is partly the model’s own.',
        'Training on it makes agreement rise while quality need not: a loop that looks like progress.',
        'Blind share: with 20 loads a day graded before the proposal appears, 100 a working week, an agreement of 90 % is known to about 6 points in a week.',
        'Training on disagreements only is biased: they are chosen. Weighting the blind share or validating only on it is a sound way.',
        'Equally good: use final grades for training but judge the model on blind or laboratory grades only.',
      ],
      redFlags: ['Wants to rank graders by how often they disagree.', 'Takes high agreement as proof of quality.'],
      tags: ['human-in-the-loop', 'feedback-loops', 'labels', 'anchoring'],
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
      prompt: `A water company holds back implausible meter readings; a person checks each one that is held, for 7 euros. A wrong reading that passes costs 60 euros later. Today two old rules decide. Your model ran beside them for eight weeks without being used. From each group where the two disagree, a random sample was checked.

The plan says: "Model replaces rules in January." What would you decide?`,
      materials: [
        {
          title: '120,000 readings',
          format: 'markdown',
          content: `| group | readings | sample | wrong in the sample |
|---|---|---|---|
| both let it pass | 114,000 | – | – |
| both hold it | 2,400 | – | – |
| only the model holds it | 600 | 100 | 55 |
| only rule 1 holds it ("lower than last time") | 400 | 50 | 20 |
| only rule 2 holds it ("three times last year") | 2,600 | 100 | 8 |`,
        },
      ],
      assesses:
        'Uses a parallel run to decide which parts of a legacy system to replace, in money and with its uncertainty.',
      followUps: [
        {
          ask: 'What is it worth to check one reading that only rule 1 holds?',
          listenFor: '40 % of 60 euros is 24 euros, for a check of 7. A start for the stuck.',
        },
        {
          ask: 'Why need nobody sample the first two groups to decide this?',
          listenFor: 'Each plan treats them alike, so they cancel (level 3). They matter for how good all this is.',
        },
        {
          ask: 'How sure are you about rule 2?',
          listenFor:
            '8 of 100 may be 4 to 15 %; break-even is 7 / 60 = 11.7 %: a larger sample is cheap (level 4 if unasked).',
        },
      ],
      rubric: {
        1: 'Switches as planned because the model is newer or holds fewer readings, or keeps the rules because they catch something the model misses.',
        2: 'Counts wrong readings caught or checks saved but not both in euros, or treats all 3,000 rule-only readings as one group.',
        3: 'Values each group in euros and finds that the model with rule 1 beside it beats both today and the plan, by several thousand euros in eight weeks.',
        4: 'Also says that rule 2 is near its break-even given the sample, keeps a sample running after the change, and thinks of what eight weeks do not show (summer, new meters) or of a way back.',
      },
      answerKey: [
        'A check pays where the share of wrong readings exceeds 7 / 60 = 11.7 %. Model only: 55 %, yes. Rule 1 only: 40 %, yes. Rule 2 only: 8 %, no.',
        'All compared with today (rules), for eight weeks. The plan, model alone: 2,400 checks fewer save 16,800 euros; 330 more wrong readings caught, 368 fewer; gain 14,520 euros.',
        'Model with rule 1: 2,000 checks fewer save 14,000 euros; 330 more caught and 208 fewer are worth 7,320; gain 21,320 euros.',
        'Everything that either holds: 600 checks more, 330 more caught; gain 15,600 euros.',
        'So the plan is a gain, but rule 1 should stay: it costs nothing and seems to see what the model does not. Putting its input into the model is equally good, if tested again.',
        'Sampling error: 8 of 100 has a 95 % range of about 4 to 15 %, which includes the break-even. Rule 1: 20 of 50, about 28 to 54 %.',
        'Misconception: an old system must be replaced as a whole. Rules carry knowledge, each can be kept or dropped on evidence.',
      ],
      redFlags: [
        'Compares accuracy of both over all readings.',
        'Takes the January date as fixed, the numbers as decoration.',
      ],
      tags: ['legacy-systems', 'parallel-run', 'rules-and-models', 'cost-benefit'],
      since: '0.2.0',
    },
    {
      id: 'a-hundred-and-forty-cracks-a-day',
      title: 'A hundred and forty cracks a day',
      areas: ['business-process-integration', 'scalability-and-performance'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 8,
      prompt: `A model looks for cracks in pictures of bridges. Three inspectors look at 20 flagged pictures a day each, oldest first. To be safe, their manager set the threshold to 0.5. After 20 working days there is a pile, and the manager writes: "We need a better model."

What is happening, and what would you change?`,
      materials: [
        {
          title: 'An average day, 75 pictures with a crack',
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
          ask: 'How many pictures lie there after 20 days?',
          listenFor: '1,600, growing by 80 a day. A start for the stuck.',
        },
        {
          ask: 'How many cracks a day do the inspectors see today?',
          listenFor: '60 of 140 pictures looked at, 40 % with a crack: 24 (levels 2 and 3).',
        },
        {
          ask: 'The law demands that every flagged picture be looked at. What then?',
          listenFor:
            'The threshold becomes a promise of work: about 0.7 with three people, or seven people for 0.5 (levels 3 and 4).',
        },
      ],
      rubric: {
        1: 'Agrees to train a better model first, or lowers the threshold further so that nothing is missed.',
        2: 'Says that capacity is short and asks for more inspectors or a higher threshold, without saying what is found today and after the change.',
        3: 'Shows that today some 24 cracks a day are seen, days late, and that looking at the 60 most likely ones would show 36 with the same people; changes order or threshold, and deals with the pile.',
        4: 'Also prices what an added inspector finds, weighs severe cracks apart, keeps a few random looks below the line so that misses become known, or says when a better model would be the right lever after all.',
      },
      answerKey: [
        'Capacity 60 a day, arrivals 140: the pile grows by 80 a day, to 1,600 after 20 days. A picture that comes now waits about 27 days.',
        'Oldest first means that the 60 are a plain mix: 60 x 56 / 140 = 24 cracks a day.',
        'Most likely first, or threshold 0.7: 36 cracks a day, half as many again, without a new model.',
        'The step from 0.7 to 0.5 would add 20 cracks for 80 looks: four inspectors, five cracks a day each; today each finds 8, at 0.7 it would be 12.',
        'The pile: sort it by score, look at the top, and say openly who decides about the rest. Old pictures of the same bridge may be replaced by new ones.',
        'A better model helps when looks are well used: more cracks among the top 60.',
        'Misconception: a lower threshold is the safe side. With fixed capacity it hides cracks in a queue.',
      ],
      redFlags: [
        'Speaks only of precision and recall, never of the people who look.',
        'Throws the pile away silently.',
      ],
      tags: ['human-in-the-loop', 'review-capacity', 'thresholds', 'queues'],
      since: '0.2.0',
    },
    {
      id: 'what-breaks-the-reader',
      title: 'What breaks the reader',
      areas: ['business-process-integration', 'programming'],
      kind: 'coding',
      difficulty: 'medium',
      minutes: 25,
      prompt: `Your model's answers are read by programs of other departments. You want a check in your pipeline that finds changes of the answer's schema which can break a program that reads it.

Write \`breaking(old, new)\` in Python. A schema is a dict from field name to a dict with \`type\`, \`required\` (is the field always there?), and perhaps \`unit\` and \`values\` (the list of values that can occur; without it, any). Return a sorted list of pairs (field, reason) with the reasons \`removed\`, \`type\`, \`optional\`, \`unit\`, \`values\`. Decide yourself which changes of \`required\` and \`values\` belong in it, and say why. Readers ignore fields that they do not know.`,
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
          ask: 'Imagine the program of the reader. Which line of it fails when the grade "C" appears?',
          listenFor: 'A branch for A and B without an else, or a table look-up. The hint for the stuck on direction.',
        },
        {
          ask: 'And if "B" never comes again?',
          listenFor: 'Harmless to a reader as code; perhaps not to its business (levels 2 and 3).',
        },
        {
          ask: 'Which harmful change will this check never see?',
          listenFor: 'A change of meaning under the same schema: retrained model, shifted scores (level 4 if unasked).',
        },
      ],
      rubric: {
        1: 'Has the direction wrong and keeps it (a field that becomes required or a value that is dropped counts as breaking, a new value as safe), or reports every added field.',
        2: 'Reports every difference as breaking, or misses a case such as a unit or a list of values that disappears, until shown one.',
        3: 'Working code with the reader’s view: removed, type, unit, required to optional, new or unlimited values; lets through the rest and says why.',
        4: 'Also says what a schema cannot show (meaning, distribution, timing), how a breaking change would then be released, or that for requests to the model the directions turn round.',
      },
      answerKey: [
        'Breaks a reader: field gone, other type, other or missing unit, always there to sometimes there, values that could not occur before.',
        'Safe for a reader: new field, optional to required, fewer values, other order of values.',
        'For what the model receives (requests) it is the other way round: a new required field breaks the sender, accepting more values does not.',
        'A list of values that is taken away means any value, so it breaks. A list that is added only narrows.',
        'Integer in place of number is safe for many readers; the strict answer "type" is asked for here, doubts are welcome.',
        'Treating every change as breaking is no safe side: people learn to wave it through.',
      ],
      redFlags: ['Cannot say whose side the check protects.', 'No example tried by hand.'],
      tags: ['api-contract', 'schema-evolution', 'python', 'compatibility'],
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
      prompt: `At an airport, 220 people clean aircraft. Your system will predict how long each cleaning takes and hand out the work, from the first of next month. The prediction uses the aircraft, its delay, the hour and the crew. Two weeks before the launch this letter comes from the staff's representatives. The operations manager tells you: "They always say that. Go ahead."

What do you do?`,
      materials: [
        {
          title: 'The letter',
          format: 'text',
          content: `We learned of the new system from the training invitation.
1. It has been trained on our badge times. Nobody asked us.
2. Who is slow will get less time or worse work. Who is fast
   will get more work.
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
            'All deserve an answer: consent and purpose of the data, the crew as input, missing information. A start for the stuck.',
        },
        {
          ask: 'What does the prediction lose if the crew is left out?',
          listenFor: 'Measures it; if the error hardly grows the crew goes (level 3 proposes, level 4 gives a rule).',
        },
        {
          ask: 'The manager insists on the first of the month. What can start then?',
          listenFor:
            'Something useful and harmless: shadow run, or hints to dispatchers without crew, with voluntary shifts (levels 3 and 4).',
        },
      ],
      rubric: {
        1: 'Launches as the manager says, answers with an information event, or hides the crew by using a stand-in for it.',
        2: 'Postpones or passes it to lawyers and managers, and defends the system point by point without changing anything.',
        3: 'Talks with the representatives at once, clears whether the badge data may be used for this, tests the model without the crew, gives crews a way to report an unusual cabin, and proposes a smaller or later start to the manager.',
        4: 'Also sees how times would shift once people know that they are measured (a fast crew slows down, or hurries at the cost of quality), agrees what the data will never be used for and who checks it, and names results of a trial at which it stops.',
      },
      answerKey: [
        'Point 1: badge times are personal data gathered for another purpose. Whether the use is permitted is for the data protection officer and, in many places, must be agreed with the staff’s representatives. Nothing personal goes live before that is clear.',
        'Point 2 is technically right: with the crew as input, quick crews get shorter slots and thus more work. Aircraft, delay and hour may carry most of the prediction; compare errors with and without the crew.',
        'Leaving out the name is not enough if badge, shift or gate stand for it.',
        'Point 3 names a missing input: condition of the cabin, known only on site. A button "takes longer" makes the plan better and gives people a say.',
        'Feedback: if shorter times lead to more work, the recorded times will change. The model learns from its own effect.',
        'Start: weeks of shadow operation, then a few gates with volunteers and dispatchers who may overrule, measured by delays, quality and overtime, reported to both sides.',
        'The manager needs a decision, not a complaint: what a forced start risks (a stop by order, people who work to rule, wrong data) against four to eight weeks.',
      ],
      redFlags: ['Regards the letter as a communication problem.', 'Promises on data use that nobody can check.'],
      tags: ['change-management', 'worker-data', 'adoption', 'feedback-loops'],
      references: [
        {
          title: 'Regulation (EU) 2016/679 (GDPR), articles 5 and 88',
          url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
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
      prompt: `A customs agent with 40 clerks files 1,500 declarations a day from invoices and packing lists that come as PDF, and has won a customer with 1,000 more a day. A clerk needs 12 minutes for one: types some 20 fields and picks a tariff number from a long list. A language model now fills in the fields; on a test set all fields were right in 58 % of declarations, and each value comes with a confidence. A wrong tariff number costs 300 euros on average and shows up after months; other mistakes are mostly refused by the authority's interface at once. Declarations must be out within an hour of arrival.

Design how clerks and model work together, from the arriving paper to the filed declaration. What counts: minutes per declaration, and the cost of wrong ones.`,
      assesses:
        'Divides work between model and people by cost of error and by when errors show, with a workable interface and feedback.',
      followUps: [
        {
          ask: 'Which field would you trust last, and why?',
          listenFor: 'The tariff number: dear, and wrong without anybody noticing for months. A start for the stuck.',
        },
        {
          ask: 'What exactly does a clerk see on the screen?',
          listenFor:
            'Value beside its place in the paper, doubtful ones first, a few tariff candidates with reasons, not just a filled form (level 3).',
        },
        {
          ask: 'How will you know the share of wrong tariff numbers before the authority tells you?',
          listenFor:
            'A random sample coded a second time without seeing the first, each week (level 3 when asked, level 4 unasked with a size).',
        },
        {
          ask: 'The model’s provider is down from ten to noon. What happens to the hour?',
          listenFor:
            'By hand 40 clerks make 200 an hour, some 312 arrive if spread over eight hours: about 225 pile up in two hours; order by deadline, extra hands, a second provider (level 4).',
        },
      ],
      rubric: {
        1: 'Files everything above a confidence automatically, tariff numbers too, without checking what the confidence means; or has clerks retype all for safety.',
        2: 'A clerk approves the filled form as a whole; fields are treated alike, no measure of what slips through.',
        3: 'Treats fields by cost and by how soon errors show: checks by rule and by the authority’s answer for cheap ones, a real decision by a clerk for the tariff number, with evidence on the screen, a queue by deadline, and a blind sample.',
        4: 'Also tests confidence against observed errors before any threshold, prices clerk minutes against 300 euros to say where automation of tariff numbers would begin, plans for an outage within the hour, and keeps corrections usable as labels.',
      },
      answerKey: [
        'Load: 1,500 x 12 minutes = 300 hours a day, 7.5 for each of 40 clerks: full today. With 2,500 it is 500 hours, 12.5 for each: by hand it no longer fits.',
        'For 2,500 to fit into eight hours (320 clerk hours), a declaration may take 7.7 minutes; with breaks and peaks rather 5 to 6.',
        'Fields: sums, weights, codes of countries are checked by rules (sums agree, known codes) and by the interface. The tariff number is what costs.',
        'Price: at 30 euros a clerk hour, an assumed figure, two minutes of checking cost 1 euro, so it pays while it prevents more than one wrong number in 300 declarations.',
        'Repeat goods: the same article of the same supplier with a number confirmed earlier can be filled from a table, without any model. That may be the largest part.',
        'All fields right in 58 % says little: it mixes dear and cheap fields; ask for errors by field and by confidence.',
        'Automation bias: a filled form gets waved through. Candidates to choose from, planted errors and a blind sample (50 a week) keep the check real.',
        'Feedback: clerk corrections at once, the authority’s findings months later; store versions and what was shown.',
      ],
      redFlags: ['One threshold for all fields.', 'No idea who answers for a wrong declaration.'],
      tags: ['human-in-the-loop', 'document-extraction', 'workflow', 'language-models'],
      enemies: ['leaflets-approved-in-four-seconds', 'a-model-beside-a-mainframe'],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

export const businessProcessIntegration = set as QuestionSet<QuestionIdOf<typeof set>>
