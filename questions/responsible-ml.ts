import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

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
  ],
} as const satisfies QuestionSet

export const responsibleMl = set as QuestionSet<QuestionIdOf<typeof set>>
