// The books: what was asked and what was bought, so that a test can prove that nothing was bought twice. Bounded: once
// the cap of remembered digests is reached, further ones are only counted as not remembered.

export interface Books {
  /** POSTs to chat/completions, whatever became of them. */
  readonly requests: number
  /** Answers with status 200 that were written to the end: what a provider would bill. */
  readonly completed: number
  /** By HTTP status; besides, `cut-off` and `abandoned` (the client left first). */
  readonly byStatus: Readonly<Record<string, number>>
  readonly byRole: Readonly<Record<string, number>>
  readonly byFault: Readonly<Record<string, number>>
  readonly inFlight: number
  readonly maxInFlight: number
  /** Of completed requests. */
  readonly tokens: { readonly prompt: number; readonly cached: number; readonly completion: number }
  /** Different requests among the completed. */
  readonly distinct: number
  /** Digests of requests completed more than once. */
  readonly repeated: readonly DigestCount[]
  /** Requests whose digest did not fit; 0, or `distinct` and `repeated` are not the whole truth. */
  readonly notRemembered: number
  /** Every completed digest, where asked for. */
  readonly digests?: readonly DigestCount[]
}

export interface DigestCount {
  /** SHA-256, hex; what it covers is said at `createDigester`. */
  readonly digest: string
  readonly count: number
}

export interface Bookkeeper {
  /** Counts an arrival of this digest (raw bytes as a latin1 string) and says which one it is, from 1. */
  readonly arrive: (digest: string, role: string) => number
  readonly request: () => void
  readonly enter: () => void
  readonly leave: () => void
  readonly answered: (status: number | 'cut-off' | 'abandoned') => void
  readonly struck: (fault: string) => void
  readonly completed: (digest: string, tokens: Books['tokens']) => void
  readonly inFlight: () => number
  readonly read: (withDigests?: boolean) => Books
  readonly reset: () => void
}

const ARRIVALS_BITS = 16
const MAX_ARRIVALS = 2 ** ARRIVALS_BITS - 1
const MAX_COMPLETED = 2 ** 14 - 1
/** Names come from requests; past so many different ones they are counted together. */
const MAX_ROLES = 64

const hexOf = (digest: string): string => Buffer.from(digest, 'latin1').toString('hex')

function count(counts: Map<string, number>, key: string, max = Infinity): void {
  const name = counts.has(key) || counts.size < max ? key : 'other'
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

export function createBookkeeper({ maxDigests = 2_000_000 } = {}): Bookkeeper {
  // One small integer a digest, arrivals in the low bits and completions above, keeps two million of them affordable.
  const digests = new Map<string, number>()
  const repeated = new Map<string, number>()
  const byStatus = new Map<string, number>()
  const byRole = new Map<string, number>()
  const byFault = new Map<string, number>()
  const zero = {
    requests: 0,
    completed: 0,
    maxInFlight: 0,
    distinct: 0,
    notRemembered: 0,
    prompt: 0,
    cached: 0,
    completion: 0,
  }
  let totals = { ...zero }
  let inFlight = 0

  return {
    request: () => {
      totals.requests += 1
    },
    arrive(digest, role) {
      count(byRole, role, MAX_ROLES)
      const known = digests.get(digest)
      if (known === undefined && digests.size >= maxDigests) {
        totals.notRemembered += 1
        return 1
      }
      const arrivals = Math.min(((known ?? 0) & MAX_ARRIVALS) + 1, MAX_ARRIVALS)
      digests.set(digest, ((known ?? 0) & ~MAX_ARRIVALS) | arrivals)
      return arrivals
    },
    enter: () => {
      inFlight += 1
      totals.maxInFlight = Math.max(totals.maxInFlight, inFlight)
    },
    leave: () => {
      inFlight -= 1
    },
    answered: (status) => count(byStatus, String(status)),
    struck: (fault) => count(byFault, fault),
    completed(digest, tokens) {
      totals.completed += 1
      totals.prompt += tokens.prompt
      totals.cached += tokens.cached
      totals.completion += tokens.completion
      const known = digests.get(digest)
      if (known === undefined) return
      const times = Math.min((known >>> ARRIVALS_BITS) + 1, MAX_COMPLETED)
      digests.set(digest, (times << ARRIVALS_BITS) | (known & MAX_ARRIVALS))
      if (times === 1) totals.distinct += 1
      else repeated.set(digest, times)
    },
    inFlight: () => inFlight,
    read(withDigests = false) {
      const { requests, completed, maxInFlight, distinct, notRemembered, prompt, cached, completion } = totals
      const listOf = (entries: Iterable<readonly [string, number]>): readonly DigestCount[] =>
        Array.from(entries, ([digest, times]) => ({ digest: hexOf(digest), count: times }))
      const books: Books = {
        requests,
        completed,
        byStatus: Object.fromEntries(byStatus),
        byRole: Object.fromEntries(byRole),
        byFault: Object.fromEntries(byFault),
        inFlight,
        maxInFlight,
        tokens: { prompt, cached, completion },
        distinct,
        repeated: listOf(repeated),
        notRemembered,
      }
      if (!withDigests) return books
      const bought = listOf(digests).flatMap(({ digest, count: packed }) =>
        packed > MAX_ARRIVALS ? [{ digest, count: packed >>> ARRIVALS_BITS }] : [],
      )
      return { ...books, digests: bought }
    },
    /** What is in flight stays in flight. */
    reset() {
      for (const counts of [digests, repeated, byStatus, byRole, byFault]) counts.clear()
      totals = { ...zero, maxInFlight: inFlight }
    },
  }
}
