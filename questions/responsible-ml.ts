import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const SMALLEST = {
  solution: `from collections import Counter

def risky_rows(rows, keys, k):
    """Rows whose combination of values of the keys is shared by fewer than k rows."""
    if k < 1:
        raise ValueError('k must be at least 1')
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

points = {'age': {'under 30': 5, '30 or more': 20}, 'job': {'new': 0, 'two years': 15, 'five years': 25},
          'debts': {'three': 0, 'two': 10, 'one': 18}, 'account': {'none': 0, 'kept': 12}}
person = {'age': 'under 30', 'job': 'new', 'debts': 'three', 'account': 'none'}
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
      prompt: `A model decides which applicants for an apprenticeship are invited to a practical test. A report calls it fair, "because accuracy is 80 % in both groups". The counts are below; "suitable" was found out later, because in this trial everybody was invited.

Check the claim of fairness, and say what an applicant of each group experiences.`,
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
      assesses: 'Looks behind an equal summary to the errors that people bear, by computation.',
      followUps: [
        {
          ask: 'Somebody from each group asks you: "How can this model go wrong for me?" Which cells of the table do you look at?',
          listenFor:
            'The wrongly refused among the suitable: 50 of 500 (10 %) and 180 of 280 (64 %). Leads a stuck candidate to the errors without naming the comparison.',
        },
        {
          ask: 'Which kind of error matters more here, and to whom?',
          listenFor:
            'A suitable person never seen against a wasted test. Argues from the use, not from a list of metrics (level 3).',
        },
        {
          ask: 'Would you set a lower threshold for group 2?',
          listenFor:
            'Looks first for the cause (features, labels, data), knows that group-wise thresholds may be unlawful in some places and asks counsel (level 4).',
        },
      ],
      rubric: {
        1: 'Accepts the claim, or holds that equal accuracy settles it after seeing the counts.',
        2: 'Doubts it but stops at a share that does not show who is wrongly refused, for example the invited (60 % against 12 %), and stays vague on who is harmed.',
        3: 'Finds 90 % against 36 % among the suitable, says that suitable people of group 2 are overlooked, and why accuracy hides it.',
        4: 'Also weighs which measure fits this decision, looks for causes before remedies, minds what the law allows, and says how sure 280 people let us be.',
      },
      answerKey: [
        'Accuracy: (450 + 350) / 1,000 and (100 + 700) / 1,000, both 80 %.',
        'Suitable and invited: 450 / 500 = 90 % and 100 / 280 = 35.7 %. A 95 % interval for the second is about 30 to 42 %.',
        'Accuracy in group 2 comes from the many correct refusals (700); its base rate is 28 % against 50 %. Of the unsuitable, 30 % are invited in group 1 and 2.8 % in group 2. Invited in all: 60 % and 12 %; a gap worth asking about, but it cannot tell an error from a difference in suitability.',
        'Of those invited 75 % and 83 % are suitable: an invitation in group 2 even means more. Different measures disagree; one has to argue for one.',
        'Here missing a suitable person costs a chance in life; a wasted test costs an hour. That speaks for equal opportunity (true-positive rate); another measure is fine if it is argued from the use. Before any remedy: was suitability judged alike in both groups, are features missing or weaker for group 2, is it under-represented in training? Different thresholds by group can be unlawful (in the United States, Title VII section 703(l) forbids different cutoff scores in employment tests by race, colour, religion, sex or national origin): ask counsel.',
      ],
      redFlags: ['Proposes to drop the group column and calls it done.', 'Picks the metric that lets the model pass.'],
      tags: ['fairness', 'equal-opportunity', 'metrics'],
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
      prompt: `A lender must tell each refused applicant the main reasons. The model is a boosted ensemble; the team shows the three features with the largest SHAP values. A case worker notices one applicant who was told "too many recent credit enquiries". The applicant made none for a year, applied again, and was refused again, now for "short time at the present address", although they had not moved.

Explain to the team how this could happen, and what you would give applicants instead.`,
      assesses: 'Knows what attributions do and do not say, and designs explanations for the person who gets them.',
      followUps: [
        {
          ask: 'What is the applicant going to do with a reason?',
          listenFor: 'Act on it or contest it. Both need more than an attribution. Opens the question for the stuck.',
        },
        {
          ask: 'Two features say nearly the same, and together they lower the score. How do their SHAP values come out?',
          listenFor: 'Depends on the method and on the background data; a large value may go to either (level 3).',
        },
        {
          ask: 'How would you test whether your explanations are true?',
          listenFor: 'Change the named feature and score again; follow applicants who acted on it (level 4).',
        },
      ],
      rubric: {
        1: 'Takes attributions as causes, or refuses explanations because the model is too complex.',
        2: 'Says that SHAP is approximate but still offers the same list with a caveat.',
        3: 'Explains that an attribution compares with a background and promises no change of outcome, and proposes reasons that were checked by rescoring, or a model whose reasons hold by design.',
        4: 'Also separates reasons to contest from steps to take, restricts steps to what people can change, tests them over time as the model changes, and weighs a simpler model at its true cost in accuracy.',
      },
      answerKey: [
        'SHAP values share out the difference between this score and the mean score over a background set. They say what the model used, relative to that set; they are no advice and no cause in the world. The three largest in size may even include features that spoke for the applicant: only those that pushed towards refusal can be reasons.',
        'The applicant changed one feature; others still kept the score below the threshold. A year also changes model, background and what others look like, so a feature that got better can move up the list.',
        'Counterfactual statements ("with no enquiry in six months and everything else as it is, the decision would be yes") can be checked by scoring, but must be feasible and valid for a stated time.',
        'Alternatives as good: scorecards or monotone additive models, whose reasons are exact, often at small loss of accuracy: measure it.',
        'Reason codes have legal requirements in many countries; involve counsel.',
        'Correlated features and the choice of background move attributions; state both.',
      ],
      redFlags: [
        'Chooses explanations that end the conversation.',
        'Believes that a picture of SHAP values is a justification.',
      ],
      tags: ['interpretability', 'shap', 'counterfactuals', 'recourse', 'credit'],
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
      prompt: `A telecom company wants to fine-tune a language model on four years of customer chats, 30 million of them, to draft answers for its agents. The chats hold names, addresses, complaints about neighbours, now and then card numbers or illness. Customers were told that chats are "stored to improve service". The draft will be shown to agents, who edit it.

Design how the data may be used, from collection to the running system, so that you could defend it before a customer.`,
      assesses: 'Plans privacy end to end: purpose, minimisation, removal, memorisation, access, deletion.',
      followUps: [
        {
          ask: 'Do you need 30 million chats?',
          listenFor: 'A curve of quality against amount; a curated sample may do. First step towards minimisation.',
        },
        {
          ask: 'Your filter for personal data finds 98 % of card numbers. Is that good?',
          listenFor:
            'It depends on how many there are: if one chat in 200 holds a card number, 150,000 numbers mean 3,000 left over. Adds checks on length and checksum, output filters, limits on access (level 3); asks how the 98 % was measured and on which chats (level 4).',
        },
        {
          ask: 'How would you notice that the model repeats what a customer once wrote?',
          listenFor: 'Planted canaries, extraction tests, near-copy search in outputs (level 4).',
        },
        {
          ask: 'A customer demands deletion a year later. What happens?',
          listenFor:
            'Traceable sources, deletion from data and from the next training; honest about the model in between.',
        },
      ],
      rubric: {
        1: 'Uses everything because the terms allow it, or removes names, calls the rest anonymous and therefore drops all other limits.',
        2: 'Removes identifiers and limits access, knowing that something remains, but gives no thought to memorisation, deletion or purpose.',
        3: 'Checks purpose with those responsible, reduces and redacts, trains on de-duplicated data, tests for memorisation, limits access and time, and has a path for deletion.',
        4: 'Also quantifies what redaction misses, compares with less invasive ways (retrieval over approved answers, synthetic or written examples), plans a leak, and says at which finding the project stops.',
      },
      answerKey: [
        'Whether "to improve service" covers training is a legal question to settle first, with the data-protection officer. Agents are persons in these chats too: their words are training data, and their edits must not turn into a measure of them unasked. If asked, say: the model would run on the company’s own machines, 200 agents see drafts, about one chat in 200 holds a card number.',
        'Free text is never anonymous by removing names: stories identify people.',
        'Repeated text is memorised most; de-duplication reduces it markedly (Lee et al. 2021). Large models do emit training text (Carlini et al. 2021).',
        'Layers: sampling, redaction with measured recall, de-duplication, no rare secrets, access by role, tests for extraction, output filter, agent in the loop.',
        'Differential privacy in training is possible but costs quality; know its price before promising it.',
        'Alternatives: retrieval from an approved knowledge base may give most of the value.',
      ],
      redFlags: ['"Nobody will notice".', 'Takes human review as a cure for leaks.'],
      tags: ['privacy', 'memorisation', 'fine-tuning', 'data-minimisation', 'governance'],
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
      prompt: `Tell me about a time when you thought that a model or a use of data could harm people, and others did not see it or saw it otherwise. What did you do, and what came of it?`,
      assesses: 'Raises ethical concerns effectively: specific, evidenced, with ways forward, and to the right people.',
      followUps: [
        {
          ask: 'Who exactly could have been harmed, and how did you find out how much?',
          listenFor:
            'Who in the sense of a group and a situation (no names wanted), by what mechanism, and some evidence of how much (level 3). A feeling alone is level 2.',
        },
        { ask: 'What did you offer, besides your concern?', listenFor: 'An alternative, a test, a limit (level 3).' },
        {
          ask: 'If you never had such a case: which use of your last model would have worried you?',
          listenFor: 'A way in for candidates without a story; looks for concrete thought.',
        },
      ],
      rubric: {
        1: 'Saw harm and helped to hide it, or finds such questions none of an engineer’s business.',
        2: 'Voiced a general unease once and let it go; or had a case but pressed it without listening or an alternative, so that those who could act turned away.',
        3: 'Made the harm concrete with evidence, raised it with those who could act, offered a way forward, and followed it to an outcome.',
        4: 'Also took the other side’s aims seriously, accepted or escalated with reasons that hold in hindsight, and helped to build a process so that the next concern needs less courage.',
      },
      answerKey: [
        'Typical: proxies for protected traits, surveillance of workers, dark patterns, data used beyond its purpose, a missing group in evaluation.',
        'Strong signs: talked to those affected, measured, proposed a cheaper or narrower way.',
        'The outcome may be that it was built all the same; judge the conduct. It may also be that the concern proved wrong and the candidate says so.',
        'Confidential matters may be told in general terms; do not press for names.',
      ],
      redFlags: [
        'Made private data of others public, or used the matter against a colleague, with ways inside left untried. A report to a competent authority is no red flag.',
        'Sees ethics as a formality to get past.',
      ],
      tags: ['ethics', 'speaking-up', 'governance'],
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

Write a Python function risky_rows(rows, keys, k) that returns, in their order, the rows whose combination of values for the given keys is shared by fewer than k rows of the table. A missing key counts as the value None.`,
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
          ask: 'Row 3 alone has the year 1981, but three rows have its postcode. Which count matters?',
          listenFor:
            'That of the pair: somebody who knows both looks for both. Helps a candidate who counts each column apart.',
        },
        {
          ask: 'The table passes with k = 10. All ten rows of one group show more than 30 sick days. What has leaked?',
          listenFor:
            'Whoever is known to be in the group has been ill often: equal values inside a group give it away whatever k is (level 4; some say l-diversity).',
        },
        {
          ask: 'What would you do with the rows that are returned?',
          listenFor:
            'Coarser values (decade, region), leaving out, or no release; checks again afterwards, and asks what the research needs (level 3).',
        },
      ],
      rubric: {
        1: 'Calls the table anonymous because names are gone, or writes a check that marks nothing in the example.',
        2: 'Counts each key apart, or errs by one at k, and needs the example to notice.',
        3: 'Correct with combinations, missing keys and the border at k, in one readable pass or two, with a case of its own, and says that risky rows need coarser values or must go.',
        4: 'Also says what the check cannot promise: equal sensitive values in a group, other tables to join with, keys nobody thought of; and names a stronger way, such as access in a protected room or noisy statistics.',
      },
      answerKey: [
        'Count tuples of the key values, then keep rows whose count is below k: a Counter and a list, some five lines.',
        'The property is called k-anonymity (Sweeney 2002): every combination is shared by at least k rows.',
        'Pitfalls: counting columns apart, <= in place of <, rows without the key, unhashable lists of values.',
        'It protects against finding a row, not against learning the value when a whole group has it, nor against joining with a second release.',
        'Coarser values first: year of birth in steps of five or ten, fewer digits of the postcode. Differential privacy for statistics, or a protected place to work in, are stronger.',
      ],
      redFlags: ['Changes the rows it was given.', 'Says "anonymous" without asking who could know what.'],
      tags: ['privacy', 'anonymisation', 'k-anonymity', 'python'],
      exercise: {
        language: 'python',
        solution: SMALLEST.solution,
        tests: SMALLEST.tests,
        wrong: [
          { flaw: 'Counts each key apart.', code: SMALLEST.apart },
          { flaw: 'Marks groups of exactly k as well.', code: SMALLEST.atMost },
        ],
      },
      references: [
        {
          title: 'Sweeney (2002): k-anonymity: a model for protecting privacy',
          url: 'https://doi.org/10.1142/S0218488502001648',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'an-audit-that-finds-no-difference',
      title: 'An audit that finds no difference',
      areas: ['responsible-ml', 'programming'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A payment service stops transfers that look like fraud. An internal audit asks whether honest customers in one region are stopped more often than in another. The script below says 7.5 % in both, and the report is about to go out. Some customers have no region on file.

Check whether the script answers the question of the audit, and correct it.`,
      materials: [{ title: 'audit.py (Python 3)', format: 'python', content: AUDIT.shown }],
      assesses: 'Checks that a fairness figure measures what was asked, for everybody concerned.',
      followUps: [
        {
          ask: 'Which transfers are in the denominator for the north?',
          listenFor:
            'All 400, the 100 frauds included; the question is about the 300 harmless ones. Opens it for the stuck.',
        },
        {
          ask: 'Who is missing from the output?',
          listenFor: '100 harmless transfers without a region; a quarter of them were stopped (level 3).',
        },
        {
          ask: 'Is 10 % against 7.7 % a difference that you would report?',
          listenFor:
            '30 of 300 and 30 of 390: the 95 % interval of the difference is about -2 to +6.6 points. Report both with it; the group without a region stands out clearly (level 4).',
        },
      ],
      rubric: {
        1: 'Confirms the report because both figures agree, or explains the result by the model.',
        2: 'Sees one of the two faults (wrong denominator, dropped customers) only after a probe, or changes the script without saying how the conclusion changes.',
        3: 'Divides by harmless transfers (10 % and 7.7 %), keeps those without a region as a group of their own (25 %), and says that the report must not go out.',
        4: 'Also judges which differences exceed chance, asks why a region is missing and for whom, and adds a check by hand-made rows so that the audit code itself is tested.',
      },
      answerKey: [
        'False alarms are a share of harmless transfers. North: 30 of 300, 10 %; south: 30 of 390, 7.7 %. Dividing by all transfers mixes in how much fraud there is: 30 of 400 in both.',
        'if row["region"] drops everybody without a region: 25 of 100 harmless transfers stopped, 25 %, by far the highest share.',
        'People without a value are often not a random part: new customers, moved, served by a partner.',
        'Difference north minus south 2.3 points, 95 % interval about -2.0 to 6.6: not clear. No region against the rest: clear.',
        'A fairness audit needs tests like any code: small tables for which the answer is known.',
      ],
      redFlags: [
        'Finds equal numbers reassuring by themselves.',
        'Proposes to fill in the region and forget the group.',
      ],
      tags: ['fairness', 'audit', 'false-positives', 'missing-data', 'python'],
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
      prompt: `A city publishes each week how many passengers use each bus stop, some of them with only ten a week. To protect people it adds Laplace noise with a privacy loss (epsilon) of 0.5 to every weekly count; one passenger changes a count by at most one. The team calls this "epsilon 0.5".

For somebody who takes the same bus every week, work out the loss over a year of 52 weeks, and what the weekly counts would look like if the loss of 1 were meant for the whole year.`,
      assesses: 'Uses differential privacy as arithmetic: noise, accumulation over releases, and usefulness.',
      followUps: [
        {
          ask: 'What is the spread of the noise for epsilon 0.5?',
          listenFor:
            'Scale 1 / 0.5 = 2, standard deviation 2.8; 95 % of it within 6. May be given to a candidate who does not know the formula.',
        },
        {
          ask: 'And if each week may use only one fifty-second of the loss?',
          listenFor: 'Scale 52; 95 % within about 156: useless for a stop with ten passengers (level 3).',
        },
        {
          ask: 'How could the city publish something useful with a loss of 1 a year?',
          listenFor:
            'Fewer and larger figures: quarters (within 12), lines instead of stops, only stops above a size; or limit how many weeks one person counts (level 4).',
        },
      ],
      rubric: {
        1: 'Holds that noise once added protects for ever, or that weeks average out and need no counting.',
        2: 'Knows that losses add up but gets no figure, or confuses a larger epsilon with more protection.',
        3: 'Adds the losses to 26 for the year, finds the noise for a yearly loss of 1 (scale 52, errors of some 150), and says that weekly counts of small stops cannot be had at that price.',
        4: 'Also proposes what can be had (fewer releases, larger units, a limit per person) with figures, asks what the counts are for, and says what a loss of 26 means in plain words: hardly any guarantee.',
      },
      answerKey: [
        'Laplace noise of scale 1/epsilon, here 2: standard deviation 2.83; 95 % of the noise lies within 2 x ln 20 = 5.99.',
        'Losses add up over releases about the same person: 52 x 0.5 = 26. A factor of e to the power of 26 between worlds with and without the person is no guarantee worth the name.',
        'A yearly loss of 1 leaves 1/52 a week: scale 52, 95 % within 155.8.',
        'Four releases a year: scale 4, 95 % within 12.0, usable for stops with hundreds of passengers.',
        'Advanced composition gives better sums for many small losses, at the price of a small chance of failure; Gaussian noise likewise. An answer along that line is as good if it gives a figure.',
        'Somebody who uses several stops a week loses more: the unit of protection (trip, week, person) must be said.',
      ],
      redFlags: [
        'Quotes an epsilon without saying for what and for how long.',
        'Publishes the exact counts beside the noisy ones.',
      ],
      tags: ['differential-privacy', 'privacy', 'open-data', 'noise'],
      references: [
        {
          title: 'Dwork, Roth: The Algorithmic Foundations of Differential Privacy',
          url: 'https://www.cis.upenn.edu/~aaroth/Papers/privacybook.pdf',
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
      prompt: `A model predicts how long a crane will run before it needs service. Two columns, "hours under load" and "energy used", move almost together. Last month SHAP values put load first and energy last; after retraining on slightly newer data it is the other way round, with the same accuracy. The maintenance crew no longer believes any of it.

Explain to the crew what happened, and what they can still rely on.`,
      assesses: 'Explains attributions and their limits to people who act on them.',
      followUps: [
        {
          ask: 'If you left out one of the two columns, what would happen to the accuracy?',
          listenFor: 'Almost nothing: either carries the information. Starts a stuck candidate.',
        },
        {
          ask: 'Does a high value mean that running the crane with less load makes it last longer?',
          listenFor:
            'Not from this: the model describes, it has not tried. Needs an experiment or engineering knowledge (level 3).',
        },
        {
          ask: 'What would you show the crew next month?',
          listenFor:
            'The two as one group, with how much it varies over retrainings; and cases they can check (level 4).',
        },
      ],
      rubric: {
        1: 'Says that the newer ranking is the correct one, or reads the attribution as cause and advises the crew by it.',
        2: 'Says that the columns are correlated, but not what follows for the figures or for the crew.',
        3: 'Explains in plain words that the model may use either twin, so the split of credit between them is arbitrary while their sum and the forecast are stable; warns against reading causes.',
        4: 'Also offers a steadier display (grouped columns, several trainings, drop one), distinguishes explaining the model from explaining the crane, and asks what the crew decides with it.',
      },
      answerKey: [
        'With near-duplicates many models are equally accurate; trees pick one twin or the other by small chances of the sample.',
        'Shapley values divide credit among the columns that the model uses; between twins the division follows the model, not the world.',
        'Stable: the forecast itself and the joint credit of the pair. Unstable: the order of the two.',
        'Remedies: group the columns, drop one, average over retrainings, or show the range.',
        'Attributions describe the model; what happens if one changes the load is a causal question.',
        'How correlated columns are treated differs between variants (interventional or conditional), so name the variant when reporting.',
      ],
      redFlags: [
        'Defends the picture because the method has good axioms.',
        'Talks of cooperative game theory to the crew.',
      ],
      tags: ['interpretability', 'shap', 'correlated-features', 'explanation'],
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
      prompt: `For three years a model has set the order in which a housing association repairs flats. Its author has left. There is code, a file with weights and a dashboard, but no record of the training data or of any test. In three weeks the supervisory board wants a page that says whether the model may stay in use. You have two people half of their time.

Tell me how you use the three weeks, and what the page will say if you do not find everything.`,
      assesses: 'Rebuilds accountability for a model under time pressure, with priorities and honest limits.',
      followUps: [
        {
          ask: 'What could go wrong with this model that would harm a tenant?',
          listenFor:
            'Urgent repairs late, some houses always last. Ranks the work for a candidate who starts with documents.',
        },
        {
          ask: 'You cannot find the training data. What can you still test?',
          listenFor:
            'The model as it is: its order against what turned out urgent in the last months, by house and by kind of report; odd inputs (level 3).',
        },
        {
          ask: 'On what finding would you switch it off at once?',
          listenFor:
            'A stated one, such as urgent reports regularly below a simple rule; with what takes its place (level 4).',
        },
      ],
      rubric: {
        1: 'Writes a reassuring page from the code and the dashboard, or switches the model off at once without asking what then happens to repairs.',
        2: 'Collects documents in the order in which they turn up; no test on recent cases, no plan for what cannot be found.',
        3: 'Starts from possible harm, tests the model on recent cases against outcomes and a simple rule, names an owner, and writes what is known, unknown and under what conditions use goes on.',
        4: 'Also sets in advance which finding leads to which decision, limits the model meanwhile (people see urgent reports first), and proposes what any model must have from now on so that this does not come back.',
      },
      answerKey: [
        'Order: harm, then evidence from use, then history. Three weeks for two half-time people are about 15 days of work.',
        'Recent repairs have outcomes: which reports proved urgent, how long they waited, in which houses. Compare with first come first served or with the severity given by tenants.',
        'Look for differences between houses and ways of reporting; columns that stand in for who lives there deserve care.',
        'The page: purpose, owner, what was tested with results, what could not be known, conditions and date of the next look. A short model card (Mitchell et al. 2019) is one form.',
        '"Stay, with limits, until" is often the right answer; so is replacing it by a rule if it is no better.',
        'Retraining only to have a record is not by itself safer: a new model needs the same tests.',
      ],
      redFlags: ['Blames the author who left.', 'Lets the page claim more than was found.'],
      tags: ['governance', 'model-risk', 'documentation', 'audit'],
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
      prompt: `A music service trains a recommender each night from listening histories, keeps the last thirty models for going back, and once a quarter fine-tunes a language model on reviews that customers wrote. A customer asks that everything about them be deleted.

Go through the places where something of this customer may remain, and say for each what you would do.`,
      assesses: 'Follows personal data through training and models, and tells what is easy, hard and open.',
      followUps: [
        {
          ask: 'Apart from tables: what was computed from this customer’s data?',
          listenFor: 'Features, embeddings, caches, models, backups, logs, experiments. Widens a narrow answer.',
        },
        {
          ask: 'Is tonight’s recommender free of the customer after the history has been deleted?',
          listenFor: 'Yes if it is trained from scratch; no if training goes on from yesterday’s weights (level 3).',
        },
        {
          ask: 'What about a sentence of a review that the language model can repeat?',
          listenFor:
            'Test for it; train again without it, sooner than the quarter if it comes out; filter outputs meanwhile. Prevention is cheaper: fewer personal data in training (level 4).',
        },
      ],
      rubric: {
        1: 'Deletes the account row and calls it done, or says that models never contain personal data.',
        2: 'Lists tables and backups but forgets what was derived or trained, or demands full retraining of everything at once.',
        3: 'Separates raw data, derived data and models; nightly training forgets by itself if from scratch; sets an end for old models and backups; treats the language model as a case of its own.',
        4: 'Also weighs how much of one person a model can hold (memorised text against one of millions of histories), agrees periods and proof with those responsible for data protection, and changes the pipeline so that deletion is a routine.',
      },
      answerKey: [
        'Raw: history, reviews, support tickets, copies in experiments and in analysts’ notebooks. Find them by a catalogue, not by memory.',
        'Derived: features, the customer’s embedding, recommendation caches, logs of requests.',
        'Nightly model: gone after one night if trained from scratch; thirty stored models keep it for thirty days: shorten, or document the period.',
        'Language model: can repeat rare strings word for word (Carlini et al. 2021). Removing single texts from trained weights is an open research question; retraining without them is the sure way.',
        'What the law demands of models is not settled everywhere; a candidate who asks the data-protection officer and describes what is technically so is right.',
        'A list of deleted ids, applied when backups are restored and before each training, makes it stick.',
      ],
      redFlags: ['Promises that nothing at all remains.', 'Keeps the data "for training only".'],
      tags: ['privacy', 'data-deletion', 'memorisation', 'data-lineage'],
      enemies: ['training-on-support-chats'],
      references: [
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
      prompt: `A clinic wants to publish a model that recognises a voice disorder, trained on recordings of patients. Before that, a colleague attacks it: from how sure the model is, the attack guesses whether a person’s recording was used in training, which would reveal that the person was a patient. On 2,000 members and 2,000 others it is right in 55 % of cases, “hardly better than a coin”. At a strict threshold it names 120 of the members and 20 of the others.

Judge the danger at the strict threshold: for an attacker who tests people of the town, of whom one in 200 was in the training data, and for one who already knows of a list of which half were. What do you advise the clinic?`,
      assesses: 'Reads a privacy attack at low error rates, with base rates, and turns it into advice.',
      followUps: [
        {
          ask: 'Of all it names in the test, which share are members? Why is that not the answer for the town?',
          listenFor:
            '120 of 140, at a base rate of one half. In the town one in 200: other shares. First step for the stuck.',
        },
        {
          ask: 'Who are the 120? Would you look at them?',
          listenFor:
            'Probably unusual voices or repeated recordings: the harm falls on some, not on the average. Level 4 if unasked.',
        },
        {
          ask: 'What would lower the risk, and what would each cost?',
          listenFor:
            'Less overfitting, answers without confidence, training with differential privacy, access control in place of publication; cost in accuracy, worst for rare cases (level 3).',
        },
      ],
      rubric: {
        1: 'Calls 55 % harmless, or any attack above 50 % a reason never to publish.',
        2: 'Looks at the strict threshold but judges it without the base rate, or confuses both rates.',
        3: 'Finds about 3 % certainty in the town and 86 % for the list, says whom which attacker harms, and advises a remedy with its cost.',
        4: 'Also doubts the attack (better ones exist, 20 of 2,000 is uncertain), looks at who is exposed, and knows the difference between a failed attack and a guarantee.',
      },
      answerKey: [
        'Strict threshold: 120 of 2,000 members are named (6 %), and 20 of 2,000 others (1 %).',
        'Town: 0.005 x 0.06 against 0.995 x 0.01: a named person was a patient with 2.9 %, six times the 0.5 % before.',
        'List with one half: 0.06 / 0.07 = 86 %. For 6 % of the members the attack is nearly a disclosure.',
        'The average of 55 % hides it: privacy harm lies in the tail. Report the rate of members named at a low rate of errors.',
        'Uncertainty: 20 of 2,000 is 1 % give or take 0.4 points (95 % interval), so 86 % may be 81 to 91 %.',
        'An attack that fails proves little: another may succeed. Differential privacy bounds all attacks, at a cost in accuracy that is greatest for rare groups.',
        'Advice: do not publish the weights as they are; a service that returns a decision without confidence, for vetted users, lowers the risk without removing it; remove repeated recordings, regularise, measure again.',
        'Being a patient is health data (GDPR, Article 9): involve the data protection officer.',
      ],
      redFlags: ['Publishes because the average is near 50 %.', 'Takes removal of names for anonymity.'],
      tags: ['membership-inference', 'privacy', 'base-rate', 'differential-privacy'],
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
      prompt: `The head of a call centre in Lyon has seen a demonstration: software that reads from the voice of an agent whether they are tired, annoyed or cheerful. It could send tired agents on a break and show team leaders who is friendly. “Our customers would feel it within a week. Can your team build that, or buy it, by spring?” The meeting has ten minutes left.

What do you say?`,
      assesses: 'Recognises a use that law and evidence speak against, says so plainly, and serves the need behind it.',
      followUps: [
        {
          ask: 'What is it that the head of the call centre wants to improve?',
          listenFor:
            'Customers’ experience, perhaps fatigue and turnover: goals that can be met otherwise. A way in for the stuck.',
        },
        {
          ask: '“The vendor says it is for health and safety.” Does that change your answer?',
          listenFor:
            'The law has an exception for medical or safety reasons; showing friendliness to team leaders is not that. To be settled with lawyers and staff representatives, not in the meeting. Level 3 to 4.',
        },
        {
          ask: 'And if it were lawful where you are?',
          listenFor:
            'Weak evidence that feelings can be read from a voice, unequal errors by accent and age, pressure on staff. Level 4.',
        },
      ],
      rubric: {
        1: 'Accepts the task and talks about data and models, or refuses with a word about ethics and nothing else.',
        2: 'Has a bad feeling, names privacy in general and offers to check, with no reason that the head could repeat.',
        3: 'Says clearly that reading emotions of employees is prohibited in the European Union save for medical or safety reasons, stops short of a legal verdict, and offers ways to the goal.',
        4: 'Also names the weak science and the unequal errors, brings in the staff’s representatives and the lawyers with a concrete question, and proposes something useful by spring.',
      },
      answerKey: [
        'Regulation (EU) 2024/1689, Article 5(1)(f): AI systems that infer emotions of persons at work or in education are prohibited, except for medical or safety reasons; in force for such practices since 2 February 2025. Voice is covered as biometric data.',
        'Not a lawyer’s verdict: name the rule and the exception, have it examined in writing before any purchase or trial.',
        'Other ways: ask agents and customers; waiting times, breaks by rota; repeated calls; topics of complaints; texts of calls analysed for causes, not for persons.',
        'Evidence: the link between expression and feeling differs between people and situations (Barrett et al., 2019).',
        'A candidate from elsewhere need not know the article; that such a rule exists, and whom to ask, is enough for level 3 if the reasons are given.',
        'Staff representation has rights on monitoring at work in France and many other countries.',
      ],
      redFlags: ['Proposes to test it quietly on some agents first.', 'Ridicules the head of the call centre.'],
      tags: ['ai-act', 'employee-monitoring', 'ethics', 'saying-no', 'governance'],
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
          text: `I have to stop at one point. Reading emotions of people at work from their voice is forbidden in the European Union since last year, the AI Act, the exceptions are medical and safety, and friendliness for team leaders is certainly not one. I am not a lawyer, and the tired part may sound like safety, so before anybody signs or tries something please have that looked at in writing. But I would not build it. What you want is customers who feel better and agents who are not exhausted. For that you do not need to look into faces or voices: we can look at what customers call about twice, at waiting times, at the shifts with no break after three difficult calls, and plainly ask both sides after the call. That I could start.`,
        },
        {
          level: 4,
          text: `No, and I would like to tell you why in two minutes and what instead. Inferring emotions of employees is prohibited in the EU, with exceptions for safety and medical; someone will say tired is safety, so that is the exact question I would put to the lawyers tomorrow, in writing: is fatigue detection by voice in a call centre within it. I expect no. And even if, it does not work well: how a voice sounds and how a person feels fit together loosely, and it will be worse for people with another accent or a cold, so the same persons get called annoyed each week. The works council has to be at the table with such things anyhow, and I would rather go to them with something they want. By spring: break rules after hard calls in the rota, topics that make people call again, taken from texts and not by agent, and a one-question survey to customers and agents. With that we see in eight weeks if it got better.`,
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
      prompt: `A housing association ranks applicants for small loans by a table of points. Those refused are to be told what they could change with the least effort. Some features nobody can change, and of others only certain values are within reach.

Write \`easiest_way(person, points, ways, needed)\` in Python. It returns the least effort and the changes, \`(0, {})\` if none is needed, and \`None\` if nothing within reach is enough. The data are in the example; there are at most eight features.`,
      materials: [
        {
          title: 'Example',
          format: 'python',
          content: `points = {'age': {'under 30': 5, '30 or more': 20},
          'job': {'new': 0, 'two years': 15}, 'debts': {'three': 0, 'two': 10, 'one': 18}}
person = {'age': 'under 30', 'job': 'new', 'debts': 'three'}          # 5 points
ways   = {'job': {'two years': 24}, 'debts': {'two': 8, 'one': 20}}   # effort in months
easiest_way(person, points, ways, needed=20)   # (20, {'debts': 'one'})
easiest_way(person, points, ways, needed=30)   # (32, {'job': 'two years', 'debts': 'two'})`,
        },
      ],
      assesses:
        'Turns an explanation that people can act on into a precise search, and sees what it does and does not promise.',
      followUps: [
        {
          ask: 'How many combinations are there with eight features of three values? Is that too many?',
          listenFor: '3 to the 8th is 6,561: trying all is right. Helps those who look for a clever method.',
        },
        {
          ask: 'Take the best points a month first. When does that fail?',
          listenFor:
            'Whenever the last step overshoots: another combination needs less in all. Level 3 can give a case.',
        },
        {
          ask: 'Someone does what you told them, comes back after a year and is refused again. How?',
          listenFor:
            'The table has changed, or another feature has. Say how long the advice holds, or keep it (level 4).',
        },
      ],
      rubric: {
        1: 'No working search, or advice that changes what nobody can change, such as age.',
        2: 'Works for a single change or greedily, and misses cheaper combinations; edge cases fail.',
        3: 'Correct: tries all allowed combinations (or better), least effort, both edge cases; says why it is fast enough.',
        4: 'Also discusses whether the advice causes repayment or only points, efforts that differ between people, several ways to choose from, how long a promise holds, and tests against a plain enumeration.',
      },
      answerKey: [
        'For each feature the present value at effort 0, and what is within reach; take the product; keep those with enough points; least effort wins.',
        'At most 3^8 = 6,561 combinations: no need for more. For large tables: dynamic programming over points.',
        'Greedy fails: for 20 points it takes two debts first (10 points for 8 months), then the job (24): 32 months in place of 20.',
        'A single change is not always enough, though two are.',
        'Nothing within reach: say so honestly, with no empty advice.',
        'More points need not mean a better chance to repay: a feature that only goes with repayment can be changed without effect. Then the advice helps the person and spoils the table.',
        'Efforts differ: a second debt is not equally hard for everybody; offer two or three ways.',
      ],
      redFlags: [
        'Would hide the advice so that nobody "games" the table, with no other thought.',
        'Gives age or origin as something to change.',
      ],
      tags: ['algorithmic-recourse', 'counterfactual-explanations', 'interpretability', 'search'],
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
          { flaw: 'takes the most points a month first', code: RECOURSE.greedy },
          { flaw: 'looks for a single change only', code: RECOURSE.single },
        ],
      },
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

export const responsibleMl = set as QuestionSet<QuestionIdOf<typeof set>>
