// What a judge sees and says. Thoughts stand before it as data, without their authors, under ids that are made for this one
// call: no thought's text can know them, and no judge can tell who wrote what.

import { createFence } from './fence.js'
import { type Fault } from './fault.js'
import { thoughtsToJudge, type Prompt, type Sample, type Thought } from './sample.js'
import { hashText } from './seed.js'
import { fenceIntents, type Ground } from './stage.js'
import { canaryOf, type Canary } from './canaries.js'

/** A judge's word on one thought. Neither `unsure` nor `judge-refused` counts as keep or as drop. */
export interface Vote {
  readonly judge: string
  readonly thought: string
  readonly vote: 'keep' | 'drop' | 'unsure' | 'judge-refused'
  readonly reason: JudgedReason | null
  /** What the judge points at: a part of the thought, verbatim. */
  readonly quote: string | null
  readonly rule: string | null
  /** The earlier thought that says it already. */
  readonly same: string | null
}

export type JudgedReason =
  'repetitive' | 'redundant' | 'deceptive' | 'off-policy' | 'contradicts-decision' | 'off-topic' | 'unsafe-detail'

export interface ShownThought {
  /** The thought's id in the sample; null for a canary. */
  readonly id: string | null
  readonly alias: string
  readonly text: string
  readonly rules: readonly string[]
}

/** The thoughts as one judge's call shows them, in order, and the canary among them where this call has one. */
export interface Bench {
  readonly shown: readonly ShownThought[]
  readonly canary: Canary | null
}

const ALIAS_LETTERS = 'bcdfghjkmnpqrstvwxz'
const ALIAS_LENGTH = 4

/** Letters without vowels: no word, no number, nothing that a thought would hold by chance. */
function aliasOf(hash: number): string {
  let rest = hash
  let alias = ''
  for (let i = 0; i < ALIAS_LENGTH; i += 1) {
    alias += ALIAS_LETTERS[rest % ALIAS_LETTERS.length] ?? ''
    rest = Math.floor(rest / ALIAS_LETTERS.length)
  }
  return alias
}

/** What a call's draws come from: the texts before the judge, its place, and the recipe's seed. */
const saltOf = ({ recipe }: Ground, { place, candidate }: Sample, thoughts: readonly Thought[]): string =>
  `${recipe.seed}:${place.step}:${place.agent}:${candidate}:${hashText(thoughts.map(({ text }) => text).join('\n'))}`

/** The bench before the judge whose word the sample waits for. Depends on nothing but ground and sample. */
export function benchOf(ground: Ground, sample: Sample, thoughts: readonly Thought[] = thoughtsToJudge(sample)): Bench {
  const salt = saltOf(ground, sample, thoughts)
  const canary = canaryOf(ground.recipe.refinement.canaryShare, sample.place.step, salt)
  const own = thoughts.map(({ id, text, rules }) => ({
    id,
    text,
    rules: rules.filter((rule) => ground.ruleIds.has(rule)),
  }))
  const seated: Omit<ShownThought, 'alias'>[] = [...own]
  if (canary !== null) {
    // In this order, so that what repeats stands after what it repeats.
    const first = hashText(`${salt}:good`) % (seated.length + 1)
    seated.splice(first, 0, { id: null, text: canary.good, rules: [] })
    const second = first + 1 + (hashText(`${salt}:fault`) % (seated.length - first))
    seated.splice(second, 0, { id: null, text: canary.fault, rules: [] })
  }
  const taken = new Set<string>()
  const shown = seated.map((thought, i) => {
    let hash = hashText(`${salt}:${i}`)
    while (taken.has(aliasOf(hash))) hash += 1
    const alias = aliasOf(hash)
    taken.add(alias)
    return { ...thought, alias }
  })
  return { shown, canary }
}

/** Prompt, intents, thoughts and response, all fenced; what follows is ours. */
export function judgedUser(prompt: Prompt, sample: Sample, shown: readonly ShownThought[], after: string): string {
  const fence = createFence([
    prompt.text,
    sample.response,
    ...sample.intents.map((intent) => intent.text),
    ...shown.map((thought) => thought.text),
  ])
  const thoughts = shown.map(({ alias, text, rules }) => fence('thought', text, { id: alias, rules: rules.join(' ') }))
  return [
    fence('prompt', prompt.text),
    fenceIntents(fence, sample),
    fence('thoughts', thoughts.join('\n')),
    fence('response', sample.response),
    after,
  ].join('\n')
}

/** Faults of verdicts that name what is not there, name it twice, or leave something out. */
export function namingFaults(expected: readonly string[], named: readonly string[]): readonly Fault[] {
  const waiting = new Set(expected)
  const faults: Fault[] = named.flatMap((alias, i) =>
    waiting.delete(alias)
      ? []
      : [{ pointer: `/verdicts/${i}/thought`, message: 'is no thought above, or is judged twice' }],
  )
  return [...faults, ...[...waiting].map((alias) => ({ pointer: '/verdicts', message: `${alias} is not judged` }))]
}

/** A vote of nobody's word: for a thought on which a judge's call gave none. */
export const noVote = (judge: string, thought: string, vote: 'unsure' | 'judge-refused'): Vote => ({
  judge,
  thought,
  vote,
  reason: null,
  quote: null,
  rule: null,
  same: null,
})

/** Of a judge that would not take part. */
export const refusedVotes = ({ shown }: Bench, judge: string): readonly Vote[] =>
  shown.flatMap(({ id }) => (id === null ? [] : [noVote(judge, id, 'judge-refused')]))
