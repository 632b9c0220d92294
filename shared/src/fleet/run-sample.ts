// One sample's run in one phase, on one process of the fleet: claim it, ask, journal, ask on, and hand it over or end it.
// What to ask is the recipe's to say; this file only does it, and leaves the sample so that any other process can go on.

import { LlmError } from '../ports/llm-error.js'
import { LedgerOutage, type Claim, type Ending, type Failures, type Phase, type SampleLedger } from '../ports/ledger.js'
import { type Reply } from '../ports/llm.js'
import { type Meter } from '../ports/meter.js'
import { type CallModel, type CallResult } from '../ports/model-call.js'
import { pause, withPatience } from '../ports/patience.js'
import { type JobEnd, type QueueName } from '../ports/queue.js'
import { requestDigest } from '../ports/request-digest.js'
import { MAX_ATTEMPTS } from '../ports/retry.js'
import { type FindDrops } from '../ports/find-drops.js'
import { acceptedAtMs } from '../ports/sample-id.js'
import { type Tracer } from '../ports/tracer.js'
import { type JournalEntry } from '../recipe/journal.js'
import { advance, beginSample, decide, type Next } from '../recipe/next.js'
import { giveUpPair } from '../recipe/pairs/pair-flow.js'
import { recordOf } from '../recipe/record.js'
import { type Sample } from '../recipe/sample.js'
import { type Ground } from '../recipe/stage.js'
import { afterFailure } from './after-failure.js'
import { type BatchWatch, type Watched } from './batch-watch.js'
import { type ExemplarDesk } from './exemplar-desk.js'
import { foldJournal, withRules } from './fold-journal.js'
import { type HandOn } from './hand-on.js'
import { meterPair, meterProgress } from './meter-progress.js'

/** What a process gives to the samples it runs. */
export interface Floor {
  readonly phase: Phase
  readonly ledger: SampleLedger
  /** The batch's recipe and policies, made ready once per batch. */
  readonly groundOf: (batchId: string) => Promise<Ground>
  /** The beliefs that served best so far, for preference pairs. */
  readonly exemplars: ExemplarDesk
  /** The rules of the refiner, run where they hold nobody up. */
  readonly findDrops: FindDrops
  /** Every model call goes through it. */
  readonly call: CallModel
  /** Hears of pauses and cancels; its signals fire when the process stops or aborts, too. */
  readonly watch: BatchWatch['watch']
  /** Tells the queue of a sample that was handed over. */
  readonly handOn: HandOn
  readonly meter: Meter
  readonly tracer: Pick<Tracer, 'sample'>
  /** Samples in this process's hands: the heartbeat says them. */
  readonly held: Set<string>
  /** Fires when the process wants to stop: samples are parked at their next journal entry. */
  readonly stopping: AbortSignal
  /** Fires when it can wait no longer: calls in flight are aborted, held writes given up. */
  readonly aborting: AbortSignal
  readonly random: () => number
  readonly report: (event: FloorEvent) => void
}

export type FloorEvent =
  | { readonly event: 'ledger-outage'; readonly sampleId: string; readonly error: LedgerOutage }
  | {
      readonly event: 'call-failed'
      readonly sampleId: string
      readonly error: LlmError
      readonly waitMs: number | null
    }
  | { readonly event: 'sample-lost'; readonly sampleId: string }
  | { readonly event: 'job-not-added'; readonly sampleId: string; readonly error: Error }
  | { readonly event: 'sample-ended'; readonly sampleId: string; readonly state: string; readonly reason: string }
  | { readonly event: 'sample-fault'; readonly sampleId: string; readonly error: Error }

type Claimed = Extract<Claim, { claim: 'yours' }>
type Asked = Extract<Next, { next: 'ask' }>
type Replied = Extract<CallResult, { result: 'reply' }>

const secondsSince = (beganMs: number) => () => (performance.now() - beganMs) / 1000
/** The phase that a queue's jobs are for. */
const PHASE_OF: Readonly<Record<QueueName, Phase>> = {
  deliberate: 'deliberating',
  refine: 'refining',
  whisper: 'whispering',
}

const DONE: JobEnd = { end: 'done' }
const again = (afterMs: number): JobEnd => ({ end: 'again', afterMs })

/** Somebody has it: looked at again after this long, in milliseconds. */
const HELD_AGAIN_MS = 3_000
const OUTAGE_AGAIN_MS = 2_000
const FAULT_AGAIN_MS = 5_000
/** A shorter wait is sat out in place; for a longer one the slot goes to another sample. */
const SIT_OUT_MS = 2_000

