import t from 'tap'
import { type Claim } from '../ports/ledger.js'
import { DRAFT, INTENTS, play, PROMPT } from '../recipe/fixtures.js'
import { type JournalEntry } from '../recipe/journal.js'
import { DELIBERATION, DONE, failing, GROUND, outage, scene } from './fixtures/floor-scene.js'
import { runSample } from './run-sample.js'

t.test(
  'an endpoint that asks for patience costs no attempt, and the slot goes to another for a long wait',
  async (t) => {
    const { run, stored, events } = scene([failing('rate_limited', 60_000)])

    t.same(await run(), { end: 'again', afterMs: 60_000 })

    t.match(stored.failures, { attempts: 0, waits: 1, error: 'rate_limited: no' })
    t.match(events, [{ event: 'call-failed', waitMs: 60_000 }])
  },
)

t.test('a short wait is sat out, and what follows a reply starts afresh', async (t) => {
  const { run, stored } = scene([failing('rate_limited'), INTENTS, failing('overloaded', 30_000)])

  t.same(await run(), { end: 'again', afterMs: 30_000 })

  t.equal(stored.journal.length, 1)
  t.match(stored.failures, { attempts: 0, waits: 1 })
})

t.test('waits in a row grow until they are too long to sit out', async (t) => {
  const { stored, floor } = scene([failing('unreachable')], { failures: { attempts: 1, waits: 2, error: null } })
  t.same(await runSample({ ...floor, random: () => 0.9 }, 's'), { end: 'again', afterMs: 3_650 })
  t.match(stored.failures, { attempts: 1, waits: 3 })
})

t.test('a wait ends at once when the process stops', async (t) => {
  const began = performance.now()
  for (let time = 1; time <= 6; time += 1) {
    const { run, stored } = scene([failing('rate_limited', 2_000)], { onEvent: (_event, stopping) => stopping.abort() })

    t.same(await run(), { end: 'again', afterMs: 0 })

    t.match(stored.failures, { attempts: 0, waits: 1, error: 'rate_limited: no' })
  }
  t.ok(performance.now() - began < 7_000, 'six waits, of two seconds each')
})

t.test('attempts are spent over runs until none is left, then the sample fails with its reason', async (t) => {
  const { run, stored, told } = scene(Array.from({ length: 6 }, () => failing('server_error', 10_000)))
  for (let spent = 1; spent < 6; spent += 1) {
    t.same(await run(), { end: 'again', afterMs: 10_000 })
    t.match(stored.failures, { attempts: spent, waits: 0, error: 'server_error: no' })
  }

  t.same(await run(), DONE)

  t.same(stored.ended?.ending, { state: 'failed', reason: 'server_error', error: 'server_error: no' })
  t.equal(told().at(-1), 'sample-ended')
})

t.test('what asking again cannot help fails at once, with what there is so far', async (t) => {
  for (const kind of ['bad_request', 'context_overflow'] as const) {
    const { run, stored, questions } = scene([INTENTS, failing(kind)])

    t.same(await run(), DONE)

    t.equal(questions.length, 2)
    t.same(stored.ended?.ending, { state: 'failed', reason: kind, error: `${kind}: no` })
    t.equal(stored.ended?.record?.calls, 1)
    t.equal(stored.ended?.record?.intents.length, 1)
  }
})

t.test('a reply is held through an outage of the ledger, and never asked for again', async (t) => {
  let outages = 3
  const kept: JournalEntry[] = []
  const { run, questions, told } = scene(DELIBERATION, {
    ledger: {
      append: async (_id, entry) => {
        if (kept.length === 1 && outages-- > 0) throw outage()
        kept.push(entry)
        return true
      },
    },
  })

  t.same(await run(), DONE)

  t.equal(questions.length, 4)
  t.same(
    kept.map((entry) => entry.seq),
    [0, 1, 2, 3],
  )
  t.same(told(), ['ledger-outage'], 'it is told once an outage')
})

t.test('an outage that outlasts the process leaves the sample as it was', async (t) => {
  const { run, aborting, stored, floor } = scene([INTENTS], {
    ledger: {
      append: async () => {
        aborting.abort()
        throw outage()
      },
    },
  })

  t.match(await run(), { end: 'again' })

  t.same(stored.journal, [])
  t.equal(floor.held.size, 0)
})

t.test('a claim that meets an outage is made again later', async (t) => {
  const claim = async (): Promise<Claim> => {
    throw outage()
  }
  const { run, questions, floor } = scene([], { ledger: { claim } })
  t.same(await run(), { end: 'again', afterMs: 2_000 })
  t.equal(questions.length, 0)
  t.equal(floor.held.size, 0)
})

t.test('a defect costs attempts, and ends the sample as failed by a fault', async (t) => {
  const { journal } = play(GROUND, [INTENTS, DRAFT])
  const tampered = journal.map((entry) => ({ ...entry, seq: entry.seq + 1 }))
  const { run, stored, questions, told } = scene([], { journal: tampered })
  for (let spent = 1; spent < 6; spent += 1) {
    t.same(await run(), { end: 'again', afterMs: 5_000 })
    t.match(stored.failures, { attempts: spent, error: 'JournalMismatch' })
  }

  t.same(await run(), DONE)

  t.same(stored.ended?.ending, { state: 'failed', reason: 'fault', error: 'JournalMismatch' })
  t.equal(stored.ended?.record?.calls, 0)
  t.equal(questions.length, 0)
  t.equal(told().filter((event) => event === 'sample-fault').length, 6)
})

t.test('a refine job that cannot be added fails no sample', async (t) => {
  const handOn = async () => {
    throw new Error('the queue store is down')
  }
  const { run, stored, told } = scene(DELIBERATION, { handOn })

  t.same(await run(), DONE)

  t.equal(stored.handedOver, 1)
  t.equal(stored.ended, null)
  t.same(told(), ['job-not-added'])
})

t.test('no report holds what was asked or answered', async (t) => {
  const { run, events } = scene([INTENTS, failing('rate_limited'), DRAFT, failing('bad_request')])
  await run()
  t.ok(events.length >= 3)
  t.notMatch(JSON.stringify(events), PROMPT.text)
  t.notMatch(JSON.stringify(events), DRAFT.response)
})
