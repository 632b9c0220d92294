// Plants known faults into lifelike thoughts, to measure rules by: what is planted should fall, all else should stay. Nothing
// here knows of any rule's code, and must not.

import { createRandom, mix, type Random } from '../endpoint/random.js'
import { shuffle } from './clean-pool.js'
import { chooseSource, composeSample } from './compose-sample.js'
import { FIRST_TABLES, type FaultTables } from './fault-tables.js'
import { type PlantedSample, RULE_FAULTS, type RuleFault } from './planted-sample.js'
import { type PromptAtHand, promptsAtHand } from './prompts.js'

const CLEAN_SHARE = 0.1

/** How many faults each of `n` samples gets, and which: every class as often as any other, give or take one. */
function dealFaults(n: number, random: Random): readonly (readonly RuleFault[])[] {
  let deck: readonly RuleFault[] = []
  return Array.from({ length: n }, () => {
    const count = random.chance(CLEAN_SHARE) ? 0 : 1 + random.below(5)
    while (deck.length < count) deck = [...deck, ...shuffle(RULE_FAULTS, random)]
    const dealt = deck.slice(0, count)
    deck = deck.slice(count)
    return dealt
  })
}

/** `n` samples of 8 to 24 thoughts, the same for the same seed, prompts and tables. */
export function plantFaults(
  seed: number,
  n: number,
  prompts: readonly PromptAtHand[] = promptsAtHand(),
  tables: FaultTables = FIRST_TABLES,
): readonly PlantedSample[] {
  const dealt = dealFaults(n, createRandom(mix(seed, 1)))
  return dealt.map((faults, at) => {
    const random = createRandom(mix(seed, 2, at))
    return composeSample(`planted-${seed}-${at}`, chooseSource(prompts, random), faults, tables, random)
  })
}
