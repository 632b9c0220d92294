// Plants faults that only reading finds among sound thoughts: to measure a model judge, and as canaries beside real samples.

import { type Thought } from '@conclave/shared/recipe/sample'
import { createRandom, mix, type Random } from '../endpoint/random.js'
import { shuffle } from './clean-pool.js'
import { DECLINING_SCENES } from './judge-scenes/declining-scenes.js'
import { HELPING_SCENES } from './judge-scenes/helping-scenes.js'
import { FIVE_IDS } from './policy-sets.js'
import {
  type FaultyThought,
  type GoodThought,
  JUDGE_FAULTS,
  type JudgeFault,
  type JudgeScene,
  readJudgeScene,
} from './read-judge-scene.js'

export interface JudgePlant {
  readonly thought: string
  readonly fault: JudgeFault
  /** The sound thought that a `repetitive` one says again, or the decision that is contradicted; else null. */
  readonly of: string | null
  /** The rule broken, for `off-policy` and `unsafe-detail`; else null. */
  readonly rule: string | null
}

export interface JudgeSample {
  readonly id: string
  readonly prompt: string
  readonly ruleIds: readonly string[]
  readonly response: string
  readonly thoughts: readonly Thought[]
  readonly planted: readonly JudgePlant[]
  /** Thoughts that must be kept: all that are not planted. */
  readonly good: readonly string[]
}

export const JUDGE_SCENES: readonly JudgeScene[] = [...HELPING_SCENES, ...DECLINING_SCENES].map(readJudgeScene)

interface Placed extends GoodThought {
  readonly faulty: FaultyThought | null
  /** The place among the good ones; null for a faulty thought. */
  readonly good: number | null
}

/** One faulty thought of each class asked for; a scene may have none of a class. */
const chooseFaulty = (scene: JudgeScene, faults: readonly JudgeFault[], random: Random): readonly FaultyThought[] =>
  faults.flatMap((fault) =>
    shuffle(
      scene.faulty.filter((each) => each.fault === fault),
      random,
    ).slice(0, 1),
  )

/** Where a faulty thought may stand: a repetition behind what it repeats, a contradiction behind the decision. */
function place(placed: readonly Placed[], faulty: FaultyThought, decision: number, random: Random): readonly Placed[] {
  const after = faulty.fault === 'contradicts-decision' ? decision : (faulty.repeats ?? -1)
  const from = placed.findIndex(({ good }) => good === after) + 1
  const at = from + random.below(placed.length - from + 1)
  return placed.toSpliced(at, 0, { text: faulty.text, rules: faulty.rules, faulty, good: null })
}

function compose(id: string, scene: JudgeScene, faults: readonly JudgeFault[], random: Random): JudgeSample {
  const decision = scene.good.length - 1
  const sound: readonly Placed[] = scene.good.map((thought, good) => ({ ...thought, faulty: null, good }))
  const placed = chooseFaulty(scene, faults, random).reduce(
    (sofar, faulty) => place(sofar, faulty, decision, random),
    sound,
  )
  const idOf = (good: number | null): string | null => {
    const at = good === null ? -1 : placed.findIndex((each) => each.good === good)
    return at === -1 ? null : `t${at + 1}`
  }
  const drafted = 3 + random.below(3)
  return {
    id,
    prompt: scene.prompt,
    ruleIds: FIVE_IDS,
    response: scene.response,
    thoughts: placed.map(({ text, rules }, at) => ({
      id: `t${at + 1}`,
      text,
      rules,
      agent: at < drafted ? 'drafter' : at % 2 === 0 ? 'auditor' : 'advocate',
      round: at < drafted ? 0 : 1 + Math.floor((at - drafted) / 4),
    })),
    planted: placed.flatMap(({ faulty }, at) => {
      if (faulty === null) return []
      const of = idOf(faulty.fault === 'contradicts-decision' ? decision : faulty.repeats)
      return [{ thought: `t${at + 1}`, fault: faulty.fault, of, rule: faulty.breaks }]
    }),
    good: placed.flatMap(({ good }, at) => (good === null ? [] : [`t${at + 1}`])),
  }
}

/** `n` samples with none to four faults each, the same for the same seed; every class about as often as any other. */
export function plantJudgeFaults(seed: number, n: number): readonly JudgeSample[] {
  const random = createRandom(mix(seed, 3))
  let deck: readonly JudgeFault[] = []
  return Array.from({ length: n }, (_, at) => {
    const count = random.below(5)
    while (deck.length < count) deck = [...deck, ...shuffle(JUDGE_FAULTS, random)]
    const faults = deck.slice(0, count)
    deck = deck.slice(count)
    const able = JUDGE_SCENES.filter(({ faulty }) =>
      faults.every((fault) => faulty.some((each) => each.fault === fault)),
    )
    const scene = able[random.below(able.length)]
    if (scene === undefined) throw new Error(`no scene has ${faults.join(', ')}`)
    return compose(`judged-${seed}-${at}`, scene, [...new Set(faults)], random)
  })
}
