// A sample's own work in the ledger: claim, journal, hand-over, outcome. Implements SampleLedger for one worker.

import { type SampleLedger } from '../../ports/ledger.js'
import { type PolicySet } from '../../recipe/policies.js'
import { type Recipe } from '../../recipe/recipe.js'
import { appendEntries, type OwnedEntry } from './append-entries.js'
import { claimSamples, type WantedSample } from './claim-samples.js'
import { type Db } from './connect.js'
import { finishSamples, handOverSamples, type EndedSample, type HandedSample } from './end-samples.js'
import { gather } from './gather.js'

const RELEASE = `
  update samples set owner = null, attempts = $3, waits = $4, last_error = coalesce($5, last_error)
  where id = $1 and owner = $2`

export function createSampleStore(db: Db, owner: string): SampleLedger {
  // One statement at a time, whatever the phase: see CLAIM.
  const claim = gather((wanted: readonly WantedSample[]) => claimSamples(db, owner, wanted), 1)
  const append = gather((entries: readonly OwnedEntry[]) => appendEntries(db, owner, entries))
  const handOver = gather((handed: readonly HandedSample[]) => handOverSamples(db, owner, handed))
  const finish = gather((ended: readonly EndedSample[]) => finishSamples(db, owner, ended))
  return {
    claim: (sampleId, phase) => claim({ sampleId, phase }),

    async batchGround(batchId) {
      const sql = 'select recipe, policy_set as "policySet" from batches where id = $1'
      const [row] = await db.query<{ recipe: Recipe; policySet: PolicySet }>('batch-ground', sql, [batchId])
      if (row === undefined) throw new RangeError(`there is no batch ${batchId}`)
      return row
    },

    append: (sampleId, entry, costNanoUsd) => append({ sampleId, entry, costNanoUsd }),

    handOver: (sampleId, to, record) => handOver({ sampleId, to, record: record ?? null }),

    finish: (sampleId, ending, record) => finish({ sampleId, ending, record }),

    async release(sampleId, { attempts, waits, error }) {
      await db.query('release', RELEASE, [sampleId, owner, attempts, waits, error])
    },
  }
}
