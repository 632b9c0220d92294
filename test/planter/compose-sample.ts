// Puts a sample together: clean thoughts, the faults that are asked for, an order, and speakers.

import { type Thought } from '@conclave/shared/recipe/sample'
import { type NonEmpty, type Random } from '../endpoint/random.js'
import { generalUnits, isWord, SCENES, shuffle, underSet } from './clean-pool.js'
import { type FaultTables } from './fault-tables.js'
import { extendWith, partsOf, takePart } from './faults/contain.js'
import { miscite } from './faults/miscite.js'
import { repeatExactly } from './faults/repeat-exactly.js'
import { editsOf, repeatNearly } from './faults/repeat-nearly.js'
import { spoil } from './faults/spoil.js'
import { type Said } from './faults/texts.js'
import { type PlantedSample, type RuleFault } from './planted-sample.js'
import { choosePolicies, type PolicyNames } from './policy-sets.js'
import { type PromptAtHand } from './prompts.js'
import { type CleanUnit, type Scene, type Stance } from './read-scene.js'
import { slotsOf } from './subjects.js'

interface Entry {
  readonly key: number
  readonly said: Said
  readonly trait: string | null
  readonly plant: { readonly fault: RuleFault; readonly variant: string; readonly of: number | null } | null
}

/** What a fault is planted with besides the sample. */
interface Ground {
  readonly names: PolicyNames
  readonly tables: FaultTables
}

/** The entries so far, and thoughts that are not in the sample yet and may carry a fault. */
interface Bench {
  readonly entries: readonly Entry[]
  readonly carriers: readonly Said[]
}

const MIN_REPEATED_CHARS = 45
/** Every text can be misspelt or begun with a filler; more ways than that make the repetitions more varied. */
const MIN_EDITS = 7
const AGENTS: NonEmpty<readonly [string, ...(readonly string[])]> = [
  ['auditor', 'advocate'],
  ['a1', 'a2', 'a3'],
  ['policy-auditor', 'helpfulness-advocate', 'adversary'],
  ['first', 'second'],
]

const nextKey = (entries: readonly Entry[]): number => entries.reduce((most, { key }) => Math.max(most, key), -1) + 1

const insertAt = (entries: readonly Entry[], at: number, entry: Entry): readonly Entry[] =>
  entries.toSpliced(at, 0, entry)
const anywhere = (entries: readonly Entry[], random: Random): number => random.below(entries.length + 1)
const replaceSaid = (entries: readonly Entry[], key: number, said: Said): readonly Entry[] =>
  entries.map((entry) => (entry.key === key ? { ...entry, said } : entry))

/** A plain clean entry that no fault refers to yet; undefined where there is none left. */
function freeEntry(entries: readonly Entry[], suits: (said: Said) => boolean, random: Random): Entry | undefined {
  const taken = new Set(entries.flatMap(({ plant }) => (plant === null ? [] : [plant.of])))
  return shuffle(entries, random).find(
    ({ key, said, trait, plant }) => plant === null && trait === null && !taken.has(key) && suits(said),
  )
}

const isLong = ({ text }: Said): boolean => text.length >= MIN_REPEATED_CHARS
const offersEdits = (said: Said): boolean => isLong(said) && editsOf(said.text) >= MIN_EDITS

/** The bench with one clean thought more, taken from the carriers: for a fault that finds no thought to refer to. */
function addClean({ entries, carriers }: Bench, random: Random): Bench {
  const [said, ...left] = carriers
  if (said === undefined) return { entries, carriers }
  const entry = { key: nextKey(entries), said, trait: null, plant: null }
  return { entries: insertAt(entries, anywhere(entries, random), entry), carriers: left }
}

function plantRepeat(bench: Bench, fault: 'exact-duplicate' | 'near-duplicate', random: Random): Bench {
  const suits = fault === 'near-duplicate' && random.chance(0.5) ? offersEdits : isLong
  const original = freeEntry(bench.entries, suits, random) ?? freeEntry(bench.entries, isLong, random)
  if (original === undefined)
    return bench.carriers.length === 0 ? bench : plantRepeat(addClean(bench, random), fault, random)
  const { first, later, variant } =
    fault === 'exact-duplicate' ? repeatExactly(original.said, random) : repeatNearly(original.said, random, isWord)
  const entries = replaceSaid(bench.entries, original.key, first)
  const after = entries.findIndex(({ key }) => key === original.key) + 1
  const plant = { fault, variant, of: original.key }
  const at = after + random.below(entries.length - after + 1)
  return { ...bench, entries: insertAt(entries, at, { key: nextKey(entries), said: later, trait: null, plant }) }
}

/** A part of a thought that is there, or a longer thought that makes one that is there needless. */
function plantSubsumed(bench: Bench, random: Random): Bench {
  const { entries, carriers } = bench
  const key = nextKey(entries)
  const longer = random.chance(0.5) ? freeEntry(entries, (said) => partsOf(said.text).length > 0, random) : undefined
  const taken = longer === undefined ? null : takePart(longer.said, random)
  if (longer !== undefined && taken !== null) {
    const plant = { fault: 'subsumed' as const, variant: taken.variant, of: longer.key }
    const entry = { key, said: taken.shorter, trait: null, plant }
    return { ...bench, entries: insertAt(entries, anywhere(entries, random), entry) }
  }
  const shorter = freeEntry(entries, isLong, random)
  const [addition, ...left] = carriers
  if (addition === undefined) return bench
  if (shorter === undefined) return plantSubsumed(addClean(bench, random), random)
  const extended = extendWith(shorter.said, addition, random)
  const plant = { fault: 'subsumed' as const, variant: extended.variant, of: key }
  const planted = entries.map((entry) => (entry.key === shorter.key ? { ...entry, plant } : entry))
  const entry = { key, said: extended.longer, trait: null, plant: null }
  return { entries: insertAt(planted, anywhere(entries, random), entry), carriers: left }
}

