// A mean with its bootstrap interval: the percentile method over resampled means, drawn by a fixed seed, so that the same
// grades always give the same report.

export interface Interval {
  readonly n: number
  readonly mean: number
  /** Bounds of the 95% interval of the mean. */
  readonly low: number
  readonly high: number
}

const RESAMPLES = 1_000
const SEED = 20_250_521

/** Numbers from 0 to 1, by Mulberry32. */
export function createDraw(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Of values that are few and repeat, given by how often each comes: a resample of n draws is then one multinomial draw, made
 * value by value from binomials, so that a million grades cost no more than a hundred.
 */
export function bootstrapMean(counts: ReadonlyMap<number, number>): Interval | null {
  const values = [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => a - b)
  const n = values.reduce((sum, [, count]) => sum + count, 0)
  if (n === 0) return null
  const mean = values.reduce((sum, [value, count]) => sum + value * count, 0) / n
  const draw = createDraw(SEED)
  const means = Array.from({ length: RESAMPLES }, () => resampledMean(values, n, draw)).sort((a, b) => a - b)
  return {
    n,
    mean,
    low: means[Math.floor(RESAMPLES * 0.025)] ?? mean,
    high: means[Math.ceil(RESAMPLES * 0.975) - 1] ?? mean,
  }
}

function resampledMean(values: readonly (readonly [number, number])[], n: number, draw: () => number): number {
  let left = n
  let leftCount = n
  let sum = 0
  for (const [value, count] of values) {
    const drawn = leftCount === 0 ? 0 : drawBinomial(left, count / leftCount, draw)
    sum += drawn * value
    left -= drawn
    leftCount -= count
  }
  return sum / n
}

/** Exact for few trials; the normal approximation above, where it is good. */
function drawBinomial(trials: number, p: number, draw: () => number): number {
  if (p >= 1) return trials
  if (trials <= 200) {
    let hits = 0
    for (let i = 0; i < trials; i += 1) if (draw() < p) hits += 1
    return hits
  }
  const normal = Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())
  return Math.min(trials, Math.max(0, Math.round(trials * p + normal * Math.sqrt(trials * p * (1 - p)))))
}
