import { InvalidArgumentError } from 'commander'

/** Readers of the values of options: what they cannot read is refused with a word on what was expected. */

export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(text)
}

export function share(text: string): number {
  if (!/^(?:\d{1,9}(?:\.\d*)?|\.\d+)$/.test(text)) throw new InvalidArgumentError('Expected a number such as 0.02.')
  return Number(text)
}

/** `a,b,c`. */
export function list(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** `a:2,b`: a name without a weight has 1. */
export function weights(text: string): Record<string, number> {
  return Object.fromEntries(
    pairs(text, /^\d{1,9}(?:\.\d+)?$/, 'name or name:weight').map(([name, weight = '1']) => [name, Number(weight)]),
  )
}

/** `id:10,other:15`. */
export function minutesById(text: string): Record<string, number> {
  return Object.fromEntries(
    pairs(text, WHOLE, 'id:minutes').map(([id, minutes]) => {
      if (minutes === undefined) throw new InvalidArgumentError(`Expected id:minutes, received "${id}".`)
      return [id, Number(minutes)]
    }),
  )
}

/** `id,other:12`: questions asked, with the minutes that they took where these are told. */
export function asked(text: string): (string | { readonly id: string; readonly minutes: number })[] {
  return pairs(text, WHOLE, 'id or id:minutes').map(([id, minutes]) =>
    minutes === undefined ? id : { id, minutes: Number(minutes) },
  )
}

const WHOLE = /^\d{1,9}$/

function pairs(text: string, amount: RegExp, expected: string): (readonly [string, string | undefined])[] {
  return list(text).map((part) => {
    const [name = '', given, ...rest] = part.split(':')
    if (name === '' || rest.length > 0 || (given !== undefined && !amount.test(given)))
      throw new InvalidArgumentError(`Expected ${expected}, received "${part}".`)
    return [name, given]
  })
}
