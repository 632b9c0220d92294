// The ledger, as the rest of Conclave sees it: what is accepted, how far it is, what came out. Every write is one
// transaction; every write of a sample is made by its owner, and one that has lost the sample changes nothing.

import { type JournalEntry } from '../recipe/journal.js'
import { type PolicySet } from '../recipe/policies.js'
import { type Recipe } from '../recipe/recipe.js'
import { type SampleRecord } from '../recipe/record.js'
import { type Outcome, type Prompt } from '../recipe/sample.js'
import { type Budget, type Cost } from './budget.js'
import { type LlmErrorKind } from './llm-error.js'
import { type Usage } from './llm.js'
import { type Pilot } from './pilot.js'
import { type Prices } from './prices.js'
import { type RejectedCounts, type ScreeningAsked } from './screening.js'
import { type BatchOwner } from './tenants.js'
import { type NewWebhook, type Webhook } from './webhooks.js'

export const BATCH_STATES = ['open', 'running', 'paused', 'completed', 'cancelled'] as const
export type BatchState = (typeof BATCH_STATES)[number]

/** In `whispering` a sample is accepted, and on the way to its preference pair: however it ends, it ends as accepted. */
export const PHASES = ['deliberating', 'refining', 'whispering'] as const
export type Phase = (typeof PHASES)[number]

/** The states a sample does not leave. */
export const TERMINAL_STATES = ['accepted', 'rejected', 'refused', 'failed', 'cancelled'] as const

export const SAMPLE_STATES = ['pending', ...PHASES, ...TERMINAL_STATES] as const
export type SampleState = (typeof SAMPLE_STATES)[number]

/** What a sample's own work needs of the ledger: the side of one worker or refiner, by whose name it writes. */
export interface SampleLedger {
  /** Makes this worker the sample's owner and moves it to `phase`, if it is there to be had. */
  claim(sampleId: string, phase: Phase): Promise<Claim>
  /** What all samples of a batch share, as frozen at submission. */
  batchGround(batchId: string): Promise<{ readonly recipe: Recipe; readonly policySet: PolicySet }>
  /**
   * False: this worker has lost the sample, nothing was written. Writing the same entry again is true, and changes nothing.
   * An entry clears the failures and the deaths before it.
   * `costNanoUsd`: what the reply cost; null where its model has no price.
   */
  append(sampleId: string, entry: JournalEntry, costNanoUsd: number | null): Promise<boolean>
  /**
   * To another phase, with no owner: from the workers to the refiners, or back where a gate wants another candidate; or on to
   * the preference pair. `record`: of a sample that is accepted already, with which it ends if it is ended from outside.
   * False: this worker has lost the sample, nothing was done.
   */
  handOver(sampleId: string, to: Phase, record?: SampleRecord): Promise<boolean>
  /**
   * Outcome and record, together. `record` null: the one that it was handed over with. False: this worker has lost the sample,
   * or it has its outcome already.
   */
  finish(sampleId: string, outcome: Ending, record: SampleRecord | null): Promise<boolean>
  /** Gives the sample back as it stands, with the failures of the call that is due. */
  release(sampleId: string, failures: Failures): Promise<void>
}

/** How a sample ends: by the recipe's own outcome, or because the call that was due could not be had. */
export type Ending =
  Outcome | { readonly state: 'failed'; readonly reason: LlmErrorKind | 'fault'; readonly error: string }

/** The failures of the call that is due, since the last entry. */
export interface Failures {
  /** Attempts spent: the call may be what is wrong. */
  readonly attempts: number
  /** Waits in a row that spent none: the endpoint is what is wrong. */
  readonly waits: number
  /** The last one: classified, free of secrets and of prompt text. */
  readonly error: string | null
}

/**
 * - `yours`: work on it. - `held`: another has it, and may be dead; or it is a suspect (poison.ts), and you hold one already.
 * - `over`: it is terminal, in the other phase, or gone, or its batch rests.
 */
