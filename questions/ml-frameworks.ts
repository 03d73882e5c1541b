import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

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
  ],
} as const satisfies QuestionSet

export const mlFrameworks = set as QuestionSet<QuestionIdOf<typeof set>>
