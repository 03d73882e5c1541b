import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const SMALLEST = {
  solution: `from collections import Counter

def risky_rows(rows, keys, k):
    """Rows whose combination of values of the keys is shared by fewer than k rows."""
    value = lambda row: tuple(row.get(key) for key in keys)
    sizes = Counter(value(row) for row in rows)
    return [row for row in rows if sizes[value(row)] < k]`,
  tests: `rows = [
    {'id': 1, 'post': '3011', 'born': 1980, 'shift': 'night'},
    {'id': 2, 'post': '3011', 'born': 1980, 'shift': 'day'},
    {'id': 3, 'post': '3011', 'born': 1981, 'shift': 'day'},
    {'id': 4, 'post': '3012', 'born': 1980, 'shift': 'day'},
    {'id': 5, 'post': '3012', 'born': 1980, 'shift': None},
    {'id': 6, 'post': '3012', 'born': 1980},
]
ids = lambda found: [row['id'] for row in found]
assert ids(risky_rows(rows, ['post', 'born'], 2)) == [3]
assert ids(risky_rows(rows, ['post', 'born'], 3)) == [1, 2, 3]
assert ids(risky_rows(rows, ['post'], 3)) == []
assert ids(risky_rows(rows, [], 7)) == [1, 2, 3, 4, 5, 6]
assert ids(risky_rows(rows, ['post', 'born', 'shift'], 2)) == [1, 2, 3, 4]
assert risky_rows([], ['post'], 5) == []
assert rows[5] == {'id': 6, 'post': '3012', 'born': 1980}`,
  apart: `from collections import Counter

def risky_rows(rows, keys, k):
    rare = {key: {value for value, n in Counter(row.get(key) for row in rows).items() if n < k} for key in keys}
    return [row for row in rows if any(row.get(key) in rare[key] for key in keys)]`,
  atMost: `from collections import Counter

def risky_rows(rows, keys, k):
    value = lambda row: tuple(row.get(key) for key in keys)
    sizes = Counter(value(row) for row in rows)
    return [row for row in rows if sizes[value(row)] <= k]`,
} as const

const AUDIT = {
  shown: `def false_alarm_rates(rows):
    """Share of harmless transfers that were stopped, by region."""
    rates = {}
    for region in {row['region'] for row in rows if row['region']}:
        own = [row for row in rows if row['region'] == region]
        stopped = sum(row['stopped'] and not row['fraud'] for row in own)
        rates[region] = round(stopped / len(own), 3)
    return rates

rows = (
    [dict(region='north', stopped=True, fraud=False)] * 30
    + [dict(region='north', stopped=False, fraud=False)] * 270
    + [dict(region='north', stopped=True, fraud=True)] * 100
    + [dict(region='south', stopped=True, fraud=False)] * 30
    + [dict(region='south', stopped=False, fraud=False)] * 360
    + [dict(region='south', stopped=True, fraud=True)] * 10
    + [dict(region=None, stopped=True, fraud=False)] * 25
    + [dict(region=None, stopped=False, fraud=False)] * 75
)
print(sorted(false_alarm_rates(rows).items()))  # [('north', 0.075), ('south', 0.075)]`,
  solution: `def false_alarm_rates(rows):
    """Share of harmless transfers that were stopped, by region; None where no region is known."""
    rates = {}
    for region in {row['region'] for row in rows}:
        harmless = [row for row in rows if row['region'] == region and not row['fraud']]
        if harmless:
            rates[region] = round(sum(row['stopped'] for row in harmless) / len(harmless), 3)
    return rates`,
  tests: `check = (
    [dict(region='north', stopped=True, fraud=False)] * 30
    + [dict(region='north', stopped=False, fraud=False)] * 270
    + [dict(region='north', stopped=True, fraud=True)] * 100
    + [dict(region='south', stopped=True, fraud=False)] * 30
    + [dict(region='south', stopped=False, fraud=False)] * 360
    + [dict(region='south', stopped=True, fraud=True)] * 10
    + [dict(region=None, stopped=True, fraud=False)] * 25
    + [dict(region=None, stopped=False, fraud=False)] * 75
)
rates = false_alarm_rates(check)
assert rates['north'] == 0.1 and rates['south'] == 0.077, rates
assert rates[None] == 0.25, rates
assert false_alarm_rates([dict(region='west', stopped=True, fraud=True)]) == {}`,
  onlyDenominator: `def false_alarm_rates(rows):
    rates = {}
    for region in {row['region'] for row in rows if row['region']}:
        harmless = [row for row in rows if row['region'] == region and not row['fraud']]
        if harmless:
            rates[region] = round(sum(row['stopped'] for row in harmless) / len(harmless), 3)
    return rates`,
} as const

const RECOURSE = {
  solution: `from itertools import product

def easiest_way(person, points, ways, needed):
    features = list(person)
    options = [[(person[f], 0)] + list(ways.get(f, {}).items()) for f in features]
    best = None
    for choice in product(*options):
        if sum(points[f][value] for f, (value, _) in zip(features, choice)) < needed: continue
        effort = sum(cost for _, cost in choice)
        if best is None or effort < best[0]:
            best = effort, {f: value for f, (value, _) in zip(features, choice) if value != person[f]}
    return best`,
  tests: `import random
from itertools import product

points = {'past': {'late payment': 5, 'clean': 20}, 'job': {'new': 0, 'two years': 15, 'five years': 25},
          'debts': {'three': 0, 'two': 10, 'one': 18}, 'account': {'none': 0, 'kept': 12}}
person = {'past': 'late payment', 'job': 'new', 'debts': 'three', 'account': 'none'}
ways = {'job': {'two years': 24, 'five years': 60}, 'debts': {'two': 8, 'one': 20}, 'account': {'kept': 6}}
assert easiest_way(person, points, ways, 5) == (0, {})
assert easiest_way(person, points, ways, 25) == (14, {'debts': 'two', 'account': 'kept'})
assert easiest_way(person, points, ways, 35) == (26, {'debts': 'one', 'account': 'kept'})
assert easiest_way(person, points, ways, 61) is None, 'nothing reachable is enough'
assert easiest_way(person, points, ways, 60) == (86, {'job': 'five years', 'debts': 'one', 'account': 'kept'})
random.seed(5)
for _ in range(60):
    features = [f'f{i}' for i in range(5)]
    points = {f: {v: random.randint(0, 20) for v in 'abc'} for f in features}
    person = {f: 'a' for f in features}
    ways = {f: {v: random.randint(1, 20) for v in random.sample('bc', random.randint(0, 2))} for f in features[:4]}
    needed = random.randint(20, 70)
    found = easiest_way(person, points, ways, needed)
    every = [[('a', 0), *ways.get(f, {}).items()] for f in features]
    efforts = [sum(e for _, e in c) for c in product(*every) if sum(points[f][v] for f, (v, _) in zip(features, c)) >= needed]
    assert (found is None) == (not efforts)
    if found:
        effort, changes = found
        assert effort == min(efforts) == sum(ways[f][v] for f, v in changes.items())
        assert sum(points[f][v] for f, v in {**person, **changes}.items()) >= needed`,
  greedy: `def easiest_way(person, points, ways, needed):
    person, effort, changes = dict(person), 0, {}
    while sum(points[f][v] for f, v in person.items()) < needed:
        gains = [((points[f][v] - points[f][person[f]]) / cost, f, v, cost)
                 for f, values in ways.items() if f not in changes for v, cost in values.items()
                 if points[f][v] > points[f][person[f]]]
        if not gains: return None
        _, f, v, cost = max(gains)
        person[f], changes[f], effort = v, v, effort + cost
    return effort, changes`,
  single: `def easiest_way(person, points, ways, needed):
    now = sum(points[f][v] for f, v in person.items())
    if now >= needed: return 0, {}
    found = [(cost, {f: v}) for f, values in ways.items() for v, cost in values.items()
             if now - points[f][person[f]] + points[f][v] >= needed]
    return min(found, key=lambda one: one[0]) if found else None`,
} as const

