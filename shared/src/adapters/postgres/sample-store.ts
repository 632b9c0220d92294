// A sample's own work in the ledger: claim, journal, hand-over, outcome. Implements SampleLedger for one worker.

import { type Phase, type SampleLedger } from '../../ports/ledger.js'
import { type PolicySet } from '../../recipe/policies.js'
import { type Recipe } from '../../recipe/recipe.js'
import { appendEntries, type OwnedEntry } from './append-entries.js'
import { claimSamples } from './claim-samples.js'
import { type Db } from './connect.js'
import { finishSamples, handOverSamples, type EndedSample } from './end-samples.js'
import { gather } from './gather.js'

const RELEASE = `
  update samples set owner = null, attempts = $3, waits = $4, last_error = coalesce($5, last_error)
  where id = $1 and owner = $2`

export function createSampleStore(db: Db, owner: string): SampleLedger {
  const claimFor = (phase: Phase) => gather((ids: readonly string[]) => claimSamples(db, owner, phase, ids), 1)
  const claim = { deliberating: claimFor('deliberating'), refining: claimFor('refining') }
  const append = gather((entries: readonly OwnedEntry[]) => appendEntries(db, owner, entries))
  const handOverTo = (phase: Phase) => gather((ids: readonly string[]) => handOverSamples(db, owner, phase, ids))
  const handOver = { deliberating: handOverTo('deliberating'), refining: handOverTo('refining') }
  const finish = gather((ended: readonly EndedSample[]) => finishSamples(db, owner, ended))
  return {
    claim: (sampleId, phase) => claim[phase](sampleId),

    async batchGround(batchId) {
      const sql = 'select recipe, policy_set as "policySet" from batches where id = $1'
      const [row] = await db.query<{ recipe: Recipe; policySet: PolicySet }>('batch-ground', sql, [batchId])
      if (row === undefined) throw new RangeError(`there is no batch ${batchId}`)
      return row
    },

    append: (sampleId, entry, costNanoUsd) => append({ sampleId, entry, costNanoUsd }),

    handOver: (sampleId, to) => handOver[to](sampleId),

    finish: (sampleId, ending, record) => finish({ sampleId, ending, record }),

    async release(sampleId, { attempts, waits, error }) {
      await db.query('release', RELEASE, [sampleId, owner, attempts, waits, error])
    },
  }
}
