import type { Blueprint } from '../request/blueprint'
import { reasonKey } from '../request/constraint-key'
import { eligible } from '../request/eligible'

/** In words, why no further question can come in where none is free: all are used, or others are kept for other plans. */
export function nothingFree(blueprint: Blueprint): string {
  const usable = eligible(blueprint).length
  const kept = eligible(blueprint, new Set([reasonKey('other-plans')])).length - usable
  const used = 'every question that may be used is in the plan, or an enemy of one that is'
  return kept > 0 ? `${used}; ${kept} more ${kept === 1 ? 'is' : 'are'} kept for other plans` : used
}
