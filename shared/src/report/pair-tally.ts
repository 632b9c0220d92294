// What became of preference pairs, counted one sample at a time. Scores are of what each way has to offer for a prompt, whether
// it made a pair or not: to look at pairs alone would find whatever their rule asks for.

import { WAYS, type PairRecord, type Way } from '../recipe/pairs/pair.js'

export interface WayTally {
  /** By reason; `pair` for those that were made. */
  readonly outcomes: Map<string, number>
  /** Of single tries. */
  readonly tryReasons: Map<string, number>
  /** Of pairs: by the number of tries. */
  readonly tries: Map<number, number>
  /** Faithfulness, of what was offered. */
  readonly chosen: Map<number, number>
  readonly rejected: Map<number, number>
  /** Of pairs. */
  lengthRatioLogs: number
  rejectedLonger: number
  pairs: number
}

export type PairTally = Readonly<Record<Way, WayTally>>

const createWayTally = (): WayTally => ({
  outcomes: new Map(),
  tryReasons: new Map(),
  tries: new Map(),
  chosen: new Map(),
  rejected: new Map(),
  lengthRatioLogs: 0,
  rejectedLonger: 0,
  pairs: 0,
})

export const createPairTally = (): PairTally => ({ belief: createWayTally(), sampling: createWayTally() })

const count = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1)

export function addPair(tally: PairTally, pair: PairRecord): void {
  const own = tally[pair.way]
  count(own.outcomes, pair.pair === 'made' ? 'pair' : pair.reason)
  for (const { reason } of pair.tries) if (reason !== null) count(own.tryReasons, reason)
  const offered = offeredBy(pair)
  if (offered !== null) {
    count(own.chosen, offered.chosen)
    count(own.rejected, offered.rejected)
  }
  if (pair.pair !== 'made') return
  count(own.tries, pair.tries.length)
  own.pairs += 1
  own.lengthRatioLogs += Math.log(pair.lengthRatio)
  if (pair.lengthRatio > 1) own.rejectedLonger += 1
}

/** The scores of the last try that was judged; of plain samples the best and the worst. Null where none was judged. */
function offeredBy({ way, tries }: PairRecord) {
  const judged = tries.flatMap(({ scores }) => (scores === null ? [] : [scores]))
  const last = judged.at(-1)
  if (last === undefined || way === 'belief') return last ?? null
  const scores = judged.map(({ rejected }) => rejected)
  return scores.length < 2 ? null : { chosen: Math.max(...scores), rejected: Math.min(...scores) }
}

/** The ways that any sample went. */
export const waysOf = (tally: PairTally): readonly Way[] => WAYS.filter((way) => tally[way].outcomes.size > 0)
