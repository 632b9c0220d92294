// Weighs what the words of a thought say for its being a fault: the sum, over a stretch of it, of weights that were fitted to many
// wordings of such faults and of sound thoughts (`npm run fit:wordings`). A list of phrases knows what its author thought of; the
// weights also know what lies between. No model is asked, and each weight can be read beside its words (generated/weights.ts).

import { type Place } from './phrases.js'
import { CUT, eachFeature, EDGE, OF_PROMPT, type Stretch, type Word } from './stretches.js'
import { WEIGHTS } from './generated/weights.js'

/** A fault that words are weighed for. Weights stand in this order, in hundredths. */
export const WEIGHED = ['meta', 'injection'] as const
export type Weighed = (typeof WEIGHED)[number]

type Pair = readonly [meta: number, injection: number]

type Shape = 'one' | 'ofPrompt' | 'two'

/** Words are numbers here, and features of them small integers: what is looked up for each word of each thought builds no text. */
export interface WeightTable {
  /** What a stretch begins with: how far from a fault it is that says nothing. */
  readonly base: Pair
  /** From 1; a word that no weight knows is 0. */
  readonly words: ReadonlyMap<string, number>
  /** Where in `weights` those of a feature stand, one fault after the other. */
  readonly places: Readonly<Record<Shape, ReadonlyMap<number, number>>>
  readonly weights: Int32Array
}

/** More than there are words with weights, and few enough for two words to make a small integer. */
const WORDS = 2 ** 15

/** Two words as one number; 0 where one of them is none. */
const join = (first: number, second: number): number => (first === 0 || second === 0 ? 0 : first * WORDS + second)

function readFeature(feature: string): readonly [shape: Shape, one: string, two?: string] {
  const [one = '', two] = feature.split(' ')
  if (two !== undefined) return ['two', one, two]
  return one.endsWith(OF_PROMPT) ? ['ofPrompt', one.slice(0, -OF_PROMPT.length)] : ['one', one]
}

/** `written`: a line for each feature, its weight for each fault before it; that of the base has none. */
export function readWeights(written: string): WeightTable {
  const words = new Map<string, number>()
  const numberOf = (word = ''): number => {
    const known = words.get(word) ?? words.size + 1
    words.set(word, known)
    return known
  }
  const made = (): Map<number, number> => new Map()
  const places = { one: made(), ofPrompt: made(), two: made() }
  // No feature has place 0.
  const weights: number[] = [0, 0]
  let base: Pair = [0, 0]
  for (const line of written.trim().split('\n')) {
    const [, meta, injection, feature] = /^(-?\d+) (-?\d+) ?(.*)$/.exec(line) ?? []
    if (feature === undefined) throw new Error(`no line of weights: ${line}`)
    if (feature === '') {
      base = [Number(meta), Number(injection)]
      continue
    }
    const [shape, one, two] = readFeature(feature)
    const first = numberOf(one)
    places[shape].set(two === undefined ? first : join(first, numberOf(two)), weights.length)
    weights.push(Number(meta), Number(injection))
  }
  if (words.size >= WORDS)
    throw new RangeError(`weights of ${words.size} words, and no more than ${WORDS} are told apart`)
  return { base, words, places, weights: Int32Array.from(weights) }
}

let fitted: WeightTable | undefined

/** Made when it is first needed: not every process looks at thoughts. */
const fittedTable = (): WeightTable => (fitted ??= readWeights(WEIGHTS))

export interface Weight {
  readonly fault: Weighed
  /** In hundredths, above what sound thoughts weigh: over 0 is a fault. */
  readonly sum: number
  readonly stretch: Stretch
}

