// Whose a batch is, what its key may have open, and what keys may spend. Implements TenantLedger.

import { type Owned, type TenantLedger } from '../../ports/tenants.js'
import { type Db, type Query } from './connect.js'
import { NOT_ENDED } from './sample-states.js'

const OWNS: Readonly<Record<Owned, string>> = {
  batch: 'select 1 from batches where id = $2 and key_name = $1',
  sample: 'select 1 from samples s join batches b on b.id = s.batch_id where s.id = $2 and b.key_name = $1',
}

// One statement, so that nobody reads the caps while some are gone.
const SET_CAPS = `
  with caps as (
    select * from json_to_recordset($1::json) as c("keyName" text, "nanoUsdPerDay" bigint, "tokensPerDay" bigint)
  ), gone as (
    delete from key_caps where key_name not in (select "keyName" from caps)
  )
  insert into key_caps (key_name, nano_usd_per_day, tokens_per_day) select * from caps
  on conflict (key_name) do update
    set nano_usd_per_day = excluded.nano_usd_per_day, tokens_per_day = excluded.tokens_per_day`

const LOCK_KEY = `select pg_advisory_xact_lock(hashtextextended('open samples of ' || $1, 0))`

// The batches that cannot have any are left out: a key may have thousands of them.
const OPEN_SAMPLES = `
  select coalesce(sum(c.n), 0)::int as n
  from batches b join batch_counts c on c.batch_id = b.id
  where b.key_name = $1 and b.state in ('open', 'running', 'paused') and c.state in ${NOT_ENDED}`

export function createTenantStore(db: Db): TenantLedger {
  return {
    owns: async (keyName, owned, id) => (await db.query(`owns-${owned}`, OWNS[owned], [keyName, id])).length > 0,
    setCaps: async (caps) => void (await db.query('set-caps', SET_CAPS, [JSON.stringify(caps)])),
  }
}

/**
 * Samples of the key's batches that have not ended. Until this transaction ends, no other one of the key that asks goes on:
 * what it stores by the answer stays true.
 */
export async function openSamplesAlone(query: Query, keyName: string): Promise<number> {
  await query('lock-open-samples', LOCK_KEY, [keyName])
  const [row] = await query<{ readonly n: number }>('open-samples', OPEN_SAMPLES, [keyName])
  return row?.n ?? 0
}
