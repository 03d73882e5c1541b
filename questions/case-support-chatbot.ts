import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

/** Shown with every part, so that each can be asked alone. */
const brief = {
  title: 'The company',
  format: 'markdown',
  content: `An energy supplier sells electricity and gas to 800,000 customers. It wants a support assistant in its chat: a language model that searches the company's help texts and answers from them, or hands over to a person.

| | |
|---|---|
| chats a month | 60,000, on average 7.2 minutes of an agent's work |
| calls a month | 70,000 |
| agents for chat | 64; one minute of work costs 0.75 euros |
| help texts | 1,400, written by several departments |
| a formal complaint | costs 90 euros to handle |
| people involved | product manager, business analyst, head of support, data-protection officer, and you with two engineers |

Round figures are enough; a calculator is welcome.`,
} as const

const set = {
  id: 'case-support-chatbot',
  title: 'Case study: a support assistant at an energy supplier',
  summary:
    'Five parts of one case, from the first scope to a live incident. Parts 1 and 5 (35 minutes) fit a session of 45 minutes, any four parts (about 69) one of 90, all five (86) one of 100.',
  questions: [
    {
      id: 'chatbot-case-1-what-it-may-answer',
      title: 'Support assistant case, part 1: what it may answer',
      areas: ['cross-functional-collaboration', 'business-process-integration'],
      kind: 'case-study',
      difficulty: 'medium',
      minutes: 17,
      prompt: `A prototype exists. The product manager wants all topics from the first day: "Bills are our largest topic, so that is where the money is." The head of support fears that customers will be told wrong things, or will not get through to a person.

Propose a first release that both can agree to: which topics the assistant answers, and when it hands over to a person.`,
      materials: [
        brief,
        {
          title: 'Test of the prototype on 200 past chats of each topic, judged by experienced agents',
          format: 'markdown',
          content: `| topic | chats a month | agent minutes a chat | solved | handed over | answered wrongly | cost of one wrong answer |
|---|---|---|---|---|---|---|
| meter reading: how and when | 9,000 | 4 | 80 % | 18 % | 2 % | 6 euros |
| tariffs and prices | 8,000 | 6 | 66 % | 30 % | 4 % | 15 euros |
| moving house | 7,000 | 8 | 52 % | 43 % | 5 % | 20 euros |
| understanding my bill | 16,000 | 9 | 45 % | 43 % | 12 % | 40 euros |
| paying in instalments | 6,000 | 10 | 50 % | 38 % | 12 % | 60 euros |
| power cut, smell of gas | 2,000 | 3 | 70 % | 25 % | 5 % | not estimated |
| other | 12,000 | 7 | not tested | | | |

A chat with the assistant costs about 0.10 euros. The business analyst estimated the last column from refunds, complaints and repeat contacts. A handed-over chat takes an agent as long as before.`,
        },
      ],
      assesses:
        'Turns a dispute between product and support into a scope backed by figures, with rules for danger and hand-over that both sides can accept.',
      followUps: [
        {
          ask: 'Take one average chat about a bill. What does the assistant save, and what do its wrong answers cost?',
          listenFor:
            'Saves 0.45 × 9 × 0.75 = 3.04 euros, loses 0.12 × 40 = 4.80. Gets a stuck candidate started; the other topics and the conclusion are left to them.',
        },
        {
          ask: 'In a chat about moving house, a customer writes that it smells of gas in the new flat. What happens?',
          listenFor:
            'Every message is checked for danger first, whatever the topic: fixed words with the emergency number at once, and a person. A fixed answer instead of a generated one separates level 2 from 3; checking every message, brought up before this probe, fits level 4.',
        },
        {
          ask: 'The head of support asks: "How does a customer get to a person?" What do you promise?',
          listenFor:
            'Asking once is enough; hand-over also after a second failed try or when no help text fits; the agent sees the chat; the waiting time is shown, also at night. "When the model is unsure" alone is level 2.',
        },
        {
          ask: 'Which measured result would let bills into a later release?',
          listenFor:
            'Fewer than about 7 % wrong at the same share solved, or more hand-overs in exchange for fewer wrong answers, or only general explanations; measured on a stated number of fresh chats (level 4).',
        },
      ],
      rubric: {
        1: 'Takes topics by volume or by minutes saved, so that bills come first, or lets the assistant answer about the smell of gas because 70 % were solved.',
        2: 'Leaves out risky topics by feel, or weighs gain against harm in words only; hand-over is "when the model is not sure", and danger is treated as one more topic.',
        3: 'Sets minutes saved against the cost of wrong answers for each topic; starts with meter reading, tariffs and moving house or some of these, and keeps bills and instalments with people for now; answers danger with fixed words and a person instead of a generated text; and gives two or more concrete rules for hand-over.',
        4: 'Also does at least two of these, unasked: checks every message for danger, whatever the topic; finds the figure on which bills depend (the cost of a wrong answer, or the share wrong at which they would pay) and who must confirm it; offers the product manager a measured condition for adding topics.',
      },
      answerKey: [
        'Value of a chat: solved × minutes × 0.75, less wrong × cost, less 0.10. Meter reading 2.18 euros, tariffs 2.27, moving 2.02, bills −1.86, instalments −3.55.',
        'A month: +19,620, +18,160, +14,140, −29,800, −21,300 euros. The three good topics together bring 51,920 euros; all five bring 820. By time saved alone, bills look best (48,600 euros): that is the trap.',
        'Bills would pay with less than 7.3 % wrong at the same share solved, or if a wrong answer cost less than 24.5 euros. 24 wrong of 200 means 8.2 to 17.2 % (95 %, Wilson), so chance does not explain it away; the 40 euros are an estimate and worth checking.',
        'Smell of gas: no average pays for one bad answer. Danger can be mentioned in any chat, so the check does not depend on the topic, and it should miss as little as possible, at the price of false alarms.',
        'Hand-over: on request at once; after two tries; when no text is found; on a complaint or a wish to cancel; with the chat and what was tried, so that nobody repeats everything; with enough agents at those hours. If nobody is there: a call back at a stated time.',
        'Just as good: a smaller start (meter reading and tariffs), or bills where the assistant drafts and an agent sends, or general explanations of a bill without any amount. "Other" goes to people because it was not tested.',
        'Misconception: a hand-over is a failure. It costs what the chat cost before; a wrong answer costs more.',
      ],
      redFlags: [
        'Never asks what a wrong answer costs, or whom it hurts.',
        'Hides the way to a person in order to raise the share solved.',
        'Decides for one side without giving the other a way to agree.',
      ],
      tags: ['case-support-chatbot', 'scoping', 'hand-over', 'escalation', 'cost-of-errors'],
      searchPhrases: [
        'customer service chatbot',
        'virtual assistant first release scope',
        'mvp scope for a chatbot',
        'which topics to automate first',
        'escalation to a human agent',

        'product manager versus head of support',
        'cost of a wrong answer',
        'chatbot safety emergencies',
        'getting through to a real person',
        'what should the bot be allowed to do',
        'finding a compromise between two departments',
        'start small with low-risk topics',
        'when should a machine pass to people',
        'hand-off rules for a conversational agent',
        'saying no to launching everything at once',
      ],
      since: '0.2.0',
    },
    {
      id: 'chatbot-case-2-what-the-judge-likes',
      title: 'Support assistant case, part 2: three models and a judge',
      areas: ['automl-and-model-selection', 'statistics'],
      kind: 'case-study',
      difficulty: 'medium',
      minutes: 17,
      prompt: `The first release is settled: three topics, about 24,000 chats a month. Three language models were tried with the same search and the same instructions. A further language model, the judge, graded all answers; agents graded some of them. The pilot begins in two weeks, with one model.

Choose the model for the pilot and defend your choice from the data.`,
      materials: [
        brief,
        {
          title: 'Test on 600 hard questions that agents collected',
          format: 'markdown',
          content: `500 questions have an answer in the help texts, 100 have none (the assistant should hand over).

| | A: large, bought | B: medium, bought | C: open, on own machines |
|---|---|---|---|
| judge says "right", of the 500 | 88 % | 84 % | 79 % |
| handed over, of the 100 without an answer | 60 | 85 | 88 |
| mean length of an answer | 210 words | 95 words | 90 words |
| time to first word (median) | 1.9 s | 0.9 s | 0.7 s |
| cost | 0.11 euros a chat | 0.08 euros a chat | 0.02 euros a chat + 5,500 euros a month |

The judge comes from the same provider and family as A.`,
        },
        {
          title: 'Check by agents: 200 of the 500, chosen at random, same questions for all models',
          format: 'markdown',
          content: `| | A | B | C |
|---|---|---|---|
| judge "right", agent "right" | 150 | 158 | 141 |
| judge "right", agent "wrong" | 26 | 10 | 17 |
| judge "wrong", agent "right" | 4 | 10 | 10 |
| judge "wrong", agent "wrong" | 20 | 22 | 32 |

Each answer was read by one agent, who did not know the model. On 16 questions the agents found A right and B wrong, on 30 B right and A wrong.`,
        },
      ],
      assesses:
        'Checks an automatic judge against people, looks at the errors that matter, and chooses a model while saying how sure that is.',
      followUps: [
        {
          ask: 'How many of the 200 answers did the agents find right, for each model?',
          listenFor:
            'A 154, B 168, C 151: 77, 84 and 75.5 %. A first step for a candidate who reads only the first table.',
        },
        {
          ask: 'Of the answers that agents call wrong, how many does the judge let through?',
          listenFor:
            'A 26 of 46 (57 %), B 10 of 32 (31 %), C 17 of 49 (35 %): the judge errs most in favour of A. Possible reasons: same family, length, confident tone; the data do not say which (levels 3 and 4).',
        },
        {
          ask: 'How sure are you that B is better than A?',
          listenFor:
            '7 points. On the 46 questions where they differ it is 30 to 16, p about 0.05: likely, not certain. Hand-overs on questions without an answer point the same way, and so do cost and speed (level 4 weighs them together).',
        },
        {
          ask: 'The data-protection officer would like C, since no chat would leave the house. What do you answer?',
          listenFor:
            'A real advantage with a price: 5,980 against 1,920 euros a month at 24,000 chats, and 8.5 points fewer right. Asks which data leave the company, where B stores them and under what contract, and whether personal data can be removed before the call (levels 3 and 4).',
        },
      ],
      rubric: {
        1: 'Takes A because its score is highest, or because it is the largest, and makes nothing of the agents’ check.',
        2: 'Mistrusts the judge in general or trusts people more, but does not work out what share the agents found right; or ignores the 100 questions without an answer.',
        3: 'Works out 77, 84 and 75.5 % from the agents’ check, shows that the judge passes more of A’s wrong answers, counts answers given where a hand-over was due (40, 15 and 12), and chooses B, or C with its price stated.',
        4: 'Also does at least two of these: shows with the paired counts that the 7 points are likely, not certain; says what hard, collected questions cannot show about real traffic; explains why an error of the judge that differs by model can reverse the order, and would use it again only with a sample graded by people for each model.',
      },
      answerKey: [
        'By the agents: A 154 of 200 (77 %), B 168 (84 %), C 151 (75.5 %). The judge’s order (88, 84, 79) is reversed at the top.',
        'Share of wrong answers that the judge passes: A 56.5 %, B 31.2 %, C 34.7 %. An error that is equal for all would only blur the comparison; one that differs by model can reverse it. Such judges are known to favour long answers and those of their own kind; here both are possible, and the data do not separate them.',
        'Paired: 30 against 16. Exact two-sided sign test p = 0.054; the difference is 7 points, interval about 0.4 to 13.6 (95 %, normal approximation). Unpaired it would be wider: 7 ± 7.7.',
        'Questions without an answer: A answers 40 of 100 where it should hand over, B 15, C 12. For customers an answer without any source is the worst kind. B and C do not differ beyond chance.',
        'Cost at 24,000 chats: A 2,640, B 1,920, C 5,980 euros a month. C is cheaper than B only above about 91,700 chats a month, more than the company has; running it also needs people.',
        'Hard questions picked by agents say which model is better on such questions, not how often it is right in daily use. With one reader for each answer, nobody knows how far agents agree.',
        'C is defensible if data must not leave the house; A with shorter answers and a rule for handing over is worth another test, not the pilot.',
      ],
      redFlags: [
        'Averages the judge and the agents into one score.',
        'Adds up all 600 questions, so that answers without a source disappear in the mean.',
      ],
      tags: ['case-support-chatbot', 'llm-evaluation', 'llm-as-judge', 'model-selection', 'paired-comparison'],
      searchPhrases: [
        'llm as a judge bias',
        'automatic grader versus human raters',
        'comparing chatbots',
        'choosing between llms',
        'verbosity bias of the judge',
        'validating an automatic evaluator',
        'mcnemar sign test',
        'bot answers when it should not',
        'on-premise model for privacy',
        'self-preference of llm judges',
        'can one ai grade another',
        'pick one of three language models',
        'cohen kappa human agreement',
        'automatic scores disagree with people',
        'long answers get better marks',
        'which chatbot would you put in the pilot',
      ],
      enemies: ['an-evaluation-for-a-writing-assistant'],
      references: [
        { title: 'Zheng et al.: Judging LLM-as-a-Judge', url: 'https://arxiv.org/abs/2306.05685' },
        {
          title: 'Panickssery et al.: LLM Evaluators Recognize and Favor Their Own Generations',
          url: 'https://arxiv.org/abs/2404.13076',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'chatbot-case-3-an-offer-to-fine-tune',
      title: 'Support assistant case, part 3: an offer to fine-tune',
      areas: ['transfer-learning-and-fine-tuning', 'data-oversight'],
      kind: 'case-study',
      difficulty: 'medium',
      minutes: 16,
      prompt: `The assistant runs in a small pilot with a language model bought as a service. Before more customers see it, its wrong answers must be halved. A vendor writes: "We fine-tune the model on your 2 million past chats: ten weeks, 60,000 euros. Our customers halve their wrong answers."

Agents have read a random sample of answers and sorted the wrong ones by cause. What do you answer the vendor, and how would you use the ten weeks?`,
      materials: [
        brief,
        {
          title: '2,000 answers read, 88 wrong (4.4 %)',
          format: 'markdown',
          content: `| main cause | wrong answers |
|---|---|
| a help text has the answer, but it was not among the 5 passages found | 31 |
| passages of a replaced and of the current text were both found, the replaced one was used | 22 |
| no help text has the answer; the assistant answered all the same | 14 |
| the right passage was there; the model misread it or added something | 12 |
| needs data from the customer's account; the assistant answered all the same | 9 |

Position of the right passage in the 31 searches: 6 to 10 in 5 cases, 11 to 20 in 4, later in 22. In 15 of the 22 the customer uses other words than the help text.`,
        },
        {
          title: 'What there is',
          format: 'markdown',
          content: `- Search: vectors from a general embedding model, not adapted; 1,400 texts in the index, 190 of them replaced by newer ones
- 2 million chats of three years, with names, addresses and meter numbers; prices changed four times in that time
- 40,000 of these chats in which the agent sent the customer a link to a help text
- You, two engineers, half the time of one editor of help texts`,
        },
      ],
      assesses:
        'Uses an error analysis to limit what fine-tuning can bring, and puts effort where the errors come from.',
      followUps: [
        {
          ask: 'Suppose that the fine-tuned model never misreads a passage again. How many wrong answers are left?',
          listenFor:
            '76 of 2,000, 3.8 %. Helps a stuck candidate to connect table and offer; what to do instead is left to them.',
        },
        {
          ask: 'An engineer suggests giving the model 20 passages instead of 5. What do you expect?',
          listenFor:
            'At most 9 of the 31 get their passage; more old texts and more noise come in, each answer costs more. Level 3 reads the 9 from the positions.',
        },
        {
          ask: 'What could the 40,000 chats with a link be good for, and what in them needs care?',
          listenFor:
            'Pairs of a question in customers’ words and the right text: to fine-tune the embedding model or a re-ranker, or to measure search. Names and addresses must go, and links to replaced texts or old prices mislead (level 3). The use for search, raised unasked, counts towards level 4, as does a split by time.',
        },
        {
          ask: 'What would you want to know about the halved errors of the vendor’s other customers?',
          listenFor:
            'What caused the errors there, who judged, on which sample, whether other things were changed at the same time. Asks for figures instead of references (level 3).',
        },
      ],
      rubric: {
        1: 'Accepts because 2 million chats must hold the right answers, and expects the model to learn them.',
        2: 'Declines with a general phrase ("retrieval is better than fine-tuning", "too expensive"), or starts with a larger model or longer prompts, without using the counts.',
        3: 'Shows from the counts that misreading is only 12 of 88, so that halving must come from the other causes; gives a plan that can reach 44 by these counts, quick repairs such as removing replaced texts before slow ones; measures again on the way; and, when asked at the latest, names old prices or personal data as risks of training on chats.',
        4: 'Also does at least two of these, unasked: says at most how many of the 44 each step can bring; sees where training would pay (search, with the 40,000 pairs); says which finding would reopen the offer; gives texts an owner and dates, so that replaced ones do not come back.',
      },
      answerKey: [
        'Needed: 44 fewer of 88. Misreading is 12 (14 %; 8 to 22 % at 95 %): without it, 4.4 % becomes 3.8 %. Even if the model also learned the 14 missing answers from chats, that is 26 of 88, about 30 %.',
        'The offer could reach more only if the model answered from memory where search fails: without a source, from chats with three years of outdated prices. Facts that change belong in texts; training is better for form and skills.',
        'Replaced texts: 22 wrong answers, 190 of 1,400 texts. Removing them from the index takes days: the best first step. So that it lasts, each text needs an owner and dates of validity, checked when it is indexed.',
        'Search: more passages can cure at most 9 of 31. Most fail on words: word search beside vectors, a list of customers’ words, rewriting the question, or an embedding model or re-ranker tuned on the 40,000 pairs. Hold out the latest pairs for the test.',
        'Ways to 44: replaced texts (22), missing texts (14: hand over now, written by the editor later) and account questions (9: hand over) make 45, if each is cured completely, which is optimistic; so some of the 31 of search is needed in practice. Replaced texts and search alone make 53, of which 83 % would have to go. A stricter hand-over costs some answers that were right: measure both.',
        'Sending 2 million chats to a vendor needs a legal basis, a contract and removal of personal data; a model can repeat rare text it was trained on. Ask the data-protection officer before, not after.',
        'Just as good: an order with search first, if the replaced texts follow soon; or a small trial of fine-tuning for the 12, later. A fresh sample of 2,000 clearly tells 4.4 from 2.2 % (standard error of the difference about 0.6 points).',
      ],
      redFlags: [
        'Wants fine-tuning so that the model knows the current prices.',
        'Hands the chats to the vendor for a quick test before anybody has agreed.',
        'Plans ten weeks of work with no new measurement in between.',
      ],
      tags: ['case-support-chatbot', 'error-analysis', 'rag', 'fine-tuning', 'retrieval'],
      searchPhrases: [
        'rag failure analysis',
        'why does the chatbot answer wrongly',
        'rag versus fine-tuning',
        'vendor promises',
        'evaluating a vendor pitch',
        'outdated documents in the knowledge base',
        'retrieval errors versus generation errors',
        'fine-tuning on chat logs privacy',
        'where to invest to improve quality',
        'stale knowledge base',
        'salesperson promises big improvement',
        'should we buy model training',
        'find out what causes the mistakes first',
        'upper bound on possible improvement',
        'search step returns the wrong passage',
        'fix the content before the model',
      ],
      enemies: ['prompt-retrieve-or-fine-tune', 'training-on-support-chats'],
      references: [
        { title: 'Lewis et al.: Retrieval-Augmented Generation', url: 'https://arxiv.org/abs/2005.11401' },
        {
          title: 'Karpukhin et al.: Dense Passage Retrieval for Open-Domain Question Answering',
          url: 'https://arxiv.org/abs/2004.04906',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'chatbot-case-4-up-seven-points',
      title: 'Support assistant case, part 4: satisfaction up seven points',
      areas: ['decision-making', 'statistics', 'cross-functional-collaboration'],
      kind: 'case-study',
      difficulty: 'hard',
      minutes: 18,
      prompt: `For eight weeks the assistant was shown to half of 120,000 randomly chosen customers. It answers questions on meter readings, tariffs and moving house from the help texts, hands everything else over, and cannot see or change accounts. The product manager writes: "Satisfaction is up 7 points, contacts are down 10 %. Let us give it to all 800,000 on Monday."

Tell the steering group what you recommend, and why.`,
      materials: [
        brief,
        {
          title: 'Eight weeks, 60,000 customers in each group',
          format: 'markdown',
          content: `| | without assistant | with assistant |
|---|---|---|
| contacts with an agent (chat and phone) | 18,000 | 16,200 |
| agent minutes, all | 126,000 | 119,880 |
| – about moving house | 16,000 | 17,500 |
| – about everything else | 110,000 | 102,380 |
| formal complaints, all | 240 | 312 |
| – about moving house | 40 | 100 |
| – about everything else | 200 | 212 |
| chats with the assistant, 0.08 euros each | – | 9,000 |
| satisfied, survey on the screen at the end of a chat | 76 % of 2,400 answers (from 8,300 chats) | 83 % of 1,350 answers (from 9,000 chats) |
| satisfied, phone survey of customers with a contact, chosen at random | 310 of 430 reached | 297 of 430 reached |

Agent minutes per customer: standard deviation 6.0 in both groups. Fixed costs of the assistant: 180,000 euros a year.`,
        },
      ],
      assesses:
        'Decides from a randomised trial: full costs, biased surveys, uncertainty, and a harm that sits in one topic.',
      followUps: [
        {
          ask: 'In euros, for these 60,000 customers: what was saved, and what was spent or lost?',
          listenFor:
            'Saved 6,120 × 0.75 = 4,590; assistant 720; complaints 72 × 90 = 6,480. Helps a candidate who argues with percentages only; the reasons are left to them.',
        },
        {
          ask: 'Two satisfaction figures point in different directions. Which do you believe?',
          listenFor:
            'On the screen 15 % answered with the assistant and 29 % without; who gave up or was handed over may be missing. The phone survey is better and shows 69 against 72 %, a difference that may be chance. Separates levels 2 and 3.',
        },
        {
          ask: 'What could have gone wrong with moving house, and how do you find out by tomorrow?',
          listenFor:
            'For example the assistant says "your move is noted" though it cannot change anything. Read the chats of the 100 who complained and some who did not. Other causes are fine if the data could show them.',
        },
        {
          ask: 'How sure are you that the assistant loses money as it is?',
          listenFor:
            'Not sure: about −2,600 euros, interval −7,800 to +2,500. The rise in complaints about moving is beyond chance (40 to 100). Level 4 says so without being asked; a rough argument is enough.',
        },
      ],
      rubric: {
        1: 'Agrees to Monday on the strength of 7 points and 10 %, or wants the whole assistant ended as a failure.',
        2: 'Doubts the survey or notices the complaints, but weighs them in words; takes 10 % fewer contacts as 10 % less work, or asks only for a longer test.',
        3: 'Sets minutes saved against the cost of assistant and complaints (a loss of about 2,600 euros), explains why the screen survey misleads, finds moving house as the source, and recommends removing or repairing it before going on in steps.',
        4: 'Also does at least two of these: says how sure the decisive figures are (loss likely, complaints about moving beyond chance); computes what remains without moving house, against the fixed costs; treats that split as found afterwards and to be confirmed; sets measured conditions for the next step.',
      },
      answerKey: [
        'Contacts −10 %, minutes only −4.9 %: the contacts that remain take 7.4 minutes on average instead of 7.0. What is paid for is minutes.',
        'Balance for 60,000 customers in eight weeks: 4,590 − 720 − 6,480 = −2,610 euros. For 800,000 in a year (× 86.7) −226,200, before the fixed costs of 180,000.',
        'Uncertainty: 0.102 minutes saved per customer, 0.034 to 0.170 (95 %). Complaints +72, from +26 to +118 (Poisson). The balance runs from about −7,800 to +2,500 (if the two errors are independent): a loss is likely, not proven; a gain is not shown either.',
        'Moving house: complaints 40 to 100 (5 standard errors) and 1,500 minutes more. Everything else: 7,620 minutes saved, complaints +12 (from −28 to +52). Without moving: 5,715 − 720 − 1,080 = 3,915 euros, 339,300 a year for all, 159,300 after fixed costs; if the +12 is really +52, about 300 euros are left of the 3,915 and the fixed costs are not covered.',
        'Screen survey: 29 and 15 % answered, all of them people who reached the end of a chat; the two sets of people are no longer comparable. Phone survey: 72.1 and 69.1 %, difference −3.0 points (−9.1 to +3.1). It too asks only those with a contact, and the assistant changes who they are.',
        'Recommendation: no roll-out on Monday; hand moving house to people or repair it; keep the random groups and go on, for example to more customers in steps; help those whose move was not handled now. Repairing it at once instead of removing it is as good if the trial goes on.',
        'Limits: agents serve both groups, so shorter queues may help the group without; eight weeks cover one season and the appeal of something new. The 90 euros leave out customers who cancel.',
      ],
      redFlags: [
        'Drops the complaints because 312 of 60,000 is a small share.',
        'Blames the product manager for the choice of figures.',
        'Picks the one satisfaction figure that suits the conclusion.',
      ],
      tags: ['case-support-chatbot', 'ab-testing', 'survey-bias', 'guardrail-metrics', 'cost-benefit'],
      searchPhrases: [
        'csat survey bias',
        'satisfaction up but costs up',
        'chatbot a/b test',
        'should we roll out to everyone',
        'launch decision from an experiment',
        'deflection rate',
        'one segment got hurt',
        'manager wants to ship on monday',
        'pushing back on a rollout',
        'business case of a chatbot',
        'happier customers or just different respondents',
        'non-response bias',
        'trial result looks great at first glance',
        'recommend a partial launch to executives',
        'weigh benefits against hidden costs',
        'heterogeneous treatment effects',
      ],
      enemies: ['three-figures-for-one-chatbot', 'proving-that-the-assistant-saves-time'],
      since: '0.2.0',
    },
    {
      id: 'chatbot-case-5-somebody-elses-bill',
      title: 'Support assistant case, part 5: somebody else’s bill',
      areas: ['scalability-and-performance', 'responsible-ml', 'problem-solving'],
      kind: 'case-study',
      difficulty: 'hard',
      minutes: 18,
      prompt: `Some releases later the assistant serves everybody. Bills were added after new tests: when a customer is logged in, it can look up that customer's bill. Yesterday at 18:00 a cache for answers went live; since then a chat costs 0.048 euros instead of 0.08, and answers come faster. Today the yearly bills went out and the chat is busy. At 11:30 three complaints reach you.

Lead the first hour: tell me what you do, in which order, and what you think has happened.`,
      materials: [
        brief,
        {
          title: 'The three complaints',
          format: 'text',
          content: `c-517  "It says my final bill is 412.60 euros for 8 Mill Lane. I do not live there."
c-520  "It says I pay 84 euros a month. Last month it was 69."
c-526  "I was not even logged in, and it gave me an address and an amount."`,
        },
        {
          title: 'Log',
          format: 'text',
          content: `time  chat  account message                          cache             bill looked up  answered in
10:41 c-501 A-77    What is my final bill?           miss, wrote e-31  A-77            2.4 s
11:02 c-517 A-12    how much is my final bill        hit 0.98, e-31    -               0.1 s
11:05 c-520 A-40    What do I pay each month?        miss, wrote e-44  A-40            2.7 s
11:09 c-526 none    how much will my final bill be?  hit 0.97, e-31    -               0.1 s
11:16 c-533 A-77    what is my final bill            hit 0.99, e-31    -               0.1 s
11:20 c-540 A-58    Until when can I send a reading? hit 0.96, e-12    -               0.1 s`,
        },
        {
          title: 'The cache, the load and the switches',
          format: 'markdown',
          content: `The cache compares the customer's last message with earlier ones (similarity of embeddings; a hit from 0.95 up) and returns the stored answer. Entries (e-31, for example) live for 24 hours and are shared by all servers. "Bill looked up" names the account whose bill was read.

| messages a minute now | all | answered from the cache |
|---|---|---|
| not logged in | 36 | 18 |
| logged in | 24 | 6 |

The contract with the model's provider allows 45 calls a minute; more are refused. The 40 agents on shift are busy; customers wait 12 minutes for one.

Each switch works within a minute: (1) cache off; (2) cache read and written only for visitors who are not logged in; (3) empty the cache; (4) look-up of bills off; (5) assistant off, all chats to people.`,
        },
      ],
      assesses:
        'Stops a leak with a step that really stops it, reads the cause from a log, and plans for the load that the step brings.',
      followUps: [
        {
          ask: 'What do the chats c-501, c-517 and c-526 have in common?',
          listenFor:
            'The entry e-31: written from the bill of A-77, served to A-12 and to a visitor. A start for a candidate who suspects the model; the choice of switch is left to them.',
        },
        {
          ask: 'Would switch 2 alone, or switch 4 alone, have ended it?',
          listenFor:
            'No: c-526 was not logged in and got e-31; with 4, stored answers are still served for up to 24 hours. Each needs the cache emptied (or off) as well. Separates levels 2 and 3.',
        },
        {
          ask: 'A query shows 2,150 hits on answers that were written after a look-up, 640 of them by the account whose bill it was. What do you do with that?',
          listenFor:
            'Up to 1,510 answers may have shown data of somebody else: which data, whose, seen by whom; to the data-protection officer today. Not all hold personal details, and answers that repeat a bill from earlier in a chat may be missing from the count: saying so along with the number fits level 4.',
        },
        {
          ask: 'The leak is stopped. What do customers in the chat get for the rest of the morning?',
          listenFor:
            'With the cache off 15 of 60 calls a minute would be refused: a notice with the waiting time, limits at the start, help texts or a call back, and people for emergencies. Nothing but "off" is level 2.',
        },
      ],
      rubric: {
        1: 'Blames invented answers and works on the model or its instructions, or waits for more complaints while the cache goes on serving.',
        2: 'Suspects the cache but chooses a step that leaves stored answers in use (only 2, only 4) or lets them be written again (only 3); or switches something off with no thought for the load or for those affected.',
        3: 'Stops the leak at once with a step that suffices (1, 5, or 3 together with 2 or 4), traces it to e-31, an answer stored without its account, says what that step does to the load (60 calls with 45 allowed, or 60 messages a minute for busy agents) with something for those who wait, and informs the data-protection officer.',
        4: 'Also does at least two of these, unasked: saves entries and log before emptying, so that those affected can be found; sees that c-520 is no leak; compares switches by the calls they cause; says what a shared cache may ever hold, including answers that depend on earlier messages.',
      },
      answerKey: [
        'Cause: c-501 had the bill of A-77 looked up and its answer stored as e-31. The key is the message only, so A-12 and a visitor got it. c-533 got the right answer by luck: it is A-77 itself. c-540 is harmless.',
        'c-520 is no leak by this log: no hit, look-up of its own account A-40. Perhaps the payment rose with the yearly bill; check it separately.',
        'What stops it: 1 or 5 alone; 3 with 2 (entries then come from visitors without an account); 3 with 4 (no new look-up enters an answer, though a chat under way may still repeat a bill it has shown). Empty last: a cache emptied before 2 or 4 fills again. Not enough: 2 alone (old entries, as c-526 shows), 4 alone (entries live up to 24 hours), 3 alone (new entries follow within minutes).',
        'Load: 24 of 60 messages (40 %) are hits, so the model gets 36 calls. Cache off: 60 calls, 15 too many each minute (a quarter). 3 with 2: 60 at first, about 42 when the cache has filled again. 3 with 4: 60 at first, about 36 later, but no bills. 5 sends 60 messages a minute to 40 busy agents: safe for data, but the queue grows fast.',
        'For the excess: a notice with the waiting time, limits at the start of a chat instead of refusals after a wait, a smaller model, links to help texts without a generated answer, more capacity from the provider. Emergencies keep their direct way to a person. Stopping the leak comes before cost and speed in any case.',
        'Evidence: copy entries and log first (seconds), under restricted access, then empty. Where the GDPR applies, the company reports a breach to the authority without undue delay and where feasible within 72 hours of becoming aware of it, unless a risk to people is unlikely (Art. 33); the people affected are told if the risk is high (Art. 34). The data-protection officer advises on both.',
        'Later: only answers without account data, look-up or earlier context may be shared; otherwise a key with account and access rights; texts with a version in the key. Lower cost and faster answers looked like success; nothing checked whether an answer belonged to the person who got it. A simple test finds it: two accounts and a visitor ask the same question one after the other.',
      ],
      redFlags: [
        'Keeps the cache running to save cost and time.',
        'Empties the cache or the log to make the trace disappear.',
        'Raises the similarity limit and calls it solved: two people can ask the very same question.',
      ],
      tags: ['case-support-chatbot', 'incident-response', 'caching', 'privacy', 'capacity'],
      searchPhrases: [
        'data breach',
        'personal data leak',
        'customer sees another customer’s data',
        'cache key bug',
        'production incident first hour',
        'gdpr breach notification',
        'kill switch',
        'overload after switching off cache',
        'privacy incident',
        'cross-user data exposure',
        'strangers see my private information',
        'stop the damage before finding the cause',
        'incident commander',
        'shared cache without user id',
        'llm response caching risk',
        'tell customers and the authority about a leak',
      ],
      references: [
        {
          title: 'Regulation (EU) 2016/679 (GDPR), Articles 33 and 34',
          url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
        },
      ],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const caseSupportChatbot = typed
