// The long parts that all questions of a batch share (policies, schemas) come with each of them. What is computed of such
// a part is computed once.

const LONG_TEXT = 2_048
const REMEMBERED_TEXTS = 64

/** `compute`, remembered for the last long texts it was asked for; short ones are computed each time. */
export function perLongText<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    if (text.length < LONG_TEXT) return compute(text)
    const value = known.get(text) ?? compute(text)
    known.delete(text)
    known.set(text, value)
    const oldest = known.keys().next()
    if (known.size > REMEMBERED_TEXTS && oldest.done !== true) known.delete(oldest.value)
    return value
  }
}

/** `compute`, remembered for each object for as long as it lives. */
export function perObject<T>(compute: (object: object) => T): (object: object) => T {
  const known = new WeakMap<object, T>()
  return (object) => {
    const value = known.get(object) ?? compute(object)
    known.set(object, value)
    return value
  }
}
