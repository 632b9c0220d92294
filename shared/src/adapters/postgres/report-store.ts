// The samples of a batch as its report reads them. Implements ReportLedger.

import { TERMINAL_STATES } from '../../ports/ledger.js'
import { type ReportLedger } from '../../ports/report-ledger.js'
import { type PolicySet } from '../../recipe/policies.js'
import { type Recipe } from '../../recipe/recipe.js'
import { type SampleRecord } from '../../recipe/record.js'
import { type Db } from './connect.js'

// A page is of all samples, ended or not: the index on the ordinal then bounds the work, however few have ended.
const ENDED = `
  select s.ordinal, s.state, s.reason, r.record
  from samples s left join results r on r.sample_id = s.id and s.state = any($4::text[])
  where s.batch_id = $1 and s.ordinal > $2 order by s.ordinal limit $3`

interface EndedRow {
  readonly ordinal: number
  readonly state: string
  readonly reason: string | null
  readonly record: SampleRecord | null
}

const TERMINAL: ReadonlySet<string> = new Set(TERMINAL_STATES)

export function createReportStore(db: Db): ReportLedger {
  return {
    async batchGround(batchId) {
      const sql = 'select recipe, policy_set as "policySet" from batches where id = $1'
      const [row] = await db.query<{ recipe: Recipe; policySet: PolicySet }>('report-ground', sql, [batchId])
      if (row === undefined) throw new RangeError(`there is no batch ${batchId}`)
      return row
    },
    async ended(batchId, after, limit) {
      const rows = await db.query<EndedRow>('ended', ENDED, [batchId, after, limit, TERMINAL_STATES])
      const samples = rows.flatMap(({ state, reason, record }) =>
        TERMINAL.has(state) ? [{ state, reason, record }] : [],
      )
      return { samples, next: rows.length < limit ? null : (rows.at(-1)?.ordinal ?? null) }
    },
  }
}
