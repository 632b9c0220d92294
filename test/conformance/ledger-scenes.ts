import { type DispatchLedger } from '@conclave/shared/ports/dispatch'
// What the ledger's tests are played on: a world that holds one ledger, and the small scenes most tests begin with.

import { randomUUID } from 'node:crypto'
import { type EvaluationSetLedger } from '@conclave/shared/ports/evaluation-sets'
import { type IntakeLedger } from '@conclave/shared/ports/intake'
import { type ControlLedger } from '@conclave/shared/ports/control'
import { type ExemplarLedger } from '@conclave/shared/ports/exemplars'
import {
  type BatchLedger,
  type Claim,
  type FleetLedger,
  type NewBatch,
  type NewPrompt,
  type Phase,
  type SampleLedger,
  type WorkerBeat,
} from '@conclave/shared/ports/ledger'
import { type OperationsLedger } from '@conclave/shared/ports/operations'
import { type UpkeepLedger } from '@conclave/shared/ports/upkeep'
import { AGREE, DRAFT, groundOf, INTENTS, keepAll, play, POLICIES, recipeOf } from '@conclave/shared/recipe/fixtures'
import { recordOf } from '@conclave/shared/recipe/record'

/** One process's connections to the ledger. */
export interface LedgerSide {
  readonly batches: BatchLedger
  readonly intake: IntakeLedger
  readonly evaluationSets: EvaluationSetLedger
  readonly dispatch: DispatchLedger
  readonly fleet: FleetLedger
  readonly exemplars: ExemplarLedger
  readonly control: ControlLedger
  readonly upkeep: UpkeepLedger
  readonly operations: OperationsLedger
  readonly samples: (workerId: string) => SampleLedger
}

/** A ledger of a test's own, and what a test does to it behind the ports' back. */
export interface LedgerWorld extends LedgerSide {
  /** Another process with the same ledger. */
  another(): LedgerSide
  /** As if the worker had not been heard of for a little longer than WORKER_SILENCE_MS. */
  silence(workerId: string): Promise<void>
  /** As if all claims had been made over a minute ago. */
  ageClaims(): Promise<void>
  /** As if everything that has a time had it so much earlier. */
  pass(ms: number): Promise<void>
  /** How much is stored of each kind. */
  rows(): Promise<Rows>
}

export interface Rows {
  readonly batches: number
  readonly samples: number
  readonly journal: number
  readonly results: number
}

export const newPrompt = (text: string, externalId: string | null = null): NewPrompt => ({
  externalId,
  text,
  metadata: null,
})

export const newBatch = (prompts: number | readonly NewPrompt[], own: Partial<NewBatch> = {}): NewBatch => ({
  name: null,
  recipe: recipeOf(),
  policySet: POLICIES,
  metadata: {},
  priority: 0,
  open: false,
  budget: { nanoUsd: null, tokens: null },
  prices: {},
  deadline: null,
  repeats: { find: 'off', among: 'batch' },
  decontaminate: [],
  idempotency: null,
  owner: null,
  prompts: typeof prompts === 'number' ? Array.from({ length: prompts }, (_, i) => newPrompt(`prompt ${i}`)) : prompts,
  ...own,
})

/** The ids of a batch's samples, in batch order. */
export async function sampleIds(side: LedgerSide, batchId: string): Promise<readonly string[]> {
  const samples = await side.batches.samples(batchId, { state: null, reason: null, after: -1, limit: 100_000 })
  return samples.map((sample) => sample.id)
}

export async function submit(side: LedgerSide, batch: NewBatch) {
  const { batchId } = await side.batches.create(batch)
  return { batchId, ids: await sampleIds(side, batchId) }
}

/** One batch of one sample: most of what a sample can go through needs no more. */
export async function submitOne(side: LedgerSide, text = 'prompt') {
  const { batchId, ids } = await submit(side, newBatch([newPrompt(text)]))
  return { batchId, id: first(ids) }
}

export function first<T>(values: readonly T[]): T {
  const [value] = values
  if (value === undefined) throw new Error('there is none')
  return value
}

/** Of a worker that is well and has done nothing yet. */
export const BEAT = {
  ...{ service: 'worker', host: 'h', pid: 1, slots: 1 },
  ...{ draining: false, stalled: false, progressAgoMs: null, repliesOfLate: 0 },
}

/** A worker that has said that it lives. */
export async function hire(side: LedgerSide, { slots = 1, service = 'worker' } = {}) {
  const id = randomUUID()
  const ledger = side.samples(id)
  const beat = (held: readonly string[] = [], own: Partial<WorkerBeat> = {}) =>
    side.fleet.beat({ ...BEAT, workerId: id, service, slots, held, ...own })
  await beat()
  return { id, ledger, beat }
}

export type Claimed = Extract<Claim, { claim: 'yours' }>

export async function take(ledger: SampleLedger, sampleId: string, phase: Phase = 'deliberating'): Promise<Claimed> {
  const claim = await ledger.claim(sampleId, phase)
  if (claim.claim !== 'yours') throw new Error(`the claim is ${claim.claim}`)
  return claim
}

/** A whole run of the small fixtures: its entries, and the record of an accepted sample. */
export const RUN = play(groundOf(), [INTENTS, DRAFT, AGREE, AGREE, keepAll(['t1', 't2'])])
export const RECORD = recordOf(RUN.sample)
export const entryAt = (seq: number) => ({ ...first(RUN.journal), seq, digest: `d${seq}` })

export const ACCEPTED = { state: 'accepted' } as const
export const REJECTED = { state: 'rejected', reason: 'nothing-kept' } as const
export const REFUSED = { state: 'refused', reason: 'filtered' } as const
export const FAILED = { state: 'failed', reason: 'timeout', error: 'timeout: nothing came' } as const
