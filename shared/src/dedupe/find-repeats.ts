// Prompts that repeat an earlier one, exactly or nearly. In memory; across the fleet the ledger decides about exact
// duplicates (prompt-key.ts), and what is held here is made again from it.

import { sameMeaning, wordingOf } from '../recipe/same-meaning.js'
import { createKeyTable } from './key-table.js'
import { createNearIndex } from './near-texts.js'
import { canonicalPrompt } from './prompt-key.js'
import { similarityOf } from './text-similarity.js'

export interface KindedPrompt {
  readonly text: string
  /** Prompts of different kinds never repeat each other: a harmful prompt and its benign twin are both wanted. */
  readonly kind?: string | undefined
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

/** Prompts of which none repeats another. */
export interface RepeatIndex {
  readonly size: () => number
  /** What the prompt repeats, by number; where it repeats none, `add` puts it behind the others. */
  readonly look: (canonical: string, kind: string | undefined) => Look
  /** Takes back all prompts but the first so many. */
  readonly truncate: (prompts: number) => void
}

export type Look =
  | { readonly repeats: Omit<Repeat, 'at'> }
  /** To be called before the next look, or not at all. Its number is how many there were. */
  | { readonly repeats: null; readonly add: () => void }

/** `nearDuplicate`: the similarity from which two prompts of one meaning are one; 1: only equal ones. */
export function createRepeatIndex(nearDuplicate: number): RepeatIndex {
  const texts: string[] = []
  const kinds: (string | undefined)[] = []
  const equals = createKeyTable()
  const index = createNearIndex(nearDuplicate)

  const equalTo = (canonical: string, kind: string | undefined, key: number): number => {
    let at = equals.lastOf(key)
    while (at >= 0 && (texts[at] !== canonical || kinds[at] !== kind)) at = equals.before(at)
    return at
  }
  const nearTo = (canonical: string, kind: string | undefined, candidates: readonly number[]) => {
    const signs = signsOf(canonical)
    const wording = wordingOf(canonical)
    for (const of of candidates) {
      const other = texts[of] ?? ''
      // The guard first: it is cheaper, and few pairs pass it.
      if (kinds[of] !== kind || signs !== signsOf(other) || !sameMeaning(wording, wordingOf(other))) continue
      const similarity = similarityOf(canonical, other)
      if (similarity >= nearDuplicate) return { of, similarity, exact: false }
    }
    return null
  }
  return {
    size: () => texts.length,
    look(canonical, kind) {
      const key = keyOf(canonical) ^ keyOf(kind ?? '')
      const equal = equalTo(canonical, kind, key)
      if (equal >= 0) return { repeats: { of: equal, similarity: 1, exact: true } }
      const signature = nearDuplicate < 1 ? index.sign(canonical, saltOf(canonical, kind)) : null
      const candidates = signature === null ? [] : index.near(signature)
      const repeats = candidates.length === 0 ? null : nearTo(canonical, kind, candidates)
      if (repeats !== null) return { repeats }
      const add = () => {
        texts.push(canonical)
        kinds.push(kind)
        equals.add(key)
        if (signature !== null) index.add(signature)
      }
      return { repeats: null, add }
    },
    truncate(prompts) {
      texts.length = Math.min(texts.length, prompts)
      kinds.length = texts.length
      equals.truncate(prompts)
      index.truncate(prompts)
    },
  }
}

/**
 * The repeats among `prompts`, in their order. What repeats a prompt is out and counts no more: "repeats" is never carried
 * over.
 */
export function findRepeats(prompts: Iterable<KindedPrompt>, nearDuplicate: number): readonly Repeat[] {
  const index = createRepeatIndex(nearDuplicate)
  const places: number[] = []
  const repeats: Repeat[] = []
  let at = 0
  for (const { text, kind } of prompts) {
    const looked = index.look(canonicalPrompt(text), kind)
    if (looked.repeats === null) {
      looked.add()
      places.push(at)
    } else repeats.push({ at, ...looked.repeats, of: places[looked.repeats.of] ?? 0 })
    at += 1
  }
  return repeats
}

/** What carries meaning in code and formulas and is no word: "a & b" is not "a | b". */
const SIGNS = /[\p{S}&%*@#\\/<>{}[\]_]/gu
const MAY_HOLD_SIGN = /[^\p{L}\p{N}\s.,;:!?'"()-]/u

const signsOf = (canonical: string): string =>
  MAY_HOLD_SIGN.test(canonical) ? (canonical.match(SIGNS) ?? []).join('') : ''

const DIGITS = /\p{N}+/gu

/**
 * The same for any two prompts that the meaning guard lets be one: their numbers are the same. Prompts of one template with
 * a number in it do not meet.
 */
function saltOf(canonical: string, kind: string | undefined): number {
  const salt = keyOf(kind ?? '')
  const digits = canonical.match(DIGITS)
  return digits === null ? salt : salt ^ Math.imul(keyOf(digits.join('')), 0x85ebca6b)
}

/** FNV-1a over the text's UTF-16 units, 32 bits. */
function keyOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}
