import type { AreaIdOf, DomainIdOf, Role } from '../src/schema/role'

const role = {
  id: 'senior-ml-engineer',
  title: 'Senior Machine Learning Engineer',
  summary:
    'Designs, ships and runs machine-learning systems, leads the technical work around them, and answers for their effect on people and on the business.',
  domains: [
    {
      id: 'responsibilities',
      title: 'Responsibilities',
      weight: 35,
      areas: [
        {
          id: 'model-development',
          title: 'Model development',
          summary:
            'Turning a business problem into a model that holds up: framing, features, training, evaluation and iteration.',
          topics: [
            'framing a business problem',
            'choosing an algorithm',
            'preprocessing',
            'feature engineering',
            'training',
            'evaluation',
            'data leakage',
            'experimentation to improve accuracy and efficiency',
            'recommenders: collaborative, content-based and hybrid',
          ],
          source: 'Developing Machine Learning Models',
        },
        {
          id: 'data-oversight',
          title: 'Data oversight',
          summary:
            'Seeing that the data behind a model is available, sound and understood, from collection to analysis.',
          topics: [
            'collecting, cleaning and preparing data',
            'integrating sources',
            'inconsistencies and outliers',
            'availability and quality',
            'bias and limitations of data',
            'exploratory analysis',
            'working with data engineers',
            'fraud-detection data',
          ],
          source: 'Overseeing Data Collection and Analysis',
        },
        {
          id: 'cross-functional-collaboration',
          title: 'Cross-functional collaboration',
          summary:
            'Working with product, analytics and engineering so that the right thing gets built and its effect is measured.',
          topics: [
            'product managers, data scientists, software engineers and business analysts',
            'requirements',
            'prioritising',
            'aligning with organisational objectives',
            'measuring customer-facing impact',
            'the customer-support chatbot',
          ],
          source: 'Collaborating with Cross-Functional Teams',
        },
        {
          id: 'scalability-and-performance',
          title: 'Scalability and performance',
          summary: 'Serving models fast, cheaply and reliably, and noticing and mending it when they go wrong.',
          topics: [
            'serving',
            'latency and cost',
            'throughput',
            'monitoring',
            'drift',
            'incidents and rollback',
            'reproducibility',
            'testing ML systems',
            'pipelines and feature stores',
          ],
          source: 'The Evolution of the Machine Learning Engineer Role',
        },
        {
          id: 'responsible-ml',
          title: 'Responsible ML',
          summary: 'Weighing fairness, privacy, interpretability and harm, and acting on what one finds.',
          topics: ['fairness metrics and trade-offs', 'privacy', 'interpretability', 'ethical dilemmas', 'governance'],
          source: 'The Evolution of the Machine Learning Engineer Role',
        },
        {
          id: 'research-and-innovation',
          title: 'Research and innovation',
          summary: 'Judging new methods with a cool head, and bringing the few that matter to production.',
          topics: [
            'reading papers critically',
            'reproducing results',
            'choosing bets',
            'continuous learning',
            'bringing new methods to production',
          ],
          source: 'The Evolution of the Machine Learning Engineer Role',
        },
      ],
    },
    {
      id: 'technical-skills',
      title: 'Technical skills',
      weight: 30,
      areas: [
        {
          id: 'programming',
          title: 'Programming',
          summary: 'Writing, reading and reviewing code that others can run and trust, in Python, R and Java.',
          topics: ['Python', 'R', 'Java', 'data manipulation', 'code quality', 'code review', 'ML coding'],
          source: 'Technical Skills and Knowledge',
        },
        {
          id: 'statistics',
          title: 'Statistics',
          summary: 'Drawing conclusions from data with the right amount of doubt.',
          topics: [
            'inference',
            'experiments and A/B tests',
            'causal reasoning',
            'sampling',
            'uncertainty',
            'calibration',
          ],
          source: 'Technical Skills and Knowledge',
        },
        {
          id: 'linear-algebra',
          title: 'Linear algebra',
          summary: 'Reasoning about the matrices, projections and embeddings that models are made of.',
          topics: ['matrix operations', 'eigenvectors', 'SVD and PCA', 'conditioning', 'embeddings'],
          source: 'Technical Skills and Knowledge',
        },
        {
          id: 'calculus-and-optimization',
          title: 'Calculus and optimization',
          summary: 'Understanding how gradients train a model, and why training fails.',
          topics: ['derivatives', 'gradients', 'back-propagation', 'optimisers', 'convergence', 'numerical stability'],
          source: 'Technical Skills and Knowledge',
        },
        {
          id: 'ml-frameworks',
          title: 'ML frameworks',
          summary: 'Using TensorFlow and PyTorch with knowledge of what happens underneath.',
          topics: [
            'TensorFlow',
            'PyTorch',
            'dynamic and static graphs',
            'autograd',
            'input pipelines',
            'debugging training',
            'mixed precision',
            'export and serving',
            'choosing between frameworks',
          ],
          source: 'Technical Skills and Knowledge',
        },
        {
          id: 'cloud-platforms',
          title: 'Cloud platforms',
          summary: 'Training and deploying on AWS and GCP within a budget and without leaving doors open.',
          topics: ['AWS', 'GCP', 'training and deployment', 'cost', 'managed or self-run', 'security', 'accelerators'],
          source: 'Technical Skills and Knowledge',
        },
        {
          id: 'distributed-systems',
          title: 'Distributed systems',
          summary: 'Spreading data and models over many machines, and surviving the failure of some of them.',
          topics: [
            'data and model parallelism',
            'distributed data processing',
            'consistency',
            'failures',
            'queues and streams',
          ],
          source: 'Technical Skills and Knowledge',
        },
      ],
    },
    {
      id: 'leadership-skills',
      title: 'Leadership skills',
      weight: 15,
      areas: [
        {
          id: 'communication',
          title: 'Communication',
          summary: 'Making complex matters clear to whoever has to decide or build, bad news and doubt included.',
          topics: ['to executives', 'to engineers', 'in writing', 'bad news', 'uncertainty'],
          source: 'Leadership and Management Skills',
        },
        {
          id: 'problem-solving',
          title: 'Problem solving',
          summary:
            'Taking a tangled problem apart, finding causes rather than symptoms, and knowing when ML is not the answer.',
          topics: ['decomposing', 'hypotheses', 'root cause', 'creativity', 'critical thinking', 'when not to use ML'],
          source: 'Leadership and Management Skills',
        },
        {
          id: 'project-management',
          title: 'Project management',
          summary: 'Getting uncertain ML work done: goals, estimates, risks, progress, and the courage to stop.',
          topics: [
            'goals',
            'milestones',
            'estimating uncertain ML work',
            'risks',
            'progress',
            'allocating resources',
            'stopping a project',
          ],
          source: 'Leadership and Management Skills',
        },
        {
          id: 'team-leadership',
          title: 'Team leadership',
          summary:
            'Making the people around better: mentoring, hiring, delegating, settling conflict and setting standards.',
          topics: ['mentoring', 'hiring', 'delegation', 'conflict', 'setting technical direction and standards'],
          source: 'Leadership and Management Skills',
        },
      ],
    },
    {
      id: 'business-impact',
      title: 'Business impact',
      weight: 10,
      areas: [
        {
          id: 'decision-making',
          title: 'Decision making',
          summary: 'Helping an organisation decide better with predictions, their costs and their risks.',
          topics: [
            'strategic planning',
            'risk assessment',
            'resource allocation',
            'decisions from predictions',
            'metrics that matter',
          ],
          source: 'Enhancing Decision-Making Processes',
        },
        {
          id: 'innovation-and-efficiency',
          title: 'Innovation and efficiency',
          summary: 'Finding work that a machine should do, doing it well, and proving that it paid.',
          topics: [
            'automating repetitive work',
            'optimising workflows',
            'finding process improvements',
            'proving value',
          ],
          source: 'Driving Innovation and Efficiency',
        },
      ],
    },
    {
      id: 'future-trends',
      title: 'Future trends',
      weight: 10,
      areas: [
        {
          id: 'automl-and-model-selection',
          title: 'AutoML and model selection',
          summary: 'Choosing among automated, pre-trained and bought models on evidence rather than on fashion.',
          topics: [
            'uses and limits of AutoML',
            'selecting pre-trained models',
            'build or buy',
            'evaluation of foundation models',
          ],
          source: 'The Influence of AI and Automation on the Role',
        },
        {
          id: 'transfer-learning-and-fine-tuning',
          title: 'Transfer learning and fine-tuning',
          summary:
            'Adapting existing models to a task with the data and the money at hand, and knowing whether it worked.',
          topics: [
            'transfer',
            'fine-tuning strategies: full and LoRA',
            'forgetting',
            'data needs',
            'evaluation of LLMs',
          ],
          source: 'The Influence of AI and Automation on the Role',
        },
        {
          id: 'business-process-integration',
          title: 'Business process integration',
          summary: 'Fitting ML into the work of people and older systems, and looking after it once it is there.',
          topics: [
            'human in the loop',
            'change management',
            'legacy systems',
            'APIs and contracts',
            'adoption',
            'ownership after launch',
          ],
          source: 'The Influence of AI and Automation on the Role',
        },
      ],
    },
  ],
} as const satisfies Role

/** The area ids of the shipped role. */
export type AreaId = AreaIdOf<typeof role>
/** The domain ids of the shipped role. */
export type DomainId = DomainIdOf<typeof role>

/** The shipped role, a Senior Machine Learning Engineer: 5 domains with 22 areas. */
export const seniorMlEngineer = role as Role<AreaId, DomainId>
