// A sample's own work in the ledger: claim, journal, hand-over, outcome. Implements SampleLedger.

import { WORKER_SILENCE_MS, type Phase, type SampleLedger } from '../../ports/ledger.js'
import { type JournalEntry } from '../../recipe/journal.js'
import { type PolicySet } from '../../recipe/policies.js'
import { type Recipe } from '../../recipe/recipe.js'
import { createAppend } from './append-entries.js'
import { type Db } from './connect.js'
import { journalEntryOf, SELECT_JOURNAL, type JournalRow } from './journal-rows.js'

const CLAIM = `
  update samples s set owner = $1, state = $3, claimed_at = now(), dispatched_at = coalesce(dispatched_at, now())
  from batches b
  where s.id = $2 and b.id = s.batch_id and b.state in ('open', 'running') and s.state = any($4)
    and (s.owner is null or s.owner = $1 or not exists (
      select 1 from workers w where w.id = s.owner and w.seen_at > now() - make_interval(secs => $5)))
  returning s.batch_id as "batchId", s.ordinal, s.prompt, s.attempts, s.waits`

const IS_HELD = `
  select 1 from samples s join batches b on b.id = s.batch_id
  where s.id = $1 and s.state = any($2) and b.state in ('open', 'running')`

const HAND_OVER = `
  update samples set state = 'refining', owner = null, attempts = 0, waits = 0
  where id = $1 and owner = $2 and state = 'deliberating'`

const FINISH = `
  with ended as (
    update samples set state = $3, reason = $4, last_error = coalesce($5, last_error), owner = null, finished_at = now()
    where id = $1 and owner = $2 and state in ('deliberating', 'refining')
    returning id
  )
  insert into results (sample_id, record) select id, $6::json from ended`

const RELEASE = `
  update samples set owner = null, attempts = $3, waits = $4, last_error = coalesce($5, last_error)
  where id = $1 and owner = $2`

const FROM_STATES: Readonly<Record<Phase, readonly string[]>> = {
  deliberating: ['pending', 'deliberating'],
  refining: ['refining'],
}

interface ClaimedRow {
  readonly batchId: string
  readonly ordinal: number
  readonly prompt: string
  readonly attempts: number
  readonly waits: number
}

export function createSampleStore(db: Db, owner: string): SampleLedger {
  return {
    async claim(sampleId, phase) {
      const silence = WORKER_SILENCE_MS / 1000
      const [row] = await db.query<ClaimedRow>('claim', CLAIM, [owner, sampleId, phase, FROM_STATES[phase], silence])
      if (row === undefined) {
        const held = await db.query('is-held', IS_HELD, [sampleId, FROM_STATES[phase]])
        return { claim: held.length > 0 ? 'held' : 'over' }
      }
      const { batchId, ordinal, prompt, attempts, waits } = row
      const entries = await db.query<JournalRow>('journal', SELECT_JOURNAL, [sampleId])
      const journal: readonly JournalEntry[] = entries.map(journalEntryOf)
      return {
        claim: 'yours',
        batchId,
        prompt: { ordinal, text: prompt },
        journal,
        failures: { attempts, waits, error: null },
      }
    },

    async batchGround(batchId) {
      const sql = 'select recipe, policy_set as "policySet" from batches where id = $1'
      const [row] = await db.query<{ recipe: Recipe; policySet: PolicySet }>('batch-ground', sql, [batchId])
      if (row === undefined) throw new RangeError(`there is no batch ${batchId}`)
      return row
    },

    append: createAppend(db, owner),

    async handOver(sampleId) {
      await db.query('hand-over', HAND_OVER, [sampleId, owner])
    },

    async finish(sampleId, ending, record) {
      const reason = 'reason' in ending ? ending.reason : null
      const error = 'error' in ending ? ending.error : null
      await db.query('finish', FINISH, [sampleId, owner, ending.state, reason, error, JSON.stringify(record)])
    },

    async release(sampleId, { attempts, waits, error }) {
      await db.query('release', RELEASE, [sampleId, owner, attempts, waits, error])
    },
  }
}
