import { UnknownIdError } from 'ml-interview-bank/core'
import type { RequestOptions } from './plan-options'
import type { Loops } from './session'

type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * A plan request: the fields of a request file with those that options give in their place. What a file holds is checked
 * where the plan is made.
 */
export function planRequest(base: Fields, options: RequestOptions): Fields {
  const { minutes, minMinutes, domains, tags, minQuestions, maxQuestions } = options
  const length = minutes ?? base.minutes ?? 60
  const most = isFields(length) ? length.max : length
  const questions = given({ min: minQuestions, max: maxQuestions })
  const filter = given({ domains, tags })
  return {
    ...base,
    minutes: minMinutes === undefined ? length : { min: minMinutes, max: most },
    ...given({
      areas: options.areas,
      difficulties: options.difficulties,
      kinds: options.kinds,
      depth: options.depth,
      include: options.include,
      exclude: options.exclude,
      first: options.first,
      last: options.last,
      coverage: options.coverage,
      credit: options.credit,
      timeboxes: options.timebox,
      openingMinutes: options.opening,
      closingMinutes: options.closing,
      seed: options.seed,
      variety: options.variety,
      on: options.on,
    }),
    ...(Object.keys(filter).length === 0 ? {} : { filter: within(base.filter, filter) }),
    ...(Object.keys(questions).length === 0
      ? {}
      : { limits: within(base.limits, { questions: within(fieldOf(base.limits, 'questions'), questions) }) }),
  }
}

/** A loop request: options for the loop as a whole in place of its own, those that only a round can have in each round. */
export function loopRequest(base: Fields, options: RequestOptions): Fields {
  const { seed, variety, credit, on, depth, opening, closing, exclude = [], timebox, coverage = [] } = options
  const inRound = (round: unknown): unknown => {
    if (!isFields(round) || round.questions === 'none') return round
    const before: unknown = round.exclude ?? []
    return {
      ...round,
      ...given({ depth, openingMinutes: opening, closingMinutes: closing }),
      ...(exclude.length > 0 && Array.isArray(before)
        ? { exclude: [...new Set<unknown>([...before, ...exclude])] }
        : {}),
      ...(timebox === undefined ? {} : { timeboxes: within(round.timeboxes, timebox) }),
    }
  }
  const required = Object.fromEntries(coverage.map((area) => [area, fieldOf(base.coverage, area) ?? {}]))
  const covered = Array.isArray(base.coverage)
    ? [...new Set<unknown>([...base.coverage, ...coverage])]
    : within(base.coverage, required)
  return {
    ...base,
    ...given({ seed, variety, credit, on }),
    ...(Array.isArray(base.rounds) ? { rounds: base.rounds.map(inRound) } : {}),
    ...(coverage.length === 0 ? {} : { coverage: covered }),
  }
}

/** @throws UnknownIdError with the nearest names, for names that every object has, too */
export function loopNamed(loops: Loops, name: string): Fields {
  const loop = Object.hasOwn(loops, name) ? loops[name] : undefined
  if (loop === undefined) throw new UnknownIdError('loop', name, Object.keys(loops), '--loop')
  return { ...loop }
}

/** Fields put over those of a value; a value that has no fields stays, to be refused. */
function within(value: unknown, over: Fields): unknown {
  return value === undefined ? over : isFields(value) ? { ...value, ...over } : value
}

function fieldOf(value: unknown, name: string): unknown {
  return isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

function given(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
