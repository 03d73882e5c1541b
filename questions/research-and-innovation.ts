import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const set = {
  id: 'research-and-innovation',
  title: 'Research and innovation',
  summary: 'Reading papers critically, reproducing results, choosing bets, and bringing methods to production.',
  questions: [
    {
      id: 'half-a-point-on-three-seeds',
      title: 'Three runs of a new loss',
      areas: ['research-and-innovation', 'statistics'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `A paper proposes a new loss. Its main table is below. The abstract says: "Our loss improves accuracy consistently." Your team would need about three weeks to adopt it.

Tell me what you conclude from the table, and what you would look for in the paper before spending the three weeks.`,
      materials: [
        {
          title: 'Test accuracy in percent, three runs with different seeds',
          format: 'markdown',
          content: `| | run 1 | run 2 | run 3 |
|---|---|---|---|
| baseline (settings of an earlier paper) | 84.1 | 84.9 | 83.2 |
| new loss (tuned) | 84.6 | 85.0 | 84.8 |`,
        },
      ],
      assesses: 'Reads a results table critically: noise, tuning, baseline, relevance to one’s own case.',
      followUps: [
        {
          ask: 'By how much do runs of the same method differ?',
          listenFor: 'The baseline spans 1.7 points, the mean difference is 0.7. Starts a stuck candidate.',
        },
        {
          ask: 'Which words in the two row names worry you?',
          listenFor: 'Tuned against settings of an earlier paper: unequal effort (level 3).',
        },
        {
          ask: 'What is the cheapest experiment of your own that would decide it?',
          listenFor: 'A day or two on own data, equal tuning, several seeds, a rule fixed before (level 4).',
        },
      ],
      rubric: {
        1: 'Takes the abstract’s word, or rejects the paper as "only three runs" without reading the table.',
        2: 'Says that more runs are needed but does not relate the difference to the spread, or misses the unequal tuning.',
        3: 'Sets 0.7 points against the spread of the baseline, sees the untuned baseline, and asks for equal tuning and a setting near to the team’s own.',
        4: 'Also notes that lower variance might be the real gain, designs a small decisive trial with a stopping rule, and weighs it against other uses of three weeks.',
      },
      answerKey: [
        'Means 84.07 and 84.80, difference 0.73; standard deviations 0.85 and 0.20. With three runs each a t-test (Welch) gives p of about 0.27.',
        'The baseline was not tuned with the same effort; that alone may explain the gap.',
        'Less spread may be worth something of its own, but three runs are too few to claim it. Being ahead in all three columns proves little too: run numbers pair nothing unless seeds are shared, and if the methods were equal and paired it would still happen once in eight times. The 95 % interval of the difference (Welch) is about -1.2 to +2.7.',
        'Look for: budget of tuning for both, which set was used for tuning, ablations, cost in training time, data like ours.',
        'An honest answer may be to try it for one day because it is a one-line change.',
      ],
      redFlags: ['Believes bold type.', 'Rejects by reputation of authors or venue.'],
      tags: ['reading-papers', 'variance', 'baselines', 'reproducibility'],
      references: [
        {
          title: 'Bouthillier et al.: Accounting for Variance in Machine Learning Benchmarks',
          url: 'https://arxiv.org/abs/2103.03098',
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'a-result-you-cannot-reproduce',
      title: 'A result that you cannot reproduce',
      areas: ['research-and-innovation', 'problem-solving'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `You re-implement a published method for detecting defects in X-ray images of castings. The paper reports 94 % average precision on a public data set. After a week you get 81 %. The authors published the code of the model and trained weights, but not the code that prepares the data. Your manager asks whether to go on.

Tell me how you find out where the 13 points are, and how you answer your manager.`,
      assesses: 'Debugs a reproduction systematically, with a limit on time, and reports honestly.',
      followUps: [
        {
          ask: 'What could you run that does not involve your own code at all?',
          listenFor:
            'The authors’ model and weights on their published split or samples. Splits the problem in half for the stuck.',
        },
        {
          ask: 'Several images in the data set show the same casting. What could that mean?',
          listenFor:
            'Leakage between training and test in the paper: 94 may be too high (level 4 brings it up unasked).',
        },
        {
          ask: 'When do you stop?',
          listenFor: 'A date or a finding named before, and what is worth keeping at 81 (levels 3 and 4).',
        },
      ],
      rubric: {
        1: 'Concludes that the paper is wrong or the method bad, or tries settings at random.',
        2: 'Lists possible causes but tests them in no order, and gives the manager a feeling.',
        3: 'Halves the search (their code and weights, their split, own data preparation, metric), one change at a time, and reports what is known with a date.',
        4: 'Also checks whether the published number is too good, asks the authors a precise question, and shifts the talk to what the company’s own images need.',
      },
      answerKey: [
        'Order that halves the gap: their weights on test images that we prepared (tells data and metric from training); then our training on images prepared as the paper says; then the metric on stored predictions. Any order that splits the chain and changes one thing at a time is as good.',
        'Usual suspects: split by image instead of casting, normalisation, image size, augmentation, the exact metric (interpolation, threshold of overlap), length of training, pretrained weights.',
        'Average precision has several definitions; a difference of points from that alone is common.',
        'Writing to the authors is normal; a precise question gets answers.',
        'To the manager: what 81 would mean on our castings matters more than 94 on theirs.',
      ],
      redFlags: ['Reports 94 as expected performance.', 'Accuses the authors before checking the own pipeline.'],
      tags: ['reproducibility', 'computer-vision', 'data-leakage'],
      since: '0.1.0',
    },
    {
      id: 'one-bet-for-the-quarter',
      title: 'One bet for the quarter',
      areas: ['research-and-innovation', 'decision-making'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `You lead applied research at a company that transcribes medical dictation. Two people are free for one quarter. Errors in names of drugs cause most complaints. Three ideas are on the table: (a) retrain with 2,000 hours of newly licensed speech; (b) a method from a recent paper that lets a language model correct transcripts; (c) a list of drug names that the decoder prefers, an old technique.

Choose how to spend the quarter, and tell me what would show you that you chose wrongly, and by what date.`,
      assesses: 'Chooses research bets by value of information, with early tests and stopping rules.',
      followUps: [
        {
          ask: 'Which of the three could teach you something by Friday?',
          listenFor: '(c), or (b) on a hundred transcripts. Moves a candidate who argues in the abstract.',
        },
        {
          ask: 'What is the worst thing that (b) can do?',
          listenFor:
            'Replace a rare drug by a plausible wrong one, fluently: harm that is hard to see. Level 4 brings it up unasked and weighs it against the gain.',
        },
        {
          ask: 'All three show small gains. What then?',
          listenFor:
            'Looks at the errors that remain and at whether they add up; may stop research and change the process (level 4).',
        },
      ],
      rubric: {
        1: 'Takes the newest or the largest idea because it is the newest or largest; no test of any.',
        2: 'Compares pros and cons but commits to a quarter with no early test and no measure of drug names.',
        3: 'Builds a test set of drug-name errors first, tries the cheap old technique as baseline, probes the others in days, and sets dates to stop.',
        4: 'Also weighs the harm of silent wrong corrections against the gain, thinks of what each outcome would change, and keeps a small share for the bet with the larger upside.',
      },
      answerKey: [
        'The metric must be about drug names, weighted by harm; overall word error rate will hardly move.',
        '(c) is cheap and often strong for rare words; it is the baseline that the others have to beat.',
        '(b) may invent; it needs constraints (only among candidates of the recogniser, a confidence limit, a mark for the reader).',
        '(a) helps only if the hours contain such names; count them before licensing.',
        'Several choices are fine. What counts is order by cost of learning, and a rule for stopping.',
      ],
      redFlags: ['No thought of what a wrong drug name does.', 'Cannot name a result that would change the choice.'],
      tags: ['choosing-bets', 'speech', 'baselines', 'value-of-information'],
      since: '0.1.0',
    },
    {
      id: 'an-idea-from-outside-that-you-brought-in',
      title: 'An idea that you brought in',
      areas: ['research-and-innovation', 'innovation-and-efficiency'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about one method or tool that you came across in a paper, a talk or elsewhere and brought into real use. Begin with what problem you had, and end with whether it is still in use.`,
      assesses: 'Carries a new method from reading to production for a reason, and judges it honestly afterwards.',
      followUps: [
        {
          ask: 'What did the source leave out that you had to find out?',
          listenFor: 'Practical gaps: speed, odd inputs, upkeep (level 3).',
        },
        { ask: 'What did you compare it with?', listenFor: 'A tuned simple alternative, on own data.' },
        {
          ask: 'Tell me instead of one that you tried and dropped, if you like.',
          listenFor: 'As good; helps those with no success story. Listen for why and how early.',
        },
      ],
      rubric: {
        1: 'Put it into use because it was new, on the word of the source and without a test, and left users or colleagues with what broke.',
        2: 'A real problem, but no comparison, and the effect rests on impressions.',
        3: 'Began from a problem, tested against a sound baseline on own data, handled what the source left out, and can state the effect.',
        4: 'Also planned for upkeep and for going back, taught others, and says today what they would do otherwise or when it should be replaced.',
      },
      answerKey: [
        'The order problem, search, test, adoption counts; the reverse order is a warning.',
        'Scale is irrelevant: a better statistical test for the team counts as much as a new architecture.',
        'Still in use after a year, or removed for a good reason, are both good endings.',
        'Listen for reading habits as they show themselves, not for names of venues.',
      ],
      redFlags: ['Cannot say what the old way achieved.', 'Left it to others to keep it alive.'],
      tags: ['continuous-learning', 'adoption', 'evidence'],
      since: '0.1.0',
    },
  ],
} as const satisfies QuestionSet

export const researchAndInnovation = set as QuestionSet<QuestionIdOf<typeof set>>