const NO_FAILURES: Failures = { attempts: 0, waits: 0, error: null }

/** Runs the sample until it ends, changes phase, has to wait, or the process stops. Rejects only for a defect. */
export async function runSample(floor: Floor, sampleId: string): Promise<JobEnd> {
  if (floor.stopping.aborted) return again(0)
  // A queue that took this process for dead hands out the job again: two runs under one name would buy every reply twice.
  if (floor.held.has(sampleId)) return again(HELD_AGAIN_MS)
  floor.held.add(sampleId)
  try {
    const claim = await floor.ledger.claim(sampleId, floor.phase)
    if (claim.claim === 'over') return DONE
    if (claim.claim === 'held') return again(HELD_AGAIN_MS)
    return await runClaimed(floor, sampleId, claim)
  } catch (error) {
    // An outage that outlasted our patience: every entry that was acknowledged is in the ledger.
    if (error instanceof LedgerOutage) return again(OUTAGE_AGAIN_MS)
    throw error
  } finally {
    floor.held.delete(sampleId)
  }
}

async function runClaimed(floor: Floor, sampleId: string, claim: Claimed): Promise<JobEnd> {
  try {
    return await askOn(floor, sampleId, claim)
  } catch (error) {
    if (error instanceof LedgerOutage || !(error instanceof Error)) throw error
    // A defect, ours or in the stored data. It costs an attempt, so that it cannot keep a batch from ending.
    floor.report({ event: 'sample-fault', sampleId, error })
    const failures = { attempts: claim.failures.attempts + 1, waits: 0, error: error.name }
    if (failures.attempts < MAX_ATTEMPTS) return release(floor, sampleId, failures, FAULT_AGAIN_MS)
    // What was accepted before stays accepted, with the record that it came with.
    if (floor.phase === 'whispering') return finish(floor, sampleId, { state: 'accepted' }, null)
    return finish(floor, sampleId, { state: 'failed', reason: 'fault', error: error.name }, beginSample(claim.prompt))
  }
}

async function askOn(floor: Floor, sampleId: string, claim: Claimed): Promise<JobEnd> {
  const ground = await patiently(floor, sampleId, () => floor.groundOf(claim.batchId))
  const watched = floor.watch(claim.batchId)
  try {
    return await deliberate(floor, sampleId, claim, ground, watched)
  } finally {
    watched.leave()
  }
}

async function deliberate(
  floor: Floor,
  sampleId: string,
  { batchId, prompt, journal, ...claim }: Claimed,
  ground: Ground,
  watched: Watched,
): Promise<JobEnd> {
  const heldSeconds = secondsSince(performance.now())
  let sample = await foldJournal(floor.findDrops, ground, prompt, journal)
  let failures = claim.failures
  // Whoever had it before may have died between a judge's word and the offer.
  await floor.exemplars.offer(batchId, sampleId, ground, sample, 0)
  for (;;) {
    const next = decide(ground, prompt, sample, await floor.exemplars.shown(batchId, ground, sample))
    const isThrough = next.next === 'end' || PHASE_OF[next.phase] !== floor.phase
    if (isThrough && floor.phase === 'refining') floor.meter.refinement(heldSeconds())
    if (next.next === 'end') return finish(floor, sampleId, next.outcome, sample)
    if (isThrough) return handOver(floor, sampleId, next.phase, sample)
    if (watched.parking.aborted) return park(floor, sampleId, failures, watched)
    if (next.next === 'rules') {
      const ruled = await withRules(floor.findDrops, ground, sample)
      meterProgress(floor.meter, sample, ruled, heldSeconds())
      sample = ruled
      continue
    }

    const { question, place } = next
    const { parking, aborting } = watched
    const called = await floor.call({
      batchId,
      sampleId,
      step: place.step,
      question,
      budgeted: watched.budgeted(),
      entries: sample.entries,
      parking,
      aborting,
    })
    if (called.result === 'held') {
      if (called.why === 'limits') return release(floor, sampleId, failures, called.afterMs)
      if (called.why === 'budget') return leave(floor, sampleId, failures)
      return park(floor, sampleId, failures, watched)
    }
    if (called.result === 'error') {
      if (called.error.kind === 'cancelled') return park(floor, sampleId, failures, watched)
      const after = afterFailure(floor, sampleId, called, failures)
      if (after.do === 'give-up') {
        return floor.phase === 'whispering'
          ? finish(floor, sampleId, { state: 'accepted' }, giveUpPair(sample, called.error.kind))
          : finish(floor, sampleId, after.ending, sample)
      }
      failures = after.failures
      if (after.waitMs > SIT_OUT_MS) return release(floor, sampleId, failures, after.waitMs)
      await pause(after.waitMs, watched.parking)
      continue
    }

    const entry = entryOf(sample, next, called.reply)
    if (!(await append(floor, sampleId, entry, called))) {
      floor.report({ event: 'sample-lost', sampleId })
      // Not ours to write: it is another's, who is told nothing by this; or an entry of a former owner came in between.
      return release(floor, sampleId, failures, HELD_AGAIN_MS)
    }
    const advanced = advance(ground, sample, entry)
    meterProgress(floor.meter, sample, advanced, heldSeconds())
    await floor.exemplars.offer(batchId, sampleId, ground, advanced, sample.pairing?.tries.length ?? 0)
    sample = advanced
    failures = NO_FAILURES
  }
}

