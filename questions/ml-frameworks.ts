import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const CURVE = {
  shown: `def train(model, batches, optimizer, criterion):
    history, mean = [], 0.0
    for inputs, target in batches:
        optimizer.zero_grad()
        loss = criterion(model(inputs), target)
        loss.backward()
        optimizer.step()
        history.append(loss)                    # for the curve
        mean = 0.99 * mean + 0.01 * loss
    return history, mean`,
  solution: `def train(model, batches, optimizer, criterion):
    history, mean = [], 0.0
    for inputs, target in batches:
        optimizer.zero_grad()
        loss = criterion(model(inputs), target)
        loss.backward()
        optimizer.step()
        value = loss.item()
        history.append(value)
        mean = 0.99 * mean + 0.01 * value
    return history, mean`,
  tests: `import torch

torch.manual_seed(0)
model = torch.nn.Linear(3, 1)
batches = [(torch.randn(4, 3), torch.randn(4, 1)) for _ in range(20)]
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
history, mean = train(model, batches, optimizer, torch.nn.functional.mse_loss)
assert len(history) == 20
for kept in (*history, mean):
    assert getattr(kept, 'grad_fn', None) is None, 'keeps the graph of its step'
assert abs(float(mean) - sum(0.01 * 0.99 ** (19 - n) * float(v) for n, v in enumerate(history))) < 1e-5`,
  half: `def train(model, batches, optimizer, criterion):
    history, mean = [], 0.0
    for inputs, target in batches:
        optimizer.zero_grad()
        loss = criterion(model(inputs), target)
        loss.backward()
        optimizer.step()
        history.append(loss.item())
        mean = 0.99 * mean + 0.01 * loss
    return history, mean`,
} as const

const EPOCH = {
  shown: `from torch.utils.data import IterableDataset

class Examples(IterableDataset):
    def __init__(self, files, read):
        self.files, self.read = files, read

    def __iter__(self):
        for file in self.files:
            yield from self.read(file)

# DataLoader(Examples(files, read_lines), batch_size=64, num_workers=4)`,
  solution: `from torch.utils.data import IterableDataset, get_worker_info

class Examples(IterableDataset):
    def __init__(self, files, read):
        self.files, self.read = files, read

    def __iter__(self):
        info = get_worker_info()
        mine = self.files if info is None else self.files[info.id::info.num_workers]
        for file in mine:
            yield from self.read(file)`,
  tests: `from torch.utils.data import DataLoader

def read(file):
    return [10 * file + n for n in range(3)]

files = list(range(10))
wanted = sorted(n for file in files for n in read(file))
for workers in (0, 4):
    loader = DataLoader(Examples(files, read), batch_size=None, num_workers=workers)
    assert sorted(loader) == wanted, 'each example exactly once'`,
  rest: `from torch.utils.data import IterableDataset, get_worker_info

class Examples(IterableDataset):
    def __init__(self, files, read):
        self.files, self.read = files, read

    def __iter__(self):
        info = get_worker_info()
        mine = self.files
        if info is not None:
            each = len(self.files) // info.num_workers
            mine = self.files[info.id * each:(info.id + 1) * each]
        for file in mine:
            yield from self.read(file)`,
} as const

const SHUFFLED = {
  solution: `def shuffled(items, size, rng):
    buffer = []
    for item in items:
        if len(buffer) < size:
            buffer.append(item)
        else:
            place = rng.randrange(size)
            yield buffer[place]
            buffer[place] = item
    rng.shuffle(buffer)
    yield from buffer`,
  tests: `import itertools
import random

rng = random.Random(3)
assert list(shuffled(range(5), 1, rng)) == [0, 1, 2, 3, 4]
for size in (1, 2, 3, 5, 9):
    assert sorted(shuffled(range(5), size, rng)) == [0, 1, 2, 3, 4], size
assert list(shuffled([], 3, rng)) == []
endless = shuffled(itertools.count(), 4, rng)
assert len(list(itertools.islice(endless, 100))) == 100, 'must not read the whole stream'
moved = list(shuffled(range(20_000), 1000, rng))
assert all(place >= item - 1000 for place, item in enumerate(moved))
assert all(item < 10_000 for item in moved[:9000]), 'cats only'
assert any(item < 10_000 for item in moved[11_000:]), 'an item may stay long'
lasts = {list(shuffled(range(4), 4, rng))[-1] for _ in range(200)}
assert lasts == {0, 1, 2, 3}, 'the rest comes in random order too'`,
  lost: `def shuffled(items, size, rng):
    buffer = []
    for item in items:
        if len(buffer) < size:
            buffer.append(item)
        else:
            place = rng.randrange(size)
            yield buffer[place]
            buffer[place] = item`,
  blocks: `def shuffled(items, size, rng):
    buffer = []
    for item in items:
        buffer.append(item)
        if len(buffer) == size:
            rng.shuffle(buffer)
            yield from buffer
            buffer = []
    rng.shuffle(buffer)
    yield from buffer`,
  end: `def shuffled(items, size, rng):
    buffer = []
    for item in items:
        if len(buffer) < size:
            buffer.append(item)
        else:
            place = rng.randrange(size)
            yield buffer[place]
            buffer[place] = item
    yield from buffer`,
} as const

