// The planter is what rules are measured by, so its labels are checked: by criteria that know nothing of how it plants.

import t from 'tap'
import { GENERAL, SCENES } from './clean-pool.js'
import {
  citesWrongly,
  contains,
  foldExactly,
  foldLoosely,
  looksBroken,
  saysTheSame,
  speaksOfDeliberation,
  speaksToJudge,
} from './criteria.js'
import { FIRST_TABLES, SECOND_TABLES } from './fault-tables.js'
import { plantFaults } from './plant-faults.js'
import { type Plant, type PlantedSample, RULE_FAULTS, type RuleFault } from './planted-sample.js'
import { FIVE_IDS, RULE_MENTION } from './policy-sets.js'
import { OWN_PROMPTS, promptsAtHand } from './prompts.js'

const PROMPTS = promptsAtHand()
const SAMPLES = [
  ...plantFaults(11, 250, PROMPTS),
  ...plantFaults(12, 100, OWN_PROMPTS),
  ...plantFaults(13, 100, PROMPTS, SECOND_TABLES),
]

const textOf = ({ thoughts }: PlantedSample, id: string): string => thoughts.find((each) => each.id === id)?.text ?? ''

/** What of the plants of this class fails the criterion, to be read. */
const failing = (fault: RuleFault, holds: (text: string, of: string, sample: PlantedSample, plant: Plant) => boolean) =>
  SAMPLES.flatMap((sample) =>
    sample.planted
      .filter((plant) => plant.fault === fault)
      .filter((plant) => !holds(textOf(sample, plant.thought), textOf(sample, plant.of ?? ''), sample, plant))
      .map((plant) => ({ ...plant, text: textOf(sample, plant.thought), ofText: textOf(sample, plant.of ?? '') })),
  )

const cleanOf = ({ thoughts, planted }: PlantedSample) =>
  thoughts.filter(({ id }) => !planted.some(({ thought }) => thought === id))
const placeOf = ({ thoughts }: PlantedSample, id: string | null): number => thoughts.findIndex((each) => each.id === id)

t.test('the same seed plants the same faults, and another seed others', async (t) => {
  t.same(plantFaults(3, 20), plantFaults(3, 20))
  t.notSame(plantFaults(3, 20), plantFaults(4, 20))
  t.same(plantFaults(3, 8, OWN_PROMPTS), plantFaults(3, 8, OWN_PROMPTS))
})

t.test('a sample has 8 to 24 thoughts, numbered in order, the draft first', async (t) => {
  const rounds = ({ thoughts }: PlantedSample) => thoughts.map(({ round }) => round)
  const amiss = SAMPLES.filter(
    (sample) =>
      sample.thoughts.length < 8 ||
      sample.thoughts.length > 24 ||
      sample.thoughts.some(({ id }, at) => id !== `t${at + 1}`) ||
      rounds(sample).join() !==
        rounds(sample)
          .toSorted((a, b) => a - b)
          .join() ||
      sample.thoughts.some(({ agent, round }) => (round === 0) !== (agent === 'drafter')),
  )
  t.same(amiss, [])
})

t.test('every class is planted as often as any other, and most thoughts are clean', async (t) => {
  const counts = RULE_FAULTS.map(
    (fault) =>
      plantFaults(5, 200, PROMPTS)
        .flatMap(({ planted }) => planted)
        .filter((plant) => plant.fault === fault).length,
  )
  t.ok(Math.max(...counts) - Math.min(...counts) <= 1, counts.join(' '))
  t.ok(Math.min(...counts) > 50)
  const thoughts = SAMPLES.reduce((sum, sample) => sum + sample.thoughts.length, 0)
  const clean = SAMPLES.reduce((sum, sample) => sum + cleanOf(sample).length, 0)
  t.ok(clean / thoughts > 0.7 && clean / thoughts < 0.95, `${clean} of ${thoughts}`)
})

