import t from 'tap'
import { AGREE, asked, DRAFT, entryFor, groundOf, INTENTS, keepAll, play, PROMPT, revise } from './fixtures.js'
import { advance, beginSample, decide, foldJournal, JournalMismatch, next } from './next.js'
import { recordOf } from './record.js'

t.test('a sample whose agents agree goes through intents, draft, two turns and refinement', async (t) => {
  const ground = groundOf()
  const { sample, journal } = play(ground, [INTENTS, DRAFT, AGREE, AGREE, keepAll(['t1', 't2'])])

  t.same(
    journal.map(({ step, agent, round }) => [step, agent, round]),
    [
      ['intents', 'decomposer', 0],
      ['draft', 'drafter', 0],
      ['turn', 'auditor', 1],
      ['turn', 'advocate', 1],
      ['refinement', 'refiner', 0],
    ],
  )
  t.same(next(ground, PROMPT, journal), { next: 'end', outcome: { state: 'accepted' } })
  t.equal(sample.stopReason, 'agreed')
  t.equal(recordOf(sample).response, 'Check the bank details.')
  t.same(sample.usage, { input: 500, inputCached: 200, output: 100, reasoning: 25 })
})

t.test('folding a journal gives what was there when it was written, at every length', async (t) => {
  const ground = groundOf()
  const replies = [INTENTS, 'no json', DRAFT, revise([{ text: 'New.', rules: [], replaces: null }]), AGREE, AGREE]
  const { journal } = play(ground, replies)
  for (let n = 0; n <= journal.length; n += 1) {
    const part = journal.slice(0, n)
    t.same(foldJournal(ground, PROMPT, part), play(ground, replies.slice(0, n)).sample)
    t.same(next(ground, PROMPT, part), next(ground, PROMPT, part), 'the same question, byte for byte')
  }
})

t.test('refining is another phase than deliberating', async (t) => {
  const ground = groundOf()
  t.equal(asked(ground, play(ground, [INTENTS, DRAFT]).sample).phase, 'deliberate')
  t.equal(asked(ground, play(ground, [INTENTS, DRAFT, AGREE, AGREE]).sample).phase, 'refine')
})

t.test('messages begin with the same bytes for every sample of a batch', async (t) => {
  const ground = groundOf()
  const other = { ordinal: 9, retries: 0, text: 'Another prompt.' }
  for (const replies of [[], [INTENTS], [INTENTS, DRAFT], [INTENTS, DRAFT, AGREE, AGREE]]) {
    const { sample } = play(ground, replies)
    const one = decide(ground, PROMPT, sample)
    const two = decide(groundOf(), other, sample)
    if (one.next !== 'ask' || two.next !== 'ask') return t.fail('both ask')
    t.equal(one.question.messages[0]?.content, two.question.messages[0]?.content)
    t.same(one.question.replySchema, two.question.replySchema)
    t.not(one.question.messages[1]?.content, two.question.messages[1]?.content)
  }
})

