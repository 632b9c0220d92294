// Shared state on PostgreSQL: a row per key beside the queue's own tables, replaced if its version is the one that was read.
import { quoteSchemaName } from 'bullmq'
import type { Client } from 'pg'
import type { SharedState, SharedValues } from '../../ports/shared-state.js'
import { KEPT_MS, overCells } from './compare-and-set.js'

/** Not logged: written twice a second by each process, and made again from what they know after a crash. */
const CREATE = `
  create unlogged table if not exists shared_state (
    key text primary key,
    value text not null,
    version bigint not null,
    written_at timestamptz not null
  ) with (fillfactor = 50)`

const READ = `
  select case when kept.written_at > clock_timestamp() - make_interval(secs => $2) then kept.value end as value,
    coalesce(kept.version, 0) as version,
    floor(extract(epoch from clock_timestamp()) * 1000)::float8 as "nowMs"
  from (select) as one left join shared_state as kept on kept.key = $1`

const REPLACE = `
  insert into shared_state as kept (key, value, version, written_at) values ($1, $2, 1, clock_timestamp())
  on conflict (key) do update set value = excluded.value, version = kept.version + 1, written_at = excluded.written_at
  where kept.version = $3`

const READ_ALL = `
  select floor(extract(epoch from clock_timestamp()) * 1000)::float8 as "nowMs", kept.key, kept.value
  from (select) as one left join shared_state as kept
    on starts_with(kept.key, $1) and kept.written_at > clock_timestamp() - make_interval(secs => $2)`

interface Row {
  /** Where all are read; null in the one row that there is where nothing was found. */
  readonly key?: string | null
  readonly value: string | null
  /** A bigint, as pg gives it. */
  readonly version: string
  readonly nowMs: number
}

interface Queries {
  query(
    text: string,
    values: readonly unknown[],
  ): Promise<{ readonly rows: readonly Row[]; readonly rowCount?: number | null }>
}

/** Over a pool whose search path is the queue's schema. */
export function createPostgresState(pool: Queries): SharedState & SharedValues {
  const cells = overCells<string>({
    async read(key) {
      const { rows } = await pool.query(READ, [key, KEPT_MS / 1000])
      const [row] = rows
      if (row === undefined) throw new Error('a select without a row')
      return row
    },
    async replace(key, { version }, value) {
      const { rowCount } = await pool.query(REPLACE, [key, value, version])
      return rowCount === 1
    },
  })
  return {
    ...cells,
    async readAll(start) {
      const { rows } = await pool.query(READ_ALL, [start, KEPT_MS / 1000])
      const values = rows.flatMap(({ key, value }) =>
        typeof key !== 'string' || value === null ? [] : [[key.slice(start.length), value] as const],
      )
      return { values: new Map(values), nowMs: rows[0]?.nowMs ?? Date.now() }
    },
  }
}

/** Looks before it creates: a role that may not create anything can use what is there. */
export async function prepareSharedState(client: Client, schema: string): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass($1) is not null as there`, [
    `${quoteSchemaName(schema)}.shared_state`,
  ])
  if (rows[0]?.there === true) return
  await client.query('begin')
  // Two processes that create the same table at the same moment would fail each other.
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`shared state ${schema}`])
  await client.query(CREATE)
  await client.query('commit')
}
