import t from 'tap'
import { requestDigest } from '../ports/request-digest.js'
import { dropByRule } from '../recipe/drop-by-rule.js'
import { AGREE, asked, DRAFT, INTENTS, play } from '../recipe/fixtures.js'
import { judged, THOUGHTS } from '../recipe/fixtures/judged-scene.js'
import { playOn } from '../recipe/fixtures/judges.js'
import { recordOf } from '../recipe/record.js'
import { DELIBERATION, DONE, failing, GROUND, outage, replyOf, scene, WHOLE } from './fixtures/floor-scene.js'
import { runSample, type Floor } from './run-sample.js'

t.test('a sample is deliberated to its end and handed over', async (t) => {
  const { run, stored, added, floor, questions } = scene(DELIBERATION)

  t.same(await run(), DONE)

  t.same(
    stored.journal.map(({ seq, step, agent, model, ms }) => [seq, step, agent, model, ms]),
    [
      [0, 'intents', 'decomposer', 'm-2026', 12],
      [1, 'draft', 'drafter', 'm-2026', 12],
      [2, 'turn', 'auditor', 'm-2026', 12],
      [3, 'turn', 'advocate', 'm-2026', 12],
    ],
  )
  t.same(
    stored.journal.map((entry) => entry.digest),
    questions.map(requestDigest),
  )
  t.equal(stored.handedOver, 1)
  t.same(added, ['refine s'])
  t.equal(stored.ended, null)
  t.equal(floor.held.size, 0)
})

t.test('a refiner asks for the refinement, and ends the sample with its record', async (t) => {
  const { journal } = play(GROUND, DELIBERATION)
  const { run, stored, questions, told } = scene(WHOLE.slice(4), { journal, phase: 'refining' })

  t.same(await run(), DONE)

  t.equal(questions.length, 1)
  t.same(stored.ended?.ending, { state: 'accepted' })
  t.same(stored.ended?.record?.thoughts, recordOf(play(GROUND, WHOLE).sample).thoughts)
  t.equal(stored.ended?.record?.calls, 5)
  t.same(told(), ['sample-ended'])
})

t.test('the rules are the refiner’s: a worker runs none, and a journal is folded with each run once', async (t) => {
  const asked: number[] = []
  const counting: Floor['findDrops'] = async (ground, prompt, thoughts) => {
    asked.push(thoughts.length)
    return dropByRule(ground, prompt, thoughts)
  }
  await scene(DELIBERATION, { findDrops: counting }).run()
  t.same(asked, [], 'by the worker')

  const { journal } = play(GROUND, DELIBERATION)
  await scene(WHOLE.slice(4), { journal, phase: 'refining', findDrops: counting }).run()
  t.same(asked, [2], 'by the refiner')

  const ground = judged({}, { gate: { maxCandidates: 2 } })
  const before = play(ground, [INTENTS, { ...DRAFT, thoughts: THOUGHTS }, AGREE, AGREE])
  const sentBack = [...before.journal, ...playOn(ground, before.sample, { grade: () => 1 }).journal]
  asked.length = 0
  await scene([{ ...DRAFT, thoughts: THOUGHTS }, AGREE, AGREE], {
    ground,
    journal: sentBack,
    findDrops: counting,
  }).run()
  t.same(asked, [THOUGHTS.length], 'of the first candidate, on the way to the second')
})

t.test('where rules cannot be run, that is a defect of the sample alone', async (t) => {
  const { journal } = play(GROUND, DELIBERATION)
  const { run, told, stored } = scene([], {
    journal,
    phase: 'refining',
    findDrops: () => Promise.reject(new Error('the thread broke')),
  })
  t.same(await run(), { end: 'again', afterMs: 5_000 })
  t.same(told(), ['sample-fault'])
  t.equal(stored.ended, null)
})

t.test('a candidate that the gate sends back is handed to the workers', async (t) => {
  const ground = judged({}, { gate: { maxCandidates: 2 } })
  const before = play(ground, [INTENTS, { ...DRAFT, thoughts: THOUGHTS }, AGREE, AGREE])
  const { journal } = playOn(ground, before.sample, { grade: () => 1 })
  const { run, stored, added, questions } = scene([], {
    ground,
    journal: [...before.journal, ...journal],
    phase: 'refining',
  })

  t.same(await run(), DONE)

  t.same([stored.handedOver, stored.phase, added], [1, 'deliberating', ['deliberate s']])
  t.same(questions, [])
})

t.test('a sample goes on from its journal, and asks only what is missing', async (t) => {
  for (let n = 0; n <= DELIBERATION.length; n += 1) {
    const { journal, sample } = play(GROUND, DELIBERATION.slice(0, n))
    const { run, questions, stored } = scene(DELIBERATION.slice(n), { journal })

    t.same(await run(), DONE)

    t.equal(questions.length, DELIBERATION.length - n)
    if (n < DELIBERATION.length) t.same(questions[0], asked(GROUND, sample).question)
    t.equal(stored.handedOver, 1)
  }
})

