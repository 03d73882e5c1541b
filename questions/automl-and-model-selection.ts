import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const HALVE = {
  solution: `def halve(settings, score, budget, factor):
    left, spent = list(settings), 0
    while len(left) > 1:
        scored = [(score(setting, budget), setting) for setting in left]
        spent += len(left) * budget
        scored.sort(key=lambda pair: -pair[0])            # by score only: settings need not be comparable
        left = [setting for _, setting in scored[:-(-len(left) // factor)]]
        budget *= factor
    return left[0], spent`,
  tests: `curves = {'a': {1: 0.60, 2: 0.70}, 'b': {1: 0.65, 2: 0.66}, 'c': {1: 0.40}, 'd': {1: 0.50}}
def named(names):
    return [{'id': name} for name in names]
assert halve(named('abcd'), lambda setting, budget: curves[setting['id']][budget], 1, 2) == ({'id': 'a'}, 8)
assert halve(named('x'), lambda setting, budget: 1 / 0, 1, 2) == ({'id': 'x'}, 0)
# Equal scores: dicts cannot be compared.
given = named('pqrst')
best, spent = halve(given, lambda setting, budget: 1.0, 1, 2)
assert best in named('pqrst') and spent == 5 + 3 * 2 + 2 * 4
assert given == named('pqrst')
# The third at the first look is the best at the second: rounding up keeps it.
late = {'p': (5, 1), 'q': (4, 2), 'r': (3, 9), 's': (2, 0), 't': (1, 0)}
assert halve(named('pqrst'), lambda setting, budget: late[setting['id']][budget > 1], 1, 2)[0] == {'id': 'r'}
asked = []
halve(named(range(9)), lambda setting, budget: asked.append((setting['id'], budget)) or setting['id'], 1, 3)
assert sorted(asked) == sorted([(n, 1) for n in range(9)] + [(n, 3) for n in (6, 7, 8)]), asked`,
  flat: `def halve(settings, score, budget, factor):
    left, spent = list(settings), 0
    while len(left) > 1:
        scored = sorted(((score(s, budget), -n, s) for n, s in enumerate(left)), reverse=True)
        spent += len(left) * budget
        left = [s for _, _, s in scored[:-(-len(left) // factor)]]
    return left[0], spent`,
  down: `def halve(settings, score, budget, factor):
    left, spent = list(settings), 0
    while len(left) > 1:
        scored = sorted(((score(s, budget), -n, s) for n, s in enumerate(left)), reverse=True)
        spent += len(left) * budget
        left = [s for _, _, s in scored[:max(1, len(left) // factor)]]
        budget *= factor
    return left[0], spent`,
  dicts: `def halve(settings, score, budget, factor):
    left, spent = list(settings), 0
    while len(left) > 1:
        scored = sorted(((score(s, budget), s) for s in left), reverse=True)
        spent += len(left) * budget
        left = [s for _, s in scored[:-(-len(left) // factor)]]
        budget *= factor
    return left[0], spent`,
} as const

