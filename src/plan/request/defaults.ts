import type { Difficulty } from '../../schema/question'

/** Target shares of the question minutes. */
export const DEFAULT_DIFFICULTIES: Readonly<Record<Difficulty, number>> = { easy: 20, medium: 50, hard: 30 }

/** What a minute off each target costs. */
export const DEFAULT_WEIGHTS = { areas: 1, difficulties: 0.5, kinds: 0.5, time: 0.5 } as const

/** How far from the best plan the seed may stray, as a share of the weight of all targets. */
export const DEFAULT_VARIETY = 0.02

/** Sessions from this length on are deep. */
export const DEEP_FROM = 75

/** Sessions from this length on have something hands-on. */
export const HANDS_ON_FROM = 60

/** Minutes of the session for opening and closing at most, together and for the opening. */
export const MAX_OVERHEAD = 15
export const MAX_OPENING = 3

/** How many alternatives are given. */
export const DEFAULT_ALTERNATIVES = 5

/** How long an exact solver may take for a plan. */
export const DEFAULT_TIME_LIMIT_SECONDS = 60
