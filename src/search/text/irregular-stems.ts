import { lazy } from '../../data/lazy'

/**
 * Words whose stems the rules get wrong, in American spelling: each line is of one stem, named by its first word. Above the
 * gap, words of one stem that the rules take apart; below, words that they take for others (product, production and
 * productivity would be one).
 */
const STEMS = `
accuracy accurate accurately inaccurate
agreement agree agrees agreed agreeing
analysis analyze analyzes analyzed analyzing analyses
anomaly anomalies anomalous
bias biased biases biasing
break breaks breaking broke broken
buy buys buying bought
certain certainty
choose chooses choosing chose chosen choice choices
cost costs costly costing
criterion criteria
difficult difficulty difficulties
disagreement disagree disagrees disagreed disagreeing disagreements
explain explains explained explaining explanation explanations explainable explainability
erase erases erasing erased erasure
fail fails failed failing failure failures
forget forgets forgetting forgot forgotten
freeze freezes freezing froze frozen
frequent frequency frequencies frequently
honest honesty honestly
hypothesis hypotheses hypothesize
index indices indexes indexing indexed
leak leaks leaking leaked leakage leaky
maintain maintains maintained maintaining maintenance maintainer maintainers maintainable maintainability
matrix matrices
noise noisy
priority priorities prioritize prioritizes prioritized prioritizing prioritization
privacy private
queue queues queued queueing queuing
reproduce reproduces reproduced reproducing reproducible reproducibility reproducability reproduction
risk risks risky
safe safety safely
scale scales scaled scaling scalable scalability
simple simpler simplest simplicity simplify simplified simplifies
stable stability
uncertain uncertainty uncertainties
unstable instability
write writes writing wrote written writer writers

accountability accountable
activation activations
author authors
authority authorities
authorization authorize authorized
business businesses
busy
candid
collaboration collaborate collaborates collaborations
collaborative
condition conditions
conditional conditionally
conditioning conditioned
conversation conversations conversational
conversion conversions convert converts converted
distribution distributions distributional
distributed distribute distributes
execution execute executes executed executing
executive executives
experience experiences experienced
general generally generality
generalization generalize generalizes generalized generalizing
generate generates generated generating generation generations generative
generator generators
import imports imported importing
important importance importantly unimportant
initialization initialize initializes initialized initializing
initiative initiatives
integrity
likely likelihood
marketing marketer marketers
meaning meanings meaningful
multiplication multiplications multiply multiplies multiplied multiplying
objective objectives
person persons
personal personally
personalization personalize personalized personalizing
policy policies
position positions positional positioned
positive positives positively
probably
product products
production productionize productionizing productionized
productivity productive
regular regularly
regularization regularize regularized regularizer regularizers regularizing
response responses
responsible responsibility responsibilities responsibly
severity severe severely
stalled stall stalls
successive successively
transformer transformers
`

/** The stem of each of these words. */
export const irregularStems: () => ReadonlyMap<string, string> = lazy(
  () =>
    new Map(
      STEMS.split('\n').flatMap((line) => {
        const words = line.split(' ')
        return words.map((word) => [word, words[0] as string] as const)
      }),
    ),
)
