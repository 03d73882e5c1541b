import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

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
      minutes: 10,
      prompt: `An AutoML run tries 400 configurations on a task where the present model is 80 % accurate, measured on a very large sample. Each configuration is scored on the same 500 validation examples. The winner shows 84.4 %, and the tool proposes to deploy it.

Estimate what the best of 400 would show if every configuration were truly 80 % accurate, and say what you do with the winner.`,
      assesses: 'Recognises selection on noise, sizes it, and protects the final estimate.',
      followUps: [
        {
          ask: 'How far does the measured accuracy of one such model stray, with 500 examples?',
          listenFor: 'Standard error about 1.8 points. First step for the stuck.',
        },
        {
          ask: 'The 400 are not independent. Which way does that change your estimate?',
          listenFor:
            'Similar models err on the same examples, so the best strays less far, to some 82 to 84 % instead of 85; the winner stays too optimistic but may be partly real. Right when asked is level 3; bringing it up unasked marks level 4.',
        },
        {
          ask: 'You have 300 more labelled examples. How would you use them?',
          listenFor:
            'Once, for the winner and the present model, paired (level 3). Seeing that 300 leave a standard error of about 2 points on the difference, so a gain of 2 points cannot be shown, marks level 4.',
        },
      ],
      rubric: {
        1: 'Deploys because 84.4 is more than 80 or "2.5 standard errors, so significant", or runs still more trials on the same 500 examples.',
        2: 'Warns of overfitting the validation set in words, or knows the 1.8 points of a single model but does not get from there to the best of 400.',
        3: 'Estimates that the luckiest of 400 equal models shows about 85 % (84.5 to 86), or that two or three of them would reach 84.4 by luck; does not take 84.4 as the accuracy to expect, and asks for a fresh test set or nested validation.',
        4: 'Also, unasked, says that trials are alike, so luck alone reaches less than 85 and the winner may be partly better; compares it with the present model on the same fresh examples and says how many that takes, and what gain is worth its cost.',
      },
      answerKey: [
        'Standard error: sqrt(0.8 x 0.2 / 500) = 1.79 points. The expected maximum of 400 independent normals is about 2.97 standard errors above the mean: 85.3 % (85.1 % with the exact binomial). As good: one model reaches 84.4 % by luck with a chance of 0.7 %, so 2 or 3 of 400 do.',
        'So 84.4 % is even less than luck alone would give with independent trials.',
        'Real trials err on the same examples; their best is less extreme: about 83.7 % on average at a correlation of 0.5 between trials and 82.4 % at 0.8, where 84.4 % comes by luck in one run of ten. The winner may be better, but less than it shows.',
        'Remedies: a final test set used once, nested cross-validation, fewer and preregistered trials, a larger validation set.',
        'A paired comparison (which examples does each get right) is more sensitive than two percentages. If they differ on 15 % of the examples, 300 give a standard error of 2.2 points on the difference; to find a true gain of 4.4 points in 80 % of cases takes about 600 examples, of 2 points about 3,000.',
      ],
      redFlags: [
        'Reports the validation score of the winner as expected performance.',
        'Uses the test set to choose again.',
      ],
      tags: ['automl', 'selection-bias', 'validation', 'model-selection'],
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
          listenFor: '1,800 against 900 + 900 = 1,800. Decides the question; a start for the stuck.',
        },
        {
          ask: 'How would volume have to change for hosting to be the better choice?',
          listenFor:
            'Every page above 120,000 saves 0.015: at 300,000 pages it is 2,700 a month, paid back in ten months (level 3). Naming a period first, for example two years and so about 195,000 pages, marks level 4.',
        },
        {
          ask: 'Which reason other than money could decide?',
          listenFor:
            'Clients’ data leaving the firm, dependence, quality on own invoices. Naming one when asked is level 3; level 4 said unasked which one would overturn the sum and how to find out.',
        },
      ],
      rubric: {
        1: 'Recommends hosting because it has no price a page or 900 is less than 1,800, or buying because it is easier, and the sum plays no part.',
        2: 'Sets 1,800 against 900 a month and counts the building (30 months to pay back), but forgets the upkeep; or the other way about.',
        3: 'Finds equal running costs, so that the 27,000 are never earned back at this volume, recommends the service, and says that only more pages or a higher price would change it, with one worked figure.',
        4: 'Also, unasked, sets a period and finds the volume or price for it (about 195,000 pages a month for two years, or 0.020 euros for 45 months), names the fact that would overturn the sum (data that may not leave, a sharp price rise), and keeps the connection thin so that a later change is cheap.',
      },
      answerKey: [
        'Vendor: 120,000 x 0.015 = 1,800 a month. Hosting: 900 + 0.1 x 9,000 = 1,800 a month. Building: 27,000.',
        'At 120,000 pages it never pays. At 300,000 the vendor costs 4,500, hosting 1,800 if the machine suffices: paid back in ten months. Paid back in two years needs 1,125 a month saved, 195,000 pages; in three years 170,000. At 0.020 euros a page and today’s volume: 600 a month, 45 months.',
        'Confidential invoices may rule the vendor out, whatever the sum; ask counsel and clients.',
        'Own fine-tuning may become an advantage in quality: test on the hardest tenth of invoices.',
        'Connecting either one costs work too; it is left out because both need it. A thin interface of one’s own and a fixed set of test invoices keep the choice open. Counting the engineer’s time at the value of other work is as good; it only speaks more for the service.',
      ],
      redFlags: ['Counts the own team’s time as free.', 'Decides by taste for technology.'],
      tags: ['build-or-buy', 'cost', 'document-processing'],
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
      prompt: `You need a text-embedding model for search in the manuals of a machine maker: German and English, many part numbers, 300,000 passages of up to two pages. About 2,000 searches a day are logged; two service technicians can help for half a day each. A colleague proposes the model on top of a public leaderboard. It was published last month; its average is 1.2 points above the one you run, whose vectors have 768 numbers.

Tell me how you would choose within a week.`,
      assesses: 'Selects a pre-trained model on evidence from one’s own task and constraints.',
      followUps: [
        {
          ask: 'What is in the average of the leaderboard?',
          listenFor:
            'Many tasks, perhaps none like this; look at retrieval, German, length (level 3). Starts the stuck.',
        },
        {
          ask: 'How many of your own queries do you need, and who judges them?',
          listenFor:
            'One to three hundred from the log, part numbers among them, judged by the technicians without knowing the model (level 3). Saying how small a difference so many queries can show, about 5 points for 200, marks level 4.',
        },
        {
          ask: 'The new model wins but its vectors are four times as long. What does that mean?',
          listenFor:
            'About 3.7 GB instead of 0.9 for the vectors, slower search, all passages embedded again. A right account when asked is level 3; asking unasked if shortening is possible or what gain is worth it marks level 4.',
        },
      ],
      rubric: {
        1: 'Takes the top model for its rank, or stays with the old one on principle, and tests neither.',
        2: 'Wants to "test it on our data" without saying on which queries, judged by whom and with which measure; or tests soundly but only the proposed model against the present one, and passes over length, language and part numbers.',
        3: 'Drops models that do not fit by language, length of passage, licence or cost; builds a small judged set from logged queries with part numbers in it; and compares the proposed model, the present one and plain keyword search by a named measure.',
        4: 'Also, unasked, doubts the 1.2 points (trained on the benchmark, other tasks), says what difference the judged set can show, reckons the cost of moving, tries a mix with keyword search, and states the gain at which the change is worth it.',
      },
      answerKey: [
        'An average over dozens of tasks hides the one that counts; 1.2 points may reverse in German retrieval.',
        'Public benchmarks leak into training data; a month-old model has little independent testing.',
        'Embeddings are often weak on part numbers, where keyword search such as BM25 is strong: a mix of both is likely to win, and must be shown to on the queries with part numbers.',
        'Check maximal input length first: two pages are about 1,000 words, and many models read no more than 512 tokens and drop the rest, so passages may have to be cut. Then licence, length of vectors, speed on own hardware.',
        'For example 200 queries with graded answers, recall at 10 or nDCG at 10, compared query by query. If two models differ on 15 % of the queries, the standard error is 2.7 points: a difference of 1.2 is out of sight, one of 6 shows. Passages found by any of the models are judged, or the present one is favoured.',
        'Changing the model means embedding all passages again and running both for a while. Vectors in 32-bit numbers: 300,000 x 768 x 4 bytes = 0.9 GB, with 3,072 numbers 3.7 GB; some models allow shorter vectors at a small loss.',
      ],
      redFlags: ['No baseline without neural models.', 'Ignores licence and length.'],
      tags: ['embeddings', 'benchmarks', 'retrieval', 'pre-trained-models'],
      references: [
        {
          title: 'Muennighoff et al.: MTEB: Massive Text Embedding Benchmark',
          url: 'https://arxiv.org/abs/2210.07316',
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
      prompt: `A health insurer drafts replies to 4,000 letters a week with a language model bought as a service; clerks edit and send them. Every few weeks the provider offers a new version; the present one stays available for three months. Today somebody tries ten letters and decides by feel. One version once began to promise payments that were not due. For each evaluation six clerks can give two hours each.

Design the evaluation that decides, within two days, whether a new version may be used.`,
      assesses:
        'Designs a repeatable evaluation of foundation models with human judgement, automatic checks and risk gates.',
      followUps: [
        {
          ask: 'What is the worst sentence a draft could hold, and how would you catch it?',
          listenFor:
            'A promise or refusal without ground; hard test cases, an automatic check against the data of the claim, people for what it flags, and a fixed limit. Starts the stuck.',
        },
        {
          ask: 'You use another language model as judge. When do you believe it?',
          listenFor:
            'After agreement with clerks on a sample; order of answers swapped; watches for liking length (level 3).',
        },
        {
          ask: 'Two clerks disagree on a third of the letters. What now?',
          listenFor:
            'Looks at which letters: sharper scale and examples for facts, a third verdict for what stays open; differences of taste must not decide (level 3). Measuring agreement unasked before trusting any score marks level 4.',
        },
        {
          ask: 'After release, which sign tells you that you were wrong?',
          listenFor:
            'How much clerks edit, complaints, sampled audits (level 3). Having planned it unasked, in steps and with a way back, marks level 4.',
        },
      ],
      rubric: {
        1: 'Trusts the provider’s benchmarks or a handful of tries, even after hearing of the unfounded promises.',
        2: 'Collects letters and scores them, but puts serious errors into one average with style, or does not run the present version on the same letters, or has no rule of decision.',
        3: 'Fixed and fresh letters by type, graded by described points and compared blind with the present version; a separate gate for unfounded promises; any automatic judge checked against people; a rule set beforehand; and it fits the twelve clerk hours.',
        4: 'Also, unasked, says how rare a harm the sample can show, measures whether clerks agree, runs letters several times, renews part of the set, rolls out in steps with edits or audits as a signal, and says what the evaluation cannot show.',
      },
      answerKey: [
        'Separate gates (never worse: unfounded promises, wrong person’s data) from grades (helpful, right, tone).',
        'With no unfounded promise in 300 hard cases, the rate among such cases may still be up to 1 % (95 %). If one letter in twenty is of this kind, that is up to 2 a week of 200: say so, and keep the clerk as a second net. One draft a letter understates it, since drafts differ from run to run.',
        'Blind paired comparison with the version in use is more sensitive than absolute grades. Twelve clerk hours at 3 to 4 minutes a pair are about 200 pairs, so a share preferred has a standard error of 3.5 points: clear at 60 to 40, not at 53 to 47. Hard cases are therefore checked by program or judge first, people read what is flagged and a sample of the rest.',
        'Automatic judges favour length and the place of an answer, and perhaps their own kind (Zheng et al. 2023 found signs, no proof of the last); swap the order and calibrate on human verdicts.',
        'Test set: by type of letter and difficulty, past incidents added, a part renewed each time, personal data protected.',
        'After release: share of drafts sent unchanged, distance of edits, audit sample, way back to the former version.',
      ],
      redFlags: [
        'One average decides over harms.',
        'Has the clerks’ review as the only protection, without measuring it.',
      ],
      tags: ['llm-evaluation', 'human-evaluation', 'release-gates', 'foundation-models'],
      enemies: ['no-failures-in-three-hundred'],
      references: [{ title: 'Zheng et al.: Judging LLM-as-a-Judge', url: 'https://arxiv.org/abs/2306.05685' }],
      since: '0.1.0',
    },
  ],
} as const satisfies QuestionSet

export const automlAndModelSelection = set as QuestionSet<QuestionIdOf<typeof set>>
