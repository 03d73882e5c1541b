/**
 * A value that is made when it is first asked for, and then kept. Whatever a module would have to compute as it loads
 * stands in one of these: an import then costs nothing until it is used, and bundlers drop what never is.
 */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