const set = {
  id: 'responsible-ml',
  title: 'Responsible ML',
  summary: 'Fairness, privacy, interpretability, ethical dilemmas and governance in daily decisions.',
  questions: [
    {
      id: 'the-same-accuracy-for-both-groups',
      title: 'The same accuracy for both groups',
      areas: ['responsible-ml', 'statistics'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `A model decides which applicants for an apprenticeship are invited to a practical test. A report calls it fair, "because accuracy is 80 % in both groups". The counts from a trial are below. In the trial everybody took the test, so it is known who was suitable.

Check the report's claim, and say what the model means for an applicant in each group.`,
      materials: [
        {
          title: 'Trial with 2,000 applicants',
          format: 'markdown',
          content: `| | group 1 suitable | group 1 not | group 2 suitable | group 2 not |
|---|---|---|---|---|
| model says invite | 450 | 150 | 100 | 20 |
| model says no | 50 | 350 | 180 | 700 |`,
        },
      ],
      assesses: 'Looks behind an equal overall figure and computes the errors that people actually suffer.',
      followUps: [
        {
          ask: 'Somebody from each group asks you: "How can this model go wrong for me?" Which cells of the table do you look at?',
          listenFor:
            'The suitable who were refused: 50 of 500 (10 %) and 180 of 280 (64 %). Leads a stuck candidate to the errors without naming the comparison.',
        },
        {
          ask: 'Which kind of error matters more here, and to whom?',
          listenFor:
            'A suitable person who is never seen, or a wasted test. Naming who bears each error belongs to level 3; arguing from this use, not from a list of metrics, which one should count belongs to level 4.',
        },
        {
          ask: 'Would you set a lower threshold for group 2?',
          listenFor:
            'Looks first for the cause (features, labels, training data); knows that thresholds by group may be unlawful in some places and would ask counsel (level 4).',
        },
      ],
      rubric: {
        1: 'Accepts the claim with the counts in view, or puts the whole gap down to group 2 being less suitable.',
        2: 'Doubts the claim but stops at a figure that does not show who is wrongly refused, such as the share invited (60 % against 12 %), and stays vague on who is harmed.',
        3: 'Finds that 90 % of the suitable are invited in group 1 and 36 % in group 2, says that suitable people in group 2 are overlooked, and explains how equal accuracy hides this.',
        4: 'Also argues from the purpose which measure should count, knowing that measures disagree, and looks for the cause and at what the law allows before touching a threshold.',
      },
      answerKey: [
        'Accuracy: (450 + 350) / 1,000 and (100 + 700) / 1,000, both 80 %.',
        'Suitable and invited: 450 / 500 = 90 % and 100 / 280 = 35.7 %. A 95 % interval for the second is about 30 to 42 %, so the gap is not chance.',
        'Accuracy in group 2 comes from the many correct refusals (700): only 28 % of group 2 are suitable, against 50 % of group 1. Of the unsuitable, 30 % are invited in group 1 and 2.8 % in group 2. Invited in all: 60 % and 12 %, a gap worth asking about, but it cannot tell an error from a difference in suitability.',
        'Of those invited 75 % and 83 % are suitable: an invitation means even more in group 2. Measures disagree, so one has to argue for one of them.',
        'Here a missed suitable person loses an apprenticeship and a needless test costs a few hours. That speaks for equal true-positive rates (equal opportunity); another measure is as good if it is argued from the use.',
        'Causes to check before any remedy: was suitability judged alike in both groups, are features missing or weaker for group 2, is it under-represented in training?',
        'Thresholds by group can be unlawful: in the United States, Title VII section 703(l) forbids different cutoff scores in employment tests by race, colour, religion, sex or national origin. Ask counsel.',
      ],
      redFlags: ['Drops the group column and calls the problem solved.', 'Picks the metric by which the model passes.'],
      tags: ['fairness', 'equal-opportunity', 'metrics'],
      searchPhrases: [
        'fairness metrics',
        'equal opportunity equalised odds',
        'equalized odds',
        'demographic parity',
        'discrimination in hiring model',
        'false negative rate by group',
        'algorithmic bias',
        'is the model fair',
        'subgroup performance',
        'disparate impact',
        'same overall score but one group suffers more',
        'confusion matrix for each group',
        'checking a claim that an algorithm is unbiased',
        'TPR and FPR parity',
        'does equal accuracy mean equal treatment',
        'who bears the cost of the mistakes',
      ],
      references: [
        {
          title: 'Hardt, Price, Srebro: Equality of Opportunity in Supervised Learning',
          url: 'https://arxiv.org/abs/1610.02413',
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'a-reason-for-every-refusal',
      title: 'A reason for every refusal',
      areas: ['responsible-ml', 'communication'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A lender must tell each refused applicant the main reasons. The model is a boosted ensemble, and the team sends the features with the three largest SHAP values. One applicant's first reason was "too many recent credit enquiries". They made none for a year and applied again. They were refused again, now mainly for "short time at the present address", although they had not moved.

Explain to the team how this could happen, and what you would give applicants instead.`,
      assesses: 'Knows what attributions do and do not say, and designs explanations for the person who receives them.',
      followUps: [
        {
          ask: 'What will the applicant do with a reason?',
          listenFor: 'Act on it or contest it. An attribution alone serves neither. Opens the question for the stuck.',
        },
        {
          ask: 'Two features say nearly the same, and together they lower the score. What SHAP values do they get?',
          listenFor:
            'It depends on the method and on the background data: shared between them, or nearly all on one (helps tell level 2 from level 3).',
        },
        {
          ask: 'How would you test whether your explanations are true?',
          listenFor:
            'Change the named feature and score again (level 3); follow applicants who acted on the advice, across versions of the model (level 4).',
        },
      ],
      rubric: {
        1: 'Takes attributions for causes, or says that nobody can explain such a model and leaves it at that.',
        2: 'Says that SHAP is approximate or unstable but offers the same list with a caveat.',
        3: 'Explains that an attribution compares with a background and does not promise another outcome, and proposes reasons checked by scoring again, or a model whose reasons hold by design.',
        4: 'Also does at least two of these: separates grounds to contest from steps to take; limits steps to what people can change; checks that advice still holds under the next model; weighs a simpler model by its measured cost in accuracy.',
      },
      answerKey: [
        'SHAP values divide the difference between this score and the average score of a background set among the features. They describe what the model used, compared with that set; they are neither advice nor a cause in the world.',
        'The three largest in size may even include features that spoke for the applicant: only those that pushed towards refusal can be reasons.',
        'The applicant changed one feature; the others still kept the score below the threshold, and the address may have counted all along. In a year the model and the background change too, so a feature that got better can still move up the list.',
        'A counterfactual ("with no enquiry in six months and everything else unchanged, the decision would be yes") can be checked by scoring. The steps must be possible, and it must say how long it holds.',
        'Just as good: scorecards or monotone additive models, whose reasons are exact for the model, often at a small loss of accuracy. Measure it.',
        'Many countries regulate such reasons. In the United States a lender must state the specific principal reasons, at least on request (Regulation B, 12 CFR 1002.9), however complex the model. Involve counsel.',
        'Correlated features and the choice of background shift attributions; state both.',
      ],
      redFlags: [
        'Picks the explanation that makes applicants stop asking.',
        'Treats a SHAP chart as a justification of the decision.',
      ],
      tags: ['interpretability', 'shap', 'counterfactuals', 'recourse', 'credit'],
      searchPhrases: [
        'adverse action reasons',
        'explain a credit decision',
        'shap values limits',
        'counterfactual explanation',
        'explainability for customers',
        'xai',
        'why was my loan rejected',
        'feature attribution is not advice',
        'reason codes',
        'telling people why the computer said no',
        'customer followed the advice and was rejected again',
        'why did the explanation change between applications',
        'actionable feedback for rejected people',
        'limits of local explanations such as LIME',
        'transparency in automated decisions',
      ],
      enemies: ['credit-for-two-twin-columns', 'what-a-refused-applicant-could-do', 'the-pump-on-the-price-chart'],
      references: [
        {
          title: 'Lundberg, Lee: A Unified Approach to Interpreting Model Predictions',
          url: 'https://arxiv.org/abs/1705.07874',
        },
      ],
      samples: [
        {
          level: 1,
          text: `That is just how those models are. With a boosted ensemble of maybe a thousand trees nobody can really say why, and the law should not ask for something which is mathematically not possible. But SHAP is the best we have, it has a theory from game theory behind it, so the reasons are correct for that moment: enquiries were the cause of the refusal, the applicant removed this cause, and then the address became the cause. It is consistent. The applicant should now wait until they have been longer at the address. I would maybe show five features in place of three, so people can work on all of them together, and then they do not come back each year with the next one. And a hint that the result is not guaranteed.`,
        },
        {
          level: 2,
          text: `SHAP values are an approximation, so you have to be careful with them. They depend on the correlation between features and can be unstable, two similar applicants can get different explanations. That is known. And the model was probably retrained in the year between, so other features are more important now. I would explain to the case worker that they are indications and not exact reasons. For applicants I would write it more carefully, something like, among other factors, the following may have contributed to the decision. Perhaps also with more background samples to make it more stable, or with LIME next to it, and if both agree we show it. And legal should check the wording so that we are covered.`,
        },
        {
          level: 3,
          text: `The SHAP value says how this score differs from the average of some background people, and shares the difference among features. It never said, without enquiries you would have got the loan. So the enquiries went away, the score rose a bit, still below the line, and then something else is at the top of the list. Could also be that the address counted all the time. What the applicant wants to know is what would have to be different. That we can check: take the application, set enquiries to zero, score again, is it a yes? If not, do not say it. So reasons where rescoring really flips it, or a combination. Or a scorecard with monotone curves where points are points, and reasons are exact, I would measure what we lose with that.`,
        },
        {
          level: 4,
          text: `Two things are mixed in this list. One is, why was I refused, so that I can say your data are wrong, I made no enquiries. The other is, what can I do. The attribution is neither exactly, it compares me to a background crowd; take another crowd and the list changes, and removing the top one does not promise a yes. For contesting I would list the inputs with the values that pushed down, so that people can see an error. For steps, search for small changes that flip the decision, only things a person can change, nobody can become older at an address by wish except by waiting, and we rescore with the next model before we print it, and say it is valid for six months. If we cannot promise that, we should not print it. And I would fit an additive monotone model on the same data. If it costs half a point of AUC I would take it, that is cheaper than this machinery.`,
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'training-on-support-chats',
      title: 'Training on support chats',
      areas: ['responsible-ml', 'data-oversight'],
      kind: 'system-design',
      difficulty: 'medium',
      minutes: 25,
      prompt: `A telecom company wants to fine-tune a language model on four years of customer chats, 30 million of them. It would draft answers that agents read and edit before sending. The chats hold names, addresses, complaints about neighbours and, now and then, card numbers or an illness. Customers were told that chats are "stored to improve service".

Design how the chats may be used, from their selection to the running system, so that you could defend it to a customer.`,
      assesses: 'Plans privacy end to end: purpose, using less data, removal, memorisation, access, deletion.',
      followUps: [
        {
          ask: 'Do you need 30 million chats?',
          listenFor: 'A curve of quality against amount; a curated sample may do. A first step for the stuck.',
        },
        {
          ask: 'Your filter for personal data finds 98 % of card numbers. Is that good?',
          listenFor:
            'It depends on how many there are: if one chat in 200 holds a card number, 150,000 numbers mean 3,000 left over. Adds checks on length and checksum, output filters, limits on access (level 3); asks how the 98 % was measured and on which chats (level 4).',
        },
        {
          ask: 'How would you notice that the model repeats what a customer once wrote, and when would you stop?',
          listenFor:
            'Planted canaries, extraction tests, search for near copies in outputs (level 3); a finding, named in advance, that stops the release (level 4).',
        },
        {
          ask: 'A customer demands deletion a year later. What happens?',
          listenFor:
            'Traceable sources, deletion from the data and from the next training; honest about the model in between (level 3).',
        },
      ],
      rubric: {
        1: 'Uses everything because the terms allow it, or removes names, calls the rest anonymous and therefore drops all other limits.',
        2: 'Removes identifiers and limits access, knowing that something remains, but gives no thought to memorisation, deletion or purpose.',
        3: 'Covers the whole path, needing a probe for one gap at most: settles the purpose with those responsible, trains on less data, redacted and without duplicates, tests for memorisation, limits access, and can trace and delete.',
        4: 'Also does at least two of these: estimates what redaction misses; compares with less invasive ways (retrieval over approved answers, synthetic or specially written examples); prepares for a leak; says which finding stops the project.',
      },
      answerKey: [
        'Whether "to improve service" covers training is a legal question to settle first, with the data-protection officer. Illness is health data (GDPR, Article 9), and card numbers fall under the rules of the card industry (PCI DSS): keep both out of training.',
        'Agents are persons in these chats too: their words are training data, and their edits must not quietly become a measure of their work.',
        'If asked, say: the model would run on the company’s own machines, 200 agents see drafts, about one chat in 200 holds a card number.',
        'Removing names does not make free text anonymous: stories identify people.',
        'Repeated text is memorised most. After de-duplication models emitted memorised text about ten times less often (Lee et al. 2021). Large models do emit training text (Carlini et al. 2021).',
        'Layers: sampling, redaction with measured recall, de-duplication, removal of secrets, access by role, extraction tests, an output filter, the agent who reads each draft.',
        'Differential privacy in training is possible but costs quality; know its price before promising it.',
        'Alternatives: retrieval from an approved knowledge base may give most of the value.',
      ],
      redFlags: ['Relies on nobody noticing.', 'Takes the agent who reads the draft for a cure against leaks.'],
      tags: ['privacy', 'memorisation', 'fine-tuning', 'data-minimisation', 'governance'],
      searchPhrases: [
        'personal data in training',
        'pii removal',
        'gdpr and llm fine-tuning',
        'llm memorisation',
        'privacy by design',
        'fine-tuning on customer conversations',
        'purpose limitation consent',
        'sensitive data redaction',
        'can we use customer messages for training',
        'protecting confidential text in generative AI',
        'DPIA for a language model',
        'could the model repeat what a customer wrote',
        'responsible LLM assistant for support staff',
        'explain data use to customers',
      ],
      references: [
        {
          title: 'Carlini et al.: Extracting Training Data from Large Language Models',
          url: 'https://arxiv.org/abs/2012.07805',
        },
        {
          title: 'Lee et al.: Deduplicating Training Data Makes Language Models Better',
          url: 'https://arxiv.org/abs/2107.06499',
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'when-you-had-doubts-about-harm',
      title: 'When you had doubts about harm',
      areas: ['responsible-ml', 'team-leadership'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about a time when you thought that a model or a use of data could harm people, and others did not see it or saw it differently. What did you do, and what came of it?`,
      assesses:
        'Raises ethical concerns effectively: concrete, with evidence and a way forward, to the people who can act.',
      followUps: [
        {
          ask: 'Who exactly could have been harmed, and how did you find out how much?',
          listenFor:
            'A group and a situation (no names wanted), how the harm would come about, and some evidence of how much (level 3). A feeling alone is level 2.',
        },
        { ask: 'What did you offer besides your concern?', listenFor: 'An alternative, a test, a limit (level 3).' },
        {
          ask: 'What did those who disagreed want to achieve, and what is done differently there since?',
          listenFor:
            'States their aim fairly and says where they were right; a routine that outlived the case (level 4).',
        },
        {
          ask: 'If you never had such a case: which use of your last model would have worried you?',
          listenFor:
            'A way in for candidates without a story: listen for a concrete harm, evidence and whom they would tell. Rate it by the same levels; level 4 needs something that they did.',
        },
      ],
      rubric: {
        1: 'Saw harm and helped to hide it, or says that such questions are none of an engineer’s business.',
        2: 'Voiced a general unease once and let it go; or had a case but pressed it without listening and without an alternative, so that those who could act turned away.',
        3: 'Made the harm concrete with evidence, raised it with those who could act, offered a way forward, and followed it to an outcome.',
        4: 'Also does at least two of these: presents the other side’s aims fairly; explains why they gave way or went higher, with reasons that still hold; left a routine that makes the next concern easier to raise.',
      },
      answerKey: [
        'Typical: proxies for protected traits, surveillance of workers, dark patterns, data used beyond its purpose, a group missing from the evaluation.',
        'Strong signs: talked to those affected, measured, proposed a cheaper or narrower way.',
        'The outcome may be that it was built all the same; judge the conduct. The concern may also have proved wrong, and the candidate says so.',
        'Confidential matters may be told in general terms; do not press for names.',
      ],
      redFlags: [
        'Made private data of others public, or used the matter against a colleague, with ways inside left untried. A report to a competent authority is no red flag.',
        'Sees ethics as a formality to get past.',
      ],
      tags: ['ethics', 'speaking-up', 'governance'],
      searchPhrases: [
        'ethical dilemma',
        'raising ethical concerns',
        'whistleblowing',
        'harmful use of ai',
        'disagreeing on moral grounds',
        'courage to say no',
        'ai ethics experience',
        'integrity under pressure',
        'spoke up when nobody else saw a problem',
        'asked to build something you find wrong',
        'moral responsibility as a data scientist',
        'worried about the people affected by your model',
        'responsible AI in practice example',
        'pushing back on misuse of data',
      ],
      since: '0.1.0',
    },
    {
      id: 'a-table-that-may-point-at-people',
      title: 'A table that may point at people',
      areas: ['responsible-ml', 'programming'],
      kind: 'coding',
      difficulty: 'easy',
      minutes: 20,
      prompt: `A hospital wants to give a university a table of shifts and sick days for research. Names are removed, but somebody who knows a colleague's postcode and year of birth could still find that colleague's row.

Write a Python function \`risky_rows(rows, keys, k)\`. It returns, in their original order, the rows whose combination of values for the given keys is shared by fewer than k rows of the table, the row itself included. A missing key counts as the value None. Show that it works.`,
      materials: [
        {
          title: 'Example',
          format: 'python',
          content: `rows = [
    {'id': 1, 'post': '3011', 'born': 1980},
    {'id': 2, 'post': '3011', 'born': 1980},
    {'id': 3, 'post': '3011', 'born': 1981},
]
risky_rows(rows, ['post', 'born'], 2)
# [{'id': 3, 'post': '3011', 'born': 1981}]`,
        },
      ],
      assesses: 'Codes a privacy check cleanly and knows what passing it does and does not promise.',
      followUps: [
        {
          ask: 'Add a fourth row with postcode 3012 and year 1981. Which rows should come back for k = 2?',
          listenFor:
            'Rows 3 and 4: each pair occurs once. Whoever counts each column apart gets row 4 alone, since 1981 now occurs twice. Helps them to see it.',
        },
        {
          ask: 'A table passes with k = 10. All ten rows of one group show more than 30 sick days. What has leaked?',
          listenFor:
            'Whoever is known to be in the group was often ill: equal values inside a group give it away whatever k is (level 4; some say l-diversity).',
        },
        {
          ask: 'What would you do with the rows that are returned?',
          listenFor:
            'Coarser values (decade, region), leaving rows out, or no release; then checks again (level 3). Asks what the research needs, and offers a protected room or noisy statistics instead (level 4).',
        },
      ],
      rubric: {
        1: 'Has no function that returns row 3 of the example and nothing else, even with help, or says that removing the names was enough.',
        2: 'Counts each key apart, or is off by one at k, and sees it only when shown a case; or still calls a table that passes anonymous after the probes.',
        3: 'Correct on combinations, missing keys and the border at k, in readable code, tried on a case beyond the example; says that risky rows need coarser values or must go.',
        4: 'Also says what the check cannot promise (equal sensitive values in a group, other tables to join with, keys nobody thought of) and names a stronger way, such as access in a protected room or noisy statistics.',
      },
      answerKey: [
        'Count the tuples of key values, then keep the rows whose count is below k: a Counter and a list, some five lines.',
        'The property is called k-anonymity (Sweeney 2002): every combination is shared by at least k rows.',
        'Pitfalls: counting columns apart, <= in place of <, rows without the key, values that cannot be hashed, such as lists. The example catches the second but not the first.',
        'It protects against finding a row, not against learning a value that a whole group shares, nor against joining with a second release.',
        'Coarser values first: year of birth in steps of five or ten, fewer digits of the postcode. Stronger: differential privacy for statistics, or a protected place to work in.',
      ],
      redFlags: ['Changes the rows it was given.', 'Says "anonymous" without asking who could know what.'],
      tags: ['privacy', 'anonymisation', 'k-anonymity', 'python'],
      searchPhrases: [
        're-identification risk',
        'anonymisation code',
        'anonymization',
        'quasi-identifiers',
        'sharing data safely with researchers',
        'de-identified data',
        'l-diversity',
        'python privacy coding exercise',
        'can someone be recognised without a name',
        'find rare combinations of attributes',
        'count rows by group and filter small groups',
        'protecting employees in shared records',
        'is removing names enough',
        'statistical disclosure control',
      ],
      references: [
        {
          title: 'Sweeney (2002): k-anonymity: a model for protecting privacy',
          url: 'https://doi.org/10.1142/S0218488502001648',
        },
      ],
      exercise: {
        language: 'python',
        solution: SMALLEST.solution,
        tests: SMALLEST.tests,
        wrong: [
          { flaw: 'Counts each key apart.', code: SMALLEST.apart },
          { flaw: 'Marks groups of exactly k as well.', code: SMALLEST.atMost },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'an-audit-that-finds-no-difference',
      title: 'An audit that finds no difference',
      areas: ['responsible-ml', 'programming'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A payment service stops transfers that look like fraud. An internal audit asks whether honest customers in one region are stopped more often than in another. The script below says 7.5 % in both regions, and the report is about to go out.

Check whether the script answers the audit's question, and correct it.`,
      materials: [{ title: 'audit.py (Python 3)', format: 'python', content: AUDIT.shown }],
      assesses: 'Checks that a fairness figure measures what was asked, for everybody concerned.',
      followUps: [
        {
          ask: 'Which transfers are in the denominator for the north?',
          listenFor:
            'All 400, with the 100 frauds; the question is about the 300 harmless ones. A way in for the stuck.',
        },
        {
          ask: 'Who is missing from the output?',
          listenFor:
            'The 100 harmless transfers without a region; a quarter of them were stopped. Found unasked or here, it counts for level 3.',
        },
        {
          ask: 'Is 10 % against 7.7 % a difference that you would report?',
          listenFor:
            '30 of 300 and 30 of 390: the 95 % interval of the difference is about -2 to +6.6 points. Reports both figures with the interval; the group without a region stands out clearly (level 4).',
        },
      ],
      rubric: {
        1: 'Confirms the report because both figures agree, or explains the result by the model.',
        2: 'Finds one of the two faults (wrong denominator, dropped transfers) but not the other even when probed, or changes the code without saying how the conclusion changes.',
        3: 'Finds both, at most one of them through a probe: divides by harmless transfers (10 % and 7.7 %), keeps those without a region as a group of their own (25 %), and says that the report must not go out.',
        4: 'Also judges which differences exceed chance, and does one of these: asks why a region is missing and for whom; asks how a stopped transfer came to be labelled harmless; tests the audit code on small tables with a known answer.',
      },
      answerKey: [
        'False alarms are a share of harmless transfers. North: 30 of 300, 10 %; south: 30 of 390, 7.7 %. Dividing by all transfers mixes in how much fraud there is: 30 of 400 in both.',
        'if row["region"] drops everybody without a region: 25 of 100 harmless transfers stopped, 25 %, by far the highest share.',
        'People without a value are seldom a random part: new customers, people who have moved, customers of a partner.',
        'Difference north minus south 2.3 points, 95 % interval about -2.0 to 6.6: not clear. No region against the rest, 25 % against 8.7 %, interval about 8 to 25 points: clear.',
        'Limits: the script counts transfers, so one customer can weigh a lot; and whether a stopped transfer was harmless is known only from an inquiry, which may differ by region.',
        'A fairness audit needs tests like any code: small tables for which the answer is known.',
      ],
      redFlags: [
        'Finds equal figures reassuring in themselves.',
        'Fills in the missing regions and does not look at who they were.',
      ],
      tags: ['fairness', 'audit', 'false-positives', 'missing-data', 'python'],
      searchPhrases: [
        'fairness audit',
        'false positive rate by group',
        'bias audit code',
        'wrong denominator',
        'missing group dropped from analysis',
        'false alarms for honest customers',
        'debug a fairness report',
        'compliance check of a model',
        'unknown category excluded',
        'are innocent people blocked more in some places',
        'check the numbers before the report is published',
        'which denominator belongs to this rate',
        'anti-fraud model treats regions unequally',
        'FPR versus false discovery rate',
        'pandas group rates with null values',
      ],
      enemies: ['the-same-accuracy-for-both-groups', 'fraud-case-5-declined-across-the-border'],
      exercise: {
        language: 'python',
        solution: AUDIT.solution,
        tests: AUDIT.tests,
        wrong: [
          { flaw: 'Divides by all transfers and drops customers without a region.', material: 'audit.py (Python 3)' },
          { flaw: 'Mends the denominator but still drops customers without a region.', code: AUDIT.onlyDenominator },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'a-year-of-noisy-counts',
      title: 'A year of noisy counts',
      areas: ['responsible-ml', 'statistics'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A city wants to publish each week how many passengers board at each bus stop; some stops have only ten. To protect them it adds Laplace noise to every weekly count, with a privacy loss (epsilon) of 0.5. The scale of the noise is 1/epsilon, because one passenger changes a weekly count by at most one.

For a passenger who boards at the same stop every week, work out the privacy loss over a year of 52 weeks. Then say what the weekly counts would look like if the loss over the year had to be 1.`,
      assesses: 'Uses differential privacy as arithmetic: noise, accumulation over releases, and usefulness.',
      followUps: [
        {
          ask: 'At epsilon 0.5, how far from the truth is a published count?',
          listenFor:
            'Scale 2, standard deviation 2.8; 95 % of the noise lies within 6, three times the scale. Tell a candidate who does not know that factor.',
        },
        {
          ask: 'What if each week may use only one fifty-second of the loss?',
          listenFor:
            'Scale 52; 95 % within about 156: useless for a stop with ten passengers (level 3). For a candidate who has the sum but not the way back.',
        },
        {
          ask: 'How could the city publish something useful with a loss of 1 a year?',
          listenFor:
            'Fewer and larger figures: each passenger counted once a quarter (within 12), lines instead of stops, only large stops; or a limit on how many weeks one person counts (level 4).',
        },
      ],
      rubric: {
        1: 'Says that noise, once added, protects however often one publishes, or that averaging over many weeks makes the counts safer.',
        2: 'Knows that losses add up but reaches no figure, or takes a larger epsilon for more protection.',
        3: 'Adds the losses to 26 for the year, finds the noise for a yearly loss of 1 (scale 52, errors of some 150, or a figure by a better bound), and says that weekly counts of small stops are useless at that price.',
        4: 'Also proposes, with figures, what can be published instead (fewer releases, larger units, a limit per person), checks how often one person counts in it, and says in plain words that 26 is hardly any guarantee.',
      },
      answerKey: [
        'Laplace noise of scale 1/epsilon, here 2: standard deviation 2.83; 95 % of the noise lies within 2 x ln 20 = 5.99.',
        'Losses add up over releases about the same person: 52 x 0.5 = 26. Any published year may then be up to e to the power of 26 times as likely with the person as without: no guarantee worth the name.',
        'A yearly loss of 1 leaves 1/52 a week: scale 52, 95 % within 155.8.',
        'Four releases a year, each passenger counted once a quarter: scale 4, 95 % within 12.0, usable for stops with hundreds of passengers. If the weekly figures of a quarter are added up instead, one person counts up to 13 times and the scale is 52 again, though for a count about 13 times as large.',
        'Sharper sums (advanced composition, Gaussian noise) allow a small chance of failure. With a chance of one in a million, a year at 0.5 a week comes to about 25 by a common bound and about 19 by exact accounting, in place of 26: still no guarantee. For a yearly loss of 1 the scale falls from 52 to about 39 or, counted exactly, 30; Gaussian noise needs a standard deviation of the same size: still useless at small stops. Such an answer is as good if it gives a figure.',
        'Somebody who uses several stops a week loses more: say whether a trip, a week or a person is protected.',
      ],
      redFlags: [
        'Quotes an epsilon without saying for what and for how long.',
        'Publishes the exact counts beside the noisy ones.',
      ],
      tags: ['differential-privacy', 'privacy', 'open-data', 'noise'],
      searchPhrases: [
        'privacy budget',
        'epsilon composition',
        'laplace mechanism',
        'privacy utility trade-off',
        'publishing statistics safely',
        'repeated releases leak information',
        'adding noise to protect people',
        'how much privacy is lost over time',
        'DP guarantee for weekly releases',
        'protecting small groups in public statistics',
        'is the data still useful after noise',
        'sequential composition theorem',
        'anonymous reporting of small numbers',
      ],
      references: [
        {
          title: 'Dwork, Roth: The Algorithmic Foundations of Differential Privacy (2014)',
          url: 'https://doi.org/10.1561/0400000042',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'credit-for-two-twin-columns',
      title: 'Credit for two twin columns',
      areas: ['responsible-ml', 'model-development'],
      kind: 'conceptual',
      difficulty: 'medium',
      minutes: 7,
      prompt: `A model predicts how long a crane will run before it needs service. Two columns, "hours under load" and "energy used", move almost together. The maintenance crew sees the columns ranked by SHAP values, that is, by how much each one moved the forecasts. Last month load came first and energy last; after retraining on slightly newer data it is the other way round, with the same accuracy. The crew no longer believes any of it.

Explain to the crew what happened, and what they can still rely on.`,
      assesses: 'Explains attributions and their limits to people who act on them.',
      followUps: [
        {
          ask: 'If you left out one of the two columns, what would happen to the accuracy?',
          listenFor: 'Almost nothing: either one carries the information. Starts a stuck candidate.',
        },
        {
          ask: 'Does a high value mean that a crane lasts longer when it runs with less load?',
          listenFor:
            'Not from this: the model describes, it has tried nothing. Needs an experiment or engineering knowledge (level 3).',
        },
        {
          ask: 'What would you show the crew next month?',
          listenFor:
            'The two as one group, with how much it varies over retrainings; cases they can check for themselves (level 4).',
        },
      ],
      rubric: {
        1: 'Says that the newer ranking is the correct one, or reads the attribution as a cause and advises the crew by it.',
        2: 'Says that the columns are correlated, but not what follows for the ranking or for the crew.',
        3: 'Explains in plain words that the model can lean on either twin, so that the split of credit between them is nearly arbitrary, while their joint credit and the accuracy hold; warns against reading causes from it.',
        4: 'Also does at least two of these: offers a steadier display (columns grouped, several trainings, one dropped); checks whether the forecasts for the same cranes changed; asks what the crew decides with the ranking; gives them cases to check.',
      },
      answerKey: [
        'With near-duplicates many models are equally accurate; trees pick one twin or the other by small chances of the sample.',
        'Shapley values divide credit among the columns that the model uses; between twins the division follows the model, not the world.',
        'Stable: the accuracy, and as a rule the joint credit of the pair (add both values for each forecast, then rank). Unstable: the order of the two.',
        'Models of equal accuracy can still differ on single cranes: compare both models’ forecasts for the same cranes before telling the crew that forecasts have not changed.',
        'Remedies: group the columns, drop one, average over retrainings, or show the range.',
        'What happens if one changes the load is a question of cause, which attributions do not answer.',
        'Variants of SHAP treat correlated columns differently (interventional or conditional): name the variant in a report.',
      ],
      redFlags: [
        'Defends the ranking because the method has a good theory.',
        'Talks to the crew about cooperative game theory.',
      ],
      tags: ['interpretability', 'shap', 'correlated-features', 'explanation'],
      searchPhrases: [
        'shap values unstable',
        'multicollinearity',
        'correlated features importance',
        'feature importance changed after retraining',
        'explainability to non-technical users',
        'explanations lost users’ trust',
        'model interpretability limits',
        'explanation is not causation',
        'rashomon effect',
        'why did the ranking of drivers flip',
        'two inputs that say the same thing',
        'collinear predictors share the credit',
        'explaining a model to shop-floor users',
        'grouping related features in explanations',
        'can we trust variable importance',
      ],
      enemies: ['the-pump-on-the-price-chart'],
      references: [
        {
          title: 'Lundberg, Lee: A Unified Approach to Interpreting Model Predictions',
          url: 'https://arxiv.org/abs/1705.07874',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'a-model-nobody-can-vouch-for',
      title: 'A model nobody can vouch for',
      areas: ['responsible-ml', 'project-management', 'team-leadership'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `For three years a model has set the order in which a housing association repairs flats. Its author has left. There is code, a file with weights and a dashboard, but no record of the training data or of any test. In three weeks the board wants one page that says whether the model may stay in use. You have two people, each for half of their time.

Tell me how you would use the three weeks, and what the page will say if you do not find everything.`,
      assesses: 'Rebuilds accountability for a model under time pressure, with priorities and honest limits.',
      followUps: [
        {
          ask: 'What could go wrong with this model that would harm a tenant?',
          listenFor:
            'Urgent repairs come late, some houses always come last. Sets priorities for a candidate who starts with documents.',
        },
        {
          ask: 'You cannot find the training data. What can you still test?',
          listenFor:
            'The model as it is: its order against what turned out urgent in recent months, by house and by kind of report; odd inputs (level 3).',
        },
        {
          ask: 'On what finding would you switch it off at once?',
          listenFor:
            'A stated one, such as urgent reports that regularly come later than under a simple rule; and what takes its place (level 4).',
        },
      ],
      rubric: {
        1: 'Writes a reassuring page from the code and the dashboard, or switches the model off at once without asking what then happens to repairs.',
        2: 'Spends the weeks on collecting documents and understanding code, with no test on recent cases to speak of; or tests it, but the page keeps quiet about what is unknown, or sets neither conditions nor an owner.',
        3: 'Starts from possible harm and tests the model on recent cases, against outcomes or a simple rule. The page says what is known and what is unknown; and either on what conditions use goes on, or who owns the model from now on.',
        4: 'Also sets in advance which finding leads to which decision, and does one of these: limits the model meanwhile (people see urgent reports first); proposes what every model must have from now on so that this does not come back.',
      },
      answerKey: [
        'Order: harm, then evidence from use, then history. Three weeks for two half-time people are about 15 days of work.',
        'Recent repairs have outcomes: which reports proved urgent, how long they waited, in which houses. Compare with first come first served or with the severity given by tenants.',
        'The outcomes are partly the model’s own work: a report may have become urgent because it waited. Use what was known when it came in, or have people rate a sample.',
        'Look for differences between houses and ways of reporting; columns that stand in for who lives there deserve care.',
        'The page: purpose, owner, what was tested with results, what could not be known, conditions and date of the next look. A short model card (Mitchell et al. 2019) is one form.',
        '"Stay, with limits, until" a date is often the right answer; so is replacing it by a rule if it is no better.',
        'Retraining only to have a record is not safer in itself: a new model needs the same tests.',
      ],
      redFlags: ['Blames the author who left.', 'Lets the page claim more than was found.'],
      tags: ['governance', 'model-risk', 'documentation', 'audit'],
      searchPhrases: [
        'undocumented legacy model',
        'model governance',
        'model risk management',
        'model card',
        'model audit',
        'author left the company',
        'inherited black box',
        'report to the board',
        'accountability for algorithms',
        'should we switch the model off',
        'is this old algorithm still safe to use',
        'taking over a model without documentation',
        'MRM validation of an existing model',
        'reconstructing how a model was built',
        'decide with incomplete information before a deadline',
        'nobody knows how it was trained',
      ],
      references: [
        { title: 'Mitchell et al.: Model Cards for Model Reporting', url: 'https://arxiv.org/abs/1810.03993' },
      ],
      samples: [
        {
          level: 1,
          text: `Three weeks is short so I would be pragmatic. The code is there, so one person reads it and writes down what it does, which features, what kind of model, I would guess a gradient boosting. The other one takes screenshots from the dashboard for the last three years. If it had been bad, somebody would have complained in three years, so that is actually a good argument: proven in practice. The page would have a description of the method, a diagram, a sentence that the model follows the state of the art and is monitored by a dashboard. The training data we would describe from what the features look like. A board does not want details, they want to know that it is fine. And afterwards we can retrain it on new data, so that there is a record.`,
        },
        {
          level: 2,
          text: `I would begin with collecting everything, week one: repository, wiki, old mails, ask people who worked with the author, maybe one can call them. Look for the training data in the database backups, reconstruct the query. Week two: understand the code, set it up in an environment where it runs, document architecture and features. Week three: write the documentation, a model card with all sections, and get it reviewed. In the page I would say what we found and where there are gaps, and recommend to rebuild the model with proper documentation in the next year. If there is time left one could run some tests. I think it is important to be transparent to the board about what is missing.`,
        },
        {
          level: 3,
          text: `I would not start with archaeology. What can go wrong: somebody without heating waits because the model says low. So week one I take the last year’s reports, they have outcomes, which turned out to be urgent and how long did they wait, and compare the model’s order with first come first served and with what the tenant ticked. And per house and per way of reporting, phone or app. That needs no training data. Then one of the two looks for history, one week, not more. And we need a name, somebody who owns it from now. The page: what it is for, what we tested and the result, what we do not know, that is how it was trained, and under which conditions it goes on, say until June with a monthly check, or not.`,
        },
        {
          level: 4,
          text: `About fifteen working days. First day, before seeing results, I would agree with the head of maintenance: if it puts more urgent cases late than the simple rule, it goes off and the rule comes in. If it is better but one group of houses waits longer, it stays with a correction or with people. If we cannot tell, it stays only as a proposal. Otherwise we will find a reason to keep it afterwards. And from day one a person looks at all reports with water, gas, heating first, whatever the score says, so three weeks of not knowing cost nobody much. Then the test on the past year with outcomes, against first come and against the tenant’s own severity, by house and channel. The page is honest: tested this, unknown that, use until June under these limits, owner is so and so. And at the end three things that any model needs here before it runs: owner, stored data, a test. Otherwise we will be sitting here again.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'forget-me-says-a-customer',
      title: 'Forget me, says a customer',
      areas: ['responsible-ml', 'data-oversight'],
      kind: 'conceptual',
      difficulty: 'hard',
      minutes: 8,
      prompt: `A music service trains a recommender each night from listening histories and keeps the last thirty models so that it can roll back. Once a quarter it also fine-tunes a language model on reviews that customers wrote. A customer asks that everything about them be deleted.

Go through the places where something of this customer may remain, and say for each what you would do.`,
      assesses: 'Follows personal data through training and models, and says what is easy, hard and open.',
      followUps: [
        {
          ask: 'Apart from tables: what was computed from this customer’s data?',
          listenFor: 'Features, embeddings, caches, models, backups, logs, experiments. Widens a narrow answer.',
        },
        {
          ask: 'Is tonight’s recommender free of the customer once the history has been deleted?',
          listenFor: 'Yes if it is trained from scratch; no if training goes on from yesterday’s weights (level 3).',
        },
        {
          ask: 'What about a sentence of a review that the language model can repeat?',
          listenFor:
            'Test for it; train again without it, before the quarter is over if it comes out; filter outputs meanwhile (level 3 names a remedy). Prevention is cheaper: less personal data in training (level 4).',
        },
      ],
      rubric: {
        1: 'Deletes the account row and calls it done, or says that models never contain personal data.',
        2: 'Lists tables and backups but forgets what was derived or trained, or wants every model retrained at once whatever the risk; or separates them, but has no remedy for the language model, or neither sees that nightly training forgets by itself nor sets an end for old models and backups.',
        3: 'Separates raw data, derived data and models, and treats the language model as a case of its own, with a remedy. Also sees that nightly training from scratch forgets by itself, or sets an end for old models and backups.',
        4: 'Also does at least two of these: weighs how much of one person a model can hold (a sentence learnt by heart, or one of millions of histories); agrees deadlines and proof with those responsible for data protection; turns deletion into a routine of the pipeline.',
      },
      answerKey: [
        'Raw: history, reviews, support tickets, copies in experiments and in analysts’ notebooks. Find them by a catalogue, not by memory.',
        'Derived: features, the customer’s embedding, recommendation caches, logs of requests.',
        'Nightly model: gone after one night if trained from scratch; thirty stored models keep it for thirty days: shorten, or document the period.',
        'Language model: can repeat rare strings word for word (Carlini et al. 2021). Removing single texts from trained weights is an open research question; retraining without them is the sure way.',
        'The law: the GDPR gives a month as a rule (Article 12), and some records, such as payments, may have to be kept: say so, and keep them apart. Whether a model itself holds personal data is judged case by case in the European Union (EDPB Opinion 28/2024). A candidate who says what is technically so and asks the data-protection officer is right.',
        'A list of deleted ids, applied when backups are restored and before each training, makes it stick. The list is personal data too: keep no more than the id.',
      ],
      redFlags: ['Promises that nothing at all remains.', 'Keeps the data "for training only".'],
      tags: ['privacy', 'data-deletion', 'memorisation', 'data-lineage'],
      searchPhrases: [
        'right to be forgotten',
        'right to erasure',
        'gdpr deletion request',
        'machine unlearning',
        'data lineage of personal data',
        'delete user data from models',
        'user wants data removed',
        'data retention policy',
        'where does personal information hide in ML systems',
        'can a trained model forget one person',
        'remove one person from training data and backups',
        'DSAR and Article 17',
        'customer asks to erase everything',
        'unlearning in recommenders and LLMs',
      ],
      enemies: ['training-on-support-chats'],
      references: [
        {
          title: 'EDPB Opinion 28/2024 on personal data in the context of AI models',
          url: 'https://www.edpb.europa.eu/our-work-tools/our-documents/opinion-board-art-64/opinion-282024-certain-data-protection-aspects_en',
        },
        {
          title: 'Carlini et al.: Extracting Training Data from Large Language Models',
          url: 'https://arxiv.org/abs/2012.07805',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'was-my-voice-in-your-training',
      title: 'Was my voice in your training?',
      areas: ['responsible-ml', 'statistics'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A clinic wants to publish a model that recognises a voice disorder, trained on recordings of patients. First a colleague attacks it: from how sure the model is about a recording, the attack guesses whether the recording was used in training. If it was, the speaker is a patient. Overall the attack is right in 55 % of cases. At a strict threshold it names few recordings; the table shows how many.

Two attackers use the strict threshold. One tests people of the town, of whom one in 200 was in the training data. The other tests a list of people, half of whom were in it. Say how sure each of them can be when the attack names somebody, and what you advise the clinic.`,
      materials: [
        {
          title: 'Test of the attack',
          format: 'markdown',
          content: `| recordings tested | number | named at the strict threshold |
|---|---|---|
| used in training | 2,000 | 120 |
| not used | 2,000 | 20 |`,
        },
      ],
      assesses: 'Reads a privacy attack at low error rates, with base rates, and turns it into advice.',
      followUps: [
        {
          ask: 'Of all that it names in the test, which share was used in training? Why is that not the answer for the town?',
          listenFor:
            '120 of 140, when half of those tested are members. In the town it is one in 200, so most of those named are not. First step for the stuck.',
        },
        {
          ask: 'Who are the 120? Would you look at them?',
          listenFor:
            'Probably unusual voices or repeated recordings: the harm falls on some, not on the average. Level 4 if unasked.',
        },
        {
          ask: 'What would lower the risk, and what would each remedy cost?',
          listenFor:
            'Less overfitting, answers without confidence, training with differential privacy, access for vetted users in place of publication; cost in accuracy, greatest for rare cases (level 3).',
        },
      ],
      rubric: {
        1: 'Calls the attack harmless because it is right in 55 % of cases, or takes any attack above 50 % as a reason never to publish.',
        2: 'Looks at the strict threshold but leaves out the base rate (6 %, or 86 % for both attackers), or mixes up the two rates.',
        3: 'Finds about 3 % for the town and 86 % for the list, says what each means for the people named, and advises a remedy with its cost.',
        4: 'Also does at least two of these: doubts the test (a better attack may exist, 20 of 2,000 is uncertain, the attacker needs the recording); asks who is exposed; says that an attack that fails is no guarantee.',
      },
      answerKey: [
        'Strict threshold: of the recordings used in training (members) 120 of 2,000 are named (6 %), and 20 of 2,000 others (1 %).',
        'Town: 0.005 x 0.06 against 0.995 x 0.01: a named person was a patient with 2.9 %, six times the 0.5 % before.',
        'List with one half: 0.06 / 0.07 = 86 %. For 6 % of the members the attack is nearly a disclosure.',
        'The average of 55 % hides this: privacy harm lies in the tail. Report the share of members named at a low rate of false alarms.',
        'Uncertainty: 20 of 2,000 is 1 % give or take 0.4 points (95 % interval), so 86 % may be 81 to 91 %.',
        'The test used the very recordings. An attacker who has only another recording of the same voice is probably less sure; how much less would have to be tested.',
        'An attack that fails proves little: another may succeed. Differential privacy bounds all attacks, at a cost in accuracy that is usually greatest for rare groups.',
        'Advice: do not publish the weights as they are. A service for vetted users that returns a decision without confidence lowers the risk but does not remove it. Remove repeated recordings, regularise, measure again.',
        'Being a patient is health data (GDPR, Article 9): involve the data protection officer.',
      ],
      redFlags: ['Publishes because the average is near 50 %.', 'Takes the removal of names for anonymity.'],
      tags: ['membership-inference', 'privacy', 'base-rate', 'differential-privacy'],
      searchPhrases: [
        'membership inference attack',
        'privacy attack on a model',
        'bayes rule base rate',
        'model leaks training data',
        'publishing a medical model',
        'attack accuracy average misleading',
        'low false positive rate',
        'dp-sgd',
        'health data privacy risk',
        'can someone tell who was in the data',
        'is it safe to release model weights',
        'how sure can an attacker be',
        'MIA and ROC at low FPR',
        'posterior probability after a positive hit',
        'protecting patients when sharing a model',
      ],
      references: [
        {
          title: 'Carlini et al.: Membership Inference Attacks From First Principles (2021)',
          url: 'https://arxiv.org/abs/2112.03570',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'are-the-agents-still-smiling',
      title: 'Are the agents still smiling?',
      areas: ['responsible-ml', 'communication'],
      kind: 'situational',
      difficulty: 'easy',
      minutes: 8,
      prompt: `The head of a call centre in Lyon, France, has seen a demonstration: software that tells from an agent’s voice whether they are tired, annoyed or cheerful. It could send tired agents on a break and show team leaders who is friendly. “Our customers would feel it within a week. Can your team build that, or buy it, by spring?” The meeting has ten minutes left.

What do you say?`,
      assesses: 'Recognises a use that law and evidence speak against, says so plainly, and serves the need behind it.',
      followUps: [
        {
          ask: 'What does the head of the call centre want to improve?',
          listenFor:
            'Customers’ experience, perhaps fatigue and turnover: goals that can be met in other ways. A way in for the stuck.',
        },
        {
          ask: '“The vendor says it is for health and safety.” Does that change your answer?',
          listenFor:
            'The ban has an exception for medical or safety reasons, but showing friendliness to team leaders is not that; lawyers and staff representatives settle it, not this meeting (level 3). Sees that tiredness is a different case from mood (level 4).',
        },
        {
          ask: 'What if it were lawful where you are?',
          listenFor:
            'Weak evidence that feelings can be read from a voice, unequal errors by accent, pressure on staff (level 4).',
        },
      ],
      rubric: {
        1: 'Accepts the task and talks about data and models, or refuses with a word about ethics and nothing else.',
        2: 'Has a bad feeling, names privacy in general and offers to check, with no reason that the head could repeat.',
        3: 'Says clearly that they would not build or buy it, with a reason that the head can repeat (the European ban on reading emotions at work, or what it does to agents plus a legal check before any step), gives no verdict in place of the lawyers, and offers other ways to the goal.',
        4: 'Also does at least two of these: treats tiredness as a different question from mood; names the weak science or the unequal errors; takes a precise question to lawyers and staff representatives; proposes something measurable by spring.',
      },
      answerKey: [
        'Regulation (EU) 2024/1689 (AI Act), Article 5(1)(f): AI systems that infer emotions of persons at work or in education are prohibited, except for medical or safety reasons. This has applied since 2 February 2025. It concerns emotions read from biometric data, of which voice is one kind; the Commission’s guidelines of 2025 discuss call centres.',
        'Annoyed and cheerful are emotions. Tiredness is a physical state under recital 18, so that part may fall outside this ban; it is still monitoring of staff, with duties under the GDPR and labour law.',
        'Not a verdict: name the rule and its limits, and have it examined in writing before any purchase or trial.',
        'Other ways: ask agents and customers; waiting times, breaks by rota; repeated calls; topics of complaints; texts of calls analysed for causes, not for persons.',
        'Evidence: recital 44 of the Act itself doubts the science. For faces, expression and feeling go together only loosely (Barrett et al., 2019).',
        'A candidate from elsewhere need not know the article: knowing that such use may be banned, and whom to ask, is enough for level 3 if the reasons are given.',
        'Staff representatives have rights where work is monitored, in France and in many other countries.',
      ],
      redFlags: ['Proposes to test it quietly on some agents first.', 'Ridicules the head of the call centre.'],
      tags: ['ai-act', 'employee-monitoring', 'ethics', 'saying-no', 'governance'],
      searchPhrases: [
        'eu ai act',
        'prohibited ai practices',
        'emotion recognition',
        'emotion detection at work',
        'monitoring employees',
        'ai regulation compliance',
        'saying no to an executive',
        'refusing an unethical request',
        'legal limits of ai',
        'boss wants software that reads moods',
        'asked to track staff feelings',
        'affective computing in the workplace',
        'is this use of AI even allowed',
        'turning down a request but offering an alternative',
        'respecting workers and their dignity',
      ],
      references: [
        { title: 'Regulation (EU) 2024/1689 (AI Act)', url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj' },
        {
          title: 'Barrett et al.: Emotional Expressions Reconsidered (2019)',
          url: 'https://doi.org/10.1177/1529100619832930',
        },
      ],
      samples: [
        {
          level: 1,
          text: `Spring is possible I think. There are pre-trained models for speech emotion recognition which we can fine-tune, wav2vec or so, there are public data sets with acted emotions, and we have thousands of hours of calls. The labels would be the work, maybe team leaders can label a few thousand calls with tired, annoyed, cheerful. I would start with a proof of concept in six weeks with one team, and measure accuracy. Latency is fine, it does not have to be real time. For the tired ones one could send a notification. If buying, I would compare two or three vendors on our own recordings. Of course we should anonymise, and tell people in the team meeting, but it is for their own good when they get a break.`,
        },
        {
          level: 2,
          text: `Hm, I see the wish, but I do not have a good feeling with that. It is quite sensitive, voice is personal data and employees may feel watched. With GDPR it can be difficult. I would not say no right now, I would like to take it with me and check with data protection whether and how we can do this, perhaps with consent of the agents, or if we only store aggregates. Technically it is feasible I think, but I would be careful with accuracy. Maybe as an alternative we can do it on a voluntary basis at first. I would come back in two weeks with an answer. I understand that you want happier customers and we will find something.`,
        },
        {
          level: 3,
          text: `I have to stop at one point. Reading emotions of people at work from their voice is forbidden in the European Union since 2025, the AI Act, the exceptions are medical and safety, and friendliness for team leaders is certainly not one. I am not a lawyer, so before anybody signs or tries something please have the whole thing looked at in writing. But I would not build it. What you want is customers who feel better and agents who are not exhausted. For that you do not need to look into faces or voices: we can look at what customers call about twice, at waiting times, at the shifts with no break after three difficult calls, and plainly ask both sides after the call. That I could start.`,
        },
        {
          level: 4,
          text: `No, and I would like to tell you why in two minutes and what instead. Inferring emotions of employees is prohibited in the EU, so annoyed and cheerful are out. Tired is maybe another thing, more a physical state, so that is the exact question I would put to the lawyers tomorrow, in writing: may we detect fatigue by voice in a call centre. And even if, it does not work well: how a voice sounds and how a person feels fit together loosely, and it will be worse for people with another accent or a cold, so the same persons get called annoyed each week. The works council has to be at the table with such things anyhow, and I would rather go to them with something they want. By spring: break rules after hard calls in the rota, topics that make people call again, taken from texts and not by agent, and a one-question survey to customers and agents. With that we see in eight weeks if it got better.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'what-a-refused-applicant-could-do',
      title: 'What a refused applicant could do',
      areas: ['responsible-ml', 'programming'],
      kind: 'coding',
      difficulty: 'medium',
      minutes: 25,
      prompt: `A credit union decides on small loans by a table of points: it adds up an applicant's points, and whoever has fewer than needed is refused. Those refused are to be told what they could change with the least effort. Some features nobody can change, and of others only certain values are within reach. The effort of several changes adds up.

Write \`easiest_way(person, points, ways, needed)\` in Python. It returns the least effort and the changes, \`(0, {})\` if none is needed, and \`None\` if nothing within reach is enough. The example shows the data; there are at most eight features with at most three values each.`,
      materials: [
        {
          title: 'Example',
          format: 'python',
          content: `points = {'past': {'late payment': 5, 'clean': 20},
          'job': {'new': 0, 'two years': 15}, 'debts': {'three': 0, 'two': 10, 'one': 18}}
person = {'past': 'late payment', 'job': 'new', 'debts': 'three'}     # 5 points
ways   = {'job': {'two years': 24}, 'debts': {'two': 8, 'one': 20}}   # effort, estimated by advisers
easiest_way(person, points, ways, needed=20)   # (20, {'debts': 'one'})
easiest_way(person, points, ways, needed=30)   # (32, {'job': 'two years', 'debts': 'two'})`,
        },
      ],
      assesses:
        'Turns an explanation that people can act on into a precise search, and sees what it does and does not promise.',
      followUps: [
        {
          ask: 'How many combinations are there with eight features of three values? Is that too many?',
          listenFor: '3 to the 8th is 6,561: trying all is fine. Helps those who look for a clever method.',
        },
        {
          ask: 'Somebody always takes the change with the most points for its effort first. When does that go wrong?',
          listenFor:
            'When the last change overshoots: another combination may need less in all. At level 3 the candidate can give a case.',
        },
        {
          ask: 'An applicant does what you told them, comes back after a year and is refused again. How can that be?',
          listenFor:
            'The table has changed, or another feature has. Say how long the advice holds, and keep to it (level 4).',
        },
      ],
      rubric: {
        1: 'No working search, or advice that changes what nobody can change, such as a late payment in the past.',
        2: 'Works for a single change only or greedily, and misses cheaper combinations; or searches them all but still fails an edge case when it is pointed out.',
        3: 'Correct: tries all allowed combinations (or better), least effort, both edge cases; says why it is fast enough.',
        4: 'Also raises at least two of these: whether the change makes repayment likelier or only adds points; efforts that differ between people or run in parallel; several ways to choose from; how long the promise holds.',
      },
      answerKey: [
        'For each feature take the present value at effort 0 and what is within reach; go through the product; keep those with enough points; least effort wins.',
        'At most 3^8 = 6,561 combinations: no need for more. For large tables: dynamic programming over points.',
        'Greedy fails: for 20 points it takes two debts first (10 points for 8), then the job (15 for 24): effort 32 in place of 20.',
        'A single change is not always enough where two are.',
        'Nothing within reach: say so honestly, with no empty advice.',
        'More points need not mean a better chance to repay: a feature that merely goes along with repayment can be changed without any effect on it. Then the advice helps the person and spoils the table.',
        'Efforts differ between people and may run in parallel, so that a sum overstates them; offer two or three ways.',
      ],
      redFlags: [
        'Would withhold the advice only so that nobody "games" the table.',
        'Suggests that applicants state values that are not true.',
      ],
      tags: ['algorithmic-recourse', 'counterfactual-explanations', 'interpretability', 'search'],
      searchPhrases: [
        'counterfactual explanation code',
        'actionable explanations',
        'what can i change to be approved',
        'minimum cost change search',
        'scorecard credit points',
        'brute force versus greedy',
        'python coding explainability',
        'smallest change that flips a decision',
        'tell people how to get a yes',
        'enumerate combinations within constraints',
        'combinatorial optimisation with small input',
        'which changes are realistic for the person',
      ],
      references: [
        {
          title: 'Wachter, Mittelstadt, Russell: Counterfactual Explanations without Opening the Black Box (2017)',
          url: 'https://arxiv.org/abs/1711.00399',
        },
        {
          title: 'Ustun, Spangher, Liu: Actionable Recourse in Linear Classification (2018)',
          url: 'https://arxiv.org/abs/1809.06514',
        },
      ],
      exercise: {
        language: 'python',
        solution: RECOURSE.solution,
        tests: RECOURSE.tests,
        wrong: [
          { flaw: 'takes the most points for the effort first', code: RECOURSE.greedy },
          { flaw: 'looks for a single change only', code: RECOURSE.single },
        ],
      },
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const responsibleMl = typed
