// A process's way to the exemplars: reads a pool from memory for some seconds, and offers what its samples found. Exemplars
// only help: where the ledger does not answer, a sample goes on without them.

import { type ExemplarLedger, type ExemplarPool } from '../ports/exemplars.js'
import { LedgerOutage } from '../ports/ledger.js'
import { areaOf, exemplarOf, type Exemplar } from '../recipe/pairs/exemplars.js'
import { type Sample } from '../recipe/sample.js'
import { type Ground } from '../recipe/stage.js'

export interface ExemplarDesk {
  /** What the next question to the ear-whisperer shows; nothing where that is not what the sample waits for. */
  readonly shown: (batchId: string, ground: Ground, sample: Sample) => Promise<readonly Exemplar[]>
  /** Offers the exemplars of the tries after the first `from`. Offering one again does nothing. */
  readonly offer: (batchId: string, sampleId: string, ground: Ground, sample: Sample, from: number) => Promise<void>
}

export interface ExemplarDeskParts {
  readonly ledger: ExemplarLedger
  /** Milliseconds, never running backwards. */
  readonly now: () => number
  readonly onOutage: (error: LedgerOutage) => void
}

const FRESH_MS = 5_000
/** Pools remembered: a batch has one for each of its policy areas. */
const REMEMBERED = 500

export function createExemplarDesk({ ledger, now, onOutage }: ExemplarDeskParts): ExemplarDesk {
  const known = new Map<string, { readonly at: number; readonly pool: Promise<readonly Exemplar[]> }>()

  const read = (pool: ExemplarPool, limit: number): Promise<readonly Exemplar[]> => {
    const key = `${pool.batchId} ${pool.area}`
    const remembered = known.get(key)
    if (remembered !== undefined && now() - remembered.at < FRESH_MS) return remembered.pool
    const asked = ledger.exemplars(pool, limit)
    known.delete(key)
    known.set(key, { at: now(), pool: asked })
    asked.catch(() => known.delete(key))
    const oldest = known.keys().next()
    if (known.size > REMEMBERED && oldest.done !== true) known.delete(oldest.value)
    return asked
  }

  const unlessOut = async <T>(ask: () => Promise<T>, without: T): Promise<T> => {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof LedgerOutage)) throw error
      onOutage(error)
      return without
    }
  }

  return {
    async shown(batchId, ground, sample) {
      const { preference } = ground.recipe
      if (sample.place.step !== 'belief' || preference === null || preference.exemplars === 0) return []
      return unlessOut(() => read({ batchId, area: areaOf(ground, sample) }, preference.exemplars), [])
    },

    async offer(batchId, sampleId, ground, sample, from) {
      const { preference } = ground.recipe
      if (preference === null || preference.exemplars === 0) return
      for (const each of sample.pairing?.tries.slice(from) ?? []) {
        const exemplar = exemplarOf(preference, each)
        if (exemplar === null) continue
        const offered = { batchId, area: areaOf(ground, sample), sampleId, round: each.round, ...exemplar }
        await unlessOut(() => ledger.offerExemplar(offered), false)
      }
    },
  }
}