function plantSpoilt(
  bench: Bench,
  fault: 'format' | 'meta' | 'injection' | 'bad-citation',
  ground: Ground,
  random: Random,
): Bench {
  const [carrier, ...carriers] = bench.carriers
  if (carrier === undefined) return bench
  const { said, variant } =
    fault === 'bad-citation' ? miscite(carrier, ground.names, random) : spoil(carrier, ground.tables[fault], random)
  const { entries } = bench
  const entry = { key: nextKey(entries), said, trait: null, plant: { fault, variant, of: null } }
  return { carriers, entries: insertAt(entries, anywhere(entries, random), entry) }
}

const plantOne = (bench: Bench, fault: RuleFault, ground: Ground, random: Random): Bench =>
  fault === 'exact-duplicate' || fault === 'near-duplicate'
    ? plantRepeat(bench, fault, random)
    : fault === 'subsumed'
      ? plantSubsumed(bench, random)
      : plantSpoilt(bench, fault, ground, random)

/** Faults that refer to another thought come last, so that they find one, and never refer to a fault. */
const inOrder = (faults: readonly RuleFault[]): readonly RuleFault[] => {
  const refers = (fault: RuleFault) => fault === 'exact-duplicate' || fault === 'near-duplicate' || fault === 'subsumed'
  return [...faults.filter((fault) => !refers(fault)), ...faults.filter(refers)]
}

/** A place among the speakers for each entry: the draft first, then the agents' turns in rounds. */
function speak(entries: readonly Entry[], random: Random): readonly Thought[] {
  const agents = random.pick(AGENTS)
  const drafted = Math.min(entries.length, 3 + random.below(6))
  const perTurn = 1 + random.below(3)
  return entries.map(({ said }, at) => {
    const turn = Math.floor((at - drafted) / perTurn)
    const agent = at < drafted ? 'drafter' : (agents[turn % agents.length] ?? agents[0])
    const round = at < drafted ? 0 : Math.floor(turn / agents.length) + 1
    return { id: `t${at + 1}`, text: said.text, rules: said.rules, agent, round }
  })
}

/** Some units of the pool as clean entries, their pairs parted; what is left over, and what is spare, carries faults. */
function layOut(pool: readonly CleanUnit[], spare: readonly CleanUnit[], wanted: number, random: Random): Bench {
  const count = pool.findIndex((_, at) => pool.slice(0, at).flat().length >= wanted)
  const chosen = pool.slice(0, count === -1 ? pool.length : count)
  const entries = shuffle(chosen.flat(), random).map(({ text, rules, trait }, key) => ({
    key,
    said: { text, rules },
    trait,
    plant: null,
  }))
  const left = [...pool.slice(chosen.length), ...spare].flatMap((unit) => (unit.length === 1 ? unit : []))
  const carriers = left.filter(({ text, trait }) => trait === null && text.length >= MIN_REPEATED_CHARS)
  return { entries, carriers: shuffle(carriers, random) }
}

/** What is harmless and yet grave, such as a friend who harms herself, is not spoken of as one speaks of a recipe. */
const toneOf = (stance: Stance, cited: readonly string[]): Stance =>
  stance === 'benign' && cited.filter((rule) => !rule.startsWith('HR')).length > cited.length / 2 ? 'unclear' : stance

export function composeSample(
  id: string,
  from: Scene | PromptAtHand,
  faults: readonly RuleFault[],
  tables: FaultTables,
  random: Random,
): PlantedSample {
  const { prompt, stance } = from
  const own = 'units' in from ? from.units : []
  const cited = own.flat().flatMap(({ rules }) => rules)
  const slots = slotsOf(prompt, cited, random)
  const names = choosePolicies(random, new Set([...cited, slots.ban, 'HR-1']))
  const general = generalUnits(
    { stance: toneOf(stance, cited), slots, own: own.length, lookalikes: tables.lookalikes },
    random,
  )
  const pool = underSet(shuffle([...own, ...general.units], random), names)
  const clean = layOut(pool, underSet(general.spare, names), 8 + random.below(11), random)
  const bench = inOrder(faults).reduce((sofar, fault) => plantOne(sofar, fault, { names, tables }, random), clean)
  const thoughts = speak(bench.entries, random)
  const idOf = new Map(bench.entries.map(({ key }, at) => [key, `t${at + 1}`]))
  const labelled = bench.entries.map(({ plant, trait }, at) => ({ thought: `t${at + 1}`, plant, trait }))
  return {
    id,
    prompt,
    ruleIds: names.ruleIds,
    thoughts,
    planted: labelled.flatMap(({ thought, plant }) =>
      plant === null ? [] : [{ thought, ...plant, of: plant.of === null ? null : (idOf.get(plant.of) ?? null) }],
    ),
    hard: labelled.flatMap(({ thought, plant, trait }) =>
      trait === null || plant !== null ? [] : [{ thought, trait }],
    ),
  }
}

/** A scene of our own, or a prompt at hand. */
export const chooseSource = (prompts: readonly PromptAtHand[], random: Random): Scene | PromptAtHand => {
  const sources: readonly (Scene | PromptAtHand)[] = random.chance(0.65) || prompts.length === 0 ? SCENES : prompts
  const source = sources[random.below(sources.length)]
  if (source === undefined) throw new Error('there are no scenes')
  return source
}
