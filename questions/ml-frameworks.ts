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
    start = 'fork' if workers else None
    loader = DataLoader(Examples(files, read), batch_size=None, num_workers=workers, multiprocessing_context=start)
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
      prompt: `A PyTorch model scores well offline. In the service, the same customer gets a different score on every call, and a request with only one customer fails with the error below. The service code is shown.

What is going on? Correct the code.`,
      materials: [
        {
          title: 'service.py',
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
      assesses:
        'Knows which layers behave differently in training and evaluation mode, and keeps that apart from recording gradients.',
      followUps: [
        {
          ask: 'Which of these layers behave differently in training and in use?',
          listenFor:
            'Dropout and batch normalisation. Helps a stuck candidate, as do the words "when training" in the error message.',
        },
        {
          ask: 'Would torch.no_grad() alone fix it?',
          listenFor:
            'No: it stops the recording of gradients and leaves the mode of the layers as it is (separates 2 from 3).',
        },
        {
          ask: 'The service ran like this for a day. What else needs repair, apart from the code?',
          listenFor:
            'The model in memory: batch normalisation has updated its running statistics from live traffic, so it must be loaded again; the file is fine. Also the scores given out that day (level 4).',
        },
      ],
      rubric: {
        1: 'Treats the symptoms: fixes a seed, pads single requests to two rows, catches the error, or blames floating point.',
        2: 'Adds eval() as a recipe but cannot say why it cures both symptoms, or thinks that no_grad() would do the same.',
        3: 'Traces both symptoms to training mode (dropout draws new masks, batch normalisation uses the batch), calls eval() once after loading, and knows that no_grad or inference_mode only saves time and memory.',
        4: 'Also sees that traffic has changed the running statistics in memory, so that eval() on the running process is not enough; adds a test (same row twice, alone and in a batch, equal up to rounding) and asks what to do about the scores already given out.',
      },
      answerKey: [
        'A module is in training mode by default. Dropout then draws a new mask at each call; batch normalisation uses the statistics of the batch and needs more than one row.',
        'net.eval() after loading cures both. torch.inference_mode() or no_grad() saves memory and time and does not change the layers.',
        'In training mode each call that succeeds also moves running_mean and running_var, even under no_grad or inference_mode, so the model in memory has drifted: load it again.',
        'Scores in training mode depend on which other customers are in the batch.',
        'A test that compares a single call with a batched call, up to rounding, finds this at once.',
      ],
      redFlags: ['Repairs the symptoms one by one.', 'Thinks that eval() turns off gradients.'],
      tags: ['pytorch', 'eval-mode', 'batch-normalisation', 'serving'],
      searchPhrases: [
        'model.eval() versus torch.no_grad',
        'train and eval mode',
        'forgot to call eval',
        'dropout at inference time',
        'batchnorm running statistics',
        'nondeterministic predictions in production',
        'same input gives a different prediction',
        'inference works only in batches',
        'pytorch inference bug',
        'answers change every time you ask',
        'expected more than 1 value per channel',
        'dropout left on',
        'random output in a deployed api',
        'works in the notebook but not live',
        'prediction depends on others in the batch',
      ],
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
      prompt: `A training step takes 180 ms for a batch of 256 images. Measured alone, with the images already in its memory, the accelerator needs 60 ms for such a batch. One processor core takes 4 ms to prepare one image (read, decode, crop). The machine has 16 cores; the input pipeline uses six worker processes.

Use these numbers to explain the 180 ms. How fast could a step become on this machine, and what would you do to get there?`,
      assesses:
        'Finds the bottleneck of an input pipeline from numbers and knows the levers of tf.data or a DataLoader.',
      followUps: [
        {
          ask: 'How long do six workers need for 256 images?',
          listenFor: '256 x 4 / 6 = 171 ms. Gets a stuck candidate started.',
        },
        {
          ask: 'With all 16 cores preparing images, does the accelerator still wait?',
          listenFor:
            '64 ms against 60: just about balanced, with no reserve and no core left for anything else (level 3).',
        },
        {
          ask: 'You cannot have more cores. How else can preparation become cheaper?',
          listenFor:
            'Decode and resize once and store the result; smaller images; crop and augment on the accelerator; a format that reads faster (level 3). What each of them costs counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Wants a faster accelerator or a larger batch, although the accelerator is idle two thirds of the time.',
        2: 'Suspects the input pipeline and adds workers or prefetching, but does not show from the numbers that it is the limit or what that would gain.',
        3: 'Shows 171 ms of preparation against 60 ms of computing, running side by side; finds about 64 ms with all cores, and names at least one way to make preparing an image cheaper.',
        4: 'Also confirms the cause by measuring (the same batch fed repeatedly, reading timed apart from decoding), treats 64 ms as a bound because other work needs cores too, and names the next limit (the disk, the accelerator’s 60 ms) or the price of cheaper preparation.',
      },
      answerKey: [
        'Preparation: 256 x 4 ms = 1,024 ms of one core; by 6 workers 171 ms. Overlapped with 60 ms of computing, a step takes the longer of the two, 171 ms, plus some overhead. Without overlap it would be 231 ms.',
        '16 workers: 64 ms a step at best, 2.8 times as fast. In practice some cores are needed elsewhere; 14 workers make it 73 ms.',
        'With cheaper preparation the floor is the accelerator’s 60 ms. Candidates who call that the best possible are right too, if they say how to get there.',
        'Levers: num_workers, prefetching and pinned memory in PyTorch’s DataLoader; parallel map, prefetch and cache in tf.data (with AUTOTUNE).',
        'Doing the fixed part once (decode, resize, store) often saves most; random augmentation must stay on the fly.',
        'Proof: feed the same batch again and again; if the step falls to 60 ms, the input was the limit.',
        'A larger batch gains nothing: both sides grow alike.',
      ],
      redFlags: ['Caches the result of random augmentation, which freezes it.', 'Optimises without measuring.'],
      tags: ['input-pipeline', 'profiling', 'pytorch', 'tensorflow'],
      searchPhrases: [
        'gpu utilisation is low',
        'gpu starvation',
        'data loading bottleneck',
        'dataloader num_workers and prefetch',
        'speed up slow training',
        'cpu-bound preprocessing',
        'tf.data performance',
        'expensive hardware sits idle',
        'cpu or gpu bottleneck',
        'graphics card is waiting for data',
        'throughput calculation for preprocessing',
        'overlap loading with computation',
        'would a faster gpu help',
        'decode jpegs faster, nvidia dali',
        'find what limits training speed',
      ],
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
      prompt: `A team wrapped its TensorFlow scoring function in tf.function to make it faster, and in tests it was. In the service it is ten times slower than before, and memory keeps growing. The function takes a string tensor with a varying number of texts and, as threshold, a Python float that differs from customer to customer.

What is probably happening, and how would you keep the speed?`,
      assesses: 'Understands tracing of graphs, what triggers it, and how to fix input signatures.',
      followUps: [
        {
          ask: 'When does tf.function build a new graph?',
          listenFor:
            'For a new combination of dtypes and shapes, and for each new value of a Python argument. Helps a stuck candidate.',
        },
        {
          ask: 'How would you confirm that this is the cause?',
          listenFor:
            'A print or counter in the Python body runs only while tracing; warnings about retracing; the number of concrete functions (level 3).',
        },
        {
          ask: 'Where would you meet the same idea in PyTorch 2?',
          listenFor:
            'torch.compile: guards, recompilation when shapes or Python values change, dynamic shapes. A bonus for those who use it; no level depends on it.',
        },
      ],
      rubric: {
        1: 'Blames graphs or the hardware as such, switches tf.function off or adds machines, and never asks what differs between test and service.',
        2: 'Knows that building a graph takes time but not what sets it off, or finds one of the two triggers and leaves the other in place.',
        3: 'Names both triggers, the Python float and the varying number of texts; passes the threshold as a tensor or compares outside the graph, leaves the dimension open in the signature, and can check it, for example by counting traces.',
        4: 'Also explains the growing memory by the graphs that are kept, guards against a return with a test or an alarm on the number of traces, and weighs an open dimension against padding to a few sizes.',
      },
      answerKey: [
        'tf.function traces the Python code for each new input signature. Python numbers count by value, so each new threshold is a new graph; each new number of texts is a new shape. A Python list of strings would be worse still: each new text a new graph.',
        'In tests there were few thresholds and sizes, so few graphs. In the service each graph stays in memory, hence the growth.',
        'Pass the threshold as a tensor (tf.constant or by input_signature), texts as tf.TensorSpec([None], tf.string).',
        'Just as good: take the threshold out of the graph and compare afterwards in Python. reduce_retracing=True helps with the shapes only, not with the float.',
        'Padding to a few batch sizes can beat an open dimension where a compiler such as XLA specialises on shapes (string operations stay outside it).',
        'Source: TensorFlow guide on tf.function, section on tracing (TensorFlow 2.x).',
      ],
      redFlags: ['Turns tf.function off for good without finding the reason.', 'Knows no way to check the suspicion.'],
      tags: ['tensorflow', 'tf-function', 'tracing', 'graphs', 'performance'],
      searchPhrases: [
        'tf.function retracing',
        'input signature',
        'graph recompilation',
        'fast in tests but slow in production',
        'memory grows in the serving process',
        'python arguments versus tensors',
        'tensorflow performance debugging',
        'recompiles on every request',
        'speed trick made things slower',
        'tracing a new graph per argument value',
        'tensorspec with unknown dimensions',
        'concrete functions',
        'why is my tf service slow',
        'cache grows with each different input',
      ],
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
      prompt: `A maker of hearing aids has a research model for speech enhancement in PyTorch: 8 million parameters, custom layers, and state carried over from frame to frame. It must run in three places: on a server in the cloud, on Android and iOS phones, and later on a small chip with 8-bit arithmetic. On the phone the model may delay the sound by at most 10 ms. The researchers want to keep changing the model every month.

Design the path from the research code to the three places: formats, checks, and what you ask of the researchers.`,
      assesses:
        'Plans export to several targets with parity checks, a latency budget, limits on operators, and a contract with research.',
      followUps: [
        {
          ask: 'How do you know that the phone computes what PyTorch computes?',
          listenFor:
            'The same recorded inputs through both, layer by layer where they differ, tolerances by format, and a measure of how it sounds. Helps a stuck candidate.',
        },
        {
          ask: 'The state from frame to frame: where does it live after export?',
          listenFor: 'As explicit input and output; state hidden in attributes breaks many exports (level 3).',
        },
        {
          ask: 'Roughly how much does the phone have to compute and read per second?',
          listenFor:
            'Frames per second times 8 million, if each weight is used once a frame: with 4 ms frames 2 billion multiply-adds. Level 4 estimates it before choosing formats.',
        },
        {
          ask: 'A researcher needs an operator that the chip lacks. Who decides?',
          listenFor: 'A rule agreed beforehand: list of operators, cost of exceptions, an export test in CI (level 3).',
        },
      ],
      rubric: {
        1: 'Rewrites the model by hand for each place with nothing that keeps the copies equal, or assumes that export will just work.',
        2: 'Names plausible formats, but has no check that outputs agree or meets the devices only at the end; or checks well, but plans neither for the state nor for operators that a target lacks.',
        3: 'Chooses an export path for each place with a reason, and checks outputs and delay on real devices at each change of the model. Also makes the state explicit, or agrees a list of allowed operators with the researchers.',
        4: 'Also estimates delay, memory and operations before choosing, tries the tightest target first with a thin end-to-end version, measures how it sounds and not only numbers, and says what would make one target wait or need a smaller model.',
      },
      answerKey: [
        'Paths: torch.export or ONNX to ONNX Runtime on the server (PyTorch itself is fine there too); ExecuTorch, LiteRT (formerly TensorFlow Lite) or Core ML on phones; the maker’s compiler for the chip, often from ONNX or LiteRT. Versions and supported operators must be checked at the time.',
        'Delay: frame length plus look-ahead plus computing within 10 ms means frames of a few milliseconds and a batch of one. A good candidate asks whether the phone’s own audio input and output count; they can take more than 10 ms by themselves.',
        'If each weight is used once a frame, frames of 4 ms mean 250 x 8 million = 2 billion multiply-adds a second and, in 32 bits, up to 8 GB a second read from memory. Possible on a phone, doubtful on a small chip.',
        'Size: 8 million parameters are 32 MB in 32 bits and 8 MB in 8 bits. Ask for the chip’s memory early: if 8 MB do not fit, it needs a smaller model, not only another format.',
        'Streaming state as arguments and results; fixed shapes.',
        'Parity: the same sound through all; numeric tolerance for float, perceptual measure for 8 bits; nightly on real devices. If quality drops in 8 bits: calibrate on real sound, find the sensitive layers and keep them in higher precision, or train with quantisation simulated.',
        'Contract: allowed operators, maximum size and operations, an export test in the research repository.',
      ],
      redFlags: ['Tests on a workstation only.', 'Leaves the chip for the end although it is the tightest target.'],
      tags: ['export', 'onnx', 'on-device', 'quantisation', 'parity-testing'],
      searchPhrases: [
        'edge deployment',
        'mobile deployment of a model',
        'model export and conversion',
        'int8 quantization for embedded devices',
        'tensorflow lite, core ml, executorch',
        'streaming audio inference',
        'real-time latency budget on a phone',
        'tinyml on a microcontroller',
        'handover from research to production',
        'cross-platform model deployment',
        'run a neural network on a phone',
        'from prototype to product on several devices',
        'agreement between scientists and engineers',
        'stateful recurrent model export',
        'npu or dsp operator support',
        'one model, many hardware targets',
      ],
      references: [
        {
          title: 'PyTorch documentation: torch.export',
          url: 'https://docs.pytorch.org/docs/stable/user_guide/torch_compiler/export.html',
        },
        { title: 'ExecuTorch documentation', url: 'https://docs.pytorch.org/executorch/stable/index.html' },
      ],
      since: '0.1.0',
    },
    {
      id: 'a-curve-that-eats-memory',
      title: 'Killed after 30,000 steps',
      areas: ['ml-frameworks', 'programming'],
      kind: 'debugging',
      difficulty: 'easy',
      minutes: 10,
      prompt: `A PyTorch training job on an accelerator is killed after about 30,000 steps because the main memory of the machine is full. That memory grows by about 1 MB with every step; the accelerator’s memory hardly changes. Halving the batch size makes no difference. The loop is below.

What is happening, and how do you fix it?`,
      materials: [{ title: 'The loop', format: 'python', content: CURVE.shown }],
      assesses: 'Knows what a tensor with a graph behind it keeps alive, and reads a leak from its pattern.',
      followUps: [
        {
          ask: 'Memory grows evenly with every step. What does each step leave behind?',
          listenFor:
            'The loss tensor with the graph it was computed from: once in the list and once through the running mean. Helps a stuck candidate.',
        },
        {
          ask: 'Why does a smaller batch not help?',
          listenFor:
            'backward() has freed the activations, which depend on the batch. What stays is the graph itself, in main memory; its size depends on the number of operations. Level 4 if it comes unasked.',
        },
        {
          ask: 'How would you have found it without reading the code?',
          listenFor:
            'Memory by step, process and accelerator apart; counting live tensors; taking out half of the loop at a time. Level 3.',
        },
      ],
      rubric: {
        1: 'Lowers the batch size further, calls empty_cache() or the garbage collector at each step, or asks for a machine with more memory.',
        2: 'Suspects the list but believes that the numbers themselves fill the memory, or repairs the list and leaves the running mean as it is.',
        3: 'Explains that each stored loss keeps the graph of its step alive; keeps plain or detached values in both the list and the mean; checks that memory then stays level.',
        4: 'Also explains why neither the batch size nor the accelerator’s memory matters here, and weighs the repair: item() makes the program wait for the accelerator, detached values read every hundred steps do not. Watches memory over steps from then on.',
      },
      answerKey: [
        'A loss is a tensor with a graph behind it. Kept in a list or in a running mean it keeps the graph alive. backward() frees the saved activations, but the nodes of the graph stay, in main memory.',
        'That fits all signs: about 1.4 kB a node (measured with PyTorch 1.13 on a processor), so 1 MB a step for a deep network with some 700 operations, whatever the batch. On the accelerator only scalars remain, some tens of MB in all.',
        'If backward() were not called, whole activations would stay on the accelerator, and it would fail far sooner.',
        'Fix: history.append(loss.item()) and the mean from numbers; or loss.detach() kept on the device and read every hundred steps, as item() makes the program wait. Either will do.',
        'The mean alone is enough to keep every step alive: each mean refers to the one before. Repairing only the list changes nothing.',
        'torch.cuda.empty_cache() frees nothing that is still referred to, and not main memory.',
        'Source: PyTorch documentation, Frequently Asked Questions: "Don’t accumulate history across your training loop" (PyTorch 2.x).',
      ],
      redFlags: ['Tries settings at random.', 'Makes no difference between a Python number and a tensor.'],
      tags: ['pytorch', 'autograd', 'memory-leak', 'debugging-training'],
      searchPhrases: [
        'memory leak in the training loop',
        'loss.item() or detach',
        'out of memory after many steps',
        'computation graph kept alive',
        'ram keeps growing',
        'oom crash on the host',
        'training job dies after hours',
        'logging the loss',
        'program slowly fills up the machine',
        'storing tensors in a list',
        'why does cpu memory climb each iteration',
        'requires_grad references never freed',
        'crash only shows after a long time',
        'python object lifetime in pytorch',
      ],
      references: [
        {
          title: 'PyTorch documentation: Frequently Asked Questions',
          url: 'https://docs.pytorch.org/docs/stable/notes/faq.html',
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
      prompt: `To load data faster, someone raised num_workers from 0 to 4. Steps are quicker now, but an epoch has four times as many of them, and validation loss starts to rise after the first epoch. Before, it rose only after the fourth. The data come from files that are read one after the other.

Explain this and fix the data set.`,
      materials: [{ title: 'The data set', format: 'python', content: EPOCH.shown }],
      assesses: 'Understands how an iterable data set is copied to loader processes and must be split among them.',
      followUps: [
        {
          ask: 'Who reads the first file?',
          listenFor: 'All four workers, each with its own copy of the data set. Helps a stuck candidate.',
        },
        {
          ask: 'There are ten files and four workers. How do you share them out?',
          listenFor: 'files[worker::workers]: 3, 3, 2, 2; every file exactly once. Level 3.',
        },
        {
          ask: 'What changes with eight processes, one for each accelerator?',
          listenFor:
            'Split by rank and by worker: 32 parts. With fewer files than parts some get nothing, and processes with unequal numbers of batches can wait for each other for ever. Level 4 if it comes unasked.',
        },
      ],
      rubric: {
        1: 'Sets workers back to 0, trains a quarter of the epochs, or takes it for overfitting and changes the learning rate.',
        2: 'Sees that each example comes four times, but drops the repeats afterwards, shuffles more, or splits so that some files are lost or read twice.',
        3: 'Explains that each worker has a copy and reads everything; splits the files by worker with get_worker_info, also right for no worker and for uneven numbers; shows by counting that each example comes once.',
        4: 'Also says what breaks the split later and guards against it: several training processes, few or uneven files, or workers that each shuffle the list of files with a seed of their own.',
      },
      answerKey: [
        'An IterableDataset object is copied to every worker process; each runs the whole iteration, so every example appears four times (documentation of torch.utils.data, PyTorch 2.x).',
        'So one "epoch" is four passes, and validation loss rises where it used to rise after four epochs. In detail it is worse: the workers take turns, so the same batch comes four times in a row.',
        'Fix: in __iter__ ask get_worker_info(); take files[info.id::info.num_workers]; with None (no workers) take all.',
        'Several processes of distributed training: step through files[rank * workers + worker :: ranks * workers].',
        'With fewer files than workers some are idle: split within files, by offsets. If files are shuffled, all workers need the same seed for the list, or some files come twice and others never.',
        'Just as good: a worker_init_fn that splits the files of each copy, or a map-style data set with a sampler if random access is possible.',
      ],
      redFlags: ['Accepts four passes as harmless.', 'Does not count examples as a check.'],
      tags: ['pytorch', 'input-pipeline', 'data-loading', 'duplicates'],
      searchPhrases: [
        'iterabledataset with several workers',
        'get_worker_info sharding',
        'duplicate training examples',
        'multi-worker data loading bug',
        'split files between workers',
        'overfitting after changing the loader',
        'same data read several times',
        'dataloader num_workers pitfall',
        'every sample is seen several times',
        'parallel readers repeat the work',
        'streaming dataset partitioning',
        'why are there more batches than expected',
        'speed-up changed the training itself',
        'torch.utils.data multiprocessing',
      ],
      references: [
        { title: 'PyTorch documentation: torch.utils.data', url: 'https://docs.pytorch.org/docs/stable/data.html' },
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
      prompt: `A network with 500,000 weights is trained with SGD in float16, with loss scaling and gradient clipping. It does not get going: after 1,500 steps the loss is where it began, while the same training in float32 has halved it by then. With AdamW instead of SGD the float16 training learns well. There is no error and no NaN. One step is shown.

Explain both observations and fix the step.`,
      materials: [
        {
          title: 'One step (PyTorch 2.x)',
          format: 'python',
          content: `optimizer.zero_grad()
with torch.autocast('cuda', dtype=torch.float16):
    loss = criterion(model(batch), target)
scaler.scale(loss).backward()
norm = torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
scaler.step(optimizer)
scaler.update()

# logged scaler.get_scale(): 65536.0 throughout
# logged norm (before clipping): between 20,000 and 90,000`,
        },
      ],
      assesses:
        'Understands loss scaling well enough to find an order error, and explains a puzzling dependence on the optimiser.',
      followUps: [
        {
          ask: 'What is the norm of the true gradients, from the log?',
          listenFor: 'Divided by 65,536: 0.3 to 1.4. So clipping should hardly act. Gets a stuck candidate started.',
        },
        {
          ask: 'How large is the gradient that SGD gets in the end?',
          listenFor: 'Clipped to 1, then divided by 65,536: a norm of 0.000015. Level 3.',
        },
        {
          ask: 'Why does AdamW not mind?',
          listenFor:
            'It divides by the usual size of the gradient, so a constant factor cancels (level 3). Except for epsilon, and each step is now brought to the same norm (level 4).',
        },
      ],
      rubric: {
        1: 'Raises the learning rate 65,536 times, gives up float16, or takes the switch to AdamW as the solution, with the cause left open.',
        2: 'Suspects that scaling and clipping interfere but does not find the order, or only recalls that a call is missing.',
        3: 'Shows that clipping acts on scaled gradients, so that SGD gets a norm of about 0.000015 in place of 0.3 to 1; calls scaler.unscale_(optimizer) before clipping; explains that Adam cancels a constant factor.',
        4: 'Also sees that AdamW hides the fault rather than curing it (every step has the same norm, epsilon weighs more the larger the network), logs the norm after unscaling as a check, or weighs bfloat16, which needs no scaling, against its coarser digits.',
      },
      answerKey: [
        'scale(loss).backward() makes gradients 65,536 times as large; clipping to 1.0 then shrinks them by 20,000 to 90,000; scaler.step divides by 65,536: norm 1 / 65,536 = 0.0000153.',
        'True norm: 20,000 / 65,536 = 0.31 to 90,000 / 65,536 = 1.37. So SGD moves 20,000 to 65,536 times too slowly (the larger gradients would rightly have been clipped to 1): its 1,500 steps do less than a tenth of one float32 step.',
        'Fix: scaler.unscale_(optimizer) after backward and before clipping; scaler.step then knows that it is done. (PyTorch documentation, Automatic Mixed Precision examples, working with unscaled gradients.)',
        'Adam’s step is m / (sqrt(v) + eps): a constant factor cancels as long as eps is small against sqrt(v). A typical gradient here is 0.0000153 / sqrt(500,000) = 0.000000022, about twice eps = 1e-8: the step keeps 68 % of its size. With 100 million weights it would keep 13 %.',
        'Each gradient is brought to the same norm, so batches with small and with large gradients count alike. That it learns is no proof that it is right.',
        'A constant scale is normal here: GradScaler starts at 65,536 and doubles after 2,000 steps without overflow (defaults of PyTorch 2.x).',
        'No NaN and no error: the check is the logged norm of what the optimiser gets.',
      ],
      redFlags: ['Is content as soon as the loss falls.', 'Treats the scaler as magic.'],
      tags: ['mixed-precision', 'gradient-clipping', 'pytorch', 'loss-scaling', 'adam'],
      searchPhrases: [
        'amp gradscaler',
        'automatic mixed precision training',
        'fp16 training does not converge',
        'gradient clipping order',
        'exploding gradients and half precision',
        'loss does not go down',
        'sgd versus adam scale invariance',
        'model does not learn in float16',
        'silent training bug',
        'scaler.unscale_ before clip_grad_norm_',
        'steps too tiny to matter',
        'works with one optimizer but not another',
        'correct order in the training step',
        'half precision run stays at initial loss',
      ],
      enemies: ['weights-that-no-longer-move'],
      references: [
        {
          title: 'PyTorch documentation: Automatic Mixed Precision examples',
          url: 'https://docs.pytorch.org/docs/stable/notes/amp_examples.html',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'fourteen-models-in-an-old-framework',
      title: 'Fourteen models in an old framework',
      areas: ['ml-frameworks', 'team-leadership'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `An insurer runs fourteen models in TensorFlow 1.15, which gets no more fixes and needs an old version of Python. New colleagues know PyTorch. Four of the models bring 90 % of the benefit. Of the other ten, three are never retrained. The remaining seven and the four important ones are retrained every quarter by a script that nobody likes to touch. Security wants the old Python gone within twelve months. The team has five people, who have other duties too.

What do you do about the frameworks?`,
      assesses: 'Plans a migration by risk and value, with parity tests and retirement, not by taste.',
      followUps: [
        {
          ask: 'What exactly does security object to, and where must it be gone?',
          listenFor:
            'Running services with known holes; perhaps only serving. A model file can be served without the old Python. Helps a stuck candidate to separate serving from training.',
        },
        {
          ask: 'What do you do with the three that are never retrained?',
          listenFor: 'Export once to a neutral format and serve, or retire. No rewriting. Level 3.',
        },
        {
          ask: 'When is a moved model "the same"?',
          listenFor:
            'Same inputs through both, a tolerance that follows from the decision, both in parallel for some time. Level 3; limits set beforehand, unasked: level 4.',
        },
      ],
      rubric: {
        1: 'Rewrites everything in a favourite framework, or waits until security switches it off.',
        2: 'Moves all fourteen one after the other, without asking which can be dropped or served without rewriting; or sorts them, but has no measure of when a moved model is equal, or nothing that shows how the date could be met.',
        3: 'Sorts: retire, export and serve unchanged, rebuild and retrain; and shows by parity tests or parallel running that a moved model is equal. Also shows that it can end within the twelve months, by an order with a reason (such as something small first to learn, then the four that matter) or by a sum of the work.',
        4: 'Also considers simple models in place of some networks, sets person-weeks against what the team has and says what will not be done meanwhile, picks one framework for new work with a reason that may be revised, and agrees interim steps with security early.',
      },
      answerKey: [
        'Serving and training are separate: a SavedModel of TensorFlow 1 can often be loaded by a current TensorFlow or converted to ONNX; operators must be checked one by one.',
        'TensorFlow 1.15 supports Python up to 3.7, which has had no fixes since June 2023. Once models are served elsewhere, the training script is what still holds the old Python.',
        'Sort fourteen: three never retrained: export or retire; four main ones: rebuild with care; seven small: ask if a gradient-boosted model or a rule does it, rebuild the rest from a common template.',
        'Parity: recorded inputs through old and new; exported models differ by little more than rounding; retrained ones must reach the same quality in each segment, and run side by side for a while.',
        'Estimate: if a main model takes six weeks, a small one two and an export one, 4 x 6 + 7 x 2 + 3 = 41 person-weeks; five people at a third of their time have about 80 in a year: it can be done, with a start now.',
        'PyTorch or current TensorFlow: what the team knows decides as much as technology; two frameworks for ever is the dearest choice.',
      ],
      redFlags: ['Framework wars.', 'Switches over without a parallel run.'],
      tags: ['migration', 'tensorflow', 'pytorch', 'parity-testing', 'technical-debt'],
      searchPhrases: [
        'framework migration',
        'tensorflow to pytorch migration',
        'legacy models',
        'end-of-life software and security patches',
        'rewrite or retire old models',
        'tensorflow or pytorch',
        'choosing between frameworks',
        'modernisation plan',
        'unsupported python version',
        'prioritise which models to move',
        'too much old software, too few people',
        'paying down tech debt with a small team',
        'which systems to switch off',
        'deadline from the security department',
        'moving off tf1',
        'leading a legacy upgrade programme',
      ],
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
      prompt: `A network with 350 million parameters is trained with Adam in 32 bits on a card with 16 GB. It has 24 identical layers. In the forward pass each layer keeps 90 MB for each example until the backward pass; 4 MB of that are the layer’s input. You want an effective batch of 8.

That does not fit. What ways out do you see, and what does each cost?`,
      assesses:
        'Breaks training memory into parts and compares accumulation, recomputation and precision with figures.',
      followUps: [
        {
          ask: 'What takes memory besides the activations?',
          listenFor:
            'Weights, gradients and Adam’s two moments: 16 bytes for each parameter, 5.6 GB. Gets a stuck candidate started.',
        },
        {
          ask: 'Two times four examples instead of eight. What changes?',
          listenFor:
            '8.6 GB of activations, 14.2 in all: fits, at nearly no extra time. Batch normalisation would see four examples. Level 3.',
        },
        {
          ask: 'You keep only each layer’s input and compute the rest again. What then?',
          listenFor: 'About 1.5 GB for activations, about a third more computing. Level 3.',
        },
      ],
      rubric: {
        1: 'Simply trains with a smaller batch, without working out whether it fits or saying that training changes, or sees a larger card as the only way.',
        2: 'Names two or more ways without figures, or counts the weights only and forgets gradients and moments.',
        3: 'Adds up 5.6 and 17.3 GB, shows with figures at least two ways that fit (such as accumulating two times four, 14.2 GB; recomputing, about 7.1 GB for about a third more time), and chooses with a reason.',
        4: 'Also asks what the sum leaves out (workspace, fragmentation: 14.2 of 16 is tight) and what a way changes besides memory: batch statistics under accumulation, the random masks of dropout under recomputation, the range of numbers in 16 bits.',
      },
      answerKey: [
        'Weights, gradients and two moments in 32 bits: 350 million x 16 bytes = 5.6 GB.',
        'Activations: 24 x 90 MB x 8 = 17.3 GB. In all 22.9 GB.',
        'Accumulation 2 x 4: 8.64 + 5.6 = 14.2 GB. Same gradients if the loss is averaged rightly and no layer uses batch statistics. Fits, but tightly; 4 x 2 has room, at 9.9 GB.',
        'Recomputation by layer: inputs 24 x 4 x 8 = 0.77 GB and one layer in full 0.72 GB: 7.1 GB in all. One more forward pass: about a third more time.',
        'Activations in 16 bits (autocast): about half, 8.6 GB; 14.2 in all, plus up to 0.7 GB for the 16-bit copies of the weights. Often faster; watch overflow, or use bfloat16.',
        'Not enough alone: moments in 8 bits or in main memory, as all moments together take only 2.8 GB. Just as good as the above: keeping activations in main memory (slow transfers), or recomputing only some layers.',
        'Combining them gives room for a larger batch.',
      ],
      redFlags: ['Changes the effective batch without adapting the learning rate or saying so.', 'No arithmetic.'],
      tags: ['memory', 'gradient-accumulation', 'activation-checkpointing', 'mixed-precision'],
      searchPhrases: [
        'cuda out of memory',
        'gpu memory estimation',
        'gradient checkpointing',
        'larger effective batch size',
        'fit a large model on one gpu',
        'optimizer state memory',
        'bf16 or fp16 to save memory',
        'trade memory for compute',
        'not enough vram',
        'where does training memory go',
        'network too big for the graphics card',
        'recompute activations',
        'microbatching and bf16',
        'how much vram does adam need',
        'train with limited hardware',
      ],
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
      prompt: `Compiling your PyTorch model makes a step 18 % shorter; uncompiled it takes 210 ms on average. As it is set up, the model is compiled anew for every new shape of the input, which takes four minutes each time. Sentences are padded to the longest in their batch, which gives 40 different lengths. A training run has 30,000 steps.

Is compiling worth it, and would you change anything?`,
      assesses: 'Weighs a one-time cost against a repeated gain and removes the reason for the repetition.',
      followUps: [
        {
          ask: 'What does one step save, and how many steps pay for one compilation?',
          listenFor: '37.8 ms; about 6,300 steps. Gets a stuck candidate started.',
        },
        {
          ask: 'And with forty lengths?',
          listenFor: '160 minutes lost against 19 saved. So not as it is. Level 3.',
        },
        {
          ask: 'How do you keep the number of shapes down?',
          listenFor:
            'Pad to one or a few lengths, or let the length be dynamic. Level 3; the price of the padding, unasked: level 4.',
        },
      ],
      rubric: {
        1: 'Says yes because 18 % is 18 %, or no because compilers make trouble, without a sum.',
        2: 'Works out the gain for one shape only, or sees that forty shapes are the trouble but puts no figure to it.',
        3: 'Gets 19 minutes saved against 160 lost, hence no as it stands, and yes with one or a few lengths or with a dynamic length.',
        4: 'Also sets the price of padding against the gain (about a fifth more work on each step cancels it) and sorts sentences by length to keep it low, or says at how many steps, shapes or repeated runs the decision turns.',
      },
      answerKey: [
        'A step saves 0.18 x 210 = 37.8 ms. 30,000 steps: 1,134 s = 18.9 minutes. One compilation: 240 s / 0.0378 s = 6,349 steps.',
        'Forty shapes: 40 x 4 = 160 minutes. Loss of more than two hours.',
        'At most four shapes pay: 16 minutes against 18.9, before padding. So one fixed length or two.',
        'Padding costs work: 1 / 0.82 = 1.22, so 22 % more work on each step eats the whole gain, without counting the time to compile. With two shapes the limit is 13 %. Padding to 128 when the mean is 60 doubles the work. Batches of sentences of similar length keep it low.',
        'This set-up means dynamic=False and a raised limit on recompiling. By default torch.compile (since PyTorch 2.1) makes a size dynamic once it has changed, so about two compilations, with somewhat less speed: measure. After 8 compilations of the same code it gives up and runs that code uncompiled.',
        'Compiled code can be cached between runs; then repeated trainings gain more.',
      ],
      redFlags: ['Would time the first step, which includes compiling.', 'Compares without the padding.'],
      tags: ['pytorch', 'torch-compile', 'dynamic-shapes', 'performance'],
      searchPhrases: [
        'is torch.compile worth it',
        'recompilation for every input shape',
        'bucketing by sequence length',
        'padding overhead',
        'compile time versus speed-up',
        'break-even of an optimisation',
        'jit compilation warm-up cost',
        'one-off cost against repeated saving',
        'does the preparation time pay off',
        'is this speed-up worth the setup',
        'pad to fixed lengths',
        'torch dynamo recompiles',
        'amortise start-up time over a run',
        'variable-length inputs slow training',
      ],
      enemies: ['compiled-again-and-again'],
      references: [
        {
          title: 'PyTorch documentation: torch.compile',
          url: 'https://docs.pytorch.org/docs/stable/generated/torch.compile.html',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'a-shuffle-that-fits-into-memory',
      title: 'A shuffle that fits into memory',
      areas: ['ml-frameworks', 'programming'],
      kind: 'coding',
      difficulty: 'medium',
      minutes: 20,
      prompt: `Training data arrive as a stream that is too large for memory. Write a Python generator shuffled(items, size, rng). First it fills a buffer with size items. Then, for each further item of the stream, it yields a random item of the buffer and puts the new one in its place. At the end it yields what is left in random order.

When it works: suppose the stream is sorted by label, 10,000 times "cat", then 10,000 times "dog", and size is 1,000. What does training see?`,
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
          ask: 'Item number 5,000 of the stream: what is the earliest, and the latest, position at which it can come out?',
          listenFor:
            'Not before position 4,001; no limit but the end of the stream. Helps a stuck candidate to see how far items can move.',
        },
        {
          ask: 'Which test would show that no item is lost?',
          listenFor:
            'Sorted output equals sorted input, for a size of 1, a size larger than the stream, and an empty stream. Level 3.',
        },
        {
          ask: 'How would you get cats and dogs mixed?',
          listenFor:
            'Shuffle once when writing the files, or read from many files at once and shuffle these; a buffer as large as the data. Level 3.',
        },
      ],
      rubric: {
        1: 'Reads everything into memory, loses items at the end or yields some twice.',
        2: 'Works for long streams but fails for short ones or leaves the end in order, or believes that the buffer mixes the labels well.',
        3: 'Correct for all sizes, lazy, tested; says that the first 9,000 or so outputs are all cats and that mixing the labels must come from the order of the files.',
        4: 'Also estimates how long an item stays (on average, as many steps as the buffer is large), says what batches of one label do to training and batch statistics, and combines shuffled files, reading several at once and a modest buffer.',
      },
      answerKey: [
        'Fill: take up to size items. Then for each further item: choose a place, yield what is there, put the new item in. At the end shuffle the rest and yield it.',
        'Item n can come out at position n - size + 1 at the earliest (or 1, if that is less); how late is geometric: it stays about size steps on average.',
        'Cats and dogs: the first dog enters the buffer after the output number 9,001, so the first 9,001 outputs are cats. Then dogs fill it: at output 12,000 some 50 of the 1,000 are still cats, at 14,000 about 7. Nearly all batches hold one label: batch statistics jump, and the model forgets one class while it sees the other.',
        'This is what the shuffle of tf.data does with its buffer_size, and why its documentation asks for a buffer as large as the data for a perfect shuffle.',
        'Better: write shards in random order, shuffle the list of shards each epoch with a new seed, read several at once, then a buffer.',
        'Just as good in code: swap the chosen item with the last and take it from there. Not as good: a heap with random keys, in which items with a high key stay to the end.',
      ],
      redFlags: ['Sorts or lists the whole stream.', 'Calls the order random because there is a buffer of 1,000.'],
      tags: ['input-pipeline', 'shuffling', 'streaming', 'python', 'tensorflow'],
      searchPhrases: [
        'shuffle buffer',
        'tf.data shuffle buffer_size',
        'streaming shuffle algorithm',
        'larger-than-memory data',
        'reservoir-style buffer',
        'data sorted by class',
        'python generator exercise',
        'training batches with only one class',
        'order of training examples',
        'mix data you cannot load at once',
        'iterator with limited storage',
        'is the data random enough',
        'sgd needs well-mixed batches',
        'implement a lazy randomiser',
        'webdataset approximate randomisation',
      ],
      enemies: ['a-fair-handful-of-each-defect'],
      references: [
        {
          title: 'TensorFlow documentation: tf.data.Dataset, shuffle',
          url: 'https://www.tensorflow.org/api_docs/python/tf/data/Dataset#shuffle',
        },
      ],
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
      title: 'Nine per cent of the grades differ',
      areas: ['ml-frameworks', 'scalability-and-performance'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 11,
      prompt: `A model that grades leather was exported from PyTorch to ONNX and runs in a service written in C++. The exporter reported success, but on 1,000 pictures only 91 % of the grades agree with the original. You followed one picture through both programs, compared them at several points, and got the table.

Where is the fault, and how do you make sure that it does not come back?`,
      materials: [
        {
          title: 'Largest absolute difference, one picture',
          format: 'markdown',
          content: `| point | difference | typical size of values |
|---|---|---|
| file read, 8-bit values | 0 | 0 to 255 |
| after resizing to 224 x 224 | 31 | 0 to 255 |
| after scaling and normalising | 0.54 | -2 to 2.6 |
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
          ask: 'How can two programs resize the same picture and differ by 31?',
          listenFor:
            'Other interpolation, with or without smoothing before shrinking, other alignment of pixel centres; libraries differ. Level 3 names one or two.',
        },
        {
          ask: 'Which tolerance do you set for the test?',
          listenFor:
            'One for each stage: exact after reading, a few levels after resizing, 0.001 at the output for the same array, and agreement of grades. Level 4 if it comes unasked.',
        },
      ],
      rubric: {
        1: 'Retrains or exports again with other options, or blames number precision, against what the table says.',
        2: 'Suspects preprocessing in general but does not use the table to name the stage, or compares outputs only.',
        3: 'Reads from the table that resizing differs and the network does not; makes one implementation serve both (same library and settings, or preprocessing inside the exported graph), and tests the whole path on fixed pictures before each release.',
        4: 'Also weighs the ways (retraining with the service’s resizing if that is the faster one), sets tolerances by stage and on grades, and looks beyond this one picture: which pictures flip, and whether resizing explains all 9 %.',
      },
      answerKey: [
        'With the same array both outputs differ by 0.00002: the export is right. The first point that differs is resizing.',
        'Typical: bilinear without smoothing in one (as in OpenCV’s default) and with smoothing when shrinking in the other (as in Pillow); or pixel centres aligned otherwise. 31 of 255 at edges is not unusual when shrinking much.',
        'The next line fits: 31 / 255 = 0.12, divided by a standard deviation of about 0.225 = 0.54 (differing by channel), so scaling adds no fault of its own.',
        'Cures: same library in both; preprocessing within the graph; or train with what the service does. All are good if tested.',
        'Lasting: some 50 pictures of all sizes with stored values at each stage, run in the service’s build; grades must agree in, say, 999 of 1,000.',
        'One picture is one case: after the fix, measure the 1,000 again. Other usual suspects: order of colours, scaling 0..1 or 0..255, rotation marks in files, cropping instead of squeezing.',
      ],
      redFlags: ['Raises the tolerance until it passes.', 'Never feeds the same array to both.'],
      tags: ['export', 'onnx', 'preprocessing', 'parity-testing', 'training-serving-skew'],
      searchPhrases: [
        'onnx export mismatch',
        'train-serve skew',
        'image resize differences opencv pillow',
        'antialias interpolation',
        'different results in python and c++',
        'numerical parity test',
        'preprocessing mismatch in production',
        'model worse after deployment',
        'bisect to find the fault',
        'converted model gives other predictions',
        'compare two implementations step by step',
        'onnxruntime and torch disagree',
        'offline and online results do not agree',
        'golden test for deployment',
        'computer vision resizing pitfalls',
      ],
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
      prompt: `Tell me about a time when a training run or a model behaved so strangely that you suspected a framework or library itself. How did you find out whether you were right?`,
      assesses: 'Isolates faults across layers with minimal examples, reads sources, and reports fairly.',
      followUps: [
        {
          ask: 'What was the smallest program that showed it?',
          listenFor: 'A few lines, without their own data (level 3). Brings a long story to its core.',
        },
        {
          ask: 'What did you rule out before that, and how?',
          listenFor:
            'Their own code, data, versions, hardware; one change at a time (separates 2 from 3). Helps a candidate who tells only the ending.',
        },
        {
          ask: 'Who else learned of it, and how?',
          listenFor:
            'A report with the small program, a test, a note for colleagues. Level 4 if it comes unasked; just as good if the fault was their own.',
        },
      ],
      rubric: {
        1: 'Blamed the framework without proof, or changed versions until the trouble went away and left it at that.',
        2: 'Found a way round by searching or trying; the cause stayed open or was guessed.',
        3: 'Reduced it to a small example, changed one thing at a time (version, device, option), found the cause, be it their own code, a documented behaviour or a real fault, and protected the project against it.',
        4: 'Also explains the mechanism well enough, from source or documentation, to say where else it would strike; says what led their own thinking astray; and left others better off, with a usable report, a test or a warning.',
      },
      answerKey: [
        'In most such cases the fault is one’s own or a documented behaviour; a candidate who says so earns trust. Being right about the framework is not needed for any level.',
        'Real causes also occur: a kernel with wrong results on one device, a changed default between versions, non-deterministic operations.',
        'Method: small example, fixed seed, other device, other version, reference in another library or by hand.',
        'Any framework or library counts, scikit-learn and pandas too.',
      ],
      redFlags: ['Takes pride in distrust without evidence.', 'Left a workaround that nobody else knew of.'],
      tags: ['isolation', 'minimal-example', 'open-source', 'root-cause'],
      searchPhrases: [
        'minimal reproducible example',
        'bug in a library',
        'filing an upstream bug report',
        'story about a hard debugging session',
        'open source contribution',
        'strange training behaviour',
        'is it my code or the tool',
        'nondeterministic results across devices',
        'isolating a fault',
        'was it us or the software we use',
        'you found a defect in pytorch or tensorflow',
        'reading the source code of a dependency',
        'ruling out your own mistakes first',
        'reporting an issue to maintainers',
        'third-party tool misbehaved',
      ],
      since: '0.2.0',
    },
    {
      id: 'step-by-step-or-as-a-graph',
      title: 'Step by step or as a graph',
      areas: ['ml-frameworks'],
      kind: 'conceptual',
      difficulty: 'easy',
      minutes: 8,
      prompt: `Modern frameworks can run a model one operation at a time, or first turn it into a graph and run that. When do you want which, and what can go wrong when you turn one into the other?`,
      assesses: 'Understands eager and graph execution by their use, and the pitfalls of tracing.',
      followUps: [
        {
          ask: 'You put a print, and an if on the value of a tensor, into a function that is turned into a graph. What happens?',
          listenFor:
            'It depends on the tool; any one described rightly is enough. tf.function: the print runs only while tracing, the if becomes part of the graph. torch.jit.trace: the if is frozen. torch.compile: both are left to Python. Helps a stuck candidate to be concrete.',
        },
        {
          ask: 'What does a graph allow that running one operation at a time doesn’t?',
          listenFor: 'Fusing, planning of memory, export without Python, other hardware. Level 3.',
        },
        {
          ask: 'How do you make sure that both give the same?',
          listenFor: 'Same inputs through both, with several shapes and both branches. Level 4 if it comes unasked.',
        },
      ],
      rubric: {
        1: 'Ties it to brands ("one is static, the other dynamic, that’s the difference") or says that one is always better.',
        2: 'Says that one is flexible and the other fast, with no reason and no example.',
        3: 'One at a time for developing, debugging and odd control flow; a graph for speed, export and serving; names a concrete pitfall such as side effects that run only while tracing, a branch fixed by the example, or a new graph for each shape.',
        4: 'Also tells apart tools that freeze a branch, keep it in the graph, or leave it to Python; weighs the cost of compiling and of harder errors against the gain; and tests both forms against each other.',
      },
      answerKey: [
        'Both PyTorch (torch.compile, torch.export; 2.x) and TensorFlow (tf.function; 2.x) offer both ways today; the old opposition between them is gone.',
        'Tracing with an example (torch.jit.trace) records what happened: a branch on data or a loop of data-dependent length is frozen as it ran. tf.function turns Python’s if on tensors into graph branches by AutoGraph; torch.compile falls back to Python at such points; torch.export refuses, or needs explicit control flow.',
        'Side effects in Python (print, append, random numbers) happen only while tracing, in tf.function and torch.jit.trace. torch.compile keeps them: it leaves a print to Python (a graph break) and carries out an append after the graph.',
        'Graph: fused kernels, less Python overhead, memory planned; export to machines without Python.',
        'Errors in graphs point to other places than the source: develop one operation at a time, then compile, then compare.',
      ],
      redFlags: ['Knowledge that stopped at TensorFlow 1.', 'Compiles before it works.'],
      tags: ['graphs', 'eager-execution', 'tracing', 'tensorflow', 'pytorch'],
      searchPhrases: [
        'eager mode versus graph mode',
        'dynamic and static computation graphs',
        'define-by-run',
        'torchscript trace or script',
        'autograph control flow',
        'torch.compile graph breaks',
        'tensorflow versus pytorch differences',
        'jit tracing pitfalls',
        'how deep learning libraries execute code',
        'why compile a network at all',
        'tf.function or eager',
        'if statements lost during export',
        'trade-off between flexibility and speed',
        'python side effects in traced code',
      ],
      enemies: ['compiled-again-and-again', 'four-minutes-to-compile'],
      references: [
        { title: 'TensorFlow guide: tf.function', url: 'https://www.tensorflow.org/guide/function' },
        {
          title: 'PyTorch documentation: torch.compile',
          url: 'https://docs.pytorch.org/docs/stable/generated/torch.compile.html',
        },
      ],
      samples: [
        {
          level: 1,
          text: `That is basically PyTorch against TensorFlow. PyTorch is dynamic, it runs line by line, and TensorFlow is static with the graph, you define first and then you run it in a session. The difference is that. Researchers use PyTorch because of that, and companies use TensorFlow because a graph can be deployed. Today PyTorch has won, so line by line is the better way, since you can print everything and you have no problems with shapes. The graph was more of a historical thing because the hardware was slow. When you turn one into the other, well, you should stay in one framework, when you convert there are always problems with versions. I would decide on one and use it for everything.`,
        },
        {
          level: 2,
          text: `Eager mode is more flexible and easier for debugging, graph mode is faster. So in development I would use eager, and then for production you compile the model, with torch.compile or tf.function, and you get a speed-up. What can go wrong is that it does not compile, some operations are not supported, or that it takes long. Then you have to change the code. Also the error messages are more difficult to read. Usually it is worth trying since it is only one line, and if it gets faster you keep it and otherwise you remove it. In our projects we got between ten and thirty percent. For very dynamic models eager is preferable.`,
        },
        {
          level: 3,
          text: `Line by line while I develop, I want to stop at a tensor and look, or when there is strange control flow, trees, loops that depend on data. Graph when it is stable: kernels get fused, Python is out of the way, and you can export it to a machine that has no Python. What can go wrong: with tracing, it records what happened with the one example. If I had an if on the value of a tensor, the other branch is gone, and it does not complain. A print or a list append happens at tracing only, once. And shapes: each new length means a new graph, so suddenly it compiles for minutes in production. I would pad to a few lengths.`,
        },
        {
          level: 4,
          text: `Both are available in both worlds now, so it is a choice per phase. I write it eager, because a stack trace that points to my line is worth more than twenty percent. Then graph, for speed and for export. The ways differ: plain tracing records one run, the branch for an empty batch is just not there and nobody tells you. tf.function rewrites ifs on tensors into the graph, so that stays. torch.compile stops at what it cannot follow, runs that piece in Python, and goes on, so it is right but maybe not faster, I would count those breaks. torch.export would rather refuse. What I do always: same inputs through both forms, ten lengths, an empty one, compare the outputs, and keep this as a test. And count compile time, if a service starts forty times a day and compiles two minutes each time, it may eat the gain. In a tf.function a print runs once, while tracing, that confuses somebody every year.`,
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
      prompt: `At an aircraft maintenance firm, a service predicts which orders of parts will arrive late; orders with a probability above 0.30 are expedited. You want to upgrade its scikit-learn by two minor versions. The tests pass, with forty warnings, among them one that the saved model comes from another version. On yesterday’s 6,000 orders, 212 predicted probabilities differ between old and new, by at most 0.04.

Do you upgrade, and how do you go about it?`,
      assesses:
        'Handles a library upgrade with saved models: what differences mean, how to prove equality, how to roll out.',
      followUps: [
        {
          ask: 'How many of the 212 cross 0.30?',
          listenFor: 'Not given: the first figure to look for. Leads a stuck candidate from numbers to effects.',
        },
        {
          ask: 'The new version loads the old model file. Do you trust that model?',
          listenFor:
            'No: pickled models are not supported across versions; train again with the new one from the same data. Level 3.',
        },
        {
          ask: 'After training again, 180 still differ. Now what?',
          listenFor:
            'Find the reason (changed default, order of random numbers) and whether quality is the same (level 3). Training again under the old version as well shows what differs by chance alone (level 4).',
        },
      ],
      rubric: {
        1: 'Upgrades because the tests pass, or refuses on principle to touch what works.',
        2: 'Compares average metrics and upgrades, or silences the warnings; or thinks of the saved model or of the crossings of 0.30, but not of both; or thinks of both, and then switches with at most one of the further points of level 3.',
        3: 'Trains again under the new version on the same data, and compares predictions case by case with the effect on decisions. Also at least two of: reads the change log; explains the differences or bounds them; rolls out with a way back.',
        4: 'Also separates causes (one version at a time, or retraining under the old version as a control), asks why no test noticed 212 changed predictions and adds one, treats the warnings as future errors, and stores the versions of all parts with the model.',
      },
      answerKey: [
        'scikit-learn documents that loading a pickled model under another version is unsupported and inadvisable (User Guide, Model persistence) and warns with InconsistentVersionWarning. It may work and be subtly wrong.',
        '212 of 6,000 are 3.5 %; at most 0.04. What counts: how many cross 0.30, in which direction, for which orders. Between 0.26 and 0.34 they can.',
        'Sources of difference: changed defaults, other binning or random numbers, changed handling of missing values: change log, one version at a time. Control: retrain under the old version too; what differs then is not due to the upgrade.',
        'Safe order: new environment, train on the stored training data, compare quality (with an interval) and decisions; shadow for some days; switch; keep the old image.',
        'Deprecation warnings are errors with a date: fix those in your own code now.',
        'Not upgrading has a cost too: no security fixes, other libraries held back.',
      ],
      redFlags: ['Ignores the warning about the model file.', 'Argues with a single overall metric.'],
      tags: ['scikit-learn', 'upgrades', 'reproducibility', 'model-persistence', 'rollout'],
      searchPhrases: [
        'library version upgrade',
        'sklearn pickle version mismatch',
        'inconsistentversionwarning',
        'dependency management',
        'predictions changed after an update',
        'regression testing a model',
        'shadow run old and new',
        'safe rollout of a new version',
        'model serialisation',
        'decisions that flip near the threshold',
        'is it safe to update the software',
        'ignoring or reading warnings',
        'joblib model loaded under newer version',
        'small score changes, do they matter',
        'cautious change management for ml services',
        'canary and rollback plan',
      ],
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

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const mlFrameworks = typed
