import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const ENDLESS = {
  shown: `IGNORE = -100     # the loss leaves these positions out

def batch(pairs, encode, end, pad):
    rows = []
    for question, answer in pairs:
        asked = encode(question)
        rows.append((asked + encode(answer) + [end], len(asked)))
    width = max(len(tokens) for tokens, _ in rows)
    inputs, labels = [], []
    for tokens, asked in rows:
        tokens = tokens + [pad] * (width - len(tokens))
        inputs.append(tokens)
        labels.append([IGNORE if place < asked or token == pad else token for place, token in enumerate(tokens)])
    return inputs, labels

# batch(pairs, tokenizer.encode, end=2, pad=2)`,
  solution: `IGNORE = -100

def batch(pairs, encode, end, pad):
    rows = []
    for question, answer in pairs:
        asked = encode(question)
        rows.append((asked, encode(answer) + [end]))
    width = max(len(asked) + len(said) for asked, said in rows)
    inputs, labels = [], []
    for asked, said in rows:
        rest = width - len(asked) - len(said)
        inputs.append(asked + said + [pad] * rest)
        labels.append([IGNORE] * len(asked) + said + [IGNORE] * rest)
    return inputs, labels`,
  tests: `def encode(text):
    return [ord(letter) for letter in text]

for pad in (2, 0):
    inputs, labels = batch([('ab', 'c'), ('d', 'efgh')], encode, 2, pad)
    a, b, c, d, e, f, g, h = encode('abcdefgh')
    assert inputs == [[a, b, c, 2, pad, pad], [d, e, f, g, h, 2]], inputs
    assert labels == [[-100, -100, c, 2, -100, -100], [-100, e, f, g, h, 2]], labels`,
  padding: `def batch(pairs, encode, end, pad):
    rows = [(encode(q), encode(a) + [end]) for q, a in pairs]
    width = max(len(q) + len(a) for q, a in rows)
    inputs = [q + a + [pad] * (width - len(q) - len(a)) for q, a in rows]
    labels = [[-100] * len(q) + a + [pad] * (width - len(q) - len(a)) for q, a in rows]
    return inputs, labels`,
  question: `def batch(pairs, encode, end, pad):
    rows = [encode(q) + encode(a) + [end] for q, a in pairs]
    width = max(len(row) for row in rows)
    inputs = [row + [pad] * (width - len(row)) for row in rows]
    labels = [row + [-100] * (width - len(row)) for row in rows]
    return inputs, labels`,
} as const

const layer = (start: string) => `import random

def product(matrix, vector):
    return [sum(a * x for a, x in zip(row, vector)) for row in matrix]

class Adapted:
    def __init__(self, weights, rank, scale=1.0, seed=0):
        rng = random.Random(seed)
        self.weights, self.scale = weights, scale          # frozen
        inputs, outputs = len(weights[0]), len(weights)
${start}

    def forward(self, x):
        change = product(self.b, product(self.a, x))
        return [w + self.scale * c for w, c in zip(product(self.weights, x), change)]

    def step(self, x, wanted, rate):
        error = [got - want for got, want in zip(self.forward(x), wanted)]
        inner = product(self.a, x)
        back = [sum(error[o] * self.b[o][r] for o in range(len(error))) for r in range(len(self.a))]
        for o in range(len(error)):
            for r in range(len(self.a)):
                self.b[o][r] -= rate * self.scale * error[o] * inner[r]
        for r in range(len(self.a)):
            for i in range(len(x)):
                self.a[r][i] -= rate * self.scale * back[r] * x[i]
        return sum(e * e for e in error)`

const DRAWN = '[[rng.gauss(0, 0.5) for _ in range(inputs)] for _ in range(rank)]'
const ZERO = '[[0.0] * rank for _ in range(outputs)]'

