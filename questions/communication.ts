import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const set = {
  id: 'communication',
  title: 'Communication',
  summary: 'Making complex matters clear to those who decide and those who build, bad news and doubt included.',
  questions: [
    {
      id: 'ninety-two-percent-for-the-board',
      title: 'Ninety-two percent for the board',
      areas: ['communication', 'decision-making'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A logistics company uses your model to predict which deliveries will be late. Tomorrow you have two minutes in front of the board. The slide someone prepared says: "Our AI is 92 % accurate." The figures behind it are below.

Say to me, as if I were the board, what you will say in place of that slide.`,
      materials: [
        {
          title: 'Last month, 10,000 deliveries',
          format: 'markdown',
          content: `| | late | on time |
|---|---|---|
| warned | 400 | 400 |
| not warned | 400 | 8,800 |

So far nobody acts on the warnings. A warned delivery can be re-routed for 6 euros. A late one costs 45 euros in refunds. Re-routing makes half of the deliveries that would be late arrive on time.`,
        },
      ],
      assesses:
        'Turns technical figures into a message that lets non-technical people decide, without misleading them.',
      followUps: [
        {
          ask: 'How accurate would it be to warn of nothing at all?',
          listenFor:
            '92 % too: 9,200 of 10,000 are on time. The figure on the slide says nothing. Helps a candidate who would keep it.',
        },
        {
          ask: 'A board member asks: "So is it good or not?" Answer in one sentence.',
          listenFor:
            'A plain judgement with its reason, such as "it finds half of the late ones and earns more than it costs".',
        },
        {
          ask: 'What did you leave out, and why is that all right?',
          listenFor:
            'Deliberate choice; knows what must not be left out, such as who bears the errors (levels 3 and 4).',
        },
      ],
      rubric: {
        1: 'Repeats the 92 %, or gives a lecture on precision and recall.',
        2: 'Drops the 92 % but replaces it with other metrics that the board cannot act on, or runs far beyond two minutes.',
        3: 'Speaks in deliveries and money: half of the late ones are found, half of the warnings are false, and what that earns; ends with what the board should decide.',
        4: 'Also puts the uncertainty into words the board can use (one month of figures, the assumed half that re-routing saves) and names the condition under which the answer would change, such as re-routing saving only a quarter, all within two minutes.',
      },
      answerKey: [
        'Accuracy is (400 + 8,800) / 10,000 = 92 %, the same as never warning (9,200 on time).',
        'In plain terms: of 800 late deliveries we warn of 400; of 800 warnings 400 are right.',
        'Money: 800 re-routings cost 4,800 euros; 200 deliveries saved are worth 9,000 euros; 4,200 euros a month. It breaks even when re-routing saves about 27 % of the late ones in place of half, or when about 27 of 100 warnings are right in place of 50.',
        'Good forms differ: a story of ten parcels, a single sum, a small chart. What counts is that the listener could decide.',
        'Misconception: simplifying means hiding the errors.',
      ],
      redFlags: [
        'Uses a figure known to mislead because it sounds good.',
        'Blames the audience for not understanding.',
      ],
      tags: ['executives', 'metrics', 'plain-language', 'accuracy-paradox'],
      since: '0.1.0',
    },
    {
      id: 'bad-news-that-you-had-to-bring',
      title: 'Bad news that you had to bring',
      areas: ['communication', 'project-management'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about a time when you had to tell somebody with more say than you that something you were responsible for would not work as promised. What did you say, when, and what happened then?`,
      assesses: 'Brings bad news early, plainly and with options, and owns a part in it.',
      followUps: [
        {
          ask: 'How long did you know before you spoke?',
          listenFor: 'Days against weeks, and what was done in between. Separates level 2 from 3.',
        },
        {
          ask: 'Give me the first two sentences you said, as near as you can.',
          listenFor: 'News first, plainly; no long run-up. Also helps a candidate who stays abstract.',
        },
        {
          ask: 'What would the other person say you could have done better?',
          listenFor: 'A real point, and a change of habit after it (level 4).',
        },
      ],
      rubric: {
        1: 'Hid or softened it until it came out by itself, or put the blame on others.',
        2: 'Told it well after knowing it, or early but with no effect and no options named; the listener had to draw out the facts.',
        3: 'Told it as soon as it was clear, facts first, with consequences and at least two ways forward, and took the part that was theirs.',
        4: 'Also prepared the listener’s decision (cost and risk of each way), kept others from being surprised, and changed something so that the next warning comes earlier.',
      },
      answerKey: [
        'Look for time between knowing and telling, order of the message (news, effect, options, request), and ownership.',
        'A good story may end badly: the project may have been stopped. Judge the conduct, not the outcome.',
        'Strong candidates tell what they did not know yet and when they would.',
        'Rank is relative; a customer, a lead, a funder or the supervisor of a study project all count. If nothing comes to mind, offer: "It may be small: one date, one figure, a part of a task."',
      ],
      redFlags: [
        'Is proud of having kept bad news back.',
        'The fault lies with everybody else in every version of the story.',
      ],
      tags: ['bad-news', 'ownership', 'stakeholders'],
      since: '0.1.0',
    },
    {
      id: 'mending-a-design-note',
      title: 'Mending a design note',
      areas: ['communication', 'scalability-and-performance'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 10,
      prompt: `An engineer of your team wants to send the note below to three other teams for comment. Nobody has answered such notes lately.

Rework it aloud, so that a reader in another team knows within a minute what is asked of them.`,
      materials: [
        {
          title: 'Draft',
          format: 'text',
          content: `Subject: Embeddings

Hi all, we have been looking into our embedding situation for quite some time and as some of you
may know there are several issues, such as staleness (nightly batch), the dimension (768) and
also the cost. We tried a number of things, for instance quantisation to int8, which gave recall@50
of 0.948 instead of 0.961 while memory went from 92 GB to 23 GB. The index would then fit one
machine instead of three. There is also the question of the API: the field "vec" would become
bytes. We plan to start on 7 April. Any thoughts are welcome!`,
        },
      ],
      assesses: 'Writes for busy readers: decision first, evidence in order, a clear request with a date.',
      followUps: [
        {
          ask: 'Which sentence in this note could break somebody’s system?',
          listenFor:
            'The change of the field "vec" to bytes, hidden near the end. Unblocks a candidate who polishes style.',
        },
        {
          ask: 'Which numbers would you keep, and which are missing?',
          listenFor:
            'Keeps loss of recall against memory and machines; misses effect on users, money, latency, how to go back (level 3 and above).',
        },
        {
          ask: 'What do you do if two teams still do not answer?',
          listenFor:
            'Names an owner for each affected team and asks directly; silence is not consent for a breaking change.',
        },
      ],
      rubric: {
        1: 'Finds the note fine as it is, or only makes it longer or friendlier in tone.',
        2: 'Shortens and reorders, but there is still no clear request, or the breaking change stays hidden until the first probe.',
        3: 'Opens with the proposal and what each reader must do by when, brings the interface change to the front, and keeps only the figures that support the decision.',
        4: 'Also marks what the draft lacks and the reader needs (effect on users of the small loss, alternatives rejected, how to go back, how long both fields live), and asks each team a question it can answer in a line.',
      },
      answerKey: [
        'A subject that carries the request: "Decision by 28 March: embeddings become int8; field vec changes type".',
        'Order: proposal, what changes for you, date, reason (23 in place of 92 GB, one machine in place of three, recall@50 down by 0.013), how to object.',
        '92 GB / 4 = 23 GB: float32 takes four bytes a number, int8 one; consistent. Recall@50 is the share of the true 50 nearest that the search finds.',
        'The breaking change needs named owners and a period with both fields.',
        'Any form that puts the request first is fine: bullet points, a table of teams, a short decision record.',
      ],
      redFlags: ['Treats an interface change as a detail.', 'Rewrites to impress rather than to be answered.'],
      tags: ['writing', 'design-review', 'api-change'],
      enemies: ['bills-ten-times-too-high', 'an-embedding-table-that-must-shrink'],
      since: '0.1.0',
    },
    {
      id: 'when-the-model-says-seventy-percent',
      title: 'When the model says seventy percent',
      areas: ['communication', 'statistics'],
      kind: 'conceptual',
      difficulty: 'hard',
      minutes: 8,
      prompt: `A hospital's scheduling team gets a number for each appointment: the probability that it will not be attended. After a month they complain: "It said 70 % and the patient came. The thing is wrong half of the time."

Explain to the team, in words they would use, how to read and use such a number.`,
      assesses:
        'Explains probability and uncertainty to practitioners so that they act better, and listens for the true need.',
      followUps: [
        {
          ask: 'How could you show them, with their own appointments, whether 70 % is right?',
          listenFor:
            'Of all appointments with about 70 %, did about seven in ten stay empty. A counting picture instead of a formula; helps a stuck candidate.',
        },
        {
          ask: 'They answer: "We need a yes or no." What do you do?',
          listenFor:
            'Asks what they do with it; offers an action rule by cost (call, overbook) while keeping the number (level 3).',
        },
        {
          ask: 'What if their complaint is right?',
          listenFor: 'Takes it seriously: checks calibration in their clinic, in the range where they act (level 4).',
        },
      ],
      rubric: {
        1: 'Tells them that they do not understand probability, or that single cases prove nothing, and leaves it there.',
        2: 'Gives a correct but abstract explanation (long-run frequency) that changes nothing in their work.',
        3: 'Uses counts of their own cases to show what 70 % means and ties ranges to actions with their costs.',
        4: 'Also checks with counts, enough of them, whether the complaint reveals poor calibration or a use the model was not made for, and finds a display that makes misreading less likely, such as "7 of 10 like this stay empty" beside the action.',
      },
      answerKey: [
        'One case neither confirms nor refutes 70 %. Of ten such appointments about seven stay empty and three are kept. If 70 % is right, five or fewer of ten stay empty in 15 % of such lots, 50 or fewer of 100 almost never (0.002 %): a count shows whether the complaint holds.',
        'Say ten of what: "seven of ten appointments like this one". A single percentage leaves open what is counted, and people fill that in differently (Gigerenzer et al. 2005, on "a 30 % chance of rain tomorrow").',
        'Actions follow cost: a reminder call is cheap and fits a low probability; double booking annoys people, hits the same ones again and again, and needs a high one.',
        '"Wrong half of the time" may mean that they see only the cases they acted on, that calibration is poor there, or that the reminder worked.',
        'A reminder that follows from the prediction changes the outcome: afterwards 70 % should not be seen as 70 %.',
      ],
      redFlags: ['Hides the number to avoid questions.', 'Assumes that the users are wrong without checking.'],
      tags: ['uncertainty', 'calibration', 'end-users', 'natural-frequencies'],
      since: '0.1.0',
    },
    {
      id: 'bills-ten-times-too-high',
      title: 'Bills ten times too high',
      areas: ['communication', 'scalability-and-performance'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 12,
      prompt: `An energy supplier uses your model to estimate meter readings that customers did not send in. Something went wrong last night. The channel of the people who look into it is below. It is 10:05.

Say, word for word, the message that you now send to the head of billing and the head of customer support.`,
      materials: [
        {
          title: 'Incident channel, 23 March',
          format: 'text',
          content: `08:52 support    14 calls so far: estimated bill about ten times the usual
09:10 on-call    job at 02:00 wrote 48,000 estimated readings
09:25 on-call    1,900 of them are more than 5x the same month last year. list is saved
09:31 data eng   pretty sure it is the metering vendor, they wanted to switch from kWh to Wh
09:40 on-call    tonight's job is switched off. can put back the readings from before, about 2 h
09:48 billing    of the 1,900: 620 bills went out by email. the others are held.
                 direct debit for the 620 is on 26 March
09:55 manager    so nobody was overcharged, right?
10:02 on-call    have not looked at readings that are too low yet`,
        },
      ],
      assesses:
        'Writes an incident message that lets others act: known facts, what is not known, what to do, and when they will hear more.',
      followUps: [
        {
          ask: 'What do these two people have to decide or do in the next hour?',
          listenFor:
            'Billing: stop the debit for the 620 and keep the rest held. Support: what to say to callers. Redirects a candidate who recounts the log.',
        },
        {
          ask: 'Does the explanation of 09:31 fit what customers see?',
          listenFor:
            'kWh to Wh is a factor of 1,000, the calls say about ten. A guess in any case, and not for the message unless marked as one. Separates level 2 from 3.',
        },
        {
          ask: 'At 11:30 you still do not know the cause. What do you send?',
          listenFor:
            'An update at the promised time all the same: what changed, what did not, the next time. Says if an earlier figure was wrong. Separates levels 3 and 4.',
        },
      ],
      rubric: {
        1: 'States the vendor’s change as the cause, or assures that nobody was or will be overcharged.',
        2: 'Gives correct facts, but as a retelling of the log or in technical terms; the readers must work out what to do, or the debit of 26 March is missing.',
        3: 'Opens with the effect on customers and what is asked of each reader (stop the debit for the 620, hold the rest, a line for callers), separates known from unknown, names an owner and the time of the next message.',
        4: 'Also limits the figures ("at least", by a rough filter; bills too low unchecked), asks whether any of the 48,000 not on the list should be held, puts what is true in place of "nobody was overcharged" (wrong bills sent, no debit yet as far as billing reports), and gives support a line that stays true whatever the cause.',
      },
      answerKey: [
        'One good form: "Last night’s job wrote wrong estimates. About 1,900 of 48,000 readings look far too high, and there may be more; 620 of these customers already have a bill, 1,280 are held. Billing: please stop the direct debits of 26 March for the 620 and hold all bills from last night’s job. Support: tell callers that we know the bill may be wrong, are checking it and will write to them; once billing confirms the stop, also that nothing will be debited meanwhile. We do not know the cause, nor whether some readings are too low. The job is off; restoring takes about two hours. Next message at 11:30, from me."',
        'Figures: 1,900 / 48,000 = 4.0 %; 1,900 − 620 = 1,280 held. The 1,900 come from a filter (more than five times last year): some may be right, others wrong by less than five times are missing.',
        'The most useful fact is the date of the debit: harm can still be prevented. It belongs near the top.',
        'The cause at 09:31 is a guess that does not fit: Wh in place of kWh gives a factor of 1,000. Leaving it out, or marking it as unconfirmed, are both fine.',
        '"Nobody was overcharged" cannot be promised: the wrong bills are out, and a customer may pay by hand before the debit. (Direct debit: the supplier takes the billed amount from the customer’s account. Explain it if asked.)',
        'Misconception: wait until the cause is known. The readers need facts and actions first.',
      ],
      redFlags: ['Names a person or the vendor as guilty.', 'Would rather send nothing until all is clear.'],
      tags: ['incident-response', 'writing', 'uncertainty', 'stakeholders'],
      since: '0.1.0',
    },
  ],
} as const satisfies QuestionSet

export const communication = set as QuestionSet<QuestionIdOf<typeof set>>
