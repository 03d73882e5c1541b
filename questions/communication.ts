import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const LIFT_REPORT = `def missed_share(lifts):
    """Share of lifts that broke down without a warning."""
    missed = [lift for lift in lifts if lift["broke_down"] is True and not lift["warned"]]
    return 100 * len(missed) / len(lifts)


def weekly_sentence(last_week, this_week):
    before, now = missed_share(last_week), missed_share(this_week)
    trend = "down" if now < before else "up"
    return f"Missed breakdowns are at {now:.1f} %, {trend} from {before:.1f} %."
`

const LIFT_DROPPED = `def missed_share(lifts):
    known = [lift for lift in lifts if lift["broke_down"] is not None]
    missed = [lift for lift in known if lift["broke_down"] and not lift["warned"]]
    return 100 * len(missed) / len(known)


def weekly_sentence(last_week, this_week):
    before, now = missed_share(last_week), missed_share(this_week)
    trend = "down" if now < before else "up"
    return f"Missed breakdowns are at {now:.1f} %, {trend} from {before:.1f} %."
`

const LIFT_SOLUTION = `def missed(lifts):
    """Lifts that broke down without a warning, or None while an outcome is not known."""
    if not lifts or any(lift["broke_down"] is None for lift in lifts):
        return None
    return sum(lift["broke_down"] and not lift["warned"] for lift in lifts)


def weekly_sentence(last_week, this_week):
    before, now = missed(last_week), missed(this_week)
    if before is None:
        return "No complete week to report yet."
    if now is None:
        return (f"In the last complete week {before} of {len(last_week)} lifts broke down without a warning. "
                "This week can be judged when its 14 days are over.")
    return (f"{now} of {len(this_week)} lifts broke down without a warning; "
            f"the week before, {before} of {len(last_week)}.")
`

