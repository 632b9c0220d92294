// Decontamination: prompts that an evaluation set holds must not be trained on, or the set measures memory. Here no meaning
// guard is asked, and no kind: a prompt that differs from a test prompt in one word gives the test away all the same.

import { createNearIndex } from './near-texts.js'
import { similarityOf } from './text-similarity.js'

export interface Contamination {
  /** Place of the test prompt in its set, from 0. */
  readonly of: number
  readonly similarity: number
}

/** The prompts of an evaluation set. */
export interface TestIndex {
  readonly size: () => number
  /** All prompts are canonical (prompt-key.ts). */
  readonly add: (canonical: string) => void
  /** The closest test prompt from the similarity on that counts; null where there is none. */
  readonly closestTo: (canonical: string) => Contamination | null
}

/** `similarity`: from which on a prompt counts as a test prompt, 0 to 1. */
export function createTestIndex(similarity: number): TestIndex {
  const tests: string[] = []
  const equal = new Map<string, number>()
  const index = createNearIndex(similarity)
  return {
    size: () => tests.length,
    add(canonical) {
      if (!equal.has(canonical)) equal.set(canonical, tests.length)
      tests.push(canonical)
      index.add(index.sign(canonical, 0))
    },
    closestTo(canonical) {
      const same = equal.get(canonical)
      if (same !== undefined) return { of: same, similarity: 1 }
      let closest: Contamination | null = null
      for (const of of index.near(index.sign(canonical, 0))) {
        const alike = similarityOf(canonical, tests[of] ?? '')
        if (alike >= similarity && alike > (closest?.similarity ?? 0)) closest = { of, similarity: alike }
      }
      return closest
    },
  }
}