t.test('the policies stand first in every message that shows them, agents last', async (t) => {
  const ground = groundOf()
  const system = (replies: readonly object[]) =>
    asked(ground, play(ground, replies).sample).question.messages[0]?.content ?? ''
  const [draft, auditor, advocate, refiner] = [
    system([INTENTS]),
    system([INTENTS, DRAFT]),
    system([INTENTS, DRAFT, AGREE]),
    system([INTENTS, DRAFT, AGREE, AGREE]),
  ]
  for (const text of [draft, auditor, advocate, refiner]) t.ok(text.startsWith(ground.policiesText))
  const shared = [...auditor].findIndex((letter, i) => letter !== advocate[i])
  t.match(auditor.slice(0, shared), /# Reply[\s\S]*# You/, 'what differs between agents comes after all that does not')
  t.notMatch(system([]), /FD-1/, 'intents are asked on the prompt alone')
})

t.test(
  'a reply that does not parse is asked again with the fault named, then afresh, then the sample is malformed',
  async (t) => {
    const ground = groundOf({ tries: { repairs: 1, reseeds: 1 } })
    const first = asked(ground, beginSample(PROMPT)).question
    const repair = asked(ground, play(ground, ['{"intents": 5}']).sample).question
    const afresh = asked(ground, play(ground, ['{"intents": 5}', 'oops']).sample).question

    t.equal(repair.messages.length, 4)
    t.match(repair.messages[2], { role: 'assistant', content: '{"intents": 5}' })
    t.match(repair.messages[3]?.content, /\/intents/)
    t.equal(repair.seed, first.seed)
    t.same(afresh.messages, first.messages)
    t.not(afresh.seed, first.seed)
    t.same(next(ground, PROMPT, play(ground, ['a', 'b', 'c', 'd']).journal), {
      next: 'end',
      outcome: { state: 'failed', reason: 'malformed' },
    })
  },
)

t.test('a reply cut off at its limit is a bad reply, however whole it looks', async (t) => {
  const ground = groundOf()
  const { sample } = play(ground, [{ finish: 'length', text: JSON.stringify(INTENTS) }])
  t.equal(sample.badReplies.length, 1)
  t.match(asked(ground, sample).question.messages[3]?.content, /cut off/)
})

t.test('an unknown rule id is worth one repair, and never the sample', async (t) => {
  const ground = groundOf()
  const wrong = { ...DRAFT, thoughts: [...DRAFT.thoughts, { text: 'By a rule I made up.', rules: ['XX-9'] }] }
  const { sample: once } = play(ground, [INTENTS, wrong])
  t.match(asked(ground, once).question.messages[3]?.content, /\/thoughts\/2\/rules\/0: is no rule id/)

  const { sample } = play(ground, [INTENTS, wrong, wrong, AGREE, AGREE])
  t.match(sample.ruleDrops, [{ thought: 't3', by: 'rules', reason: 'bad-citation' }])
  t.equal(sample.place.step, 'refinement')
})

t.test('a reply with unknown rule ids is still used when what follows it is worse', async (t) => {
  const ground = groundOf({ tries: { repairs: 1, reseeds: 0 } })
  const wrong = { ...DRAFT, thoughts: [...DRAFT.thoughts, { text: 'By a rule I made up.', rules: ['XX-9'] }] }
  const { sample } = play(ground, [INTENTS, wrong, 'not json'])
  t.equal(sample.place.step, 'turn')
  t.equal(sample.thoughts.length, 3)
})

t.test('a refusal goes to the fallback model once, then the sample is refused', async (t) => {
  const without = groundOf()
  t.same(play(without, [{ finish: 'refused', text: 'I cannot.' }]).sample.outcome, {
    state: 'refused',
    reason: 'refused',
  })

  const ground = groundOf({ models: { fallback: 'other' } })
  const { sample } = play(ground, [{ finish: 'filtered' }])
  t.equal(asked(ground, sample).question.model, 'other')
  t.equal(
    asked(ground, play(ground, [{ finish: 'filtered' }, INTENTS]).sample).question.model,
    'm',
    'for that step alone',
  )
  t.same(play(ground, [{ finish: 'filtered' }, { finish: 'filtered' }]).sample.outcome, {
    state: 'refused',
    reason: 'filtered',
  })
})

t.test('models are chosen by agent, then by step, then by default', async (t) => {
  const ground = groundOf({
    models: { default: 'd', draft: 'writer', turn: 'talker', refinement: 'judge' },
    agents: [
      { name: 'one', persona: 'First.' },
      { name: 'two', persona: 'Second.', model: 'own' },
    ],
  })
  const model = (replies: readonly object[]) => asked(ground, play(ground, replies).sample).question.model
  t.same(
    [
      model([]),
      model([INTENTS]),
      model([INTENTS, DRAFT]),
      model([INTENTS, DRAFT, AGREE]),
      model([INTENTS, DRAFT, AGREE, AGREE]),
    ],
    ['d', 'writer', 'talker', 'own', 'judge'],
  )
})

t.test('seeds differ by prompt, speaker and round, and are the same for the same place', async (t) => {
  const ground = groundOf({ rounds: 3 })
  const grow = (n: number) => revise([{ text: `Thought number ${n} on another matter.`, rules: [], replaces: null }])
  const seeds = new Set<number>()
  for (let turns = 0; turns < 6; turns += 1) {
    const { sample } = play(ground, [INTENTS, DRAFT, ...Array.from({ length: turns }, (_, i) => grow(i))])
    for (const ordinal of [0, 1]) {
      const asks = decide(ground, { ordinal, retries: 0, text: 'x' }, sample)
      if (asks.next === 'ask') seeds.add(asks.question.seed)
    }
  }
  t.equal(seeds.size, 12)
})

t.test('an entry that does not follow is a mismatch, not a reply', async (t) => {
  const ground = groundOf()
  const { sample } = play(ground, [INTENTS])
  const entry = entryFor(sample, DRAFT)
  t.throws(() => advance(ground, sample, { ...entry, seq: 5 }), JournalMismatch)
  t.throws(() => advance(ground, sample, { ...entry, step: 'turn', agent: 'auditor', round: 1 }), JournalMismatch)
  const ended = play(ground, [{ finish: 'refused' }]).sample
  t.throws(() => advance(ground, ended, entryFor(ended, INTENTS)), JournalMismatch)
})
