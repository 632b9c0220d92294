// Evaluation sets in the ledger. Implements EvaluationSetLedger.

import { v7 as uuidv7 } from 'uuid'
import { type EvaluationSet, type EvaluationSetLedger } from '../../ports/evaluation-sets.js'
import { type Db, type Query } from './connect.js'

const LOCK = `select pg_advisory_xact_lock(hashtextextended('conclave evaluation set ' || current_schema() || ' ' || $1 || ' ' || $2, 0))`

const SELECT = `select id, name, digest, n as prompts, created_at as "createdAt" from evaluation_sets`

const CURRENT = `${SELECT} where coalesce(key_name, '') = coalesce($1, '') and name = $2 and replaced_at is null`

const REPLACE = `
  update evaluation_sets set replaced_at = now()
  where coalesce(key_name, '') = coalesce($1, '') and name = $2 and replaced_at is null
  returning id`

const INSERT = `
  insert into evaluation_sets (id, key_name, name, digest, n, prompts) values ($1, $2, $3, $4, $5, $6)`

// A day: who read a set's version just now may still submit a batch that names it.
const FORGET = `
  delete from evaluation_sets e
  where e.replaced_at < now() - interval '1 day' and not exists (
    select 1 from batches b where not b.sealed and b.decontaminate @> jsonb_build_array(jsonb_build_object('id', e.id)))`

export function createEvaluationSetStore(db: Db): EvaluationSetLedger {
  const current = async (query: Query, keyName: string | null, name: string): Promise<EvaluationSet | null> =>
    (await query<EvaluationSet & Record<string, unknown>>('evaluation-set', CURRENT, [keyName, name]))[0] ?? null
  return {
    put: ({ keyName, name, prompts, digest }) =>
      db.transact(async (query) => {
        await query('evaluation-set-lock', LOCK, [keyName ?? '', name])
        const before = await current(query, keyName, name)
        if (before?.digest === digest) return { set: before, isNew: false }
        await query('evaluation-set-replace', REPLACE, [keyName, name])
        const values = [uuidv7(), keyName, name, digest, prompts.length, JSON.stringify(prompts)]
        await query('evaluation-set-insert', INSERT, values)
        await query('evaluation-set-forget', FORGET, [])
        const set = await current(query, keyName, name)
        if (set === null) throw new RangeError('a row that was inserted is not there')
        return { set, isNew: true }
      }),
    show: (keyName, name) => current(db.query, keyName, name),
    list: (keyName) =>
      db.query<EvaluationSet & Record<string, unknown>>(
        'evaluation-sets',
        `${SELECT} where coalesce(key_name, '') = coalesce($1, '') and replaced_at is null order by name`,
        [keyName],
      ),
    async remove(keyName, name) {
      const removed = await db.query('evaluation-set-replace', REPLACE, [keyName, name])
      await db.query('evaluation-set-forget', FORGET, [])
      return removed.length > 0
    },
  }
}