/** The stretch that speaks most for a fault, and for which; undefined where there is none. */
export function weigh(stretches: readonly Stretch[], table: WeightTable = fittedTable()): Weight | undefined {
  let most: Weight | undefined
  let sentence: readonly Word[] | undefined
  let sums = (_from: number, _to: number): Pair => [0, 0]
  for (const stretch of stretches) {
    if (stretch.sentence !== sentence) {
      sentence = stretch.sentence
      sums = createSums(sentence, table)
    }
    sums(stretch.from, stretch.to).forEach((sum, at) => {
      const fault = WEIGHED[at]
      if (fault !== undefined && sum > (most?.sum ?? 0)) most = { fault, sum, stretch }
    })
  }
  return most
}

/** What stretches of a sentence weigh. What begins at a word is looked up once, for all stretches that hold it. */
function createSums(sentence: readonly Word[], { base, words, places, weights }: WeightTable) {
  const { one, ofPrompt, two } = places
  const numbers = Int32Array.from(sentence, ({ key }) => words.get(key) ?? 0)
  const at = (word: number): number => numbers[word] ?? 0
  /** By word, a fault after the other: what it weighs alone, and with the next. */
  const alone = new Int32Array(2 * sentence.length)
  const paired = new Int32Array(2 * sentence.length)
  const add = (sums: Int32Array, word: number, place: number | undefined) => {
    if (place === undefined) return
    sums[2 * word] = (sums[2 * word] ?? 0) + (weights[place] ?? 0)
    sums[2 * word + 1] = (sums[2 * word + 1] ?? 0) + (weights[place + 1] ?? 0)
  }
  for (let word = 0; word < numbers.length; word += 1) {
    const first = at(word)
    if (first === 0) continue
    add(alone, word, one.get(first))
    if (sentence[word]?.ofPrompt === true) add(alone, word, ofPrompt.get(first))
    add(paired, word, two.get(join(first, at(word + 1))))
  }
  const edge = words.get(EDGE) ?? 0
  const cut = words.get(CUT) ?? 0
  return (from: number, to: number): Pair => {
    const sum = Int32Array.from(base)
    const last = to - 1
    for (let place = 2 * from; place < 2 * to; place += 1) {
      sum[place % 2] = (sum[place % 2] ?? 0) + (alone[place] ?? 0) + (place < 2 * last ? (paired[place] ?? 0) : 0)
    }
    add(sum, 0, two.get(join(from === 0 ? edge : cut, at(from))))
    add(sum, 0, two.get(join(at(last), to === sentence.length ? edge : cut)))
    return [sum[0] ?? 0, sum[1] ?? 0]
  }
}

/** What one feature weighs, for each fault. */
export function weightOf(feature: string, { words, places, weights }: WeightTable = fittedTable()): Pair {
  const [shape, one, two] = readFeature(feature)
  const numberOf = (word: string): number => words.get(word) ?? 0
  const place = places[shape].get(two === undefined ? numberOf(one) : join(numberOf(one), numberOf(two))) ?? 0
  return [weights[place] ?? 0, weights[place + 1] ?? 0]
}

/** The part of a stretch that speaks most for a fault: the run of words whose shares of the weights add up to the most. */
export function tellingPart({ fault, stretch }: Weight, table: WeightTable = fittedTable()): Place {
  const words = stretch.sentence.slice(stretch.from, stretch.to)
  const shares = words.map(() => 0)
  eachFeature(stretch, (feature, at, count) => {
    const weight = weightOf(feature, table)[WEIGHED.indexOf(fault)] ?? 0
    for (let word = Math.max(0, at); word < Math.min(words.length, at + count); word += 1) {
      shares[word] = (shares[word] ?? 0) + weight / count
    }
  })
  let run = { from: 0, sum: -Infinity }
  let most = { from: 0, to: 0, sum: -Infinity }
  shares.forEach((share, to) => {
    run = run.sum > 0 ? { from: run.from, sum: run.sum + share } : { from: to, sum: share }
    if (run.sum > most.sum) most = { from: run.from, to, sum: run.sum }
  })
  return { start: words[most.from]?.start ?? 0, end: words[most.to]?.end ?? 0 }
}
