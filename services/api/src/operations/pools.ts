// The scaling signal of each pool, from the stores that all share: what the exporter tells and the scaling route answers.

import { type OperationsLedger, type QueueDemand } from '@conclave/shared/ports/operations'
import { type QueueName } from '@conclave/shared/ports/queue'
import { Problem } from '../errors.js'
import { desiredSlots } from './desired-slots.js'

/** The pools of processes that are scaled on their own, and the queues each takes from. */
export const POOLS = { worker: ['deliberate', 'whisper'], refiner: ['refine'] } as const satisfies Record<
  string,
  QueueName[]
>
export type Pool = keyof typeof POOLS
export const POOL_NAMES = ['worker', 'refiner'] as const satisfies Pool[]

export interface PoolScale {
  readonly desiredSlots: number
  readonly activeSlots: number
  /** Samples that wait, in the window and outside. */
  readonly backlog: number
  readonly providerCapacity: number
}

export interface ScaleReader {
  readonly ledger: Pick<OperationsLedger, 'demand'>
  /** Calls at once that the endpoints are good for. */
  readonly capacity: () => Promise<number>
}

export type Pools = Readonly<Record<Pool, PoolScale>>

/** Rejects with a Problem, or a LedgerOutage, when a store does not answer. */
export async function readPools({ ledger, capacity }: ScaleReader): Promise<Pools> {
  const unavailable = (cause: unknown) => {
    throw new Problem('unavailable', 'the queue store does not answer', [], { cause })
  }
  const [demand, providerCapacity] = await Promise.all([ledger.demand(), capacity().catch(unavailable)])
  return poolsOf(demand, providerCapacity)
}

export function poolsOf(demand: Readonly<Record<QueueName, QueueDemand>>, providerCapacity: number): Pools {
  const poolOf = (pool: Pool): PoolScale => {
    const sum = (of: keyof QueueDemand) => POOLS[pool].reduce((total, queue) => total + demand[queue][of], 0)
    const [active, waiting, outside] = [sum('active'), sum('waiting'), sum('outside')]
    return {
      desiredSlots: desiredSlots({ active, waiting, outside, providerCapacity }),
      activeSlots: active,
      backlog: waiting + outside,
      providerCapacity,
    }
  }
  return { worker: poolOf('worker'), refiner: poolOf('refiner') }
}
