// A thought read once for all rules that compare it with others.

import { canonicalText } from '../canonical-text.js'
import { type Thought } from '../sample.js'
import { wordingOf, type Wording } from '../same-meaning.js'
import { characterGrams } from '../similarity.js'

export interface ReadThought {
  readonly id: string
  /** Place among the thoughts, from 0. */
  readonly at: number
  readonly rules: ReadonlySet<string>
  readonly canonical: string
  readonly wording: Wording
  readonly vocabulary: () => ReadonlySet<string>
  /** Of its words, so that marks and white space count for nothing. */
  readonly grams: () => ReadonlySet<string>
}

/** Most thoughts are never compared so closely that these are needed. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

export function readThought(thought: Thought, at: number, ruleIds: ReadonlySet<string>): ReadThought {
  const canonical = canonicalText(thought.text, ruleIds)
  const wording = wordingOf(canonical)
  return {
    id: thought.id,
    at,
    rules: new Set(thought.rules),
    canonical,
    wording,
    vocabulary: once(() => new Set(wording.words)),
    grams: once(() => characterGrams(wording.words.join(' '))),
  }
}
