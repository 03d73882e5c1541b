import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const set = {
  id: 'transfer-learning-and-fine-tuning',
  title: 'Transfer learning and fine-tuning',
  summary: 'Transfer, full fine-tuning and LoRA, forgetting, data needs and evaluation of adapted models.',
  questions: [
    {
      id: 'what-fits-on-two-accelerators',
      title: 'What fits on two accelerators',
      areas: ['transfer-learning-and-fine-tuning', 'distributed-systems'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 12,
      prompt: `You want to adapt a language model with 7 billion parameters on two accelerators of 80 GB each. Full fine-tuning with Adam in mixed precision keeps, for each parameter, 2 bytes of weight, 2 of gradient, 4 of a full-precision copy and 8 of optimiser state. As an alternative, LoRA of rank 8 on the query and value projections: 32 layers, each projection 4,096 by 4,096, base weights frozen in 2 bytes.

Work out the memory for both without activations, and say which you would try first and why.`,
      assesses: 'Computes memory of training set-ups and chooses a strategy by need, not by fashion.',
      followUps: [
        {
          ask: 'How many numbers does LoRA train in one 4,096 by 4,096 projection?',
          listenFor: '2 x 4,096 x 8 = 65,536. Unlocks the sum.',
        },
        {
          ask: 'What is missing in your memory so far?',
          listenFor: 'Activations, grows with batch and length; checkpointing; fragmentation (level 3).',
        },
        {
          ask: 'Which result would make you go to full fine-tuning?',
          listenFor:
            'LoRA levels off below the need while more data and rank still help; new language or domain far from pre-training (level 4).',
        },
      ],
      rubric: {
        1: 'Counts weights only, or claims that 7 billion parameters always or never fit.',
        2: 'Gets one of the two right, or the LoRA size wrong by orders of magnitude, and chooses by habit.',
        3: 'Finds 112 GB against about 14 GB, sees that full training fits only when states are split, adds activations, and starts with LoRA for cost and quick trials.',
        4: 'Also weighs quality against amount and kind of data, plans the comparison on the task, and considers serving (one base with many adapters, or merged weights).',
      },
      answerKey: [
        'Full: 16 bytes x 7e9 = 112 GB; split evenly over two (ZeRO stage 3 or FSDP) 56 GB each, leaving 24 GB for activations.',
        'LoRA: 32 layers x 2 projections x 65,536 = 4.19 million parameters, 0.06 % of 7 billion. At 16 bytes 67 MB. Base 14 GB. So about 14.1 GB.',
        'With activations LoRA still has to run backward through the frozen layers.',
        'For tasks near to what the base can do, LoRA is often close to full training; for far domains or much data the gap may show.',
        'Quantising the frozen base to 4 bits (QLoRA) brings it to about 3.5 GB.',
      ],
      redFlags: ['Forgets optimiser states.', 'Treats LoRA as always equal in quality.'],
      tags: ['lora', 'memory', 'fine-tuning', 'llm'],
      references: [
        { title: 'Hu et al.: LoRA', url: 'https://arxiv.org/abs/2106.09685' },
        { title: 'Rajbhandari et al.: ZeRO', url: 'https://arxiv.org/abs/1910.02054' },
      ],
      since: '0.1.0',
    },
    {
      id: 'the-assistant-that-forgot-its-manners',
      title: 'The assistant that forgot its manners',
      areas: ['transfer-learning-and-fine-tuning', 'automl-and-model-selection'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A bank fine-tuned an open chat model on 40,000 internal question-answer pairs. On these it is much better. But customers now get answers in the internal tone, it no longer says that it does not know, and it does simple sums worse than before. The training notes are below.

Explain what happened, what you would check, and how you would train again.`,
      materials: [
        {
          title: 'Training notes',
          format: 'markdown',
          content: `| | |
|---|---|
| data | 40,000 pairs from the internal help desk; every one has an answer |
| method | full fine-tuning, learning rate 5e-5, 6 epochs |
| loss on pairs held out | 1.42, 1.10, **1.04**, 1.09, 1.21, 1.38 (after each epoch) |
| released | after epoch 6, "best training loss" |
| general tests before and after | not run |
| prompt format | plain "Q: ... A: ...", not the model's chat format |`,
        },
      ],
      assesses:
        'Diagnoses forgetting, overfitting and data faults in fine-tuning from notes, and plans a controlled repair.',
      followUps: [
        {
          ask: 'After which epoch would you have stopped?',
          listenFor: 'Three, by the held-out loss; six is overfitted. A first hold for the stuck.',
        },
        {
          ask: 'Why should it no longer say "I do not know"?',
          listenFor: 'It never saw such an answer in training; the data taught that there is always one (level 3).',
        },
        {
          ask: 'Which tests would run beside the task from now on?',
          listenFor: 'Abilities that must not be lost: sums, refusals, tone, safety; before and after (level 3).',
        },
        {
          ask: 'Would LoRA have prevented it?',
          listenFor: 'It tends to forget less but learns less too; no cure for wrong data or stopping rule (level 4).',
        },
      ],
      rubric: {
        1: 'Asks for more pairs or more epochs, or blames the base model.',
        2: 'Says "catastrophic forgetting" or "overfitting" without tying it to the notes.',
        3: 'Ties each symptom to a cause: too many epochs, no refusals in the data, internal tone, lost chat format; retrains with a stop at epoch three, mixed data and tests of lost abilities.',
        4: 'Also changes one thing at a time to learn which mattered, considers retrieval in place of training for facts, and sets limits for acceptable loss in general ability.',
      },
      answerKey: [
        'Held-out loss is least after epoch 3 (1.04) and rises to 1.38: overfitting. Training loss is no ground for release.',
        'No unanswerable questions in the data: the model learned to answer always. Add refusals.',
        'Internal tone is in the data; train on rewritten answers or keep style apart.',
        'Leaving the chat format breaks behaviour that was tied to it.',
        'Mixing in general instruction data (some 5 to 20 %), a lower rate, fewer steps or LoRA reduce forgetting; measure it.',
        'Facts that change belong in retrieval; fine-tuning is better for form and skill.',
      ],
      redFlags: ['Judges by the fine-tuned task only.', 'Changes everything at once.'],
      tags: ['catastrophic-forgetting', 'overfitting', 'fine-tuning', 'llm-evaluation'],
      references: [
        { title: 'Biderman et al.: LoRA Learns Less and Forgets Less', url: 'https://arxiv.org/abs/2405.09673' },
      ],
      since: '0.1.0',
    },
    {
      id: 'four-hundred-pictures-of-rust',
      title: 'Four hundred pictures of rust',
      areas: ['transfer-learning-and-fine-tuning', 'model-development'],
      kind: 'situational',
      difficulty: 'easy',
      minutes: 9,
      prompt: `A bridge inspector gives you 400 labelled photographs of steel parts, 120 of them with rust that needs treatment. They were taken on five bridges with two cameras. Labelling another hundred costs a day of an expert. You have a vision model pre-trained on millions of everyday pictures.

Tell me how you get to a first useful classifier and how you find out whether it will work on a sixth bridge.`,
      assesses: 'Uses transfer with little data sensibly and evaluates for generalisation to new sites.',
      followUps: [
        {
          ask: 'How do you divide the 400 for evaluation?',
          listenFor:
            'By bridge, leaving one out at a time. The main hint for a candidate who splits at random (level 3).',
        },
        {
          ask: 'Which layers do you train?',
          listenFor:
            'At first only a classifier on frozen features; more layers when it pays, with a small rate (level 3).',
        },
        {
          ask: 'Would you spend a day on a hundred more labels? Which ones?',
          listenFor: 'Looks at the learning curve and at unsure cases or new bridges (level 4).',
        },
      ],
      rubric: {
        1: 'Trains a large network from scratch, or reports a random split.',
        2: 'Fine-tunes a pre-trained model with augmentation, but evaluates across the same bridges.',
        3: 'Starts with frozen features and a simple classifier, leaves one bridge out at a time, uses sensible augmentation, and reports recall of rust with its uncertainty.',
        4: 'Also checks shortcuts such as camera or light, draws a learning curve to decide on labels, chooses them actively, and agrees with the inspector which miss is tolerable.',
      },
      answerKey: [
        'With 400 pictures, a linear classifier on frozen features is a strong baseline and takes minutes.',
        'A random split puts pictures of one bridge on both sides; leave-one-bridge-out gives five honest though noisy figures.',
        'With some 24 rusty pictures a bridge, a recall of 0.9 has an interval of roughly 0.7 to 1: say so.',
        'Everyday pictures are far from steel in close-up, so later layers may need training; compare.',
        'If one camera took most of the rusty pictures, the model may learn the camera.',
        'Augment what varies in reality: light, angle, scale; colour with care, since rust is colour.',
      ],
      redFlags: ['Claims a high score from a random split.', 'Distorts colours without thought.'],
      tags: ['transfer-learning', 'small-data', 'computer-vision', 'validation'],
      since: '0.1.0',
    },
    {
      id: 'prompt-retrieve-or-fine-tune',
      title: 'Prompt, retrieve or fine-tune',
      areas: ['transfer-learning-and-fine-tuning', 'decision-making'],
      kind: 'conceptual',
      difficulty: 'hard',
      minutes: 8,
      prompt: `A tax adviser's association wants three things from a language model: (a) answers that follow this year's law, with the paragraph; (b) letters in the association's style; (c) codes from a list of 800 for each incoming document, 50,000 of which are coded already.

For each, tell me whether you would begin with prompting, retrieval or fine-tuning, and what would make you change.`,
      assesses: 'Matches adaptation method to kind of need: facts, form, or a learned mapping.',
      followUps: [
        {
          ask: 'In which of the three does the right answer change next January?',
          listenFor: '(a): facts that change; training would have to be repeated. A help for the stuck.',
        },
        {
          ask: 'Must (c) be a language model at all?',
          listenFor:
            'A classifier on embeddings or a small fine-tuned encoder is cheaper and gives calibrated scores (level 3).',
        },
        {
          ask: 'How do you notice that (a) cites a paragraph that does not say so?',
          listenFor: 'Check of the citation against the text, human sample, refusing without a source (level 4).',
        },
      ],
      rubric: {
        1: 'One method for all, or fine-tuning in order to teach the law.',
        2: 'Right guesses without reason, or with no test of when to change.',
        3: 'Retrieval for (a), prompting with examples first for (b), a trained classifier for (c), each with a reason and a sign for changing.',
        4: 'Also orders by cost and reversibility, names the evaluation for each, and sees combinations, such as light fine-tuning for form on top of retrieval.',
      },
      answerKey: [
        '(a) Facts that change and need a source: retrieval over the valid law, with dates; the model must refuse without a passage.',
        '(b) Style: instructions and a few examples often do; fine-tuning on some hundred to thousand good letters if consistency or cost demands it.',
        '(c) 50,000 labelled documents: ordinary supervised learning; watch rare codes (62 a code on average) and let people decide the unsure ones.',
        'Fine-tuning is poor at adding facts reliably and good at form and mappings.',
        'Other starting points are fine if the reason and the sign for changing fit.',
      ],
      redFlags: ['Believes that fine-tuned facts can be cited.', 'Leaves out evaluation.'],
      tags: ['rag', 'fine-tuning', 'prompting', 'classification'],
      references: [{ title: 'Lewis et al.: Retrieval-Augmented Generation', url: 'https://arxiv.org/abs/2005.11401' }],
      since: '0.1.0',
    },
  ],
} as const satisfies QuestionSet

export const transferLearningAndFineTuning = set as QuestionSet<QuestionIdOf<typeof set>>
