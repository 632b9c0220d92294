// The clean thoughts that a sample can draw from: a scene's own, and general ones with the prompt's words in them.

import { type Random } from '../endpoint/random.js'
import { ALIKE_PAIRS } from './general/alike-pairs.js'
import { ANY_THOUGHTS } from './general/any-thoughts.js'
import { BENIGN_THOUGHTS } from './general/benign-thoughts.js'
import { FIRST_TABLES, SECOND_TABLES } from './fault-tables.js'
import { HARMFUL_THOUGHTS, UNCLEAR_THOUGHTS } from './general/harmful-thoughts.js'
import { type PolicyNames, renameIn } from './policy-sets.js'
import { type CleanUnit, readScene, readUnit, type Scene, type Stance } from './read-scene.js'
import { FRAUD_SCENES } from './scenes/fraud-scenes.js'
import { HARM_SCENES } from './scenes/harm-scenes.js'
import { HATE_SCENES } from './scenes/hate-scenes.js'
import { HELPFUL_SCENES } from './scenes/helpful-scenes.js'
import { ILLEGAL_SCENES } from './scenes/illegal-scenes.js'
import { LOOKALIKE_SCENES } from './scenes/lookalike-scenes.js'
import { fillThought, type Slots } from './subjects.js'

export const SCENES: readonly Scene[] = [
  ...FRAUD_SCENES,
  ...HATE_SCENES,
  ...HARM_SCENES,
  ...ILLEGAL_SCENES,
  ...HELPFUL_SCENES,
  ...LOOKALIKE_SCENES,
].map(readScene)

export const GENERAL: Readonly<Record<Stance | 'any' | 'pairs', readonly CleanUnit[]>> = {
  benign: BENIGN_THOUGHTS.map(readUnit),
  harmful: HARMFUL_THOUGHTS.map(readUnit),
  unclear: UNCLEAR_THOUGHTS.map(readUnit),
  any: ANY_THOUGHTS.map(readUnit),
  pairs: ALIKE_PAIRS.map(readUnit),
}

export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

const VOCABULARY = new Set(
  [
    ...SCENES.flatMap(({ units }) => units),
    ...Object.values(GENERAL).flat(),
    ...FIRST_TABLES.lookalikes,
    ...SECOND_TABLES.lookalikes,
  ]
    .flat()
    .flatMap(({ text }) => wordsOf(text)),
)
export const isWord = (word: string): boolean => VOCABULARY.has(word)

export function shuffle<T>(list: readonly T[], random: Random): readonly T[] {
  return list
    .map((item) => ({ item, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

const speaksOfArea = (unit: CleanUnit): boolean =>
  unit.some(({ text, rules }) => /\{(?:ban|harm)\}/.test([text, ...rules].join()))

export interface GeneralRequest {
  readonly stance: Stance
  readonly slots: Slots
  /** How many units the prompt has of its own. */
  readonly own: number
  readonly lookalikes: readonly CleanUnit[]
}

export interface GeneralUnits {
  readonly units: readonly CleanUnit[]
  /** Single plain thoughts of the same kind that are not among them. */
  readonly spare: readonly CleanUnit[]
}

/**
 * General thoughts for a prompt: those of its stance, some that fit any, few pairs; fewer where it has `own` ones. An area's
 * rules are spoken of throughout a sample, so the slots stay the same for all of its thoughts.
 */
export function generalUnits({ stance, slots, own, lookalikes }: GeneralRequest, random: Random): GeneralUnits {
  const fill = (unit: CleanUnit): CleanUnit => unit.map((thought) => fillThought(thought, slots))
  const suited = shuffle(GENERAL[stance], random)
  const any = shuffle([...GENERAL.any, ...lookalikes], random).slice(0, own > 0 ? 3 : 6)
  const pairs = GENERAL.pairs.filter((unit) => stance !== 'benign' || !speaksOfArea(unit))
  const count = own > 0 ? 9 : 26
  return {
    units: [...suited.slice(0, count), ...any, ...shuffle(pairs, random).slice(0, random.below(3))].map(fill),
    spare: suited.slice(count).map(fill),
  }
}

/** The units whose rules the set has, under the set's own ids. */
export const underSet = (units: readonly CleanUnit[], names: PolicyNames): readonly CleanUnit[] =>
  units
    .map((unit) =>
      unit.map(({ text, rules, trait }) => ({
        text: renameIn(text, names.rename),
        rules: rules.map(names.rename),
        trait,
      })),
    )
    .filter((unit, at) => {
      const cited = units[at]?.flatMap(({ text }) => text.match(/\b(?:HD|FD|PH|IA|HR)-\d+\b/g) ?? []) ?? []
      const known = new Set(names.ruleIds)
      return [...unit.flatMap(({ rules }) => rules), ...cited.map(names.rename)].every((id) => known.has(id))
    })
