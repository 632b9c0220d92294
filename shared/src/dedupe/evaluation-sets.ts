// Decontamination: prompts that an evaluation set holds must not be trained on, or the set measures memory. Here no meaning
// guard is asked, and no kind: a prompt that differs from a test prompt in one word gives the test away all the same.

import { findNearPairs } from './near-pairs.js'
import { canonicalPrompt } from './prompt-key.js'
import { similarityOf } from './text-similarity.js'

export interface EvaluationSet {
  readonly name: string
  readonly prompts: readonly string[]
}

export interface Contamination {
  /** Place of the prompt, from 0. */
  readonly at: number
  readonly set: string
  /** Place of the test prompt in its set, from 0. */
  readonly of: number
  readonly similarity: number
}

/** The prompts that a set holds, in their order, each with its closest test prompt. `similarity`: from which on they count. */
export function findContamination(
  prompts: readonly string[],
  sets: readonly EvaluationSet[],
  similarity: number,
): readonly Contamination[] {
  const held = sets.flatMap(({ name, prompts: tests }) => tests.map((text, of) => ({ set: name, of, text })))
  const texts = [...held.map(({ text }) => text), ...prompts].map(canonicalPrompt)
  return [...findNearPairs({ texts, similarity, split: held.length })].flatMap(([later, tests]) => {
    let closest: Contamination | null = null
    for (const test of tests) {
      const found = held[test]
      const alike = similarityOf(texts[later] ?? '', texts[test] ?? '')
      if (found === undefined || alike < similarity || alike <= (closest?.similarity ?? 0)) continue
      closest = { at: later - held.length, set: found.set, of: found.of, similarity: alike }
    }
    return closest === null ? [] : [closest]
  })
}
