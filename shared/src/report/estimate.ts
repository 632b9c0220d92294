// What a large batch would take, from a small one that was run: means with intervals, times the number of prompts.

import { bootstrapMean, createDraw } from './interval.js'

/** A sample of a pilot that has ended, with what was paid for it. */
export interface PilotSample {
  readonly isAccepted: boolean
  /** Null where the cost of a call of it is not known. */
  readonly nanoUsd: number | null
  readonly tokens: number
  /** Its calls one after the other, in milliseconds. */
  readonly deliberatingMs: number
  readonly refiningMs: number
}

export interface EstimateGround {
  /** Prompts of the batch that is estimated. */
  readonly total: number
  /** Samples that the fleet holds at once now. */
  readonly slots: { readonly deliberating: number; readonly refining: number }
  /** From the submission of the pilot to the end of its last sample so far. */
  readonly pilotMs: number
}

/** Bounds of the 95% interval. */
export interface Range {
  readonly mean: number
  readonly low: number
  readonly high: number
}

export interface Estimate {
  readonly n: number
  readonly acceptance: Range
  readonly accepted: Range
  readonly nanoUsd: Range | null
  readonly tokens: Range
  /** With all slots at work, and an endpoint that answers them as fast as it answered the pilot. */
  readonly seconds: Range | null
  /** If the fleet got on no faster than with the pilot. */
  readonly secondsAtPilotPace: number
}

/** Null: nothing has ended yet. */
export function estimateOf(
  { total, slots, pilotMs }: EstimateGround,
  samples: readonly PilotSample[],
): Estimate | null {
  const n = samples.length
  if (n === 0) return null
  const acceptance = proportion(samples.filter(({ isAccepted }) => isAccepted).length, n)
  const mean = (valueOf: (sample: PilotSample) => number) => times(meanOf(samples.map(valueOf)), total)
  const costs = samples.flatMap(({ nanoUsd }) => (nanoUsd === null ? [] : [nanoUsd]))
  return {
    n,
    acceptance,
    accepted: times(acceptance, total),
    nanoUsd: costs.length < n ? null : times(meanOf(costs), total),
    tokens: mean(({ tokens }) => tokens),
    seconds: secondsOf(samples, total, slots),
    secondsAtPilotPace: (pilotMs / 1000 / n) * total,
  }
}

/** The phase that has more to do for its slots sets the pace; and no batch takes less than one sample. */
function secondsOf(samples: readonly PilotSample[], total: number, slots: EstimateGround['slots']): Range | null {
  if (slots.deliberating === 0 || slots.refining === 0) return null
  const waves = (held: number) => Math.max(1, total / held) / 1000
  const [slowest = null] = [
    samples.map(({ deliberatingMs }) => deliberatingMs * waves(slots.deliberating)),
    samples.map(({ refiningMs }) => refiningMs * waves(slots.refining)),
    samples.map(({ deliberatingMs, refiningMs }) => (deliberatingMs + refiningMs) / 1000),
  ]
    .map(meanOf)
    .toSorted((a, b) => b.mean - a.mean)
  return slowest
}

function meanOf(values: readonly number[]): Range {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const { mean, low, high } = bootstrapMean(counts) ?? { mean: 0, low: 0, high: 0 }
  return { mean, low, high }
}

const Z = 1.959964

/**
 * A share with its Wilson interval: unlike a bootstrap's, it is not empty where all of few samples came out alike.
 * Source: Wilson (1927); Brown, Cai and DasGupta (2001).
 */
function proportion(hits: number, n: number): Range {
  const p = hits / n
  const center = (p + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n)
  const half = (Z / (1 + Z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2))
  return { mean: p, low: Math.max(0, center - half), high: Math.min(1, center + half) }
}

const times = ({ mean, low, high }: Range, n: number): Range => ({ mean: mean * n, low: low * n, high: high * n })

/** `k` of `n` places, spread over all: one from each of `k` parts of equal size, by chance of this seed. Ascending. */
export function drawSpread(n: number, k: number, seed: number): readonly number[] {
  const draw = createDraw(seed)
  const parts = Math.min(n, k)
  return Array.from({ length: parts }, (_, i) => {
    const from = Math.floor((i * n) / parts)
    const to = Math.floor(((i + 1) * n) / parts)
    return from + Math.floor(draw() * (to - from))
  })
}
