// How a worker gets on: what its heartbeat tells, and by what it is seen to be stalled. Written by the ledger it works with,
// so that what counts is stored.

import { type SampleLedger } from '../ports/ledger.js'
import { ofLate } from '../ports/poison.js'

export interface Progress {
  /** A reply was stored, or a sample was ended or handed over. */
  readonly note: (what: 'reply' | 'end') => void
  readonly read: () => ProgressReading
}

export interface ProgressReading {
  /** Since the last progress, in milliseconds; null: there was none yet. */
  readonly agoMs: number | null
  /** How long samples have been held without any, in milliseconds; 0 where none is held. */
  readonly quietMs: number
  /** Replies, each counting half after every minute. */
  readonly repliesOfLate: number
}

export interface ProgressParts {
  readonly held: ReadonlySet<string>
  /** Milliseconds, never running backwards. */
  readonly now: () => number
}

/** To be read from time to time: that is when it sees that samples are held. */
export function createProgress({ held, now }: ProgressParts): Progress {
  let lastAt: number | null = null
  let quietSince = now()
  let replies = { count: 0, at: now() }
  const repliesAt = (at: number) => ofLate(replies.count, at - replies.at)
  return {
    note(what) {
      const at = now()
      lastAt = at
      quietSince = at
      if (what === 'reply') replies = { count: repliesAt(at) + 1, at }
    },
    read() {
      const at = now()
      if (held.size === 0) quietSince = at
      return { agoMs: lastAt === null ? null : at - lastAt, quietMs: at - quietSince, repliesOfLate: repliesAt(at) }
    },
  }
}

/** The ledger, noting what it has stored. */
export const noteProgress = (ledger: SampleLedger, { note }: Pick<Progress, 'note'>): SampleLedger => {
  const noting = async (what: 'reply' | 'end', write: Promise<boolean>) => {
    const isDone = await write
    if (isDone) note(what)
    return isDone
  }
  return {
    ...ledger,
    append: (...args) => noting('reply', ledger.append(...args)),
    handOver: (...args) => noting('end', ledger.handOver(...args)),
    finish: (...args) => noting('end', ledger.finish(...args)),
  }
}
