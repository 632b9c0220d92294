// `exact-duplicate` and `near-duplicate`: of thoughts that say the same, one stays.

import { sameMeaning } from '../same-meaning.js'
import { jaccard } from '../similarity.js'
import { type Finding } from './finding.js'
import { type ReadThought } from './read-thought.js'

/**
 * Which of two equal thoughts survives: the one that cites more rules, since a citation is what cannot be had back; with
 * as many, the earlier, since later thoughts may rest on it.
 */
const bySurvival = (a: ReadThought, b: ReadThought): number => b.rules.size - a.rules.size || a.at - b.at

function repeatOf(thought: ReadThought, kept: readonly ReadThought[], nearDuplicate: number): Finding | undefined {
  const equal = kept.find((other) => other.canonical === thought.canonical)
  if (equal !== undefined) {
    return {
      reason: 'exact-duplicate',
      explanation: `says the same as ${equal.id}, word for word`,
      evidence: { other: equal.id, similarity: 1 },
    }
  }
  for (const other of kept) {
    // The guard first: it is cheap, and few pairs pass it.
    if (!sameMeaning(thought.wording, other.wording)) continue
    const similarity = jaccard(thought.grams(), other.grams())
    if (similarity < nearDuplicate) continue
    return {
      reason: 'near-duplicate',
      explanation: `says the same as ${other.id}: similarity ${similarity.toFixed(2)}`,
      evidence: { other: other.id, similarity },
    }
  }
  return undefined
}

/**
 * By thought id. Those that survive are compared with every survivor before them, and with no dropped one: "says the same"
 * is not transitive, and what is left holds no two that say the same.
 */
export function findRepeats(thoughts: readonly ReadThought[], nearDuplicate: number): ReadonlyMap<string, Finding> {
  const found = new Map<string, Finding>()
  const kept: ReadThought[] = []
  for (const thought of thoughts.toSorted(bySurvival)) {
    const finding = repeatOf(thought, kept, nearDuplicate)
    if (finding === undefined) kept.push(thought)
    else found.set(thought.id, finding)
  }
  return found
}