const set = {
  id: 'ml-frameworks',
  title: 'ML frameworks',
  summary: 'PyTorch and TensorFlow: autograd, graphs, input pipelines, debugging, mixed precision, export and choice.',
  questions: [
    {
      id: 'the-service-that-answers-differently',
      title: 'The service that answers differently',
      areas: ['ml-frameworks', 'scalability-and-performance'],
      kind: 'debugging',
      difficulty: 'easy',
      minutes: 10,
      prompt: `A PyTorch model scores well offline. In the service the same customer gets a different score at each call, and a request with a single customer fails with the error below. The service code is shown.

Explain both observations by one cause, and correct the code.`,
      materials: [
        {
          title: 'service.py (PyTorch 1.13 and later)',
          format: 'python',
          content: `net = nn.Sequential(
    nn.Linear(4, 16), nn.BatchNorm1d(16), nn.ReLU(), nn.Dropout(0.5), nn.Linear(16, 1))
net.load_state_dict(torch.load('net.pt'))

def score(batch):
    return net(torch.tensor(batch)).tolist()

# score([[0.1, 0.3, -1.2, 0.7]])
# ValueError: Expected more than 1 value per channel when training, got input size torch.Size([1, 16])`,
        },
      ],
      assesses: 'Knows training and evaluation behaviour of layers, and separates it from gradient recording.',
      followUps: [
        {
          ask: 'Which layers here behave differently in training and in use?',
          listenFor: 'Dropout and batch normalisation. The error message is a hint for the stuck.',
        },
        {
          ask: 'Would torch.no_grad() alone repair it?',
          listenFor: 'No: it switches off recording of gradients, not the mode of the layers (tells 3 from 2).',
        },
        {
          ask: 'The service ran like this for a day. Is the model in memory still the one you loaded?',
          listenFor: 'No: batch normalisation updated its running statistics with live traffic (level 4).',
        },
      ],
      rubric: {
        1: 'Fixes a seed, pads single requests to two, or blames floating point.',
        2: 'Adds eval() from memory and cannot say why both symptoms vanish, or mixes it up with no_grad().',
        3: 'Explains dropout and batch statistics in training mode, calls eval() once after loading, and adds inference_mode or no_grad for cost.',
        4: 'Also sees that running statistics were changed by the traffic so that the weights must be reloaded, and adds a test: same input twice, alone and in a batch, equal scores.',
      },
      answerKey: [
        'A module is in training mode by default. Dropout then draws a new mask at each call; batch normalisation uses the statistics of the batch and needs more than one value.',
        'net.eval() after loading mends both. torch.inference_mode() or no_grad() saves memory and time and does not change the layers.',
        'In training mode each call that succeeds also moves running_mean and running_var, even under no_grad, so the model in memory drifted: load it again.',
        'Scores in training mode depend on which other customers are in the batch.',
        'A test of equality between a single call and a batched call finds this at once.',
      ],
      redFlags: ['Repairs symptoms one by one.', 'Thinks that eval() turns off gradients.'],
      tags: ['pytorch', 'eval-mode', 'batch-normalisation', 'serving'],
      references: [
        {
          title: 'PyTorch documentation: torch.nn.Module.eval',
          url: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html',
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'accelerators-that-wait-for-images',
      title: 'Accelerators that wait for images',
      areas: ['ml-frameworks', 'scalability-and-performance'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A training step takes 180 ms for a batch of 256 images. Measured apart, the accelerator needs 60 ms for it. One processor core prepares one image in 4 ms (reading, decoding, cropping). The machine has 16 cores; the input pipeline uses six workers.

Explain the 180 ms by arithmetic, say what is possible on this machine at best, and what you would do.`,
      assesses: 'Finds the bottleneck of an input pipeline by numbers and knows the levers of tf.data or a DataLoader.',
      followUps: [
        { ask: 'How long do six workers need for 256 images?', listenFor: '256 x 4 / 6 = 171 ms. Opens it.' },
        {
          ask: 'With all 16 cores, is the accelerator still waiting?',
          listenFor: '64 ms against 60: about level, with no reserve (level 3).',
        },
        {
          ask: 'You may not add cores. What else makes preparation cheaper?',
          listenFor:
            'Decode and resize once and store; smaller images; augment on the accelerator; better format for reading (levels 3 and 4).',
        },
      ],
      rubric: {
        1: 'Wants a faster accelerator or a larger batch, although the accelerator is idle two thirds of the time.',
        2: 'Suspects the input pipeline and raises the workers, without numbers.',
        3: 'Shows 171 ms of preparation against 60 ms of computing, finds about 64 ms with all cores, uses overlap (prefetch) and reduces work for each image.',
        4: 'Also separates reading from decoding by measurement, keeps cores for the rest, foresees the next bottleneck and proves the gain with a run on cached or made-up data.',
      },
      answerKey: [
        'Preparation: 256 x 4 ms = 1,024 ms of one core; by 6 workers 171 ms. Overlapped with 60 ms of computing a step takes the larger, about 171 ms; 180 measured.',
        '16 workers: 64 ms, so at best about 64 ms a step, 2.8 times as fast; in practice some cores are needed elsewhere.',
        'Levers: num_workers, prefetch and pinned memory in PyTorch’s DataLoader; parallel map, prefetch and cache in tf.data (with AUTOTUNE).',
        'Doing the fixed part once (decode, resize, store) often saves most; random augmentation must stay on the fly.',
        'Proof: feed the same batch again and again; if the step falls to 60 ms, the input was the limit.',
        'A larger batch changes nothing: both sides grow alike.',
      ],
      redFlags: ['Caches random augmentation, which freezes it.', 'Optimises without measuring.'],
      tags: ['input-pipeline', 'profiling', 'pytorch', 'tensorflow'],
      references: [
        {
          title: 'TensorFlow guide: better performance with tf.data',
          url: 'https://www.tensorflow.org/guide/data_performance',
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'compiled-again-and-again',
      title: 'Compiled again and again',
      areas: ['ml-frameworks', 'programming'],
      kind: 'conceptual',
      difficulty: 'medium',
      minutes: 8,
      prompt: `A team wrapped its TensorFlow scoring function in tf.function, to be faster. In tests it was. In the service it is ten times slower than before, and memory grows. The function takes a string tensor with a varying number of texts and a Python float as threshold, different for each customer.

Explain what is likely to happen, and how you would keep the speed.`,
      assesses: 'Understands tracing of graphs, what triggers it, and how to fix input signatures.',
      followUps: [
        {
          ask: 'When does tf.function build a new graph?',
          listenFor:
            'For a new combination of dtypes and shapes, and for each new value of a Python argument. Leads the stuck.',
        },
        {
          ask: 'How would you make sure that this is the cause?',
          listenFor:
            'A print or counter in the Python body runs only while tracing; warnings on retracing; number of concrete functions (level 3).',
        },
        {
          ask: 'Where would you meet the same idea in PyTorch 2?',
          listenFor:
            'torch.compile: guards and recompilation on changed shapes; dynamic shapes (level 4). Not needed for 3.',
        },
      ],
      rubric: {
        1: 'Calls graphs slow as such, or adds hardware, without asking what differs between test and service.',
        2: 'Knows that compiling takes time but not why it occurs so often here.',
        3: 'Names both triggers, the Python float and varying shapes, passes the threshold as a tensor and fixes a signature with an open dimension.',
        4: 'Also bounds shapes by padding to a few sizes where it helps, tests that the number of traces stays constant, and explains the growing memory by the graphs that are kept.',
      },
      answerKey: [
        'tf.function traces the Python code for each new input signature. Python numbers count by value, so each new threshold is a new graph; each new number of texts is a new shape. A Python list of strings would be worse still: each new text a new graph.',
        'Each graph stays in memory, hence the growth.',
        'Pass the threshold as a tensor (tf.constant or by input_signature), texts as tf.TensorSpec([None], tf.string).',
        'Or take the threshold out of the graph: compare afterwards in Python.',
        'Padding to a few batch sizes can be faster than open shapes with compilers such as XLA.',
        'Source: TensorFlow guide on tf.function, section on tracing (TensorFlow 2.x).',
      ],
      redFlags: ['Turns tf.function off for good without finding the reason.', 'Knows no way to check the suspicion.'],
      tags: ['tensorflow', 'tf-function', 'tracing', 'graphs', 'performance'],
      references: [{ title: 'TensorFlow guide: tf.function', url: 'https://www.tensorflow.org/guide/function' }],
      since: '0.1.0',
    },
    {
      id: 'from-research-code-to-three-places',
      title: 'From research code to three places',
      areas: ['ml-frameworks', 'automl-and-model-selection'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 25,
      prompt: `A company for hearing aids has a research model for speech enhancement in PyTorch: 8 million parameters, custom layers, state carried from frame to frame. It must run in three places: a server in the cloud, phones with Android and iOS, and later a small chip with 8-bit arithmetic. The sound must not lag by more than 10 ms on a phone. Researchers want to go on changing the model monthly.

Design the way of the model from research to the three places: formats, checks, and what you ask of the researchers.`,
      assesses:
        'Plans export and deployment over targets with parity checks, limits of operators, and a contract with research.',
      followUps: [
        {
          ask: 'How do you know that the phone computes what PyTorch computes?',
          listenFor:
            'Golden inputs, layer by layer where it differs, tolerances by format, and a measure of audible quality. A way in for the stuck.',
        },
        {
          ask: 'The state from frame to frame: where does it live after export?',
          listenFor: 'As explicit input and output; hidden attributes break exports (level 3).',
        },
        {
          ask: 'Quality drops in 8 bits. What are your steps?',
          listenFor:
            'Find the sensitive layers, calibrate on real sound, keep some in higher precision, train with quantisation in mind (level 4).',
        },
        {
          ask: 'A researcher needs an operator that the chip lacks. Who decides?',
          listenFor: 'A rule agreed before: list of operators, cost of exceptions, an early export in CI (level 3).',
        },
      ],
      rubric: {
        1: 'Rewrites the model by hand for each place, or assumes that export will just work.',
        2: 'Names formats but no parity checks, no plan for state or unsupported operators.',
        3: 'Chooses an export path for each place with reason, makes state explicit, checks parity and latency on devices in CI at each change, and agrees a list of operators with research.',
        4: 'Also begins with the hardest target in a thin end-to-end trial, measures perceived quality and not only numbers, plans quantisation early, and names what would make one target wait.',
      },
      answerKey: [
        'Paths: torch.export or ONNX to ONNX Runtime on the server; ExecuTorch, LiteRT (formerly TensorFlow Lite) or Core ML on phones; the maker’s compiler for the chip, often from ONNX or LiteRT. Versions and supported operators must be checked at the time.',
        'Latency budget: frame length plus look-ahead plus computing; 10 ms in all means frames of a few milliseconds, batch of one.',
        'Streaming state as arguments and results; fixed shapes.',
        'Parity: same sound through all; numeric tolerance for float, perceptual measure for 8 bits; nightly on real devices.',
        'Contract: allowed operators, maximal size and operations, export test in the research repository.',
        'Size: 8 million parameters are 32 MB in 32 bits and 8 MB in 8 bits. Ask for the memory of the chip early: if 8 MB do not fit, it needs a smaller model, not only another format.',
      ],
      redFlags: ['Tests on a workstation only.', 'Leaves the chip for the end although it is the tightest.'],
      tags: ['export', 'onnx', 'on-device', 'quantisation', 'parity-testing'],
      since: '0.1.0',
    },
    {
      id: 'a-curve-that-eats-memory',
      title: 'A curve that eats memory',
      areas: ['ml-frameworks', 'programming'],
      kind: 'debugging',
      difficulty: 'easy',
      minutes: 10,
      prompt: `A PyTorch training runs out of memory after about 3,000 steps, at whatever batch size. With a batch of half the size it fails at the same step. The loop is below.

What happens, and how do you mend it?`,
      materials: [{ title: 'The loop', format: 'python', content: CURVE.shown }],
      assesses: 'Knows what a tensor with history keeps alive, and reads a leak from its pattern.',
      followUps: [
        {
          ask: 'Memory grows evenly with each step. What is kept from every step?',
          listenFor: 'The list: each loss with all it was computed from. A hint for the stuck.',
        },
        {
          ask: 'Why does a smaller batch not help?',
          listenFor:
            'What stays is small a step and hardly depends on the batch, such as scalars’ histories and small tensors; if activations were kept it would. Level 4 notices it unasked.',
        },
        {
          ask: 'How would you have found it without reading the code?',
          listenFor:
            'Memory by step (torch.cuda.memory_allocated), snapshot of allocations, removing lines by halves. Level 3.',
        },
      ],
      rubric: {
        1: 'Lowers the batch size, calls empty_cache() or garbage collection each step, or buys a larger machine.',
        2: 'Suspects the list of losses, but not why a number should need memory, or mends it by clearing the list.',
        3: 'Explains that each loss tensor holds on to its graph, and stores loss.item() or a detached value; checks that memory stays level.',
        4: 'Also, unasked, does the same for the running mean, mentions that item() waits for the accelerator and so should not be called each step needlessly, or adds a test or alarm on memory over steps.',
      },
      answerKey: [
        'A loss is a tensor with a graph behind it. Kept in a list or in a running mean it keeps the graph alive; after backward() the large saved activations are freed, but the nodes and what they refer to stay.',
        'That fits: growth by step, independent of the batch. If backward() were not called, whole activations would stay, and it would fail far sooner.',
        'Mend: history.append(loss.item()) and the mean from numbers; or loss.detach() gathered on the device and read every hundred steps, as item() forces the program to wait.',
        'torch.cuda.empty_cache() frees nothing that is still referred to.',
        'Source: PyTorch documentation, Frequently Asked Questions: "Don’t accumulate history across your training loop" (PyTorch 2.x).',
      ],
      redFlags: ['Tries settings at random.', 'Believes that Python numbers and tensors are alike here.'],
      tags: ['pytorch', 'autograd', 'memory-leak', 'debugging-training'],
      references: [
        {
          title: 'PyTorch documentation: Frequently Asked Questions',
          url: 'https://pytorch.org/docs/stable/notes/faq.html',
        },
      ],
      exercise: {
        language: 'python',
        needs: ['torch'],
        solution: CURVE.solution,
        tests: CURVE.tests,
        wrong: [
          { flaw: 'keeps the graph of every step', material: 'The loop' },
          { flaw: 'mends the list and forgets the mean', code: CURVE.half },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'an-epoch-four-times-too-long',
      title: 'An epoch four times too long',
      areas: ['ml-frameworks', 'distributed-systems'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 11,
      prompt: `To load faster, somebody set num_workers from 0 to 4. Steps are quicker now, but an epoch has four times as many of them, and validation loss begins to rise after the first epoch already. Data come from files that are read one after the other.

Explain it and mend the data set.`,
      materials: [{ title: 'The data set', format: 'python', content: EPOCH.shown }],
      assesses: 'Understands how an iterable data set is copied to loader processes and must be split among them.',
      followUps: [
        {
          ask: 'Who reads the first file?',
          listenFor: 'All four workers, each with its own copy. Opens it for a stuck candidate.',
        },
        {
          ask: 'There are ten files and four workers. How do you share them out?',
          listenFor: 'files[worker::workers]: 3, 3, 2, 2; every file exactly once. Level 3.',
        },
        {
          ask: 'And with training on eight accelerators?',
          listenFor:
            'Split by rank and by worker: 32 parts; fewer files than parts leaves some with nothing, and uneven ends can hang. Level 4 unasked.',
        },
      ],
      rubric: {
        1: 'Sets workers back to 0, trains a quarter of the epochs, or blames overfitting on the learning rate.',
        2: 'Sees that data come four times, but mends it by dropping examples or by shuffling more.',
        3: 'Explains that each worker has a copy and reads everything; splits the files by worker with get_worker_info, also right for no worker and for uneven numbers; shows by counting that each example comes once.',
        4: 'Also, unasked, extends it to several processes, deals with few or uneven files, or notes that each batch now comes from one worker and so from one file at a time, and what this does to shuffling.',
      },
      answerKey: [
        'An IterableDataset object is copied to every worker process; each runs the whole iteration, so every example appears four times (documentation of torch.utils.data, PyTorch 2.x).',
        'So one "epoch" is four passes: the rise of the validation loss after it is what was seen after the fourth epoch before.',
        'Mend: in __iter__ ask get_worker_info(); take files[info.id::info.num_workers]; with None (no workers) take all.',
        'Several processes of distributed training: step through files[rank * workers + worker :: ranks * workers].',
        'With fewer files than workers some are idle: split within files, by offsets.',
        'A map-style data set with a sampler has no such trouble, if random access is possible.',
      ],
      redFlags: ['Accepts four passes as harmless.', 'No count of examples as a check.'],
      tags: ['pytorch', 'input-pipeline', 'data-loading', 'duplicates'],
      references: [
        { title: 'PyTorch documentation: torch.utils.data', url: 'https://pytorch.org/docs/stable/data.html' },
      ],
      exercise: {
        language: 'python',
        needs: ['torch'],
        solution: EPOCH.solution,
        tests: EPOCH.tests,
        wrong: [
          { flaw: 'each worker reads everything', material: 'The data set' },
          { flaw: 'the remainder of the division is lost', code: EPOCH.rest },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'clipping-before-unscaling',
      title: 'Clipping before unscaling',
      areas: ['ml-frameworks', 'calculus-and-optimization'],
      kind: 'debugging',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A training in float16 with loss scaling and gradient clipping hardly moves: after 20,000 steps the loss is where it is after 50 steps in float32. With AdamW instead of SGD it learns well. There is no error and no NaN. You see the step.

Explain both observations and mend the step.`,
      materials: [
        {
          title: 'One step (PyTorch 2.x)',
          format: 'python',
          content: `optimizer.zero_grad()
with torch.autocast('cuda', dtype=torch.float16):
    loss = criterion(model(batch), target)
scaler.scale(loss).backward()
torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
scaler.step(optimizer)
scaler.update()

# scaler.get_scale() in the log: 65536.0 throughout
# norm before clipping in the log: between 20,000 and 90,000`,
        },
      ],
      assesses:
        'Understands loss scaling well enough to find an order error, and explains a puzzling dependence on the optimiser.',
      followUps: [
        {
          ask: 'What is the norm of the true gradients, from the log?',
          listenFor: 'Divided by 65,536: 0.3 to 1.4. So clipping should hardly act. Starts the stuck.',
        },
        {
          ask: 'How large are the gradients that SGD gets?',
          listenFor: 'Clipped to 1, then divided by 65,536: 0.000015. Level 3.',
        },
        {
          ask: 'Why does Adam not mind?',
          listenFor:
            'It divides by the size of the gradient; a constant factor cancels, except for epsilon. And clipping now normalises each step. Level 3 the first, level 4 the rest.',
        },
      ],
      rubric: {
        1: 'Raises the learning rate 65,536 times or gives up float16; or takes the switch to AdamW as the solution.',
        2: 'Suspects scaling and clipping together, but not the order, or only recalls that a call is missing.',
        3: 'Shows that clipping acts on scaled gradients, so that after unscaling they are some 20,000 to 90,000 times too small; calls scaler.unscale_(optimizer) before clipping; explains that Adam cancels a constant factor.',
        4: 'Also, unasked, sees that with Adam something is wrong too (each step has the same norm, epsilon weighs more), would log the norm after unscaling as a check, or names bfloat16 as a way without scaling where the hardware has it.',
      },
      answerKey: [
        'scale(loss).backward() makes gradients 65,536 times as large; clipping to 1.0 then shrinks them by 20,000 to 90,000; scaler.step divides by 65,536: norm 1 / 65,536 = 0.0000153.',
        'True norm: 20,000 / 65,536 = 0.31 to 90,000 / 65,536 = 1.37. So SGD moves 20,000 to 65,536 times too slowly (the larger steps would rightly have been clipped to 1).',
        'Mend: scaler.unscale_(optimizer) after backward and before clipping; scaler.step then knows that it is done. (PyTorch documentation, Automatic Mixed Precision examples, working with unscaled gradients.)',
        'Adam’s step is m / (sqrt(v) + eps): a constant factor cancels as long as eps is small against sqrt(v). With gradients of 0.00001 spread over many weights, single values fall below eps = 1e-8: the step shrinks there.',
        'Each gradient is brought to the same norm, so large and small batches count alike: normalised steps. That it learns is no proof that it is right.',
        'No NaN and no error: the check is the logged norm of what the optimiser gets.',
      ],
      redFlags: ['Is content as soon as the loss falls.', 'Treats the scaler as magic.'],
      tags: ['mixed-precision', 'gradient-clipping', 'pytorch', 'loss-scaling', 'adam'],
      references: [
        {
          title: 'PyTorch documentation: Automatic Mixed Precision examples',
          url: 'https://pytorch.org/docs/stable/notes/amp_examples.html',
        },
      ],
      enemies: ['weights-that-no-longer-move'],
      since: '0.2.0',
    },
    {
      id: 'fourteen-models-in-an-old-framework',
      title: 'Fourteen models in an old framework',
      areas: ['ml-frameworks', 'team-leadership'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `An insurer runs fourteen models in TensorFlow 1.15, which gets no more fixes and ties it to an old Python. New colleagues know PyTorch. Four of the models make 90 % of the benefit; three are never retrained; the rest are retrained every quarter by a script that nobody likes to touch. Security wants the old Python gone within twelve months. The team has five people and other duties.

What do you do about the frameworks?`,
      assesses: 'Plans a migration by risk and value, with parity tests and retirement, not by taste.',
      followUps: [
        {
          ask: 'What exactly does security object to, and where must it be gone?',
          listenFor:
            'Running services with known holes; perhaps serving only. A model file can be served elsewhere. A start.',
        },
        {
          ask: 'What do you do with the three that are never retrained?',
          listenFor: 'Export once to a neutral format and serve, or retire. No rewriting. Level 3.',
        },
        {
          ask: 'When is a moved model "the same"?',
          listenFor:
            'Same inputs through both, tolerance by decision, in parallel for some time. Level 3; limits set beforehand unasked: level 4.',
        },
      ],
      rubric: {
        1: 'Rewrites everything in the favourite framework, or waits until security switches it off.',
        2: 'Moves all fourteen one after the other, without asking which can be dropped or served without rewriting; no measure of equality.',
        3: 'Sorts: retire, export and serve unchanged, rebuild and retrain; begins with something small to learn, then the four that matter with parity tests and parallel running; finishes serving before the date.',
        4: 'Also, unasked, considers simple models in place of some networks, prices it (person-weeks against twelve months) and what is not done meanwhile, decides on one framework for new work with a reason that may be revised, and asks for partial acceptance from security early.',
      },
      answerKey: [
        'Serving and training are separate: a SavedModel of TensorFlow 1 can often be loaded by a current TensorFlow or converted to ONNX; operators must be checked one by one.',
        'TensorFlow 1.15 supports Python up to 3.7, which gets no fixes since June 2023. So the training script is what holds the old Python.',
        'Sort fourteen: three never retrained: export or retire; four main ones: rebuild with care; seven small: ask if a gradient-boosted model or a rule does it, rebuild by a common template.',
        'Parity: recorded inputs through old and new; for exported models differences near rounding; for retrained ones the same quality by slice, and run side by side.',
        'Estimate: if a main model takes six weeks and a small one two, 4 x 6 + 7 x 2 + 3 = 41 person-weeks; five people at a third of their time have about 80 in a year: it can be done, with a start now.',
        'PyTorch or current TensorFlow: team knowledge decides as much as technology; two frameworks for ever is the dearest choice.',
      ],
      redFlags: ['Framework wars.', 'Switches over without a parallel run.'],
      tags: ['migration', 'tensorflow', 'pytorch', 'parity-testing', 'technical-debt'],
      enemies: ['nine-models-and-six-people'],
      samples: [
        {
          level: 1,
          text: `I would use the chance to do it properly and move everything to PyTorch, that is the standard today, and the new colleagues know it. Fourteen models, five people, so about three models each, and I would plan maybe one month for each model, then we are done in less than half a year. For each one we write the network again, with the same layers and hyperparameters, retrain it on the current data and replace it in production. The old training script we throw away, nobody likes it anyway. During this time no new features. I would set up a common template at the start so that all look the same. When everything is on PyTorch we are modern again, and security is satisfied, and in hiring it is also an advantage.`,
        },
        {
          level: 2,
          text: `I would make an inventory and then a migration plan, with one model after the other, starting with the most important, because they have the greatest benefit. For each: rewrite in PyTorch or TensorFlow 2, there is an upgrade script for that, retrain, evaluate on the test set, deploy. With twelve months and fourteen models it is a bit more than one a month, that is ambitious but it should work with five people if the other duties are reduced a little. I would make a Gantt chart and report to security each month. Training on PyTorch for those who do not know it. The advantage is that at the end everything is uniform. There should also be documentation for each of them while we are at it.`,
        },
        {
          level: 3,
          text: `Serving and training are separate questions here. Three are never retrained: see if anyone uses them, retire, otherwise export to ONNX or load the SavedModel in a current TensorFlow, no rewriting. The seven small ones retrained each quarter: a common template, and some can probably go. The four with ninety percent of benefit, those I rebuild carefully, but not first. First a small one, to learn what breaks. For each, recorded inputs through old and new: an exported one must be equal up to rounding, a retrained one must be as good, also by product line, and runs next to the old for a few weeks. Order: one small, then the four, then the rest, and done by month ten, because month twelve will not be enough otherwise.`,
        },
        {
          level: 4,
          text: `I would sort before choosing any framework. Three without retraining: ask if they are still needed, export. Seven small: honestly, does a claims model with twenty columns need a network? Try gradient boosting on two of those, may be equal, then there is no framework question. Four big: rebuild, parity on recorded inputs, two months side by side. Rough sum: four times six weeks, seven times two, three for exports, around forty person-weeks. With a third of five people’s time we have eighty in a year. It fits, if we start now, and then the new pricing idea waits until autumn, I want somebody to say yes to that. New work in PyTorch, because three of the five know it, we look at it again in two years. And I would go to security in month one: what do you accept meanwhile, for example, old Python only in a closed container without network from month six? Then we are not all or nothing in the last week.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'a-batch-that-does-not-fit',
      title: 'A batch that does not fit',
      areas: ['ml-frameworks', 'scalability-and-performance'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A network with 350 million parameters is trained with Adam in 32 bits on a card with 16 GB. It has 24 equal layers; in the forward pass each layer keeps 90 MB for each example, of which its input is 4 MB. You want an effective batch of 8.

It does not fit. Which ways out do you see, and what does each cost?`,
      assesses:
        'Breaks training memory into parts and compares accumulation, recomputation and precision with figures.',
      followUps: [
        {
          ask: 'What takes memory besides the activations?',
          listenFor: 'Weights, gradients, two moments: 16 bytes each parameter, 5.6 GB. A start for the stuck.',
        },
        {
          ask: 'Two times four examples instead of eight. What changes?',
          listenFor:
            '8.6 GB of activations, 14.2 in all: fits, nearly no extra time. Batch normalisation sees four. Level 3.',
        },
        {
          ask: 'You keep only each layer’s input and compute the rest again. What then?',
          listenFor: 'About 1.5 GB for activations, a third more computing. Level 3.',
        },
      ],
      rubric: {
        1: 'Lowers the batch and the quality is said to suffer or not, without reckoning; or only asks for a larger card.',
        2: 'Names two or more ways without figures, or counts weights only.',
        3: 'Adds up 5.6 and 17.3 GB, shows that accumulation of two times four fits (14.2 GB), that recomputation needs about 7.1 GB for some third more time, and chooses with a reason.',
        4: 'Also, unasked, weighs what is not in the sum (workspace, fragmentation: 14.2 of 16 is tight), takes 16-bit activations into account with their effects, or notes what accumulation changes for batch statistics and recomputation for dropout.',
      },
      answerKey: [
        'Weights, gradients and two moments in 32 bits: 350 million x 16 bytes = 5.6 GB.',
        'Activations: 24 x 90 MB x 8 = 17.3 GB. In all 22.9 GB.',
        'Accumulation 2 x 4: 8.64 + 5.6 = 14.2 GB. Same gradients if the loss is averaged rightly and no layer uses batch statistics. Fits, but tightly.',
        'Recomputation by layer: inputs 24 x 4 x 8 = 0.77 GB and one layer in full 0.72 GB: 7.1 GB in all. One more forward pass: about a third more time.',
        'Activations in 16 bits (autocast): about half, 8.6 GB; 14.3 in all, and mostly faster; watch overflow, or use bfloat16.',
        'Combining them gives room for a larger batch. Recomputing only some layers is as good.',
      ],
      redFlags: ['Changes the effective batch without adapting the learning rate or saying so.', 'No arithmetic.'],
      tags: ['memory', 'gradient-accumulation', 'activation-checkpointing', 'mixed-precision'],
      enemies: ['what-fits-on-two-accelerators'],
      since: '0.2.0',
    },
    {
      id: 'four-minutes-to-compile',
      title: 'Four minutes to compile',
      areas: ['ml-frameworks'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `Compiling your PyTorch model makes a step 18 % shorter; uncompiled it takes 210 ms. The first step then takes four minutes longer, and so does the first step with every new shape of the input. Sentences are padded to the longest in the batch, which gives 40 different lengths. A training has 30,000 steps.

Is it worth it, and would you change anything?`,
      assesses: 'Weighs one-time against repeated cost and removes the reason for the repetition.',
      followUps: [
        {
          ask: 'What does one step save, and how many pay for one compilation?',
          listenFor: '37.8 ms; about 6,300 steps. The reckoning that opens it.',
        },
        {
          ask: 'And with forty lengths?',
          listenFor: '160 minutes lost against 19 saved. So not as it is. Level 3.',
        },
        {
          ask: 'How do you keep the number of shapes down?',
          listenFor:
            'Pad to three or four lengths, or let sizes be dynamic. Level 3; price of the padding unasked: level 4.',
        },
      ],
      rubric: {
        1: 'Says yes as 18 % is 18 %, or no because compilers make trouble.',
        2: 'Computes the gain for one shape only, or sees the forty shapes without figures.',
        3: 'Gets 19 minutes saved against 160 lost, hence no as it stands, and yes with one or few lengths or dynamic shapes.',
        4: 'Also, unasked, counts the padding against it (longer sentences cost more), groups by length first, or says at how many steps or shapes it turns and that others (many short trainings, tests) decide differently.',
      },
      answerKey: [
        'A step saves 0.18 x 210 = 37.8 ms. 30,000 steps: 1,134 s = 18.9 minutes. One compilation: 240 s / 0.0378 s = 6,349 steps.',
        'Forty shapes: 40 x 4 = 160 minutes. Loss of more than two hours.',
        'At most four shapes pay: 16 minutes against 18.9, before padding. So one fixed length or two.',
        'Padding to 128 when the mean is 60 doubles the work: worse than what compiling brings. Grouping sentences of like length into batches keeps it low.',
        'torch.compile can treat a size as dynamic; since PyTorch 2.1 it does so by itself after a size has changed once. Then there are two compilations, with somewhat less speed: measure.',
        'Compiled code can be cached between runs; then repeated trainings gain more.',
      ],
      redFlags: ['Measures the first step.', 'Compares without the padding.'],
      tags: ['pytorch', 'torch-compile', 'dynamic-shapes', 'performance'],
      enemies: ['compiled-again-and-again'],
      since: '0.2.0',
    },
    {
      id: 'a-shuffle-that-fits-into-memory',
      title: 'A shuffle that fits into memory',
      areas: ['ml-frameworks', 'programming'],
      kind: 'coding',
      difficulty: 'medium',
      minutes: 20,
      prompt: `Training data come as a stream that is too large for memory. Write a Python generator shuffled(items, size, rng): it fills a buffer with size items, then again and again yields a random one of the buffer and puts the next item of the stream in its place; at the end it yields what is left in random order.

Then tell me: the stream is sorted by label, 10,000 times "cat", then 10,000 times "dog", and size is 1,000. What does training see?`,
      materials: [
        {
          title: 'What must hold',
          format: 'python',
          content: `import random
list(shuffled(range(5), 1, random.Random(0)))           # [0, 1, 2, 3, 4]
sorted(shuffled(range(5), 3, random.Random(0)))         # [0, 1, 2, 3, 4]: nothing lost, nothing twice`,
        },
      ],
      assesses: 'Implements a streaming buffer correctly and understands how little it mixes sorted data.',
      followUps: [
        {
          ask: 'What is the earliest and the latest place at which the item number 5,000 can come out?',
          listenFor: 'Not before the place 4,001; later without a fixed limit. Leads to how far items can move.',
        },
        {
          ask: 'Which test would show that no item is lost?',
          listenFor:
            'Sorted output equals sorted input, for sizes larger than the stream, 1, and an empty stream. Level 3.',
        },
        {
          ask: 'How would you mix the cats and dogs?',
          listenFor:
            'Shuffle the files once when writing, or read from many files at once and shuffle these; a buffer of the size of the data. Level 3.',
        },
      ],
      rubric: {
        1: 'Reads everything into memory, loses items at the end or yields some twice.',
        2: 'Works for long streams but fails for short ones or leaves the end in order; believes that the buffer mixes well.',
        3: 'Correct for all sizes, lazy, tested; says that the first 9,000 or so outputs are all cats and that larger mixing must come from the order of the files.',
        4: 'Also, unasked, estimates how far an item moves (about the size of the buffer on average), what that does to batches and batch statistics, and combines shuffled files, interleaving and a modest buffer; a seed by epoch.',
      },
      answerKey: [
        'Fill: take up to size items. Then for each further item: choose a place, yield what is there, put the new item in. At the end shuffle the rest and yield it.',
        'Item n can come out at place n - size + 1 at the earliest; how late is geometric: it stays about size steps on average.',
        'Cats and dogs: the first dog enters after 10,000 items; so the first 9,001 or so outputs are cats only. Then the buffer fills with dogs; from about 14,000 on nearly only dogs. Batches hold one label: batch statistics and learning jump.',
        'This is what the shuffle of tf.data does with its buffer_size, and why its documentation asks for a buffer as large as the data for a perfect shuffle.',
        'Better: write shards in random order, shuffle the list of shards each epoch, read several at once, then a buffer.',
        'As good: swap with the last and remove it there; a heap with random keys.',
      ],
      redFlags: ['Sorts or lists the whole stream.', 'Calls a buffer of 1,000 random.'],
      tags: ['input-pipeline', 'shuffling', 'streaming', 'python', 'tensorflow'],
      references: [
        {
          title: 'TensorFlow documentation: tf.data.Dataset, shuffle',
          url: 'https://www.tensorflow.org/api_docs/python/tf/data/Dataset#shuffle',
        },
      ],
      enemies: ['a-fair-handful-of-each-defect'],
      exercise: {
        language: 'python',
        solution: SHUFFLED.solution,
        tests: SHUFFLED.tests,
        wrong: [
          { flaw: 'the rest of the buffer is lost', code: SHUFFLED.lost },
          { flaw: 'shuffles block by block instead of replacing one at a time', code: SHUFFLED.blocks },
          { flaw: 'the end comes out in order', code: SHUFFLED.end },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'equal-models-unequal-answers',
      title: 'Equal models, unequal answers',
      areas: ['ml-frameworks', 'scalability-and-performance'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 11,
      prompt: `A model that grades leather was exported from PyTorch to ONNX and runs in a service written in C++. On 1,000 pictures it agrees with the original in only 91 %. The exporter reported success. You compared both at several points for one picture and got the table.

Where do you look, and how do you make sure that it will not return?`,
      materials: [
        {
          title: 'Largest absolute difference, one picture',
          format: 'markdown',
          content: `| point | difference | typical size of values |
|---|---|---|
| file read, 8-bit values | 0 | 0 to 255 |
| after resizing to 224 x 224 | 31 | 0 to 255 |
| after scaling and normalising | 0.6 | -2 to 2.6 |
| after the first layer | 0.4 | 0 to 5 |
| output (logits) | 1.8 | -6 to 8 |
| same normalised array fed to both: output | 0.00002 | -6 to 8 |`,
        },
      ],
      assesses:
        'Locates a difference by bisecting the path, separates model from preprocessing, and builds a lasting parity check.',
      followUps: [
        {
          ask: 'What does the last line of the table tell you?',
          listenFor: 'The network itself is equal; the fault lies before it. Points a stuck candidate the right way.',
        },
        {
          ask: 'How can two resizings of the same picture differ by 31?',
          listenFor:
            'Other interpolation, with or without smoothing before shrinking, other alignment of pixel centres; libraries differ. Level 3 names one or two.',
        },
        {
          ask: 'Which tolerance do you set for the test?',
          listenFor:
            'Per stage: exact after reading, a few levels after resizing, 0.001 at the output, and agreement of decisions. Level 4 unasked.',
        },
      ],
      rubric: {
        1: 'Retrains or exports again with other options, or blames number precision.',
        2: 'Compares outputs only, or suspects preprocessing in general without using the table.',
        3: 'Reads from the table that resizing differs and the network does not; makes one implementation serve both (same library and settings, or preprocessing inside the exported graph), and tests the whole path on fixed pictures before each release.',
        4: 'Also, unasked, weighs the ways (retrain with the service’s resizing if it is the faster one), sets tolerances by stage and on decisions, looks at which pictures flip (near borders, large ones shrunk much), or checks colour order and rotation marks as next suspects.',
      },
      answerKey: [
        'With the same array both outputs differ by 0.00002: export is right. The first point that differs is resizing.',
        'Typical: bilinear without smoothing in one (as in OpenCV’s default) and with smoothing when shrinking in the other (as in Pillow); or pixel centres aligned otherwise. 31 of 255 at edges is usual when shrinking much.',
        '0.6 after normalising fits: 31 / 255 = 0.12, divided by a standard deviation of about 0.22 = 0.55 (differing by channel).',
        'Cures: same library in both; preprocessing within the graph; or train with what the service does. All are good if tested.',
        'Lasting: some 50 pictures of all sizes with stored values at each stage, run in the service’s build; decisions must agree in, say, 999 of 1,000.',
        'Other usual suspects: order of colours, scaling 0..1 or 0..255, rotation marks in files, crop instead of squeeze.',
      ],
      redFlags: ['Raises the tolerance until it passes.', 'Never feeds the same array to both.'],
      tags: ['export', 'onnx', 'preprocessing', 'parity-testing', 'training-serving-skew'],
      enemies: ['the-service-that-answers-differently', 'from-research-code-to-three-places'],
      since: '0.2.0',
    },
    {
      id: 'when-you-suspected-the-framework',
      title: 'When you suspected the framework',
      areas: ['ml-frameworks', 'problem-solving'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 9,
      prompt: `Tell me about a time when a training or a model behaved so strangely that you suspected the framework or a library itself. How did you find out whether you were right?`,
      assesses: 'Isolates faults across layers with minimal examples, reads sources, and reports fairly.',
      followUps: [
        {
          ask: 'What was the smallest program that showed it?',
          listenFor: 'A few lines, without own data (level 3). Turns a long story to its core.',
        },
        {
          ask: 'What did you exclude before, and how?',
          listenFor: 'Own code, data, versions, hardware; one change at a time.',
        },
        {
          ask: 'What did you give back?',
          listenFor: 'A report with the small program, a test, a warning for colleagues. Level 4 unasked.',
        },
      ],
      rubric: {
        1: 'Blamed the framework without proof, or changed versions until it went away and left it so.',
        2: 'Found a way round by searching; the cause stayed open or was guessed.',
        3: 'Reduced it to a small example, changed one thing at a time (version, device, option), found the cause, be it the own code, documentation or a real fault, and protected against it.',
        4: 'Also read the source or documentation to explain the mechanism, reported it usefully or improved the documentation, or says openly that it was the own mistake and what in the thinking led astray.',
      },
      answerKey: [
        'In most such cases the fault is one’s own or a documented behaviour; a candidate who says so earns trust.',
        'Real causes also occur: a kernel with wrong results on one device, a changed default between versions, non-deterministic operations.',
        'Method: small example, fixed seed, other device, other version, reference in another library or by hand.',
        'Any framework or library counts, scikit-learn and pandas too.',
      ],
      redFlags: ['Pride in distrust without evidence.', 'A workaround nobody else knows of.'],
      tags: ['isolation', 'minimal-example', 'open-source', 'root-cause'],
      since: '0.2.0',
    },
    {
      id: 'step-by-step-or-as-a-graph',
      title: 'Step by step or as a graph',
      areas: ['ml-frameworks'],
      kind: 'conceptual',
      difficulty: 'easy',
      minutes: 6,
      prompt: `Modern frameworks can run a model line by line, or first turn it into a graph and run that. When do you want which, and what goes wrong at the border between the two?`,
      assesses: 'Understands eager and graph execution by their use, and the pitfalls of tracing.',
      followUps: [
        {
          ask: 'You put a print and an if on a value into a function that is turned into a graph. What happens?',
          listenFor:
            'Print runs when it is traced, not at each call; the if is fixed or must become part of the graph, depending on the tool. Helps to be concrete.',
        },
        {
          ask: 'What does a graph allow that single lines don’t?',
          listenFor: 'Fusing, planning of memory, export without Python, other hardware. Level 3.',
        },
        {
          ask: 'How do you make sure that both give the same?',
          listenFor: 'Same inputs through both, with several shapes and both branches. Level 4 unasked.',
        },
      ],
      rubric: {
        1: 'Ties it to brands ("one is static, the other dynamic, that’s the difference") or says that one is always better.',
        2: 'Says that one is flexible and the other fast, with no reason and no example.',
        3: 'Line by line for developing and debugging, odd control flow; graph for speed, export and serving; names a pitfall of tracing such as side effects, branches fixed by the example, or a new graph for each shape.',
        4: 'Also, unasked, tells tracing from compiling that keeps branches or falls back for parts, weighs the cost of compiling and of harder errors, and tests both forms against each other.',
      },
      answerKey: [
        'Both PyTorch (torch.compile, torch.export; 2.x) and TensorFlow (tf.function; 2.x) offer both ways today; the old opposition between them is gone.',
        'Tracing with an example records what happened: a branch on data or a loop of data-dependent length is frozen as it ran. tf.function turns Python’s if on tensors into graph branches by AutoGraph; torch.compile falls back to Python at such points; torch.export refuses, or needs explicit control flow.',
        'Side effects (print, append, random numbers of Python) happen at tracing only.',
        'Graph: fused kernels, less Python overhead, memory planned; export to machines without Python.',
        'Errors in graphs point to other places than the source; develop line by line, then compile, then compare.',
      ],
      redFlags: ['Knowledge that stopped at TensorFlow 1.', 'Compiles before it works.'],
      tags: ['graphs', 'eager-execution', 'tracing', 'tensorflow', 'pytorch'],
      enemies: ['compiled-again-and-again'],
      samples: [
        {
          level: 1,
          text: `That is basically PyTorch against TensorFlow. PyTorch is dynamic, it runs line by line, and TensorFlow is static with the graph, you define first and then you run it in a session. The difference is that. Researchers use PyTorch because of that, and companies use TensorFlow because a graph can be deployed. Today PyTorch has won, so line by line is the better way, since you can print everything and you have no problems with shapes. The graph was more of a historical thing because the hardware was slow. At the border, well you should stay in one framework, when you convert from one to the other there are always problems with versions. I would decide on one and use it for everything.`,
        },
        {
          level: 2,
          text: `Eager mode is more flexible and easier for debugging, graph mode is faster. So in development I would use eager, and then for production you compile the model, with torch.compile or tf.function, and you get a speed-up. What can go wrong is that it does not compile, some operations are not supported, or that it takes long. Then you have to change the code. Also the error messages are more difficult to read. Usually it is worth trying since it is only one line, and if it gets faster you keep it and otherwise you remove it. In our projects we got between ten and thirty percent. For very dynamic models eager is preferable.`,
        },
        {
          level: 3,
          text: `Line by line while I develop, I want to stop at a tensor and look, or when there is strange control flow, trees, loops that depend on data. Graph when it is stable: kernels get fused, Python is out of the way, and you can export it to a machine that has no Python. At the border, with tracing, it records what happened with the one example. If I had an if on the value of a tensor, the other branch is gone, and it does not complain. A print or a list append happens at tracing only, once. And shapes: each new length means a new graph, so suddenly it compiles for minutes in production. I would pad to a few lengths.`,
        },
        {
          level: 4,
          text: `Both are available in both worlds now, so it is a choice per phase. I write it eager, because a stack trace that points to my line is worth more than twenty percent. Then graph, for speed and for export. The ways differ: plain tracing records one run, the branch for an empty batch is just not there and nobody tells you. tf.function rewrites ifs on tensors into the graph, so that stays. torch.compile stops at what it cannot follow, runs that piece in Python, and goes on, so it is right but maybe not faster, I would count those breaks. torch.export would rather refuse. What I do always: same inputs through both forms, ten lengths, an empty one, compare the outputs, and keep this as a test. And count compile time, if a service starts forty times a day and compiles two minutes each time, it may eat the gain. A print in it happens once, that still confuses somebody every year.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'an-upgrade-with-forty-warnings',
      title: 'An upgrade with forty warnings',
      areas: ['ml-frameworks', 'scalability-and-performance'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `You want to upgrade scikit-learn by two minor versions in a service that predicts delays of parts at an aircraft maintenance firm. The tests pass, with forty warnings, among them one that a saved model comes from another version. The predictions on yesterday’s 6,000 orders differ in 212 cases, by at most 0.04 in the probability; orders above 0.30 are expedited.

Do you upgrade? How do you proceed?`,
      assesses:
        'Handles a library upgrade with saved models: what differences mean, how to prove equality, how to roll out.',
      followUps: [
        {
          ask: 'How many of the 212 cross 0.30?',
          listenFor: 'Not given: the figure to look for first. Guides a stuck candidate from numbers to effects.',
        },
        {
          ask: 'Is the old model file loaded into the new version to be trusted?',
          listenFor:
            'No: pickled models are not supported across versions; train again with the new one from the same data. Level 3.',
        },
        {
          ask: 'After training again 180 differ. Now what?',
          listenFor:
            'Find the reason (changed default, order of random numbers) and whether quality is the same; level 4 has read the change log before.',
        },
      ],
      rubric: {
        1: 'Upgrades because the tests pass, or refuses on principle to touch what works.',
        2: 'Compares average metrics and upgrades, or silences the warnings, without asking about the saved model or the crossings of 0.30.',
        3: 'Reads the change log, trains again under the new version on the same data, compares predictions case by case with the effect on decisions, explains the differences or bounds them, and rolls out with a way back.',
        4: 'Also, unasked, upgrades one version at a time to find the cause, deals with the forty warnings as future errors, pins versions of all parts together with the model, and asks whether the present tests would have noticed anything.',
      },
      answerKey: [
        'scikit-learn documents that loading a pickled model under another version is unsupported and inadvisable (User Guide, Model persistence) and warns with InconsistentVersionWarning. It may work and be subtly wrong.',
        '212 of 6,000 are 3.5 %; at most 0.04. What counts: how many cross 0.30, in which direction, at which orders. Between 0.26 and 0.34 they can.',
        'Sources of difference: changed defaults, other binning or random numbers, changed handling of missing values: change log, one version at a time.',
        'Safe order: new environment, train on the stored training data, compare quality (interval) and decisions; shadow for some days; switch; keep the old image.',
        'Deprecation warnings are dated promises of errors: mend those of own code now.',
        'Not upgrading has a cost too: no security fixes, other libraries held back.',
      ],
      redFlags: ['Ignores the warning about the model file.', 'Argues with a single overall metric.'],
      tags: ['scikit-learn', 'upgrades', 'reproducibility', 'model-persistence', 'rollout'],
      references: [
        {
          title: 'scikit-learn User Guide: Model persistence',
          url: 'https://scikit-learn.org/stable/model_persistence.html',
        },
      ],
      samples: [
        {
          level: 1,
          text: `The tests pass, so I would upgrade. That is what the tests are for. Warnings are normal with scikit-learn, they are mostly deprecations that concern the future, I would filter them out so the log stays readable. Differences of 0.04 at most in a probability are not relevant, it is within the noise of such a model, and 212 of 6,000 is only three and a half percent. That comes from floating point or from a different random seed. If you look at each upgrade with so much care you will never be up to date, and old versions have security problems, that is a bigger risk. If something is wrong after that, the users will tell us, and then we can roll back the container in five minutes.`,
        },
        {
          level: 2,
          text: `I would look a bit closer. I take the test set and compare AUC and Brier score under the old and the new version, if they are the same up to the third digit I would upgrade. 0.04 is not nothing but if on average it is as good then it does not matter which one is right. The forty warnings I would go through quickly, mostly they are the same one repeated. For the one with the saved model, one can load it and save it again under the new version, then it is gone. I would do the change in the test environment first for one week and then in production, outside of business hours. And inform the users that there may be small differences.`,
        },
        {
          level: 3,
          text: `Not like this. The saved model comes from another version, and the documentation says that loading across versions is not supported, it can be silently wrong. So I train again under the new version on the same stored data, and then compare case by case, not the average. What matters is 0.30: everything between 0.26 and 0.34 can flip, so how many of the 212 cross it and in which direction, because one means a part expedited for nothing and the other a plane on the ground. Then I read the change log, which default changed, and try to explain the differences. If I can, new container next to the old for a week, compare decisions, switch, and keep the old image so we go back in minutes.`,
        },
        {
          level: 4,
          text: `The tests said green while 212 predictions moved, so my first conclusion is about the tests, there is no one that compares predictions. I would add that now: a thousand stored orders with expected values. Then one version up, not two, retrain on the stored data, see whether the difference comes with the first step or with the second, then the change log is half as long. Loading the old pickle I do not do at all, it is unsupported. Then look at crossings of 0.30, both ways, with the planners, ten examples on the table. If explained and small, shadow for a week and switch. The forty warnings are forty errors with a date, I mend the ones in our code in the same piece of work, the rest is in libraries and gets a ticket. And the model file gets stored with the exact versions of all, so next time it starts from something known. Not upgrading is also no plan, the old one gets no fixes.`,
        },
      ],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

export const mlFrameworks = set as QuestionSet<QuestionIdOf<typeof set>>