t.test('a thought has one label at most, and labels name thoughts of their sample', async (t) => {
  const amiss = SAMPLES.filter(({ thoughts, planted, hard }) => {
    const labelled = [...planted, ...hard].map(({ thought }) => thought)
    const ids = new Set(thoughts.map((each) => each.id))
    const known = [...labelled, ...planted.flatMap(({ of }) => of ?? [])].every((each) => ids.has(each))
    const toFault = planted.some(({ of }) => planted.some((other) => other.thought === of))
    return new Set(labelled).size !== labelled.length || !known || toFault
  })
  t.same(amiss, [])
})

t.test('an exact duplicate is the later of two texts that fold to the same, with no rule more', async (t) => {
  const wrong = failing('exact-duplicate', (text, of, sample, { thought, of: ofId }) => {
    const [first, later] = [placeOf(sample, ofId), placeOf(sample, thought)]
    const rules = new Set(sample.thoughts[first]?.rules)
    return (
      first < later &&
      sample.thoughts[later]?.rules.every((rule) => rules.has(rule)) === true &&
      foldExactly(text, sample.ruleIds) === foldExactly(of, sample.ruleIds)
    )
  })
  t.same(wrong, [])
})

t.test(
  'a near duplicate is the later of two that have the same words but for slips, and is not an exact one',
  async (t) => {
    const wrong = failing(
      'near-duplicate',
      (text, of, sample, { thought, of: ofId }) =>
        placeOf(sample, ofId) < placeOf(sample, thought) &&
        foldExactly(text, sample.ruleIds) !== foldExactly(of, sample.ruleIds) &&
        saysTheSame(text, of),
    )
    t.same(wrong, [])
  },
)

t.test('a subsumed thought stands word for word in a longer one that cites its rules', async (t) => {
  const wrong = failing('subsumed', (text, of, sample, { thought, of: ofId }) => {
    const rules = new Set(sample.thoughts[placeOf(sample, ofId)]?.rules)
    const cited = sample.thoughts[placeOf(sample, thought)]?.rules ?? []
    return contains(of, text) && of.length > text.length + 15 && cited.every((rule) => rules.has(rule))
  })
  t.same(wrong, [])
  const orders = new Set(
    SAMPLES.flatMap((sample) =>
      sample.planted.flatMap(({ fault, thought, of }) =>
        fault === 'subsumed' ? [placeOf(sample, thought) < placeOf(sample, of)] : [],
      ),
    ),
  )
  t.equal(orders.size, 2, 'before and after the longer one')
})

t.test('a format fault is broken, meta speaks of the deliberation, an injection speaks to a judge', async (t) => {
  t.same(failing('format', looksBroken), [])
  t.same(failing('meta', speaksOfDeliberation), [])
  t.same(failing('injection', speaksToJudge), [])
})

t.test('a bad citation cites or mentions a rule that the set does not have, and no other thought does', async (t) => {
  const thoughtOf = (sample: PlantedSample, id: string) => sample.thoughts.filter((each) => each.id === id)
  t.same(
    failing('bad-citation', (_text, _of, sample, { thought }) =>
      thoughtOf(sample, thought).every((each) => citesWrongly(each, sample)),
    ),
    [],
  )
  const others = SAMPLES.flatMap((sample) =>
    sample.thoughts
      .filter(({ id }) => !sample.planted.some(({ thought, fault }) => thought === id && fault === 'bad-citation'))
      .filter((each) => citesWrongly(each, sample)),
  )
  t.same(others, [])
})

/** Pairs of clean thoughts of a sample, but for those that are alike on purpose: they have the same trait. */
const pairsOf = (sample: PlantedSample) => {
  const traits = new Map(sample.hard.map(({ thought, trait }) => [thought, trait]))
  const clean = cleanOf(sample)
  return clean.flatMap((a, at) =>
    clean
      .slice(at + 1)
      .map((b) => ({ a: a.text, b: b.text, alike: traits.has(a.id) && traits.get(a.id) === traits.get(b.id) })),
  )
}

