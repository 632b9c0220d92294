// How the window is shared out between batches. Pure: the ledger says how things stand, this says whose samples are next.
//
// Samples in the window that nobody has begun stand in a line, by rank, and the queue gives them out in that order. A batch's
// samples stand one step apart, and the step is the smaller the heavier the batch. A batch that has nobody in the line begins
// at its head. So each batch that has work gets its share of what the fleet begins, and none waits behind another's backlog.
// This is start-time fair queueing (Goyal, Vin, Cheng: SIGCOMM 1996) with the head of the line for the virtual time.

/** Of each 10 points of priority, a batch has twice the share. */
export const weightByPriority = (priority: number): number => 2 ** (priority / 10)

/** What a queue can tell apart: ranks are whole numbers to it, from 0 up to this one. */
export const LAST_RANK = 2 ** 21 - 2

/** Between two samples of the heaviest batch: heavier ones that come later must find room between them. */
const FINEST_STEP = 16

export interface Contender {
  readonly batchId: string
  readonly priority: number
  /** Its samples that wait outside. */
  readonly outside: number
  /** Its samples in the window, in whatever state. */
  readonly inside: number
  /** The rank of its last sample in the line; null where none is. */
  readonly lastRank: number | null
}

export interface Standings {
  /** Samples that the window is to hold. */
  readonly size: number
  /** The least rank in the line; null where the line is empty. */
  readonly head: number | null
  /** The weight that ranks in the line are counted by. */
  readonly unit: number
  /** The batches that run and have a sample outside or inside. */
  readonly contenders: readonly Contender[]
}

export interface Widening {
  /** The weight to count ranks by from now on. */
  readonly unit: number
  readonly taken: readonly Taken[]
}

/** The next `n` samples of a batch, in batch order; the first gets the rank `first`, each other one `step` more. */
export interface Taken {
  readonly batchId: string
  readonly n: number
  readonly first: number
  readonly step: number
}

/** A batch with its place in the line: what is taken of it goes to `first`, `first + step` and so on. */
interface Place {
  readonly batchId: string
  readonly first: number
  readonly step: number
  /** How many may be taken. */
  readonly most: number
  /** How many are within the batch's share. */
  readonly due: number
}

/**
 * Fills the window up to its size, by rank. A batch that has less than its share inside gets it at once, even where others
 * fill the window: it may then hold up to twice its size, and others get nothing until it is back.
 */
export function shareWindow({ size, head, unit: counted, contenders }: Standings): Widening {
  const heaviest = Math.max(...contenders.map(({ priority }) => weightByPriority(priority)))
  const weights = contenders.reduce((sum, { priority }) => sum + weightByPriority(priority), 0)
  const inside = contenders.reduce((sum, contender) => sum + contender.inside, 0)
  // With nobody in the line, ranks begin anew.
  const unit = head === null && contenders.length > 0 ? heaviest : counted

  const places = contenders.map(({ batchId, priority, outside, inside, lastRank }): Place => {
    const weight = weightByPriority(priority)
    const step = (FINEST_STEP * unit) / weight
    const first = lastRank === null ? (head ?? 0) : lastRank + step
    // A rank that the queue could not tell apart is not given: its sample waits outside until the line begins anew.
    const most = Math.min(outside, Math.max(0, Math.floor((LAST_RANK - first) / step) + 1))
    const share = Math.ceil((size * weight) / weights)
    return { batchId, first, step, most, due: Math.min(most, Math.max(0, share - inside)) }
  })

  const filled = lowest(places, Math.max(0, size - inside), ({ most }) => most)
  const soFar = inside + filled.reduce((sum, n) => sum + n, 0)
  const owed = places.map(({ first, step, due, ...place }, i) => {
    const n = filled[i] ?? 0
    return { ...place, first: first + n * step, step, due: Math.max(0, due - n) }
  })
  const extra = lowest(owed, Math.max(0, 2 * size - soFar), ({ due }) => due)
  const taken = places.map(({ batchId, first, step }, i) => {
    return { batchId, n: (filled[i] ?? 0) + (extra[i] ?? 0), first, step }
  })
  return { unit, taken: taken.filter(({ n }) => n > 0) }
}

/** How many of each place are among the `room` lowest ranks, when each has `mostOf` at most. */
function lowest(places: readonly Place[], room: number, mostOf: (place: Place) => number): readonly number[] {
  if (room === 0) return places.map(() => 0)
  const upTo = (rank: number) => (place: Place) =>
    Math.min(mostOf(place), Math.max(0, Math.floor((rank - place.first) / place.step) + 1))
  const sum = (counts: readonly number[]) => counts.reduce((total, n) => total + n, 0)
  const all = places.map(mostOf)
  if (sum(all) <= room) return all

  // The highest rank up to which there is room for all, closed in on from both sides.
  let fits = -1
  let tooHigh = LAST_RANK
  for (let halvings = 0; halvings < 50; halvings += 1) {
    const middle = (fits + tooHigh) / 2
    if (sum(places.map(upTo(middle))) <= room) fits = middle
    else tooHigh = middle
  }
  const counts = places.map(upTo(fits))
  // What room is left is for the next ones, which have the same rank but for rounding: one each, as far as it goes.
  let left = room - sum(counts)
  const next = places.map((place, i) => ({ i, rank: place.first + (counts[i] ?? 0) * place.step, place }))
  for (const { i, place } of next.toSorted((a, b) => a.rank - b.rank)) {
    const n = counts[i] ?? 0
    if (left === 0) break
    if (n >= mostOf(place)) continue
    counts[i] = n + 1
    left -= 1
  }
  return counts
}
