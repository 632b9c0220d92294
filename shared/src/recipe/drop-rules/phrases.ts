// Phrases to look for, written as one reads them, and a finder that costs a look-up per word however many there are.
//
//   agree|concur with the? @other* agent     alternatives; `?` may be missing; `*` up to eight; `@other`: a named list
//   previous round !of                       `!`: and then none of these; `#`: a number; marks such as `,` stand for themselves
//   ignore _* rubric                         `_`: any word, but no mark: a phrase does not reach over a clause

const TOKEN = /[\p{L}\p{N}](?:[\p{M}\p{N}\p{L}]|['’-](?=[\p{L}\p{N}]))*|[.,:;!?=/()[\]—–\n]|-/gu

/** A text's words in lower case and its marks, and where each stands. Quotation marks and emphasis are no tokens. */
export interface Tokens {
  readonly text: string
  readonly words: readonly string[]
  readonly starts: readonly number[]
}

export function tokensOf(text: string): Tokens {
  const words: string[] = []
  const starts: number[] = []
  const lower = text.toLowerCase()
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(lower); match !== null; match = TOKEN.exec(lower)) {
    words.push(match[0])
    starts.push(match.index)
  }
  return { text, words, starts }
}

interface Slot {
  readonly words: ReadonlySet<string>
  readonly number: boolean
  readonly any: boolean
  readonly optional: boolean
  readonly repeats: boolean
  readonly negated: boolean
}

export type Lists = Readonly<Record<string, string>>

function readSlot(written: string, lists: Lists): Slot {
  const negated = written.length > 1 && written.startsWith('!') && !written.startsWith('!|')
  const ending = /[?*]$/.exec(written)?.[0]
  const alternatives = written
    .slice(negated ? 1 : 0, ending === undefined || written.length === 1 ? undefined : -1)
    .split('|')
    .flatMap((word) => (word.startsWith('@') ? (lists[word.slice(1)] ?? '').split(' ') : [word]))
  return {
    words: new Set(alternatives),
    number: alternatives.includes('#'),
    any: alternatives.includes('_'),
    optional: ending !== undefined,
    repeats: ending === '*',
    negated,
  }
}

const isNumber = (word: string): boolean => /^\d+$/.test(word)
const isWord = (word: string): boolean => /^[\p{L}\p{N}]/u.test(word)

const fits = (slot: Slot, word: string | undefined): boolean =>
  word !== undefined && (slot.words.has(word) || (slot.number && isNumber(word)) || (slot.any && isWord(word)))

/** Bounds what a text that repeats one word for pages can cost. */
const MAX_REPEATS = 8

/** The place behind a phrase's rest from `slot` on, matched at `at`; -1 where it does not match. */
function matchRest(phrase: readonly Slot[], slot: number, words: readonly string[], at: number, repeats = 0): number {
  const wanted = phrase[slot]
  if (wanted === undefined) return at
  if (wanted.negated) return fits(wanted, words[at]) ? -1 : matchRest(phrase, slot + 1, words, at)
  if (wanted.any && wanted.optional) {
    // As little as will do: the evidence is to be what was looked for.
    const end = matchRest(phrase, slot + 1, words, at)
    if (end >= 0 || repeats === MAX_REPEATS || !fits(wanted, words[at])) return end
    return matchRest(phrase, wanted.repeats ? slot : slot + 1, words, at + 1, wanted.repeats ? repeats + 1 : 0)
  }
  if (repeats < MAX_REPEATS && fits(wanted, words[at])) {
    const end = wanted.repeats
      ? matchRest(phrase, slot, words, at + 1, repeats + 1)
      : matchRest(phrase, slot + 1, words, at + 1)
    if (end >= 0) return end
  }
  return wanted.optional ? matchRest(phrase, slot + 1, words, at) : -1
}

/** Where a phrase stands in a text: offsets of its characters. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** What is found there does not count. */
export type Excuse = (place: Place) => boolean

/** The first of its phrases in a text that is not excused. */
export type PhraseFinder = (tokens: Tokens, isExcused: Excuse) => Place | undefined

/** The first slot of a phrase may be neither optional nor a number: it is what phrases are looked up by. */
export function createPhraseFinder(phrases: readonly string[], lists: Lists = {}): PhraseFinder {
  const byFirst = new Map<string, (readonly Slot[])[]>()
  for (const phrase of phrases) {
    const slots = phrase.split(' ').map((slot) => readSlot(slot, lists))
    for (const word of slots[0]?.words ?? []) byFirst.set(word, [...(byFirst.get(word) ?? []), slots])
  }
  return ({ words, starts }, isExcused) => {
    for (let at = 0; at < words.length; at += 1) {
      const begun = byFirst.get(words[at] ?? '')
      if (begun === undefined) continue
      for (const phrase of begun) {
        const end = matchRest(phrase, 1, words, at + 1)
        if (end < 0) continue
        const place = { start: starts[at] ?? 0, end: (starts[end - 1] ?? 0) + (words[end - 1]?.length ?? 0) }
        if (!isExcused(place)) return place
      }
    }
    return undefined
  }
}