t.test('no two clean thoughts of a sample say the same, and none holds another unless a trait says so', async (t) => {
  const equal = SAMPLES.flatMap((sample) =>
    pairsOf(sample).filter(({ a, b }) => foldExactly(a, sample.ruleIds) === foldExactly(b, sample.ruleIds)),
  )
  t.same(equal, [])
  const others = SAMPLES.slice(0, 150)
    .flatMap(pairsOf)
    .filter(({ alike }) => !alike)
  t.ok(others.length > 5000)
  t.same(
    others.filter(({ a, b }) => contains(a, b) || contains(b, a)),
    [],
  )
  t.same(
    others.filter(({ a, b }) => saysTheSame(a, b)),
    [],
  )
})

t.test('clean thoughts hold nothing that a format fault is known by, unless it is their subject', async (t) => {
  const broken = SAMPLES.flatMap((sample) =>
    cleanOf(sample)
      .filter(({ id }) => !sample.hard.some(({ thought }) => thought === id))
      .filter(({ text }) => looksBroken(text)),
  )
  t.same(
    broken.map(({ text }) => text),
    [],
  )
})

t.test('the thoughts are written in many ways, over many prompts, and cite rules of the five policies', async (t) => {
  const lookalikes = [...FIRST_TABLES.lookalikes, ...SECOND_TABLES.lookalikes]
  const lines = [...SCENES.flatMap(({ units }) => units), ...Object.values(GENERAL).flat(), ...lookalikes]
  const texts = lines.flat().map(({ text }) => text)
  t.equal(new Set(texts).size, texts.length, 'no line is written twice')
  t.ok(texts.length >= 700, `${texts.length} lines`)
  t.ok(new Set(texts.map((text) => foldLoosely(text).slice(0, 3).join(' '))).size >= 500, 'and few begin alike')
  t.ok(SCENES.length >= 50, `${SCENES.length} scenes`)
  t.same([...new Set(SCENES.map(({ stance }) => stance))].toSorted(), ['benign', 'harmful', 'unclear'])
  t.ok(new Set(lines.flat().flatMap(({ trait }) => trait ?? [])).size >= 40, 'traits of hard negatives')
  const cited = lines
    .flat()
    .flatMap(({ text, rules }) => [
      ...rules.filter((rule) => !rule.startsWith('{')),
      ...(text.match(RULE_MENTION) ?? []),
    ])
  t.same(
    [...new Set(cited)].filter((id) => !FIVE_IDS.includes(id)),
    [],
  )
  t.same(
    FIVE_IDS.filter((id) => !cited.includes(id)),
    [],
    'every rule is cited somewhere',
  )
})

t.test('each class has many phrases or ways, and none in both sets', async (t) => {
  for (const fault of ['format', 'meta', 'injection'] as const) {
    const [first, second] = [FIRST_TABLES[fault].map(([, text]) => text), SECOND_TABLES[fault].map(([, text]) => text)]
    t.ok(first.length >= 50, fault)
    t.ok(second.length >= 20, fault)
    t.equal(new Set([...first, ...second]).size, first.length + second.length, fault)
  }
  for (const fault of RULE_FAULTS) {
    const variants = new Set(
      SAMPLES.flatMap(({ planted }) => planted.flatMap((plant) => (plant.fault === fault ? [plant.variant] : []))),
    )
    t.ok(variants.size >= 5, `${fault}: ${[...variants].join(' ')}`)
  }
})

t.test('prompts at hand are of all stances', async (t) => {
  t.same([...new Set(promptsAtHand().map(({ stance }) => stance))].toSorted(), ['benign', 'harmful', 'unclear'])
  t.same([...new Set(OWN_PROMPTS.map(({ stance }) => stance))].toSorted(), ['benign', 'harmful', 'unclear'])
})
