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
      prompt: `An AutoML run tries 400 configurations on a task where the best known model is 80 % accurate. Each is scored on the same 500 validation examples. The winner shows 84.4 %, and the tool proposes to deploy it.

Estimate what the best of 400 would show if every configuration were truly 80 % accurate, and say what you do with the winner.`,
      assesses: 'Recognises selection on noise, sizes it, and protects the final estimate.',
      followUps: [
        {
          ask: 'How far does the measured accuracy of one such model stray, with 500 examples?',
          listenFor: 'Standard error about 1.8 points. First step for the stuck.',
        },
        {
          ask: 'The 400 are not independent. Which way does that change your estimate?',
          listenFor: 'Similar models share errors, so the best strays less far; still optimistic (level 3).',
        },
        {
          ask: 'You have 300 more labelled examples. How would you use them?',
          listenFor: 'Once, for the winner and the present model, paired (levels 3 and 4).',
        },
      ],
      rubric: {
        1: 'Deploys because 84.4 is more than 80, or runs still more trials on the same 500 examples.',
        2: 'Warns of overfitting the validation set in words, without any size.',
        3: 'Estimates that the luckiest of 400 equal models shows about 85 %, so 84.4 proves nothing, and asks for a fresh test set or nested validation.',
        4: 'Also corrects for dependence among trials, compares the winner with the present model on the same fresh examples, and looks at cost and stability of the winner.',
      },
      answerKey: [
        'Standard error: sqrt(0.8 x 0.2 / 500) = 1.79 points. The expected maximum of 400 independent normals is about 2.97 standard errors above the mean: 85.3 %.',
        'So 84.4 % is even less than luck alone would give with independent trials.',
        'Real trials share data and structure; their best is less extreme. The winner may still be better, it is just not shown.',
        'Remedies: a final test set used once, nested cross-validation, fewer and preregistered trials, a larger validation set.',
        'A paired comparison (which examples does each get right) is more sensitive than two percentages.',
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
      prompt: `An accounting firm reads 120,000 invoice pages a month. A vendor's service costs 0.015 euros a page. An open model could be hosted for 900 euros a month; building it takes one engineer three months at 9,000 euros each, and afterwards a tenth of an engineer. Both reach the same quality in a trial.

Work out after how long hosting pays, and tell me what you would recommend.`,
      assesses: 'Compares build and buy over time with running cost, growth and risk.',
      followUps: [
        {
          ask: 'What does each cost in an ordinary month once it runs?',
          listenFor: '1,800 against 900 + 900 = 1,800. Decides the question; a start for the stuck.',
        },
        {
          ask: 'At which volume does that change?',
          listenFor: 'Every page above 120,000 saves 0.015: at 300,000 pages it is 2,700 a month (level 3).',
        },
        {
          ask: 'Which reason other than money could decide?',
          listenFor:
            'Clients’ data leaving the firm, dependence, quality on own invoices, price changes; weighs two or three (level 4).',
        },
      ],
      rubric: {
        1: 'Recommends building because there is no price a page, or buying because it is easier, with no sum.',
        2: 'Compares 1,800 with 900 a month and forgets the upkeep or the cost of building it.',
        3: 'Finds equal running costs, so that 27,000 are never earned back at this volume, and recommends the service, with the volume at which it turns.',
        4: 'Also treats growth, price risk, confidentiality and leaving the vendor, and keeps the interface such that a later change is cheap.',
      },
      answerKey: [
        'Vendor: 120,000 x 0.015 = 1,800 a month. Hosting: 900 + 0.1 x 9,000 = 1,800 a month. Building: 27,000.',
        'At this volume it never pays. At 300,000 pages the vendor costs 4,500, hosting 1,800 if the machine suffices: paid back in ten months.',
        'Confidential invoices may rule the vendor out, whatever the sum; ask counsel and clients.',
        'Own fine-tuning may become an advantage in quality: test on the hardest tenth of invoices.',
        'A thin interface of one’s own and a fixed set of test invoices keep the choice open.',
      ],
      redFlags: ['Counts the own team’s time as free.', 'Decides by taste for technology.'],
      tags: ['build-or-buy', 'cost', 'document-processing'],
      since: '0.1.0',
    },
    {
      id: 'choosing-a-model-from-a-leaderboard',
      title: 'Choosing from a leaderboard',
      areas: ['automl-and-model-selection', 'research-and-innovation'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `You need a text-embedding model for search in the manuals of a machine maker: German and English, many part numbers, passages up to two pages. A colleague proposes the model on top of a public leaderboard. It was published last month; its average is 1.2 points above the one you run.

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
            'Some hundred from logs, judged by technicians; paired comparison with an interval (levels 3 and 4).',
        },
        {
          ask: 'The new model wins but its vectors are four times as long. What does that mean?',
          listenFor:
            'Index size, memory, latency, re-embedding of everything; asks if shortening is possible (level 4).',
        },
      ],
      rubric: {
        1: 'Takes the top model for its rank, or stays with the old one on principle, and tests neither.',
        2: 'Wants to "test it on our data" without saying on which queries, with which measure and limits.',
        3: 'Filters by language, length, licence and cost, builds a small judged set from real queries with part numbers, and compares three or four models with plain keyword search.',
        4: 'Also suspects training on the benchmark, estimates the cost of moving, considers a hybrid with keyword search, and states the gain at which the change is worth it.',
      },
      answerKey: [
        'An average over dozens of tasks hides the one that counts; 1.2 points may reverse in German retrieval.',
        'Public benchmarks leak into training data; a month-old model has little independent testing.',
        'Part numbers are where embeddings are weak and BM25 is strong: a hybrid is likely to win.',
        'Check maximal input length, licence, dimension, speed on own hardware.',
        '200 queries with graded answers, recall at 10 or nDCG at 10, paired bootstrap.',
        'Changing the model means embedding all passages again and running both for a while.',
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
      prompt: `A health insurer drafts replies to letters with a language model bought as a service; clerks edit and send them. Every few weeks the provider offers a new version. Today somebody tries ten letters and decides by feel. One version once began to promise payments that were not due.

Design the evaluation that decides, within two days, whether a new version may be used.`,
      assesses:
        'Designs a repeatable evaluation of foundation models with human judgement, automatic checks and risk gates.',
      followUps: [
        {
          ask: 'What is the worst sentence a draft could hold, and how would you catch it?',
          listenFor:
            'A promise or refusal without ground; hard test cases, a check against the claim’s data, zero tolerance with an interval. Starts the stuck.',
        },
        {
          ask: 'You use another language model as judge. When do you believe it?',
          listenFor:
            'After agreement with clerks on a sample; order of answers swapped; watches for liking length (level 3).',
        },
        {
          ask: 'Two clerks disagree on a third of the letters. What now?',
          listenFor: 'Sharper scale, training, agreement measured; or it is taste and must not decide (level 4).',
        },
        {
          ask: 'After release, which sign tells you that you were wrong?',
          listenFor: 'How much clerks edit, complaints, sampled audits (level 3).',
        },
      ],
      rubric: {
        1: 'Trusts the provider’s benchmarks or a handful of tries, even after hearing of the unfounded promises.',
        2: 'Collects letters and scores them, but no serious errors apart, no repeat of the old version, no rule of decision.',
        3: 'Fixed and fresh letters by type, graded on anchored points, compared blind with the present version, hard gates for harmful promises, automatic judge checked against people, rule set beforehand.',
        4: 'Also sizes the sample for rare harms, keeps the set from leaking and ageing, rolls out in steps with editing as signal, and knows what the evaluation cannot show.',
      },
      answerKey: [
        'Separate gates (never worse: unfounded promises, wrong person’s data) from grades (helpful, right, tone).',
        'With no unfounded promise in 300 hard cases, the rate there is still up to 1 % (95 %): say so, and keep the clerk as a second net.',
        'Blind paired comparison with the version in use is far more sensitive than absolute grades.',
        'Automatic judges favour length and position and their own kind; calibrate on human verdicts (Zheng et al. 2023).',
        'Test set: by type of letter and difficulty, past incidents added, a part renewed each time, personal data protected.',
        'After release: share of drafts sent unchanged, distance of edits, audit sample, way back to the former version.',
      ],
      redFlags: [
        'One average decides over harms.',
        'Has the clerks’ review as the only protection, without measuring it.',
      ],
      tags: ['llm-evaluation', 'human-evaluation', 'release-gates', 'foundation-models'],
      references: [{ title: 'Zheng et al.: Judging LLM-as-a-Judge', url: 'https://arxiv.org/abs/2306.05685' }],
      since: '0.1.0',
    },
  ],
} as const satisfies QuestionSet

export const automlAndModelSelection = set as QuestionSet<QuestionIdOf<typeof set>>
