import type { Interviewer } from '../plan/loop/loop'

/** `Ada (staff engineer, lead)`. */
export function personIn({ name, role, as }: Interviewer): string {
  const [who = '', ...more] = [name, role, as].filter((part) => part !== undefined)
  return more.length === 0 ? who : `${who} (${more.join(', ')})`
}