const ADAPTER = {
  shown: layer(`        self.a = [[0.0] * inputs for _ in range(rank)]\n        self.b = ${ZERO}`),
  solution: layer(`        self.a = ${DRAWN}\n        self.b = ${ZERO}`),
  tests: `import copy

weights = [[1.0, 0.0, 2.0], [0.0, -1.0, 0.5]]
layer = Adapted(copy.deepcopy(weights), rank=2)
points = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
for x in points:
    assert layer.forward(x) == product(weights, x), 'the start must be the base model'
wanted = {0: [2.0, 1.0], 1: [0.5, -1.0], 2: [2.0, 0.0]}
losses = [sum(layer.step(x, wanted[n], 0.1) for n, x in enumerate(points)) for _ in range(2000)]
assert losses[-1] < 0.01 * losses[0], (losses[0], losses[-1])
assert layer.weights == weights, 'the base stays frozen'`,
  random: layer(
    `        self.a = ${DRAWN}\n        self.b = [[rng.gauss(0, 0.5) for _ in range(rank)] for _ in range(outputs)]`,
  ),
} as const

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
      samples: [
        {
          level: 1,
          text: `400 is not a lot for deep learning so augmentation is the most important, rotation, flips, colour, noise, so that I get maybe ten thousand. Then I train a ResNet-50, from scratch, because the pre-trained one has seen cats and cars and steel looks completely different, so these features do not help. Imbalance 120 to 280, with weighted loss. For the evaluation I split randomly into 80 percent for training and 20 percent for test, stratified so that rust is in both, and I would expect over 90 percent accuracy. If it works on the test set, then it works on a sixth bridge as well, as this is what the test set is for, data that the model has not seen. If not we need more labels.`,
        },
        {
          level: 2,
          text: `I would use transfer learning. Take the pre-trained model, replace the last layer, freeze the others and train for some epochs, then unfreeze and fine-tune with a small learning rate. Augmentation with flips, crops and brightness. Cross-validation with five folds because the data set is small, stratified by the class, so I get a mean and a standard deviation. I would look at precision, recall and F1, since accuracy is misleading with 30 percent. To see if it generalises to new bridges one can look at Grad-CAM, whether the model looks at the rust. If the results are stable over the folds, I am confident that it works on other bridges too. Then I would ask for another few hundred labels, because more data is always better.`,
        },
        {
          level: 3,
          text: `Take the pre-trained model as it is, compute the features for 400 pictures, logistic regression on top. That is ten minutes and a baseline that is hard to beat. Then evaluate by bridge: train on four, test on the fifth, five times. With a random split the same beam is in both, and it means nothing for the sixth. I look at the recall of rust, each bridge has maybe twenty-four of them, so if I find ninety percent the interval is from seventy to almost a hundred, I would tell the inspector this. Then unfreeze the last block and see if it gets better over all five. Augment light, angle, scale, with colour I would be careful as rust is colour. If one bridge is far worse than the others, go and see why.`,
        },
        {
          level: 4,
          text: `Frozen features plus logistic regression, leave one bridge out. Before I believe the figure I make a table, rust by camera and by bridge. If camera two took most of the rusty ones, it can learn the camera. I would try to predict the camera from the same features, and test rust within one camera. Also pictures in the sun. Then ask the inspector, what is worse: a missed rust spot goes three years until the next inspection, a false alarm is ten minutes on a ladder? So maybe recall 95 with half of the alarms false is fine, and that is the threshold. With 24 positives a bridge I cannot prove 95, I say that. Labels: train on one, two, three, four bridges and draw it, if it still rises then a new bridge is worth much more than a hundred of the same. And the hundred I would choose, those where the model is unsure and from a bridge it has not seen. A day of the expert, spent on that. The real proof is the sixth, run silently beside an inspection.`,
        },
      ],
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
      samples: [
        {
          level: 1,
          text: `I would fine-tune one model on everything. For the law, we train it on this year’s tax law and commentaries so that it knows it, then it can answer directly with the paragraph, it is faster than searching each time. The letters are in the same training set so it learns the style as well, and the 50,000 documents with the codes also, as instruction data. One model that can do all three is easier to operate. With LoRA that is not expensive today. Next year we train it again with the new law. Prompting is only for prototypes, because the prompt gets long and is not reliable. I would change to a larger base model if the quality is not sufficient, and possibly do more epochs for the law.`,
        },
        {
          level: 2,
          text: `For a, retrieval, RAG, because that is what one does with documents. For b, fine-tuning, since it is about the style. And c is classification so I would also use the language model with a prompt, with the list of codes in it, that is zero-shot, quite good these days. I would change it if the results are not good. For example if RAG does not find the right paragraphs one can improve the chunking or the embeddings. In general you start with prompting, then RAG, and then fine-tuning, in that order, from simple to difficult. It depends on the budget as well. I would evaluate with some test cases for each of them and see what the users say about it.`,
        },
        {
          level: 3,
          text: `a is retrieval. The law changes each year and they want the paragraph, so it has to come from the text that is valid for the date, and if nothing is found it should say so. I would change if the search finds the right passage but the answer is still wrong, then it is the model or the prompt. b, prompt first with four or five good letters as examples. If editors still rewrite a lot after a month or the prompt gets too expensive, then fine-tune on several hundred letters. c has 50,000 labelled examples, so this is an ordinary classifier, small, fast, and unsure ones go to a person. 62 per code on average but the rare ones will have three. I would go to a language model only for the rare ones if they matter.`,
        },
        {
          level: 4,
          text: `I would begin with c, as it is cheap and proven: 50,000 labels, a small classifier, measure accuracy by code on the latest months, and with the confidence decide what a person sees. Rare codes, under twenty examples, there I would retrieve the nearest coded documents and let a prompt choose between five codes. Then b, prompt with examples, takes a day, can be thrown away. Measure: share of sentences that the adviser changes. If it stays above a third after two rounds, light fine-tuning on five hundred good letters. a last, because a wrong answer there is liability. Retrieval over the law valid on the date of the case, answers only with a passage, evaluated in two steps, is the right paragraph among the first five, and does the answer follow from it, on a hundred questions by the advisers. Never fine-tune to put the law in, you cannot take an old paragraph out again. But fine-tuning for the form of the answer on top of retrieval, that could come, if it does not cite properly.`,
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'which-part-to-train',
      title: 'Which part to train',
      areas: ['transfer-learning-and-fine-tuning'],
      kind: 'conceptual',
      difficulty: 'easy',
      minutes: 6,
      prompt: `You have 2,000 labelled recordings of washing machines, ten kinds of fault, and a network that was trained on millions of hours of general sound. Which part of it do you train, and how do you find out whether that was right?`,
      assesses: 'Chooses how much to adapt from amount of data and distance of the task, and decides by measurement.',
      followUps: [
        {
          ask: 'What is the cheapest thing that you could try first?',
          listenFor: 'Frozen network, its features into a simple classifier; minutes of work. Gives the stuck a start.',
        },
        {
          ask: 'You train everything, and training accuracy is 100 %. What do you look at?',
          listenFor: 'Machines held out as a whole, not recordings; smaller learning rate, stop early. Level 3.',
        },
        {
          ask: 'When would frozen features surely not be enough?',
          listenFor:
            'When the fault shows in what the network threw away, such as frequencies above its sampling rate. Unasked it is level 4.',
        },
      ],
      rubric: {
        1: 'Trains a new network from scratch on the 2,000, or trains everything at a high rate since more is better.',
        2: 'Freezes all or trains all by a rule from hearsay, with a random split as the only check.',
        3: 'Begins with frozen features and a simple classifier, then thaws upper layers with a small learning rate if it helps, and compares on machines that were not trained on.',
        4: 'Also, unasked, says what tips the choice (how far washing machines are from the training sounds, how many recordings a machine), checks what the input step discards, or sets a gain that is worth the larger model to maintain.',
      },
      answerKey: [
        'Little data and a near task: frozen features. More data or a far task: train more layers, the lower ones last and with a smaller learning rate.',
        'The 2,000 recordings may come from 50 machines: split by machine, otherwise the network knows the machine and not the fault.',
        'Adapters of low rank are as good an answer as thawing layers.',
        'Input: if the network works at 16 kHz, it hears nothing above 8 kHz, where some bearing faults sound. No fine-tuning brings that back.',
        'Compare with a simple baseline (energy in bands and boosted trees) as well.',
      ],
      redFlags: ['Never mentions how to split.', 'Believes that more trained parameters are always better.'],
      tags: ['transfer-learning', 'freezing', 'small-data', 'audio'],
      enemies: ['four-hundred-pictures-of-rust'],
      since: '0.2.0',
    },
    {
      id: 'answers-that-never-end',
      title: 'Answers that never end',
      areas: ['transfer-learning-and-fine-tuning', 'programming'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A language model was fine-tuned to answer questions of train passengers. The answers are good, but the model does not stop: after the answer it goes on with another one, until the limit cuts it off. The base model did not do that. The function below prepares the batches; the model has no padding token of its own, so the token for the end is used.

Find the fault and mend it.`,
      materials: [{ title: 'Preparation of a batch', format: 'python', content: ENDLESS.shown }],
      assesses: 'Knows which positions the loss must count in instruction tuning, and traces a behaviour to the data.',
      followUps: [
        {
          ask: 'Write down the labels for one short and one long example.',
          listenFor: 'The end after the short answer is -100, too. The exercise that opens the question.',
        },
        {
          ask: 'Why did the base model stop, and this one no longer?',
          listenFor: 'Never rewarded for the end in training on new answers; what it knew faded. Level 3.',
        },
        {
          ask: 'Somebody sets a lower limit of words instead. What do you say?',
          listenFor: 'Hides it: cuts answers in the middle and still pays for tokens. Level 3.',
        },
        {
          ask: 'Which test would have found this before training?',
          listenFor:
            'One that decodes the labelled positions and compares with the answer and its end. Level 4 unasked.',
        },
      ],
      rubric: {
        1: 'Changes settings of generation (limit, temperature, penalties) or trains longer.',
        2: 'Suspects the end token but not where it is lost, or mends it by no longer masking the padding at all.',
        3: 'Shows that masking by the value of the token removes the real end as well, and masks by position (or gives a padding token of its own), so that exactly one end is learnt.',
        4: 'Also, unasked, adds a test that reads labels back as text, sees what the other ways out cost (new token means new embedding rows; training on padding weights the end by the length of the batch), or explains why the long answers in each batch were no rescue.',
      },
      answerKey: [
        'end and pad are both 2; the test token == pad masks the end of every answer, also where there is no padding at all. So no example teaches stopping.',
        'Mend: mask positions before the answer and after its end by length. Or add a padding token of its own, which needs resized embeddings.',
        'Not masking the padding teaches the end, many times over, and dilutes the loss with trivial positions: better than before, but not right.',
        'Loss on the question is masked on purpose here; training on it as well is a choice, not a fault.',
        'This is a common trap of the usual tools: in Hugging Face Transformers the collator for language modelling sets labels to -100 wherever the token equals the padding token.',
        'Training anew is needed; generation can be patched meanwhile by stopping at the first mark of a new turn.',
      ],
      redFlags: ['Never looks at a batch.', 'Takes the limit of words as the solution.'],
      tags: ['fine-tuning', 'instruction-tuning', 'loss-masking', 'python', 'language-models'],
      exercise: {
        language: 'python',
        solution: ENDLESS.solution,
        tests: ENDLESS.tests,
        wrong: [
          { flaw: 'masks the real end with the padding', material: 'Preparation of a batch' },
          { flaw: 'trains on the padding', code: ENDLESS.padding },
          { flaw: 'trains on the question', code: ENDLESS.question },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'examples-in-the-prompt-or-in-the-weights',
      title: 'Examples in the prompt or in the weights',
      areas: ['transfer-learning-and-fine-tuning', 'decision-making'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 11,
      prompt: `A language model sorts and answers reports of lost luggage, 25,000 a day. Quality is fine with 30 examples in each prompt. Fine-tuning a model of the same maker on 5,000 examples reaches the same quality without examples in the prompt. You have the prices below. The rules for luggage change about every two months; then examples must be changed, or the model trained again: with checking, four days of work at 600 euros.

Would you fine-tune?`,
      materials: [
        {
          title: 'For each report, and prices',
          format: 'markdown',
          content: `| | with examples | fine-tuned |
|---|---|---|
| input tokens | 4,000, of which 3,600 are the examples | 400 |
| output tokens | 150 | 150 |
| price a million input tokens | 0.30 euros | 0.60 euros |
| price a million output tokens | 1.20 euros | 2.40 euros |
| one training | – | 66 euros |`,
        },
      ],
      assesses: 'Reckons total cost of two adaptations, work and change included, and looks for a third way.',
      followUps: [
        {
          ask: 'What does one report cost in each case?',
          listenFor: '0.138 and 0.060 cents. The first step for a stuck candidate.',
        },
        {
          ask: 'And the change of rules every two months?',
          listenFor: 'Six times 2,466, about 14,800 a year, twice the saving of some 7,100. Level 3.',
        },
        {
          ask: 'The 3,600 tokens are the same in each call. Does that help?',
          listenFor:
            'If the provider discounts repeated beginnings, to a tenth for example, it falls to 0.041 cents, below the fine-tuned model. Unasked: level 4.',
        },
      ],
      rubric: {
        1: 'Fine-tunes because the prompt becomes shorter, or refuses since prompts are simpler, without computing.',
        2: 'Computes tokens for one side or forgets the doubled prices or the work at each change.',
        3: 'Gets about 34 against 15 euros a day, some 7,100 a year saved, sets against it about 14,800 for six rounds of training and checking, and stays with examples at these figures.',
        4: 'Also, unasked, names the third way (repeated beginnings at a discount, fewer or chosen examples), the point at which it turns (about 52,000 reports a day, or two days of work a change), or non-money reasons such as delay and how quickly a rule can be changed.',
      },
      answerKey: [
        'With examples: 4,000 x 0.30 + 150 x 1.20 = 1,380 per million reports, 0.138 cents each. Fine-tuned: 400 x 0.60 + 150 x 2.40 = 600, 0.060 cents each.',
        'A day: 34.50 against 15.00 euros. A year: 7,118 saved.',
        'Six changes: 6 x (4 x 600 + 66) = 14,796 a year. Changing examples costs some work too, say a day; then the difference is smaller: ask.',
        'Break-even in reports, if changing examples cost nothing: 25,000 x 14,796 / 7,118 = 52,000 a day.',
        'Repeated beginnings: at a tenth of the price (0.03) the examples cost 3,600 x 0.03 = 108 a million; in all 108 + 120 + 180 = 408: cheaper than the fine-tuned model.',
        'Choosing ten fitting examples for each report may keep the quality at a third of the tokens; must be tested.',
        'Shorter prompts answer sooner; that can decide where people wait.',
      ],
      redFlags: ['Compares price a token only.', 'Leaves out checking a new model.'],
      tags: ['fine-tuning', 'prompting', 'cost', 'few-shot', 'language-models'],
      enemies: ['chatbot-case-3-an-offer-to-fine-tune'],
      since: '0.2.0',
    },
    {
      id: 'an-adapter-that-learns-nothing',
      title: 'An adapter that learns nothing',
      areas: ['transfer-learning-and-fine-tuning', 'calculus-and-optimization'],
      kind: 'debugging',
      difficulty: 'hard',
      minutes: 14,
      prompt: `A colleague wrote a low-rank adapter for a layer by hand, to understand it. The weights W stay frozen; A and B are trained. It runs without errors, the output at the beginning is that of the base model, as it should be. But the loss does not change, however long it trains and at whatever learning rate.

Explain why, and mend it so that the start stays the same.`,
      materials: [{ title: 'The layer', format: 'python', content: ADAPTER.shown }],
      assesses: 'Derives gradients of a product of two matrices and sees why one of them must start away from zero.',
      followUps: [
        {
          ask: 'Write down the gradient for B. What is in it?',
          listenFor: 'The error times A x. With A = 0 it is 0. Leads a stuck candidate to the reason.',
        },
        {
          ask: 'Why not draw both at random?',
          listenFor: 'Then the layer no longer starts as the base model: it is disturbed before any training. Level 3.',
        },
        {
          ask: 'You now double the rank. What happens to the learning rate that worked?',
          listenFor: 'Depends on the scale factor (alpha / rank); level 4 explains that the factor is there for this.',
        },
      ],
      rubric: {
        1: 'Changes learning rate, optimiser or rank, or trains W as well.',
        2: 'Says that zero start is bad as a rule, or initialises both at random and accepts that the start has changed.',
        3: 'Shows that each gradient contains the other matrix, so both stay zero for ever; starts A at random and B at zero (or the other way round), so that the product is zero and gradients are not.',
        4: 'Also, unasked, checks it by a test of the gradient or of the first two steps (B moves first, then A), or explains the scale by rank and what random size of A does to the first steps.',
      },
      answerKey: [
        'y = W x + s B A x. Gradient of B: s (error) (A x)^T; of A: s B^T (error) x^T. With A = B = 0 both are zero: a saddle point that no learning rate leaves.',
        'With A random and B = 0 the output is unchanged and the gradient of B is not zero. After the first step B is not zero, so A moves from the second step on.',
        'B random and A = 0 works as well; the original paper draws A at random and sets B to zero.',
        'Both random: output changed at the start by a random matrix; often trainable but throws away knowledge of the base.',
        'A zero start of a single layer (such as a bias, or a last layer) is harmless; the trouble comes from the product.',
      ],
      redFlags: ['Turns knobs without a derivation.', 'Says that gradients vanish in deep networks.'],
      tags: ['lora', 'initialisation', 'gradients', 'python', 'fine-tuning'],
      references: [
        {
          title: 'Hu et al.: LoRA: Low-Rank Adaptation of Large Language Models (2021)',
          url: 'https://arxiv.org/abs/2106.09685',
        },
      ],
      enemies: ['why-so-few-numbers-suffice'],
      exercise: {
        language: 'python',
        solution: ADAPTER.solution,
        tests: ADAPTER.tests,
        wrong: [
          { flaw: 'both start at zero', material: 'The layer' },
          { flaw: 'both start at random, so the start is not the base model', code: ADAPTER.random },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'twelve-hours-of-a-small-language',
      title: 'Twelve hours of a small language',
      areas: ['transfer-learning-and-fine-tuning', 'data-oversight'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A radio archive holds 800 hours of broadcasts in a language with some 60,000 speakers. You are to make them searchable by spoken words. Twelve hours are written down word for word, read by four announcers in a studio; the archive is mostly interviews outdoors. A public speech model covers a hundred languages, this one not, but a close relative. Speakers can transcribe two hours a week for you.

How do you proceed in the first two months?`,
      assesses:
        'Plans transfer to a low-resource case: near relatives, matching data, self-made labels with checks, measure by use.',
      followUps: [
        {
          ask: 'What do you get on the first day without any training?',
          listenFor: 'The public model on the relative’s setting, measured on a small honest test set. A start.',
        },
        {
          ask: 'Which two hours do you let the speakers transcribe first?',
          listenFor: 'Interviews from the archive: first for testing, then where the model is unsure. Level 3.',
        },
        {
          ask: 'For search: how good must it be?',
          listenFor:
            'Finding a word matters, not perfect text: names and rare words; measure hits of real searches. Level 4 unasked.',
        },
      ],
      rubric: {
        1: 'Trains a model from scratch on twelve hours, or uses the public model as it stands and delivers.',
        2: 'Fine-tunes on the twelve hours and tests on part of them, with no thought that studio and interviews differ.',
        3: 'First has interviews transcribed as a test set, measures the public model there, fine-tunes from the close relative on the twelve hours with interviews added week by week, and uses the 788 hours without text, for example by the model’s own confident transcripts.',
        4: 'Also, unasked, measures what the archive needs (found words), splits by speaker, weighs two hours a week for the greatest effect (16 in two months), and takes the community along: who may use the recordings, spelling that is not settled, people interviewed who never agreed to be searched.',
      },
      answerKey: [
        'Test set first: an hour or two of interviews, several speakers, never trained on. Four announcers in a studio give far too good a figure.',
        'Transfer from the relative: shared sounds and words; the spelling may need mapping.',
        'Unlabelled hours: further pre-training on sound, or pseudo-labels of the confident parts, repeated; watch that errors do not feed themselves.',
        '2 hours x 8 weeks = 16 hours, more than there were. Choosing hard or typical interviews makes each hour worth more than another studio hour.',
        'Search by words can use lists of alternatives or sounds instead of the single best text; rare names are what people seek.',
        'A language model for the text part can be built from any written text in the language.',
      ],
      redFlags: ['Reports the studio figure to the archive.', 'Treats the speakers as a source of cheap labour.'],
      tags: ['transfer-learning', 'low-resource', 'speech', 'domain-shift', 'pseudo-labels'],
      since: '0.2.0',
    },
    {
      id: 'better-on-the-whole',
      title: 'Better on the whole',
      areas: ['transfer-learning-and-fine-tuning', 'statistics'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `You fine-tuned a language model that answers customers of a pharmacy by mail. Three pharmacists compared its answers with those of the present model, blind, on 200 real questions. The team wants to switch today.

What do the results show, and what do you recommend?`,
      materials: [
        {
          title: 'New against present model',
          format: 'markdown',
          content: `| | better | equal | worse |
|---|---|---|---|
| all 200 questions | 104 | 30 | 66 |
| of these: interactions of medicines (24) | 5 | 2 | 17 |
| of these: delivery and payment (90) | 58 | 14 | 18 |`,
        },
      ],
      assesses: 'Tests a preference with ties, looks at slices by harm, and recommends a partial step.',
      followUps: [
        {
          ask: 'Could 104 against 66 be chance?',
          listenFor: '61 % of 170; under equal odds that is 2.9 standard errors off. No. A start for the stuck.',
        },
        {
          ask: 'And 5 against 17?',
          listenFor:
            'Under equal odds about 2 in 100 for a split so uneven, either way. Few, but in the place of greatest harm. Level 3.',
        },
        {
          ask: 'How could one use the new model anyway?',
          listenFor:
            'For delivery and payment only, with the others on the present model, if questions can be sorted reliably. Level 3.',
        },
      ],
      rubric: {
        1: 'Switches as 104 is more than 66, or rejects the model because it is worse somewhere, with no look at the other numbers.',
        2: 'Finds the overall gain significant or sees the bad slice, but not both, or proposes more data only.',
        3: 'Finds the gain clear overall, driven by delivery and payment, and a likely loss on interactions, where errors harm; recommends a split use or a mend of that slice before switching, with a new comparison there.',
        4: 'Also, unasked, warns that slices chosen after looking can mislead and that the direction of harm decides nevertheless; asks how bad the 17 are (style or danger), whether pharmacists agree, or why fine-tuning lost there (few such examples).',
      },
      answerKey: [
        'Without ties: 104 of 170 = 61.2 %; standard error 3.8 points under equal odds; z = 2.9. A sign test gives p about 0.004.',
        'Interactions: 5 of 22 = 22.7 %; the two-sided sign test gives p = 0.017. As one of several slices looked at, it is weaker than it looks; as a warning about harm it is strong enough.',
        'Delivery and payment: 58 of 76 = 76 %. The rest (86 questions) is 41 better, 14 equal, 31 worse: no clear difference.',
        '"Better" counts all alike. One dangerous advice outweighs many friendlier mails: have the 17 read for harm.',
        'Recommendation: new model for delivery and payment if the sorting is reliable; interactions stay, or go to a person. Add such examples, train, compare on new questions.',
      ],
      redFlags: ['One percentage decides over medicine.', 'Leaves out ties silently in the report.'],
      tags: ['llm-evaluation', 'human-evaluation', 'slices', 'sign-test', 'fine-tuning'],
      enemies: ['chatbot-case-2-what-the-judge-likes'],
      since: '0.2.0',
    },
    {
      id: 'a-ready-made-model-that-disappointed',
      title: 'A ready-made model that disappointed',
      areas: ['transfer-learning-and-fine-tuning'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about a time when you built on a pre-trained model and it did not bring what you had expected. How did you find out why?`,
      assesses: 'Diagnoses failed transfer by comparison and error analysis, and decides on evidence what to do.',
      followUps: [
        {
          ask: 'What had made you expect it to work?',
          listenFor:
            'A reason one can check (similar data, published result), and how it differed. Opens the analysis.',
        },
        {
          ask: 'Which comparison told you most?',
          listenFor:
            'Against a simple baseline, from scratch, on parts of the data, on inputs of its own kind (level 3).',
        },
        {
          ask: 'How long until you changed course?',
          listenFor: 'A limit or sign set in advance: level 4 if unasked.',
        },
      ],
      rubric: {
        1: 'Took the next larger model without asking why, or adjusted until a test set looked good.',
        2: 'Tried several models and settings; one worked; the reason is a guess.',
        3: 'Compared with a baseline, looked at errors, found a cause with evidence (other data, input step, labels, evaluation), and acted on it, be it by another model or none.',
        4: 'Also tested the cause by a prediction, noticed it early since a small test preceded the large effort, or drew a rule for choosing models that was used by others later.',
      },
      answerKey: [
        'Frequent causes: input prepared unlike in pre-training (scale, sampling rate, tokens), another domain, too little or wrong labels, learning rate that destroys what was learnt, evaluation that differs from the use.',
        'The sign of method is a comparison that separates causes, for example running the model on data of its own kind.',
        'Giving up the pre-trained model for something simple is a good end.',
        'Scale does not matter; a student project told precisely can be level 3.',
      ],
      redFlags: ['The model was "just bad".', 'No baseline anywhere.'],
      tags: ['transfer-learning', 'error-analysis', 'diagnosis', 'baselines'],
      since: '0.2.0',
    },
    {
      id: 'why-so-few-numbers-suffice',
      title: 'Why so few numbers suffice',
      areas: ['transfer-learning-and-fine-tuning', 'linear-algebra'],
      kind: 'conceptual',
      difficulty: 'medium',
      minutes: 7,
      prompt: `A low-rank adapter often trains less than one per cent of a model’s numbers and comes close to training all of them. Why can that be enough, and when would you expect it not to be?`,
      assesses: 'Understands what adaptation changes, and where the limits of a low-rank change lie.',
      followUps: [
        {
          ask: 'What does the model already know when you adapt it to answer in your firm’s tone?',
          listenFor: 'Nearly everything needed: language, formats. A small shift of use. Opens it for the stuck.',
        },
        {
          ask: 'And if it must learn a language that it has never seen?',
          listenFor:
            'Much new knowledge, new tokens: expects the adapter to fall short; more rank, more layers, or full training. Level 3.',
        },
        {
          ask: 'How would you find out in your case?',
          listenFor:
            'Several ranks and, once, full training on the same data; see whether the curve flattens. Level 4 unasked.',
        },
      ],
      rubric: {
        1: 'Says that most weights of a network are superfluous, or that low rank means a smaller model at use.',
        2: 'Names the saving in memory and that the base is kept, but no reason why it suffices, or no limit.',
        3: 'Explains that the base already holds what is needed and the task needs a change in few directions, while the base weights themselves keep full rank; expects limits for much new knowledge, another language or form of data, or very large training sets.',
        4: 'Also, unasked, tells the number of trained values from the size of the change (a small change can move behaviour a lot), gives advantages and costs in use (many adapters for one base, less forgetting though not none), and how to test whether rank is the limit.',
      },
      answerKey: [
        'The update, not the weights, is of low rank: W + BA still has full rank. For a 4,096 x 4,096 matrix and rank 8: 65,536 trained values of 16.8 million, 0.39 %.',
        'Evidence: adaptation of large pre-trained models happens in few directions (Aghajanyan et al. 2021); LoRA matched full fine-tuning on many tasks (Hu et al. 2021).',
        'Limits: in code and mathematics with much data full fine-tuning learnt more while LoRA forgot less (Biderman et al. 2024).',
        'Merged into the weights the adapter costs nothing at use; kept apart, many can share one base.',
        'Misconception: that it saves computing in the same measure. Memory for gradients and optimiser falls a lot; the passes through the base remain.',
      ],
      redFlags: ['Confuses low-rank adapters with quantisation.', 'Claims that nothing is forgotten.'],
      tags: ['lora', 'low-rank', 'fine-tuning', 'catastrophic-forgetting'],
      references: [
        {
          title: 'Aghajanyan et al.: Intrinsic Dimensionality Explains the Effectiveness of Language Model Fine-Tuning',
          url: 'https://arxiv.org/abs/2012.13255',
        },
        { title: 'Biderman et al.: LoRA Learns Less and Forgets Less', url: 'https://arxiv.org/abs/2405.09673' },
      ],
      enemies: ['an-adapter-that-learns-nothing', 'what-fits-on-two-accelerators'],
      since: '0.2.0',
    },
    {
      id: 'labels-from-a-larger-model',
      title: 'Labels from a larger model',
      areas: ['transfer-learning-and-fine-tuning', 'model-development'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A small model on a sorting robot is to tell eight kinds of second-hand clothing apart; it must be small because it runs in the machine. You may label with people at 0.40 euros a piece, or with a large bought model at 0.2 cents. A first trial gave the table below.

How do you go on, with 20,000 euros?`,
      materials: [
        {
          title: 'Trial: right on 2,000 pieces labelled twice by people',
          format: 'markdown',
          content: `| | all | wool | "other" |
|---|---|---|---|
| large model itself | 90 % | 93 % | 41 % |
| small model, 5,000 labels by people | 84 % | 85 % | 70 % |
| small model, 500,000 labels by the large model | 88 % | 91 % | 38 % |
| share of pieces | 100 % | 20 % | 8 % |

The licence of the large model is three pages long; nobody has read it.`,
        },
      ],
      assesses: 'Uses distillation knowingly: inherits the teacher’s faults, mixes sources, checks licence and value.',
      followUps: [
        {
          ask: 'What has the small model learnt about "other"?',
          listenFor: 'The fault of its teacher: 41 and 38 %. More such labels will not mend it. A start for the stuck.',
        },
        {
          ask: 'Where would you spend people’s labels?',
          listenFor: 'On "other" and where teacher and student differ or are unsure; and on a test set. Level 3.',
        },
        {
          ask: 'What could be in the three pages?',
          listenFor:
            'That outputs may not be used to train other models. Must be cleared before. Level 4 raises it unasked.',
        },
      ],
      rubric: {
        1: 'Buys more labels from the large model since 88 is more than 84, or rejects them altogether as not real.',
        2: 'Mixes both kinds by feeling, without seeing where the teacher fails, or spends everything on people.',
        3: 'Sees that the student inherits the teacher’s error on "other", uses the cheap labels for the rest and people for "other" and doubtful pieces, keeps a test set by people, and checks the licence first.',
        4: 'Also, unasked, asks what a wrong "other" costs on the belt, works out what the money buys (for example 20,000 labels by people at targeted pieces for 8,000 euros), proposes that the robot leaves unsure pieces to people, or measures how many labels of each kind still help before spending all.',
      },
      answerKey: [
        'Distillation copies what the teacher does, errors included: 38 % on "other" follows from 41 %. On kinds where the teacher is good it brings six points for little money: 500,000 labels cost 1,000 euros.',
        '5,000 labels by people cost 2,000 euros. With 20,000 euros up to 50,000 by people; better aimed than spread.',
        'Aim: "other" makes 8 %; at random 50,000 labels hold 4,000 of them. Choosing pieces that the teacher is unsure of, or where the models disagree, gives more.',
        'Training on soft outputs of the teacher carries more than its first choice, if the service returns them.',
        'Licence: several providers forbid training competing models with outputs; a sorter may or may not be one. Clear it before, not after.',
        'Test only on pieces labelled by people; agreement with the teacher is not accuracy.',
      ],
      redFlags: ['Measures the student against the teacher.', 'Ignores licence and origin of labels.'],
      tags: ['distillation', 'pseudo-labels', 'label-quality', 'licences', 'error-analysis'],
      samples: [
        {
          level: 1,
          text: `The table is quite clear, 88 against 84 percent. So the labels of the large model are better than those by people, since one can have a hundred times more of them. 0.2 cents each, so for 20,000 euros we get ten million labels, then the small model will probably come to 89 or 90, the same as the large model. I would buy as many as possible and train longer. "Other" is only 8 percent of the pieces so it does not matter much for the total, and with more data this will also go up. Maybe also use a bit larger student, if it fits into the machine. The licence I would leave to purchasing, they have bought it so we can use it.`,
        },
        {
          level: 2,
          text: `I would combine the two, the best of both worlds. For instance half of the budget for people and half for the large model. So 25,000 labels from people, and lots of cheap ones, then train first on the cheap labels as pretraining, and afterwards fine-tune on the labels by people as those have the higher quality. This is usually better than each one alone. Could also weight the human labels higher in the loss. With that I would expect 90 percent or more. Then a proper evaluation at the end with a test set, precision and recall for each class. And one can use the rest of the money for active learning if it is not enough.`,
        },
        {
          level: 3,
          text: `The student copies the teacher, 41 on other, 38 in the student, so more of those labels never help there. Elsewhere they are fine, six points on wool for a thousand euros. So cheap labels for the seven normal kinds, and people for other and for what looks doubtful, where the teacher is unsure or where the two small models disagree. Random pieces would be a waste, only eight percent are other. Say ten thousand of those, four thousand euros. A test set by people, two or three thousand pieces at random, never from the teacher, otherwise I measure whether we agree with its mistakes. Before all of that somebody has to read the three pages, as some providers do not allow you to train on the output.`,
        },
        {
          level: 4,
          text: `Read the licence today, three pages, it can make half the plan void. Then I ask at the belt, what is a wrong other? If other is a shoe that goes into wool and spoils a bale, that may be worse than ten wool as cotton. Say it is. Then the 88 is not the number to look at. The 500,000 cheap ones we have, they cost a thousand. For people: 20,000 pieces, 8,000 euros, chosen where teacher and student disagree or the teacher is unsure, plus 3,000 at random for the test. In steps, 5,000 each, and after each one I look at the curve for other; if from ten to fifteen thousand it gains under one point I stop and keep the money. I would also let the robot say I do not know: if the unsure six percent go to a person at the end of the belt, other may be solved without any label. And teacher’s probabilities instead of its first choice, if the service gives them. Test only on labels by people. I do not expect to spend the 20,000.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'sixty-workshops-one-base-model',
      title: 'Sixty workshops, one base model',
      areas: ['transfer-learning-and-fine-tuning', 'scalability-and-performance'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 30,
      prompt: `You offer an assistant to independent repair shops: it writes estimates in each shop’s own style, from the mechanic’s notes. Sixty shops use it today, 500 are hoped for. Each shop has between 40 and 6,000 past estimates, which are confidential towards the others. The base model has 8 billion parameters; you have two accelerators of 80 GB. An estimate should appear within ten seconds; at the peak 15 a minute come from all shops together.

Design how shops get their own behaviour, and how you keep it good over time.`,
      assesses:
        'Designs per-customer adaptation: method by amount of data, isolation, serving, evaluation and upkeep at scale.',
      followUps: [
        {
          ask: 'What does a fine-tuned copy for each shop need in memory, and what would adapters need?',
          listenFor:
            'Copies: 16 GB each, 960 GB for sixty. Adapters of some 40 MB: 2.4 GB, and 20 GB for 500. A start and level 3.',
        },
        {
          ask: 'A shop has 40 estimates. What do you do for it?',
          listenFor: 'Examples in the prompt chosen by likeness, or a shared adapter; not an own one. Level 3.',
        },
        {
          ask: 'How do you know that shop 37 got worse after an update?',
          listenFor: 'A small test set for each shop, how much mechanics edit, compared before and after. Level 3.',
        },
        {
          ask: 'Could an estimate of one shop show up at another?',
          listenFor:
            'Not if data, adapters and examples are kept apart by shop; shared training can leak prices by memory. Level 4 has this unasked.',
        },
      ],
      rubric: {
        1: 'A full copy for each shop regardless of memory, or one model trained on all shops’ data together without regard to confidence.',
        2: 'Adapters or prompts for all shops alike; no plan for shops with few data, for evaluation by shop, or for a new base model.',
        3: 'One base with what each shop needs by amount of data (examples in the prompt for few, an adapter for many), strictly kept apart, served together within ten seconds, with a test and a signal of edits for each shop and an automatic rule when to train again.',
        4: 'Also, unasked, computes memory and load (15 a minute is light; memory of 500 adapters is too), asks whether style is worth an adapter at all against examples, plans the move to a new base model for all shops, or handles facts (prices, parts) by looking them up instead of training them in.',
      },
      answerKey: [
        'Memory: 8 billion x 2 bytes = 16 GB for the base; copies for sixty shops 960 GB, impossible on 160 GB. Adapters: rank 16 on a few projections is of the order of 20 million values, 40 MB; 60 need 2.4 GB, 500 need 20 GB.',
        'Load: 15 a minute is one every four seconds. If an estimate of 400 tokens takes some 8 seconds alone, about two are in work at a time: one accelerator serves them in a batch; the second is a reserve and trains.',
        'By data: under about 200 estimates examples in the prompt, found by likeness; above, test whether an adapter wins on held-out estimates of that shop. The limit must be measured.',
        'Facts such as hourly rates and part prices are looked up from the shop’s own list: trained-in prices age and can leak.',
        'Isolation: data, index and adapter by shop id, checked at each request; no joint training without consent.',
        'Upkeep: share of text edited by mechanics as signal by shop; train again when it rises; a small golden set of ten to thirty estimates for each; a new base means all adapters are trained anew: keep data and recipe so that this runs by itself.',
      ],
      redFlags: ['Trains on all shops’ data since it is more.', 'Sixty test sets nobody looks at.'],
      tags: ['lora', 'multi-tenant', 'serving', 'privacy', 'llm-evaluation'],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

export const transferLearningAndFineTuning = set as QuestionSet<QuestionIdOf<typeof set>>
