// One string object for long texts that come again and again, such as a batch's system message. A map keyed by the text
// would hash all of it for each arrival; this looks at its length and end, and compares.

/** Shorter texts are returned as they are. */
const MIN_CHARS = 1024
const KEY_CHARS = 32
const MAX_TEXTS = 256

export function createInterner(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    if (text.length < MIN_CHARS) return text
    const key = `${text.length} ${text.slice(-KEY_CHARS)}`
    const found = known.get(key)
    if (found === text) return found
    if (known.size >= MAX_TEXTS) known.clear()
    known.set(key, text)
    return text
  }
}
