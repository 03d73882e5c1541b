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

# The tokenizer has no padding token. The call is:
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
      prompt: `A language model with 7 billion parameters is to write summaries of calls to a help desk. You have 10,000 summaries written by agents, and two accelerators of 80 GB each. Full fine-tuning with Adam in mixed precision keeps, for each parameter, 2 bytes for the weight, 2 for the gradient, 4 for a full-precision copy and 8 for the optimiser state. The alternative is LoRA of rank 8 on the query and value projections: 32 layers, each projection 4,096 by 4,096, with the base weights frozen in 2 bytes.

Work out the memory for each, leaving activations out, and say which you would try first and why.`,
      assesses: 'Computes the memory of training set-ups and chooses a strategy by need, not by fashion.',
      followUps: [
        {
          ask: 'How many numbers does LoRA train in one 4,096 by 4,096 projection?',
          listenFor: '2 x 4,096 x 8 = 65,536. Gets a stuck candidate into the calculation.',
        },
        {
          ask: 'What is missing from your memory figure so far?',
          listenFor:
            'Activations, which grow with batch size and text length, and can be recomputed to save memory; also some workspace. Level 3 names activations when asked, level 4 unasked.',
        },
        {
          ask: 'Which result would make you move to full fine-tuning?',
          listenFor:
            'LoRA, with its learning rate tuned and a higher rank tried, stops short of what is needed, and more data does not help it. Level 4 says so unasked.',
        },
      ],
      rubric: {
        1: 'Counts only the 14 GB of weights and concludes that full fine-tuning fits on one accelerator, or rules it out because the model is "too big", without a sum.',
        2: 'Gets only one of the two sums right (LoRA out by a factor of ten or more, or no thought of splitting the 112 GB), or chooses by habit ("one always uses LoRA").',
        3: 'Finds 112 GB against about 14 GB, sees that full fine-tuning fits only if it is split over both accelerators or made smaller, and chooses with a reason from this case: quick, cheap trials, a task close to what the model can already do, a modest amount of data.',
        4: 'Also does at least two of these, unasked: adds activations and a way to reduce them; says which result would change the choice; plans a fair comparison on held-out calls; thinks of serving (one base with many adapters, or merged weights).',
      },
      answerKey: [
        'Full: 16 bytes x 7e9 = 112 GB: too much for one accelerator. Split completely (ZeRO stage 3 or FSDP) 56 GB each, which leaves 24 GB for activations.',
        'Partial splitting fits as well: only the full-precision copy and optimiser state (stage 1) 70 GB each, gradients too (stage 2) 63 GB each. Moments in 8 bits or in main memory are further ways out.',
        'LoRA: 32 layers x 2 projections x 65,536 = 4.19 million parameters, 0.06 % of 7 billion. At 16 bytes that is 67 MB. With the base of 14 GB, about 14.1 GB: one accelerator is enough.',
        'LoRA still runs forward and backward through the frozen layers, so it needs activations of a similar size.',
        'On tasks near to what the base can do, LoRA is often close to full fine-tuning; a far domain or very much data can show a gap. Starting with full fine-tuning is acceptable if the reason fits the case.',
        'Quantising the frozen base to 4 bits (QLoRA) brings it to about 3.5 GB.',
      ],
      redFlags: ['Forgets the optimiser state.', 'Takes LoRA to be always equal in quality.'],
      tags: ['lora', 'memory', 'fine-tuning', 'llm'],
      searchPhrases: [
        'gpu memory estimate',
        'will the model fit in gpu memory',
        'lora versus full fine-tuning',
        'peft',
        'parameter-efficient fine-tuning',
        'vram for a 7b model',
        'zero fsdp sharding',
        'out of memory when fine-tuning',
        'qlora',
        'how many gpus for fine-tuning',
        'how much memory does training need',
        'optimiser state memory',
        'back of the envelope calculation for llms',
        '7b adam optimizer bytes per parameter',
        'start with the cheaper training method',
        'count trainable parameters of an adapter',
      ],
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
      prompt: `A bank fine-tuned an open chat model on 40,000 internal question-and-answer pairs. On questions of this kind it is much better now. But customers get answers in the tone used among colleagues, it no longer says when it does not know, and it does simple sums worse than before. The training notes are below.

Explain what happened, what you would check, and how you would train it again.`,
      materials: [
        {
          title: 'Training notes',
          format: 'markdown',
          content: `| | |
|---|---|
| data | 40,000 pairs from the internal help desk; every question has an answer |
| method | full fine-tuning, learning rate 5e-5, 6 epochs |
| loss on held-out pairs | 1.42, 1.10, **1.04**, 1.09, 1.21, 1.38 (after each epoch) |
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
          listenFor:
            'Three, by the held-out loss; after that it overfits. A way in for a stuck candidate. Level 3 sees that this alone does not cure all symptoms.',
        },
        {
          ask: 'Why would it stop saying "I do not know"?',
          listenFor: 'It never saw such an answer in training: the data taught that there always is one (level 3).',
        },
        {
          ask: 'Which tests would you run beside the task from now on?',
          listenFor: 'Abilities that must not be lost: sums, refusals, tone, safety; before and after (level 3).',
        },
        {
          ask: 'Would LoRA have prevented it?',
          listenFor:
            'It tends to forget less, and also to learn less; it cures neither the data nor the choice of checkpoint. Level 2 takes it for the cure.',
        },
      ],
      rubric: {
        1: 'Asks for more pairs or more epochs, or blames the base model and wants a larger one.',
        2: 'Says "catastrophic forgetting" or "overfitting" without tying it to lines of the notes, or expects one change (epoch three, or LoRA) to cure everything.',
        3: 'Ties at least three faults to lines of the notes (rising held-out loss, no unanswered questions, internal tone, lost chat format, no general tests), and trains again with mended or mixed data, a stop by held-out loss, and tests of what was lost.',
        4: 'Also does at least two of these, unasked: tests earlier checkpoints first, to see which faults come from the epochs and which from the data; changes one thing at a time; looks facts up instead of training them in; sets beforehand how much general ability may be lost; asks whether internal information now reaches customers.',
      },
      answerKey: [
        'Held-out loss is lowest after epoch 3 (1.04) and rises to 1.38: overfitting. Training loss is no ground for a release.',
        'The held-out pairs come from the same help desk, so their loss says nothing about sums, tone or refusals. The model of epoch 3 probably shows part of the same faults: they come from data and format. Test it before training again.',
        'No unanswered questions in the data: the model learned to answer always. Add questions that it should decline.',
        'The internal tone is in the data: rewrite the answers for customers, or leave tone to the instruction.',
        'Leaving the chat format can lose behaviour that was trained with it, such as refusals. Train and serve in the model’s own format.',
        'Sums: forgetting. Mixing in general instruction data (some 5 to 20 % is a usual start), a lower rate, fewer steps or LoRA reduce it; measure how much.',
        'Facts that change are better looked up; fine-tuning is better for form and skill. Answers written for colleagues may hold things that customers must not see.',
      ],
      redFlags: ['Judges by the fine-tuned task only.', 'Changes everything at once.'],
      tags: ['catastrophic-forgetting', 'overfitting', 'fine-tuning', 'llm-evaluation'],
      searchPhrases: [
        'model got worse after fine-tuning',
        'fine-tuned chatbot lost abilities',
        'regression after fine-tuning',
        'too many epochs',
        'chatbot never says i don’t know',
        'hallucination after fine-tuning',
        'chat template mismatch',
        'wrong tone of voice',
        'overfitted llm',
        'new training made it worse at other things',
        'fixing a model that unlearned skills',
        'why did the bot become rude',
        'mix general data into training',
        'read training notes and find mistakes',
      ],
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
      prompt: `A bridge inspector gives you 400 labelled photographs of steel parts; 120 of them show rust that needs treatment. They were taken on five bridges with two cameras. Labelling another hundred takes an expert one day. You have a vision model pre-trained on millions of everyday pictures.

Tell me how you get to a first useful classifier, and how you find out whether it will work on a sixth bridge.`,
      assesses: 'Uses transfer with little data sensibly and evaluates for generalisation to new sites.',
      followUps: [
        {
          ask: 'How do you divide the 400 for evaluation?',
          listenFor:
            'By bridge, leaving one out at a time. The main hint for a candidate who has not said how to split; a random split even now is level 2 at most.',
        },
        {
          ask: 'Which layers do you train?',
          listenFor:
            'At first only a classifier on frozen features; more layers, with a small learning rate, if that pays on the bridge left out (level 3).',
        },
        {
          ask: 'Would you spend an expert’s day on a hundred more labels? Which ones?',
          listenFor:
            'Looks at a learning curve, and picks unsure cases or another bridge. Unasked it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Trains a large network from scratch because steel does not look like everyday pictures, and leaves the rest to augmentation and a random split.',
        2: 'Builds on the pre-trained model, but has pictures of the same bridge in training and test, and takes steady folds as a sign for the sixth bridge.',
        3: 'Starts cheaply from the pre-trained model (frozen features with a simple classifier, or light fine-tuning compared with that), leaves one bridge out at a time, and reports recall of rust together with how uncertain so few rusty pictures make it.',
        4: 'Also does at least two of these, unasked: checks for shortcuts such as camera or light; draws a learning curve over pictures or bridges to decide on labels; chooses which pictures to label; agrees with the inspector what a miss and a false alarm cost.',
      },
      answerKey: [
        'With 400 pictures, a linear classifier on frozen features is a strong baseline and takes minutes.',
        'A random split puts pictures of one bridge, even of one beam, on both sides; leaving one bridge out gives five honest though noisy figures.',
        'With some 24 rusty pictures a bridge, a recall of 0.9 has a 95 % interval of roughly 0.7 to 0.97: say so.',
        'Everyday pictures are far from close-ups of steel, so later layers may need training; compare.',
        'If one camera took most of the rusty pictures, the model may learn the camera.',
        'Augment what varies in reality: light, angle, scale. Change colour with care: rust is recognised by it.',
      ],
      redFlags: ['Claims a high score from a random split.', 'Distorts colours without thought.'],
      tags: ['transfer-learning', 'small-data', 'computer-vision', 'validation'],
      searchPhrases: [
        'image classification with few labels',
        'small labelled data set',
        'pre-trained cnn feature extraction',
        'linear probe',
        'leave-one-group-out cross-validation',
        'group k-fold',
        'defect detection',
        'visual inspection',
        'domain generalisation',
        'active learning which images to label',
        'only a few hundred photos to learn from',
        'first useful prototype with scarce data',
        'resnet imagenet start',
        'will it work in a new place',
        'image augmentation and frozen backbone',
        'corrosion detection',
      ],
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
      prompt: `An association of tax advisers wants to use a language model for three things: (a) answers that follow this year’s law and cite the section; (b) letters in the association’s style; (c) one of 800 codes for each incoming document; 50,000 documents have been coded already.

For each, tell me whether you would begin with prompting, retrieval, fine-tuning or something else, and what would make you change.`,
      assesses: 'Matches the method of adaptation to the kind of need: facts, form, or a learned mapping.',
      followUps: [
        {
          ask: 'In which of the three does the right answer change next January?',
          listenFor:
            '(a): the facts change, so training would have to be repeated. Helps a stuck candidate to tell the three apart.',
        },
        {
          ask: 'Must (c) be a large language model at all?',
          listenFor:
            'A classifier on embeddings or a small fine-tuned encoder is cheaper and gives scores that can be calibrated (level 3).',
        },
        {
          ask: 'How do you notice that (a) cites a section that does not say what is claimed?',
          listenFor:
            'Compares the answer with the cited text, has advisers read a sample, declines without a source. Unasked it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Takes one method for all three, or fine-tunes in order to teach the model the law.',
        2: 'Chooses by slogan ("documents, so retrieval"; "style, so fine-tuning"), or has no sign by which to change course beyond "if the results are not good".',
        3: 'Retrieval for (a), prompting with examples first for (b), a trained classifier for (c), or another start argued from the need; for each a reason and an observable sign for changing.',
        4: 'Also does at least two of these, unasked: orders the three by cost, risk and how easily a choice is undone; names a measure for each that could be taken next month; combines methods where one falls short, such as retrieval for rare codes or light fine-tuning for form on top of retrieval.',
      },
      answerKey: [
        '(a) Facts that change and need a source: retrieval over the law in force on the date of the case; no passage, no answer.',
        '(b) Style: instructions and a few good letters as examples often do; fine-tuning on some hundreds of letters if consistency or cost demands it.',
        '(c) 50,000 labelled documents: ordinary supervised learning. Watch rare codes (62 documents a code on average, many codes far fewer) and let people decide the unsure ones.',
        'Fine-tuning is poor at adding facts reliably and good at form and mappings.',
        'Other starting points are fine if the reason and the sign for changing fit: for (c), a prompt that chooses among the codes of the nearest documents already coded.',
      ],
      redFlags: ['Believes that a model can reliably cite facts it was fine-tuned on.', 'Leaves out evaluation.'],
      tags: ['rag', 'fine-tuning', 'prompting', 'classification'],
      searchPhrases: [
        'rag versus fine-tuning',
        'retrieval-augmented generation',
        'when to fine-tune an llm',
        'prompt engineering versus fine-tuning',
        'how to adapt an llm',
        'knowledge that changes every year',
        'do we need an llm at all',
        'style versus facts',
        'many-class document classification',
        'choosing an llm approach',
        'ways to customise a language model',
        'start with the simplest llm approach',
        'answers must cite their sources',
        'vector database or custom training',
        'does this task need generation or classification',
      ],
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
      minutes: 7,
      prompt: `You have 2,000 labelled recordings from 60 washing machines, with ten kinds of fault, and a network that was pre-trained on a very large collection of everyday sounds. Which part of it do you train, and how do you find out whether that was right?`,
      assesses: 'Chooses how much to adapt from amount of data and distance of the task, and decides by measurement.',
      followUps: [
        {
          ask: 'What is the cheapest thing that you could try first?',
          listenFor:
            'The frozen network, with its features going into a simple classifier: minutes of work. Gives a stuck candidate a start.',
        },
        {
          ask: 'On 15 machines held out, frozen features get 78 % right, training everything 80 %. Which do you take?',
          listenFor:
            'Two points on some 500 recordings of 15 machines can be chance: compares machine by machine, or repeats with other machines held out, and keeps the cheaper one unless the gain holds. Level 3; level 2 takes the 80 %.',
        },
        {
          ask: 'When would frozen features surely not be enough?',
          listenFor:
            'When the fault shows in something that the network discards, such as frequencies above what its sampling rate can hold. Unasked it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Trains a new network from scratch on the 2,000, or trains all layers at a high learning rate because more trained parameters are better.',
        2: 'Freezes everything or trains everything by a rule of thumb, and checks only on a random split of the recordings.',
        3: 'Begins with frozen features and a simple classifier, trains upper layers or a small adapter at a low learning rate if that helps, and compares on machines that were not trained on.',
        4: 'Also does at least two of these, unasked: says what tips the choice (how far these sounds are from the pre-training, how many recordings there are of each fault); checks what the input step discards; says how large a gain must be to justify training more; adds a baseline without the network.',
      },
      answerKey: [
        'Little data and a near task: frozen features. More data or a far task: train more layers, the lowest last and with a smaller learning rate.',
        'About 33 recordings a machine: split by machine, otherwise the network recognises the machine and not the fault.',
        'Low-rank adapters are as good an answer as training the upper layers.',
        'Input: a network that works at 16 kHz hears nothing above 8 kHz, where some bearing faults show. No fine-tuning brings that back.',
        'A simple baseline (energy in frequency bands and boosted trees) shows what the network adds.',
        'With 500 test recordings, one result of 80 % has a standard error of at least 1.8 points; recordings of one machine are alike, so it is larger.',
      ],
      redFlags: ['Never mentions how to split.', 'Believes that more trained parameters are always better.'],
      tags: ['transfer-learning', 'freezing', 'small-data', 'audio'],
      searchPhrases: [
        'freeze layers or train all',
        'feature extraction versus fine-tuning',
        'how many layers to fine-tune',
        'discriminative learning rates',
        'sound classification',
        'machine fault detection from audio',
        'acoustic anomaly',
        'split by device',
        'layer freezing strategy',
        'unfreezing gradually',
        'retrain everything or only the last layer',
        'adapting a network to a distant task',
        'audio spectrogram embeddings',
        'how much of a pretrained model to change',
        'reuse a model trained on something else',
        'test on unseen machines',
      ],
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
      prompt: `A chat model was fine-tuned on answers to questions of train passengers. The answers are good, but the model no longer stops: after the answer it goes on to another one, until the length limit cuts it off. Before fine-tuning it did stop. The function below prepares the training batches.

Find the fault and fix it.`,
      materials: [{ title: 'Preparation of a batch', format: 'python', content: ENDLESS.shown }],
      assesses: 'Knows which positions the loss must count in instruction tuning, and traces a behaviour to the data.',
      followUps: [
        {
          ask: 'Write down the labels for one short and one long example.',
          listenFor:
            'The end after each answer becomes -100, too, even in the long row that has no padding. This opens the question for a stuck candidate.',
        },
        {
          ask: 'It could stop before. Why did fine-tuning take that away?',
          listenFor:
            'At every position that counts, the right token is another one, so training makes the end less likely everywhere, and no example ever makes it more likely. Level 3 says at least that the end is never rewarded.',
        },
        {
          ask: 'A colleague suggests a lower length limit instead. What do you say?',
          listenFor: 'Hides the fault: cuts good answers in the middle and still pays for the extra tokens. Level 3.',
        },
        {
          ask: 'Which test would have found this before training?',
          listenFor:
            'One that turns the labelled positions back into text and compares it with the answer and its end. Unasked it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Changes settings of generation (limit, temperature, penalties) or trains longer on the same batches.',
        2: 'Suspects the end token but not where it is lost, or cures it by no longer masking the padding at all.',
        3: 'Shows that masking by the value of the token removes the real end of every answer, and masks by position or gives padding a token of its own, so that exactly one end is learned.',
        4: 'Also does at least two of these, unasked: adds a test that reads labels back as text; says what the other ways out cost (a new token needs an embedding row; training on padding gives the end a weight that depends on the batch); explains how training pushed the end down; names what else can go wrong here, such as start tokens that "encode" adds.',
      },
      answerKey: [
        'end and pad are both 2; the condition token == pad masks the end of every answer, also in a row without padding. So no example teaches stopping.',
        'Fix: mask by length the positions before the answer and after its end. Or a padding token of its own, which needs a larger embedding table or an unused token.',
        'Leaving the padding unmasked teaches the end, many times over in short rows, and dilutes the loss with trivial positions: better than before, but not right.',
        'Loss on the question is masked on purpose here; training on it as well is a choice, not a fault.',
        'A common trap: in Hugging Face Transformers the collator for language modelling sets labels to -100 wherever the token equals the padding token.',
        'Two false leads: labels stand at the same places as inputs because the shift by one is usually made in the loss; and without an attention mask the padding does no harm here, as it comes last and a causal model never looks ahead.',
        'Real tokenizers may add a start token at each call of encode, here also between question and answer. Worth saying, but not the cause.',
        'The model must be trained again; meanwhile generation can be stopped at the first mark of a new turn.',
      ],
      redFlags: ['Never looks at a batch.', 'Takes the length limit as the solution.'],
      tags: ['fine-tuning', 'instruction-tuning', 'loss-masking', 'python', 'language-models'],
      searchPhrases: [
        'llm does not stop generating',
        'eos token',
        'end of sequence token',
        'pad token equals eos token',
        'label masking in sft',
        'supervised fine-tuning bug',
        'runaway generation',
        'ignore index -100',
        'completion-only loss',
        'padding bug',
        'chatbot keeps talking after the answer',
        'model rambles until the token limit',
        'data collator bug',
        'training on prompt tokens or answers only',
        'tokenizer attention mask labels',
        'find the error in batch preparation',
      ],
      references: [
        {
          title: 'Hugging Face Transformers, issue 23530: end tokens masked when the padding token is the end token',
          url: 'https://github.com/huggingface/transformers/issues/23530',
        },
      ],
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
      prompt: `A language model sorts and answers reports of lost luggage, 25,000 a day. With 30 examples in each prompt, quality is fine. A model from the same provider, fine-tuned on 5,000 examples, reaches the same quality with no examples in the prompt.

The rules for luggage change every two months. Each time, either the 30 examples are rewritten and tested, one day of work, or the model is trained and tested again, four days of work and one training. A day of work costs 600 euros; the other prices are below.

Would you fine-tune?`,
      materials: [
        {
          title: 'Tokens for each report, and prices',
          format: 'markdown',
          content: `| | with examples | fine-tuned |
|---|---|---|
| input tokens | 4,000, of which 3,600 are the examples | 400 |
| output tokens | 150 | 150 |
| price of a million input tokens | 0.30 euros | 0.60 euros |
| price of a million output tokens | 1.20 euros | 2.40 euros |
| one training | – | 66 euros |`,
        },
      ],
      assesses: 'Works out the total cost of two adaptations, work and change included, and looks for a third way.',
      followUps: [
        {
          ask: 'What does one report cost in each case?',
          listenFor: '0.138 and 0.060 cents. The first step for a stuck candidate.',
        },
        {
          ask: 'What do the changes of the rules cost in a year?',
          listenFor:
            'Six times 2,466 is about 14,800 euros for the model, six times 600 is 3,600 for the examples: 11,200 more, against 7,100 saved. Level 3.',
        },
        {
          ask: 'The 3,600 tokens are the same in each call. Does that help?',
          listenFor:
            'Many providers charge less for an input that begins as the one before. At a tenth of the price a report falls to 0.041 cents, below the fine-tuned model. Unasked it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Fine-tunes because a shorter prompt must be cheaper, or declines because prompts are simpler, without computing anything.',
        2: 'Computes the tokens, but forgets the doubled prices or leaves out the work at each change of the rules.',
        3: 'Gets about 34 against 15 euros a day, some 7,100 a year saved, sets against it about 11,200 a year of extra work and training, and stays with examples at these figures.',
        4: 'Also does at least two of these, unasked: names a third way (a discount for repeated beginnings, fewer or chosen examples); says where it turns (about 39,000 reports a day, or about three days of work a change); weighs reasons other than money, such as waiting time or how fast a new rule must be in force.',
      },
      answerKey: [
        'With examples: 4,000 x 0.30 + 150 x 1.20 = 1,380 euros per million reports, 0.138 cents each. Fine-tuned: 400 x 0.60 + 150 x 2.40 = 600 euros, 0.060 cents each.',
        'A day: 34.50 against 15.00 euros. A year: 7,118 euros saved.',
        'Six changes a year: 6 x (4 x 600 + 66) = 14,796 euros for the model, 6 x 600 = 3,600 for the examples; a difference of 11,196. So fine-tuning costs about 4,100 a year more.',
        'Break-even: 25,000 x 11,196 / 7,118 = about 39,000 reports a day; or, at this volume, 2.9 days of work for each change of the model.',
        'Repeated beginnings: at a tenth of the price (0.03) the examples cost 3,600 x 0.03 = 108 a million; in all 108 + 120 + 180 = 408: cheaper than the fine-tuned model. The examples must stand first and the report last.',
        'Choosing ten fitting examples for each report may keep the quality at a third of the tokens, but then the beginning no longer repeats; must be tested.',
        'Shorter prompts answer sooner, which can decide where people wait.',
      ],
      redFlags: ['Compares only the price of a token.', 'Leaves out testing a new model.'],
      tags: ['fine-tuning', 'prompting', 'cost', 'few-shot', 'language-models'],
      searchPhrases: [
        'in-context learning versus fine-tuning',
        'few-shot prompting cost',
        'llm token costs',
        'is fine-tuning cheaper',
        'prompt caching',
        'long prompt cost',
        'break-even for fine-tuning',
        'cost of retraining when rules change',
        'inference cost per request',
        'prompt length versus training cost',
        'which option is cheaper in the long run',
        'total cost of ownership for language models',
        'build a business case for model customisation',
        'frequent rule changes make training expensive',
        'price per million tokens',
        'labour cost versus compute cost',
      ],
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
      prompt: `To understand low-rank adapters, a colleague wrote one for a single layer by hand. The weights W stay frozen; A and B are trained. The code runs without errors, and at the start the output is that of the base model, as it should be. But the loss does not change, however long it trains and at whatever learning rate.

Explain why, and fix it so that the start stays the same.`,
      materials: [{ title: 'The layer', format: 'python', content: ADAPTER.shown }],
      assesses: 'Derives gradients of a product of two matrices and sees why one of them must start away from zero.',
      followUps: [
        {
          ask: 'Write down the gradient for B. What is in it?',
          listenFor: 'The error times A x. With A = 0 it is zero. Leads a stuck candidate to the reason.',
        },
        {
          ask: 'Why not draw both at random?',
          listenFor:
            'Then the layer does not start as the base model: it is disturbed before any training. Level 3; level 2 sees no harm in it.',
        },
        {
          ask: 'In this code you double the rank. Does the learning rate that worked still fit?',
          listenFor:
            'The scale stays 1, so twice as many terms add up: the first step moves the output about twice as far, and the rate should come down. LoRA divides by the rank to soften this. Unasked it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Changes learning rate, optimiser or rank, or trains W as well, without looking for a reason in the gradients.',
        2: 'Says only that starting at zero is bad as a rule, or initialises both at random and accepts that the start has changed.',
        3: 'Shows that the gradient of each matrix contains the other, so that both stay zero for ever; starts one at random and the other at zero, so that the product is zero but one gradient is not.',
        4: 'Also does at least two of these, unasked: follows the first two steps (with A random, B moves first, then A); checks the fix by a test, for example numeric gradients or an unchanged first output; says how the scale or the random size of A sets the size of the first steps; says when a zero start is harmless.',
      },
      answerKey: [
        'y = W x + s B A x. Gradient of B: s (error) (A x)^T; of A: s B^T (error) x^T. With A = B = 0 both are zero: a saddle point that gradient descent never leaves, at any learning rate.',
        'With A random and B = 0 the output is unchanged and the gradient of B is not zero. After the first step B is not zero, so A moves from the second step on.',
        'B random and A = 0 works as well; the original paper draws A at random and sets B to zero.',
        'Both random: the output is changed at the start by a random matrix; often trainable, but it disturbs what the base can do.',
        'A zero start of a bias, or of one layer alone, is harmless; the trouble comes from the product of two.',
        'Scale: with s = 1 and plain gradient descent, the first change of the output grows in proportion to the rank. LoRA uses alpha / rank; Kalajdzievski (2023) argues for alpha / square root of rank.',
      ],
      redFlags: ['Turns knobs without a derivation.', 'Explains it by gradients that vanish in deep networks.'],
      tags: ['lora', 'initialisation', 'gradients', 'python', 'fine-tuning'],
      searchPhrases: [
        'lora initialisation',
        'loss does not decrease',
        'model is not learning',
        'zero gradient',
        'zero initialisation',
        'saddle point',
        'debug training in pytorch',
        'implement lora from scratch',
        'symmetry breaking weights',
        'why is b initialised to zero',
        'training runs but nothing improves',
        'backpropagation through a matrix product',
        'both factors start at zero',
        'chain rule by hand',
        'why is the loss flat',
        'weights never get updated',
      ],
      enemies: ['why-so-few-numbers-suffice'],
      references: [
        {
          title: 'Hu et al.: LoRA: Low-Rank Adaptation of Large Language Models (2021)',
          url: 'https://arxiv.org/abs/2106.09685',
        },
        {
          title: 'Kalajdzievski: A Rank Stabilization Scaling Factor for Fine-Tuning with LoRA (2023)',
          url: 'https://arxiv.org/abs/2312.03732',
        },
      ],
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
      prompt: `A radio archive holds 800 hours of broadcasts in a language with some 60,000 speakers. Listeners should be able to type a word and find where it is said. Twelve hours have been transcribed word for word: four announcers reading in a studio. Most of the archive is interviews recorded outdoors. A public speech model covers a hundred languages; this one is not among them, but a close relative is. Speakers of the language can transcribe two hours a week for you.

How do you proceed in the first two months?`,
      assesses:
        'Plans transfer with few labels: a related language, data that match the use, machine transcripts with checks, a measure by use.',
      followUps: [
        {
          ask: 'What can you have on the first day, without any training?',
          listenFor:
            'The public model, told that it hears the related language, measured on a little of this one. A start for a stuck candidate.',
        },
        {
          ask: 'Which two hours do you let the speakers transcribe first?',
          listenFor:
            'Interviews from the archive: first as a test set, later those where the model is unsure. Level 3; level 2 asks for more of the same.',
        },
        {
          ask: 'Nearly 790 hours have no text. Are they of any use to you?',
          listenFor:
            'Further pre-training on the sound, or training on confident transcripts by the model itself, watched on the test set; or a reason to leave them for now. Level 3.',
        },
        {
          ask: 'How good must it be for search?',
          listenFor:
            'Words must be found, the text need not be perfect; names and rare words matter most; measures hits of real searches. Unasked it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Trains a model from scratch on the twelve hours, or delivers the public model as it stands.',
        2: 'Fine-tunes on the twelve hours and tests on part of them, without noticing that studio and interviews differ; or tests on interviews, but trains on the studio alone or not from the related language; or avoids this, but neither measures the public model first nor thinks of the hours without text.',
        3: 'Has interviews transcribed as a test set first, and fine-tunes from the related language on the twelve hours with new interviews added as they come. Also measures the public model before any training, or has a use for the hours without text, or a reason to leave them.',
        4: 'Also does at least two of these, unasked: measures what the archive needs (words found); keeps test speakers out of training; spends the 16 hours of two months where they help most; clears with the community what may be made searchable and how words are spelled.',
      },
      answerKey: [
        'Test set first: an hour or two of interviews, several speakers, never trained on. Four announcers in a studio give far too good a figure.',
        'Transfer from the relative: shared sounds and words; the spelling may have to be mapped.',
        'Hours without text: further pre-training on sound, or training on the model’s own transcripts where it is confident, in rounds; watch on the test set that errors do not reinforce themselves.',
        '2 hours x 8 weeks = 16 hours, more than there were. Hard or typical interviews make each hour worth more than another studio hour.',
        'Search can use several guesses for each word, or sounds, instead of the single best text; rare names are what people look for.',
        'A language model to choose among the guesses can be built from any written text in the language.',
        'People interviewed long ago did not expect to be searchable: the archive and the speakers should decide on that, and be credited.',
      ],
      redFlags: ['Reports the studio figure to the archive.', 'Treats the speakers as a source of cheap labour.'],
      tags: ['transfer-learning', 'low-resource', 'speech', 'domain-shift', 'pseudo-labels'],
      searchPhrases: [
        'low-resource language',
        'speech recognition',
        'asr speech to text, little data',
        'self-training on unlabelled audio',
        'whisper fine-tuning',
        'cross-lingual transfer',
        'semi-supervised learning',
        'which data to label next',
        'spoken term detection',
        'minority language',
        'transcribe recordings when few examples exist',
        'borrow from a related language',
        'wav2vec xls-r adaptation',
        'search inside audio archives',
        'training speech unlike real recordings',
      ],
      since: '0.2.0',
    },
    {
      id: 'better-on-the-whole',
      title: 'Better on the whole',
      areas: ['transfer-learning-and-fine-tuning', 'statistics'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `You fine-tuned a language model that answers customers of a pharmacy by e-mail. On 200 real questions, its answers were compared blind with those of the present model; each pair was read by one of three pharmacists. The team wants to switch today.

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
          listenFor:
            '61 % of 170; if both were equally likely, that is 2.9 standard errors away. Hardly. A start for a stuck candidate.',
        },
        {
          ask: 'And 5 against 17?',
          listenFor:
            'If both were equally likely, a split this uneven, either way, comes about 2 times in 100. Few cases, but where harm is greatest. Level 3.',
        },
        {
          ask: 'Is there a way to use the new model already?',
          listenFor:
            'For delivery and payment only, with all else on the present model, if questions can be sorted reliably. Level 3.',
        },
      ],
      rubric: {
        1: 'Switches because 104 is more than 66, or rejects the model because it is worse somewhere, with no look at the other numbers.',
        2: 'Finds the overall gain significant or sees the bad slice, but not both, or recommends nothing but more data.',
        3: 'Finds the gain clear overall and driven by delivery and payment, and a likely loss on interactions, where errors do harm; recommends a split use or a repair of that slice before switching, with a new comparison there.',
        4: 'Also does at least two of these, unasked: warns that a slice picked after looking can mislead, and says why harm decides all the same; asks how bad the 17 are (style or danger); sees that one reader a pair leaves their agreement unknown; says that "better than now" does not mean safe; asks why fine-tuning lost there.',
      },
      answerKey: [
        'Without ties: 104 of 170 = 61.2 %; standard error 3.8 points if both are equally likely; z = 2.9. A sign test gives p about 0.004.',
        'Interactions: 5 of 22 = 22.7 %; the two-sided sign test gives p = 0.017. As one of several slices looked at, it is weaker than it looks; as a warning about harm it is strong enough.',
        'Delivery and payment: 58 of 76 = 76 %. The rest (86 questions) is 41 better, 14 equal, 31 worse: no clear difference.',
        '"Better" counts every question alike. One dangerous piece of advice outweighs many friendlier e-mails: have the 17 read for harm, and the present answers too, since a comparison does not say that either is safe.',
        'Recommendation: new model for delivery and payment if the sorting is reliable; interactions stay with the present model, or go to a person. Add such examples, train, compare on new questions, part of them read by two pharmacists.',
      ],
      redFlags: [
        'Lets one overall percentage decide on advice about medicines.',
        'Leaves out the ties without saying so.',
      ],
      tags: ['llm-evaluation', 'human-evaluation', 'slices', 'sign-test', 'fine-tuning'],
      searchPhrases: [
        'subgroup performance',
        'better on average worse where it matters',
        'preference test significance',
        'win rate of a new model',
        'pairwise human evaluation',
        'safety-critical slice',
        'aggregate metric hides harm',
        'release decision for a fine-tuned model',
        'multiple subgroups testing',
        'partial rollout by topic',
        'good overall but dangerous for some cases',
        'should we switch to the new version',
        'safety before average quality',
        'blind comparison with ties',
        'binomial test on preferences',
      ],
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
            'A reason one can check (similar data, a published result), and where the case differed from it. Helps a candidate who stays general; a small case or a study project will do.',
        },
        {
          ask: 'Which comparison told you most?',
          listenFor:
            'With a simple baseline, with training from scratch, between parts of the data, on inputs of the model’s own kind (level 3). Level 2 compares only one large model with the next.',
        },
        {
          ask: 'How did you make sure that this was the cause and not something else?',
          listenFor:
            'Changed that one thing and saw what was foretold, or ruled another cause out. Unasked it counts towards level 4.',
        },
        {
          ask: 'What made you change course, and when?',
          listenFor:
            'A limit or sign set beforehand counts towards level 4; level 3 can say what it took; level 2 ran out of time.',
        },
      ],
      rubric: {
        1: 'Blames the model or its makers and went on to the next larger one without asking why, or tuned until the test set looked right.',
        2: 'Tried several models and settings until one worked, and what they give as the reason was never checked; or found the cause by a sound comparison, but nothing was done with it.',
        3: 'Found a cause with evidence (other data, input step, labels, evaluation), by a comparison with a baseline or by reading errors, and acted on it, be it with another model or none.',
        4: 'Also at least two of these: said beforehand what would be seen if the cause was right, and saw it; noticed early, because a small test came before the large effort; had set a limit for giving up; turned it into a check that others used later.',
      },
      answerKey: [
        'Frequent causes: input prepared otherwise than in pre-training (scale, sampling rate, tokens), another domain, too few or wrong labels, a learning rate that destroys what was learned, an evaluation that differs from the use.',
        'What shows method is a comparison that separates causes. For example: run the model on data of its own kind; if it fails there too, the input step or the code is at fault, not the transfer.',
        'Giving up the pre-trained model for something simple is a success if the evidence says so.',
        'Scale does not matter; a student project told precisely can be level 3.',
      ],
      redFlags: ['The model was "just bad".', 'No baseline anywhere.'],
      tags: ['transfer-learning', 'error-analysis', 'diagnosis', 'baselines'],
      searchPhrases: [
        'pre-trained model did not work',
        'negative transfer',
        'foundation model underperformed',
        'domain mismatch',
        'debugging a failed model',
        'off-the-shelf model failed',
        'preprocessing mismatch',
        'why did transfer learning fail',
        'finding the cause of poor performance',
        'huggingface model gave bad results',
        'borrowed model let us down',
        'when expectations of a technology were not met',
        'learning from a failed modelling attempt',
        'imagenet or bert did not transfer',
        'tell me about an unsuccessful model reuse',
        'found out why results were bad',
      ],
      since: '0.2.0',
    },
    {
      id: 'why-so-few-numbers-suffice',
      title: 'Why so few numbers suffice',
      areas: ['transfer-learning-and-fine-tuning', 'linear-algebra'],
      kind: 'conceptual',
      difficulty: 'medium',
      minutes: 7,
      prompt: `A low-rank adapter often trains less than one per cent as many numbers as full fine-tuning, and comes close to it in quality. Why can that be enough, and when would you expect it not to be?`,
      assesses: 'Understands what adaptation changes, and where the limits of a low-rank change lie.',
      followUps: [
        {
          ask: 'What does the model know already when you adapt it to answer in your company’s tone?',
          listenFor:
            'Nearly all that is needed: the language, the subject, many tones. Only which of them to use has to shift. Gives a stuck candidate a start.',
        },
        {
          ask: 'And if it must learn a language that it has never seen?',
          listenFor:
            'Much new knowledge, perhaps new tokens: expects a small adapter to fall short; more rank, more layers, or full training. Level 3.',
        },
        {
          ask: 'How would you find out in your case?',
          listenFor:
            'Several ranks, each with its learning rate tuned, and full training once, on the same data; sees whether quality stops rising with rank. Unasked it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Says that most weights of a network are superfluous and are removed, or that the adapter replaces the base by a smaller, faster model.',
        2: 'Describes how an adapter works and what memory it saves, but gives no reason why so little is enough, or no case in which it is not.',
        3: 'Explains that the base already holds most of what is needed, so that a change in few directions, added to weights that stay as they are, is enough; expects limits where much must be learned anew (an unseen language, another form of data, very much training data).',
        4: 'Also does at least two of these, unasked: says that few numbers can still shift behaviour a lot; would adapt all layers, not only attention, before raising the rank; tells rank apart from other reasons for falling short (data, learning rate) by a test; says that forgetting is less but not none.',
      },
      answerKey: [
        'The change, not the weights, is of low rank: W + BA in general keeps full rank. For a 4,096 x 4,096 matrix and rank 8: 65,536 trained values of 16.8 million, 0.39 %.',
        'Evidence: adapting large pre-trained models needs few directions (Aghajanyan et al. 2021); LoRA matched full fine-tuning on many tasks (Hu et al. 2021).',
        'Limits: in code and mathematics with much data full fine-tuning learned more, while LoRA forgot less (Biderman et al. 2024). Full fine-tuning changed the weights there at a far higher rank than usual adapters have; adapting all layers did better than attention alone.',
        'Few trained numbers do not mean a small effect: a change in one direction can turn every answer from formal to casual.',
        'Use: merged into the weights the adapter costs nothing; kept apart, many can share one base.',
        'Misconception: that computing falls as much as the trained numbers. Memory for gradients and optimiser falls a lot; the passes through the base remain.',
      ],
      redFlags: ['Confuses low-rank adapters with quantisation.', 'Claims that nothing is forgotten.'],
      tags: ['lora', 'low-rank', 'fine-tuning', 'catastrophic-forgetting'],
      searchPhrases: [
        'how lora works',
        'why does lora work',
        'low-rank adaptation',
        'peft explained',
        'intrinsic dimension',
        'low rank versus full rank update',
        'lora limitations',
        'choosing lora rank',
        'when is full fine-tuning better',
        'parameter-efficient tuning theory',
        'training a tiny fraction of the weights',
        'matrix rank intuition in deep learning',
        'singular values of weight updates',
        'when do adapters fall short',
        'few trainable parameters same quality',
        'explain adapters in simple terms',
      ],
      enemies: ['an-adapter-that-learns-nothing', 'what-fits-on-two-accelerators'],
      references: [
        {
          title: 'Aghajanyan et al.: Intrinsic Dimensionality Explains the Effectiveness of Language Model Fine-Tuning',
          url: 'https://arxiv.org/abs/2012.13255',
        },
        { title: 'Hu et al.: LoRA', url: 'https://arxiv.org/abs/2106.09685' },
        { title: 'Biderman et al.: LoRA Learns Less and Forgets Less', url: 'https://arxiv.org/abs/2405.09673' },
      ],
      since: '0.2.0',
    },
    {
      id: 'labels-from-a-larger-model',
      title: 'Labels from a larger model',
      areas: ['transfer-learning-and-fine-tuning', 'model-development'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A robot sorts second-hand clothing into eight kinds, one of them "other". The model must be small because it runs inside the machine. You have millions of unlabelled pictures. People label a picture for 0.40 euros; a large commercial model does it for 0.2 cents. A first trial gave the table below.

You have 20,000 euros. How do you go on?`,
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
          ask: 'What has the small model learned about "other"?',
          listenFor:
            'Its teacher’s fault: 41 and 38 %. More such labels will not mend it. A start for a stuck candidate.',
        },
        {
          ask: 'Where would you spend people’s labels?',
          listenFor:
            'On "other", and where teacher and student differ or are unsure; and on a test set. Level 3; level 2 spreads them at random.',
        },
        {
          ask: 'You drop all pictures that the large model calls "other". Are its remaining labels clean?',
          listenFor:
            'No: about six in ten "other" pieces were given one of the seven kinds and are still among them. They need a filter learned from people’s labels. Unasked it counts towards level 4.',
        },
        {
          ask: 'What could be in the three pages?',
          listenFor:
            'That outputs may not be used to train other models. Having it read before more is spent counts towards level 3; going on regardless speaks for level 1.',
        },
      ],
      rubric: {
        1: 'Buys more labels from the large model since 88 is more than 84, or rejects them altogether as not real.',
        2: 'Mixes both kinds in fixed shares or by feeling, without asking where the teacher fails, or spends everything on people’s labels at random; or divides them well, but thinks of neither a test set by people nor the licence, even when asked.',
        3: 'Sees that the student inherits the teacher’s error on "other", and uses cheap labels where the teacher is right and people for "other" and doubtful pieces. Also keeps a test set labelled by people, or has the licence read before more is spent.',
        4: 'Also does at least two of these, unasked: asks what a wrong "other" costs at the belt; buys in steps and stops when a step no longer pays; lets the robot leave unsure pieces to people; sees that mislabelled "other" pieces spoil the labels of the seven kinds.',
      },
      answerKey: [
        'Distillation copies what the teacher does, errors included: 38 % on "other" follows from 41 %. On kinds where the teacher is right it brings much for little: six points on wool, and 500,000 labels cost 1,000 euros.',
        '59 % of "other" pieces get one of the seven kinds from the teacher: 4.7 of 100 pieces, nearly half of its ten errors. A detector of "other", trained on people’s labels, can take them out before the student is trained.',
        'People’s labels work there: the small model reaches 70 % with only some 400 examples of "other" (8 % of 5,000).',
        '5,000 labels by people cost 2,000 euros; 20,000 euros buy at most 50,000. At random, these hold only 4,000 of "other"; pieces that the teacher is unsure of, or where the models disagree, give more.',
        'Training on the teacher’s probabilities carries more than its first choice, if the service returns them.',
        'Licence: several providers forbid training competing models on outputs; a sorter may or may not be one. Clear it before, not after.',
        'Test only on pieces labelled by people; agreement with the teacher is not accuracy.',
      ],
      redFlags: ['Measures the student against the teacher.', 'Ignores the licence and where labels come from.'],
      tags: ['distillation', 'pseudo-labels', 'label-quality', 'licences', 'error-analysis'],
      searchPhrases: [
        'knowledge distillation',
        'teacher student model',
        'llm-generated labels',
        'synthetic labels',
        'cheap labels versus human annotation',
        'teacher errors inherited by the student',
        'terms of service training on model outputs',
        'weak supervision',
        'model compression',
        'out-of-distribution other class',
        'let a big ai label our pictures',
        'spend an annotation budget wisely',
        'train a tiny model for the edge',
        'can we trust machine-made labels',
        'gpt-4 as annotator',
        'mix expensive and cheap annotations',
      ],
      references: [
        {
          title: 'Hinton, Vinyals & Dean: Distilling the Knowledge in a Neural Network',
          url: 'https://arxiv.org/abs/1503.02531',
        },
      ],
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
      prompt: `You offer an assistant to independent repair shops: from the mechanic’s notes it writes an estimate in the shop’s own style. Sixty shops use it today; you plan for 500. Each shop has between 40 and 6,000 past estimates, and no shop may see anything of another’s. The base model has 8 billion parameters; you have two accelerators of 80 GB. An estimate, about 400 tokens, should appear within ten seconds; with 500 shops, expect 15 a minute at the peak.

Design how each shop gets its own behaviour, and how you keep it good over time.`,
      assesses:
        'Designs per-customer adaptation: method by amount of data, isolation, serving, evaluation and upkeep at scale.',
      followUps: [
        {
          ask: 'How much memory would a fine-tuned copy for each shop need, and how much would adapters need?',
          listenFor:
            'Copies: 16 GB each, 960 GB for sixty. Adapters of some 40 MB: 2.4 GB, and 20 GB for 500. A start for a stuck candidate; level 4 computes it unasked.',
        },
        {
          ask: 'A shop has 40 estimates. What do you do for it?',
          listenFor:
            'Puts a few similar estimates of that shop into the prompt; no adapter of its own. Level 3; level 2 treats all shops alike.',
        },
        {
          ask: 'How do you know that shop 37 got worse after an update?',
          listenFor:
            'A small test set for each shop, run before release, and how much its mechanics edit, before and after. Level 3.',
        },
        {
          ask: 'Could an estimate of one shop show up at another?',
          listenFor:
            'Not if data, adapters and examples are kept apart by shop; a model trained on all shops can repeat prices it has seen. Level 3 keeps them apart; level 4 says how that is tested.',
        },
      ],
      rubric: {
        1: 'A full copy for each shop regardless of memory, or one model trained on all shops’ data together regardless of confidentiality.',
        2: 'Adapters, or prompts, for all shops alike, with no answer for shops with few estimates; or an answer for each, but no way to see that one shop gets worse, or shops kept apart only by intention.',
        3: 'One base served to all, with what each shop’s data allow (similar estimates in the prompt for few, an adapter where it proves better), strictly kept apart. A test for each shop or a signal from edits shows when one gets worse, and leads to training again or going back.',
        4: 'Also does at least two of these, unasked: computes memory and load and sees that both are light; tests whether an adapter beats examples at all before building for 500; plans the move to a new base model; looks prices and parts up instead of training them in; says how isolation is tested.',
      },
      answerKey: [
        'Memory: 8 billion x 2 bytes = 16 GB for the base; copies for sixty shops 960 GB, impossible on 160 GB. Adapters: rank 16 has some 14 million values on attention alone and 42 million on all layers; take 20 million, 40 MB. 60 need 2.4 GB, 500 need 20 GB, and they can wait in main memory.',
        'Load: 15 a minute is one every four seconds. If an estimate of 400 tokens takes about 8 seconds alone, about two are in work at a time: one accelerator serves them in a batch, adapters mixed, with room for their caches; the second is a reserve and trains.',
        'By data: with few estimates, similar ones in the prompt; with more, test on that shop’s held-out estimates whether an adapter wins. Some hundreds is a plausible limit; it must be measured.',
        'Facts such as hourly rates and part prices are looked up in the shop’s own list: trained-in prices age and can leak.',
        'Isolation: data, index and adapter by shop id, checked at each request; planted prices of one shop must never appear at another. No joint training without consent.',
        'Upkeep: share of text that mechanics edit as signal for each shop; train again when it rises; ten to thirty estimates of each shop as a fixed test. A new base means training all adapters anew: keep data and recipe so that this runs by itself, and let it replace the old one shop by shop.',
        'Just as good: no adapters at all, if examples in the prompt do as well; the prompt then costs more time and memory for each estimate.',
      ],
      redFlags: ['Trains on all shops’ data because it is more.', 'Sixty test sets that nobody looks at.'],
      tags: ['lora', 'multi-tenant', 'serving', 'privacy', 'llm-evaluation'],
      searchPhrases: [
        'multi-tenant llm',
        'one model per customer',
        'serving many lora adapters',
        'per-customer personalisation',
        'tenant isolation',
        'data leakage between customers',
        'customer-specific fine-tuning',
        'saas ai architecture',
        'writing in each client’s style',
        'gpu sharing across customers',
        'tailor one ai to hundreds of clients',
        'keep client data strictly separate',
        'vllm multi-lora',
        'how to handle clients with hardly any data',
        'scaling a personalised assistant',
      ],
      enemies: ['what-fits-on-two-accelerators'],
      references: [
        {
          title: 'Sheng et al.: S-LoRA: Serving Thousands of Concurrent LoRA Adapters',
          url: 'https://arxiv.org/abs/2311.03285',
        },
      ],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const transferLearningAndFineTuning = typed
