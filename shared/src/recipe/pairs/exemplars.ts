// Exemplars: the beliefs that served best so far, shown to the ear-whisperer. The pool is shared by the fleet and kept in
// the ledger; what may enter it is said here. Scored and bounded after FLIRT (arXiv 2308.04265), whose scored pool the
// paper's loop follows; that the pool stays diverse is ours.

import { canonicalText } from '../canonical-text.js'
import { type Ground } from '../stage.js'
import { keptThoughts, type Sample } from '../sample.js'
import { characterGrams, jaccard } from '../similarity.js'
import { type Try } from './pair.js'
import { type Preference } from './terms.js'

export interface Exemplar {
  readonly belief: string
  /** The gap that it brought, and less where that is wider than the recipe's band. */
  readonly score: number
}

export interface PooledExemplar extends Exemplar {
  readonly id: string
}

export const POOL_SIZE = 32
/** Jaccard similarity of character 5-grams from which on two beliefs are one. */
const NEAR = 0.5

/** The policy area of an exemplar for prompts that no rule was cited for. */
export const GENERAL_AREA = 'general'

/** The policy whose rules are cited most by the kept thoughts; of equal ones the first in the policy set. */
export function areaOf({ policies }: Ground, sample: Sample): string {
  const cited = keptThoughts(sample).flatMap(({ rules }) => rules)
  let area = GENERAL_AREA
  let most = 0
  for (const { id, rules } of policies.policies) {
    const own = new Set(rules.map((rule) => rule.id))
    const n = cited.filter((rule) => own.has(rule)).length
    if (n > most) [area, most] = [id, n]
  }
  return area
}

/** What a finished try is worth as an exemplar; null where it is none: not judged, leaked, or without any gap. */
export function exemplarOf({ gap }: Preference, { belief, scores, reason }: Try): Exemplar | null {
  if (belief === null || scores === null || reason === 'belief-leaked') return null
  const between = scores.chosen - scores.rejected
  const score = gap.max === null || between <= gap.max ? between : 2 * gap.max - between
  return score > 0 ? { belief, score } : null
}

const NO_IDS: ReadonlySet<string> = new Set()
const gramsOf = (belief: string) => characterGrams(canonicalText(belief, NO_IDS))

/**
 * What a pool becomes when `candidate` asks to be let in: the ids that make room for it, or null where it stays out. Of two
 * beliefs that are nearly one the better stays, the older of equal ones. Whatever the order in which candidates come, a pool
 * never holds two that are nearly one, and never more than `POOL_SIZE`.
 */
export function admit(pool: readonly PooledExemplar[], candidate: PooledExemplar): readonly string[] | null {
  if (pool.some(({ id }) => id === candidate.id)) return null
  const grams = gramsOf(candidate.belief)
  const near = pool.filter(({ belief }) => jaccard(gramsOf(belief), grams) >= NEAR)
  if (near.some(({ score }) => score >= candidate.score)) return null
  const gone = near.map(({ id }) => id)
  if (pool.length - gone.length < POOL_SIZE) return gone
  const [worst] = pool.filter(({ id }) => !gone.includes(id)).toSorted((a, b) => a.score - b.score)
  return worst === undefined || worst.score >= candidate.score ? null : [...gone, worst.id]
}

/** The `n` to show, best first: of the pool, then of the seeds. */
export function shownExemplars(
  pool: readonly Exemplar[],
  seeds: readonly string[],
  n: number,
): readonly { readonly belief: string; readonly score: number | null }[] {
  const best = pool.toSorted((a, b) => b.score - a.score)
  const sown = seeds.map((belief) => ({ belief, score: null }))
  return [...best, ...sown].slice(0, n)
}