const set = {
  id: 'automl-and-model-selection',
  title: 'AutoML and model selection',
  summary: 'Uses and limits of AutoML, choosing pre-trained models, build or buy, and evaluating foundation models.',
  questions: [
    {
      id: 'four-hundred-trials-and-a-small-holdout',
      title: 'Four hundred trials and a small hold-out',
      areas: ['automl-and-model-selection', 'statistics'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 12,
      prompt: `An AutoML run tries 400 configurations on a task where the present model is 80 % accurate, measured on a very large sample. Each configuration is scored on the same 500 validation examples. The winner shows 84.4 %, and the tool proposes to deploy it.

How accurate do you expect the winner to be in use, and what would you do next? Support your answer with a rough calculation.`,
      assesses: 'Recognises selection on noise, sizes it, and protects the final estimate.',
      followUps: [
        {
          ask: 'How far does the measured accuracy of one such model stray, with 500 examples?',
          listenFor: 'The standard error is about 1.8 points. A first step for a stuck candidate.',
        },
        {
          ask: 'Suppose all 400 were truly 80 % accurate. What would the best of them show?',
          listenFor:
            'About 85 %, or: two or three of the 400 would reach 84.4 % by luck. Getting there from this hint is still level 3; repeating "2.5 standard errors, so it is real" is level 1.',
        },
        {
          ask: 'The 400 are not independent. Which way does that change your estimate?',
          listenFor:
            'Similar models err on the same examples, so the luckiest strays less far: to some 82 to 84 % instead of 85. The winner may then be partly real, but it still looks better than it is. Right when asked is level 3; bringing it up unasked counts towards level 4.',
        },
        {
          ask: 'You have 300 more labelled examples. How would you use them?',
          listenFor:
            'Once only, for the winner and the present model on the same examples (level 3). Seeing that 300 leave a standard error of about 2 points on the difference, so that a gain of 2 points cannot be shown, counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Deploys because 84.4 is more than 80 or "2.5 standard errors above, so significant"; or runs still more trials on the same 500 examples.',
        2: 'Warns that the validation set may be overfitted, without a figure; or knows the 1.8 points for a single model but, even when asked about the best of 400, does not see that luck alone gets beyond 84 %.',
        3: 'Works out, with one hint at most, that the luckiest of 400 equal models would show about 85 % (84.5 to 86 counts), or that two or three of them would reach 84.4 % by luck; does not promise 84.4 %, and measures the winner on fresh data or by nested validation.',
        4: 'Also, unasked, says that the trials are alike, so that luck reaches less far and the winner may be partly better; and plans the comparison with the present model on the same fresh examples with a figure: how many it takes, or which gain would be worth it.',
      },
      answerKey: [
        'Standard error: sqrt(0.8 x 0.2 / 500) = 1.79 points. The expected maximum of 400 independent normals is about 2.97 standard errors above the mean: 85.3 % (85.1 % with the exact binomial). As good: one model reaches 84.4 % by luck with a chance of 0.7 %, so 2 or 3 of 400 do.',
        'So 84.4 % is even less than luck alone would give with independent trials. How good the winner really is, this run cannot tell: "somewhere between 80 and 83, I would not promise more than 80" is a sound answer.',
        'Real trials err on the same examples; their best is less extreme: about 83.7 % on average at a correlation of 0.5 between trials and 82.4 % at 0.8, where luck alone reaches 84.4 % in about one run of nine. The winner may be better than 80, but by less than it shows.',
        'Remedies: a final test set used once, nested cross-validation, fewer and preregistered trials, a larger validation set.',
        'A paired comparison (which examples does each get right) is more sensitive than two percentages. If they differ on 15 % of the examples, 300 give a standard error of 2.2 points on the difference; to find a true gain of 4.4 points in 80 % of cases takes about 600 examples, of 2 points about 3,000.',
      ],
      redFlags: [
        'Reports the validation score of the winner as expected performance.',
        'Uses the test set to choose again.',
      ],
      tags: ['automl', 'selection-bias', 'validation', 'model-selection'],
      searchPhrases: [
        'overfitting the validation set',
        'multiple comparisons in model selection',
        'winner’s curse',
        'too many experiments on one validation set',
        'nested cross-validation',
        'best score is optimistic',
        'hyperparameter search overfitting',
        'is the winning model really better',
        'small validation set',
        'data snooping',
        'best of many tries looks too good',
        'how well will the chosen model really perform',
        'expected maximum of noisy scores',
        'hpo on a tiny validation set',
        'trusting an automl leaderboard',
        'standard error of accuracy',
      ],
      enemies: ['a-table-in-a-paper'],
      since: '0.1.0',
    },
    {
      id: 'buy-or-host-for-invoices',
      title: 'Buy by the page or host it',
      areas: ['automl-and-model-selection', 'decision-making'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `An accounting firm reads 120,000 invoice pages a month. A vendor’s service costs 0.015 euros a page. An open model could be hosted for 900 euros a month; building it takes one engineer for three months, and afterwards a tenth of that engineer’s time. An engineer costs 9,000 euros a month. Both reach the same quality in a trial.

Compare the costs over time, and tell me what you would recommend.`,
      assesses: 'Compares build and buy over time with running cost, growth and risk.',
      followUps: [
        {
          ask: 'What does each cost in an ordinary month once it runs?',
          listenFor:
            '1,800 against 900 + 900 = 1,800. A start for a stuck candidate: who then sees it can still reach level 3.',
        },
        {
          ask: 'How would volume have to change for hosting to be the better choice?',
          listenFor:
            'Every page above 120,000 saves 0.015: at 300,000 pages it is 2,700 a month, paid back in ten months (level 3). Naming a period first, for example two years and so about 195,000 pages, counts towards level 4.',
        },
        {
          ask: 'Which reason other than money could decide?',
          listenFor:
            'Clients’ data leaving the firm, dependence on the vendor, quality on the firm’s own invoices. Naming one when asked is level 3; having said unasked which one would overturn the sum counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Recommends hosting because it has no price per page or because 900 is less than 1,800, or buying because it is easier, without working out the costs.',
        2: 'Sets 1,800 against 900 a month and counts the building (30 months to pay back) but forgets the upkeep; or counts the upkeep and forgets the building.',
        3: 'Finds equal running costs, so that the 27,000 are never earned back at this volume; recommends the service on cost, and works out one figure at which that would change (pages or price).',
        4: 'Also, unasked, sets a period and finds the volume or price at which hosting pays within it (about 195,000 pages a month for two years; 0.020 euros a page for 45 months); and names what outside the sum could overturn it, such as data that may not leave, or how to keep a later change cheap (a thin interface, fixed test invoices).',
      },
      answerKey: [
        'Vendor: 120,000 x 0.015 = 1,800 a month. Hosting: 900 + 0.1 x 9,000 = 1,800 a month. Building: 27,000.',
        'At 120,000 pages hosting never pays. At 300,000 the vendor costs 4,500 and hosting 1,800, if the machine suffices: paid back in ten months. To be paid back in two years it must save 1,125 a month, which takes 195,000 pages; in three years, 170,000. At 0.020 euros a page and today’s volume: 600 a month, 45 months.',
        'Confidential invoices may rule the vendor out, whatever the sum; ask counsel and clients.',
        'Fine-tuning an own model may bring better quality later: test on the hardest tenth of the invoices.',
        'Connecting either one costs work too; it is left out because both need it. A thin interface and a fixed set of test invoices keep the choice open. Valuing the engineer’s time by the other work left undone is just as good; it only speaks more strongly for the service.',
      ],
      redFlags: ['Counts the own team’s time as free.', 'Decides by taste for technology.'],
      tags: ['build-or-buy', 'cost', 'document-processing'],
      searchPhrases: [
        'build versus buy',
        'self-host versus api',
        'in-house model or vendor service',
        'break-even volume',
        'total cost of ownership',
        'open source model versus paid api',
        'make or buy decision',
        'when does self-hosting pay off',
        'ocr invoice extraction cost',
        'vendor pricing comparison',
        'pay a supplier or do it ourselves',
        'fixed cost versus cost per use',
        'cloud api or own server for documents',
        'saas pricing per document',
        'engineer time in a cost comparison',
        'when does our own solution become cheaper',
      ],
      enemies: ['forty-more-weeks-of-labels'],
      since: '0.1.0',
    },
    {
      id: 'choosing-a-model-from-a-leaderboard',
      title: 'Choosing from a leaderboard',
      areas: ['automl-and-model-selection', 'research-and-innovation'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `You need a text-embedding model for search in the manuals of a machine maker: German and English, many part numbers, 300,000 passages of up to two pages. About 2,000 searches a day are logged; two service technicians can help for half a day each. A colleague proposes the model at the top of a public leaderboard. It was published last month, and its average score is 1.2 points higher than that of the model you run today, whose vectors have 768 numbers.

Tell me how you would choose within a week.`,
      assesses: 'Selects a pre-trained model on evidence from one’s own task and constraints.',
      followUps: [
        {
          ask: 'What is in the average of the leaderboard?',
          listenFor:
            'Many tasks, perhaps none like this one; look at retrieval, German, long texts (level 3). Helps a stuck candidate to begin.',
        },
        {
          ask: 'How many of your own queries would you use, and who judges the results?',
          listenFor:
            'About 100 to 200 from the log, part numbers among them, judged by the technicians without knowing which model found what (level 3). Working out unasked what eight hours of judging allow, or how small a difference so many queries can show (about 6 points for 160), counts towards level 4.',
        },
        {
          ask: 'The new model wins but its vectors are four times as long. What does that mean?',
          listenFor:
            'About 3.7 GB instead of 0.9 for the vectors, slower search, all passages embedded again. Right when asked is level 3; raising unasked whether the vectors can be shortened, or what gain would be worth it, counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Takes the top model for its rank, or stays with the old one on principle, and tests neither.',
        2: 'Wants to "test it on our data" without saying which queries, how they are judged or by which measure; or tests soundly, but thinks of at most one of: models that cannot fit, part numbers, keyword search.',
        3: 'Builds a small judged set from logged queries and compares the proposed model with the present one on it by a named measure. Also at least two of: drops beforehand what does not fit by language, length of passage, licence or cost; sees to it that part numbers are in the set; runs plain keyword search as well.',
        4: 'Also, unasked, says how small a difference the judged set can show, and does at least two of these: fits the judging to the technicians’ eight hours, works out what moving costs, names the gain at which the change is worth it, tries a mix with keyword search.',
      },
      answerKey: [
        'An average over dozens of tasks hides the one that counts; 1.2 points may turn round in German retrieval.',
        'Public benchmarks leak into training data, and a month-old model has had little independent testing.',
        'Embeddings are often weak on part numbers, where keyword search such as BM25 is strong. A mix of both is likely to win; the queries with part numbers must show it.',
        'Check maximal input length first: two pages are about 1,000 words, and many models read no more than 512 tokens and drop the rest, so passages may have to be cut. Then licence, length of vectors, speed on own hardware.',
        'Judging is scarce: 160 queries with some six passages each (the top three of every system, without repeats) at 30 seconds a passage take 8 hours, all that the technicians have. Top ten of every system would take several times that. Passages found by any of the systems are judged; clicks in the log favour the present model.',
        'Measure: for example the share of queries with a right passage among the first three, compared query by query. If two models differ on 15 % of 160 queries, the standard error is 3.1 points: a difference of 1.2 is out of sight, one of 7 shows.',
        'Changing the model means embedding all passages again and running both for a while. Vectors in 32-bit numbers: 300,000 x 768 x 4 bytes = 0.9 GB, with 3,072 numbers 3.7 GB; some models allow shorter vectors at a small loss.',
      ],
      redFlags: ['No baseline without neural models.', 'Ignores licence and length.'],
      tags: ['embeddings', 'benchmarks', 'retrieval', 'pre-trained-models'],
      searchPhrases: [
        'mteb leaderboard',
        'choosing an embedding model',
        'semantic search model selection',
        'benchmark score versus own data',
        'hybrid search bm25 and vectors',
        'colleague wants the newest model',
        'state of the art hype',
        'building a relevance test set',
        'multilingual retrieval',
        'evaluating retrieval with few judges',
        'is the top-ranked model best for us',
        'resisting the newest and shiniest option',
        'sentence transformers bake-off',
        'recall on our own documents',
        'is a small gain worth re-indexing',
      ],
      references: [
        {
          title: 'Muennighoff et al.: MTEB: Massive Text Embedding Benchmark',
          url: 'https://arxiv.org/abs/2210.07316',
        },
      ],
      samples: [
        {
          level: 1,
          text: `If it is on top of the leaderboard, then it is objectively the best model at the moment, so I would take it. These leaderboards have dozens of tasks, that is much more than we could ever test in a week. 1.2 points in the average is quite a lot at this level, since the best ones are close together. I would check that it can be downloaded and is on the usual hub, then embed the 300,000 passages, on one GPU that is a night, and switch the index. The technicians could try a bit at the end, whether they like the results. If in half a year there is a new one on top, we change again, that is only a config if it is built well. Part numbers are no problem, models today are trained on subwords.`,
        },
        {
          level: 2,
          text: `I would not trust the leaderboard but test it on our data. I take some queries from the log and run the present model and the new one, and compare the results. The technicians can look at it and say which of them is better, half a day each, that should be good enough. I would also look at the speed, as the new ones are often larger. If the new one is better we change. It is important to have your own evaluation since the benchmark is not our domain, machine manuals are quite special. One could also fine-tune on our data in a later step. So, compare both in an A/B fashion for a week, and decide on the results of that.`,
        },
        {
          level: 3,
          text: `First throw out what cannot work. Two pages are a thousand words, a lot of models cut at 512 tokens, so either the passages get shorter or the model is out. German has to be in it, licence for commercial use. Then I draw a hundred and fifty queries from the log, by frequency, and make sure that thirty or so have part numbers, because embeddings are bad at XK-4471. I run the present model, the new one, one more that fits, and plain BM25, put the top three of all together without names, and the technicians grade, about half a day each. Then how often there is a right one in the first three, per group, German, English, part numbers. My guess is that BM25 wins on part numbers. That decides, not the 1.2.`,
        },
        {
          level: 4,
          text: `Length, German, licence first, that usually leaves three. The 1.2 I would not take seriously: published a month ago, an average of fifty tasks, maybe half of them near its training data, none of them pumps in German. So a hundred and sixty queries from the log, a quarter with part numbers, pool of the top three of present model, new, BM25, and a mix of BM25 with each, blind. Say six passages a query, half a minute each, that is the two half-days. What can I see with that? If the models differ on twenty-five of the queries, then plus minus six points. So I will not see one or two, and that I say before: I only change for seven points or more, right passage in the first three, or a clear win on part numbers. Because changing means embedding everything again, two indexes for some weeks, and if the vectors have 3,072 numbers it is 3.7 gigabytes instead of under one. I would bet that adding BM25 to what we have gives more, and costs two days.`,
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'an-evaluation-for-a-writing-assistant',
      title: 'An evaluation for a writing assistant',
      areas: ['automl-and-model-selection', 'transfer-learning-and-fine-tuning'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 25,
      prompt: `A health insurer drafts replies to 4,000 letters a week with a language model bought as a service; clerks edit and send them. Every few weeks the provider offers a new version; the present one stays available for three months. Today somebody tries ten letters and decides by feel. Once, a new version began to promise payments that were not due. For each evaluation, six clerks can give two hours each.

Design the evaluation that decides, within two days, whether a new version may be used.`,
      assesses:
        'Designs a repeatable evaluation of foundation models with human judgement, automatic checks and risk gates.',
      followUps: [
        {
          ask: 'What is the worst sentence a draft could contain, and how would you catch it?',
          listenFor:
            'A promise or refusal without grounds; hard test cases, an automatic check against the data of the claim, people for what it flags, and a fixed limit (level 3). Helps a stuck candidate to begin.',
        },
        {
          ask: 'You use another language model as judge. When do you believe it?',
          listenFor:
            'Once it has agreed with clerks on a sample; with the order of the answers swapped, and an eye on its liking for long answers (level 3).',
        },
        {
          ask: 'Two clerks disagree on a third of the letters. What now?',
          listenFor:
            'Looks at which letters: sharper scale and examples for facts, a third verdict for what stays open; differences of taste must not decide (level 3). Measuring agreement unasked before trusting any score counts towards level 4.',
        },
        {
          ask: 'After release, which sign tells you that you were wrong?',
          listenFor:
            'How much clerks edit, complaints, sampled audits (level 3). Having planned it unasked, in steps and with a way back, counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Trusts the provider’s benchmarks or a handful of tries, even after hearing of the unfounded promises.',
        2: 'Collects letters and scores them, but puts serious errors into one average with style, does not run the present version on the same letters, or sets no rule beforehand for the decision; or has these, with at most one of the further points of level 3.',
        3: 'Has letters of several types graded blind against the present version, and keeps a separate gate for unfounded promises, with a rule of release set beforehand. Also at least two of: fresh letters beside fixed ones; described points to grade by; any automatic judge checked against people; a sum that stays within the twelve clerk hours.',
        4: 'Also, unasked, says how rare a harm the sample can still miss, and does at least two of these: measures whether clerks agree, has several drafts made of a letter, renews part of the set, rolls out in steps with edits or audits as the signal.',
      },
      answerKey: [
        'Separate gates (never worse: unfounded promises, wrong person’s data) from grades (helpful, right, tone).',
        'With no unfounded promise in 300 hard cases, the rate among such cases may still be up to 1 % (95 %). If one letter in twenty is of this kind, that is up to 2 a week of 200: say so, and keep the clerk as a second net. Drafts differ from run to run, so one draft of each letter does not show everything.',
        'Blind paired comparison with the version in use is more sensitive than absolute grades. The twelve clerk hours must be shared out: for example eight hours at 3 to 4 minutes a pair for about 130 pairs, where a share preferred has a standard error of 4.4 points (clear at 60 to 40, not at 53 to 47); four hours for hard cases that a program or a judge has flagged, a sample of the others, and some letters read twice.',
        'Automatic judges favour length and the place of an answer, and perhaps their own kind (Zheng et al. 2023 found signs, no proof of the last); swap the order and calibrate on human verdicts.',
        'Test set: by type of letter and difficulty, past incidents added, a part renewed each time, personal data protected.',
        'After release: share of drafts sent unchanged, distance of edits, audit sample, way back to the former version.',
      ],
      redFlags: [
        'Lets one average cover up harms.',
        'Relies on the clerks’ review alone, without measuring what it catches.',
      ],
      tags: ['llm-evaluation', 'human-evaluation', 'release-gates', 'foundation-models'],
      searchPhrases: [
        'llm evals',
        'evaluating a generative model',
        'upgrading to a new llm version',
        'llm regression tests',
        'llm as a judge',
        'human grading of generated text',
        'hallucinated promises',
        'vibe check evaluation',
        'side by side comparison of answers',
        'acceptance test for genai',
        'can we trust the updated ai version',
        'go or no-go for a provider upgrade',
        'golden set and rubric scoring',
        'what to test before switching language models',
        'ai-written letters to customers',
        'generative ai quality assurance',
      ],
      enemies: ['better-on-the-whole', 'no-failures-in-three-hundred'],
      references: [
        {
          title: 'Zheng et al.: Judging LLM-as-a-Judge with MT-Bench and Chatbot Arena (2023)',
          url: 'https://arxiv.org/abs/2306.05685',
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'nearly-perfect-by-lunchtime',
      title: 'Nearly perfect by lunchtime',
      areas: ['automl-and-model-selection', 'data-oversight'],
      kind: 'debugging',
      difficulty: 'easy',
      minutes: 10,
      prompt: `A colleague gave a table of gym members to an AutoML tool in the morning and has a model with an AUC of 0.99 at noon. It is to predict on the first of each month which members will cancel in that month, so that the studio can call them. You are shown its report.

Would you use the model? Tell me what you see.`,
      materials: [
        {
          title: 'Report of the tool',
          format: 'text',
          content: `rows 48,000 (one per member and month, 2 years)   target: cancelled_in_month
split: random, 80 / 20       metric: AUC      best: stack of 11 models, 0.990
importance
  last_status_text           0.61
  visits_in_month            0.17
  months_until_contract_end  0.06
  member_id                  0.04
  age_of_contract            0.03
  ... 22 others              0.09
time for one prediction: 340 ms
note: last_status_text is written by the front desk, e.g. "asked for form", "form sent", "moved"`,
        },
      ],
      assesses: 'Finds what an automatic search cannot know: time of knowledge, split by person, purpose and use.',
      followUps: [
        {
          ask: 'On the first of the month, which of these columns do you have?',
          listenFor: 'Not visits in that month, and the status text of that day only. The hint for a stuck candidate.',
        },
        {
          ask: 'Each member has up to 24 rows. What does a random split do?',
          listenFor:
            'Puts the same member, even later months, on both sides; the weight of member_id shows that the model makes use of it. Level 3.',
        },
        {
          ask: 'Suppose a clean run gives 0.74. Is the morning wasted?',
          listenFor:
            'No: compare it with a simple rule (contract ends within two months) and see whether calls help. Right when asked is level 3; having thought of the use unasked counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Uses it because the tool has validated it, or objects to AutoML in general.',
        2: 'Finds 0.99 too good and names one kind of cause, columns or split, but would trust the rest of the report once that is removed.',
        3: 'Finds both kinds of fault: values not known on the first of the month (one of the two columns unaided, the other at a hint) and a split that mixes the months of one member; says how to run it again, with values as of the first and a split by time.',
        4: 'Finds all of this unaided and, unasked, does at least one of these: asks what the score is for (whoever has asked for the form may be past calling), wants a simple rule beside the new run, weighs eleven stacked models against one that is easier to keep.',
      },
      answerKey: [
        'visits_in_month is only known at the end of the month, and those who cancel stop coming. last_status_text may have been written after the decision: "form sent" is nearly the outcome.',
        'A tool optimises the stated target on the table it is given. When a value was known, who belongs on which side of a split, and what the score is for are not in the table.',
        'Split by time: train on earlier months, test on later ones, as in use. Keeping each member on one side is a fair answer to the mixing, but leaves the question of time open: ask. The id should go.',
        '340 ms for one prediction does not matter here: some two thousand members once a month.',
        'A status known on the first is no leak and may be used; the question is then whether a call still helps.',
        'A clean run may well end between 0.7 and 0.8, but nobody can promise the figure beforehand.',
      ],
      redFlags: ['Removes the strongest column only because it is strong.', 'Trusts importance as proof of cause.'],
      tags: ['automl', 'data-leakage', 'time-split', 'churn', 'feature-importance'],
      searchPhrases: [
        'too good to be true accuracy',
        'target leakage',
        'auc suspiciously high',
        'leaky features',
        'churn prediction',
        'customer attrition model',
        'same customer in train and test',
        'random split on time data',
        'temporal leakage',
        'reviewing a colleague’s model',
        'results look too perfect',
        'sceptical look at an impressive score',
        'information from the future in the training data',
        'would you trust this report',
        'which columns would you remove',
        'should we deploy what the tool built',
      ],
      enemies: ['signal-in-a-random-label'],
      since: '0.2.0',
    },
    {
      id: 'sixty-random-tries',
      title: 'Leaving the search to chance',
      areas: ['automl-and-model-selection', 'statistics'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `You tune a model with settings drawn at random; one training takes 12 minutes on your one machine. You would be content with any settings that are among the best 5 % of the space you draw from.

How many tries do you need for a 95 % chance of drawing at least one of those? And what does this number not tell you?`,
      assesses: 'Reasons about random search with simple probability and knows the limits of the guarantee.',
      followUps: [
        {
          ask: 'What is the chance that ten tries all miss the best 5 %?',
          listenFor: '0.95^10 = 60 %. The step that a stuck candidate needs; the rest follows from it.',
        },
        {
          ask: 'You tune three hyperparameters, or thirty. Does your number change?',
          listenFor:
            'No: it counts shares of the space, and the best 5 % of a bad space may still be poor. Level 3; "more of them need more tries" for the same chance is level 1 or 2.',
        },
        {
          ask: 'How would you get the same in less time?',
          listenFor:
            'Stop poor runs early, train on less data first, narrow the ranges by what is known, use several machines. Naming one is level 3; a saving in hours, unasked, belongs to level 4.',
        },
      ],
      rubric: {
        1: 'Says 20 because 5 % is one in twenty, or that it depends on the number of hyperparameters, and keeps to it after the probe about ten tries.',
        2: 'Knows the way (the chance that all miss) but does not get to a number between 55 and 65; or gets it and takes it to mean that the result is near the best possible.',
        3: 'Gets about 59 tries, some 12 hours, and says that this is about a share of the space searched and not about how good those settings are.',
        4: 'Also, unasked, sees that scores are noisy, so the winner need not be that try, and its score flatters until it is measured on fresh data; and would spend the 12 hours better: ranges and scales first, or a cheaper search with its saving.',
      },
      answerKey: [
        '1 - 0.95^n >= 0.95 gives n = 59 (58.4). At 12 minutes each 11.8 hours on one machine.',
        'The number does not depend on how many hyperparameters there are. It says nothing about how good the best 5 % are.',
        'Where only a few hyperparameters matter, random search covers each of them better than a grid of equal size (Bergstra & Bengio 2012).',
        'Scores are noisy: the try with the best measured score need not be among the best 5 %, and its score looks better than it is. Measure it again on fresh data.',
        'Ranges: learning rates belong on a logarithmic scale; if the range leaves out the good region, no number of tries helps.',
        'Stopping poor runs early (successive halving) often saves most of the time. Model-based (Bayesian) search is as good an answer for costly runs.',
      ],
      redFlags: [
        'Searches more instead of thinking about the ranges.',
        'Reports the best score of the search as the result.',
      ],
      tags: ['hyperparameters', 'random-search', 'automl', 'probability'],
      searchPhrases: [
        'hyperparameter tuning',
        'random search versus grid search',
        'how many trials are enough',
        'hyperparameter optimisation budget',
        'hpo',
        'probability of at least one success',
        'bayesian optimisation alternative',
        'tuning with limited compute',
        'when to stop tuning',
        'how long should i keep trying settings',
        'stopping rule under a fixed budget',
        'monte carlo sampling of configurations',
        'geometric distribution number of draws',
        'optuna number of trials',
        'is good enough really near the best',
      ],
      enemies: ['four-hundred-trials-and-a-small-holdout'],
      references: [
        {
          title: 'Bergstra & Bengio: Random Search for Hyper-Parameter Optimization (2012)',
          url: 'https://www.jmlr.org/papers/v13/bergstra12a.html',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'halving-the-field',
      title: 'Halving the field',
      areas: ['automl-and-model-selection', 'programming'],
      kind: 'coding',
      difficulty: 'medium',
      minutes: 22,
      prompt: `Successive halving searches for good settings like this: train all with a small budget, keep the best part, train these with a larger budget, and so on until one is left. Write a Python function halve(settings, score, budget, factor).

- settings is a list of dicts with at least one entry; factor is a whole number, 2 or more.
- score(setting, budget) trains a setting with that budget and returns how good it is (higher is better).
- In each round, score all remaining settings; of n settings the best n / factor stay, rounded up; then multiply the budget by factor. Of two equally good settings, either may stay.
- When one is left, return it together with the budget spent on all trainings.

Then tell me when this method fails.`,
      materials: [
        {
          title: 'Example',
          format: 'python',
          content: `curves = {'a': {1: 0.60, 2: 0.70}, 'b': {1: 0.65, 2: 0.66}, 'c': {1: 0.40}, 'd': {1: 0.50}}
halve([{'id': name} for name in 'abcd'], lambda setting, budget: curves[setting['id']][budget], 1, 2)
# ({'id': 'a'}, 8): four with budget 1, then a and b with budget 2`,
        },
      ],
      assesses: 'Writes a small search procedure exactly as specified, and knows the assumption that it rests on.',
      followUps: [
        {
          ask: 'What happens with five settings and factor 2?',
          listenFor:
            '5, 3, 2, 1: rounded up, and it ends. Points a stuck candidate at rounding; who then mends the code can still reach level 3.',
        },
        {
          ask: 'How much does it cost with 64 settings and factor 2, compared to training all of them with the largest budget?',
          listenFor:
            'Starting from budget 1: six rounds at 64 each, 384; all 64 with budget 32 would be 2,048. Right when asked is level 3.',
        },
        {
          ask: 'Which settings does it throw out wrongly?',
          listenFor:
            'Slow starters: low learning rates, large models, strong regularisation (level 3). A remedy for them, unasked, counts towards level 4.',
        },
      ],
      rubric: {
        1: 'The loop does not end or keeps the worst, or the code does not reach the example even with help.',
        2: 'Works on the example, but rounds down, never raises the budget, miscounts it, or breaks when scores are equal, and does not mend it after a hint; or the code is right but "it always finds the best".',
        3: 'Correct after one hint at most, also for an odd number, a single setting and equal scores; says that the method needs early scores to predict late ones, and names slow starters.',
        4: 'Also right at the first attempt or by a test of their own, and, unasked, offers a remedy for slow starters or noise (brackets with other first budgets, as in Hyperband), a way to test the assumption on past runs, or the cost against full training.',
      },
      answerKey: [
        'Loop while more than one is left: score all, sort by score alone, highest first, keep ceil(n / factor), add n x budget to the sum, multiply the budget. Sorting pairs of score and setting breaks when two scores are equal, since Python then compares the dicts.',
        'With 64 and factor 2 there are six rounds, each costing 64: 384. Training all with the last budget of 32 would cost 2,048, more than five times as much.',
        'If training can go on from a checkpoint, each round costs only the difference.',
        'It fails where the early order differs from the late one: low learning rates, large models, strong regularisation; and where early scores are noisy. Hyperband (Li et al. 2018) starts from several first budgets as insurance.',
        'score is called once for each setting and round: every call is a training.',
        'As good: sorted or heapq.nlargest with key (each calls the key once for each setting), a recursive version. With a single setting nothing is trained and 0 is spent.',
      ],
      redFlags: [
        'Calls score again inside the comparison of the sort.',
        'Believes that the method always finds the best.',
      ],
      tags: ['hyperparameters', 'successive-halving', 'python', 'early-stopping', 'automl'],
      searchPhrases: [
        'hyperband',
        'asha',
        'multi-fidelity hyperparameter optimisation',
        'implement a tuning algorithm in python',
        'early termination of bad runs',
        'python coding exercise hyperparameter search',
        'slow starters pruned too early',
        'budget allocation across configurations',
        'hpo coding task',
        'drop the weakest candidates early',
        'racing algorithm for model selection',
        'bandit-style resource allocation',
        'tournament that doubles the budget each round',
        'ray tune scheduler from scratch',
        'are early results a good predictor',
      ],
      enemies: ['sixty-random-tries'],
      references: [
        {
          title: 'Li et al.: Hyperband: A Novel Bandit-Based Approach to Hyperparameter Optimization (2018)',
          url: 'https://www.jmlr.org/papers/v18/16-558.html',
        },
      ],
      exercise: {
        language: 'python',
        solution: HALVE.solution,
        tests: HALVE.tests,
        wrong: [
          { flaw: 'never raises the budget', code: HALVE.flat },
          { flaw: 'rounds down', code: HALVE.down },
          { flaw: 'compares dicts when two scores are equal', code: HALVE.dicts },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'an-exam-it-may-have-read',
      title: 'A model for the electricians',
      areas: ['automl-and-model-selection', 'transfer-learning-and-fine-tuning'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `You choose a language model that helps electricians with questions about regulations. Two models were tried on three sets of 300 questions each: an exam published on the web; the same questions with other words and figures; and questions that your own master electricians wrote last month.

Which model do you choose, and how sure are you?`,
      materials: [
        {
          title: 'Right answers',
          format: 'markdown',
          content: `| | published exam | same, reworded | own, new |
|---|---|---|---|
| model A | 86 % | 71 % | 68 % |
| model B | 79 % | 77 % | 75 % |`,
        },
      ],
      assesses: 'Recognises contamination of a benchmark by contrast, and weighs sampling error in the comparison.',
      followUps: [
        {
          ask: 'What could explain that A loses 15 points when only words and figures change?',
          listenFor:
            'It has seen the exam in training and remembers it. A start for a stuck candidate; who takes it up can still reach level 3.',
        },
        {
          ask: 'Could the 7 points on the new questions be chance?',
          listenFor:
            'The standard error is about 3.7 points if the answers are treated as independent, so 7 is nearly two of them (level 3). A comparison question by question is usually sharper but needs the single results; asking for these unasked belongs to level 4.',
        },
        {
          ask: 'What would you test beyond right answers?',
          listenFor:
            'Whether it says that it does not know, names the right paragraph, and how much harm its wrong answers would do. Right when asked is level 3; unasked, level 4.',
        },
      ],
      rubric: {
        1: 'Takes A for its 86 % on the published exam, or averages the three columns as if they measured alike.',
        2: 'Takes B because it is better on two columns of three, without the reason why the first column misleads; or sees the reason but is certain of B with no thought of chance.',
        3: 'Explains A’s drop as a sign that it knew the exam, judges by the new questions (and the reworded ones), prefers B, and says with a figure that the lead there is close to what chance can do (about two standard errors, or 7 give or take 7).',
        4: 'Also, unasked, checks other explanations (rewording may have made the questions harder, but B hardly falls), and says what would settle it: single answers compared question by question, more new questions kept from the providers, or a look at which errors would do harm on a building site.',
      },
      answerKey: [
        'A: 86 to 71 is a drop of 15 points, with a standard error of about 3.3 if taken as independent: clear. B: 79 to 77, within chance. If rewording had made the questions harder, B should have fallen too.',
        'So A’s first figure is very likely memory in part: the published exam was probably in its training data. It cannot be used to compare the two.',
        'New questions: 75 against 68, standard error 3.7 points unpaired; a 95 % interval of about -0.2 to 14.2. Compared question by question it is narrower if both models find the same questions hard: ask for the single answers. The reworded set (77 against 71) points the same way but is not independent of the exam.',
        'Own questions that were never published are the cleanest test, as long as they are not sent to a service that trains on them: check the terms.',
        'A has not been shown to be bad, and may be cheaper. With regulations, what a wrong answer does matters more than the average.',
      ],
      redFlags: [
        'Rules out that a model can have seen a public exam.',
        'Would publish the new questions or hand them to the providers.',
      ],
      tags: ['llm-evaluation', 'contamination', 'benchmarks', 'model-selection'],
      searchPhrases: [
        'benchmark contamination',
        'test set in the training data',
        'llm memorised the benchmark',
        'memorisation versus generalisation',
        'train test overlap in llms',
        'comparing two llms',
        'is the difference statistically significant',
        'paraphrased test questions',
        'choosing an llm',
        'private test set',
        'did the ai see the answers beforehand',
        'high score on public exam, poor on ours',
        'data contamination in language models',
        'are published scores trustworthy',
        'rephrased questions lower the score',
        'two proportions confidence interval',
      ],
      enemies: ['choosing-a-model-from-a-leaderboard'],
      since: '0.2.0',
    },
    {
      id: 'small-first-then-large',
      title: 'A cheap model and a dear one',
      areas: ['automl-and-model-selection', 'scalability-and-performance'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 11,
      prompt: `An app answers questions about plants from a picture, 500,000 a month. A small model costs 0.1 cent a question, a large one 2 cents. You consider asking the large one only when the small one is unsure. You guess that a wrong answer costs you 10 cents in complaints and lost users. The table comes from a labelled sample.

Which set-up do you choose, and what would you want to check?`,
      materials: [
        {
          title: 'On 5,000 labelled questions',
          format: 'markdown',
          content: `| | share of questions | small model right | large model right |
|---|---|---|---|
| small model is sure | 70 % | 93 % | 95 % |
| small model is unsure | 30 % | 56 % | 90 % |`,
        },
      ],
      assesses: 'Combines models by cost and error in one measure, and checks what a cascade depends on.',
      followUps: [
        {
          ask: 'What does one question cost on average with each set-up, errors aside?',
          listenFor: '0.1, 2 and 0.1 + 0.3 x 2 = 0.7 cents. The first step for a stuck candidate.',
        },
        {
          ask: 'And with errors?',
          listenFor: 'Small 1.91, large 2.65, cascade 1.49 cents. Level 3.',
        },
        {
          ask: 'How far may the 10 cents be off before you would choose otherwise?',
          listenFor:
            'Below about 6 cents the small model alone is cheapest (0.6 cents saved for 10.2 points); above about 93 the large one (1.3 cents for 1.4 points). One end when asked is level 3; finding one unasked counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Takes the most accurate or the cheapest model without joining price and errors, or averages the percentages without their shares.',
        2: 'Prefers the combination on half the calculation: price only, or accuracy only; or computes all three and wants to check nothing.',
        3: 'Computes the cost with errors for the three set-ups (about 1.9, 2.65 and 1.5 cents), chooses the combination, and wants to check how "sure" is set and whether it holds on new pictures.',
        4: 'Also, unasked, finds at what cost of an error the choice turns (about 6 or about 93 cents) and so doubts the guess of 10; and names a limit that the average hides: the threshold to be optimised, winter pictures, a new version of the small model, waiting twice for the unsure 30 %, a poisonous plant.',
      },
      answerKey: [
        'Right: small 0.7 x 93 + 0.3 x 56 = 81.9 %; large 0.7 x 95 + 0.3 x 90 = 93.5 %; cascade 0.7 x 93 + 0.3 x 90 = 92.1 %.',
        'Price: 0.1; 2.0; 0.1 + 0.3 x 2 = 0.7 cents.',
        'With errors at 10 cents: small 0.1 + 1.81 = 1.91; large 2 + 0.65 = 2.65; cascade 0.7 + 0.79 = 1.49 cents. At 500,000 a month: 9,550, 13,250 and 7,450 euros.',
        'The cascade loses 1.4 points for 1.3 cents saved: the large one alone is better only if an error costs more than about 93 cents. The near limit is the other one: against the small model it costs 0.6 cents more for 10.2 points, so below 5.9 cents an error the small model alone is cheapest. A guess of 10 is close enough to that to be worth measuring.',
        'The threshold is a choice: try several on the labelled sample and take the cheapest, then measure on other data.',
        'Check: confidence of the small model on new kinds of plants (it may be sure and wrong), delay for the 30 % asked twice, harm that is not worth 10 cents (a poisonous plant).',
      ],
      redFlags: ['Ignores that some wrong answers are dangerous.', 'Assumes that confidence stays calibrated.'],
      tags: ['model-cascade', 'routing', 'cost', 'selective-prediction', 'foundation-models'],
      searchPhrases: [
        'model routing',
        'llm router',
        'cascade of small and large models',
        'reduce inference cost',
        'escalate to the bigger model when unsure',
        'cost versus accuracy trade-off',
        'cheap model first',
        'llm cost optimisation',
        'confidence-based fallback',
        'price of a wrong answer',
        'ask the expensive ai only when needed',
        'balancing quality and spending',
        'expected cost per query',
        'deferral threshold',
        'when is the big model worth it',
        'does the small model know it is wrong',
      ],
      enemies: ['sorting-returns-by-machine'],
      since: '0.2.0',
    },
    {
      id: 'models-made-by-analysts',
      title: 'Models made by analysts',
      areas: ['automl-and-model-selection', 'responsible-ml'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `With an AutoML tool, eleven business analysts of a telephone company have built 34 models within a year; nobody in your team knew. Some steer letters to customers. Two were useful by all accounts; one had refused payment by instalments to nearly everyone in one town. Your director asks whether the tool should be forbidden.

What do you propose?`,
      assesses:
        'Shares out model building by risk, with light rules that people will keep, instead of a ban or free play.',
      followUps: [
        {
          ask: 'What do you need to know about the 34 before you can answer?',
          listenFor:
            'What each decides, about whom, whether it runs, who looks after it: a list first. A start for a stuck candidate.',
        },
        {
          ask: 'Which of them would you let go on without any check by your team?',
          listenFor:
            'Those that decide nothing about people and can be undone: planning, analysis. Level 3 draws a line by harm.',
        },
        {
          ask: 'What do the analysts know that your team does not?',
          listenFor:
            'The business and what the data mean (level 3). Making use of it in pairs or templates, not only in a gate, counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Forbids the tool or takes all models over, or lets everything run since the tool validates its models.',
        2: 'Wants every model approved by their own team, or a training course for all, without telling harmless uses from harmful ones; or tells them apart, but lets the harmful model run on, or says little about how the rules would work (at most one further point of level 3).',
        3: 'Stops the harmful model now, and sorts the others by what they decide about people, with lighter rules for analysis than for decisions on customers. Also at least two of: asks who was refused; lists what runs; names the checks (data, split, groups) or an owner for each; says who does this and how fast.',
        4: 'Also, unasked, works out whether the team can keep up with the checks and what to do if not; and makes the right way the easy one, with the analysts’ knowledge in it (templates with a time split and results by group, a register filled in by the tool, analysts who check one another).',
      },
      answerKey: [
        'The harm came from decisions about people, not from the tool: a ban moves the models into spreadsheets.',
        'First: switch the instalment model off, let people decide instead, find who was refused and put it right. Where people live can stand for protected groups, and laws on automated decisions may ask for more: bring in legal counsel.',
        'A register: purpose, what it decides, data, owner, since when, last check. 34 entries are a week’s work.',
        'Classes by harm and reversibility; for the upper class: time-based test, results by group, a way to object, monitoring, an owner who stays.',
        'Capacity: if a check takes two days and six models need it, that is twelve days now and a few each month, which can be done. A rule that cannot be kept is worse than none.',
        'Whether the owners sit in the business or in the team is open: either works if they are named.',
      ],
      redFlags: ['Is mainly out to protect the team’s territory.', 'Forgets the people who were refused.'],
      tags: ['automl', 'governance', 'citizen-data-science', 'risk-classes'],
      searchPhrases: [
        'shadow ai',
        'citizen data scientists',
        'low-code no-code ml',
        'non-experts building models',
        'model governance',
        'model inventory register',
        'ban or allow a tool',
        'discriminatory model found',
        'self-service machine learning',
        'risk tiers for models',
        'staff build their own ai without telling anyone',
        'governance without stifling initiative',
        'decentralised analytics oversight',
        'who may put a model into use',
        'democratising data science safely',
        'audit of unapproved models',
      ],
      samples: [
        {
          level: 1,
          text: `Yes, I would forbid it, or at least take the licences back. This is shadow IT, models that decide about customers have to be built by people who understand it, this case shows where it leads. My team would take over the 34 models, look at them one by one and rebuild those which are useful. It will be a lot, but then the quality is right. The analysts can send us their ideas as tickets. An AutoML tool gives you a nice AUC and people think they are data scientists. If the director does not want to forbid it, then only for dashboards. In my view we cannot take responsibility for something that others click together, and with the refusals in that town we were simply lucky that no newspaper has written about it.`,
        },
        {
          level: 2,
          text: `I would not forbid it, since democratising machine learning is a good thing in general, but it needs governance. So each model must be approved by our team before it goes live, with a checklist, and the analysts have to do a training, two days about overfitting, leakage and fairness, with a certificate. For the 34 existing ones we do a review of all, one after the other, and in the meantime they continue to run. I would also set up a committee that meets monthly in which new models are presented. The tool should be connected to our registry. So it is under control, and the analysts can continue to work. The case with instalments I would look at in this review.`,
        },
        {
          level: 3,
          text: `The instalment model goes off today, a person decides instead, and somebody finds out who in this town was refused. Then a list: 34 models, what does it decide, on which data, whose is it, a week of work. I would sort by harm. Something that only helps an analyst to see a pattern is free. Letters to customers need an owner and a check on data and split. Decisions such as refusing instalments need the full check, results by groups and places, a way to object, and monitoring. Maybe that is six. My team does those, two days each, answer within a week, so they do not wait for months. To forbid the tool is no use, then they do it in a spreadsheet and we see nothing. It was not the tool, it was that nobody looked.`,
        },
        {
          level: 4,
          text: `The people in that town first. Model off, list of all who were refused since it went live, look at them again, and write to them; with the lawyers, since place can stand for origin. That is this week, before any policy. Then the register, 34 entries, most of it the tool can export itself. Classes: looking, writing to customers, deciding about customers. For the last a time split, results by area and group, a named owner, a way to object. I would put this into the tool as a template, so that the easiest click is the right split and the group table appears by itself. Because eleven people who know the customers are worth a lot. Capacity: six models in the top class, two days each, twelve days now, then perhaps two a month, that we can do, and I would promise an answer in five days. If it became ten a month I could not keep it, and then I would train two of the analysts to check each other’s.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'a-choice-the-tool-had-made',
      title: 'A choice the tool had made',
      areas: ['automl-and-model-selection'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 9,
      prompt: `Tell me about a time when a default, a tool or a ready-made model had made an important choice for you and you noticed only later. How did you notice, and what did you do?`,
      assesses: 'Looks behind defaults in time, judges which matter, and passes the knowledge on.',
      followUps: [
        {
          ask: 'What exactly had been chosen, and what did it change in the result?',
          listenFor:
            'A concrete setting (loss, threshold, language, cleaning step) and its effect. Pins down a vague story.',
        },
        {
          ask: 'Which defaults do you check today before you begin, and how do others learn of them?',
          listenFor:
            'A few, with reasons (level 3); "all of them" is level 2. A template or a check that others use counts towards level 4.',
        },
        {
          ask: 'Where do you keep trusting defaults on purpose?',
          listenFor:
            'Where they are well tested and harmless, or cheap to undo. Right when asked is level 3; unasked, it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Went on with results known to be wrong, kept them quiet, or says that defaults are the tool’s responsibility and need no look.',
        2: 'Found it by luck or was told, changed the setting, and that was it: cannot say what it had done to the results.',
        3: 'Noticed by a check or by looking at cases, or went after a hint from others; measured what it changed, corrected results already given out, and now looks at such choices early.',
        4: 'Also says which defaults deserve a check, by what they can do to the outcome, and which are trusted on purpose; and has made such choices visible to others (a template, an automatic check, a report to the makers).',
      },
      answerKey: [
        'Typical: a threshold of 0.5, a random split on ordered data, a model trained on English only, rows dropped silently, regularisation that is switched on (as in scikit-learn’s LogisticRegression), a picture size that loses detail.',
        'What counts is how it was noticed and what followed, not how exotic it was.',
        'Correcting figures already used by others is part of level 3.',
        'Candidates without AutoML experience can speak of any library, service or inherited code.',
      ],
      redFlags: ['Calls reading documentation a waste.', 'Hid the wrong figures.'],
      tags: ['defaults', 'model-selection', 'verification', 'integrity'],
      searchPhrases: [
        'hidden default settings',
        'library default caused a problem',
        'blind trust in a tool',
        'silent assumption',
        'overlooked a default parameter',
        'mistake found late',
        'correcting results already reported',
        'attention to detail',
        'owning up to an error',
        'default threshold of 0.5',
        'relied on something without checking it',
        'questioning what software does by itself',
        'scikit-learn default setting surprise',
        'when did you trust a tool too much',
        'verify your own results',
      ],
      since: '0.2.0',
    },
    {
      id: 'the-model-behind-the-name',
      title: 'Complaints at the law publisher',
      areas: ['automl-and-model-selection', 'scalability-and-performance'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 11,
      prompt: `A law publisher has court decisions summarised by a language model that it buys as a service; editors check each summary. On the 14th, they begin to complain. You look at your log. The provider’s status page is green, and support answers within five days.

What do you do now, and what do you change for good?`,
      materials: [
        {
          title: 'From your log',
          format: 'markdown',
          content: `| | 1st to 13th | from the 14th |
|---|---|---|
| summaries a day | 610 | 605 |
| mean length, words | 212 | 148 |
| mean time to answer | 9.1 s | 4.0 s |
| refused ("I cannot help with this") | 0.2 % | 3.1 % |
| summaries of which editors rewrote more than half | 11 % | 29 % |

Every call on every day: model "brief-large", temperature 0.2`,
        },
      ],
      assesses:
        'Treats a bought model as a dependency that changes: evidence, containment, version pinning, own tests, a second source.',
      followUps: [
        {
          ask: 'How would you show that it is the model and not your texts?',
          listenFor:
            'Send decisions from before the 14th again and compare with the stored summaries; check that your own code and the kind of decisions are unchanged (level 3). A way in for a stuck candidate.',
        },
        {
          ask: 'The old version is gone. What then?',
          listenFor:
            'Adapt prompt and settings on the fixed set, or try another model on it; tell the editors what to look for meanwhile (level 3).',
        },
        {
          ask: 'How much effort is a second provider worth?',
          listenFor:
            'Weighs its upkeep against days on which 18 more of every 100 summaries are rewritten (level 3). A figure for the harm, unasked, counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Waits for support as the status is green, or tunes the prompt on a few texts until complaints end.',
        2: 'Suspects a change of model and complains to the provider, or pins a version for the future; no test that shows it, no help for the editors meanwhile.',
        3: 'Shows it with old decisions sent again, limits the harm (former version, other model, refusals to people), and changes for good: a version in each call where offered, and own tests on a fixed set or alarms on length and refusals.',
        4: 'Also, unasked, puts a figure on the harm (about 108 more heavily rewritten summaries a day) and weighs remedies by it; and looks beyond a pinned version: versions retire, so a tested second provider, notice in the contract, or the version stored with each summary.',
      },
      answerKey: [
        'Length, time and refusals change together on one day at equal volume: another model or setting behind the same name is the likely cause, since "brief-large" names no version. The time fell more than the length (shorter texts alone would give about 6.4 s), which speaks for a faster model. Other causes must be excluded: look at your own releases and at the kind of decisions; send 50 stored decisions again. If the candidate asks: your last release was on the 3rd.',
        'Harm: 0.29 x 605 - 0.11 x 610 = 108 more rewritten a day.',
        'Now: call the former version by its full name if the provider keeps it; else route refusals to editors, ask for the wanted length, try another model on the same 50.',
        'For good: name with version, where the service offers it; versions retire too, so a calendar and tests for the move. A daily run of a small fixed set costs little.',
        'Alarms on what users feel (rewriting) come hours or days late; length and refusals show within hours.',
        'A second provider is insurance: prompts differ, so it must be tested regularly to be worth anything.',
      ],
      redFlags: ['Relies on the provider’s own benchmarks.', 'Keeps it from the editors.'],
      tags: ['foundation-models', 'versioning', 'regression-testing', 'vendors', 'monitoring'],
      searchPhrases: [
        'llm api changed without notice',
        'silent model update',
        'vendor model behaviour changed',
        'third-party model drift',
        'pin the model version',
        'vendor lock-in',
        'provider outage backup',
        'output quality suddenly dropped',
        'monitoring a bought model',
        'users complain but status page is green',
        'supplier swapped something behind our back',
        'managing dependency on an outside ai provider',
        'did the hosted model change or did we',
        'canary prompts',
        'gpt version changed behaviour',
        'worse answers though we changed nothing',
      ],
      enemies: ['an-evaluation-for-a-writing-assistant'],
      samples: [
        {
          level: 1,
          text: `The status page is green so it is not an outage. I would write to support with high priority and wait for what they say, five days is annoying but they know their system. In the meantime I would improve the prompt. The summaries are too short now, so I write, please write at least 200 words, and do not refuse, these are public court decisions. I try that on three or four decisions until it looks good again and put it live. This is the normal work with language models, they behave a bit differently from time to time, and prompts need to be adapted. If editors still complain, I change it further. For good, I would plan a regular prompt review, each quarter or so. And editors need to understand that the output is a draft.`,
        },
        {
          level: 2,
          text: `Obviously the provider has changed the model on the 14th. Length, time and refusals all change on the same day. It is faster and shorter, so they have put in a smaller and cheaper model without telling anyone. I would write to them with this table and complain, and ask for the old version back. One should pin the version in the API, if that is possible, so that it does not happen any more. Also I would evaluate other providers for the long term because this is not acceptable for a business customer, or host an open model ourselves. The editors have to live with it for the moment, I would inform them that we have a problem and that we are in contact with the provider.`,
        },
        {
          level: 3,
          text: `All three jump on the same day and the volume is the same, and we call it without a version, so I think another model is behind the name. But I would exclude us: was there a release on the 13th or 14th, a prompt change, another kind of decisions? Then I take fifty decisions from the first days, whose summaries are stored, and send the same again. If those come back with 150 words, it is proven. Now, for the editors: if the old version can be called by its full name, pin it, else send refusals directly to people and try a second model on the fifty. For good: full version in the call, the fifty sent each night with alarm on length, refusals and time, and this set is run before every change. Rewriting by editors is the truth but comes later.`,
        },
        {
          level: 4,
          text: `Fifty stored decisions from before the 14th, same prompt, sent again now, twenty minutes. And our own release list for that day. If the fifty come back short, I have a proof that support cannot discuss away. What does it cost? 29 percent of 605 against 11 of 610, so about 108 more a day to rewrite, at twenty minutes each that is 36 hours of editors a day. With this I may decide today to pay for a dearer model, anything under that is cheap. So: former version if it can be named, otherwise another model that passes on the fifty, refusals go to people. For good, version in the call, and since versions are retired too, a date in the calendar two months before. Each summary is stored with version and prompt, so that we can say which ones of last week to look at again. The nightly fifty, alarm on length and refusals. The second provider stays in this nightly run too. And at the next renewal, thirty days’ notice of changes in the contract.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'when-to-let-it-search',
      title: 'When to let it search',
      areas: ['automl-and-model-selection'],
      kind: 'conceptual',
      difficulty: 'medium',
      minutes: 8,
      prompt: `A product team asks you for a rule they can follow: when should they let an AutoML tool choose and tune a model, and when should one of your engineers do it by hand? Give me the rule, and your reasons.`,
      assesses: 'Knows where automatic search is strong, what it cannot decide, and what it costs later.',
      followUps: [
        {
          ask: 'Take two tasks that you know well. On which side of your rule does each fall, and why?',
          listenFor:
            'Concrete tasks with the property that decides. Starts a stuck candidate, and tests a recited answer: no property is level 2.',
        },
        {
          ask: 'What remains work for people even if the tool searches perfectly?',
          listenFor: 'Target, data and their timing, split, metric, use, monitoring (level 3).',
        },
        {
          ask: 'What do you do with its winner before you trust it?',
          listenFor:
            'Measures it on fresh data beside a simple baseline, looks at its errors and its cost in serving. Right when asked is level 3; unasked, it belongs to level 4.',
        },
      ],
      rubric: {
        1: 'Always or never, by taste ("real engineers do it by hand"), or lets the tool’s own validation settle whether a model may be used.',
        2: 'Gives conditions for one side only, such as quick baselines on tables; or a rule that does not depend on the task ("small projects yes, important ones no").',
        3: 'Gives conditions that a team can check for both sides (for: a table, a clear metric, an honest split, little time; against: unusual losses or structure, tight latency, a need to explain, shifting data), and says what stays with people.',
        4: 'Also, unasked, counts what it costs later (searching that overfits a small validation set, so that the winner needs fresh data; upkeep of a stack of models), and makes the rule a test: a tool’s quick result that work by hand must beat, or a gain or a finding at which they would switch sides.',
      },
      answerKey: [
        'Strong on tabular data with a plain metric and a sound split: often near what an expert gets, within hours.',
        'Weak where the problem lies outside the search: target, timing, data quality, costs of errors, structure such as graphs or time, tight latency.',
        'Searching itself overfits: the more is tried on the same validation data, the more the best score flatters.',
        'Winners are often stacks of many models: slow, hard to explain and to maintain. Ask for the best single model and compare.',
        'Any well-argued division is fine; the rating is about conditions, not about liking tools.',
        'A rule by who has time, or by prestige of the project, misses the point: the property of the task decides.',
      ],
      redFlags: ['Sees validation as included in the tool.', 'No mention of data.'],
      tags: ['automl', 'model-selection', 'baselines', 'maintenance'],
      searchPhrases: [
        'automl versus manual modelling',
        'pros and cons of automl',
        'when to use automl',
        'limits of automl',
        'does automl replace data scientists',
        'h2o autogluon vertex automl',
        'automated machine learning guidelines',
        'ensembles hard to maintain',
        'expert versus automatic tuning',
        'let a machine pick the model',
        'build by hand or automate',
        'explaining a decision rule to product teams',
        'what can an automatic tool not decide',
        'auto-sklearn pros and cons',
      ],
      since: '0.2.0',
    },
    {
      id: 'fourteen-hundred-models-nobody-watches',
      title: 'Fourteen hundred models nobody watches',
      areas: ['automl-and-model-selection', 'scalability-and-performance'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 28,
      prompt: `A chain of petrol stations forecasts the daily sales of fuel at each of its 1,400 sites, to plan tankers for the next two days. Today one method serves all; at some sites it is poor. You are to build a service that chooses and trains the model for each site automatically, every week; three people look after it along with other work. Forecasts that are too low let sites run dry, and those that are too high cause detours: on average, every 1,000 litres forecast too low cost 130 euros, every 1,000 litres too high 10 euros. Sites have between four weeks and ten years of history.

Design how models are chosen, checked and replaced without anybody looking at each one.`,
      assesses:
        'Designs automatic model selection at scale: honest backtests, pooling, guard rails, fallbacks, attention by exception.',
      followUps: [
        {
          ask: 'What is the simplest forecast that must be beaten at each site?',
          listenFor:
            'Same weekday last week, or the mean of four such days: a start for a stuck candidate, and the fallback (level 3).',
        },
        {
          ask: 'You try twelve models at each site each week on eight weeks of backtest. What goes wrong?',
          listenFor:
            'Choosing among twelve on so little data picks by luck, and the choice flips from week to week; so change only for a clear gain, or use one model over all sites (level 3).',
        },
        {
          ask: 'Which measure decides between models?',
          listenFor:
            'What the errors cost, 130 against 10 euros, not a mean error (level 3). Deriving the quantile to aim for, about 93 %, belongs to level 4.',
        },
        {
          ask: 'A site is rebuilt and sells nothing for three weeks. What does your service do?',
          listenFor:
            'Marks closed days, does not learn the zeros, returns to the pooled model at first (level 3). "It will retrain by itself" is level 1 or 2.',
        },
      ],
      rubric: {
        1: 'Runs a large search at each site and takes the best score each week, with nothing to stop a bad forecast.',
        2: 'Backtests in time and has monitoring, but each site stands alone, or the measure ignores the 130 and 10, or people must approve 1,400 changes; or avoids all this, with at most one of the safeguards of level 3.',
        3: 'Backtests over time by what errors cost, and shares data between sites where history is short (a model for all, or by kind). Also at least two of: a simple method as baseline and fallback; a change only for a clear gain; a check of each forecast against plausible limits; only as many exceptions for people as they can handle.',
        4: 'Also, unasked, does at least two of these: shows with a figure that choosing among many models on eight weeks follows noise, derives the quantile from 130 and 10, sees that sales on dry days hide demand, tests the rule of selection as a whole on past years, rolls new choices out to some sites first with a way back.',
      },
      answerKey: [
        'Cost: 130 for each 1,000 litres too low against 10 too high. The cheapest forecast is the 130 / 140 = 93 % quantile of demand, not the mean. On days when a site ran dry, sales show less than the demand: mark such days, or the model learns to run dry again.',
        'Little data for each choice: 8 weeks are 56 days. If a model’s daily error varies by 30 % of sales, the mean of 56 has a standard error of about 4 %; among twelve equally good models with independent errors the luckiest looks some 6 to 7 % better than it is. Models that err alike differ less, by luck as in truth. Choosing anew each week then follows noise.',
        'One model over all sites, with features of the site, learns from 1,400 and serves young sites; a few odd sites may have a model of their own if it is clearly better over a longer time. Models by site that borrow strength (shrinkage, a prior from similar sites) are as good.',
        'Guard rails: a forecast outside, for example, half to double the last comparable days is replaced by the fallback and counted.',
        'Attention: three people can look at some ten sites a week; show those with the largest cost and those with the largest change.',
        'Backtest the whole rule (select, train, replace) week by week over the last two years, against "same weekday last week" and against today’s method.',
      ],
      redFlags: ['1,400 alarms.', 'Judges by random cross-validation on daily data.'],
      tags: ['automl', 'forecasting', 'model-selection', 'fallback', 'global-models'],
      searchPhrases: [
        'many time series forecasting',
        'forecasting at scale',
        'global versus local models',
        'automated retraining without supervision',
        'backtesting',
        'hierarchical demand forecasting',
        'cold start for new sites',
        'champion challenger',
        'alerting by exception',
        'many models in production',
        'too many forecasts for a small team',
        'automation that runs unattended',
        'asymmetric cost of over and under forecasting',
        'quantile forecast for stock planning',
        'automatic fallback when a forecast fails',
      ],
      enemies: ['how-many-sandwiches-to-make', 'four-hundred-trials-and-a-small-holdout'],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const automlAndModelSelection = typed