const LIFT_TESTS = `def week(*groups):
    return [{"broke_down": outcome, "warned": warned} for outcome, warned, n in groups for _ in range(n)]


complete = week((True, True, 8), (False, True, 4), (True, False, 10), (False, False, 78))
running = week((True, True, 2), (None, True, 10), (True, False, 3), (None, False, 85))
better = week((True, True, 8), (False, True, 4), (True, False, 4), (False, False, 84))

sentence = weekly_sentence(complete, running)
assert "down from" not in sentence and "up from" not in sentence, sentence
assert "3.0" not in sentence and "60.0" not in sentence, sentence
assert "10" in sentence, sentence
sentence = weekly_sentence(complete, better)
assert "10" in sentence and "4" in sentence, sentence
`

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
      prompt: `A logistics company uses your model to predict which deliveries will be late. Tomorrow you have two minutes in front of the board. Someone has prepared a slide that says: "Our AI is 92 % accurate." The figures behind it are below.

I am the board. Say to me what you will say instead of that slide.`,
      materials: [
        {
          title: 'Last month, 10,000 deliveries',
          format: 'markdown',
          content: `| | late | on time |
|---|---|---|
| warned | 400 | 400 |
| not warned | 400 | 8,800 |

So far nobody acts on the warnings. Re-routing a delivery costs 6 euros. A late delivery costs 45 euros in refunds. The planners estimate that re-routing would bring half of the late deliveries in on time.`,
        },
      ],
      assesses:
        'Turns technical figures into a message that lets non-technical people decide, without misleading them.',
      followUps: [
        {
          ask: 'How accurate would a model be that never warns of anything?',
          listenFor:
            'Also 92 %, since 9,200 of 10,000 are on time: the figure on the slide says nothing. Helps a candidate who would keep it.',
        },
        {
          ask: 'A board member asks: "So is it good or not?" Answer in one sentence.',
          listenFor:
            'A plain judgement with its reason, such as "it finds half of the late ones, and acting on it would earn more than it costs". Separates level 2 from 3.',
        },
        {
          ask: 'What would you have to learn for your advice to the board to turn around?',
          listenFor:
            'A condition with a figure: re-routing saves a quarter instead of half, or far fewer warnings are right. Level 4 said so unasked; level 3 finds it now.',
        },
      ],
      rubric: {
        1: 'Keeps the 92 % as a sign of success, or leaves the errors out because the board would not understand them.',
        2: 'Drops the 92 % but puts metrics in its place that the board cannot act on (precision, recall), or runs far beyond two minutes.',
        3: 'Speaks in deliveries and money: half of the late ones are found, half of the warnings are false alarms, and what acting on them would earn; ends with what the board should decide.',
        4: 'Also says, within the two minutes, how sure this is in words the board can use (one month of figures, an estimate that half can be saved) and names a condition that would reverse the advice, such as re-routing saving only a quarter.',
      },
      answerKey: [
        'Accuracy is (400 + 8,800) / 10,000 = 92 %, the same as never warning (9,200 on time).',
        'In plain terms: of 800 late deliveries we warn of 400; of 800 warnings 400 are right.',
        'Money: 800 re-routings cost 4,800 euros; 200 deliveries saved are worth 9,000 euros; 4,200 euros a month, which nobody earns yet because nobody acts. It breaks even if re-routing saves only about 27 % of the late deliveries instead of half, or if only about 27 of 100 warnings are right instead of 50. If re-routing saves a quarter, it loses 300 euros a month.',
        'Different forms work: a story of ten parcels, a single sum, a small chart. What counts is that the listener could decide.',
        'Misconception: simplifying means hiding the errors.',
      ],
      redFlags: [
        'Uses a figure known to mislead because it sounds good.',
        'Blames the audience for not understanding.',
      ],
      tags: ['executives', 'metrics', 'plain-language', 'accuracy-paradox'],
      searchPhrases: [
        'presenting results to executives',
        'explaining model accuracy to management',
        'accuracy on imbalanced classes',
        'precision and recall in plain language',
        'misleading headline figure',
        'technical results into business terms',
        'board presentation',
        'explains to non-technical people',
        'number sounds good but means little',
        'C-level communication',
        'always guessing the majority class',
        'translate a confusion matrix for leaders',
        'two-minute pitch of model results',
        'is high accuracy actually good',
      ],
      since: '0.1.0',
    },
    {
      id: 'bad-news-that-you-had-to-bring',
      title: 'Bad news that you had to bring',
      areas: ['communication', 'project-management'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about a time when you had to tell someone with more authority than you that something you were responsible for would not work out as promised. What did you say, when, and what happened then?`,
      assesses: 'Brings bad news early, plainly and with options, and takes responsibility for their part in it.',
      followUps: [
        {
          ask: 'How long did you know before you spoke?',
          listenFor: 'Days or weeks, and what was done in between. Separates level 2 from 3.',
        },
        {
          ask: 'Give me the first two sentences you said, as near as you can.',
          listenFor:
            'The news first, in plain words, without a long run-up. Also helps a candidate who stays abstract.',
        },
        {
          ask: 'What would the other person say you could have done better?',
          listenFor: 'A real point, and what they have done differently since. Separates level 3 from 4.',
        },
      ],
      rubric: {
        1: 'Hid it or played it down until it came out by itself, or put the blame on others.',
        2: 'Spoke long after knowing, or spoke early but said neither what it meant nor what could be done; the listener had to draw the facts out.',
        3: 'Spoke as soon as it was clear, with the news first, then the consequences and at least two ways forward, and owned their part in it.',
        4: 'Also gave the cost and risk of each way forward so that the listener could decide, can say what they still did badly, and changed something so that the next warning comes earlier.',
      },
      answerKey: [
        'Look for the time between knowing and telling, the order of the message (news, effect, options, request), and ownership.',
        'A good story may end badly: the project may have been stopped. Judge the conduct, not the outcome.',
        'Strong candidates also told the listener what they did not know yet, and by when they would.',
        'Rank is relative; a customer, a lead, a funder or the supervisor of a study project all count. If nothing comes to mind, offer: "It may be small: one date, one figure, one part of a task."',
      ],
      redFlags: [
        'Is proud of having kept bad news back.',
        'The fault lies with everybody else in every version of the story.',
      ],
      tags: ['bad-news', 'ownership', 'stakeholders'],
      searchPhrases: [
        'delivering bad news',
        'managing up',
        'telling the boss it will not work',
        'admitting a mistake',
        'missed commitment',
        'early escalation',
        'difficult conversation with a superior',
        'telling your manager you will be late',
        'promise you could not keep',
        'transparency with senior leadership',
        'accountability for a failed delivery',
        'how do you report a failure upwards',
      ],
      since: '0.1.0',
    },
    {
      id: 'mending-a-design-note',
      title: 'A design note that gets answers',
      areas: ['communication', 'scalability-and-performance'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 10,
      prompt: `An engineer on your team wants to send the note below to three other teams for comment. Lately nobody has answered such notes.

Tell me the note as you would rewrite it, so that a reader on another team knows within a minute what is asked of them.`,
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
            'The change of the field "vec" to bytes, hidden near the end. Helps a candidate who only polishes the style.',
        },
        {
          ask: 'Which numbers would you keep, and which are missing?',
          listenFor:
            'Keeps the loss of recall against memory and machines (level 3). Says that the effect on users, money, latency or the way back is missing (level 4).',
        },
        {
          ask: 'What do you do if two teams still do not answer?',
          listenFor:
            'Finds one person in each affected team and asks directly; silence is not consent to a breaking change. Going ahead on silence speaks against level 3.',
        },
      ],
      rubric: {
        1: 'Finds the note fine as it is, or only makes it longer or friendlier in tone.',
        2: 'Shortens and reorders, but there is still no clear request, or the breaking change stays hidden until the first probe.',
        3: 'Opens with the proposal and what each reader must do by when, brings the interface change to the front, and keeps only the figures that support the decision.',
        4: 'Also says what the draft lacks and readers need in order to agree (for example what the small loss means for users, how to go back, how long both fields exist), and asks in such a way that a team can answer in a line.',
      },
      answerKey: [
        'The subject can carry the request, for example: "Please answer by 28 March: embeddings become int8, field vec changes type". The date is free, as long as it leaves time before 7 April.',
        'Order: proposal, what changes for you, date, reason (23 instead of 92 GB, one machine instead of three, recall@50 down by 0.013), how to object.',
        '92 GB / 4 = 23 GB: float32 takes four bytes a number, int8 one; consistent. Recall@50 here is the share of the true 50 nearest items that the search finds.',
        'The breaking change needs a named person in each team that reads the field, and a period in which both fields exist.',
        'Any form that puts the request first is fine: bullet points, a table of teams, a short decision record.',
      ],
      redFlags: ['Treats an interface change as a detail.', 'Rewrites to impress rather than to be answered.'],
      tags: ['writing', 'design-review', 'api-change'],
      searchPhrases: [
        'technical writing',
        'design document',
        'rfc nobody responds to',
        'request for comments from other teams',
        'breaking change announcement',
        'clear and concise writing',
        'bottom line up front',
        'asynchronous communication',
        'no one answers my messages',
        'rewrite a text so people reply',
        'BLUF style message',
        'edit a poorly written proposal',
        'getting feedback from busy colleagues',
        'put the request at the top',
        'why does nobody read my document',
      ],
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

I am the team. Explain to me, in words that I would use, how to read and use such a number.`,
      assesses:
        'Explains probability and uncertainty to practitioners so that they act better, and listens for what they really need.',
      followUps: [
        {
          ask: 'How could you show them, with their own appointments, whether 70 % is right?',
          listenFor:
            'Take all past appointments with about 70 % and count: did about seven in ten stay empty? A count instead of a formula; helps a candidate who stays abstract.',
        },
        {
          ask: 'They answer: "We need a yes or no." What do you do?',
          listenFor:
            'Asks what they do with it; offers a rule for each action by its cost (call, overbook) and keeps the number behind it. Separates level 2 from 3.',
        },
        {
          ask: 'What if their complaint is right?',
          listenFor:
            'Takes it seriously: counts in their own clinics, in the range where they act, whether 70 % is too high. Separates level 3 from 4.',
        },
      ],
      rubric: {
        1: 'Tells them that they do not understand probability or that single cases prove nothing, and leaves it there; or agrees that any number over 50 % should be read as a "yes".',
        2: 'Gives a correct but abstract explanation (long-run frequency) that changes nothing in their work.',
        3: 'Uses counts of their own cases to show what 70 % means and ties ranges to actions with their costs.',
        4: 'Also treats the complaint as possibly right, says which count, and of how many cases, would show it, and proposes a display that is harder to misread, such as "7 of 10 like this stay empty" beside the action.',
      },
      answerKey: [
        'One case neither confirms nor refutes 70 %. Of ten such appointments about seven stay empty and three are kept. A count shows whether the complaint holds, if it is large enough: were 70 % right (and appointments independent), five or fewer of ten would stay empty 15 % of the time, 50 or fewer of 100 almost never (0.002 %).',
        'Say ten of what: "seven of ten appointments like this one". A single percentage leaves open what is counted, and people fill that in differently (Gigerenzer et al. 2005, on "a 30 % chance of rain tomorrow").',
        'Actions follow cost: a reminder call is cheap and fits a low probability; double booking annoys people, hits the same ones again and again, and needs a high one.',
        '"Wrong half of the time" may mean that they remember only some cases, that the numbers are too high in their clinics, or that they called the patient and the call worked.',
        'A reminder that is sent because of the prediction changes the outcome: among those reminded, fewer than 70 % should stay empty. A fair count uses appointments on which nobody acted.',
      ],
      redFlags: ['Hides the number to avoid questions.', 'Assumes that the users are wrong without checking.'],
      tags: ['uncertainty', 'calibration', 'end-users', 'natural-frequencies'],
      searchPhrases: [
        'explaining probability to non-technical people',
        'explaining calibration',
        'users do not trust the predictions',
        'what does 70 percent mean',
        'communicating uncertainty',
        'we need a yes or no',
        'risk communication',
        'no-show prediction',
        'probabilities and thresholds for users',
        'is a forecast wrong if it missed',
        'teaching users to read risk scores',
        'single outcome does not refute a probability',
        'weather forecast analogy for chances',
        'statistical literacy for frontline staff',
        'reliability diagram in everyday language',
      ],
      enemies: ['a-risk-of-thirty-percent'],
      references: [
        {
          title:
            'Gigerenzer, Hertwig, van den Broek, Fasolo and Katsikopoulos: "A 30% Chance of Rain Tomorrow": How Does the Public Understand Probabilistic Weather Forecasts? (2005)',
          url: 'https://doi.org/10.1111/j.1539-6924.2005.00608.x',
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'bills-ten-times-too-high',
      title: 'Bills ten times too high',
      areas: ['communication', 'scalability-and-performance'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 12,
      prompt: `An energy supplier uses your model to estimate meter readings that customers did not send in. Something went wrong last night. Below is the chat of the people who are looking into it. It is 10:05.

Say, word for word, the message that you now send to the head of billing and the head of customer support.`,
      materials: [
        {
          title: 'Incident channel, 23 March',
          format: 'text',
          content: `08:52 support    14 calls so far: estimated bill about ten times the usual
09:10 on-call    job at 02:00 wrote 48,000 estimates
09:25 on-call    in 1,900 of them the use is more than 5x that of the same month last year. list is saved
09:31 data eng   pretty sure it is the metering vendor, they wanted to switch from kWh to Wh
09:40 on-call    tonight's job is switched off. can restore the values from before, about 2 h
09:48 billing    of the 1,900: 620 bills went out by email. the others are held.
                 direct debit on 26 March: we take the money for the 620 from their accounts
09:55 manager    so nobody was overcharged, right?
10:02 on-call    have not looked for estimates that are too low yet`,
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
            'kWh to Wh is a factor of 1,000, the calls say about ten. It is a guess in any case, and belongs in the message only if marked as one. Naming it as the cause is level 1; whoever left it out or marked it is at level 3 on this point.',
        },
        {
          ask: 'At 11:30 you still do not know the cause. What do you send?',
          listenFor:
            'An update at the promised time all the same: what changed, what did not, the next time. Corrects an earlier figure that was wrong. Waiting until the cause is known speaks against level 3.',
        },
      ],
      rubric: {
        1: 'Gives the vendor’s change as the cause, or assures the readers that nobody was or will be overcharged.',
        2: 'Gives correct facts, but retells the log or uses technical terms, so that the readers must work out what to do; or leaves out the debit of 26 March; or asks for the right things, with at most one of the further points of level 3.',
        3: 'Opens with the effect on customers and what is asked of each reader (stop the debit for the 620; a line for callers). Also at least two of: holds the rest; separates known from unknown; names an owner; gives the time of the next message.',
        4: 'Also says how far the figures can be trusted ("at least 1,900", too low not checked) and therefore asks billing to hold the job’s other bills too; and gives support a line that stays true whatever comes out, instead of "nobody was overcharged".',
      },
      answerKey: [
        'One good form: "Last night’s job wrote wrong estimates. At least 1,900 of 48,000 look far too high; 620 of these customers already have a bill, 1,280 bills are held. Billing: please stop the direct debits of 26 March for the 620 and hold all bills from last night’s job. Support: tell callers that we know the bill may be wrong, are checking it and will write to them; once billing confirms the stop, also that nothing will be debited meanwhile. We do not know the cause yet, nor whether some estimates are too low. The job is off; restoring takes about two hours. Next message at 11:30, from me."',
        'Figures: 1,900 / 48,000 = 4.0 %; 1,900 − 620 = 1,280 held. The 1,900 come from a filter (more than five times last year): some of them may be right, and errors of less than five times are not in it.',
        'The most useful fact is the date of the debit: harm can still be prevented. It belongs near the top.',
        'The cause at 09:31 is a guess that does not fit: Wh instead of kWh gives a factor of 1,000. Leaving it out and marking it as unconfirmed are both fine.',
        '"Nobody was overcharged" cannot be promised: the wrong bills are out, and a customer may pay before the debit. True is: wrong bills were sent; as far as billing reports, no money has been taken for them yet.',
        'Misconception: a message should wait until the cause is known. The readers need facts and actions first.',
      ],
      redFlags: ['Blames a person or the vendor.', 'Would rather send nothing until everything is clear.'],
      tags: ['incident-response', 'writing', 'uncertainty', 'stakeholders'],
      searchPhrases: [
        'incident communication',
        'status update during an outage',
        'crisis communication',
        'telling stakeholders about an error',
        'customers were overcharged',
        'writing under time pressure',
        'cause not known yet',
        'damage control message',
        'wrong predictions reached customers',
        'what to tell others while still investigating',
        'separate facts from guesses',
        'summarise a chat thread for managers',
        'SEV1 update to business teams',
        'warn support staff about wrong invoices',
        'calm and clear in an emergency',
      ],
      since: '0.1.0',
    },
    {
      id: 'right-on-every-past-order',
      title: 'Ninety-nine against eighty-four',
      areas: ['communication', 'model-development'],
      kind: 'conceptual',
      difficulty: 'easy',
      minutes: 6,
      prompt: `A buyer for a chain of garden centres tells you: "The vendor ran its model on our last three years of orders. It was right 99 % of the time. Your model gets 84 %. Why are we still talking?" You find out that the vendor trained its model on these same three years. Your 84 % comes from six months that your model had not seen.

The buyer has no technical background. Tell me what you say to the buyer.`,
      assesses:
        'Makes the difference between fitting the past and predicting the future clear to a non-technical person, with a step that settles it.',
      followUps: [
        {
          ask: 'The buyer says: "That sounds like an excuse from the one with the lower number." What do you say?',
          listenFor:
            'Does not argue further; offers a comparison that could come out against the candidate’s own model. Separates level 2 from 3.',
        },
        {
          ask: 'Is there something similar in the buyer’s own work?',
          listenFor:
            'Any everyday picture in which known answers are repeated, such as a supplier who fills in a forecast after the season. Helps a candidate who speaks in technical terms.',
        },
        {
          ask: 'Which of the two models would you bet on today?',
          listenFor:
            'Neither on these figures: 99 % says nothing about new months, so the vendor may be better or worse than 84 %. Levels 3 and 4 have said so, or say it at once.',
        },
      ],
      rubric: {
        1: 'Says that the vendor’s model must be worse, or is a fraud, because its figure is too high; or tells the buyer to trust the experts.',
        2: 'Names the right reason (trained and tested on the same data), but in words such as overfitting and hold-out that the buyer cannot use, or gives no way to settle the matter.',
        3: 'Explains in plain words or a picture that the vendor’s model had seen the answers, says that its figure for new months is simply unknown, and proposes to run both on the same months that neither has seen.',
        4: 'Also, unasked, makes the comparison hard to game (forecasts handed in before the season, or months that the buyer keeps back) and useful to the buyer (errors counted in stock or money, or last year’s orders as a yardstick), and says which result would make the vendor the choice.',
      },
      answerKey: [
        'A model can partly memorise what it was trained on. A figure on those same orders mixes memory with skill, and cannot be compared with a figure on new months.',
        'It does not follow that the vendor’s model is bad. The gap of 15 points is no evidence either way; this is the point that many miss.',
        'A fair test: both models get data up to one date, both predict the same later months, the buyer keeps the true orders. Holding back the latest six months does this at once, as long as neither model is trained on them.',
        'Pictures differ: an exam with the answers seen before, a map drawn after the journey. One is enough; it should not make the vendor a cheat, as such figures are often shown in good faith.',
        '"Right" may count different things for the two (within 10 %? for each plant or for each shop?). Asking what each figure counts is an equally good first step.',
        'Misconception: the listener needs to learn the term. What the listener needs is a reason to wait for a test.',
      ],
      redFlags: [
        'Claims to know that the vendor’s model is worse.',
        'Makes the buyer feel foolish for having trusted the figure.',
      ],
      tags: ['plain-language', 'overfitting', 'evaluation', 'vendors'],
      searchPhrases: [
        'explaining overfitting to a layperson',
        'train test split in plain words',
        'comparing with a vendor’s claims',
        'vendor promises 99 percent',
        'in-sample versus out-of-sample',
        'backtest too good to be true',
        'analogy for a non-technical audience',
        'memorising versus learning',
        'fair comparison of two models',
        'tested on the data it learned from',
        'exam with known answers',
        'competitor claims much better numbers',
        'data leakage explained to a client',
        'why is a lower score more believable',
        'holdout test for a supplier bake-off',
      ],
      samples: [
        {
          level: 1,
          text: `Well, honestly, 99 % is not something you get in demand forecasting. I have done this for years, and nobody gets 99. So either they have made a mistake or they are pulling the wool over your eyes, and I would tell the buyer that quite openly. I'd say: look, their model is just learned by heart, it will fall apart in the first week of spring, and then you have empty shelves. Ours is at 84 and that is a real 84, so ours is the better one. I understand that the number looks nice, but you should really leave the judging of models to the people who do it every day. I would be careful with a vendor who shows such a figure, and I'd suggest that we stop the talks with them now and save the time.`,
        },
        {
          level: 2,
          text: `So I would explain that they have evaluated on the training set. A model with enough capacity can fit the training data almost perfectly, that is overfitting, and so the training accuracy is not an estimate of the generalisation error. We have used a proper hold-out, six months that come after the training period, so our 84 % is out of sample. I'd tell the buyer that those are two different things and cannot be compared, apples and pears. In-sample is always higher, it has to be. Our training accuracy is also higher, maybe 97, I could show that as well. I wouldn't say that the vendor is bad, just that the number is in-sample. I might draw the two curves, the training error going down and the validation error going up again. And if the buyer wants to read more about it I could send something.`,
        },
        {
          level: 3,
          text: `I'd say something like this. Imagine you give somebody an exam, but you hand out the answers the week before. They get 99 out of 100. Do they know the subject? Maybe, you can't tell. That's what the 99 is: their model had already seen those three years when it was asked about them. Ours got 84 on months it had never seen. So it isn't 99 against 84. It's 84 against we don't know. Could be 90, could be 60. And I am not saying they cheat, lots of people show it like that. What I would do is simple: we ask them to train only on data up to last summer, and let both models predict the six months after that, which you have and they haven't used. Same months, same plants. Then you look who is closer. If it is them, fine, then we should talk to them.`,
        },
        {
          level: 4,
          text: `I'd tell the buyer: that figure tells you how well the model remembers, not how well it foresees. It saw those orders before it was asked. Like a supplier who hands in the forecast in autumn, after the season. So for next spring their number is a blank. They may well be better than us, I have no idea. Let's find out in a way where neither of us can fool you. You keep the last six months to yourself, both of us get everything before, both send you a file with a guess for each plant and shop, and you open them together. Then add a third column: just what you ordered in the same week last year. If neither of us beats that by much, keep your money. And we count what hurts you, pallets left over and empty shelves, because I'm not even sure that "right" means the same in the two figures. If they lose you less than we do, take the vendor, and I'll help with it.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'thirty-percent-less-waste',
      title: 'Thirty percent less waste',
      areas: ['communication', 'statistics'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 14,
      prompt: `Your model suggests how much bread each branch of a bakery chain should bake. The marketing team wants to publish: "Our AI cuts food waste by 30 %." You are asked to approve the sentence today. The figures behind it are below.

Give marketing a sentence that you would approve, and explain to them why it is different.`,
      materials: [
        {
          title: 'Waste, kilograms per branch and week (means)',
          format: 'markdown',
          content: `| | branches | March: nobody has the model | May: only the volunteers have it |
|---|---|---|---|
| branches that volunteered for the model | 20 | 400 | 280 |
| all other branches | 60 | 410 | 349 |

As far as we know, the other branches changed nothing. Sales of bread were the same in March and May, in both groups. The figures are for bread only.`,
        },
      ],
      assesses:
        'Turns an overclaim into a public sentence that is true, still useful to the colleague, and survives a sceptical reader.',
      followUps: [
        {
          ask: 'What happened in the branches without the model?',
          listenFor: 'Their waste fell as well, by about 15 %. Helps a candidate who discusses only the wording.',
        },
        {
          ask: 'Marketing says: "Nobody prints a sentence with that many conditions." What do you offer?',
          listenFor:
            'One short sentence that is still true, with the conditions in a linked note; or a sentence about what the branches do, without an effect. Separates level 2 from 3.',
        },
        {
          ask: 'What could a journalist who gets the table still attack in your sentence?',
          listenFor:
            'The branches volunteered, so they may have cared more about waste; one month against one month; bread only. Level 3 finds this now; level 4 has put it in the sentence, or in a plan, before being asked.',
        },
        {
          ask: 'An analyst adds: "The 95 % interval for the effect is 8 to 27 %." Does this change your sentence?',
          listenFor:
            'A round figure or a range instead of 17.8 %; 30 % lies outside. The interval covers chance, not that the branches volunteered. Confirms level 4; "no, it is significant" speaks against level 3.',
        },
      ],
      rubric: {
        1: 'Approves the 30 % because the arithmetic is right, or exaggerates further, for example by speaking of all waste or all branches.',
        2: 'Adds "up to" or "in tests" to the 30 %, or refuses the sentence without offering another; does not use the branches without the model to say what is wrong.',
        3: 'Uses the other branches to bring the effect down to roughly 15 to 18 %, tells marketing so in plain words, and offers a short true sentence they could print: with such a figure for bread in these 20 branches, or with none.',
        4: 'Also deals, unasked, with what the comparison cannot rule out (volunteers, one month, chance), for example by choosing "about a sixth" over an exact figure for that reason; and offers a way to a stronger claim, such as drawing the next branches by lot, and by when.',
      },
      answerKey: [
        'The first row fell by 30 %, from 400 to 280. The other branches fell by 14.9 %, from 410 to 349, without the model.',
        'Had the first row fallen like the others it would be at 340.5 kg. Against that, 280 is 17.8 % less. The difference of the two percentages, 15.1 points, is another honest measure; accept both.',
        'A sentence that may be printed: "In the 20 branches that tried our baking assistant, about a sixth less bread was thrown away than we would have expected without it." A note beside it gives the table and the months. Sentences without a figure ("we are testing …") are as good if marketing can use them.',
        '"Up to 30 %" is no repair: readers still take the 30 % for the effect of the model. Nor are 400 and 280 the most and the least; they are means.',
        'The branches chose themselves. Keen branches might have cut waste anyway; the comparison removes what both groups share (season, weather), not this. That is a reason for careful words, not for silence.',
        'The tone matters: marketing has a real need and a deadline. After a flat "no", the next sentence may be printed without asking.',
      ],
      redFlags: [
        'Approves a figure and adds a footnote that says the contrary.',
        'Treats marketing as liars rather than as readers of the table.',
      ],
      tags: ['overclaiming', 'comparison-group', 'marketing', 'writing', 'uncertainty'],
      searchPhrases: [
        'ai hype',
        'pushing back on marketing',
        'exaggerated claims',
        'difference in differences',
        'honest success figures',
        'press release about a model',
        'missing control group',
        'before and after comparison',
        'ai washing',
        'public statement about results',
        'can we advertise this number',
        'counterfactual for a savings claim',
        'substantiating an advertising claim',
        'what would have happened anyway',
        'scientific integrity under commercial pressure',
        'rewording a claim so it is true',
      ],
      enemies: ['proving-that-the-assistant-saves-time'],
      since: '0.2.0',
    },
    {
      id: 'the-pump-on-the-price-chart',
      title: 'The pump on the price chart',
      areas: ['communication', 'responsible-ml'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 9,
      prompt: `Your model predicts storm and drought losses for a company that insures farms. Beside each price, the sales staff see a chart of what moved it. For one farm it reads: usual price 1,400 euros; dry region +310; irrigation pump +220; clay soil −90; final price 1,840.

A salesperson has now told three farmers: "Take out the pump and you save 220 euros." You have ten minutes in the weekly call with 40 salespeople.

Say to me what you tell them.`,
      assesses:
        'Explains the limits of a model’s explanation to non-technical users so that they act correctly, and repairs the harm already done.',
      followUps: [
        {
          ask: 'Why might farms with a pump have higher losses in the data?',
          listenFor:
            'Pumps stand where it is driest, or where the crops are more valuable; the pump is a sign of the risk and need not cause it. Helps a stuck candidate.',
        },
        {
          ask: 'A salesperson asks: "If a farmer does take it out and asks for a new price, will it be 220 lower?"',
          listenFor:
            'Not necessarily: the parts depend on each other and on this farm, so the price may fall by more, by less or not at all; running the model would show. And a lower price would be wrong if the risk had risen. Level 4 said so before the probe; level 3 finds it now.',
        },
        {
          ask: 'What should they say instead when a farmer asks "why this price"?',
          listenFor: 'A sentence that the staff can use, without advice to change the farm. Separates level 2 from 3.',
        },
      ],
      rubric: {
        1: 'Confirms the advice, says that the pump makes the farm riskier because the model says so, or only tells the staff off for misusing the tool.',
        2: 'Says that correlation is not causation or that the chart is technical, but the staff still do not know what to say to a farmer, or the three farmers are forgotten.',
        3: 'Says in plain words that the chart shows how the price was worked out, not what would happen if something changed; explains it with the pump, gives a sentence to use with farmers, and has the three farmers called back.',
        4: 'Also says, unasked, that even the model’s own price need not fall by 220 without the pump, and tackles the cause: changes the chart or its wording and tries it on some staff, or asks whoever owns the prices whether a pump should raise them at all.',
      },
      answerKey: [
        'The sum is consistent: 1,400 + 310 + 220 − 90 = 1,840. That a chart adds up makes it look like an invoice, from which items can be struck.',
        'Two different limits. First, the world: pumps are found on dry or valuable fields, and a dry field without its pump is very likely to lose more, not less. Second, the model: with methods such as Shapley values the parts share out the difference from the usual price, and each depends on the other features and on the farms compared with; without the pump the model may give a price that is lower by something other than 220.',
        'Harm comes first: three farmers have been given advice that could cost them a harvest. Calling them back belongs in the message.',
        'A sentence for the staff might be: "Farms like yours, in dry regions and with pumps, have had higher losses, so the price is higher. It does not mean that your pump does harm." Other wordings are as good.',
        'Strong candidates blame the chart rather than the salesperson, and change it: words such as "goes with", fewer items, or no amounts for things that a farmer can change.',
        'Taking the amounts off the chart for now is as good. Taking away every explanation is not, as farmers will still ask.',
      ],
      redFlags: ['Shames the salesperson in front of 40 colleagues.', 'Leaves the wrong advice uncorrected.'],
      tags: ['interpretability', 'feature-attribution', 'end-users', 'plain-language'],
      searchPhrases: [
        'explaining shap values',
        'correlation is not causation',
        'misinterpreted explanations',
        'explainability for business users',
        'users misread feature importance',
        'counterfactual advice',
        'what-if advice from a model',
        'correcting wrong advice given to customers',
        'training the sales team',
        'XAI pitfalls',
        'waterfall chart taken too literally',
        'can customers change a factor to pay less',
        'association versus intervention',
        'staff give clients bad advice from AI',
        'what does a feature contribution really mean',
      ],
      references: [
        {
          title: 'Lundberg and Lee: A Unified Approach to Interpreting Model Predictions (2017)',
          url: 'https://arxiv.org/abs/1705.07874',
        },
      ],
      samples: [
        {
          level: 1,
          text: `I'd start by saying that the chart is there to help you sell, and it's good that people use it. The model has looked at thousands of farms, and it found that the pump adds 220 euros of risk, so that's what the pump costs. If a farmer takes it out, the risk goes down by that amount, and the price goes to 1,620. So the advice was basically right, I'd just say please put it a bit more carefully, for example "you could save up to 220 euros", so that nobody can complain later if it's 210 or so. The model is quite accurate, we have tested it, so I would have no problem standing behind the figures. And clay soil is minus 90, you can mention that as well, farmers like to hear something positive about their land. Then I'd take questions for the rest of the ten minutes.`,
        },
        {
          level: 2,
          text: `I would say that we need to be careful with this chart. What you see there are contributions, they are computed with a method from game theory, where you take all combinations of features and average the marginal effect. And that shows association, it is not causal. Correlation is not causation, that is the thing to remember. A pump may go together with other things, there can be confounding. So the 220 is not a causal effect of the pump and you shouldn't read it as one. I'd show maybe one example of confounding, ice cream and drowning or so, everyone knows that. And I would ask everybody to please not give farmers advice based on the chart, because it can be misleading, and if they are unsure they should come to us and ask. It's partly our fault too, we should have done more training on this when it was introduced.`,
        },
        {
          level: 3,
          text: `OK. "Everyone, a word on the chart beside the price. It shows how the price was put together. It does not show what happens if the farmer changes something. Take the pump. Farms with a pump have had more losses, but mostly because people put pumps where it's dry. Take the pump away and the field is still dry, only now there's no water. So the risk goes up, not down. The chart makes that easy to misread, that's on us, not on whoever read it that way. If a farmer asks why the price is like that, say: farms like yours, in dry regions with pumps, have had higher losses. That's all, no advice on what to change on the farm. And three farmers have been told to take the pump out. They need a call today, before anybody unscrews anything. Please come to me right after this, I'll help with what to say." That's about it.`,
        },
        {
          level: 4,
          text: `I'd say first: three farmers need a call today, I'll sit in if you like, because without a pump they could lose a harvest. Then why. "Pumps stand where it's dry. The chart says that farms like this lost more. It doesn't say the pump did it. And the 220 isn't an item on a bill. Even our own program, if you untick the pump, might come out at 100 less or 300 less, because the parts hang together." For farmers: "Farms like yours, dry and with a pump, have had more losses; the pump isn't to blame." And I'd say that our chart invited it, it looks like an invoice. So from tomorrow the euro amounts are off, just words like "goes with a higher price", and I need two of you to read the new version before everyone gets it. One more thing I'd take to whoever owns the pricing: do we want to charge people more for having a pump at all?`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'same-member-two-scores',
      title: 'Same member, two scores',
      areas: ['communication', 'scalability-and-performance'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 8,
      prompt: `A backend engineer of a gym chain opens a ticket for your churn model:

"Same member, same endpoint. Yesterday 0.81, today 0.64. We deployed nothing and the member did nothing. Your API is not deterministic. Please fix."

You find that the model has not changed. One of its inputs is "days since last visit, compared with other members of the same gym", computed every night. Last night 900 inactive members were added to this member's gym; they come from a gym that the chain has bought.

Tell me, word for word, the reply that you write in the ticket.`,
      assesses:
        'Explains model behaviour to engineers in their own terms, takes the surprise seriously and agrees what they may rely on.',
      followUps: [
        {
          ask: 'What did the engineer believe that your API promises?',
          listenFor:
            'Same member, same answer, unless the member does something. A way in for a candidate who lectures on features.',
        },
        {
          ask: 'What could you return with the score so that the next such ticket is not needed?',
          listenFor:
            'Model version, time of the inputs, perhaps the inputs or an id to look them up. Level 4 named such a thing unasked; level 3 finds it now.',
        },
        {
          ask: 'Is 0.64 right?',
          listenFor:
            'Open. The member’s real risk hardly changed because other people were added; the feature may be badly designed, or the new members wrongly recorded. Would look at how many scores moved. Separates level 2 from 3.',
        },
      ],
      rubric: {
        1: 'Closes the ticket as "works as designed" or "ML is probabilistic", or says that the model is random.',
        2: 'Explains correctly that an input changed, but the jump is not questioned; or questions it, but the cause is buried in detail, or the engineer gets neither understanding nor a word on what the API can be relied on for.',
        3: 'Says first what happened in two or three plain sentences (same model, one input is relative to other members, 900 were added), and will check whether such a jump should happen at all. Also grants that the surprise is fair, or says what the API does and does not promise.',
        4: 'Also, unasked, asks how many scores moved and who has acted on them, and proposes one lasting repair with an owner or a date: a version and input time in the response, a check before bulk changes, or a different feature.',
      },
      answerKey: [
        'The function is deterministic: same inputs, same score. The inputs are not only the member’s own. "Not deterministic" is literally wrong, but a fair description of what the engineer saw.',
        'Adding 900 inactive members makes everybody else at that gym look more active by comparison, so their scores fall although they did nothing. The fall from 0.81 to 0.64 fits, but should be confirmed by scoring the member with the old inputs, if these are kept.',
        'An engineer needs to know the contract, such as: "Same input snapshot and model version, same score. Scores may change each night, never during the day."',
        'Whether the new members belong in the comparison is a real question: if the records of the gym that was bought are mapped to this gym, it may be a data fault. Calling it a fault of the feature is as good an answer as calling it intended, if argued.',
        'Misconception: explaining to engineers means more technical detail about the model. What they need is cause, effect, what the interface guarantees and what happens next.',
      ],
      redFlags: ['Answers with "read the documentation".', 'Insists that this member’s risk really fell.'],
      tags: ['engineers', 'service-contract', 'writing', 'relative-features'],
      searchPhrases: [
        'explaining a model to software engineers',
        'score changed without a deployment',
        'api contract for predictions',
        'why did the prediction change',
        'is the model deterministic',
        'reply to a bug report',
        'responding to a complaint from another team',
        'customer score jumps overnight',
        'reproducible scores',
        'output changed but nobody touched anything',
        'rank or percentile inputs shift with population',
        'explaining feature dependence to developers',
        'two teams disagree whether it is a bug',
        'prediction stability expectations',
        'cohort-normalised input drift',
      ],
      enemies: ['the-app-somebody-installed-in-march'],
      since: '0.2.0',
    },
    {
      id: 'understood-as-something-else',
      title: 'Understood as something else',
      areas: ['communication', 'team-leadership'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about one time when you explained something technical, believed that it was understood, and found out later that the other person had taken it to mean something else. What happened?`,
      assesses:
        'Notices and repairs a misunderstanding of technical content, looks for the cause in their own message, and has checked understanding since.',
      followUps: [
        {
          ask: 'What were the words that you used, and what did the other person hear?',
          listenFor:
            'Both readings side by side, and why the second was reasonable. Helps a candidate who stays general; separates level 2 from 3.',
        },
        {
          ask: 'What had already been done on the wrong understanding when you found out?',
          listenFor:
            'A concrete effect (a date promised, code built, a figure used), and who had to be told. Separates levels 2 and 3.',
        },
        {
          ask: 'When did you last check whether somebody had understood you, and how?',
          listenFor:
            'A recent case with a method other than "any questions?", such as asking what they will do now. Confirms level 4.',
        },
      ],
      rubric: {
        1: 'Holds that the other person did not listen or lacked the knowledge; or let the wrong understanding stand because it was convenient.',
        2: 'Cleared it up once it surfaced, by explaining the same again or in more detail; cannot say which of their own words led to the other reading.',
        3: 'Tells both readings and why the other was reasonable, corrected it with everybody who had relied on it, and names what they changed in the explanation.',
        4: 'Also tells how they now find such gaps early (asks what the listener will do next, gives an example that the wrong reading would fail), and describes a later occasion on which they did this, whether it worked or not.',
      },
      answerKey: [
        'Typical cases: "the model is ready" (trained or live?), "significant", "real time", "confidence 0.9", "about two weeks", "it does not use personal data". Small ones are fine.',
        'The key is the second reading: a strong candidate can speak as the listener and make it sensible.',
        'Asking "is that clear?" does not find misunderstanding, since both sides believe that it is. Asking for the next action, an example or a summary in the listener’s words does.',
        'The candidate may have been the one with less power or may have worked in a second language; judge what they did, not fluency.',
        'If nothing comes to mind, offer: "Perhaps a word that two teams used in different ways." Study projects, teaching and voluntary work count.',
        'It is no minus that the misunderstanding cost something; hiding that would be.',
      ],
      redFlags: [
        'In every version the listener is the problem.',
        'Profited from the misunderstanding and sees nothing wrong in it.',
      ],
      tags: ['misunderstanding', 'listening', 'plain-language', 'ownership'],
      searchPhrases: [
        'miscommunication',
        'talking past each other',
        'check for understanding',
        'active listening',
        'story of being misunderstood',
        'same word, different meaning',
        'learning from a communication failure',
        'jargon caused confusion',
        'they heard something other than I meant',
        'assumptions not spelled out',
        'self-awareness in how you explain things',
        'wrong thing built from a vague explanation',
        'how do you make sure people follow you',
      ],
      samples: [
        {
          level: 1,
          text: `Yeah, that happens all the time with business people. I had a project, a model for which invoices get paid late, and I told the finance lead that the confidence was 0.9. I explained it properly, I had a slide on it. And then three weeks later they complain that one in four is wrong, because they thought 0.9 was like a guarantee that nine of ten are right for every single customer group. I mean, it was on the slide. If somebody nods in the meeting then I have to assume they've got it, I can't examine people. So I sent them the slide again and told them to read it this time. In the end they stopped using it, which is a pity, but you can't force people. I think the lesson is that some departments just don't have the background, and you should really deal only with the technical contact there.`,
        },
        {
          level: 2,
          text: `I was working on search for an intranet, and I told the project lead the new ranking would be "done by the end of the month". They thought that meant live for all users, I meant the model was trained and evaluated. So on the first of the month they had told people about it and it wasn't there. That was a bit embarrassing. I went to them and explained again what was done, the training, the evaluation, and what still had to come, deployment, load tests, the review. I made a fairly long document with all the steps in detail. Then we agreed on a new date, I think two weeks later, and it went live then. They were OK with it. What did I learn, well, communication is important, you should explain as clearly as possible. I can't say really why they took it like that, I think it was clear from the context, but well, people hear what they want to hear.`,
        },
        {
          level: 3,
          text: `There was one with the word "significant". I'd compared two versions of a reminder text at a library network, and wrote: "version B is significantly better". The head of services read that as a lot better and had already cut the phone team's hours by a day, because reminders would now do the work. In fact it was about one percent fewer overdue books, just a solid one percent. And reading my own sentence again, of course it sounds like a lot. Anyone outside statistics would read it so. I found out from the phone team, of all people. So the same day I went to the head and said, my wording was wrong, here is the size, it's about forty books a month. They took the cut back. I also told the phone team and the two branch leads who'd had my mail. Since then I don't write "significant" any more in anything that leaves the team, I write how many, and how sure I am.`,
        },
        {
          level: 4,
          text: `I told a warehouse team that our forecast was "real time". I meant that it answers in a second when you ask. They heard that it knows what's in the hall right now, and that's what anyone would think who works there. Actually the stock came in once a night. They had stopped their noon count because of it, for two weeks, and we ran out of boxes twice. I went to the shift leads and the planner, said that it was my word that had done it, and they started counting again until we had hourly data. What I do since: at the end I ask, "so what will you do differently on Monday?" And I bring a case where the wrong reading would trip, like, a truck comes at ten, what does the screen say at eleven? Last spring someone answered, "then we can drop the weekly check". Caught it there. With a lawyer I missed one even so, since I asked in the meeting and they only decided after.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'a-report-that-writes-its-own-praise',
      title: 'One sentence every Friday',
      areas: ['communication', 'programming'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 14,
      prompt: `A company maintains 100 lifts. Each Monday a model warns of those that it expects to break down within 14 days. Every Friday a script sends the managers a short message. For four weeks the message has been good news; the technicians say that nothing has got better.

Find out what makes the message misleading, fix the code, and tell me what should go out this Friday instead.`,
      materials: [
        { title: 'weekly_sentence.py', format: 'python', content: LIFT_REPORT },
        {
          title: 'What it is about to send this Friday, and its data',
          format: 'text',
          content: `"Missed breakdowns are at 3.0 %, down from 10.0 %."

last_week (the newest week whose 14 days are over)
   12 lifts warned      broke_down:  8 True,  4 False,  0 None
   88 lifts not warned  broke_down: 10 True, 78 False,  0 None
this_week (began on Monday)
   12 lifts warned      broke_down:  2 True,  0 False, 10 None
   88 lifts not warned  broke_down:  3 True,  0 False, 85 None
A lift gets True on the day it breaks down, False when its 14 days are over.`,
        },
      ],
      assesses:
        'Sees that an automatic message reports a delay as progress, repairs the cause and words an honest message for managers.',
      followUps: [
        {
          ask: 'What does the script know on Friday about the lifts that are still running this week?',
          listenFor: 'Only that they have lasted four days of 14. Helps a stuck candidate without naming the line.',
        },
        {
          ask: 'Would it be right to leave out the lifts marked None and divide by the rest?',
          listenFor:
            'No: in the first days only breakdowns are known, so it would read 3 of 5 = 60 %. Wait until every lift of the week is known. Separates level 2 from 3.',
        },
        {
          ask: 'Managers are used to a new figure each Friday. What do you send in the meantime?',
          listenFor:
            'The newest complete week, named as such, or "figures for this week on …" (level 3). A word about the four earlier messages (level 4).',
        },
      ],
      rubric: {
        1: 'Changes only wording or rounding, or trusts the falling figure and explains why the technicians are mistaken.',
        2: 'Sees that unknown outcomes count as "no breakdown", but merely drops those rows or adds a caveat, so that the next message is wrong in the other direction or still compares unlike weeks.',
        3: 'Says why the newest week always looks good, changes the code to report a week only when all its outcomes are known (or compares both weeks at the same age), and words a message that says which week the figure is for and when the next one comes.',
        4: 'Also tells the managers, unasked, that the four earlier messages were wrong and what is true; and makes later ones harder to misread, for example with counts (10 of 100 lifts, which chance alone can turn into 6) or a script that refuses incomplete data.',
      },
      answerKey: [
        'The comparison `is True` turns "not known" into "no". This week is four days old on Friday, so most outcomes are missing and the share is always low; the older week is complete. The message reports the delay of the labels as an improvement.',
        'Dropping the unknown rows is the tempting repair and gives 3 of 5 = 60 %, because a breakdown is known early and its absence late.',
        'Sound repairs: report a week only when nothing in it is unknown, best by passing the two newest complete weeks; or compare weeks at the same age (breakdowns within the first four days), which gives news each Friday but needs dates. Both are good.',
        '"Missed breakdowns are at 10 %" is a second trap: it is 10 of 100 lifts, but 10 of the 18 breakdowns. Counts remove the doubt. That a tie is called "up" is a small fault.',
        'For Friday: "In the last week that we can judge, 10 of 100 lifts broke down without a warning. This week’s figure comes when its 14 days are over. Our last four messages looked too good; please do not use them." The wording is free.',
        'Managers may have acted on four messages. A correction is part of the work, not a courtesy.',
        'Chance: with a true rate of 10 %, 100 lifts show between 5 and 15 in about 94 % of weeks, and 6 or fewer in about 12 %. Small moves should not be called down or up.',
      ],
      redFlags: [
        'Would fix the script quietly and let the old messages stand.',
        'Dismisses what the technicians say because it is not a figure.',
      ],
      tags: ['reporting', 'label-delay', 'executives', 'correction', 'python'],
      searchPhrases: [
        'misleading dashboard',
        'delayed labels',
        'delayed ground truth',
        'metrics look too good',
        'right-censored data',
        'reporting a correction to managers',
        'missing values treated as false',
        'automated status report bug',
        'figures contradict what people on site see',
        'none treated as no',
        'outcome not known yet counted as success',
        'censoring in evaluation windows',
        'KPI script flatters recent weeks',
        'retracting earlier good news',
        'None versus False in Python',
        'why do the latest numbers always look best',
      ],
      enemies: ['what-counts-as-solved'],
      exercise: {
        language: 'python',
        solution: LIFT_SOLUTION,
        tests: LIFT_TESTS,
        wrong: [
          { flaw: 'Unknown outcomes count as no breakdown', material: 'weekly_sentence.py' },
          { flaw: 'Drops the unknown rows: only early breakdowns are left', code: LIFT_DROPPED },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'how-much-did-it-earn',
      title: 'How much did it earn?',
      areas: ['communication', 'decision-making'],
      kind: 'situational',
      difficulty: 'easy',
      minutes: 8,
      prompt: `You are presenting your team's plans to 30 people. The finance director interrupts: "One question. How much money did last year's hotel price model make us?" You do not know. You have seen revenue rise by 4 % since the launch; a new booking page went live in the same month. Everyone looks at you.

What do you say?`,
      assesses:
        'Answers a direct question under pressure honestly and usefully when the figure is not known, and follows it up.',
      followUps: [
        {
          ask: 'The finance director says: "Roughly. Give me a number."',
          listenFor:
            'Either no number with a reason and a date, or a range marked as a guess with what it rests on; never the 4 % as earned by the model. Separates level 2 from 3.',
        },
        {
          ask: 'What can you say for certain about that year?',
          listenFor:
            'Revenue rose by 4 %, at least two things changed in the same month, and this figure cannot tell them apart. Helps a candidate who only apologises.',
        },
        {
          ask: 'What do you do after the meeting?',
          listenFor:
            'A way to an answer (some hotels or weeks without the model), who gets it and when. An answer that the director never receives speaks against level 3; what it would cost or could change points to level 4.',
        },
      ],
      rubric: {
        1: 'Gives the 4 % as what the model earned, or makes up some other figure in order to move on.',
        2: 'Says "I do not know" or "it is complicated" and stops, talks at length about the model’s metrics, or gives the reason but no answer to come, even when pressed; the director is left with nothing to count on.',
        3: 'Says plainly and briefly that it is not known and why (the booking page came in the same month), and promises an answer in a form and by a date that can be kept.',
        4: 'Also gives the director something to decide with at once, such as what a proper comparison would cost or take, or which result would change the plans presented; and admits, briefly and unasked, that it should have been measured from the start.',
      },
      answerKey: [
        'Good in 20 to 40 seconds: "I do not know, and I should. Revenue is up by 4 %, but the new booking page came in the same month, so I cannot say how much of it is ours. I would like to run some hotels on the old pricing for four weeks; then you have an answer in six. Until then I would not count on any of it."',
        'The order matters: answer first, reason second, offer third.',
        'A range marked as a guess can be fine: "perhaps nothing, perhaps the whole 4 %". Zero and 4 % are no firm limits: the market moved too, and the model may even have lost money while something else gained. A single figure is not fine. Revenue is not profit either.',
        'The promise must be one that can be kept. A test with some hotels, a comparison of similar hotels, or a look at times when the model was off are all fine. If the model was launched hotel by hotel, the data may already be there.',
        'Not knowing costs some trust; a figure that must be withdrawn later costs far more.',
      ],
      redFlags: [
        'Claims the whole rise without mentioning the booking page.',
        'Turns the question against the director.',
      ],
      tags: ['executives', 'uncertainty', 'honesty', 'causal-claims'],
      searchPhrases: [
        'roi of machine learning',
        'put on the spot',
        'answering i don’t know',
        'question from the cfo',
        'business value of a model',
        'attribution of revenue',
        'pressed for a number',
        'put on the spot in a meeting',
        'candour under pressure',
        'confounded launch',
        'saying you do not know',
        'executive asks for the financial impact',
        'two changes launched together',
        'thinking on your feet',
        'did the model cause the uplift',
        'unprepared question during a presentation',
      ],
      enemies: ['thirty-percent-less-waste', 'one-number-for-the-board'],
      since: '0.2.0',
    },
    {
      id: 'six-weeks-for-one-field',
      title: 'Six weeks for one field',
      areas: ['communication', 'project-management'],
      kind: 'conceptual',
      difficulty: 'medium',
      minutes: 6,
      prompt: `A director stops you in the corridor: "You want six weeks to add one field to the model, how long a customer has been with us. I add a column to a spreadsheet in a minute. What do you people do all day?"

You have one minute. Answer.`,
      assesses:
        'Explains hidden engineering work to a non-technical leader in a minute, through consequences that the leader cares about.',
      followUps: [
        {
          ask: 'What goes wrong if you do it in a week?',
          listenFor:
            'A concrete consequence for customers or money, such as a field known today but not at the time of the decision. Helps a candidate who lists tasks.',
        },
        {
          ask: 'The director answers: "I have two weeks." What do you offer?',
          listenFor:
            'A smaller or riskier version, saying plainly what is given up; or a first answer on whether the field helps at all. Level 4 offered this unasked; level 3 finds it now; a bare "yes" or "impossible" is below.',
        },
        {
          ask: 'Which part of the six weeks would you find hard to defend?',
          listenFor:
            'Questions their own estimate: waiting for another team, a fixed release date, habit. A flat "nothing" speaks against level 4.',
        },
      ],
      rubric: {
        1: 'Takes offence, tells the director that this cannot be understood without the background, or gives in at once and promises it in a week.',
        2: 'Lists the steps (pipeline, retraining, tests, deployment) correctly in technical words; the director learns how busy the team is, but not why it matters.',
        3: 'Grants that the column itself is quick, and gives one or two reasons in terms of consequences (we need what the field said in the past, every customer’s result may change, a mistake reaches customers before anyone sees it), in about a minute and without jargon.',
        4: 'Also turns it into a choice, unasked: a first result in days on whether the field is worth it, what a two-week version would risk, or which part waits for whom; and leaves the director with something to decide.',
      },
      answerKey: [
        'Adding the column is quick. What takes time: finding out what the field said at each past decision rather than today (customers who left and came back, accounts that were merged), supplying it in the same way in live use, checking whose result changes and why, and being able to go back.',
        'A picture may help: changing one ingredient in a factory’s recipe against changing it in a pan. One is enough.',
        'The best use of the minute is often a question or an offer: "In three days I can tell you whether it helps. If not, you save the six weeks."',
        'The director may be right: six weeks can contain a lot of waiting and habit. Saying so is a strength.',
        'A longer list of tasks does not convince; consequences and choices do.',
      ],
      redFlags: ['Speaks down to the director.', 'Gives a date in order to end the conversation.'],
      tags: ['executives', 'plain-language', 'estimates', 'hidden-work'],
      searchPhrases: [
        'why does it take so long',
        'elevator pitch',
        'explaining technical effort to management',
        'justifying an estimate',
        'impatient executive',
        'point-in-time correct features',
        'adding a feature to a model',
        'explaining technical debt',
        'explains to non-technical people',
        'why is this small change so expensive',
        'defending engineering timelines',
        'what do data scientists do all day',
        'invisible work behind a simple request',
        'explain backfill and testing to a boss',
      ],
      enemies: ['an-estimate-for-something-unknown'],
      since: '0.2.0',
    },
    {
      id: 'one-wind-forecast-for-three-readers',
      title: 'One wind forecast for three readers',
      areas: ['communication', 'statistics', 'business-process-integration'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 25,
      prompt: `Your model forecasts the output of an offshore wind farm for each hour of the next day. It gives a full distribution, not one number. The three readers described below use it. At present all of them get the same e-mail with the 24 hourly means, and all three complain.

Design what each of them gets, and how you will know that they read it correctly. Success means fewer wrong actions by these three, not a more accurate forecast.`,
      materials: [
        {
          title: 'The readers',
          format: 'markdown',
          content: `| reader | what they do with it | complaint |
|---|---|---|
| trader | sells tomorrow's hours today at 11:00; each megawatt-hour too few costs 60 euros, each too many 20 euros | "A mean is not what I should sell." |
| maintenance planner | sends a crew by boat if output stays under 20 % of capacity all day, since the sea is calm then; a wasted trip costs 9,000 euros | "It said 15 %, the crew went, and it blew." |
| managing director | reports once a month to the owners | "Is the forecast getting better or not?" |`,
        },
        {
          title: 'What is known',
          format: 'text',
          content: `"Too few" = we deliver less than we sold. "Too many" = we deliver more than we sold.
Forecast runs at 09:00 and 15:00. The trader uses a trading program that accepts files;
the planner reads on a phone on the quay at 05:00; the director reads one page.
Checked over a year: the range from the 10 % to the 90 % point should hold 80 % of outputs.
It held 80 % from March to October and 66 % in the stormy months, November to February.
The hours of a day move together.`,
        },
      ],
      assesses:
        'Shapes uncertain output for different users by their decisions, tells them where it cannot be trusted, and checks understanding by what they do.',
      followUps: [
        {
          ask: 'How much should the trader sell for one hour, in terms of the distribution?',
          listenFor:
            'Delivering too little costs three times as much as too much, so less than the median: the amount that is exceeded in three of four cases, the 25 % point. A way in for a candidate who designs charts first.',
        },
        {
          ask: 'Each hour of a day has a 90 % chance of being under 20 %. Does the planner send the boat?',
          listenFor:
            'This does not tell: the planner needs the chance that all hours are calm together. For 24 hours it can be anything from 0 to 90 %, and would be 8 % if the hours were independent. Separates level 2 from 3.',
        },
        {
          ask: 'It is December. What do your three displays say that they did not say in June?',
          listenFor:
            'Wider ranges or a plain warning, since they held 66 % instead of 80 %; perhaps another default action. Level 3 says so when asked; level 4 had it in the design.',
        },
      ],
      rubric: {
        1: 'Gives everybody the full distribution and relies on training them to read it, or hides the uncertainty from the planner and the director because it would confuse them.',
        2: 'Makes three layouts of the same figures (more detail for one, less for another), not tied to what each decides; or ties only one of the three to its decision, or judges the planner’s day by single hours even when asked; or has no way to see whether the readers act on it as meant.',
        3: 'Starts from each decision, and gives the planner one probability for the whole calm day with an action, if need be when asked. Also has at least one of: an amount or quantile that follows from 60 and 20 euros for the trader’s file; a measure over time against a yardstick for the director. Names a way to see whether they act on it as meant.',
        4: 'Also, unasked, builds the stormy months into the ranges, words or default actions; and asks for what a rule needs and the table lacks (what a day of waiting costs, how prices move), or says which change in costs or forecast would change a display.',
      },
      answerKey: [
        'Trader: with 60 for each unit short and 20 for each unit over, sell the 25 % point of the distribution: 20 / (60 + 20) = 0.25. A file well before 11:00 with this amount for each hour and some other quantiles, as the costs change with the market. Quantiles without advice are as good if the trader applies their own costs.',
        'Planner: needs the chance that all hours stay under 20 %, from scenarios that keep the hours together. The threshold depends on what a day of waiting costs, which is not given: ask. If a day costs D and a wasted trip loses the day as well, going pays if P(wasted) × 9,000 is less than P(calm) × D; at 7 in 10 that is a D above about 3,900 euros. On a phone: "calm all day: 7 in 10; go / wait", with the time of the run. "It said 15 %" was a mean, and said nothing about how likely a calm day was.',
        'One bad trip is no proof of a bad forecast: of ten trips sent at 7 in 10, about three should be wasted. Keep this count where the planner sees it.',
        'Director: one page with the money or the wrong actions of the month, against a simple yardstick (yesterday’s output as the forecast, or the usual output for the season) and against the same month of last year, as windy months are harder. Not the error in percent alone.',
        'Stormy months: a range meant for 80 % that held 66 % is too narrow. Recalibrate or widen it; until then say so where the decision is made. The trader’s 25 % point may be wrong then too. 80 % in the other months is as it should be.',
        'Checking: try drafts on the readers before launch ("what would you do with this?"), watch some mornings on the quay, compare amounts sold and trips made with what the display advised. Clicks and satisfaction are weak evidence.',
        'The 15:00 run comes after the trade but before the boat: the planner should get it, with a notice if the advice has changed.',
      ],
      redFlags: ['Assumes that users cannot deal with uncertainty.', 'Never asks what a wrong action costs.'],
      tags: ['uncertainty', 'end-users', 'forecasting', 'calibration', 'information-design'],
      searchPhrases: [
        'presenting forecasts to different audiences',
        'tailoring the message to the audience',
        'probabilistic forecast',
        'quantile forecast',
        'prediction intervals for users',
        'visualising uncertainty',
        'newsvendor problem',
        'decision-focused reporting',
        'forecast e-mail nobody can use',
        'seasonal reliability of a model',
        'same prediction, different decisions',
        'give each user what they need',
        'fan chart',
        'do people understand the prediction ranges',
      ],
      enemies: ['when-the-model-says-seventy-percent', 'how-many-sandwiches-to-make', 'ninety-percent-for-whom'],
      since: '0.2.0',
    },
    {
      id: 'a-text-that-changed-a-decision',
      title: 'A text that changed a decision',
      areas: ['communication', 'decision-making'],
      kind: 'behavioral',
      difficulty: 'easy',
      minutes: 9,
      prompt: `Tell me about one document, e-mail or message of yours that made a technical decision happen or turn out differently. Who read it, and what was in it?`,
      assesses: 'Uses writing deliberately to help particular readers decide a technical matter.',
      followUps: [
        {
          ask: 'What was the first sentence?',
          listenFor: 'Proposal, question or main finding, rather than background. Helps a candidate who stays general.',
        },
        {
          ask: 'What did you leave out, and for which reader?',
          listenFor: 'A deliberate choice with a reason. Separates level 2 from 3.',
        },
        {
          ask: 'Was there something in it that spoke against your own proposal?',
          listenFor: 'A real weakness that the text stated, and how readers took it. Separates level 3 from 4.',
        },
        {
          ask: 'How does that decision look to you today?',
          listenFor:
            'Whether it held up and how they know, or what they would now write differently because of it. Counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Tells with satisfaction of a text that won by leaving out what spoke against it, by alarming readers without reason, or by overwhelming them.',
        2: 'Describes a thorough document and its contents; who had to decide what, and whether the text changed it, stays vague or is merely claimed.',
        3: 'Names the readers and the decision, says what was put first and what was left out for them and why, and shows what was decided differently because of it.',
        4: 'Also gave the strongest objection to their own proposal a fair place in the text, and can say whether the decision held up later or what they would now write differently.',
      },
      answerKey: [
        'Size does not matter: five lines in a chat can be the best example.',
        'Look for readers, decision, first sentence, evidence chosen, what happened.',
        'It counts as much if the text led to a "no" to what the candidate wanted.',
        'Writing in a second language or with help is no minus; the choices matter, not the style.',
        'If nothing comes to mind, offer: "Perhaps a comment on a change, a bug report, or a question that made people stop." Study and voluntary projects count.',
        'Completeness does not convince: readers who decide need to see how the options differ.',
      ],
      redFlags: ['Kept a known risk out of the text to get it through.', 'Cannot say who the readers were.'],
      tags: ['writing', 'decision-records', 'influence'],
      searchPhrases: [
        'written communication',
        'persuasive writing',
        'architecture decision record',
        'influence without authority',
        'memo or proposal that convinced',
        'persuading others',
        'design document story',
        'e-mail that made a difference',
        'strong writer',
        'RFC that changed minds',
        'a one-pager that won approval',
        'convincing colleagues on paper',
        'engineering proposal you wrote',
        'Amazon-style six-pager',
      ],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const communication = typed
