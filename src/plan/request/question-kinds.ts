import type { QuestionKind } from '../../schema/question'

/** What planning has to know of a kind of question. */
interface KindTraits {
  /** The candidate does something, rather than only talks. */
  readonly isHandsOn: boolean
  /** A talk about experience or conduct, which stands apart from technical work. */
  readonly isConversation: boolean
  /** Questions of one set are parts of one case and stay together. */
  readonly isCase: boolean
}

const PLAIN: KindTraits = { isHandsOn: false, isConversation: false, isCase: false }
const CONVERSATION: KindTraits = { ...PLAIN, isConversation: true }
const HANDS_ON: KindTraits = { ...PLAIN, isHandsOn: true }

/** By kind: a new kind has to be added here, or this does not compile. */
const TRAITS: Readonly<Record<QuestionKind, KindTraits>> = {
  behavioral: CONVERSATION,
  situational: CONVERSATION,
  conceptual: PLAIN,
  problem: PLAIN,
  coding: HANDS_ON,
  debugging: HANDS_ON,
  'system-design': HANDS_ON,
  'case-study': { ...PLAIN, isCase: true },
}

export function isHandsOn({ kind }: { readonly kind: QuestionKind }): boolean {
  return TRAITS[kind].isHandsOn
}

export function isConversation({ kind }: { readonly kind: QuestionKind }): boolean {
  return TRAITS[kind].isConversation
}

export function isCase({ kind }: { readonly kind: QuestionKind }): boolean {
  return TRAITS[kind].isCase
}
