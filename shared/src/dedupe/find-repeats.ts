// Prompts that repeat an earlier one, exactly or nearly: within a batch, or behind the prompts of others that are put first.
// In memory. Across the fleet the ledger decides about exact duplicates (prompt-key.ts).

import { sameMeaning, wordingOf } from '../recipe/same-meaning.js'
import { findNearPairs } from './near-pairs.js'
import { canonicalPrompt } from './prompt-key.js'
import { similarityOf } from './text-similarity.js'

export interface KindedPrompt {
  readonly text: string
  /** Prompts of different kinds never repeat each other: a harmful prompt and its benign twin are both wanted. */
  readonly kind?: string
}

export interface Repeat {
  /** Place of the prompt, from 0. */
  readonly at: number
  /** Place of the one it repeats, which repeats none itself. */
  readonly of: number
  /** 1 for an exact duplicate. */
  readonly similarity: number
  readonly exact: boolean
}

/** Places of kinds, numbered as they come. */
function groupsOf(): (kind: string | undefined) => number {
  const known = new Map<string | undefined, number>()
  return (kind) => {
    const group = known.get(kind) ?? known.size
    known.set(kind, group)
    return group
  }
}

/**
 * The repeats among `prompts`, in their order. `nearDuplicate`: the similarity from which two prompts of one meaning are
 * one; 1: only equal ones. What repeats a prompt is out and counts no more: "repeats" is never carried over.
 */
export function findRepeats(prompts: Iterable<KindedPrompt>, nearDuplicate: number): readonly Repeat[] {
  const texts: string[] = []
  const groups: number[] = []
  const groupOf = groupsOf()
  for (const { text, kind } of prompts) {
    texts.push(canonicalPrompt(text))
    groups.push(groupOf(kind))
  }
  const out = new Set<number>()
  const repeats: Repeat[] = []
  for (const [at, earlier] of findNearPairs({ texts, groups, similarity: nearDuplicate })) {
    const repeat = repeatAmong(
      texts,
      at,
      earlier.filter((each) => !out.has(each)),
      nearDuplicate,
    )
    if (repeat === null) continue
    out.add(at)
    repeats.push(repeat)
  }
  return repeats
}

function repeatAmong(
  texts: readonly string[],
  at: number,
  earlier: readonly number[],
  nearDuplicate: number,
): Repeat | null {
  const text = texts[at] ?? ''
  const equal = earlier.find((each) => texts[each] === text)
  if (equal !== undefined) return { at, of: equal, similarity: 1, exact: true }
  if (earlier.length === 0) return null
  const wording = wordingOf(text)
  for (const each of earlier) {
    const other = texts[each] ?? ''
    // The guard first: it is cheaper, and few pairs pass it.
    if (!sameMeaning(wording, wordingOf(other))) continue
    const similarity = similarityOf(text, other)
    if (similarity >= nearDuplicate) return { at, of: each, similarity, exact: false }
  }
  return null
}
