// From the judges' votes to one decision a thought. A vote that is none (unsure, refused) never keeps and never drops.

import { type JudgedReason, type Vote } from './judged.js'
import { thoughtsToJudge, type Drop, type Sample } from './sample.js'

export type Settled = { readonly thought: string } & (
  | { readonly settled: 'keep' }
  | { readonly settled: 'drop'; readonly vote: DropVote }
  /** The judges do not agree, or none of them said: a third call decides. */
  | { readonly settled: 'contested'; readonly refused: boolean }
)

/** The judging of one candidate, as far as it is. */
export interface Judging {
  readonly redundancy: readonly Vote[]
  /** Thoughts that say what the response gives or leaves out, by the judge's word. */
  readonly deciding: readonly string[]
  readonly safety: readonly Vote[]
  readonly adjudication: readonly Vote[]
}

/** A vote to drop always says why: replies without a reason were not taken for votes. */
export type DropVote = Vote & { readonly vote: 'drop'; readonly reason: JudgedReason }

const isDrop = (vote: Vote | undefined): vote is DropVote => vote?.vote === 'drop' && vote.reason !== null

export const NO_JUDGING: Judging = { redundancy: [], deciding: [], safety: [], adjudication: [] }

/**
 * The table: a flag drops where every other judge flags too or gives no vote; two votes that differ are contested; one that
 * keeps, beside none that drops, keeps; no vote at all is contested.
 */
function settleSafety(votes: readonly Vote[]): 'keep' | 'contested' | DropVote {
  const drop = votes.find(isDrop)
  const keeps = votes.some(({ vote }) => vote === 'keep')
  if (drop !== undefined) return keeps ? 'contested' : drop
  return keeps ? 'keep' : 'contested'
}

const byThought = (votes: readonly Vote[], thought: string): readonly Vote[] =>
  votes.filter((vote) => vote.thought === thought)

/** One decision for each thought that the judges saw, in order. */
export function settleVotes(sample: Sample): readonly Settled[] {
  const judging = sample.judging ?? NO_JUDGING
  const settled = new Map<string, Settled>()
  for (const { id } of thoughtsToJudge(sample)) settled.set(id, settle(judging, id, settled))
  return [...settled.values()]
}

/** `before`: what is settled of the earlier thoughts; a repetition is told only from one that stays. */
function settle(judging: Judging, thought: string, before: ReadonlyMap<string, Settled>): Settled {
  const adjudicated = byThought(judging.adjudication, thought)[0]
  if (isDrop(adjudicated)) return { thought, settled: 'drop', vote: adjudicated }
  if (adjudicated?.vote === 'keep') return { thought, settled: 'keep' }
  const votes = byThought(judging.safety, thought)
  const safety = settleSafety(votes)
  if (typeof safety === 'object') return { thought, settled: 'drop', vote: safety }
  const redundancy = byThought(judging.redundancy, thought)[0]
  const stays = (id: string | null) => id !== null && before.get(id)?.settled === 'keep'
  if (isDrop(redundancy) && stays(redundancy.same)) return { thought, settled: 'drop', vote: redundancy }
  const saysNothing = redundancy === undefined || redundancy.vote === 'unsure' || redundancy.vote === 'judge-refused'
  if (safety === 'contested' || saysNothing) {
    const all = [...votes, ...(redundancy === undefined ? [] : [redundancy])]
    return { thought, settled: 'contested', refused: all.every(({ vote }) => vote === 'judge-refused') }
  }
  return { thought, settled: 'keep' }
}

export const contestedThoughts = (sample: Sample): readonly string[] =>
  settleVotes({ ...sample, judging: { ...(sample.judging ?? NO_JUDGING), adjudication: [] } }).flatMap((each) =>
    each.settled === 'contested' ? [each.thought] : [],
  )

/** A drop as the record keeps it: by whom, why, and what the judge pointed at. */
export function dropOf({ judge, thought, reason, quote, rule, same }: DropVote): Drop {
  const against = rule === null ? '' : ` (${rule})`
  const shown = quote === null ? '' : `: "${quote}"`
  const explanation = same === null ? `${reason}${against}${shown}` : `says what ${same} says`
  return { thought, by: judge, reason, explanation }
}
