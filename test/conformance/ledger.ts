// What a ledger must do, whatever it is kept in. Nothing here may depend on which one it is.

import { type Test } from 'tap'
import { LedgerOutage } from '@conclave/shared/ports/ledger'
import { until } from '../support/until.js'
import { batchConformance } from './ledger-batches.js'
import { intakeConformance } from './ledger-intake.js'
import { sampleConformance } from './ledger-samples.js'
import { operationsConformance } from './ledger-operations.js'
import { controlConformance } from './ledger-control.js'
import { deathConformance } from './ledger-deaths.js'
import { pairConformance } from './ledger-pairs.js'
import { retryConformance } from './ledger-retry.js'
import {
  ACCEPTED,
  BEAT,
  entryAt,
  FAILED,
  hire,
  newBatch,
  newPrompt,
  RECORD,
  REFUSED,
  REJECTED,
  submit,
  take,
  type LedgerSide,
  type LedgerWorld,
} from './ledger-scenes.js'
import { repeatsConformance } from './ledger-repeats.js'
import { upkeepConformance } from './ledger-upkeep.js'
import { lineConformance } from './ledger-lines.js'
import { windowConformance } from './ledger-window.js'

export interface LedgerUnderTest {
  readonly name: string
  /** An empty ledger of the test's own; what it opens, it closes with `t`. */
  readonly open: (t: Test) => Promise<LedgerWorld>
  /** The server that keeps it, taken down and brought back with all it holds. */
  readonly server: { stop(): Promise<void>; start(): Promise<void> }
}

export type Check = (sentence: string, body: (t: Test, world: LedgerWorld) => Promise<unknown>) => Promise<unknown>

export async function ledgerConformance(t: Test, { name, open, server }: LedgerUnderTest): Promise<void> {
  const check: Check = (sentence, body) =>
    t.test(`${name}: ${sentence}`, async (t) => void (await body(t, await open(t))))
  await batchConformance(check)
  await intakeConformance(check)
  await repeatsConformance(check)
  await sampleConformance(check)
  await windowConformance(check)
  await lineConformance(check)
  await controlConformance(check)
  await retryConformance(check)
  await upkeepConformance(check)
  await deathConformance(check)
  await operationsConformance(check)
  await pairConformance(check)

  await check('the counts add up to the total at every instant, while many writers move samples', async (t, world) => {
    const { batchId, ids } = await submit(world, newBatch(240))
    const sides = [world, world.another(), world.another()]
    const waiting = [...ids]
    let working = true
    const work = async (side: LedgerSide) => {
      const { ledger } = await hire(side)
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) await runOne(ledger, id)
    }
    const wrong: unknown[] = []
    let read = 0
    const watch = async ({ batches }: LedgerSide) => {
      for (; working; read += 1) {
        const [shown, [listed]] = [
          await batches.show(batchId),
          await batches.list({ before: null, limit: 1, keyName: null }),
        ]
        for (const batch of [shown, listed]) {
          const counts = Object.values(batch?.counts ?? {})
          const sum = counts.reduce((n, count) => n + count, 0)
          if (batch?.total !== 240 || sum !== 240 || counts.some((n) => n < 0)) wrong.push(batch?.counts)
        }
      }
    }
    const watching = watch(world.another())
    await until('it is looked at', () => read > 0)
    await Promise.all([...sides, ...sides, ...sides].map(work))
    working = false
    await watching

    t.same(wrong, [])
    t.ok(read > 2, 'it was looked at in between')
    const counts = (await world.batches.show(batchId))?.counts
    t.match(counts, { pending: 0, deliberating: 0, refining: 0, accepted: 60, rejected: 60, refused: 60, failed: 60 })
    const pages = ['accepted', 'rejected', 'refused', 'failed'] as const
    for (const state of pages) {
      const found = await world.batches.samples(batchId, { state, reason: null, after: -1, limit: 1000 })
      t.equal(found.length, counts?.[state], 'counted is what there is')
    }
  })

  await check('a ledger that goes away is an outage, and works again when it is back', async (t, world) => {
    const { batchId, ids } = await submit(world, newBatch(40))
    const { id: workerId, ledger } = await hire(world)
    for (const id of ids) await take(ledger, id)
    const acknowledged = new Map<string, number>()
    const write = async (id: string) => {
      for (let seq = 0; seq < 5_000; seq += 1) {
        if (await ledger.append(id, entryAt(seq), null)) acknowledged.set(id, seq + 1)
      }
      throw new Error('it never went away')
    }
    const writing = Promise.allSettled(ids.map(write))
    await server.stop()
    const ends = await writing
    const down = await Promise.allSettled(everyCall(world, workerId, ids[0] ?? '', batchId))
    await server.start()

    t.same(
      [...ends, ...down].filter((end) => !isOutage(end)),
      [],
    )
    const journals = await Promise.all(ids.map(async (id) => (await take(ledger, id)).journal.length))
    t.same(
      journals.filter((length, i) => length < (acknowledged.get(ids[i] ?? '') ?? 0)),
      [],
      'what was acknowledged is there',
    )
    const up = await Promise.allSettled(everyCall(world, workerId, ids[0] ?? '', batchId))
    t.same(
      up.filter((end) => end.status === 'rejected'),
      [],
    )
  })
}

