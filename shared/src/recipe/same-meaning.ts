// The meaning guard: similar letters are not the same meaning ("is allowed" / "is not allowed"). Two texts may be joined
// only if their content words are the same sequence up to typos, and their numbers and negations agree.

import { KNOWN_WORDS } from './known-words.js'
import { expandContraction, FUNCTION_WORDS, MAY_HOLD_PHRASE, PHRASES, SPELLINGS } from './word-forms.js'

/** A folded text as the guard compares it: its words in one spelling, and where each stands. */
export interface Wording {
  /** What was read: offsets count in it. */
  readonly read: string
  readonly words: readonly string[]
  /** By word: whether it may be put in or left out. */
  readonly skippable: readonly boolean[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Number of words that may not be left out; negations are among them. */
  readonly content: number
}

// Words with inner apostrophes, names such as c++ and c#, and the signs that carry meaning in arithmetic. A hyphen parts
// words: whether they are written together is for the comparison to see.
const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}']*(?:[+#]+(?![\p{L}\p{N}]))?|[=%$€£+^]| [*/<>-] (?=\d)|(?<=\d)[*/<>-](?=\d)/gu
const DIGIT = /\p{N}/u

const readPhrases = (folded: string): string =>
  MAY_HOLD_PHRASE.test(folded)
    ? PHRASES.reduce((text, [pattern, reading]) => text.replace(pattern, reading), folded)
    : folded

/** One spelling for a word; more than one word for a contraction. */
function spell(found: string): string | readonly string[] {
  const word = found.startsWith(' ') ? found.trim() : found
  const spelling = SPELLINGS.get(word)
  if (spelling !== undefined) return spelling
  if (word.includes("'")) return expandContraction(word).map((part) => SPELLINGS.get(part) ?? part)
  return word === 'cannot' ? CANNOT : word
}
const CANNOT = ['can', 'not'] as const

/** Reads a text that has been folded by canonical-text.ts. */
export function wordingOf(folded: string): Wording {
  const read = readPhrases(folded)
  const words: string[] = []
  const skippable: boolean[] = []
  const starts: number[] = []
  const ends: number[] = []
  let content = 0
  const push = (word: string, start: number, end: number) => {
    const skip = FUNCTION_WORDS.has(word)
    words.push(word)
    skippable.push(skip)
    starts.push(start)
    ends.push(end)
    if (!skip) content += 1
  }
  WORD.lastIndex = 0
  for (let match = WORD.exec(read); match !== null; match = WORD.exec(read)) {
    const [found] = match
    const spelled = spell(found)
    if (typeof spelled === 'string') push(spelled, match.index, WORD.lastIndex)
    else for (const word of spelled) push(word, match.index, WORD.lastIndex)
  }
  return { read, words, skippable, starts, ends, content }
}

const TYPO_CHARS = 5
/** Elsewhere one letter may be a word ("not" in Chinese), so one letter is no typo. */
const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+$/u

/**
 * At most one letter replaced, inserted, dropped or swapped with its neighbour, in words long enough to have typos. The
 * first letter is only ever swapped: what else happens there makes other words ("talking" / "stalking", "moral" / "amoral").
 */
export function isTypoOf(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < TYPO_CHARS || Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i)) i += 1
  const swapped = a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
  const slipped =
    i > 0 && (a.slice(i + 1) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i) || a.slice(i) === b.slice(i + 1))
  if (!swapped && !slipped) return false
  return ALPHABETIC.test(a) && ALPHABETIC.test(b) && !(KNOWN_WORDS.has(a) && KNOWN_WORDS.has(b))
}

/** Whether `one` is written `two` `three`: "wellbeing" / "well being". Digits are never joined. */
const isJoined = (one: string | undefined, two: string | undefined, three: string | undefined): boolean =>
  one !== undefined &&
  two !== undefined &&
  three !== undefined &&
  Math.abs(one.length - two.length - three.length) <= 1 &&
  !DIGIT.test(one) &&
  (one === two + three || isTypoOf(one, two + three))

/**
 * Walks through all of `a` and through `b` from word `at` on, in step. The place in `b` behind the last word that was
 * needed, or -1 where they part.
 */
export function alignWith(a: Wording, fromA: number, toA: number, b: Wording, at: number): number {
  let i = fromA
  let j = at
  while (i < toA) {
    const x = a.words[i]
    const y = b.words[j]
    if (x === undefined) return -1
    if (x === y) {
      i += 1
      j += 1
    } else if (a.skippable[i] === true) i += 1
    else if (y === undefined) return -1
    else if (isJoined(x, y, b.words[j + 1])) {
      i += 1
      j += 2
    } else if (isJoined(y, x, a.words[i + 1])) {
      i += 2
      j += 1
    } else if (b.skippable[j] === true) j += 1
    else if (isTypoOf(x, y)) {
      i += 1
      j += 1
    } else return -1
  }
  return j
}

/** Words that two equal texts may count differently: one is written as two, here and there. */
const MAX_JOINED = 2

/** Whether two texts say the same. */
export function sameMeaning(a: Wording, b: Wording): boolean {
  if (Math.abs(a.content - b.content) > MAX_JOINED) return false
  const end = alignWith(a, 0, a.words.length, b, 0)
  return end >= 0 && b.skippable.slice(end).every(Boolean)
}
