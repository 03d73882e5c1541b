/** Where a text stops being JSON, counted from 1, and what should stand there. */
export interface JsonFault {
  readonly line: number
  readonly column: number
  readonly expected: string
  readonly received: string
}

export type ReadJson =
  | { readonly value: unknown; readonly fault?: undefined }
  | { readonly value?: undefined; readonly fault: JsonFault }

const BYTE_ORDER_MARK = '\uFEFF'

/** Reads JSON, with or without a byte order mark; where it is broken, says where and how, in the same words everywhere. */
export function readJson(given: string): ReadJson {
  const text = given.startsWith(BYTE_ORDER_MARK) ? given.slice(1) : given
  try {
    return { value: JSON.parse(text) }
  } catch {
    const { index, expected } = faultIn(text)
    const before = text.slice(0, index).split('\n')
    const found = text[index]
    return {
      fault: {
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        expected,
        received: found === undefined ? 'the end' : found < ' ' ? 'a line break or control character' : `\`${found}\``,
      },
    }
  }
}

type Fault = { readonly index: number; readonly expected: string }

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y
const VALUE = 'a value'
const KEY = 'a key in double quotes'

/** The first place at which a text is no JSON. Lists and objects are kept on a stack: they may be nested deeply. */
function faultIn(text: string): Fault {
  const open: ('{' | '[')[] = []
  let index = 0
  let wanted: 'value' | 'first value' | 'key' | 'first key' | 'after value' = 'value'
  for (;;) {
    index = afterSpace(text, index)
    const sign = text[index]
    if (wanted === 'after value') {
      const inner = open.at(-1)
      if (inner === undefined) return { index, expected: 'nothing more' }
      const closing = inner === '{' ? '}' : ']'
      if (sign !== ',' && sign !== closing) return { index, expected: `a comma or \`${closing}\`` }
      index++
      if (sign === ',') wanted = inner === '{' ? 'key' : 'value'
      else open.pop()
      continue
    }
    if ((wanted === 'first key' && sign === '}') || (wanted === 'first value' && sign === ']')) {
      index++
      open.pop()
      wanted = 'after value'
      continue
    }
    if (wanted === 'key' || wanted === 'first key') {
      if (sign !== '"') return { index, expected: wanted === 'key' ? KEY : `${KEY}, or \`}\`` }
      const end = afterText(text, index)
      if (typeof end !== 'number') return end
      index = afterSpace(text, end)
      if (text[index] !== ':') return { index, expected: 'a colon' }
      index++
      wanted = 'value'
      continue
    }
    if (sign === '{' || sign === '[') {
      open.push(sign)
      index++
      wanted = sign === '{' ? 'first key' : 'first value'
      continue
    }
    const end: number | Fault = sign === '"' ? afterText(text, index) : afterWord(text, index)
    if (typeof end !== 'number') return end
    index = end
    wanted = 'after value'
  }
}

function afterSpace(text: string, from: number): number {
  let index = from
  while (index < text.length && ' \t\n\r'.includes(text.charAt(index))) index++
  return index
}

function afterWord(text: string, index: number): number | Fault {
  for (const pattern of [NUMBER, WORD]) {
    pattern.lastIndex = index
    if (pattern.test(text)) return pattern.lastIndex
  }
  return { index, expected: VALUE }
}

function afterText(text: string, begin: number): number | Fault {
  for (let index = begin + 1; index < text.length; index++) {
    const sign = text.charAt(index)
    if (sign === '"') return index + 1
    if (sign < ' ')
      return { index, expected: 'text without line breaks and control characters, which are written `\\n`' }
    if (sign !== '\\') continue
    index++
    const escaped = text.charAt(index)
    if (escaped === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(index + 1, index + 5))) index += 4
    else if (!'"\\/bfnrt'.includes(escaped) || escaped === '')
      return { index, expected: 'an escape such as `\\n`, `\\"` or `\\u00e9`' }
  }
  return { index: text.length, expected: 'the closing quote of a text' }
}
