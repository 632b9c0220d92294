// Logistic regression with a quadratic penalty, by L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.4). Small,
// deterministic, and enough for some ten thousand rows of words.

/** One example: the places of its features, each as often as it has it, and whether it is of the class. */
export interface Row {
  readonly features: Int32Array
  readonly isOf: boolean
}

export interface Fit {
  /** By feature. */
  readonly weights: Float64Array
  readonly base: number
}

const HISTORY = 10
const MAX_ROUNDS = 150
const SMALL_GAIN = 1e-5

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)

/** `strength`: of the data against the penalty (C of scikit-learn). The last place of the vector is the base, unpenalised. */
export function fitLogistic(rows: readonly Row[], features: number, strength: number): Fit {
  const size = features + 1

  const lossAt = (x: Float64Array): { readonly loss: number; readonly slope: Float64Array } => {
    const slope = new Float64Array(size)
    let loss = 0
    for (const { features: places, isOf } of rows) {
      let sum = x[features] ?? 0
      for (const place of places) sum += x[place] ?? 0
      const margin = isOf ? sum : -sum
      // log(1 + exp(-margin)), without overflow.
      loss += strength * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin)
      const pull = (strength * (isOf ? -1 : 1)) / (1 + Math.exp(margin))
      for (const place of places) slope[place] = (slope[place] ?? 0) + pull
      slope[features] = (slope[features] ?? 0) + pull
    }
    for (let at = 0; at < features; at += 1) {
      const value = x[at] ?? 0
      loss += 0.5 * value * value
      slope[at] = (slope[at] ?? 0) + value
    }
    return { loss, slope }
  }

  let x: Float64Array = new Float64Array(size)
  let { loss, slope } = lossAt(x)
  const steps: { readonly step: Float64Array; readonly bend: Float64Array; readonly scale: number }[] = []
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const way = descent(slope, steps)
    const fall = dot(way, slope)
    let length = steps.length === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1
    let next = x
    let there = { loss, slope }
    for (let tries = 0; tries < 30; tries += 1, length /= 2) {
      next = x.map((value, at) => value + length * (way[at] ?? 0))
      there = lossAt(next)
      if (there.loss <= loss + 1e-4 * length * fall) break
    }
    const step = next.map((value, at) => value - (x[at] ?? 0))
    const bend = there.slope.map((value, at) => value - (slope[at] ?? 0))
    const curve = dot(step, bend)
    if (curve > 1e-12) steps.push({ step, bend, scale: 1 / curve })
    if (steps.length > HISTORY) steps.shift()
    const gain = loss - there.loss
    x = next
    ;({ loss, slope } = there)
    if (gain < SMALL_GAIN * loss) break
  }
  return { weights: x.slice(0, features), base: x[features] ?? 0 }
}

/** The two-loop recursion: downhill, as the last steps bend it. */
function descent(
  slope: Float64Array,
  steps: readonly { readonly step: Float64Array; readonly bend: Float64Array; readonly scale: number }[],
): Float64Array {
  const way = slope.map((value) => -value)
  const shares: number[] = []
  for (const { step, bend, scale } of steps.toReversed()) {
    const share = scale * dot(step, way)
    shares.push(share)
    for (let at = 0; at < way.length; at += 1) way[at] = (way[at] ?? 0) - share * (bend[at] ?? 0)
  }
  const last = steps.at(-1)
  if (last !== undefined) {
    const scale = 1 / (last.scale * dot(last.bend, last.bend))
    for (let at = 0; at < way.length; at += 1) way[at] = (way[at] ?? 0) * scale
  }
  for (const { step, bend, scale } of steps) {
    const share = (shares.pop() ?? 0) - scale * dot(bend, way)
    for (let at = 0; at < way.length; at += 1) way[at] = (way[at] ?? 0) + share * (step[at] ?? 0)
  }
  return way
}
