// Where a text stops being JSON (RFC 8259). The platform's parser says so in some versions only, and in words that quote
// the text; this one says the place and nothing else.

export interface TextPlace {
  /** Both from 1; columns are UTF-16 units. */
  readonly line: number
  readonly column: number
}

/** The first character that no JSON text could have there, or the end of one that ends too early; null: it is JSON. */
export function jsonBreak(text: string): TextPlace | null {
  const at = breakOffset(text)
  if (at === null) return null
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

const SPACE = /[ \t\n\r]*/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const PLAIN = /[^"\\\u0000-\u001f]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y

type Due = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end'

/** A loop and no recursion: the text may be nested as deep as its sender likes. */
function breakOffset(text: string): number | null {
  const open: ('{' | '[')[] = []
  let due: Due = 'value'
  let at = 0
  for (;;) {
    at = after(SPACE, text, at) ?? at
    const inObject = open.at(-1) === '{'
    const keyIsDue: boolean = due === 'key' || due === 'key-or-end'
    if (due === 'comma-or-end' && open.length === 0) return at === text.length ? null : at
    const char = text[at]
    const endsHere = due === 'comma-or-end' || due === 'key-or-end' || due === 'value-or-end'
    if (endsHere && char === (inObject ? '}' : ']')) {
      open.pop()
      at += 1
      due = 'comma-or-end'
    } else if (due === 'comma-or-end') {
      if (char !== ',') return at
      at += 1
      due = inObject ? 'key' : 'value'
    } else if (due === 'colon') {
      if (char !== ':') return at
      at += 1
      due = 'value'
    } else if (char === '"') {
      const { end, whole } = scanString(text, at)
      if (!whole) return end
      at = end
      due = keyIsDue ? 'colon' : 'comma-or-end'
    } else if (keyIsDue) {
      return at
    } else if (char === '{' || char === '[') {
      open.push(char)
      at += 1
      due = char === '{' ? 'key-or-end' : 'value-or-end'
    } else {
      const end = after(SCALAR, text, at)
      if (end === null) return at
      at = end
      due = 'comma-or-end'
    }
  }
}

function scanString(text: string, from: number): { readonly end: number; readonly whole: boolean } {
  for (let at = from + 1; ;) {
    at = after(PLAIN, text, at) ?? at
    if (text[at] === '"') return { end: at + 1, whole: true }
    const end = after(ESCAPE, text, at)
    if (end === null) return { end: at, whole: false }
    at = end
  }
}

/** The offset after a match that begins at `at`. */
function after(sticky: RegExp, text: string, at: number): number | null {
  sticky.lastIndex = at
  return sticky.test(text) ? sticky.lastIndex : null
}
