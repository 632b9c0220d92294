// Coherence: a kept thought that begins by leaning on what was dropped right before it ("therefore", "given this") has lost
// its ground. Nothing is ever written for it; the thought it leans on can be restored where that one was only redundant.

import { type Drop, type Thought } from './sample.js'

const LEANS =
  /^\W*(?:(?:and|but|so|yet)\s+)?(?:therefore|thus|hence|consequently|accordingly|as a (?:result|consequence)|so(?! (?:far|that|as)\b)|for (?:this|that|these|those) reasons?|(?:this|that) is why|because of (?:this|that)|(?:this|that|which|it) (?:means|implies|shows|suggests|follows|confirms)|it follows|given (?:this|that|these|those|the above)|(?:based|building) on (?:this|that|these|those)|on (?:this|that) (?:basis|ground|reading|view)|in (?:this|that|either) case|in (?:light|view) of (?:this|that|these|those)|with (?:this|that|these) (?:in mind|settled|established)|as (?:noted|said|stated|mentioned|shown|explained|discussed|established|argued|seen)|by the same (?:token|reasoning|logic)|for the same reasons?|even so|nevertheless|nonetheless|however|conversely|by contrast|on the other hand|instead|the (?:latter|former|same|opposite)|likewise|similarly|moreover|furthermore|in addition|this (?:reading|view|conclusion|distinction|exception|limit|rule|point|concern|risk|permission)|these (?:rules|points|concerns|limits|readings)|such an?|both of (?:these|those|them))\b/i

export interface Leaning {
  readonly thought: string
  /** The dropped thought right before it. */
  readonly on: string
}

/**
 * The kept among `thoughts` (all that stand, in order) that lean on a dropped one. One that was dropped because a kept
 * thought before says the same has left nothing missing.
 */
export function findLeaning(thoughts: readonly Thought[], drops: readonly Drop[]): readonly Leaning[] {
  const dropOf = new Map(drops.map((drop) => [drop.thought, drop]))
  const keptBefore = new Set<string>()
  return thoughts.flatMap(({ id, text }, at) => {
    if (dropOf.has(id)) return []
    const before = thoughts[at - 1]
    const drop = before === undefined ? undefined : dropOf.get(before.id)
    const isMissing = drop !== undefined && !keptBefore.has(drop.evidence?.other ?? '')
    keptBefore.add(id)
    return isMissing && LEANS.test(text) ? [{ thought: id, on: drop.thought }] : []
  })
}