export type Claim =
  | {
      readonly claim: 'yours'
      readonly batchId: string
      readonly prompt: Prompt
      readonly journal: readonly JournalEntry[]
      readonly failures: Failures
    }
  | { readonly claim: 'held' }
  | { readonly claim: 'over' }

/** What a process of the fleet says of itself. */
export interface WorkerBeat {
  readonly workerId: string
  readonly service: string
  readonly host: string
  readonly pid: number
  readonly slots: number
  /** The samples it holds: what it owns beyond them in the ledger is set free. */
  readonly held: readonly string[]
  /** It takes nothing new: it has been told to stop. */
  readonly draining: boolean
  /** Since it last stored a reply or ended a sample, in milliseconds; null: it has not yet. */
  readonly progressAgoMs: number | null
  /** It holds samples and should have got on with one of them by now. */
  readonly stalled: boolean
  /** Replies it stored, each counting half after every minute. */
  readonly repliesOfLate: number
}

export interface FleetLedger {
  /** Says that the worker lives. One not heard of for WORKER_SILENCE_MS is dead: what it owns is set free (UpkeepLedger). */
  beat(beat: WorkerBeat): Promise<void>
  /** The worker leaves: what it owns is free at once, and nobody is blamed. */
  leave(workerId: string): Promise<void>
  /** Newest first, the dead ones of the last day among them; `before` is the id to go on from. */
  workers(page: { readonly before: string | null; readonly limit: number }): Promise<readonly WorkerSummary[]>
}

/**
 * - `alive`. - `silent`: not heard of for WORKER_SILENCE_MS: dead, wedged or cut off. - `stalled`: it beats, holds samples, and
 * gets on with none. - `draining`: it stops.
 */
export const WORKER_HEALTHS = ['alive', 'silent', 'stalled', 'draining'] as const
export type WorkerHealth = (typeof WORKER_HEALTHS)[number]

export interface WorkerSummary {
  readonly id: string
  readonly service: string
  readonly host: string
  readonly pid: number
  readonly slots: number
  readonly active: number
  readonly startedAt: Date
  readonly seenAt: Date
  /** When it last stored a reply or ended a sample. */
  readonly lastProgressAt: Date | null
  readonly health: WorkerHealth
}

/** Silence after which a worker counts as dead. Longer than a few lost beats, shorter than a person's patience. */
export const WORKER_SILENCE_MS = 12_000
export const WORKER_BEAT_MS = 3_000

export interface NewPrompt {
  readonly externalId: string | null
  readonly text: string
  readonly metadata: object | null
}

export interface NewBatch extends ScreeningAsked {
  readonly name: string | null
  readonly recipe: Recipe
  readonly policySet: PolicySet
  readonly metadata: object
  readonly priority: number
  /** Whether it takes more prompts, until it is sealed. */
  readonly open: boolean
  readonly budget: Budget
  /** Of the recipe's models, as they are now. */
  readonly prices: Prices
  /** When what has not ended by then fails. */
  readonly deadline: Date | null
  readonly prompts: readonly NewPrompt[]
  readonly idempotency: { readonly key: string; readonly requestDigest: string } | null
  /** The API key that submits it; null where none is asked for. */
  readonly owner: BatchOwner | null
  /** Whom to tell when it changes its state. */
  readonly webhook?: NewWebhook | null
  readonly pilot?: Pilot | null
}

export interface Batch extends ScreeningAsked {
  readonly id: string
  readonly name: string | null
  readonly state: BatchState
  /** Why it is in its state, where somebody or something put it there. */
  readonly stateReason: string | null
  /** When a pause ends by itself. */
  readonly resumeAt: Date | null
  readonly deadline: Date | null
  readonly recipe: Recipe
  readonly policySetName: string | null
  readonly metadata: object
  readonly priority: number
  /** Whether it takes prompts. A batch that is paused may be open. */
  readonly open: boolean
  readonly counts: Readonly<Record<SampleState, number>>
  readonly total: number
  readonly usage: Usage & { readonly calls: number; readonly lostCalls: number; readonly lostTokens: number }
  readonly budget: Budget
  readonly prices: Prices
  readonly cost: Cost
  /** Samples that reached a terminal state within the last minute, but for those rejected as they came in. */
  readonly endedLastMinute: number
  readonly createdAt: Date
  readonly finishedAt: Date | null
  readonly webhook: Webhook | null
  /** Null: it is no pilot. */
  readonly pilot: Pilot | null
}