export const isOutage = (end: PromiseSettledResult<unknown>): boolean =>
  end.status === 'rejected' && end.reason instanceof LedgerOutage

let turn = 0

/** A sample's whole way, to each ending in turn. */
async function runOne(ledger: ReturnType<LedgerSide['samples']>, id: string): Promise<void> {
  const ending = [ACCEPTED, REJECTED, REFUSED, FAILED][turn++ % 4] ?? ACCEPTED
  await take(ledger, id)
  await ledger.append(id, entryAt(0), null)
  await ledger.release(id, { attempts: 1, waits: 0, error: 'timeout: nothing came' })
  await take(ledger, id)
  await ledger.handOver(id, 'refining')
  await take(ledger, id, 'refining')
  await ledger.finish(id, ending, RECORD)
}

/** Every call of every port, once. */
export function everyCall(
  side: LedgerSide,
  workerId: string,
  id: string,
  batchId: string,
): readonly Promise<unknown>[] {
  const { batches, control, dispatch, evaluationSets, exemplars, fleet, intake, samples, upkeep } = side
  const ledger = samples(workerId)
  return [
    batches.create(newBatch(1)),
    batches.list({ before: null, limit: 1, keyName: null }),
    batches.show(batchId),
    batches.samples(batchId, { state: null, reason: null, after: -1, limit: 1 }),
    batches.sample(id),
    batches.accepted(batchId, -1, 1),
    batches.acceptedJson(batchId, -1, 1),
    batches.acceptedOrdinal(batchId, 1),
    intake.append({
      batchId,
      idempotencyKey: null,
      chunks: oneChunk(),
      receipt: () => ({ requestDigest: '', answer: {} }),
    }),
    intake.seal(batchId),
    evaluationSets.put({ keyName: null, name: 'set', prompts: ['a'], digest: 'd' }),
    evaluationSets.show(null, 'set'),
    evaluationSets.list(null),
    evaluationSets.remove(null, 'set'),
    dispatch.widen({ atLeast: 1, perSlot: 1 }),
    dispatch.lineUp(),
    dispatch.unheld(1),
    dispatch.completeBatches(),
    fleet.beat({ ...BEAT, workerId, held: [id] }),
    fleet.workers({ before: null, limit: 1 }),
    exemplars.exemplars({ batchId, area: 'a' }, 1),
    exemplars.offerExemplar({ batchId, area: 'a', sampleId: id, round: 1, belief: 'b', score: 1 }),
    upkeep.bury(),
    upkeep.resumeDue(),
    upkeep.endStopped(1),
    upkeep.removeGone(1),
    control.resume(batchId),
    control.change(batchId, { priority: 1 }),
    control.retry(batchId, { states: ['failed'], reasons: null }),
    ledger.claim(id, 'deliberating'),
    ledger.batchGround(batchId),
    ledger.append(id, entryAt(1000), null),
    ledger.handOver(id, 'refining'),
    ledger.release(id, { attempts: 0, waits: 0, error: null }),
    ledger.finish(id, FAILED, RECORD),
    fleet.leave(workerId),
  ]
}

async function* oneChunk() {
  yield [newPrompt('one')]
}
