import { describe, expect, test } from 'vitest'
import { seniorMlEngineer } from '../../questions/taxonomy'

/** The headings of the role description that name work or skills. */
const HEADINGS = [
  'The Evolution of the Machine Learning Engineer Role',
  'Developing Machine Learning Models',
  'Overseeing Data Collection and Analysis',
  'Collaborating with Cross-Functional Teams',
  'Technical Skills and Knowledge',
  'Leadership and Management Skills',
  'Enhancing Decision-Making Processes',
  'Driving Innovation and Efficiency',
  'The Influence of AI and Automation on the Role',
]

/** Each skill that the description names, with the area that covers it. */
const SKILLS: Readonly<Record<string, string>> = {
  Python: 'programming',
  R: 'programming',
  Java: 'programming',
  inference: 'statistics',
  'matrix operations': 'linear-algebra',
  eigenvectors: 'linear-algebra',
  derivatives: 'calculus-and-optimization',
  gradients: 'calculus-and-optimization',
  TensorFlow: 'ml-frameworks',
  PyTorch: 'ml-frameworks',
  AWS: 'cloud-platforms',
  GCP: 'cloud-platforms',
  'data and model parallelism': 'distributed-systems',
  'to executives': 'communication',
  'critical thinking': 'problem-solving',
  milestones: 'project-management',
  'allocating resources': 'project-management',
  'strategic planning': 'decision-making',
  'risk assessment': 'decision-making',
  'resource allocation': 'decision-making',
  'automating repetitive work': 'innovation-and-efficiency',
  'uses and limits of AutoML': 'automl-and-model-selection',
  transfer: 'transfer-learning-and-fine-tuning',
  'fine-tuning strategies: full and LoRA': 'transfer-learning-and-fine-tuning',
  privacy: 'responsible-ml',
  'fairness metrics and trade-offs': 'responsible-ml',
  'reading papers critically': 'research-and-innovation',
  'working with data engineers': 'data-oversight',
  'feature engineering': 'model-development',
}

describe('the taxonomy', () => {
  const areas = seniorMlEngineer.domains.flatMap((domain) => domain.areas)

  test('has five domains, 22 areas and weights that add up to 100', () => {
    expect(seniorMlEngineer.domains.map(({ id, weight }) => [id, weight])).toEqual([
      ['responsibilities', 35],
      ['technical-skills', 30],
      ['leadership-skills', 15],
      ['business-impact', 10],
      ['future-trends', 10],
    ])
    expect(new Set(areas.map(({ id }) => id)).size).toBe(22)
  })

  test('covers every heading, and no area lacks a source', () => {
    const sources = new Set<string>(areas.map(({ source }) => source))
    for (const heading of HEADINGS) expect(sources).toContain(heading)
    for (const source of sources) expect(HEADINGS).toContain(source)
  })

  test.each(Object.entries(SKILLS))('%s belongs to %s', (skill, id) => {
    expect(areas.find((area) => area.id === id)?.topics).toContain(skill)
  })
})
