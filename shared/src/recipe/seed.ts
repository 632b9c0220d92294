// Seeds: derived, never drawn, so that a question asked again is the same question, byte for byte.

import { type Place } from './journal.js'
import { type Prompt } from './sample.js'

/** FNV-1a, 32 bits, of a string's UTF-16 units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  return hash >>> 0
}

/**
 * 31 bits that depend on the recipe's seed, the prompt and its retries, the speaker's place, the fresh start and the
 * candidate.
 */
export function seedOf(
  recipeSeed: number,
  { ordinal, retries }: Prompt,
  place: Place,
  reseed: number,
  candidate = 1,
): number {
  const first = `${recipeSeed}:${ordinal}:${place.step}:${place.agent}:${place.round}:${reseed}`
  const retried = retries === 0 ? first : `${first}:${retries}`
  return hashText(candidate === 1 ? retried : `${retried}:c${candidate}`) >>> 1
}
