// Prompts by the million, made and not stored: every so often one is an earlier one again, or nearly.

import { createRandom, mix, type NonEmpty, type Random } from '../endpoint/random.js'

// Openings repeat about as much as in the real sets: as many prompts share a band by chance.
const ASKS: NonEmpty<string> = [
  'What is',
  'Explain',
  'Tell me',
  'I need',
  'Give me',
  'Describe',
  'Suggest',
  'Find',
  'Name',
  'Show me',
  'Write about',
  'Is there',
]
const OBJECTS: NonEmpty<string> = [
  'a way to',
  'the history of',
  'some ideas for',
  'the cost of',
  'a recipe with',
  'five facts on',
  'a poem about',
  'the use of',
  'rules for',
  'a plan for',
  'two kinds of',
  'the end of',
]
const ONSETS: NonEmpty<string> = [
  'b',
  'br',
  'c',
  'ch',
  'd',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
]
const RHYMES: NonEmpty<string> = ['a', 'an', 'ar', 'e', 'el', 'en', 'er', 'i', 'in', 'ing', 'o', 'on', 'or', 'u', 'um']
const WORDS = 20_000

function composeWord(at: number): string {
  const random = createRandom(mix(at, 7))
  const syllables = 2 + random.below(3)
  return Array.from({ length: syllables }, () => random.pick(ONSETS) + random.pick(RHYMES)).join('')
}

/** Common words come far more often than rare ones, as in any language. */
const drawWord = (random: Random, words: readonly string[]): string =>
  words[Math.floor(WORDS ** random.next()) - 1] ?? ''

function composePrompt(seed: number, words: readonly string[]): string {
  const random = createRandom(seed)
  const body = Array.from({ length: 4 + random.below(10) }, () => drawWord(random, words))
  return `${random.pick(ASKS)} ${random.pick(OBJECTS)} ${body.join(' ')}?`
}

/** A letter doubled in one long word, or a word without meaning put in: the same prompt to whoever reads it. */
function varyNearly(prompt: string, random: Random): string {
  const words = prompt.split(' ')
  const at = 3 + random.below(words.length - 4)
  const word = words[at] ?? ''
  const varied = word.length < 6 ? `the ${word}` : `${word.slice(0, 3)}${word[2] ?? ''}${word.slice(3)}`
  return words.map((each, i) => (i === at ? varied : each)).join(' ')
}

export interface SyntheticPrompt {
  readonly text: string
  /** The earlier prompt that this one is, or nearly is. */
  readonly of: number | null
  readonly nearly: boolean
}

/** Prompt number `n`, the same each time: 2 in 100 are an earlier one, 3 in 100 nearly one. */
export function createSyntheticPrompts(): (n: number) => SyntheticPrompt {
  const words = Array.from({ length: WORDS }, (_, at) => composeWord(at))
  return (n) => {
    const random = createRandom(mix(n, 1))
    const draw = random.next()
    // Only ones that are nobody's copy themselves are copied.
    const of = random.below(Math.max(1, n))
    const isCopied = n > 100 && draw < 0.05 && createRandom(mix(of, 1)).next() >= 0.05
    if (!isCopied) return { text: composePrompt(mix(n, 2), words), of: null, nearly: false }
    const original = composePrompt(mix(of, 2), words)
    if (draw < 0.02) return { text: original.toUpperCase(), of, nearly: false }
    return { text: varyNearly(original, random), of, nearly: true }
  }
}
