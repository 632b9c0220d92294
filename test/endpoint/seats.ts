// How many calls the "model" works on at once. The others wait their turn in order of arrival, as an inference server holds
// them (vLLM's --max-num-seqs), where a provider would answer 429. A seat is free at the moment its call was due, however
// late the event loop comes round to it: a busy front end does not slow the device behind it.

export interface Seat {
  /** Gives the seat up, or the place in the line. `at`: when the call was due; may be called once. */
  readonly leave: (at: number) => void
}

export interface Seats {
  /** Calls `begin` with the moment from which the call is worked on: at once, or when a seat is free. */
  readonly take: (atOnce: number | null, now: number, begin: (at: number) => void) => Seat
  readonly waiting: () => number
}

interface Waiting {
  readonly arrivedAt: number
  readonly begin: (at: number) => void
}

export function createSeats(): Seats {
  // A Set keeps the order of arrival and lets one leave from the middle.
  const line = new Set<Waiting>()
  let taken = 0

  const hand = (at: number, atOnce: number | null): void => {
    for (const next of line) {
      if (atOnce !== null && taken >= atOnce) return
      line.delete(next)
      taken += 1
      next.begin(Math.max(at, next.arrivedAt))
    }
  }

  return {
    take(atOnce, now, begin) {
      const call = { arrivedAt: now, begin }
      line.add(call)
      hand(now, atOnce)
      return {
        leave(at) {
          if (line.delete(call)) return
          taken -= 1
          hand(at, atOnce)
        },
      }
    },
    waiting: () => line.size,
  }
}
