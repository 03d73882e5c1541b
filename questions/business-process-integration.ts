import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

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
        4: 'Also repairs the two days’ predictions, computes the value from the dates instead, adds a check at the border, and makes the change easy for the other team to announce.',
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
  ],
} as const satisfies QuestionSet

export const businessProcessIntegration = set as QuestionSet<QuestionIdOf<typeof set>>
