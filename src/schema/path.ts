import { shortened } from '../errors/describe-value'

export type Path = readonly PropertyKey[]

/** `['questions', 2, 'rubric', 4]` as `questions[2].rubric.4`; keys that are no plain word are quoted. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    if (typeof key === 'symbol') return `${text}[${shortened(String(key))}]`
    if (!/^[\w-]{1,60}$/.test(key)) return `${text}[${JSON.stringify(shortened(key))}]`
    return text === '' ? key : `${text}.${key}`
  }, '')
}
