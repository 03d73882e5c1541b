import type { LoopRequest } from '../src/plan/loop/loop'
import type { AreaId, DomainId } from './taxonomy'

type Blueprint = LoopRequest<AreaId, DomainId>
type Round = Blueprint['rounds'][number]

const phoneScreen: Round = {
  name: 'phone screen',
  minutes: 45,
  areas: { 'model-development': 2, statistics: 1, programming: 1, communication: 1 },
  difficulties: { easy: 40, medium: 50, hard: 10 },
  limits: {
    questions: { min: 3, max: 5 },
    kinds: { coding: { questions: { max: 0 } }, 'system-design': { questions: { max: 0 } } },
  },
}

const technicalDepth: Round = {
  name: 'technical depth',
  minutes: 60,
  areas: {
    statistics: 2,
    'model-development': 2,
    'linear-algebra': 1,
    'calculus-and-optimization': 1,
    'ml-frameworks': 1,
    'transfer-learning-and-fine-tuning': 1,
  },
  limits: { questions: { min: 4, max: 7 }, kinds: { coding: { questions: { max: 0 } } } },
}

const mlSystemDesign: Round = {
  name: 'ML system design',
  minutes: 60,
  areas: {
    'scalability-and-performance': 2,
    'cloud-platforms': 1,
    'distributed-systems': 1,
    'data-oversight': 1,
    'responsible-ml': 1,
    'business-process-integration': 1,
  },
  limits: { kinds: { 'system-design': { questions: { min: 1, max: 1 } } } },
}

const coding: Round = {
  name: 'coding',
  minutes: 60,
  areas: { programming: 3, 'ml-frameworks': 1, 'calculus-and-optimization': 1, 'data-oversight': 1 },
  kinds: { coding: 2, debugging: 2 },
  limits: { kinds: { coding: { questions: { min: 1, max: 2 } }, debugging: { questions: { min: 1 } } } },
}

const leadership: Round = {
  name: 'leadership',
  minutes: 60,
  areas: {
    'team-leadership': 2,
    communication: 1,
    'project-management': 1,
    'cross-functional-collaboration': 1,
    'problem-solving': 1,
    'decision-making': 1,
  },
  kinds: { behavioral: 2, situational: 1 },
  limits: { questions: { min: 4 }, kinds: { behavioral: { questions: { min: 2 } } } },
}

/**
 * Blueprints of interview loops for a Senior Machine Learning Engineer, to take as they are or to adjust by spreading:
 * `{ ...loops.onsite, seed: 'ml-platform-2027' }`.
 */
export const loops = {
  'phone-screen': { rounds: [phoneScreen] },
  'technical-depth': { rounds: [technicalDepth] },
  'ml-system-design': { rounds: [mlSystemDesign] },
  coding: { rounds: [coding] },
  leadership: { rounds: [leadership] },
  onsite: {
    rounds: [technicalDepth, mlSystemDesign, coding, leadership],
    coverage: {
      statistics: {},
      'model-development': {},
      programming: {},
      'ml-frameworks': { rounds: 2 },
      'data-oversight': {},
      'scalability-and-performance': {},
      'team-leadership': {},
      communication: {},
    },
  },
} as const satisfies Readonly<Record<string, Blueprint>>
