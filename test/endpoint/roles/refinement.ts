// The reply to the task `refinement`: one verdict for each thought that stands. It drops what really repeats, by the
// words two thoughts share, and what bears a flaw's marker; at least two thoughts stay.

import { type Rule, stemsOf, type Thought } from '../read-messages.js'
import { chooseRules } from './subject.js'
import { FLAW_REASONS, KEEP_ALL_SUMMARIES, KEEP_SUMMARIES } from './turn-phrases.js'
import { flawOf } from './turn.js'
import { respond, type Speaker } from './voice.js'

type Reason = 'repetitive' | 'redundant' | 'deceptive' | 'off-policy'

export interface Judged {
  readonly thought: string
  readonly reason: Reason | null
  readonly explanation: string | null
  /** The earlier thought that says it. */
  readonly same: string | null
}

const LEAST_KEPT = 2
/** Shares of common words (Jaccard) from which a thought repeats an earlier one, or adds too little to it. */
const REPETITIVE = 0.6
const REDUNDANT = 0.42

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  // Sets of very different size cannot reach the lower bound: most pairs end here.
  if (small.size < large.size * REDUNDANT) return 0
  let shared = 0
  for (const stem of small) if (large.has(stem)) shared += 1
  return shared / (a.size + b.size - shared)
}

export function judge(thoughts: readonly Thought[]): readonly Judged[] {
  const kept: { readonly id: string; readonly stems: ReadonlySet<string> }[] = []
  return thoughts.map(({ id, text }): Judged => {
    const flaw = flawOf(text)
    if (flaw !== null) return { thought: id, reason: flaw, explanation: `${id} ${FLAW_REASONS[flaw]}`, same: null }
    const stems = stemsOf(text)
    for (const earlier of kept) {
      const share = overlap(stems, earlier.stems)
      if (share >= REPETITIVE)
        return {
          thought: id,
          reason: 'repetitive',
          explanation: `${id} says again what ${earlier.id} says.`,
          same: earlier.id,
        }
      if (share >= REDUNDANT) {
        return {
          thought: id,
          reason: 'redundant',
          explanation: `${id} adds nothing that ${earlier.id} does not already cover.`,
          same: earlier.id,
        }
      }
    }
    kept.push({ id, stems })
    return { thought: id, reason: null, explanation: null, same: null }
  })
}

/** Takes drops back, the harmless ones first, until enough thoughts stay. */
function keepEnough(judged: readonly Judged[]): readonly Judged[] {
  let missing = LEAST_KEPT - judged.filter(({ reason }) => reason === null).length
  const takeBack = (verdicts: readonly Judged[], harmless: boolean) =>
    verdicts.map((verdict) => {
      if (missing <= 0 || verdict.reason === null) return verdict
      if ((verdict.reason === 'repetitive' || verdict.reason === 'redundant') !== harmless) return verdict
      missing -= 1
      return { ...verdict, reason: null, explanation: null, same: null }
    })
  return takeBack(takeBack(judged, true), false)
}

export function composeRefinement(speaker: Speaker) {
  const { asked, subject, random } = speaker
  const judged = keepEnough(judge(asked.thoughts))
  const kept = judged.filter(({ reason }) => reason === null).length
  const dropped = judged.length - kept
  const summary = dropped === 0 ? random.pick(KEEP_ALL_SUMMARIES)(kept) : random.pick(KEEP_SUMMARIES)(kept, dropped)
  const analysis = `${summary} The subject is ${subject.about}.`
  const verdicts = judged.map(({ thought, reason, explanation }) => ({
    thought,
    decision: reason === null ? ('keep' as const) : ('drop' as const),
    reason,
    explanation,
  }))
  const chars = analysis.length + verdicts.length * 90
  return { analysis, verdicts, response: respond(speaker, leadingRule(speaker), chars) }
}

/** The rule that the standing thoughts cite most; the best fitting where they cite none. */
export function leadingRule({ asked, subject, random }: Speaker): Rule | undefined {
  const counts = new Map<string, number>()
  for (const id of asked.thoughts.flatMap(({ rules }) => rules)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return asked.rules.find(({ id }) => id === most?.[0]) ?? chooseRules(asked.rules, subject, random, 1)[0]
}
