// How alike two canonical prompts are, exactly: what MinHash has only guessed.

import { characterGrams, jaccard } from '../recipe/similarity.js'
import { LONG_CHARS } from './min-hash.js'

const WORDS = 3

function wordGrams(text: string): ReadonlySet<string> {
  const words = text.split(' ')
  const grams = new Set<string>()
  for (let i = 0; i + WORDS <= words.length; i += 1) grams.add(words.slice(i, i + WORDS).join(' '))
  if (grams.size === 0) grams.add(text)
  return grams
}

/** Jaccard similarity, 0 to 1: of character 5-grams; of word 3-grams where both texts are long. */
export function similarityOf(a: string, b: string): number {
  if (a === b) return 1
  const gramsOf = a.length > LONG_CHARS && b.length > LONG_CHARS ? wordGrams : (text: string) => characterGrams(text)
  return jaccard(gramsOf(a), gramsOf(b))
}
