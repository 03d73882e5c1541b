import type { QuestionRule } from 'ml-interview-bank/lint'

/** How to have the rule on wording, too. */
export const WORDING_HINT =
  'The rule considerate-wording was left out: it needs a grammar, which `npm install retext retext-equality` adds.'

/** The rule on wording, where the grammar that it needs is installed. */
export async function wordingRule(): Promise<QuestionRule | undefined> {
  try {
    const { considerateWording } = await import('ml-interview-bank/lint/wording')
    return considerateWording
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}
