import type { QuestionRule } from '../rule'
import { anchors, overlap } from '../texts'

const VAGUE =
  /\b(?:good|great|excellent|strong|weak|poor|bad|adequate|decent|solid|satisfactory) (?:answer|understanding|knowledge|grasp|response|communication|skills?)\b|\bsome understanding\b|\b(?:basic|deep|thorough|limited|partial|clear) (?:understanding|knowledge)\b|\b(?:meets|exceeds|below) expectations\b|\banswers? (?:well|poorly|correctly|confidently)\b|\bas above\b|^no answer\b/i

const FULL = { 1: 'Adds the two rows as they stand and reports the pooled four percent as the rate.' }

export const vagueAnchors: QuestionRule = {
  name: 'vague-anchors',
  scope: 'question',
  reason:
    'Anchors of observable behavior make raters agree (Kell et al. 2017); "good answer" leaves the rating to taste.',
  example: {
    passes: {
      rubric: {
        ...FULL,
        2: 'Sees that the rows differ in size but only after the probe on how many reports a read one stands for.',
        3: 'Weights the rows by 20 and 180 without help and arrives near 26 percent missed.',
        4: 'Also gives a range for the six hazards found and names what further reading would narrow it most.',
      },
    },
    fails: {
      rubric: {
        ...FULL,
        2: 'Shows some understanding of sampling but does not come to a number.',
        3: 'Good answer that covers most of the points of the key in a clear order.',
        4: 'Excellent understanding of sampling, with everything that level 3 has and more.',
      },
    },
  },
  check: (question) =>
    anchors(question).flatMap(({ path, text }) => {
      const vague = VAGUE.exec(text)
      return vague === null
        ? []
        : [
            {
              path,
              message: `says "${vague[0]}"`,
              tip: 'Write what the candidate says or does on this question that shows it.',
            },
          ]
    }),
}

/** Anchors shorter than this have never told two answers apart in our reviews. */
const SHORTEST = 60
/** Word overlap above which two levels read alike. Shipped anchors stay below 0.5. */
const ALIKE = 0.6

export const anchorsThatDiffer: QuestionRule = {
  name: 'anchors-that-differ',
  scope: 'question',
  reason: 'Four levels separate candidates only if each says something of its own.',
  example: {
    passes: vagueAnchors.example.passes,
    fails: {
      rubric: {
        ...FULL,
        2: 'Weights the rows by 20 and 180 with help and arrives near 26 percent missed.',
        3: 'Weights the rows by 20 and 180 without help and arrives near 26 percent missed.',
        4: 'Also gives a range for the six hazards found.',
      },
    },
  },
  check: (question) => {
    const levels = anchors(question)
    const short = levels
      .filter(({ text }) => text.length < SHORTEST)
      .map(({ path, text }) => ({
        path,
        message: `has ${text.length} characters`,
        tip: `Describe the behavior in a sentence of ${SHORTEST} characters or more.`,
      }))
    const alike = levels.flatMap((one, index) =>
      levels.slice(index + 1).flatMap((other) => {
        const share = overlap(one.text, other.text)
        return share < ALIKE
          ? []
          : [
              {
                path: other.path,
                message: `shares ${Math.round(100 * share)} % of its words with ${one.path}`,
                tip: 'Say what this level shows that the other does not.',
              },
            ]
      }),
    )
    return [...short, ...alike]
  },
}
