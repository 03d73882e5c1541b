import { describe, expect, test } from 'vitest'
import { bank } from '../../src/index'

describe('the shipped bank', () => {
  const coverage = bank.coverage()

  test('has at least 15 questions in every area, of five kinds and all difficulties, few of them conceptual', () => {
    expect(coverage.areas).toHaveLength(22)
    for (const { area, questions, kinds, difficulties } of coverage.areas) {
      expect(questions, area).toBeGreaterThanOrEqual(15)
      expect(Object.keys(kinds).length, area).toBeGreaterThanOrEqual(5)
      expect(kinds.conceptual?.questions ?? 0, area).toBeLessThanOrEqual(questions / 4)
      for (const difficulty of ['easy', 'medium', 'hard'] as const)
        expect(difficulties[difficulty]?.questions ?? 0, `${area} ${difficulty}`).toBeGreaterThanOrEqual(2)
    }
  })

  // What public banks barely cover, by the tags under which it is found here.
  test.each([
    ['incident response and rollback', 'incident incident-response incident-review rollback post-mortem'],
    ['reproducibility and tests', 'reproducibility testing ml-testing unit-tests flaky-tests parity-testing'],
    ['should it be ML at all, build or buy', 'when-not-to-use-ml build-or-buy simplicity rules-and-models'],
    ['feature stores and pipelines', 'feature-store pipelines data-pipelines input-pipeline training-serving-skew'],
    ['interpretability', 'interpretability shap feature-attribution feature-importance explanation'],
    ['mentoring', 'mentoring'],
    ['people who are not technical', 'plain-language executives end-users natural-frequencies'],
    ['drift and monitoring', 'drift monitoring concept-drift alert-fatigue'],
    ['data leakage', 'data-leakage'],
    ['fairness', 'fairness equal-opportunity bias selective-labels audit'],
    ['evaluation of LLMs', 'llm-evaluation llm-as-judge'],
  ])('has eight questions and more on %s', (_, tags) => {
    const wanted = new Set(tags.split(' '))
    expect(bank.questions.filter((one) => one.tags.some((tag) => wanted.has(tag))).length).toBeGreaterThanOrEqual(8)
  })

  test('has no broken enemy links', () => {
    for (const question of bank.questions)
      for (const enemy of question.enemies ?? []) expect(bank.has(enemy), `${question.id} -> ${enemy}`).toBe(true)
  })

  test('does not repeat titles, prompts or anchors', () => {
    const texts = bank.questions.flatMap((question) => [
      question.title,
      question.prompt,
      ...Object.values(question.rubric),
    ])
    expect(texts.length - new Set(texts).size).toBe(0)
  })
})
