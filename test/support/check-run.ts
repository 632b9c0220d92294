// The rules that always hold, checked on a finished run by reading the ledger and the endpoint's books: nothing lost,
// nothing twice, nothing bought again, every kept thought verbatim. Independent of the code that made the run: it reads
// rows and replies, and folds nothing.

import pg from 'pg'
import { type World } from './world.js'

export interface RunFindings {
  /** What breaks a rule; empty for a good run. */
  readonly broken: readonly string[]
  readonly samples: number
  readonly byState: Readonly<Record<string, number>>
  readonly journalEntries: number
  readonly keptThoughts: number
  readonly droppedThoughts: number
  /** Completed calls beyond the first of each request, by the endpoint's own count. */
  readonly boughtAgain: number
}

interface SampleRow {
  readonly id: string
  readonly state: string
  readonly owner: string | null
  readonly replies:
    readonly { readonly seq: number; readonly step: string; readonly digest: string; readonly reply: string }[] | null
  readonly record: StoredRecord | null
}

interface StoredRecord {
  readonly thoughts: readonly { readonly id: string; readonly text: string }[]
  readonly dropped: readonly {
    readonly id: string
    readonly text: string
    readonly reason: string
    readonly by: string
  }[]
  readonly response: string
}

const TERMINAL = new Set(['accepted', 'rejected', 'refused', 'failed', 'cancelled'])

export async function checkRun(world: World, batchId: string, expected: number): Promise<RunFindings> {
  const ledger = new pg.Client({
    connectionString: world.postgres.connectionString,
    options: '-c search_path=conclave',
  })
  await ledger.connect()
  try {
    const { rows } = await ledger.query<SampleRow>(
      `select s.id, s.state, s.owner,
         (select json_agg(json_build_object('seq', seq, 'step', step, 'digest', digest, 'reply', reply) order by seq)
            from journal where sample_id = s.id) as replies,
         (select record from results where sample_id = s.id) as record
       from samples s where batch_id = $1`,
      [batchId],
    )
    const { rows: counted } = await ledger.query<{ state: string; n: number }>(
      'select state, sum(n)::int as n from batch_counts where batch_id = $1 group by state having sum(n) <> 0',
      [batchId],
    )
    const broken: string[] = []
    if (rows.length !== expected) broken.push(`${rows.length} samples, ${expected} were accepted`)
    const byState: Record<string, number> = {}
    for (const row of rows) {
      byState[row.state] = (byState[row.state] ?? 0) + 1
      broken.push(...brokenIn(row).map((rule) => `sample ${row.id}: ${rule}`))
    }
    for (const { state, n } of counted) {
      if (byState[state] !== n) broken.push(`the batch counts ${n} ${state}, there are ${byState[state] ?? 0}`)
    }
    if (counted.length !== Object.keys(byState).length) broken.push('the batch does not count every state')
    const { repeated, notRemembered } = await world.books()
    if (notRemembered > 0) broken.push('the endpoint could not remember every request')
    return {
      broken,
      samples: rows.length,
      byState,
      journalEntries: rows.reduce((sum, row) => sum + (row.replies?.length ?? 0), 0),
      keptThoughts: rows.reduce((sum, row) => sum + (row.record?.thoughts.length ?? 0), 0),
      droppedThoughts: rows.reduce((sum, row) => sum + (row.record?.dropped.length ?? 0), 0),
      boughtAgain: repeated.reduce((sum, { count }) => sum + count - 1, 0),
    }
  } finally {
    await ledger.end()
  }
}

function brokenIn({ state, owner, replies, record }: SampleRow): readonly string[] {
  const broken: string[] = []
  const entries = replies ?? []
  if (!TERMINAL.has(state)) broken.push(`is ${state}`)
  if (owner !== null) broken.push('has ended and still has an owner')
  if (entries.some((entry, i) => entry.seq !== i)) broken.push('its journal has a gap')
  if (new Set(entries.map((entry) => entry.digest)).size !== entries.length) broken.push('asked the same twice')
  if (record === null) return [...broken, 'has no record']
  const written = new Set(entries.flatMap(({ reply }) => thoughtsIn(reply)))
  for (const { id, text } of [...record.thoughts, ...record.dropped]) {
    if (!written.has(text)) broken.push(`thought ${id} is not verbatim in the journal`)
  }
  const ids = [...record.thoughts, ...record.dropped].map((thought) => thought.id)
  if (new Set(ids).size !== ids.length) broken.push('a thought is kept and dropped, or twice there')
  if (record.dropped.some((drop) => drop.reason === '' || drop.by === ''))
    broken.push('a thought is dropped without a reason')
  if (state === 'accepted' && (record.thoughts.length === 0 || record.response.trim() === ''))
    broken.push('is accepted empty')
  return broken
}

/** The texts of thoughts in a reply, wherever they stand in its JSON. */
function thoughtsIn(reply: string): readonly string[] {
  const json = reply.slice(reply.indexOf('{'), reply.lastIndexOf('}') + 1)
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return [] // a reply that was asked again
  }
  if (typeof value !== 'object' || value === null) return []
  const lists = [Reflect.get(value, 'thoughts'), Reflect.get(value, 'added')]
  return lists.flatMap((list: unknown) => (Array.isArray(list) ? list.flatMap((item: unknown) => textOf(item)) : []))
}

const textOf = (item: unknown): readonly string[] => {
  const text: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'text') : undefined
  return typeof text === 'string' ? [text] : []
}