export interface SampleSummary {
  readonly id: string
  readonly batchId: string
  readonly ordinal: number
  readonly externalId: string | null
  readonly prompt: string
  readonly metadata: object | null
  readonly state: SampleState
  readonly reason: string | null
  readonly attempts: number
  readonly lastError: string | null
  /** Of a prompt that was rejected as it came in: what it is like. */
  readonly evidence: object | null
  readonly finishedAt: Date | null
}

/** `seq` counts void entries too. */
export interface StoredEntry extends JournalEntry {
  readonly at: Date
  /** Null where it is not known. */
  readonly costNanoUsd: number | null
  /** Taken back by a retry: paid for, and no part of the sample any more. */
  readonly void: boolean
}

/**
 * A sample whole. `record` is null until the recipe has accepted it or it has an outcome, and where it was ended from outside
 * before that.
 */
export interface SampleDetail extends SampleSummary {
  readonly record: SampleRecord | null
  readonly journal: readonly StoredEntry[]
}

/** An accepted sample, as exports read it. */
export interface ExportedSample extends Pick<SampleSummary, 'id' | 'ordinal' | 'externalId' | 'prompt' | 'metadata'> {
  readonly record: SampleRecord
}

/** The same, with its record as it is stored. */
export interface StoredSample extends Omit<ExportedSample, 'record'> {
  readonly recordJson: string
}

export interface SamplePage {
  readonly state: SampleState | null
  readonly reason: string | null
  /** Samples after this ordinal; -1 from the start. */
  readonly after: number
  readonly limit: number
}

/** The api's side: what users submit and read. */
export interface BatchLedger {
  /**
   * Stores the batch and all its prompts, or nothing. An idempotency key that its owner used before answers that batch.
   * Rejects with TooManyOpenSamples.
   */
  create(batch: NewBatch): Promise<Created>
  /** Newest first; `before` is the id to go on from. `keyName`: batches of this API key alone; null: of all. */
  list(page: {
    readonly before: string | null
    readonly limit: number
    readonly keyName: string | null
  }): Promise<readonly Batch[]>
  show(batchId: string): Promise<Batch | null>
  samples(batchId: string, page: SamplePage): Promise<readonly SampleSummary[]>
  sample(sampleId: string): Promise<SampleDetail | null>
  /** Accepted samples after an ordinal, in batch order. */
  accepted(batchId: string, after: number, limit: number): Promise<readonly ExportedSample[]>
  /** The same, with records in the JSON that they were stored as: one line, and not parsed. */
  acceptedJson(batchId: string, after: number, limit: number): Promise<readonly StoredSample[]>
  /** The ordinal of the n-th accepted sample, from 1; null where there are fewer. */
  acceptedOrdinal(batchId: string, n: number): Promise<number | null>
}

export type Created =
  | { readonly created: true; readonly batchId: string; readonly rejected: RejectedCounts }
  /** `sameRequest`: whether the key came with the same request as the first time. */
  | { readonly created: false; readonly batchId: string; readonly sameRequest: boolean }

/** The ledger does not answer just now. What was asked is not done, or not known to be done; asking again is safe. */
export class LedgerOutage extends Error {
  override readonly name = 'LedgerOutage'
}

/** An API key would have more samples open than it may. Nothing was stored. */
export class TooManyOpenSamples extends Error {
  override readonly name = 'TooManyOpenSamples'

  constructor(readonly counts: { readonly atMost: number; readonly open: number; readonly added: number }) {
    super(`${counts.added} samples more than ${counts.open} open ones are more than ${counts.atMost}`)
  }
}
