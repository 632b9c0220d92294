import t from 'tap'
import { AGREE, DRAFT, entryFor, groundOf, INTENTS, keepAll, play, PROMPT } from './fixtures.js'
import { judged } from './fixtures/judged-scene.js'
import { dropByRule } from './drop-by-rule.js'
import { advance, decide, JournalMismatch } from './next.js'
import { applyRules, awaitsRules, runRules } from './run-rules.js'
import { standingThoughts } from './sample.js'

/** The sample right after the turn that ends the deliberation. */
function deliberated(ground = groundOf(), draft: object = DRAFT) {
  const { sample } = play(ground, [INTENTS, draft, AGREE])
  return advance(ground, sample, entryFor(sample, AGREE))
}

t.test('a deliberation that is over awaits the rules, which the refiner runs', async (t) => {
  const ground = groundOf()
  const { sample: before } = play(ground, [INTENTS, DRAFT, AGREE])
  const sample = deliberated(ground)

  t.equal(awaitsRules(before), false)
  t.equal(awaitsRules(sample), true)
  t.equal(sample.ruleDrops, null)
  t.same(decide(ground, PROMPT, sample), { next: 'rules', phase: 'refine' })
  t.throws(() => advance(ground, sample, entryFor(sample, keepAll(['t1', 't2']))), JournalMismatch)
})

t.test('findings that were made elsewhere give the sample that rules run here would give', async (t) => {
  for (const ground of [groundOf(), judged()]) {
    const sample = deliberated(ground, {
      ...DRAFT,
      thoughts: [...DRAFT.thoughts, ...DRAFT.thoughts, { text: 'As the auditor said, this is fine.', rules: [] }],
    })
    const drops = dropByRule(ground, PROMPT.text, standingThoughts(sample))
    t.same(
      drops.map(({ thought }) => thought),
      ['t3', 't4', 't5'],
    )
    t.same(applyRules(ground, sample, structuredClone(drops)), runRules(ground, sample))
    t.equal(awaitsRules(runRules(ground, sample)), false)
    t.match(decide(ground, PROMPT, runRules(ground, sample)), { next: 'ask', phase: 'refine' })
  }
})

t.test('a sample that awaits nothing stays as it is', async (t) => {
  const ground = groundOf()
  const { sample } = play(ground, [INTENTS, DRAFT])
  t.equal(runRules(ground, sample), sample)
})

t.test('where the rules leave nothing, the sample is rejected', async (t) => {
  const ground = groundOf()
  const sample = deliberated(ground, {
    ...DRAFT,
    thoughts: [{ text: 'As the auditor said, this is fine.', rules: [] }],
  })
  t.same(decide(ground, PROMPT, runRules(ground, sample)), {
    next: 'end',
    outcome: { state: 'rejected', reason: 'nothing-kept' },
  })
})
