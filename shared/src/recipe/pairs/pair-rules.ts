// What makes two sides a pair to learn from. Pure rules over texts and scores; the one place that says yes or no.

import { foldCharacters, foldLine } from '../canonical-text.js'
import { characterGrams, containment } from '../similarity.js'
import { type NoPairReason, type Side } from './pair.js'
import { type Preference } from './terms.js'

/** Words in a row that nobody writes twice by chance. */
const RUN_WORDS = 8
/** Share of the belief's character 5-grams in one thought or paragraph from which on it stands there in other words. */
const NEAR_SHARE = 0.6

const fold = (text: string): string => foldLine(foldCharacters(text))

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{M}\p{N}']+/gu) ?? []

const textsOf = ({ thoughts, response }: Side): readonly string[] => [
  ...thoughts.map(({ text }) => text),
  ...response.split(/\n+/),
]

/** Characters of thoughts and response together. */
export const lengthOf = ({ thoughts, response }: Side): number =>
  thoughts.reduce((sum, { text }) => sum + text.length, response.length)

/** Of `rejected` to `chosen`. */
export const lengthRatioOf = (chosen: Side, rejected: Side): number => lengthOf(rejected) / lengthOf(chosen)

/** Whether `text` holds the belief, or eight of its words in a row. Shorter beliefs are looked for whole. */
export function holdsWordsOf(belief: string, text: string): boolean {
  const words = wordsOf(belief)
  if (words.length === 0) return false
  const within = ` ${wordsOf(text).join(' ')} `
  const run = Math.min(RUN_WORDS, words.length)
  for (let from = 0; from + run <= words.length; from += 1) {
    if (within.includes(` ${words.slice(from, from + run).join(' ')} `)) return true
  }
  return false
}

/** Whether a thought or a paragraph of the side holds the belief: in its words, or nearly so. */
export function leaksInto(belief: string, side: Side): boolean {
  const grams = characterGrams(wordsOf(belief).join(' '))
  return textsOf(side).some(
    (text) => holdsWordsOf(belief, text) || containment(grams, characterGrams(wordsOf(text).join(' '))) >= NEAR_SHARE,
  )
}

/** The same response or the same thoughts: a preference between them would be none, or one of a part only. */
export function areEqual(a: Side, b: Side): boolean {
  const thoughts = ({ thoughts: list }: Side) => list.map(({ text }) => fold(text)).join('\n')
  return fold(a.response) === fold(b.response) || thoughts(a) === thoughts(b)
}

export interface WouldBePair {
  readonly prompt: string
  readonly chosen: Side
  readonly rejected: Side
  readonly belief: string | null
}

/** What texts alone say against a pair; null: nothing. */
export function faultOfTexts({ lengthRatio }: Preference, pair: WouldBePair): NoPairReason | null {
  const { prompt, chosen, rejected, belief } = pair
  if (areEqual(chosen, rejected)) return 'equal-sides'
  if (belief !== null) {
    if (holdsWordsOf(belief, prompt) || leaksInto(belief, chosen) || leaksInto(belief, rejected)) return 'belief-leaked'
  }
  const ratio = lengthRatioOf(chosen, rejected)
  return ratio >= 1 / lengthRatio && ratio <= lengthRatio ? null : 'length-ratio'
}

/** What the scores say against a pair; null: nothing, and then the chosen side has the higher one. */
export function faultOfScores({ gap }: Preference, chosen: number, rejected: number): NoPairReason | null {
  const between = chosen - rejected
  if (between === 0) return 'tie'
  // Also for what is no number at all.
  if (!(between > 0)) return 'turned'
  if (between < gap.min) return 'gap-too-small'
  return gap.max !== null && between > gap.max ? 'gap-too-large' : null
}