t.test('a process that stops parks the sample once the reply in flight is stored', async (t) => {
  const { run, stored, stopping, questions, aborting } = scene([
    INTENTS,
    async () => {
      stopping.abort()
      return replyOf(DRAFT)
    },
  ])

  t.same(await run(), { end: 'again', afterMs: 0 })

  t.equal(questions.length, 2)
  t.equal(stored.journal.length, 2)
  t.equal(stored.released, 1)
  t.notOk(aborting.signal.aborted)
  t.same(await run(), { end: 'again', afterMs: 0 }, 'and takes no other')
  t.equal(questions.length, 2)
})

t.test('a process that can wait no longer aborts the call and gives the sample back', async (t) => {
  const { run, stored, aborting, floor } = scene(
    [
      async (signal) => {
        aborting.abort()
        t.equal(signal?.aborted, true)
        throw failing('cancelled')
      },
    ],
    { failures: { attempts: 2, waits: 0, error: null } },
  )

  t.same(await run(), { end: 'again', afterMs: 0 })

  t.equal(stored.released, 1)
  t.match(stored.failures, { attempts: 2 }, 'our own signal costs no attempt')
  t.equal(floor.held.size, 0)
})

t.test('an outcome of the recipe ends the sample in whichever phase it comes', async (t) => {
  const refusal = async () => ({ ...replyOf({}), text: 'I cannot.', finish: 'refused' as const })
  const { run, stored } = scene([INTENTS, refusal])

  t.same(await run(), DONE)

  t.same(stored.ended?.ending, { state: 'refused', reason: 'refused' })
  t.equal(stored.journal.length, 2, 'the refusal is in the journal too')
  t.equal(stored.handedOver, 0)
})

t.test('a sample that another has is looked at again, one that is over is not', async (t) => {
  for (const claim of ['held', 'over'] as const) {
    const { run, questions } = scene([], { ledger: { claim: async () => ({ claim }) } })
    t.same(await run(), claim === 'held' ? { end: 'again', afterMs: 3_000 } : DONE)
    t.equal(questions.length, 0)
  }
})

t.test('a second job for a sample that this process holds asks nothing and frees nothing', async (t) => {
  let second: Promise<unknown> | undefined
  const first = scene([
    async () => {
      second = first.run()
      t.same(await second, { end: 'again', afterMs: 3_000 })
      t.ok(first.floor.held.has('s'))
      return replyOf(INTENTS)
    },
    ...DELIBERATION.slice(1),
  ])

  t.same(await first.run(), DONE)

  t.equal(first.questions.length, 4)
})

t.test('whoever counts the cost hears for each reply whether it is in the journal', async (t) => {
  const stops = new AbortController()
  const appends = {
    stored: async () => true,
    lost: async () => false,
    unknown: async () => {
      stops.abort()
      throw outage()
    },
  }
  for (const [name, append] of Object.entries(appends)) {
    const heard: boolean[] = []
    const { floor } = scene(DELIBERATION, { ledger: { append } })
    const call: typeof floor.call = async (asked) => {
      const called = await floor.call(asked)
      return { ...called, onJournaled: (journaled) => heard.push(journaled) }
    }
    await runSample({ ...floor, call, aborting: stops.signal }, 's')
    t.same(heard, name === 'stored' ? [true, true, true, true] : [false], name)
  }
})

t.test('a sample that was lost is let go, and looked at again later', async (t) => {
  const { run, stored, questions, told, added } = scene(DELIBERATION, { ledger: { append: async () => false } })

  t.same(await run(), { end: 'again', afterMs: 3_000 })

  t.equal(questions.length, 1)
  t.same(told(), ['sample-lost'])
  t.same([stored.released, stored.handedOver, stored.ended, added.length], [1, 0, null, 0])
})

t.test('a sample that another has handed over or ended is not told as ours', async (t) => {
  const over = async () => false
  const deliberated = scene(DELIBERATION, { ledger: { handOver: over } })
  t.same(await deliberated.run(), { end: 'again', afterMs: 3_000 })
  t.same([deliberated.told(), deliberated.added], [['sample-lost'], []])

  const { journal } = play(GROUND, WHOLE)
  const metered: string[] = []
  const refined = scene([], { journal, phase: 'refining', ledger: { finish: over } })
  const meter = { ...refined.floor.meter, sample: (outcome: string) => void metered.push(outcome) }
  t.same(await runSample({ ...refined.floor, meter }, 's'), { end: 'again', afterMs: 3_000 })
  t.same([refined.told(), metered], [['sample-lost'], []])
})