/** Whoever counts the cost hears whether the reply is in the books. */
async function append(floor: Floor, sampleId: string, entry: JournalEntry, called: Replied): Promise<boolean> {
  let journaled = false
  try {
    journaled = await patiently(floor, sampleId, () => floor.ledger.append(sampleId, entry, called.costNanoUsd))
  } finally {
    called.onJournaled?.(journaled)
  }
  return journaled
}

const patiently = <T>(floor: Floor, sampleId: string, write: () => Promise<T>): Promise<T> =>
  withPatience(
    {
      signal: floor.aborting,
      random: floor.random,
      onOutage: (error) => floor.report({ event: 'ledger-outage', sampleId, error }),
    },
    write,
  )

const entryOf = (sample: Sample, { place, question }: Asked, reply: Reply): JournalEntry => ({
  ...place,
  seq: sample.entries,
  model: reply.model,
  digest: requestDigest(question),
  text: reply.text,
  finish: reply.finish,
  usage: reply.usage,
  ms: Math.round(reply.ms),
})

async function release(floor: Floor, sampleId: string, failures: Failures, afterMs: number): Promise<JobEnd> {
  await patiently(floor, sampleId, () => floor.ledger.release(sampleId, failures))
  return again(afterMs)
}

/** Where the process stops, the job is for another; where the batch is held, it is gone until the batch runs again. */
function park(floor: Floor, sampleId: string, failures: Failures, watched: Watched): Promise<JobEnd> {
  return watched.word() === 'run' ? release(floor, sampleId, failures, 0) : leave(floor, sampleId, failures)
}

async function leave(floor: Floor, sampleId: string, failures: Failures): Promise<JobEnd> {
  await release(floor, sampleId, failures, 0)
  return DONE
}

/** Another has it, or has ended it: what becomes of it is not this run's to tell. */
function lost(floor: Floor, sampleId: string): JobEnd {
  floor.report({ event: 'sample-lost', sampleId })
  return again(HELD_AGAIN_MS)
}

async function handOver(floor: Floor, sampleId: string, to: QueueName, sample: Sample): Promise<JobEnd> {
  const record = to === 'whisper' ? recordOf(sample) : undefined
  const isHanded = await patiently(floor, sampleId, () => floor.ledger.handOver(sampleId, PHASE_OF[to], record))
  if (!isHanded) return lost(floor, sampleId)
  try {
    await floor.handOn(to, sampleId)
  } catch (error) {
    // The ledger knows that the sample waits; the dispatcher adds the job that could not be added here.
    if (error instanceof Error) floor.report({ event: 'job-not-added', sampleId, error })
  }
  return DONE
}

/** `sample` null: it ends with the record that it was handed over with. */
async function finish(floor: Floor, sampleId: string, ending: Ending, sample: Sample | null): Promise<JobEnd> {
  const record = sample === null ? null : recordOf(sample)
  const writing = secondsSince(performance.now())
  const isEnded = await patiently(floor, sampleId, () => floor.ledger.finish(sampleId, ending, record))
  if (!isEnded) return lost(floor, sampleId)
  floor.meter.stored(writing())
  const reason = 'reason' in ending ? ending.reason : 'none'
  const acceptedMs = acceptedAtMs(sampleId)
  floor.meter.sample(
    ending.state,
    reason,
    acceptedMs === null ? null : Math.max(0, (Date.now() - acceptedMs) / 1000),
    sampleId,
  )
  floor.tracer.sample(sampleId, ending.state, reason)
  meterPair(floor.meter, floor.phase, record)
  floor.report({ event: 'sample-ended', sampleId, state: ending.state, reason })
  return DONE
}
